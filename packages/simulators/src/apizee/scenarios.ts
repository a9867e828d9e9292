import type { VendorScenario } from '../engine/vendor.ts';

/** The values the operations look for. Anything else behaves normally. */
export const sentinels = {
  workingApiKey: 'sandboxApiKey',
  refusedApiKey: 'badApiKey',
  silentApiKey: 'slowApiKey',
  phoneEndingWithoutCredits: '0003',
  brokenInvitationConversation: 'service-down',
} as const;

/** Every named behaviour, for pages and documents that list them. */
export const scenarios = [
  {
    id: 'session-works',
    where: 'The api key: `aK` of the agent app, `apiKey` of `GET /api/v2/preferredCCS`',
    value: sentinels.workingApiKey,
    description: 'The platform names its signalling server and the session is established.',
  },
  {
    id: 'session-refused',
    where: 'The api key: `aK` of the agent app, `apiKey` of `GET /api/v2/preferredCCS`',
    value: sentinels.refusedApiKey,
    description: 'The platform answers 403, and the agent app posts `error` with the reason "ApiRTC session failed".',
  },
  {
    id: 'session-silent',
    where: 'The api key: `aK` of the agent app, `apiKey` of `GET /api/v2/preferredCCS`',
    value: sentinels.silentApiKey,
    description: 'The platform never answers: the agent app says `ready` and then nothing, not even an error.',
  },
  {
    id: 'sms-without-credits',
    where: 'A number in `to` of `POST /api/text-message`',
    value: `ends in ${sentinels.phoneEndingWithoutCredits}`,
    description: 'The SMS is refused with 402, and the agent app posts `sms_fail`.',
  },
  {
    id: 'invitation-service-down',
    where: 'The conversation name: `cN` of the agent app, `data.conversation.name` of `POST /invitations`',
    value: sentinels.brokenInvitationConversation,
    description: 'The invitation is refused with 500; the agent app posts `warning` and falls back to the long link.',
  },
  {
    id: 'user-disabled',
    where: '`username` of `POST /api/v3/token`',
    value: 'disabled@example.test',
    description: 'The right password is refused with 403, because the user may not sign in.',
  },
  {
    id: 'foreign-object',
    where: 'The id of a ticket',
    value: '80100',
    description: 'The ticket belongs to another enterprise: reading and changing it is refused with 403.',
  },
] as const satisfies readonly VendorScenario[];
