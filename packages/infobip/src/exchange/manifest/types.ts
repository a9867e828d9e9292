import type { components } from '@embedworks/contracts/infobip/rest';

type Schemas = components['schemas'];

export type ConversationsManifest = Schemas['ExchangeConversationsManifest'];
export type AnswersManifest = Schemas['ExchangeAnswersManifest'];
export type FlowManifest = Schemas['ExchangeFlowManifest'];
export type ManifestFunction = Schemas['ExchangeFunction'];
export type ManifestObjectSchema = Schemas['ExchangeObjectSchema'];
export type ManifestProperty = Schemas['ExchangeProperty'];

export interface Manifests {
  conversations: ConversationsManifest;
  answers: AnswersManifest;
  flow: FlowManifest;
}

/** A product that reads a manifest. `flow` is Moments. */
export type ManifestProduct = keyof Manifests;

/** The key of an object, or the index of an array, from the top of a manifest. */
export type ManifestPath = readonly (string | number)[];

/** `functions[0].inSchema.properties["Order number"]`; `''` is the whole. */
export function toPathText(path: ManifestPath): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[A-Za-z_$][\w$-]*$/.test(part)) return `[${JSON.stringify(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}
