import type { ArgTypes } from '@storybook/html-vite';
import type { FaultRule } from '@embedworks/simulators';
import type { ClientArgs } from './inbox-client-stage.ts';
import { visitors } from './shop-server.ts';

export interface ClientFault {
  description: string;
  rule?: Pick<FaultRule, 'name' | 'effect' | 'times'>;
}

/** What goes wrong at the vendor, by name. */
export const clientFaults = {
  none: { description: 'Nothing.' },
  'slow down': {
    description: 'The list is refused with 429.',
    rule: { name: 'getInboxMessages', effect: { type: 'rate-limit', retryAfterSeconds: 5 }, times: 1 },
  },
  'server error': {
    description: 'The list is answered with 503.',
    rule: { name: 'getInboxMessages', effect: { type: 'status', status: 503 }, times: 1 },
  },
  'broken connection': {
    description: 'The connection breaks before the list has come.',
    rule: { name: 'getInboxMessages', effect: { type: 'reset' }, times: 1 },
  },
  'broken answer': {
    description: 'The list is cut in half.',
    rule: { name: 'getInboxMessages', effect: { type: 'truncate' }, times: 1 },
  },
  silence: {
    description: 'The list is not answered.',
    rule: { name: 'getInboxMessages', effect: { type: 'silence' }, times: 1 },
  },
} as const satisfies Record<string, ClientFault>;

export type ClientFaultName = keyof typeof clientFaults;

/** What every story with an inbox of one's own starts from. */
export const clientArgs: Omit<ClientArgs, 'onCount' | 'onError' | 'onExchange'> = {
  visitor: 'known',
  server: 'works',
  fault: 'none',
  draw: 'html',
  pageSize: 10,
  timeoutMs: 10_000,
  callbackTimeoutMs: 8_000,
};

const sandbox = { table: { category: 'Sandbox' } };
const options = { table: { category: 'Options of createInboxClient' } };
const recorded = { table: { category: 'Recorded' }, control: false } as const;

export const clientArgTypes: Partial<ArgTypes<ClientArgs>> = {
  visitor: {
    ...sandbox,
    description: 'Who is signed in at the shop.',
    control: 'select',
    options: Object.keys(visitors),
  },
  server: {
    ...sandbox,
    description: 'What the shop’s token endpoint does.',
    control: 'inline-radio',
    options: ['works', 'fails', 'silent'],
  },
  fault: {
    ...sandbox,
    description: 'What goes wrong at the vendor, once.',
    control: 'select',
    options: Object.keys(clientFaults),
  },
  draw: {
    description: 'How messages are drawn: cleaned HTML by `renderMessage`, or their words.',
    control: 'inline-radio',
    options: ['html', 'text'],
    table: { category: 'Drawing' },
  },
  pageSize: { description: 'Messages in a page.', control: 'number', table: { category: 'Drawing' } },
  timeoutMs: { ...options, control: 'number' },
  callbackTimeoutMs: { ...options, control: 'number' },
  onCount: recorded,
  onError: recorded,
  onExchange: recorded,
};
