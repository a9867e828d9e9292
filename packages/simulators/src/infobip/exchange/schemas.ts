import type { components } from '@embedworks/contracts/infobip/rest';
import type { FunctionField } from './portal-action-types.ts';

type Schemas = components['schemas'];

export type FunctionDefinition = Schemas['ExchangeFunction'];
export type Property = Schemas['ExchangeProperty'];
export type PropertyType = Property['type'];

/** What holds properties: a schema of a function, or a property that is an object. */
type ObjectSchema = Pick<Property, 'properties' | 'required'>;

/** Properties by name, in the order of the manifest. */
export function propertiesOf(schema: ObjectSchema | undefined): [string, Property][] {
  return Object.entries(schema?.properties ?? {});
}

/** Both styles count, also mixed: the list of names beside the properties, and the word on the property itself. */
export function isRequired(schema: ObjectSchema | undefined, name: string): boolean {
  const names = schema?.required;
  return (Array.isArray(names) && names.includes(name)) || schema?.properties?.[name]?.required === true;
}

/** For the designer. */
export function fieldsOf(schema: ObjectSchema | undefined): FunctionField[] {
  return propertiesOf(schema).map(([name, property]) => ({
    name,
    title: property.title ?? name,
    type: property.type,
    isRequired: isRequired(schema, name),
  }));
}

/** Whether a property only says where the options of a select box are in the answer. */
export function isSelectView({ selectViewOptionIdPath, selectViewOptionNamePath }: Property): boolean {
  return selectViewOptionIdPath !== undefined || selectViewOptionNamePath !== undefined;
}
