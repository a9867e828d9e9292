import { parseArgs } from 'node:util';
import type { ControlSchemas } from '@embedworks/simulators/control/client';
import { expectNoMore, UsageError, type Command } from './command.ts';
import { connect, connectionOptions, connectionUsage, type Connection } from './connection.ts';
import { readDuration } from './duration.ts';
import { toJsonText } from './table.ts';

type Clock = ControlSchemas['Clock'];

export const clock: Command = {
  summary: 'Shows, stops and moves the virtual time.',
  usage: `Usage: embedworks-sandbox clock
       embedworks-sandbox clock freeze
       embedworks-sandbox clock resume
       embedworks-sandbox clock advance <duration>
       embedworks-sandbox clock set <moment>

  freeze             Stops the time. It still moves by advance and set.
  resume             Lets it run again from where it stands.
  advance 24h        Moves it forward and runs what falls due on the way: expiries, statuses, retries.
                     A duration is written like 24h, 1h30m, 90s, 250ms or 2d.
  set <moment>       Moves it to a moment, e.g. 2026-03-02T08:00:00Z.
${connectionUsage}`,

  async run({ args, environment, print }) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: connectionOptions });
    const [action, operand, ...more] = positionals;
    expectNoMore(more);
    const now = await act(connect(values, environment), action, operand);
    print(values.json ? toJsonText(now) : `${now.now}  ${now.frozen ? 'frozen' : 'running'}\n`);
    return 0;
  },
};

async function act({ client, ask }: Connection, action?: string, operand?: string): Promise<Clock> {
  if (action === 'advance') {
    if (operand === undefined) throw new UsageError('Say how far, e.g. clock advance 24h.');
    return ask(client.POST('/_sandbox/clock/advance', { body: { ms: readDuration(operand) } }));
  }
  if (action === 'set') {
    if (operand === undefined) throw new UsageError('Say the moment, e.g. clock set 2026-03-02T08:00:00Z.');
    return ask(client.PUT('/_sandbox/clock', { body: { now: readMoment(operand) } }));
  }
  expectNoMore(operand === undefined ? [] : [operand]);
  if (action === undefined) return ask(client.GET('/_sandbox/clock'));
  if (action !== 'freeze' && action !== 'resume')
    throw new UsageError(`Unknown: clock ${action}. There are: freeze, resume, advance, set.`);
  return ask(client.PUT('/_sandbox/clock', { body: { frozen: action === 'freeze' } }));
}

function readMoment(text: string): string {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new UsageError(`A moment is written like 2026-03-02T08:00:00Z, not "${text}".`);
  return new Date(ms).toISOString();
}
