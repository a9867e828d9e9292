import { createCalls } from './calls.ts';
import { createClock, type Clock } from './clock.ts';
import { exchange } from './exchange.ts';
import { checkCall } from './contract-checks.ts';
import { createFaults, type Faults } from './faults.ts';
import { createIds } from './ids.ts';
import { createJournal, toContractIssues, type Journal } from './journal.ts';
import { createListeners } from './listeners.ts';
import { httpDate, type SimulatedRequest, type SimulatedResponse } from './message.ts';
import { answerPageAction, isPageAction } from './page-actions.ts';
import { answerPageLink } from './page-link.ts';
import { createRecorder, type Notification } from './recorder.ts';
import { createRouter, type Router } from './router.ts';
import { runVendor, type Running } from './running.ts';
import { checkSnapshot, collectionsOf } from './snapshot.ts';
import type { Table } from './table.ts';
import type { TriggerDescription, TriggerResult } from './triggers.ts';
import type { Vendor } from './vendor.ts';
import { createWebhooks, type Delivery, type Webhooks, type WebhookTarget } from './webhooks.ts';
import { checkTarget } from './webhook-target.ts';
import { readWorldSnapshot, type Commit, type VendorSnapshot, type WorldSnapshot } from './world-snapshot.ts';

export interface WorldOptions {
  vendors: readonly Vendor[];
  /** Makes ids repeatable. Default: 1. */
  seed?: number | undefined;
  /** Default: a clock that runs from the real time. */
  clock?: Clock | undefined;
  /** Real milliseconds since the epoch, for what customers' servers hold against their own clock. Default: `Date.now`. */
  realNow?: (() => number) | undefined;
  /** Settings to start with instead of their defaults, for every vendor that has them. */
  startingSettings?: Readonly<Record<string, unknown>> | undefined;
  /** Hosts besides this machine that webhooks may go to. Default: none. */
  allowedHosts?: readonly string[] | undefined;
  /** Sends webhooks and calls. Default: `fetch`. */
  send?: ((request: Request) => Promise<Response>) | undefined;
  /** Builds a vendor's script for the browser. Default: refuses, for doors without scripts. */
  loadAsset?: ((vendor: string, name: string) => Promise<string>) | undefined;
}

/** One isolated set of vendors: their state, their clock, their journal. */
export interface World {
  readonly vendors: readonly Vendor[];
  readonly clock: Clock;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly webhooks: Webhooks;
  /** Answers as the vendor would. Never throws. */
  handle(vendor: string, request: SimulatedRequest): Promise<SimulatedResponse>;
  /** The vendor's tables, for tests that look behind the answers. */
  state(vendor: string): Promise<unknown>;
  /** The vendor's tables by name. */
  collections(vendor: string): Promise<Record<string, Table<object>>>;
  settings(vendor: string): Record<string, unknown>;
  /** Every event the vendor can produce. */
  triggers(vendor: string): readonly TriggerDescription[];
  /**
   * Makes one happen.
   * @throws {TriggerRefusal} when there is no such event, override or object.
   */
  trigger(vendor: string, name: string, overrides?: Readonly<Record<string, unknown>>): Promise<TriggerResult>;
  loadAsset(vendor: string, name: string): Promise<string>;
  snapshot(): Promise<WorldSnapshot>;
  /**
   * Continues from a snapshot. What is scheduled is scheduled anew.
   * @throws {SnapshotError} when it does not fit; nothing has changed then.
   */
  restore(snapshot: unknown): Promise<void>;
  /** Everything as at the start: state, ids, settings, faults, targets, journal, scheduled work. The clock keeps its time. */
  reset(): Promise<void>;
  /** Calls `listener` for everything a vendor tells its customer. Each of these returns the function that stops it. */
  onNotification(listener: (notification: Notification) => void): () => void;
  /** Calls `listener` when a delivery is new or has changed. */
  onDelivery(listener: (delivery: Delivery) => void): () => void;
  /** Calls `listener` after every reset and restore, which wait for it. */
  onReset(listener: () => void | Promise<void>): () => void;
  /** Calls `listener` with what changed, before the answer that tells of it leaves. */
  onCommit(listener: (commit: Commit) => void): () => void;
  /** Tells the listeners of commits what was changed from outside: settings, rows, faults, targets, the clock. */
  commit(): void;
}

