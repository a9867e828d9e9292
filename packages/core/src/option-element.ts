import { ConfigurationError } from './errors.ts';

/**
 * How the text of an attribute becomes an option. `flag`: present without a value means yes, as everywhere in HTML. A
 * function answers `undefined` for what cannot be read.
 */
export type AttributeKind = 'text' | 'flag' | 'number' | 'json' | ((text: string) => unknown);

export interface OptionElementOptions<Options extends object, Own extends keyof Options = never> {
  /** Used in errors. */
  vendor: string;
  /** The options that stand in attributes, in kebab-case: `timeoutMs` is `timeout-ms`. */
  kinds: Record<keyof Options & string, AttributeKind>;
  /** Options for which the element has accessors of its own. Default: none. */
  ownAccessors?: readonly Own[];
  /** Properties without an attribute that a page may also have set before the element was defined. Default: none. */
  otherProperties?: readonly string[];
}

/** The class that a custom element extends, and what reads its attributes. */
export interface OptionElement<Options extends object, Property extends keyof Options> {
  /** An element with a property for each option, kept in the attribute. */
  Base: new () => HTMLElement & { [Name in Property]: Options[Name] | undefined };
  attributeNames: readonly string[];
  /** @throws {ConfigurationError} for an attribute that cannot be read. */
  readOptions(element: HTMLElement): Options;
  /** `undefined` and `null` take the attribute away. */
  writeOption(element: HTMLElement, name: keyof Options & string, value: unknown): void;
  /** Properties that were set before the element was defined hide the accessors; this sets them again. */
  adoptEarlyProperties(element: HTMLElement): void;
}

/** Makes what every element of an adapter has in common: its options as attributes and as properties. */
export function defineOptionElement<Options extends object, Own extends keyof Options & string = never>(
  options: OptionElementOptions<Options, Own>,
): OptionElement<Options, Exclude<keyof Options, Own>> {
  const { vendor, kinds, ownAccessors = [], otherProperties = [] } = options;
  type Name = keyof Options & string;
  const names = Object.keys(kinds) as Name[];

  const readOption = (element: HTMLElement, name: Name): unknown => {
    const text = element.getAttribute(toAttributeName(name));
    if (text === null) return undefined;
    const value = parse(text, kinds[name]);
    if (value !== undefined) return value;
    throw new ConfigurationError(vendor, `The attribute ${toAttributeName(name)} cannot be read.`);
  };
  const writeOption = (element: HTMLElement, name: Name, value: unknown) => {
    const attribute = toAttributeName(name);
    if (value === undefined || value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, typeof value === 'string' ? value : JSON.stringify(value));
  };

  // Where there are no elements, as in server-side rendering, the class is only there to be imported.
  class Base extends (globalThis.HTMLElement ?? (class {} as typeof HTMLElement)) {}
  for (const name of names) {
    if ((ownAccessors as readonly string[]).includes(name)) continue;
    Object.defineProperty(Base.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return readOption(this, name);
      },
      set(this: HTMLElement, value: unknown) {
        writeOption(this, name, value);
      },
    });
  }

  return {
    Base: Base as unknown as OptionElement<Options, Exclude<keyof Options, Own>>['Base'],
    attributeNames: names.map(toAttributeName),
    readOptions: (element) => Object.fromEntries(names.map((name) => [name, readOption(element, name)])) as Options,
    writeOption,
    adoptEarlyProperties(element) {
      for (const name of [...names, ...otherProperties]) {
        const value: unknown = Object.getOwnPropertyDescriptor(element, name)?.value;
        if (value === undefined) continue;
        Reflect.deleteProperty(element, name);
        // A command of that name is no accessor, so the attribute is what counts.
        if (name in kinds) writeOption(element, name as Name, value);
        else Reflect.set(element, name, value);
      }
    },
  };
}

function toAttributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function parse(text: string, kind: AttributeKind): unknown {
  if (typeof kind === 'function') return kind(text);
  if (kind === 'flag') return text !== 'false';
  if (kind === 'text') return text;
  if (kind === 'number') return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
