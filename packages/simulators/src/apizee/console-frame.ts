import type { SimulatedRequest, SimulatedResponse } from '../engine/message.ts';
import { renderNotice } from './page-definitions.ts';
import type { ApizeeSettings } from './vendor-types.ts';

/**
 * Whether the page around the console may frame it. The browser says whether there is one and, in the referrer, which.
 * A framing page that hides its address is not on the list.
 */
export function isFrameAllowed({ headers }: SimulatedRequest, { consoleDomains }: ApizeeSettings): boolean {
  const isFramed = ['iframe', 'frame', 'embed', 'object'].includes(headers['sec-fetch-dest'] ?? '');
  // The console may reload itself, for example after signing in.
  if (!isFramed || headers['sec-fetch-site'] === 'same-origin') return true;
  const host = hostOf(headers.referer);
  return host !== undefined && consoleDomains.some((domain) => covers(domain, host));
}

/** Only a notice, so that nothing of the console runs in a frame that may not show it. */
export function refuseFrame(): SimulatedResponse {
  return {
    status: 403,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: renderNotice('Domain not authorised'),
  };
}

function hostOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).hostname : undefined;
}

function covers(domain: string, host: string): boolean {
  return domain.startsWith('*.') ? host.endsWith(domain.slice(1)) : host === domain;
}
