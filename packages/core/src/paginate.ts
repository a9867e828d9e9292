export interface Page<Item> {
  items: Item[];
  /** Number of items in all pages, if the vendor says so. */
  total?: number | undefined;
}

/** Walks an offset-paged list. Stops at a short page, at the total, or when the caller does. */
export async function* paginate<Item>(
  fetchPage: (offset: number, limit: number) => Promise<Page<Item>>,
  limit: number,
): AsyncGenerator<Item, void, undefined> {
  for (let offset = 0; ;) {
    const { items, total } = await fetchPage(offset, limit);
    yield* items;
    offset += items.length;
    if (items.length === 0 || (total === undefined ? items.length < limit : offset >= total)) return;
  }
}
