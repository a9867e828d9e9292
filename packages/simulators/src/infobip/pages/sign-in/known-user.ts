/** Who signs in, as typed. */
export interface Login {
  username: string;
  password: string;
}

/** Keeps the name of who signed in, so that one click is enough the next time. */
export interface KnownUser {
  read(): string | undefined;
  write(username: string): void;
  forget(): void;
}

/** Of every portal user of the sandbox, and printed on the page. */
export const sandboxPassword = 'sandbox-password';

const key = 'infobip-portal-user';

/**
 * In the browser. Sandbox choice: the name is enough, because the password is no secret here; a session of the vendor's
 * would only be more to expire.
 * @param openStorage Throws where the browser keeps nothing for this page, e.g. in the frame of another site. Then nobody
 * is known.
 */
export function createKnownUser(openStorage: () => Storage): KnownUser {
  function attempt<Result>(use: (storage: Storage) => Result): Result | undefined {
    try {
      return use(openStorage());
    } catch {
      return undefined;
    }
  }

  return {
    read: () => attempt((storage) => storage.getItem(key) ?? undefined),
    write: (username) => attempt((storage) => storage.setItem(key, username)),
    forget: () => attempt((storage) => storage.removeItem(key)),
  };
}
