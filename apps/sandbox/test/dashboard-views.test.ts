import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { launchBrowser, openPage } from './pages.ts';

let sandbox: Sandbox;
let browser: Browser;

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0 });
  browser = await launchBrowser();
});

beforeEach(async () => {
  await sandbox.world.reset();
  sandbox.world.clock.resume();
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

async function open(hash: string): Promise<Page> {
  const { page, problems } = await openPage(browser, `${sandbox.address}/#/${hash}`);
  onTestFinished(async () => {
    await page.close();
    // A refusal of the control API is what some tests are about, and Chromium writes it on the console.
    expect(problems.filter((problem) => !problem.includes('the server responded with a status of 4'))).toEqual([]);
  });
  return page;
}

const control = (method: string, path: string, body: object = {}) =>
  fetch(`${sandbox.address}/_sandbox/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const tell = (direction: string, name: string) =>
  fetch(`http://127.0.0.1:${sandbox.port}/apizee/_page/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'agentApp', direction, name, payload: { type: name } }),
  });

test('journal: requests, messages and webhooks in one list, told apart, filtered and cleared', async () => {
  const page = await open('journal');
  await control('POST', 'scenarios/message-lost', { times: 1 });
  await tell('guest-to-host', 'ready');
  await tell('host-to-guest', 'ready');
  await fetch(`${sandbox.address}/apizee/api/services`);
  await control('POST', 'triggers/apizee/ticket.created');
  await page.getByRole('row', { name: /Message.*ready to the host.*dropped.*Fault: lost/ }).waitFor();
  await page.getByRole('row', { name: /Message.*ready to the guest.*sent/ }).waitFor();
  await page.getByRole('row', { name: /Request.*listServices/ }).waitFor();
  await page.getByRole('row', { name: /Webhook.*apizeeNotification create ticket.*unsent/ }).waitFor();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('message');
  await page.getByRole('row', { name: /listServices/ }).waitFor({ state: 'detached' });
  expect(page.url()).toContain('#/journal?kind=message');
  await page.getByRole('link', { name: /ready to the host/ }).click();
  await page.getByRole('region', { name: 'Details' }).getByText('dropped by a fault').waitFor();
  await page.getByRole('link', { name: 'Make the next one fail' }).click();
  await expect.poll(() => page.getByRole('combobox', { name: 'Message' }).inputValue()).toBe('ready');
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export HAR' }).click();
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toMatchObject({ log: { version: '1.2' } });
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('heading', { name: 'Nothing was said yet' }).waitFor();
  expect(sandbox.world.journal.entries()).toEqual([]);
});

test('triggers: one is found, run with its example, and leads to what changed', async () => {
  const page = await open('triggers');
  await page.getByRole('searchbox', { name: 'Find a trigger' }).fill('created');
  await page.getByRole('link', { name: /^ticket\.created/ }).click();
  await page.getByRole('textbox', { name: 'reference' }).fill('CASE-7');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText(/Ticket \d+ was created/).waitFor();
  await page.getByRole('link', { name: 'Open what changed' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'JSON' }).inputValue()).toContain('CASE-7');
});

test('triggers: a refusal is shown in the words of the vendor', async () => {
  const page = await open('triggers/apizee/ticket.closed');
  await page.getByText('Change what your application is told').click();
  await page.getByRole('textbox', { name: /dotted path/ }).fill('{ "nonsense": 1 }');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText('ticket.closed has no nonsense.').waitFor();
});

test('faults: a rule is made, strikes, and is removed', async () => {
  const page = await open('faults');
  await page.getByRole('combobox', { name: 'Vendor' }).selectOption('apizee');
  await page.getByRole('combobox', { name: 'Operation' }).selectOption('listServices');
  await page.getByRole('spinbutton', { name: 'Status' }).fill('502');
  await page.getByRole('spinbutton', { name: 'For the next' }).fill('2');
  await page.getByRole('button', { name: 'Add the rule' }).click();
  await page.getByText('Request listServices of apizee answers 502 the next 2 times').waitFor();
  expect((await fetch(`${sandbox.address}/apizee/api/services`)).status).toBe(502);
  await page.getByText('the next time', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^Remove: Request listServices/ }).click();
  await page.getByText('Nothing goes wrong now.').waitFor();
  expect(sandbox.world.faults.list()).toEqual([]);
});

test('faults: only what suits the subject is offered, and a scenario is played at a press', async () => {
  const page = await open('faults?on=webhook&vendor=apizee&name=apizeeNotification');
  const effects = page.getByRole('combobox', { name: 'What happens' }).getByRole('option');
  await page.getByRole('option', { name: 'Several times over' }).waitFor({ state: 'attached' });
  expect(await effects.allTextContents()).toEqual(['Lost', 'Late', 'Several times over', 'After the one that follows']);
  await page.getByRole('combobox', { name: 'What happens' }).selectOption('late');
  await page.getByRole('spinbutton', { name: 'Chance, percent' }).fill('50');
  await page.getByRole('button', { name: 'Add the rule' }).click();
  await page.getByRole('button', { name: 'Play rate-limited' }).click();
  await page.getByText('answers 429, retry after 1 s').waitFor();
  expect(sandbox.world.faults.list()).toMatchObject([
    {
      on: 'webhook',
      vendor: 'apizee',
      name: 'apizeeNotification',
      effect: { type: 'late', ms: 2000 },
      probability: 0.5,
    },
    { on: 'request', effect: { type: 'rate-limit' }, times: 1 },
  ]);
});

