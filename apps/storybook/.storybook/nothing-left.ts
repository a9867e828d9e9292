import { endStory, isTest } from '../src/story-life.ts';

/** The last check after a test: the embed is taken away, and nothing of it may be left. */
export async function afterEach(): Promise<void> {
  if (!isTest) return;
  const findings = await endStory();
  if (findings.length > 0) throw new Error(`The story left behind: ${findings.join(', ')}.`);
}
