/** The rules of the repository, as far as a test can hold them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { vendors } from '@embedworks/simulators';

const workspace = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(workspace, path), 'utf8');
const manifest = (path: string) =>
  JSON.parse(read(path)) as { exports: Record<string, object>; dependencies?: Record<string, string> };

describe.each(vendors.map(({ vendor }) => vendor))('%s', (vendor) => {
  const adapter = `packages/${vendor}`;
  const simulator = `packages/simulators/src/${vendor}`;

  test.each([
    `specs/${vendor}/openapi.yaml`,
    `specs/${vendor}/messages.asyncapi.yaml`,
    `specs/${vendor}/journeys.arazzo.yaml`,
    `specs/${vendor}/SOURCES.md`,
    `packages/contracts/src/${vendor}/rest.gen.ts`,
    `${adapter}/README.md`,
    ...['index', 'options', 'errors', 'client', 'server', 'browser', 'element', 'testing'].map(
      (name) => `${adapter}/src/${name}.ts`,
    ),
    ...['index', 'state', 'seed', 'scenarios', 'operations/index'].map((name) => `${simulator}/${name}.ts`),
    `${simulator}/DIFFERENCES.md`,
    `packages/contract-tests/test/${vendor}.test.ts`,
    `apps/sandbox/src/host/${vendor}.ts`,
    `apps/storybook/src/${vendor}`,
  ])('has %s', (path) => expect(existsSync(join(workspace, path))).toBe(true));

  test('has the entries of every adapter, source first', () => {
    const { exports } = manifest(`${adapter}/package.json`);
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining(['.', './browser', './element', './server', './testing']),
    );
    for (const conditions of Object.values(exports)) expect(Object.keys(conditions)[0]).toBe('@embedworks/source');
  });

  test('keeps server code out of browsers', () => {
    const server = JSON.stringify(manifest(`${adapter}/package.json`).exports['./server']);
    expect(server).toContain('"browser"');
  });

  test('has a row for every operation in SOURCES.md', () => {
    const page = read(`specs/${vendor}/SOURCES.md`);
    const operations = vendors.find((candidate) => candidate.vendor === vendor)?.operations ?? [];
    expect(operations.filter(({ operationId }) => !page.includes(`\`${operationId}\``))).toEqual([]);
  });
});

describe('the arrows', () => {
  const eslint = new ESLint({ cwd: workspace });
  const boundaryErrors = async (path: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath: join(workspace, path) });
    return (result?.messages ?? []).filter(({ ruleId }) => ruleId === '@nx/enforce-module-boundaries');
  };

  test.each([
    ['a simulator may not use core', 'packages/simulators/src/vendors.ts', '@embedworks/core'],
    ['a simulator may not use an adapter', 'packages/simulators/src/vendors.ts', '@embedworks/apizee'],
    ['an adapter may not use a simulator', 'packages/apizee/src/index.ts', '@embedworks/simulators'],
    ['core may not use contracts', 'packages/core/src/index.ts', '@embedworks/contracts'],
    ['contracts may use nothing', 'packages/contracts/src/index.ts', '@embedworks/core'],
  ])('%s', async (_, path, target) => {
    expect(await boundaryErrors(path, `export * from '${target}';\n`)).not.toEqual([]);
  });

  test('an adapter may use core', async () => {
    expect(await boundaryErrors('packages/apizee/src/index.ts', "export * from '@embedworks/core';\n")).toEqual([]);
  });
});

test('every vendor that is simulated has an adapter, and its specs', () => {
  const names = vendors.map(({ vendor }) => vendor);
  const specified = globSync('specs/*/messages.asyncapi.yaml', { cwd: workspace }).map((path) =>
    basename(join(path, '..')),
  );
  expect(specified).toEqual(expect.arrayContaining(names));
  const adapters = globSync('packages/*/package.json', { cwd: workspace })
    .filter((path) => read(path).includes('layer:adapter'))
    .map((path) => basename(join(path, '..')));
  // An adapter may come before its simulator.
  expect(adapters).toEqual(expect.arrayContaining(names));
});
