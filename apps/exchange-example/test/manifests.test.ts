import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '@embedworks/sandbox';
import { readManifest } from '@embedworks/infobip/exchange';
import { createOrdersApp } from '../src/app.ts';

const app = createOrdersApp('http://localhost:4410');
let sandbox: Sandbox;
let seeded: Record<'conversations' | 'answers' | 'flow', string>;

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0 });
  const apps = (await sandbox.world.collections('infobip'))['apps']?.all() as unknown as {
    name: string;
    manifests: typeof seeded;
  }[];
  seeded = apps.find(({ name }) => name === 'Orders')?.manifests as typeof seeded;
});
afterAll(() => sandbox?.close());

test('have nothing unusual in them', () => {
  expect(app.warnings).toEqual([]);
});

test.each(['conversations', 'answers', 'flow'] as const)(
  'of %s: the sandbox is seeded with the same',
  async (product) => {
    expect((await readManifest(product, seeded[product])).manifest).toEqual(app.manifests[product]);
  },
);

test.each(['conversations', 'answers', 'flow'] as const)(
  'of %s: the text that is pasted says the same',
  async (product) => {
    expect((await readManifest(product, app.manifestText(product))).manifest).toEqual(app.manifests[product]);
  },
);
