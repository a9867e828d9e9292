/** The agent's own settings, kept by the browser under keys that begin with the installation id. */
export interface DeviceSettings {
  withAudio: boolean;
  withVideo: boolean;
  facingMode: 'user' | 'environment';
}

const keys = { withAudio: 'withAudio', withVideo: 'withVideo', facingMode: 'guest.facingMode' } as const;
const defaults: DeviceSettings = { withAudio: true, withVideo: true, facingMode: 'user' };

/** Denied storage is logged and otherwise borne. https://github.com/ApiRTC/react-lib, `src/hooks/useUserMediaDevices.ts` */
export function createDeviceSettings(storage: () => Storage, installationId: () => string) {
  const read = <Name extends keyof DeviceSettings>(name: Name): DeviceSettings[Name] => {
    const text = attempt(() => storage().getItem(`${installationId()}.${keys[name]}`));
    const value: unknown = text ? attempt(() => JSON.parse(text) as unknown) : undefined;
    return typeof value === typeof defaults[name] ? (value as DeviceSettings[Name]) : defaults[name];
  };
  return {
    read,
    write<Name extends keyof DeviceSettings>(name: Name, value: DeviceSettings[Name]) {
      attempt(() => storage().setItem(`${installationId()}.${keys[name]}`, JSON.stringify(value)));
    },
  };
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch (error) {
    console.warn('Storage is denied or holds something else.', error);
    return undefined;
  }
}

/**
 * The session storage that the platform's SDK uses. Denied, the real app says `ready` and nothing more, ever. Test
 * browsers commonly deny it to frames of another site, so here the app tells and goes on without, unless the silence
 * is asked for.
 */
export function openSessionStorage(denied: boolean, tell: (message: string) => void): () => Storage {
  let substitute: Storage | undefined;
  return () => {
    if (denied) throw new DOMException('Denied by sandbox.storage.', 'SecurityError');
    if (substitute) return substitute;
    try {
      return sessionStorage;
    } catch {
      tell('This browser denies the frame its storage. The real app would stay silent from here on.');
      substitute = createMemoryStorage();
      return substitute;
    }
  };
}

function createMemoryStorage(): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (position) => [...values.keys()][position] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
  };
}
