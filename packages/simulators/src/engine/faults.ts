/** From 0 up to, but not including, 1. */
export type Random = () => number;

/** How an answer, a message or a webhook goes wrong. */
export type FaultEffect =
  | { type: 'latency'; distribution: 'fixed'; ms: number }
  | { type: 'latency'; distribution: 'uniform'; minMs: number; maxMs: number }
  | { type: 'latency'; distribution: 'lognormal'; medianMs: number; sigma: number }
  | { type: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  | { type: 'rate-limit'; retryAfterSeconds: number }
  | { type: 'reset' }
  | { type: 'truncate' }
  | { type: 'silence' }
  | { type: 'lost' }
  | { type: 'late'; ms: number }
  | { type: 'duplicate'; times: number }
  | { type: 'reorder' }
  | { type: 'malformed' }
  | { type: 'wrong-origin' };

export type FaultSubject = 'request' | 'message' | 'webhook';

export interface FaultRule {
  id: string;
  /** Absent: every vendor. */
  vendor?: string;
  on: FaultSubject;
  /** Operation id, name of the message on the wire, or name of the webhook. Absent: every one. */
  name?: string;
  effect: FaultEffect;
  /** 0 to 1, drawn by the world's seed. Absent: always. */
  probability?: number;
  /** The next so many. Absent: until it is removed. */
  times?: number;
}

export interface Faults {
  add(rule: Omit<FaultRule, 'id'>): FaultRule;
  list(): readonly FaultRule[];
  /** Answers false when there is no such rule. */
  remove(id: string): boolean;
  clear(): void;
  /** What applies now, in the order the rules were added. Counts `times` down. */
  take(on: FaultSubject, vendor: string, name: string): FaultEffect[];
}

/** What each subject can suffer. */
export const effectsOf: Record<FaultSubject, readonly FaultEffect['type'][]> = {
  request: ['latency', 'status', 'rate-limit', 'reset', 'truncate', 'silence'],
  message: ['lost', 'late', 'duplicate', 'reorder', 'malformed', 'wrong-origin'],
  webhook: ['lost', 'late', 'duplicate', 'reorder'],
};

export function createFaults(random: Random): Faults {
  let rules: FaultRule[] = [];
  let lastId = 0;

  return {
    add(fields) {
      const rule = { ...fields, id: `fault-${(lastId += 1)}` };
      rules.push(rule);
      return rule;
    },
    list: () => rules,
    remove(id) {
      const before = rules.length;
      rules = rules.filter((rule) => rule.id !== id);
      return rules.length < before;
    },
    clear() {
      rules = [];
    },
    take(on, vendor, name) {
      // The usual case, on every request's way.
      if (rules.length === 0) return [];
      const striking = rules.filter(
        (rule) =>
          rule.on === on &&
          (rule.vendor === undefined || rule.vendor === vendor) &&
          (rule.name === undefined || rule.name === name) &&
          (rule.probability === undefined || random() < rule.probability),
      );
      for (const rule of striking) if (rule.times !== undefined) rule.times -= 1;
      rules = rules.filter(({ times }) => times === undefined || times > 0);
      return striking.map(({ effect }) => effect);
    },
  };
}

/** Milliseconds of one draw. */
export function drawLatencyMs(effect: Extract<FaultEffect, { type: 'latency' }>, random: Random): number {
  if (effect.distribution === 'fixed') return effect.ms;
  if (effect.distribution === 'uniform') return effect.minMs + random() * (effect.maxMs - effect.minMs);
  return effect.medianMs * Math.exp(effect.sigma * gaussian(random));
}

/** Box–Muller: a normal draw from two even ones. */
function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
