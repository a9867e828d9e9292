/**
 * What the hub's page asks of the simulated vendor, by name of the action (`POST _page/actions/<name>`). None of this is
 * known of the real hub: sandbox choice, apart from what comes of it (channels, permissions, the redirect).
 *
 * Shared with the page: the scenario a query asks for is `scenarioOf` of `pages/hub/scenarios.ts`, and prices are those of
 * `pages/hub/plans.ts`. Added with the page: `wabaName` of `add-number`, optional.
 *
 * Besides what each action names, everything is refused with `unknown-partner` or `invalid-input` where these do not fit,
 * and with `visit-over` once a visit has ended.
 */

/** A number as the permission screen shows it. */
export interface NumberOfClient {
  channelId: string;
  /** Digits only. */
  phoneNumber: string;
  /** Display name. */
  phoneName: string;
  /** Whether the partner may make API keys for it. */
  permitted: boolean;
}

export interface SignedInClient {
  /** Proves the sign-in to the actions that follow; dies with the visit. */
  visit: string;
  clientId: string;
  name: string;
  /** False for somebody who has just signed up. */
  existing: boolean;
  numbers: NumberOfClient[];
}

export type HubProblemCode = 'unknown-partner' | 'redirect-missing' | 'redirect-not-allowed' | 'io-signature-bad';

export interface PageActionShapes {
  /** The page was opened. Checks partner, redirect URL and signature, and uses the signature up. */
  'open-hub': {
    input: { partnerId: string; query: Record<string, string> };
    answer:
      | { kind: 'problem'; code: HubProblemCode; message: string }
      | {
          kind: 'open';
          partner: { id: string; brandName: string; payment: 'partner' | 'direct' };
          /** Where the visit ends; of the query, of the partner, or the hub's own client app. */
          redirectUrl: string;
          /** Id of the scenario that state, e-mail or query ask for. */
          scenario?: string;
        };
  };
  /** Refused with `email-taken` or `invalid-input`. */
  'sign-up': {
    input: { partnerId: string; name: string; email: string; password: string; partnerPayload?: string };
    answer: SignedInClient;
  };
  /** Refused with `wrong-credentials`. */
  'sign-in': {
    input: { partnerId: string; email: string; password: string };
    answer: SignedInClient;
  };
  /** Direct payment only. The card is looked at and not kept. Refused with `card-declined` or `invalid-input`. */
  pay: {
    input: { visit: string; plan: 'basic' | 'regular' | 'premium'; cardNumber: string };
    answer: { plan: string; price: string };
  };
  /** Meta's Embedded Signup: adds a number. Refused with `wrong-code`, `number-taken` or `invalid-input`. */
  'add-number': {
    input: {
      visit: string;
      phoneNumber: string;
      phoneName: string;
      businessName: string;
      /** Of the WhatsApp Business account that is made. Default: as the business. */
      wabaName?: string;
      /** In the sandbox every six digits but 000000. */
      verificationCode: string;
      verificationMethod: 'sms' | 'voice';
      /** The number stays in the WhatsApp Business app. */
      coexistence: boolean;
    };
    answer: NumberOfClient;
  };
  /**
   * Ends the visit: gives and takes permissions. Numbers that are in neither list keep theirs. Answers what the redirect
   * tells: the channels permitted in this visit and the ones newly revoked.
   */
  finish: {
    input: { visit: string; grant: string[]; revoke: string[] };
    answer: { client: string; channels: string[]; revoked: string[] };
  };
  /** Plays the visit of a person for a scenario, from sign-up or sign-in to the end, at once. */
  'play-visit': {
    input: { partnerId: string; query: Record<string, string>; scenario: string };
    answer: { client: string; channels: string[]; revoked: string[] };
  };
}
