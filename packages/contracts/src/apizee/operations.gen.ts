/** Generated from specs/ by `npm run generate`. Do not edit. */
import type { OperationContract } from '../index.ts';

export const operations: readonly OperationContract[] = [
 {
  "operationId": "createToken",
  "method": "POST",
  "path": "/api/v3/token",
  "summary": "Get an access token",
  "tags": [
   "Authentication"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "D6",
   "repo:apizee/tutos-box"
  ],
  "requestTypes": [
   "application/json",
   "application/x-www-form-urlencoded",
   "multipart/form-data"
  ],
  "mergedInput": true,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "createTokenUnversioned",
  "method": "POST",
  "path": "/api/token",
  "summary": "Get an access token (older address)",
  "tags": [
   "Authentication"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "seed",
   "repo:apizee/tutos-box",
   "observed"
  ],
  "requestTypes": [
   "application/json",
   "application/x-www-form-urlencoded",
   "multipart/form-data"
  ],
  "mergedInput": true,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "revokeToken",
  "method": "POST",
  "path": "/api/v3/token/revoke",
  "summary": "Revoke the access token",
  "tags": [
   "Authentication"
  ],
  "security": [
   "bearer"
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
   "429": "application/json"
  }
 },
 {
  "operationId": "getCurrentUser",
  "method": "GET",
  "path": "/api/v2/users/me",
  "summary": "Get the signed-in user",
  "tags": [
   "Users"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "seed",
   "repo:apizee/tutos-box",
   "repo:@apirtc/apirtc"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "getCurrentUserV3",
  "method": "GET",
  "path": "/api/v3/users/me",
  "summary": "Get the signed-in user (version 3)",
  "tags": [
   "Users"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "D11"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "listUsers",
  "method": "GET",
  "path": "/api/v3/enterprises/{enterpriseId}/users",
  "summary": "List the users of an enterprise",
  "tags": [
   "Users"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "D10"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "listTickets",
  "method": "GET",
  "path": "/api/v3/tickets",
  "summary": "List tickets, or find one by your reference",
  "tags": [
   "Tickets"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D7"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "createTicket",
  "method": "POST",
  "path": "/api/v3/tickets",
  "summary": "Create a video-assistance ticket",
  "tags": [
   "Tickets"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "D2",
   "D7"
  ],
  "requestTypes": [
   "application/json",
   "application/x-www-form-urlencoded",
   "multipart/form-data"
  ],
  "mergedInput": true,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "getTicket",
  "method": "GET",
  "path": "/api/v3/tickets/{id}",
  "summary": "Get a ticket",
  "tags": [
   "Tickets"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D7"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "updateTicket",
  "method": "PUT",
  "path": "/api/v3/tickets/{id}",
  "summary": "Update or close a ticket",
  "tags": [
   "Tickets"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D7"
  ],
  "requestTypes": [
   "application/json",
   "application/x-www-form-urlencoded",
   "multipart/form-data"
  ],
  "mergedInput": true,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "409": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "deleteTicket",
  "method": "DELETE",
  "path": "/api/v3/tickets/{id}",
  "summary": "Delete a ticket",
  "tags": [
   "Tickets"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D7"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "204": null,
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "getTicketUnversioned",
  "method": "GET",
  "path": "/api/tickets/{id}",
  "summary": "Get a ticket (older address)",
  "tags": [
   "Tickets"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "observed",
  "sources": [
   "repo:public-python-client"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "listTicketMedias",
  "method": "GET",
  "path": "/api/v3/tickets/{id}/medias",
  "summary": "List the media of a ticket",
  "tags": [
   "Tickets"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D7"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "listTicketEvents",
  "method": "GET",
  "path": "/api/v3/tickets/{id}/events",
  "summary": "List the session events of a ticket",
  "tags": [
   "Tickets"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D3"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "createConference",
  "method": "POST",
  "path": "/api/v3/conferences",
  "summary": "Create a conference",
  "tags": [
   "Conferences"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "D8"
  ],
  "requestTypes": [
   "application/json",
   "application/x-www-form-urlencoded",
   "multipart/form-data"
  ],
  "mergedInput": true,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "listMedias",
  "method": "GET",
  "path": "/api/v3/medias",
  "summary": "List snapshots and recordings",
  "tags": [
   "Media"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "D9"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "getMedia",
  "method": "GET",
  "path": "/api/v3/medias/{id}",
  "summary": "Get the details of a media",
  "tags": [
   "Media"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D9"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "updateMedia",
  "method": "PUT",
  "path": "/api/v3/medias/{id}",
  "summary": "Update the metadata of a media",
  "tags": [
   "Media"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D9"
  ],
  "requestTypes": [
   "application/json",
   "application/x-www-form-urlencoded",
   "multipart/form-data"
  ],
  "mergedInput": true,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "deleteMedia",
  "method": "DELETE",
  "path": "/api/v3/medias/{id}",
  "summary": "Delete a media",
  "tags": [
   "Media"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D9"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "downloadMedia",
  "method": "GET",
  "path": "/api/v3/medias/{id}/download",
  "summary": "Download the file of a media",
  "tags": [
   "Media"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "D9"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "image/png",
   "204": null,
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "getTicketReport",
  "method": "GET",
  "path": "/api/v3/enterprises/{enterpriseId}/tickets/report",
  "summary": "Get a report on tickets",
  "tags": [
   "Reports"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "D11"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "getEnterpriseStatistics",
  "method": "GET",
  "path": "/api/v3/enterprises/{enterpriseId}/statistics",
  "summary": "Get the statistics of an enterprise",
  "tags": [
   "Reports"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "D11"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "createInvitation",
  "method": "POST",
  "path": "/invitations",
  "summary": "Store an invitation and get its id",
  "tags": [
   "Invitations"
  ],
  "security": [
   "session"
  ],
  "provenance": "observed",
  "sources": [
   "repo:ApiRTC/web-agent",
   "repo:ApiRTC/shared-types",
   "observed"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "readInvitation",
  "method": "GET",
  "path": "/invitations/{id}",
  "summary": "Read an invitation",
  "tags": [
   "Invitations"
  ],
  "security": [],
  "provenance": "observed",
  "sources": [
   "repo:ApiRTC/web-guest",
   "observed"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "404": "application/json"
  }
 },
 {
  "operationId": "sendTextMessage",
  "method": "POST",
  "path": "/api/text-message",
  "summary": "Send an SMS",
  "tags": [
   "Invitations"
  ],
  "security": [
   "session"
  ],
  "provenance": "documented",
  "sources": [
   "repo:ApiRTC/web-agent",
   "observed",
   "seed"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "402": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "listServices",
  "method": "GET",
  "path": "/api/services",
  "summary": "List the services of the account",
  "tags": [
   "Platform"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "repo:apizee/tutos-box",
   "D12"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "getConversationTimeline",
  "method": "GET",
  "path": "/api/conversations/{id}/timeline",
  "summary": "Get the timeline of a conversation",
  "tags": [
   "Platform"
  ],
  "security": [
   "bearer"
  ],
  "provenance": "observed",
  "sources": [
   "repo:public-php-client"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "404": "application/json",
   "429": "application/json"
  }
 },
 {
  "operationId": "getPreferredCcs",
  "method": "GET",
  "path": "/api/v2/preferredCCS",
  "summary": "Get the signalling server of an api key",
  "tags": [
   "Platform"
  ],
  "security": [],
  "provenance": "observed",
  "sources": [
   "repo:@apirtc/apirtc",
   "observed"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "403": "application/json"
  }
 },
 {
  "operationId": "openQuickInvitation",
  "method": "GET",
  "path": "/quick-invitation",
  "summary": "Open the quick-invitation page",
  "tags": [
   "Pages"
  ],
  "security": [
   "consoleCookie"
  ],
  "provenance": "documented",
  "sources": [
   "D1",
   "D12"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "401": "text/html"
  }
 },
 {
  "operationId": "openQuickInvitationTickets",
  "method": "GET",
  "path": "/tickets/quick-invitation",
  "summary": "Open the quick-invitation page (older address)",
  "tags": [
   "Pages"
  ],
  "security": [
   "consoleCookie"
  ],
  "provenance": "documented",
  "sources": [
   "seed",
   "D1"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "401": "text/html"
  }
 },
 {
  "operationId": "sendQuickInvitation",
  "method": "POST",
  "path": "/tickets/quick-invitation",
  "summary": "Send the quick-invitation form",
  "tags": [
   "Pages"
  ],
  "security": [
   "consoleCookie"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [
   "application/x-www-form-urlencoded",
   "multipart/form-data",
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json"
  }
 },
 {
  "operationId": "getAgentApp",
  "method": "GET",
  "path": "/agent/",
  "summary": "Open the agent app",
  "tags": [
   "Pages"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "seed",
   "repo:ApiRTC/web-agent",
   "D13",
   "observed"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "404": "text/html"
  }
 },
 {
  "operationId": "getGuestApp",
  "method": "GET",
  "path": "/guest/",
  "summary": "Open the guest app",
  "tags": [
   "Pages"
  ],
  "security": [],
  "provenance": "sandbox-choice",
  "sources": [
   "seed",
   "repo:ApiRTC/web-guest"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "404": "text/html"
  }
 },
 {
  "operationId": "getLoaderAgent",
  "method": "GET",
  "path": "/agent/loaderAgent.js",
  "summary": "Load the agent loader script",
  "tags": [
   "Pages"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "seed",
   "D14",
   "repo:apizee/tutos-box"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/javascript",
   "404": "text/html"
  }
 },
 {
  "operationId": "getConsole",
  "method": "GET",
  "path": "/console",
  "summary": "Open the console",
  "tags": [
   "Pages"
  ],
  "security": [
   "consoleCookie"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "seed"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "401": "text/html",
   "403": "text/html"
  }
 }
];

export const webhooks: readonly OperationContract[] = [
 {
  "operationId": "receiveNotification",
  "method": "POST",
  "path": "apizeeNotification",
  "summary": "Something changed",
  "tags": [
   "Platform"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "D4",
   "D3"
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
 }
];
