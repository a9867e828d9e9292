import { ConfigurationError } from '@embedworks/core';
import { vendor } from './errors.ts';
import type { MountAgentOptions } from './options.ts';

/** The options that stand in attributes. `title` and `className` have attributes in HTML already. */
export type AgentElementOptions = Omit<MountAgentOptions, 'signal' | 'title' | 'className'> & {
  /** What a screen reader calls the frame. */
  frameTitle?: string | undefined;
};

type OptionValue = string | number | boolean | object | null | undefined;

type Kind = 'text' | 'flag' | 'milliseconds' | 'json';

const kinds: Record<keyof AgentElementOptions, Kind> = {
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
  readyTimeoutMs: 'milliseconds',
  connectTimeoutMs: 'milliseconds',
};

// `connect` and `join` are commands too, so the element itself defines them.
type PropertyName = Exclude<keyof AgentElementOptions, 'connect' | 'join'>;
const propertyNames = Object.keys(kinds).filter((name) => name !== 'connect' && name !== 'join') as PropertyName[];

export const attributeNames: readonly string[] = Object.keys(kinds).map(toAttributeName);

class AttributeElement extends (globalThis.HTMLElement ?? (class {} as typeof HTMLElement)) {}

for (const name of propertyNames) {
  Object.defineProperty(AttributeElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return readOption(this, name);
    },
    set(this: HTMLElement, value: OptionValue) {
      writeOption(this, name, value);
    },
  });
}

/** An element with a property for each option, kept in the attribute. */
export const OptionElement = AttributeElement as unknown as new () => HTMLElement &
  Pick<AgentElementOptions, PropertyName>;

/** @throws {ConfigurationError} for an attribute that cannot be read. */
export function readOptions(element: HTMLElement): MountAgentOptions {
  const { frameTitle, ...options } = Object.fromEntries(
    Object.keys(kinds).map((name) => [name, readOption(element, name as keyof AgentElementOptions)]),
  ) as AgentElementOptions;
  return { ...options, title: frameTitle };
}

export function writeOption(element: HTMLElement, name: keyof AgentElementOptions, value: OptionValue): void {
  const attribute = toAttributeName(name);
  if (value === undefined || value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/** Properties that were set before the element was defined hide the accessors; this sets them again. */
export function adoptEarlyProperties(element: HTMLElement): void {
  for (const name of Object.keys(kinds) as (keyof AgentElementOptions)[]) {
    const value = Object.getOwnPropertyDescriptor(element, name)?.value as OptionValue;
    if (value === undefined) continue;
    Reflect.deleteProperty(element, name);
    writeOption(element, name, value);
  }
}

function readOption(element: HTMLElement, name: keyof AgentElementOptions): unknown {
  const text = element.getAttribute(toAttributeName(name));
  if (text === null) return undefined;
  const kind = kinds[name];
  // Present without a value means yes, as everywhere in HTML.
  if (kind === 'flag') return text !== 'false';
  if (kind === 'milliseconds') return checked(Number(text), Number.isFinite(Number(text)), name);
  if (kind === 'json') return parse(text, name);
  return text;
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
