import { readPerson, type PersonDraft } from './people/person-input.ts';
import type { Refusal } from './people/person-checks.ts';
import { mergePersons } from './people/merging.ts';
import { findPerson } from './people/person-index.ts';
import { isSameContact } from './people/identities.ts';
import type { Contact, PersonRow } from './people/state.ts';
import { rejectionOf } from './scenarios.ts';
import type { CampaignRow, InfobipState, OperationRow, Schemas } from './state.ts';
import type { InfobipWorld, Principal } from './vendor-types.ts';

/** Whom a participant is recognised by; the deprecated operation also knows external ids. */
export type ParticipantIdentity = Omit<Schemas['FlowIdentity'], 'type'> & {
  type: Schemas['FlowIdentity']['type'] | 'EXTERNAL_ID';
};

interface Participant {
  identifyBy: ParticipantIdentity;
  person: Schemas['PersonInput'] | null;
  variables: Record<string, unknown>;
}

type Reason = Exclude<Schemas['FlowErrorReason'], 'REJECTED_PERSON_ALREADY_IN_FLOW'>;

export type Entry = { person: PersonRow } | { reason: Reason } | { refusal: Refusal; reason: Reason };

/** Lets somebody into a flow, or says why not. The profile is saved first, as with the vendor, whatever comes after. */
export async function enterFlow(
  state: InfobipState,
  world: InfobipWorld,
  campaign: CampaignRow,
  { identifyBy, person: input, variables }: Participant,
  calledBy: OperationRow['calledBy'],
): Promise<Entry> {
  // Paused or deleted while somebody waited. Sandbox choice: the reason.
  if (campaign.state !== 'active') return { reason: 'REJECTED_FLOW_ERROR_UNKNOWN' };
  const asked = rejectionOf(identifyBy.identifier);
  if (asked) return { reason: asked };
  if (world.settings.outOfCredits) return { reason: 'REJECTED_NOT_ENOUGH_CREDITS' };
  const saved = await savePerson(state, world, identifyBy, input ?? {}, calledBy);
  if ('refusal' in saved) return { refusal: saved.refusal, reason: reasonOf(saved.refusal) };
  const { person } = saved;
  const id = memberIdOf(campaign.id, person.id);
  const before = state.members.get(id);
  if (before && before.leavesMs !== null) return { reason: 'REJECTED_PERSON_IN_FLOW' };
  if (before && !state.useCases.get(campaign.useCaseId)?.allowsReentry) {
    return { reason: 'REJECTED_PERSON_NOT_ALLOWED_TO_REENTER' };
  }
  const enteredMs = world.clock.now();
  const leavesMs = enteredMs + world.settings.flowSeconds * 1000;
  await state.members.put({ id, campaignId: campaign.id, personId: person.id, enteredMs, leavesMs, variables });
  scheduleLeaving(state, world, id);
  return { person };
}

/** @param id Of a member who is in a flow. */
export function scheduleLeaving(state: InfobipState, world: InfobipWorld, id: string): void {
  const leavesMs = state.members.get(id)?.leavesMs;
  if (leavesMs === null || leavesMs === undefined) return;
  world.clock.schedule(Math.max(leavesMs - world.clock.now(), 0), async () => {
    // Out already, or in again.
    if (state.members.get(id)?.leavesMs === leavesMs) await state.members.update(id, { leavesMs: null });
  });
}

export function memberIdOf(campaignId: number, personId: number): string {
  return `${campaignId} ${personId}`;
}

/** By the rules of merging: identities that are all new make a profile, those of several profiles make them one. */
async function savePerson(
  state: InfobipState,
  world: InfobipWorld,
  identifyBy: ParticipantIdentity,
  input: Schemas['PersonInput'],
  calledBy: OperationRow['calledBy'],
): Promise<{ person: PersonRow } | { refusal: Refusal }> {
  const known = findPerson(state.people, identifyBy);
  // Nothing to save: a channel other than phone and e-mail makes no profile by itself.
  if (known && Object.keys(input).length === 0) return { person: known };
  const principal: Principal | undefined = calledBy ? { ...calledBy, scopes: [] } : undefined;
  const scene = { state, world, ...(principal ? { principal } : {}) };
  const saved = await mergePersons(scene, withIdentity(readPerson(input), identifyBy));
  return saved.status === 'REFUSED' ? { refusal: saved.refusal } : { person: saved.row };
}

function withIdentity(draft: PersonDraft, { type, identifier, sender }: ParticipantIdentity): PersonDraft {
  if (type === 'EXTERNAL_ID') return { ...draft, fields: { ...draft.fields, externalId: identifier } };
  const contact: Contact = { type, identifier, ...(sender === undefined ? {} : { sender }) };
  const { contacts = [] } = draft;
  const isThere = contacts.some((each) => isSameContact(each, contact));
  return isThere ? draft : { ...draft, contacts: [...contacts, contact] };
}

/** Sandbox choice: which reason stands for what. */
function reasonOf(refusal: Refusal): Reason {
  if (refusal.kind === 'taken') return 'REJECTED_CDP_ERROR_UNKNOWN';
  const has = (start: string) => refusal.problems.some(({ property }) => property.startsWith(start));
  if (has('contactInformation')) return 'REJECTED_INVALID_CONTACT';
  return has('customAttributes') ? 'REJECTED_ATTRIBUTE_MISSED' : 'REJECTED_CDP_ERROR_UNKNOWN';
}
