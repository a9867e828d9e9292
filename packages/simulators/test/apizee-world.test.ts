import { describe, expect, test } from 'vitest';
import { createDesk, useDesk, type Desk } from './support/apizee-desk.ts';

const desk = useDesk();

/** A token and a ticket: both are made of ids. */
async function makeIds(current: Desk) {
  const token = await current.signIn();
  const { body } = await current.call('POST', '/api/v3/tickets', {
    token,
    json: { phone: '+33655550100', invite: '1' },
  });
  return { token, body };
}

describe('world', () => {
  test('the same seed gives the same ids', async () => {
    expect(await makeIds(createDesk(3))).toEqual(await makeIds(createDesk(3)));
  });

  test('another seed gives others', async () => {
    expect((await makeIds(createDesk(4))).token).not.toBe((await makeIds(createDesk(3))).token);
  });

  test('two of them do not see each other', async () => {
    const other = createDesk();
    const { token, body } = await makeIds(desk());
    expect((await other.call('GET', '/api/services', { token })).status).toBe(401);
    const path = `/api/v3/tickets/${(body as { id: number }).id}`;
    expect((await other.call('GET', path, { token: await other.signIn() })).status).toBe(404);
    await desk().world.clock.advance(3_600_000);
    const waiting = await other.call('GET', '/api/v3/tickets/90417', { token: await other.signIn() });
    expect(waiting.body).toMatchObject({ state: 'invited' });
  });

  test('reset brings the start back', async () => {
    const before = await makeIds(desk());
    desk().settings.rateLimit = false;
    await desk().world.reset();
    expect(desk().world.journal.entries()).toEqual([]);
    expect(desk().world.settings('apizee').rateLimit).toBe(true);
    expect((await desk().call('GET', '/api/services', { token: before.token })).status).toBe(401);
    expect(await makeIds(desk())).toEqual(before);
  });

  test('reset forgets what was scheduled', async () => {
    await makeIds(desk());
    await desk().world.reset();
    desk().notifications.splice(0);
    await desk().world.clock.advance(3_600_000);
    expect(desk().notifications).toEqual([]);
  });
});

describe('limit', () => {
  const count = async (token: string, times: number) => {
    const statuses = [];
    for (let calls = 0; calls < times; calls += 1)
      statuses.push((await desk().call('GET', '/api/services', { token })).status);
    return statuses;
  };

  test('10 calls a minute, all endpoints and tokens of a user together', async () => {
    const first = await desk().signIn();
    const second = await desk().signIn();
    expect(await count(first, 4)).toEqual([200, 200, 200, 200]);
    expect(await count(second, 5)).toEqual([200, 200, 200, 200, 429]);
  });

  test('of one user is not that of another', async () => {
    await count(await desk().signIn(), 10);
    expect(await count(await desk().signIn('admin@example.test'), 1)).toEqual([200]);
  });

  test('slides over virtual time, and what was refused does not count', async () => {
    const { clock } = desk().world;
    const token = await desk().signIn();
    await clock.advance(20_000);
    await count(token, 9);
    await clock.advance(10_500);
    const refused = await desk().call('GET', '/api/services', { token });
    expect(refused).toMatchObject({ status: 429, headers: { 'x-ratelimit-reset': '30' } });
    await clock.advance(29_499);
    expect(await count(token, 1)).toEqual([429]);
    await clock.advance(1);
    expect(await count(token, 2)).toEqual([200, 429]);
    await clock.advance(20_000);
    expect(await count(token, 9)).toEqual(Array(9).fill(200));
  });

  test('can be switched off', async () => {
    desk().settings.rateLimit = false;
    expect(await count(await desk().signIn(), 12)).toEqual(Array(12).fill(200));
  });
});
