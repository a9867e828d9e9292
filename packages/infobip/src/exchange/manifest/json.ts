/** A number as it was written, and where. */
export interface JsonNumber {
  /** The object or list that it is in. */
  holder: unknown;
  name: string;
  source: string;
}

/**
 * JSON that was sent to us. Numbers are as `toNumber` reads them. Members that are `null` are left out, because in a language
 * without `undefined` it is how nothing is written.
 *
 * @throws {SyntaxError}
 */
export function parseJson(text: string, onNumber?: (number: JsonNumber) => void): unknown {
  // TypeScript does not know the context yet. A runtime that has none, as Node before 21, has only the number.
  return JSON.parse(text, function (this: unknown, name: string, value: unknown, context?: { source?: string }) {
    // In a list it keeps its place.
    if (value === null) return Array.isArray(this) ? value : undefined;
    if (typeof value !== 'number') return value;
    const source = context?.source ?? String(value);
    onNumber?.({ holder: this, name, source });
    return toNumber(source);
  }) as unknown;
}

/** `NaN` for a whole number whose digits no number holds, such as a long id: it would become another. */
export function toNumber(source: string): number {
  const value = Number(source);
  const isWhole = Number.isFinite(value) && /^-?\d+$/.test(source);
  return isWhole && BigInt(source) !== BigInt(value) ? NaN : value;
}
