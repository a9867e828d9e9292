import { inspect } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, test, vi } from 'vitest';
import { createEsputnik, createEsputnikInboxWebhook, createInboxTokenHandler } from '@embedworks/esputnik/server';
import { createInboxMessage, createInboxTokenRequest, createWebhookRequest } from '@embedworks/esputnik/testing';
import { fakeFetch, json, text, type Answer } from './fake-fetch.ts';

const secret = 'S3cret-word';
const encoded = btoa(`user:${secret}`);

/** All that a logger could print of it. */
const printed = (value: unknown) => inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value);

function expectNoSecret(value: unknown) {
  expect(printed(value)).not.toContain(secret);
  expect(printed(value)).not.toContain(encoded);
}

const failures: [string, Answer][] = [
  ['refused', () => text('No.', 403)],
  ['not signed in', () => json({ status: 401, error: 'Unauthorized' }, 401)],
  ['repeated', () => text('Duplicated request', 409)],
  ['late', () => new Promise(() => undefined)],
  ['unreachable', () => Promise.reject(new TypeError('fetch failed'))],
  ['no JSON', () => new Response('<html>', { headers: { 'Content-Type': 'application/json' } })],
];

describe('the key is never in what an error shows', () => {
  test.each(failures)('of a call that is %s', async (_, answer) => {
    const { fetch, sent } = fakeFetch({ 'GET /api/v1/account/info': answer, 'POST /api/v2/event': answer });
    const retries: unknown[] = [];
    const esputnik = createEsputnik({
      apiKey: secret,
      fetch,
      timeoutMs: 50,
      totalTimeoutMs: 2000,
      retries: 1,
      onRetry: (retry) => retries.push(retry),
    });
    const info = await esputnik.account.info().catch((error: unknown) => error);
    expect(info).toMatchObject({ vendor: 'esputnik' });
    expect(sent[0]?.authorization).toBe(`Basic ${encoded}`);
    expectNoSecret([info, retries]);

    const withToken = createEsputnik({ apiKey: 'k', eventToken: secret, fetch, timeoutMs: 50, totalTimeoutMs: 2000 });
    // An event may be answered by any text, so one of these is no failure.
    const event = await withToken.events.registerV2({ eventTypeKey: 'a', params: [] }).catch((error: unknown) => error);
    expect(sent.at(-1)?.authorization).toBe(`Bearer ${secret}`);
    expectNoSecret(event);
  });
});

test('a contact token is in the answer of the handler and nowhere else', async () => {
  const log = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const spies = log.map((name) => vi.spyOn(console, name));
  const seen: unknown[] = [];
  const { fetch } = fakeFetch({
    'POST /v1/auth/contact/token': (_, count) =>
      count === 1 ? json({ token: secret }) : text(`{"token":"${secret}`, 200, { 'Content-Type': 'application/json' }),
  });
  const handler = createInboxTokenHandler({
    apiKey: 'k',
    fetch,
    identify: () => ({ externalCustomerId: 'cust-1042' }),
    onOutcome: (outcome) => void seen.push(outcome),
    onError: (error) => seen.push(error),
  });
  expect(await (await handler(createInboxTokenRequest())).json()).toEqual({ token: secret });
  const broken = await handler(createInboxTokenRequest());
  expect(broken.status).toBe(502);
  expectNoSecret([seen, await broken.text(), Object.fromEntries(broken.headers)]);
  expect(seen).toHaveLength(2);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('the login of a webhook is not in its refusals', async () => {
  const errors: unknown[] = [];
  const logins = [{ username: 'user', password: secret }];
  const receive = createEsputnikInboxWebhook({ logins, onEvent: () => undefined, onError: (e) => errors.push(e) });
  const login = { username: 'user', password: `${secret}x` };
  expect((await receive(createWebhookRequest(createInboxMessage(), { login }))).status).toBe(401);
  expectNoSecret(errors);
});

describe('a page', () => {
  test('that imports ./server is told what to do', async () => {
    await expect(import('../src/server-in-browser.ts')).rejects.toThrow(/must not run in a browser.*\/browser/s);
  });

  test.each(['', '/browser', '/element', '/html'])('gets no code that takes a key with "%s"', async (entry) => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: `export * from '@embedworks/esputnik${entry}';`, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@embedworks/source'],
    });
    const serverFiles = /esputnik\/src\/(server|client|auth|inbox-token|tracking-server|webhook|resources\/)/;
    expect(Object.keys(metafile.inputs).filter((path) => serverFiles.test(path))).toEqual([]);
    expect(outputFiles[0]?.text).not.toMatch(/apiKey|Basic |Authorization/);
  });
});
