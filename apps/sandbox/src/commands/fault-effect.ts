import type { ControlSchemas } from '@embedworks/simulators/control/client';
import { readNumber, readPairs, readValue, UsageError } from './command.ts';

export type FaultEffect = ControlSchemas['FaultEffect'];
type EffectType = FaultEffect['type'];

/** Options that describe an effect. */
export const effectOptions = {
  effect: { type: 'string' },
  status: { type: 'string' },
  body: { type: 'string' },
  header: { type: 'string', multiple: true },
  'retry-after': { type: 'string' },
  ms: { type: 'string' },
  'min-ms': { type: 'string' },
  'max-ms': { type: 'string' },
  'median-ms': { type: 'string' },
  sigma: { type: 'string' },
  copies: { type: 'string' },
} as const;

export type EffectValues = { [Name in keyof typeof effectOptions]?: string | string[] | undefined } & {
  header?: string[] | undefined;
};

export const effectUsage = `
  --effect latency     Waits: --ms 500, or --min-ms 100 --max-ms 900, or --median-ms 300 --sigma 1 (lognormal).
  --effect status      Answers with --status 503, and --body <json> and --header <name>=<value> where given.
  --effect rate-limit  Answers 429 with Retry-After: --retry-after <seconds>, 1 where not given.
  --effect reset       Breaks the connection without an answer; truncate in the middle of it; silence never answers.
  --effect lost        Sends no message or webhook; late sends it after --ms; duplicate sends --copies of it, 2 where
                       not given; reorder after the one that follows it.
  --effect malformed   Sends a message without the fields of the contract; wrong-origin from another origin.
`;

/** What each effect takes, so that an option that would do nothing is refused. */
const takes: Record<EffectType, readonly (keyof EffectValues)[]> = {
  latency: ['ms', 'min-ms', 'max-ms', 'median-ms', 'sigma'],
  status: ['status', 'body', 'header'],
  'rate-limit': ['retry-after'],
  reset: [],
  truncate: [],
  silence: [],
  lost: [],
  late: ['ms'],
  duplicate: ['copies'],
  reorder: [],
  malformed: [],
  'wrong-origin': [],
};

/** @throws {UsageError} when the options make no effect. */
export function readEffect(values: EffectValues): FaultEffect {
  const type = values.effect as string | undefined;
  const types = Object.keys(takes).join(', ');
  if (type === undefined) throw new UsageError(`Say what goes wrong: --effect ${types}.`);
  if (!isEffectType(type)) throw new UsageError(`There is no effect ${type}. There are: ${types}.`);
  const stray = (Object.keys(values) as (keyof EffectValues)[]).find(
    (name) => name in effectOptions && name !== 'effect' && values[name] !== undefined && !takes[type].includes(name),
  );
  if (stray) throw new UsageError(`--${stray} says nothing about ${type}.`);
  const number = (name: keyof EffectValues) => readNumber(name, values[name] as string | undefined);
  const need = (name: keyof EffectValues) => {
    const value = number(name);
    if (value === undefined) throw new UsageError(`--effect ${type} needs --${name}.`);
    return value;
  };
  if (type === 'latency') return readLatency(values, need);
  if (type === 'status') {
    const headers = Object.fromEntries(readPairs('header', values.header));
    return {
      type,
      status: need('status'),
      ...(values.body === undefined ? {} : { body: readValue(values.body as string) }),
      ...(values.header === undefined ? {} : { headers }),
    };
  }
  if (type === 'rate-limit') return { type, retryAfterSeconds: number('retry-after') ?? 1 };
  if (type === 'late') return { type, ms: need('ms') };
  if (type === 'duplicate') return { type, times: number('copies') ?? 2 };
  return { type };
}

function readLatency(values: EffectValues, need: (name: keyof EffectValues) => number): FaultEffect {
  const type = 'latency';
  const given = takes.latency.filter((name) => values[name] !== undefined);
  const isOnly = (...names: string[]) => given.every((name) => names.includes(name));
  if (given.length === 0 || isOnly('ms')) return { type, distribution: 'fixed', ms: need('ms') };
  if (isOnly('min-ms', 'max-ms'))
    return { type, distribution: 'uniform', minMs: need('min-ms'), maxMs: need('max-ms') };
  if (isOnly('median-ms', 'sigma'))
    return { type, distribution: 'lognormal', medianMs: need('median-ms'), sigma: need('sigma') };
  throw new UsageError(`${given.map((name) => `--${name}`).join(' and ')} do not go together.`);
}

function isEffectType(type: string): type is EffectType {
  return Object.hasOwn(takes, type);
}

/** One line, e.g. `status 503`. */
export function describeEffect({ type, ...details }: FaultEffect): string {
  const words = Object.values(details as Record<string, unknown>).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  return [type, ...words].join(' ');
}
