import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createEsputnik, createEsputnikActivityWebhook, createEsputnikInboxWebhook } from '@embedworks/esputnik/server';
import { vendors, type World } from '@embedworks/simulators';
import { describeClientContract, describeSimulatorContract, describeWebhooksContract } from '../src/index.ts';

const vendor = vendors.find((candidate) => candidate.vendor === 'esputnik');
if (!vendor) throw new Error('The simulators have no eSputnik.');

const apiKey = 'sandbox-esputnik-key';
const basic = (password: string) => `Basic ${btoa(`user:${password}`)}`;

async function signIn(world: World, scheme: string): Promise<Record<string, string>> {
  if (scheme === 'eventToken') return { authorization: 'Bearer sandbox-esputnik-event-token' };
  if (scheme === 'apiKey') return { authorization: basic(apiKey) };
  const answer = await world.handle('esputnik', {
    method: 'POST',
    path: '/v1/auth/contact/token',
    search: '',
    headers: { authorization: basic(apiKey), 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify({ email: 'known@example.com' })),
    origin: '',
  });
  const { token } = JSON.parse(String(answer.body)) as { token: string };
  return { 'es-token': token };
}

describeSimulatorContract({ vendor, signIn });

describeClientContract({
  vendor,
  create: (options) => createEsputnik({ ...options, apiKey }),
  read: (esputnik, options) => esputnik.account.info(options),
  write: (esputnik) =>
    esputnik.contacts.create({
      externalCustomerId: 'cust-77',
      channels: [{ type: 'email', value: 'c77@shop.example' }],
    }),
  readMissing: (esputnik) => esputnik.contacts.get(999_999),
  list: (esputnik) => esputnik.contacts.search({ pageSize: 2 }),
  secrets: [apiKey],
});

interface Example<Payload> {
  value: Payload;
}

interface Webhook<Payload> {
  post: { requestBody: { content: { 'application/json': { examples: Record<string, Example<Payload>> } } } };
}

const spec = parse(readFileSync(join(import.meta.dirname, '../../../specs/esputnik/openapi.yaml'), 'utf8')) as {
  webhooks: { activities: Webhook<object[]>; inboxMessage: Webhook<object> };
};
const examplesOf = <Payload>({ post }: Webhook<Payload>) =>
  Object.entries(post.requestBody.content['application/json'].examples).map(
    ([name, { value }]) => [name, value] as const,
  );
const { activities, inboxMessage } = spec.webhooks;

const toLogins = (secrets: readonly string[]) => secrets.map((password) => ({ username: 'shop', password }));
/** No signature is documented: the login travels as HTTP Basic. */
const deliver = (payload: unknown, secret: string) =>
  new Request('https://team.test/webhooks/esputnik', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Basic ${btoa(`shop:${secret}`)}` },
    body: JSON.stringify(payload),
  });
const noEvents = ['', '{', 'null', '"text"', '7'];

describeWebhooksContract({
  title: 'eSputnik activities',
  createReceiver: ({ secrets, ...options }) => createEsputnikActivityWebhook({ logins: toLogins(secrets), ...options }),
  deliver: (record, secret) => deliver([record], secret),
  payloads: Object.fromEntries(
    examplesOf(activities).flatMap(([name, records]) =>
      records.map((record, index) => [`${name} ${index + 1}`, record] as const),
    ),
  ),
  unknownPayload: {
    mediaType: 'pigeon',
    activityStatus: 'LANDED',
    activityDateTime: '2026-01-05T10:15:30',
    iid: 'a-1',
  },
  malformed: [...noEvents, '{}', '[{}]', '[null]', '[{"mediaType":7,"activityStatus":7,"activityDateTime":7}]'],
});

describeWebhooksContract({
  title: 'eSputnik App Inbox messages',
  createReceiver: ({ secrets, ...options }) => createEsputnikInboxWebhook({ logins: toLogins(secrets), ...options }),
  deliver,
  payloads: Object.fromEntries(examplesOf(inboxMessage)),
  unknownPayload: { id: 'a-2', externalCustomerId: 'cust-77', title: 'A field nobody knows', wings: 2 },
  malformed: [...noEvents, '[]', '{}', '{"id":7,"externalCustomerId":"cust-77","title":"T"}'],
});
