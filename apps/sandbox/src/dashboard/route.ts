import { noFilter, verdictLabels, type TimelineFilter, type Verdict } from './timeline.ts';

export type Route =
  | { view: 'overview' }
  | { view: 'vendor'; vendor: string }
  | {
      view: 'journal';
      /** Key of the row whose details are open. */
      selected?: string | undefined;
      filter: TimelineFilter;
    };

/** Reads the address: `#/`, `#/apizee`, `#/journal`, `#/journal/42?vendor=apizee&verdict=request&text=token`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first = '', second] = path.split('/').map(decode);
  if (first === '') return { view: 'overview' };
  if (first !== 'journal') return { view: 'vendor', vendor: first };
  const parameters = new URLSearchParams(query);
  const verdict = parameters.get('verdict') ?? '';
  return {
    view: 'journal',
    selected: second || undefined,
    filter: {
      text: parameters.get('text') ?? '',
      vendor: parameters.get('vendor') ?? '',
      verdict: Object.hasOwn(verdictLabels, verdict) ? (verdict as Verdict) : '',
    },
  };
}

export function toHash(route: Route): string {
  if (route.view === 'overview') return '#/';
  if (route.view === 'vendor') return `#/${encodeURIComponent(route.vendor)}`;
  const query = String(new URLSearchParams(Object.entries(route.filter).filter(([, value]) => value !== '')));
  const selected = route.selected === undefined ? '' : `/${encodeURIComponent(route.selected)}`;
  return `#/journal${selected}${query ? `?${query}` : ''}`;
}

export function journalHash(filter: Partial<TimelineFilter> = {}, selected?: string): string {
  return toHash({ view: 'journal', selected, filter: { ...noFilter, ...filter } });
}

/** A broken percent-encoding is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
