import { ask, controlApi, problemOf, type JournalEntry, type Vendor } from './control-api.ts';
import { inWorld } from './world.ts';

export type Connection = 'connecting' | 'live' | 'reconnecting';

/** What of a sandbox can change while it is looked at. */
export type Topic = 'faults' | 'clock' | 'settings' | 'state' | 'webhooks' | 'snapshots' | 'journal' | 'delivery';

export interface SandboxStore {
  readonly connection: Connection;
  /** `undefined` until the first answer. */
  readonly vendors: readonly Vendor[] | undefined;
  /** The journal, newest first; a new array at each change. */
  readonly rows: readonly JournalEntry[];
  readonly loaded: boolean;
  /** How often the sandbox came back after it was away. */
  readonly returns: number;
  /** Calls `listener` after each change of the above. Returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Calls `listener` when one of the topics may have changed. Returns the function that stops it. */
  follow(topics: readonly Topic[], listener: () => void): () => void;
  /** @throws {Error} with the sandbox's own words when it refused. */
  reset(): Promise<void>;
  /** @returns why the sandbox refused, or `''` when it is done. */
  changeSetting(vendor: string, name: string, value: unknown): Promise<string>;
  close(): void;
}

const capacity = 1000;
const retryMs = 1000;
/** Rows that come in a burst are shown together. */
const flushMs = 50;

/** Follows the sandbox: its event stream for what is new, its lists for what was before. */
export function createSandboxStore(): SandboxStore {
  const listeners = new Set<() => void>();
  const followers = new Map<() => void, readonly Topic[]>();
  let connection: Connection = 'connecting';
  let vendors: readonly Vendor[] | undefined;
  let rows: readonly JournalEntry[] = [];
  let loaded = false;
  let returns = 0;
  let arrived: JournalEntry[] = [];
  let loading = true;
  let loads = 0;
  let stream: EventSource | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let flushTimer: ReturnType<typeof setTimeout> | undefined;

  const changed = () => {
    for (const listener of listeners) listener();
  };

  /** Without a topic: everything may be different. */
  const tell = (topic?: Topic) => {
    for (const [listener, topics] of followers) if (!topic || topics.includes(topic)) listener();
  };

  const open = () => {
    arrived = [];
    stream = new EventSource(inWorld('/_sandbox/events'));
    stream.addEventListener('open', () => void load().then(() => tell()));
    stream.addEventListener('error', lose);
    stream.addEventListener('journal', ({ data }: MessageEvent<string>) => arrive(JSON.parse(data) as JournalEntry));
    stream.addEventListener('delivery', () => tell('delivery'));
    stream.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      const { what } = JSON.parse(data) as { what: Topic };
      if (what === 'journal' || what === 'settings') void load();
      tell(what);
    });
    stream.addEventListener('reset', () => {
      rows = arrived = [];
      void load();
      changed();
      tell();
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
        ask(controlApi.GET('/_sandbox/vendors')),
        ask(controlApi.GET('/_sandbox/journal')),
      ]);
      if (thisLoad !== loads) return;
      rows = journal.entries.reverse();
      const lastId = rows[0]?.id ?? 0;
      arrived = arrived.filter(({ id }) => id > lastId);
      if (connection === 'reconnecting') returns += 1;
      vendors = vendorList.vendors;
      connection = 'live';
      loaded = true;
      loading = false;
      flush();
    } catch {
      if (thisLoad === loads) lose();
    }
  };

  const arrive = (entry: JournalEntry) => {
    arrived.push(entry);
    flushTimer ??= setTimeout(flush, flushMs);
  };

  const flush = () => {
    clearTimeout(flushTimer);
    flushTimer = undefined;
    // While the list is being loaded its end is not known yet, so what arrives waits for it.
    if (loading) return;
    if (arrived.length > 0) rows = [...arrived.reverse(), ...rows].slice(0, capacity);
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
    follow(topics, listener) {
      followers.set(listener, topics);
      return () => void followers.delete(listener);
    },
    async reset() {
      await ask(controlApi.POST('/_sandbox/reset'));
    },
    changeSetting(vendor, name, value) {
      const change = ask(
        controlApi.PATCH('/_sandbox/vendors/{vendor}/settings', {
          params: { path: { vendor } },
          body: { [name]: value },
        }),
      ).then(({ settings }) => {
        vendors = vendors?.map((each) => (each.vendor === vendor ? { ...each, settings } : each));
        changed();
      });
      return problemOf(change);
    },
    close() {
      stream?.close();
      clearTimeout(retryTimer);
      clearTimeout(flushTimer);
      listeners.clear();
      followers.clear();
    },
  };
}
