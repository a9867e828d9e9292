/** Generated from specs/ by `npm run generate`. Do not edit. */
import type { OperationContract } from '../index.ts';

export const operations: readonly OperationContract[] = [
 {
  "operationId": "listVendors",
  "method": "GET",
  "path": "/_sandbox/vendors",
  "summary": "Every vendor with its addresses, credentials, pages and settings.",
  "tags": [
   "Vendors"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "changeSettings",
  "method": "PATCH",
  "path": "/_sandbox/vendors/{vendor}/settings",
  "summary": "Changes some of a vendor's settings.",
  "tags": [
   "Vendors"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "404": "application/json"
  }
 },
 {
  "operationId": "listJournal",
  "method": "GET",
  "path": "/_sandbox/journal",
  "summary": "What was said, oldest first.",
  "tags": [
   "Journal"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json"
  }
 },
 {
  "operationId": "clearJournal",
  "method": "DELETE",
  "path": "/_sandbox/journal",
  "summary": "Forgets what was said.",
  "tags": [
   "Journal"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null
  }
 },
 {
  "operationId": "exportJournal",
  "method": "GET",
  "path": "/_sandbox/journal.har",
  "summary": "The requests as an HTTP archive (HAR 1.2), secrets hidden.",
  "tags": [
   "Journal"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "streamEvents",
  "method": "GET",
  "path": "/_sandbox/events",
  "summary": "Server-sent events from now on.",
  "tags": [
   "Journal"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/event-stream"
  }
 },
 {
  "operationId": "reset",
  "method": "POST",
  "path": "/_sandbox/reset",
  "summary": "State, ids, settings, faults, webhook targets and journal as at the start.",
  "tags": [
   "World"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null
  }
 },
 {
  "operationId": "listTriggers",
  "method": "GET",
  "path": "/_sandbox/triggers",
  "summary": "Every event that a vendor can produce.",
  "tags": [
   "Triggers"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "trigger",
  "method": "POST",
  "path": "/_sandbox/triggers/{vendor}/{trigger}",
  "summary": "Makes an event happen: it changes the state as the real one would, and tells the customer.",
  "tags": [
   "Triggers"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/json"
  ],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "404": "application/json"
  }
 },
 {
  "operationId": "listFaults",
  "method": "GET",
  "path": "/_sandbox/faults",
  "summary": "The rules in force.",
  "tags": [
   "Faults"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "addFault",
  "method": "POST",
  "path": "/_sandbox/faults",
  "summary": "Makes requests, messages or webhooks go wrong.",
  "tags": [
   "Faults"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json"
  }
 },
 {
  "operationId": "clearFaults",
  "method": "DELETE",
  "path": "/_sandbox/faults",
  "summary": "Removes every rule.",
  "tags": [
   "Faults"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null
  }
 },
 {
  "operationId": "removeFault",
  "method": "DELETE",
  "path": "/_sandbox/faults/{id}",
  "summary": "Removes one rule.",
  "tags": [
   "Faults"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null,
   "404": "application/json"
  }
 },
 {
  "operationId": "listScenarios",
  "method": "GET",
  "path": "/_sandbox/scenarios",
  "summary": "Every misbehaviour that has a name, and the ways to ask for it.",
  "tags": [
   "Faults"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "playScenario",
  "method": "POST",
  "path": "/_sandbox/scenarios/{id}",
  "summary": "Adds the rule of a scenario.",
  "tags": [
   "Faults"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/json"
  ],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "404": "application/json"
  }
 },
 {
  "operationId": "getClock",
  "method": "GET",
  "path": "/_sandbox/clock",
  "summary": "The time of the world.",
  "tags": [
   "Clock"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "setClock",
  "method": "PUT",
  "path": "/_sandbox/clock",
  "summary": "Stops the time, lets it run, or sets it.",
  "tags": [
   "Clock"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json"
  }
 },
 {
  "operationId": "advanceClock",
  "method": "POST",
  "path": "/_sandbox/clock/advance",
  "summary": "Moves the time forward, and runs what falls due on the way.",
  "tags": [
   "Clock"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json"
  }
 },
 {
  "operationId": "listCollections",
  "method": "GET",
  "path": "/_sandbox/state",
  "summary": "The collections of every vendor, with their sizes.",
  "tags": [
   "State"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "listRows",
  "method": "GET",
  "path": "/_sandbox/state/{vendor}/{collection}",
  "summary": "The records of a collection, oldest first.",
  "tags": [
   "State"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "404": "application/json"
  }
 },
 {
  "operationId": "putRow",
  "method": "PUT",
  "path": "/_sandbox/state/{vendor}/{collection}/{key}",
  "summary": "Adds or replaces a record.",
  "tags": [
   "State"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "404": "application/json"
  }
 },
 {
  "operationId": "deleteRow",
  "method": "DELETE",
  "path": "/_sandbox/state/{vendor}/{collection}/{key}",
  "summary": "Removes a record.",
  "tags": [
   "State"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null,
   "404": "application/json"
  }
 },
 {
  "operationId": "exportSnapshot",
  "method": "GET",
  "path": "/_sandbox/snapshot",
  "summary": "The whole world as one document.",
  "tags": [
   "State"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "importSnapshot",
  "method": "PUT",
  "path": "/_sandbox/snapshot",
  "summary": "Puts the world into the state of a document.",
  "tags": [
   "State"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "204": null,
   "400": "application/json"
  }
 },
 {
  "operationId": "listSnapshots",
  "method": "GET",
  "path": "/_sandbox/snapshots",
  "summary": "Snapshots kept in memory, by name.",
  "tags": [
   "State"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "saveSnapshot",
  "method": "PUT",
  "path": "/_sandbox/snapshots/{name}",
  "summary": "Keeps the state of the world under a name.",
  "tags": [
   "State"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null
  }
 },
 {
  "operationId": "restoreSnapshot",
  "method": "POST",
  "path": "/_sandbox/snapshots/{name}/restore",
  "summary": "Puts the world back into a state that was kept.",
  "tags": [
   "State"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null,
   "404": "application/json"
  }
 },
 {
  "operationId": "getWebhookTarget",
  "method": "GET",
  "path": "/_sandbox/webhooks/{vendor}",
  "summary": "Where a vendor's webhooks go.",
  "tags": [
   "Webhooks"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "404": "application/json"
  }
 },
 {
  "operationId": "setWebhookTarget",
  "method": "PUT",
  "path": "/_sandbox/webhooks/{vendor}",
  "summary": "Sends a vendor's webhooks to an address of this machine.",
  "tags": [
   "Webhooks"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "404": "application/json"
  }
 },
 {
  "operationId": "removeWebhookTarget",
  "method": "DELETE",
  "path": "/_sandbox/webhooks/{vendor}",
  "summary": "Stops sending a vendor's webhooks.",
  "tags": [
   "Webhooks"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null,
   "404": "application/json"
  }
 },
 {
  "operationId": "listDeliveries",
  "method": "GET",
  "path": "/_sandbox/deliveries",
  "summary": "Every delivery with its attempts, oldest first.",
  "tags": [
   "Webhooks"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "resendDelivery",
  "method": "POST",
  "path": "/_sandbox/deliveries/{id}/resend",
  "summary": "Makes a delivery again.",
  "tags": [
   "Webhooks"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "404": "application/json"
  }
 },
 {
  "operationId": "listWorlds",
  "method": "GET",
  "path": "/_sandbox/worlds",
  "summary": "The worlds of this sandbox.",
  "tags": [
   "World"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json"
  }
 },
 {
  "operationId": "removeWorld",
  "method": "DELETE",
  "path": "/_sandbox/worlds/{world}",
  "summary": "Ends a world and forgets it. The world `default` starts again instead.",
  "tags": [
   "World"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null,
   "404": "application/json"
  }
 }
];

export const webhooks: readonly OperationContract[] = [];
