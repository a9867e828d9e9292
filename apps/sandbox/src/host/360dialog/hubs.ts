/** The team's hubs: two ways to pay need two. */
export const hubs = [
  { id: 'SandboxPA', title: 'SandboxPA, the partner pays' },
  { id: 'SandboxDirectPA', title: 'SandboxDirectPA, the client pays' },
] as const;

export type HubId = (typeof hubs)[number]['id'];

export function isHubId(id: unknown): id is HubId {
  return hubs.some((hub) => hub.id === id);
}
