/** Generated from specs/ by `npm run generate`. Do not edit. */
import type { OperationContract } from '../index.ts';

export const operations: readonly OperationContract[] = [
 {
  "operationId": "startEmbedding",
  "method": "POST",
  "path": "/embeddable/1/auth/par",
  "summary": "Get a link for an embeddable page",
  "tags": [
   "Embedding"
  ],
  "security": [
   "appKey"
  ],
  "provenance": "documented",
  "sources": [
   "seed",
   "docs:embeddable-answers",
   "docs:infobip-inbox",
   "docs:moments-with-x"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "201": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createSession",
  "method": "POST",
  "path": "/auth/1/session",
  "summary": "Sign a user in",
  "tags": [
   "Authentication"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "oas:account-management",
   "repo:infobip-community/infobip-api-node-sdk"
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
  "operationId": "destroySession",
  "method": "DELETE",
  "path": "/auth/1/session",
  "summary": "Sign a user out",
  "tags": [
   "Authentication"
  ],
  "security": [
   "ibsso"
  ],
  "provenance": "documented",
  "sources": [
   "oas:account-management"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createOauthToken",
  "method": "POST",
  "path": "/auth/1/oauth2/token",
  "summary": "Get an access token",
  "tags": [
   "Authentication"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "oas:account-management",
   "repo:infobip-community/infobip-api-node-sdk"
  ],
  "requestTypes": [
   "application/x-www-form-urlencoded"
  ],
  "mergedInput": true,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "authorizeExchangeApp",
  "method": "GET",
  "path": "/exchange/1/oauth/authorize",
  "summary": "Sign a user of an Exchange app in",
  "tags": [
   "Exchange"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "repo:infobip-community/restaurant-reservations-demo",
   "repo:Solvate-IT/ZAHLMEISTER",
   "docs:exchange"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "302": null,
   "400": "text/html"
  }
 },
 {
  "operationId": "createExchangeToken",
  "method": "POST",
  "path": "/exchange/1/oauth/token",
  "summary": "Turn a code into a token, or a token into a newer one",
  "tags": [
   "Exchange"
  ],
  "security": [],
  "provenance": "observed",
  "sources": [
   "repo:infobip-community/restaurant-reservations-demo",
   "repo:Solvate-IT/ZAHLMEISTER"
  ],
  "requestTypes": [
   "application/x-www-form-urlencoded"
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
  "operationId": "authorizeExchangeAppAtAmg",
  "method": "GET",
  "path": "/api/amg/exchange/1/oauth/authorize",
  "summary": "Sign a user of an Exchange app in (older address)",
  "tags": [
   "Exchange"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "repo:infobip-community/restaurant-reservations-demo",
   "repo:Solvate-IT/ZAHLMEISTER",
   "docs:exchange"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "302": null,
   "400": "text/html"
  }
 },
 {
  "operationId": "createExchangeTokenAtAmg",
  "method": "POST",
  "path": "/api/amg/exchange/1/oauth/token",
  "summary": "Turn a code into a token, or a token into a newer one (older address)",
  "tags": [
   "Exchange"
  ],
  "security": [],
  "provenance": "observed",
  "sources": [
   "repo:infobip-community/restaurant-reservations-demo",
   "repo:Solvate-IT/ZAHLMEISTER"
  ],
  "requestTypes": [
   "application/x-www-form-urlencoded"
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
  "operationId": "authorizeExchangeAppAtConversationsAmg",
  "method": "GET",
  "path": "/conversations/api/amg/exchange/1/oauth/authorize",
  "summary": "Sign a user of an Exchange app in (older address)",
  "tags": [
   "Exchange"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "repo:infobip-community/restaurant-reservations-demo",
   "repo:Solvate-IT/ZAHLMEISTER",
   "docs:exchange"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "302": null,
   "400": "text/html"
  }
 },
 {
  "operationId": "createExchangeTokenAtConversationsAmg",
  "method": "POST",
  "path": "/conversations/api/amg/exchange/1/oauth/token",
  "summary": "Turn a code into a token, or a token into a newer one (older address)",
  "tags": [
   "Exchange"
  ],
  "security": [],
  "provenance": "observed",
  "sources": [
   "repo:infobip-community/restaurant-reservations-demo",
   "repo:Solvate-IT/ZAHLMEISTER"
  ],
  "requestTypes": [
   "application/x-www-form-urlencoded"
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
  "operationId": "getPortalPage",
  "method": "GET",
  "path": "/portal",
  "summary": "Open the portal",
  "tags": [
   "Exchange"
  ],
  "security": [],
  "provenance": "sandbox-choice",
  "sources": [
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html"
  }
 },
 {
  "operationId": "getMomentsPage",
  "method": "GET",
  "path": "/embeddable/moments",
  "summary": "Open the Campaign wizard",
  "tags": [
   "Pages"
  ],
  "security": [],
  "provenance": "sandbox-choice",
  "sources": [
   "seed",
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "400": "text/html",
   "403": "text/html",
   "404": "text/html",
   "410": "text/html"
  }
 },
 {
  "operationId": "getAnswersPage",
  "method": "GET",
  "path": "/embeddable/answers",
  "summary": "Open the chatbot builder",
  "tags": [
   "Pages"
  ],
  "security": [],
  "provenance": "sandbox-choice",
  "sources": [
   "docs:embeddable-customer-engagement",
   "docs:embeddable-answers",
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "400": "text/html",
   "403": "text/html",
   "410": "text/html"
  }
 },
 {
  "operationId": "getConversationsPage",
  "method": "GET",
  "path": "/embeddable/conversations",
  "summary": "Open the inbox",
  "tags": [
   "Pages"
  ],
  "security": [],
  "provenance": "sandbox-choice",
  "sources": [
   "docs:embeddable-customer-engagement",
   "docs:infobip-inbox",
   "sandbox"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "400": "text/html",
   "403": "text/html",
   "410": "text/html"
  }
 },
 {
  "operationId": "addFlowParticipants",
  "method": "POST",
  "path": "/moments/1/flows/{campaignId}/participants",
  "summary": "Put people into a flow",
  "tags": [
   "Flows"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:moments"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getFlowParticipantsReport",
  "method": "GET",
  "path": "/moments/1/flows/{campaignId}/participants/report",
  "summary": "See what became of the people",
  "tags": [
   "Flows"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:moments",
   "repo:infobip/infobip-api-java-client"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": null,
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "addFlowParticipantLegacy",
  "method": "POST",
  "path": "/communication/1/flows/{campaignId}/participants",
  "summary": "Put a person into a flow (deprecated)",
  "tags": [
   "Flows"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:moments"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "removeFlowParticipant",
  "method": "DELETE",
  "path": "/communication/1/flows/{campaignId}/participants",
  "summary": "Take a person out of a flow",
  "tags": [
   "Flows"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:moments"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getConversation",
  "method": "GET",
  "path": "/ccaas/1/conversations/{conversationId}",
  "summary": "Get a conversation",
  "tags": [
   "Conversations"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:conversations"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listConversationMessages",
  "method": "GET",
  "path": "/ccaas/1/conversations/{conversationId}/messages",
  "summary": "List the messages of a conversation",
  "tags": [
   "Conversations"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:conversations",
   "repo:infobip-community/restaurant-reservations-demo"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listApplications",
  "method": "GET",
  "path": "/provisioning/1/applications",
  "summary": "List applications",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createApplication",
  "method": "POST",
  "path": "/provisioning/1/applications",
  "summary": "Create an application",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity",
   "docs:moments-with-x"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "201": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "409": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getApplication",
  "method": "GET",
  "path": "/provisioning/1/applications/{applicationId}",
  "summary": "Get an application",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "updateApplication",
  "method": "PUT",
  "path": "/provisioning/1/applications/{applicationId}",
  "summary": "Rename an application",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "204": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "409": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deleteApplication",
  "method": "DELETE",
  "path": "/provisioning/1/applications/{applicationId}",
  "summary": "Delete an application",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listEntities",
  "method": "GET",
  "path": "/provisioning/1/entities",
  "summary": "List entities",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createEntity",
  "method": "POST",
  "path": "/provisioning/1/entities",
  "summary": "Create an entity",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity",
   "docs:moments-with-x"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "201": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "409": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getEntity",
  "method": "GET",
  "path": "/provisioning/1/entities/{entityId}",
  "summary": "Get an entity",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "updateEntity",
  "method": "PUT",
  "path": "/provisioning/1/entities/{entityId}",
  "summary": "Rename an entity",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "204": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "409": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deleteEntity",
  "method": "DELETE",
  "path": "/provisioning/1/entities/{entityId}",
  "summary": "Delete an entity",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listAssociations",
  "method": "GET",
  "path": "/provisioning/1/associations",
  "summary": "List which senders belong to whom",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createAssociation",
  "method": "POST",
  "path": "/provisioning/1/associations",
  "summary": "Give a sender to an application and entity",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity",
   "docs:conversations-with-x"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "201": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "409": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deleteAssociation",
  "method": "DELETE",
  "path": "/provisioning/1/associations",
  "summary": "Take a sender back",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "204": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getAssociation",
  "method": "GET",
  "path": "/provisioning/1/associations/single",
  "summary": "Get one association",
  "tags": [
   "Applications and entities"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:application-entity"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listSubscriptions",
  "method": "GET",
  "path": "/subscriptions/1/subscription/{channel}",
  "summary": "List the subscriptions of a channel",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createSubscription",
  "method": "POST",
  "path": "/subscriptions/1/subscription/{channel}",
  "summary": "Create a subscription",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "201": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getSubscription",
  "method": "GET",
  "path": "/subscriptions/1/subscription/{channel}/{subscriptionId}",
  "summary": "Get a subscription",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "updateSubscription",
  "method": "PUT",
  "path": "/subscriptions/1/subscription/{channel}/{subscriptionId}",
  "summary": "Change a subscription",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deleteSubscription",
  "method": "DELETE",
  "path": "/subscriptions/1/subscription/{channel}/{subscriptionId}",
  "summary": "Delete a subscription",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listProfiles",
  "method": "GET",
  "path": "/subscriptions/1/profiles",
  "summary": "List profiles",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createProfile",
  "method": "POST",
  "path": "/subscriptions/1/profiles",
  "summary": "Create a profile",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "201": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getProfile",
  "method": "GET",
  "path": "/subscriptions/1/profiles/{profileId}",
  "summary": "Get a profile",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "updateProfile",
  "method": "PUT",
  "path": "/subscriptions/1/profiles/{profileId}",
  "summary": "Change a profile",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deleteProfile",
  "method": "DELETE",
  "path": "/subscriptions/1/profiles/{profileId}",
  "summary": "Delete a profile",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listSecurity",
  "method": "GET",
  "path": "/subscriptions/1/security",
  "summary": "List security settings",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createSecurity",
  "method": "POST",
  "path": "/subscriptions/1/security",
  "summary": "Create security settings",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "201": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getSecurity",
  "method": "GET",
  "path": "/subscriptions/1/security/{authId}",
  "summary": "Get security settings",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "updateSecurity",
  "method": "PUT",
  "path": "/subscriptions/1/security/{authId}",
  "summary": "Change security settings",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deleteSecurity",
  "method": "DELETE",
  "path": "/subscriptions/1/security/{authId}",
  "summary": "Delete security settings",
  "tags": [
   "Subscriptions"
  ],
  "security": [
   "appKey",
   "ibsso",
   "basic",
   "bearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:subscriptions-api"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listPersons",
  "method": "GET",
  "path": "/people/2/persons",
  "summary": "Get one profile or list profiles",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people",
   "repo:infobip-community/restaurant-reservations-demo",
   "docs:person-profile",
   "observed"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "replacePerson",
  "method": "PUT",
  "path": "/people/2/persons",
  "summary": "Replace a profile",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createPerson",
  "method": "POST",
  "path": "/people/2/persons",
  "summary": "Create a profile",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people",
   "docs:person-profile-details",
   "docs:create-and-synchronize-person-profiles",
   "repo:infobip-community/restaurant-reservations-demo",
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
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deletePerson",
  "method": "DELETE",
  "path": "/people/2/persons",
  "summary": "Delete a profile",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "patchPerson",
  "method": "PATCH",
  "path": "/people/2/persons",
  "summary": "Change a profile",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "replaceContactInformation",
  "method": "PUT",
  "path": "/people/2/persons/contactInformation",
  "summary": "Replace the contact information",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "removeContactInformation",
  "method": "DELETE",
  "path": "/people/2/persons/contactInformation",
  "summary": "Remove contact information",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "addContactInformation",
  "method": "PATCH",
  "path": "/people/2/persons/contactInformation",
  "summary": "Add contact information",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createPersonsBatch",
  "method": "POST",
  "path": "/people/2/persons/batch",
  "summary": "Create profiles",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "207": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deletePersonsBatch",
  "method": "DELETE",
  "path": "/people/2/persons/batch",
  "summary": "Delete profiles",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "207": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "patchPersonsBatch",
  "method": "PATCH",
  "path": "/people/2/persons/batch",
  "summary": "Change profiles",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "207": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "matchPersons",
  "method": "POST",
  "path": "/people/2/persons/match",
  "summary": "Find the ids of profiles",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "upsertPersons",
  "method": "PUT",
  "path": "/people/3/persons/upsert",
  "summary": "Create or replace profiles",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "207": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "patchUpsertPersons",
  "method": "PATCH",
  "path": "/people/3/persons/upsert",
  "summary": "Create or change profiles",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "207": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "mergePersons",
  "method": "POST",
  "path": "/people/3/persons/merge",
  "summary": "Merge profiles",
  "tags": [
   "People"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "207": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listTags",
  "method": "GET",
  "path": "/people/2/tags",
  "summary": "List tags",
  "tags": [
   "People tags"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createTag",
  "method": "POST",
  "path": "/people/2/tags",
  "summary": "Create a tag",
  "tags": [
   "People tags"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getTag",
  "method": "GET",
  "path": "/people/2/tags/{name}",
  "summary": "Get a tag",
  "tags": [
   "People tags"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deleteTag",
  "method": "DELETE",
  "path": "/people/2/tags/{name}",
  "summary": "Delete a tag",
  "tags": [
   "People tags"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "removeTagFromPersons",
  "method": "DELETE",
  "path": "/people/2/tags/{name}/persons",
  "summary": "Take the tag from profiles",
  "tags": [
   "People tags"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "addTagToPersons",
  "method": "PATCH",
  "path": "/people/2/tags/{name}/persons",
  "summary": "Add the tag to profiles",
  "tags": [
   "People tags"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listCustomAttributes",
  "method": "GET",
  "path": "/people/2/customAttributes",
  "summary": "List custom attributes",
  "tags": [
   "People attributes"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createCustomAttribute",
  "method": "POST",
  "path": "/people/2/customAttributes",
  "summary": "Define a custom attribute",
  "tags": [
   "People attributes"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getCustomAttribute",
  "method": "GET",
  "path": "/people/2/customAttributes/{name}",
  "summary": "Get a custom attribute",
  "tags": [
   "People attributes"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "deleteCustomAttribute",
  "method": "DELETE",
  "path": "/people/2/customAttributes/{name}",
  "summary": "Delete a custom attribute",
  "tags": [
   "People attributes"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "appendCustomAttribute",
  "method": "POST",
  "path": "/people/2/customAttributes/{name}/append",
  "summary": "Add an object to a list of a profile",
  "tags": [
   "People attributes"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "sendEvents",
  "method": "POST",
  "path": "/people/3/events",
  "summary": "Send events",
  "tags": [
   "People events"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "202": null,
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "sendEvent",
  "method": "POST",
  "path": "/peopleevents/2/persons/{personId}/definitions/{definitionId}/events",
  "summary": "Send one event",
  "tags": [
   "People events"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "201": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "listEventDefinitions",
  "method": "GET",
  "path": "/peopleevents/2/definitions",
  "summary": "List event definitions",
  "tags": [
   "People events"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "createEventDefinition",
  "method": "POST",
  "path": "/peopleevents/2/definitions",
  "summary": "Define an event",
  "tags": [
   "People events"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "201": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "409": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "getEventDefinition",
  "method": "GET",
  "path": "/peopleevents/2/definitions/{definitionId}",
  "summary": "Get an event definition",
  "tags": [
   "People events"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "updateEventDefinition",
  "method": "POST",
  "path": "/peopleevents/2/definitions/{definitionId}",
  "summary": "Add to an event definition",
  "tags": [
   "People events"
  ],
  "security": [
   "appKey",
   "ibsso",
   "bearer",
   "basic"
  ],
  "provenance": "documented",
  "sources": [
   "oas:people"
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
   "403": "application/json",
   "404": "application/json",
   "429": "application/json",
   "500": "application/json"
  }
 }
];

export const webhooks: readonly OperationContract[] = [
 {
  "operationId": "receiveFlowReport",
  "method": "POST",
  "path": "flowReport",
  "summary": "What became of the people put into a flow",
  "tags": [
   "Webhooks"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "oas:moments"
  ],
  "requestTypes": [
   "application/json"
  ],
  "requestRequired": true,
  "mergedInput": false,
  "responses": {
   "200": null,
   "400": "application/json"
  }
 },
 {
  "operationId": "receivePeopleEvent",
  "method": "POST",
  "path": "peopleEvent",
  "summary": "A profile changed",
  "tags": [
   "Webhooks"
  ],
  "security": [
   "subscriptionHmac",
   "receiverBasic",
   "receiverBearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:common-assets",
   "docs:customer-profiles-events",
   "observed"
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
  "operationId": "receiveConversationEvent",
  "method": "POST",
  "path": "conversationEvent",
  "summary": "Something happened in a conversation",
  "tags": [
   "Webhooks"
  ],
  "security": [
   "subscriptionHmac",
   "receiverBasic",
   "receiverBearer"
  ],
  "provenance": "documented",
  "sources": [
   "oas:common-assets",
   "oas:subscriptions-api",
   "repo:api-evangelist/infobip",
   "observed"
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
  "operationId": "receiveExchangeGet",
  "method": "GET",
  "path": "exchangeFunction",
  "summary": "Call a function of an app with GET",
  "tags": [
   "Webhooks"
  ],
  "security": [
   "exchangeSignature"
  ],
  "provenance": "documented",
  "sources": [
   "seed:exchange",
   "repo:infobip-community/restaurant-reservations-demo"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "404": "application/json",
   "413": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "receiveExchangePut",
  "method": "PUT",
  "path": "exchangeFunction",
  "summary": "Call a function of an app with PUT",
  "tags": [
   "Webhooks"
  ],
  "security": [
   "exchangeSignature"
  ],
  "provenance": "documented",
  "sources": [
   "seed:exchange",
   "repo:infobip-community/restaurant-reservations-demo"
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
   "404": "application/json",
   "413": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "receiveExchangePost",
  "method": "POST",
  "path": "exchangeFunction",
  "summary": "Call a function of an app with POST",
  "tags": [
   "Webhooks"
  ],
  "security": [
   "exchangeSignature"
  ],
  "provenance": "documented",
  "sources": [
   "seed:exchange",
   "repo:infobip-community/restaurant-reservations-demo"
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
   "404": "application/json",
   "413": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "receiveExchangeDelete",
  "method": "DELETE",
  "path": "exchangeFunction",
  "summary": "Call a function of an app with DELETE",
  "tags": [
   "Webhooks"
  ],
  "security": [
   "exchangeSignature"
  ],
  "provenance": "documented",
  "sources": [
   "seed:exchange",
   "repo:infobip-community/restaurant-reservations-demo"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "404": "application/json",
   "413": "application/json",
   "500": "application/json"
  }
 },
 {
  "operationId": "receiveExchangePatch",
  "method": "PATCH",
  "path": "exchangeFunction",
  "summary": "Call a function of an app with PATCH",
  "tags": [
   "Webhooks"
  ],
  "security": [
   "exchangeSignature"
  ],
  "provenance": "sandbox-choice",
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
   "401": "application/json",
   "404": "application/json",
   "413": "application/json",
   "500": "application/json"
  }
 }
];
