import type { PageHeaders } from '../docs/security.ts';

/** A popup is a window of its own, so no directive for frames or scripts is about it. */
export const pageHeaders: PageHeaders = {
  onboarding: [
    "Content-Security-Policy: default-src 'none'; script-src 'self'",
    'Cross-Origin-Opener-Policy: same-origin-allow-popups',
  ],
};
