import { describe, expect, it } from 'vitest';
import { areChatbotSteps } from '../src/infobip/exchange/step-input.ts';
import { createAnswersApp } from '../src/infobip/pages/portal/answers/answers-app.ts';
import {
  botPalette,
  createBotDraft,
  mendBot,
  toBotInput,
  validateBot,
  type BotDraft,
} from '../src/infobip/pages/portal/answers/bot-draft.ts';
import {
  insertPlaceholder,
  nextStepId,
  problemOfName,
  withMovedStep,
  withStep,
} from '../src/infobip/pages/portal/designer/draft.ts';
import { waitNotice } from '../src/infobip/pages/portal/section.ts';
import type { Chat, ChatbotStep } from '../src/infobip/exchange/portal-action-types.ts';
import { ActionRefusal } from '../src/pages/page-actions.ts';
import { findOrder, orderHelper, playDesigns } from './support/infobip-exchange-designs.ts';
import { openSection } from './support/infobip-exchange-portal.ts';

const open = (path: readonly string[] = [], vendor = playDesigns()) =>
  openSection('answers', createAnswersApp, { path, vendor });

const item = (id: string) => {
  const found = botPalette([findOrder]).find((each) => each.id === id);
  if (!found) throw new Error(`There is no ${id} in the palette.`);
  return found;
};

type Opened = Awaited<ReturnType<typeof open>>;
const kindsOf = ({ section }: Opened) => section.editor.state.draft?.steps.map(({ kind }) => kind);
const idsOf = ({ section }: Opened) => section.editor.state.draft?.steps.map(({ id }) => id);

describe('a draft of steps', () => {
  const draft = createBotDraft(orderHelper);
  const ids = ({ steps }: typeof draft) => steps.map(({ id }) => id.slice('step-'.length)).join('');

  it.each([
    ['step-1', 0, '1234'],
    ['step-1', 1, '1234'],
    ['step-1', 2, '2134'],
    ['step-1', 4, '2341'],
    ['step-4', 0, '4123'],
    ['step-3', 1, '1324'],
    ['step-2', 9, '1234'],
    ['step-2', -1, '1234'],
    ['step-9', 0, '1234'],
  ])('has %s in the gap %i', (stepId, position, expected) => {
    expect(ids(withMovedStep(draft, stepId, position))).toBe(expected);
  });

  it('gives every step an id of its own', () => {
    expect(nextStepId([])).toBe('step-1');
    expect(
      nextStepId([
        { id: 'step-7', kind: 'end' },
        { id: 'other', kind: 'end' },
      ]),
    ).toBe('step-8');
    expect(ids(withStep<ChatbotStep, BotDraft>(draft, { id: 'step-5', kind: 'end', text: '' }, 1))).toBe('15234');
  });

  it('puts a placeholder in the place of what is selected', () => {
    expect(insertPlaceholder('Order xyz.', 6, 9, 'a')).toEqual({ text: 'Order {{a}}.', cursor: 11 });
    expect(insertPlaceholder('', 0, 0, 'flow.b')).toEqual({ text: '{{flow.b}}', cursor: 10 });
  });

  it.each([
    ['orderTotal', undefined],
    ['order-total_2', undefined],
    ['orderNumber', 'orderNumber is there already.'],
    ['', 'A name is'],
    ['2nd', 'A name is'],
    ['a b', 'A name is'],
    ['a}}', 'A name is'],
  ])('knows whether %j can be a name', (name, expected) => {
    const problem = problemOfName(name, orderHelper.attributes);
    if (expected === undefined) expect(problem).toBeUndefined();
    else expect(problem).toContain(expected);
  });
});

describe('a draft of a bot', () => {
  const draft = createBotDraft(orderHelper);

  it('becomes the bot it came of', () => {
    const { id, version, name, attributes, steps, isActive } = orderHelper;
    expect(toBotInput(draft)).toEqual({ id, version, name, attributes, steps, isActive });
    expect(validateBot(draft, [findOrder])).toEqual({});
  });

  it('says all that is wrong, in the order of the form', () => {
    expect(Object.keys(validateBot(createBotDraft(), []))).toEqual(['design-name', 'palette']);
    const steps = botPalette([findOrder]).map(({ create }, index) => create(`step-${index + 1}`));
    expect(validateBot({ ...draft, steps }, [findOrder])).toEqual({
      'step-1-text': 'This step needs a text.',
      'step-2-text': 'This step needs a text.',
      'step-2-attribute': 'The answer needs an attribute that it is stored in.',
      'step-3-input-order_id': 'Order number is needed by the app.',
    });
  });

  it('asks nothing of a block whose app is gone', () => {
    expect(validateBot(draft, [])).toEqual({});
  });

  it('points nowhere at what is gone', () => {
    const [question, block] = mendBot({ ...draft, names: ['orderNumber'], steps: draft.steps.slice(0, 3) }).steps;
    expect(question).toMatchObject({ attribute: 'orderNumber' });
    expect(block).toMatchObject({ outputs: {}, fallback: { kind: 'none' } });
    expect(mendBot({ ...draft, names: [] }).steps[0]).toMatchObject({ attribute: '' });
  });

  it('has steps that the simulator takes', () => {
    const steps = botPalette([findOrder]).map(({ create }, index) => create(`step-${index + 1}`));
    const filled = steps.map((step) => (step.kind === 'question' ? { ...step, attribute: 'orderNumber' } : step));
    expect(areChatbotSteps(toBotInput({ ...draft, steps: filled }).steps)).toBe(true);
  });
});

