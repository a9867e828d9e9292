/**
 * The script of the shop's page: what a team's bundle has of the adapter. It runs in a window of its own, because the
 * vendor's script can be initialised once for each page load and cannot be unloaded.
 */
import '@embedworks/esputnik/element';
import {
  loadSiteScript,
  sendEvent,
  sendEventWithTags,
  sendPageView,
  sendStatusCart,
} from '@embedworks/esputnik/browser';

const adapter = { loadSiteScript, sendEvent, sendEventWithTags, sendPageView, sendStatusCart };

/** The adapter of the shop's window, for the story around it. */
export type ShopAdapter = typeof adapter;

Object.assign(globalThis, { adapter });
