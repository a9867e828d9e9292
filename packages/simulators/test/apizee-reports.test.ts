import { describe, expect, test } from 'vitest';
import { startMs, useDesk } from './support/apizee-desk.ts';

const desk = useDesk();

async function report(query: Record<string, string>) {
  const path = '/api/v3/enterprises/301/tickets/report';
  return (await desk().call('GET', path, { token: await desk().signIn(), query })).body;
}

describe('ticket report', () => {
  test('counts by state, and echoes the period', async () => {
    expect(await report({ startTime: '2026-02-01', endTime: '2026-03-31' })).toEqual({
      enterpriseId: 301,
      startTime: '2026-02-01',
      endTime: '2026-03-31',
      total: 6,
      states: { closed: 1, done: 1, expired: 1, inprogress: 1, invited: 1, new: 1 },
    });
  });

  test.each([
    ['a date, with its whole last day', { startTime: '2026-02-28', endTime: '2026-02-28' }, 1],
    ['a date and time', { startTime: '2026-03-02 05:00:00', endTime: '2026-03-02 06:00:00' }, 2],
    ['unix seconds', { startTime: String(startMs / 1000 - 7200), endTime: String(startMs / 1000 - 7200) }, 1],
    ['one agent', { startTime: '2026-02-01', endTime: '2026-03-31', userId: '5100' }, 0],
    ['one group', { startTime: '2026-02-01', endTime: '2026-03-31', groupId: '12' }, 0],
  ])('by %s', async (_, query, total) => {
    expect(await report(query)).toMatchObject({ total });
  });

  test('counts what an agent or a group did', async () => {
    const json = { phone: '+33655550100', agent: 5100, groupId: 12 };
    await desk().call('POST', '/api/v3/tickets', { token: await desk().signIn(), json });
    const period = { startTime: '2026-03-02', endTime: '2026-03-02' };
    expect(await report({ ...period, userId: '5100' })).toMatchObject({ total: 1, states: { new: 1 } });
    expect(await report({ ...period, groupId: '12' })).toMatchObject({ total: 1 });
  });

  test('counts deleted tickets when asked', async () => {
    await desk().call('DELETE', '/api/v3/tickets/90410', { token: await desk().signIn() });
    const period = { startTime: '2026-02-28', endTime: '2026-02-28' };
    expect(await report(period)).toMatchObject({ total: 0, states: {} });
    expect(await report({ ...period, withTrashed: '1' })).toMatchObject({ total: 1, states: { closed: 1 } });
  });
});

test('statistics follow the state', async () => {
  const token = await desk().signIn();
  const path = '/api/v3/enterprises/301/statistics';
  const before = { enterpriseId: 301, users: 3, tickets: 6, conferences: 1, medias: 4 };
  expect((await desk().call('GET', path, { token })).body).toEqual(before);
  await desk().call('DELETE', '/api/v3/tickets/90410', { token });
  await desk().call('DELETE', '/api/v3/medias/7731', { token });
  await desk().call('POST', '/api/v3/conferences', { token, json: { participants: 'nina@example.test' } });
  expect((await desk().call('GET', path, { token })).body).toEqual({
    ...before,
    tickets: 5,
    conferences: 2,
    medias: 3,
  });
});
