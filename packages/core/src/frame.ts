export interface FrameOptions {
  src: string;
  /** What a screen reader calls the frame. */
  title: string;
  /** Permissions Policy of the frame, e.g. `camera; microphone`. */
  allow: string;
  /** Default: `strict-origin-when-cross-origin`. */
  referrerPolicy?: ReferrerPolicy | undefined;
  /** CSS class for your own style sheet. */
  className?: string | undefined;
  /** CSS pixels or a percentage. Default: `100%`. */
  width?: string | undefined;
  /** CSS pixels or a percentage. Default: `720`. */
  height?: string | undefined;
}

/**
 * Creates and attaches a frame. Size and border are attributes, not styles, because a strict
 * Content Security Policy refuses inline style.
 */
export function mountFrame(container: ParentNode & Node, options: FrameOptions): HTMLIFrameElement {
  const frame = (container.ownerDocument ?? document).createElement('iframe');
  frame.title = options.title;
  frame.allow = options.allow;
  frame.referrerPolicy = options.referrerPolicy ?? 'strict-origin-when-cross-origin';
  frame.width = options.width ?? '100%';
  frame.height = options.height ?? '720';
  frame.setAttribute('frameborder', '0');
  if (options.className) frame.className = options.className;
  frame.src = options.src;
  container.append(frame);
  return frame;
}
