import { describe, expect, test } from 'vitest';
import type { ChatbotStep } from '../src/infobip/exchange/portal-action-types.ts';
import { seededExchange } from '../src/infobip/exchange/seed.ts';
import { seededRunIds } from '../src/infobip/exchange/seed-runs.ts';
import { findOrder as findOrderBlock } from './support/infobip-exchange-designs.ts';
import { findOrder, isRightlySigned, only, useExchangeDesk } from './support/infobip-exchange-desk.ts';

const desk = useExchangeDesk();

const question: ChatbotStep = { id: 'ask', kind: 'question', text: 'Which order?', attribute: 'number' };
const end: ChatbotStep = { id: 'end', kind: 'end', text: 'Bye.' };
const message = (id: string, text: string): ChatbotStep => ({ id, kind: 'message', text });
const block = (more: Partial<Extract<ChatbotStep, { kind: 'block' }>> = {}): ChatbotStep => ({
  id: 'block',
  kind: 'block',
  appId: 'app-test',
  functionName: 'findOrder',
  inputs: { order_id: '{{number}}' },
  outputs: { status: 'status', total: 'total' },
  retries: 0,
  fallback: { kind: 'agent' },
  ...more,
});

async function save(steps: ChatbotStep[], isActive = true) {
  await desk().addApp();
  return desk().act('save-chatbot', { name: 'Bot', attributes: ['number', 'status', 'total'], steps, isActive });
}

async function start(steps: ChatbotStep[]) {
  const { id } = await save(steps);
  return desk().act('start-chat', { chatbotId: id, fault: 'none' });
}

const say = (chatId: string, text: string) => desk().act('say-in-chat', { chatId, text, fault: 'none' });
const spoken = ({ lines }: { lines: { author: string; text: string }[] }) =>
  lines.map(({ author, text }) => `${author}: ${text}`);

describe('blocks', () => {
  test('are those of private apps, and of others once they are installed', async () => {
    await desk().addApp();
    await desk().addApp({ id: 'app-b', clientId: 'b', access: 'listed' });
    const { blocks } = await desk().act('list-chatbots', {});
    expect(only(blocks)).toEqual({ ...findOrderBlock, appId: 'app-test', appName: 'Test orders' });
    await (await desk().state()).apps.update('app-b', { isInstalled: true });
    expect((await desk().act('list-chatbots', {})).blocks.map(({ appId }) => appId)).toEqual(['app-test', 'app-b']);
  });

  test('are none of an app that does not work with Answers, or whose manifest is broken', async () => {
    await desk().addApp({ worksWith: ['flow'] });
    await desk().addApp({ id: 'app-b', clientId: 'b', manifests: { answers: 'functions: [' } });
    expect((await desk().act('list-chatbots', {})).blocks).toEqual([]);
  });
});

describe('a chat', () => {
  test('asks, calls the block with what was said, and answers with what came', async () => {
    const chat = await start([question, block(), message('tell', 'It is {{status}}, {{ total }} euro.'), end]);
    expect(chat).toMatchObject({ state: 'waiting', lines: [{ author: 'bot', text: 'Which order?' }] });
    const after = await say(chat.id, '152512');
    expect(spoken(after)).toEqual([
      'bot: Which order?',
      'customer: 152512',
      'bot: It is SENT, 12.5 euro.',
      'bot: Bye.',
    ]);
    expect(after).toMatchObject({ state: 'ended', attributes: { number: '152512', status: 'SENT', total: 12.5 } });
    const call = only(desk().received);
    expect(call).toMatchObject({ method: 'POST', url: findOrder.uri, body: '{"order_id":"152512"}' });
    expect(isRightlySigned(call)).toBe(true);
    expect(await say(chat.id, 'Hello?')).toMatchObject({ code: 'not-waiting' });
  });

  test('is handed over to an agent after the last failure', async () => {
    desk().reply(() => ({ status: 500, body: '{"error":"Out of order"}' }));
    const chat = await start([question, block({ retries: 2 }), end]);
    const after = await say(chat.id, '1');
    expect(after.state).toBe('with-agent');
    expect(spoken(after).slice(2)).toEqual([
      'system: findOrder failed. It was answered with status 500: Out of order.',
      'system: The chat was handed over to an agent.',
    ]);
    expect(desk().received).toHaveLength(3);
  });

  test('goes to the step of the fallback, or on', async () => {
    desk().reply(() => 'down');
    const sorry: ChatbotStep = { id: 'sorry', kind: 'agent', text: 'Sorry!' };
    const toStep = await start([
      block({ fallback: { kind: 'step', stepId: 'sorry' }, inputs: { order_id: '1' } }),
      end,
      sorry,
    ]);
    expect(spoken(toStep)).toEqual([
      'system: findOrder failed. No answer came. fetch failed: connect ECONNREFUSED',
      'bot: Sorry!',
      'system: The chat was handed over to an agent.',
    ]);
    const on = await desk().act('save-chatbot', {
      name: 'On',
      attributes: [],
      steps: [block({ fallback: { kind: 'none' } }), end],
      isActive: true,
    });
    const chat = await desk().act('start-chat', { chatbotId: on.id, fault: 'none' });
    expect(spoken(chat)).toEqual([
      'system: findOrder failed. Not called. order_id is required by the manifest, and has no value.',
      'bot: Bye.',
    ]);
  });

  test('is stopped when the bot goes round in circles', async () => {
    desk().reply(() => 'down');
    const steps = [message('again', 'Once more'), block({ fallback: { kind: 'step', stepId: 'again' } })];
    const chat = await start(steps);
    expect(chat.state).toBe('ended');
    expect(spoken(chat).at(-1)).toBe('system: The bot was stopped after 25 steps in a row without a question.');
  });

  test('falls back when the app was removed meanwhile', async () => {
    const chat = await start([question, block(), end]);
    (await desk().state()).apps.delete('app-test');
    const after = await say(chat.id, '1');
    expect(after.state).toBe('with-agent');
    expect(spoken(after)[2]).toBe(
      'system: findOrder was not called: no app with this block is available to the account.',
    );
    expect(desk().received).toEqual([]);
  });

  test('ends when its question is gone', async () => {
    const chat = await start([question, end]);
    await desk().act('save-chatbot', { id: chat.chatbotId, name: 'Bot', attributes: [], steps: [end], isActive: true });
    expect(await say(chat.id, '1')).toMatchObject({ state: 'ended' });
  });

  test('does not take a word while a block is called', async () => {
    const chat = await start([question, block(), end]);
    const [first, second] = await Promise.all([say(chat.id, '1'), say(chat.id, '2')]);
    expect(first.state).toBe('ended');
    expect(second.code).toBe('not-waiting');
    expect(desk().received).toHaveLength(1);
  });

  test('keeps only what the designer wants of the outputs', async () => {
    const chat = await start([
      block({ inputs: { order_id: 'A-{{none}}1' }, outputs: { status: '', total: 'sum' } }),
      end,
    ]);
    expect(chat.attributes).toEqual({ sum: 12.5 });
    expect(only(desk().received).body).toBe('{"order_id":"A-1"}');
  });
});

