import { describe, expect, test } from 'vitest';
import { buildOnboardingUrl, ConfigurationError, type OnboardingUrlOptions } from '@embedworks/360dialog';

describe('buildOnboardingUrl', () => {
  test.each<[string, Partial<OnboardingUrlOptions>, string]>([
    ['documented', {}, 'https://hub.360dialog.com/dashboard/app/f167CmPA/permissions'],
    ['v1', { form: 'v1' }, 'https://hub.360dialog.com/dashboard/app/f167CmPA'],
    ['v2', { form: 'v2' }, 'https://app.360dialog.com/onboarding/f167CmPA'],
    [
      'staging, v1',
      { form: 'v1', hubUrl: 'https://admin.hub-staging.360dialog.io' },
      'https://admin.hub-staging.360dialog.io/dashboard/app/f167CmPA',
    ],
    [
      'staging, v2',
      { form: 'v2', appUrl: 'https://staging-app.360dialog.com/' },
      'https://staging-app.360dialog.com/onboarding/f167CmPA',
    ],
    [
      'below a folder',
      { hubUrl: 'http://localhost:8082/vendor/360dialog/' },
      'http://localhost:8082/vendor/360dialog/dashboard/app/f167CmPA/permissions',
    ],
  ])('%s', (_name, options, expected) => {
    expect(buildOnboardingUrl({ partnerId: 'f167CmPA', ...options })).toBe(expected);
  });

  test('writes every parameter under the vendor’s name, and so that it is read again', () => {
    const url = new URL(
      buildOnboardingUrl({
        partnerId: 'f167CmPA',
        redirectUrl: 'https://platform.example/onboarding?account=42&plan=a b',
        state: 's1',
        email: 'owner+shop@bakery.example',
        name: 'Bäckerei & Söhne',
        number: '+4930901820',
        next: 'login',
        planSelection: 'premium',
        flow: 'coexistence',
        ioSignature: { ioSignature: 'abc', ioTimestamp: '1772442000' },
        preverifiedPhoneNumberId: '109876543210987',
        extraParameters: { lang: 'de' },
      }),
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      redirect_url: 'https://platform.example/onboarding?account=42&plan=a b',
      state: 's1',
      email: 'owner+shop@bakery.example',
      name: 'Bäckerei & Söhne',
      number: '+4930901820',
      next: 'login',
      plan_selection: 'premium',
      flow: 'coexistence',
      io_signature: 'abc',
      io_timestamp: '1772442000',
      preverified_phone_number_id: '109876543210987',
      lang: 'de',
    });
    expect(url.search).not.toContain('+');
  });

  test('fault of the button 1.0.2: a number keeps its plus', () => {
    expect(buildOnboardingUrl({ partnerId: 'p', number: '+4930901820' })).toContain('?number=%2B4930901820');
  });

  test('fault of the button 1.0.2: a partner id is encoded', () => {
    expect(buildOnboardingUrl({ partnerId: 'a/b?c#d' })).toBe(
      'https://hub.360dialog.com/dashboard/app/a%2Fb%3Fc%23d/permissions',
    );
  });

  test('fault of the button 1.0.2: what is empty is left out', () => {
    expect(new URL(buildOnboardingUrl({ partnerId: 'p', email: '', name: undefined, flow: '' })).search).toBe('');
  });

  test('fault of the documented sample: the redirect URL is encoded', () => {
    const url = buildOnboardingUrl({ partnerId: 'p', redirectUrl: 'https://platform.example/?a=1&b=2' });
    expect(url).toMatch(/\?redirect_url=https%3A%2F%2Fplatform\.example%2F%3Fa%3D1%26b%3D2$/);
  });

  test.each<[string, Partial<OnboardingUrlOptions>, string]>([
    ['no partner', { partnerId: '' }, 'partnerId'],
    ['a way up', { partnerId: '..' }, 'partnerId'],
    ['a relative hub', { hubUrl: '/hub' }, 'hubUrl'],
    ['a script as hub', { hubUrl: 'javascript:alert(1)' }, 'hubUrl'],
    ['a relative app', { form: 'v2', appUrl: 'app' }, 'appUrl'],
    ['a relative redirect', { redirectUrl: '/onboarding' }, 'redirectUrl'],
    ['a redirect that has a state already', { redirectUrl: 'https://platform.example/?state=1' }, '"state"'],
    ['a redirect that has a client already', { redirectUrl: 'https://platform.example/?client=1' }, '"client"'],
  ])('refuses %s', (_name, options, words) => {
    const build = () => buildOnboardingUrl({ partnerId: 'p', ...options });
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(words);
  });
});
