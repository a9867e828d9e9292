import { describe, expect, test } from 'vitest';
import { createRouter } from '../src/engine/router.ts';
import { createThings, operations, startMs } from './support/things.ts';

describe('router', () => {
  const router = createRouter(operations);

  test('a literal path wins over a template', () => {
    expect(router.find('GET', '/things/newest')).toMatchObject({
      match: { operation: { operationId: 'getNewest' }, parameters: {} },
    });
  });

  test('parameters are decoded', () => {
    expect(router.find('GET', '/things/a%2Fb/parts/%C3%A9')).toMatchObject({
      match: { parameters: { id: 'a/b', part: 'é' } },
    });
  });

  test.each(['/things/', '/things//parts/1', '/thing', '/', '/things/1/parts', '/THINGS'])('%s is unknown', (path) => {
    expect(router.find('GET', path).kind).toBe('unknown');
  });

  test('slashes too many are ignored where a vendor ignores them', () => {
    const tolerant = createRouter(operations, { ignoresExtraSlashes: true });
    const find = (path: string) => tolerant.find('GET', path);
    expect(find('/things/')).toMatchObject({ match: { operation: { operationId: 'listThings' } } });
    expect(find('/things/7/')).toMatchObject({ match: { parameters: { id: '7' } } });
    expect(find('//things//7/')).toMatchObject({ match: { parameters: { id: '7' } } });
    expect([find('/').kind, find('//').kind]).toEqual(['unknown', 'unknown']);
  });

  test('another method is named', () => {
    expect(router.find('DELETE', '/things')).toEqual({ kind: 'wrong-method', allowed: ['GET', 'POST'] });
  });

  test.each([
    ['GET', '/thing/1', 'getThing'],
    ['POST', '/thing', 'createThing'],
    ['GET', '/things/1/part/2', 'getPart'],
  ])('nearest to %s %s is %s', (method, path, nearest) => {
    expect(router.find(method, path)).toMatchObject({ kind: 'unknown', nearest: { operationId: nearest } });
  });

  test.each(['/things/%', '/things/%E0%A4%A', '/things/%zz/parts/1'])('%s is malformed', (path) => {
    expect(router.find('GET', path).kind).toBe('malformed');
  });
});

describe('world', () => {
  test.each([
    ['PUT', '/things/1/x', 'the method is'],
    ['GET', '/things/1/x', '"x" is too much'],
    ['POST', '/', '"things" is missing'],
  ])('names what differs in %s %s', async (method, path, difference) => {
    const { send } = createThings();
    const { status, body } = await send(method, path);
    expect(status).toBe(404);
    expect(String(body)).toContain(difference.replaceAll('"', '\\"'));
  });

  test('says what it does not know, and what it knows', async () => {
    const { send, last } = createThings();
    const { status, data } = await send('GET', '/thing/1');
    expect(status).toBe(404);
    expect(data).toEqual({
      error:
        'Things\'s contract has no GET /thing/1. The nearest is GET /things/{id} (getThing): it has "things" for "thing".',
      from: 'embedworks sandbox',
    });
    expect(last()).toMatchObject({ status: 404, verdict: { response: [] } });
    expect(last()).not.toHaveProperty('operationId');
  });

  test('refuses another method with what there is', async () => {
    expect(await createThings().send('PUT', '/things')).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } });
  });

  test('refuses a broken percent-encoding', async () => {
    expect((await createThings().send('GET', '/things/%')).status).toBe(400);
  });

  test('answers HEAD as GET', async () => {
    expect((await createThings().send('HEAD', '/things/newest')).status).toBe(200);
  });

  test('tells what it does not play', async () => {
    expect(await createThings().send('GET', '/unplayed')).toMatchObject({ status: 501 });
  });

  test('keeps silent when told to', async () => {
    expect(await createThings().send('GET', '/silent')).toMatchObject({ delivery: 'never', body: null });
  });

  test('a handler that throws is a bug in the journal, not a crash', async () => {
    const { send, last } = createThings();
    expect(await send('GET', '/broken')).toMatchObject({
      status: 500,
      data: { error: 'The simulator failed at getBroken: wires crossed' },
    });
    expect(last().verdict.response).toHaveLength(1);
  });

  test('an answer and a notification outside the contract are told', async () => {
    const { world, send, last } = createThings();
    const issues: unknown[] = [];
    const stop = world.onNotification((notification) => void issues.push(...notification.issues));
    await send('GET', '/wrong');
    stop();
    await send('GET', '/wrong');
    expect(last().verdict.response).toEqual([{ at: 'body', message: 'must have a name' }]);
    expect(issues).toEqual([{ at: 'body', message: 'must have a name' }]);
  });

  test('knows its callers', async () => {
    const { send, last } = createThings();
    expect((await send('GET', '/things/1/parts/2')).status).toBe(401);
    expect(last().verdict.request).toEqual([{ at: 'security', message: 'needs key' }]);
    const { data } = await send('GET', '/things/1/parts/2', { headers: { 'x-api-key': 'right' } });
    expect(data).toEqual({ id: '1', part: '2', principal: 'owner' });
  });

  test('refuses a vendor it does not have', async () => {
    const request = { method: 'GET', path: '/', search: '', headers: {}, origin: '' };
    await expect(createThings().world.handle('nobody', request)).rejects.toThrow('There are: things.');
  });
});

