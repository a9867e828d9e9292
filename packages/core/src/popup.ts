export interface PopupOptions {
  /** Default: a blank page, to be navigated once the address is known. */
  url?: string | undefined;
  /** A popup of the same name is used again instead of opening another. */
  name: string;
  /** CSS pixels. */
  width: number;
  /** CSS pixels. */
  height: number;
}

/**
 * Opens a popup over the middle of our window. Must run in the click itself, because browsers open nothing after an
 * `await`.
 *
 * @returns `undefined` when the browser blocked it.
 */
export function openPopup({ url = 'about:blank', name, width, height }: PopupOptions): Window | undefined {
  const left = Math.round(window.screenX + Math.max(0, window.outerWidth - width) / 2);
  const top = Math.round(window.screenY + Math.max(0, window.outerHeight - height) / 2);
  const popup = window.open(url, name, `popup,width=${width},height=${height},left=${left},top=${top}`);
  popup?.focus();
  return popup ?? undefined;
}

export interface PopupWatch {
  /** The popup showed a page for a while, then closed, and stayed so for the grace while we had the focus. */
  onClosed(): void;
  /**
   * `closed` reads true although no page was seen in the popup for {@link settledMs}. Either a
   * `Cross-Origin-Opener-Policy`, ours or the guest's, has cut the handle of a popup that is open, or a person closed it
   * before or as the guest answered. Browsers hide from us on purpose which it is, so nothing may be concluded. Watching
   * ends.
   */
  onLost(): void;
  /** Milliseconds between looks. Default: 250. */
  pollMs?: number | undefined;
  /**
   * Milliseconds that `closed` must stay true; `Infinity` never concludes. A guest that posts and closes itself is closed
   * before its message is handled. Default: 1000.
   */
  graceMs?: number | undefined;
}

/** Milliseconds between looks until the guest's page is there. */
const firstPollMs = 25;

/**
 * Milliseconds a page must be there. Chromium shows a page that cuts the handle for some 10 ms as if it did not, in the
 * midst of swapping it.
 */
const settledMs = 300;

/**
 * Watches a popup that was navigated to the guest, and returns the function that ends it.
 *
 * Time is counted in looks and not on the clock: each look is a task of its own, so a message that waits in line
 * comes before the last one, even if the page was busy for longer than the grace. A page without the focus does not
 * conclude: who closes a popup comes back to it, while the handle of a popup that a person still works in may be cut on the
 * way, and on phones the popup is a tab in front.
 */
export function watchPopup(popup: Window, watch: PopupWatch): () => void {
  const { onClosed, onLost, pollMs = 250, graceMs = 1000 } = watch;
  let timesSeen = 0;
  let timesClosed = 0;
  let timer: ReturnType<typeof setTimeout>;

  const look = () => {
    const isSettled = timesSeen >= settledMs / firstPollMs;
    if (!popup.closed) {
      timesClosed = 0;
      if (showsPage(popup)) timesSeen += 1;
    } else if (!isSettled) return onLost();
    else if (document.hasFocus() && ++timesClosed > graceMs / pollMs) return onClosed();
    timer = setTimeout(look, isSettled ? pollMs : firstPollMs);
  };
  timer = setTimeout(look, firstPollMs);
  return () => clearTimeout(timer);
}

/** A popup is blank and ours until the guest's page is there, which we then may not read. */
function showsPage(popup: Window): boolean {
  try {
    return popup.location.href !== 'about:blank';
  } catch {
    return true;
  }
}
