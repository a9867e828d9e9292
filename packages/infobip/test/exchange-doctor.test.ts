import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { jsonVariants } from '../src/exchange/doctor/json.ts';
import { captureRequest, readCapture, type ExchangeCapture } from '../src/exchange/doctor/capture.ts';
import { explainCalls, explainSignature, type ExplainOptions } from '../src/exchange/doctor/doctor.ts';
import { createExchangeReceiver } from '../src/exchange/receiver/receiver.ts';
import { app } from './support/exchange-app.ts';
import {
  accountKey,
  callOf,
  headersOf,
  secret,
  signatureOf,
  signedAtMs,
  type CallParts,
} from './support/exchange-calls.ts';

const order = '{"order_id":"152512"}';
const secrets = [secret, 'sandbox-exchange-secret', 'the-staging-secret', 'fourth-secret'];

/** A capture of a call that was signed with `parts`, and came with `received` as its body. */
function captureOf(parts: CallParts, received: Partial<ExchangeCapture> = {}): ExchangeCapture {
  const { method = 'POST', url = 'https://app.example/exchange/orders/find', body = '' } = parts;
  return {
    ...{ method, url, headers: headersOf(parts), receivedAt: signedAtMs },
    ...(typeof body === 'string' ? { body } : { bodyBase64: Buffer.from(body).toString('base64') }),
    ...received,
  };
}

async function explain(capture: ExchangeCapture, options: Partial<ExplainOptions> = {}) {
  const explanation = await explainSignature(capture, { signingSecrets: [secret], ...options });
  // Whatever it finds, it tells no secret and no signature that would have held.
  const told = JSON.stringify(explanation);
  for (const each of [...secrets, signatureOf(signedAtMs, capture.body ?? '')]) expect(told).not.toContain(each);
  return explanation;
}

async function causesOf(capture: ExchangeCapture, options: Partial<ExplainOptions> = {}) {
  const { isValid, findings } = await explain(capture, options);
  return { isValid, causes: findings.map(({ cause, certainty }) => `${cause} ${certainty}`) };
}

test('a call that holds has no findings', async () => {
  expect(await explain(captureOf({ body: order }))).toEqual({ isValid: true, matchedSecret: 1, findings: [] });
  const second = { signingSecrets: ['the-staging-secret', secret] };
  expect(await explain(captureOf({ body: order }), second)).toEqual({ isValid: true, matchedSecret: 2, findings: [] });
});

describe('a body that was parsed and written again', () => {
  const value = { order_id: '152512', name: 'Zoë', url: 'a/b', count: 3, list: [1, { deep: true }], none: null };
  const compact = JSON.stringify(value);
  test.each<[string, string, string]>([
    ['indented by 2', compact, JSON.stringify(value, null, 2)],
    ['indented by tabs', compact, JSON.stringify(value, null, '\t')],
    [
      'with the blanks of Python',
      compact,
      compact.replaceAll('","', '", "').replaceAll('":', '": ').replaceAll(',"', ', "'),
    ],
    ['from blanks to none', '{"a": 1, "b": [1, 2], "c": {}}', '{"a":1,"b":[1,2],"c":{}}'],
    ['from indents to none', JSON.stringify(value, null, 4), compact],
    ['from the blanks of Jackson', '{\n  "a" : 1\n}', '{"a":1}'],
    ['with its members sorted', '{"b":1,"a":2}', '{"a":2,"b":1}'],
    ['with its members in any order', '{"c":1,"a":2,"d":3,"b":4}', '{"a":2,"d":3,"c":1,"b":4}'],
    ['with letters escaped', compact, compact.replace('ë', '\\u00eb')],
    ['with escapes as letters', compact.replace('ë', '\\u00EB'), compact],
    ['with slashes escaped', compact, compact.replace('/', '\\/')],
    ['with slashes as they are', compact.replace('/', '\\/'), compact],
    ['with marks escaped', '{"a":"<b> & c"}', '{"a":"\\u003cb\\u003e \\u0026 c"}'],
    ['with 1.0 as 1', '{"total":12.0}', '{"total":12}'],
    ['with 1 as 1.0', '{"total":12}', '{"total":12.0}'],
    ['with 12.50 as 12.5', '{"total":12.50}', '{"total":12.5}'],
    ['with a number as text', '{"order_id":152512}', '{"order_id":"152512"}'],
    ['with text as a number', '{"order_id":"152512"}', '{"order_id":152512}'],
    ['sorted and with blanks', '{"b":1,"a":2}', '{"a": 2, "b": 1}'],
    ['with an empty object where nothing was', '', '{}'],
  ])('%s', async (_, signed, received) => {
    expect(received).not.toBe(signed);
    expect(await causesOf(captureOf({ body: signed }, { body: received }))).toEqual({
      isValid: false,
      causes: ['body_reserialised proven'],
    });
  });

  test('the sentence says what differs', async () => {
    const { findings } = await explain(
      captureOf({ body: order }, { body: JSON.stringify(JSON.parse(order), null, 2) }),
    );
    expect(findings[0]).toMatchObject({
      sentence: 'The body was parsed and written again: it was signed without blanks.',
      remedy: expect.stringContaining('before anything reads it') as string,
    });
  });
});

