import 'lit/directives/class-map.js';
import { afterEach, describe, expect, it } from 'vitest';
import { ActionRefusal } from '../../src/pages/page-actions.ts';
import { createRun, playDesigns } from '../support/infobip-exchange-designs.ts';
import { closePages, openPortalPage, type ShownPage } from './infobip-portal-page.ts';

afterEach(closePages);

const open = (hash: string, vendor = playDesigns(), width?: number) =>
  openPortalPage({ hash, vendor, ...(width === undefined ? {} : { width }) });

const titles = ({ page }: ShownPage) =>
  [...page.querySelectorAll('.step h3')].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function choose({ page, find }: ShownPage, selector: string, value: string) {
  const box = find(selector) as HTMLSelectElement;
  box.value = value;
  box.dispatchEvent(new (page.defaultView as Window & typeof globalThis).Event('change', { bubbles: true }));
  await settle();
}

/** What a browser tells of a drag from one element to the upper half of another. */
async function drag({ page, find }: ShownPage, from: string, to: string) {
  const { DragEvent, DataTransfer } = page.defaultView as Window & typeof globalThis;
  const dataTransfer = new DataTransfer();
  const tell = (element: HTMLElement, type: string) => {
    const clientY = element.getBoundingClientRect().top + 3;
    const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, clientY });
    return !element.dispatchEvent(event);
  };
  tell(find(from), 'dragstart');
  await settle();
  const isTaken = tell(find(to), 'dragover');
  await settle();
  if (isTaken) tell(find(to), 'drop');
  tell(find(from), 'dragend');
  await settle();
  return isTaken;
}

