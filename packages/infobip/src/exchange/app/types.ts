import type { AnswersManifest, ConversationsManifest, FlowManifest } from '../manifest/types.ts';

/** The contract's type as a literal of your code may have it: read-only, and with types of properties nobody has seen. */
type Written<Value> = Value extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : Value extends object
    ? {
        readonly [Key in keyof Value]: Key extends 'type'
          ? Value extends { type: string }
            ? Value[Key] | (string & {})
            : Value[Key]
          : Written<Value[Key]>;
      }
    : Value;

/** An app as its manifests say it. What `readManifest` hands back fits too, but then nothing is known by name. */
export interface AppDefinition {
  /** For messages of errors, and for people. */
  readonly name: string;
  readonly conversations?: Written<ConversationsManifest>;
  readonly answers?: Written<AnswersManifest>;
  readonly flow?: Written<FlowManifest>;
  /** Public address of your endpoint. Relative addresses of the manifests, such as `/orders/find`, are read from there. */
  readonly baseUrl?: string | URL;
}

/** Names of the functions of an app, e.g. `FunctionName<typeof app>`. */
export type FunctionName<App extends { readonly definition: AppDefinition }> = FunctionOf<App>['name'];

/** What Infobip sends to a function, e.g. `FunctionInput<typeof app, 'findOrder'>`. */
export type FunctionInput<App extends { readonly definition: AppDefinition }, Name extends FunctionName<App>> = Members<
  FunctionOf<App>,
  Name,
  'inSchema'
>;

/**
 * What a function answers, e.g. `FunctionOutput<typeof app, 'findOrder'>`. One that fills a select box answers the member
 * that the JSONPath begins with, e.g. `plans` of `$.plans[*].id`.
 */
export type FunctionOutput<
  App extends { readonly definition: AppDefinition },
  Name extends FunctionName<App>,
> = Members<FunctionOf<App>, Name, 'outSchema'>;

interface AnyFunction {
  readonly name: string;
}

/** All functions as a union. One that Answers and Flow both have stands in it twice. */
type FunctionOf<App extends { readonly definition: AppDefinition }> = AppDefinition extends App['definition']
  ? AnyFunction
  : FunctionsIn<App['definition'], 'answers'> | FunctionsIn<App['definition'], 'flow'>;

type FunctionsIn<Definition, Product extends 'answers' | 'flow'> =
  Definition extends Readonly<Record<Product, { readonly functions: readonly (infer Each extends AnyFunction)[] }>>
    ? Each
    : never;

type Direction = 'inSchema' | 'outSchema';

type Members<
  Functions extends AnyFunction,
  Name extends string,
  Way extends Direction,
> = string extends Functions['name']
  ? OpenObject
  : Simplify<Joined<SchemaOf<Extract<Functions, { readonly name: Name }>, Way>, Way>>;

/** A schema that is missing has no members. */
type SchemaOf<Each, Way extends Direction> = Each extends { readonly [Key in Way]: infer Schema }
  ? Schema
  : { none: true };

/**
 * Members of all schemas of a union. An input is certain when every product sends it; an output has to be there when one
 * product wants it.
 */
type Joined<Schemas, Way extends Direction> = {
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
} & (Way extends 'outSchema' ? SelectOptions<Schemas> : unknown);

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
  ? Name extends Listed
    ? true
    : SaysRequired<Schema, Name>
  : SaysRequired<Schema, Name>;

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

interface OpenObject {
  readonly [name: string]: unknown;
}

/** One schema, or a list with one, as the vendor's sample has it. */
type ItemOf<Property, Way extends Direction> = Property extends { readonly items: infer Items }
  ? Items extends readonly unknown[]
    ? Items extends readonly [infer Only]
      ? ValueOf<Only, Way>
      : unknown
    : ValueOf<Items, Way>
  : unknown;

type SelectOptions<Schema> = Schema extends { readonly properties: infer Properties }
  ? ToIntersection<{ [Name in keyof Properties]: OptionsOf<Properties[Name]> }[keyof Properties]>
  : unknown;

/** `$.plans[*].id` and `$.plans[*].name` are a list `plans` of objects with `id` and `name`. */
type OptionsOf<Property> = Property extends { readonly selectViewOptionIdPath: `$.${infer List}[*].${infer Id}` }
  ? List extends `${string}.${string}`
    ? unknown
    : {
        readonly [Name in List]: readonly (OptionMembers<Property> & {
          readonly [Member in Id | LabelOf<Property, List>]: string | number;
        })[];
      }
  : unknown;

type OptionMembers<Property> =
  ItemOf<Property, 'outSchema'> extends infer Item ? (Item extends object ? Item : unknown) : never;

type LabelOf<Property, List extends string> = Property extends {
  readonly selectViewOptionNamePath: `$.${List}[*].${infer Label}`;
}
  ? Label
  : never;

type ToIntersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void
  ? All
  : never;

type Simplify<Type> = { [Key in keyof Type]: Type[Key] };
