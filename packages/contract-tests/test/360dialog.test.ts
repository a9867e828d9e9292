import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createDialog360, createDialog360Webhooks } from '@embedworks/360dialog/server';
import { vendors, type World } from '@embedworks/simulators';
import { describeClientContract, describeSimulatorContract, describeWebhooksContract } from '../src/index.ts';

const vendor = vendors.find((candidate) => candidate.vendor === '360dialog');
if (!vendor) throw new Error('The simulators have no 360dialog.');

const partnerKey = { 'x-api-key': 'sandbox-360dialog-key' };
const credentials = { username: 'partner@example.test', password: 'sandbox-password' };

async function post(world: World, path: string, body: object, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await world.handle('360dialog', {
    method: 'POST',
    path,
    search: '',
    headers: { 'content-type': 'application/json', ...headers },
    body: new TextEncoder().encode(JSON.stringify(body)),
    origin: 'https://hub.360dialog.io',
  });
  return JSON.parse(String(answer.body));
}

async function signIn(world: World, scheme: string): Promise<Record<string, string>> {
  if (scheme === 'partnerApiKey') return partnerKey;
  if (scheme === 'partnerToken') {
    const { access_token } = (await post(world, '/api/v2/token', credentials)) as { access_token: string };
    return { authorization: `Bearer ${access_token}` };
  }
  const path = '/api/v2/partners/SandboxPA/channels/p7Rw2dCH/api_keys';
  const { api_key } = (await post(world, path, {}, partnerKey)) as { api_key: string };
  return { 'd360-api-key': api_key };
}

describeSimulatorContract({ vendor, signIn });

describeClientContract({
  vendor,
  // The legacy way in, because it has a token to renew.
  create: (options) => createDialog360({ ...options, partnerId: 'SandboxPA', credentials }),
  read: (hub, options) => hub.channels.listPage({}, options),
  write: (hub) =>
    hub.templates.create('h2QeWA', {
      name: 'order_sent',
      category: 'UTILITY',
      language: 'en',
      components: [{ type: 'BODY', text: 'Your order is on its way.' }],
    }),
  // What is looked for by a filter is `undefined` when it is missing; a balance has a call of its own.
  readMissing: (hub) => hub.balance.ofClient('nobodyCL'),
  list: (hub) => hub.channels.list({ pageSize: 2 }),
  tokenLifetimeMs: 3_600_000,
  secrets: [credentials.password],
});

interface Webhook {
  post: { requestBody: { content: { 'application/json': { examples: Record<string, { value: object }> } } } };
}

const spec = parse(readFileSync(join(import.meta.dirname, '../../../specs/360dialog/openapi.yaml'), 'utf8')) as {
  webhooks: Record<string, Webhook>;
};
/** What is not known, or comes as a list, is not handed on as it came: the adapter's own tests have it. */
const { partner_event: anyEvent, ...knownEvents } = spec.webhooks;
const examplesOf = (webhook: Webhook | undefined) =>
  Object.entries(webhook?.post.requestBody.content['application/json'].examples ?? {});

describeWebhooksContract({
  title: '360dialog',
  createReceiver: (options) => createDialog360Webhooks(options),
  deliver: (payload, secret) => {
    const body = JSON.stringify(payload);
    return new Request('https://team.test/webhooks/360dialog', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-360Dialog-Signature': createHmac('sha256', secret).update(body).digest('hex'),
      },
      body,
    });
  },
  payloads: Object.fromEntries(
    Object.entries(knownEvents).flatMap(([event, webhook]) =>
      examplesOf(webhook).map(([name, { value }]) => [`${event}: ${name}`, value] as const),
    ),
  ),
  unknownPayload: Object.fromEntries(examplesOf(anyEvent))['unknown']?.value,
  malformed: ['', '{', 'null', '"text"', '7', '{}', '[{}]', '[null]', '{"event":7}', '{"object":7}'],
});
