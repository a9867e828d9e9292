import type { OperationContract, Validator } from '@embedworks/contracts';
import type { Clock } from './clock.ts';
import { drawLatencyMs, type FaultEffect, type Faults, type Random } from './faults.ts';
import { readInput } from './input.ts';
import { toContractIssues, type ContractIssue, type Verdict } from './journal.ts';
import { jsonResponse, type SimulatedRequest, type SimulatedResponse } from './message.ts';
import type { Match, Route } from './router.ts';
import type { Running } from './running.ts';
import { findScenario, scenarioHeader } from './scenarios.ts';
import type { Silence, Vendor } from './vendor.ts';

/** A vendor in one world, with all that an exchange needs. */
export interface Stage extends Pick<Running, 'vendor' | 'router' | 'tools' | 'state'> {
  faults: Faults;
  random: Random;
}

/** A request's way through the engine, and how it ended. */
export interface Exchange {
  operation?: OperationContract;
  response: SimulatedResponse;
  verdict: Verdict;
  /** Types of the faults that were played. */
  faults: readonly string[];
}

const holds: Verdict = { request: [], response: [] };
const nothing: readonly never[] = [];

/** Route, preflight, faults, authenticate, limit, read, play, check the answer: in the order a vendor does it. */
export async function exchange(stage: Stage, request: SimulatedRequest): Promise<Exchange> {
  const { vendor, router } = stage;
  const preflightMethod = request.method === 'OPTIONS' ? request.headers['access-control-request-method'] : undefined;
  const method = preflightMethod ?? (request.method === 'HEAD' ? 'GET' : request.method);
  const route = router.find(method, request.path);
  if (route.kind === 'unknown') return refuse(404, unknownText(vendor, request, route), 'path');
  if (route.kind === 'malformed') return refuse(400, `The path ${request.path} has a broken percent-encoding.`, 'path');
  if (route.kind === 'wrong-method') {
    const refused = refuse(405, `${request.path} takes ${route.allowed.join(', ')}, not ${method}.`, 'method');
    const response = vendor.refusals.wrongMethod?.(method, route.allowed) ?? refused.response;
    response.headers.allow = route.allowed.join(', ');
    return { ...refused, response };
  }
  const { operation } = route.match;
  const origin = request.headers.origin;
  const cors = origin === undefined ? undefined : corsHeaders(vendor, operation, origin);
  if (preflightMethod) return { operation, response: preflight(cors, request), verdict: holds, faults: nothing };
  const effects = effectsOn(stage, operation, request);
  const played =
    effects.length === 0
      ? await play(stage, request, route.match)
      : await playWithFaults(stage, request, route.match, effects);
  if (cors) Object.assign(played.response.headers, cors);
  return played;
}

async function play(stage: Stage, request: SimulatedRequest, match: Match): Promise<Exchange> {
  try {
    return await playOperation(stage, request, match);
  } catch (error) {
    return fail(match.operation, error);
  }
}

async function playOperation(
  { vendor, tools, state: statePromise }: Stage,
  request: SimulatedRequest,
  { operation, parameters }: Match,
): Promise<Exchange> {
  const validators = vendor.validators[operation.operationId] ?? { responses: {} };
  const state = await statePromise;
  const done = (response: SimulatedResponse, requestIssues: readonly ContractIssue[] = nothing): Exchange => ({
    operation,
    response,
    verdict: { request: requestIssues, response: checkAnswer(operation, response, validators.responses) },
    faults: nothing,
  });

  let principal: unknown;
  if (operation.security.length > 0) {
    for (const scheme of operation.security) {
      principal ??= await vendor.authenticate[scheme]?.(request, state, tools);
    }
    if (principal === undefined) {
      return done(vendor.refusals.unauthorized(operation, request, state, tools), [
        { at: 'security', message: `needs ${operation.security.join(' or ')}` },
      ]);
    }
  }
  const limited = vendor.limit?.(principal, state, tools, operation);
  if (limited) return done(limited);

  const { input, issues } = await readInput(request, operation, parameters, validators);
  // A page opens whatever its query holds, as the vendors' pages do; the journal still tells what was wrong with it.
  if (issues.length > 0 && !isPage(operation))
    return done(vendor.refusals.invalid(issues, operation, principal, request), issues);

  const handler = vendor.handlers[operation.operationId];
  if (!handler) return refuse(501, `The simulator does not play ${operation.operationId}.`, 'operation', operation);
  const result = await handler({
    path: input.path,
    query: input.query,
    body: input.body as never,
    principal,
    state,
    world: tools,
    request,
  });
  return done(toResponse(result, operation), issues);
}

/** Rules of the world, and what the request itself asks for. */
function effectsOn(
  { vendor, faults }: Stage,
  { operationId }: OperationContract,
  request: SimulatedRequest,
): FaultEffect[] {
  const effects = faults.take('request', vendor.vendor, operationId);
  const asked = request.headers[scenarioHeader];
  const scenario = asked === undefined ? undefined : findScenario(asked);
  return scenario?.on === 'request' ? [...effects, scenario.effect] : effects;
}

