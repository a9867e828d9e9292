import type { SiteSettings } from '../../site-settings.ts';
import { createBell } from './bell.ts';
import { createSanitizer } from './content.ts';
import { createElementMaker } from './element.ts';
import type { Inbox, InboxMessage } from './inbox.ts';
import { createItem } from './item.ts';
import { createOpenedBatch } from './opened-batch.ts';
import { createPanel } from './panel.ts';
import { createDocumentPlace, createPlacement } from './placement.ts';
import type { TellChannel } from './reports.ts';
import { adoptStyles } from './styles.ts';
import type { Wording } from './texts.ts';

export interface WidgetOptions {
  window: Window & typeof globalThis;
  settings: SiteSettings;
  wording: Wording;
  inbox: Inbox;
  /** Nothing is called in the page, so what can be seen of the widget is told of instead. */
  tell: TellChannel;
  logError(message: string, cause?: unknown): void;
}

export interface Widget {
  /** Shows what the inbox now knows. */
  update(): void;
}

/** Bell and panel. Sandbox choice: elements, attributes and behaviour; only that an unread count is shown is documented. */
export function createWidget({ window, settings, wording, inbox, tell, logError }: WidgetOptions): Widget {
  const { document } = window;
  const make = createElementMaker(document);
  const sanitizer = createSanitizer(window);
  const batch = createOpenedBatch(inbox.markOpened);
  const bell = createBell({
    make,
    sanitizer,
    texts: wording.texts,
    svg: settings.bellSvg,
    onClick: () => (inbox.isOpen ? close() : inbox.open()),
  });
  const panel = createPanel({
    document,
    make,
    wording,
    createItem: (message) =>
      createItem({ document, make, sanitizer, wording, onClick: ({ id }) => batch.click(id) }, message),
    onClose: close,
    onMore: inbox.more,
    onMarkAll: inbox.markAllOpened,
    onSeen: batch.see,
  });
  const place = createDocumentPlace({ document, ...settings, bell: bell.element });
  const placement = createPlacement({
    place,
    onInserted: () => {
      toldBell = undefined;
      update();
    },
    onImpossible: (cause) => logError(`There is no place for the bell at ${settings.selector}.`, cause),
  });
  let isShown = false;
  let toldBell: string | undefined;
  let toldMessages: readonly InboxMessage[] | undefined;

  function close() {
    // First, while the inbox still has the messages.
    batch.close();
    inbox.close();
  }

  function onClickOutside(event: Event) {
    const path = event.composedPath();
    if (!path.includes(panel.element) && !path.includes(bell.element)) close();
  }

  function onEscape({ key }: KeyboardEvent) {
    if (key === 'Escape') close();
  }

  function showPanel() {
    isShown = true;
    panel.show(bell.element);
    document.addEventListener('click', onClickOutside, true);
    document.addEventListener('keydown', onEscape);
  }

  function hidePanel() {
    const { activeElement } = document;
    // A click outside may have given the focus to something else, which keeps it.
    const returnsFocus = !activeElement || activeElement === document.body || panel.element.contains(activeElement);
    isShown = false;
    panel.hide();
    document.removeEventListener('click', onClickOutside, true);
    document.removeEventListener('keydown', onEscape);
    if (returnsFocus) bell.element.focus();
  }

  function update() {
    const { unread, isOpen, messages, hasMore } = inbox;
    bell.update(unread ?? 0, isOpen);
    if (isOpen && (!isShown || !panel.element.isConnected)) showPanel();
    if (!isOpen && isShown) hidePanel();
    if (isOpen) panel.update(inbox);
    if (unread === undefined) return placement.hide();
    placement.show();

    const shown = JSON.stringify({ expanded: isOpen, badge: bell.badge });
    if (place.isInserted() && shown !== toldBell) {
      toldBell = shown;
      void tell('data-es-bell', JSON.parse(shown));
    }
    if (messages && messages !== toldMessages) {
      void tell('data-es-panel', { items: messages.map(({ id }) => id), more: hasMore });
    }
    toldMessages = messages;
  }

  adoptStyles(document);
  return { update };
}
