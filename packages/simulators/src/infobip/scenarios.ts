import type { VendorScenario } from '../engine/vendor.ts';
import type { Schemas } from './state.ts';

type Reason = Exclude<Schemas['FlowErrorReason'], 'REJECTED_PERSON_ALREADY_IN_FLOW'>;

/** What the start of a participant's identifier brings. Anything else behaves normally. */
const rejections: Readonly<Record<string, Reason>> = {
  'invalid-contact': 'REJECTED_INVALID_CONTACT',
  'attribute-missed': 'REJECTED_ATTRIBUTE_MISSED',
  'in-flow': 'REJECTED_PERSON_IN_FLOW',
  'no-reentry': 'REJECTED_PERSON_NOT_ALLOWED_TO_REENTER',
  'flow-error': 'REJECTED_FLOW_ERROR_UNKNOWN',
  'no-credits': 'REJECTED_NOT_ENOUGH_CREDITS',
  'people-error': 'REJECTED_CDP_ERROR_UNKNOWN',
};

export function rejectionOf(identifier: string): Reason | undefined {
  const start = Object.keys(rejections).find((each) => identifier.startsWith(each));
  return start === undefined ? undefined : rejections[start];
}

/** Every named behaviour, for pages and documents that list them. */
export const scenarios: readonly VendorScenario[] = Object.entries(rejections).map(([start, reason]) => ({
  id: `participant-${start}`,
  where: 'A participant: `identifyBy.identifier` of `addFlowParticipants`',
  value: `starts with ${start}`,
  description: `Is rejected with ${reason}.`,
}));
