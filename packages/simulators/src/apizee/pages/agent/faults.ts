import { SessionRefusedError, type AgentPlatform } from './platform-contract.ts';

type Failing = 'no' | 'next' | 'always';

/** What the sandbox makes fail, whatever the cloud would have answered. */
export interface Faults {
  session: Failing;
  invitation: Failing;
  textMessage: Failing;
}

export function createFaults({ textMessagesFail }: { textMessagesFail: boolean }): Faults {
  return { session: 'no', invitation: 'no', textMessage: textMessagesFail ? 'always' : 'no' };
}

/** The platform, with the faults played before it is asked. */
export function withFaults(platform: AgentPlatform, faults: Faults): AgentPlatform {
  const strikes = (call: keyof Faults) => {
    const failing = faults[call];
    if (failing === 'next') faults[call] = 'no';
    return failing !== 'no';
  };
  return {
    async openSession(request, signal) {
      if (strikes('session')) throw new SessionRefusedError('refused by the sandbox controls');
      return await platform.openSession(request, signal);
    },
    async createInvitation(request, signal) {
      if (strikes('invitation')) throw new Error('received 503');
      return await platform.createInvitation(request, signal);
    },
    async sendTextMessage(request) {
      if (strikes('textMessage')) throw new Error('received 402');
      await platform.sendTextMessage(request);
    },
  };
}
