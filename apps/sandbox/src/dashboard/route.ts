import { kindLabels, noFilter, verdictLabels, type Kind, type TimelineFilter, type Verdict } from './timeline.ts';

export interface JournalRoute {
  view: 'journal';
  /** Key of the row whose details are open. */
  selected?: string | undefined;
  filter: TimelineFilter;
}

export interface TriggersRoute {
  view: 'triggers';
  /** Of the trigger that is open; `''` for none. */
  vendor: string;
  trigger: string;
}

/** What the form for a rule starts with. */
export interface FaultsRoute {
  view: 'faults';
  on: string;
  vendor: string;
  name: string;
}

export interface StateRoute {
  view: 'state';
  /** `''` for none, as the collection. */
  vendor: string;
  collection: string;
  /** Of the record that is open. */
  key?: string | undefined;
  text: string;
  /** How many records come before the page. */
  offset: number;
}

export interface WebhooksRoute {
  view: 'webhooks';
  /** Id of the delivery that is open; `''` for none. */
  delivery: string;
}

export type Route =
  | { view: 'overview' }
  | { view: 'vendor'; vendor: string }
  | { view: 'clock' }
  | JournalRoute
  | TriggersRoute
  | FaultsRoute
  | StateRoute
  | WebhooksRoute;

/** Reads the address: `#/`, `#/apizee`, `#/journal/42?vendor=apizee&verdict=request`, `#/state/apizee/tickets/90417`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first = '', second = '', third = '', fourth] = path.split('/').map(decode);
  const parameters = new URLSearchParams(query);
  const parameter = (name: string) => parameters.get(name) ?? '';
  switch (first) {
    case '':
      return { view: 'overview' };
    case 'journal':
      return { view: 'journal', selected: second || undefined, filter: readFilter(parameter) };
    case 'triggers':
      return { view: 'triggers', vendor: second, trigger: third };
    case 'faults':
      return { view: 'faults', on: parameter('on'), vendor: parameter('vendor'), name: parameter('name') };
    case 'clock':
      return { view: 'clock' };
    case 'webhooks':
      return { view: 'webhooks', delivery: second };
    case 'state': {
      const offset = Math.max(0, Math.trunc(Number(parameter('offset'))) || 0);
      return { view: 'state', vendor: second, collection: third, key: fourth, text: parameter('text'), offset };
    }
    default:
      return { view: 'vendor', vendor: first };
  }
}

export function journalHash(filter: Partial<TimelineFilter> = {}, selected?: string): string {
  return address(['journal', selected], { ...noFilter, ...filter });
}

export function triggerHash({ vendor, name }: { vendor: string; name: string }): string {
  return address(['triggers', vendor, name]);
}

export function faultsHash(start: { on?: string; vendor?: string; name?: string } = {}): string {
  return address(['faults'], { on: start.on ?? '', vendor: start.vendor ?? '', name: start.name ?? '' });
}

export function webhooksHash(delivery?: string): string {
  return address(['webhooks', delivery]);
}

export function stateHash({ vendor, collection, key, text = '', offset = 0 }: Partial<StateRoute>): string {
  return address(['state', vendor, collection, key], { text, offset: offset > 0 ? String(offset) : '' });
}

/** Parts from the first empty one on are left out, as are empty parameters. */
function address(parts: readonly (string | undefined)[], parameters: object = {}): string {
  const end = parts.findIndex((part) => !part);
  const path = (end === -1 ? parts : parts.slice(0, end)).map((part) => encodeURIComponent(part ?? '')).join('/');
  const given = Object.entries(parameters).filter(([, value]) => value !== '') as [string, string][];
  const query = String(new URLSearchParams(given));
  return `#/${path}${query ? `?${query}` : ''}`;
}

function readFilter(parameter: (name: string) => string): TimelineFilter {
  const verdict = parameter('verdict');
  const kind = parameter('kind');
  return {
    text: parameter('text'),
    kind: Object.hasOwn(kindLabels, kind) ? (kind as Kind) : '',
    vendor: parameter('vendor'),
    verdict: Object.hasOwn(verdictLabels, verdict) ? (verdict as Verdict) : '',
  };
}

/** A broken percent-encoding is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
