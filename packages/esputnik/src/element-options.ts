import { defineOptionElement } from '@embedworks/core/browser';
import { vendor } from './errors.ts';
import type { LoadSiteScriptOptions } from './site-script.ts';

/** The options that stand in attributes. `nonce` has an attribute in HTML already. */
export type InboxElementOptions = Omit<LoadSiteScriptOptions, 'getToken' | 'onEvent' | 'nonce' | 'signal'>;

export const {
  Base: OptionElement,
  attributeNames,
  readOptions,
  adoptEarlyProperties,
} = defineOptionElement<InboxElementOptions>({
  vendor,
  otherProperties: ['getToken'],
  kinds: {
    siteId: 'text',
    language: 'text',
    tokenUrl: 'text',
    scriptUrl: 'text',
    initForm: 'text',
    tracking: 'flag',
    recommendations: 'flag',
    timeoutMs: 'number',
    callbackTimeoutMs: 'number',
  },
});
