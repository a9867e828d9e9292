import { defineOptionElement } from '@embedworks/core/browser';
import type { ConversationsOptions, MountEmbeddableOptions } from './embeddable-options.ts';
import { vendor } from './errors.ts';

/** The options that stand in attributes. `title` and `className` have attributes in HTML already. */
export type EmbeddableElementOptions = Omit<
  MountEmbeddableOptions & ConversationsOptions,
  'fetchRequestUri' | 'signal' | 'title' | 'className'
> & {
  /** What a screen reader calls the frame. */
  frameTitle?: string | undefined;
};

export const {
  Base: OptionElement,
  attributeNames,
  readOptions: readAttributes,
  adoptEarlyProperties,
} = defineOptionElement<EmbeddableElementOptions>({
  vendor,
  otherProperties: ['fetchRequestUri'],
  kinds: {
    requestUriUrl: 'text',
    portalBase: 'text',
    path: 'text',
    paramName: 'text',
    allowedOrigins: 'json',
    frameTitle: 'text',
    allow: 'text',
    // No restriction at all is written out.
    sandbox: (text) => text !== 'false' && text,
    width: 'text',
    height: 'text',
    resize: 'flag',
    minHeightPx: 'number',
    maxHeightPx: 'number',
    timeoutMs: 'number',
    readyTimeoutMs: 'number',
    maxRenewalsPerMinute: 'number',
    apiBaseUrl: 'text',
    senders: 'json',
    destinations: 'json',
  },
});

/** @throws {ConfigurationError} for an attribute that cannot be read. */
export function readOptions(element: HTMLElement): MountEmbeddableOptions & ConversationsOptions {
  const { frameTitle, ...options } = readAttributes(element);
  return { ...options, title: frameTitle };
}
