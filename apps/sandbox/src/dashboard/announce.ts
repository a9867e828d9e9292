declare global {
  interface HTMLElementEventMap {
    announce: CustomEvent<string>;
  }
}

/** Has the page's live region say `text`, for those who do not see what changed. */
export function announce(from: EventTarget, text: string): void {
  from.dispatchEvent(new CustomEvent('announce', { detail: text, bubbles: true, composed: true }));
}
