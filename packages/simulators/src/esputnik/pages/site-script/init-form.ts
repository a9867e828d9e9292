import type { components } from '@embedworks/contracts/esputnik/messages';

type Schemas = components['schemas'];

/** What a page asks of the script, whichever form of `init` it used. */
export interface Init {
  flags: Schemas['FeatureFlags'];
  /** Absent: App Inbox stays off. */
  inbox?: InboxOptions;
  /** What the page got wrong, for people. */
  problem?: string;
}

export interface InboxOptions {
  getAuthTokenCallback(): unknown;
  /** As the page passed it. */
  language: unknown;
}

/**
 * Reads the arguments of `init`: one object of App Inbox options; feature flags and then App Inbox options; or flags or nothing
 * for tracking alone.
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites,
 * https://docs.reteno.com/docs/configuring-app-inbox-for-websites
 */
export function readInit(first: unknown, second: unknown): Init {
  const flags: Schemas['FeatureFlags'] = isObject(first) ? first : {};
  const options = isObject(second) ? second : isObject(first) ? first : {};
  const { getAuthTokenCallback, language } = options as Partial<Record<keyof InboxOptions, unknown>>;
  if (flags.APP_INBOX === false) return { flags };
  if (typeof getAuthTokenCallback === 'function') {
    // Called without `this`, as a page that hands over a bare function expects.
    return {
      flags,
      inbox: { getAuthTokenCallback: () => Reflect.apply(getAuthTokenCallback, undefined, []) as unknown, language },
    };
  }
  // Sandbox choice: without the flag, the callback alone switches App Inbox on.
  const wanted = flags.APP_INBOX === true || getAuthTokenCallback !== undefined;
  return wanted ? { flags, problem: 'App Inbox stays off: init needs the function getAuthTokenCallback.' } : { flags };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
