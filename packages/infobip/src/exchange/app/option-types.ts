import type { ItemOf } from './schema-types.ts';

/** By the member that the path begins with; by any when it may lead anywhere. */
export type SelectOptions<Schema> = Schema extends { readonly properties: infer Properties }
  ? { readonly [Name in keyof Properties as RootOf<Properties[Name]>]: OptionsOf<Properties[Name]> }
  : never;

type RootOf<Property> = Property extends { readonly selectViewOptionIdPath: `$${infer Path}` }
  ? Path extends `['${infer Root}']${string}`
    ? Root
    : Path extends `.${infer Steps}`
      ? FirstOf<Steps> extends '' | '*'
        ? string
        : FirstOf<Steps>
      : string
  : never;

type FirstOf<Steps extends string> = BeforeDot<Steps extends `${infer Head}[${string}` ? Head : Steps>;

type BeforeDot<Steps extends string> = Steps extends `${infer Name}.${string}` ? Name : Steps;

/** `$.plans[*].id` and `$.plans[*].name` are a list `plans` of objects with `id` and `name`. */
type OptionsOf<Property> = Property extends { readonly selectViewOptionIdPath: `$.${infer List}[*].${infer Id}` }
  ? IsPlain<List> extends true
    ? IsPlain<Id> extends true
      ? readonly (OptionMembers<Property> & {
          readonly [Member in Id | LabelOf<Property, List>]: string | number;
        })[]
      : readonly unknown[]
    : unknown
  : unknown;

type IsPlain<Name extends string> =
  Extract<Name, `${string}.${string}` | `${string}[${string}`> extends never ? true : false;

type OptionMembers<Property> =
  ItemOf<Property, 'outSchema'> extends infer Item ? (Item extends object ? Item : unknown) : never;

type LabelOf<Property, List extends string> = Property extends {
  readonly selectViewOptionNamePath: `$.${List}[*].${infer Label}`;
}
  ? IsPlain<Label> extends true
    ? Label
    : never
  : never;
