import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { generateKey } from '../src/exchange/settings/keyring.ts';
import { createAppSettings } from '../src/exchange/settings/settings.ts';
import { startPostgres } from './support/servers.ts';

const secret = generateKey();
const keys = [{ id: 'test', secret }];
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedworks-settings-file-'));
  file = join(folder, 'app-settings.sqlite');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const open = () => createAppSettings<{ count: number }>({ file, keys });
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

interface ChildEnd {
  status: number | null;
  /** The numbers that it told. */
  told: number[];
  problems: string;
}

/** @param killAfter Kills the child without a warning once it has told so many numbers. */
function runChild(place: string, { until, killAfter = Infinity }: { until?: number; killAfter?: number }) {
  const words = [join(import.meta.dirname, 'support/settings-child.ts'), place, secret, `${until ?? Infinity}`];
  const child = spawn(process.execPath, ['--conditions=@embedworks/source', ...words], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let text = '';
  let problems = '';
  child.stdout.on('data', (data: Buffer) => {
    text += data.toString();
    if (text.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  child.stderr.on('data', (data: Buffer) => (problems += data.toString()));
  return new Promise<ChildEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      const told = text.split('\n').filter((line) => line !== '');
      resolve({ status, told: told.map(Number), problems });
    });
  });
}

test.skipIf(process.platform === 'win32')('is readable by its owner alone, what lies beside it too', async () => {
  const settings = await open();
  await settings.write('a', { count: 1 });
  for (const suffix of ['', '-wal', '-shm']) expect(modeOf(file + suffix)).toBe('600');
  await settings.close();
  chmodSync(file, 0o644);
  await (await open()).close();
  expect(modeOf(file)).toBe('600');
});

test.skipIf(process.platform === 'win32')('takes what a backup laid beside it for its owner alone', async () => {
  const settings = await open();
  await settings.write('a', { count: 1 });
  for (const suffix of ['', '-wal']) {
    copyFileSync(file + suffix, `${folder}/backup.sqlite${suffix}`);
    chmodSync(`${folder}/backup.sqlite${suffix}`, 0o644);
  }
  await settings.close();
  const restored = await createAppSettings<{ count: number }>({ file: `${folder}/backup.sqlite`, keys });
  expect(await restored.read('a')).toEqual({ count: 1 });
  for (const suffix of ['', '-wal', '-shm']) expect(modeOf(`${folder}/backup.sqlite${suffix}`)).toBe('600');
  await restored.close();
});

test('leaves one file when it is closed, with all in it', async () => {
  const settings = await open();
  await settings.write('a', { count: 17 });
  await settings.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(readFileSync(file, 'latin1')).toContain('{"settings":{"count":17}}');
});

test('has all that was told, however often it is killed while it writes', { timeout: 120_000 }, async () => {
  let count = 0;
  for (const killAfter of [1, 7, 2, 23, 5, 40, 3, 11]) {
    const { status, told } = await runChild(file, { killAfter });
    expect(status).toBeNull();
    expect(told.length).toBeGreaterThanOrEqual(killAfter);
    const last = told.at(-1) ?? NaN;
    const settings = await open();
    const kept = (await settings.read('a'))?.count ?? NaN;
    const token = await settings.credentials.read('a', 'token');
    // The number that was being written may be there or not, in this order, and never in part.
    expect([last, last + 1]).toContain(kept);
    expect([`token ${last}`, `token ${kept}`]).toContain(token);
    expect(kept).toBeGreaterThan(count);
    count = kept;
    await settings.close();
  }
});

test('is written by several processes at once, from its first moment on', { timeout: 120_000 }, async () => {
  const ends = await Promise.all([1, 2, 3].map(() => runChild(file, { until: 60 })));
  for (const { status, problems } of ends) expect({ status, problems }).toMatchObject({ status: 0 });
  const told = ends.flatMap((end) => end.told).toSorted((a, b) => a - b);
  expect(told).toEqual(Array.from({ length: 180 }, (_, index) => index + 1));
  const settings = await open();
  expect(await settings.read('a')).toEqual({ count: 180 });
  await settings.close();
});

test('refuses what is no database, and leaves it', async () => {
  writeFileSync(file, 'my diary'.repeat(100));
  const error: unknown = await open().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ vendor: 'infobip', code: 'storage_failed' });
  expect(String(error)).toContain(file);
  expect(readFileSync(file, 'utf8')).toBe('my diary'.repeat(100));
});

test('says what it needs where Node has no SQLite', async () => {
  const builtin = process.getBuiltinModule.bind(process);
  const without = (name: string) => (name === 'node:sqlite' ? undefined : builtin(name)) as never;
  vi.spyOn(process, 'getBuiltinModule').mockImplementation(without);
  const refusal = { code: 'configuration', message: expect.stringContaining(process.versions.node) as string };
  await expect(open()).rejects.toMatchObject(refusal);
  await expect(open()).rejects.toThrow('22.13');
  expect(existsSync(file)).toBe(false);
});

test('refuses options that contradict each other', async () => {
  const storage = (await import('unstorage')).createStorage();
  await expect(createAppSettings({ file, storage, keys })).rejects.toThrow('Pass `file` or `storage`, not both.');
  await expect(createAppSettings({ file: ':memory:', keys })).rejects.toMatchObject({ code: 'configuration' });
  await expect(createAppSettings({ file, keys: [] })).rejects.toMatchObject({ code: 'configuration' });
  await expect(createAppSettings({ file, keys, namespace: '' })).rejects.toMatchObject({ code: 'configuration' });
  expect(existsSync(file)).toBe(false);
});

const postgres = await startPostgres();
if (postgres.server) {
  const { url, stop } = postgres.server;
  test(
    'the same processes count in PostgreSQL, through the driver that the README shows',
    { timeout: 120_000 },
    async () => {
      try {
        const first = await runChild(url, { until: 1 });
        expect(first).toMatchObject({ status: 0 });
        const from = first.told[0] ?? NaN;
        const ends = await Promise.all([1, 2].map(() => runChild(url, { until: 40 })));
        for (const { status, problems } of ends) expect({ status, problems }).toMatchObject({ status: 0 });
        const told = ends.flatMap((end) => end.told).toSorted((a, b) => a - b);
        expect(told).toEqual(Array.from({ length: 80 }, (_, index) => from + index + 1));
      } finally {
        await stop();
      }
    },
  );
} else {
  test.skip(`PostgreSQL is not tested here: ${postgres.reason}`, () => undefined);
}
