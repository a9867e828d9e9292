import { defineOptionElement } from '@embedworks/core/browser';
import { vendor } from './errors.ts';
import type { MountAgentOptions } from './options.ts';

/** The options that stand in attributes. `title` and `className` have attributes in HTML already. */
export type AgentElementOptions = Omit<MountAgentOptions, 'signal' | 'title' | 'className'> & {
  /** What a screen reader calls the frame. */
  frameTitle?: string | undefined;
};

export const {
  Base: OptionElement,
  attributeNames,
  readOptions: readAttributes,
  writeOption,
  adoptEarlyProperties,
} = defineOptionElement<AgentElementOptions, 'connect' | 'join'>({
  vendor,
  // They are commands too, so the element itself defines them.
  ownAccessors: ['connect', 'join'],
  kinds: {
    agentUrl: 'text',
    apiKey: 'text',
    audio: 'flag',
    connect: 'flag',
    join: 'flag',
    conversationName: 'text',
    cloudUrl: 'text',
    agentName: 'text',
    guestName: 'text',
    guestPhone: 'text',
    guestUrl: 'text',
    installationId: 'text',
    invitationServiceUrl: 'text',
    language: 'text',
    logLevel: 'text',
    userId: 'text',
    identificationKey: 'text',
    externalReferences: 'json',
    frameTitle: 'text',
    allow: 'text',
    width: 'text',
    height: 'text',
    readyTimeoutMs: 'number',
    connectTimeoutMs: 'number',
  },
});

/** @throws {ConfigurationError} for an attribute that cannot be read. */
export function readOptions(element: HTMLElement): MountAgentOptions {
  const { frameTitle, ...options } = readAttributes(element);
  return { ...options, title: frameTitle };
}