describe('ends of the body', () => {
  test.each<[string, string, string]>([
    ['a newline added', order, `${order}\n`],
    ['a newline of Windows added', order, `${order}\r\n`],
    ['a newline taken away', `${order}\n`, order],
    ['blanks around', order, `  ${order} `],
    ['a byte order mark added', order, `\ufeff${order}`],
    ['a byte order mark taken away', `\ufeff${order}`, order],
    ['line ends changed', '{\n"a":1\n}', '{\r\n"a":1\r\n}'],
    ['line ends changed back', '{\r\n"a":1\r\n}', '{\n"a":1\n}'],
  ])('%s', async (_, signed, received) => {
    const expected = { isValid: false, causes: ['trailing_newline proven'] };
    expect(await causesOf(captureOf({ body: signed }, { body: received }))).toEqual(expected);
  });
});

describe('a body that was decoded', () => {
  const body = '{"name":"Zoë"}';
  test.each<[string, Partial<ExchangeCapture>, string]>([
    ['as Latin-1', { body: Buffer.from(body).toString('latin1') }, 'decoded_body proven'],
    [
      'and written as Latin-1',
      { body: undefined, bodyBase64: Buffer.from(body, 'latin1').toString('base64') },
      'decoded_body proven',
    ],
    ['never from base64', { body: Buffer.from(body).toString('base64') }, 'decoded_body proven'],
    ['as ASCII, with letters lost', { body: body.replace('ë', '\ufffd\ufffd') }, 'decoded_body likely'],
  ])('%s', async (_, received, cause) => {
    expect(await causesOf(captureOf({ body }, received))).toEqual({ isValid: false, causes: [cause] });
  });
});

describe('a body that is gone', () => {
  test.each<[string, Partial<ExchangeCapture>]>([
    ['read by a parser', { body: '' }],
    [
      'and its length was announced',
      { body: '', method: 'DELETE', headers: { ...headersOf({ body: order }), 'content-length': '21' } },
    ],
    ['made text by accident', { body: '[object Object]' }],
  ])('%s', async (_, received) => {
    const expected = { isValid: false, causes: ['body_missing likely'] };
    expect(await causesOf(captureOf({ body: order }, received))).toEqual(expected);
  });
});

