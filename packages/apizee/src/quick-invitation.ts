import { ConfigurationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/apizee/messages';
import { toHttpUrl } from './agent-url.ts';
import { vendor } from './errors.ts';

type QuickInvitationQuery = components['schemas']['QuickInvitationQuery'];

/** How the invitation form is filled in. All optional. */
export interface QuickInvitationOptions {
  /** Default: `https://cloud.apizee.com`. */
  cloudUrl?: string | undefined;
  /** `/quick-invitation` is the newest address, `/tickets/quick-invitation` the former one. */
  path?: '/quick-invitation' | '/tickets/quick-invitation' | undefined;
  /** Your id of the case, at most 50 characters. Shown only for a service of type `video-assistance`. */
  reference?: string | undefined;
  /** Preselects a service: 31 or 32 letters and digits. The vendor says 32 and shows an example of 31. */
  serviceKey?: string | undefined;
  /** International, e.g. `+33 6 55 55 01 00`. Spaces, dots and dashes are removed. */
  phoneNumbers?: readonly string[] | undefined;
  emailAddresses?: readonly string[] | undefined;
  /** Keeps the service selector from being edited. */
  isServiceReadOnly?: boolean | undefined;
  /** Keeps the recipients from being edited. */
  areRecipientsReadOnly?: boolean | undefined;
}

/**
 * The address of the vendor's invitation form, for a link, a new tab or an iframe. The agent signs in there.
 * It needs the video-assistance service.
 *
 * Source: https://apzlab.apizee.com/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/quick-invitation-page-reference
 *
 * @throws {ConfigurationError} for a value the form would cut, flag or ignore.
 */
export function buildQuickInvitationUrl(options: QuickInvitationOptions = {}): string {
  const { cloudUrl = 'https://cloud.apizee.com', path = '/quick-invitation' } = options;
  const url = toHttpUrl(cloudUrl, 'cloudUrl');
  url.pathname = url.pathname.replace(/\/+$/, '') + path;
  for (const [name, value] of Object.entries(toQuery(options))) url.searchParams.set(name, value);
  // Only a space is written `+` here, and `%20` is read alike by every decoder. A real plus is already `%2B`.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}

function toQuery(options: QuickInvitationOptions): QuickInvitationQuery {
  const { reference, serviceKey, phoneNumbers = [], emailAddresses = [] } = options;
  const { isServiceReadOnly, areRecipientsReadOnly } = options;
  return {
    ...(reference === undefined ? {} : { reference: checkReference(reference) }),
    ...(serviceKey === undefined ? {} : { service_key: checkServiceKey(serviceKey) }),
    ...(phoneNumbers.length === 0 ? {} : { phone_numbers: phoneNumbers.map(toPhoneNumber).join(',') }),
    ...(emailAddresses.length === 0 ? {} : { email_addresses: emailAddresses.map(toEmailAddress).join(',') }),
    ...(isServiceReadOnly === undefined ? {} : { 'read_only.service': `${isServiceReadOnly}` }),
    ...(areRecipientsReadOnly === undefined ? {} : { 'read_only.recipients': `${areRecipientsReadOnly}` }),
  };
}

function checkReference(reference: string): string {
  const { length } = Array.from(reference);
  if (length <= 50) return reference;
  throw new ConfigurationError(vendor, `reference has ${length} characters; the form would cut it to 50 silently.`);
}

function checkServiceKey(serviceKey: string): string {
  if (/^[A-Za-z0-9]{31,32}$/.test(serviceKey)) return serviceKey;
  throw new ConfigurationError(
    vendor,
    `serviceKey must be 31 or 32 letters and digits, got ${serviceKey.length} characters.`,
  );
}

function toPhoneNumber(given: string): string {
  const number = given.replace(/[\s.-]/g, '');
  if (/^\+?[0-9]{6,15}$/.test(number)) return number;
  throw new ConfigurationError(vendor, `phoneNumbers must be 6 to 15 digits with an optional +, got "${given}".`);
}

function toEmailAddress(given: string): string {
  const address = given.trim();
  // A comma would split the list.
  if (/^[^\s@,]+@[^\s@,]+$/.test(address)) return address;
  throw new ConfigurationError(vendor, `emailAddresses must be e-mail addresses, got "${given}".`);
}
