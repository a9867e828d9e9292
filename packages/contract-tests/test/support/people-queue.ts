import { createInfobip } from '@embedworks/infobip/server';
import { createAppSettings, createPeopleSync } from '@embedworks/infobip/exchange';
import { createPeopleSyncQueue } from '@embedworks/infobip/exchange/bullmq';
import { createStorage, type Driver } from 'unstorage';
import redisDriver from 'unstorage/drivers/redis';
import { contactMapping, syncFields, type Contact } from './people-platform.ts';
import { openPlatformFile } from './people-platform-file.ts';

export interface QueueOrder {
  redisUrl: string;
  platformFile: string;
  baseUrl: string;
  batchSize: number;
  batchesPerSecond: number;
  /** Who works, so that the vendor can tell. */
  worker: string;
  /** Of the sync, where an account has several. */
  name?: string | undefined;
}

export const accountKey = 'ACME/1';

/** What each machine of a team has: a connection to Redis, its settings there, its platform. */
export async function openQueue(order: QueueOrder) {
  const { redisUrl, platformFile, baseUrl, batchSize, batchesPerSecond, worker, name } = order;
  const platform = openPlatformFile(platformFile);
  const settings = await createAppSettings({
    storage: createStorage({ driver: redisDriver({ url: redisUrl, base: 'settings' }) as Driver }),
    keys: [{ id: 'test', secret: new Uint8Array(32) }],
  });
  const infobip = createInfobip({
    baseUrl,
    credentials: { apiKey: 'sandbox-infobip-key' },
    // The limit is that of the queue.
    pace: false,
    fetch: (input, init) => {
      const request = new Request(input, init);
      request.headers.set('X-Worker', worker);
      return fetch(request);
    },
  });
  const { hostname: host, port } = new URL(redisUrl);
  const queue = createPeopleSyncQueue<Contact>({
    connection: { host, port: Number(port) },
    batchesPerSecond,
    concurrency: 2,
    stalledMs: 1000,
    backoffMs: 50,
    sync: (key) =>
      createPeopleSync({
        infobip,
        source: platform.source,
        mapping: contactMapping,
        fields: syncFields,
        batchSize,
        name,
        storage: settings.storageFor(key, 'people-sync'),
      }),
  });
  return {
    queue,
    async close() {
      await queue.close();
      await settings.close();
      platform.close();
    },
  };
}
