/** The configuration page's server: who may ask, what it keeps, and how. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ConfigurationView } from '../src/configuration.ts';
import { createOrdersApp } from '../src/app.ts';
import { accountKey, actInPortal, createShell, setUpExample, shopKey, type Example } from './support/example.ts';
import { createFrame } from './support/frame.ts';

let example: Example;
let appId: string;

beforeAll(async () => {
  example = await setUpExample();
  const app = createOrdersApp(example.door.address);
  const manifests = { answers: app.manifestText('answers') };
  appId = (await createShell(example, manifests)).id;
});
afterAll(() => example?.close());
afterEach(() => example.server().database.remove(accountKey));

/** A frame that the portal has opened, signed in. */
async function openConfiguration() {
  const { src } = await actInPortal<{ src: string }>(example, 'open-configuration', { appId });
  const frame = createFrame(example);
  const page = await frame.open(src);
  return { frame, page };
}

/** Settings as an app of another day has left them. */
async function leaveOldSettings(): Promise<void> {
  const database = new DatabaseSync(example.options.database);
  const value = JSON.stringify({ settings: { ...settings(), currency: 'CHF' } });
  database.prepare('UPDATE unstorage SET value = ? WHERE key = ?').run(value, `exchange:settings:${accountKey}`);
  database.close();
}

const settings = () => ({ shopUrl: `${example.door.address}/shop-api`, currency: 'GBP', syncDirection: 'out' });

test('the page is for the portal alone, and runs nothing but its own script', async () => {
  const { page } = await openConfiguration();
  expect(page.status).toBe(200);
  const policy = page.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`frame-ancestors ${example.options.portalOrigin}`);
  expect(policy).not.toContain('unsafe');
  const html = await page.text();
  expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/configuration\.js")|<style| on\w+=/);
  expect(html).not.toContain(example.options.clientSecret);
});

test('settings are kept for the account that is signed in, and keys never come back', async () => {
  const { frame } = await openConfiguration();
  const first = (await (await frame.ask('/api/configuration')).json()) as ConfigurationView;
  expect(first).toMatchObject({ username: 'agent.smith', accountKey, isConfigured: false, hasShopKey: false });
  const saved = await frame.send('/api/configuration', 'PUT', { ...settings(), shopKey });
  expect(saved.status).toBe(200);
  const answer = await frame.ask('/api/configuration');
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({ settings: settings(), isConfigured: true, hasShopKey: true });
  expect(text).not.toContain(shopKey);
  const { database } = example.server();
  expect(await database.read(accountKey)).toEqual(settings());
  expect(await database.credentials.read(accountKey, 'shop API key')).toBe(shopKey);
});

test('no file of the app holds a secret in plain', async () => {
  const { frame } = await openConfiguration();
  const infobipKey = 'infobip-key-of-the-account';
  await frame.send('/api/configuration', 'PUT', { ...settings(), shopKey, infobipKey });
  const session = [...frame.cookies.entries()].find(([name]) => name === 'infobip-exchange')?.[1] ?? '';
  expect(session).not.toBe('');
  const { token } = await tokenOfSession();
  const files = (await readdir(example.folder)).filter((name) => name.startsWith('settings'));
  expect(files).toContain('settings.sqlite');
  for (const name of files) {
    const content = await readFile(join(example.folder, name), 'latin1');
    for (const secret of [shopKey, infobipKey, session, token, example.options.clientSecret]) {
      expect(content.includes(secret), `${secret} in ${name}`).toBe(false);
    }
  }
  const everything = await Promise.all(files.map((name) => readFile(join(example.folder, name), 'latin1')));
  expect(everything.join('')).toContain('v1.test.');
  expect((await stat(join(example.folder, 'settings.sqlite'))).mode & 0o777).toBe(0o600);
});

/** What the sandbox has given out last. */
async function tokenOfSession(): Promise<{ token: string }> {
  const tables = await example.sandbox.world.collections('infobip');
  const rows = tables['exchangeTokens']?.all() as unknown as { token: string; appId: string }[];
  return rows.filter((row) => row.appId === appId).at(-1) as { token: string };
}

/** What is refused for another account than the page was opened for. */
const ofAccount = [
  ['/api/configuration', 'PUT'],
  ['/api/configuration/test', 'POST'],
  ['/api/sync', 'GET'],
  ['/api/sync', 'POST'],
  ['/api/sync/retry', 'POST'],
  ['/api/subscription', 'POST'],
] as const;

test('nobody without a session, and no page of another origin, gets or changes anything', async () => {
  const { frame } = await openConfiguration();
  const stranger = createFrame(example);
  const asked = [
    ['/api/configuration', 'GET'],
    ...ofAccount,
    ['/api/orders', 'GET'],
    ['/api/conversations/1/orders', 'GET'],
  ] as const;
  for (const [path, method] of asked) {
    const body = method === 'GET' ? undefined : { ...settings(), shopKey };
    expect((await stranger.send(path, method, body)).status, `${method} ${path}`).toBe(401);
    if (method === 'GET') continue;
    // The cookie travels with calls of any page in the frame's browser.
    const forged = await frame.send(path, method, body, { Origin: 'https://attacker.example' });
    expect(forged.status, `${method} ${path}`).toBe(401);
  }
  expect(await example.server().database.read(accountKey)).toBeUndefined();
});

