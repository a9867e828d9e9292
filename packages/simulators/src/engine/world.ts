import type { OperationContract } from '@embedworks/contracts';
import { createClock, type Clock } from './clock.ts';
import { createIds } from './ids.ts';
import { readInput } from './input.ts';
import {
  createJournal,
  redactHeaders,
  redactText,
  toContractIssues,
  type ContractIssue,
  type Journal,
  type Verdict,
} from './journal.ts';
import { jsonResponse, type SimulatedRequest, type SimulatedResponse } from './message.ts';
import { createRouter, type Match, type Router } from './router.ts';
import type { Silence, Vendor, WorldTools } from './vendor.ts';

export interface WorldOptions {
  vendors: readonly Vendor[];
  /** Makes ids repeatable. Default: 1. */
  seed?: number | undefined;
  /** Default: a clock that runs from the real time. */
  clock?: Clock | undefined;
  /** Settings to start with instead of their defaults, for every vendor that has them. */
  startingSettings?: Readonly<Record<string, unknown>> | undefined;
  /** Builds a vendor's script for the browser. Default: refuses, for doors without scripts. */
  loadAsset?: ((vendor: string, name: string) => Promise<string>) | undefined;
}

/** Something a vendor tells its customer. */
export interface Notification {
  vendor: string;
  webhook: string;
  payload: unknown;
  /** Breaches of the contract: bugs of the simulator. */
  issues: readonly ContractIssue[];
}

/** One isolated set of vendors: their state, their clock, their journal. */
export interface World {
  readonly vendors: readonly Vendor[];
  readonly clock: Clock;
  readonly journal: Journal;
  /** Answers as the vendor would. Never throws. */
  handle(vendor: string, request: SimulatedRequest): Promise<SimulatedResponse>;
  /** The vendor's tables, for tests that look behind the answers. */
  state(vendor: string): Promise<unknown>;
  settings(vendor: string): Record<string, unknown>;
  /** Calls `listener` for everything a vendor tells its customer. Returns the function that stops it. */
  onNotification(listener: (notification: Notification) => void): () => void;
  loadAsset(vendor: string, name: string): Promise<string>;
  /** Everything as at the start: state, ids, settings, journal, scheduled work. The clock keeps its time. */
  reset(): Promise<void>;
  /** Calls `listener` after every reset. Returns the function that stops it. */
  onReset(listener: () => void): () => void;
}

interface Running {
  vendor: Vendor;
  router: Router;
  tools: WorldTools;
  state: Promise<unknown>;
}

export function createWorld({
  vendors,
  seed = 1,
  clock = createClock(),
  startingSettings = {},
  loadAsset = refuseAsset,
}: WorldOptions): World {
  const journal = createJournal();
  const routers = new Map(vendors.map((vendor) => [vendor.vendor, createRouter(vendor.operations)]));
  const resetListeners = new Set<() => void>();
  const notificationListeners = new Set<(notification: Notification) => void>();
  let running = new Map<string, Running>();

  const notify = (vendor: Vendor, webhook: string, payload: unknown) => {
    const contract = vendor.webhooks.find((candidate) => candidate.path === webhook);
    const validate = contract && vendor.validators[contract.operationId]?.body;
    if (!validate) throw new RangeError(`${vendor.title}'s contract has no webhook ${webhook}.`);
    const issues = validate(payload) ? [] : toContractIssues('body', validate.errors);
    for (const listener of notificationListeners) listener({ vendor: vendor.vendor, webhook, payload, issues });
  };

  const run = (name: string): Running => {
    const existing = running.get(name);
    if (existing) return existing;
    const vendor = vendors.find((candidate) => candidate.vendor === name);
    if (!vendor)
      throw new RangeError(
        `No vendor ${name} in this world. There are: ${vendors.map((each) => each.vendor).join(', ')}.`,
      );
    const settings = Object.fromEntries(
      Object.entries(vendor.settings).map(([key, setting]) => [
        key,
        structuredClone(startingSettings[key] ?? setting.default),
      ]),
    );
    const tools: WorldTools = {
      clock,
      ids: createIds(seed),
      settings,
      loadAsset: (asset) => loadAsset(name, asset),
      notify: (webhook, payload) => notify(vendor, webhook, payload),
    };
    const started = { vendor, router: routers.get(name) as Router, tools, state: vendor.createState(tools) };
    running.set(name, started);
    return started;
  };

  return {
    vendors,
    clock,
    journal,
    async handle(name, request) {
      const startedAt = performance.now();
      const exchange = await answer(run(name), request);
      journal.add({
        atMs: clock.now(),
        vendor: name,
        method: request.method,
        path: redactText(request.path + request.search),
        ...(exchange.operation ? { operationId: exchange.operation.operationId } : {}),
        requestHeaders: redactHeaders(request.headers),
        requestBody: bodyText(request.body),
        status: exchange.response.status,
        responseHeaders: redactHeaders(exchange.response.headers),
        responseBody: bodyText(exchange.response.body),
        durationMs: performance.now() - startedAt,
        verdict: exchange.verdict,
      });
      return exchange.response;
    },
    state: (name) => run(name).state,
    settings: (name) => run(name).tools.settings,
    onNotification(listener) {
      notificationListeners.add(listener);
      return () => void notificationListeners.delete(listener);
    },
    loadAsset,
    async reset() {
      clock.clear();
      running = new Map();
      journal.clear();
      for (const listener of resetListeners) listener();
    },
    onReset(listener) {
      resetListeners.add(listener);
      return () => void resetListeners.delete(listener);
    },
  };
}

