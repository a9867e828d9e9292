/** A value as a field shows it. Texts stand without quotes, the rest is JSON. */
export function toFieldText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
}

/**
 * What a person means by the text of a field whose example is of some type; `undefined` for an empty one. Text that is
 * not of that type goes as it is, because how the vendor takes it may be the very thing that is tried.
 */
export function toFieldValue(text: string, example: unknown): unknown {
  if (text.trim() === '') return undefined;
  if (typeof example === 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
