import { createPageActions, type PageActions, type PageActionsOptions } from '../../../pages/page-actions.ts';
import type { PageActionShapes } from '../../page-action-types.ts';

/** The portal says no, in a sentence for the end user. */
export { ActionRefusal as PortalRefusal } from '../../../pages/page-actions.ts';

export type ActionInput<Name extends keyof PageActionShapes> = PageActionShapes[Name]['input'];
export type ActionAnswer<Name extends keyof PageActionShapes> = PageActionShapes[Name]['answer'];

/** What a page asks of the portal behind it, by name. */
export type PortalActions = PageActions<PageActionShapes>;

export function createPortalActions(options: Pick<PageActionsOptions, 'rootHref' | 'fetch'>): PortalActions {
  return createPageActions<PageActionShapes>({ ...options, counterpart: 'portal', keepalive: ['save-position'] });
}
