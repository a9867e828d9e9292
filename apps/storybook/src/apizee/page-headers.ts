import { channels } from '@embedworks/contracts/apizee/channels';
import type { PageHeaders } from '../docs/security.ts';

/** The agent app needs these of the page around it; the adapter passes them on to the frame. */
const permissions = ['camera', 'microphone', 'display-capture', 'autoplay', 'encrypted-media', 'clipboard-write'];

export const pageHeaders: PageHeaders = {
  agent: [
    `Content-Security-Policy: frame-src ${channels.agentApp.guestOrigins.join(' ')}`,
    `Permissions-Policy: ${permissions.map((name) => `${name}=(self "${channels.agentApp.guestOrigins[0]}")`).join(', ')}`,
  ],
  'quick-invitation': [`Content-Security-Policy: frame-src ${channels.quickInvitationPage.guestOrigins.join(' ')}`],
  console: ['Content-Security-Policy: frame-src https://apizee.example.com'],
  'load-agent': [
    [
      `Content-Security-Policy: script-src 'self' ${channels.loadAgent.guestOrigins.join(' ')}`,
      'connect-src https://*.apizee.com wss://*.apizee.com',
      'frame-src https://*.apizee.com',
    ].join('; '),
  ],
};
