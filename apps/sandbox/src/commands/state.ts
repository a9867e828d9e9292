import { readFile, writeFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { ControlSchemas } from '@embedworks/simulators/control/client';
import { CommandError, expectNoMore, readNumber, UsageError, type Command } from './command.ts';
import { connect, connectionOptions, connectionUsage, type Connection } from './connection.ts';
import { formatTable, shorten, toJsonText } from './table.ts';

type Snapshot = ControlSchemas['Snapshot'];

export const state: Command = {
  summary: 'Shows, edits, saves and restores what the vendors remember.',
  usage: `Usage: embedworks-sandbox state
       embedworks-sandbox state <vendor> <collection> [--search <text>] [--limit <number>] [--offset <number>]
       embedworks-sandbox state put <vendor> <collection> <key> <json>
       embedworks-sandbox state delete <vendor> <collection> <key>
       embedworks-sandbox state export <file>
       embedworks-sandbox state import <file>
       embedworks-sandbox state save <name>
       embedworks-sandbox state restore <name>
       embedworks-sandbox state snapshots

Without words it lists the collections.

  put, delete        Adds or replaces a record, or removes it.
  export, import     Writes the whole world into a file, or reads it back; - is standard output or input.
  save, restore      Keeps the world under a name in the sandbox's memory, or puts it back.
  snapshots          Lists those names.

  --search <text>    Only records that hold this text.
  --limit <number>   At most so many records. Default: 100.
  --offset <number>  Leaves so many out.
${connectionUsage}`,

  async run({ args, environment, print }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...connectionOptions,
        search: { type: 'string' },
        limit: { type: 'string' },
        offset: { type: 'string' },
      },
    });
    const query = {
      ...(values.search === undefined ? {} : { search: values.search }),
      ...(values.limit === undefined ? {} : { limit: readNumber('limit', values.limit) }),
      ...(values.offset === undefined ? {} : { offset: readNumber('offset', values.offset) }),
    };
    const connection = connect(values, environment);
    const [first = 'collections', ...words] = positionals;
    const action = actions.get(first);
    const { data, text } = action
      ? await action.act(connection, takeWords(first, action.takes, words))
      : await listRows(connection, first, words, query);
    print(values.json ? toJsonText(data) : text);
    return 0;
  },
};

interface Result {
  data: unknown;
  text: string;
}

interface Action {
  takes: readonly string[];
  act(connection: Connection, words: readonly string[]): Promise<Result>;
}

const actions = new Map<string, Action>([
  ['collections', { takes: [], act: listCollections }],
  ['put', { takes: ['vendor', 'collection', 'key', 'json'], act: putRow }],
  ['delete', { takes: ['vendor', 'collection', 'key'], act: deleteRow }],
  ['export', { takes: ['file'], act: exportState }],
  ['import', { takes: ['file'], act: importState }],
  ['save', { takes: ['name'], act: saveSnapshot }],
  ['restore', { takes: ['name'], act: restoreSnapshot }],
  ['snapshots', { takes: [], act: listSnapshots }],
]);

function takeWords(name: string, takes: readonly string[], words: readonly string[]): readonly string[] {
  const missing = takes[words.length];
  if (missing !== undefined) throw new UsageError(`state ${name} needs <${missing}>.`);
  expectNoMore(words.slice(takes.length));
  return words;
}

async function listCollections({ client, ask }: Connection): Promise<Result> {
  const { collections } = await ask(client.GET('/_sandbox/state'));
  const rows = collections.map(({ vendor, name, key, count }) => [vendor, name, key, String(count)]);
  return { data: collections, text: formatTable(['vendor', 'collection', 'key', 'records'], rows) };
}

