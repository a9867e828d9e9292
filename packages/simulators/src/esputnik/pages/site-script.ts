import { createPageLink } from '../../pages/page-link.ts';
import type { SiteSettings } from '../site-settings.ts';
import { readAddresses } from './site-script/addresses.ts';
import { startSiteScript } from './site-script/start.ts';

/** Stands around the script as it is served, in a block of its own. */
declare const __EMBEDWORKS_SITE__: SiteSettings;

// Only while the script runs does the page know which one it is.
const { src } = document.currentScript as HTMLScriptElement;
const addresses = readAddresses(src);
const send = (address: string, init: RequestInit) => fetch(address, init);

startSiteScript({
  window,
  settings: __EMBEDWORKS_SITE__,
  addresses,
  link: createPageLink({ rootHref: addresses.apiHref, fetch: send, now: Date.now }),
  fetch: send,
  now: Date.now,
  warn: (message, cause) => console.warn(message, cause ?? ''),
  logError: (message, cause) => console.error(message, cause ?? ''),
});
