import { describe, expect, test } from 'vitest';
import { origin, useDesk, type Answer } from './support/apizee-desk.ts';

const desk = useDesk();
const minuteMs = 60_000;

interface TicketBody {
  id: number;
  state: string;
  urls: { agent?: string; requestor: string };
}

const ticketOf = ({ body }: Answer) => body as TicketBody;
const idsOf = ({ body }: Answer) => (body as { data: { id: number }[] }).data.map(({ id }) => id);
const eventsOf = ({ body }: Answer) =>
  (body as { data: { eventName: string }[] }).data.map(({ eventName }) => eventName);

async function open(json: Record<string, unknown> = {}) {
  const token = await desk().signIn();
  const answer = await desk().call('POST', '/api/v3/tickets', { token, json: { phone: '+33 6 55.55-01-00', ...json } });
  expect(answer.status).toBe(200);
  const path = `/api/v3/tickets/${ticketOf(answer).id}`;
  return {
    token,
    path,
    ticket: ticketOf(answer),
    move: (state: string) => desk().call('PUT', path, { token, json: { state } }),
  };
}

describe('create', () => {
  test('a ticket of the caller, half an hour long, not yet invited', async () => {
    const { ticket } = await open({ reference: 'CASE-9', name: 'Nina', description: 'Leak' });
    expect(ticket).toEqual({
      id: expect.any(Number) as number,
      type: 'video-assistance',
      state: 'new',
      reference: 'CASE-9',
      description: 'Leak',
      created: '2026-03-02T08:00:00+00:00',
      modified: '2026-03-02T08:00:00+00:00',
      start_time: '2026-03-02T08:00:00+00:00',
      end_time: '2026-03-02T08:30:00+00:00',
      agent: 'agent@example.test',
      requestor: { name: 'Nina', phone: ['+33 6 55.55-01-00'], email: [] },
      service_key: 'sandboxservicekey000000000000001',
      urls: {
        requestor: expect.stringMatching(/^http:\/\/apizee\.localhost:4400\/guest\/\?id=[A-Za-z0-9]{12}$/) as string,
      },
    });
  });

  test.each(['1', 'true', 'TRUE', true, 1])('invite %s invites at once', async (invite) => {
    expect((await open({ invite })).ticket.state).toBe('invited');
  });

  test.each(['0', 'false', false])('invite %s does not', async (invite) => {
    expect((await open({ invite })).ticket.state).toBe('new');
  });

  test('the scope sso asks for the address of the agent, once', async () => {
    const { ticket, token, path } = await open({ scope: 'sso', reference: 'A & B' });
    expect(ticket.urls.agent).toBe(`${origin}/agent/?aK=sandboxApiKey&cN=A+%26+B`);
    expect(ticketOf(await desk().call('GET', path, { token })).urls).toEqual({ requestor: ticket.urls.requestor });
  });

  test('for another agent, by name or id, at another time', async () => {
    const fields = { startTime: '2026-03-03T09:00:00Z', duration: 45 };
    for (const agent of ['admin@example.test', 5100, '5100']) {
      const { ticket } = await open({ agent, ...fields });
      expect(ticket).toMatchObject({ agent: 'admin@example.test', end_time: '2026-03-03T09:45:00+00:00' });
    }
  });

  test('numbers in a form are read as numbers', async () => {
    const form = { email: 'nina@example.test,omar@example.test', duration: '10', name: 'Nina', invite: '1' };
    const { body } = await desk().call('POST', '/api/v3/tickets', { token: await desk().signIn(), form });
    expect(body).toMatchObject({ state: 'invited', end_time: '2026-03-02T08:10:00+00:00' });
    // The name of one guest does not apply to several.
    expect((body as { requestor: object }).requestor).toEqual({
      phone: [],
      email: ['nina@example.test', 'omar@example.test'],
    });
  });

  test('says what is missing', async () => {
    const { body } = await desk().call('POST', '/api/v3/tickets', { token: await desk().signIn(), json: {} });
    expect(body).toEqual({
      code: 10,
      message: 'The phone field is required without email.',
      details: 'Parameter phone',
    });
  });

  test('the guest can read the invitation behind the link', async () => {
    const { ticket } = await open({ reference: 'CASE-9', name: 'Nina' });
    const id = new URL(ticket.urls.requestor).searchParams.get('id');
    expect((await desk().call('GET', `/invitations/${id}`)).body).toMatchObject({
      data: {
        cloudUrl: origin,
        apiKey: 'sandboxApiKey',
        conversation: { name: 'CASE-9' },
        user: { firstName: 'Nina' },
      },
    });
  });
});

