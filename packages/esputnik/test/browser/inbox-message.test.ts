import { describe, expect, test } from 'vitest';
import { toInboxMessage, toText } from '../../src/inbox.ts';

describe('toInboxMessage', () => {
  test('reads a message of the web pages', () => {
    expect(
      toInboxMessage({
        id: '0f0c1a52',
        createdDate: 1_767_225_600_000,
        title: 'Parcel on its way',
        content: '<p>Track it <b>here</b></p>',
        image: 'https://cdn.shop.example/p.png',
        link: 'https://shop.example/orders/81',
        newMessage: true,
        status: 'UNOPENED',
        category: 'orders',
        customData: { orderId: '81' },
      }),
    ).toEqual({
      id: '0f0c1a52',
      title: 'Parcel on its way',
      html: '<p>Track it <b>here</b></p>',
      text: 'Track it here',
      createdAt: new Date(1_767_225_600_000),
      imageUrl: 'https://cdn.shop.example/p.png',
      linkUrl: 'https://shop.example/orders/81',
      isNew: true,
      status: 'UNOPENED',
      category: 'orders',
      customData: { orderId: '81' },
    });
  });

  test('and the least there may be', () => {
    const nulls = { content: null, image: null, link: null, category: null, customData: null };
    for (const more of [{}, nulls]) {
      expect(toInboxMessage({ id: 'a', title: 'T', createDate: 'soon', ...more })).toEqual({
        id: 'a',
        title: 'T',
        html: '',
        text: '',
        createdAt: undefined,
        isNew: false,
        status: 'OPENED',
      });
    }
  });

  test.each([
    [{ createdDate: 1_767_225_600_000 }],
    [{ createdDate: '1767225600000' }],
    [{ createdDate: '2026-01-01T00:00:00Z' }],
    [{ createDate: '2026-01-01T00:00:00.000+00:00' }],
    [{ createDate: 1_767_225_600_000 }],
    [{ createdDate: null, createDate: '2026-01-01T00:00:00Z' }],
  ])('takes the date %o', (date) => {
    expect(toInboxMessage({ id: 'a', ...date })?.createdAt?.toISOString()).toBe('2026-01-01T00:00:00.000Z');
  });

  test.each([
    [{ newMessage: true }, true, 'UNOPENED'],
    [{ newMessage: false }, false, 'OPENED'],
    [{ status: 'UNOPENED' }, true, 'UNOPENED'],
    [{ status: 'ARCHIVED', newMessage: true }, true, 'UNOPENED'],
  ])('reads %o', (state, isNew, status) => {
    expect(toInboxMessage({ id: 'a', ...state })).toMatchObject({ isNew, status });
  });

  test.each([
    ['{"orderId":"81"}', { orderId: '81' }],
    ['[1]', '[1]'],
    ['plain', 'plain'],
    ['', undefined],
    [7, undefined],
  ])('reads custom data %o', (customData, expected) => {
    expect(toInboxMessage({ id: 'a', customData })?.customData).toEqual(expected);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/1',
    '//evil.example',
    '/relative',
    {},
  ])('leaves out the address %o', (address) => {
    const message = toInboxMessage({ id: 'a', link: address, image: address });
    expect(message).not.toHaveProperty('linkUrl');
    expect(message).not.toHaveProperty('imageUrl');
  });

  test('pollutes nothing', () => {
    const hostile: unknown = JSON.parse(
      '{"id":"a","customData":"{\\"__proto__\\":{\\"polluted\\":1}}","__proto__":{"polluted":1}}',
    );
    toInboxMessage(hostile);
    expect({}).not.toHaveProperty('polluted');
  });

  test.each([null, undefined, 'text', 7, [], {}, { id: '' }, { id: {} }])('takes %o for no message', (value) => {
    expect(toInboxMessage(value)).toBeUndefined();
  });
});

describe('toText', () => {
  test.each([
    ['<p>One</p><p>Two<br>lines</p>', 'One\nTwo\nlines'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['a   b\n&amp; c &lt;i&gt;', 'a b\n& c <i>'],
    ['5 < 6 & 7', '5 < 6 & 7'],
    ['<style>p{}</style><script>1</script>seen<template>x</template>', 'seen'],
    ['', ''],
  ])('reads %o', (html, text) => expect(toText(html)).toBe(text));

  test('runs and loads nothing', async () => {
    const hostile = '<img src="/nowhere.png" onerror="window.hacked = 1"><svg onload="window.hacked = 1">';
    expect(toText(`${hostile}<script>window.hacked = 1</script>x`)).toBe('');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(window).not.toHaveProperty('hacked');
    expect(performance.getEntriesByName(new URL('/nowhere.png', location.href).href)).toEqual([]);
  });
});
