import type { CallFault, RunEntry } from './portal-action-types.ts';
import type { InfobipState, RunRow } from '../state.ts';
import type { InfobipWorld } from '../vendor-types.ts';
import { readAnswer } from './answer-values.ts';
import type { UsableFunction } from './available.ts';
import { buildCall } from './function-call.ts';
import { keepNewest } from './keep-newest.ts';
import { signCall, type OutgoingCall } from './sign-call.ts';

/** Where something runs. */
export interface RunScene {
  state: InfobipState;
  world: InfobipWorld;
  /** How calls are sent wrongly. */
  fault: CallFault;
}

export interface RunOptions extends UsableFunction {
  inputs: Readonly<Record<string, unknown>>;
  cause: RunEntry['cause'];
  /** More attempts after a failure. Default: 0. */
  retries?: number;
}

export interface RunResult {
  /** Of the last attempt. */
  run: RunRow;
  /** All of the answer, also what the manifest does not declare; only after a success. */
  answer?: Record<string, unknown>;
}

const mostRuns = 500;
/** Of an answer, for the run log. */
const keptCharacters = 20_000;

/** Calls a function of an app, and writes every attempt into the run log. Never throws for what the app does. */
export async function runFunction(scene: RunScene, options: RunOptions): Promise<RunResult> {
  const { app, definition, inputs, retries = 0 } = options;
  const built = buildCall(definition, inputs);
  if ('problem' in built) {
    // What cannot be sent does not get better by repetition.
    const request = { method: definition.method, url: definition.uri, headers: {}, body: '' };
    return { run: await log(scene, options, { request, durationMs: 0, reason: `Not called. ${built.problem}` }) };
  }
  const { world, fault } = scene;
  const signing = { secret: app.signingSecret, accountKey: world.settings.exchangeAccountKey, fault };
  for (let left = retries; ; left -= 1) {
    const outgoing = await signCall(built.call, { ...signing, nowMs: takeMoment(world) });
    // A replay needs a call to repeat: the good one first, then the same to the byte.
    if (fault === 'replayed') await attempt({ ...scene, fault: 'none' }, options, outgoing);
    const result = await attempt(scene, options, outgoing);
    if (result.run.outcome === 'success' || left <= 0) return result;
  }
}

/** Of the call that was signed last. */
const lastMoments = new WeakMap<InfobipWorld, number>();

/**
 * A moment to sign with. Real, because the app holds it against a clock that nobody moves; and later than the last, because
 * two calls alike would have one signature, and the second would be refused as a replay.
 */
function takeMoment(world: InfobipWorld): number {
  const nowMs = Math.max(world.realNow(), (lastMoments.get(world) ?? 0) + 1);
  lastMoments.set(world, nowMs);
  return nowMs;
}

async function attempt(scene: RunScene, options: RunOptions, outgoing: OutgoingCall): Promise<RunResult> {
  const { world } = scene;
  const { method, url, headers, body } = outgoing;
  const request = { method, url, headers, body };
  const atMs = world.realNow();
  const outcome = await world.call('exchangeFunction', request, world.settings.exchangeCallTimeoutMs);
  const durationMs = Math.round(outcome.durationMs);
  if ('error' in outcome) {
    const reason = `${outcome.isUnsent ? 'Not called.' : 'No answer came.'} ${outcome.error}`;
    return { run: await log(scene, options, { atMs, request, durationMs, reason }) };
  }
  const response = { status: outcome.status, body: outcome.body.slice(0, keptCharacters) };
  const read = readAnswer(options.definition, outcome.status, outcome.body);
  if ('reason' in read) {
    return { run: await log(scene, options, { atMs, request, response, durationMs, reason: read.reason }) };
  }
  const run = await log(scene, options, { atMs, request, response, durationMs, reason: '', outputs: read.outputs });
  return { run, answer: read.answer };
}

type Attempt = Pick<RunRow, 'request' | 'response' | 'durationMs' | 'reason'> &
  Partial<Pick<RunRow, 'atMs' | 'outputs'>>;

/** A reason makes it a failure. No secret comes in: of the signing secret there is only what it signed. */
async function log(
  { state, world, fault }: RunScene,
  { app, definition, cause }: RunOptions,
  { atMs = world.realNow(), outputs = {}, ...more }: Attempt,
): Promise<RunRow> {
  const row = await state.runs.insert({
    id: world.ids.uuid(),
    atMs,
    appId: app.id,
    appName: app.name,
    functionName: definition.name,
    cause,
    fault,
    outcome: more.reason === '' ? 'success' : 'failure',
    outputs,
    ...more,
  });
  keepNewest(state.runs, mostRuns);
  return row;
}
