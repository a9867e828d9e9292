import { ConfigurationError } from '@embedworks/core';
import { vendor } from './errors.ts';
import type { OpenOnboardingOptions } from './onboarding.ts';

/** The options that stand in attributes. The others are properties, or what the element itself does. */
export type ConnectElementOptions = Omit<
  OpenOnboardingOptions,
  'ioSignature' | 'extraParameters' | 'signal' | 'onOutOfSight'
>;

type OptionValue = string | number | null | undefined;

type Kind = 'text' | 'number';

const kinds: Record<keyof ConnectElementOptions, Kind> = {
  partnerId: 'text',
  form: 'text',
  hubUrl: 'text',
  appUrl: 'text',
  redirectUrl: 'text',
  email: 'text',
  name: 'text',
  number: 'text',
  next: 'text',
  planSelection: 'text',
  flow: 'text',
  preverifiedPhoneNumberId: 'text',
  timeoutMs: 'number',
  closeGraceMs: 'number',
  width: 'number',
  height: 'number',
};

const optionNames = Object.keys(kinds) as (keyof ConnectElementOptions)[];

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
      else this.setAttribute(attribute, String(value));
    },
  });
}

/** An element with a property for each option, kept in the attribute. */
export const OptionElement = AttributeElement as unknown as new () => HTMLElement & Partial<ConnectElementOptions>;

/** @throws {ConfigurationError} for an attribute that cannot be read. */
export function readOptions(element: HTMLElement): ConnectElementOptions {
  return Object.fromEntries(
    optionNames.map((name) => [name, readOption(element, name) ?? (name === 'partnerId' ? '' : undefined)]),
  ) as unknown as ConnectElementOptions;
}

/** Properties that were set before the element was defined hide the accessors; this sets them again. */
export function adoptEarlyProperties(element: HTMLElement, others: readonly string[]): void {
  for (const name of [...optionNames, ...others]) {
    const value = Object.getOwnPropertyDescriptor(element, name)?.value as unknown;
    if (value === undefined) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}

function readOption(element: HTMLElement, name: keyof ConnectElementOptions): string | number | undefined {
  const attribute = toAttributeName(name);
  const text = element.getAttribute(attribute);
  if (text === null) return undefined;
  if (kinds[name] === 'text') return text;
  const number = Number(text);
  if (number > 0) return number;
  throw new ConfigurationError(vendor, `The attribute ${attribute} must be a number above 0, got "${text}".`);
}

function toAttributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
