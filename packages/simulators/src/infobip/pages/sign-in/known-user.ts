/** Who signs in, as typed. */
export interface Login {
  username: string;
  password: string;
}

/** Keeps who signed in, so that one click is enough the next time. */
export interface KnownUser {
  read(): Login | undefined;
  write(login: Login): void;
  forget(): void;
}

const key = 'infobip-portal-login';

/**
 * In the browser, with the password. Sandbox choice: there is one portal user, whose password is printed on the page, and
 * a session of the vendor's would only be more to expire.
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
    read: () => attempt((storage) => toLogin(JSON.parse(storage.getItem(key) ?? 'null'))),
    write: (login) => attempt((storage) => storage.setItem(key, JSON.stringify(login))),
    forget: () => attempt((storage) => storage.removeItem(key)),
  };
}

function toLogin(value: unknown): Login | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { username, password } = value as Record<string, unknown>;
  return typeof username === 'string' && typeof password === 'string' ? { username, password } : undefined;
}
