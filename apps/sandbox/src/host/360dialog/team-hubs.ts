import {
  createDialog360,
  type Dialog360,
  type Dialog360ApiKey,
  type Dialog360Webhooks,
} from '@embedworks/360dialog/server';
import type { HubId } from './hubs.ts';
import { createWebhookLog } from './webhook-log.ts';

/** A hub as the team's server holds it. */
export interface TeamHub {
  client: Dialog360;
  /** Receives the hub's events and its numbers' messages. */
  receive: Dialog360Webhooks;
  /** API keys by channel. A team encrypts and stores them; here they last as long as the sandbox, and no page sees them. */
  keys: Map<string, Dialog360ApiKey>;
}

/** A team reads these from its configuration; they are the ones that the sandbox prints at start. */
const secrets: Record<HubId, { apiKey: string; platformSecret: string }> = {
  SandboxPA: { apiKey: 'sandbox-360dialog-key', platformSecret: 'sandbox-360dialog-secret' },
  SandboxDirectPA: { apiKey: 'sandbox-360dialog-direct-key', platformSecret: 'sandbox-360dialog-direct-secret' },
};

/** Every webhook of every hub. */
export const webhookLog = createWebhookLog();

const made = new Map<string, TeamHub>();

/** One client for each hub, kept: it is what hears of a channel by webhook while somebody waits for it. */
export function teamHub(id: HubId, baseUrl: string): TeamHub {
  const name = `${baseUrl} ${id}`;
  const hub = made.get(name) ?? makeHub(id, baseUrl);
  made.set(name, hub);
  return hub;
}

function makeHub(id: HubId, baseUrl: string): TeamHub {
  const { apiKey, platformSecret } = secrets[id];
  const client = createDialog360({
    partnerId: id,
    credentials: { apiKey },
    platformSecrets: [platformSecret],
    baseUrl,
  });
  const receive = client.webhooks({
    onEvent: (event) => webhookLog.addEvent(id, event),
    onError: (error) => webhookLog.addError(id, error),
  });
  return { client, receive, keys: new Map() };
}