test('clock: it is frozen, moved and set, and the header follows', async () => {
  const page = await open('clock');
  await page.getByRole('button', { name: 'Freeze' }).click();
  await page.getByRole('link', { name: /Frozen/ }).waitFor();
  const before = sandbox.world.clock.now();
  await page.getByRole('button', { name: '24 hours' }).click();
  await expect.poll(() => sandbox.world.clock.now() - before).toBe(86_400_000);
  await page.getByRole('spinbutton', { name: 'By' }).fill('2');
  await page.getByRole('combobox', { name: 'Unit' }).selectOption('hours');
  await page.getByRole('button', { name: 'Move' }).click();
  await expect.poll(() => sandbox.world.clock.now() - before).toBe(86_400_000 + 7_200_000);
  await page.getByLabel('To, in your time zone').fill('2031-03-02T08:00:00');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await page.getByRole('banner').getByText(/2031/).waitFor();
  await control('PUT', 'clock', { frozen: false });
  await page.getByRole('button', { name: 'Freeze' }).waitFor();
});

test('state: a record is changed, kept as typed while it changes elsewhere, and deleted', async () => {
  const page = await open('state');
  await page.getByRole('link', { name: /^Tickets/ }).click();
  await page.getByRole('searchbox', { name: 'Find' }).fill('90417');
  await page.getByText('1 to 1 of 1 record').waitFor();
  await page.getByRole('link', { name: '90417', exact: true }).click();
  const json = page.getByRole('textbox', { name: 'JSON' });
  await json.fill('{ "id": ');
  await page.getByText('This is not JSON').waitFor();
  const tickets = (await sandbox.world.collections('apizee')).tickets;
  const record = tickets?.get(90417) as { trashed: boolean };
  await json.fill(JSON.stringify({ ...record, trashed: true }));
  await control('PUT', 'state/apizee/tickets/90417', { ...record, enterpriseId: 302 });
  await page.getByText('The record changed in the meantime.').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => tickets?.get(90417)).toMatchObject({ trashed: true, enterpriseId: 301 });
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('No record holds').waitFor();
  expect(tickets?.get(90417)).toBeUndefined();
});

test('state: a record is added, and refused without its key', async () => {
  const page = await open('state/apizee/tickets');
  await page.getByRole('button', { name: 'Add a record' }).click();
  const json = page.getByRole('textbox', { name: 'JSON' });
  await expect.poll(() => json.inputValue()).toContain('"enterpriseId"');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('A record needs its key: id.').waitFor();
  await json.fill((await json.inputValue()).replace('"id": ""', '"id": 7'));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: '7', exact: true }).waitFor();
  expect((await sandbox.world.collections('apizee')).tickets?.get(7)).toMatchObject({ enterpriseId: 301 });
});

test('state: a snapshot is taken, restored, exported and imported', async () => {
  const page = await open('state');
  const tickets = async () => (await sandbox.world.collections('apizee')).tickets?.count();
  const before = await tickets();
  await page.getByRole('textbox', { name: 'Name' }).fill('before');
  await page.getByRole('button', { name: 'Take' }).click();
  await page.getByRole('button', { name: 'Restore before' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export to a file' }).click();
  const file = await (await download).path();
  await control('DELETE', 'state/apizee/tickets/90417');
  await page.getByRole('button', { name: 'Restore before' }).click();
  await expect.poll(tickets).toBe(before);
  await control('DELETE', 'state/apizee/tickets/90417');
  await page.getByLabel('Import a file').setInputFiles(file);
  await expect.poll(tickets).toBe(before);
  const broken = join(tmpdir(), `embedworks-broken-snapshot-${process.pid}.json`);
  await writeFile(broken, '{ "version": 7 }');
  await page.getByLabel('Import a file').setInputFiles(broken);
  await page
    .getByRole('alert')
    .getByText(/version/)
    .waitFor();
});

test('webhooks: a target is refused, another taken, and a delivery is made and made again', async () => {
  const received: string[] = [];
  const receiver = createServer((request, response) => {
    received.push(String(request.headers['x-webhook-secret']));
    response.end('thank you');
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  onTestFinished(() => void receiver.close());
  const page = await open('webhooks');
  const card = page.getByRole('region', { name: 'Apizee sends to' });
  await card.getByText('Nobody listens yet').waitFor();
  const address = card.getByRole('textbox', { name: 'Address on this machine' });
  await address.fill('https://hooks.example.test/');
  await card.getByRole('button', { name: 'Save' }).click();
  await card.getByRole('alert').getByText('hooks.example.test is not this machine').waitFor();
  await address.fill(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`);
  await card.getByRole('textbox', { name: /Headers/ }).fill('X-Webhook-Secret: spring: 1');
  await card.getByRole('button', { name: 'Save' }).click();
  await card.getByRole('button', { name: 'Stop sending' }).waitFor();
  await control('POST', 'triggers/apizee/ticket.closed');
  await page
    .getByRole('link', { name: /update ticket/ })
    .first()
    .click();
  await page.getByText('thank you').waitFor();
  const before = received.length;
  await page.getByRole('button', { name: 'Resend' }).click();
  await page
    .getByRole('definition')
    .getByRole('link', { name: /^delivery-/ })
    .waitFor();
  await expect.poll(() => received.length).toBe(before + 1);
  expect(new Set(received)).toEqual(new Set(['spring: 1']));
});
