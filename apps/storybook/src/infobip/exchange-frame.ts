/** Calls the listener with what a frame of this origin shows, whenever that changes. Returns what stops it. */
export function watchFrame(frame: HTMLIFrameElement, onState: (state: string) => void): () => void {
  let observer: MutationObserver | undefined;
  let last = '';

  function look(page: Document) {
    const state = stateOf(page);
    if (state === last) return;
    last = state;
    onState(state);
  }

  function watch() {
    observer?.disconnect();
    const page = frame.contentDocument;
    // Every frame begins with an empty page.
    if (!page || page.location.href === 'about:blank') return;
    passErrorsOn(frame.contentWindow as Window & typeof globalThis);
    // Each load counts, also one that ends as the one before.
    last = '';
    observer = new MutationObserver(() => look(page));
    observer.observe(page, { subtree: true, childList: true, attributeFilter: ['data-card-state'] });
    look(page);
  }

  frame.addEventListener('load', watch);
  return () => {
    frame.removeEventListener('load', watch);
    observer?.disconnect();
  };
}

/** Of a page of the app, how far it is; of the vendor's pages, their heading. */
function stateOf(page: Document): string {
  const own = page.querySelector<HTMLElement>('[data-card-state]')?.dataset.cardState;
  return own ?? page.querySelector('h1')?.textContent ?? page.title;
}

/** What goes wrong in the frame is told in the page of the story, whose watch knows which errors are expected. */
function passErrorsOn(page: Window & typeof globalThis): void {
  page.addEventListener('error', ({ message }) => console.error('Uncaught in the frame:', message));
  page.addEventListener('unhandledrejection', ({ reason }) => console.error('Unhandled in the frame:', reason));
}
