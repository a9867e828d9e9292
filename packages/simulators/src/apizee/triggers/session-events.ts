import type { Trigger, TriggerParameter, TriggerResult } from '../../engine/triggers.ts';
import { recordEvent } from '../conversations.ts';
import type { ApizeeState, Schemas, TicketRow, TicketState } from '../state.ts';
import { toTimestamp } from '../values.ts';
import type { ApizeeWorld } from '../vendor-types.ts';
import { notifyTicket } from '../webhooks.ts';
import { originParameter, sendInvitation } from './invitation.ts';
import { addSnapshot } from './medias.ts';
import { sessionEventPayload } from './payloads.ts';
import { isIn, pickTicket, pickUser, type Context } from './pick.ts';
import { readNumber, readText } from '../../engine/trigger-input.ts';

type SessionEvent = Schemas['SessionEvent'];

interface PlayedEvent {
  eventName: string;
  /** The vendor lists the sources, not whose each event is. Sandbox choice; `props.source` overrides it. */
  source: SessionEvent['source'];
  happens: string;
  /** States a ticket is in when it happens; one of another state has to be named. */
  in: readonly TicketState[];
  exampleId: number;
  parameters?: readonly TriggerParameter[];
  /** What belongs to the event, for the list. */
  data?: SessionEvent['data'];
  /** What happens besides. Answers the data of the event. */
  play?(context: Context, row: TicketRow): Promise<SessionEvent['data'] | undefined>;
}

const ongoing = ['new', 'open', 'invited', 'inprogress'] as const;
const invited = { in: ['invited'], exampleId: 90417 } as const;
const entering = { in: ['invited', 'inprogress'], exampleId: 90417 } as const;
const talking = { in: ['inprogress'], exampleId: 90415 } as const;
const byGuest = { source: 'guest' } as const;
const bySystem = { source: 'system' } as const;
const byAgent = { source: 'agent' } as const;

const place = { lat: 48.73, lng: -3.46 };

