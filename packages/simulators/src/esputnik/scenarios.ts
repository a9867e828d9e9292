import type { VendorScenario } from '../engine/vendor.ts';

/** The values the operations look for. Anything else behaves normally. */
export const sentinels = {
  unknownEmail: 'nobody@example.com',
  staleEmail: 'stale@example.com',
  disabledKey: 'sandbox-esputnik-disabled-key',
  eventsKey: 'sandbox-esputnik-events-key',
  failingGroup: 'sandbox-import-error',
  unreachableSuffix: '.invalid',
  validatedEvent: 'sandboxValidated',
  publishedSiteId: 'UUID',
} as const;

/** Every named behaviour, for pages and documents that list them. */
export const scenarios = [
  {
    id: 'contact-unknown',
    where: '`email` of `POST /v1/auth/contact/token`, or any other that no contact has',
    value: sentinels.unknownEmail,
    description: 'The answer is 200 with an empty token.',
  },
  {
    id: 'token-stale',
    where: '`email` of `POST /v1/auth/contact/token`',
    value: sentinels.staleEmail,
    description: 'The contact is known, but its tokens are refused with 401 from the first request on.',
  },
  {
    id: 'key-disabled',
    where: 'The API key',
    value: sentinels.disabledKey,
    description: 'Every call is refused with 401.',
  },
  {
    id: 'key-without-right',
    where: 'The API key',
    value: sentinels.eventsKey,
    description: 'The key is for events: every other call, but for the account, is refused with 403.',
  },
  {
    id: 'import-error',
    where: 'A name in `groupNames` of `POST /api/v1/contacts`',
    value: sentinels.failingGroup,
    description: 'The import begins and ends in `ERROR`; none of its contacts is changed.',
  },
  {
    id: 'domain-unreachable',
    where: '`domain` of `POST /api/v1/site/domains`',
    value: `ends in ${sentinels.unreachableSuffix}`,
    description: 'The site is refused with 400 and the text "Domain can\'t be reached".',
  },
  {
    id: 'event-validated',
    where: '`eventTypeKey` of an event',
    value: sentinels.validatedEvent,
    description: 'Validation is on for this type: without the parameter `orderId` it is refused with 400 and a list.',
  },
  {
    id: 'site-of-the-published-snippet',
    where: 'The site id of the web script',
    value: sentinels.publishedSiteId,
    description: 'The id as the vendor prints it in its snippet loads the script of the first site.',
  },
] as const satisfies readonly VendorScenario[];
