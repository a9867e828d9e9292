import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { lockFile } from './file-lock.ts';

export interface PersistenceOptions<State extends object> {
  /** Where the state is kept. Made with its folders when it is not there yet. */
  file: string;
  /** Goes from the base snapshot through the commits. What it throws tells what is wrong with a line. */
  replay: (base: unknown) => { add(commit: object): void; result(): State };
  /** Told of what was left out. Default: standard error. */
  warn?: (text: string) => void;
}

/**
 * A log of a world's changes in a file. Its first line is a snapshot, and each further line one commit, as JSON. What
 * `append` has returned for survives the end of the process by any means. It is not flushed to the disk each time, so the
 * last commits may be lost when the whole machine fails.
 */
export interface Persistence<State extends object> {
  /**
   * What the file holds, or `undefined` when it is new. A last line that was not written completely is left out with a warning.
   * @throws when another line cannot be read; the file is untouched then.
   */
  load(): State | undefined;
  /**
   * Writes commits before it returns, all in one piece. Needs a `compact` before the first one.
   * @throws when the disk does not take it; the file is as it was before then.
   */
  append(commits: readonly object[]): void;
  /**
   * Begins the log anew with this snapshot: in a second file that takes the place of the first in one step. Needs a
   * `load` before, so that nothing is lost unread.
   */
  compact(snapshot: State): void;
  /** Gives the file free. May be called twice. */
  close(): void;
}

/** @throws when another process has the file open, or it cannot be had. */
export function openPersistence<State extends object>({
  file: name,
  replay,
  warn = (text) => void process.stderr.write(`${text}\n`),
}: PersistenceOptions<State>): Persistence<State> {
  const file = preparePath(name);
  const unlock = lockFile(file);
  let log: { descriptor: number; length: number } | undefined;
  let isRead = false;
  let isClosed = false;

  const closeLog = () => {
    if (log) closeSync(log.descriptor);
    log = undefined;
  };
  const openLog = () => {
    const descriptor = openSync(file, 'a');
    log = { descriptor, length: fstatSync(descriptor).size };
  };
  const refuseClosed = () => {
    if (isClosed) throw new Error(`${file} is closed.`);
  };

  return {
    load() {
      refuseClosed();
      const lines = existsSync(file) ? splitLines(readFileSync(file)) : [];
      const state = lines.length === 0 ? undefined : readLines(file, lines, replay, warn);
      isRead = true;
      return state;
    },
    append(commits) {
      refuseClosed();
      if (!log) throw new Error(`${file} has no snapshot yet to follow. Call compact first.`);
      const bytes = Buffer.from(commits.map((commit) => `${JSON.stringify(commit)}\n`).join(''));
      try {
        writeAll(log.descriptor, bytes);
        log.length += bytes.length;
      } catch (error) {
        // Half a line would spoil the next one.
        ftruncateSync(log.descriptor, log.length);
        throw new Error(`The state could not be kept in ${file}: ${(error as Error).message}`, { cause: error });
      }
    },
    compact(snapshot) {
      refuseClosed();
      if (!isRead) throw new Error(`${file} has not been read yet, and would be lost. Call load first.`);
      const next = `${file}.next`;
      writeSafely(next, `${JSON.stringify(snapshot)}\n`);
      // Not every system renames onto a file that is open.
      const wasOpen = log !== undefined;
      closeLog();
      try {
        renameSync(next, file);
      } catch (error) {
        if (wasOpen) openLog();
        throw error;
      }
      flushFolder(dirname(file));
      openLog();
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      closeLog();
      unlock();
    },
  };
}

/** The file itself, not a link to it, which a rename would replace. */
function preparePath(name: string): string {
  const path = resolve(name);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }
  if (!statSync(path).isFile()) throw new Error(`${path} is not a file, so no state can be kept in it.`);
  return realpathSync(path);
}

interface Line {
  text: string;
  /** It ends with a line break, so it was written to its end. */
  isWhole: boolean;
}

function splitLines(bytes: Buffer): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf('\n', start);
    lines.push({ text: bytes.toString('utf8', start, end === -1 ? bytes.length : end), isWhole: end !== -1 });
    start = end === -1 ? bytes.length : end + 1;
  }
  return lines;
}

function readLines<State extends object>(
  file: string,
  [first, ...rest]: readonly Line[],
  replay: PersistenceOptions<State>['replay'],
  warn: (text: string) => void,
): State {
  const advice = 'Nothing was changed. Name another file, or move this one away to start afresh.';
  const story = attempt(
    () => replay(parse(first?.text ?? '')),
    (problem) => `${file} does not begin with a snapshot of the sandbox: ${problem} ${advice}`,
  );
  for (const [position, { text, isWhole }] of rest.entries()) {
    const number = position + 2;
    const isLast = position === rest.length - 1;
    let commit: object;
    try {
      commit = parse(text);
    } catch (error) {
      const damage = `${file} cannot be read at line ${number}: ${(error as Error).message}`;
      if (!isLast)
        throw new Error(
          `${damage} ${advice} To go back to the moment before it instead, delete line ${number} and all after it.`,
          { cause: error },
        );
      warn(isWhole ? `${damage} It is the last line and is left out.` : tornText(file, number));
      break;
    }
    attempt(
      () => story.add(commit),
      (problem) => `${file} cannot be read at line ${number}: ${problem} ${advice}`,
    );
  }
  return story.result();
}

function tornText(file: string, number: number): string {
  return `Line ${number} of ${file} was not written to its end and is left out: the sandbox was stopped while it wrote it. Nothing that was answered is lost.`;
}

function parse(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${(error as Error).message}).`, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error('it is not a JSON object.');
}

function attempt<Result>(action: () => Result, explain: (problem: string) => string): Result {
  try {
    return action();
  } catch (error) {
    throw new Error(explain((error as Error).message), { cause: error });
  }
}

function writeSafely(file: string, text: string): void {
  rmSync(file, { force: true });
  const descriptor = openSync(file, 'wx');
  try {
    writeAll(descriptor, Buffer.from(text));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** One call may write less than it was given. */
function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

/** Makes the rename itself last. Not every system can. */
function flushFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // Then it lasts a moment later.
  }
}
