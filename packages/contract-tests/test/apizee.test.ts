import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createApizee, createApizeeWebhooks } from '@embedworks/apizee/server';
import { vendors, type World } from '@embedworks/simulators';
import { describeClientContract, describeSimulatorContract, describeWebhooksContract } from '../src/index.ts';

const vendor = vendors.find((candidate) => candidate.vendor === 'apizee');
if (!vendor) throw new Error('The simulators have no Apizee.');

const credentials = { username: 'agent@example.test', password: 'sandbox-password' };

async function signIn(world: World, scheme: string): Promise<Record<string, string>> {
  const body = new TextEncoder().encode(JSON.stringify({ grant_type: 'password', ...credentials }));
  const headers = { 'content-type': 'application/json' };
  const answer = await world.handle('apizee', {
    method: 'POST',
    path: '/api/v3/token',
    search: '',
    headers,
    body,
    origin: '',
  });
  const { access_token: token } = JSON.parse(String(answer.body)) as { access_token: string };
  return scheme === 'consoleCookie' ? { cookie: `apizee_session=${token}` } : { authorization: `Bearer ${token}` };
}

describeSimulatorContract({ vendor, signIn });

describeClientContract({
  vendor,
  create: (options) => createApizee({ ...options, tokens: credentials }),
  read: (apizee, options) => apizee.tickets.listPage({}, options),
  write: (apizee) => apizee.tickets.create({ phone: '+33655550100', reference: 'CASE-77' }),
  readMissing: (apizee) => apizee.tickets.get(999_999),
  list: (apizee) => apizee.tickets.list({ pageSize: 2 }),
  tokenLifetimeMs: 86_400_000,
  secrets: [credentials.password],
});

interface Example {
  value: { event: string };
}

const spec = parse(readFileSync(join(import.meta.dirname, '../../../specs/apizee/openapi.yaml'), 'utf8')) as {
  webhooks: {
    apizeeNotification: {
      post: { requestBody: { content: { 'application/json': { examples: Record<string, Example> } } } };
    };
  };
};
const { examples } = spec.webhooks.apizeeNotification.post.requestBody.content['application/json'];

describeWebhooksContract({
  title: 'Apizee',
  createReceiver: (options) => createApizeeWebhooks({ secretHeader: 'X-Webhook-Secret', ...options }),
  // No signature is documented: the secret travels in a custom header.
  deliver: (payload, secret) =>
    new Request('https://team.test/webhooks/apizee', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'User-Agent': 'Cloud Apizee', 'X-Webhook-Secret': secret },
      body: JSON.stringify(payload),
    }),
  payloads: Object.fromEntries(Object.entries(examples).map(([name, { value }]) => [name, value])),
  unknownPayload: { event: 'create', time: 1_772_438_400, object: 'whiteboard', objectId: 7, props: {} },
  malformed: ['', '{', 'null', '[]', '"text"', '{}', '{"event":7}'],
});
