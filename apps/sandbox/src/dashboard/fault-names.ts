import type { FaultRule, FaultSubject, Vendor } from './control-api.ts';
import { kindLabels } from './timeline.ts';

export const subjectLabels: Record<FaultSubject, string> = {
  request: 'Requests',
  message: 'Messages',
  webhook: 'Webhooks',
};

export function isSubject(text: string): text is FaultSubject {
  return Object.hasOwn(subjectLabels, text);
}

/** What a rule can be about: operations, messages or webhooks of one vendor, or of all (`''`). */
export function namesOf(vendors: readonly Vendor[], vendor: string, on: FaultSubject): string[] {
  const asked = vendors.filter((each) => vendor === '' || each.vendor === vendor);
  const names = asked.flatMap(({ operations, messages = [], webhooks }) =>
    on === 'request' ? operations : on === 'message' ? messages : webhooks,
  );
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

/** `Request createTicket of apizee`, `Every webhook`. */
export function describeSubject({ on, vendor, name }: FaultRule): string {
  const of = vendor === undefined ? '' : ` of ${vendor}`;
  return name === undefined ? `Every ${on}${of}` : `${kindLabels[on]} ${name}${of}`;
}

/** `the next 2 times, with a chance of 50 %`. */
export function describeLimits({ times, probability }: FaultRule): string {
  const until = times === undefined ? 'until removed' : times === 1 ? 'the next time' : `the next ${times} times`;
  const isCertain = probability === undefined || probability === 1;
  return isCertain ? until : `${until}, with a chance of ${Number((probability * 100).toFixed(2))} %`;
}
