import { ConfigurationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/360dialog/messages';
import { vendor } from './errors.ts';
import type { IoSignature } from './io-signature.ts';

type OnboardingQuery = components['schemas']['OnboardingQuery'];

/**
 * What the hub is opened with.
 * Sources: https://docs.360dialog.com/partner/integration/integrated-onboarding/custom-integrated-onboarding,
 * https://www.npmjs.com/package/360dialog-connect-button and https://github.com/360dialog/integrated-onboarding-demo
 */
export interface OnboardingUrlOptions {
  /** Id of the Partner Hub. A platform with two payment models has two hubs, and two ids. */
  partnerId: string;
  /**
   * Which of the vendor's addresses: `permissions` as documented, `v1` and `v2` as its button 1.0.2 has them. All lead to
   * the same onboarding. Default: `permissions`.
   */
  form?: 'permissions' | 'v1' | 'v2' | undefined;
  /** Where `permissions` and `v1` live. Default: `https://hub.360dialog.com`. */
  hubUrl?: string | undefined;
  /** Where `v2` lives. Default: `https://app.360dialog.com`. */
  appUrl?: string | undefined;
  /** Absolute http(s) URL this visit comes back to; its own query is kept. Default: the one set for the hub. */
  redirectUrl?: string | undefined;
  /** Handed back on the redirect. `openOnboarding()` makes one by itself. */
  state?: string | undefined;
  /** Fills in the sign-up form. */
  email?: string | undefined;
  /** Fills in the sign-up form. */
  name?: string | undefined;
  /** Asks for permission on this one phone number, e.g. `+4930901820`. */
  number?: string | undefined;
  /** `login` opens the sign-in form instead of the sign-up form. */
  next?: OnboardingQuery['next'] | undefined;
  planSelection?: OnboardingQuery['plan_selection'] | undefined;
  /** The vendor does not document the values; probably selects that the number stays in the WhatsApp Business app. */
  flow?: string | undefined;
  /**
   * Needed only if the hub demands it. Made on your server for each click, because it serves one attempt.
   * Source: https://docs.360dialog.com/partner/onboarding/integrated-onboarding/io-signature
   */
  ioSignature?: IoSignature | undefined;
  /** Id of a number that is pre-verified at Meta. */
  preverifiedPhoneNumberId?: string | undefined;
  /** Parameters without an option here, under the vendor's names, e.g. `lang` and `partner` of its earlier buttons. */
  extraParameters?: Readonly<Record<string, string>> | undefined;
}

/**
 * The address the onboarding popup is opened with. Everything is percent-encoded, and what is empty is left out.
 *
 * @throws {ConfigurationError} when `partnerId` is empty, an address is not an absolute http(s) URL, or the query of
 * `redirectUrl` has a name that the hub adds.
 */
export function buildOnboardingUrl(options: OnboardingUrlOptions): string {
  const { form = 'permissions', hubUrl = 'https://hub.360dialog.com', appUrl = 'https://app.360dialog.com' } = options;
  // A browser would read dots as a way up.
  if (/^\.{0,2}$/.test(options.partnerId)) throw new ConfigurationError(vendor, 'partnerId is missing.');
  const url = form === 'v2' ? toHttpUrl(appUrl, 'appUrl') : toHttpUrl(hubUrl, 'hubUrl');
  const partner = encodeURIComponent(options.partnerId);
  const path = {
    permissions: `/dashboard/app/${partner}/permissions`,
    v1: `/dashboard/app/${partner}`,
    v2: `/onboarding/${partner}`,
  };
  url.pathname = url.pathname.replace(/\/+$/, '') + path[form];
  for (const [name, value] of Object.entries({ ...options.extraParameters, ...toQuery(options) })) {
    if (value) url.searchParams.set(name, value);
  }
  // Only a space is written `+` here, and `%20` is read alike by every decoder. A real plus is already `%2B`.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}

function toQuery(options: OnboardingUrlOptions): {
  [Name in keyof OnboardingQuery]: OnboardingQuery[Name] | undefined;
} {
  const { redirectUrl, state, email, name, number, next, planSelection, flow, ioSignature } = options;
  return {
    redirect_url: redirectUrl && checkRedirectUrl(redirectUrl),
    state,
    email,
    name,
    number,
    next,
    plan_selection: planSelection,
    flow,
    io_signature: ioSignature?.ioSignature,
    io_timestamp: ioSignature?.ioTimestamp,
    preverified_phone_number_id: options.preverifiedPhoneNumberId,
  };
}

function checkRedirectUrl(text: string): string {
  const { searchParams } = toHttpUrl(text, 'redirectUrl');
  const taken = ['client', 'channels', 'revoked', 'state'].find((name) => searchParams.has(name));
  if (!taken) return text;
  throw new ConfigurationError(vendor, `redirectUrl has a parameter "${taken}" of its own, which the hub adds itself.`);
}

/** @throws {ConfigurationError} */
export function toHttpUrl(text: string, option: string): URL {
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text);
  throw new ConfigurationError(vendor, `${option} must be an absolute http(s) URL: ${text}`);
}
