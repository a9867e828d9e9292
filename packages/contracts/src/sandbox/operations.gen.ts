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
  "summary": "The last exchanges, oldest first.",
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
  "operationId": "streamEvents",
  "method": "GET",
  "path": "/_sandbox/events",
  "summary": "Server-sent events, one for each exchange and reset from now on.",
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
  "summary": "State, ids, settings and journal as at the start.",
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
 }
];

export const webhooks: readonly OperationContract[] = [];
