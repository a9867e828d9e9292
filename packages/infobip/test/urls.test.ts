import { describe, expect, test } from 'vitest';
import { buildEmbeddableUrl, ConfigurationError, type EmbeddableUrlOptions } from '@embedworks/infobip';

const requestUri = 'urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c';
const encoded = 'urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A6esc_11ACC5bwc014ltc14eY22c';

describe('buildEmbeddableUrl', () => {
  test.each(['moments', 'answers', 'conversations'] as const)('encodes the link of %s', (product) => {
    expect(buildEmbeddableUrl({ product, requestUri })).toBe(
      `https://portal.infobip.com/embeddable/${product}?request_uri=${encoded}`,
    );
  });

  test.each([
    ['a&b=c#d', 'a%26b%3Dc%23d'],
    ['a b+c%20', 'a%20b%2Bc%2520'],
    ['"><script>', '%22%3E%3Cscript%3E'],
    ['žaba', '%C5%BEaba'],
  ])('lets no link out of its parameter: %s', (link, text) => {
    const url = buildEmbeddableUrl({ product: 'moments', requestUri: link });
    expect(url).toBe(`https://portal.infobip.com/embeddable/moments?request_uri=${text}`);
    expect(new URL(url).searchParams.get('request_uri')).toBe(link);
  });

  test.each<[Partial<EmbeddableUrlOptions>, string]>([
    [{ portalBase: 'http://infobip.localhost:4400' }, 'http://infobip.localhost:4400/embeddable/moments?request_uri='],
    [{ portalBase: 'http://127.0.0.1:4400/infobip/' }, 'http://127.0.0.1:4400/infobip/embeddable/moments?request_uri='],
    [{ path: 'wizard' }, 'https://portal.infobip.com/wizard?request_uri='],
    [{ path: '/wizard?lang=fr' }, 'https://portal.infobip.com/wizard?lang=fr&request_uri='],
    [{ path: '/wizard?request_uri=old' }, 'https://portal.infobip.com/wizard?request_uri='],
    [{ path: '' }, 'https://portal.infobip.com/?request_uri='],
    [{ paramName: 'par uri' }, 'https://portal.infobip.com/embeddable/moments?par%20uri='],
    [{ portalBase: 'https://user:secret@portal.example/#x' }, 'https://portal.example/embeddable/moments?request_uri='],
  ])('takes the vendor’s real values: %o', (options, start) => {
    expect(buildEmbeddableUrl({ product: 'moments', requestUri, ...options })).toBe(start + encoded);
  });

  test.each([
    '//evil.example/',
    '\\\\evil.example',
    '@evil.example/',
    '/../..//evil.example',
    '.evil.example',
    ':8080/',
  ])('lets no path lead to another origin: %s', (path) =>
    expect(new URL(buildEmbeddableUrl({ product: 'moments', requestUri, path })).origin).toBe(
      'https://portal.infobip.com',
    ),
  );

  test('carries what the component of Conversations takes', () => {
    const senders = [{ number: '447860099299', channel: 'WHATSAPP' as const, label: 'Shop {metadata.name}' }];
    const destinations = [{ number: '385911234567', label: 'Ann' }];
    const apiBaseUrl = 'https://xxxxx.api.infobip.com';
    const url = buildEmbeddableUrl({ product: 'conversations', requestUri, apiBaseUrl, senders, destinations });
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      apiBaseUrl,
      senders: JSON.stringify(senders),
      destinations: JSON.stringify(destinations),
      request_uri: requestUri,
    });
  });

  test.each<[string, Partial<EmbeddableUrlOptions>]>([
    ['requestUri', { requestUri: '' }],
    ['requestUri', { requestUri: ' \n' }],
    ['requestUri', { requestUri: 4711 as unknown as string }],
    ['paramName', { paramName: '' }],
    ['portalBase', { portalBase: 'portal.infobip.com' }],
    ['portalBase', { portalBase: 'javascript:alert(1)' }],
    ['portalBase', { portalBase: '' }],
    ['apiBaseUrl', { apiBaseUrl: 'xxxxx.api.infobip.com' }],
  ])('refuses a bad %s without telling the link: %o', (name, options) => {
    const build = () => buildEmbeddableUrl({ product: 'conversations', requestUri, ...options });
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(name);
    expect(build).not.toThrow(/request_uri:6esc/);
  });
});
