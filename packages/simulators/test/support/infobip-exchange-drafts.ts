import { createAnswersApp } from '../../src/infobip/pages/portal/answers/answers-app.ts';
import { createDeveloperApp } from '../../src/infobip/pages/portal/developer/developer-app.ts';
import { playDesigns } from './infobip-exchange-designs.ts';
import { openSection, playExchangePortal, type PlayedPortal } from './infobip-exchange-portal.ts';

/** The editor of the seeded bot. */
export const openBot = (played: PlayedPortal = {}, path = ['chatbot-1']) =>
  openSection('answers', createAnswersApp, { path, vendor: playDesigns(played) });

/** The form of the seeded app. */
export const openApp = (played: PlayedPortal = {}, path = ['app-1']) =>
  openSection('developer', createDeveloperApp, { path, vendor: playExchangePortal(played) });
