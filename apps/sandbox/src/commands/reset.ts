import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { connect, connectionOptions, connectionUsage } from './connection.ts';
import { toJsonText } from './table.ts';

export const reset: Command = {
  summary: 'Puts everything back to the start.',
  usage: `Usage: embedworks-sandbox reset

State, ids, settings, faults, webhook targets and journal become as at the start.
${connectionUsage}`,

  async run({ args, environment, print }) {
    const { values } = parseArgs({ args, options: connectionOptions });
    const { client, ask } = connect(values, environment);
    await ask(client.POST('/_sandbox/reset'));
    const { world = 'default' } = values;
    print(values.json ? toJsonText({ reset: world }) : `The world "${world}" is as at the start.\n`);
    return 0;
  },
};
