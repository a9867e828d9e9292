/** Inputs may be missing where one product does not send them; outputs where none wants them. */
export type Direction = 'inSchema' | 'outSchema';

/**
 * Members of all schemas of a union. An input is certain when every product sends it; an output has to be there when one
 * product wants it.
 */
export type Joined<Schemas, Way extends Direction> = {
  readonly [Name in NamesOf<Schemas> as IsCertain<Schemas, Name, Way> extends true ? Name : never]: ValueIn<
    Schemas,
    Name,
    Way
  >;
} & {
  readonly [Name in NamesOf<Schemas> as IsCertain<Schemas, Name, Way> extends true ? never : Name]?: ValueIn<
    Schemas,
    Name,
    Way
  >;
};

type NamesOf<Schema> = Schema extends { readonly properties: infer Properties } ? keyof Properties & string : never;

type ValueIn<Schema, Name extends string, Way extends Direction> = Schema extends {
  readonly properties: infer Properties;
}
  ? Name extends keyof Properties
    ? ValueOf<Properties[Name], Way>
    : never
  : never;

type IsCertain<Schemas, Name extends string, Way extends Direction> = Way extends 'outSchema'
  ? true extends IsRequired<Schemas, Name>
    ? true
    : false
  : false extends IsRequired<Schemas, Name>
    ? false
    : true;

/** Both styles: the list beside `properties`, and the word of the property itself. */
type IsRequired<Schema, Name extends string> = Schema extends { readonly required: readonly (infer Listed)[] }
  ? IsOneOf<Name, Listed> extends true
    ? true
    : SaysRequired<Schema, Name>
  : SaysRequired<Schema, Name>;

/** A list of any texts names none for certain. */
type IsOneOf<Name extends string, Listed> = string extends Listed ? false : Name extends Listed ? true : false;

type SaysRequired<Schema, Name extends string> = Schema extends {
  readonly properties: { readonly [Key in Name]: { readonly required: true } };
}
  ? true
  : false;

type ValueOf<Property, Way extends Direction> = Property extends { readonly type: infer Type }
  ? Type extends keyof Primitives
    ? [keyof Primitives] extends [Type]
      ? unknown
      : Primitives[Type]
    : Type extends 'object'
      ? ObjectOf<Property, Way>
      : Type extends 'array'
        ? readonly ItemOf<Property, Way>[]
        : unknown
  : unknown;

interface Primitives {
  string: string;
  number: number;
  integer: number;
  boolean: boolean;
}

/** Members that the manifest does not name may be any. What is handed in may be of an interface, which has no index. */
type ObjectOf<Schema, Way extends Direction> = [NamesOf<Schema>] extends [never]
  ? Way extends 'outSchema'
    ? object
    : OpenObject
  : string extends NamesOf<Schema>
    ? OpenObject
    : Simplify<Joined<Schema, Way>>;

export interface OpenObject {
  readonly [name: string]: unknown;
}

/** One schema, or a list with one, as the vendor's sample has it. */
export type ItemOf<Property, Way extends Direction> = Property extends { readonly items: infer Items }
  ? Items extends readonly unknown[]
    ? Items extends readonly [infer Only]
      ? ValueOf<Only, Way>
      : unknown
    : ValueOf<Items, Way>
  : unknown;

export type Simplify<Type> = { [Key in keyof Type]: Type[Key] };
