import { signInError } from './errors.ts';
import type { ExchangePageStorage } from './options.ts';

/** A sign-in that was begun in this tab. */
export interface RememberedSignIn {
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

/**
 * What the page has to know when it comes back. Kept as one list, newest first, so that an answer without `state`, which
 * the vendor never promised to return, still finds its question.
 */
export function createMemory(storage: () => ExchangePageStorage, clientId: string) {
  const key = `embedworks.infobip.exchange:${clientId}`;

  function read(): RememberedSignIn[] {
    try {
      return JSON.parse(storage().getItem(key) ?? '[]') as RememberedSignIn[];
    } catch (cause) {
      if (cause instanceof SyntaxError) return [];
      throw blocked(cause);
    }
  }

  return {
    find: (state: string | undefined, conversationId: string | undefined) =>
      read().find((one) => (state === undefined ? one.conversationId === conversationId : one.state === state)),
    save(signIn: RememberedSignIn): void {
      const { state, conversationId } = signIn;
      const others = read().filter((one) => one.state !== state || one.conversationId !== conversationId);
      try {
        storage().setItem(key, JSON.stringify([signIn, ...others].slice(0, mostRemembered)));
      } catch (cause) {
        throw blocked(cause);
      }
    },
  };
}

function blocked(cause: unknown) {
  return signInError(
    'storage_blocked',
    'the browser keeps nothing for this page while it is in a frame, so the sign-in would forget what it asked. ' +
      "Allow cookies and site data for the page's address in the browser, give `storage`, or sign in on your server.",
    { cause },
  );
}
