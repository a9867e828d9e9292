import type { InfobipHandlers } from '../vendor-types.ts';
import { applications } from './applications.ts';
import { authentication } from './authentication.ts';
import { conversations } from './conversations.ts';
import { embeddables } from './embeddables.ts';
import { exchange } from './exchange.ts';
import { flows } from './flows.ts';
import { pages } from './pages.ts';
import { peopleHandlers } from './people.ts';
import { profiles } from './profiles.ts';
import { subscriptions } from './subscriptions.ts';

/** Every operation of the contract, so that a new one does not compile until it is played. */
export const handlers: InfobipHandlers = {
  ...authentication,
  ...embeddables,
  ...pages,
  ...exchange,
  ...flows,
  ...conversations,
  ...applications,
  ...subscriptions,
  ...profiles,
  ...peopleHandlers,
};
