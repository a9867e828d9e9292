/**
 * The vendor's function in the page: a stub that queues until the script has loaded, then the script itself. It
 * returns nothing and promises nothing. `c` and `q` are the stub's own.
 */
export interface SiteFunction {
  (command: string, ...args: unknown[]): void;
  c?: unknown;
  q?: unknown;
}

/** What the vendor's script is known by in the page. */
export const page: { eS?: SiteFunction; _esConfig?: unknown } = globalThis as object;

/**
 * The page's `eS`; where there is none, a stub like that of the vendor's loader. An entry of its queue is the
 * `Arguments` of `c`, which hold the `Arguments` of the call.
 *
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites
 */
export function siteFunction(): SiteFunction {
  // An element whose id is `eS` answers to this name as well, so what is no function does not count.
  if (typeof page.eS !== 'function') page.eS = createStub();
  return page.eS;
}

/** The queued calls, the command first. The stub of the vendor's Shopify theme is not nested. */
export function queuedCalls({ q }: SiteFunction): ArrayLike<unknown>[] {
  return Array.isArray(q) ? (q as unknown[]).map(unwrap).filter(isArrayLike) : [];
}

/** Whether somebody has called `init`: it is still queued, or the script has left what it leaves after it. */
export function isInitialised(eS: SiteFunction): boolean {
  return queuedCalls(eS).some((call) => call[0] === 'init') || Object.hasOwn(page, '_esConfig');
}

function createStub(): SiteFunction {
  interface Stub {
    (): void;
    q: unknown[];
    c(args: unknown): void;
  }
  // The script looks up `c` at every call, and may replace it. `valueOf` is the `Arguments` object itself: a list made
  // of a rest parameter would be of another kind than what the vendor's loader queues.
  const stub = function () {
    stub.c(arguments.valueOf());
  } as Stub;
  stub.q = [];
  stub.c = function () {
    stub.q.push(arguments.valueOf());
  };
  return stub;
}

function unwrap(entry: unknown): unknown {
  let call = entry;
  while (isArrayLike(call) && call.length === 1 && isArrayLike(call[0])) call = call[0];
  return call;
}

function isArrayLike(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value;
}
