import { seedMedias } from './seed-medias.ts';
import { seedAccounts, seededIds } from './seed-accounts.ts';
import { createEmptyState, type ApizeeState, type TicketState } from './state.ts';
import { toTimestamp } from './values.ts';
import type { ApizeeWorld } from './vendor-types.ts';

const minuteMs = 60_000;

interface SeededTicket {
  id: number;
  state: TicketState;
  reference: string;
  guestName: string;
  phone: string;
  /** Minutes from the start of the world; negative is earlier. */
  startMinutes: number;
  description?: string;
  /** Of the second enterprise. */
  foreign?: boolean;
  events: readonly [
    minutesAfterStart: number,
    eventName: string,
    source: 'agent' | 'guest' | 'system',
    data?: object,
  ][];
}

const tickets: readonly SeededTicket[] = [
  {
    id: 90410,
    state: 'closed',
    reference: 'CASE-70',
    guestName: 'Omar',
    phone: '+33655550101',
    startMinutes: -2880,
    description: '<p>Leak found below the sink.</p>',
    events: [
      [0, 'ticket.new', 'system'],
      [1, 'ticket.invitationSent', 'system'],
      [2, 'consent.accepted', 'guest'],
      [3, 'geo.ansAllowed', 'guest', { geoloc: { lat: 48.73, lng: -3.46 } }],
      [4, 'mediaDevice.cameraAllowed', 'guest'],
      [5, 'session.established', 'system'],
      [8, 'media.pictureTaken', 'agent'],
      [20, 'session.userLeft', 'guest'],
      [21, 'ticket.closed', 'system'],
    ],
  },
  {
    id: 90412,
    state: 'done',
    reference: 'CASE-72',
    guestName: 'Lena',
    phone: '+33655550102',
    startMinutes: -180,
    events: [
      [0, 'ticket.new', 'system'],
      [6, 'session.established', 'system'],
      [25, 'ticket.completed', 'system'],
    ],
  },
  {
    id: 90414,
    state: 'expired',
    reference: 'CASE-74',
    guestName: 'Ilan',
    phone: '+33655550104',
    startMinutes: -120,
    events: [
      [0, 'ticket.new', 'system'],
      [30, 'ticket.invitationExpired', 'system'],
    ],
  },
  {
    id: 90415,
    state: 'inprogress',
    reference: 'CASE-75',
    guestName: 'Mila',
    phone: '+33655550105',
    startMinutes: -10,
    events: [
      [0, 'ticket.new', 'system'],
      [2, 'consent.accepted', 'guest'],
      [3, 'session.established', 'system'],
    ],
  },
  {
    id: 90417,
    state: 'invited',
    reference: 'CASE-77',
    guestName: 'Nina',
    phone: '+33655550100',
    startMinutes: -1,
    events: [
      [0, 'ticket.new', 'system'],
      [0, 'ticket.invitationSent', 'system'],
    ],
  },
  {
    id: 90418,
    state: 'new',
    reference: 'CASE-78',
    guestName: 'Yara',
    phone: '+33655550106',
    startMinutes: 60,
    events: [[-60, 'ticket.new', 'system']],
  },
  {
    id: 80100,
    // Over, so that nothing of another enterprise is told to the customer when time passes.
    state: 'done',
    reference: 'OTHER-1',
    guestName: 'Rhea',
    phone: '+33655550109',
    startMinutes: -60,
    foreign: true,
    events: [
      [0, 'ticket.new', 'system'],
      [20, 'ticket.completed', 'system'],
    ],
  },
];

/** Where every world starts. Times are told from its clock, so that what waits still waits. */
export async function createSeededState(world: ApizeeWorld): Promise<ApizeeState> {
  const state = createEmptyState(world.ids);
  await seedAccounts(state);
  for (const ticket of tickets) await seedTicket(state, world, ticket);
  await seedConference(state, world);
  await seedMedias(state, world);
  return state;
}

async function seedTicket(state: ApizeeState, world: ApizeeWorld, seeded: SeededTicket): Promise<void> {
  const startMs = world.clock.now() + seeded.startMinutes * minuteMs;
  const createdMs = Math.min(startMs, world.clock.now());
  const enterpriseId = seeded.foreign ? seededIds.otherEnterprise : seededIds.enterprise;
  const agentId = seeded.foreign ? seededIds.otherAgent : seededIds.agent;
  const conversationId = world.ids.uuid();
  const isOver = seeded.state === 'done' || seeded.state === 'closed';
  await state.conversations.insert({
    id: conversationId,
    enterpriseId,
    name: seeded.reference,
    ...(isOver || seeded.state === 'inprogress' ? { startedMs: startMs } : {}),
    ...(isOver ? { finishedMs: startMs + 20 * minuteMs } : {}),
  });
  await state.tickets.insert({
    id: seeded.id,
    enterpriseId,
    agentId,
    createdMs,
    trashed: false,
    conversationId,
    invitationId: world.ids.alphanumeric(12),
    ticket: {
      id: seeded.id,
      type: 'video-assistance',
      state: seeded.state,
      reference: seeded.reference,
      description: seeded.description ?? '',
      created: toTimestamp(createdMs),
      modified: toTimestamp(Math.min(startMs + minuteMs, world.clock.now())),
      start_time: toTimestamp(startMs),
      end_time: toTimestamp(startMs + 30 * minuteMs),
      agent: state.users.get(agentId)?.username ?? agentId,
      requestor: { name: seeded.guestName, phone: [seeded.phone], email: [] },
      service_key: seeded.foreign ? seededIds.otherServiceKey : seededIds.serviceKey,
    },
  });
  for (const [minutesAfterStart, eventName, source, data = {}] of seeded.events) {
    const id = state.next.sessionEventId();
    const timestamp = toTimestamp(startMs + minutesAfterStart * minuteMs);
    await state.sessionEvents.insert({ id, conversationId, event: { id, eventName, timestamp, source, data } });
  }
}

async function seedConference(state: ApizeeState, { clock, ids }: ApizeeWorld): Promise<void> {
  const nowMs = clock.now();
  const conversationId = ids.uuid();
  const name = 'Site visit';
  await state.conversations.insert({ id: conversationId, enterpriseId: seededIds.enterprise, name });
  await state.conferences.insert({
    id: 41007,
    enterpriseId: seededIds.enterprise,
    conversationId,
    invitationId: ids.alphanumeric(12),
    open: false,
    conference: {
      id: 41007,
      service_key: seededIds.conferenceServiceKey,
      name,
      created: toTimestamp(nowMs),
      modified: toTimestamp(nowMs),
      start_time: toTimestamp(nowMs + 24 * 60 * minuteMs),
      end_time: toTimestamp(nowMs + (24 * 60 + 45) * minuteMs),
    },
  });
}
