import type { FaultEffect, FaultSubject } from './faults.ts';

/** A fault by name: for tests, stories, the command line and the dashboard alike. */
export interface FaultScenario {
  /** Stable name, in kebab-case. Also the value of the header that asks for it. */
  id: string;
  on: FaultSubject;
  description: string;
  effect: FaultEffect;
}

/** On one request it plays the scenario named in it, and only there. */
export const scenarioHeader = 'x-embedworks-scenario';

export const faultScenarios: readonly FaultScenario[] = [
  {
    id: 'slow',
    on: 'request',
    description: 'The answer takes 2 seconds.',
    effect: { type: 'latency', distribution: 'fixed', ms: 2000 },
  },
  {
    id: 'jittery',
    on: 'request',
    description: 'Answers take as long as over a bad network: 300 ms in the middle, some much longer.',
    effect: { type: 'latency', distribution: 'lognormal', medianMs: 300, sigma: 1 },
  },
  {
    id: 'rate-limited',
    on: 'request',
    description: '429 with Retry-After: 1.',
    effect: { type: 'rate-limit', retryAfterSeconds: 1 },
  },
  { id: 'server-error', on: 'request', description: '500.', effect: { type: 'status', status: 500 } },
  { id: 'unavailable', on: 'request', description: '503.', effect: { type: 'status', status: 503 } },
  {
    id: 'connection-reset',
    on: 'request',
    description: 'The connection breaks without an answer.',
    effect: { type: 'reset' },
  },
  {
    id: 'truncated-body',
    on: 'request',
    description: 'The connection breaks in the middle of the body.',
    effect: { type: 'truncate' },
  },
  { id: 'silent', on: 'request', description: 'No answer ever comes.', effect: { type: 'silence' } },
  { id: 'message-lost', on: 'message', description: 'The message is not sent.', effect: { type: 'lost' } },
  {
    id: 'message-late',
    on: 'message',
    description: 'The message comes 2 seconds later, and what follows it waits.',
    effect: { type: 'late', ms: 2000 },
  },
  {
    id: 'message-duplicated',
    on: 'message',
    description: 'The message comes twice.',
    effect: { type: 'duplicate', times: 2 },
  },
  {
    id: 'message-reordered',
    on: 'message',
    description: 'The message comes after the one that follows it.',
    effect: { type: 'reorder' },
  },
  {
    id: 'message-malformed',
    on: 'message',
    description: 'The message comes without the fields of the contract.',
    effect: { type: 'malformed' },
  },
  {
    id: 'message-wrong-origin',
    on: 'message',
    description: 'The frame goes to another origin and sends the message from there.',
    effect: { type: 'wrong-origin' },
  },
  { id: 'webhook-lost', on: 'webhook', description: 'The delivery is never made.', effect: { type: 'lost' } },
  {
    id: 'webhook-late',
    on: 'webhook',
    description: 'The delivery is made 5 minutes later.',
    effect: { type: 'late', ms: 300_000 },
  },
  {
    id: 'webhook-duplicated',
    on: 'webhook',
    description: 'The delivery is made twice.',
    effect: { type: 'duplicate', times: 2 },
  },
  {
    id: 'webhook-reordered',
    on: 'webhook',
    description: 'The delivery is made after the one that follows it.',
    effect: { type: 'reorder' },
  },
];

export function findScenario(id: string): FaultScenario | undefined {
  return faultScenarios.find((scenario) => scenario.id === id);
}
