import type { ManifestProduct } from './portal-action-types.ts';

/** Every product that has a manifest, as a form shows them. */
export const manifestProducts = ['conversations', 'answers', 'flow'] as const satisfies readonly ManifestProduct[];
