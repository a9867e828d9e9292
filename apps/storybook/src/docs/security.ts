import { make } from '../stage.ts';

/** Response headers that let each embed of a vendor work, with the origins of the contract. In `<vendor>/page-headers.ts`. */
export type PageHeaders = Readonly<Record<string, readonly string[]>>;

const files = import.meta.glob<{ pageHeaders: PageHeaders }>('../*/page-headers.ts', { eager: true });
const headers: PageHeaders = Object.fromEntries(
  Object.values(files).flatMap(({ pageHeaders }) => Object.entries(pageHeaders)),
);

/** @throws {RangeError} for an embed without an entry. */
export function headerBlock(embed: string | null): HTMLElement {
  const lines = embed === null ? undefined : headers[embed];
  if (!lines) throw new RangeError(`No headers for ${embed}. There are: ${Object.keys(headers).join(', ')}.`);
  return make('pre', {}, [make('code', {}, [lines.join('\n')])]);
}
