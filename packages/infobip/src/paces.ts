import { createPace, type Pace } from '@embedworks/core/server';

/** The published limits of all operations, each with its own count. */
export interface InfobipPaces {
  /** The pace of an operation, e.g. `('PATCH', '/people/3/persons/upsert')`; `undefined` when it has no limit. */
  of(method: string, path: string): Pace | undefined;
}

interface Limit {
  method?: string;
  path: RegExp;
  /** Calls in `windowMs`. */
  limit: number;
  windowMs?: number;
}

/**
 * The first that fits counts. Subscriptions, event definitions and single conversations have no published limit.
 * Source: `x-throttling-info` in the OpenAPI files of https://github.com/api-evangelist/infobip; the vendor says nothing
 * of embeddables, which are given the 10 a second of the sign-in.
 */
const limits: readonly Limit[] = [
  { path: /^\/provisioning\/1\//, limit: 1 },
  { path: /^\/people\/2\/persons\/match$/, limit: 15 },
  { method: 'POST', path: /^\/people\/2\/persons$/, limit: 10 },
  { path: /^\/people\//, limit: 5 },
  { path: /^\/peopleevents\/2\/persons\//, limit: 250 },
  { path: /^\/(moments|communication)\/1\/flows\//, limit: 10 },
  { path: /^\/embeddable\/1\//, limit: 10 },
  { method: 'POST', path: /^\/auth\/1\/session$/, limit: 10 },
  { path: /^\/ccaas\/1\/conversations\/[^/]+\/messages$/, limit: 500, windowMs: 60_000 },
];

/** Limits to be shared by all clients of one account, in one process. */
export function createInfobipPaces(): InfobipPaces {
  const paces = new Map<string, Pace>();
  return {
    of(method, path) {
      const found = limits.find((one) => one.path.test(path) && (one.method ?? method) === method);
      if (!found) return undefined;
      const operation = `${method} ${path}`;
      const pace = paces.get(operation) ?? createPace(found.limit, found.windowMs ?? 1000);
      paces.set(operation, pace);
      return pace;
    },
  };
}
