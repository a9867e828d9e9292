import type { InfobipState, TenantLabel } from './state.ts';
import { isSameTenant } from './values.ts';
import type { Principal } from './vendor-types.ts';

/** A key that is linked to a pair of X sees what is labelled with it and nothing else; all others see everything. */
export function isVisible({ platform }: Pick<Principal, 'platform'>, row: TenantLabel): boolean {
  return !platform || isSameTenant(platform, row);
}

/** Where resources go that were linked to an application or entity that is no more. */
const orphaned: TenantLabel = { applicationId: 'default', entityId: null };

/** Gives everything that has this application, or this entity, to the application `default` and no entity. */
export async function releaseFrom(state: InfobipState, name: keyof TenantLabel, id: string): Promise<void> {
  for (const table of [state.campaigns, state.conversations, state.bots, state.pageSessions, state.requests] as const) {
    for (const row of table.filter((each) => each[name] === id)) {
      await table.update(String((row as unknown as Record<string, unknown>)[table.key]), orphaned);
    }
  }
  for (const { id: key, association } of state.associations.filter((row) => row.association[name] === id)) {
    await state.associations.update(key, { association: { ...association, ...orphanedLink } });
  }
  for (const { id: key, subscription } of state.subscriptions.all()) {
    const { criteria } = subscription;
    if (!criteria?.some((criterion) => criterion[name] === id)) continue;
    const changed = criteria.map((criterion) =>
      criterion[name] === id ? { applicationId: orphanedLink.applicationId } : criterion,
    );
    await state.subscriptions.update(key, { subscription: { ...subscription, criteria: changed } });
  }
}

const orphanedLink = { applicationId: 'default', entityId: null };
