import { createPageActions, type PageActions, type PageActionsOptions } from '../../../pages/page-actions.ts';
import type { PageActionShapes } from '../../page-action-types.ts';

/** The hub says no, in a sentence for the client. */
export { ActionRefusal as HubRefusal } from '../../../pages/page-actions.ts';

/** What the page asks of the hub behind it, by name. */
export type HubActions = PageActions<PageActionShapes>;

export function createHubActions(options: Pick<PageActionsOptions, 'rootHref' | 'fetch'>): HubActions {
  return createPageActions<PageActionShapes>({ ...options, counterpart: 'hub' });
}
