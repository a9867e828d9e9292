import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog360ConnectElement } from '@embedworks/360dialog/element';

const channelName = 'embedworks:360dialog:onboarding';
const task = () => new Promise((resolve) => setTimeout(resolve, 10));
let partners = 0;
let popup: HTMLIFrameElement;
let open: MockInstance<typeof window.open>;

beforeEach(() => {
  popup = document.body.appendChild(document.createElement('iframe'));
  vi.spyOn(popup.contentWindow as Window, 'focus').mockReturnValue();
  vi.spyOn(popup.contentWindow as Window, 'close').mockReturnValue();
  open = vi.spyOn(window, 'open').mockImplementation(() => popup.contentWindow);
});

afterEach(async () => {
  document.body.replaceChildren();
  await task();
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
});

function create(attributes: Record<string, string> = {}): Dialog360ConnectElement {
  const element = document.createElement('dialog360-connect');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

async function mount(attributes: Record<string, string> = {}, properties: Partial<Dialog360ConnectElement> = {}) {
  const partnerId = `Element${(partners += 1)}PA`;
  const element = Object.assign(create({ 'partner-id': partnerId, ...attributes }), properties);
  document.body.append(element);
  await task();
  const part = (name: string) => element.shadowRoot?.querySelector(`[part=${name}]`) as HTMLButtonElement;
  const events: [string, unknown][] = [];
  for (const type of [
    'opened',
    'out-of-sight',
    'completed',
    'cancelled',
    'blocked',
    'timed-out',
    'failed',
    'aborted',
  ]) {
    element.addEventListener(`dialog360-${type}`, (event) =>
      events.push([type, (event as CustomEvent<unknown>).detail]),
    );
  }
  return { element, part, events, partnerId, types: () => events.map(([type]) => type) };
}

const opened = () => new URL(open.mock.lastCall?.[0] as string);
const comeBack = (query = '') =>
  window.dispatchEvent(
    new MessageEvent('message', {
      data: `?client=c1CL&channels=[aaCH]&state=${query || opened().searchParams.get('state')}`,
      source: popup.contentWindow,
      origin: location.origin,
    }),
  );

describe('<dialog360-connect>', () => {
  test('is a button with a name, a status and no inline style', async () => {
    const { element, part } = await mount();
    const button = part('button');
    expect([button.localName, button.type, part('status').getAttribute('role')]).toEqual([
      'button',
      'button',
      'status',
    ]);
    expect(button.textContent).toBe('Connect WhatsApp');
    expect(part('cancel').hidden).toBe(true);
    expect(element.shadowRoot?.querySelector('style, [style]')).toBeNull();
    expect(getComputedStyle(button).backgroundColor).toBe('rgb(6, 96, 58)');
  });

  test('opens in the click with every attribute, as it is then', async () => {
    const { element, part, partnerId, types } = await mount({
      'redirect-url': 'https://platform.example/',
      form: 'v2',
    });
    element.setAttribute('email', 'owner@bakery.example');
    element.number = '+4930901820';
    element.planSelection = 'regular';
    element.extraParameters = { lang: 'de' };
    element.ioSignature = { ioSignature: 'abc', ioTimestamp: '1' };
    await userEvent.click(part('button'));
    expect(opened().origin + opened().pathname).toBe(`https://app.360dialog.com/onboarding/${partnerId}`);
    expect(Object.fromEntries(opened().searchParams)).toEqual({
      redirect_url: 'https://platform.example/',
      email: 'owner@bakery.example',
      number: '+4930901820',
      plan_selection: 'regular',
      lang: 'de',
      io_signature: 'abc',
      io_timestamp: '1',
      state: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
    expect(types()).toEqual(['opened']);
    expect(part('status').textContent).toBe('Continue in the window that has opened.');
    expect(part('cancel').hidden).toBe(false);
  });

  test('completes, and the button has the focus again', async () => {
    const { element, part, events } = await mount();
    await userEvent.click(part('button'));
    await userEvent.click(part('button'));
    expect(open).toHaveBeenCalledOnce();
    comeBack();
    await task();
    expect(events.map(([type]) => type)).toEqual(['opened', 'completed']);
    expect(events[1]?.[1]).toMatchObject({ status: 'completed', client: 'c1CL', channels: ['aaCH'] });
    expect(part('status').textContent).toBe('Connected.');
    expect(part('cancel').hidden).toBe(true);
    expect(document.activeElement).toBe(element);
    expect(element.shadowRoot?.activeElement).toBe(part('button'));
  });

  test('does not take the focus from where the person has gone', async () => {
    const { part } = await mount();
    await userEvent.click(part('button'));
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    comeBack();
    await task();
    expect(document.activeElement).toBe(field);
  });

  test('cancels by its second button', async () => {
    const { element, part, types } = await mount();
    await userEvent.click(part('button'));
    await userEvent.click(part('cancel'));
    await task();
    expect(types()).toEqual(['opened', 'cancelled']);
    expect(part('status').textContent).toBe('Cancelled.');
    expect(element.shadowRoot?.activeElement).toBe(part('button'));
  });

  test.each<[string, () => void, Record<string, string>, string[]]>([
    ['a blocked popup', () => open.mockReturnValue(null), {}, ['blocked']],
    ['an address that cannot work', () => undefined, { 'redirect-url': '/here' }, ['failed']],
    ['a time that cannot be read', () => undefined, { 'timeout-ms': 'soon' }, ['failed']],
    ['a partner that is missing', () => undefined, { 'partner-id': '' }, ['failed']],
    ['a deadline', () => undefined, { 'timeout-ms': '1' }, ['opened', 'timed-out']],
  ])('tells of %s', async (_name, prepare, attributes, expected) => {
    prepare();
    const { part, types } = await mount(attributes);
    await userEvent.click(part('button'));
    await expect.poll(types).toEqual(expected);
    expect(part('status').textContent).not.toBe('');
  });

  test('tells of a state that is not its own', async () => {
    const { part, events } = await mount();
    await userEvent.click(part('button'));
    comeBack('attack');
    await task();
    expect(events.at(-1)).toMatchObject(['failed', { error: { code: 'state_mismatch' } }]);
  });

  test('starts again when the popup is out of sight, and the first that completes counts', async () => {
    vi.spyOn(popup.contentWindow as Window, 'closed', 'get').mockReturnValue(true);
    const { part, types } = await mount();
    await userEvent.click(part('button'));
    const firstState = opened().searchParams.get('state') ?? '';
    await expect.poll(types).toEqual(['opened', 'out-of-sight']);
    await userEvent.click(part('button'));
    expect(open).toHaveBeenCalledTimes(2);
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(`?client=c1CL&channels=[]&state=${firstState}`);
    channel.close();
    await expect.poll(types).toContain('completed');
    expect(types()).not.toContain('cancelled');
    expect(sessionStorage.getItem(channelName)).toBe('{}');
  });

  test('speaks other languages', async () => {
    const { element, part } = await mount(
      {},
      { texts: { open: 'Weiter im neuen Fenster.', cancel: 'Abbrechen' } as never },
    );
    expect(part('cancel').textContent).toBe('Abbrechen');
    await userEvent.click(part('button'));
    expect(part('status').textContent).toBe('Weiter im neuen Fenster.');
    expect(element.texts.completed).toBe('Connected.');
  });

  test('can be disabled', async () => {
    const { element, part } = await mount({ disabled: '' });
    expect(part('button').disabled).toBe(true);
    element.disabled = false;
    expect(part('button').disabled).toBe(false);
  });

  test('takes properties that were set before it was defined', async () => {
    const element = create();
    for (const [name, value] of [
      ['partnerId', 'earlyPA'],
      ['ioSignature', { ioSignature: 'abc', ioTimestamp: '1' }],
    ] as const)
      Object.defineProperty(element, name, { value, configurable: true, writable: true });
    document.body.append(element);
    element.open();
    expect(opened().pathname).toContain('earlyPA');
    expect(opened().searchParams.get('io_signature')).toBe('abc');
  });

  test('cancels without an event when it leaves, and survives being moved within a task', async () => {
    const { element, part, types } = await mount();
    await userEvent.click(part('button'));
    document.body.appendChild(document.createElement('div')).append(element);
    await task();
    expect(sessionStorage.getItem(channelName)).not.toBe('{}');
    element.remove();
    await task();
    expect(types()).toEqual(['opened']);
    expect(popup.contentWindow?.close).toHaveBeenCalled();
    expect(sessionStorage.getItem(channelName)).toBe('{}');
  });

  test('is defined once, by the first of two copies', async () => {
    const again = '../../src/element.ts?again';
    const copy = (await import(/* @vite-ignore */ again)) as {
      Dialog360ConnectElement: typeof Dialog360ConnectElement;
    };
    expect(copy.Dialog360ConnectElement).not.toBe(Dialog360ConnectElement);
    expect(customElements.get('dialog360-connect')).toBe(Dialog360ConnectElement);
  });
});
