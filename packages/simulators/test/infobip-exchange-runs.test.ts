import { describe, expect, test } from 'vitest';
import type { CallFault, PortalActionShapes } from '../src/infobip/exchange/portal-action-types.ts';
import {
  createExchangeDesk,
  findOrder,
  isRightlySigned,
  only,
  secret,
  startMs,
  timestampOf,
  useExchangeDesk,
} from './support/infobip-exchange-desk.ts';

const desk = useExchangeDesk();

type Trial = PortalActionShapes['try-function']['input'];
const trial = (more: Partial<Trial> = {}): Trial => ({
  appId: 'app-test',
  product: 'answers',
  functionName: 'findOrder',
  inputs: { order_id: '152512' },
  fault: 'none',
  ...more,
});
const tryOnce = (more?: Partial<Trial>) => desk().act('try-function', trial(more));
const list = async () => (await desk().act('list-runs', {})).runs;
const read = (id: string) => desk().act('read-run', { id });

/** Refuses what an app refuses: a wrong signature, a time that is too far off, and what was there before. */
function guard(): void {
  const seen = new Set<string | null>();
  desk().reply((call) => {
    const signature = call.headers.get('x-ib-exchange-req-signature');
    const isGood = isRightlySigned(call) && Math.abs(timestampOf(call) - startMs) <= 300_000 && !seen.has(signature);
    seen.add(signature);
    return isGood ? { body: '{"status":"SENT"}' } : { status: 401, body: '{"error":""}' };
  });
}

describe('a run', () => {
  test('tells what was sent, what came and what was taken', async () => {
    await desk().addApp();
    const entry = await tryOnce();
    expect(entry).toEqual({
      id: entry.id,
      at: '2026-01-01T00:00:00.000Z',
      appId: 'app-test',
      appName: 'Test orders',
      functionName: 'findOrder',
      cause: 'trial',
      fault: 'none',
      request: {
        method: 'POST',
        url: findOrder.uri,
        headers: {
          'user-agent': 'Java-http-client/20',
          'accept-encoding': 'gzip',
          'content-type': 'application/json',
          'x-ib-exchange-req-accountkey': 'D8ADC259F0A14D0AA1B2C3D4E5F60718',
          'x-ib-exchange-req-timestamp': '1767225600000',
          'x-ib-exchange-req-signature': '2215fd6a686421ff8568a6e3e1d2ad5eeca49015e9835cf88a5b24524e0c87a3',
        },
        body: '{"order_id":"152512"}',
      },
      response: { status: 200, body: '{"status":"SENT","total":12.5,"internal":"x"}' },
      durationMs: entry.durationMs,
      outcome: 'success',
      reason: '',
      outputs: { status: 'SENT', total: 12.5 },
    });
    expect(await read(entry.id)).toEqual(entry);
  });

  test('is in the list without what may be long', async () => {
    await desk().addApp();
    desk().reply(() => ({ body: JSON.stringify({ status: 'x'.repeat(100_000) }) }));
    const { request, response, outputs, ...entry } = await tryOnce();
    const { method, url } = request;
    expect(only(await list())).toEqual({ ...entry, request: { method, url }, response: { status: response?.status } });
    expect(outputs).toHaveProperty('status');
    expect(await read('none')).toMatchObject({ code: 'not-found' });
  });

  test('holds no secret, and neither does the journal', async () => {
    await desk().addApp();
    await tryOnce();
    await tryOnce({ fault: 'wrong-secret' });
    const runs = await Promise.all((await list()).map(({ id }) => read(id)));
    expect(JSON.stringify([runs, desk().world.journal.entries()])).not.toMatch(/sandbox-signing|client-secret/);
  });

  test('without an answer tells why', async () => {
    await desk().addApp();
    desk().reply(() => 'down');
    const entry = await tryOnce();
    expect(entry).toMatchObject({ outcome: 'failure', reason: 'No answer came. fetch failed: connect ECONNREFUSED' });
    expect(entry).not.toHaveProperty('response');
  });

  test('is over after the time that is set', async () => {
    await desk().addApp();
    desk().world.settings('infobip').exchangeCallTimeoutMs = 20;
    desk().reply(() => 'never');
    expect(await tryOnce()).toMatchObject({ outcome: 'failure', reason: 'No answer came. No answer within 20 ms.' });
  });

  test('is written down also when nothing could be sent', async () => {
    await desk().addApp();
    const entry = await tryOnce({ inputs: { order_id: '' } });
    expect(entry).toMatchObject({
      outcome: 'failure',
      reason: 'Not called. order_id is required by the manifest, and has no value.',
      request: { method: 'POST', url: findOrder.uri, headers: {}, body: '' },
    });
    expect(desk().received).toEqual([]);
  });

  test('leaves this machine only where the sandbox allows it', async () => {
    const functions = [{ ...findOrder, uri: 'https://api.example.com/find' }];
    await desk().addApp({ manifests: { answers: JSON.stringify({ functions }) } });
    const entry = await tryOnce();
    expect(entry.reason).toBe(
      'Not called. api.example.com is not this machine, and nothing is sent elsewhere: start with --allow-host api.example.com to let it go there.',
    );
    expect(desk().received).toEqual([]);
  });

  test('is of functions that this account may use', async () => {
    await desk().addApp({ access: 'listed' });
    expect(await tryOnce()).toMatchObject({ code: 'not-found' });
    expect(await tryOnce({ fault: 'odd' as CallFault })).toMatchObject({ code: 'invalid-input' });
  });
});

