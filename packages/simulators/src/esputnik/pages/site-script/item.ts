import { toWebAddress, type Sanitizer } from './content.ts';
import type { MakeElement } from './element.ts';
import type { InboxMessage } from './inbox.ts';
import type { Wording } from './texts.ts';

export interface ItemOptions {
  document: Document;
  make: MakeElement;
  sanitizer: Sanitizer;
  wording: Wording;
  onClick(message: InboxMessage): void;
}

export interface Item {
  element: HTMLLIElement;
  /** A message changes in nothing but whether it was opened. */
  update(message: InboxMessage): void;
}

/** Builds one message of the list. */
export function createItem({ document, make, sanitizer, wording, onClick }: ItemOptions, message: InboxMessage): Item {
  const { title, content, image } = message;
  // A message is in the language of its author, whatever the widget's is.
  const heading = make('h3', { dir: 'auto' });
  const link = createLink(make, message);
  if (link) {
    link.append(title);
    heading.append(link);
  } else {
    heading.append(title);
  }
  const unread = make('span', { 'data-es-unread': '' }, wording.texts.unread);
  const element = make('li', { 'data-es-item': message.id, tabindex: '-1' });
  const imageAddress = toWebAddress(image, ['https:']);
  if (imageAddress) {
    const picture = make('img', { src: imageAddress, alt: '' });
    picture.addEventListener('error', () => picture.remove());
    element.append(picture);
  }
  element.append(heading);
  if (content) element.append(make('div', { dir: 'auto' }, sanitizer.content(content)));
  element.append(make('div', { 'data-es-about': '' }, createTime(make, message, wording.language), unread));

  element.addEventListener('click', ({ target }) => {
    // Whoever selects text to copy it does not want to leave.
    if (document.getSelection()?.isCollapsed === false) return;
    onClick(message);
    // Links inside the text come before the link of the body.
    if (!(target as Element).closest('a')) link?.click();
  });

  const item: Item = {
    element,
    update({ newMessage }) {
      unread.hidden = !newMessage;
      element.toggleAttribute('data-es-new', newMessage === true);
    },
  };
  item.update(message);
  return item;
}

function createLink(make: MakeElement, { link, customData }: InboxMessage): HTMLAnchorElement | undefined {
  const href = toWebAddress(link);
  if (!href) return undefined;
  return make('a', { href, rel: 'noopener', ...(opensNewTab(customData) ? { target: '_blank' } : {}) });
}

/** Sandbox choice: how the author's switch "open in a new tab" arrives is not known. */
function opensNewTab(customData: InboxMessage['customData']): boolean {
  try {
    const data: unknown = typeof customData === 'string' ? JSON.parse(customData) : customData;
    const { openInNewTab } = (data ?? {}) as { openInNewTab?: unknown };
    return openInNewTab === true || openInNewTab === 'true';
  } catch {
    return false;
  }
}

function createTime(
  make: MakeElement,
  { createdDate, createDate }: InboxMessage,
  language: string,
): HTMLElement | string {
  const value = createdDate ?? createDate ?? '';
  const date = new Date(/^\d+$/u.test(String(value)) ? Number(value) : value);
  if (Number.isNaN(date.getTime())) return '';
  const text = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
  return make('time', { datetime: date.toISOString() }, text);
}
