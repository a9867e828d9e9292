import { renderPage, type PageDefinition } from '../engine/page.ts';
import type { EmbeddableProduct } from './page-action-types.ts';

/** Where the login page of Exchange apps is shown: today's address, and two below the portal's host of older days. */
export const signInPaths = [
  '/exchange/1/oauth/authorize',
  '/api/amg/exchange/1/oauth/authorize',
  '/conversations/api/amg/exchange/1/oauth/authorize',
] as const;

export type SignInPath = (typeof signInPaths)[number];

const definitions: Readonly<Record<EmbeddableProduct | 'portal', PageDefinition>> = {
  moments: { path: '/embeddable/moments', title: 'Infobip Moments', script: 'moments' },
  answers: { path: '/embeddable/answers', title: 'Infobip Answers', script: 'answers' },
  conversations: { path: '/embeddable/conversations', title: 'Infobip Conversations', script: 'conversations' },
  portal: { path: '/portal', title: 'Infobip portal', script: 'portal' },
};

/** Never a file: whether somebody has to sign in is for the operation to say, also on a site without a server behind it. */
const signIn = { path: signInPaths[0], staticPaths: [], title: 'Sign in – Infobip', script: 'sign-in' };

/** The embeddables, and the portal that Exchange apps live in. */
export const pages: readonly PageDefinition[] = [...Object.values(definitions), signIn];

/** @param page By name; the login page by the path it was asked for at, which its script is found from. */
export function renderPageOf(page: EmbeddableProduct | 'portal' | SignInPath): string {
  return renderPage(isSignInPath(page) ? { ...signIn, path: page } : definitions[page]);
}

function isSignInPath(page: string): page is SignInPath {
  return signInPaths.some((path) => path === page);
}