describe('secrets', () => {
  test.each<[string, string, Partial<ExplainOptions>, string, RegExp]>([
    [
      'the client secret',
      'sandbox-exchange-secret',
      { clientSecret: 'sandbox-exchange-secret' },
      'proven',
      /client secret/,
    ],
    [
      'one that has a name',
      'the-staging-secret',
      { otherSecrets: { staging: 'the-staging-secret' } },
      'proven',
      /: staging\./,
    ],
    ['quotes around it', secret, { signingSecrets: [`"${secret}"`] }, 'proven', /quotes/],
    ['a newline after it', secret, { signingSecrets: ['other', `${secret}\n`] }, 'proven', /Signing secret 2 has/],
    ['a newline when it signed', `${secret}\n`, {}, 'proven', /newline/],
    ['nobody knows which', 'fourth-secret', { signingSecrets: [secret, 'second'] }, 'likely', /any of the 2 secrets/],
  ])('%s', async (_, key, options, certainty, sentence) => {
    const { isValid, findings } = await explain(captureOf({ body: order, secret: key }), options);
    expect(isValid).toBe(false);
    expect(findings).toEqual([expect.objectContaining({ cause: 'wrong_secret', certainty })]);
    expect(findings[0]?.sentence).toMatch(sentence);
  });
});

describe('time', () => {
  const seconds = signedAtMs / 1000;
  test.each<[string, CallParts, Partial<ExplainOptions>, string, RegExp]>([
    ['seconds in the header', { timestamp: seconds }, {}, 'seconds_instead_of_milliseconds', /timestamp is in seconds/],
    [
      'seconds signed, milliseconds sent',
      { headers: { 'x-ib-exchange-req-signature': signatureOf(seconds, order) } },
      {},
      'seconds_instead_of_milliseconds',
      /over the timestamp in seconds/,
    ],
    ['a clock of seconds', {}, { now: () => seconds }, 'seconds_instead_of_milliseconds', /`now`/],
    ['too late', {}, { now: () => signedAtMs + 423_000 }, 'clock_skew', /7 min 3 s behind/],
    ['too early', {}, { now: () => signedAtMs - 301_000 }, 'clock_skew', /5 min 1 s ahead/],
    ['a time zone', {}, { now: () => signedAtMs + 7_200_000 }, 'clock_skew', /2 h behind.*time zone/],
    ['a narrow window', {}, { now: () => signedAtMs + 6000, toleranceSeconds: 5 }, 'clock_skew', /6 s behind.*; 5 s/],
  ])('%s', async (_, parts, options, cause, sentence) => {
    const { isValid, findings } = await explain(captureOf({ body: order, ...parts }), options);
    expect({ isValid, causes: findings.map((finding) => finding.cause) }).toEqual({ isValid: false, causes: [cause] });
    expect(findings[0]?.sentence).toMatch(sentence);
  });

  test('milliseconds signed, seconds sent', async () => {
    const headers = { 'x-ib-exchange-req-timestamp': String(seconds) };
    const { causes } = await causesOf(captureOf({ body: order, headers }));
    expect(causes).toEqual(['seconds_instead_of_milliseconds proven']);
  });

  test('a capture without its own time is compared with this moment, and says so', async () => {
    const { findings } = await explain(captureOf({ body: order }, { receivedAt: undefined }));
    expect(findings[0]?.sentence).toMatch(/does not say when it came/);
  });

  test('switched off, no time is wrong', async () => {
    expect(await causesOf(captureOf({ body: order }), { toleranceSeconds: 0, now: () => 1 })).toEqual({
      isValid: true,
      causes: [],
    });
  });
});