describe('a chatbot', () => {
  test('is saved in versions, started when active, and deleted with its chats', async () => {
    const { id, version } = await save([question], false);
    expect(version).toBe(1);
    expect(await desk().act('start-chat', { chatbotId: id, fault: 'none' })).toMatchObject({ code: 'not-active' });
    const saved = await desk().act('save-chatbot', {
      id,
      name: 'Bot',
      attributes: [],
      steps: [question],
      isActive: true,
    });
    expect(saved).toMatchObject({ id, version: 2, savedAt: '2026-01-01T00:00:00.000Z' });
    const chat = await desk().act('start-chat', { chatbotId: id, fault: 'none' });
    expect(await desk().act('delete-chatbot', { id })).toEqual({ deleted: true });
    expect(await say(chat.id, '1')).toMatchObject({ code: 'not-found' });
    expect(await desk().act('delete-chatbot', { id })).toMatchObject({ code: 'not-found' });
  });

  test('is not saved over what was changed meanwhile', async () => {
    const { id, version } = await save([question]);
    const draft = { id, version, name: 'Mine', attributes: [], steps: [end], isActive: true };
    expect(await desk().act('save-chatbot', draft)).toMatchObject({ version: 2 });
    expect(await desk().act('save-chatbot', { ...draft, name: 'Theirs' })).toMatchObject({
      code: 'changed',
      error: 'Mine was changed meanwhile. This draft is of version 1, and version 2 is kept.',
    });
    expect((await desk().state()).chatbots.get(id)).toMatchObject({ name: 'Mine', version: 2 });
    await desk().act('delete-chatbot', { id });
    expect(await desk().act('save-chatbot', { ...draft, version: 2 })).toMatchObject({ code: 'not-found' });
    expect(await desk().act('save-chatbot', { ...draft, version: 'two' as never })).toMatchObject({
      code: 'invalid-input',
    });
  });

  test.each([
    ['two steps of one id', [end, end]],
    ['a fallback to nowhere', [block({ fallback: { kind: 'step', stepId: 'gone' } })]],
    ['too many retries', [block({ retries: 11 })]],
    ['an unknown step', [{ id: 'x', kind: 'dance', text: '' }]],
    ['a question without an attribute', [{ ...question, attribute: '' }]],
    ['no list', {}],
  ])('is refused with %s', async (_what, steps) => {
    const input = { name: 'Bot', attributes: [], steps: steps as ChatbotStep[], isActive: true };
    expect(await desk().act('save-chatbot', input)).toMatchObject({ code: 'invalid-input' });
  });
});

test('the seeded bot works with the seeded app once that is installed', async () => {
  const { apps } = await desk().state();
  const begin = () => desk().act('start-chat', { chatbotId: seededRunIds.chatbot, fault: 'none' });
  expect(await say((await begin()).id, '152512')).toMatchObject({ state: 'with-agent' });
  await apps.update(seededExchange.appId, { isInstalled: true });
  const after = await say((await begin()).id, '152512');
  expect(spoken(after).slice(2)).toEqual(['bot: Order 152512: SENT.', 'bot: Thank you, goodbye!']);
});
