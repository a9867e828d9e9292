/** How a visit to the hub may go, by name: for the control strip, for `state`, `email` and `sandbox.scenario`. */
export interface HubScenario {
  id: string;
  label: string;
  group: ScenarioGroup;
  /** What happens, and what the partner's redirect page sees of it. */
  description: string;
}

export const scenarioGroups = ['Completed', 'Odd redirect', 'No redirect', 'Error card'] as const;
export type ScenarioGroup = (typeof scenarioGroups)[number];

/** Nothing here is known of the real hub: sandbox choice. The ids are the sequences of `onboardingResult` in the contract. */
export const hubScenarios = [
  {
    id: 'grant-one',
    label: 'Share one number',
    group: 'Completed',
    description: 'A new client signs up and shares one number: `channels=[a]`.',
  },
  {
    id: 'grant-many',
    label: 'Share several numbers',
    group: 'Completed',
    description: 'The client shares several numbers: `channels=[a,b]`.',
  },
  {
    id: 'grant-none',
    label: 'Share nothing',
    group: 'Completed',
    description: 'The client finishes and shares no number: `channels=[]`.',
  },
  {
    id: 'revoke',
    label: 'Take back only',
    group: 'Completed',
    description: 'The client only takes permissions back: `channels=[]&revoked=[a]`.',
  },
  {
    id: 'client-exists',
    label: 'Existing client',
    group: 'Completed',
    description: 'An existing client signs in and shares a number on the permission screen.',
  },
  {
    id: 'direct-payment',
    label: 'Direct payment',
    group: 'Completed',
    description: 'The client pays by card, adds a number and gives permission for it.',
  },
  {
    id: 'coop',
    label: 'Opener cut off',
    group: 'Completed',
    description:
      'The hub answers with `Cross-Origin-Opener-Policy`, so the redirect page has no opener. Loads the page anew.',
  },
  {
    id: 'redirect-encoded',
    label: 'Brackets encoded',
    group: 'Odd redirect',
    description: 'Brackets and commas are percent-encoded: `channels=%5Ba%2Cb%5D`.',
  },
  {
    id: 'redirect-json-quotes',
    label: 'Ids in quotes',
    group: 'Odd redirect',
    description: 'The ids stand in double quotes, as in JSON: `channels=["a","b"]`.',
  },
  {
    id: 'wrong-state',
    label: 'Another state',
    group: 'Odd redirect',
    description: 'The redirect has another state than the popup was opened with.',
  },
  {
    id: 'no-state',
    label: 'No state',
    group: 'Odd redirect',
    description: 'The redirect has no state.',
  },
  {
    id: 'duplicate-redirect',
    label: 'Redirect twice',
    group: 'Odd redirect',
    description: 'The redirect page loads twice: in a second window and in the popup.',
  },
  {
    id: 'never-redirect',
    label: 'Stay open',
    group: 'No redirect',
    description: 'The visit ends, the popup stays open and never comes back.',
  },
  {
    id: 'cancel',
    label: 'Close the window',
    group: 'No redirect',
    description: 'The client closes the popup. Nobody is told.',
  },
  {
    id: 'redirect-missing',
    label: 'Redirect URL missing',
    group: 'Error card',
    description: 'Neither the query nor the partner has a redirect URL.',
  },
  {
    id: 'io-signature-bad',
    label: 'Signature refused',
    group: 'Error card',
    description: 'The IO signature is missing, wrong, too old or used before.',
  },
] as const satisfies readonly HubScenario[];

export type HubScenarioId = (typeof hubScenarios)[number]['id'];

export function isHubScenarioId(id: unknown): id is HubScenarioId {
  return hubScenarios.some((scenario) => scenario.id === id);
}

/**
 * The scenario that a popup's query asks for: one in the list `sandbox.scenario`, else the name that `state` begins with,
 * else the one `email` begins with. After the name comes the end or anything but a letter or digit, so `cancel`,
 * `cancel.Yk3vQ0`, `cancel--Yk3vQ0` and `cancel+1@bakery.example` play `cancel`, and `cancellations@bakery.example` does
 * not. Case counts.
 */
export function scenarioOf(query: Readonly<Record<string, string>>): HubScenarioId | undefined {
  const asked = (query['sandbox.scenario'] ?? '').split(',').map((part) => part.trim());
  return asked.find(isHubScenarioId) ?? scenarioAtStart(query.state) ?? scenarioAtStart(query.email);
}

function scenarioAtStart(value = ''): HubScenarioId | undefined {
  return hubScenarios.find(({ id }) => value.startsWith(id) && !/^[a-z0-9]/iu.test(value.slice(id.length)))?.id;
}
