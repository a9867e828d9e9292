export interface LogEntry {
  direction: 'to host' | 'from host' | 'sandbox';
  atMs: number;
  /** The `type` of the message, or what the sandbox has to say. */
  title: string;
  /** The rest of it, as JSON, shortened. */
  detail: string;
}

export interface MessageLog {
  /** Newest first. */
  readonly entries: readonly LogEntry[];
  add(direction: LogEntry['direction'], message: unknown): void;
}

const maxEntries = 200;
const maxTextLength = 120;

export function createMessageLog(now: () => number): MessageLog {
  const entries: LogEntry[] = [];
  return {
    entries,
    add(direction, message) {
      entries.unshift({ direction, atMs: now(), ...describe(message) });
      entries.length = Math.min(entries.length, maxEntries);
    },
  };
}

function describe(message: unknown): Pick<LogEntry, 'title' | 'detail'> {
  if (typeof message === 'string') return { title: message, detail: '' };
  if (typeof message !== 'object' || message === null) return { title: String(message), detail: '' };
  const { type, ...rest } = message as { type?: unknown };
  const detail = Object.keys(rest).length === 0 ? '' : (JSON.stringify(rest, shorten) ?? '');
  return { title: typeof type === 'string' ? type : '(no type)', detail };
}

/** Pictures would fill the log. */
function shorten(_key: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > maxTextLength ? `${value.slice(0, maxTextLength)}…` : value;
}
