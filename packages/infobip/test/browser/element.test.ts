import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { InfobipAnswersElement, InfobipConversationsElement, InfobipMomentsElement } from '@embedworks/infobip/element';
import { createEmbeddableMessage, dispatchEmbeddableMessage } from '../../src/embeddable-messages.ts';

const portalBase = `http://127.0.0.1:${inject('guestPort')}`;
const patience = { timeout: 30_000 };
const task = () => new Promise((resolve) => setTimeout(resolve, 10));
const ids = Math.floor(Math.random() * 1e9);
let links = 0;
const fetchRequestUri = vi.fn(() => JSON.stringify({ id: ids + (links += 1) }));

function create(attributes: Record<string, string> = {}): InfobipMomentsElement {
  const element = document.createElement('infobip-moments');
  for (const [name, value] of Object.entries({ 'portal-base': portalBase, ...attributes }))
    element.setAttribute(name, value);
  return element;
}

async function mount(attributes: Record<string, string> = {}) {
  const element = create(attributes);
  element.fetchRequestUri = fetchRequestUri;
  document.body.append(element);
  await vi.waitFor(() => expect(element.embeddable?.state).toBe('loaded'), patience);
  return { element, frame: element.querySelector('iframe') as HTMLIFrameElement };
}

/** The details of what the element dispatches. */
function listen(element: Element, type: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(type, (event) => details.push((event as CustomEvent<unknown>).detail));
  return details;
}

afterEach(async () => {
  document.body.replaceChildren();
  await task();
  vi.restoreAllMocks();
  fetchRequestUri.mockClear();
});

