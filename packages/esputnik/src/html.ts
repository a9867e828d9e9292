import createDOMPurify, { type DOMPurify } from 'dompurify';
import { ConfigurationError } from '@embedworks/core';
import { vendor } from './errors.ts';
import type { InboxMessage } from './inbox-message.ts';

/** Text markup and lists. No images, forms, frames, styles or handlers. */
const allowedTags = 'a abbr b blockquote br code del em i ins li mark ol p pre s small span strong sub sup u ul'.split(
  ' ',
);

const configuration = {
  ALLOWED_TAGS: allowedTags,
  ALLOWED_ATTR: ['href', 'dir', 'lang'],
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  // Everything but these is held to be an address.
  ADD_URI_SAFE_ATTR: ['dir', 'lang'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
};

export interface RenderMessageOptions {
  /** Level of the title's heading. Default: 3. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Writes the date. Default: the page's language, date and time. */
  formatDate?: ((date: Date) => string) | undefined;
}

let purifier: DOMPurify | undefined;

/**
 * The vendor's HTML, cleaned by DOMPurify: text markup, lists, and links to http and https with `rel="noopener"`. Needs
 * a page.
 *
 * Source for HTML in messages: https://docs.reteno.com/docs/creating-app-inbox-messages
 *
 * @throws {ConfigurationError} where there is no DOM, because nothing could be cleaned.
 */
export function toSafeHtml(html: string): string {
  return purify().sanitize(html, configuration);
}

/** The same as nodes, for pages that allow no HTML from text (`require-trusted-types-for`). */
export function toSafeFragment(html: string): DocumentFragment {
  return purify().sanitize(html, { ...configuration, RETURN_DOM_FRAGMENT: true });
}

/**
 * An `<article>` with title, date, picture and text of a message. It has no style and no behaviour: the title is the
 * link, and `data-new` says that the message is unread.
 *
 * @throws {ConfigurationError} where there is no DOM.
 */
export function renderMessage(message: InboxMessage, options: RenderMessageOptions = {}): HTMLElement {
  const { headingLevel = 3, formatDate = (date) => date.toLocaleString(document.documentElement.lang || undefined) } =
    options;
  const article = document.createElement('article');
  article.toggleAttribute('data-new', message.isNew);

  const heading = document.createElement(`h${headingLevel}`);
  heading.append(message.linkUrl ? createLink(message.linkUrl, message.title) : message.title);
  article.append(heading);

  if (message.createdAt) {
    const time = document.createElement('time');
    time.dateTime = message.createdAt.toISOString();
    time.textContent = formatDate(message.createdAt);
    article.append(time);
  }
  if (message.imageUrl) {
    const image = document.createElement('img');
    // The vendor has no words for it, and the title says what the message is about.
    image.alt = '';
    image.loading = 'lazy';
    image.src = message.imageUrl;
    article.append(image);
  }
  const body = document.createElement('div');
  body.append(toSafeFragment(message.html));
  article.append(body);
  return article;
}

function createLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'noopener';
  link.textContent = text;
  return link;
}

/** One of our own, because hooks of the shared one would change what the page does with it. */
function purify(): DOMPurify {
  if (purifier) return purifier;
  const created = globalThis.window ? createDOMPurify(window) : undefined;
  if (!created?.isSupported) throw new ConfigurationError(vendor, 'HTML can be cleaned only where there is a DOM.');
  created.addHook('afterSanitizeAttributes', (node) => {
    if (node.hasAttribute('href')) node.setAttribute('rel', 'noopener');
  });
  return (purifier = created);
}
