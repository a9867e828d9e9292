/** A process that syncs until it is killed. It loads what it needs before it is told to go, so that each kill hits work. */
import { flushCompileCache } from 'node:module';
import { createInfobip, isPeopleEvent } from '@embedworks/infobip/server';
import { createAppSettings, createPeopleSync } from '@embedworks/infobip/exchange';
import { contactMapping, syncFields, type Contact } from './people-platform.ts';
import { openPlatformFile } from './people-platform-file.ts';
import type { ChildOrder, ChildWord, Phase } from './people-sync-orders.ts';

const say = (word: ChildWord) => void process.send?.(word);

let death: Pick<ChildOrder, 'dieIn' | 'dieBefore'> = {};

/** Tells what it is at, before it is at it. */
function watch<Input extends unknown[], Output>(phase: Phase, effect: (...input: Input) => Promise<Output>) {
  return async (...input: Input): Promise<Output> => {
    say({ phase });
    const { dieIn, dieBefore } = death;
    if (dieIn === phase && dieBefore) process.kill(process.pid, 'SIGKILL');
    const output = await effect(...input);
    if (dieIn === phase) process.kill(process.pid, 'SIGKILL');
    return output;
  };
}

async function work({ stateFile, platformFile, baseUrl, batchSize, direction, events, once }: ChildOrder) {
  const settings = await createAppSettings({ file: stateFile, keys: [{ id: 'test', secret: new Uint8Array(32) }] });
  const storage = settings.storageFor('acme', 'people-sync');
  const { source } = openPlatformFile(platformFile);
  const infobip = createInfobip({
    baseUrl,
    credentials: { apiKey: 'sandbox-infobip-key' },
    pace: false,
    retries: 0,
    fetch: watch('calling', (input: string | URL | Request, init?: RequestInit) => fetch(input, init)),
  });
  const sync = createPeopleSync<Contact>({
    infobip,
    mapping: contactMapping,
    fields: syncFields,
    batchSize,
    retries: 0,
    overlapSeconds: 2,
    // The one that was killed had the lock.
    owner: 'child',
    source: {
      changes: watch('reading', source.changes),
      apply: watch('applying', source.apply),
      get: source.get,
    },
    storage: {
      getItem: storage.getItem,
      getKeys: storage.getKeys,
      setItem: watch('storing', (key: string, value: never) => storage.setItem(key, value)),
      removeItem: watch('storing', (key: string) => storage.removeItem(key)),
    },
  });
  for (const [index, event] of events.entries()) {
    if (isPeopleEvent(event)) await sync.receive(event);
    say({ answered: index });
  }
  do {
    await sync.run({ direction });
  } while (!once);
}

process.on('message', (order: ChildOrder) => {
  death = order;
  work(order).then(
    () => say({ done: true }),
    (error: unknown) => say({ failed: String(error) }),
  );
});
flushCompileCache();
say({ ready: true });
