import { UsageError } from './command.ts';

const unitsMs: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Milliseconds of `24h`, `1h30m`, `90s`, `250ms` or `2d`.
 * @throws {UsageError} for anything else.
 */
export function readDuration(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
    throw new UsageError(`A duration is written like 24h, 1h30m, 90s, 250ms or 2d, not "${text}".`);
  return parts.reduce((total, [, amount, unit = '']) => total + Number(amount) * (unitsMs[unit] ?? 0), 0);
}
