/** The vendor's host of scripts, when it does not serve them as it should. */
import { buildScriptUrl } from '@embedworks/esputnik';
import { createFetch } from '@embedworks/simulators';
import { currentWorld, overrideAnswer } from '../sandbox.ts';
import { atEnd } from '../story-life.ts';

/** The site of the seed. */
export const siteId = 'SANDBOXSITE0000000000000000000001';

/** `blocked` by a policy or the network, or `silent`. */
export type ScriptMood = 'blocked' | 'silent';

export interface ScriptHost {
  /** Whether it serves the script again. */
  isBack: boolean;
}

/** For one story. */
export function startScriptHost(mood: ScriptMood): ScriptHost {
  const host: ScriptHost = { isBack: false };
  const address = buildScriptUrl({ siteId });
  const answer = () => {
    if (host.isBack) return createFetch(currentWorld())(address);
    return mood === 'blocked' ? Response.error() : new Promise<never>(() => {});
  };
  atEnd(overrideAnswer(address, answer));
  return host;
}
