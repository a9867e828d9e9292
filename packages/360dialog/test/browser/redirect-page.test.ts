import { afterEach, describe, expect, test, vi } from 'vitest';
import { completeOnboarding, resumeOnboarding } from '@embedworks/360dialog/browser';

const channelName = 'embedworks:360dialog:onboarding';
const address = location.href;
let states = 0;

/** Puts a redirect into the address of the test's own page, with a fresh state. */
function land(query = '?client=c1CL&channels=[aaCH]&state='): { state: string; query: string } {
  const state = `s${(states += 1)}`;
  history.replaceState(null, '', query.endsWith('state=') ? query + state : query);
  return { state, query: location.search };
}

function listen(name: string): { heard: unknown[]; say(text: string): void; close(): void } {
  const channel = new BroadcastChannel(name);
  const heard: unknown[] = [];
  channel.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
  return { heard, say: (text) => channel.postMessage(text), close: () => channel.close() };
}

afterEach(() => {
  history.replaceState(null, '', address);
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'opener');
  sessionStorage.clear();
  localStorage.clear();
  document.querySelector('[role=status]')?.remove();
});

test.each(['', '?tab=2', '?error=access_denied', '?channels=[aaCH]&state=s1', '?client='])(
  'does nothing with %j',
  async (query) => {
    history.replaceState(null, '', query || location.pathname);
    const close = vi.spyOn(window, 'close');
    const posted = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
    await expect(completeOnboarding()).resolves.toBeUndefined();
    expect(close).not.toHaveBeenCalled();
    expect(posted).not.toHaveBeenCalled();
    expect(localStorage).toHaveLength(0);
  },
);

describe('with an opener', () => {
  function open(origin: string) {
    const postMessage = vi.fn();
    Object.defineProperty(window, 'opener', {
      configurable: true,
      value: { closed: false, location: { origin }, postMessage },
    });
    return postMessage;
  }

  test('posts to its own origin and closes; says so where it cannot', async () => {
    const postMessage = open(location.origin);
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const { query } = land();
    const completion = await completeOnboarding({ closeText: 'Fertig.' });
    expect(completion).toEqual({
      redirect: expect.objectContaining({ client: 'c1CL', channels: ['aaCH'] }) as unknown,
      handover: 'opener',
      isClosed: false,
    });
    expect(postMessage.mock.calls).toEqual([[query, location.origin]]);
    expect(close).toHaveBeenCalledOnce();
    expect(document.querySelector('[role=status]')?.textContent).toBe('Fertig.');
  });

  test('posts once, however often a framework mounts the page', async () => {
    const postMessage = open(location.origin);
    vi.spyOn(window, 'close').mockReturnValue();
    land();
    await Promise.all([completeOnboarding({ closeText: false }), completeOnboarding()]);
    expect(postMessage).toHaveBeenCalledOnce();
    expect(document.querySelector('[role=status]')).toBeNull();
  });

  test('without a state posts too, so that the host refuses it, and keeps nothing', async () => {
    const postMessage = open(location.origin);
    vi.spyOn(window, 'close').mockReturnValue();
    land('?client=c1CL&channels=[]');
    await completeOnboarding({ closeText: false });
    expect(postMessage).toHaveBeenCalledOnce();
    expect(localStorage).toHaveLength(0);
  });

  test('of another origin neither posts nor closes', async () => {
    const postMessage = open('https://evil.example');
    const close = vi.spyOn(window, 'close').mockReturnValue();
    land();
    await expect(completeOnboarding({ takenTimeoutMs: 1 })).resolves.toMatchObject({ handover: 'unclaimed' });
    expect(postMessage).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
  });
});

describe('without an opener', () => {
  test('broadcasts, and closes once a page of ours took it', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const results = listen(channelName);
    const taken = listen(`${channelName}:taken`);
    const { state, query } = land();
    const completion = completeOnboarding({ takenTimeoutMs: 30_000 });
    await expect.poll(() => results.heard).toEqual([query]);
    expect(close).not.toHaveBeenCalled();
    const others = listen(`${channelName}:taken`);
    taken.say('another');
    await expect.poll(() => others.heard).toEqual(['another']);
    others.close();
    expect(close).not.toHaveBeenCalled();
    taken.say(state);
    await expect(completion).resolves.toMatchObject({ handover: 'broadcast' });
    expect(close).toHaveBeenCalledOnce();
    expect(localStorage).toHaveLength(0);
    results.close();
    taken.close();
  });

  test('leaves the page alone when nobody takes it, and keeps it', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const { state, query } = land();
    localStorage.setItem(`${channelName}:old`, `${Date.now() - 2 * 3_600_000}?client=c1CL&state=old`);
    await expect(completeOnboarding({ takenTimeoutMs: 1 })).resolves.toMatchObject({
      handover: 'unclaimed',
      isClosed: false,
    });
    expect(close).not.toHaveBeenCalled();
    expect(document.querySelector('[role=status]')).toBeNull();
    expect(Object.keys(localStorage)).toEqual([`${channelName}:${state}`]);
    expect(localStorage.getItem(`${channelName}:${state}`)).toMatch(new RegExp(`^\\d+\\${query.slice(0, 9)}`));
  });

  test('in the tab that began it leaves the result to resumeOnboarding()', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const { state } = land();
    const flow = { partnerId: 'onePA', startedMs: Date.now(), deadlineMs: Date.now() + 60_000 };
    sessionStorage.setItem(channelName, JSON.stringify({ [state]: flow }));
    await expect(completeOnboarding()).resolves.toMatchObject({ handover: 'here' });
    expect(close).not.toHaveBeenCalled();
    await expect(resumeOnboarding()?.outcome).resolves.toMatchObject({
      status: 'completed',
      partnerId: 'onePA',
      client: 'c1CL',
    });
  });
});

test('works where storage is denied', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  vi.spyOn(window, 'close').mockReturnValue();
  const taken = listen(`${channelName}:taken`);
  const results = listen(channelName);
  const { state } = land();
  const completion = completeOnboarding({ takenTimeoutMs: 30_000, closeText: false });
  await expect.poll(() => results.heard.length).toBe(1);
  taken.say(state);
  await expect(completion).resolves.toMatchObject({ handover: 'broadcast' });
  taken.close();
  results.close();
});

test('refuses a return page that is no address', async () => {
  await expect(completeOnboarding({ returnUrl: '/home' })).rejects.toMatchObject({ code: 'configuration' });
});