describe('the editor', () => {
  it('adds to the end, or to the place that was chosen', async () => {
    const portal = await open(['chatbot-1']);
    const { editor } = portal.section;
    editor.add(item('message'));
    expect(kindsOf(portal)).toEqual(['question', 'block', 'message', 'end', 'message']);
    expect(portal.state).toMatchObject({ notice: 'Message is step 5.', focus: { id: 'step-5-title' } });
    editor.choosePlace(1);
    editor.add(item('app-1 findOrder'));
    editor.add(item('agent'));
    expect(kindsOf(portal)).toEqual(['question', 'block', 'agent', 'block', 'message', 'end', 'message']);
    editor.choosePlace(undefined);
    editor.add(item('end'));
    expect(kindsOf(portal)?.at(-1)).toBe('end');
  });

  it('takes what is dropped', async () => {
    const portal = await open(['chatbot-1']);
    const { editor } = portal.section;
    editor.drag({ item: item('message') });
    editor.holdOver(2);
    expect(editor.state.dropPlace).toBe(2);
    editor.drop(2);
    expect(idsOf(portal)).toEqual(['step-1', 'step-2', 'step-5', 'step-3', 'step-4']);
    expect(editor.state).toMatchObject({ dragged: undefined, dropPlace: undefined });
    editor.drag({ stepId: 'step-4' });
    editor.drop(0);
    expect(idsOf(portal)).toEqual(['step-4', 'step-1', 'step-2', 'step-5', 'step-3']);
    expect(portal.state.notice).toBe('It is step 1 now.');
  });

  it('changes nothing when a drag is given up, and takes nothing that nobody drags', async () => {
    const portal = await open(['chatbot-1']);
    const { editor } = portal.section;
    editor.drag({ stepId: 'step-4' });
    editor.holdOver(0);
    editor.endDrag();
    editor.drop(0);
    editor.holdOver(1);
    expect(idsOf(portal)).toEqual(['step-1', 'step-2', 'step-3', 'step-4']);
    expect(editor.state.dropPlace).toBeUndefined();
    expect(editor.isChanged()).toBe(false);
  });

  it('moves by keys as far as there is room, and keeps the focus on a button that can be pressed', async () => {
    const portal = await open(['chatbot-1']);
    const { editor } = portal.section;
    editor.move('step-3', -1);
    expect(portal.state.focus.id).toBe('step-3-up');
    editor.move('step-3', -1);
    expect(idsOf(portal)).toEqual(['step-3', 'step-1', 'step-2', 'step-4']);
    expect(portal.state.focus.id).toBe('step-3-down');
    editor.move('step-3', -1);
    editor.move('step-2', 1);
    expect(idsOf(portal)).toEqual(['step-3', 'step-1', 'step-4', 'step-2']);
    expect(portal.state.focus.id).toBe('step-2-up');
  });

  it('removes a step, and all that led to it', async () => {
    const portal = await open(['chatbot-1']);
    const { editor } = portal.section;
    editor.remove('step-4');
    expect(portal.state).toMatchObject({ notice: 'Step 4 is removed.', focus: { id: 'step-3-title' } });
    expect(editor.state.draft?.steps[1]).toMatchObject({ fallback: { kind: 'none' } });
    for (const id of ['step-1', 'step-2', 'step-3']) editor.remove(id);
    expect(portal.state.focus.id).toBe('palette');
  });

  it('adds and removes attributes', async () => {
    const portal = await open(['chatbot-1']);
    const { editor } = portal.section;
    editor.typeName('orderNumber');
    editor.addName();
    expect(editor.state.errors['new-name']).toContain('already');
    editor.typeName(' orderTotal ');
    expect(editor.state.errors).toEqual({});
    editor.addName();
    expect(editor.state).toMatchObject({ newName: '', draft: { names: ['orderNumber', 'orderStatus', 'orderTotal'] } });
    editor.removeName('orderStatus');
    expect(editor.state.draft?.steps[1]).toMatchObject({ outputs: {} });
  });
});

