/** Generated from specs/ by `npm run generate`. Do not edit. */
import type { OperationContract } from '../index.ts';

export const operations: readonly OperationContract[] = [
 {
  "operationId": "getAuthToken",
  "method": "POST",
  "path": "/v1/auth/contact/token",
  "summary": "Get the authentication token of a contact",
  "tags": [
   "Token"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "seed",
   "D3",
   "D4",
   "repo:Yespo-CDP/yespo-shopify"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "405": "text/plain",
   "415": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "getAuthTokenUnderApi",
  "method": "POST",
  "path": "/api/v1/auth/contact/token",
  "summary": "Get the authentication token of a contact (address with /api)",
  "tags": [
   "Token"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D2",
   "repo:eSputnik-CDP/esputnik-opencart",
   "repo:Yespo-CDP/yespo-woocommerce"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "405": "text/plain",
   "415": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "getInboxMessagesCount",
  "method": "GET",
  "path": "/appinbox/v1/messages/count",
  "summary": "Get the number of unread messages",
  "tags": [
   "App Inbox"
  ],
  "security": [
   "contactToken"
  ],
  "provenance": "documented",
  "sources": [
   "D3"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json"
  }
 },
 {
  "operationId": "getInboxMessages",
  "method": "GET",
  "path": "/appinbox/v1/messages",
  "summary": "Get the messages",
  "tags": [
   "App Inbox"
  ],
  "security": [
   "contactToken"
  ],
  "provenance": "documented",
  "sources": [
   "D3"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json"
  }
 },
 {
  "operationId": "updateInboxMessagesStatus",
  "method": "POST",
  "path": "/appinbox/v1/messages/status",
  "summary": "Mark messages as opened",
  "tags": [
   "App Inbox"
  ],
  "security": [
   "contactToken"
  ],
  "provenance": "documented",
  "sources": [
   "D3",
   "repo:reteno-com/reteno-mobile-android-sdk",
   "repo:reteno-com/reteno-mobile-ios-sdk"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "text/plain",
   "401": "application/json"
  }
 },
 {
  "operationId": "getScript",
  "method": "GET",
  "path": "/scripts/{script}",
  "summary": "Load the web script",
  "tags": [
   "Script"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "seed",
   "D1",
   "D19",
   "D20"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/javascript",
   "404": "text/plain"
  }
 },
 {
  "operationId": "getAccountInfo",
  "method": "GET",
  "path": "/api/v1/account/info",
  "summary": "Get the account",
  "tags": [
   "Account"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D9",
   "repo:Yespo-CDP/yespo-shopify"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "addContact",
  "method": "POST",
  "path": "/api/v1/contact",
  "summary": "Add or update a contact",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D7"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "409": "text/plain",
   "415": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "deleteContactByExternalCustomerId",
  "method": "DELETE",
  "path": "/api/v1/contact",
  "summary": "Delete a contact by its external id",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "repo:Yespo-CDP/yespo-shopify"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/plain",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "getContact",
  "method": "GET",
  "path": "/api/v1/contact/{id}",
  "summary": "Get a contact",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "repo:dkulyk/esputnik",
   "repo:ossbrownie/esputnik"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "updateContact",
  "method": "PUT",
  "path": "/api/v1/contact/{id}",
  "summary": "Update a contact",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "repo:ossbrownie/esputnik"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "text/plain",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "deleteContact",
  "method": "DELETE",
  "path": "/api/v1/contact/{id}",
  "summary": "Delete a contact",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "repo:ossbrownie/esputnik"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/plain",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "subscribeContact",
  "method": "POST",
  "path": "/api/v1/contact/subscribe",
  "summary": "Subscribe a contact",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D7",
   "D8"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "405": "text/plain",
   "409": "text/plain",
   "415": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "getContactSubscriptions",
  "method": "GET",
  "path": "/api/v1/contact/{id}/subscriptions",
  "summary": "Get the subscription categories of a contact",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "updateContactSubscriptions",
  "method": "PUT",
  "path": "/api/v1/contact/{id}/subscriptions",
  "summary": "Set the subscription categories of a contact",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "searchContacts",
  "method": "GET",
  "path": "/api/v1/contacts",
  "summary": "Search contacts",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D7",
   "repo:dkulyk/esputnik",
   "repo:updevru/php-esputnik-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "bulkUpdateContacts",
  "method": "POST",
  "path": "/api/v1/contacts",
  "summary": "Add or update many contacts",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D7",
   "repo:Yespo-CDP/yespo-shopify"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "409": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "getImportStatus",
  "method": "GET",
  "path": "/api/v1/importstatus/{sessionId}",
  "summary": "Get the status of an import",
  "tags": [
   "Contacts"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D7"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "registerEventV1",
  "method": "POST",
  "path": "/api/v1/event",
  "summary": "Register an event (version 1)",
  "tags": [
   "Events"
  ],
  "security": [
   "apiKey",
   "eventToken"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D10",
   "D11",
   "D13"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "registerEventV2",
  "method": "POST",
  "path": "/api/v2/event",
  "summary": "Register an event (version 2)",
  "tags": [
   "Events"
  ],
  "security": [
   "apiKey",
   "eventToken"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D10",
   "D11"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "registerEventV3",
  "method": "POST",
  "path": "/api/v3/event",
  "summary": "Register an event (version 3)",
  "tags": [
   "Events"
  ],
  "security": [
   "apiKey",
   "eventToken"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "repo:public-wordpress-theme"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "registerPastEventsV1",
  "method": "POST",
  "path": "/api/v1/past_events",
  "summary": "Register past events (version 1)",
  "tags": [
   "Events"
  ],
  "security": [
   "apiKey",
   "eventToken"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D12"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "registerPastEventsV2",
  "method": "POST",
  "path": "/api/v2/past_events",
  "summary": "Register past events (version 2)",
  "tags": [
   "Events"
  ],
  "security": [
   "apiKey",
   "eventToken"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D12"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "registerPastEventsV3",
  "method": "POST",
  "path": "/api/v3/past_events",
  "summary": "Register past events (version 3)",
  "tags": [
   "Events"
  ],
  "security": [
   "apiKey",
   "eventToken"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D12"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "smartSend",
  "method": "POST",
  "path": "/api/v1/message/{id}/smartsend",
  "summary": "Send a prepared message",
  "tags": [
   "Messages"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D9",
   "D14"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "409": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "getMessageStatus",
  "method": "GET",
  "path": "/api/v1/message/status",
  "summary": "Get the status of sent messages",
  "tags": [
   "Messages"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D9",
   "repo:dkulyk/esputnik"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "listInboxTemplates",
  "method": "GET",
  "path": "/api/v1/messages/appinbox",
  "summary": "List the App Inbox messages of the account",
  "tags": [
   "Messages"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "createInboxTemplate",
  "method": "POST",
  "path": "/api/v1/messages/appinbox",
  "summary": "Create an App Inbox message",
  "tags": [
   "Messages"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6",
   "D21"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "getInboxTemplate",
  "method": "GET",
  "path": "/api/v1/messages/appinbox/{id}",
  "summary": "Get an App Inbox message of the account",
  "tags": [
   "Messages"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "updateInboxTemplate",
  "method": "PUT",
  "path": "/api/v1/messages/appinbox/{id}",
  "summary": "Update an App Inbox message",
  "tags": [
   "Messages"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "deleteInboxTemplate",
  "method": "DELETE",
  "path": "/api/v1/messages/appinbox/{id}",
  "summary": "Delete an App Inbox message",
  "tags": [
   "Messages"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "updateInboxTemplateLanguage",
  "method": "PUT",
  "path": "/api/v1/messages/appinbox/{id}/{language}",
  "summary": "Add or update a language of an App Inbox message",
  "tags": [
   "Messages"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "deleteInboxTemplateLanguage",
  "method": "DELETE",
  "path": "/api/v1/messages/appinbox/{id}/{language}",
  "summary": "Delete a language of an App Inbox message",
  "tags": [
   "Messages"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D6"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "401": "application/json",
   "403": "text/plain",
   "404": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "addOrders",
  "method": "POST",
  "path": "/api/v1/orders",
  "summary": "Add or update orders",
  "tags": [
   "Orders"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "documented",
  "sources": [
   "D9",
   "repo:Yespo-CDP/yespo-shopify"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "409": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "registerDomain",
  "method": "POST",
  "path": "/api/v1/site/domains",
  "summary": "Register a site",
  "tags": [
   "Script"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "observed",
  "sources": [
   "repo:Yespo-CDP/yespo-woocommerce",
   "repo:Yespo-CDP/yespo-shopify"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "201": "application/json",
   "400": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "getSiteScript",
  "method": "GET",
  "path": "/api/v1/site/script",
  "summary": "Get the snippet of the site",
  "tags": [
   "Script"
  ],
  "security": [
   "apiKey"
  ],
  "provenance": "observed",
  "sources": [
   "repo:Yespo-CDP/yespo-woocommerce",
   "repo:Yespo-CDP/yespo-shopify"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/plain",
   "401": "application/json",
   "403": "text/plain",
   "429": "text/plain"
  }
 },
 {
  "operationId": "trackEvent",
  "method": "POST",
  "path": "/api/v2",
  "summary": "Track what a visitor does, from a server",
  "tags": [
   "Tracking"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "D18",
   "D19",
   "repo:Yespo-CDP/yespo-woocommerce"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "204": null,
   "400": "text/plain"
  }
 }
];

export const webhooks: readonly OperationContract[] = [
 {
  "operationId": "probeActivityReceiver",
  "method": "GET",
  "path": "activities",
  "summary": "Is anybody there",
  "tags": [
   "Webhooks"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "D16"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "404": "text/plain"
  }
 },
 {
  "operationId": "receiveActivities",
  "method": "POST",
  "path": "activities",
  "summary": "Messages were delivered, read, clicked",
  "tags": [
   "Webhooks"
  ],
  "security": [
   "receiverBasic"
  ],
  "provenance": "documented",
  "sources": [
   "D15",
   "D16"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "application/json",
   "401": "application/json"
  }
 },
 {
  "operationId": "receiveInboxMessage",
  "method": "POST",
  "path": "inboxMessage",
  "summary": "A contact got an App Inbox message",
  "tags": [
   "Webhooks"
  ],
  "security": [
   "receiverBasic"
  ],
  "provenance": "documented",
  "sources": [
   "D17"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "application/json",
   "401": "application/json",
   "429": null,
   "500": null,
   "502": null,
   "503": null
  }
 }
];
