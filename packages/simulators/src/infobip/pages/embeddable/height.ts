export interface HeightWatchOptions {
  window: Window & typeof globalThis;
  /** Called with whole CSS pixels, at once and whenever they change. */
  onHeight(height: number): void;
}

/**
 * Watches how high the content is, whatever the height of the frame: the body is as high as what it holds.
 * @returns Ends the watch.
 */
export function watchHeight({ window, onHeight }: HeightWatchOptions): () => void {
  const { body } = window.document;
  let last = -1;
  const measure = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    // A frame that is not shown has none, which is no news of its content.
    if (height === last || height === 0) return;
    last = height;
    onHeight(height);
  };
  const observer = new window.ResizeObserver(measure);
  observer.observe(body);
  measure();
  return () => observer.disconnect();
}
