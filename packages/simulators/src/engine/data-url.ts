const keptCharacters = 64;

/** Pictures would fill a journal: a data URL is cut after its start, and everything else is as it was. */
export function cutDataUrl(value: unknown): unknown {
  const isLong = typeof value === 'string' && value.startsWith('data:') && value.length > keptCharacters;
  return isLong ? `${value.slice(0, keptCharacters)}…` : value;
}
