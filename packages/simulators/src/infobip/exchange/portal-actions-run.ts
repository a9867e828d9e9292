import { PageActionRefusal } from '../../engine/page-actions.ts';
import { checkedActions, type ActionsOf } from '../checked-actions.ts';
import type { Table } from '../../engine/table.ts';
import { findFunction, listBlocks, listElements } from './available.ts';
import { sayInChat, startChat } from './chat.ts';
import { refuseStaleDraft } from './drafts.ts';
import { inputProblem, previewElement, runJourney } from './journey.ts';
import { loadOptions } from './options.ts';
import { checkRunInput, type RunActionName } from './run-action-input.ts';
import { runFunction } from './run-function.ts';
import { toChat, toChatbot, toJourney, toJourneyRun, toPortalPerson, toRunEntry, toRunSummary } from './run-views.ts';
import type { PortalActionShapes } from './portal-action-types.ts';
import type { ChatbotRow, JourneyRow } from '../state.ts';

/** Those that changed last: an account may have tens of thousands. */
const mostPeople = 200;

const actions: ActionsOf<PortalActionShapes, RunActionName> = {
  'list-chatbots': async (_input, state) => ({
    chatbots: state.chatbots.all().map(toChatbot),
    blocks: listBlocks(state),
  }),

  async 'save-chatbot'({ id, version, name, attributes, steps, isActive }, state, world) {
    const before = id === undefined ? undefined : demand(state.chatbots, id, 'chatbot');
    if (before) refuseStaleDraft(before, version);
    const row: ChatbotRow = {
      id: before?.id ?? world.ids.uuid(),
      name,
      attributes,
      steps,
      isActive,
      version: (before?.version ?? 0) + 1,
      savedMs: world.clock.now(),
    };
    return toChatbot(await state.chatbots.put(row));
  },

  async 'delete-chatbot'({ id }, state) {
    demand(state.chatbots, id, 'chatbot');
    state.chatbots.delete(id);
    for (const chat of state.chats.filter(({ chatbotId }) => chatbotId === id)) state.chats.delete(chat.id);
    return { deleted: true };
  },

  async 'start-chat'({ chatbotId, fault }, state, world) {
    const bot = demand(state.chatbots, chatbotId, 'chatbot');
    if (!bot.isActive) throw new PageActionRefusal('not-active', `${bot.name} is not active.`);
    return toChat(await startChat({ state, world, fault }, bot));
  },

  'say-in-chat': async ({ chatId, text, fault }, state, world) =>
    toChat(await sayInChat({ state, world, fault }, demand(state.chats, chatId, 'chat'), text)),

  'list-journeys': async (_input, state) => ({
    journeys: state.journeys.all().map(toJourney),
    elements: listElements(state),
  }),

  async 'save-journey'({ id, version, name, variables, steps }, state, world) {
    const before = id === undefined ? undefined : demand(state.journeys, id, 'journey');
    if (before) refuseStaleDraft(before, version);
    for (const step of steps) {
      const problem = step.kind === 'element' ? inputProblem(state, step) : undefined;
      if (problem !== undefined) throw new PageActionRefusal('invalid-input', problem);
    }
    const row: JourneyRow = {
      id: before?.id ?? world.ids.uuid(),
      name,
      variables,
      steps,
      version: (before?.version ?? 0) + 1,
      savedMs: world.clock.now(),
    };
    return toJourney(await state.journeys.put(row));
  },

  async 'delete-journey'({ id }, state) {
    demand(state.journeys, id, 'journey');
    state.journeys.delete(id);
    for (const run of state.journeyRuns.filter(({ journeyId }) => journeyId === id)) state.journeyRuns.delete(run.id);
    return { deleted: true };
  },

  'load-options': async (box, state, world) => ({ options: await loadOptions({ state, world, fault: 'none' }, box) }),

  'preview-element': async ({ step, personId, variables }, state) => previewElement(state, step, personId, variables),

  async 'run-journey'({ journeyId, personId, variables, fault }, state, world) {
    const journey = demand(state.journeys, journeyId, 'journey');
    return toJourneyRun(await runJourney({ state, world, fault }, journey, personId, variables));
  },

  async 'list-portal-people'(_input, { people }) {
    const newest = [...people.persons.all()].sort((one, other) => other.modifiedMs - one.modifiedMs);
    return { people: newest.slice(0, mostPeople).map(toPortalPerson) };
  },

  'list-runs': async (_input, state) => ({ runs: state.runs.all().map(toRunSummary).reverse() }),
  'read-run': async ({ id }, state) => toRunEntry(demand(state.runs, id, 'run')),

  async 'try-function'({ appId, product, functionName, inputs, fault }, state, world) {
    const usable = findFunction(state, product, appId, functionName);
    if (!usable) {
      throw new PageActionRefusal('not-found', `No app with ${functionName} is available to the account.`);
    }
    // Nobody has attributes here, so what is written is what is sent.
    const given = Object.fromEntries(Object.entries(inputs).filter(([, text]) => text !== ''));
    const { run } = await runFunction({ state, world, fault }, { ...usable, inputs: given, cause: 'trial' });
    return toRunEntry(run);
  },
};

/** What the portal's sections Answers, Flow and Run log ask. */
export const runActions = checkedActions(actions, checkRunInput);

/** @throws {PageActionRefusal} `not-found`. */
function demand<Row extends object>(table: Table<Row>, id: string, noun: string): Row {
  const row = table.get(id);
  if (row) return row;
  throw new PageActionRefusal('not-found', `There is no ${noun} ${id}.`);
}
