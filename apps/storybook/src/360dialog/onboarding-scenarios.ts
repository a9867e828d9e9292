import { createFetch } from '@embedworks/simulators';
import type { OpenOnboardingOptions } from '@embedworks/360dialog/browser';
import { createIoSignature } from '@embedworks/360dialog/testing';
import { currentWorld } from '../sandbox.ts';

export interface OnboardingScenario {
  description: string;
  /** What the client does in the hub, by the hub's own name for it. Absent: a person fills in the forms. */
  hub?: string;
  /** Options that bring it about, as a host application would set them. */
  options?: (partnerId: string) => Partial<OpenOnboardingOptions>;
  /** Settings of the simulated vendor. */
  settings?: Readonly<Record<string, unknown>>;
  /** Answers in place of the hub's page. */
  hubPage?: (partnerId: string) => Response | Promise<Response>;
  /** Answers in place of the redirect page. */
  redirectPage?: () => Response;
  /** The browser opens no popup. */
  isBlocked?: boolean;
}

/** Another origin than the one that was asked for: this policy takes a page's own origin away. */
function strangerPage(script: string): Response {
  const body = `<!doctype html><html lang="en"><title>Elsewhere</title><p>A page of another origin.</p><script>${script}</script></html>`;
  const headers = { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' };
  return new Response(body, { headers });
}

/** Of the seed, see "Who can sign in". Platform secrets belong on a server; here the page plays it. */
const platformSecrets: Record<string, string> = {
  SandboxPA: 'sandbox-360dialog-secret',
  SandboxDirectPA: 'sandbox-360dialog-direct-secret',
};

/** Situations by name. Those with `hub` can be had anywhere: a `state` or `email` that begins with the name plays it. */
export const onboardingScenarios = {
  'by-hand': { description: 'A person fills in the forms of the hub.' },
  'grant-one': { description: 'A new client signs up and shares one number.', hub: 'grant-one' },
  'grant-many': { description: 'The client shares several numbers.', hub: 'grant-many' },
  'grant-none': { description: 'The client finishes and shares no number: `channels=[]`.', hub: 'grant-none' },
  revoke: {
    description: 'The client only takes a permission back: `channels=[]&revoked=[…]`.',
    hub: 'revoke',
  },
  'client-exists': {
    description: 'An existing client signs in and shares a number on the permission screen.',
    hub: 'client-exists',
  },
  'direct-payment': {
    description: 'The client pays by card, adds a number and gives permission for it.',
    hub: 'direct-payment',
  },
  'redirect-encoded': { description: 'The brackets of the redirect are percent-encoded.', hub: 'redirect-encoded' },
  'redirect-json-quotes': { description: 'The ids of the redirect stand in quotes.', hub: 'redirect-json-quotes' },
  'wrong-state': { description: 'The redirect has another state than was sent.', hub: 'wrong-state' },
  'no-state': { description: 'The redirect has no state.', hub: 'no-state' },
  'duplicate-redirect': { description: 'The redirect page loads twice, in two windows.', hub: 'duplicate-redirect' },
  'never-redirect': { description: 'The popup stays open and never comes back.', hub: 'never-redirect' },
  'redirect-missing': { description: 'No redirect URL is set: the hub shows an error card.', hub: 'redirect-missing' },
  coop: {
    description: 'The hub sends `Cross-Origin-Opener-Policy: same-origin`, so popup and page lose each other.',
    hub: 'coop',
    hubPage: (partnerId) =>
      createFetch(currentWorld())(
        `https://hub.360dialog.com/dashboard/app/${partnerId}/permissions?sandbox.scenario=coop`,
      ),
  },
  'signature-demanded': {
    description: 'The hub takes only signed popups. The signature is fetched while the popup is already open.',
    hub: 'grant-one',
    settings: { requireIoSignature: true },
    options: (partnerId) => ({
      ioSignature: () => createIoSignature({ partnerId, platformSecret: platformSecrets[partnerId] ?? '' }),
    }),
  },
  'signature-missing': {
    description: 'The hub takes only signed popups, and this one is not: the hub shows an error card.',
    settings: { requireIoSignature: true },
  },
  'signature-not-fetched': {
    description: 'Your server does not answer with a signature.',
    options: () => ({ ioSignature: () => Promise.reject(new Error('The server answered 503.')) }),
  },
  'popup-blocked': { description: 'The browser opens no popup.', isBlocked: true },
  'stranger-in-popup': {
    description: 'A page of another origin sits in the popup and posts a result to anybody.',
    hubPage: () => strangerPage("opener.postMessage('?client=evilCL&channels=[evilCH]', '*')"),
  },
  'redirect-page-elsewhere': {
    description: 'The redirect page has another origin and runs the vendor’s sample: the result is lost.',
    hub: 'grant-one',
    redirectPage: () => strangerPage('opener.postMessage(location.search); close();'),
  },
} as const satisfies Record<string, OnboardingScenario>;

export type OnboardingScenarioName = keyof typeof onboardingScenarios;
