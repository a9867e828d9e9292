import { afterEach, describe, expect, test } from 'vitest';
import { createSanitizer, toWebAddress } from '../../src/esputnik/pages/site-script/content.ts';
import { createInboxVendor, createMessage } from '../support/esputnik-inbox-vendor.ts';
import { closeFrames, frames, open, polled } from './esputnik-page.ts';

afterEach(closeFrames);

describe('bell', () => {
  test('says how many are unread, in one word above 99', async () => {
    const page = await open({ vendor: createInboxVendor(120) });
    await expect.poll(() => page.badge()).toBe('99+');
    expect(page.find('bell')?.getAttribute('aria-label')).toContain('99+');
    expect(page.find('bell')?.getAttribute('aria-haspopup')).toBe('dialog');
    for (const message of page.vendor.messages) message.newMessage = false;
    await expect.poll(() => page.badge()).toBeNull();
    page.vendor.messages.unshift(createMessage('new'));
    await expect.poll(() => page.badge()).toBe('1');
  });

  test.each(['beforebegin', 'afterbegin', 'beforeend', 'afterend'] as const)('stands %s', async (position) => {
    const body = '<div><p class="place"><i></i></p><p class="place"><i></i></p></div>';
    const page = await open({ body, settings: { selector: '.place', position } });
    await expect.poll(() => page.find('bell')).not.toBeNull();
    const other = document.createElement('div');
    other.innerHTML = body;
    other.querySelector('.place')?.insertAdjacentHTML(position, '<button></button>');
    const shape = (root: Element | null) => [...(root?.querySelectorAll('p, i, button') ?? [])].map(pathOf(root));
    expect(shape(page.page.body)).toEqual(shape(other));
  });

  test('shows the picture of the site, without what runs', async () => {
    const bellSvg = '<svg onload="hacked=1" viewBox="0 0 1 1"><script>hacked=2</script><circle r="1"/></svg>';
    const page = await open({ settings: { bellSvg } });
    await expect.poll(() => page.find('bell')?.querySelector('svg > circle')).toBeTruthy();
    expect(page.find('bell')?.innerHTML).not.toMatch(/onload|script/u);
  });
});

describe('panel', () => {
  test('takes the focus and gives it back', async () => {
    const page = await open();
    for (const close of [
      () => page.press('Escape'),
      () => page.find('bell')?.click(),
      () => page.find('close')?.click(),
      () => page.page.querySelector('main')?.click(),
    ]) {
      await page.openPanel();
      expect(page.find('panel')?.contains(page.page.activeElement)).toBe(true);
      expect(page.find('bell')?.getAttribute('aria-expanded')).toBe('true');
      close();
      expect(page.find('panel')).toBeNull();
      expect(page.page.activeElement).toBe(page.find('bell'));
      expect(page.find('bell')?.getAttribute('aria-expanded')).toBe('false');
      page.forget();
    }
  });

  test('is a dialog with a name, in the language asked for', async () => {
    for (const [language, lang, dir] of [
      ['en', 'en', 'ltr'],
      ['uk-UA', 'uk', 'ltr'],
      ['AR', 'ar', 'rtl'],
    ] as const) {
      const page = await open({ language });
      await page.openPanel();
      const panel = page.find('panel');
      expect([panel?.role, panel?.lang, panel?.dir]).toEqual(['dialog', lang, dir]);
      const title = page.page.getElementById(panel?.getAttribute('aria-labelledby') ?? '');
      expect(title?.textContent).not.toBe('');
      expect(page.warn).not.toHaveBeenCalled();
    }
  });

  test('a language that is none gives the default, with a warning', async () => {
    const page = await open({ language: 'english', settings: { defaultLanguage: 'uk' } });
    await page.openPanel();
    expect(page.find('panel')?.lang).toBe('uk');
    expect(page.warn).toHaveBeenCalledOnce();
  });

  test('says when there is nothing', async () => {
    const page = await open({ vendor: createInboxVendor(0) });
    await page.openPanel();
    expect(page.find('empty')?.hidden).toBe(false);
    expect(page.find('mark-all')?.hidden).toBe(true);
    expect(page.messages().at(-1)?.payload).toEqual({ items: [], more: false });
  });

  test('pages, and moves the focus to what came', async () => {
    const page = await open({ vendor: createInboxVendor(25, 0) });
    await page.openPanel();
    page.find('more')?.click();
    await expect.poll(() => page.items().length).toBe(20);
    expect(page.page.activeElement?.getAttribute('data-es-item')).toBe('m10');
    page.find('more')?.click();
    await expect.poll(() => page.items().length).toBe(25);
    expect(page.find('more')?.checkVisibility()).toBe(false);
  });

  test('messages that are visible for a second count as opened, in one call', async () => {
    const page = await open({ vendor: createInboxVendor(3, 2) });
    await page.openPanel();
    await expect.poll(() => page.badge()).toBeNull();
    const posts = page.vendor.requests.filter((request) => request.startsWith('POST'));
    expect(posts).toEqual(['POST /status {"status":"OPENED","ids":["m0","m1"]}']);
    expect(page.page.querySelector('[data-es-new]')).toBeNull();
  });

  test('a click follows the link of the message, a link in its text comes first', async () => {
    const vendor = createInboxVendor(1, 0);
    Object.assign(vendor.messages[0] ?? {}, {
      link: 'https://shop.example/orders/81',
      content: 'See <a href="https://shop.example/help">help</a>',
    });
    const page = await open({ vendor });
    await page.openPanel();
    const followed: string[] = [];
    page.page.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link) followed.push(link.href);
      event.preventDefault();
    });
    page.items()[0]?.click();
    page.items()[0]?.querySelector<HTMLElement>('[dir=auto] > a[href$=help]')?.click();
    expect(followed).toEqual(['https://shop.example/orders/81', 'https://shop.example/help']);
  });
});