/** Source of the names: https://apzlab.apizee.com/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/session-events-api */
const events: readonly PlayedEvent[] = [
  { eventName: 'consent.accepted', ...byGuest, ...entering, happens: 'The guest consents.' },
  {
    eventName: 'ticket.assigned',
    ...bySystem,
    in: ongoing,
    exampleId: 90417,
    happens: 'A ticket gets an agent.',
    parameters: [
      { name: 'agent', description: 'Id or user name. Default: the agent it has.', example: 'admin@example.test' },
    ],
    data: { agent: { email: 'admin@example.test', phone: '+33655550199', firstname: 'Ada', lastname: 'Admin' } },
    play: assign,
  },
  {
    eventName: 'ticket.priorityChanged',
    ...byAgent,
    in: ongoing,
    exampleId: 90417,
    happens: 'A ticket gets another priority. No documented answer shows it.',
  },
  {
    eventName: 'ticket.invitationResent',
    ...bySystem,
    ...invited,
    happens: 'The invitation is sent again, by SMS.',
    parameters: [originParameter],
    async play(context, row) {
      await sendInvitation(context, row);
      return {};
    },
  },
  { eventName: 'ticket.invitationClicked', ...byGuest, ...invited, happens: 'The guest opens the link.' },
  { eventName: 'ticket.invitationNotclicked', ...bySystem, ...invited, happens: 'The guest does not open the link.' },
  { eventName: 'ticket.invitationAccepted', ...byGuest, ...invited, happens: 'The guest accepts the invitation.' },
  {
    eventName: 'geo.ansAllowed',
    ...byGuest,
    ...entering,
    happens: 'The guest shows where they are.',
    parameters: [
      { name: 'latitude', description: `Degrees. Default: ${place.lat}.`, example: 48.11 },
      { name: 'longitude', description: `Degrees. Default: ${place.lng}.`, example: -1.68 },
    ],
    data: { geoloc: place },
    play: async ({ overrides }) => ({
      geoloc: {
        lat: readNumber(overrides, 'latitude') ?? place.lat,
        lng: readNumber(overrides, 'longitude') ?? place.lng,
      },
    }),
  },
  { eventName: 'geo.ansDisallowed', ...byGuest, ...entering, happens: 'The guest does not show where they are.' },
  { eventName: 'mediaDevice.allowed', ...byGuest, ...entering, happens: 'The guest allows camera and microphone.' },
  { eventName: 'mediaDevice.disallowed', ...byGuest, ...entering, happens: 'The guest allows neither device.' },
  { eventName: 'mediaDevice.cameraAllowed', ...byGuest, ...entering, happens: 'The guest allows the camera.' },
  { eventName: 'mediaDevice.cameraDisallowed', ...byGuest, ...entering, happens: 'The guest denies the camera.' },
  { eventName: 'mediaDevice.micAllowed', ...byGuest, ...entering, happens: 'The guest allows the microphone.' },
  { eventName: 'mediaDevice.micDisallowed', ...byGuest, ...entering, happens: 'The guest denies the microphone.' },
  { eventName: 'session.established', ...bySystem, ...talking, happens: 'Agent and guest are connected.' },
  { eventName: 'session.agentContacted', ...bySystem, ...talking, happens: 'The agent is contacted.' },
  { eventName: 'session.agentLeft', ...byAgent, ...talking, happens: 'The agent leaves.' },
  { eventName: 'session.userLeft', ...byGuest, ...talking, happens: 'The guest leaves.' },
  {
    eventName: 'media.pictureTaken',
    ...byAgent,
    ...talking,
    happens: 'A picture is taken. Sandbox choice: it is stored as a snapshot.',
    async play({ state, world }, row) {
      await addSnapshot(state, world, row);
      return {};
    },
  },
  { eventName: 'media.pictureSent', ...byGuest, ...talking, happens: 'A picture is sent.' },
  { eventName: 'media.OCRDone', ...bySystem, ...talking, happens: 'The text in a picture was read.' },
  {
    eventName: 'survey.answered',
    ...byGuest,
    in: ['done', 'closed'],
    exampleId: 90412,
    happens: 'The guest answers the survey.',
  },
];

/** Events of a session that leave its ticket where it is. */
export const sessionEvents: Record<string, Trigger<ApizeeState, ApizeeWorld>> = Object.fromEntries(
  events.map((event) => [event.eventName, toTrigger(event)]),
);

function toTrigger(event: PlayedEvent): Trigger<ApizeeState, ApizeeWorld> {
  const { eventName, source, happens, exampleId, parameters = [], data = {}, play } = event;
  const states = event.in.join(' or ');
  return {
    description: happens,
    parameters: [
      { name: 'id', description: `Id of any ticket. Default: the newest that is ${states}.`, example: exampleId },
      ...parameters,
    ],
    payload: sessionEventPayload(eventName, source, data),
    async run(context): Promise<TriggerResult> {
      const row = pickTicket(context, `have ${eventName}: none is ${states}`, isIn(...event.in), { anyById: true });
      const played = (await play?.(context, row)) ?? {};
      await recordEvent(context.state, context.world, row.conversationId, { eventName, source, data: played });
      return { summary: `${eventName} is on the timeline of ticket ${row.id}.`, id: row.id };
    },
  };
}

async function assign(context: Context, row: TicketRow): Promise<SessionEvent['data']> {
  const { state, world, overrides } = context;
  const agent = pickUser(context, row.enterpriseId, readText(overrides, 'agent') ?? String(row.agentId));
  const ticket = { ...row.ticket, agent: agent.username, modified: toTimestamp(world.clock.now()) };
  const changed = await state.tickets.update(row.id, { agentId: agent.userId, ticket });
  notifyTicket(world, 'update', changed ?? row);
  const { mail, phone, firstname, lastname } = agent;
  return { agent: { email: mail, phone, firstname, lastname } };
}
