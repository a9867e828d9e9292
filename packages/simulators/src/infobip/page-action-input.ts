import { PageActionRefusal } from '../engine/page-actions.ts';
import { isPlainObject } from '../engine/json.ts';
import type { PageActionShapes } from './page-action-types.ts';

type Kind = 'text' | 'number' | 'texts' | 'object' | 'product' | 'steps';

const session = { session: 'text' } as const;
const campaign = { ...session, campaignId: 'number' } as const;

/** What the members of each input must be; those that may be missing are checked when they are there. */
const inputs: { [Name in keyof PageActionShapes]: { needs: Record<string, Kind>; may?: Record<string, Kind> } } = {
  'open-embedding': { needs: { product: 'product' }, may: { requestUri: 'text' } },
  'check-session': { needs: session },
  'activate-use-case': { needs: { ...session, useCase: 'text', fields: 'texts' } },
  'update-campaign': { needs: { ...campaign, fields: 'texts' } },
  'pause-campaign': { needs: campaign },
  'resume-campaign': { needs: campaign },
  'delete-campaign': { needs: campaign },
  'read-analytics': { needs: campaign },
  'save-position': { needs: { ...session, position: 'object' } },
  'resume-position': { needs: session },
  'save-bot': { needs: { ...session, name: 'text', steps: 'steps' }, may: { id: 'text' } },
  'list-bots': { needs: session },
  'list-conversations': { needs: session },
  'list-messages': { needs: { ...session, conversationId: 'text' } },
  'reply-to-conversation': { needs: { ...session, conversationId: 'text', text: 'text' } },
};

const isText = (value: unknown) => typeof value === 'string';

const checks: Record<Kind, (value: unknown) => boolean> = {
  text: isText,
  number: (value) => Number.isSafeInteger(value),
  texts: (value) => isPlainObject(value) && Object.values(value).every(isText),
  object: isPlainObject,
  product: (value) => value === 'moments' || value === 'answers' || value === 'conversations',
  steps: (value) => Array.isArray(value) && value.every(isStep),
};

/** @throws {PageActionRefusal} `invalid-input`, naming what does not fit. */
export function checkInput(name: keyof PageActionShapes, input: unknown): void {
  checkMembers(name, inputs[name], checks, input);
}

/**
 * @param checks By the kinds that `needs` and `may` speak of.
 * @throws {PageActionRefusal} `invalid-input`, naming what does not fit.
 */
export function checkMembers<Name extends string>(
  action: string,
  { needs, may = {} }: { needs: Record<string, Name>; may?: Record<string, Name> },
  checks: Record<Name, (value: unknown) => boolean>,
  input: unknown,
): void {
  const members = isPlainObject(input) ? input : {};
  for (const [member, kind] of Object.entries(needs)) {
    if (!checks[kind](members[member])) throw new PageActionRefusal('invalid-input', `${action} needs ${member}.`);
  }
  for (const [member, kind] of Object.entries(may)) {
    if (members[member] === undefined || checks[kind](members[member])) continue;
    throw new PageActionRefusal('invalid-input', `${member} of ${action} does not fit.`);
  }
}

function isStep(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { id, kind, text } = value;
  return isText(id) && isText(text) && ['message', 'question', 'agent', 'end'].includes(String(kind));
}