async function listRows(
  { client, ask }: Connection,
  vendor: string,
  [collection, ...more]: readonly string[],
  query: { search?: string; limit?: number; offset?: number },
): Promise<Result> {
  expectNoMore(more);
  if (collection === undefined) {
    const { collections } = await ask(client.GET('/_sandbox/state'));
    const own = collections.filter((each) => each.vendor === vendor);
    if (own.length === 0) throw new UsageError(`Unknown: state ${vendor}. It is neither a vendor nor an action.`);
    const rows = own.map(({ name, key, count }) => [name, key, String(count)]);
    return { data: own, text: formatTable(['collection', 'key', 'records'], rows) };
  }
  const path = { vendor, collection };
  const found = await ask(client.GET('/_sandbox/state/{vendor}/{collection}', { params: { path, query } }));
  const { key, rows, total } = found;
  const cells = rows.map((row) => [String((row as Record<string, unknown>)[key]), shorten(JSON.stringify(row), 160)]);
  const rest = rows.length < total ? `\n  ${rows.length} of ${total}. The rest by --offset and --limit.\n` : '';
  return { data: found, text: formatTable([key, 'record'], cells) + rest };
}

async function putRow({ client, ask }: Connection, words: readonly string[]): Promise<Result> {
  const [vendor = '', collection = '', key = '', json = ''] = words;
  const params = { path: { vendor, collection, key } };
  const body = readObject(json, 'The record') as Record<string, unknown>;
  const row = await ask(client.PUT('/_sandbox/state/{vendor}/{collection}/{key}', { params, body }));
  return { data: row, text: `${collection} has the record ${key}.\n` };
}

async function deleteRow({ client, ask }: Connection, words: readonly string[]): Promise<Result> {
  const [vendor = '', collection = '', key = ''] = words;
  const params = { path: { vendor, collection, key } };
  await ask(client.DELETE('/_sandbox/state/{vendor}/{collection}/{key}', { params }));
  return { data: { deleted: key }, text: `${collection} no longer has the record ${key}.\n` };
}

async function exportState({ client, ask }: Connection, [file = '']: readonly string[]): Promise<Result> {
  const snapshot = await ask(client.GET('/_sandbox/snapshot'));
  if (file === '-') return { data: snapshot, text: toJsonText(snapshot) };
  await onFile(writeFile(file, toJsonText(snapshot)), `${file} cannot be written`);
  return { data: { file }, text: `The world is in ${file}.\n` };
}

async function importState({ client, ask }: Connection, [file = '']: readonly string[]): Promise<Result> {
  const text = await onFile(file === '-' ? readAll(process.stdin) : readFile(file, 'utf8'), `${file} cannot be read`);
  const body = readObject(text, file) as Snapshot;
  await ask(client.PUT('/_sandbox/snapshot', { body }));
  return { data: { file }, text: `The world is as in ${file}.\n` };
}

async function saveSnapshot({ client, ask }: Connection, [name = '']: readonly string[]): Promise<Result> {
  await ask(client.PUT('/_sandbox/snapshots/{name}', { params: { path: { name } } }));
  return { data: { name }, text: `The world is kept as "${name}".\n` };
}

async function restoreSnapshot({ client, ask }: Connection, [name = '']: readonly string[]): Promise<Result> {
  await ask(client.POST('/_sandbox/snapshots/{name}/restore', { params: { path: { name } } }));
  return { data: { name }, text: `The world is as in "${name}".\n` };
}

async function listSnapshots({ client, ask }: Connection): Promise<Result> {
  const { snapshots } = await ask(client.GET('/_sandbox/snapshots'));
  const rows = snapshots.map(({ name, takenMs }) => [name, new Date(takenMs).toISOString()]);
  return { data: snapshots, text: formatTable(['name', 'taken'], rows) };
}

function readObject(text: string, what: string): object {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new SyntaxError('it is no object');
  } catch (error) {
    throw new CommandError(`${what} cannot be read as a JSON object: ${(error as Error).message}`);
  }
}

async function onFile<Result>(work: Promise<Result>, problem: string): Promise<Result> {
  return work.catch((error: unknown) => {
    throw new CommandError(`${problem}: ${(error as Error).message}`);
  });
}
