import { describe, expect, it } from 'vitest';
import { createKnownUser } from '../src/infobip/pages/sign-in/known-user.ts';
import { createSignInApp } from '../src/infobip/pages/sign-in/sign-in-app.ts';
import { ActionRefusal } from '../src/pages/page-actions.ts';
import { playExchangePortal } from './support/infobip-exchange-portal.ts';

const search = '?response_type=code&client_id=abc&redirect_uri=https%3A%2F%2Fapp.example%2F';
const login = { username: 'agent.smith', password: 'sandbox-password' };

function playStorage(kept: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(kept));
  return {
    get length() {
      return items.size;
    },
    key: () => null,
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

function open({ vendor = playExchangePortal(), storage = playStorage() } = {}) {
  const left: string[] = [];
  const app = createSignInApp({
    search,
    act: vendor.act,
    user: createKnownUser(() => storage),
    leave: (location) => void left.push(location),
    onChange: () => {},
  });
  return { app, left, vendor, storage };
}

describe('the login page', () => {
  it('signs in and leaves, with the query as it came', async () => {
    const { app, left, vendor } = open();
    expect(app.state.known).toBeUndefined();
    await app.signIn(login);
    expect(vendor.inputsOf('sign-in-to-app')).toEqual([{ search, ...login }]);
    expect(left).toEqual(['http://127.0.0.1:9/?code=1']);
    expect(app.state.busy).toBe(true);
  });

  it('knows who signed in the next time', async () => {
    const first = open();
    await first.app.signIn(login);
    const { app, left } = open({ storage: first.storage });
    expect(app.state.known).toBe('agent.smith');
    expect(first.storage.getItem('infobip-portal-user')).toBe('agent.smith');
    await app.proceed();
    expect(left).toHaveLength(1);
  });

  it('says what does not fit, and keeps no such login', async () => {
    const { app, left, storage } = open();
    await app.signIn({ ...login, password: 'wrong' });
    expect(left).toEqual([]);
    expect(storage.length).toBe(0);
    expect(app.state).toMatchObject({
      busy: false,
      problem: 'User name or password is wrong.',
      isWrongLogin: true,
      focus: { id: 'username', asked: 1 },
    });
  });

  it('asks anew for a known login that no longer fits', async () => {
    const storage = playStorage({ 'infobip-portal-user': 'somebody' });
    const refusal = () => new ActionRefusal('wrong-login', 'User name or password is wrong.');
    const { app } = open({ storage, vendor: playExchangePortal({ 'sign-in-to-app': refusal }) });
    await app.proceed();
    expect(app.state).toMatchObject({ known: undefined, isWrongLogin: true });
    expect(storage.length).toBe(0);
  });

  it('keeps a known login when the portal does not answer', async () => {
    const first = open();
    await first.app.signIn(login);
    const vendor = playExchangePortal({ 'sign-in-to-app': () => new ActionRefusal('no-answer', 'Try again.') });
    const { app } = open({ vendor, storage: first.storage });
    await app.proceed();
    expect(app.state).toMatchObject({
      known: login.username,
      isWrongLogin: false,
      problem: 'Try again.',
      focus: { asked: 0 },
    });
  });

  it('lets somebody else sign in', async () => {
    const first = open();
    await first.app.signIn(login);
    const { app, storage } = open({ storage: first.storage });
    app.forget();
    expect(app.state).toMatchObject({ known: undefined, focus: { id: 'username' } });
    expect(storage.length).toBe(0);
  });

  it('leads back who does not allow it', async () => {
    const { app, left, vendor } = open();
    await app.refuse();
    expect(vendor.inputsOf('refuse-app')).toEqual([{ search }]);
    expect(left).toEqual(['http://127.0.0.1:9/?error=access_denied']);
  });

  it('takes a button that is pressed twice as pressed once', async () => {
    const { app, vendor } = open();
    await Promise.all([app.signIn(login), app.refuse()]);
    expect(vendor.asked.map(({ name }) => name)).toEqual(['sign-in-to-app']);
  });

  it('knows nobody without the user being asked again', async () => {
    const { app, vendor } = open();
    await app.proceed();
    expect(vendor.asked).toEqual([]);
  });
});

describe('who is known', () => {
  it('is nobody where the browser keeps nothing', () => {
    const user = createKnownUser(() => {
      throw new DOMException('No.', 'SecurityError');
    });
    user.write(login.username);
    user.forget();
    expect(user.read()).toBeUndefined();
  });
});
