/** What every method takes last. */
export interface CallOptions {
  /** Ends the call, its retries and their waits. It then throws `ApiCallError` `aborted`. */
  signal?: AbortSignal | undefined;
}

/** As above, for the calls that need a session token. */
export interface SessionCallOptions extends CallOptions {
  /** Session JWT or user token. Default: `token` of `users/me`. */
  sessionToken?: string | undefined;
}

/** What openapi-fetch wants of our options. */
export function toInit({ signal }: CallOptions = {}): { signal: AbortSignal | null } {
  return { signal: signal ?? null };
}

/** The answer alone. The client throws for everything that is not a success. */
export async function dataOf<Data>(call: Promise<{ data?: Data }>): Promise<Exclude<Data, undefined>> {
  return (await call).data as Exclude<Data, undefined>;
}
