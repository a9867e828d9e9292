import { TriggerRefusal } from '../../engine/triggers.ts';
import { mergePersons } from '../people/merging.ts';
import { findPerson } from '../people/person-index.ts';
import type { PersonDraft } from '../people/person-input.ts';
import { createPerson, deletePerson, saveChange, tell, type Saved, type Scene } from '../people/persons.ts';
import type { Contact, PersonRow } from '../people/state.ts';
import { personEventTypes } from '../subscription-events.ts';
import { tellPersonEvent, type PersonEvent } from '../webhooks.ts';
import { personPayload } from './payloads.ts';
import { pickPerson, type Context, type InfobipTriggers } from './pick.ts';
import { readChoice, readText } from '../../engine/trigger-input.ts';

const personParameter = { name: 'id', description: 'Id of the profile. Default: the first that can.', example: 9001 };
const emailParameter = (preset: string) => ({ name: 'email', description: `Default: ${preset}`, example: preset });
const names = ['firstName', 'lastName', 'middleName', 'city', 'country', 'address'] as const;
const portal = { source: 'PORTAL', sourceId: 'u-12' } as const;

/** What a colleague does in the web interface, so that it is no echo of one's own sync. */
export const personChanges: InfobipTriggers = {
  'person.created': {
    description: 'A colleague adds a profile.',
    parameters: [
      emailParameter('dora@example.test'),
      { name: 'firstName', description: 'Default: Dora', example: 'Dora' },
    ],
    payload: personPayload('PERSON_CREATED', { personType: 'CUSTOMER', ...portal }),
    async run(context) {
      const { overrides } = context;
      const email = readText(overrides, 'email') ?? 'dora@example.test';
      const draft = toDraft([toEmail(email)], { firstName: readText(overrides, 'firstName') ?? 'Dora' });
      const row = rowOf(await createPerson(sceneOf(context), draft), email);
      return { summary: `${email} has the profile ${row.id}.`, id: row.id };
    },
  },
  'person.deleted': {
    description: 'A colleague deletes a profile.',
    parameters: [personParameter],
    payload: personPayload('PERSON_DELETED', { personType: 'CUSTOMER', source: 'PORTAL' }),
    async run(context) {
      const row = pickPerson(context, 'be deleted');
      deletePerson(sceneOf(context), row);
      return { summary: `The profile ${row.id} is deleted.`, id: row.id };
    },
  },
  'person.merged': {
    description: 'A colleague makes one profile of two. The id of the other is not told.',
    parameters: [
      {
        ...personParameter,
        description: 'Id of a profile with a phone number or an e-mail address. Default: the first.',
      },
      { name: 'otherId', description: 'Id of another such profile. Default: the next.', example: 9002 },
    ],
    payload: personPayload('PERSON_MERGED', portal),
    async run(context) {
      const row = pickPerson(context, 'be merged', isReachable);
      const isOther = (other: PersonRow) => isReachable(other) && other.id !== row.id;
      const other = pickPerson(context, 'be merged with it', isOther, 'otherId');
      const { externalId } = row.fields;
      const draft = toDraft([...row.contacts, ...other.contacts], externalId === undefined ? {} : { externalId });
      const merged = rowOf(await mergePersons(sceneOf(context), draft), String(row.id));
      return { summary: `${row.id} and ${other.id} are the profile ${merged.id}.`, id: merged.id };
    },
  },
  'person.attributeChanged': {
    description: 'A colleague changes an attribute.',
    parameters: [
      personParameter,
      { name: 'attributeName', description: `One of ${names.join(', ')}. Default: lastName`, example: 'lastName' },
      { name: 'value', description: 'Default: Li', example: 'Li' },
    ],
    payload: personPayload('PERSON_ATTRIBUTE_CHANGED', { attributeName: 'lastName', from: 'Lee', to: 'Li', ...portal }),
    async run(context) {
      const name = readChoice(context.overrides, 'attributeName', names) ?? 'lastName';
      const value = readText(context.overrides, 'value') ?? 'Li';
      const row = pickPerson(context, `get another ${name}`, ({ fields }) => fields[name] !== value);
      await saveChange(sceneOf(context), row, { fields: { ...row.fields, [name]: value } });
      return { summary: `${name} of ${row.id} is ${value}.`, id: row.id };
    },
  },
  'person.contactCreated': contacts('PERSON_CONTACT_INFORMATION_CREATED', 'adds an e-mail address', (row, email) => [
    ...row.contacts,
    toEmail(email),
  ]),
  'person.contactUpdated': contacts('PERSON_CONTACT_INFORMATION_UPDATED', 'changes an e-mail address', (row, email) => {
    const old = firstEmail(row);
    return row.contacts.map((contact) => (contact === old ? { ...contact, identifier: email } : contact));
  }),
  'person.contactDeleted': contacts('PERSON_CONTACT_INFORMATION_DELETED', 'removes an e-mail address', (row) =>
    row.contacts.filter((contact) => contact !== firstEmail(row)),
  ),
  'person.tagAdded': tagged('PERSON_TAG_ADDED'),
  'person.tagDeleted': tagged('PERSON_TAG_DELETED'),
  'person.eventSent': {
    description: 'An event of a profile comes in from elsewhere.',
    parameters: [personParameter, { name: 'definitionId', description: 'Default: addToCart', example: 'addToCart' }],
    payload: personPayload('PEOPLE_CUSTOM_AND_TEMPLATE_EVENTS', {
      definitionId: 'addToCart',
      customData: { product: 'Tea', quantity: 2 },
    }),
    async run(context) {
      const row = pickPerson(context, 'have an event');
      const definitionId = readText(context.overrides, 'definitionId') ?? 'addToCart';
      const payload = { definitionId, customData: { product: 'Tea', quantity: 2 } };
      tell(sceneOf(context), row, { type: 'PEOPLE_CUSTOM_AND_TEMPLATE_EVENTS', payload });
      return { summary: `${row.id}: ${definitionId}.`, id: row.id };
    },
  },
  ...Object.fromEntries(
    personEventTypes
      .filter((type) => type.startsWith('WEB_SDK_') || type.startsWith('MOBILE_APP_'))
      .map((type) => [activityName(type), activity(type as ActivityType)]),
  ),
};

