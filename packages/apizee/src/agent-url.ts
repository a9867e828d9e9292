import { ConfigurationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/apizee/messages';
import { vendor } from './errors.ts';
import type { AgentUrlOptions } from './options.ts';

/** The short name on the wire of each option. The app reads only these. */
const parameters: Record<keyof Omit<AgentUrlOptions, 'agentUrl'>, keyof components['schemas']['AgentAppQuery']> = {
  apiKey: 'aK',
  audio: 'a',
  connect: 'c',
  join: 'j',
  conversationName: 'cN',
  cloudUrl: 'cU',
  agentName: 'aN',
  guestName: 'gN',
  guestPhone: 'gP',
  guestUrl: 'gU',
  installationId: 'iI',
  invitationServiceUrl: 'iU',
  language: 'l',
  logLevel: 'lL',
  userId: 'uId',
  identificationKey: 'iK',
  externalReferences: 'eR',
};

/**
 * The address of the agent app for an iframe.
 *
 * Flags are always written `true` or `false`, because the app takes any other text, `1` included, for false.
 *
 * @throws {ConfigurationError} when `agentUrl` is not an absolute http(s) URL.
 */
export function buildAgentUrl(options: AgentUrlOptions): string {
  const url = toHttpUrl(options.agentUrl ?? 'https://app.apizee.com/agent/', 'agentUrl');
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = options[name as keyof typeof parameters];
    if (value !== undefined)
      url.searchParams.set(parameter, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  // Only a space is written `+` here. `%20` is read alike by every decoder.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}

/** @throws {ConfigurationError} */
export function toHttpUrl(text: string, option: string): URL {
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text);
  throw new ConfigurationError(vendor, `${option} must be an absolute http(s) URL: ${text}`);
}
