export { fetchTokenFrom, type GetToken, type TokenOptions } from './inbox-get-token.ts';
export { loadSiteScript, type LoadSiteScriptOptions, type SiteScript, type SiteScriptEvent } from './site-script.ts';
export type { ScriptUrlOptions } from './site-script-url.ts';
export {
  sendEvent,
  sendEventWithTags,
  sendPageView,
  sendStatusCart,
  type TrackedEventName,
  type TrackedPayload,
} from './tracking.ts';