interface Exchange {
  operation?: OperationContract;
  response: SimulatedResponse;
  verdict: Verdict;
}

/** Route, preflight, authenticate, limit, read, play, check the answer: in the order a vendor does it. */
async function answer(running: Running, request: SimulatedRequest): Promise<Exchange> {
  const { vendor, router } = running;
  const preflightMethod = request.method === 'OPTIONS' ? request.headers['access-control-request-method'] : undefined;
  const method = preflightMethod ?? (request.method === 'HEAD' ? 'GET' : request.method);
  const route = router.find(method, request.path);
  if (route.kind === 'unknown') return refuse(404, unknownText(vendor, request, route.nearest), 'path');
  if (route.kind === 'malformed') return refuse(400, `The path ${request.path} has a broken percent-encoding.`, 'path');
  if (route.kind === 'wrong-method') {
    const response = refuse(405, `${request.path} takes ${route.allowed.join(', ')}, not ${method}.`, 'method');
    response.response.headers.allow = route.allowed.join(', ');
    return response;
  }
  const { operation } = route.match;
  const cors = corsHeaders(vendor, operation, request);
  if (preflightMethod) return { operation, response: preflight(cors, request), verdict: { request: [], response: [] } };
  const exchange = await play(running, request, route.match).catch((error: unknown) => fail(operation, error));
  Object.assign(exchange.response.headers, cors);
  return exchange;
}

async function play(
  { vendor, tools, state: statePromise }: Running,
  request: SimulatedRequest,
  match: Match,
): Promise<Exchange> {
  const { operation } = match;
  const validators = vendor.validators[operation.operationId] ?? { responses: {} };
  const state = await statePromise;
  const done = (response: SimulatedResponse, requestIssues: readonly ContractIssue[] = []): Exchange => ({
    operation,
    response,
    verdict: { request: requestIssues, response: checkAnswer(operation, response, validators.responses) },
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

  const { input, issues } = await readInput(request, operation, match.parameters, validators);
  // A page opens whatever its query holds, as the vendors' pages do; the journal still tells what was wrong with it.
  if (issues.length > 0 && !isPage(operation)) return done(vendor.refusals.invalid(issues, operation), issues);

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

function isPage(operation: OperationContract): boolean {
  return operation.responses['200'] === 'text/html';
}

interface PlayedAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

function toResponse(result: PlayedAnswer | Silence, operation: OperationContract): SimulatedResponse {
  if ('delivery' in result) return { status: 0, headers: {}, body: null, delivery: 'never' };
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
  { status, body, headers, delivery }: SimulatedResponse,
  validators: Readonly<Record<string, (value: unknown) => boolean>>,
): ContractIssue[] {
  if (delivery === 'never') return [];
  if (!(status in operation.responses)) return [{ at: 'status', message: `${status} is not in the contract` }];
  const validate = validators[status] as ((value: unknown) => boolean) & { errors?: never };
  if (!validate || typeof body !== 'string' || !headers['content-type']?.startsWith('application/json')) return [];
  return validate(JSON.parse(body)) ? [] : toContractIssues('body', validate.errors);
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
  nearest: OperationContract | undefined,
): string {
  const hint = nearest ? ` The nearest is ${nearest.method} ${nearest.path} (${nearest.operationId}).` : '';
  return `${title}'s contract has no ${method} ${path}.${hint}`;
}

function corsHeaders(
  vendor: Vendor,
  operation: OperationContract,
  { headers }: SimulatedRequest,
): Record<string, string> {
  const { origin } = headers;
  if (!origin || !vendor.allowsOrigin(origin, operation)) return {};
  return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin' };
}

function preflight(cors: Record<string, string>, { headers }: SimulatedRequest): SimulatedResponse {
  const allowed: Record<string, string> = cors['access-control-allow-origin']
    ? {
        'access-control-allow-methods': headers['access-control-request-method'] ?? '',
        'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
        'access-control-max-age': '600',
      }
    : {};
  return { status: 204, headers: { ...cors, ...allowed }, body: null };
}

function bodyText(body: string | Uint8Array<ArrayBuffer> | null | undefined): string | null {
  if (!body || body.length === 0) return null;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  return redactText(text.length > 20_000 ? `${text.slice(0, 20_000)}…` : text);
}

function refuseAsset(vendor: string, name: string): Promise<string> {
  return Promise.reject(new Error(`This door has no scripts, so ${vendor}/${name} cannot be loaded.`));
}
