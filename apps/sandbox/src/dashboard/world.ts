/** The world that is meant when none is named. */
export const defaultWorld = 'default';

/** The world this page shows. It stands in the page's address, so that a link to a view names it too. */
export const world = new URLSearchParams(location.search).get('world') || defaultWorld;

/** Names the world to the control API. */
export const worldHeaders: Record<string, string> = world === defaultWorld ? {} : { 'X-Embedworks-World': world };

/** Address of the same view of another world. */
export function addressOfWorld(name: string): string {
  const query = name === defaultWorld ? '' : `?${String(new URLSearchParams({ world: name }))}`;
  return `${location.pathname}${query}${location.hash}`;
}

/** A path of the control API for what cannot send a header: links and event streams. */
export function inWorld(path: string): string {
  return world === defaultWorld ? path : `${path}?${String(new URLSearchParams({ world }))}`;
}
