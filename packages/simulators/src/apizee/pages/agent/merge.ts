/** Objects are merged key by key, everything else is replaced; `undefined` changes nothing. */
export function mergeDeep<Target extends object>(target: Target, changes: object): Target {
  const merged = { ...target } as Record<string, unknown>;
  for (const [key, change] of Object.entries(changes)) {
    // A command comes from anyone; its keys must not reach the prototype.
    if (key === '__proto__' || change === undefined) continue;
    const current = merged[key];
    merged[key] = isObject(current) && isObject(change) ? mergeDeep(current, change) : change;
  }
  return merged as Target;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
