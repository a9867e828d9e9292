import { expect, test } from 'vitest';
import { origin, useDesk, type Answer } from './support/apizee-desk.ts';

const desk = useDesk();

async function create(json: Record<string, unknown>): Promise<Answer> {
  return desk().call('POST', '/api/v3/conferences', { token: await desk().signIn(), json });
}

test('a planned meeting', async () => {
  const planned = { name: 'Audit', startTime: '2026-03-03T09:00:00Z', duration: 45, moderator: 5100 };
  expect((await create({ participants: 'nina@example.test,+33655550101', ...planned })).body).toEqual({
    id: expect.any(Number) as number,
    service_key: 'sandboxservicekey000000000000002',
    name: 'Audit',
    created: '2026-03-02T08:00:00+00:00',
    modified: '2026-03-02T08:00:00+00:00',
    start_time: '2026-03-03T09:00:00+00:00',
    end_time: '2026-03-03T09:45:00+00:00',
    urls: { participant: expect.stringMatching(/\/guest\/\?id=[A-Za-z0-9]{12}$/) as string },
  });
});

test('the smallest one starts now, has no end and gets a name', async () => {
  const { body } = await create({ participants: 'nina@example.test' });
  expect(body).toMatchObject({
    name: 'Conference-2026-03-02 08:00:00 (GMT +00:00)',
    start_time: '2026-03-02T08:00:00+00:00',
  });
  expect(body).not.toHaveProperty('end_time');
});

test('the scope sso asks for the address of the organiser', async () => {
  const { body } = await create({ participants: 'nina@example.test', name: 'Audit', scope: 'sso' });
  expect(body).toMatchObject({ urls: { organizer: `${origin}/agent/?aK=sandboxApiKey&cN=Audit` } });
});

test('its participants can read the invitation', async () => {
  const { body } = await create({ participants: 'nina@example.test', name: 'Audit' });
  const id = new URL((body as { urls: { participant: string } }).urls.participant).searchParams.get('id');
  expect((await desk().call('GET', `/invitations/${id}`)).body).toMatchObject({
    data: { conversation: { name: 'Audit' } },
  });
});

test.each([
  [undefined, ['+33655550101']],
  ['0', []],
])('invite %s', async (invite, expected) => {
  await create({ participants: 'nina@example.test,+33655550101', message: 'Welcome', ...(invite ? { invite } : {}) });
  const messages = (await desk().state()).textMessages.all();
  expect(messages.map(({ to }) => to)).toEqual(expected);
  for (const { body } of messages) expect(body).toMatch(/^Welcome http/);
});

test.each([
  [undefined, ['create', 'update']],
  ['1', ['create']],
])('its conversation begins and ends on time; open: %s', async (open, expected) => {
  await create({ participants: 'nina@example.test', duration: 30, ...(open ? { open } : {}) });
  await desk().world.clock.advance(30 * 60_000);
  const payloads = desk().notifications.map(({ payload }) => payload as { object: string; event: string });
  expect(payloads.filter(({ object }) => object === 'conversation').map(({ event }) => event)).toEqual(expected);
});
