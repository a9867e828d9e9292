import { isEmail, isPhone, splitList } from '../../values.ts';

/** Recipients of one kind, told apart. */
export interface Recipients {
  valid: string[];
  invalid: string[];
}

/** What the address fills the form with. */
export interface Prefill {
  phones: Recipients;
  emails: Recipients;
  /** At most 50 characters. */
  reference: string;
  serviceKey: string | undefined;
  serviceReadOnly: boolean;
  recipientsReadOnly: boolean;
  /** From links written for an older version of the page; shown and not sent. */
  older: { name: string; description: string };
}

const maxReferenceLength = 50;

/**
 * @see https://apzlab.apizee.com/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/quick-invitation-page-reference
 * @see https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/3rd-party-software-integration for the older
 * names `phone`, `name` and `description`, whose reading is a sandbox choice
 */
export function readPrefill(query: URLSearchParams): Prefill {
  return {
    phones: readPhones(query.get('phone_numbers') ?? query.get('phone') ?? ''),
    emails: readEmails(query.get('email_addresses') ?? ''),
    reference: [...(query.get('reference') ?? '')].slice(0, maxReferenceLength).join(''),
    serviceKey: query.get('service_key') ?? undefined,
    serviceReadOnly: query.get('read_only.service') === 'true',
    recipientsReadOnly: query.get('read_only.recipients') === 'true',
    older: { name: query.get('name') ?? '', description: query.get('description') ?? '' },
  };
}

export function readPhones(text: string): Recipients {
  return partition(text, isPhone);
}

export function readEmails(text: string): Recipients {
  return partition(text, isEmail);
}

function partition(text: string, isValid: (part: string) => boolean): Recipients {
  const parts = splitList(text);
  return { valid: parts.filter(isValid), invalid: parts.filter((part) => !isValid(part)) };
}
