import type { MakeElement } from './element.ts';
import type { Inbox, InboxMessage } from './inbox.ts';
import type { Item } from './item.ts';
import type { Wording } from './texts.ts';

export interface PanelOptions {
  document: Document;
  make: MakeElement;
  wording: Wording;
  createItem(message: InboxMessage): Item;
  onClose(): void;
  onMore(): void;
  onMarkAll(): void;
  /** Whether an unread message can be seen. */
  onSeen(id: string, isVisible: boolean): void;
}

export interface Panel {
  element: HTMLElement;
  /** Opens it where it belongs to the bell, and takes the focus. */
  show(bell: Element): void;
  hide(): void;
  update(inbox: Inbox): void;
}

export function createPanel(options: PanelOptions): Panel {
  const { document, make, wording, createItem, onClose, onMore, onMarkAll, onSeen } = options;
  const { texts, direction, language } = wording;
  const titleId = 'es-panel-title';
  const button = (hook: string, text: string, onClick: () => void, more: Record<string, string> = {}) => {
    const element = make('button', { [hook]: '', type: 'button', ...more }, text);
    element.addEventListener('click', onClick);
    return element;
  };

  const markAll = button('data-es-mark-all', texts.markAll, onMarkAll);
  const close = button('data-es-close', '×', onClose, { 'aria-label': texts.close });
  const list = make('ul', { role: 'list' });
  const empty = make('p', { 'data-es-empty': '' }, texts.empty);
  const status = make('p', { role: 'status' });
  const more = button('data-es-more', texts.more, () => {
    lastBeforeMore = list.lastElementChild;
    onMore();
  });
  // Focusable, so that it can be scrolled by keyboard.
  const body = make('div', { role: 'group', 'aria-labelledby': titleId, tabindex: '0' }, list, empty, status, more);
  const element = make(
    'div',
    {
      'data-es-panel': '',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': titleId,
      tabindex: '-1',
      popover: 'manual',
      lang: language,
      dir: direction,
    },
    make('div', {}, make('h2', { id: titleId }, texts.title), markAll, close),
    body,
  );
  element.addEventListener('keydown', (event) => keepFocusInside(event, element, document));

  const items = new Map<string, Item>();
  let bellOf: Element | undefined;
  let lastBeforeMore: Element | null | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } = entry;
        // One that is higher than the panel never shows its half.
        const fills = intersectionRect.height >= (rootBounds?.height ?? 0) / 2;
        onSeen(target.getAttribute('data-es-item') ?? '', isIntersecting && (intersectionRatio >= 0.5 || fills));
      }
    },
    { root: body, threshold: [0, 0.25, 0.5] },
  );

  function updateList(messages: readonly InboxMessage[]) {
    const ids = new Set(messages.map(({ id }) => id));
    for (const [id, item] of items) {
      if (ids.has(id)) continue;
      observer.unobserve(item.element);
      item.element.remove();
      items.delete(id);
    }
    messages.forEach((message, index) => {
      const known = items.get(message.id);
      const item = known ?? createItem(message);
      items.set(message.id, item);
      item.update(message);
      // What stands in its place is left there, and keeps focus and scroll.
      const current = list.children.item(index);
      if (current !== item.element) list.insertBefore(item.element, current);
      if (!message.newMessage) observer.unobserve(item.element);
      else if (!known) observer.observe(item.element);
    });
  }

  /** What had the focus may be gone. */
  function keepFocus(hadFocus: boolean) {
    if (lastBeforeMore?.nextElementSibling) {
      (lastBeforeMore.nextElementSibling as HTMLElement).focus();
      lastBeforeMore = undefined;
    } else if (hadFocus && !element.contains(document.activeElement)) {
      element.focus();
    }
  }

  const place = () => bellOf && placeBeside(element, bellOf, direction);

  return {
    element,
    show(bell) {
      bellOf = bell;
      if (!element.isConnected) document.body.append(element);
      element.showPopover();
      place();
      addEventListener('resize', place);
      addEventListener('scroll', place, { capture: true, passive: true });
      element.focus();
    },
    hide() {
      bellOf = undefined;
      lastBeforeMore = undefined;
      removeEventListener('resize', place);
      removeEventListener('scroll', place, { capture: true });
      element.remove();
      updateList([]);
    },
    update({ messages, hasMore, isLoading, hasFailed, unread }) {
      const hadFocus = element.contains(document.activeElement);
      updateList(messages ?? []);
      const isUnread = (unread ?? 0) > 0 || (messages ?? []).some(({ newMessage }) => newMessage);
      markAll.hidden = !isUnread || !messages;
      empty.hidden = messages?.length !== 0;
      more.hidden = !hasMore && !hasFailed;
      more.setAttribute('aria-disabled', String(isLoading));
      body.setAttribute('aria-busy', String(isLoading));
      const said = isLoading ? texts.loading : hasFailed ? texts.failed : '';
      if (status.textContent !== said) status.textContent = said;
      keepFocus(hadFocus);
      place();
    },
  };
}

/** Below the bell, its end at the bell's end, inside the window. */
function placeBeside(panel: HTMLElement, bell: Element, direction: 'ltr' | 'rtl') {
  const gapPx = 8;
  const { left, right, bottom } = bell.getBoundingClientRect();
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const wanted = direction === 'rtl' ? left : right - panel.offsetWidth;
  const most = clientWidth - panel.offsetWidth - gapPx;
  const lowest = clientHeight - panel.offsetHeight - gapPx;
  panel.style.setProperty('left', `${Math.max(gapPx, Math.min(wanted, most))}px`);
  panel.style.setProperty('top', `${Math.max(gapPx, Math.min(bottom + gapPx, lowest))}px`);
}

/** A dialog's focus goes round. */
function keepFocusInside(event: KeyboardEvent, panel: HTMLElement, { activeElement }: Document) {
  if (event.key !== 'Tab') return;
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')].filter((stop) =>
    stop.checkVisibility(),
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const isAtEdge = activeElement === edge || (event.shiftKey && activeElement === panel);
  if (!isAtEdge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
