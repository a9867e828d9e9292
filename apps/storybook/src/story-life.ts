/** A story from its first listener to the check that nothing of it is left. */
import { watchPage, type PageWatch } from './page-watch.ts';

/** Whether the stories run as tests. A person wants to go on looking at a story that has played. */
export const isTest = '__vitest_browser__' in globalThis;

let watch: PageWatch | undefined;
const endings: (() => void | Promise<void>)[] = [];
let ended: Promise<unknown> = Promise.resolve();

/** Starts to watch the page. */
export function beginStory(): void {
  watch = watchPage();
}

/** Keeps what takes an embed away again. The end of the story waits for it. */
export function atEnd(ending: () => void | Promise<void>): void {
  endings.push(ending);
}

/** Takes away what the story has mounted, at its end or because a changed control mounts it anew. */
export function unmountAll(): void {
  void runEndings();
}

/** Waits for those that were begun before, too. */
function runEndings(): Promise<unknown> {
  const all = Promise.all([ended, ...endings.splice(0).map(async (ending) => ending())]);
  // One that fails is told once.
  ended = all.catch(() => {});
  return all;
}

/** The story has played; what starts now is somebody else's. */
export function stopRecording(): void {
  watch?.stopRecording();
}

/** Says that the story makes somebody write this on the console; that is an error otherwise. */
export function expectConsoleError(text: RegExp): void {
  watch?.expectError(text);
}

/** Ends the story. Returns what it left in the page, in words; nothing if it was ended before. */
export async function endStory(): Promise<string[]> {
  await runEndings();
  // An element unmounts a task after it was taken out, because moving it looks the same.
  await new Promise((resolve) => setTimeout(resolve));
  const findings = watch?.findings() ?? [];
  watch?.restore();
  watch = undefined;
  return findings;
}
