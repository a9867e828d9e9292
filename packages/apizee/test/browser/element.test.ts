import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApizeeAgentElement } from '@embedworks/apizee/element';
import { createAgentMessage, dispatchAgentMessage } from '@embedworks/apizee/testing';

const agentUrl = `${location.origin}/guest.html`;
const task = () => new Promise((resolve) => setTimeout(resolve, 10));

function create(attributes: Record<string, string> = {}): ApizeeAgentElement {
  const element = document.createElement('apizee-agent');
  for (const [name, value] of Object.entries({ 'agent-url': agentUrl, ...attributes }))
    element.setAttribute(name, value);
  return element;
}

async function mount(attributes: Record<string, string> = {}) {
  const element = create({ 'api-key': 'k', ...attributes });
  document.body.append(element);
  await task();
  return { element, frame: element.querySelector('iframe') as HTMLIFrameElement };
}

function postsTo(frame: HTMLIFrameElement): unknown[] {
  const posts: unknown[] = [];
  const remote = frame.contentWindow as Window;
  remote.postMessage = ((message: unknown) => posts.push(message)) as typeof remote.postMessage;
  return posts;
}

afterEach(async () => {
  document.body.replaceChildren();
  await task();
});

describe('<apizee-agent>', () => {
  test('reads its options from attributes', async () => {
    const { element, frame } = await mount({
      'conversation-name': 'CASE-77',
      audio: 'false',
      connect: '',
      join: 'true',
      'external-references': '[{"name":"crm","reference":"9"}]',
      'frame-title': 'Video',
      height: '300',
    });
    expect(frame.src).toBe(
      `${agentUrl}?aK=k&a=false&c=true&j=true&cN=CASE-77` +
        '&eR=%5B%7B%22name%22%3A%22crm%22%2C%22reference%22%3A%229%22%7D%5D',
    );
    expect([frame.title, frame.height, frame.hasAttribute('style')]).toEqual(['Video', '300', false]);
    expect(element.agent?.state).toBe('loading');
  });

  test('has a property for each attribute', async () => {
    const element = create();
    element.apiKey = 'k2';
    element.audio = false;
    element.connect = false;
    element.connectTimeoutMs = 50;
    element.externalReferences = [{ name: 'crm', reference: '9' }];
    expect(element.getAttribute('connect-timeout-ms')).toBe('50');
    expect([element.apiKey, element.audio, element.connectTimeoutMs]).toEqual(['k2', false, 50]);
    expect(element.externalReferences).toEqual([{ name: 'crm', reference: '9' }]);
    element.audio = undefined;
    expect(element.hasAttribute('audio')).toBe(false);
    document.body.append(element);
    await task();
    expect(element.querySelector('iframe')?.src).toContain('aK=k2&c=false&eR=');
  });

  test('takes properties that were set before it was defined', async () => {
    const element = create();
    Object.defineProperty(element, 'apiKey', { value: 'early', configurable: true, writable: true });
    document.body.append(element);
    await task();
    expect(element.querySelector('iframe')?.src).toContain('aK=early');
    expect(element.apiKey).toBe('early');
  });

  test('waits for an api key', async () => {
    const element = create();
    document.body.append(element);
    await task();
    expect(element.querySelector('iframe')).toBeNull();
    element.setAttribute('api-key', 'k');
    await task();
    expect(element.querySelectorAll('iframe')).toHaveLength(1);
  });

  test('or for configure(), and keeps earlier commands', async () => {
    const element = create();
    document.body.append(element);
    element.setGuest({ name: 'Nina', phone: '+33655550100' });
    element.configure({ apiRtc: { apiKey: 'k' } });
    await task();
    const frame = element.querySelector('iframe') as HTMLIFrameElement;
    const posts = postsTo(frame);
    dispatchAgentMessage(frame, createAgentMessage('ready'));
    element.connect();
    element.setConversation('CASE-77');
    element.setAttribute('conversation-name', 'CASE-78');
    element.join();
    element.setUser({ firstName: 'Zoé' });
    element.leave();
    element.disconnect();
    expect(posts).toEqual([
      { type: 'guest_data', data: { name: 'Nina', phone: '+33655550100' } },
      { type: 'configuration', data: { apiRtc: { apiKey: 'k' } } },
      { type: 'connect' },
      { type: 'conversation', name: 'CASE-77' },
      { type: 'conversation', name: 'CASE-78' },
      { type: 'join' },
      { type: 'user_data', data: { firstName: 'Zoé' } },
      { type: 'leave' },
      { type: 'disconnect' },
    ]);
  });

  test('dispatches every event', async () => {
    const { element, frame } = await mount();
    const listener = vi.fn();
    for (const type of ['apizee-sms-sent', 'apizee-unknown']) {
      element.addEventListener(type, (event) => void listener((event as CustomEvent<unknown>).detail));
    }
    dispatchAgentMessage(frame, createAgentMessage('sms_sent', { name: 'Bob' }));
    dispatchAgentMessage(frame, { type: 'timeline' });
    expect(listener.mock.calls).toEqual([
      [createAgentMessage('sms_sent', { name: 'Bob' })],
      [{ type: 'unknown', data: { type: 'timeline' } }],
    ]);
  });

  test('tells why it failed', async () => {
    const failures: string[] = [];
    const listen = (element: HTMLElement) =>
      element.addEventListener('apizee-failed', (event) =>
        failures.push((event as CustomEvent<{ code: string }>).detail.code),
      );
    const late = create({ 'api-key': 'k', 'connect-timeout-ms': '5' });
    const wrong = create({ 'api-key': 'k', 'agent-url': 'nowhere' });
    const unreadable = create({ 'api-key': 'k', 'external-references': '{' });
    for (const element of [late, wrong, unreadable]) listen(element);
    document.body.append(late, wrong, unreadable);
    await task();
    await task();
    expect(failures).toEqual(['configuration', 'configuration', 'timeout']);
    wrong.setAttribute('agent-url', agentUrl);
    await task();
    expect(wrong.querySelectorAll('iframe')).toHaveLength(1);
  });

  test('unmounts when it leaves, without a failure, and mounts again', async () => {
    const { element } = await mount();
    const failed = vi.fn();
    element.addEventListener('apizee-failed', failed);
    const first = element.agent;
    element.remove();
    await task();
    expect(first?.state).toBe('destroyed');
    expect(element.agent).toBeUndefined();
    expect(element.childElementCount).toBe(0);
    expect(failed).not.toHaveBeenCalled();
    document.body.append(element);
    await task();
    expect(element.agent?.state).toBe('loading');
    expect(element.querySelectorAll('iframe')).toHaveLength(1);
  });

  test('survives being moved within a task', async () => {
    const { element } = await mount();
    const { agent } = element;
    const other = document.body.appendChild(document.createElement('div'));
    other.append(element);
    await task();
    expect(element.agent).toBe(agent);
    expect(agent?.state).toBe('loading');
    expect(element.querySelectorAll('iframe')).toHaveLength(1);
  });

  test('mounts nothing when it leaves at once', async () => {
    const element = create({ 'api-key': 'k' });
    document.body.append(element);
    element.remove();
    await task();
    expect(element.childElementCount).toBe(0);
  });

  test('is defined once, by the first of two copies', async () => {
    expect(customElements.get('apizee-agent')).toBe(ApizeeAgentElement);
    const again = '../../src/element.ts?again';
    const copy = (await import(/* @vite-ignore */ again)) as { ApizeeAgentElement: typeof ApizeeAgentElement };
    expect(copy.ApizeeAgentElement).not.toBe(ApizeeAgentElement);
    expect(customElements.get('apizee-agent')).toBe(ApizeeAgentElement);
  });
});
