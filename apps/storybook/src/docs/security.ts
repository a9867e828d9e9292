import { channels } from '@embedworks/contracts/apizee/channels';
import { make } from '../stage.ts';

/** The agent app needs these of the page around it; the adapter passes them on to the frame. */
const permissions = ['camera', 'microphone', 'display-capture', 'autoplay', 'encrypted-media', 'clipboard-write'];

/** Response headers that let an embed work, with the origins of the contract. */
const headers: Record<string, readonly string[]> = {
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

/** @throws {RangeError} for an embed without an entry. */
export function headerBlock(embed: string | null): HTMLElement {
  const lines = embed === null ? undefined : headers[embed];
  if (!lines) throw new RangeError(`No headers for ${embed}. There are: ${Object.keys(headers).join(', ')}.`);
  return make('pre', {}, [make('code', {}, [lines.join('\n')])]);
}
