import { describeIssue, type ValueIssue } from './schema.ts';
import type { ManifestObjectSchema } from './types.ts';

/** A member of a whole answer in which the options of a select box are. */
export interface OptionRoot {
  /** The first member that the JSONPath names, e.g. `plans` of `$.plans[*].id`. `undefined` when it may lead anywhere. */
  name: string | undefined;
  /** Whether it is the list of options itself, as in `$.plans[*].id`. */
  isList: boolean;
}

/** Where the properties of an `outSchema` have the options of a select box. */
export function toOptionRoots(schema: ManifestObjectSchema | undefined): readonly OptionRoot[] {
  const properties = Object.values(schema?.properties ?? {});
  const paths = properties.flatMap(({ selectViewOptionIdPath: idPath, selectViewOptionNamePath: namePath }) =>
    idPath === undefined ? [] : [idPath, namePath],
  );
  return paths.flatMap((path) => (path === undefined ? [] : [toRoot(path)]));
}

function toRoot(path: string): OptionRoot {
  const match = /^\$(?:\.([^.[\]*]+)|\['([^'\\]+)'\])(\[\*\])?/.exec(path);
  return { name: match?.[1] ?? match?.[2], isList: match?.[3] !== undefined };
}

/** What is wrong with where the options are; empty when nothing is. The options themselves are not looked at. */
export function checkOptions(
  roots: readonly OptionRoot[],
  value: Readonly<Record<string, unknown>>,
): readonly ValueIssue[] {
  const issues = roots.flatMap(({ name, isList }) => {
    if (name === undefined) return [];
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    const expected = `the options of a select box${isList ? ', a list' : ''}`;
    return (isList ? Array.isArray(member) : member !== undefined) ? [] : [describeIssue([name], expected, member)];
  });
  // Both paths of a select box begin at the same member.
  return [...new Map(issues.map((issue) => [issue.path, issue])).values()];
}

/** The members of `value` in which options are. */
export function pickOptions(
  roots: readonly OptionRoot[],
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const isAnywhere = roots.some(({ name }) => name === undefined);
  const names = new Set(roots.map(({ name }) => name));
  const picked = Object.entries(value).filter(([name]) => isAnywhere || names.has(name));
  return Object.fromEntries(picked);
}