describe('Answers', () => {
  it('makes a bot and stays with it', async () => {
    const { section, vendor, addresses, settled, state } = await open(['new']);
    await section.save();
    expect(state.focus.id).toBe('design-name');
    expect(vendor.inputsOf('save-chatbot')).toEqual([]);
    section.editor.change({ name: ' Greeter ' });
    section.editor.add(item('message'));
    expect(Object.keys(section.editor.state.errors)).toEqual([]);
    const [step] = section.editor.state.draft?.steps ?? [];
    if (step?.kind === 'message') section.editor.changeStep(step, { text: 'Hello' });
    await section.save();
    await settled();
    expect(vendor.inputsOf('save-chatbot')).toEqual([
      { name: 'Greeter', attributes: [], steps: [{ id: 'step-1', kind: 'message', text: 'Hello' }], isActive: true },
    ]);
    expect(addresses).toEqual(['#/answers/chatbot-2']);
    expect(state.notice).toBe('Greeter is saved as version 1.');
    expect(section.current()).toMatchObject({ id: 'chatbot-2' });
    expect(section.editor.isChanged()).toBe(false);
  });

  it('saves under the id, and keeps what is typed meanwhile', async () => {
    const gate = Promise.withResolvers<void>();
    const vendor = playDesigns({
      'save-chatbot': async (input) => {
        await gate.promise;
        return { ...orderHelper, ...input, id: 'chatbot-1', version: 2 };
      },
    });
    const { section, state, addresses } = await open(['chatbot-1'], vendor);
    section.editor.change({ name: 'Helper' });
    const saving = section.save();
    section.editor.change({ name: 'Helper of orders' });
    gate.resolve();
    await saving;
    expect(vendor.inputsOf('save-chatbot')).toMatchObject([{ id: 'chatbot-1', name: 'Helper' }]);
    expect(section.editor.state.draft?.name).toBe('Helper of orders');
    expect(section.editor.isChanged()).toBe(true);
    expect(section.current()).toMatchObject({ name: 'Helper', version: 2 });
    expect(state.notice).toBe('Helper is saved as version 2.');
    expect(addresses).toEqual([]);
  });

  it('is where it was for who comes back from elsewhere, and begins anew from the list', async () => {
    const { app, section, visit } = await open(['chatbot-1']);
    section.editor.change({ name: 'Half' });
    await section.chat.start('chatbot-1');
    await section.show(['chatbot-1']);
    expect(section.editor.state.draft?.name).toBe('Half');
    expect(section.chat.state.chat).toBeDefined();
    await visit('#/answers');
    await app.leave();
    await visit('#/answers/chatbot-1');
    expect(section.editor.state.draft?.name).toBe('Order helper');
    expect(section.chat.state.chat).toBeUndefined();
  });

  it('sees blocks of an app that was added elsewhere, and leaves the draft', async () => {
    let blocks: (typeof findOrder)[] = [];
    const vendor = playDesigns({ 'list-chatbots': () => ({ chatbots: [orderHelper], blocks }) });
    const { app, section } = await open(['chatbot-1'], vendor);
    section.editor.change({ name: 'Half' });
    blocks = [findOrder];
    await app.refresh();
    expect(section.state.parts).toEqual([findOrder]);
    expect(section.editor.state.draft?.name).toBe('Half');
  });

  it('deletes a bot when it is meant', async () => {
    const { section, vendor, state } = await open();
    section.deletion.ask('chatbot-1');
    expect(state.focus.id).toBe('question');
    section.deletion.cancel();
    expect(state.focus.id).toBe('delete-chatbot-1');
    await section.deletion.confirm();
    expect(vendor.inputsOf('delete-chatbot')).toEqual([]);
    section.deletion.ask('chatbot-1');
    await section.deletion.confirm();
    expect(section.state.designs).toEqual([]);
    expect(section.deletion.askingId()).toBeUndefined();
    expect(state).toMatchObject({ notice: 'Order helper is deleted.', focus: { id: 'view-title' } });
  });

  it('shows no bot that there is not', async () => {
    const { section } = await open(['chatbot-9']);
    expect(section.current()).toBeUndefined();
    expect(section.editor.state.draft).toBeUndefined();
  });
});