/** What replaces the answer stands before it, so a request that fails has done nothing. */
async function playWithFaults(
  stage: Stage,
  request: SimulatedRequest,
  match: Match,
  effects: readonly FaultEffect[],
): Promise<Exchange> {
  const { operation } = match;
  const faults = effects.map(({ type }) => type);
  const instead = (response: SimulatedResponse): Exchange => ({ operation, response, verdict: holds, faults });
  for (const effect of effects) {
    if (effect.type === 'latency') await wait(stage.tools.clock, drawLatencyMs(effect, stage.random));
    if (effect.type === 'silence') return instead(undelivered('never'));
    if (effect.type === 'reset') return instead(undelivered('reset'));
    if (effect.type === 'rate-limit') return instead(tooMany(effect.retryAfterSeconds));
    if (effect.type === 'status') {
      const { status, body = { error: `Status ${status}, as asked of the sandbox.` }, headers } = effect;
      return instead(jsonResponse(status, body, headers));
    }
  }
  const played = await play(stage, request, match);
  if (faults.includes('truncate')) played.response = { ...played.response, delivery: 'truncated' };
  return { ...played, faults };
}

/** Every vendor's client finds its own header. */
function tooMany(seconds: number): SimulatedResponse {
  const headers = { 'retry-after': String(seconds), 'x-ratelimit-reset': String(seconds) };
  return jsonResponse(429, { error: 'Too many requests, as asked of the sandbox.' }, headers);
}

function undelivered(delivery: 'never' | 'reset'): SimulatedResponse {
  return { status: 0, headers: {}, body: null, delivery };
}

function wait(clock: Clock, durationMs: number): Promise<void> {
  return new Promise((resolve) => clock.schedule(durationMs, resolve, resolve));
}

function isPage(operation: OperationContract): boolean {
  return operation.responses['200'] === 'text/html';
}

interface PlayedAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

function toResponse(result: PlayedAnswer | Silence, operation: OperationContract): SimulatedResponse {
  if ('delivery' in result) return undelivered('never');
  const mediaType = operation.responses[result.status] ?? null;
  if (mediaType === null || result.body === undefined)
    return { status: result.status, headers: { ...result.headers }, body: null };
  if (mediaType === 'application/json') return jsonResponse(result.status, result.body, result.headers);
  const contentType = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
  return {
    status: result.status,
    headers: { 'content-type': contentType, ...result.headers },
    body: result.body as string | Uint8Array<ArrayBuffer>,
  };
}

/** Holds the simulator's own answer against the contract. Its issues are bugs of the simulator, or of an edited state. */
function checkAnswer(
  operation: OperationContract,
  { status, body, json, headers, delivery }: SimulatedResponse,
  validators: Readonly<Record<string, Validator>>,
): readonly ContractIssue[] {
  if (delivery === 'never') return nothing;
  if (!(status in operation.responses)) return [{ at: 'status', message: `${status} is not in the contract` }];
  const validate = validators[status];
  if (!validate || typeof body !== 'string' || !headers['content-type']?.startsWith('application/json')) return nothing;
  return validate(json ?? JSON.parse(body)) ? nothing : toContractIssues('body', validate.errors);
}

/** Our own refusal, of what no vendor has an answer for. */
function refuse(status: number, message: string, at: string, operation?: OperationContract): Exchange {
  return {
    ...(operation ? { operation } : {}),
    response: jsonResponse(
      status,
      { error: message, from: 'embedworks sandbox' },
      { 'access-control-allow-origin': '*' },
    ),
    verdict: { request: [{ at, message }], response: [] },
    faults: nothing,
  };
}

/** A handler threw: a bug of the simulator, or a script this door cannot build. */
function fail(operation: OperationContract, error: unknown): Exchange {
  const message = `The simulator failed at ${operation.operationId}: ${error instanceof Error ? error.message : String(error)}`;
  return {
    ...refuse(500, message, 'operation', operation),
    verdict: { request: [], response: [{ at: 'operation', message }] },
  };
}

function unknownText(
  { title }: Vendor,
  { method, path }: SimulatedRequest,
  { nearest, differences }: Extract<Route, { kind: 'unknown' }>,
): string {
  const hint = nearest
    ? ` The nearest is ${nearest.method} ${nearest.path} (${nearest.operationId}): ${differences.join(', ')}.`
    : '';
  return `${title}'s contract has no ${method} ${path}.${hint}`;
}

function corsHeaders(vendor: Vendor, operation: OperationContract, origin: string): Record<string, string> | undefined {
  if (!vendor.allowsOrigin(origin, operation)) return undefined;
  const exposed = vendor.exposedHeaders?.join(', ');
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    ...(exposed ? { 'access-control-expose-headers': exposed } : {}),
    vary: 'Origin',
  };
}

function preflight(cors: Record<string, string> | undefined, { headers }: SimulatedRequest): SimulatedResponse {
  if (!cors) return { status: 204, headers: {}, body: null };
  const allowed = {
    'access-control-allow-methods': headers['access-control-request-method'] ?? '',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    'access-control-max-age': '600',
  };
  return { status: 204, headers: { ...cors, ...allowed }, body: null };
}
