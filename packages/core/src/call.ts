/** What every method of an adapter takes last. */
export interface CallOptions {
  /** Ends the call, its retries and their waits. It then throws the adapter's error with the code `aborted`. */
  signal?: AbortSignal | undefined;
}

/** What openapi-fetch wants of these options. */
export function toInit({ signal }: CallOptions = {}): { signal: AbortSignal | null } {
  return { signal: signal ?? null };
}

/** The answer alone. A client made by `createApiClient` throws for everything that is not a success. */
export async function dataOf<Data>(call: Promise<{ data?: Data }>): Promise<Exclude<Data, undefined>> {
  return (await call).data as Exclude<Data, undefined>;
}
