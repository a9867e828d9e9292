import { PageActionRefusal } from '../../engine/page-actions.ts';
import type { ChatbotStep } from './portal-action-types.ts';
import type { ChatbotRow, ChatRow, InfobipState } from '../state.ts';
import { findFunction } from './available.ts';
import { keepNewest } from './keep-newest.ts';
import { runFunction, type RunScene } from './run-function.ts';
import { fillInputs, fillText, type Lookup } from './templates.ts';

type Block = Extract<ChatbotStep, { kind: 'block' }>;
type Author = ChatRow['lines'][number]['author'];

/** Steps that may follow each other without a word of the customer. A fallback may lead back, so there could be no end. */
const mostStepsPerTurn = 25;
const mostChats = 200;

/** Chats with a turn under way. Not part of the state: a turn that was cut off never was. */
const busy = new WeakMap<InfobipState, Set<string>>();

/** Begins a chat and lets the bot speak until it waits or is done. */
export async function startChat(scene: RunScene, bot: ChatbotRow): Promise<ChatRow> {
  const id = scene.world.ids.uuid();
  const fresh: ChatRow = { id, chatbotId: bot.id, state: 'ended', attributes: {}, lines: [], stepId: null };
  const row = await scene.state.chats.insert(await advance(scene, bot, fresh, 0));
  keepNewest(scene.state.chats, mostChats);
  return row;
}

/** @throws {PageActionRefusal} `not-waiting` when the bot does not wait for the customer. */
export async function sayInChat(scene: RunScene, chat: ChatRow, text: string): Promise<ChatRow> {
  const bot = scene.state.chatbots.get(chat.chatbotId);
  const position = bot?.steps.findIndex(({ id }) => id === chat.stepId) ?? -1;
  const step = bot?.steps[position];
  const underWay = busy.get(scene.state) ?? new Set();
  busy.set(scene.state, underWay);
  if (chat.state !== 'waiting' || underWay.has(chat.id)) {
    throw new PageActionRefusal('not-waiting', 'The bot does not wait for the customer.');
  }
  const said = withLine(scene, chat, 'customer', text);
  if (!bot || step?.kind !== 'question') {
    const line = 'The bot was changed meanwhile, and its question is gone.';
    return scene.state.chats.put({ ...withLine(scene, said, 'system', line), state: 'ended', stepId: null });
  }
  underWay.add(chat.id);
  try {
    const answered = { ...said, attributes: { ...said.attributes, [step.attribute]: text }, stepId: null };
    return await scene.state.chats.put(await advance(scene, bot, answered, position + 1));
  } finally {
    underWay.delete(chat.id);
  }
}

/** Takes steps until the bot waits, hands over or has no more of them. */
async function advance(scene: RunScene, bot: ChatbotRow, before: ChatRow, from: number): Promise<ChatRow> {
  let chat = before;
  let position = from;
  for (let taken = 0; taken < mostStepsPerTurn; taken += 1) {
    const step = bot.steps[position];
    if (!step) return { ...chat, state: 'ended' };
    position += 1;
    if (step.kind === 'block') {
      const [after, fallback] = await takeBlock(scene, step, chat);
      chat = after;
      if (fallback.kind === 'agent') return handOver(scene, chat);
      if (fallback.kind === 'step') position = bot.steps.findIndex(({ id }) => id === fallback.stepId);
      continue;
    }
    const text = fillText(step.text, lookupIn(chat));
    if (text !== '') chat = withLine(scene, chat, 'bot', text);
    if (step.kind === 'question') return { ...chat, state: 'waiting', stepId: step.id };
    if (step.kind === 'agent') return handOver(scene, chat);
    if (step.kind === 'end') return { ...chat, state: 'ended' };
  }
  const line = `The bot was stopped after ${mostStepsPerTurn} steps in a row without a question.`;
  return { ...withLine(scene, chat, 'system', line), state: 'ended' };
}

/** Calls the block's function. After a success there is nothing to fall back to. */
async function takeBlock(scene: RunScene, step: Block, chat: ChatRow): Promise<[ChatRow, Block['fallback']]> {
  const { appId, functionName, retries } = step;
  const usable = findFunction(scene.state, 'answers', appId, functionName);
  if (!usable) {
    const line = `${functionName} was not called: no app with this block is available to the account.`;
    return [withLine(scene, chat, 'system', line), step.fallback];
  }
  const inputs = fillInputs(step.inputs, lookupIn(chat));
  const { run } = await runFunction(scene, { ...usable, inputs, cause: 'chat', retries });
  if (run.outcome === 'failure') {
    return [withLine(scene, chat, 'system', `${functionName} failed. ${run.reason}`), step.fallback];
  }
  const kept = Object.entries(step.outputs).filter(
    ([name, attribute]) => attribute !== '' && Object.hasOwn(run.outputs, name),
  );
  const taken: Record<string, unknown> = Object.fromEntries(
    kept.map(([name, attribute]) => [attribute, run.outputs[name]]),
  );
  return [{ ...chat, attributes: { ...chat.attributes, ...taken } }, { kind: 'none' }];
}

function handOver(scene: RunScene, chat: ChatRow): ChatRow {
  return { ...withLine(scene, chat, 'system', 'The chat was handed over to an agent.'), state: 'with-agent' };
}

function lookupIn({ attributes }: ChatRow): Lookup {
  return (name) => (Object.hasOwn(attributes, name) ? attributes[name] : undefined);
}

function withLine({ world }: RunScene, chat: ChatRow, author: Author, text: string): ChatRow {
  return { ...chat, lines: [...chat.lines, { author, text, atMs: world.clock.now() }] };
}
