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
    console.error('Storage is denied or holds something else.', error);
    return undefined;
  }
}