describe('<infobip-moments>', () => {
  test('reads its options from attributes', async () => {
    const { element, frame } = await mount({
      path: '/wizard?lang=fr',
      'param-name': 'request_uri',
      'frame-title': 'Campaigns',
      allow: 'fullscreen',
      sandbox: 'allow-scripts',
      width: '90%',
      height: '300',
      'min-height-px': '100',
      'timeout-ms': '30000',
    });
    expect(frame.src.startsWith(`${portalBase}/wizard?lang=fr&request_uri=%7B`)).toBe(true);
    expect([frame.title, frame.allow, frame.width, frame.height]).toEqual(['Campaigns', 'fullscreen', '90%', '300']);
    expect([frame.getAttribute('sandbox'), frame.hasAttribute('style')]).toEqual(['allow-scripts', false]);
    dispatchEmbeddableMessage(frame, createEmbeddableMessage('resize', { height: 7 }));
    expect(frame.height).toBe('100');
    expect(element.embeddable?.frame).toBe(frame);
  });

  test('asks an address', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ requestUri: '{"id":1}' }));
    const element = create({ 'request-uri-url': '/embedding/moments', resize: 'false', sandbox: 'false' });
    document.body.append(element);
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(element.querySelector('iframe')?.src).toContain('request_uri=%7B%22id%22%3A1%7D'));
    expect(element.querySelector('iframe')?.hasAttribute('sandbox')).toBe(false);
    expect([element.requestUriUrl, element.resize, element.sandbox]).toEqual(['/embedding/moments', false, false]);
  });

  test('has a property for each attribute', () => {
    const element = create();
    element.maxRenewalsPerMinute = 0;
    element.resize = false;
    element.allowedOrigins = ['https://portal-ny2.example'];
    expect(element.getAttribute('max-renewals-per-minute')).toBe('0');
    expect([element.maxRenewalsPerMinute, element.resize]).toEqual([0, false]);
    expect(element.allowedOrigins).toEqual(['https://portal-ny2.example']);
    element.resize = undefined;
    expect(element.hasAttribute('resize')).toBe(false);
  });

  test('takes properties that were set before it was defined', async () => {
    const element = create();
    for (const [name, value] of Object.entries({ frameTitle: 'early', fetchRequestUri }))
      Object.defineProperty(element, name, { value, configurable: true, writable: true });
    document.body.append(element);
    await task();
    expect(element.querySelector('iframe')?.title).toBe('early');
    expect(fetchRequestUri).toHaveBeenCalledOnce();
  });

  test('waits for a way to ask for links', async () => {
    const element = create();
    document.body.append(element);
    await task();
    expect(element.childElementCount).toBe(0);
    element.fetchRequestUri = fetchRequestUri;
    await task();
    expect(element.querySelectorAll('iframe')).toHaveLength(1);
  });

  test('asks the function of the moment', async () => {
    const { element, frame } = await mount();
    const other = vi.fn(() => JSON.stringify({ id: ids + (links += 1) }));
    element.fetchRequestUri = other;
    dispatchEmbeddableMessage(frame, createEmbeddableMessage('session.expired'));
    await vi.waitFor(() => expect(other).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(element.embeddable?.state).toBe('loaded'), patience);
    expect(fetchRequestUri).toHaveBeenCalledOnce();
    element.renew();
    expect(other).toHaveBeenCalledTimes(2);
    expect(element.querySelectorAll('iframe')).toHaveLength(1);
  });

  test('dispatches every event', async () => {
    const { element, frame } = await mount();
    const message = createEmbeddableMessage('campaign.activated');
    const activated = listen(element, 'infobip-campaign-activated');
    const dropped = listen(element, 'infobip-dropped');
    dispatchEmbeddableMessage(frame, message);
    dispatchEmbeddableMessage(frame, message, 'https://evil.example');
    expect(activated).toEqual([message]);
    expect(dropped).toEqual([{ type: 'dropped', reason: 'origin', origin: 'https://evil.example' }]);
  });

  test('tells why it failed', async () => {
    const wrong = create({ 'portal-base': 'nowhere' });
    const unreadable = create({ 'timeout-ms': 'soon' });
    const offline = create();
    const failures = [wrong, unreadable, offline].map((element) => listen(element, 'infobip-failed'));
    for (const element of [wrong, unreadable]) element.fetchRequestUri = fetchRequestUri;
    offline.fetchRequestUri = () => Promise.reject(new Error('offline'));
    document.body.append(wrong, unreadable, offline);
    await task();
    expect(failures).toMatchObject([
      [{ code: 'configuration' }],
      [{ code: 'configuration', message: 'The attribute timeout-ms cannot be read.' }],
      [{ code: 'callback_failed' }],
    ]);
    wrong.setAttribute('portal-base', portalBase);
    await task();
    expect(wrong.querySelectorAll('iframe')).toHaveLength(1);
  });

  test('unmounts when it leaves, without a failure, and mounts again', async () => {
    const { element } = await mount();
    const failures = listen(element, 'infobip-failed');
    const first = element.embeddable;
    element.remove();
    await task();
    expect([first?.state, element.embeddable, element.childElementCount]).toEqual(['destroyed', undefined, 0]);
    document.body.append(element);
    await task();
    expect(element.embeddable).not.toBe(first);
    expect(element.querySelectorAll('iframe')).toHaveLength(1);
    expect([failures, fetchRequestUri.mock.calls.length]).toEqual([[], 2]);
  });

  test('that is moved within a task loads another link, even if the page is silent', async () => {
    const { element, frame } = await mount();
    const { embeddable } = element;
    document.body.appendChild(document.createElement('div')).append(element);
    await vi.waitFor(() => expect(fetchRequestUri).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(embeddable?.state).toBe('loaded'), patience);
    expect([element.embeddable, element.querySelector('iframe')]).toEqual([embeddable, frame]);
    expect(frame.src).toContain(encodeURIComponent(String(ids + links)));
  });

  test('that is moved with moveBefore() keeps its page', async () => {
    const { element, frame } = await mount();
    const page = frame.contentWindow;
    const place = document.body.appendChild(document.createElement('div'));
    (place as unknown as { moveBefore(node: Node, before: Node | null): void }).moveBefore(element, null);
    await task();
    expect(element.parentNode).toBe(place);
    expect(frame.contentWindow === page).toBe(true);
    expect(fetchRequestUri).toHaveBeenCalledOnce();
  });

  test('mounts nothing when it leaves at once', async () => {
    const element = create();
    element.fetchRequestUri = fetchRequestUri;
    document.body.append(element);
    element.remove();
    await task();
    expect(element.childElementCount).toBe(0);
    expect(fetchRequestUri).not.toHaveBeenCalled();
  });
});

test('<infobip-answers> and <infobip-conversations> mount their own page', async () => {
  const answers = document.createElement('infobip-answers');
  const conversations = document.createElement('infobip-conversations');
  conversations.senders = [{ number: '447860099299', channel: 'SMS' }];
  for (const element of [answers, conversations]) {
    element.portalBase = portalBase;
    element.fetchRequestUri = fetchRequestUri;
    document.body.append(element);
  }
  await vi.waitFor(() => expect(answers.embeddable?.frame.src).toContain('/embeddable/answers?'));
  await vi.waitFor(() =>
    expect(conversations.embeddable?.frame.src).toContain('/embeddable/conversations?senders=%5B%7B'),
  );
  expect([answers.embeddable?.frame.title, conversations.embeddable?.frame.title]).toEqual([
    'Infobip Answers',
    'Infobip Conversations',
  ]);
});

test('the elements are defined once, by the first of two copies', async () => {
  expect(customElements.get('infobip-moments')).toBe(InfobipMomentsElement);
  expect(customElements.get('infobip-answers')).toBe(InfobipAnswersElement);
  expect(customElements.get('infobip-conversations')).toBe(InfobipConversationsElement);
  const again = '../../src/element.ts?again';
  const copy = (await import(/* @vite-ignore */ again)) as { InfobipMomentsElement: typeof InfobipMomentsElement };
  expect(copy.InfobipMomentsElement).not.toBe(InfobipMomentsElement);
  expect(customElements.get('infobip-moments')).toBe(InfobipMomentsElement);
});
