import { TriggerRefusal, type Trigger } from '../../engine/triggers.ts';
import { onePixelPng } from '../seed-medias.ts';
import type { ApizeeState, MediaRow, TicketRow } from '../state.ts';
import { given, toTimestamp } from '../values.ts';
import type { ApizeeWorld } from '../vendor-types.ts';
import { notifyMedia } from '../webhooks.ts';
import { mediaPayload } from './payloads.ts';
import { isIn, listSome, newest, ownEnterprise, pickTicket, type Context } from './pick.ts';
import { readNumber, readText } from '../../engine/trigger-input.ts';

const files: Record<string, NonNullable<MediaRow['file']>> = {
  snapshot: { contentType: 'image/png', base64: onePixelPng },
  // The first bytes of an MP4.
  recording: { contentType: 'application/octet-stream', base64: 'AAAAGGZ0eXBtcDQyAAAAAG1wNDJpc29t' },
};

const words = [
  { name: 'title', description: 'Its title.', example: 'Meter' },
  { name: 'description', description: 'Its description.', example: 'In the cellar' },
  { name: 'latitude', description: 'Degrees.', example: 48.73 },
  { name: 'longitude', description: 'Degrees.', example: -3.46 },
];
const mediaId = { name: 'id', description: 'Id of the media. Default: the newest.', example: 7731 };

export const mediaChanges: Record<string, Trigger<ApizeeState, ApizeeWorld>> = {
  'media.created': {
    description: 'A snapshot or a recording is stored.',
    parameters: [
      { name: 'ticketId', description: 'Id of its ticket. Default: the newest in progress.', example: 90415 },
      { name: 'media_type', description: 'snapshot or recording. Default: snapshot.', example: 'recording' },
      ...words,
    ],
    payload: mediaPayload('create'),
    async run(context) {
      const { state, world, overrides } = context;
      const ticket = pickTicket(context, 'have media: none is in progress', isIn('inprogress'), {
        parameter: 'ticketId',
        anyById: true,
      });
      const row = await addMedia(
        state,
        world,
        ticket,
        readText(overrides, 'media_type') ?? 'snapshot',
        readWords(context),
      );
      return { summary: `Media ${row.id} of ticket ${ticket.id} was stored.`, id: row.id };
    },
  },
  'media.updated': {
    description: 'The words or the place of a media change.',
    parameters: [mediaId, ...words],
    payload: mediaPayload('update'),
    async run(context) {
      const row = pickMedia(context);
      const media = { ...row.media, ...readWords(context) };
      notifyMedia(context.world, 'update', (await context.state.medias.update(row.id, { media })) ?? row);
      return { summary: `Media ${row.id} was changed.`, id: row.id };
    },
  },
  'media.deleted': {
    description: 'A media is deleted.',
    parameters: [mediaId],
    payload: mediaPayload('delete'),
    async run(context) {
      const row = pickMedia(context);
      context.state.medias.delete(row.id);
      notifyMedia(context.world, 'delete', row);
      return { summary: `Media ${row.id} was deleted.`, id: row.id };
    },
  },
};

export function addSnapshot(state: ApizeeState, world: ApizeeWorld, ticket: TicketRow): Promise<MediaRow> {
  return addMedia(state, world, ticket, 'snapshot', {});
}

async function addMedia(
  state: ApizeeState,
  world: ApizeeWorld,
  ticket: TicketRow,
  mediaType: string,
  fields: ReturnType<typeof readWords>,
): Promise<MediaRow> {
  const file = Object.hasOwn(files, mediaType) ? files[mediaType] : undefined;
  if (!file) throw new TriggerRefusal(`media_type takes ${Object.keys(files).join(' or ')}, not ${mediaType}.`);
  const id = freeId(state, world);
  const dateMs = world.clock.now();
  const media = {
    id,
    media_type: mediaType,
    status: 'completed',
    date: toTimestamp(dateMs),
    ticketId: ticket.id,
    ...fields,
  };
  const row = await state.medias.insert({ id, enterpriseId: ticket.enterpriseId, dateMs, media, file });
  notifyMedia(world, 'create', row);
  return row;
}

/** Drawn, not counted: the id of a deleted media does not come back. */
function freeId({ medias }: ApizeeState, { ids }: ApizeeWorld): number {
  for (;;) {
    const id = ids.integer(10_000, 9_999_999);
    if (!medias.get(id)) return id;
  }
}

function pickMedia(context: Context): MediaRow {
  const { state, overrides } = context;
  const id = readText(overrides, 'id');
  const own = state.medias.filter(({ enterpriseId }) => enterpriseId === ownEnterprise(context).id);
  const row = id === undefined ? newest(own, ({ dateMs }) => dateMs) : state.medias.get(id);
  if (row) return row;
  const known = listSome(state.medias.all().map((each) => `${each.id} (${each.media.media_type})`));
  throw new TriggerRefusal(`There is no media${id === undefined ? '' : ` ${id}`}. There are: ${known}.`, {
    unknown: true,
  });
}

function readWords({ overrides }: Context) {
  return given({
    title: readText(overrides, 'title'),
    description: readText(overrides, 'description'),
    latitude: readNumber(overrides, 'latitude'),
    longitude: readNumber(overrides, 'longitude'),
  });
}