export function createWorld(options: WorldOptions): World {
  const { vendors, seed = 1, clock = createClock(), startingSettings = {}, loadAsset = refuseAsset } = options;
  const realNow = options.realNow ?? (() => Date.now());
  const journal = createJournal();
  const recorder = createRecorder(journal, clock);
  const routers = new Map(vendors.map((vendor) => [vendor.vendor, createRouter(vendor.operations, vendor)]));
  const notified = createListeners<Notification>();
  const delivered = createListeners<Delivery>();
  const committed = createListeners<Commit>();
  const resets = createListeners<void, void | Promise<void>>();
  let chance = createIds(seed);
  const random = () => chance.integer(0, 2 ** 32 - 1) / 2 ** 32;
  const faults = createFaults(random);
  let running = new Map<string, Running>();
  /** Where vendors continue from, after a restore. */
  let origins: Readonly<Record<string, VendorSnapshot>> = {};

  const send = options.send ?? ((request: Request) => fetch(request));
  const isAllowed = (url: string) => checkTarget(url, options.allowedHosts ?? []);
  const calls = createCalls({
    clock,
    faults,
    send,
    isAllowed,
    onCall: (call) => recorder.call(call, checkCall(find(call.vendor), call)),
  });
  const webhooks = createWebhooks({
    clock,
    faults,
    policyOf(name, webhook) {
      const { webhookPolicy } = find(name);
      return typeof webhookPolicy === 'function' ? webhookPolicy(webhook) : webhookPolicy;
    },
    send,
    isAllowed,
    onAttempt: recorder.attempt,
    onChange: delivered.tell,
  });

  function find(name: string): Vendor {
    const vendor = vendors.find((candidate) => candidate.vendor === name);
    if (vendor) return vendor;
    const known = vendors.map((each) => each.vendor).join(', ');
    throw new RangeError(`No vendor ${name} in this world. There are: ${known}.`);
  }

  function run(name: string): Running {
    const existing = running.get(name);
    if (existing) return existing;
    const vendor = find(name);
    const settings = Object.entries(vendor.settings).map(([key, setting]) => [
      key,
      structuredClone(startingSettings[key] ?? setting.default),
    ]);
    const started = runVendor({
      vendor,
      router: routers.get(name) as Router,
      seed,
      clock,
      realNow,
      settings: Object.fromEntries(settings) as Record<string, unknown>,
      loadAsset: (asset) => loadAsset(name, asset),
      notify: (webhook, payload, target) => notify(vendor, webhook, payload, target),
      call: (webhook, request, timeoutMs) => calls.call(name, webhook, request, timeoutMs),
      afterTask: commit,
      from: origins[name],
    });
    running.set(name, started);
    if (committed.count() > 0) void started.watch();
    return started;
  }

  function notify(vendor: Vendor, webhook: string, payload: unknown, target?: WebhookTarget): void {
    const contract = vendor.webhooks.find((candidate) => candidate.path === webhook);
    const validate = contract && vendor.validators[contract.operationId]?.body;
    if (!validate) throw new RangeError(`${vendor.title}'s contract has no webhook ${webhook}.`);
    const issues = validate(payload) ? [] : toContractIssues('body', validate.errors);
    notified.tell({ vendor: vendor.vendor, webhook, payload, issues });
    if (target ?? webhooks.target(vendor.vendor)) webhooks.notify(vendor.vendor, webhook, payload, issues, target);
    else recorder.webhook({ vendor: vendor.vendor, webhook, payload, issues });
  }

  /** For a vendor's own page: no part of the contract, so the journal shows only what came of it. */
  async function act(name: string, request: SimulatedRequest): Promise<SimulatedResponse> {
    const { vendor, state, tools } = run(name);
    const response = await answerPageAction(vendor.pageActions ?? {}, await state, tools, request);
    if (committed.count() > 0) commitVendor(name);
    return response;
  }

  function commitVendor(name: string): void {
    const changed = running.get(name)?.takeChanges();
    if (changed) committed.tell({ ...changed, vendor: name, clockMs: clock.now(), frozen: clock.frozen });
  }

  function commit(): void {
    if (committed.count() === 0) return;
    for (const name of running.keys()) commitVendor(name);
    committed.tell({ clockMs: clock.now(), frozen: clock.frozen, faults: faults.list(), webhookTargets: targets() });
  }

  const targets = () =>
    Object.fromEntries(
      vendors.flatMap(({ vendor }) => {
        const target = webhooks.target(vendor);
        return target ? [[vendor, target]] : [];
      }),
    );

  /** Ends what runs. What is asked for next begins anew. */
  const clear = () => {
    // First, so that a call that waits for the clock is not sent when the clock lets it go.
    calls.clear();
    clock.clear();
    webhooks.clear();
    for (const each of running.values()) each.end();
    running = new Map();
    origins = {};
    chance = createIds(seed);
    faults.clear();
    journal.clear();
  };

  const tellOfReset = async () => {
    for (const answer of resets.tell()) await answer;
  };

  return {
    vendors,
    clock,
    journal,
    faults,
    webhooks,
    async handle(name, request) {
      if (request.path.startsWith('/_page/')) {
        if (isPageAction(request)) return act(name, request);
        const answer = answerPageLink({ vendor: find(name), faults, journal, clock }, request);
        if (answer) return answer;
      }
      const startedMs = performance.now();
      const ended = await exchange({ ...run(name), faults, random }, request);
      ended.response.headers.date = httpDate(clock.now());
      if (committed.count() > 0) commitVendor(name);
      recorder.request(name, request, ended, performance.now() - startedMs);
      return ended.response;
    },
    state: (name) => run(name).state,
    collections: async (name) => collectionsOf(await run(name).state),
    settings: (name) => run(name).tools.settings,
    triggers: (name) => find(name).triggers?.list ?? [],
    async trigger(name, trigger, overrides = {}) {
      const { triggers } = find(name);
      if (!triggers) throw new RangeError(`${name} has no triggers.`);
      const { state, tools } = run(name);
      const result = await triggers.run(trigger, { state: await state, world: tools, overrides });
      commit();
      return result;
    },
    loadAsset,
    async snapshot() {
      const entries = await Promise.all(
        vendors.map(async ({ vendor }) => [vendor, await run(vendor).snapshot()] as const),
      );
      return {
        version: 1,
        clockMs: clock.now(),
        frozen: clock.frozen,
        vendors: Object.fromEntries(entries),
        faults: structuredClone(faults.list()),
        webhookTargets: structuredClone(targets()),
      };
    },
    async restore(json) {
      const names = vendors.map(({ vendor }) => vendor);
      const snapshot = readWorldSnapshot(json, names);
      // All of it, before anything is touched.
      for (const [name, { state }] of Object.entries(snapshot.vendors)) checkSnapshot(await run(name).state, state);
      clear();
      origins = snapshot.vendors;
      if (snapshot.frozen) clock.freeze();
      else clock.resume();
      await clock.set(snapshot.clockMs);
      await Promise.all(names.map((name) => run(name).state));
      for (const rule of snapshot.faults) faults.add(rule as Parameters<Faults['add']>[0]);
      for (const [name, target] of Object.entries(snapshot.webhookTargets)) {
        webhooks.setTarget(name, target as NonNullable<ReturnType<Webhooks['target']>>);
      }
      await tellOfReset();
    },
    async reset() {
      clear();
      await tellOfReset();
    },
    onNotification: notified.add,
    onDelivery: delivered.add,
    onReset: resets.add,
    onCommit(listener) {
      for (const each of running.values()) void each.watch();
      const stop = committed.add(listener);
      return () => {
        stop();
        if (committed.count() > 0) return;
        // What nobody takes would be gathered without end.
        for (const each of running.values()) each.unwatch();
      };
    },
    commit,
  };
}

function refuseAsset(vendor: string, name: string): Promise<string> {
  return Promise.reject(new Error(`This door has no scripts, so ${vendor}/${name} cannot be loaded.`));
}
