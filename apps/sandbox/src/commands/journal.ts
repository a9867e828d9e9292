import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readEvents } from '@embedworks/simulators/control/client';
import { CommandError, UsageError, type Command } from './command.ts';
import { connect, connectionOptions, connectionUsage, type Connection } from './connection.ts';
import { formatEntry, type JournalEntry } from './journal-entry.ts';
import { toJsonText } from './table.ts';

export const journal: Command = {
  summary: 'Shows what was said, and what the contract says of it.',
  usage: `Usage: embedworks-sandbox journal [--vendor <vendor>] [--kind <kind>] [--verdict <verdict>] [--search <text>]
       embedworks-sandbox journal --follow [the same]
       embedworks-sandbox journal --har <file>
       embedworks-sandbox journal --clear

  --vendor <vendor>  Only of this vendor.
  --kind <kind>      Only of this kind: request, message or webhook.
  --verdict <word>   Only what holds to the contract (holds), or what breaks it (broken).
  --search <text>    Only what holds this text in its path, operation, name, body or payload.
  --follow, -f       Goes on with what comes, until Ctrl-C. With --json, one entry per line.
  --har <file>       Writes the requests as an HTTP archive (HAR 1.2); - is standard output.
  --clear            Forgets what was said.
${connectionUsage}`,

  async run({ args, environment, print }) {
    const { values } = parseArgs({
      args,
      options: {
        ...connectionOptions,
        vendor: { type: 'string' },
        kind: { type: 'string' },
        verdict: { type: 'string' },
        search: { type: 'string' },
        follow: { type: 'boolean', short: 'f', default: false },
        har: { type: 'string' },
        clear: { type: 'boolean', default: false },
      },
    });
    const { vendor, search, har, clear, follow, json } = values;
    const filter: Filter = {
      ...(vendor === undefined ? {} : { vendor }),
      ...(search === undefined ? {} : { search }),
      ...readChoice('kind', values.kind, ['request', 'message', 'webhook'] as const),
      ...readChoice('verdict', values.verdict, ['holds', 'broken'] as const),
    };
    if ([har !== undefined, clear, follow].filter(Boolean).length > 1)
      throw new UsageError('Give only one of --follow, --har and --clear.');
    if ((clear || har !== undefined) && Object.keys(filter).length > 0)
      throw new UsageError(`--${clear ? 'clear' : 'har'} takes the whole journal, so it goes without a filter.`);
    const connection = connect(values, environment);
    if (clear) {
      await connection.ask(connection.client.DELETE('/_sandbox/journal'));
      print(json ? toJsonText({ cleared: true }) : 'The journal is empty.\n');
      return 0;
    }
    if (har !== undefined) {
      print(await exportArchive(connection, har, json));
      return 0;
    }
    if (follow)
      return followJournal(connection, filter, (entry) =>
        print(json ? `${JSON.stringify(entry)}\n` : formatEntry(entry)),
      );
    const entries = await listEntries(connection, filter, 0);
    print(json ? toJsonText(entries) : entries.map(formatEntry).join('') || 'Nothing was said yet.\n');
    return 0;
  },
};

interface Filter {
  vendor?: string;
  kind?: 'request' | 'message' | 'webhook';
  verdict?: 'holds' | 'broken';
  search?: string;
}

function readChoice<Name extends string, Choice extends string>(
  name: Name,
  text: string | undefined,
  choices: readonly Choice[],
): { [Key in Name]?: Choice } {
  if (text === undefined) return {};
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw new UsageError(`--${name} takes ${choices.join(', ')}, not "${text}".`);
  return { [name]: choice } as { [Key in Name]?: Choice };
}

async function listEntries({ client, ask }: Connection, filter: Filter, after: number): Promise<JournalEntry[]> {
  const { entries } = await ask(client.GET('/_sandbox/journal', { params: { query: { ...filter, after } } }));
  return entries;
}

/** The sandbox filters, so the stream only says that there is something new. It is opened first, so nothing is missed. */
async function followJournal(
  connection: Connection,
  filter: Filter,
  show: (entry: JournalEntry) => void,
): Promise<number> {
  const { client, ask } = connection;
  const stream = await ask(client.GET('/_sandbox/events', { parseAs: 'stream' }));
  if (!stream) throw new CommandError('The sandbox has no stream of events.');
  let last = 0;
  const showNew = async () => {
    for (const entry of await listEntries(connection, filter, last)) {
      show(entry);
      last = entry.id;
    }
  };
  await showNew();
  try {
    for await (const { event } of readEvents(stream)) if (event === 'journal') await showNew();
  } catch (error) {
    if (error instanceof CommandError) throw error;
  }
  throw new CommandError('The sandbox has stopped.');
}

async function exportArchive({ client, ask }: Connection, file: string, json: boolean): Promise<string> {
  const archive = await ask(client.GET('/_sandbox/journal.har'));
  if (file === '-') return toJsonText(archive);
  await writeFile(file, toJsonText(archive)).catch((error: unknown) => {
    throw new CommandError(`${file} cannot be written: ${(error as Error).message}`);
  });
  const requests = archive.log.entries.length;
  return json
    ? toJsonText({ file, requests })
    : `${requests} ${requests === 1 ? 'request is' : 'requests are'} in ${file}.\n`;
}
