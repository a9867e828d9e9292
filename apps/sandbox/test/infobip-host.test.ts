/** A team's platform with Infobip, as a person uses it: adapter and server against the simulated vendor. */
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { expectAccessible, launchBrowser } from './pages.ts';

type Product = 'moments' | 'answers' | 'conversations';

let sandbox: Sandbox;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];
/** All that the team's server tells its page. */
let answers: Promise<string>[];

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, settings: { rateLimit: false } });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

beforeEach(async () => {
  await sandbox.world.reset();
  context = await browser.newContext();
  page = await context.newPage();
  problems = [];
  answers = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.url().startsWith(`${sandbox.address}/host/`) && response.request().method() === 'POST')
      answers.push(response.text().catch(() => ''));
  });
  await page.goto(`${sandbox.address}/host/infobip`);
  await button('Sign out').waitFor();
});

afterEach(async () => {
  const told = (await Promise.all(answers)).join();
  await context.close();
  for (const secret of ['sandbox-infobip-key', 'sandbox-team-webhook-secret', 'sandbox-team-flow-secret'])
    expect(told).not.toContain(secret);
  const broken = requests().filter(
    ({ status, verdict }) => verdict.response.length > 0 || (status < 400 && verdict.request.length > 0),
  );
  expect(broken).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const panelOf = (product: Product): Locator => page.locator(`#panel-${product}`);
const frameOf = (product: Product): FrameLocator => panelOf(product).frameLocator('iframe');
const stateOf = (product: Product) => panelOf(product).locator('[data-state]').first();
const said = (what: string) => page.locator('host-timeline').getByText(what, { exact: true });

const requests = () => sandbox.world.journal.entries().filter((entry) => entry.kind === 'request');
const pushed = () => requests().filter(({ operationId }) => operationId === 'startEmbedding');
const messages = () => sandbox.world.journal.entries().filter((entry) => entry.kind === 'message');

async function mount(product: Product, by: 'element' | 'controller' = 'element'): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(product, 'i') }).click();
  await panelOf(product).getByLabel('Mounted by').selectOption(by);
  await panelOf(product).getByRole('button', { name: 'Mount', exact: true }).click();
}

/** Mounts Moments and begins to set a use case up. */
async function openWizard(by?: 'element' | 'controller'): Promise<FrameLocator> {
  await mount('moments', by);
  await expect.poll(() => stateOf('moments').textContent()).toBe('ready');
  const wizard = frameOf('moments');
  const setUp = wizard.getByRole('button', { name: 'Set up Win back' });
  // A browser may lose what is pressed in a frame that has only just been drawn.
  await expect
    .poll(async () => {
      if ((await setUp.count()) > 0) await setUp.click();
      return wizard.getByRole('heading', { name: 'Win back: Offer' }).count();
    })
    .toBe(1);
  return wizard;
}

async function sign(field: string, value: string): Promise<void> {
  const signedIn = page.waitForResponse((response) => response.url().endsWith('/sign-in'));
  await page.locator(`infobip-account-form select[name=${field}]`).selectOption(value);
  await signedIn;
}

