import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPersistence, type Persistence } from '../src/persistence.ts';
import { countedCommit, replayCounting, type Counted } from './support/counting.ts';

/** The disk takes half of the next write and no more. */
const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const writeSync = (descriptor: number, bytes: Buffer, offset = 0) => {
    if (!disk.isFull) return fs.writeSync(descriptor, bytes, offset);
    if (offset > 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    return fs.writeSync(descriptor, bytes, 0, Math.ceil(bytes.length / 2));
  };
  return { ...fs, writeSync };
});

let folder: string;
let file: string;
let opened: Persistence<Counted>[];
let warnings: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedworks-'));
  file = join(folder, 'state.jsonl');
  opened = [];
  warnings = [];
  disk.isFull = false;
});
afterEach(() => {
  for (const each of opened) each.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(name = file): Persistence<Counted> {
  const persistence = openPersistence({
    file: name,
    replay: replayCounting,
    warn: (text) => void warnings.push(text),
  });
  opened.push(persistence);
  return persistence;
}

/** What the file holds to somebody who opens it now. */
function reread(): Counted | undefined {
  const persistence = open();
  const state = persistence.load();
  persistence.close();
  return state;
}

/** Begins a log with commits up to `last` in it. */
function begin(last = 0): Persistence<Counted> {
  const persistence = open();
  persistence.load();
  persistence.compact({ last: 0 });
  for (let number = 1; number <= last; number += 1) persistence.append([countedCommit(number)]);
  return persistence;
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const base = line({ last: 0 });
const [first, second] = [line(countedCommit(1)), line(countedCommit(2))];

describe('what is kept', () => {
  test('a new file holds nothing, and its folders are made', () => {
    file = join(folder, 'deep/down/state.jsonl');
    expect(reread()).toBeUndefined();
  });

  test('an empty file is a new one', () => {
    writeFileSync(file, '');
    expect(reread()).toBeUndefined();
  });

  test('commits come back, those of one append too', () => {
    const persistence = begin(2);
    persistence.append([countedCommit(3), countedCommit(4)]);
    persistence.append([]);
    persistence.close();
    expect(reread()).toEqual({ last: 4 });
    expect(warnings).toEqual([]);
  });

  test('a commit is in the file when append returns', () => {
    begin().append([countedCommit(1)]);
    expect(readFileSync(file, 'utf8')).toBe(base + first);
  });

  test('compacting leaves one line and no other file, and the log goes on', () => {
    const persistence = begin(3);
    persistence.compact({ last: 3 });
    expect(readFileSync(file, 'utf8')).toBe(line({ last: 3 }));
    persistence.append([countedCommit(4)]);
    persistence.close();
    expect(readdirSync(folder)).toEqual(['state.jsonl']);
    expect(reread()).toEqual({ last: 4 });
  });

  test('a link stays a link', () => {
    begin(1).close();
    const link = join(folder, 'link.jsonl');
    symlinkSync(file, link);
    const persistence = open(link);
    persistence.load();
    persistence.compact({ last: 8 });
    persistence.close();
    expect(reread()).toEqual({ last: 8 });
  });
});

describe('damage', () => {
  test.each([
    ['torn', second.slice(0, -9), /^Line 3 of .*state\.jsonl was not written to its end/],
    ['torn within a letter', Buffer.from(second).subarray(0, 23), /not written to its end/],
    ['torn after one byte', '{', /not written to its end/],
    ['overwritten', '\0\0\0\0\n', /state\.jsonl cannot be read at line 3: it is not JSON .* is left out/],
    ['no object', '7\n', /cannot be read at line 3: it is not a JSON object\. .* is left out/],
  ])('a last line that is %s is left out with a warning', (_, last, expected) => {
    writeFileSync(file, Buffer.concat([Buffer.from(base + first), Buffer.from(last)]));
    expect(reread()).toEqual({ last: 1 });
    expect(warnings).toEqual([expect.stringMatching(expected) as string]);
  });

  test('what comes after a torn line is readable', () => {
    writeFileSync(file, base + first + second.slice(0, 20));
    const persistence = open();
    persistence.compact(persistence.load() ?? { last: -1 });
    persistence.append([countedCommit(2)]);
    persistence.close();
    expect(reread()).toEqual({ last: 2 });
  });

  test('a whole last line counts without its line break', () => {
    writeFileSync(file, base + first.trimEnd());
    expect(reread()).toEqual({ last: 1 });
    expect(warnings).toEqual([]);
  });

  test.each([
    [
      'a line in the middle is damaged',
      base + first.slice(5) + second,
      /at line 2: it is not JSON .* delete line 2 and/,
    ],
    ['a line in the middle is torn', base + first.slice(0, 9) + second + second, /at line 2: it is not JSON/],
    ['a commit does not fit', base + second, /at line 2: After 0 came 2\. Nothing was changed\./],
    ['the snapshot is damaged', base.slice(0, -4), /does not begin with a snapshot of the sandbox: it is not JSON/],
    [
      'it is another file',
      line({ name: 'my-package' }),
      /does not begin with .*: It has no last number\. .*move this one/,
    ],
    ['it is no JSON', 'Dear diary\n', /does not begin with a snapshot/],
  ])('refused and left alone when %s', (_, text, expected) => {
    writeFileSync(file, text);
    const persistence = open();
    expect(() => persistence.load()).toThrow(expected);
    expect(() => persistence.load()).toThrow(file);
    expect(() => persistence.compact({ last: 0 })).toThrow('has not been read yet');
    persistence.close();
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('a folder is refused', () => {
    expect(() => open(folder)).toThrow(`${folder} is not a file`);
  });

  test('a full disk is told, and leaves the log as it was', () => {
    const persistence = begin(1);
    disk.isFull = true;
    expect(() => persistence.append([countedCommit(2)])).toThrow(/could not be kept in .*: no space left on device/);
    disk.isFull = false;
    expect(readFileSync(file, 'utf8')).toBe(base + first);
    persistence.append([countedCommit(2)]);
    persistence.close();
    expect(reread()).toEqual({ last: 2 });
  });

  test('a full disk while compacting leaves the log as it was', () => {
    const persistence = begin(1);
    disk.isFull = true;
    expect(() => persistence.compact({ last: 1 })).toThrow('no space');
    disk.isFull = false;
    persistence.append([countedCommit(2)]);
    persistence.close();
    expect(reread()).toEqual({ last: 2 });
  });
});

describe('order of calls', () => {
  test('append needs a snapshot first', () => {
    const persistence = open();
    persistence.load();
    expect(() => persistence.append([countedCommit(1)])).toThrow('Call compact first');
  });

  test('nothing goes after close, which may be called twice', () => {
    const persistence = begin(1);
    persistence.close();
    persistence.close();
    expect(() => persistence.append([countedCommit(2)])).toThrow('is closed');
    expect(() => persistence.load()).toThrow('is closed');
    expect(() => persistence.compact({ last: 1 })).toThrow('is closed');
  });
});

describe('lock', () => {
  test('one file is opened once in a process', () => {
    open();
    expect(() => open()).toThrow(/state\.jsonl is open already in this process/);
  });

  test('and once on a machine', async () => {
    const { child, exited } = await startAppending();
    try {
      expect(() => open()).toThrow(`is in use by another sandbox (process ${child.pid}). Stop that one`);
    } finally {
      child.kill('SIGKILL');
      await exited;
    }
    expect(open().load()?.last).toBeGreaterThan(0);
  });

  test.each([
    ['of a process that had the same id earlier', `${process.ppid} 1\n`],
    ['of a process before this one with its id', `${process.pid} 1\n`],
    ['of a process that is gone', `4194303999 1\n`],
    ['that was never written to its end', '12'],
  ])('one %s does not count', (_, text) => {
    writeFileSync(`${file}.lock`, text);
    utimesSync(`${file}.lock`, 1, 1);
    begin(1).close();
    expect(readdirSync(folder)).toEqual(['state.jsonl']);
  });

  test('one that is being written counts', () => {
    writeFileSync(`${file}.lock`, '12');
    expect(() => open()).toThrow(/in use .* If there is none, delete .*state\.jsonl\.lock/);
  });
});

async function startAppending() {
  const printed = join(folder, 'printed');
  const output = openSync(printed, 'w');
  const script = join(import.meta.dirname, 'support/append-commits.ts');
  const child = spawn(process.execPath, ['--conditions=@embedworks/source', script, file], {
    stdio: ['ignore', output, 'inherit'],
  });
  closeSync(output);
  const exited = once(child, 'exit');
  while (statSync(printed).size === 0) {
    if (child.exitCode !== null) throw new Error(`The process ended with ${child.exitCode}.`);
    await wait(1);
  }
  /** The last number it printed to its end. */
  const lastPrinted = () => Number(readFileSync(printed, 'utf8').split('\n').at(-2));
  return { child, exited, lastPrinted };
}

test('20 kills in the middle of writing lose nothing that was acknowledged', async () => {
  let acknowledged = 0;
  for (let round = 1; round <= 20; round += 1) {
    const { child, exited, lastPrinted } = await startAppending();
    await wait(Math.random() * 60);
    child.kill('SIGKILL');
    await exited;
    expect(lastPrinted()).toBeGreaterThan(acknowledged);
    acknowledged = lastPrinted();
    // Beyond the acknowledged there may be the one that was written and not printed yet.
    const kept = reread()?.last ?? 0;
    expect([acknowledged, acknowledged + 1], `round ${round}`).toContain(kept);
    acknowledged = kept;
  }
  expect(acknowledged).toBeGreaterThan(1000);
}, 60_000);
