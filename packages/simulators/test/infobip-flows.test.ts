import { describe, expect, test } from 'vitest';
import { useDesk, tenantKey } from './support/infobip-desk.ts';

const desk = useDesk();

const path = (campaignId: number) => `/moments/1/flows/${campaignId}/participants`;
const active = path(200_000_000_000_001);
const ofTenant = path(200_000_000_000_003);
const email = (identifier: string, more = {}) => ({ identifyBy: { identifier, type: 'EMAIL' }, ...more });

interface Report {
  callbackData?: string;
  participants: { identifyBy: { identifier: string }; status: string; errorReason?: string }[];
}

async function add(participants: object[], more = {}, to = active): Promise<string> {
  const { body } = await desk().call('POST', to, { json: { participants, ...more } });
  return (body as { operationId: string }).operationId;
}

async function read(operationId: string, of = active): Promise<Report> {
  const { body } = await desk().call('GET', `${of}/report`, { query: { operationId } });
  return body as Report;
}

async function outcomes(operationId: string, of = active): Promise<string[]> {
  const { participants } = await read(operationId, of);
  return participants.map(({ status, errorReason }) => errorReason ?? status);
}

describe('participants', () => {
  test('wait, and are worked off ten a second in the order they came', async () => {
    const operationId = await add(Array.from({ length: 25 }, (_, number) => email(`p${number}@example.test`)));
    const accepted: number[] = [];
    for (let second = 0; second < 4; second += 1) {
      accepted.push((await outcomes(operationId)).filter((status) => status === 'ACCEPTED').length);
      await desk().world.clock.advance(1000);
    }
    expect(accepted).toEqual([0, 10, 20, 25]);
  });

  test('are rejected for what is wrong with them', async () => {
    const person = (more: object) => ({ person: more });
    const operationId = await add([
      email('bad@'),
      { identifyBy: { identifier: 'x', type: 'PHONE' } },
      email('attribute@example.test', person({ customAttributes: { Unheard: 1 } })),
      email('twice@example.test'),
      email('twice@example.test'),
      { identifyBy: { identifier: '1', type: 'FACEBOOK' } },
    ]);
    await desk().world.clock.advance(1000);
    expect(await outcomes(operationId)).toEqual([
      'REJECTED_INVALID_CONTACT',
      'REJECTED_INVALID_CONTACT',
      'REJECTED_ATTRIBUTE_MISSED',
      'ACCEPTED',
      'REJECTED_PERSON_IN_FLOW',
      // A profile needs a phone number, an e-mail address or an external id.
      'REJECTED_INVALID_CONTACT',
    ]);
  });

  test.each([
    ['invalid-contact', 'REJECTED_INVALID_CONTACT'],
    ['attribute-missed', 'REJECTED_ATTRIBUTE_MISSED'],
    ['in-flow', 'REJECTED_PERSON_IN_FLOW'],
    ['no-reentry', 'REJECTED_PERSON_NOT_ALLOWED_TO_REENTER'],
    ['flow-error', 'REJECTED_FLOW_ERROR_UNKNOWN'],
    ['no-credits', 'REJECTED_NOT_ENOUGH_CREDITS'],
    ['people-error', 'REJECTED_CDP_ERROR_UNKNOWN'],
  ])('that start with %s are rejected with %s', async (start, reason) => {
    const operationId = await add([email(`${start}@example.test`)]);
    await desk().world.clock.advance(1000);
    expect(await outcomes(operationId)).toEqual([reason]);
  });

  test('leave after a while, and may come again where the use case allows it', async () => {
    const enter = async (to: string) => {
      const operationId = await add([email('again@example.test')], {}, to);
      await desk().world.clock.advance(1000);
      return outcomes(operationId, to);
    };
    for (const to of [active, ofTenant]) expect(await enter(to)).toEqual(['ACCEPTED']);
    for (const to of [active, ofTenant]) expect(await enter(to)).toEqual(['REJECTED_PERSON_IN_FLOW']);
    await desk().world.clock.advance(60_000);
    expect(await enter(active)).toEqual(['ACCEPTED']);
    expect(await enter(ofTenant)).toEqual(['REJECTED_PERSON_NOT_ALLOWED_TO_REENTER']);
  });

  test('make profiles, change them, and make one of several', async () => {
    const { people } = await desk().state();
    const before = people.persons.count();
    await add([
      email('new@example.test', { person: { firstName: 'New' } }),
      email('ann@example.test', { person: { city: 'Split' } }),
    ]);
    await desk().world.clock.advance(1000);
    expect(people.persons.count()).toBe(before + 1);
    expect(people.persons.get(9001)?.fields.city).toBe('Split');
    const contactInformation = { email: [{ address: 'ann@example.test' }] };
    await add([email('new@example.test', { person: { contactInformation } })]);
    await desk().world.clock.advance(1000);
    expect(people.persons.count()).toBe(before);
    expect(desk().drain()).toEqual(['PERSON_CREATED', 'PERSON_ATTRIBUTE_CHANGED', 'PERSON_MERGED']);
  });

  test('are all rejected when there are no credits, or the use case is paused meanwhile', async () => {
    desk().settings.outOfCredits = true;
    const first = await add([email('ann@example.test')]);
    await desk().world.clock.advance(1000);
    desk().settings.outOfCredits = false;
    const second = await add([email('ann@example.test')]);
    await desk().world.trigger('infobip', 'campaign.paused');
    await desk().world.clock.advance(1000);
    expect([await outcomes(first), await outcomes(second)]).toEqual([
      ['REJECTED_NOT_ENOUGH_CREDITS'],
      ['REJECTED_FLOW_ERROR_UNKNOWN'],
    ]);
  });

  test('stay pending while nobody works, until a person lets them in', async () => {
    desk().settings.participantsPerSecond = 0;
    const operationId = await add([email('ann@example.test')]);
    await desk().world.clock.advance(5000);
    expect(await outcomes(operationId)).toEqual(['PENDING']);
    await desk().world.trigger('infobip', 'flow.processed');
    expect(await outcomes(operationId)).toEqual(['ACCEPTED']);
  });

  test('are no more than a thousand', async () => {
    const participants = Array.from({ length: 1001 }, (_, number) => email(`p${number}@example.test`));
    const answer = await desk().call('POST', active, { json: { participants } });
    expect(answer).toMatchObject({
      status: 400,
      body: { errorCode: '400', errorMessage: 'Number of participants must be between 1 and 1000. Received: 1001' },
    });
  });
});