describe('other ways to sign', () => {
  const base64 = Buffer.from(signatureOf(signedAtMs, order), 'hex').toString('base64');
  const sign = (text: string, key = secret) => createHmac('sha256', key).update(text).digest('hex');
  test.each<[string, string, string]>([
    ['base64', base64, 'signature_encoding'],
    ['base64 for addresses', base64.replaceAll('+', '-').replaceAll('/', '_').replace('=', ''), 'signature_encoding'],
    ['with the name of the hash', `sha256=${signatureOf(signedAtMs, order)}`, 'signature_encoding'],
    ['a SHA-1', createHmac('sha1', secret).update(`${signedAtMs}${order}`).digest('hex'), 'signature_encoding'],
    ['a dot between', sign(`${signedAtMs}.${order}`), 'separator'],
    ['a newline between', sign(`${signedAtMs}\n${order}`), 'separator'],
    ['the wrong way round', sign(`${order}${signedAtMs}`), 'separator'],
    ['without the timestamp', sign(order), 'separator'],
    ['as until 2024', sign(`${signedAtMs}${accountKey}`, 'sandbox-exchange-secret').toUpperCase(), 'old_recipe'],
  ])('%s', async (_, signature, cause) => {
    const headers = { 'x-ib-exchange-req-signature': signature };
    const options = { clientSecret: 'sandbox-exchange-secret' };
    expect(await causesOf(captureOf({ body: order, headers }), options)).toEqual({
      isValid: false,
      causes: [`${cause} proven`],
    });
  });

  test('capitals are no fault', async () => {
    const headers = { 'x-ib-exchange-req-signature': signatureOf(signedAtMs, order).toUpperCase() };
    expect(await causesOf(captureOf({ body: order, headers }))).toEqual({ isValid: true, causes: [] });
  });
});

test.each<[Record<string, string>, RegExp]>([
  [{ 'x-ib-exchange-req-signature': '' }, /^X-Ib-Exchange-Req-Signature is missing/],
  [
    { 'x-ib-exchange-req-timestamp': '', x_ib_exchange_req_timestamp: '1' },
    /Timestamp is missing.*x_ib_exchange_req_timestamp/,
  ],
  [{ 'x-ib-exchange-req-accountkey': '', 'x-ib-exchange-req-signature': '' }, /AccountKey, .*Signature are missing/],
])('missing headers are named: %j', async (headers, sentence) => {
  const { isValid, findings } = await explain(captureOf({ body: order, headers }));
  expect([isValid, findings.length, findings[0]?.cause]).toEqual([false, 1, 'missing_header']);
  expect(findings[0]?.sentence).toMatch(sentence);
});

test('the client secret in place of the signing secret is named', async () => {
  const mistaken = { signingSecrets: ['sandbox-exchange-secret'], clientSecret: 'sandbox-exchange-secret' };
  const { findings } = await explain(captureOf({ body: order }), mistaken);
  expect(findings).toMatchObject([{ cause: 'wrong_secret', certainty: 'proven' }]);
  expect(findings[0]?.sentence).toMatch(/client secret is among the signing secrets/);
});

test('a replay is told by whoever remembers it', async () => {
  const expected = { isValid: false, causes: ['replayed proven'] };
  expect(await causesOf(captureOf({ body: order }), { isReplay: true })).toEqual(expected);
});

test('two mistakes at once are both named', async () => {
  const capture = captureOf({ body: order, secret: 'sandbox-exchange-secret' }, { body: `${order}\n` });
  const { causes } = await causesOf(capture, { clientSecret: 'sandbox-exchange-secret', now: () => signedAtMs + 1e6 });
  expect(causes).toEqual(['wrong_secret proven', 'trailing_newline proven', 'clock_skew proven']);
});

test('a length that is not as announced means that the body was changed', async () => {
  const headers = { ...headersOf({ body: order }), 'content-length': '21' };
  const expected = { isValid: false, causes: ['body_reserialised likely'] };
  for (const body of ['{"order_id":"1"}', '{"order_id":"152512","more":1}'])
    expect(await causesOf(captureOf({ body: order }, { body, headers }))).toEqual(expected);
});

test('what nothing explains is said to be unknown', async () => {
  const { isValid, causes } = await causesOf(captureOf({ body: order }, { body: 'order=1&name=Ann' }));
  expect([isValid, causes]).toEqual([false, ['unknown likely']]);
  const soon = await causesOf(captureOf({ body: order, timestamp: 'soon' }));
  expect(soon).toEqual({ isValid: false, causes: ['unknown proven'] });
});

test('bodies that try to be expensive are not', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const long = JSON.stringify({ text: 'x'.repeat(500_000) });
  const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, index])));
  for (const body of [deep, long, wide]) {
    const { isValid } = await causesOf(captureOf({ body: order }, { body }));
    expect(isValid).toBe(false);
  }
});

