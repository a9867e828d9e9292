import type { FaultEffect, FaultSubject } from './control-api.ts';
import { formatDuration } from './format.ts';

export interface EffectField {
  name: string;
  label: string;
  value: number;
  min: number;
  step: number | 'any';
}

/** An effect as the form offers it. */
export interface EffectChoice {
  id: string;
  label: string;
  on: readonly FaultSubject[];
  fields: readonly EffectField[];
  /** From the values of its fields. */
  build(values: Readonly<Record<string, number>>): FaultEffect;
}

const sent = ['message', 'webhook'] as const;

const field = (name: string, label: string, value: number, min = 0, step: number | 'any' = 'any'): EffectField => ({
  name,
  label,
  value,
  min,
  step,
});

const plain = (type: 'reset' | 'truncate' | 'silence' | 'lost' | 'reorder' | 'malformed' | 'wrong-origin') => ({
  id: type,
  fields: [],
  build: (): FaultEffect => ({ type }),
});

/** A field that is missing is one the form has not drawn yet. */
const of = (values: Readonly<Record<string, number>>, name: string) => values[name] ?? 0;

export const effectChoices: readonly EffectChoice[] = [
  {
    id: 'status',
    label: 'An error status',
    on: ['request'],
    fields: [field('status', 'Status', 503, 200, 1)],
    build: (values) => ({ type: 'status', status: of(values, 'status') }),
  },
  {
    id: 'rate-limit',
    label: '429, too many requests',
    on: ['request'],
    fields: [field('retryAfterSeconds', 'Retry after, seconds', 1)],
    build: (values) => ({ type: 'rate-limit', retryAfterSeconds: of(values, 'retryAfterSeconds') }),
  },
  {
    id: 'latency-fixed',
    label: 'Slow: always the same',
    on: ['request'],
    fields: [field('ms', 'Milliseconds', 2000)],
    build: (values) => ({ type: 'latency', distribution: 'fixed', ms: of(values, 'ms') }),
  },
  {
    id: 'latency-uniform',
    label: 'Slow: anywhere between',
    on: ['request'],
    fields: [field('minMs', 'At least, milliseconds', 100), field('maxMs', 'At most, milliseconds', 3000)],
    build: (values) => ({
      type: 'latency',
      distribution: 'uniform',
      minMs: of(values, 'minMs'),
      maxMs: of(values, 'maxMs'),
    }),
  },
  {
    id: 'latency-lognormal',
    label: 'Slow: like a bad network',
    on: ['request'],
    fields: [field('medianMs', 'Median, milliseconds', 300), field('sigma', 'Spread (sigma)', 1)],
    build: (values) => ({
      type: 'latency',
      distribution: 'lognormal',
      medianMs: of(values, 'medianMs'),
      sigma: of(values, 'sigma'),
    }),
  },
  { ...plain('reset'), label: 'The connection breaks', on: ['request'] },
  { ...plain('truncate'), label: 'The body breaks off', on: ['request'] },
  { ...plain('silence'), label: 'No answer ever comes', on: ['request'] },
  { ...plain('lost'), label: 'Lost', on: sent },
  {
    id: 'late',
    label: 'Late',
    on: sent,
    fields: [field('ms', 'Milliseconds', 2000)],
    build: (values) => ({ type: 'late', ms: of(values, 'ms') }),
  },
  {
    id: 'duplicate',
    label: 'Several times over',
    on: sent,
    fields: [field('times', 'How many times', 2, 2, 1)],
    build: (values) => ({ type: 'duplicate', times: of(values, 'times') }),
  },
  { ...plain('reorder'), label: 'After the one that follows', on: sent },
  { ...plain('malformed'), label: 'Without the fields of the contract', on: ['message'] },
  { ...plain('wrong-origin'), label: 'From another origin', on: ['message'] },
];

/** An effect in a few words, e.g. `answers 503`. */
export function describeEffect(effect: FaultEffect): string {
  switch (effect.type) {
    case 'latency':
      if (effect.distribution === 'fixed') return `takes ${formatDuration(effect.ms)}`;
      if (effect.distribution === 'uniform')
        return `takes ${formatDuration(effect.minMs)} to ${formatDuration(effect.maxMs)}`;
      return `takes around ${formatDuration(effect.medianMs)}, some much longer`;
    case 'status':
      return `answers ${effect.status}`;
    case 'rate-limit':
      return `answers 429, retry after ${effect.retryAfterSeconds} s`;
    case 'late':
      return `comes ${formatDuration(effect.ms)} late`;
    case 'duplicate':
      return `comes ${effect.times} times`;
    default:
      return plainWords[effect.type];
  }
}

const plainWords = {
  reset: 'breaks the connection',
  truncate: 'breaks off in the body',
  silence: 'never answers',
  lost: 'is lost',
  reorder: 'comes after the one that follows',
  malformed: 'comes without its fields',
  'wrong-origin': 'comes from another origin',
} as const;
