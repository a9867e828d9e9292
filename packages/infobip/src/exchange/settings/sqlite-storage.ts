import { ConfigurationError, IntegrationError } from '@embedworks/core';
import type { Driver, Storage } from 'unstorage';
import { vendor } from '../../errors.ts';
import { loadDatabase } from './load-database.ts';

interface FileSystem {
  mkdirSync(path: string, options: { recursive: true; mode: number }): unknown;
  openSync(path: string, flags: string, mode: number): number;
  closeSync(file: number): void;
  chmodSync(path: string, mode: number): void;
}

interface Paths {
  dirname(path: string): string;
  resolve(path: string): string;
}

/** `process` of Node, Deno and Bun, as far as it is asked here. */
interface Host {
  versions?: { node?: string };
  getBuiltinModule?(name: string): unknown;
}

/** How long a process waits while another one writes to the same file. */
const busyTimeoutMs = 5000;

const pragmas = [
  `busy_timeout = ${busyTimeoutMs}`,
  // Readers and a writer of several processes do not wait for each other.
  'journal_mode = WAL',
  // What was answered as written is there after a power cut.
  'synchronous = FULL',
  // What was removed or sealed anew does not stay in free pages.
  'secure_delete = ON',
];

/**
 * A file of SQLite through `unstorage` and `db0` on the SQLite that Node brings. Made when it is not there, in any case
 * readable by its owner alone, as what lies beside it (0600; Windows has no such thing).
 *
 * @throws ConfigurationError without `node:sqlite`, or when `unstorage` and `db0` are not installed.
 * @throws IntegrationError `storage_failed` when the file cannot be made or opened, or is no database.
 */
export async function openSqliteStorage(file: string): Promise<Storage> {
  if (file === ':memory:') {
    throw new ConfigurationError(
      vendor,
      '`file` is a path. To keep nothing, pass `storage: createStorage()` of unstorage.',
    );
  }
  const { process } = globalThis as { process?: Host };
  const builtin = <Module>(name: string) => process?.getBuiltinModule?.(name) as Module | undefined;
  const [files, paths] = [builtin<FileSystem>('node:fs'), builtin<Paths>('node:path')];
  if (!builtin('node:sqlite') || !files || !paths) {
    const version = process?.versions?.node;
    throw new ConfigurationError(
      vendor,
      'The embedded settings database needs node:sqlite, which Node has since 22.13 (22.5 with --experimental-sqlite). ' +
        `${version ? `This is Node ${version}` : 'This is not Node'}. Or pass \`storage\`, e.g. of Redis or PostgreSQL.`,
    );
  }
  const { createStorage, db0Driver, createDatabase, connector } = await loadDatabase(
    'unstorage db0',
    () => import('db0/connectors/node-sqlite'),
  );
  const path = paths.resolve(file);
  const database = createDatabase(connector({ path }));
  try {
    files.mkdirSync(paths.dirname(path), { recursive: true, mode: 0o700 });
    // Before SQLite opens it: the files that SQLite lays beside it take its permissions over, and those that are there
    // already, as after a kill or from a backup, keep their own.
    files.closeSync(files.openSync(path, 'a', 0o600));
    for (const suffix of ['', '-wal', '-shm', '-journal']) makePrivate(files, path + suffix);
    for (const pragma of pragmas) await database.exec(`PRAGMA ${pragma}`);
  } catch (cause) {
    await database.dispose();
    const reason = cause instanceof Error ? cause.message : 'unknown reason';
    throw new IntegrationError(`The settings database ${path} could not be opened: ${reason}`, {
      vendor,
      code: 'storage_failed',
      cause,
    });
  }
  // The types of `unstorage`'s drivers do not find their own.
  return createStorage({ driver: db0Driver({ database }) as Driver });
}

/** Does nothing where there is no such file: another process may have removed it just now. */
function makePrivate(files: FileSystem, path: string): void {
  try {
    files.chmodSync(path, 0o600);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
  }
}
