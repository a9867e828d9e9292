/** `There is no <what> <wanted>.` with what was probably meant, or everything there is. */
export function unknownName(what: string, wanted: string, known: Iterable<string>): string {
  const names = [...new Set(known)];
  if (names.length === 0) return `There is no ${what} ${wanted}, nor any other.`;
  const near = nearest(wanted, names);
  if (near.length > 0) return `There is no ${what} ${wanted}. Did you mean ${near.join(' or ')}?`;
  const shown = names.slice(0, shownNames).join(', ');
  const rest = names.length - shownNames;
  return `There is no ${what} ${wanted}. There are: ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

const shownNames = 40;

/** Up to three names that a slip of the finger is enough to miss, best first. */
export function nearest(wanted: string, names: Iterable<string>): string[] {
  // Longer ones are no slips, and comparing them would take long.
  if (wanted.length > 100) return [];
  return [...names]
    .map((name) => ({ name, distance: distanceBetween(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 4)))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Levenshtein: how many letters to add, drop or change. A name that begins or ends with the other is one slip away. */
function distanceBetween(left: string, right: string): number {
  if (left.length > 2 && (right.startsWith(left) || right.endsWith(left))) return 1;
  let previous = Array.from({ length: right.length + 1 }, (_, position) => position);
  for (const [row, letter] of [...left].entries()) {
    const current = [row + 1];
    for (let column = 0; column < right.length; column += 1) {
      const change = (previous[column] ?? 0) + (right[column] === letter ? 0 : 1);
      current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
