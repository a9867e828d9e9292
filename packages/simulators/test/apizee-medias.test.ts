import { describe, expect, test } from 'vitest';
import { origin, useDesk, type Answer } from './support/apizee-desk.ts';

const desk = useDesk();
const idsOf = ({ body }: Answer) => (body as { data: { id: number }[] }).data.map(({ id }) => id);

describe('list', () => {
  test.each<[string, Record<string, string>, number[]]>([
    ['completed ones of the enterprise, newest first', {}, [7733, 7732, 7731]],
    ['oldest first', { order: 'asc', orderby: 'date' }, [7731, 7732, 7733]],
    ['of another status', { status: 'pending' }, [7734]],
    ['of one type', { media_type: 'recording' }, [7732]],
    ['by words of the title', { search: 'METER' }, [7733]],
    ['by words of the description', { search: 'sink' }, [7731]],
    ['since a moment, included', { since: '2026-03-02T07:55:00Z' }, [7733]],
    ['until a moment, included', { until: '2026-02-28T08:08:00Z' }, [7731]],
    ['one page', { offset: '1', limit: '1' }, [7732]],
  ])('%s', async (_, query, expected) => {
    const answer = await desk().call('GET', '/api/v3/medias', { token: await desk().signIn(), query });
    expect(idsOf(answer)).toEqual(expected);
  });

  test('tells the total beside the page', async () => {
    const answer = await desk().call('GET', '/api/v3/medias', { token: await desk().signIn(), query: { limit: '2' } });
    expect(answer.body).toMatchObject({ total: 3, offset: 0, limit: 2 });
  });
});

describe('one', () => {
  test('can be read, described and deleted', async () => {
    const token = await desk().signIn();
    const path = '/api/v3/medias/7731';
    const before = await desk().call('GET', path, { token });
    expect(before.body).toEqual({
      id: 7731,
      media_type: 'snapshot',
      status: 'completed',
      date: '2026-02-28T08:08:00+00:00',
      title: 'Leak',
      description: 'Below the sink',
      latitude: 48.73,
      longitude: -3.46,
      ticketId: 90410,
      mediaURL: `${origin}/api/v3/medias/7731/download`,
    });
    const after = await desk().call('PUT', path, { token, form: { title: 'Pipe', latitude: '-12.5' } });
    expect(after.body).toEqual({ ...(before.body as object), title: 'Pipe', latitude: -12.5 });
    expect((await desk().call('GET', path, { token })).body).toEqual(after.body);
    expect((await desk().call('DELETE', path, { token })).body).toEqual(after.body);
    expect((await desk().call('GET', path, { token })).status).toBe(404);
  });

  test('a field it does not have is left alone', async () => {
    const token = await desk().signIn();
    const { body } = await desk().call('PUT', '/api/v3/medias/7731', { token, json: { id: 1, status: 'lost' } });
    expect(body).toMatchObject({ id: 7731, status: 'completed' });
  });

  test('a snapshot is a picture', async () => {
    const { headers, body } = await desk().call('GET', '/api/v3/medias/7731/download', {
      token: await desk().signIn(),
    });
    expect(headers['content-type']).toBe('image/png');
    expect([...(body as Uint8Array).subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  });

  test('a recording is bytes', async () => {
    const { headers, body } = await desk().call('GET', '/api/v3/medias/7732/download', {
      token: await desk().signIn(),
    });
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(new TextDecoder().decode((body as Uint8Array).subarray(4, 8))).toBe('ftyp');
  });
});
