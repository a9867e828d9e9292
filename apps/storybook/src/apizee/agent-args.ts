import type { ArgTypes } from '@storybook/html-vite';
import { agentScenarios } from './agent-scenarios.ts';
import type { AgentArgs } from './agent-stage.ts';

/** What every agent story starts from. */
export const agentArgs: Omit<AgentArgs, 'onEvent' | 'onCommand' | 'onError'> = {
  scenario: 'session-works',
  apiKey: 'sandboxApiKey',
  conversationName: 'CASE-77',
  agentName: 'Zoé',
  guestName: 'Nina',
  guestPhone: '+33655550100',
  language: 'en',
  audio: true,
  connect: true,
  join: true,
  height: '720',
  readyTimeoutMs: 15_000,
  connectTimeoutMs: 20_000,
  controls: true,
  strictOrigin: false,
};

const sandbox = { table: { category: 'Sandbox' } };
const options = { table: { category: 'Options of mountAgent' } };
const recorded = { table: { category: 'Recorded' }, control: false } as const;

/** Controls that map to the adapter's options. A scenario's own values win over them. */
export const agentArgTypes: Partial<ArgTypes<AgentArgs>> = {
  scenario: {
    ...sandbox,
    description: 'What happens, by name.',
    control: 'select',
    options: Object.keys(agentScenarios),
  },
  controls: { ...sandbox, description: 'Shows the strip that plays guest and cloud.', control: 'boolean' },
  strictOrigin: { ...sandbox, description: 'The app obeys only the page around it.', control: 'boolean' },
  apiKey: { ...options, control: 'select', options: ['sandboxApiKey', 'badApiKey', 'slowApiKey'] },
  conversationName: { ...options, control: 'text' },
  agentName: { ...options, control: 'text' },
  guestName: { ...options, control: 'text' },
  guestPhone: { ...options, control: 'text' },
  language: { ...options, control: 'inline-radio', options: ['en', 'fr'] },
  audio: { ...options, control: 'boolean' },
  connect: { ...options, control: 'boolean' },
  join: { ...options, control: 'boolean' },
  height: { ...options, control: 'text' },
  readyTimeoutMs: { ...options, control: 'number' },
  connectTimeoutMs: { ...options, control: 'number' },
  onEvent: recorded,
  onCommand: recorded,
  onError: recorded,
};
