/** Watches what a story puts into its page, to find what it leaves behind. */
export interface PageWatch {
  /** What starts from here on is not the story's. What it had started may still end. */
  stopRecording(): void;
  /** An error on the console that has to be there. */
  expectError(text: RegExp): void;
  /** What is there now and should not be, in words. */
  findings(): string[];
  /** Gives the page its own functions back. */
  restore(): void;
}

/** Timers are told apart by who starts them; a built Storybook has no file names, so there they go unseen. */
const adapterFile = /\/packages\/(?!contracts|simulators)[a-z0-9]+\/src\//;

export function watchPage(page: Window & typeof globalThis = window): PageWatch {
  const listeners = new Map<unknown, number>();
  const timers = new Map<unknown, string>();
  const errors: string[] = [];
  const expected: RegExp[] = [];
  let recording = true;

  const count = (listener: unknown, change: 1 | -1) => listeners.set(listener, (listeners.get(listener) ?? 0) + change);
  const startTimer = (id: unknown) => {
    const line = recording ? new Error().stack?.split('\n').find((each) => adapterFile.test(each)) : undefined;
    if (line) timers.set(id, line.trim());
    return id;
  };
  const restores = [
    replace(page, 'addEventListener', (original) => (type: string, listener: unknown, ...rest: unknown[]) => {
      if (recording && type === 'message') count(listener, 1);
      return original.call(page, type, listener, ...rest);
    }),
    replace(page, 'removeEventListener', (original) => (type: string, listener: unknown, ...rest: unknown[]) => {
      if (type === 'message' && listeners.has(listener)) count(listener, -1);
      return original.call(page, type, listener, ...rest);
    }),
    replace(page, 'setTimeout', (original) => (task: () => void, ...rest: unknown[]) => {
      const id = original.call(page, () => (timers.delete(id), task()), ...rest);
      return startTimer(id);
    }),
    replace(
      page,
      'setInterval',
      (original) =>
        (...args: unknown[]) =>
          startTimer(original.apply(page, args)),
    ),
    ...(['clearTimeout', 'clearInterval'] as const).map((name) =>
      replace(page, name, (original) => (id: unknown) => {
        timers.delete(id);
        original.call(page, id);
      }),
    ),
    replace(page.console, 'error', (original) => (...args: unknown[]) => {
      errors.push(args.map(String).join(' '));
      original.apply(page.console, args);
    }),
  ];

  return {
    stopRecording() {
      recording = false;
    },
    expectError: (text) => void expected.push(text),
    findings() {
      const listening = [...listeners.values()].filter((balance) => balance > 0).length;
      const frames = [...page.document.querySelectorAll('iframe')].map(({ src }) => src);
      return [
        ...(listening > 0 ? [`${listening} message listener(s)`] : []),
        ...[...timers.values()].map((line) => `a timer started ${line}`),
        ...frames.map((src) => `the frame ${src}`),
        ...errors
          .filter((text) => !expected.some((pattern) => pattern.test(text)))
          .map((text) => `an error on the console: ${text}`),
        ...expected
          .filter((pattern) => !errors.some((text) => pattern.test(text)))
          .map((pattern) => `no error ${pattern.source} on the console`),
      ];
    },
    restore() {
      for (const restore of restores) restore();
    },
  };
}

type AnyFunction = (...args: never[]) => unknown;

/** Puts a function of one's own in place of an object's and returns what undoes it. */
function replace<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  make: (original: (...args: unknown[]) => unknown) => AnyFunction,
): () => void {
  const original = target[name];
  target[name] = make(original as (...args: unknown[]) => unknown) as Target[Name];
  return () => {
    target[name] = original;
  };
}
