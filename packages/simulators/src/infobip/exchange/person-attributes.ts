import type { components } from '@embedworks/contracts/infobip/rest';
import { validators } from '@embedworks/contracts/infobip/validators';
import { patch, readPerson } from '../people/person-input.ts';
import { changePerson, type Saved } from '../people/persons.ts';
import { textFields } from '../people/text-fields.ts';
import { inTurn } from '../people/turns.ts';
import type { PersonRow } from '../people/state.ts';
import { toText } from './input-values.ts';
import type { RunScene } from './run-function.ts';

type PersonInput = components['schemas']['PersonInput'];

/** Of an attribute, below `person.`: `custom.Tier`. */
const customPrefix = 'custom.';
const contactTypes = { email: 'EMAIL', phone: 'PHONE' } as const;

/** Value of an attribute: one of the profile, `custom.<name>`, `id`, `email` or `phone`. */
export function readPersonAttribute(person: PersonRow, name: string): unknown {
  if (name === 'id') return person.id;
  if (name.startsWith(customPrefix)) return ownMember(person.customAttributes, name.slice(customPrefix.length));
  if (name === 'email' || name === 'phone') {
    return person.contacts.find(({ type }) => type === contactTypes[name])?.identifier;
  }
  return ownMember(person.fields, name);
}

/** Whether an output can be stored there. */
export function isPersonAttribute(name: string): boolean {
  if (name.startsWith(customPrefix)) return name.length > customPrefix.length;
  return name === 'email' || name === 'phone' || textFields.some((field) => field === name);
}

/**
 * Changes a profile as the People API would, so that its webhooks tell of it.
 * @param values By name of the attribute, as `isPersonAttribute` knows it.
 * @returns Why it was not saved, in a sentence, or `undefined`.
 */
export async function storePersonAttributes(
  { state, world }: RunScene,
  personId: number,
  values: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const input = toPersonInput(values);
  const validate = validators.patchPerson?.body;
  if (validate && !validate(input)) {
    const [issue] = validate.errors ?? [];
    return `${issue?.instancePath.slice(1).replaceAll('/', '.') ?? 'It'} ${issue?.message ?? 'does not fit'}.`;
  }
  const saved = await inTurn(state.people, async (): Promise<Saved | undefined> => {
    const person = state.people.persons.get(personId);
    // No origin of the vendor's is called Flow; what an app brings is an integration's.
    return person && changePerson({ state, world, source: 'INTEGRATION' }, person, readPerson(input), patch);
  });
  if (!saved) return `There is no person ${personId}.`;
  if (saved.status !== 'REFUSED') return undefined;
  const { refusal } = saved;
  if (refusal.kind === 'taken') return `${refusal.identity.identifier} belongs to somebody else.`;
  return `${refusal.problems.map(({ property, message }) => `${property}: ${message}`).join(', ')}.`;
}

function toPersonInput(values: Readonly<Record<string, unknown>>): PersonInput {
  const customAttributes: Record<string, unknown> = {};
  const contactInformation: NonNullable<PersonInput['contactInformation']> = {};
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith(customPrefix)) customAttributes[name.slice(customPrefix.length)] = value;
    else if (name === 'email') contactInformation.email = [{ address: toText(value) }];
    else if (name === 'phone') contactInformation.phone = [{ number: toText(value) }];
    else fields[name] = toText(value);
  }
  return {
    ...fields,
    ...(Object.keys(customAttributes).length > 0 ? { customAttributes } : {}),
    ...(Object.keys(contactInformation).length > 0 ? { contactInformation } : {}),
  };
}

function ownMember(values: object, name: string): unknown {
  return Object.hasOwn(values, name) ? (values as Record<string, unknown>)[name] : undefined;
}
