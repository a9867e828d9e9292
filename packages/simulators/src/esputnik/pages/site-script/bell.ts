import type { Sanitizer } from './content.ts';
import type { MakeElement } from './element.ts';
import type { Texts } from './texts.ts';

/** Sandbox choice. */
const mostShown = 99;

const ownSvg =
  '<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6 9a6 6 0 0 1 12 0c0 6 2 7 2 7H4s2-1 2-7"/><path d="M10 20a2 2 0 0 0 4 0"/></svg>';

export interface BellOptions {
  make: MakeElement;
  sanitizer: Sanitizer;
  texts: Texts;
  /** Of the site's settings. */
  svg: string | undefined;
  onClick(): void;
}

export interface Bell {
  element: HTMLButtonElement;
  /** Text of the badge. Null when nothing is unread. */
  readonly badge: string | null;
  update(unread: number, expanded: boolean): void;
}

export function createBell({ make, sanitizer, texts, svg, onClick }: BellOptions): Bell {
  const badge = make('span', { 'data-es-badge': '', 'aria-hidden': 'true' });
  const element = make('button', { 'data-es-bell': '', type: 'button', 'aria-haspopup': 'dialog' });
  const picture = (svg ? sanitizer.picture(svg) : undefined) ?? sanitizer.picture(ownSvg);
  if (picture) {
    picture.setAttribute('aria-hidden', 'true');
    element.append(picture);
  }
  element.append(badge);
  element.addEventListener('click', onClick);
  let text: string | null = null;

  return {
    element,
    get badge() {
      return text;
    },
    update(unread, expanded) {
      text = unread > mostShown ? `${mostShown}+` : unread > 0 ? String(unread) : null;
      badge.textContent = text ?? '';
      badge.hidden = text === null;
      element.setAttribute('aria-label', text === null ? texts.bell : texts.bellUnread.replace('{count}', text));
      element.setAttribute('aria-expanded', String(expanded));
    },
  };
}
