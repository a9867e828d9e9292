import { renderMessage } from '@embedworks/esputnik/html';
import type { InboxMessage } from '@embedworks/esputnik/inbox';
import { css } from 'lit';

export const inboxStyles = css`
  ul {
    list-style: none;
    display: grid;
    gap: 0.75rem;
  }
  li {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding-block-end: 0.75rem;
    border-bottom: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  li > article {
    width: 100%;
  }
  article[data-new] {
    padding-inline-start: 0.5rem;
    border-inline-start: 3px solid var(--accent);
  }
  article time {
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  article img {
    display: block;
    max-width: 100%;
    max-height: 8rem;
  }
`;

const drawn = new WeakMap<InboxMessage, HTMLElement>();

/**
 * Draws a message once, in the direction of its own language. A picture that cannot be had leaves no hole; offline none
 * can.
 */
export function drawMessage(message: InboxMessage): HTMLElement {
  const known = drawn.get(message);
  if (known) return known;
  const article = renderMessage(message);
  drawn.set(message, article);
  article.dir = 'auto';
  for (const image of article.querySelectorAll('img')) image.addEventListener('error', () => image.remove());
  return article;
}
