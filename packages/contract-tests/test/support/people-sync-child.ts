/** A process that syncs until it is killed. It loads what it needs before it is told to go, so that each kill hits work. */
import { createInfobip, isPeopleEvent, type InfobipPeopleEvent } from '@embedworks/infobip/server';
import { openSqliteStorage } from '../../../infobip/src/exchange/sqlite-storage.ts';
import { createPeopleSync } from '../../../infobip/src/exchange/sync.ts';
import { contactMapping, syncFields, type Contact } from './people-platform.ts';
import { openPlatformFile } from './people-platform-file.ts';

export interface ChildOrder {
  stateFile: string;
  platformFile: string;
  baseUrl: string;
  batchSize: number;
  direction: 'out' | 'both';
  /** Events of Infobip that wait. */
  events: InfobipPeopleEvent[];
  /** Whether it ends when nothing is left to do. */
  once: boolean;
}

/** What it tells while it works. */
export type ChildWord =
  { phase: string } | { answered: number } | { done: true } | { failed: string } | { ready: true };

const say = (word: ChildWord) => void process.send?.(word);

/** Tells what it is at, before it is at it. */
function watch<Input extends unknown[], Output>(phase: string, effect: (...input: Input) => Promise<Output>) {
  return (...input: Input): Promise<Output> => {
    say({ phase });
    return effect(...input);
  };
}

async function work({ stateFile, platformFile, baseUrl, batchSize, direction, events, once }: ChildOrder) {
  const storage = await openSqliteStorage(stateFile);
  // A killed process loses nothing by it, and the test does not wait for the disk.
  const driver = storage.getMount('').driver as { getInstance?: () => { exec(sql: string): unknown } };
  await driver.getInstance?.().exec('PRAGMA synchronous = NORMAL');
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
    } as typeof storage,
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
  work(order).then(
    () => say({ done: true }),
    (error: unknown) => say({ failed: String(error) }),
  );
});
say({ ready: true });
