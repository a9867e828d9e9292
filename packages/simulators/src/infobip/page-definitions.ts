import { renderPage, type PageDefinition } from '../engine/page.ts';
import type { EmbeddableProduct } from './page-action-types.ts';

const definitions: Readonly<Record<EmbeddableProduct, PageDefinition>> = {
  moments: { path: '/embeddable/moments', title: 'Infobip Moments', script: 'moments' },
  answers: { path: '/embeddable/answers', title: 'Infobip Answers', script: 'answers' },
  conversations: { path: '/embeddable/conversations', title: 'Infobip Conversations', script: 'conversations' },
};

/** The embeddables. */
export const pages: readonly PageDefinition[] = Object.values(definitions);

export function renderPageOf(product: EmbeddableProduct): string {
  return renderPage(definitions[product]);
}