describe('from the link to the callback', () => {
  test('a use case is activated, a person put into its flow, and the report comes both ways', async () => {
    const wizard = await openWizard();
    await wizard.getByRole('button', { name: 'Next', exact: true }).click();
    await wizard.getByRole('button', { name: 'Activate', exact: true }).click();
    await said('campaign.activated').waitFor();

    const state = await sandbox.world.collections('infobip');
    const activated = [...(state['campaigns']?.all() ?? [])].at(-1) as unknown as { id: number; useCaseId: string };
    expect(activated).toMatchObject({ useCaseId: 'win-back' });

    await page.getByRole('tab', { name: 'Flow' }).click();
    const flow = page.locator('infobip-participants-panel');
    await expect.poll(() => flow.getByLabel('Campaign', { exact: true }).inputValue()).toBe(String(activated.id));
    await flow.getByLabel('one to a line').fill('ann@shop.example\nno-credits@shop.example\nbad@');
    await flow.getByRole('button', { name: 'Put them in' }).click();
    await expect.poll(() => flow.locator('[data-state]').textContent()).toContain('1 accepted, 2 rejected');
    expect(await flow.getByLabel('Report').locator('dd').allTextContents()).toEqual([
      'ACCEPTED',
      'REJECTED_NOT_ENOUGH_CREDITS',
      'REJECTED_INVALID_CONTACT',
    ]);

    await page.getByRole('tab', { name: 'Webhooks' }).click();
    const received = page.getByLabel('Received webhooks');
    await received.getByText('team-page 1 accepted, 2 rejected').waitFor();
    await expectAccessible(page);
    expect(requests().map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(['startEmbedding', 'addFlowParticipants', 'getFlowParticipantsReport']),
    );
    expect(problems).toEqual([]);
  });

  test('a link is used once, and renewed in its place while the wizard goes on where it was', async () => {
    const wizard = await openWizard('controller');
    await wizard.getByLabel('Voucher').fill('BACK20');
    const first = await panelOf('moments').locator('iframe').getAttribute('src');
    expect(pushed()).toHaveLength(1);

    await button('Let the session expire').first().click();
    await expect.poll(() => said('ready').count()).toBe(2);
    expect(pushed()).toHaveLength(2);
    expect(await panelOf('moments').locator('iframe').getAttribute('src')).not.toBe(first);
    await expect.poll(() => wizard.getByLabel('Voucher').inputValue()).toBe('BACK20');

    // The first link again, by hand, as somebody who kept it would try.
    const late = await context.newPage();
    await late.goto(first ?? '');
    await late.getByRole('heading', { name: 'This link has expired' }).waitFor();
    expect(problems).toEqual([]);
  });
});

describe.each(['element', 'controller'] as const)('mounted by the %s', (by) => {
  test.each(['moments', 'answers', 'conversations'] as const)(
    '%s becomes ready, and leaves nothing',
    async (product) => {
      await mount(product, by);
      await expect.poll(() => stateOf(product).textContent()).toBe('ready');
      const { origin } = new URL((await panelOf(product).locator('iframe').getAttribute('src')) ?? '');
      expect(origin).toBe(`http://infobip.localhost:${sandbox.port}`);
      await expectAccessible(page);
      await panelOf(product).getByRole('button', { name: 'Unmount' }).click();
      expect(await page.locator('iframe').count()).toBe(0);
      expect(problems).toEqual([]);
    },
  );
});

test('Answers is asked for without an embedding', async () => {
  await mount('answers');
  await expect.poll(() => stateOf('answers').textContent()).toBe('ready');
  const requestsOfState = await sandbox.world.collections('infobip');
  const rows = [...(requestsOfState['requests']?.all() ?? [])];
  expect(rows).toMatchObject([{ embeddingId: null, scopes: ['answers:manage', 'voice-message:manage'] }]);
});

test('a page that says nothing is shown, and another link is a button away', async () => {
  await page.getByLabel('Messages of the page').first().selectOption('silent');
  await mount('moments');
  await frameOf('moments').getByRole('button', { name: 'Set up Win back' }).waitFor();
  expect(await stateOf('moments').textContent()).toBe('loaded');
  expect(messages().filter((entry) => entry.direction === 'guest-to-host')).toEqual([]);
  await button('Load another link').first().click();
  await expect.poll(() => pushed().length).toBe(2);
  await frameOf('moments').getByRole('button', { name: 'Set up Win back' }).waitFor();
  expect(problems).toEqual([]);
});

test('a window that is not the frame is not believed', async () => {
  await mount('moments');
  await expect.poll(() => stateOf('moments').textContent()).toBe('ready');
  await button('Post from a wrong window').first().click();
  await panelOf('moments').getByText('1 wrong window').waitFor();
  expect(pushed()).toHaveLength(1);
});

