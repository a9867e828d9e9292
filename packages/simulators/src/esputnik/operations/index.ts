import type { EsputnikHandlers } from '../vendor-types.ts';
import { bulk } from './bulk.ts';
import { contacts } from './contacts.ts';
import { events } from './events.ts';
import { inbox } from './inbox.ts';
import { messages } from './messages.ts';
import { orders } from './orders.ts';
import { site } from './site.ts';
import { subscriptions } from './subscriptions.ts';
import { templates } from './templates.ts';
import { tokens } from './tokens.ts';
import { tracking } from './tracking.ts';

/** Every operation of the contract, so that a new one does not compile until it is played. */
export const handlers: EsputnikHandlers = {
  ...tokens,
  ...inbox,
  ...site,
  ...contacts,
  ...subscriptions,
  ...bulk,
  ...events,
  ...messages,
  ...templates,
  ...orders,
  ...tracking,
};
