import { seededIds } from './seed-accounts.ts';
import type { ApizeeState, MediaRow } from './state.ts';
import { toTimestamp } from './values.ts';
import type { ApizeeWorld } from './vendor-types.ts';

/** A picture of one pixel. */
export const onePixelPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
/** The first bytes of a recording. */
const recordingStart = 'AAAAGGZ0eXBtcDQyAAAAAG1wNDJpc29t';

const png = { contentType: 'image/png', base64: onePixelPng };
const recording = { contentType: 'application/octet-stream', base64: recordingStart };

type SeededMedia = Omit<MediaRow, 'dateMs' | 'enterpriseId' | 'media'> & {
  /** Minutes before the start of the world. */
  minutesAgo: number;
  foreign?: boolean;
  media: Omit<MediaRow['media'], 'id' | 'date'>;
};

const medias: readonly SeededMedia[] = [
  {
    id: 7731,
    minutesAgo: 2872,
    file: png,
    media: {
      media_type: 'snapshot',
      status: 'completed',
      title: 'Leak',
      description: 'Below the sink',
      latitude: 48.73,
      longitude: -3.46,
      ticketId: 90410,
    },
  },
  {
    id: 7732,
    minutesAgo: 2860,
    file: recording,
    media: { media_type: 'recording', status: 'completed', title: 'Whole session', ticketId: 90410 },
  },
  {
    id: 7733,
    minutesAgo: 5,
    file: png,
    media: { media_type: 'snapshot', status: 'completed', title: 'Meter', ticketId: 90415 },
  },
  {
    id: 7734,
    minutesAgo: 1,
    media: { media_type: 'recording', status: 'pending', title: 'Session going on', ticketId: 90415 },
  },
  {
    id: 7790,
    minutesAgo: 3,
    foreign: true,
    file: png,
    media: { media_type: 'snapshot', status: 'completed', title: 'Not yours', ticketId: 80100 },
  },
];

export async function seedMedias(state: ApizeeState, { clock }: ApizeeWorld): Promise<void> {
  for (const { minutesAgo, foreign, media, ...row } of medias) {
    const dateMs = clock.now() - minutesAgo * 60_000;
    const enterpriseId = foreign ? seededIds.otherEnterprise : seededIds.enterprise;
    await state.medias.insert({
      ...row,
      enterpriseId,
      dateMs,
      media: { id: row.id, date: toTimestamp(dateMs), ...media },
    });
  }
}
