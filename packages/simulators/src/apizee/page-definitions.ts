import { renderPage, type PageDefinition } from '../engine/page.ts';

/** The vendor's own windows. */
export const pages: readonly PageDefinition[] = [
  { path: '/agent/', title: 'Agent', script: 'agent' },
  { path: '/guest/', title: 'Guest', script: 'guest' },
  { path: '/quick-invitation', title: 'Quick invitation', script: 'quick-invitation' },
  { path: '/tickets/quick-invitation', title: 'Quick invitation', script: 'quick-invitation' },
  { path: '/console', title: 'Console', script: 'console' },
];

/** @throws RangeError when there is no page at `path`. */
export function renderPageOf(path: string): string {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new RangeError(`No page at ${path}. There are: ${pages.map((each) => each.path).join(', ')}.`);
  return renderPage(page);
}

/** A page that only says why there is none. */
export function renderNotice(title: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
  </body>
</html>
`;
}
