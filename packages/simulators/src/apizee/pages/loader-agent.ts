import { createLoadAgent, type LoadAgent } from './loader-agent/load-agent.ts';
import { createVendorRoot } from './shared/vendor-root.ts';

declare global {
  interface Window {
    /** https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/3rd-party-software-integration */
    loadAgent: LoadAgent;
  }
}

// Only while the script runs does the page know which one it is.
const { src } = document.currentScript as HTMLScriptElement;

window.loadAgent = createLoadAgent({
  document,
  root: createVendorRoot(src),
  fetch: (address, init) => fetch(address, init),
  log: (message, cause) => console.error(message, cause ?? ''),
});
