/**
 * Loads another address, in the same place and without a trace.
 *
 * Setting `src` alone would add an entry to the history of the tab, so that the browser's Back would load the used link
 * again. Taking the frame out and putting it back adds none, keeps the frame's referrer policy, and gives it a window of
 * its own: what the former page still says is not taken for the new one's.
 */
export function reload(frame: HTMLIFrameElement, src: string): void {
  const { parentNode, nextSibling } = frame;
  const { activeElement } = frame.getRootNode() as Document | ShadowRoot;
  frame.remove();
  frame.src = src;
  parentNode?.insertBefore(frame, nextSibling);
  if (activeElement === frame) frame.focus({ preventScroll: true });
}
