import type { NumberOfClient, PageActionShapes } from '../../src/360dialog/page-action-types.ts';
import { HubRefusal, type HubActions } from '../../src/360dialog/pages/hub/actions.ts';
import { createHubApp } from '../../src/360dialog/pages/hub/hub-app.ts';
import { readHubQuery } from '../../src/360dialog/pages/hub/query.ts';
import { toAddress } from '../../src/360dialog/pages/hub/redirect.ts';
import { scenarioOf } from '../../src/360dialog/pages/hub/scenarios.ts';

type Answers = { [Name in keyof PageActionShapes]: PageActionShapes[Name]['answer'] };
type Handlers = {
  [Name in keyof PageActionShapes]: (input: PageActionShapes[Name]['input']) => Answers[Name] | HubRefusal;
};

/** Answers by action; an error is what the hub refuses with. */
export type PlayedAnswers = Partial<Handlers>;

export const openAnswer = {
  kind: 'open',
  partner: { id: 'SandboxPA', brandName: 'Sandbox Platform', payment: 'partner' },
  redirectUrl: 'https://platform.example/onboarding?account=42',
} as const satisfies Answers['open-hub'];

export const directAnswer = {
  ...openAnswer,
  partner: { ...openAnswer.partner, id: 'SandboxDirectPA', payment: 'direct' },
} as const satisfies Answers['open-hub'];

export const bakeryNumbers: NumberOfClient[] = [
  { channelId: 'p7Rw2dCH', phoneNumber: '4930901820', phoneName: 'Bakery Demo', permitted: true },
  { channelId: 'q8Sx3eCH', phoneNumber: '4930901821', phoneName: 'Bakery Shop', permitted: false },
];

const bakery: Answers['sign-in'] = {
  visit: 'visit-1',
  clientId: 'k3VtqaCL',
  name: 'Bakery Demo GmbH',
  existing: true,
  numbers: bakeryNumbers,
};

const goodAnswers: Handlers = {
  'open-hub': ({ query }) => ({ ...openAnswer, ...asScenario(scenarioOf(query)) }),
  'sign-up': ({ name }) => ({ ...bakery, clientId: 'n4WuqbCL', name, existing: false, numbers: [] }),
  'sign-in': () => bakery,
  pay: ({ plan }) => ({ plan, price: '€20 per number and month' }),
  'add-number': ({ phoneNumber, phoneName }) => ({ channelId: 'r9Ty4fCH', phoneNumber, phoneName, permitted: false }),
  finish: ({ grant, revoke }) => ({ client: 'k3VtqaCL', channels: grant, revoked: revoke }),
  'play-visit': () => ({ client: 'k3VtqaCL', channels: ['p7Rw2dCH', 'q8Sx3eCH'], revoked: [] }),
};

function asScenario(scenario: string | undefined) {
  return scenario === undefined ? {} : { scenario };
}

/** The hub behind the page, played: it agrees to everything unless told otherwise. */
export function playHub(played: PlayedAnswers = {}): { act: HubActions; asked: [string, unknown][] } {
  const answers: Handlers = { ...goodAnswers, ...played };
  const asked: [string, unknown][] = [];
  return {
    asked,
    async act(name, input) {
      asked.push([name, input]);
      const answer = answers[name](input);
      if (answer instanceof HubRefusal) throw answer;
      return answer;
    },
  };
}

export interface HubOpening extends PlayedAnswers {
  /** Of the popup's address. */
  search?: string;
  /** How long a client looks at the page before it closes the window. */
  linger?: () => Promise<void>;
}

/** The popup's machine, with everything around it played. */
export function openHub({ search = '', linger, ...played }: HubOpening = {}) {
  const { act, asked } = playHub(played);
  const left: { address: string; scenario: string | undefined }[] = [];
  const reopened: string[] = [];
  let closed = 0;
  const app = createHubApp({
    partnerId: 'SandboxPA',
    query: readHubQuery(new URLSearchParams(search)),
    act,
    exit: { leave: (redirect, scenario) => void left.push({ address: toAddress(redirect), scenario }) },
    close: () => void (closed += 1),
    ...(linger ? { linger } : {}),
    reopen: (scenario) => void reopened.push(scenario),
    onChange: () => {},
  });
  return {
    app,
    asked,
    left,
    reopened,
    closings: () => closed,
    /** Input of the last call of an action. */
    lastInput: (name: keyof PageActionShapes) => asked.findLast(([called]) => called === name)?.[1],
  };
}
