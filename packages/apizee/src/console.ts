import { mountFrame } from '@embedworks/core/browser';
import { buildConsoleFrame, type ConsoleFrameOptions } from './console-frame.ts';
import type { FrameOptions } from './options.ts';

export interface MountConsoleOptions extends Omit<ConsoleFrameOptions, 'hostPage'>, FrameOptions {
  /** Default: the address of this page. */
  hostPage?: string | undefined;
}

export interface MountedConsole extends Disposable {
  readonly frame: HTMLIFrameElement;
  /** Removes the frame. May be called twice. */
  destroy(): void;
}

/**
 * Mounts a console page in an iframe. It sends no messages; all that is done here is checking and attaching.
 *
 * @throws {ConfigurationError} see {@link buildConsoleFrame}.
 */
export function mountConsole(container: ParentNode & Node, options: MountConsoleOptions): MountedConsole {
  const { signal } = options;
  const { src, allow } = buildConsoleFrame({ ...options, hostPage: options.hostPage ?? location.href });
  const frame = mountFrame(container, {
    ...options,
    title: options.title ?? 'Apizee console',
    allow: options.allow ?? allow,
    src,
  });
  const destroy = () => {
    signal?.removeEventListener('abort', destroy);
    frame.remove();
  };
  signal?.addEventListener('abort', destroy);
  if (signal?.aborted) destroy();
  return { frame, destroy, [Symbol.dispose]: destroy };
}
