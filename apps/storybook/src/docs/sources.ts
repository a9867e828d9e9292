import { data } from 'virtual:docs-data';
import { make } from '../stage.ts';

/** Links to where something was learned. Several ids may stand for versions of one page, which is linked once. */
export function sourceList(vendor: string, ids: readonly string[]): HTMLElement {
  const byAddress = new Map(ids.toReversed().map((id) => [data.sources[vendor]?.[id]?.address ?? id, id]));
  const links = ids
    .filter((id) => [...byAddress.values()].includes(id))
    .map((id) => make('li', {}, [toLink(vendor, id)]));
  return make('ul', { className: 'sources' }, links);
}

function toLink(vendor: string, id: string): HTMLElement {
  const { address, text } = data.sources[vendor]?.[id] ?? { text: id };
  if (!address) return make('span', {}, [text]);
  return make('a', { href: address, target: '_blank', rel: 'noreferrer' }, [labelOf(id, address)]);
}

/** Short ids such as `D12` mean nothing to a reader; the end of the address does. */
function labelOf(id: string, address: string): string {
  if (id.startsWith('repo:')) return id.slice('repo:'.length);
  const name = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? address;
  return id === 'observed' ? `seen in ${name}` : name;
}
