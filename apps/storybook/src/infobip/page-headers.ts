import { channels } from '@embedworks/contracts/infobip/channels';
import type { PageHeaders } from '../docs/security.ts';

/** Sandbox choice: the vendor shows neither the address of the frame nor what it may use. */
const [portal] = channels.momentsFrame.guestOrigins;

export const pageHeaders: PageHeaders = {
  'infobip-embeddable': [
    `Content-Security-Policy: frame-src ${portal}; connect-src 'self'`,
    `Permissions-Policy: clipboard-write=(self "${portal}")`,
    // Without a referrer the page inside does not know whom to tell, and stays silent.
    'Referrer-Policy: strict-origin-when-cross-origin',
  ],
  /** Of the app's own pages, which are the guests here. The second address is that of the account. */
  'infobip-exchange': [
    `Content-Security-Policy: frame-ancestors ${portal}; connect-src 'self' https://xxxxx.api.infobip.com`,
    'Cache-Control: no-store',
    // The address holds the code for a moment.
    'Referrer-Policy: same-origin',
  ],
};
