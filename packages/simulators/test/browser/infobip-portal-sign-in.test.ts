import { afterEach, describe, expect, it } from 'vitest';
import { closePages, openSignInPage } from './infobip-portal-page.ts';

afterEach(() => {
  closePages();
  forgetUser();
});

/** All test files of a browser have one storage. */
const forgetUser = () => localStorage.removeItem('infobip-portal-user');

const search = '?client_id=abc&redirect_uri=https%3A%2F%2Fapp.example%2Forders%3Fa%3D1';

async function signInOnce() {
  const first = await openSignInPage(search);
  await first.press('Sign in');
  await expect.poll(() => first.left.length).toBe(1);
  closePages();
}

describe('the login page', () => {
  it('says who asks, and signs in', async () => {
    const { find, press, left, vendor } = await openSignInPage(search);
    expect(find('main').innerText).toContain('https://app.example wants to know who you are');
    await press('Sign in');
    await expect.poll(() => left).toEqual(['http://127.0.0.1:9/?code=1']);
    expect(vendor.inputsOf('sign-in-to-app')).toEqual([
      { search, username: 'agent.smith', password: 'sandbox-password' },
    ]);
  });

  it('says at the fields what does not fit', async () => {
    const { find, press, type, left, page } = await openSignInPage(search);
    await type('#password', 'wrong');
    await press('Sign in');
    await expect.poll(() => find('[role=alert]').textContent.trim()).toBe('User name or password is wrong.');
    const field = find('#username');
    expect(field.ariaInvalid).toBe('true');
    expect(page.activeElement).toBe(field);
    expect(page.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('is wrong');
    expect(left).toEqual([]);
  });

  it('needs one click the next time', async () => {
    await signInOnce();
    const { press, left, page } = await openSignInPage(search);
    expect(page.querySelector('form')).toBeNull();
    await press('Continue as agent.smith');
    await expect.poll(() => left).toEqual(['http://127.0.0.1:9/?code=1']);
  });

  it('lets somebody else sign in', async () => {
    await signInOnce();
    const { press, page } = await openSignInPage(search);
    await press('Somebody else');
    expect(page.activeElement?.id).toBe('username');
  });

  it('leads back who does not allow it', async () => {
    const { press, left } = await openSignInPage(search);
    await press('Do not allow');
    await expect.poll(() => left).toEqual(['http://127.0.0.1:9/?error=access_denied']);
  });
});

describe('every view', () => {
  it.each([320, 1280])('is fit for everybody at %i px', async (width) => {
    const { press, type, page, find, violations } = await openSignInPage(search, { width });
    expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await violations()).toEqual([]);
    await type('#password', 'wrong');
    await press('Sign in');
    await expect.poll(() => find('[role=alert]').textContent.trim()).not.toBe('');
    expect(await violations()).toEqual([]);
    await signInOnce();
    const known = await openSignInPage(search, { width });
    expect(known.page.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await known.violations()).toEqual([]);
  });
});
