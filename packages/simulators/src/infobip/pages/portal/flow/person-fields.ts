import { textFields } from '../../../people/text-fields.ts';

/** What an output can be stored in, of the profile of a person, beside the attributes an account defines itself. */
const personFields = [...textFields, 'email', 'phone'] as const;

/** Whether an output can go there: a variable of the journey, a field of the profile, or an own attribute of the account. */
export function isTarget(target: string): boolean {
  if (/^flow\.[A-Za-z][\w-]*$/u.test(target)) return true;
  return /^person\.custom\..+$/u.test(target) || personFields.some((field) => target === `person.${field}`);
}

/** What the editor proposes where an output goes. */
export function targetsOf(variables: readonly string[], customAttributes: readonly string[]): string[] {
  return [
    ...variables.map((name) => `flow.${name}`),
    ...personFields.map((name) => `person.${name}`),
    ...customAttributes.map((name) => `person.custom.${name}`),
  ];
}

/** What the editor proposes in texts: all that there is, and the person's id. */
export function placeholdersOf(variables: readonly string[], customAttributes: readonly string[]): string[] {
  const [flow, person] = [variables.map((name) => `flow.${name}`), targetsOf([], customAttributes)];
  return [...flow, 'person.id', ...person];
}
