import { ConfigurationError, InfobipError } from '@embedworks/infobip';
import type { HostBackend } from '../../host-backend.ts';
import { isAccount, type Account } from './accounts.ts';
import { addParticipants } from './add-participants.ts';
import { isProduct } from './products.ts';
import { callbackSecret, listReceived, receiveFlowReport, receiveWebhook } from './received.ts';
import { noSessionCookie, readSession, toSessionCookie } from './session.ts';
import { subscribe } from './subscribe.ts';
import { syncPeople } from './sync-people.ts';
import { answerLink, teamInfobip } from './team-infobip.ts';

export const backend: HostBackend = {
  /** A team asks for a password here. */
  'sign-in': async (request) => {
    const account = (await request.json()) as Partial<Account>;
    if (!isAccount(account)) return Response.json({ error: 'Nobody here may have that.' }, { status: 400 });
    return Response.json({ account }, { headers: { 'Set-Cookie': toSessionCookie(account) } });
  },

  'sign-out': async () => Response.json({}, { headers: { 'Set-Cookie': noSessionCookie } }),

  account: async (request) => Response.json({ account: readSession(request) ?? null }),

  /** What the page asks when it opens an embeddable, and whenever the session in it expires. */
  link: async (request, { vendorUrl }) => {
    const product = new URL(request.url).searchParams.get('product');
    if (!isProduct(product)) return Response.json({ error: 'There is no such product.' }, { status: 400 });
    return answerLink(request, vendorUrl, product);
  },

  participants: (request, { vendorUrl }) =>
    forMembers(request, () => {
      const notifyUrl = `${new URL(vendorUrl).origin}/host/infobip/flow-callback?token=${callbackSecret}`;
      return addParticipants(teamInfobip(vendorUrl), request, notifyUrl);
    }),

  people: (request, { vendorUrl }) => forMembers(request, () => syncPeople(teamInfobip(vendorUrl), request)),

  /** Once, when a team sets it up. */
  subscribe: (request, { vendorUrl }) =>
    forMembers(request, async () => {
      const url = `${new URL(vendorUrl).origin}/host/infobip/webhooks`;
      return Response.json({ url, events: await subscribe(teamInfobip(vendorUrl), url) });
    }),

  webhooks: (request) => receiveWebhook(request),

  'flow-callback': (request) => receiveFlowReport(request),

  received: async () => Response.json({ received: listReceived() }),
};

/** For those who are signed in. What the vendor refuses is told in its words. */
async function forMembers(request: Request, run: () => Promise<Response>): Promise<Response> {
  if (!readSession(request)) return Response.json({ error: 'Nobody is signed in.' }, { status: 401 });
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof InfobipError || error instanceof ConfigurationError)) throw error;
    return Response.json({ error: `${error.code}: ${error.message}` }, { status: 502 });
  }
}
