/** Deeper than any record of a vendor, shallower than the stack. */
const deepest = 500;

/** An object as JSON has them: no list, no `Date`, no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A copy that shares nothing with the original. Members that are `undefined` are left out, as JSON does.
 * @param at Name of the value, for the error.
 * @throws {TypeError} for what would not come back from JSON as it was.
 */
export function copyJson<Value>(value: Value, at: string): Value {
  return copy(value, at, 0) as Value;
}

function copy(value: unknown, at: string, depth: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (depth > deepest) throw new TypeError(`${at} is nested deeper than ${deepest} levels.`);
  if (Array.isArray(value)) return value.map((item, position) => copy(item, `${at}[${position}]`, depth + 1));
  if (isPlainObject(value)) return copyObject(value, at, depth);
  throw new TypeError(`${at} is ${describe(value)}, which JSON does not keep.`);
}

function copyObject(value: Record<string, unknown>, at: string, depth: number): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    if (value[name] === undefined) continue;
    const member = copy(value[name], `${at}.${name}`, depth + 1);
    // Assigning it would change the prototype.
    if (name === '__proto__') Object.defineProperty(result, name, { value: member, enumerable: true });
    else result[name] = member;
  }
  return result;
}

function describe(value: unknown): string {
  if (typeof value === 'object') return `a ${(value as object).constructor.name}`;
  return typeof value === 'number' || value === undefined ? String(value) : `a ${typeof value}`;
}
