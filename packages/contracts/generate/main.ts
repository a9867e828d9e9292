/**
 * Writes `src/<vendor>/*.gen.ts` from `specs/<vendor>/`. Run it with `npm run generate` after every change of a spec.
 * With `--check` it writes nothing and fails when a file is not what the specs say.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageGuards } from './guards.ts';
import { loadSpecs, type VendorSpecs } from './load-specs.ts';
import { listChannels, messageUnions, payloadGroups } from './messages.ts';
import { listOperations, listWebhooks } from './operations.ts';
import { messageTypes, restTypes } from './types.ts';
import { documentValidators, messageValidators, operationValidators } from './validators.ts';

const workspace = join(import.meta.dirname, '../../..');
const banner = '/** Generated from specs/ by `npm run generate`. Do not edit. */\n';
const checkOnly = process.argv.includes('--check');

for (const specs of await loadSpecs(join(workspace, 'specs'))) {
  const folder = join(workspace, 'packages/contracts/src', specs.vendor);
  const files = Object.entries(await generate(specs)).map(
    ([name, text]) => [join(folder, `${name}.gen.ts`), banner + text] as const,
  );
  await mkdir(folder, { recursive: true });
  const stale = await Promise.all(
    files.map(([path, text]) => (checkOnly ? isStale(path, text) : writeFile(path, text))),
  );
  if (stale.includes(true)) {
    const names = files.filter((_, position) => stale[position]).map(([path]) => path);
    console.error(`Not what the specs say:\n  ${names.join('\n  ')}\nRun npm run generate and commit the result.`);
    process.exitCode = 1;
  } else {
    console.log(`${specs.vendor}: ${files.length} files ${checkOnly ? 'fresh' : 'written'}`);
  }
}

async function generate({ openapi, asyncapi }: VendorSpecs): Promise<Record<string, string>> {
  const operations = listOperations(openapi);
  const webhooks = listWebhooks(openapi);
  const documents = await documentValidators(openapi.components.schemas);
  const rest = {
    ...(documents ? { documents } : {}),
    rest: await restTypes(openapi),
    operations: tableModule('OperationContract', {
      operations: operations.map((operation) => operation.contract),
      webhooks: webhooks.map((webhook) => webhook.contract),
    }),
    validators: await operationValidators([...operations, ...webhooks], openapi.components.schemas),
  };
  if (!asyncapi) return rest;
  const groups = payloadGroups(asyncapi);
  const events = Object.entries(groups).filter(([name]) => name.endsWith('Events'));
  return {
    ...rest,
    messages: `${await messageTypes(asyncapi)}\n${messageUnions(asyncapi)}`,
    channels: `import type { ChannelContract } from '../index.ts';\n\nexport const channels = ${literal(listChannels(asyncapi))} as const satisfies Record<string, ChannelContract>;\n`,
    'message-validators': await messageValidators(groups, asyncapi.components.schemas),
    'message-guards': messageGuards(Object.fromEntries(events), asyncapi.components.schemas),
  };
}

function tableModule(type: string, tables: Record<string, unknown[]>): string {
  const constants = Object.entries(tables).map(
    ([name, rows]) => `export const ${name}: readonly ${type}[] = ${literal(rows)};\n`,
  );
  return `import type { ${type} } from '../index.ts';\n\n${constants.join('\n')}`;
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 1);
}

async function isStale(path: string, text: string): Promise<boolean> {
  return (await readFile(path, 'utf8').catch(() => '')) !== text;
}
