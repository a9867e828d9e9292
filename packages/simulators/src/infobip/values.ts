import type { TenantLabel } from './state.ts';

/** As events and conversations have their moments: `2026-01-05T13:47:40.032+00:00`. */
export function toIsoTime(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('Z', '+00:00');
}

/** Takes a record's label, and nothing else, from what has one. */
export function labelOf({ applicationId, entityId }: TenantLabel): TenantLabel {
  return { applicationId, entityId };
}

export function isSameTenant(one: TenantLabel, other: TenantLabel): boolean {
  return one.applicationId === other.applicationId && one.entityId === other.entityId;
}

/** One page of `page` from 0 and `size`, as applications and subscriptions are listed. */
export function toPage<Row>(rows: readonly Row[], { page = 0, size = 20 }: { page?: number; size?: number }) {
  return {
    results: rows.slice(page * size, (page + 1) * size),
    paging: { page, size, totalPages: Math.ceil(rows.length / size), totalResults: rows.length },
  };
}
