import type { ChannelFacts } from './state.ts';
import type { Dialog360Settings } from './vendor-types.ts';

/** From sign-up to a number that sends. Running is told by the integration alone: `status` has no such value. */
export const mainLine = ['created', 'verified', 'ready', 'running', 'live'] as const;
export type ChannelStep = (typeof mainLine)[number];

/** Values of `status` beside the main line. */
export const asideStatuses = [
  'unverified',
  'modified',
  'imported',
  'new_name_requested',
  'certificate_declined',
  'consents_signed',
  'error',
  'porting_ready',
  'ready_for_migration',
  'waiting_for_migration_code',
  'migration_code_requested',
] as const;

/** Where a channel stands; `undefined` beside the main line and after its end. */
export function stepOf({ status, account_mode, terminated_at, integration }: ChannelFacts): ChannelStep | undefined {
  if (terminated_at || (status === 'ready' && integration.state === 'stopped')) return undefined;
  if (status === 'created' || status === 'verified') return status;
  if (status !== 'ready') return undefined;
  if (integration.state !== 'running') return 'ready';
  return account_mode === 'live' ? 'live' : 'running';
}

export function isRunning({ channel }: { channel: ChannelFacts }): boolean {
  return channel.integration.state === 'running';
}

/** The next step, and seconds until it is due. */
export function stepAfter(step: ChannelStep, settings: Dialog360Settings): [ChannelStep, number] | undefined {
  const seconds = {
    created: settings.verifiedAfterSeconds,
    verified: settings.readyAfterSeconds,
    ready: settings.runningAfterSeconds,
    running: settings.liveAfterSeconds,
    live: 0,
  };
  const next = mainLine[mainLine.indexOf(step) + 1];
  return next && [next, seconds[step]];
}

type StepFacts = Pick<
  ChannelFacts,
  'status' | 'account_mode' | 'hub_status' | 'meta_status' | 'availability_status' | 'integration'
>;

/**
 * What of a channel changes from step to step. Sandbox choice: the values of `hub_status`, `meta_status` and
 * `availability_status`, and every state of the integration but `running`.
 */
export function factsOf(step: ChannelStep, appId: string): StepFacts {
  const runs = step === 'running' || step === 'live';
  const isRegistered = step === 'ready' || runs;
  return {
    status: runs ? 'ready' : step,
    account_mode: step === 'live' ? 'live' : 'sandbox',
    hub_status: step === 'ready' ? 'registered' : step,
    meta_status: isRegistered ? 'CONNECTED' : 'PENDING',
    availability_status: runs ? 'available' : 'unavailable',
    integration: {
      enabled: isRegistered,
      app_id: isRegistered ? appId : null,
      state: runs ? 'running' : 'pending',
    },
  };
}
