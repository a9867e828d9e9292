/** What happens between a page of an Exchange app and the vendor, by name. */
import type { FaultEffect } from '@embedworks/simulators';
import type { AppForm, AppRules } from './exchange-app.ts';

/** Settings of the simulated vendor; the others are as they are. */
export interface ExchangeSettings {
  exchangeCodeSeconds?: number;
  exchangeTokenSeconds?: number;
  exchangeTokenShape?: 'first' | 'second';
}

export interface CardScenario {
  description: string;
  settings?: ExchangeSettings;
  app?: AppForm;
  rules?: AppRules;
  /** Makes another address of the one that the portal opens. */
  opened?: (src: string) => string;
  /** Which operation goes wrong, and how. `src` is the address that the frame is opened with. */
  fault?: { name: 'authorizeExchangeApp' | 'createExchangeToken'; effect: (src: string) => FaultEffect };
}

/** Back to the page, with this in its query alone, without what the page has asked with. */
const leadBack =
  (query: Record<string, string> = {}) =>
  (src: string): FaultEffect => {
    const address = new URL(without(src, 'state'));
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    return { type: 'status', status: 302, headers: { location: address.href } };
  };

export const cardScenarios = {
  works: { description: 'The frame is opened with `state`, by which the authorization knows the portal’s user.' },
  'authorization-silent': {
    description: 'The authorization does not answer.',
    fault: { name: 'authorizeExchangeApp', effect: () => ({ type: 'silence' }) },
  },
  'login-asked': {
    description: 'The frame is opened without `state`: the login page of the portal appears in it.',
    opened: (src) => without(src, 'state'),
  },
  'strange-code': {
    description: 'The frame is opened with a code that this tab did not ask for.',
    opened: (src) => `${src}&code=stolen-code`,
  },
  'second-shape': {
    description: 'The token comes in the second spelling: `tokenType`, `expires_at`, `userName`, groups and roles.',
    settings: { exchangeTokenShape: 'second' },
  },
  'short-token': { description: 'The token lives for ten minutes.', settings: { exchangeTokenSeconds: 600 } },
  'codes-too-old': {
    description: 'Every code is too old when it comes: another one is asked for, once.',
    settings: { exchangeCodeSeconds: 0 },
  },
  'no-code': {
    description: 'The authorization leads back without a code, again and again.',
    fault: { name: 'authorizeExchangeApp', effect: leadBack() },
  },
  'authorization-fails': {
    description: 'The authorization leads back with an error of its own.',
    fault: { name: 'authorizeExchangeApp', effect: leadBack({ error: 'server_error' }) },
  },
  'storage-blocked': {
    description: 'The browser keeps nothing for a page in the frame of another site.',
    rules: { isStorageBlocked: true },
  },
  'token-fails': {
    description: 'The request for the token is answered 503.',
    fault: { name: 'createExchangeToken', effect: () => ({ type: 'status', status: 503 }) },
  },
  'token-silent': {
    description: 'The request for the token is not answered; the page waits half a second.',
    fault: { name: 'createExchangeToken', effect: () => ({ type: 'silence' }) },
    rules: { timeoutMs: 500 },
  },
  'token-cut-off': {
    description: 'The connection breaks while the token is asked for.',
    fault: { name: 'createExchangeToken', effect: () => ({ type: 'reset' }) },
  },
  'token-limited': {
    description: 'The request for the token is answered 429.',
    fault: { name: 'createExchangeToken', effect: () => ({ type: 'rate-limit', retryAfterSeconds: 1 }) },
  },
  'client-unknown': {
    description: 'The page has a client ID that the vendor does not know: it refuses on a page of its own.',
    rules: { clientId: 'of-another-account' },
  },
  'redirect-unregistered': {
    description: 'The Redirect URL of the app shell is another site’s: the vendor refuses on a page of its own.',
    app: { redirectUrl: 'https://orders.example/' },
  },
  'conversation-unknown': {
    description: 'The address names a conversation that the account does not have.',
    opened: (src) => src.replace(/conversationId=[^&]*/, 'conversationId=00000000-0000-4000-8000-000000000000'),
  },
} as const satisfies Record<string, CardScenario>;

export type CardScenarioName = keyof typeof cardScenarios;

export function allCardScenarios(): [CardScenarioName, CardScenario][] {
  return Object.entries<CardScenario>(cardScenarios) as [CardScenarioName, CardScenario][];
}

function without(src: string, name: string): string {
  const address = new URL(src);
  address.searchParams.delete(name);
  return address.href;
}
