import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createDialog360, createDialog360Messaging, type Dialog360Options } from '@embedworks/360dialog/server';
import { fakeFetch, hang, json, partnerPath, unreachable, type Answer } from './fake-fetch.ts';

// With characters that JSON and regular expressions write otherwise.
const secret = 'S3cret"$&\\word';
const shown = /S3cret|word/;
const route = `GET ${partnerPath}`;

/** Vendors that repeat all they were sent. */
const echo: Answer = ({ body, headers }) => {
  const said = `Refused ${JSON.stringify(body ?? '')} ${headers['x-api-key'] ?? ''} ${headers['authorization'] ?? ''}`;
  return json({ meta: { developer_message: said }, headers, body }, 403);
};
const answers: [string, Answer][] = [
  ['echoed', echo],
  ['refused', () => json({ error: 'no' }, 401)],
  ['late', hang],
  ['unreachable', unreachable],
  ['no JSON', () => new Response('<html>', { headers: { 'Content-Type': 'application/json' } })],
];

/** All that a logger could print of an error. */
async function printed(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ vendor: '360dialog', name: 'Dialog360Error' });
  return inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error) + String((error as Error).stack);
}

function setUp(credentials: Dialog360Options['credentials'], routes: Record<string, Answer>) {
  const { fetch, sent } = fakeFetch(routes);
  const retries: string[] = [];
  const hub = createDialog360({
    partnerId: 'SandboxPA',
    credentials,
    fetch,
    timeoutMs: 50,
    totalTimeoutMs: 2000,
    onRetry: (retry) => retries.push(inspect(retry, { depth: 20, showHidden: true })),
  });
  return { hub, sent, retries };
}

describe('a secret is never in what an error shows', () => {
  test.each(answers)('a partner key whose call is %s', async (_, answer) => {
    const { hub, sent, retries } = setUp({ apiKey: secret }, { [route]: answer });
    expect(await printed(hub.partner.get())).not.toMatch(shown);
    expect(retries.join()).not.toMatch(shown);
    expect(sent[0]?.headers['x-api-key']).toBe(secret);
  });

  test.each(answers)('a token whose call is %s', async (_, answer) => {
    const getToken = async () => ({ token: secret, expiresAtMs: Date.now() + 1e9 });
    const { hub, sent, retries } = setUp({ getToken }, { [route]: answer });
    expect(await printed(hub.partner.get())).not.toMatch(shown);
    expect(retries.join()).not.toMatch(shown);
    expect(sent[0]?.headers['authorization']).toBe(`Bearer ${secret}`);
  });

  test.each([...answers, ['cut', () => new Response(`{"access_token":"${secret}`)]] as [string, Answer][])(
    'a password whose sign-in is %s',
    async (_, answer) => {
      const { hub, sent, retries } = setUp({ username: 'u', password: secret }, { 'POST /api/v2/token': answer });
      expect(await printed(hub.partner.get())).not.toMatch(shown);
      expect(retries.join()).not.toMatch(shown);
      expect(sent[0]?.body).toMatchObject({ password: secret });
    },
  );

  test.each(answers)('a channel key whose call is %s', async (_, answer) => {
    const { fetch, sent } = fakeFetch({ 'POST /messages': answer });
    const number = createDialog360Messaging({ apiKey: secret, fetch, timeoutMs: 50 });
    expect(await printed(number.sendText('491510000001', 'Hello'))).not.toMatch(shown);
    expect(sent[0]?.headers['d360-api-key']).toBe(secret);
  });
});