describe('the report', () => {
  test('comes back by callback when all are worked off, unsigned, and again until it is taken', async () => {
    desk().answers.push(500, 503);
    const notifyUrl = 'http://127.0.0.1:9/flow';
    const operationId = await add([email('ann@example.test'), email('bad@')], { notifyUrl, callbackData: 'mine' });
    expect(desk().received).toEqual([]);
    await desk().world.clock.advance(1000);
    await desk().world.webhooks.settled();
    await desk().world.clock.advance(10_000);
    const report = await read(operationId);
    expect(desk().received.map(({ url, text }) => [url, JSON.parse(text) as unknown])).toEqual(
      Array.from({ length: 3 }, () => [notifyUrl, report]),
    );
    expect(report).toMatchObject({ callbackData: 'mine', campaignId: 200_000_000_000_001 });
    const headers = desk().received[0]?.headers;
    expect(headers?.get('user-agent')).toBe('Java-http-client/20');
    expect([...(headers?.keys() ?? [])].filter((name) => /sign|hmac|authorization/.test(name))).toEqual([]);
    const [delivery] = desk().world.webhooks.deliveries();
    expect(delivery?.attempts.map(({ atMs }, index, all) => atMs - (all[index - 1]?.atMs ?? atMs))).toEqual([
      0, 1000, 2000,
    ]);
  });

  test('is kept for 30 days', async () => {
    const operationId = await add([email('ann@example.test')]);
    await desk().world.clock.advance(30 * 86_400_000 - 1);
    expect((await read(operationId)).participants).toHaveLength(1);
    await desk().world.clock.advance(1);
    const answer = await desk().call('GET', `${active}/report`, { query: { operationId } });
    expect(answer).toMatchObject({ status: 404, body: null });
  });
});

test('the deprecated operation still works, and says that it is', async () => {
  const legacy = '/communication/1/flows/200000000000001/participants';
  const call = { query: { email: 'ann@example.test' }, json: { personData: { city: 'Split' } } };
  const first = await desk().call('POST', legacy, call);
  expect(first).toMatchObject({ status: 200, body: null, headers: { deprecation: '@1698192000' } });
  expect((await desk().call('POST', legacy, call)).body).toEqual({
    errorCode: 40004,
    errorMessage: 'Person is already in the flow',
  });
  const remove = () => desk().call('DELETE', legacy, { query: { phone: '385911234567' } });
  expect((await remove()).status).toBe(200);
  expect((await remove()).body).toEqual({ errorCode: 40006, errorMessage: 'Person is not in the flow' });
});

test('a linked key sees the flows of its pair and no others', async () => {
  const json = { participants: [email('ann@example.test')] };
  expect((await desk().call('POST', active, { json, key: tenantKey })).status).toBe(404);
  const { status, body } = await desk().call('POST', ofTenant, { json, key: tenantKey });
  expect(status).toBe(200);
  const query = { ...(body as { operationId: string }), applicationId: 'acme-shop', entityId: 'tenant-42' };
  expect((await desk().call('GET', `${ofTenant}/report`, { query, key: tenantKey })).status).toBe(200);
  expect((await desk().call('GET', `${ofTenant}/report`, { query: { ...query, entityId: 'tenant-43' } })).status).toBe(
    404,
  );
});