describe('whose it is says the session', () => {
  test('a tenant of X sees its own campaigns alone', async () => {
    await sign('tenant', 'tenant-42');
    await mount('moments');
    const wizard = frameOf('moments');
    await wizard.getByText('acme-shop · tenant-42').waitFor();
    await wizard.getByRole('button', { name: 'Manage Welcome series' }).waitFor();
    expect(await wizard.getByRole('button', { name: 'Manage Abandoned cart' }).count()).toBe(0);
  });

  test('another tenant takes away what was opened', async () => {
    await mount('moments');
    await expect.poll(() => stateOf('moments').textContent()).toBe('ready');
    await sign('tenant', 'tenant-43');
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
    await mount('moments');
    await frameOf('moments').getByText('acme-shop · tenant-43').waitFor();
  });

  test('what the page sends counts for nothing', async () => {
    const body = JSON.stringify({ application_id: 'acme-shop', entity_id: 'tenant-42', embeddingId: 4720 });
    const link = await page.evaluate(
      async (text) => (await fetch('/host/infobip/link?product=moments', { method: 'POST', body: text })).text(),
      body,
    );
    expect(link).toContain('requestUri');
    const { requests: rows } = await sandbox.world.collections('infobip');
    expect([...(rows?.all() ?? [])]).toMatchObject([{ embeddingId: 4711, applicationId: null, entityId: null }]);
  });

  test('nobody gets a link, and the vendor is not asked', async () => {
    await button('Sign out').click();
    await button('Sign in').waitFor();
    await mount('moments');
    await panelOf('moments')
      .getByText(/callback_failed: .* answered 401/)
      .waitFor();
    expect(pushed()).toEqual([]);
  });
});

describe('what is refused is told', () => {
  test.each([
    ['tenant', 'stranger', /callback_failed: .* answered 502, validation/],
    ['embedding', '9999', /callback_failed: .* answered 502, not_found/],
    ['permission', 'none', /callback_failed: .* answered 502, forbidden/],
    ['permission', 'other', /refused: .* E403/],
  ])('%s: %s', async (field, value, problem) => {
    await sign(field, value);
    await mount('moments');
    await panelOf('moments').getByText(problem).waitFor();
    expect(await stateOf('moments').textContent()).toBe('failed');
    await expectAccessible(page);
  });
});

test('the surfaces are chosen, and one is mounted, by keyboard', async () => {
  await page.getByRole('tab', { name: 'Moments' }).focus();
  await page.keyboard.press('ArrowRight');
  await panelOf('answers').waitFor();
  await panelOf('answers').getByRole('button', { name: 'Mount', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => stateOf('answers').textContent()).toBe('ready');
});

test('customers are brought into step, in batches that tell how far they are', async () => {
  await page.getByRole('tab', { name: 'People' }).click();
  const panel = page.locator('infobip-people-panel');
  await panel.getByLabel('How many').fill('2500');
  await panel.getByRole('button', { name: 'Bring into step' }).click();
  const state = panel.locator('[data-state]');
  await expect.poll(() => state.textContent()).toBe('finished, 2498 created, 0 updated, 0 as they were, 2 refused');
  await panel.getByRole('button', { name: 'Bring into step' }).click();
  await expect.poll(() => state.textContent()).toBe('finished, 0 created, 0 updated, 2498 as they were, 2 refused');
  await expectAccessible(page);
});

test('a subscription is set up, and its events are proven by their signature', async () => {
  await page.getByRole('tab', { name: 'Webhooks' }).click();
  const panel = page.locator('infobip-webhooks-panel');
  for (let time = 0; time < 2; time += 1) {
    const subscribed = page.waitForResponse((response) => response.url().endsWith('/subscribe'));
    await button('Subscribe').click();
    expect((await subscribed).status()).toBe(200);
  }
  await panel.getByText('5 events go to').waitFor();
  const received = page.getByLabel('Received webhooks');
  await sandbox.world.trigger('infobip', 'person.created', {});
  await received.getByText('PERSON_CREATED').first().waitFor();
  expect(await received.locator('li').first().textContent()).toContain('proven');

  sandbox.world.settings('infobip').badSignatures = true;
  await sandbox.world.trigger('infobip', 'conversation.created', {});
  await received.locator('li').filter({ hasText: 'signature' }).first().waitFor();
  expect(await received.getByText('CONVERSATION_CREATED').count()).toBe(0);
});
