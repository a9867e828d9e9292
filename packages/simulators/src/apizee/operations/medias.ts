import { toMedia } from '../links.ts';
import { foreignObject, unknownObject } from '../refusals.ts';
import type { ApizeeState, MediaRow } from '../state.ts';
import { toPage } from '../values.ts';
import type { ApizeeHandlers, Principal } from '../vendor-types.ts';
import { notifyMedia } from '../webhooks.ts';

export const medias = {
  listMedias({ query, principal, state, request }) {
    const { status = 'completed', since, until, search = '', media_type, order = 'desc' } = query;
    const matches = state.medias.filter(
      ({ enterpriseId, dateMs, media }) =>
        enterpriseId === principal.enterpriseId &&
        media.status === status &&
        (since === undefined || dateMs >= Date.parse(since)) &&
        (until === undefined || dateMs <= Date.parse(until)) &&
        (media_type === undefined || media.media_type === media_type) &&
        `${media.title ?? ''}\n${media.description ?? ''}`.toLowerCase().includes(search.toLowerCase()),
    );
    const direction = order === 'asc' ? 1 : -1;
    const sorted = matches.toSorted((left, right) => direction * (left.dateMs - right.dateMs));
    const page = toPage(sorted, query);
    return { status: 200, body: { ...page, data: page.data.map((row) => toMedia(row, request.origin)) } };
  },

  getMedia({ path, principal, state, request }) {
    const row = findMedia(state, principal, path.id);
    return 'status' in row ? row : { status: 200, body: toMedia(row, request.origin) };
  },

  async updateMedia({ path, body, principal, state, world, request }) {
    const row = findMedia(state, principal, path.id);
    if ('status' in row) return row;
    const { title, description, latitude, longitude } = body;
    const change = Object.fromEntries(
      Object.entries({ title, description, latitude, longitude }).filter(([, value]) => value !== undefined),
    );
    const changed = (await state.medias.update(row.id, { media: { ...row.media, ...change } })) ?? row;
    notifyMedia(world, 'update', changed);
    return { status: 200, body: toMedia(changed, request.origin) };
  },

  deleteMedia({ path, principal, state, world, request }) {
    const row = findMedia(state, principal, path.id);
    if ('status' in row) return row;
    state.medias.delete(row.id);
    notifyMedia(world, 'delete', row);
    return { status: 200, body: toMedia(row, request.origin) };
  },

  downloadMedia({ path, principal, state }) {
    const row = findMedia(state, principal, path.id);
    if ('status' in row) return row;
    if (!row.file || row.media.status !== 'completed') return { status: 204, body: undefined };
    const body = Uint8Array.from(atob(row.file.base64), (character) => character.charCodeAt(0));
    return { status: 200, body, headers: { 'content-type': row.file.contentType } };
  },
} satisfies Partial<ApizeeHandlers>;

function findMedia(
  state: ApizeeState,
  { enterpriseId }: Principal,
  id: string | number,
): MediaRow | typeof foreignObject | typeof unknownObject {
  const row = state.medias.get(id);
  if (!row) return unknownObject;
  return row.enterpriseId === enterpriseId ? row : foreignObject;
}
