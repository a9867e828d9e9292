export const products = ['moments', 'answers', 'conversations'] as const;

/** What the page embeds. */
export type EmbeddableProduct = (typeof products)[number];

export function isProduct(text: unknown): text is EmbeddableProduct {
  return products.some((product) => product === text);
}

/** As people call it. */
export const productTitles: Record<EmbeddableProduct, string> = {
  moments: 'Moments',
  answers: 'Answers',
  conversations: 'Conversations',
};
