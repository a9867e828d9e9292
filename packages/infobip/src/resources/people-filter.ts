import type { components } from '@embedworks/contracts/infobip/rest';

type Person = components['schemas']['Person'];

/** Fields of a profile by which a list can be filtered. Custom attributes are named as you defined them. */
export type PersonField = Exclude<
  keyof Person,
  'contactInformation' | 'customAttributes' | 'computedAttributes' | 'integrations'
>;
export type PersonFilterValue = string | number | boolean;

/** Field to value. Without an operator around it: equals. A name with `#` is an operator, and no field. */
export type PersonFieldValues = { readonly [Field in PersonField]?: PersonFilterValue } & {
  readonly [field: string]: PersonFilterValue;
} & { readonly [operator: `#${string}`]: never };

export type PersonFilterOperator =
  '#eq' | '#ne' | '#contains' | '#notContain' | '#startsWith' | '#endsWith' | '#gt' | '#lt' | '#gte' | '#lte';

type Compared = {
  [Operator in PersonFilterOperator]: { readonly [Name in Operator]: PersonFieldValues };
}[PersonFilterOperator];

/**
 * Which people a list holds, as the vendor writes it: `{ '#and': [{ city: 'Zagreb' }, { '#contains': { tags: 'vip' } }] }`.
 * {@link personFilter} builds the same.
 * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
 */
export type PersonFilter =
  | { readonly '#and': readonly PersonFilter[] }
  | { readonly '#or': readonly PersonFilter[] }
  | Compared
  | PersonFieldValues;

/** A field of a profile, or the name of a custom attribute. */
export type PersonFieldName = PersonField | (string & {});

const compare =
  <Operator extends PersonFilterOperator>(operator: Operator) =>
  (field: PersonFieldName, value: PersonFilterValue): PersonFilter =>
    ({ [operator]: { [field]: value } }) as Record<PersonFilterOperator, PersonFieldValues>;

/** Builds filters: `personFilter.and(personFilter.eq('city', 'Zagreb'), personFilter.contains('tags', 'vip'))`. */
export const personFilter = {
  and: (...filters: PersonFilter[]): PersonFilter => ({ '#and': filters }),
  or: (...filters: PersonFilter[]): PersonFilter => ({ '#or': filters }),
  eq: compare('#eq'),
  ne: compare('#ne'),
  contains: compare('#contains'),
  notContain: compare('#notContain'),
  startsWith: compare('#startsWith'),
  endsWith: compare('#endsWith'),
  gt: compare('#gt'),
  lt: compare('#lt'),
  gte: compare('#gte'),
  lte: compare('#lte'),
};

/** A filter travels as JSON in the query. */
export function toFilterText(filter: PersonFilter | undefined): { filter?: string } {
  return filter === undefined ? {} : { filter: JSON.stringify(filter) };
}
