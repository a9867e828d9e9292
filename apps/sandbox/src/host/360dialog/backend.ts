import { ConfigurationError, Dialog360Error } from '@embedworks/360dialog';
import type { Dialog360Messaging } from '@embedworks/360dialog/server';
import type { HostBackend, HostContext } from '../../host-backend.ts';
import { isHubId, type HubId } from './hubs.ts';
import { teamHub, webhookLog, type TeamHub } from './team-hubs.ts';

/** What the page sends. */
interface Input {
  hub?: unknown;
  client?: string;
  channelId?: string;
  to?: string;
  replace?: boolean;
}

type Step = (
  hub: TeamHub,
  input: { client: string; channelId: string; to: string; replace: boolean },
  more: { signal: AbortSignal; webhookUrl: string },
) => Promise<object>;

export const backend: HostBackend = {
  'onboarding-signature': step(({ client }) => client.signOnboarding()),

  /** Once for each hub, when a team sets it up. */
  'register-events': step(async ({ client }, _input, { webhookUrl }) => {
    await client.partner.webhook.set({ webhook_url: webhookUrl });
    return { webhookUrl };
  }),

  channels: step(async ({ client }, input) => {
    const { partner_channels } = await client.channels.listPage({ filters: { client_id: input.client } });
    return {
      channels: partner_channels.map(({ id, status, integration, setup_info }) => ({
        id,
        status,
        integration: integration?.state,
        phoneNumber: setup_info?.phone_number,
      })),
    };
  }),

  'wait-until-running': step(async ({ client }, { channelId }, { signal }) => {
    const { id, status, integration } = await client.waitUntilRunning(channelId, { signal, timeoutMs: 60_000 });
    return { id, status, integration: integration?.state };
  }),

  'create-api-key': step(async ({ client, keys }, { channelId, replace }) => {
    const key = await client.apiKeys.create(channelId, { replace });
    keys.set(channelId, key);
    // What a key says of itself leaves the secret out.
    return { key: String(key), address: key.address };
  }),

  'set-webhook': step(async (hub, { channelId }, { webhookUrl }) => {
    await startMessaging(hub, channelId).webhook.set({ url: webhookUrl });
    return { webhookUrl };
  }),

  'send-message': step((hub, { channelId, to }) => startMessaging(hub, channelId).sendText(to, 'Hello from the team')),

  /** Every hub has an address of its own, because no event names its hub. */
  webhooks: async (request, { vendorUrl }) => {
    const hub = new URL(request.url).searchParams.get('hub');
    return isHubId(hub) ? teamHub(hub, vendorUrl).receive(request) : unknownHub();
  },

  received: async () => Response.json({ received: webhookLog.received }),
};

/** Something that the page asks for, done with one of the hubs. */
function step(run: Step): HostBackend[string] {
  return async (request, { vendorUrl }) => {
    const { hub, client = '', channelId = '', to = '', replace = false } = (await request.json()) as Input;
    if (!isHubId(hub)) return unknownHub();
    const more = { signal: request.signal, webhookUrl: webhookUrlOf(hub, vendorUrl) };
    try {
      return Response.json(await run(teamHub(hub, vendorUrl), { client, channelId, to, replace }, more));
    } catch (error) {
      if (!(error instanceof Dialog360Error || error instanceof ConfigurationError)) throw error;
      return Response.json({ error: `${error.code}: ${error.message}` }, { status: 502 });
    }
  };
}

function startMessaging({ client, keys }: TeamHub, channelId: string): Dialog360Messaging {
  const key = keys.get(channelId);
  if (key) return client.startMessaging(key);
  throw new ConfigurationError('360dialog', `There is no API key of channel ${channelId} yet.`);
}

function webhookUrlOf(hub: HubId, vendorUrl: HostContext['vendorUrl']): string {
  return `${new URL(vendorUrl).origin}/host/360dialog/webhooks?hub=${hub}`;
}

function unknownHub(): Response {
  return Response.json({ error: 'The team has no such hub.' }, { status: 400 });
}
