import { createEsputnik, createInboxTokenHandler } from '@embedworks/esputnik/server';
import type { HostBackend } from '../../host-backend.ts';
import { siteId } from './site.ts';
import { importCustomers } from './import-customers.ts';
import { readSession, toSessionCookie } from './session.ts';
import { findVisitor } from './visitors.ts';
import { listReceived, login, receiveWebhook } from './webhook-receivers.ts';

/** A team reads it from its configuration; this is the one that the sandbox prints at start. */
const apiKey = 'sandbox-esputnik-key';

export const backend: HostBackend = {
  /** A team asks for a password here. */
  'sign-in': async (request) => {
    const { id } = (await request.json()) as { id?: string };
    const visitor = findVisitor(id);
    if (!visitor) return Response.json({ error: `Nobody here is called ${id}.` }, { status: 400 });
    return Response.json({ id: visitor.id }, { headers: { 'Set-Cookie': toSessionCookie(visitor) } });
  },

  visitor: async (request) => Response.json({ id: readSession(request)?.id ?? null }),

  /** What the page asks for: whose inbox it is says the session, and nothing that the page sends. */
  token: (request, { vendorUrl }) =>
    createInboxTokenHandler({
      apiKey,
      baseUrl: vendorUrl,
      identify: (asked) => {
        const { externalCustomerId } = readSession(asked) ?? {};
        return externalCustomerId ? { externalCustomerId } : null;
      },
    })(request),

  'ship-order': async (request, { vendorUrl }) => {
    const visitor = readSession(request);
    if (!visitor?.externalCustomerId) return nobody();
    await createTeamsEsputnik(vendorUrl).events.registerV2({
      eventTypeKey: 'orderShipped',
      params: [
        { name: 'externalCustomerId', value: visitor.externalCustomerId },
        { name: 'order', value: { id: '81' } },
      ],
    });
    return Response.json({ eventTypeKey: 'orderShipped' });
  },

  track: async (request, { vendorUrl }) => {
    const visitor = readSession(request);
    if (!visitor?.externalCustomerId) return nobody();
    await createTeamsEsputnik(vendorUrl).tracking.send({
      name: 'ProductPage',
      payload: { Product: { productKey: 'sku-7', price: '149', isInStock: '1' } },
      visitor: { externalCustomerId: visitor.externalCustomerId },
    });
    return Response.json({ eventName: 'ProductPage' });
  },

  'import-customers': (request, { vendorUrl }) => importCustomers(createTeamsEsputnik(vendorUrl), request),

  webhooks: (request) => receiveWebhook(request),

  received: async () => Response.json({ received: listReceived() }),

  /** What a person does in the vendor's settings, where only people who know the login have to do. */
  'set-webhooks': async (_request, { vendorUrl }) => {
    const { origin } = new URL(vendorUrl);
    const response = await fetch(`${origin}/_sandbox/webhooks/esputnik`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        url: `${origin}/host/esputnik/webhooks`,
        headers: { Authorization: `Basic ${btoa(`${login.username}:${login.password}`)}` },
      }),
    });
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}: ${await response.text()}`);
    return Response.json({ url: `${origin}/host/esputnik/webhooks` });
  },
};

function createTeamsEsputnik(vendorUrl: string) {
  // The sandbox has the tracker below the vendor's root too.
  return createEsputnik({ apiKey, baseUrl: vendorUrl, trackerUrl: vendorUrl, siteId });
}

function nobody(): Response {
  return Response.json({ error: 'Nobody is signed in.' }, { status: 401 });
}
