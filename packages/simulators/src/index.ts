export { createClock, type Clock } from './engine/clock.ts';
export { type FaultEffect, type FaultRule, type Faults } from './engine/faults.ts';
export { type ContractIssue, type Journal, type JournalEntry, type Verdict } from './engine/journal.ts';
export { jsonResponse, type SimulatedRequest, type SimulatedResponse } from './engine/message.ts';
export { renderPage, staticPathsOf, type PageDefinition } from './engine/page.ts';
export { defineVendor, type SettingDefinition, type Vendor } from './engine/vendor.ts';
export { createFetch, handleRequest } from './fetch.ts';
export { type Notification } from './engine/recorder.ts';
export { createWorld, type World, type WorldOptions } from './engine/world.ts';
export {
  assertWorldName,
  createWorlds,
  defaultWorldName,
  worldHeader,
  type Worlds,
  type WorldsOptions,
} from './engine/worlds.ts';
export { answerRequest, failedAnswer } from './door.ts';
export { vendors } from './vendors.ts';
export { type Change, type StateChange } from './engine/changes.ts';
export { SnapshotError } from './engine/snapshot.ts';
export { createReplay, readWorldSnapshot, type Commit, type WorldSnapshot } from './engine/world-snapshot.ts';
export { renderWrongOriginPage, wrongOriginHost, wrongOriginPath } from './engine/wrong-origin-page.ts';
