import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createInfobip, createInfobipFlowCallback, createInfobipWebhooks } from '@embedworks/infobip/server';
import { vendors, type World } from '@embedworks/simulators';
import { describeClientContract, describeSimulatorContract, describeWebhooksContract } from '../src/index.ts';

const vendor = vendors.find((candidate) => candidate.vendor === 'infobip');
if (!vendor) throw new Error('The simulators have no Infobip.');

const user = { username: 'sandbox-user', password: 'sandbox-password' };
const baseUrl = 'https://api.infobip.com';

async function post(world: World, path: string, type: string, body: string): Promise<unknown> {
  const answer = await world.handle('infobip', {
    method: 'POST',
    path,
    search: '',
    headers: { 'content-type': type },
    body: new TextEncoder().encode(body),
    origin: baseUrl,
  });
  return JSON.parse(String(answer.body));
}

async function signIn(world: World, scheme: string): Promise<Record<string, string>> {
  if (scheme === 'appKey') return { authorization: 'App sandbox-infobip-key' };
  if (scheme === 'basic') return { authorization: `Basic ${btoa(`${user.username}:${user.password}`)}` };
  if (scheme === 'ibsso') {
    const answer = await post(world, '/auth/1/session', 'application/json', JSON.stringify(user));
    return { authorization: `IBSSO ${(answer as { token: string }).token}` };
  }
  const form = { client_id: user.username, client_secret: user.password, grant_type: 'client_credentials' };
  const fields = String(new URLSearchParams(form));
  const answer = await post(world, '/auth/1/oauth2/token', 'application/x-www-form-urlencoded', fields);
  return { authorization: `Bearer ${(answer as { access_token: string }).access_token}` };
}

describeSimulatorContract({ vendor, signIn });

describeClientContract({
  vendor,
  // The way in that has a token to renew.
  create: (options) =>
    createInfobip({
      ...options,
      baseUrl,
      credentials: { oauth: { clientId: user.username, clientSecret: user.password } },
      pace: false,
    }),
  read: (infobip, options) => infobip.people.listPage({}, options),
  write: (infobip) => infobip.people.create({ externalId: 'crm-78', firstName: 'Zoë' }),
  readMissing: (infobip) => infobip.people.get({ type: 'EXTERNAL_ID', identifier: 'nobody' }),
  list: (infobip) => infobip.people.list({ pageSize: 2 }),
  tokenLifetimeMs: 3_600_000,
  secrets: [user.password],
});

interface Webhook {
  post: {
    requestBody: { content: { 'application/json': { examples: Record<string, { value?: object; $ref?: string }> } } };
  };
}

const spec = parse(readFileSync(join(import.meta.dirname, '../../../specs/infobip/openapi.yaml'), 'utf8')) as {
  webhooks: { flowReport: Webhook; peopleEvent: Webhook; conversationEvent: Webhook };
  components: { examples: Record<string, { value: object }> };
};
const { flowReport, peopleEvent, conversationEvent } = spec.webhooks;
const events = { peopleEvent, conversationEvent };

const payloadsOf = (name: string, { post: { requestBody } }: Webhook) =>
  Object.entries(requestBody.content['application/json'].examples).map(
    ([example, { value, $ref = '' }]) =>
      [`${name}: ${example}`, value ?? spec.components.examples[$ref.split('/').at(-1) ?? '']?.value] as const,
  );

const noEvents = ['', '{', 'null', '"text"', '7'];

describeWebhooksContract({
  title: 'Infobip subscriptions',
  createReceiver: ({ secrets, ...options }) => createInfobipWebhooks({ hmac: { secrets }, ...options }),
  deliver(payload, secret) {
    const body = JSON.stringify(payload);
    return new Request('https://team.test/webhooks/infobip', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Ib-Hmac-Signature': createHmac('sha256', secret).update(body).digest('base64'),
      },
      body,
    });
  },
  payloads: Object.fromEntries(Object.entries(events).flatMap(([name, webhook]) => payloadsOf(name, webhook))),
  unknownPayload: { type: 'PIGEON_LANDED', timestamp: '2026-01-05T13:47:40.032+00:00', payload: {} },
  malformed: [...noEvents, '[]', '[null]', '{"type":"PERSON_CREATED"}', '[{"type":"PERSON_CREATED","timestamp":7}]'],
});

describeWebhooksContract({
  title: 'Infobip reports of flows',
  // The report's id is text, because a number may have lost digits.
  createReceiver: ({ onEvent, ...options }) =>
    createInfobipFlowCallback({
      ...options,
      onReport: (report) => onEvent({ ...report, campaignId: Number(report.campaignId) }),
    }),
  /** Nothing is signed: the address is the secret. */
  deliver: (payload, secret) =>
    new Request(`https://team.test/webhooks/infobip/flow?token=${encodeURIComponent(secret)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    }),
  payloads: Object.fromEntries(payloadsOf('flowReport', flowReport)),
  unknownPayload: {
    operationId: '0b7c1d2e-3f40-4a51-9b62-7c8d9e0f1a2b',
    campaignId: 200_000_000_000_001,
    participants: [{ identifyBy: { identifier: 'ann', type: 'PIGEON' }, status: 'LANDED' }],
  },
  malformed: [...noEvents, '[]', '{}', '{"operationId":"a"}', '{"operationId":7,"participants":[]}'],
});
