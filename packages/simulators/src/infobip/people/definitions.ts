import type { components } from '@embedworks/contracts/infobip/rest';
import type { DefinitionRow } from './state.ts';

type Field = components['schemas']['EventDefinitionField'];

/** Source: https://github.com/api-evangelist/infobip, `infobip-people-openapi.json`. */
const mostFields = 120;

/** The fields of a definition are not right. The message is for people. */
export class FieldsError extends Error {
  override readonly name = 'FieldsError';
}

/**
 * Adds to a definition: nothing can be taken away. Sandbox choice: fields are told apart by their name, and one that is
 * there stays as it is but for the members of a list.
 * @throws {FieldsError}
 */
export function extend(before: DefinitionRow, added: Partial<DefinitionRow>): DefinitionRow {
  const fields = added.fields && addFields(before.fields ?? [], added.fields);
  if (fields && fields.length > mostFields) throw new FieldsError(`size must be between 0 and ${mostFields}`);
  if (fields && fields.filter(({ type }) => type === 'List').length > 1) {
    throw new FieldsError('at most one field can be a List');
  }
  return {
    ...before,
    ...(added.title === undefined ? {} : { title: added.title }),
    ...(added.description === undefined ? {} : { description: added.description }),
    ...(fields ? { fields } : {}),
  };
}

function addFields(before: readonly Field[], added: readonly Field[]): Field[] {
  const fields = new Map(before.map((field) => [field.name, field]));
  for (const field of added) {
    const there = fields.get(field.name);
    if (there && there.type !== field.type) throw new FieldsError('the type of a field cannot change');
    if (field.type === 'List' && !field.schema) throw new FieldsError('a List must have a schema');
    fields.set(field.name, there ? uniteFields(there, field) : field);
  }
  return [...fields.values()];
}

function uniteFields(there: Field, { schema }: Field): Field {
  if (!there.schema || !schema) return there;
  return { ...there, schema: { ...there.schema, fields: addFields(there.schema.fields, schema.fields) } };
}
