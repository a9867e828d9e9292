import { parseArgs } from 'node:util';
import type { ControlSchemas } from '@embedworks/simulators/control/client';
import { expectNoMore, readNumber, UsageError, type Command } from './command.ts';
import { connect, connectionOptions, connectionUsage, type Connection } from './connection.ts';
import { describeEffect, effectOptions, effectUsage, readEffect, type EffectValues } from './fault-effect.ts';
import { formatTable, toJsonText } from './table.ts';

type FaultRule = ControlSchemas['FaultRule'];
type Scenario = ControlSchemas['Scenario'];
type Subject = ControlSchemas['FaultSubject'];

export const fault: Command = {
  summary: 'Makes requests, messages or webhooks go wrong.',
  usage: `Usage: embedworks-sandbox fault add --on request|message|webhook --effect <effect> [options]
       embedworks-sandbox fault scenario [<name>] [options]
       embedworks-sandbox fault list
       embedworks-sandbox fault remove <id>
       embedworks-sandbox fault clear

  add                  Adds a rule.
  scenario             Adds the rule of a scenario, or lists the scenarios and the ways to ask for each.
  list, remove, clear  Lists the rules in force, removes one of them, or all.

  --vendor <vendor>    Only at this vendor. Default: at every one.
  --on <subject>       request, message or webhook. Default: request.
  --name <name>        Only this operation, message or webhook. Default: every one.
  --times <number>     Only the next so many. Default: until the rule is removed.
  --probability <0-1>  Not always. Drawn by the seed of the world.
${effectUsage}${connectionUsage}`,

  async run({ args, environment, print }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...connectionOptions,
        ...effectOptions,
        vendor: { type: 'string' },
        on: { type: 'string' },
        name: { type: 'string' },
        times: { type: 'string' },
        probability: { type: 'string' },
      },
    });
    const { data, text } = await act(connect(values, environment), positionals, values);
    print(values.json ? toJsonText(data) : text);
    return 0;
  },
};

interface Result {
  data: unknown;
  text: string;
}

interface FaultValues extends EffectValues {
  vendor?: string | undefined;
  on?: string | undefined;
  name?: string | undefined;
  times?: string | undefined;
  probability?: string | undefined;
}

async function act(
  { client, ask }: Connection,
  [action, subject, ...more]: readonly string[],
  values: FaultValues,
): Promise<Result> {
  expectNoMore(more);
  if (action === 'scenario') {
    const { on, ...scope } = values;
    refuseStray({ ...scope, on }, subject === undefined ? [] : scopeNames, 'fault scenario');
    if (subject === undefined) {
      const { scenarios } = await ask(client.GET('/_sandbox/scenarios'));
      return { data: scenarios, text: formatScenarios(scenarios) };
    }
    const call = { params: { path: { id: subject } }, body: readScope(scope) };
    const rule = await ask(client.POST('/_sandbox/scenarios/{id}', call));
    return { data: rule, text: formatRules([rule]) };
  }
  if (action === 'remove') {
    refuseStray(values, [], 'fault remove');
    if (subject === undefined) throw new UsageError('Say which: fault remove <id>. fault list shows the ids.');
    await ask(client.DELETE('/_sandbox/faults/{id}', { params: { path: { id: subject } } }));
    return { data: { removed: subject }, text: `${subject} is removed.\n` };
  }
  expectNoMore(subject === undefined ? [] : [subject]);
  if (action === 'add') {
    const body = { ...readScope(values), on: readSubject(values.on), effect: readEffect(values) };
    const rule = await ask(client.POST('/_sandbox/faults', { body }));
    return { data: rule, text: formatRules([rule]) };
  }
  if (action === 'list') {
    refuseStray(values, [], 'fault list');
    const { faults } = await ask(client.GET('/_sandbox/faults'));
    return { data: faults, text: faults.length === 0 ? 'No faults: everything works.\n' : formatRules(faults) };
  }
  if (action === 'clear') {
    // "Clear those of one vendor" would clear all, so what looks like it is refused.
    refuseStray(values, [], 'fault clear');
    await ask(client.DELETE('/_sandbox/faults'));
    return { data: { cleared: true }, text: 'No faults: everything works.\n' };
  }
  throw new UsageError(
    `${action === undefined ? 'Say what to do' : `Unknown: fault ${action}`}. There are: add, scenario, list, remove, clear.`,
  );
}

const scopeNames = ['vendor', 'name', 'times', 'probability'] as const;
const ruleNames: readonly (keyof FaultValues)[] = [
  ...scopeNames,
  'on',
  ...(Object.keys(effectOptions) as (keyof EffectValues)[]),
];

function refuseStray(values: FaultValues, allowed: readonly string[], command: string): void {
  const stray = ruleNames.find((name) => values[name] !== undefined && !allowed.includes(name));
  if (stray) throw new UsageError(`${command} does not take --${stray}.`);
}

function readScope({ vendor, name, times, probability }: FaultValues) {
  return {
    ...(vendor === undefined ? {} : { vendor }),
    ...(name === undefined ? {} : { name }),
    ...(times === undefined ? {} : { times: readNumber('times', times) }),
    ...(probability === undefined ? {} : { probability: readNumber('probability', probability) }),
  };
}

function readSubject(text = 'request'): Subject {
  if (text === 'request' || text === 'message' || text === 'webhook') return text;
  throw new UsageError(`--on takes request, message or webhook, not "${text}".`);
}

function formatRules(rules: readonly FaultRule[]): string {
  const rows = rules.map(({ id, vendor, on, name, effect, probability, times }) => [
    id,
    vendor ?? 'any',
    on,
    name ?? 'any',
    describeEffect(effect),
    `${times === undefined ? 'every time' : `next ${times}`}${probability === undefined ? '' : `, by ${probability}`}`,
  ]);
  return formatTable(['id', 'vendor', 'on', 'name', 'effect', 'when'], rows);
}

function formatScenarios(scenarios: readonly Scenario[]): string {
  return scenarios
    .map(({ id, vendor, description, ways }) => {
      const title = `${id}${vendor === undefined ? '' : ` (${vendor})`}: ${description}\n`;
      return title + ways.map(({ way, value }) => `    ${way.padEnd(8)}  ${value}\n`).join('');
    })
    .join('\n');
}
