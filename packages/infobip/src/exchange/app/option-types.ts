import type { ItemOf } from './schema-types.ts';

/** By the members that the paths begin with; by any when one may lead anywhere. */
export type SelectOptions<Schema> = Schema extends { readonly properties: infer Properties }
  ? { readonly [Name in keyof Properties as RootOf<PathsOf<Properties[Name]>>]: OptionsOf<Properties[Name]> }
  : never;

/** Both paths, as a union. One of the names alone makes no select box. */
type PathsOf<Property> = Property extends { readonly selectViewOptionIdPath: infer IdPath extends string }
  ? IdPath | (Property extends { readonly selectViewOptionNamePath: infer NamePath extends string } ? NamePath : never)
  : never;

type RootOf<Path extends string> = Path extends `$['${infer Root}']${string}`
  ? Root
  : Path extends `$.${infer Steps}`
    ? FirstOf<Steps> extends '' | '*'
      ? string
      : FirstOf<Steps>
    : string;

type FirstOf<Steps extends string> = BeforeDot<Steps extends `${infer Head}[${string}` ? Head : Steps>;

type BeforeDot<Steps extends string> = Steps extends `${infer Name}.${string}` ? Name : Steps;

/** A list where `[*]` follows the first member in both paths. */
type OptionsOf<Property> = false extends IsList<PathsOf<Property>> ? unknown : readonly OptionOf<Property>[];

type IsList<Path extends string> = Path extends string
  ? string extends RootOf<Path>
    ? false
    : Path extends `$.${RootOf<Path>}[*]${string}` | `$['${RootOf<Path>}'][*]${string}`
      ? true
      : false
  : never;

/** What `$.plans[*].id` and `$.plans[*].name` lead to has `id` and `name`, and the members that `items` names. */
type OptionOf<Property> = Property extends { readonly selectViewOptionIdPath: infer IdPath extends string }
  ? [PathsOf<Property>] extends [`$.${RootOf<IdPath>}[*].${infer Member}`]
    ? OptionMembers<Property> & { readonly [Name in Plain<Member>]: string | number }
    : unknown
  : never;

type Plain<Name extends string> = Name extends `${string}.${string}` | `${string}[${string}` ? never : Name;

type OptionMembers<Property> =
  ItemOf<Property, 'outSchema'> extends infer Item ? (Item extends object ? Item : unknown) : never;
