import type { Dialog360Handlers } from '../vendor-types.ts';
import { apiKeys } from './api-keys.ts';
import { authentication } from './authentication.ts';
import { channels } from './channels.ts';
import { clients } from './clients.ts';
import { configuration } from './configuration.ts';
import { messaging } from './messaging.ts';
import { pages } from './pages.ts';
import { partners } from './partners.ts';
import { templates } from './templates.ts';

/** Every operation of the contract, so that a new one does not compile until it is played. */
export const handlers: Dialog360Handlers = {
  ...authentication,
  ...partners,
  ...clients,
  ...channels,
  ...apiKeys,
  ...templates,
  ...messaging,
  ...configuration,
  ...pages,
};
