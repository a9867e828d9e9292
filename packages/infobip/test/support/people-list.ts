import type { Person } from '@embedworks/infobip/server';
import { json, type Answer } from './people.ts';

type Comparison = (value: string, wanted: string) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  '#gte': (value, wanted) => value >= wanted,
  '#gt': (value, wanted) => value > wanted,
  '#eq': (value, wanted) => value === wanted,
};

/** A list of people as a pull asks for it. `onRead` is called after each page, e.g. to change somebody meanwhile. */
export function listOf(
  people: Person[],
  onRead: (page: readonly Person[], count: number) => void = () => undefined,
): Answer {
  return ({ query }, count) => {
    const { limit = '20', page = '1', orderBy = 'modifiedAt:asc', filter } = query;
    const field = orderBy.split(':')[0] as 'modifiedAt' | 'createdAt';
    const [[operator, wanted] = ['', {}]] = Object.entries(
      JSON.parse(filter ?? '{}') as Record<string, { modifiedAt: string }>,
    );
    const compare = comparisons[operator];
    const found = people
      .filter(({ modifiedAt = '' }) => !compare || compare(modifiedAt, String(wanted.modifiedAt)))
      .sort((one, other) =>
        String(one[field]) < String(other[field]) ? -1 : String(one[field]) > String(other[field]) ? 1 : 0,
      );
    const size = Number(limit);
    const rows = found.slice((Number(page) - 1) * size, Number(page) * size).map((person) => structuredClone(person));
    onRead(rows, count);
    return json({ limit: size, page: Number(page), orderBy, persons: rows, totalCount: found.length });
  };
}
