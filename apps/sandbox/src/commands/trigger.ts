import { parseArgs } from 'node:util';
import type { ControlSchemas } from '@embedworks/simulators/control/client';
import { CommandError, expectNoMore, readPairs, readValue, UsageError, type Command } from './command.ts';
import { connect, connectionOptions, connectionUsage, type Connection } from './connection.ts';
import { formatTable, toJsonText } from './table.ts';

type Trigger = ControlSchemas['Trigger'];

export const trigger: Command = {
  summary: 'Makes an event happen at a vendor, or lists the events.',
  usage: `Usage: embedworks-sandbox trigger [<vendor>]
       embedworks-sandbox trigger <vendor> <event> [--set <name>=<value>]...
       embedworks-sandbox trigger <vendor> <event> --show

Without an event it lists what there is. An event changes the state as the real one would, and the vendor's
webhooks tell of it.

  --set id=90417     Gives a parameter a value; a dotted path changes the payload: --set props.state=closed.
                     A value is read as JSON where it is JSON, and as text otherwise: --set name='"12"' is a text.
                     May be repeated.
  --show             Shows the event with its parameters and payload, and does nothing.
${connectionUsage}`,

  async run({ args, environment, print }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...connectionOptions, set: { type: 'string', multiple: true }, show: { type: 'boolean' } },
    });
    const [vendor, event, ...more] = positionals;
    expectNoMore(more);
    const overrides = Object.fromEntries(readPairs('set', values.set).map(([name, text]) => [name, readValue(text)]));
    const connection = connect(values, environment);
    if (vendor === undefined || event === undefined) {
      if (values.set ?? values.show) throw new UsageError('Say which event, e.g. trigger apizee ticket.closed.');
      const triggers = await listTriggers(connection, vendor);
      print(values.json ? toJsonText(triggers) : formatTriggers(triggers));
      return 0;
    }
    if (values.show) {
      print(toJsonText(await findTrigger(connection, vendor, event)));
      return 0;
    }
    const path = { vendor, trigger: event };
    const { client, ask } = connection;
    const result = await ask(
      client.POST('/_sandbox/triggers/{vendor}/{trigger}', { params: { path }, body: overrides }),
    );
    print(values.json ? toJsonText(result) : `${result.summary}\n`);
    return 0;
  },
};

async function listTriggers({ client, ask }: Connection, vendor: string | undefined): Promise<Trigger[]> {
  const query = vendor === undefined ? {} : { vendor };
  const { triggers } = await ask(client.GET('/_sandbox/triggers', { params: { query } }));
  if (triggers.length > 0 || vendor === undefined) return triggers;
  const { vendors } = await ask(client.GET('/_sandbox/vendors'));
  if (vendors.some((each) => each.vendor === vendor)) return triggers;
  throw new CommandError(`There is no vendor ${vendor}. There are: ${vendors.map((each) => each.vendor).join(', ')}.`);
}

async function findTrigger(connection: Connection, vendor: string, event: string): Promise<Trigger> {
  const triggers = await listTriggers(connection, vendor);
  const found = triggers.find(({ name }) => name === event);
  if (found) return found;
  throw new CommandError(`There is no trigger ${event}. There are: ${triggers.map(({ name }) => name).join(', ')}.`);
}

function formatTriggers(triggers: readonly Trigger[]): string {
  const rows = triggers.map(({ vendor, name, parameters, description }) => [
    vendor,
    name,
    parameters.map((parameter) => parameter.name).join(', '),
    description,
  ]);
  // One with a parameter or two says more than one with ten.
  const shown = triggers
    .filter(({ example }) => Object.keys(example).length > 0)
    .reduce<Trigger | undefined>((best, each) => (best && sizeOf(best) <= sizeOf(each) ? best : each), undefined);
  return `${formatTable(['vendor', 'event', 'takes', 'what happens'], rows)}${shown ? `\n  ${exampleOf(shown)}\n` : ''}`;
}

function sizeOf({ example }: Trigger): number {
  return Object.keys(example).length;
}

/** A call that works in a world as it starts. */
function exampleOf({ vendor, name, example }: Trigger): string {
  const sets = Object.entries(example).map(([key, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return ` --set ${key}=${/^[\w.@:+-]+$/.test(text) ? text : `'${text}'`}`;
  });
  return `embedworks-sandbox trigger ${vendor} ${name}${sets.join('')}`;
}
