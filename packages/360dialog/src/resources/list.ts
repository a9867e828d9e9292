import { paginate } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/360dialog/rest';

type Page = components['schemas']['Page'];

/** Field to expected value. A dotted name means a nested field, e.g. `{ 'setup_info.phone_number': '4930901820' }`. */
export type Dialog360Filters = Readonly<Record<string, string | number | boolean | null>>;

/** Which rows of a list, in which order. Source: https://docs.360dialog.com/partner/partner-api/api-reference */
export interface Dialog360Filter {
  filters?: Dialog360Filters;
  /** Field to sort by, with a leading `-` for descending, e.g. `-created_at`. */
  sort?: string;
}

export interface Dialog360PageQuery extends Dialog360Filter {
  /** Rows per page. The vendor's default and its cap are not documented; `limit` of the page tells what was taken. */
  limit?: number;
  /** Rows to leave out. */
  offset?: number;
}

export interface Dialog360ListQuery extends Dialog360Filter {
  /** Rows fetched at a time. Default: 100. */
  pageSize?: number;
}

/** The query as the vendor reads it: filters are one JSON text. */
export function toQuery({ filters, ...query }: Dialog360PageQuery) {
  return filters ? { ...query, filters: JSON.stringify(filters) } : query;
}

/** All rows, fetched page by page as they are read. */
export function walk<Rows extends Page, Item>(
  { pageSize = 100, ...filter }: Dialog360ListQuery,
  listPage: (query: Dialog360PageQuery) => Promise<Rows>,
  itemsOf: (page: Rows) => Item[],
): AsyncGenerator<Item, void, undefined> {
  return paginate(async (offset, limit) => {
    const page = await listPage({ ...filter, offset, limit });
    const items = itemsOf(page);
    // A page that the vendor cut to its cap is full, though it is shorter than what was asked for.
    const isFull = items.length >= (page.limit ?? limit);
    return { items, total: page.total ?? (isFull ? Infinity : undefined) };
  }, pageSize);
}
