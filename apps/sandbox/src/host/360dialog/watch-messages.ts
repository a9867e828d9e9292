import type { Onboarding } from '@embedworks/360dialog/browser';
import type { MessageLog } from '../shared/message-log.ts';

/** The name under which the redirect page broadcasts, see the contract's channel `onboardingBroadcast`. */
const channelName = 'embedworks:360dialog:onboarding';

const dropWords = {
  source: 'wrong window',
  origin: 'wrong origin',
  schema: 'not in the contract',
  state: 'another state',
};

type Dropped = Onboarding['dropped'];

/**
 * Writes down whatever reaches this window, whether the adapter takes it or not. Returns the function that stops it.
 * @param droppedOf What the adapter has refused so far, if that can be asked.
 */
export function watchMessages(log: MessageLog, droppedOf: () => Dropped | undefined): () => void {
  const broadcasts = new BroadcastChannel(channelName);

  const note = (type: string, data: unknown, from: string, isOurs = false) => {
    if (typeof data !== 'string') return;
    const before = { ...droppedOf() };
    // After the adapter's own listener, whichever was added first.
    setTimeout(() => {
      // What this window tells itself is taken by nobody, whether an onboarding is open or not.
      const reason = reasonOf(before, droppedOf()) ?? (isOurs ? dropWords.source : undefined);
      log.add(reason ? 'dropped' : 'received', type, data, reason ? `${reason}, ${from}` : from);
    });
  };
  const receive = ({ data, source, origin }: MessageEvent<unknown>) =>
    note('message', data, source === window ? 'from this window' : `from the popup, ${origin}`, source === window);

  window.addEventListener('message', receive);
  broadcasts.onmessage = ({ data }: MessageEvent<unknown>) => note('broadcast', data, 'from a page of this origin');
  return () => {
    window.removeEventListener('message', receive);
    broadcasts.close();
  };
}

function reasonOf(before: Partial<Dropped>, after: Dropped | undefined): string | undefined {
  if (!after) return undefined;
  const name = (Object.keys(dropWords) as (keyof Dropped)[]).find((each) => after[each] > (before[each] ?? 0));
  return name && dropWords[name];
}
