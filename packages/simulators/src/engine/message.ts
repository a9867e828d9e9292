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
  /** `never`: the vendor stays silent and the door keeps the caller waiting. Default: `now`. */
  delivery?: 'now' | 'never';
}

export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): SimulatedResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}
