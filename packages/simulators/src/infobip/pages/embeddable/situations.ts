import type { EmbeddableProduct } from '../../page-action-types.ts';

/** What the sandbox can bring about in a frame, by name: for the control strip and for `sandbox.scenario`. */
export interface Situation {
  /** End of the sequence's id in the contract: `moments-expired-link`. */
  id: string;
  label: string;
  group: SituationGroup;
  products: readonly EmbeddableProduct[];
  description: string;
}

export const situationGroups = ['End user', 'Link', 'Service', 'Messages'] as const;
export type SituationGroup = (typeof situationGroups)[number];

const all = ['moments', 'answers', 'conversations'] as const;
const moments = ['moments'] as const;

/** Nothing here is known of the real frames: sandbox choice. */
export const situations = [
  {
    id: 'first-activation',
    label: 'Activate a use case',
    group: 'End user',
    products: moments,
    description: 'The end user activates the next use case, with what the wizard starts with.',
  },
  {
    id: 'manage-update',
    label: 'Change a campaign',
    group: 'End user',
    products: moments,
    description: 'The end user saves an activated use case again.',
  },
  {
    id: 'manage-pause',
    label: 'Pause a campaign',
    group: 'End user',
    products: moments,
    description: 'The end user pauses the first campaign that is active.',
  },
  {
    id: 'manage-delete',
    label: 'Delete a campaign',
    group: 'End user',
    products: moments,
    description: 'The end user deletes the first campaign.',
  },
  {
    id: 'expired-in-use',
    label: 'Expire the session',
    group: 'Link',
    products: all,
    description: 'The session ends now. By address: once the product is open, and not again in the load that follows.',
  },
  {
    id: 'expired-link',
    label: 'Expired link',
    group: 'Link',
    products: all,
    description: 'The link is too old, was used or is not known. By address: at every load.',
  },
  {
    id: 'missing-link',
    label: 'No link',
    group: 'Link',
    products: all,
    description: 'The page has no request URI: E400.',
  },
  {
    id: 'refused-scope',
    label: 'Scope refused',
    group: 'Link',
    products: all,
    description: 'The scopes are those of another product: E403.',
  },
  {
    id: 'wrong-embedding',
    label: 'Wrong embedding',
    group: 'Link',
    products: moments,
    description: 'The account has no such embedding: E404.',
  },
  {
    id: 'refused-activation',
    label: 'Refuse one change',
    group: 'Service',
    products: all,
    description: 'The next change is refused: E403.',
  },
  {
    id: 'server-error',
    label: 'Fail one change',
    group: 'Service',
    products: all,
    description: 'The next change fails and can be tried again: E500.',
  },
  {
    id: 'silent',
    label: 'Stay silent',
    group: 'Messages',
    products: all,
    description: 'The frame posts nothing from now on. By address: nothing at all.',
  },
] as const satisfies readonly Situation[];

export type SituationId = (typeof situations)[number]['id'];

/** The situations of a list such as `silent, message-late:resize` that the product knows, in its order. */
export function readSituations(product: EmbeddableProduct, text: string | null): SituationId[] {
  const known: readonly (Situation & { id: SituationId })[] = situations;
  return (text ?? '').split(',').flatMap((part) => {
    const found = known.find(({ id, products }) => id === part.trim() && products.includes(product));
    return found ? [found.id] : [];
  });
}

/** What a link is answered with that cannot be taken up. The portal says the same where it happens by itself. */
export const linkProblems = {
  'missing-link': { code: 'E400', description: 'The page was opened without a request URI.' },
  'refused-scope': { code: 'E403', description: 'Insufficient permissions to access the requested resource.' },
  'wrong-embedding': { code: 'E404', description: 'The embedding was not found.' },
} as const;

export function isLinkProblem(id: SituationId): id is keyof typeof linkProblems {
  return Object.hasOwn(linkProblems, id);
}