test('each attempt is a run, signed anew at a moment of its own, whatever the clock of the world says', async () => {
  await desk().addApp();
  const bot = await desk().act('save-chatbot', {
    name: 'Bot',
    attributes: [],
    steps: [
      {
        id: 'block',
        kind: 'block',
        appId: 'app-test',
        functionName: 'findOrder',
        inputs: { order_id: '1' },
        outputs: {},
        retries: 2,
        fallback: { kind: 'none' },
      },
    ],
    isActive: true,
  });
  let calls = 0;
  desk().reply(async () => {
    calls += 1;
    await desk().world.clock.advance(3_600_000);
    return calls < 3 ? { status: 500, body: '' } : { body: '{"status":"SENT"}' };
  });
  await desk().act('start-chat', { chatbotId: bot.id, fault: 'none' });
  expect(desk().received.map(timestampOf)).toEqual([startMs, startMs + 1, startMs + 2]);
  expect(desk().received.every((call) => isRightlySigned(call))).toBe(true);
  expect((await list()).map(({ outcome }) => outcome)).toEqual(['success', 'failure', 'failure']);
  expect((await list()).every(({ at }) => Date.parse(at) === startMs)).toBe(true);
});

test('calls alike of one moment are taken by an app that takes each signature once', async () => {
  await desk().addApp();
  guard();
  expect([(await tryOnce()).outcome, (await tryOnce()).outcome]).toEqual(['success', 'success']);
});

test('a call names the account of its world', async () => {
  const accountKey = 'A'.repeat(32);
  const other = createExchangeDesk({ exchangeAccountKey: accountKey });
  for (const each of [desk(), other]) {
    await each.addApp();
    await each.act('try-function', trial());
  }
  expect(only(other.received).headers.get('x-ib-exchange-req-accountkey')).toBe(accountKey);
  expect(only(desk().received).headers.get('x-ib-exchange-req-accountkey')).not.toBe(accountKey);
  expect(await other.act('open-portal', {})).toMatchObject({ accountKey });
});

describe('a call that is sent wrongly', () => {
  test.each(['tampered', 'late', 'early', 'unsigned', 'wrong-secret', 'reserialised'] as const)(
    'is refused by an app that looks: %s',
    async (fault) => {
      await desk().addApp();
      guard();
      expect(await tryOnce({ fault })).toMatchObject({
        fault,
        outcome: 'failure',
        response: { status: 401, body: '{"error":""}' },
        reason: 'It was answered with status 401.',
      });
      // Also where there is no body to do it to.
      expect(await tryOnce({ fault, product: 'flow', functionName: 'List plans', inputs: {} })).toMatchObject({
        outcome: 'failure',
        response: { status: 401 },
      });
    },
  );

  test('again, is the very one that was good', async () => {
    await desk().addApp();
    guard();
    expect(await tryOnce({ fault: 'replayed' })).toMatchObject({ outcome: 'failure', response: { status: 401 } });
    const [first, second] = desk().received.map(({ method, url, headers, body }) => ({
      method,
      url,
      headers: Object.fromEntries(headers),
      body,
    }));
    expect(second).toEqual(first);
    expect((await list()).map(({ fault, outcome }) => [fault, outcome])).toEqual([
      ['replayed', 'failure'],
      ['none', 'success'],
    ]);
  });

  test('with a new secret is good again', async () => {
    const app = await desk().addApp();
    await (await desk().state()).apps.update(app.id, { signingSecret: 'renewed' });
    await tryOnce();
    const call = only(desk().received);
    expect([isRightlySigned(call, 'renewed'), isRightlySigned(call, secret)]).toEqual([true, false]);
  });
});

test('the newest 500 are kept, newest first', async () => {
  await desk().addApp();
  for (let count = 0; count < 503; count += 1) await tryOnce({ inputs: { order_id: String(count) } });
  const runs = await list();
  expect(runs).toHaveLength(500);
  const [newest, oldest] = [await read(runs[0]?.id ?? ''), await read(runs.at(-1)?.id ?? '')];
  expect([newest.request.body, oldest.request.body]).toEqual(['{"order_id":"502"}', '{"order_id":"3"}']);
});

test('a restored world has chats that wait where they waited, and all runs', async () => {
  await desk().addApp();
  const { id: chatbotId } = await desk().act('save-chatbot', {
    name: 'Bot',
    attributes: ['a'],
    steps: [
      { id: 'ask', kind: 'question', text: 'What?', attribute: 'a' },
      { id: 'end', kind: 'end', text: 'You said {{a}}.' },
    ],
    isActive: true,
  });
  const chat = await desk().act('start-chat', { chatbotId, fault: 'none' });
  await tryOnce();
  const before = await list();
  const snapshot = JSON.parse(JSON.stringify(await desk().world.snapshot())) as unknown;
  await desk().world.reset();
  expect(await list()).toEqual([]);
  await desk().world.restore(snapshot);
  expect(await list()).toEqual(before);
  const after = await desk().act('say-in-chat', { chatId: chat.id, text: 'this', fault: 'none' });
  expect(after.lines.at(-1)?.text).toBe('You said this.');
});
