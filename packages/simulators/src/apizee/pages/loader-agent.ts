import { createLoadAgent, type LoadAgent } from './loader-agent/load-agent.ts';
import { createPageLink } from '../../pages/page-link.ts';
import { createVendorRoot } from './shared/vendor-root.ts';

declare global {
  interface Window {
    /** https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/3rd-party-software-integration */
    loadAgent: LoadAgent;
  }
}

// Only while the script runs does the page know which one it is.
const { src } = document.currentScript as HTMLScriptElement;
const root = createVendorRoot(src);
const send = (address: string, init?: RequestInit) => fetch(address, init);

window.loadAgent = createLoadAgent({
  document,
  root,
  link: createPageLink({ rootHref: root.href, fetch: send, now: Date.now }),
  fetch: send,
  log: (message, cause) => console.error(message, cause ?? ''),
});
