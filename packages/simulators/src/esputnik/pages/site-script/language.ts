/**
 * Reads what pages pass for ISO 639-1, `en-US` and `EN` among it.
 * Sandbox choice: lower case, cut at the first `-` or `_`.
 * @returns `undefined` when that leaves no two letters.
 */
export function readLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const language = value.trim().toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  return /^[a-z]{2}$/u.test(language) ? language : undefined;
}
