import type { ApizeeState, UserRow } from './state.ts';
import type { Principal } from './vendor-types.ts';

/** A user of the caller's enterprise, by id or user name. */
export function findMember(
  state: ApizeeState,
  { enterpriseId }: Principal,
  idOrName: string | number | undefined,
): UserRow | 'unknown' | 'foreign' {
  if (idOrName === undefined) return 'unknown';
  const user = state.users.get(idOrName) ?? state.users.find(({ username }) => username === idOrName);
  if (!user) return 'unknown';
  return user.enterpriseId === enterpriseId ? user : 'foreign';
}
