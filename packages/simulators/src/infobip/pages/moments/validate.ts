import type { UseCase, UseCaseField } from '../../page-action-types.ts';

/** By name of the field, a sentence for the end user. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What a step of the wizard does not let pass. */
export function validateFields(fields: readonly UseCaseField[], values: Readonly<Record<string, string>>): FieldErrors {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const error = validate(field, (values[field.name] ?? '').trim());
      return error === undefined ? [] : [[field.name, error]];
    }),
  );
}

function validate({ label, type, required, choices = [] }: UseCaseField, value: string): string | undefined {
  if (value === '') return required ? `${label} is needed.` : undefined;
  if (type === 'url' && !isWebAddress(value))
    return `${label} must be an address that begins with https:// or http://.`;
  if (type === 'number' && !/^\d+(\.\d+)?$/u.test(value)) return `${label} must be a number.`;
  if (type === 'choice' && !choices.includes(value)) return `${label} must be one of: ${choices.join(', ')}.`;
  return undefined;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//u.test(value) && URL.canParse(value);
}

export function fieldsOf({ steps }: UseCase): UseCaseField[] {
  return steps.flatMap(({ fields }) => fields);
}

/** What the wizard starts with: what the campaign has, else the defaults. */
export function startFields(useCase: UseCase): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(useCase).map((field) => [field.name, useCase.campaign?.fields[field.name] ?? field.default]),
  );
}

const samples = { text: 'Sandbox', url: 'https://shop.example', number: '1' } as const;

/** The same, and where something is still missing, what an end user could write. */
export function sampleFields(useCase: UseCase): Record<string, string> {
  const started = startFields(useCase);
  const missing = validateFields(fieldsOf(useCase), started);
  const filled = fieldsOf(useCase)
    .filter(({ name }) => Object.hasOwn(missing, name))
    .map(({ name, type, choices = [] }) => [name, type === 'choice' ? (choices[0] ?? '') : samples[type]] as const);
  return { ...started, ...Object.fromEntries(filled) };
}
