import type { components } from '@embedworks/contracts/infobip/rest';
import type { ContactType } from './state.ts';

type Schemas = components['schemas'];
type ChannelOfEvent = Schemas['ChannelTypeOfEvent'];

interface Channel {
  /** Member of `contactInformation` in version 2. */
  member: keyof Schemas['ContactInformation'];
  /** The webhooks' word. Three channels have none, so of those nothing is told. */
  inEvents?: ChannelOfEvent;
}

/** What each version of the API and the webhooks call a channel. Source: https://github.com/api-evangelist/infobip, `infobip-people-openapi.json`. */
export const channels: Readonly<Record<ContactType, Channel>> = {
  PHONE: { member: 'phone', inEvents: 'MSISDN' },
  EMAIL: { member: 'email', inEvents: 'EMAIL' },
  LINE: { member: 'line', inEvents: 'LINE' },
  FACEBOOK: { member: 'facebook', inEvents: 'FACEBOOK' },
  TELEGRAM: { member: 'telegram', inEvents: 'TELEGRAM' },
  PUSH: { member: 'push', inEvents: 'PUSH' },
  WEB_PUSH: { member: 'webpush', inEvents: 'WEB_PUSH' },
  LIVE_CHAT: { member: 'liveChat', inEvents: 'LIVE_CHAT' },
  VIBER_BOTS: { member: 'viberBots', inEvents: 'VIBER_BOTS' },
  INSTAGRAM: { member: 'instagram', inEvents: 'INSTAGRAM' },
  INSTAGRAM_DM: { member: 'instagramDm', inEvents: 'INSTAGRAM_DM' },
  TWITTER: { member: 'twitter', inEvents: 'TWITTER' },
  APPLE_BUSINESS_CHAT: { member: 'appleBusinessChat', inEvents: 'APPLE_BC' },
  KAKAO_SANGDAM: { member: 'kakaoSangdam', inEvents: 'KAKAO_SANGDAM' },
  OPEN_CHANNEL: { member: 'openChannel', inEvents: 'OPEN_CHANNEL' },
  ZALO_FOLLOWER: { member: 'zaloFollower' },
  TIKTOK_BM: { member: 'tiktokBm' },
  WHATSAPP: { member: 'whatsapp' },
};
