import type { ValidationIssue } from '@embedworks/contracts';

/** What the contract says of one exchange. Empty lists mean it holds. */
export interface Verdict {
  request: readonly ContractIssue[];
  response: readonly ContractIssue[];
}

export interface ContractIssue {
  /** Where: `query`, `body`, `path`, … followed by a JSON pointer. */
  at: string;
  message: string;
}

/** One request and its answer, as the dashboard shows it. */
export interface JournalEntry {
  id: number;
  /** Virtual time, milliseconds since the epoch. */
  atMs: number;
  vendor: string;
  method: string;
  /** Path and query. */
  path: string;
  /** Absent when the contract knows no such operation. */
  operationId?: string;
  requestHeaders: Record<string, string>;
  requestBody: string | null;
  status: number;
  responseHeaders: Record<string, string>;
  responseBody: string | null;
  durationMs: number;
  verdict: Verdict;
}

export interface Journal {
  add(entry: Omit<JournalEntry, 'id'>): void;
  /** Oldest first. */
  entries(): readonly JournalEntry[];
  /** Calls `listener` for every entry from now on. Returns the function that stops it. */
  subscribe(listener: (entry: JournalEntry) => void): () => void;
  clear(): void;
}

/** Keeps the last `capacity` exchanges. */
export function createJournal(capacity = 1000): Journal {
  const entries: JournalEntry[] = [];
  const listeners = new Set<(entry: JournalEntry) => void>();
  let lastId = 0;
  return {
    add(fields) {
      const entry = { id: (lastId += 1), ...fields };
      entries.push(entry);
      if (entries.length > capacity) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    entries: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => void entries.splice(0),
  };
}

/** Hides what authenticates, so that a journal can be shown and shared even if real secrets were sent by mistake. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const hidden = (name: string, value: string) =>
    /^(authorization|cookie|set-cookie|.*(key|secret|token).*)$/.test(name)
      ? value.replace(/^(\w+ )?.*$/s, '$1•••')
      : value;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, hidden(name, value)]));
}

/** Hides passwords, tokens and assertions in a JSON or form text. */
export function redactText(text: string): string {
  return text
    .replace(/("(?:password|assertion|access_token|token|secret|client_secret)"\s*:\s*)"[^"]*"/gi, '$1"•••"')
    .replace(/((?:^|[&?])(?:password|assertion|access_token|token|secret|client_secret)=)[^&]*/gi, '$1•••');
}

export function toContractIssues(part: string, issues: readonly ValidationIssue[] | null | undefined): ContractIssue[] {
  return (issues ?? []).map(({ instancePath, message, params }) => ({
    at: `${part}${instancePath}`,
    message: [message, 'allowedValues' in params ? `(${(params.allowedValues as unknown[]).join(', ')})` : '']
      .filter(Boolean)
      .join(' '),
  }));
}