test('a page that the portal opens again is signed in again, whoever was there before', async () => {
  const { frame, page } = await openConfiguration();
  const authorize = `${example.options.infobipPageUrl}/exchange/1/oauth/authorize?`;
  const locationOf = async (path: string) => (await frame.ask(path)).headers.get('Location');
  expect(await locationOf('/configuration')).toBeNull();
  // Loaded again, with the state that it was signed in for.
  expect(new URL(page.url).searchParams.get('state')).not.toBeNull();
  expect(await locationOf(page.url)).toBeNull();
  for (const path of ['/configuration', '/orders', '/card']) {
    expect(await locationOf(`${path}?state=${crypto.randomUUID()}`), path).toContain(authorize);
  }
});

test('the Redirect URL, where the portal opens it, leads to the configuration page', async () => {
  const { src } = await actInPortal<{ src: string }>(example, 'open-configuration', { appId });
  const page = await createFrame(example).open(src.replace('/configuration', '/'));
  expect(page.status).toBe(200);
  expect(new URL(page.url).pathname).toBe('/configuration');
});

test('a page that was left open changes nothing for the account that another tab signed in to', async () => {
  const { frame } = await openConfiguration();
  const others = { 'X-Account-Key': 'ANOTHER-ACCOUNT' };
  for (const [path, method] of ofAccount) {
    const body = method === 'GET' ? undefined : { ...settings(), shopKey };
    const answer = await frame.send(path, method, body, others);
    expect(answer.status, `${method} ${path}`).toBe(409);
    expect(await answer.json()).toEqual({ error: expect.stringContaining('Open it again') as string });
  }
  expect((await frame.ask('/api/configuration', { method: 'PUT', body: '{}' })).status).toBe(409);
  const { database } = example.server();
  expect(await database.read(accountKey)).toBeUndefined();
  expect(await database.credentials.names(accountKey)).toEqual([]);
});

test('settings that no longer fit are saved anew, with the key, and do not take the admin page down', async () => {
  const { frame } = await openConfiguration();
  await frame.send('/api/configuration', 'PUT', { ...settings(), shopKey });
  await leaveOldSettings();
  const view = (await (await frame.ask('/api/configuration')).json()) as ConfigurationView;
  expect(view).toMatchObject({ isConfigured: false, hasShopKey: false });
  expect(view.problem).toContain('cannot be used any more');

  const headers = { Authorization: `Basic ${btoa(`admin:${example.options.adminPassword}`)}` };
  const admin = await frame.ask('/admin', { headers });
  expect(admin.status).toBe(200);
  expect(await admin.text()).toContain('The currency has to be one of');

  for (const [path, method] of [
    ['/api/configuration', 'PUT'],
    ['/api/configuration/test', 'POST'],
  ] as const) {
    const withoutKey = await frame.send(path, method, settings());
    expect([400, 502], path).toContain(withoutKey.status);
    expect(JSON.stringify(await withoutKey.json()), path).toMatch(/API key/);
    expect((await frame.send(path, method, { ...settings(), shopKey })).status, path).toBe(200);
    await leaveOldSettings();
  }
});

test.each<[string, object, string]>([
  ['another address than the allowed', { shopUrl: 'http://169.254.169.254/latest' }, 'has to be below'],
  ['an address that only begins like it', { shopUrl: 'BASE-of-somebody' }, 'has to be below'],
  ['no address', { shopUrl: 'shop' }, 'has to be a URL'],
  ['an unknown currency', { currency: 'XXX' }, 'has to be one of'],
  ['an unknown direction', { syncDirection: 'up' }, 'has to be one of'],
  ['a key that no header carries', { shopKey: 'a\nb' }, 'letters, digits and signs'],
])('a form with %s is refused in a sentence', async (_, changes, sentence) => {
  const { frame } = await openConfiguration();
  const form = JSON.stringify({ ...settings(), shopKey, ...changes }).replace('BASE', settings().shopUrl);
  const headers = { 'X-Account-Key': accountKey };
  const answer = await frame.ask('/api/configuration', { method: 'PUT', body: form, headers });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: expect.stringContaining(sentence) as string });
  expect(await example.server().database.credentials.names(accountKey)).toEqual([]);
});

test('a key is not sent to another address than the one that it was given for', async () => {
  const { frame } = await openConfiguration();
  await frame.send('/api/configuration', 'PUT', { ...settings(), shopKey });
  const moved = { ...settings(), shopUrl: `${settings().shopUrl}/elsewhere` };
  for (const [path, method] of [
    ['/api/configuration', 'PUT'],
    ['/api/configuration/test', 'POST'],
  ] as const) {
    const answer = await frame.send(path, method, moved);
    expect(answer.ok, path).toBe(false);
    expect(JSON.stringify(await answer.json())).toMatch(/API key/);
  }
  expect(await example.server().database.read(accountKey)).toEqual(settings());
});

test('the connection is tested with the key of the form, or the one that is kept', async () => {
  const { frame } = await openConfiguration();
  const test = async (form: object) => {
    const answer = await frame.send('/api/configuration/test', 'POST', form);
    return (await answer.json()) as object;
  };
  expect(await test(settings())).toEqual({ error: expect.stringContaining('not configured') as string });
  expect(await test({ ...settings(), shopKey: 'wrong' })).toEqual({
    error: 'The shop answered 401. X-Api-Key is missing or wrong.',
  });
  expect(await test({ ...settings(), shopKey })).toEqual({ message: 'The shop Acme answers. It has 3 customers.' });
  await frame.send('/api/configuration', 'PUT', { ...settings(), shopKey });
  expect(await test(settings())).toEqual({ message: 'The shop Acme answers. It has 3 customers.' });
});
