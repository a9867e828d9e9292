import { inspect } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, test, vi } from 'vitest';
import { createInfobip, createInfobipWebhooks, type InfobipCredentials } from '@embedworks/infobip/server';
import { createEmbeddingRequest, createPeopleEvent, createWebhookRequest } from '@embedworks/infobip/testing';
import { baseUrl, fakeFetch, json, refusal, type Answer } from './fake-fetch.ts';

const secret = 'S3cret-word';
const encoded = btoa(`ann:${secret}`);

/** All that a logger could print of it. */
const printed = (value: unknown) => inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value);

function expectNoSecret(value: unknown) {
  expect(printed(value)).not.toContain(secret);
  expect(printed(value)).not.toContain(encoded);
}

const echo: Answer = ({ authorization }) => refusal(403, 'FORBIDDEN', `${authorization} may not`);
const failures: [string, Answer][] = [
  ['refused with what was sent', echo],
  ['late', () => new Promise(() => undefined)],
  ['unreachable', () => Promise.reject(new TypeError('fetch failed'))],
  ['no JSON', ({ authorization }) => new Response(authorization, { headers: { 'Content-Type': 'application/json' } })],
];
const schemes: [string, InfobipCredentials][] = [
  ['key', { apiKey: secret }],
  ['password', { username: 'ann', password: secret }],
  ['session', { session: { username: 'ann', password: secret } }],
  ['client secret', { oauth: { clientId: 'ann', clientSecret: secret } }],
  ['token', { scheme: 'IBSSO', getToken: () => Promise.resolve({ token: secret, expiresAtMs: Infinity }) }],
];

describe.each(schemes)('a %s is never in what an error shows', (_, credentials) => {
  test.each(failures)('of a call that is %s', async (__, answer) => {
    const { fetch, sent } = fakeFetch({
      'GET /subscriptions/1/security/a': answer,
      'POST /auth/1/session': () => json({ token: secret }),
      'POST /auth/1/oauth2/token': () => json({ access_token: secret, expires_in: 60 }),
    });
    const retries: unknown[] = [];
    const infobip = createInfobip({
      baseUrl,
      credentials,
      fetch,
      timeoutMs: 50,
      totalTimeoutMs: 2000,
      retries: 1,
      onRetry: (retry) => retries.push(retry),
    });
    const error = await infobip.subscriptions.security.get('a').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ vendor: 'infobip' });
    expect(sent.at(-1)?.authorization).toMatch(new RegExp(`${secret}|${encoded}`));
    expectNoSecret([error, retries]);
  });
});

test('a link is in the answer of the handler and nowhere else', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
  const seen: unknown[] = [];
  const { fetch } = fakeFetch({
    'POST /embeddable/1/auth/par': (_, count) =>
      count === 1 ? json({ request_uri: secret }) : new Response(`{"request_uri":"${secret}`),
  });
  const handler = createInfobip({ baseUrl, credentials: { apiKey: 'k' }, fetch }).embeddingHandler({
    authorize: () => ({ product: 'answers' }),
    onOutcome: (outcome) => void seen.push(outcome),
    onError: (error) => seen.push(error),
  });
  expect(await (await handler(createEmbeddingRequest())).json()).toMatchObject({ requestUri: secret });
  const broken = await handler(createEmbeddingRequest());
  expect(broken.status).toBe(502);
  expectNoSecret([seen, await broken.text(), Object.fromEntries(broken.headers)]);
  expect(seen).toHaveLength(2);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('what proves a webhook is not in its refusals', async () => {
  const errors: unknown[] = [];
  const receive = createInfobipWebhooks({
    hmac: { secrets: [secret] },
    logins: [{ username: 'ann', password: secret }],
    onEvent: () => undefined,
    onError: (error) => errors.push(error),
  });
  for (const hmac of [undefined, { secret: `${secret}x` }, { secret }]) {
    const request = await createWebhookRequest(createPeopleEvent('PERSON_CREATED'), { hmac });
    expect((await receive(request)).status).toBe(401);
  }
  expect(errors).toHaveLength(3);
  expectNoSecret(errors);
});

describe('a page', () => {
  test('that imports ./server is told what to do', async () => {
    await expect(import('../src/server-in-browser.ts')).rejects.toThrow(/must not run in a browser.*\/browser/s);
  });

  test('gets no code that takes a key with the index', async () => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: "export * from '@embedworks/infobip';", resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@embedworks/source'],
    });
    const serverFiles = /infobip\/src\/(server|client|auth|sign-in|attempts|embedding-handler|webhook|resources\/)/;
    expect(Object.keys(metafile.inputs).filter((path) => serverFiles.test(path))).toEqual([]);
    expect(outputFiles[0]?.text).not.toMatch(/apiKey|Basic |Authorization/);
  });
});
