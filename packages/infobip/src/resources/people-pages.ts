/** The paging of People version 2. */
export interface PeoplePageQuery<Field extends string = string> {
  /** Rows in a page, 1000 at most. Default of the vendor: 20. */
  limit?: number | undefined;
  /** Number of the page, **from 1**. Default: 1. */
  page?: number | undefined;
  /** Whether the answer has `totalCount`. Default: false. */
  includeTotalCount?: boolean | undefined;
  /** Field and direction. */
  orderBy?: `${Field}:${'asc' | 'desc'}` | undefined;
}

/** For a list that is walked. */
export interface PeopleListQuery<Field extends string = string> extends Pick<PeoplePageQuery<Field>, 'orderBy'> {
  /** Rows fetched at a time, 1000 at most. Default: 1000, because few calls a second are allowed. */
  pageSize?: number | undefined;
  /** Asks for the number of all rows, which spares the last call when the rows fill their pages. Default: false. */
  includeTotalCount?: boolean | undefined;
}

export interface PeoplePage<Item> {
  items: Item[];
  /** Rows a page holds, if the vendor says so. It may have cut what was asked for. */
  limit?: number | undefined;
  page?: number | undefined;
  orderBy?: string | undefined;
  /** Rows in all pages, if it was asked for. */
  totalCount?: number | undefined;
  /** The answer was no list. It is everything there is, whichever page was asked for. */
  isWhole?: true;
}

const mostRows = 1000;

/**
 * Reads a page however it is wrapped: the vendor's schema says a single row or a bare list, its other lists and public
 * integrations have the rows in a member.
 * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
 */
export function toPage<Item extends object, Name extends string>(
  answer: Item | Item[] | ({ [Member in Name]: Item[] } & Omit<PeoplePage<Item>, 'items' | 'isWhole'>) | undefined,
  member: Name,
): PeoplePage<Item> {
  if (answer === undefined || answer === null) return { items: [], isWhole: true };
  if (Array.isArray(answer)) return { items: answer };
  if (!(member in answer)) return { items: [answer as Item], isWhole: true };
  const { limit, page, orderBy, totalCount, ...rest } = answer as PeoplePage<Item> & { [Member in Name]: Item[] };
  return { items: rest[member as keyof typeof rest], limit, page, orderBy, totalCount };
}

/** All rows, fetched page by page as they are read. Stops at the total, at a short page, or when the caller does. */
export async function* walkPages<Item>(
  pageSize: number = mostRows,
  fetchPage: (query: { page: number; limit: number }) => Promise<PeoplePage<Item>>,
): AsyncGenerator<Item, void, undefined> {
  const asked = Math.min(Math.max(Math.trunc(pageSize), 1), mostRows);
  for (let page = 1, seen = 0; ; page += 1) {
    const { items, limit = asked, totalCount, isWhole } = await fetchPage({ page, limit: asked });
    yield* items;
    seen += items.length;
    if (isWhole || items.length === 0) return;
    if (totalCount === undefined ? items.length < limit : seen >= totalCount) return;
  }
}
