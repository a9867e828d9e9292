/** Source: https://docs.360dialog.com/partner/partner-api/api-reference. Sandbox choice: both numbers. */
const defaultLimit = 20;
const maximumLimit = 200;

export interface ListQuery {
  limit?: number;
  offset?: number;
  sort?: string;
  filters?: string;
}

export interface ListOptions {
  /** A prefix that names of fields may have, e.g. `business_templates.`. */
  prefix?: string;
  /** Fields that the filter `q` looks for its text in. */
  searched?: readonly string[];
}

/**
 * One page of rows with the numbers every list has.
 * @returns `undefined` when `filters` is no JSON object.
 */
export function toPage<Row extends object>(
  rows: readonly Row[],
  { limit = defaultLimit, offset = 0, sort, filters = '{}' }: ListQuery,
  { prefix = '', searched = [] }: ListOptions = {},
) {
  const wanted = readFilters(filters);
  if (!wanted) return undefined;
  const fieldOf = (name: string) => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name);
  const fits = (row: Row) =>
    Object.entries(wanted).every(([name, value]) =>
      name === 'q' && searched.length > 0
        ? searched.some((field) => contains(readField(row, field), value))
        : isEqual(readField(row, fieldOf(name)), value, fieldOf(name)),
    );
  const matches = rows.filter(fits);
  const order = sort ? sort.split(',') : [];
  for (const name of order.toReversed()) {
    const field = fieldOf(name.replace(/^-/, ''));
    const sign = name.startsWith('-') ? -1 : 1;
    matches.sort((left, right) => sign * compare(readField(left, field), readField(right, field)));
  }
  const shownLimit = Math.min(limit, maximumLimit);
  const page = matches.slice(offset, offset + shownLimit);
  return {
    page,
    numbers: { count: page.length, total: matches.length, limit: shownLimit, offset, sort: order, filters: wanted },
  };
}

function readFilters(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** `setup_info.phone_number` of a row; `undefined` when there is none. */
function readField(row: object, name: string): unknown {
  let value: unknown = row;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** A list means one of them. Numbers and flags may be written as text. Phone numbers are met with and without `+`. */
function isEqual(actual: unknown, wanted: unknown, name: string): boolean {
  if (Array.isArray(wanted)) return wanted.some((each) => isEqual(actual, each, name));
  if (actual === undefined) return false;
  if (actual === null || wanted === null) return actual === wanted;
  if (typeof actual === 'object' || typeof wanted === 'object')
    return JSON.stringify(actual) === JSON.stringify(wanted);
  const plain = (value: unknown) => (name.endsWith('phone_number') ? String(value).replace(/^\+/, '') : String(value));
  return plain(actual) === plain(wanted);
}

function contains(actual: unknown, text: unknown): boolean {
  return typeof actual === 'string' && actual.toLowerCase().includes(String(text).toLowerCase());
}

/** What has no value comes first. */
function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [first, second] = [left ?? '', right ?? ''].map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean),
  ) as [string, string];
  return first < second ? -1 : Number(first > second);
}
