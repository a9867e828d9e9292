import { parseArgs } from 'node:util';
import type { ControlSchemas } from '@embedworks/simulators/control/client';
import { expectNoMore, readPairs, UsageError, type Command } from './command.ts';
import { connect, connectionOptions, connectionUsage, type Connection } from './connection.ts';
import { formatTable, toJsonText } from './table.ts';

type Delivery = ControlSchemas['Delivery'];
type Target = ControlSchemas['WebhookTarget'];

export const webhook: Command = {
  summary: "Says where a vendor's webhooks go, and how they went.",
  usage: `Usage: embedworks-sandbox webhook target <vendor> [<address>] [--header <name>=<value>]...
       embedworks-sandbox webhook stop <vendor>
       embedworks-sandbox webhook deliveries [<vendor>]
       embedworks-sandbox webhook resend <delivery>

  target             Sends a vendor's webhooks to an address, or shows where they go.
  stop               Sends them nowhere.
  deliveries         Lists every delivery with its attempts.
  resend             Makes a delivery again.

  --header a=b       A header that goes with every webhook. May be repeated.
${connectionUsage}`,

  async run({ args, environment, print }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...connectionOptions, header: { type: 'string', multiple: true } },
    });
    const headers = Object.fromEntries(readPairs('header', values.header));
    const { data, text } = await act(connect(values, environment), positionals, headers);
    print(values.json ? toJsonText(data) : text);
    return 0;
  },
};

interface Result {
  data: unknown;
  text: string;
}

async function act(
  { client, ask }: Connection,
  [action, subject, ...more]: readonly string[],
  headers: Record<string, string>,
): Promise<Result> {
  const need = (what: string) => {
    if (subject === undefined) throw new UsageError(`Say which ${what}.`);
    return subject;
  };
  if (action === 'target') {
    const [url, ...rest] = more;
    expectNoMore(rest);
    const path = { vendor: need('vendor') };
    if (url === undefined && Object.keys(headers).length > 0) throw new UsageError('Say the address as well.');
    const call = { params: { path } };
    const target =
      url === undefined
        ? await ask(client.GET('/_sandbox/webhooks/{vendor}', call))
        : await ask(client.PUT('/_sandbox/webhooks/{vendor}', { ...call, body: { url, headers } }));
    return { data: target, text: formatTarget(path.vendor, target) };
  }
  expectNoMore(more);
  if (action === 'stop') {
    const vendor = need('vendor');
    await ask(client.DELETE('/_sandbox/webhooks/{vendor}', { params: { path: { vendor } } }));
    const stopped: Target = { url: null, headers: {} };
    return { data: stopped, text: formatTarget(vendor, stopped) };
  }
  if (action === 'deliveries') {
    const query = subject === undefined ? {} : { vendor: subject };
    const { deliveries } = await ask(client.GET('/_sandbox/deliveries', { params: { query } }));
    return { data: deliveries, text: formatDeliveries(deliveries) };
  }
  if (action === 'resend') {
    const path = { id: need('delivery') };
    const delivery = await ask(client.POST('/_sandbox/deliveries/{id}/resend', { params: { path } }));
    return { data: delivery, text: formatDeliveries([delivery]) };
  }
  throw new UsageError(
    `${action === undefined ? 'Say what to do' : `Unknown: webhook ${action}`}. There are: target, stop, deliveries, resend.`,
  );
}

function formatTarget(vendor: string, { url, headers }: Target): string {
  if (url === null) return `Nobody listens to the webhooks of ${vendor}.\n`;
  const names = Object.keys(headers);
  return `The webhooks of ${vendor} go to ${url}${names.length > 0 ? ` with ${names.join(', ')}` : ''}.\n`;
}

function formatDeliveries(deliveries: readonly Delivery[]): string {
  if (deliveries.length === 0) return 'Nothing was delivered yet.\n';
  const rows = deliveries.map(({ id, vendor, webhook: name, state, attempts, url }) => {
    const last = attempts.at(-1);
    const outcome = last?.status === undefined ? (last?.error ?? '') : String(last.status);
    return [id, vendor, name, state, String(attempts.length), outcome, url];
  });
  return formatTable(['id', 'vendor', 'webhook', 'state', 'attempts', 'last', 'address'], rows);
}
