import type { Clock } from './clock.ts';
import type { FaultEffect, Faults } from './faults.ts';
import type { ContractIssue } from './journal.ts';
import { attemptDelivery, type Attempt } from './webhook-attempt.ts';
import type { Delivery, WebhookPolicy, WebhookTarget } from './webhook-delivery.ts';
import { createLanes } from './webhook-lanes.ts';

export type { Attempt } from './webhook-attempt.ts';
export type { Delivery, WebhookPolicy, WebhookTarget } from './webhook-delivery.ts';

export interface Webhooks {
  /** Counts for what is told from now on. `undefined`: nobody listens. */
  setTarget(vendor: string, target: WebhookTarget | undefined): void;
  target(vendor: string): WebhookTarget | undefined;
  /** The last 1000, oldest first. */
  deliveries(): readonly Delivery[];
  /**
   * Makes a new delivery of the same payload, to the target of now. Resolves after its first attempt, or as soon as it
   * waits for the clock.
   * @throws {RangeError} when there is no such delivery, or nobody listens.
   */
  resend(id: string): Promise<Delivery>;
  /**
   * Delivers in the background. Does nothing while nobody listens.
   * @param target Where the customer has told the vendor to send it. Default: the vendor's target here.
   */
  notify(
    vendor: string,
    webhook: string,
    payload: unknown,
    issues?: readonly ContractIssue[],
    target?: WebhookTarget,
  ): void;
  /** Resolves when nothing is on its way. What waits for the clock does not count. */
  settled(): Promise<void>;
  /** As at the start: no target, no delivery, and nothing on its way. */
  clear(): void;
}

export interface WebhooksOptions {
  clock: Clock;
  faults: Pick<Faults, 'take'>;
  /** Default policy: one attempt, 10 seconds, JSON with the target's headers. */
  policyOf(vendor: string, webhook: string): WebhookPolicy | undefined;
  send(request: Request): Promise<Response>;
  /** Why nothing may go there, or `undefined`. */
  isAllowed(url: string): string | undefined;
  /** Called after every attempt, also one that was lost or not allowed. */
  onAttempt?: ((delivery: Delivery) => void) | undefined;
  /** Called when a delivery is new and whenever it changed. */
  onChange?: ((delivery: Delivery) => void) | undefined;
}

interface Entry {
  number: number;
  delivery: Delivery;
  target: WebhookTarget;
  /** Whether the vendor knew where to send it, and not the sandbox. */
  isOwnTarget: boolean;
  body: string;
  /** Aborted when everything was cleared. */
  signal: AbortSignal;
}

const capacity = 1000;
/** How long a reordered delivery waits for another to overtake it. */
const reorderMs = 2000;

const defaultPolicy: WebhookPolicy = { retryDelaysMs: [], timeoutMs: 10_000, sign: (_body, { headers }) => headers };

