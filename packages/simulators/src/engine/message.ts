/** A request as any door hands it to the engine: plain data, so that it costs nothing to make. */
export interface SimulatedRequest {
  method: string;
  /** Below the vendor's root, still percent-encoded, starting with `/`. */
  path: string;
  /** With its `?`, or `''`. */
  search: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array<ArrayBuffer> | undefined;
  /** Where this door answers for the vendor, without a trailing slash. Links in answers start with it. */
  origin: string;
}

export interface SimulatedResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | null;
  /** What `body` is the text of, so that it need not be parsed to be checked. */
  json?: unknown;
  /**
   * `never`: the vendor stays silent and the door keeps the caller waiting. `reset`: the connection breaks without an
   * answer. `truncated`: it breaks in the middle of the body. Default: `now`.
   */
  delivery?: 'now' | 'never' | 'reset' | 'truncated';
}

export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): SimulatedResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
    json: body,
  };
}

let written = { second: NaN, text: '' };

/** A moment as HTTP writes it. Most callers ask for the same second again. */
export function httpDate(timeMs: number): string {
  const second = Math.floor(timeMs / 1000);
  if (second !== written.second) written = { second, text: new Date(second * 1000).toUTCString() };
  return written.text;
}
