import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import { toFunctions, type AppFunction } from './functions.ts';
import type { AppDefinition } from './types.ts';
import { checkManifest, type ManifestProblem } from '../manifest/check.ts';
import { didYouMean } from '../manifest/nearest-name.ts';
import type { ManifestProduct, Manifests } from '../manifest/types.ts';

export { findFunction, type AppFunction, type CallAddress, type FoundFunction } from './functions.ts';
export type { AppDefinition, FunctionInput, FunctionName, FunctionOutput } from './types.ts';

export interface ExchangeApp<Definition extends AppDefinition = AppDefinition> {
  readonly name: string;
  /** What `defineApp` was given. `FunctionName`, `FunctionInput` and `FunctionOutput` read their types from it. */
  readonly definition: Definition;
  /** The manifests, with absolute addresses. */
  readonly manifests: Readonly<Partial<Manifests>>;
  /** One entry per name, in the order of the manifests, Answers first. */
  readonly functions: readonly AppFunction[];
  /** What is unusual in the manifests, yet may be right, such as a member that nobody has seen. Show it while you develop. */
  readonly warnings: readonly (ManifestProblem & { product: ManifestProduct })[];
  /**
   * The manifest with absolute addresses, to paste into the app shell. It is JSON, which the shell takes by default.
   * Throws `ConfigurationError` when the app has no manifest of this product.
   */
  manifestText(product: ManifestProduct): string;
}

/**
 * An Exchange app by its manifests, checked at once. The types of each function's input and output come from there.
 *
 * ```ts
 * const app = defineApp({
 *   name: 'Orders',
 *   baseUrl: 'https://app.example.test/exchange',
 *   answers: { functions: [{ name: 'findOrder', method: 'POST', uri: '/orders/find', inSchema: { … }, outSchema: { … } }] },
 * });
 * type Input = FunctionInput<typeof app, 'findOrder'>;
 * ```
 *
 * A function that Answers and Flow both name is one, with the fields of both: an input is certain when both require it, an
 * output has to be there when one requires it. `app.warnings` holds what is unusual.
 *
 * Throws `ManifestError` when a manifest cannot work, and `ConfigurationError` when they do not fit together, `baseUrl` is
 * no address, or the definition has a member of another name.
 */
export function defineApp<const Definition extends AppDefinition>(definition: Definition): ExchangeApp<Definition> {
  const { name, baseUrl } = definition;
  checkMembers(definition);
  const manifests: Partial<Manifests> = {};
  const warnings: (ManifestProblem & { product: ManifestProduct })[] = [];
  const check = <Product extends ManifestProduct>(product: Product) => {
    if (definition[product] === undefined) return;
    const checked = checkManifest(product, definition[product], { baseUrl });
    manifests[product] = checked.manifest;
    warnings.push(...checked.warnings.map((warning) => ({ ...warning, product })));
  };
  for (const product of products) check(product);
  if (Object.keys(manifests).length === 0) {
    const expected = 'a manifest of conversations, answers or flow';
    throw new ConfigurationError(vendor, `The app ${JSON.stringify(name)} needs ${expected}, got none.`);
  }
  return {
    name,
    definition,
    manifests,
    functions: toFunctions(name, manifests),
    warnings,
    manifestText(product) {
      const manifest = manifests[product];
      if (manifest) return `${JSON.stringify(manifest, null, 2)}\n`;
      const has = Object.keys(manifests).join(', ');
      throw new ConfigurationError(
        vendor,
        `The app ${JSON.stringify(name)} has no manifest of ${product}, only of ${has}.`,
      );
    },
  };
}

const products = ['conversations', 'answers', 'flow'] satisfies ManifestProduct[];
const members = ['name', 'baseUrl', ...products] satisfies (keyof AppDefinition)[];

/** A slip in the name of a product would otherwise drop its manifest, because the types let further members pass. */
function checkMembers(definition: AppDefinition): void {
  const unknown = Object.keys(definition).filter((member) => !(members as string[]).includes(member));
  if (unknown.length === 0) return;
  // The vendor calls the product Moments, and what is dropped there a flow element.
  const hint = (member: string) => (member === 'moments' ? ' Did you mean "flow"?' : didYouMean(member, members));
  const told = unknown.map((member) => `${JSON.stringify(member)} is none.${hint(member)}`).join(' ');
  throw new ConfigurationError(vendor, `The members of an app are ${members.join(', ')}; ${told}`);
}
