/** Where a line and column, both from 1, are in a text. What lies outside is at the nearest end. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, Math.max(Math.min(line, lines.length), 1) - 1);
  const wanted = lines[before.length] ?? '';
  return before.reduce((sum, { length }) => sum + length + 1, 0) + Math.min(Math.max(column - 1, 0), wanted.length);
}
