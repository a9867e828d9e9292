export interface Place {
  /**
   * Puts the bell where the site's settings say.
   * @returns `false` while there is no such place.
   * @throws when the selector or the position is none.
   */
  insert(): boolean;
  isInserted(): boolean;
  remove(): void;
  /**
   * Calls back after changes of the document.
   * @param isWaiting Whether the place is still missing, which any attribute may change.
   * @returns the end of it.
   */
  watch(onChange: () => void, isWaiting: boolean): () => void;
}

export interface Placement {
  /** Keeps the bell in its place from now on: also when the place comes later, or the page removes the bell. */
  show(): void;
  hide(): void;
}

export interface PlacementOptions {
  place: Place;
  onInserted(): void;
  /** The place can never be found. There is no bell. */
  onImpossible(cause: unknown): void;
}

export function createPlacement({ place, onInserted, onImpossible }: PlacementOptions): Placement {
  let stop: (() => void) | undefined;
  let isShown = false;

  function keep() {
    if (!isShown || place.isInserted()) return;
    stop?.();
    stop = undefined;
    let isInserted: boolean;
    try {
      isInserted = place.insert();
    } catch (error) {
      isShown = false;
      return onImpossible(error);
    }
    stop = place.watch(keep, !isInserted);
    if (isInserted) onInserted();
  }

  return {
    show() {
      if (isShown) return;
      isShown = true;
      keep();
    },
    hide() {
      isShown = false;
      stop?.();
      stop = undefined;
      place.remove();
    },
  };
}

export interface DocumentPlaceOptions {
  document: Document;
  selector: string;
  position: InsertPosition;
  bell: Element;
}

/** Next to the first match of a CSS selector, as `insertAdjacentHTML` places. */
export function createDocumentPlace({ document, selector, position, bell }: DocumentPlaceOptions): Place {
  return {
    insert: () => document.querySelector(selector)?.insertAdjacentElement(position, bell) === bell,
    isInserted: () => bell.isConnected,
    remove: () => bell.remove(),
    watch(onChange, isWaiting) {
      const observer = new MutationObserver(onChange);
      observer.observe(document, { childList: true, subtree: true, attributes: isWaiting });
      return () => observer.disconnect();
    },
  };
}