describe('life', () => {
  test('from new to closed, each step on the timeline', async () => {
    const { move, path, token } = await open();
    desk().settings.rateLimit = false;
    for (const state of ['open', 'invited', 'inprogress', 'done', 'closed']) {
      expect(await move(state)).toMatchObject({ status: 200, body: { state } });
    }
    const events = await desk().call('GET', `${path}/events`, { token });
    expect(eventsOf(events)).toEqual([
      'ticket.new',
      'ticket.approved',
      'ticket.invitationSent',
      'ticket.sessionStarted',
      'ticket.completed',
      'ticket.closed',
    ]);
    const agent = { email: 'agent@example.test', phone: '+33655550199', firstname: 'Zoé', lastname: 'Agent' };
    expect((events.body as { data: object[] }).data[0]).toMatchObject({ source: 'system', data: { agent } });
  });

  test('closed is final, for every field', async () => {
    const { move, path, token } = await open();
    await move('closed');
    for (const json of [{ state: 'open' }, { state: 'closed' }, { description: 'x' }]) {
      expect((await desk().call('PUT', path, { token, json })).status).toBe(409);
    }
  });

  test.each([
    ['done', 'inprogress'],
    ['done', 'cancelled'],
    ['declined', 'open'],
    ['cancelled', 'expired'],
  ])('%s does not go to %s', async (from, to) => {
    const { move } = await open();
    expect((await move(from)).status).toBe(200);
    expect(await move(to)).toMatchObject({ status: 400, body: { details: 'Parameter state' } });
  });

  test.each(['rejected', 'declined', 'expired', 'cancelled'])('%s can still be closed', async (state) => {
    const { move } = await open();
    await move(state);
    expect((await move('closed')).status).toBe(200);
  });

  test('texts change without a word on the timeline', async () => {
    const { path, token } = await open();
    await desk().world.clock.advance(1000);
    const json = { reference: 'CASE-10', description: 'Below the sink' };
    expect((await desk().call('PUT', path, { token, json })).body).toMatchObject({
      ...json,
      modified: '2026-03-02T08:00:01+00:00',
    });
    expect(eventsOf(await desk().call('GET', `${path}/events`, { token }))).toEqual(['ticket.new']);
  });

  test('nobody comes: it expires at its end', async () => {
    const { path, token } = await open({ invite: '1', duration: 20 });
    await desk().world.clock.advance(20 * minuteMs - 1);
    expect(ticketOf(await desk().call('GET', path, { token })).state).toBe('invited');
    await desk().world.clock.advance(1);
    expect(await desk().call('GET', path, { token })).toMatchObject({
      body: { state: 'expired', modified: '2026-03-02T08:20:00+00:00' },
    });
    expect(eventsOf(await desk().call('GET', `${path}/events`, { token })).at(-1)).toBe('ticket.invitationExpired');
  });

  test('somebody came: it does not expire', async () => {
    const { path, token, move } = await open();
    await move('inprogress');
    await desk().world.clock.advance(60 * minuteMs);
    expect(ticketOf(await desk().call('GET', path, { token })).state).toBe('inprogress');
  });

  test('the seeded ones that wait expire too', async () => {
    const token = await desk().signIn();
    await desk().world.clock.advance(29 * minuteMs);
    expect(ticketOf(await desk().call('GET', '/api/v3/tickets/90417', { token })).state).toBe('expired');
    expect(ticketOf(await desk().call('GET', '/api/v3/tickets/90418', { token })).state).toBe('new');
  });

  test('deleted is gone, and stays gone', async () => {
    const { path, token, ticket } = await open({ reference: 'CASE-9' });
    expect(await desk().call('DELETE', path, { token })).toMatchObject({ status: 204, body: null });
    for (const method of ['GET', 'DELETE']) expect((await desk().call(method, path, { token })).status).toBe(404);
    expect(idsOf(await desk().call('GET', '/api/v3/tickets', { token, query: { reference: 'CASE-9' } }))).toEqual([]);
    desk().notifications.splice(0);
    await desk().world.clock.advance(60 * minuteMs);
    expect(desk().notifications.map(({ payload }) => (payload as { objectId: unknown }).objectId)).not.toContain(
      ticket.id,
    );
  });
});

describe('list', () => {
  test('newest first, page by page, own ones only', async () => {
    const token = await desk().signIn();
    const list = (query: Record<string, string>) => desk().call('GET', '/api/v3/tickets', { token, query });
    expect(idsOf(await list({}))).toEqual([90418, 90417, 90415, 90414, 90412, 90410]);
    expect((await list({ offset: '1', limit: '2' })).body).toMatchObject({
      data: [{ id: 90417 }, { id: 90415 }],
      total: 6,
      offset: 1,
      limit: 2,
    });
    expect((await list({ offset: '9' })).body).toMatchObject({ data: [], total: 6, offset: 9, limit: 10 });
    expect(idsOf(await list({ reference: 'CASE-77' }))).toEqual([90417]);
    expect(idsOf(await list({ state: 'expired' }))).toEqual([90414]);
    expect(idsOf(await list({ state: 'expired', reference: 'CASE-77' }))).toEqual([]);
  });

  test('media of a ticket, completed unless asked otherwise', async () => {
    const token = await desk().signIn();
    const list = (query: Record<string, string>) =>
      desk().call('GET', '/api/v3/tickets/90415/medias', { token, query });
    expect(idsOf(await list({}))).toEqual([7733]);
    expect(idsOf(await list({ status: 'pending' }))).toEqual([7734]);
  });

  test('session events, oldest first, page by page', async () => {
    const token = await desk().signIn();
    const answer = await desk().call('GET', '/api/v3/tickets/90410/events', {
      token,
      query: { offset: '3', limit: '1' },
    });
    expect(answer.body).toEqual({
      data: [
        {
          id: expect.stringMatching(/^evt-\d+$/) as string,
          eventName: 'geo.ansAllowed',
          timestamp: '2026-02-28T08:03:00+00:00',
          source: 'guest',
          data: { geoloc: { lat: 48.73, lng: -3.46 } },
        },
      ],
      total: 9,
      offset: 3,
      limit: 1,
    });
  });

  test('the timeline of the conversation is the same', async () => {
    const token = await desk().signIn();
    const conversationId = (await desk().state()).tickets.get(90410)?.conversationId ?? '';
    const timeline = await desk().call('GET', `/api/conversations/${conversationId}/timeline`, { token });
    expect(timeline.status).toBe(200);
    expect(eventsOf(timeline)).toEqual(eventsOf(await desk().call('GET', '/api/v3/tickets/90410/events', { token })));
    const stranger = await desk().signIn('agent@other.example.test');
    expect(
      (await desk().call('GET', `/api/conversations/${conversationId}/timeline`, { token: stranger })).status,
    ).toBe(404);
  });
});
