/** Of the lists of version 2. */
export interface PagingQuery {
  /** Default: 20. */
  limit?: number;
  /** From 1. */
  page?: number;
  includeTotalCount?: boolean;
}

/** One page of what is sorted already. `totalCount` is there only when asked for. */
export function toPage<Row>(rows: readonly Row[], query: PagingQuery, orderBy: string) {
  const { limit = 20, page = 1, includeTotalCount = false } = query;
  const paging = { limit, page, orderBy, ...(includeTotalCount ? { totalCount: rows.length } : {}) };
  return { rows: rows.slice((page - 1) * limit, page * limit), paging };
}

/**
 * Sorts by `field:asc` or `field:desc`. Rows with the same value stay in the order they were added, so that pages never
 * overlap. Sandbox choice: what has no value comes as if it were empty.
 */
export function sortBy<Row>(
  rows: readonly Row[],
  orderBy: string,
  valueOf: (row: Row, field: string) => string | number | undefined,
): Row[] {
  const [field = '', direction] = orderBy.split(':');
  const sign = direction === 'desc' ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row, field) ?? '' }));
  return keyed
    .sort((one, other) => (one.value === other.value ? 0 : one.value < other.value ? -sign : sign))
    .map(({ row }) => row);
}
