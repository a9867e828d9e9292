import type { InvitationData } from './platform-contract.ts';
import { defaultGuestUrl, type AgentConfiguration } from './query.ts';

export interface InvitationInput {
  configuration: AgentConfiguration;
  conversationName: string;
  guestName: string;
  /** False limits the guest to video. */
  audio: boolean;
  facingMode: 'user' | 'environment';
}

/** What the app posts to the invitation service. https://github.com/ApiRTC/web-agent */
export function toInvitation(input: InvitationInput): InvitationData {
  const { apiKey = '', cloudUrl, callStatsMonitoringInterval } = input.configuration.apiRtc;
  const name = input.conversationName;
  return {
    cloudUrl,
    apiKey,
    ...(callStatsMonitoringInterval === undefined ? {} : { callStatsMonitoringInterval }),
    conversation: {
      name,
      friendlyName: name,
      getOrCreateOptions: { moderationEnabled: false, meshModeEnabled: true },
      joinOptions: { supportedVideoCodecs: ['vp9'] },
    },
    user: { firstName: input.guestName, lastName: '' },
    streams: [
      {
        type: 'user-media',
        constraints: {
          audio: input.audio ? { echoCancellation: true, noiseSuppression: true } : false,
          video: { facingMode: input.facingMode },
        },
        publishOptions: input.audio ? {} : { videoOnly: true },
      },
    ],
  };
}

/**
 * The link with the id of a stored invitation. A guest address of one's own gets `?i=` without a look at what it holds, so
 * one with a query ends up with two question marks; the platform's default has a place for the id.
 */
export function toShortLink(configuration: AgentConfiguration, invitationId: string): string {
  const { guestUrl, logLevel, logRocketAppID } = configuration;
  const start =
    guestUrl === defaultGuestUrl ? guestUrl.replace('invitationId', invitationId) : `${guestUrl}?i=${invitationId}`;
  const level = logLevel === 'warn' ? '' : `&lL=${logLevel}`;
  const logRocket = logRocketAppID ? `&lRAppID=${logRocketAppID}` : '';
  return encodeURI(start + level + logRocket);
}

/**
 * The link with the whole invitation in it, for when the service fails. The base64 is not percent-encoded.
 * @throws DOMException when the invitation holds a character beyond Latin-1, such as the first letter of `Łuk`.
 */
export function toLongLink({ guestUrl }: AgentConfiguration, invitation: InvitationData): string {
  const [start = guestUrl] = guestUrl === defaultGuestUrl ? guestUrl.split('?') : [];
  return `${start}?i=${btoa(JSON.stringify(invitation))}`;
}
