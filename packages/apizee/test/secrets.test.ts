import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createApizee, type ApizeeOptions } from '@embedworks/apizee/server';
import { fakeFetch, issueTokens, json, type Answer } from './fake-fetch.ts';

const secret = 'S3cret-word';
const hang: Answer = () => new Promise(() => undefined);
const unreachable: Answer = () => Promise.reject(new TypeError('fetch failed'));
const echo: Answer = ({ body }) => json({ message: `Bad credentials ${JSON.stringify(body)}`, sent: body }, 400);
const secretToken: Answer = () =>
  json({ access_token: secret, created_at: '2026-03-02T08:00:00+00:00', expires_in: 86_400 });

/** All that a logger could print of an error. */
async function printed(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ vendor: 'apizee' });
  return inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error);
}

describe('a secret is never in what an error shows', () => {
  const credentials: ApizeeOptions['tokens'][] = [
    { username: 'agent@example.test', password: secret },
    { assertion: () => secret },
  ];
  test.each(credentials)('of signing in: %o', async (tokens) => {
    for (const answer of [echo, hang, unreachable, () => new Response(`{"access_token":"${secret}`)]) {
      const { fetch } = fakeFetch({ 'POST /api/v3/token': answer });
      const apizee = createApizee({ tokens, fetch, timeoutMs: 50, totalTimeoutMs: 200 });
      expect(await printed(apizee.services.list())).not.toContain(secret);
    }
  });

  test.each([
    ['refused', () => json({ error: 'no' }, 403)],
    ['expired', () => json({ error: 'no' }, 401)],
    ['late', hang],
    ['unreachable', unreachable],
    ['no JSON', () => new Response('<html>', { headers: { 'Content-Type': 'application/json' } })],
  ] as [string, Answer][])('of a call that is %s', async (_, answer) => {
    const { fetch, sent } = fakeFetch({ 'POST /api/v3/token': secretToken, 'GET /api/services': answer });
    const retries: string[] = [];
    const apizee = createApizee({
      tokens: { username: 'agent@example.test', password: 'p' },
      fetch,
      timeoutMs: 50,
      totalTimeoutMs: 2000,
      onRetry: (retry) => retries.push(inspect(retry, { depth: 20, showHidden: true })),
    });
    expect(await printed(apizee.services.list())).not.toContain(secret);
    expect(retries.join()).not.toContain(secret);
    expect(sent.at(-1)?.authorization ?? `Bearer ${secret}`).toBe(`Bearer ${secret}`);
  });

  test('of a session call', async () => {
    const { fetch } = fakeFetch({ 'POST /api/v3/token': issueTokens, 'POST /api/text-message': unreachable });
    const apizee = createApizee({ tokens: { username: 'u', password: 'p' }, fetch });
    const call = apizee.textMessages.send({ to: ['+33655550100'], body: 'link' }, { sessionToken: secret });
    expect(await printed(call)).not.toContain(secret);
  });
});
