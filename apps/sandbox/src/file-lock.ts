import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';

/** A lock that cannot be read may be one that is being written; older than this it is a wreck. */
const writingTimeMs = 2000;
const unknownStart = 'unknown';
const held = new Set<string>();

/**
 * Keeps a file to this process, by a file `<file>.lock` beside it that names the process. The lock of a process that was
 * killed does not count.
 * @returns the function that gives it back.
 * @throws when another process has it; the message says which and what to do.
 */
export function lockFile(file: string): () => void {
  const lock = `${file}.lock`;
  const mine = `${process.pid} ${startOf(process.pid)}\n`;
  if (held.has(lock)) throw new Error(`${file} is open already in this process. Close it first.`);
  // A second try after a dead process's lock was taken away; a third when somebody else did that at the same time.
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(lock, mine, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(lock);
      if (holder !== undefined || tries > 2) throw new Error(takenText(file, lock, holder), { cause: error });
      takeAway(lock);
    }
  }
  held.add(lock);
  return () => {
    if (held.delete(lock) && read(lock) === mine) unlinkSync(lock);
  };
}

/** The living process that holds the lock. */
function holderOf(lock: string): string | undefined {
  const text = read(lock);
  if (text === undefined) return undefined;
  const [, pid, start] = /^(\d+) (\S+)\n$/.exec(text) ?? [];
  if (pid === undefined) return isFresh(lock) ? 'that is just starting' : undefined;
  const isSame = start === startOf(Number(pid));
  // With the id of this process but unknown here it is another thread's, or of a process that had the id before.
  if (Number(pid) === process.pid) return isSame && start !== unknownStart ? pid : undefined;
  return isSame && isAlive(Number(pid)) ? pid : undefined;
}

/** By renaming, which only one process can do; and back, when it was somebody's fresh one after all. */
function takeAway(lock: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (holderOf(aside) !== undefined) renameSync(aside, lock);
    else unlinkSync(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, where the system tells: process ids are given again, after a restart or in a container. */
function startOf(pid: number): string {
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return fields?.[19] ?? unknownStart;
}

function isFresh(lock: string): boolean {
  const modifiedMs = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - modifiedMs < writingTimeMs;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function takenText(file: string, lock: string, holder = 'that is just starting'): string {
  return `${file} is in use by another sandbox (process ${holder}). Stop that one, or name another file. If there is none, delete ${lock}.`;
}
