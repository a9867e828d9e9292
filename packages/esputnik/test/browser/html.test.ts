import { afterEach, describe, expect, test } from 'vitest';
import { renderMessage, toSafeFragment, toSafeHtml } from '@embedworks/esputnik/html';
import { toInboxMessage, type InboxMessage } from '../../src/inbox.ts';

const hostile = [
  '<img src=x onerror="window.hacked = 1">',
  '<svg onload="window.hacked = 1"><script>window.hacked = 1</script></svg>',
  '<script>window.hacked = 1</script>',
  '<a href="javascript:window.hacked = 1">a</a>',
  '<a href="java&#10;script:window.hacked = 1">a</a>',
  '<a href="data:text/html,<script>1</script>">a</a>',
  '<a href="//evil.example">a</a>',
  '<p onclick="window.hacked = 1" style="position:fixed">p</p>',
  '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
  '<form action="https://evil.example"><input name="password"><button>ok</button></form>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=1&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=window.hacked=1>"></noscript>',
  '<style>@import "https://evil.example"</style><link rel="stylesheet" href="https://evil.example">',
  '<b id="location" name="location" class="x" data-x="1" aria-label="x">b</b>',
  '<base href="https://evil.example"><meta http-equiv="refresh" content="0">',
];

afterEach(() => document.body.replaceChildren());

const messageOf = (more: object = {}): InboxMessage =>
  toInboxMessage({
    id: 'a',
    title: 'Parcel <b>81</b>',
    createdDate: 0,
    content: '<p>Track it <b>here</b></p>',
    newMessage: true,
    ...more,
  }) as InboxMessage;

describe('toSafeHtml', () => {
  test('keeps text markup', () => {
    const html = '<p dir="rtl" lang="ar">Track <b>it</b>, <em>now</em><br>or <u>later</u></p><ul><li>1</li></ul>';
    expect(toSafeHtml(html)).toBe(html);
  });

  test('makes links safe', () => {
    expect(toSafeHtml('<a href="https://shop.example/1" target="_blank" rel="opener">x</a>')).toBe(
      '<a href="https://shop.example/1" rel="noopener">x</a>',
    );
  });

  test.each(hostile)('takes the harm out of %s', async (html) => {
    const host = document.createElement('div');
    document.body.append(host);
    host.innerHTML = toSafeHtml(html);
    host.append(toSafeFragment(html));
    for (const link of host.querySelectorAll('a')) link.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(window).not.toHaveProperty('hacked');
    expect(host.querySelector('script, style, img, svg, iframe, form, input, link, base, meta, math')).toBeNull();
    for (const element of host.querySelectorAll('*')) {
      expect(['', 'rel', 'href', 'dir', 'lang']).toEqual(expect.arrayContaining(element.getAttributeNames()));
      if (element.hasAttribute('href')) expect(element.getAttribute('href')).toMatch(/^https?:\/\//);
    }
  });
});

describe('renderMessage', () => {
  test('draws an article', () => {
    const article = renderMessage(messageOf({ link: 'https://shop.example/81', image: 'https://shop.example/p.png' }), {
      headingLevel: 2,
      formatDate: () => 'today',
    });
    expect(article.outerHTML).toBe(
      '<article data-new=""><h2><a href="https://shop.example/81" rel="noopener">Parcel &lt;b&gt;81&lt;/b&gt;</a></h2>' +
        '<time datetime="1970-01-01T00:00:00.000Z">today</time>' +
        '<img alt="" loading="lazy" src="https://shop.example/p.png">' +
        '<div><p>Track it <b>here</b></p></div></article>',
    );
  });

  test('leaves out what there is not', () => {
    const article = renderMessage(messageOf({ createdDate: 'soon', newMessage: false, link: 'javascript:1' }));
    expect(article.outerHTML).toBe(
      '<article><h3>Parcel &lt;b&gt;81&lt;/b&gt;</h3><div><p>Track it <b>here</b></p></div></article>',
    );
  });

  test('is as safe', async () => {
    for (const content of hostile) document.body.append(renderMessage(messageOf({ content, title: content })));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(window).not.toHaveProperty('hacked');
    expect(document.body.querySelector('article :is(script, img, iframe, form)')).toBeNull();
  });
});