describe('the chat', () => {
  it('asks, answers and leads to the calls it made', async () => {
    const vendor = playDesigns();
    vendor.call({ id: 'earlier', cause: 'chat' });
    const { section, state } = await open(['chatbot-1'], vendor);
    const { chat } = section;
    await chat.start('chatbot-1');
    expect(chat.state).toMatchObject({ chat: { state: 'waiting' }, calls: [] });
    expect(state.focus.id).toBe('chat-text');
    chat.setFault('late');
    chat.type(' A-1 ');
    await chat.say();
    expect(vendor.inputsOf('start-chat')).toEqual([{ chatbotId: 'chatbot-1', fault: 'none' }]);
    expect(vendor.inputsOf('say-in-chat')).toEqual([{ chatId: 'chat-1', text: 'A-1', fault: 'late' }]);
    expect(chat.state).toMatchObject({ text: '', chat: { state: 'ended' } });
    expect(chat.state.calls.map(({ id }) => id)).toEqual(['run-2']);
    expect(state.focus.id).toBe('chat-start');
  });

  it('says nothing that is empty', async () => {
    const { section, vendor, state } = await open(['chatbot-1']);
    await section.chat.start('chatbot-1');
    section.chat.type('  ');
    await section.chat.say();
    expect(section.chat.state.error).toBe('Write what the customer says.');
    expect(state.focus.id).toBe('chat-text');
    expect(vendor.inputsOf('say-in-chat')).toEqual([]);
  });

  it('keeps the words that were refused', async () => {
    const refusal = new ActionRefusal('not-waiting', 'The bot does not wait for the customer.');
    const { section, state } = await open(['chatbot-1'], playDesigns({ 'say-in-chat': () => refusal }));
    await section.chat.start('chatbot-1');
    section.chat.type('A-1');
    await section.chat.say();
    expect(state.problem).toMatchObject({ code: 'not-waiting' });
    expect(section.chat.state.text).toBe('A-1');
  });

  it('keeps what is typed while the bot is asked', async () => {
    const answer = Promise.withResolvers<Chat>();
    const vendor = playDesigns({ 'say-in-chat': () => answer.promise });
    const { section, state } = await open(['chatbot-1'], vendor);
    const { chat } = section;
    await chat.start('chatbot-1');
    chat.type('A-1');
    const said = chat.say();
    expect(chat.state.isUnderWay).toBe(true);
    chat.type('A-2');
    await chat.say();
    expect(state.notice).toBe(waitNotice);
    answer.resolve({ id: 'chat-1', chatbotId: 'chatbot-1', state: 'waiting', attributes: {}, lines: [] });
    await said;
    expect(chat.state).toMatchObject({ text: 'A-2', isUnderWay: false });
    expect(state.notice).toBe('');
    expect(vendor.inputsOf('say-in-chat')).toHaveLength(1);
  });

  it('says no more that it waits once the calls of a turn are known', async () => {
    const runs = Promise.withResolvers<{ runs: [] }>();
    let asked = 0;
    const vendor = playDesigns({
      'list-runs': () => {
        asked += 1;
        return asked === 1 ? { runs: [] } : runs.promise;
      },
    });
    const { section, state } = await open(['chatbot-1'], vendor);
    const started = section.chat.start('chatbot-1');
    await expect.poll(() => asked).toBe(2);
    await section.chat.start('chatbot-1');
    expect(state.notice).toBe(waitNotice);
    runs.resolve({ runs: [] });
    await started;
    expect(state.notice).toBe('');
  });

  it('lets the bot be saved while it is asked', async () => {
    const answer = Promise.withResolvers<Chat>();
    const { section, state } = await open(['chatbot-1'], playDesigns({ 'start-chat': () => answer.promise }));
    const started = section.chat.start('chatbot-1');
    section.editor.change({ name: 'Helper' });
    await section.save();
    expect(state.notice).toBe('Helper is saved as version 2.');
    answer.resolve({ id: 'chat-1', chatbotId: 'chatbot-1', state: 'ended', attributes: {}, lines: [] });
    await started;
    expect(section.chat.state.chat).toMatchObject({ state: 'ended' });
  });

  it('shows no answer to a chat that was left', async () => {
    const answer = Promise.withResolvers<Chat>();
    const { section, visit } = await open(['chatbot-1'], playDesigns({ 'start-chat': () => answer.promise }));
    const started = section.chat.start('chatbot-1');
    await visit('#/answers');
    answer.resolve({ id: 'chat-1', chatbotId: 'chatbot-1', state: 'ended', attributes: {}, lines: [] });
    await started;
    expect(section.chat.state.chat).toBeUndefined();
  });

  it('takes one turn at a time', async () => {
    const { section, vendor } = await open(['chatbot-1']);
    await Promise.all([section.chat.start('chatbot-1'), section.chat.start('chatbot-1')]);
    section.chat.type('A-1');
    await Promise.all([section.chat.say(), section.chat.say()]);
    expect(vendor.inputsOf('start-chat')).toHaveLength(1);
    expect(vendor.inputsOf('say-in-chat')).toHaveLength(1);
  });
});
