import createDOMPurify from 'dompurify';

/** What stays inside a paragraph, and the paragraph that the vendor's own sample has. */
const allowedTags = ['a', 'b', 'br', 'code', 'em', 'i', 'p', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u'];

export interface Sanitizer {
  /** What is left of a message's HTML, ready to be shown. */
  content(html: string): DocumentFragment;
  /** The picture in an SVG text. Absent when there is none in it. */
  picture(svg: string): SVGElement | undefined;
}

/**
 * The vendor's HTML has personal data merged in, so none of it is trusted. Without `class`, `id` and `data-*` it can also not
 * pass for a part of the widget.
 */
export function createSanitizer(window: Window & typeof globalThis): Sanitizer {
  const purifyContent = createDOMPurify(window);
  purifyContent.addHook('afterSanitizeAttributes', (element) => {
    if (element.nodeName === 'A') element.setAttribute('rel', 'noopener');
  });
  const purifyPicture = createDOMPurify(window);

  return {
    content: (html) =>
      purifyContent.sanitize(html, {
        ALLOWED_TAGS: allowedTags,
        ALLOWED_ATTR: ['href', 'dir', 'lang'],
        ALLOWED_URI_REGEXP: /^https?:\/\//iu,
        ALLOW_DATA_ATTR: false,
        ALLOW_ARIA_ATTR: false,
        RETURN_DOM_FRAGMENT: true,
      }),
    picture(svg) {
      const fragment = purifyPicture.sanitize(svg, {
        USE_PROFILES: { svg: true },
        FORBID_TAGS: ['style', 'a', 'image', 'use'],
        // An inline style is against a strict content security policy of the page.
        FORBID_ATTR: ['style', 'id', 'class'],
        ALLOW_DATA_ATTR: false,
        RETURN_DOM_FRAGMENT: true,
      });
      return fragment.querySelector('svg') ?? undefined;
    },
  };
}

/** The address, when it leads to the web; links of any other kind run code or read files. */
export function toWebAddress(address: string | null | undefined, protocols = ['http:', 'https:']): string | undefined {
  const url = address ? URL.parse(address) : null;
  return url && protocols.includes(url.protocol) ? url.href : undefined;
}
