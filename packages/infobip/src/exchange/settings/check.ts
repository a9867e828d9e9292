import { ConfigurationError, IntegrationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';

/** What Zod, Valibot, ArkType and others offer under `~standard`. Source: https://standardschema.dev */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
  };
}

type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A Standard Schema, or a function that answers the settings or throws. It has to take what it answered itself. */
export type SettingsCheck<Settings> = StandardSchema<Settings> | ((value: unknown) => Settings | Promise<Settings>);

/**
 * @param where What the settings are of, for the message.
 * @throws IntegrationError `settings_invalid`.
 */
export async function checkSettings<Settings>(
  check: SettingsCheck<Settings> | undefined,
  value: unknown,
  where: string,
): Promise<Settings> {
  if (!check) return value as Settings;
  // Schemas of some libraries are functions too.
  if (!('~standard' in check)) {
    try {
      return await check(value);
    } catch (cause) {
      throw invalid(`${where}: ${cause instanceof Error ? cause.message : 'refused by `validate`'}`, cause);
    }
  }
  const result = await check['~standard'].validate(value);
  if (!result.issues) return result.value;
  throw invalid(`${where}: ${result.issues.map(toSentence).join('; ')}`);
}

/**
 * A copy of what JSON keeps, so that what is read is what was written.
 *
 * @throws IntegrationError `settings_invalid` that names the first member that JSON would change or drop.
 */
export function toJson(value: unknown, where: string, inside: readonly object[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw invalid(`${where} is ${describe(value)}, which is no JSON.`);
  if (inside.includes(value)) throw invalid(`${where} holds itself, which is no JSON.`);
  const around = [...inside, value];
  if (Array.isArray(value)) return value.map((item, index) => toJson(item, `${where}[${index}]`, around));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    throw invalid(`${where} is ${describe(value)}, which is no JSON.`);
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  for (const [name] of members) {
    // `unstorage` drops them while it reads.
    if (name === '__proto__' || name === 'constructor') throw invalid(`${where} has a member named ${name}.`);
  }
  return Object.fromEntries(members.map(([name, member]) => [name, toJson(member, `${where}.${name}`, around)]));
}

/**
 * A part of a key, as `unstorage` and its drivers take it.
 *
 * @throws ConfigurationError when it is empty, no text, or `.` or `..`.
 */
export function requirePart(what: string, value: unknown): string {
  if (typeof value === 'string' && value !== '' && !/^\.{1,2}$/.test(value) && value.isWellFormed()) return value;
  const came = typeof value === 'string' ? JSON.stringify(value) : describe(value);
  throw new ConfigurationError(vendor, `${what} has to be text that is neither empty nor "." or "..", but is ${came}.`);
}

function describe(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return `a ${Object.prototype.toString.call(value).slice(8, -1)}`;
}

function toSentence({ message, path }: StandardIssue): string {
  const steps = path?.map((step) => String(typeof step === 'object' ? step.key : step)) ?? [];
  return steps.length > 0 ? `${steps.join('.')}: ${message}` : message;
}

function invalid(message: string, cause?: unknown): IntegrationError {
  return new IntegrationError(message, { vendor, code: 'settings_invalid', cause });
}
