import { sectionIds, type Route } from './section.ts';

/** @param hash Of the address, e.g. `#/developer/42`. What cannot be read leads to the first section. */
export function readRoute(hash: string): Route {
  const [name, ...path] = hash
    .replace(/^#?\/?/u, '')
    .split('/')
    .filter(Boolean)
    .map(decode);
  const section = sectionIds.find((id) => id === name);
  return section ? { section, path } : { section: sectionIds[0], path: [] };
}

export function isSameRoute(one: Route, other: Route): boolean {
  return one.section === other.section && one.path.join('\0') === other.path.join('\0');
}

/** Addresses are typed by hand as well, so one with a stray percent sign stays as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
