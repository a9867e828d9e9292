import { ConfigurationError } from '@embedworks/core';
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

type OptionName = keyof EmbeddableElementOptions;
type OptionValue = string | number | boolean | object | null | undefined;

const kinds: Record<OptionName, 'text' | 'flag' | 'number' | 'json'> = {
  requestUriUrl: 'text',
  portalBase: 'text',
  path: 'text',
  paramName: 'text',
  allowedOrigins: 'json',
  frameTitle: 'text',
  allow: 'text',
  sandbox: 'text',
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
      const attribute = toAttributeName(name);
      if (value === undefined || value === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, typeof value === 'object' ? JSON.stringify(value) : String(value));
    },
  });
}

/** An element with a property for each option, kept in the attribute. */
export const OptionElement = AttributeElement as unknown as new () => HTMLElement & {
  [Name in OptionName]: EmbeddableElementOptions[Name] | undefined;
};

/** @throws {ConfigurationError} for an attribute that cannot be read. */
export function readOptions(element: HTMLElement): MountEmbeddableOptions & ConversationsOptions {
  const { frameTitle, ...options } = Object.fromEntries(
    optionNames.map((name) => [name, readOption(element, name)]),
  ) as EmbeddableElementOptions;
  return { ...options, title: frameTitle };
}

/** Properties that were set before the element was defined hide the accessors; this sets them again. */
export function adoptEarlyProperties(element: HTMLElement): void {
  for (const name of [...optionNames, 'fetchRequestUri']) {
    const value = Object.getOwnPropertyDescriptor(element, name)?.value as unknown;
    if (value === undefined) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}

function readOption(element: HTMLElement, name: OptionName): unknown {
  const text = element.getAttribute(toAttributeName(name));
  if (text === null) return undefined;
  const kind = kinds[name];
  // Present without a value means yes, as everywhere in HTML.
  if (kind === 'flag') return text !== 'false';
  if (kind === 'number') return checked(Number(text), text.trim() !== '' && Number.isFinite(Number(text)), name);
  if (kind === 'json') return parse(text, name);
  return name === 'sandbox' && text === 'false' ? false : text;
}

function toAttributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return checked(undefined, false, name);
  }
}

function checked(value: unknown, isValid: boolean, name: string): unknown {
  if (isValid) return value;
  throw new ConfigurationError(vendor, `The attribute ${toAttributeName(name)} cannot be read.`);
}
