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

interface Entry {
  id: number;
  /** Virtual time, milliseconds since the epoch. */
  atMs: number;
  vendor: string;
  /** For a message or webhook, what is wrong with it stands under `request`. */
  verdict: Verdict;
  /** Types of the faults that were played on it. */
  faults: readonly string[];
}

/** One request and its answer. */
export interface RequestEntry extends Entry {
  kind: 'request';
  method: string;
  /** Path and query. */
  path: string;
  /** Absent when the contract knows no such operation. */
  operationId?: string;
  requestHeaders: Record<string, string>;
  requestBody: string | null;
  /** 0 when no answer came. */
  status: number;
  responseHeaders: Record<string, string>;
  responseBody: string | null;
  durationMs: number;
}

/** One message between two windows, as the vendor's page saw it. */
export interface MessageEntry extends Entry {
  kind: 'message';
  channel: string;
  direction: 'host-to-guest' | 'guest-to-host';
  /** On the wire. */
  name: string;
  payload: unknown;
}

/** One attempt to deliver a webhook, a call of the customer's server, or a webhook that nobody asked for. */
export interface WebhookEntry extends Entry {
  kind: 'webhook';
  webhook: string;
  payload: unknown;
  /** Absent when the vendor has no target, and for a call. */
  deliveryId?: string;
  /** Only of a call, whose answer the vendor waits for. */
  method?: string;
  /** Absent when it was not sent. */
  url?: string;
  /** From 1. */
  attempt?: number;
  status?: number;
  /** Only of a call: the body of the answer, without secrets. */
  answer?: string | null;
  error?: string;
  durationMs?: number;
}

/** Everything that was said, in one order. */
export type JournalEntry = RequestEntry | MessageEntry | WebhookEntry;

export interface Journal {
  /** Keeps what `present` makes of it. It is made when somebody looks, so that an unwatched request costs little. */
  add(present: (id: number) => JournalEntry): void;
  /** Oldest first. */
  entries(): readonly JournalEntry[];
  /** Calls `listener` for every entry from now on. Returns the function that stops it. */
  subscribe(listener: (entry: JournalEntry) => void): () => void;
  clear(): void;
}

/** Keeps the last `capacity` entries. */
export function createJournal(capacity = 1000): Journal {
  const kept: (() => JournalEntry)[] = [];
  const listeners = new Set<(entry: JournalEntry) => void>();
  let lastId = 0;
  return {
    add(present) {
      const id = (lastId += 1);
      let made: JournalEntry | undefined;
      const entry = () => (made ??= present(id));
      kept.push(entry);
      if (kept.length > capacity) kept.shift();
      for (const listener of listeners) listener(entry());
    },
    entries: () => kept.map((entry) => entry()),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => void kept.splice(0),
  };
}

const secretNames =
  'password|assertion|access_token|refresh_token|token|secret|client_secret|platformSecret|api_key|cardNumber|secretKey|clientSecret|signingSecret|refreshToken|request_uri|code_verifier';
const secretMembers = new RegExp(`("(?:${secretNames})"\\s*:\\s*)"[^"]*"`, 'gi');
const secretFields = new RegExp(`((?:^|[&?])(?:${secretNames})=)[^&]*`, 'gi');
/** Some vendors take the token to renew under the name of a code, which by itself is good for nothing once it was used. */
const renewal = /(?:^|&)grant_type=refresh_token(?:&|$)/;
const renewedCode = /((?:^|&)code=)[^&]*/g;

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
  const hidden = text.replace(secretMembers, '$1"•••"').replace(secretFields, '$1•••');
  return renewal.test(text) ? hidden.replace(renewedCode, '$1•••') : hidden;
}

const keptCharacters = 20_000;

/** A body as an entry shows it: text, without secrets, cut where it gets long. */
export function presentBody(body: string | Uint8Array | null | undefined): string | null {
  if (!body || body.length === 0) return null;
  const start = body.slice(0, keptCharacters);
  const text = redactText(typeof start === 'string' ? start : new TextDecoder().decode(start));
  return body.length > keptCharacters ? `${text}…` : text;
}

/** The start of a body, so that a journal does not hold on to large ones. */
export function startOf<Body extends string | Uint8Array>(body: Body | null | undefined): Body | null {
  if (!body) return null;
  return body.length > keptCharacters + 1 ? (body.slice(0, keptCharacters + 1) as Body) : body;
}

export function toContractIssues(part: string, issues: readonly ValidationIssue[] | null | undefined): ContractIssue[] {
  return (issues ?? []).map(({ instancePath, message, params }) => ({
    at: `${part}${instancePath}`,
    message: [message, 'allowedValues' in params ? `(${(params.allowedValues as unknown[]).join(', ')})` : '']
      .filter(Boolean)
      .join(' '),
  }));
}
