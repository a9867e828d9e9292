import { signInError } from './errors.ts';
import type { ExchangePageStorage } from './options.ts';

/** A sign-in that was begun in this tab. */
export interface RememberedSignIn {
  /** The word that goes with `redirect_uri`, by which the answer finds it. */
  flow: string;
  state: string | undefined;
  conversationId: string | undefined;
  /** Missing once it was used: the answer that comes again is an old one. */
  verifier?: string | undefined;
  /** The address that the frame was opened with, without what belongs to the sign-in. */
  address: string;
  /** How often it was begun without an end. */
  starts: number;
  startedAtMs: number;
}

/** Several frames of one app in a tab share the storage, so more than one may be under way. */
const mostRemembered = 10;

/** What the page has to know when it comes back. Kept as one list, newest first. */
export function createMemory(storage: () => ExchangePageStorage, clientId: string) {
  const key = `embedworks.infobip.exchange:${clientId}`;

  function read(): RememberedSignIn[] {
    try {
      const list: unknown = JSON.parse(storage().getItem(key) ?? '[]');
      return Array.isArray(list) ? (list as RememberedSignIn[]) : [];
    } catch (cause) {
      if (cause instanceof SyntaxError) return [];
      throw refused(cause);
    }
  }

  return {
    /** `state` has to be the one that was sent, where the vendor returns it. */
    find: (flow: string | null, state: string | null) =>
      read().find((one) => one.flow === flow && (!state || one.state === state)),
    /** How many were begun for this address since then, and have no answer. */
    countUnanswered: (address: string, sinceMs: number) =>
      read().filter((one) => one.address === address && one.verifier && one.startedAtMs > sinceMs).length,
    save(signIn: RememberedSignIn): void {
      const others = read().filter(({ flow }) => flow !== signIn.flow);
      try {
        storage().setItem(key, JSON.stringify([signIn, ...others].slice(0, mostRemembered)));
      } catch (cause) {
        throw refused(cause);
      }
    },
  };
}

function refused(cause: unknown) {
  if ((cause as Error).name === 'QuotaExceededError') {
    return signInError('storage_full', 'the storage of the page is full, so the sign-in would forget what it asked.', {
      cause,
    });
  }
  return signInError(
    'storage_blocked',
    'the browser keeps nothing for this page while it is in a frame, so the sign-in would forget what it asked. ' +
      "Allow cookies and site data for the page's address in the browser, give `storage`, or sign in on your server.",
    { cause },
  );
}
