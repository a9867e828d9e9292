import { isPlainObject } from '../../engine/json.ts';
import { quoting } from './quoting.ts';

/** One step: a member, or every item of a list. */
const step = /\.([A-Za-z_$][\w$-]*)|\['([^']+)'\]|(\[\*\])/y;

/**
 * Everything a JSONPath leads to, in order. Only paths of members and whole lists are read, such as `$.plans[*].id`.
 * @throws {SyntaxError} for any other path.
 */
export function readJsonPath(path: string, value: unknown): unknown[] {
  if (!path.startsWith('$')) throw refuse(path);
  let found = [value];
  step.lastIndex = 1;
  while (step.lastIndex < path.length) {
    const match = step.exec(path);
    if (!match) throw refuse(path);
    const name = match[1] ?? match[2];
    found = found.flatMap((each) => (name === undefined ? itemsOf(each) : memberOf(each, name)));
  }
  return found;
}

function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function memberOf(value: unknown, name: string): unknown[] {
  return isPlainObject(value) && Object.hasOwn(value, name) ? [value[name]] : [];
}

function refuse(path: string): SyntaxError {
  return new SyntaxError(
    quoting`${path} is not a path that is read here: only members and whole lists, as in $.plans[*].id.`,
  );
}