describe('the editor of Answers', () => {
  it('takes steps that are dropped on it', async () => {
    const portal = await open('#/answers/chatbot-1');
    expect(titles(portal)).toEqual(['⠿ 1. Question', '⠿ 2. findOrder', '⠿ 3. Message', '⠿ 4. End']);
    expect(await drag(portal, '[data-item=message]', '[data-step=step-2]')).toBe(true);
    expect(titles(portal)).toEqual(['⠿ 1. Question', '⠿ 2. Message', '⠿ 3. findOrder', '⠿ 4. Message', '⠿ 5. End']);
    expect(portal.page.activeElement).toBe(portal.find('#step-5-title'));
    expect(await drag(portal, '[data-step=step-1] .step-head', '.end')).toBe(true);
    expect(titles(portal).at(-1)).toBe('⠿ 5. Question');
    expect(portal.page.querySelector('.over')).toBeNull();
  });

  it('does the same by keys', async () => {
    const portal = await open('#/answers/chatbot-1');
    await portal.press('Add here: before step 2');
    expect(portal.named('Add here: before step 2').ariaPressed).toBe('true');
    await portal.press('Add findOrder of Orders');
    expect(titles(portal)).toEqual(['⠿ 1. Question', '⠿ 2. findOrder', '⠿ 3. findOrder', '⠿ 4. Message', '⠿ 5. End']);
    expect(portal.said()).toBe('findOrder is step 2.');
    await portal.press('Move step 2 up');
    expect(titles(portal)[0]).toBe('⠿ 1. findOrder');
    expect(portal.page.activeElement).toBe(portal.find('#step-5-down'));
    await portal.press('Remove step 1');
    expect(titles(portal)).toHaveLength(4);
    expect(portal.page.activeElement).toBe(portal.find('#step-1-title'));
  });

  it('inserts an attribute where the cursor is', async () => {
    const portal = await open('#/answers/chatbot-1');
    const area = portal.find('#step-3-text') as HTMLTextAreaElement;
    area.setSelectionRange(3, 5);
    const menu = portal.find('[data-step=step-3] details') as HTMLDetailsElement;
    menu.open = true;
    portal.find('[data-step=step-3] [data-insert=orderNumber]').click();
    await settle();
    expect(area.value).toBe('It {{orderNumber}} {{orderStatus}}.');
    expect(area.selectionStart).toBe('It {{orderNumber}}'.length);
    expect(portal.page.activeElement).toBe(area);
    expect(menu.open).toBe(false);
  });

  it('maps a block, and saves', async () => {
    const portal = await open('#/answers/chatbot-1');
    await portal.type('#new-name', 'total');
    await portal.press('Add the attribute');
    await choose(portal, '#step-2-output-total', 'total');
    await choose(portal, '#step-2-retries', '2');
    await choose(portal, '#step-2-fallback', 'agent');
    await portal.type('#step-2-input-order_id', '');
    await portal.press('Save');
    expect(portal.page.activeElement).toBe(portal.find('#step-2-input-order_id'));
    expect(portal.find('#step-2-input-order_id-error').textContent).toBe('Order number is needed by the app.');
    await portal.type('#step-2-input-order_id', 'A-1');
    await portal.press('Save');
    await expect.poll(() => portal.said()).toBe('Order helper is saved as version 2.');
    expect(portal.vendor.inputsOf('save-chatbot')).toMatchObject([
      {
        id: 'chatbot-1',
        attributes: ['orderNumber', 'orderStatus', 'total'],
        steps: [
          {},
          {
            inputs: { order_id: 'A-1' },
            outputs: { status: 'orderStatus', total: 'total' },
            retries: 2,
            fallback: { kind: 'agent' },
          },
          {},
          {},
        ],
      },
    ]);
  });

  it('chats, with calls that are sent wrongly when it is told so', async () => {
    const portal = await open('#/answers/chatbot-1');
    await choose(portal, '#call-fault', 'tampered');
    await portal.press('Start a chat');
    await expect.poll(() => portal.page.activeElement?.id).toBe('chat-text');
    await portal.type('#chat-text', 'A-1');
    await portal.press('Say');
    await expect.poll(() => portal.page.querySelector('[data-chat]')?.textContent).toBe('The chat is over.');
    expect(portal.vendor.inputsOf('say-in-chat')).toEqual([{ chatId: 'chat-1', text: 'A-1', fault: 'tampered' }]);
    expect(portal.find('[role=log]').innerText).toContain('It is SENT.');
    expect(portal.find('[data-attributes]').innerText).toContain('12.5');
    await expect.poll(() => portal.page.querySelector('[data-run]')).not.toBeNull();
    await portal.press('findOrder');
    await expect.poll(() => portal.title()).toBe('Call of findOrder');
  });
});

describe('the editor of Flow', () => {
  it('fills a select box, previews and runs', async () => {
    const portal = await open('#/flow/journey-1');
    await expect.poll(() => portal.find('[data-box=_id]').dataset.phase).toBe('ready');
    const box = portal.find('#step-1-input-_id') as HTMLSelectElement;
    expect(box.selectedOptions[0]?.textContent).toBe('Plus');
    expect(portal.page.querySelector('[data-box=_id] details')).toBeNull();
    await choose(portal, '#step-1-input-_id', 'basic');
    await choose(portal, '#run-person', '9002');
    await portal.type('#run-variable-0', 'price');
    await portal.press('Preview the call of Change plan');
    await expect
      .poll(() => portal.page.querySelector('.preview pre')?.textContent)
      .toContain('PUT http://127.0.0.1:9/plans');
    expect(portal.vendor.inputsOf('preview-element')).toMatchObject([
      { step: { inputs: { _id: 'basic' } }, personId: 9002, variables: { reason: 'price' } },
    ]);
    await portal.press('Run');
    await expect.poll(() => portal.page.querySelector('[data-run-state=completed]')).not.toBeNull();
    expect(portal.page.activeElement).toBe(portal.find('#run-result'));
    expect(portal.find('.results').innerText).toContain('Change plan is done.');
    expect(portal.find('.profile').textContent).toContain('"firstName": "Ben"');
    expect(portal.find('.results a').getAttribute('href')).toBe('#/runs/run-1');
  });

  it('says why a select box is empty, keeps its value and tries again', async () => {
    let isDown = true;
    const refusal = new ActionRefusal('call-failed', 'List plans failed. No answer came.');
    const vendor = playDesigns({
      'load-options': () => (isDown ? refusal : { options: [{ id: 'plus', name: 'Plus' }] }),
    });
    const portal = await open('#/flow/journey-1', vendor);
    await expect.poll(() => portal.find('[data-box=_id]').dataset.phase).toBe('failed');
    expect(portal.find('[data-box=_id] .bad').textContent).toBe('List plans failed. No answer came.');
    expect((portal.find('#step-1-input-_id') as HTMLSelectElement).value).toBe('plus');
    isDown = false;
    await portal.press('Load the options again: Plan ID');
    await expect.poll(() => portal.find('[data-box=_id]').dataset.phase).toBe('ready');
  });

  it('takes an element that is dropped, and says where its output may go', async () => {
    const portal = await open('#/flow/journey-1');
    expect(await drag(portal, '[data-item="app-1 Change plan"]', '.end')).toBe(true);
    expect(titles(portal)).toEqual(['⠿ 1. Change plan', '⠿ 2. Message', '⠿ 3. Change plan']);
    await portal.type('#step-1-output-id', 'nowhere');
    await portal.press('Save');
    expect(portal.page.activeElement).toBe(portal.find('#step-1-output-id'));
    expect(portal.find('#step-1-output-id-error').textContent).toContain('person.custom.<name>');
  });
});

