import { ConfigurationError } from '@embedworks/core';
import { vendor } from './errors.ts';
import type { GetToken } from './inbox-get-token.ts';
import type { LoadSiteScriptOptions } from './site-script.ts';

/** The options that stand in attributes. `nonce` has an attribute in HTML already. */
export type InboxElementOptions = Omit<LoadSiteScriptOptions, 'getToken' | 'onEvent' | 'nonce' | 'signal'>;

type OptionName = keyof InboxElementOptions;
type OptionValue = string | number | boolean | null | undefined;

const kinds: Record<OptionName, 'text' | 'flag' | 'milliseconds'> = {
  siteId: 'text',
  language: 'text',
  tokenUrl: 'text',
  scriptUrl: 'text',
  initForm: 'text',
  tracking: 'flag',
  recommendations: 'flag',
  timeoutMs: 'milliseconds',
  callbackTimeoutMs: 'milliseconds',
};

const optionNames = Object.keys(kinds) as OptionName[];

export const attributeNames: readonly string[] = optionNames.map(toAttributeName);

class AttributeElement extends (globalThis.HTMLElement ?? (class {} as typeof HTMLElement)) {}

for (const name of optionNames) {
  Object.defineProperty(AttributeElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return readOption(this, name);
    },
    set(this: HTMLElement, value: OptionValue) {
      if (value === undefined || value === null) this.removeAttribute(toAttributeName(name));
      else this.setAttribute(toAttributeName(name), String(value));
    },
  });
}

/** An element with a property for each option, kept in the attribute. */
export const OptionElement = AttributeElement as unknown as new () => HTMLElement & {
  [Name in OptionName]: InboxElementOptions[Name] | undefined;
};

/** @throws {ConfigurationError} for an attribute that cannot be read. */
export function readOptions(element: HTMLElement): InboxElementOptions {
  return Object.fromEntries(
    optionNames.map((name) => [name, readOption(element, name)]),
  ) as unknown as InboxElementOptions;
}

/** Properties that were set before the element was defined hide the accessors; this sets them again. */
export function adoptEarlyProperties(element: HTMLElement & { getToken?: GetToken | undefined }): void {
  for (const name of [...optionNames, 'getToken']) {
    const value: unknown = Object.getOwnPropertyDescriptor(element, name)?.value;
    if (value === undefined) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}

function readOption(element: HTMLElement, name: OptionName): OptionValue {
  const text = element.getAttribute(toAttributeName(name));
  if (text === null) return undefined;
  // Present without a value means yes, as everywhere in HTML.
  if (kinds[name] === 'flag') return text !== 'false';
  if (kinds[name] === 'text') return text;
  if (Number.isFinite(Number(text))) return Number(text);
  throw new ConfigurationError(vendor, `The attribute ${toAttributeName(name)} cannot be read.`);
}

function toAttributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
