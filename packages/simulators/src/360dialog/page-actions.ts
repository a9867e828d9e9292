import { PageActionRefusal } from '../engine/page-actions.ts';
import type { SimulatedRequest } from '../engine/message.ts';
import { openHub } from './onboarding-opening.ts';
import { addNumber, finish, pay, signIn, signUp } from './onboarding.ts';
import type { PageActionShapes } from './page-action-types.ts';
import { playVisit } from './played-visit.ts';
import type { Dialog360State } from './state.ts';
import type { Dialog360World } from './vendor-types.ts';

type Actions = {
  [Name in keyof PageActionShapes]: (
    input: PageActionShapes[Name]['input'],
    state: Dialog360State,
    world: Dialog360World,
    request: SimulatedRequest,
  ) => Promise<PageActionShapes[Name]['answer']>;
};

/** What the members of each input must be. The page is a program of ours, but anybody can send to its address. */
const inputs: { [Name in keyof PageActionShapes]: Record<string, 'string' | 'boolean' | 'texts' | 'words'> } = {
  'open-hub': { partnerId: 'string', query: 'words' },
  'sign-up': { partnerId: 'string', name: 'string', email: 'string', password: 'string' },
  'sign-in': { partnerId: 'string', email: 'string', password: 'string' },
  pay: { visit: 'string', plan: 'string', cardNumber: 'string' },
  'add-number': {
    visit: 'string',
    phoneNumber: 'string',
    phoneName: 'string',
    businessName: 'string',
    verificationCode: 'string',
    verificationMethod: 'string',
    coexistence: 'boolean',
  },
  finish: { visit: 'string', grant: 'texts', revoke: 'texts' },
  'play-visit': { partnerId: 'string', query: 'words', scenario: 'string' },
};

export const pageActions: Actions = {
  async 'open-hub'(input, state, world, { origin }) {
    const opening = await openHub(state, world, { ...check('open-hub', input), origin });
    if (opening.kind === 'problem') return opening;
    const { partner, redirectUrl, scenario } = opening;
    return {
      kind: 'open',
      partner: { id: partner.id, brandName: partner.partner.brand_name ?? partner.id, payment: partner.payment },
      redirectUrl,
      ...(scenario === undefined ? {} : { scenario }),
    };
  },
  'sign-up': async (input, state, world) => signUp(state, world, check('sign-up', input)),
  'sign-in': async (input, state, world) => signIn(state, world, check('sign-in', input)),
  pay: async (input, state) => pay(state, check('pay', input)),
  'add-number': async (input, state, world) => addNumber(state, world, check('add-number', input)),
  finish: async (input, state, world) => finish(state, world, check('finish', input)),
  'play-visit': async (input, state, world) => playVisit(state, world, check('play-visit', input)),
};

function check<Name extends keyof PageActionShapes>(
  name: Name,
  input: PageActionShapes[Name]['input'],
): PageActionShapes[Name]['input'] {
  const members = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  for (const [member, kind] of Object.entries(inputs[name])) {
    if (!isOfKind(members[member], kind)) throw new PageActionRefusal('invalid-input', `${name} needs ${member}.`);
  }
  return input;
}

function isOfKind(value: unknown, kind: string): boolean {
  const areTexts = (values: unknown[]) => values.every((each) => typeof each === 'string');
  if (kind === 'texts') return Array.isArray(value) && areTexts(value);
  if (kind === 'words') return typeof value === 'object' && value !== null && areTexts(Object.values(value));
  return typeof value === kind;
}
