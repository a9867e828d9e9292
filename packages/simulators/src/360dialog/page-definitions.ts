import { renderPage, type PageDefinition } from '../engine/page.ts';
import { seededIds } from './seed-accounts.ts';

const hubs = [seededIds.partner, seededIds.directPartner];

/** The popup, at each of its addresses. */
export const pages: readonly PageDefinition[] = [
  '/dashboard/app/{partner_id}/permissions',
  '/dashboard/app/{partner_id}',
  '/onboarding/{partner_id}',
].map((path) => ({
  path,
  // A site without a server behind it has the seeded hubs alone.
  staticPaths: hubs.map((id) => path.replace('{partner_id}', id)),
  title: '360dialog hub',
  script: 'hub',
}));

/** @throws RangeError when there is no page at `path`. */
export function renderPageOf(path: string): string {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new RangeError(`No page at ${path}. There are: ${pages.map((each) => each.path).join(', ')}.`);
  return renderPage(page);
}