describe('the run log', () => {
  it('shows calls, filtered, and copies one', async () => {
    const vendor = playDesigns();
    vendor.call({});
    vendor.call({
      outcome: 'failure',
      reason: 'It was answered with status 401.',
      response: { status: 401, body: '{"error":""}' },
    });
    const portal = await open('#/runs', vendor);
    const rows = () => [...portal.page.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-run'));
    expect(rows()).toEqual(['run-2', 'run-1']);
    await choose(portal, '#outcome-filter', 'failure');
    expect(rows()).toEqual(['run-2']);
    await portal.press('findOrder');
    await expect.poll(() => portal.title()).toBe('Call of findOrder');
    expect(portal.find('main').innerText).toContain('It was answered with status 401.');
    expect(portal.find('[data-body=answer]').textContent).toBe('{"error":""}');
    await portal.press('Copy the capture');
    await expect.poll(() => portal.said()).toBe('The capture is copied.');
    const { at, request } = createRun();
    expect(JSON.parse(portal.copied[0] ?? '')).toEqual({ ...request, receivedAt: at });
  });

  it('calls a function by hand', async () => {
    const portal = await open('#/runs');
    expect(portal.find('main').innerText).toContain('No function was called yet.');
    await portal.press('Try a function');
    await expect.poll(() => portal.page.querySelector('#trial-input-order_id')).not.toBeNull();
    expect(portal.title()).toBe('Try a function');
    await portal.type('#trial-input-order_id', 'A-1');
    await portal.press('Call it once');
    await expect.poll(() => portal.title()).toBe('Call of findOrder');
    expect(portal.said()).toBe('findOrder was called.');
  });
});

describe('every view', () => {
  it.each([
    '#/answers',
    '#/answers/new',
    '#/answers/chatbot-1',
    '#/flow',
    '#/flow/journey-1',
    '#/runs',
    '#/runs/run-1',
    '#/runs/try',
  ])('%s has nothing that axe objects to, and fits 320 px', async (hash) => {
    const vendor = playDesigns();
    vendor.call({});
    const portal = await open(hash, vendor, 320);
    if (hash === '#/answers/chatbot-1') await portal.press('Start a chat');
    if (hash === '#/flow/journey-1') {
      await portal.press('Preview the call of Change plan');
      await expect.poll(() => portal.page.querySelector('.preview')).not.toBeNull();
      await portal.press('Run');
      await expect.poll(() => portal.page.querySelector('.profile')).not.toBeNull();
    }
    await settle();
    expect(await portal.violations()).toEqual([]);
    expect(portal.page.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
