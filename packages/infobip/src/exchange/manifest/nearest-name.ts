/** ` Did you mean "uri"?`, when one of the `names` is close to what was written; otherwise nothing. */
export function didYouMean(written: string, names: Iterable<string>): string {
  let nearest: string | undefined;
  // One slip in short words, more in long ones.
  let allowed = Math.min(3, Math.max(1, Math.floor(written.length / 3)));
  for (const name of names) {
    const distance = distanceOf(written.toLowerCase(), name.toLowerCase());
    if (name === written || distance > allowed || (nearest !== undefined && distance === allowed)) continue;
    nearest = name;
    allowed = distance;
  }
  return nearest === undefined ? '' : ` Did you mean ${JSON.stringify(nearest)}?`;
}

/** Names for a message: all of a few, some of many. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => JSON.stringify(name));
  return names.length > 12 ? `${shown.join(', ')} and ${names.length - 12} more` : shown.join(', ');
}

/** Letters to insert, to remove, to change or to swap. Long names are cut, as they are compared for a hint only. */
function distanceOf(left: string, right: string): number {
  const [from, to] = [left.slice(0, 64), right.slice(0, 64)];
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swap = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