/** Delivers one after the other per vendor, as a fault or a retry does not say otherwise. */
export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { clock, faults, policyOf, send, isAllowed, onAttempt, onChange } = options;
  const targets = new Map<string, WebhookTarget>();
  const lanes = createLanes();
  const waits = new Set<() => void>();
  /** By vendor and webhook: what waits until an earlier one has arrived, where order is kept. */
  const blocked = new Map<string, Entry[]>();
  /** By vendor: the one that lets the next overtake it. */
  const held = new Map<string, { entry: Entry; cancel: () => void }>();
  let entries: Entry[] = [];
  let lastNumber = 0;
  let running = new AbortController();

  const change = (entry: Entry, fields: Partial<Delivery>) => {
    entry.delivery = { ...entry.delivery, ...fields };
    onChange?.(entry.delivery);
  };

  const create = (target: WebhookTarget, body: string, fields: Pick<Delivery, 'vendor' | 'webhook' | 'issues'>) => {
    const number = (lastNumber += 1);
    const delivery: Delivery = {
      ...fields,
      id: `delivery-${number}`,
      // Read back, so that the log shows what was sent even if the object it was made from changes.
      payload: JSON.parse(body) as unknown,
      url: target.url,
      createdMs: clock.now(),
      state: 'waiting',
      attempts: [],
      faults: [],
    };
    const isOwnTarget = target !== targets.get(fields.vendor);
    const entry: Entry = { number, delivery, target, isOwnTarget, body, signal: running.signal };
    entries.push(entry);
    if (entries.length > capacity) entries.shift();
    return entry;
  };

  /** The clock waits for `task`, so that after `advance` everything due has happened, each at its own time. */
  const wait = (delayMs: number, task: () => Promise<void> | undefined) => {
    const cancel = clock.schedule(delayMs, () => {
      waits.delete(cancel);
      return task();
    });
    waits.add(cancel);
    return () => {
      waits.delete(cancel);
      cancel();
    };
  };

  const record = (entry: Entry, attempt: Attempt, fields: Pick<Delivery, 'state' | 'nextAttemptMs'>) => {
    change(entry, { nextAttemptMs: undefined, ...fields, attempts: [...entry.delivery.attempts, attempt] });
    onAttempt?.(entry.delivery);
  };

  const attempt = async (entry: Entry): Promise<void> => {
    const { target, body, delivery, signal } = entry;
    if (signal.aborted) return;
    const refusal = isAllowed(target.url);
    if (refusal !== undefined) {
      record(entry, { atMs: clock.now(), error: refusal, durationMs: 0 }, { state: 'failed' });
      return;
    }
    const policy = policyOf(delivery.vendor, delivery.webhook) ?? defaultPolicy;
    const { timeoutMs, sign, keepsOrder = false } = policy;
    const line = lineOf(delivery);
    if (keepsOrder && blocked.has(line) && delivery.attempts.length === 0) {
      blocked.get(line)?.push(entry);
      return;
    }
    const headers = () => sign(body, target, clock.now());
    const result = await attemptDelivery({ url: target.url, body, headers, send, timeoutMs, signal, clock });
    // Cleared meanwhile: nobody remembers this delivery.
    if (signal.aborted) return;
    const isDelivered = result.status !== undefined && accepts(policy, result.status);
    const delayMs = isDelivered ? undefined : nextDelayMs(policy, entry.delivery, result.status, clock.now());
    if (delayMs === undefined) {
      record(entry, result, { state: isDelivered ? 'delivered' : 'failed' });
      const waiting = blocked.get(line) ?? [];
      blocked.delete(line);
      // Here and not in the lane: they stood before whatever stands there.
      for (const next of waiting) await attempt(next);
      return;
    }
    if (keepsOrder && !blocked.has(line)) blocked.set(line, []);
    record(entry, result, { state: 'waiting', nextAttemptMs: clock.now() + delayMs });
    wait(delayMs, () => enqueue(entry));
  };

  const enqueue = (entry: Entry): Promise<void> =>
    lanes.run(entry.delivery.vendor, async () => {
      await attempt(entry);
      const overtaken = held.get(entry.delivery.vendor);
      if (!overtaken || overtaken.entry.number > entry.number) return;
      // At once, ahead of what stands in the lane: it lets one delivery by, not all of them.
      overtaken.cancel();
      held.delete(entry.delivery.vendor);
      await attempt(overtaken.entry);
    });

  /** While one is held the next goes straight, or two of them would keep their order. */
  const holdOrEnqueue = (entry: Entry): Promise<void> | undefined => {
    const { vendor } = entry.delivery;
    if (held.has(vendor)) return enqueue(entry);
    const cancel = wait(reorderMs, () => {
      held.delete(vendor);
      return enqueue(entry);
    });
    held.set(vendor, { entry, cancel });
    change(entry, { nextAttemptMs: clock.now() + reorderMs });
    return undefined;
  };

  /** Resolves after the first attempt, or as soon as the delivery waits for the clock. */
  const dispatch = async (entry: Entry): Promise<void> => {
    const { vendor, webhook, issues } = entry.delivery;
    const effects = faults.take('webhook', vendor, webhook);
    change(entry, { faults: effects.map(({ type }) => type) });
    if (effects.some(({ type }) => type === 'lost')) {
      record(entry, { atMs: clock.now(), error: 'Lost on its way, by a fault.', durationMs: 0 }, { state: 'lost' });
      return;
    }
    const begin = () => (effects.some(({ type }) => type === 'reorder') ? holdOrEnqueue(entry) : enqueue(entry));
    const lateMs = sum(effects, (effect) => (effect.type === 'late' ? effect.ms : 0));
    if (lateMs > 0) {
      wait(lateMs, begin);
      change(entry, { nextAttemptMs: clock.now() + lateMs });
    }
    const begun = lateMs > 0 ? undefined : begin();
    for (let copies = sum(effects, extraCopies); copies > 0; copies -= 1) {
      const copy = create(entry.target, entry.body, { vendor, webhook, issues });
      change(copy, { faults: ['duplicate'] });
      void enqueue(copy);
    }
    await begun;
  };

  return {
    setTarget(vendor, target) {
      if (target) targets.set(vendor, { url: target.url, headers: { ...target.headers } });
      else targets.delete(vendor);
    },
    target: (vendor) => targets.get(vendor),
    deliveries: () => entries.map(({ delivery }) => delivery),
    async resend(id) {
      const original = entries.find(({ delivery }) => delivery.id === id);
      if (!original) throw new RangeError(`There is no delivery ${id}; the last ${capacity} are kept.`);
      const { vendor, webhook, issues } = original.delivery;
      // A customer of the vendor keeps its own target; one that was set here may have changed since.
      const target = original.isOwnTarget ? original.target : targets.get(vendor);
      if (!target) throw new RangeError(`Nobody listens to ${vendor}: set its webhook target first.`);
      const entry = create(target, original.body, { vendor, webhook, issues });
      entry.delivery = { ...entry.delivery, resendOf: id };
      await dispatch(entry);
      return entry.delivery;
    },
    notify(vendor, webhook, payload, issues = [], target = targets.get(vendor)) {
      if (target) void dispatch(create(target, JSON.stringify(payload), { vendor, webhook, issues }));
    },
    settled: () => lanes.settled(),
    clear() {
      running.abort(new Error('The world was cleared.'));
      running = new AbortController();
      for (const cancel of waits) cancel();
      waits.clear();
      held.clear();
      blocked.clear();
      targets.clear();
      entries = [];
      lastNumber = 0;
    },
  };
}

function lineOf({ vendor, webhook }: Delivery): string {
  return `${vendor} ${webhook}`;
}

function accepts({ accepts: own }: WebhookPolicy, status: number): boolean {
  return own ? own(status) : status >= 200 && status < 300;
}

/** Virtual milliseconds until the next attempt, or `undefined` when there is none. */
function nextDelayMs(
  { retryDelaysMs, thenEveryMs, giveUpAfterMs = Infinity, retries = () => true }: WebhookPolicy,
  { attempts, createdMs }: Delivery,
  status: number | undefined,
  nowMs: number,
): number | undefined {
  if (status !== undefined && !retries(status)) return undefined;
  const delayMs = retryDelaysMs[attempts.length] ?? thenEveryMs;
  return delayMs !== undefined && nowMs + delayMs - createdMs <= giveUpAfterMs ? delayMs : undefined;
}

/** `times` counts the original as well. */
function extraCopies(effect: FaultEffect): number {
  return effect.type === 'duplicate' ? effect.times - 1 : 0;
}

function sum(effects: readonly FaultEffect[], valueOf: (effect: FaultEffect) => number): number {
  return effects.reduce((total, effect) => total + valueOf(effect), 0);
}
