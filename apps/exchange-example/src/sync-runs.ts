import type { ExchangeServerSession, Repair, SyncStatus } from '@embedworks/infobip/exchange';
import type { ExampleOptions } from './options.ts';
import { createCustomerSync, type CustomerSync } from './people-sync.ts';
import type { OrdersDatabase } from './settings.ts';
import { shopAccessOf } from './shop-client.ts';
import type { OrdersSignIn } from './sign-in.ts';

export interface SyncView {
  isRunning: boolean;
  /** Of the last run, with its progress. */
  status: SyncStatus | undefined;
  /** People whom one side refused. */
  repairs: Repair[];
}

export type SyncRuns = ReturnType<typeof createSyncRuns>;

/** Syncs that people start on the configuration page. They go on when the page is closed, and `close` ends them. */
export function createSyncRuns({ log }: ExampleOptions, database: OrdersDatabase, signIn: OrdersSignIn) {
  const stopping = new AbortController();
  const running = new Map<string, Promise<unknown>>();

  async function syncFor(session: ExchangeServerSession): Promise<CustomerSync> {
    const { accountKey } = session;
    const access = await shopAccessOf(database, accountKey);
    return createCustomerSync(database, accountKey, access, signIn.infobipFor(session));
  }

  /** One at a time for an account. Answers when it has begun. */
  async function begin(session: ExchangeServerSession, work: (sync: CustomerSync) => Promise<unknown>): Promise<void> {
    const { accountKey } = session;
    if (running.has(accountKey)) return;
    // Taken before anything is waited for, so that of two that come at once one begins.
    const { promise, resolve } = Promise.withResolvers<void>();
    running.set(accountKey, promise);
    try {
      const sync = await syncFor(session);
      // Why it failed stands in its status, for the page.
      void work(sync)
        .catch(log)
        .finally(() => {
          running.delete(accountKey);
          resolve();
        });
    } catch (error) {
      running.delete(accountKey);
      resolve();
      throw error;
    }
  }

  return {
    async start(session: ExchangeServerSession): Promise<void> {
      const direction = (await database.read(session.accountKey))?.syncDirection;
      await begin(session, (sync) => sync.run({ direction, signal: stopping.signal }));
    },
    retry: (session: ExchangeServerSession): Promise<void> =>
      begin(session, (sync) => sync.repairs.retry(undefined, { signal: stopping.signal })),
    async view(session: ExchangeServerSession): Promise<SyncView> {
      const sync = await syncFor(session);
      const [status, repairs] = [await sync.status(), await sync.repairs.list()];
      return { isRunning: running.has(session.accountKey), status, repairs };
    },
    async close(): Promise<void> {
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}