describe('input', () => {
  test.each<[string, string, unknown]>([
    ['one value', '?a=1', { a: '1' }],
    ['several', '?a=1&a=2', { a: ['1', '2'] }],
    ['a list of one', '?a[]=1', { a: ['1'] }],
    ['escapes', '?a=%2B%20+%C3%A9', { a: '+  é' }],
    ['names of objects', '?constructor=1&toString=2', { constructor: '1', toString: '2' }],
    ['nothing', '', {}],
  ])('query with %s', async (_, search, expected) => {
    expect((await createThings().send('GET', '/things', { search })).data).toEqual(expected);
  });

  test.each<[string, string, string, unknown]>([
    ['JSON', 'application/json', '{"a":1,"b":[null]}', { a: 1, b: [null] }],
    ['JSON with a charset', 'Application/JSON; charset=utf-8', '{"a":"é"}', { a: 'é' }],
    ['a form', 'application/x-www-form-urlencoded', 'a=1&b=x+y&c[]=1&c[]=2', { a: '1', b: 'x y', c: ['1', '2'] }],
    [
      'multipart',
      'multipart/form-data; boundary=line',
      '--line\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--line\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\nxx\r\n--line--\r\n',
      { a: '1', file: 'a.png' },
    ],
    ['no body at all', 'application/json', '', {}],
  ])('%s', async (_, contentType, body, expected) => {
    expect(await createThings().post(contentType, body)).toMatchObject({ status: 200, data: expected });
  });

  test('the body goes before the query', async () => {
    const { data } = await createThings().post('application/json', '{"a":"body"}', '?a=query&b=query');
    expect(data).toEqual({ a: 'body', b: 'query' });
  });

  test.each<[string, string | undefined, string, RegExp]>([
    ['another media type', 'text/plain', 'a=1', /^content-type: must be application\/json or .*, came as text\/plain$/],
    ['no media type', undefined, 'a=1', /came as no content type$/],
    ['malformed JSON', 'application/json', '{"a":', /^body: cannot be read as application\/json: /],
    [
      'a malformed form',
      'multipart/form-data; boundary=line',
      'no boundary',
      /^body: cannot be read as multipart\/form-data: /,
    ],
    ['null', 'application/json', 'null', /^body: must be object$/],
    ['a list', 'application/json', '[1]', /^body: must be object$/],
    ['a number', 'application/json', '7', /^body: must be object$/],
  ])('%s is refused', async (_, contentType, body, message) => {
    const { post, last } = createThings();
    const { status, data } = await post(contentType, body);
    expect(status).toBe(400);
    expect((data as { error: string }).error).toMatch(message);
    expect(last().verdict.request).toHaveLength(1);
  });
});

describe('other origins', () => {
  const preflight = (origin: string) =>
    createThings().send('OPTIONS', '/things', {
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  test('a friend may', async () => {
    expect(await preflight('https://friend.example.test')).toMatchObject({
      status: 204,
      body: null,
      headers: {
        'access-control-allow-origin': 'https://friend.example.test',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'authorization,content-type',
        vary: 'Origin',
      },
    });
  });

  test('a stranger may not', async () => {
    const { status, headers } = await preflight('https://stranger.example.test');
    expect(status).toBe(204);
    expect(Object.keys(headers)).toEqual(['date']);
  });

  test('a friend may also read a refusal', async () => {
    const headers = { origin: 'https://friend.example.test' };
    const answer = await createThings().send('GET', '/things/1/parts/2', { headers });
    expect(answer).toMatchObject({ status: 401, headers: { 'access-control-allow-origin': headers.origin } });
  });

  test('OPTIONS without a preflight is a method like any other', async () => {
    expect((await createThings().send('OPTIONS', '/things')).status).toBe(405);
  });
});

describe('journal', () => {
  test('hides what authenticates', async () => {
    const { send, last } = createThings();
    const body = JSON.stringify({ password: 'hush', name: 'Nina', nested: { access_token: 'hush' } });
    await send('POST', '/things', {
      search: '?token=hush&name=Nina',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer hush',
        cookie: 'session=hush',
        'x-api-key': 'hush',
        'user-agent': 'shown',
      },
      body: new TextEncoder().encode(body),
    });
    const entry = last();
    expect(JSON.stringify(entry)).not.toContain('hush');
    expect(entry).toMatchObject({
      path: '/things?token=•••&name=Nina',
      requestHeaders: { authorization: 'Bearer •••', 'user-agent': 'shown' },
    });
    expect(entry).toMatchObject({ requestBody: expect.stringContaining('Nina') as string });
  });

  test('hides it in forms', async () => {
    const { post, last } = createThings();
    await post('application/x-www-form-urlencoded', 'username=nina&password=hush&assertion=hush');
    expect(last()).toMatchObject({ requestBody: 'username=nina&password=•••&assertion=•••' });
  });

  test('numbers its entries and tells them as they come', async () => {
    const { world, send } = createThings();
    const heard: number[] = [];
    const stop = world.journal.subscribe(({ id }) => void heard.push(id));
    await send('GET', '/things');
    await send('GET', '/things/1');
    stop();
    await send('GET', '/things/2');
    expect(heard).toEqual([1, 2]);
    expect(world.journal.entries()).toMatchObject([
      { atMs: startMs, operationId: 'listThings' },
      { atMs: startMs, operationId: 'getThing' },
      { atMs: startMs, operationId: 'getThing' },
    ]);
  });
});