type ActivityType = Extract<PersonEvent['type'], `WEB_SDK_${string}` | `MOBILE_APP_${string}`>;

/** `web.pageView` of `WEB_SDK_PAGE_VIEW`. */
function activityName(type: string): string {
  const [place, words] = type.startsWith('WEB_SDK_') ? ['web', type.slice(8)] : ['app', type.slice(11)];
  return `${place}.${words.toLowerCase().replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())}`;
}

/** Fields of sessions, pages and devices are not documented, so none are told. */
function activity(type: ActivityType): InfobipTriggers[string] {
  return {
    description: `A person is seen in a page or an app: ${type}.`,
    parameters: [personParameter],
    payload: personPayload(type, { invoker: { type: 'system' } }),
    async run(context) {
      const { state, world } = context;
      const { id } = pickPerson(context, 'be seen');
      const payload = { person: { id: String(id) }, invoker: { type: 'system' as const } };
      tellPersonEvent(world, state, { type, payload });
      return { summary: `${id}: ${type}.`, id };
    },
  };
}

function contacts(
  type: `PERSON_CONTACT_INFORMATION_${'CREATED' | 'UPDATED' | 'DELETED'}`,
  words: string,
  change: (row: PersonRow, email: string) => Contact[],
): InfobipTriggers[string] {
  const data = { type: 'EMAIL', ...portal };
  const isUpdate = type === 'PERSON_CONTACT_INFORMATION_UPDATED';
  const channelData = isUpdate
    ? { ...data, property: 'email', from: 'ann@example.test', to: 'other@example.test' }
    : { ...data, value: 'other@example.test', preferred: 'false' };
  const takesEmail = type !== 'PERSON_CONTACT_INFORMATION_DELETED';
  return {
    description: `A colleague ${words}.`,
    parameters: [personParameter, ...(takesEmail ? [emailParameter('other@example.test')] : [])],
    payload: personPayload(type, { channelData }),
    async run(context) {
      const { state, overrides } = context;
      const row = pickPerson(context, 'be reached otherwise', (each) => {
        const isKnown = firstEmail(each) !== undefined;
        if (type === 'PERSON_CONTACT_INFORMATION_CREATED') return true;
        return isKnown && (takesEmail || each.contacts.length > 1 || each.fields.externalId !== undefined);
      });
      const email = readText(overrides, 'email') ?? 'other@example.test';
      if (takesEmail && findPerson(state.people, toEmail(email))) throw new TriggerRefusal(`${email} is taken.`);
      await saveChange(sceneOf(context), row, { contacts: change(row, email) });
      return { summary: `A colleague ${words} of ${row.id}.`, id: row.id };
    },
  };
}

function tagged(type: 'PERSON_TAG_ADDED' | 'PERSON_TAG_DELETED'): InfobipTriggers[string] {
  const isAdding = type === 'PERSON_TAG_ADDED';
  const [verb, preset] = isAdding ? ['gives', 'loyal'] : ['takes away', 'vip'];
  return {
    description: `A colleague ${verb} a tag.`,
    parameters: [personParameter, { name: 'tag', description: `Default: ${preset}`, example: preset }],
    payload: personPayload(type, { [isAdding ? 'addedTag' : 'removedTag']: preset, ...portal }),
    async run(context) {
      const tag = readText(context.overrides, 'tag') ?? preset;
      const row = pickPerson(context, `be given or lose ${tag}`, ({ tags }) => tags.includes(tag) !== isAdding);
      const tags = isAdding ? [...row.tags, tag] : row.tags.filter((each) => each !== tag);
      await saveChange(sceneOf(context), row, { tags });
      return { summary: `A colleague ${verb} the tag ${tag}.`, id: row.id };
    },
  };
}

/** Somebody in the web interface. */
function sceneOf({ state, world }: Context): Scene {
  return { state, world, principal: { type: 'user', id: portal.sourceId, scopes: [] }, source: portal.source };
}

function toDraft(contacts: Contact[], fields: PersonDraft['fields']): PersonDraft {
  return { fields, contacts, contactPath: (position) => `contactInformation[${position}]` };
}

function toEmail(identifier: string): Contact {
  return { type: 'EMAIL', identifier };
}

function firstEmail({ contacts }: PersonRow): Contact | undefined {
  return contacts.find(({ type }) => type === 'EMAIL');
}

function isReachable({ contacts }: PersonRow): boolean {
  return contacts.some(({ type }) => type === 'EMAIL' || type === 'PHONE');
}

function rowOf(saved: Saved, who: string): PersonRow {
  if (saved.status !== 'REFUSED') return saved.row;
  const { refusal } = saved;
  const reason = refusal.kind === 'taken' ? 'is taken' : refusal.problems.map(({ message }) => message).join(', ');
  throw new TriggerRefusal(`${who}: ${reason}.`);
}
