/** Name and value as in the contract: the value is an access token of the agent. */
const name = 'apizee_session';
const probe = 'apizee_probe';

export interface CookieOptions {
  /** A cookie that only this frame on this site has. Sandbox choice; the vendor's is an ordinary one. */
  partitioned?: boolean;
}

export interface SessionCookie {
  /** The access token, or nothing when the agent is not signed in. */
  read(): string | undefined;
  /** Returns whether the browser kept it; in a frame on another site it usually does not. */
  write(token: string, options?: CookieOptions): boolean;
  /** Whether a cookie would be kept. */
  keeps(options?: CookieOptions): boolean;
  clear(): void;
}

/** @param path Path of the vendor's root, so that two vendors on one origin do not share a session. */
export function createSessionCookie(document: Document, path: string): SessionCookie {
  const jar = createJar(document, path);
  return {
    read: () => jar.get(name),
    write: (token, options) => jar.set(name, token, options),
    keeps(options) {
      const kept = jar.set(probe, '1', options);
      jar.remove(probe);
      return kept;
    },
    clear: () => jar.remove(name),
  };
}

function createJar(document: Document, path: string) {
  // A frame without an origin of its own may not even ask for cookies.
  const read = () => attempt(() => document.cookie) ?? '';
  const write = (key: string, value: string, attributes: string) =>
    void attempt(() => (document.cookie = `${key}=${value}; Path=${path}; ${attributes}`));
  const get = (key: string) =>
    read()
      .split('; ')
      .find((cookie) => cookie.startsWith(`${key}=`))
      ?.slice(key.length + 1);

  return {
    get,
    set(key: string, value: string, { partitioned = false }: CookieOptions = {}): boolean {
      write(key, value, partitioned ? 'SameSite=None; Secure; Partitioned' : 'SameSite=None; Secure');
      // A browser that does not count a local HTTP address as secure refuses `Secure`, and needs none in a tab.
      if (get(key) !== value) write(key, value, 'SameSite=Lax');
      return get(key) === value;
    },
    remove(key: string) {
      for (const attributes of ['SameSite=Lax', 'SameSite=None; Secure', 'SameSite=None; Secure; Partitioned']) {
        write(key, '', `${attributes}; Max-Age=0`);
      }
    },
  };
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
