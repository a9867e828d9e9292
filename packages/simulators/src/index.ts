export { createClock, type Clock } from './engine/clock.ts';
export { type ContractIssue, type Journal, type JournalEntry, type Verdict } from './engine/journal.ts';
export { jsonResponse, type SimulatedRequest, type SimulatedResponse } from './engine/message.ts';
export { renderPage, type PageDefinition } from './engine/page.ts';
export { defineVendor, type SettingDefinition, type Vendor } from './engine/vendor.ts';
export { createFetch, handleRequest } from './fetch.ts';
export { createWorld, type Notification, type World, type WorldOptions } from './engine/world.ts';
export { vendors } from './vendors.ts';
