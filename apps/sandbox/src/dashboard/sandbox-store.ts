import { controlApi, hasHostPage, type Exchange, type Vendor } from './control-api.ts';
import { toExchangeRow, type Notification, type TimelineRow } from './timeline.ts';

export type Connection = 'connecting' | 'live' | 'reconnecting';

export interface SandboxStore {
  readonly connection: Connection;
  /** `undefined` until the first answer. */
  readonly vendors: readonly Vendor[] | undefined;
  /** Vendors that have a host page. */
  readonly hostPages: ReadonlySet<string>;
  /** Newest first; a new array at each change. */
  readonly rows: readonly TimelineRow[];
  readonly loaded: boolean;
  /** How often the sandbox came back after it was away. */
  readonly returns: number;
  /** Calls `listener` after each change. Returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  reset(): Promise<void>;
  /** @returns why the sandbox refused, or `undefined` when it is done. */
  changeSetting(vendor: string, name: string, value: unknown): Promise<string | undefined>;
  close(): void;
}

const capacity = 1000;
const retryMs = 1000;
/** Rows that come in a burst are shown together. */
const flushMs = 50;

/** Follows the sandbox: its event stream for what is new, its lists for what was before. */
export function createSandboxStore(): SandboxStore {
  const listeners = new Set<() => void>();
  let connection: Connection = 'connecting';
  let vendors: readonly Vendor[] | undefined;
  let hostPages: ReadonlySet<string> = new Set();
  let rows: readonly TimelineRow[] = [];
  let loaded = false;
  let returns = 0;
  let arrived: TimelineRow[] = [];
  let webhookCount = 0;
  let loading = true;
  let loads = 0;
  let stream: EventSource | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let flushTimer: ReturnType<typeof setTimeout> | undefined;

  const changed = () => {
    for (const listener of listeners) listener();
  };

  const open = () => {
    arrived = [];
    stream = new EventSource('/_sandbox/events');
    stream.addEventListener('open', () => void load());
    stream.addEventListener('error', lose);
    stream.addEventListener('journal', ({ data }: MessageEvent<string>) =>
      arrive(toExchangeRow(JSON.parse(data) as Exchange)),
    );
    stream.addEventListener('notification', ({ data }: MessageEvent<string>) => {
      const notification = JSON.parse(data) as Notification;
      const key = `webhook-${(webhookCount += 1)}`;
      arrive({ kind: 'webhook', key, atMs: Date.now(), vendor: notification.vendor, notification });
    });
    stream.addEventListener('reset', () => {
      rows = arrived = [];
      void load();
      changed();
    });
  };

  /** The browser's own retry waits longer, and gives up on some answers. */
  const lose = () => {
    stream?.close();
    loads += 1;
    connection = 'reconnecting';
    clearTimeout(retryTimer);
    retryTimer = setTimeout(open, retryMs);
    changed();
  };

  const load = async () => {
    const thisLoad = (loads += 1);
    loading = true;
    try {
      const [vendorList, journal] = await Promise.all([
        controlApi.GET('/_sandbox/vendors'),
        controlApi.GET('/_sandbox/journal'),
      ]);
      if (thisLoad !== loads) return;
      if (!vendorList.data || !journal.data) return lose();
      const entries = journal.data.entries.map(toExchangeRow).reverse();
      const lastId = Number(entries[0]?.key ?? 0);
      arrived = arrived.filter((row) => row.kind === 'webhook' || row.exchange.id > lastId);
      rows = entries;
      if (connection === 'reconnecting') returns += 1;
      vendors = vendorList.data.vendors;
      connection = 'live';
      loaded = true;
      loading = false;
      flush();
      void findHostPages(vendors);
    } catch {
      if (thisLoad === loads) lose();
    }
  };

  const findHostPages = async (list: readonly Vendor[]) => {
    const names = list.map(({ vendor }) => vendor);
    const found = await Promise.all(names.map((name) => hasHostPage(name).catch(() => false)));
    hostPages = new Set(names.filter((_, index) => found[index]));
    changed();
  };

  const arrive = (row: TimelineRow) => {
    arrived.push(row);
    flushTimer ??= setTimeout(flush, flushMs);
  };

  const flush = () => {
    clearTimeout(flushTimer);
    flushTimer = undefined;
    // While the list is being loaded its end is not known yet, so what arrives waits for it.
    if (loading) return;
    // A vendor's webhooks arrive before the exchange that caused them is written down.
    if (arrived.length > 0) rows = [...arrived.reverse().sort((a, b) => b.atMs - a.atMs), ...rows].slice(0, capacity);
    arrived = [];
    changed();
  };

  open();

  return {
    get connection() {
      return connection;
    },
    get vendors() {
      return vendors;
    },
    get hostPages() {
      return hostPages;
    },
    get rows() {
      return rows;
    },
    get loaded() {
      return loaded;
    },
    get returns() {
      return returns;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async reset() {
      const { response } = await controlApi.POST('/_sandbox/reset');
      if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`);
    },
    async changeSetting(vendor, name, value) {
      const { data, error } = await controlApi.PATCH('/_sandbox/vendors/{vendor}/settings', {
        params: { path: { vendor } },
        body: { [name]: value },
      });
      if (!data) return error.error;
      vendors = vendors?.map((each) => (each.vendor === vendor ? { ...each, settings: data.settings } : each));
      changed();
      return undefined;
    },
    close() {
      stream?.close();
      clearTimeout(retryTimer);
      clearTimeout(flushTimer);
      listeners.clear();
    },
  };
}
