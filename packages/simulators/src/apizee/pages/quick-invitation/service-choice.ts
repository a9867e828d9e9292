import type { components } from '@embedworks/contracts/apizee/rest';

export type Service = components['schemas']['Service'];

/**
 * The service the form starts with: the one of the address, which overrides the last used one; an unknown key selects
 * nothing. Sandbox choice: where none was ever used it is the first for video assistance.
 */
export function preselectService(
  services: readonly Service[],
  { serviceKey, lastUsedKey }: { serviceKey: string | undefined; lastUsedKey: string | undefined },
): Service | undefined {
  if (serviceKey !== undefined) return services.find(({ key }) => key === serviceKey);
  return services.find(({ key }) => key === lastUsedKey) ?? services.find(isVideoAssistance);
}

/** Only this kind has tickets, and so a reference. */
export function isVideoAssistance({ type }: Service): boolean {
  return type === 'video-assistance';
}
