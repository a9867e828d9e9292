import { atEnd } from '../story-life.ts';

/** Windows that the story has opened, in order. */
const opened: Window[] = [];

/**
 * Keeps every window that a page opens, because the adapter does not hand its popup out. At the end of the story they are
 * closed, as far as they can be reached: the next story would find them by their name.
 *
 * @param isBlocked Opens nothing, as a browser does outside of a click.
 * @param page Default: the page of the story.
 */
export function watchPopups(isBlocked = false, page: Window = window): void {
  const { open } = page;
  page.open = (...args) => {
    const popup = isBlocked ? null : open.apply(page, args);
    if (popup && !opened.includes(popup)) opened.push(popup);
    return popup;
  };
  atEnd(() => {
    page.open = open;
    for (const popup of opened.splice(0)) popup.close();
  });
}

export function openedPopups(): readonly Window[] {
  return opened;
}
