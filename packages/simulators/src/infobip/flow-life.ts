import { enterFlow, scheduleLeaving } from './flow-entry.ts';
import type { InfobipState, OperationRow, Schemas } from './state.ts';
import type { InfobipWorld } from './vendor-types.ts';
import { tellFlowReport } from './webhooks.ts';

const stepMs = 1000;
/** Source: https://www.infobip.com/docs/api/customer-engagement/moments */
const keptMs = 30 * 24 * 60 * 60 * 1000;

type Request = Schemas['FlowParticipantsRequest'];

/** Takes people into the queue of a flow. What becomes of them comes with time. */
export async function queueParticipants(
  state: InfobipState,
  world: InfobipWorld,
  campaignId: number,
  { participants, notifyUrl, callbackData }: Request,
  calledBy: OperationRow['calledBy'],
): Promise<OperationRow> {
  const row = await state.operations.insert({
    operationId: world.ids.uuid(),
    campaignId,
    createdMs: world.clock.now(),
    callbackData: callbackData ?? null,
    notifyUrl: notifyUrl ?? null,
    calledBy,
    done: 0,
    participants: participants.map(({ identifyBy, person, variables }) => ({
      identifyBy,
      status: 'PENDING',
      person: person ?? null,
      variables: variables ?? {},
      decidedMs: null,
    })),
  });
  if (state.nextFlowStepMs === null) {
    state.nextFlowStepMs = world.clock.now() + stepMs;
    scheduleFlows(state, world);
  }
  return row;
}

/** Schedules all that the state says will happen in flows. */
export function startFlows(state: InfobipState, world: InfobipWorld): void {
  scheduleFlows(state, world);
  for (const { id } of state.members.all()) scheduleLeaving(state, world, id);
}

/** The report as it is read and told, or `undefined` when there is none any more. */
export function reportOf(
  state: InfobipState,
  world: InfobipWorld,
  operationId: string,
): Schemas['FlowReport'] | undefined {
  const row = state.operations.get(operationId);
  return row && row.createdMs + keptMs > world.clock.now() ? toReport(row) : undefined;
}

export function toReport({ operationId, campaignId, callbackData, participants }: OperationRow): Schemas['FlowReport'] {
  return {
    operationId,
    campaignId,
    ...(callbackData === null ? {} : { callbackData }),
    participants: participants.map(({ identifyBy, status, errorReason }) => ({
      identifyBy,
      status,
      ...(errorReason === undefined ? {} : { errorReason }),
    })),
  };
}

function scheduleFlows(state: InfobipState, world: InfobipWorld): void {
  if (state.nextFlowStepMs === null) return;
  const delayMs = Math.max(state.nextFlowStepMs - world.clock.now(), 0);
  world.clock.schedule(delayMs, () => stepFlows(state, world));
}

/** Works off those who have waited longest, whichever flow they wait for. */
async function stepFlows(state: InfobipState, world: InfobipWorld): Promise<void> {
  let left = world.settings.participantsPerSecond;
  const waiting = state.operations.filter(isWaiting);
  for (const { operationId } of waiting) {
    if (left <= 0) break;
    left -= await workOff(state, world, operationId, left);
  }
  state.nextFlowStepMs = state.operations.find(isWaiting) ? world.clock.now() + stepMs : null;
  scheduleFlows(state, world);
}

/** @returns How many it were. */
export async function workOff(
  state: InfobipState,
  world: InfobipWorld,
  operationId: string,
  most: number,
): Promise<number> {
  const row = state.operations.get(operationId);
  const campaign = row && state.campaigns.get(row.campaignId);
  if (!row || !campaign) return 0;
  const taken = row.participants.slice(row.done, row.done + most);
  const decided: OperationRow['participants'] = [];
  for (const participant of taken) {
    const entry = await enterFlow(state, world, campaign, participant, row.calledBy);
    const decidedMs = world.clock.now();
    decided.push(
      'person' in entry
        ? { ...participant, status: 'ACCEPTED', decidedMs }
        : { ...participant, status: 'REJECTED', errorReason: entry.reason, decidedMs },
    );
  }
  const done = row.done + taken.length;
  const participants = row.participants.toSpliced(row.done, taken.length, ...decided);
  const saved = await state.operations.update(operationId, { done, participants });
  if (saved && !isWaiting(saved)) tellFlowReport(world, saved, toReport(saved));
  return taken.length;
}

function isWaiting({ done, participants }: OperationRow): boolean {
  return done < participants.length;
}