test.each<[string, string]>([
  ['nested', `{"a":1,"b":2,"c":3,"d":4,"e":${'['.repeat(15)}${Array(7900).fill(1).join()}${']'.repeat(15)}}`],
  ['nested deeper than a call is', `${'['.repeat(45)}${Array(7900).fill(1).join()}${']'.repeat(45)}`],
  ['long', JSON.stringify({ a: 'x'.repeat(4000), b: 'y'.repeat(4000), c: 'z'.repeat(4000), d: '1', e: 5 })],
])('a body that is %s is not written anew without end', (_, body) => {
  const characters = jsonVariants(body).reduce((sum, { text }) => sum + text.length, 0);
  expect(characters).toBeLessThan(5_000_000);
});

describe('calls that one receiver got', () => {
  const replaysOf = async (captures: ExchangeCapture[], options: Partial<ExplainOptions> = {}) => {
    const explanations = await explainCalls(captures, { signingSecrets: [secret], ...options });
    return explanations.map(({ isValid, findings: [first] }) => {
      if (isValid || !first) return isValid && !first ? 'valid' : 'neither';
      return first.certainty === 'proven' ? first.cause : `${first.cause} ${first.certainty}`;
    });
  };
  const good = captureOf({ body: order });
  const capitals = { ...headersOf({ body: order }) };
  capitals['x-ib-exchange-req-signature'] = signatureOf(signedAtMs, order).toUpperCase();
  const later = (ms: number, capture = good) => ({ ...capture, receivedAt: signedAtMs + ms });
  const get = (path: string) => captureOf({ method: 'GET', url: `https://a.example${path}` });
  const put = (path: string, body: string) => captureOf({ method: 'PUT', url: `https://a.example${path}`, body });

  test.each<[string, ExchangeCapture[], Partial<ExplainOptions>, string[]]>([
    ['the same again', [good, later(2000)], {}, ['valid', 'replayed']],
    ['the signature elsewhere', [good, { ...good, url: 'https://app.example/?x=1' }], {}, ['valid', 'replayed']],
    ['the signature in capitals', [good, { ...good, headers: capitals }], {}, ['valid', 'replayed']],
    ['paths without a body', [get('/1'), get('/2'), get('/1')], {}, ['valid', 'valid', 'replayed']],
    ['paths with an empty object', [put('/1', '{}'), put('/2', '{}')], {}, ['valid', 'valid']],
    ['paths with a body', [put('/1', order), put('/2', order)], {}, ['valid', 'replayed']],
    ['a path that comes too far apart', [get('/1'), later(10_001, get('/2'))], {}, ['valid', 'replayed']],
    ['queries', [get('/1'), get('/1?x=1'), get('/1?x=1')], {}, ['valid', 'replayed likely', 'replayed']],
    ['one that came too late before', [later(301_000), good], {}, ['clock_skew', 'valid']],
    ['one that comes too late', [good, later(301_000)], {}, ['valid', 'clock_skew']],
    ['one that was forgotten', [good, later(700_000)], { toleranceSeconds: 0 }, ['valid', 'valid']],
    [
      'one that was refused',
      [captureOf({ body: order, secret: 'x' }), captureOf({ body: order, secret: 'x' })],
      {},
      ['wrong_secret likely', 'wrong_secret likely'],
    ],
  ])('%s', async (_, captures, options, causes) => {
    expect(await replaysOf(captures, options)).toEqual(causes);
  });

  test('lists that are explained side by side know nothing of each other', async () => {
    const lists = [[good, later(1000)], [later(301_000), good], [good]];
    expect(await Promise.all(lists.map((each) => replaysOf(each)))).toEqual([
      ['valid', 'replayed'],
      ['clock_skew', 'valid'],
      ['valid'],
    ]);
  });

  test('the receiver says the same, where paths say which function and for whom', async () => {
    const clock = { ms: signedAtMs };
    const receive = createExchangeReceiver({
      ...{ app, signingSecrets: [secret], now: () => clock.ms },
      functions: {
        findOrder: () => ({ status: 'NEW' }),
        listOrders: () => ({ count: 1 }),
        cancelOrder: () => undefined,
        'Change plan': ({ _id }) => ({ id: _id }),
      },
    });
    const parts: (CallParts & { path: string; afterMs?: number })[] = [
      { method: 'PUT', path: '/exchange/plans/1', body: order },
      { method: 'PUT', path: '/exchange/plans/2', body: order },
      { method: 'POST', path: '/exchange/orders/find', body: order },
      { method: 'PUT', path: '/exchange/plans/1', body: '{}' },
      { method: 'PUT', path: '/exchange/plans/2', body: '{}' },
      { method: 'PUT', path: '/exchange/plans/2', body: '{}' },
      { method: 'GET', path: '/exchange/customers/1/orders' },
      { method: 'DELETE', path: '/exchange/orders/1' },
      { method: 'DELETE', path: '/exchange/orders/2', afterMs: 10_001 },
      { method: 'PUT', path: '/exchange/plans/1', body: order, afterMs: 300_001 },
    ];
    const captures: ExchangeCapture[] = [];
    const isAccepted: boolean[] = [];
    for (const { path, afterMs = 0, ...rest } of parts) {
      const call = { ...rest, url: `https://app.example${path}` };
      clock.ms = signedAtMs + afterMs;
      captures.push(captureRequest(callOf(call), rest.body ?? '', clock.ms));
      isAccepted.push((await receive(callOf(call))).status !== 401);
    }
    const explanations = await explainCalls(captures, { signingSecrets: [secret] });
    expect(explanations.map(({ isValid }) => isValid)).toEqual(isAccepted);
    expect(isAccepted).toEqual([true, false, false, true, true, false, true, true, false, false]);
  });
});