describe('hostile messages', () => {
  const hostile = [
    '<img src=x onerror="hacked=1">',
    '<script>hacked=1</script>',
    '<svg onload="hacked=1"><a xlink:href="javascript:hacked=1">x</a></svg>',
    '<a href="javascript:hacked=1" onclick="hacked=1">x</a>',
    '<a href=" java&#115;cript:hacked=1">x</a>',
    '<a href="data:text/html,<script>hacked=1</script>">x</a>',
    '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
    '<b style="background:url(//x.example)" onmouseover="hacked=1">x</b>',
    '<math><mi><style><img src=x onerror=hacked=1></style></mi></math>',
    '<form action="https://x.example"><button data-es-close>x</button></form>',
  ];

  test.each(hostile)('%s does nothing', async (content) => {
    const vendor = createInboxVendor(1);
    Object.assign(vendor.messages[0] ?? {}, {
      title: content,
      content,
      link: 'javascript:hacked=1',
      image: 'javascript:1',
    });
    const page = await open({ vendor });
    await page.openPanel();
    const item = page.items()[0] as HTMLElement;
    expect(item.querySelector('h3')?.textContent).toBe(content);
    for (const element of item.querySelectorAll<HTMLElement>('*')) {
      expect(element.matches('script, img, svg, iframe, form, style, math, button')).toBe(false);
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|style|src/u);
        expect(value).not.toMatch(/script|data:/u);
      }
      element.click();
    }
    await polled(page);
    expect((page.window as { hacked?: number }).hacked).toBeUndefined();
  });

  test('what is harmless stays', () => {
    const holder = document.createElement('div');
    const html = 'Track <b>it</b><br><a href="https://shop.example/?a=1&amp;b=2" target="_top">here</a> 🎉';
    holder.append(createSanitizer(window).content(html));
    expect(holder.innerHTML).toBe(
      'Track <b>it</b><br><a href="https://shop.example/?a=1&amp;b=2" rel="noopener">here</a> 🎉',
    );
  });

  test.each([
    ['https://shop.example/a', 'https://shop.example/a'],
    ['javascript:alert(1)', undefined],
    ['//shop.example', undefined],
    ['data:text/html,x', undefined],
    ['', undefined],
    [null, undefined],
  ])('the address %s leads to %s', (address, expected) => {
    expect(toWebAddress(address)).toBe(expected);
  });
});

test('leaves no global but the vendor’s', async () => {
  const empty = document.createElement('iframe');
  frames.push(empty);
  document.body.append(empty);
  const own = new Set(Object.getOwnPropertyNames(empty.contentWindow));
  const page = await open();
  await page.openPanel();
  const left = Object.getOwnPropertyNames(page.window).filter(
    (name) => !own.has(name) && !/^(?:options|onLoaded)$|vite/iu.test(name),
  );
  expect(left.sort()).toEqual(['_esConfig', 'eS']);
});

/** Where an element stands, as the path of child numbers below the root. */
function pathOf(root: Element | null) {
  return (element: Element): string => {
    const numbers: string[] = [element.localName];
    for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
      numbers.unshift(String([...(each.parentElement?.children ?? [])].indexOf(each)));
    }
    return numbers.join('/');
  };
}
