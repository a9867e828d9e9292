import { channels } from '@embedworks/contracts/esputnik/channels';
import type { PageHeaders } from '../docs/security.ts';

/** The page asks its own server for tokens; the script asks the API and the tracker, which has a host of its own. */
const connections = "connect-src 'self' https://esputnik.com https://tracker.esputnik.com";
/** Pictures of messages are anywhere on the web. */
const pictures = 'img-src https:';

export const pageHeaders: PageHeaders = {
  'esputnik-inbox': [
    `Content-Security-Policy: script-src 'self' ${channels.webScript.guestOrigins.join(' ')}; ${connections}; ${pictures}`,
  ],
  'esputnik-inbox-client': [
    `Content-Security-Policy: script-src 'self'; connect-src 'self' https://esputnik.com; ${pictures}`,
  ],
};
