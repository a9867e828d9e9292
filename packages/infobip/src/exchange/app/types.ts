import type { AnswersManifest, ConversationsManifest, FlowManifest } from '../manifest/types.ts';
import type { SelectOptions } from './option-types.ts';
import type { Direction, Joined, OpenObject, Simplify } from './schema-types.ts';

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
  /** Context card and page. */
  readonly conversations?: Written<ConversationsManifest> | undefined;
  /** Bot blocks. */
  readonly answers?: Written<AnswersManifest> | undefined;
  /** Flow elements, of the product that the vendor calls Moments. */
  readonly flow?: Written<FlowManifest> | undefined;
  /** Public address of your endpoint. Relative addresses of the manifests, such as `/orders/find`, are read from there. */
  readonly baseUrl?: string | URL | undefined;
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
 * What a function answers, e.g. `FunctionOutput<typeof app, 'findOrder'>`. One that fills a select box answers besides the
 * members that its JSONPaths begin with, e.g. `plans` of `$.plans[*].id`: a list where `[*]` follows, whose options are known
 * where both paths are so plain.
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

type Members<
  Functions extends AnyFunction,
  Name extends string,
  Way extends Direction,
> = string extends Functions['name']
  ? OpenObject
  : Whole<SchemaOf<Extract<Functions, { readonly name: Name }>, Way>, Way>;

/** The paths of select boxes begin at the whole answer, so only there are their options. */
type Whole<Schemas, Way extends Direction> = Simplify<
  Joined<Schemas, Way> & (Way extends 'outSchema' ? ToIntersection<SelectOptions<Schemas>> : unknown)
>;

/** A schema that is missing has no members. */
type SchemaOf<Each, Way extends Direction> = Each extends { readonly [Key in Way]: infer Schema }
  ? Schema
  : { none: true };

type ToIntersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void
  ? All
  : never;
