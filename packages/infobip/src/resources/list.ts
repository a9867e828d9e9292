import { paginate } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/infobip/rest';

/** A page of applications, subscriptions and the like. */
interface ResultPage<Item> {
  results: Item[];
  paging?: Partial<components['schemas']['PageInfo']>;
}

/** All rows, fetched page by page as they are read. These lists count their pages from 0. */
export function walk<Item>(
  size: number,
  fetchPage: (page: number, size: number) => Promise<ResultPage<Item>>,
): AsyncGenerator<Item, void, undefined> {
  let page = 0;
  return paginate(async () => {
    const { results, paging } = await fetchPage(page, size);
    page += 1;
    return { items: results, total: paging?.totalResults };
  }, size);
}