describe('captures', () => {
  test('what is captured is what is explained, whatever the bytes are', async () => {
    for (const body of [order, new Uint8Array([0xff, 0x00, 0x7b]), '\ufeff{}', undefined]) {
      const request = callOf({ ...(body === undefined ? { method: 'GET' } : { body }) });
      const bytes = new Uint8Array(await request.clone().arrayBuffer());
      const capture = readCapture(JSON.parse(JSON.stringify(captureRequest(request, bytes, signedAtMs))));
      expect(await causesOf(capture)).toEqual({ isValid: true, causes: [] });
    }
  });

  test('they hold no login and no cookie', () => {
    const headers = { authorization: 'Basic c2VjcmV0', cookie: 'session=1' };
    expect(JSON.stringify(captureRequest(callOf({ body: order, headers }), order))).not.toMatch(/c2VjcmV0|session/);
  });

  test('an entry of the run log is one', async () => {
    const { method, url, headers, body } = captureOf({ body: order });
    const entry = {
      id: 'run-1',
      at: new Date(signedAtMs).toISOString(),
      request: { method, url, headers, body },
      outcome: 'failure',
    };
    expect(await causesOf(readCapture(entry))).toEqual({ isValid: true, causes: [] });
  });

  test.each<[unknown, RegExp]>([
    [[], /must be an object/],
    [{ method: 'POST', headers: {} }, /`method` and `url`/],
    [{ method: 'POST', url: '/', headers: [] }, /`headers` must be/],
    [{ method: 'POST', url: '/', headers: { a: {} } }, /header a must be text/],
    [{ method: 'POST', url: '/', headers: {}, body: { order_id: '1' } }, /raw body as text/],
    [{ method: 'POST', url: '/', headers: {}, bodyBase64: 1 }, /bodyBase64/],
    [{ method: 'POST', url: '/', headers: {}, receivedAt: 'yesterday' }, /receivedAt/],
  ])('%j is none', (value, message) => {
    expect(() => readCapture(value)).toThrow(message);
  });
});
