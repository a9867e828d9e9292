/** Generated from specs/ by `npm run generate`. Do not edit. */
import type { OperationContract } from '../index.ts';

export const operations: readonly OperationContract[] = [
 {
  "operationId": "createPartnerToken",
  "method": "POST",
  "path": "/api/v2/token",
  "summary": "Get an access token (legacy)",
  "tags": [
   "Authentication"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "docs:api-key-authentication",
   "docs:hub-integration",
   "repo:yuenkik6/WABA360Dialog.NET",
   "repo:digiteinfotech/kairon"
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
  "operationId": "getPartner",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}",
  "summary": "Get the partner",
  "tags": [
   "Partner"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:partner-management",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "updatePartner",
  "method": "PATCH",
  "path": "/api/v2/partners/{partner_id}",
  "summary": "Change settings of the partner",
  "tags": [
   "Partner"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:partner-management",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "getPartnerWebhook",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/webhook_url",
  "summary": "Get the partner's webhook address",
  "tags": [
   "Partner"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:webhook-management",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "setPartnerWebhook",
  "method": "POST",
  "path": "/api/v2/partners/{partner_id}/webhook_url",
  "summary": "Set the partner's webhook address",
  "tags": [
   "Partner"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:webhook-management",
   "docs:signature-validation",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "updatePartnerChangeRequest",
  "method": "PATCH",
  "path": "/api/v2/partners/{partner_id}/settings/partner_change_request",
  "summary": "Approve partner changes by default",
  "tags": [
   "Partner"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:partner-change"
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
  "operationId": "getPartnerBalance",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/balance",
  "summary": "Get the partner's balance",
  "tags": [
   "Partner"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "repo:vozko",
   "docs:api-reference"
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
  "operationId": "listClients",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/clients",
  "summary": "List clients",
  "tags": [
   "Clients"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:client-management",
   "docs:manage-clients",
   "repo:yuenkik6/WABA360Dialog.NET",
   "repo:vozko"
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
  "operationId": "updateClient",
  "method": "PATCH",
  "path": "/api/v2/partners/{partner_id}/clients/{client_id}",
  "summary": "Change a client",
  "tags": [
   "Clients"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:manage-clients",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "listSharedClientNumbers",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/clients/{client_id}/shared_client_numbers",
  "summary": "List the numbers a client shared",
  "tags": [
   "Clients"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:hub-api-keys"
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
  "operationId": "getClientBalance",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/clients/{client_id}/info/balance",
  "summary": "Get a client's balance",
  "tags": [
   "Clients"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:api-reference",
   "docs:manage-clients",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "getChannelBalance",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/clients/{client_id}/channels/{channel_id}/info/balance",
  "summary": "Get a channel's balance",
  "tags": [
   "Channels"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "observed",
  "sources": [
   "repo:DialogHSMBundle"
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
  "operationId": "shareClient",
  "method": "POST",
  "path": "/api/v2/partners/{partner_id}/account_sharing/clients",
  "summary": "Create a client by account sharing",
  "tags": [
   "Clients"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:account-sharing",
   "repo:vozko"
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
  "operationId": "shareNumber",
  "method": "POST",
  "path": "/api/v2/partners/{partner_id}/account_sharing/numbers",
  "summary": "Create a channel by account sharing",
  "tags": [
   "Channels"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:account-sharing",
   "repo:vozko"
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
  "operationId": "listChannels",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/channels",
  "summary": "List channels, or find one by its id",
  "tags": [
   "Channels"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:channel-management",
   "repo:yuenkik6/WABA360Dialog.NET",
   "repo:vozko",
   "repo:TimeGlobe",
   "repo:digiteinfotech/kairon"
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
  "operationId": "getChannel",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/channels/{channel_id}",
  "summary": "Get a channel (unconfirmed)",
  "tags": [
   "Channels"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "sandbox-choice",
  "sources": [
   "repo:dialog360-next"
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
  "operationId": "listApiKeys",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/channels/{channel_id}/api_keys",
  "summary": "List the API keys of a channel",
  "tags": [
   "API keys"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:channel-management",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "createApiKey",
  "method": "POST",
  "path": "/api/v2/partners/{partner_id}/channels/{channel_id}/api_keys",
  "summary": "Create the API key of a channel",
  "tags": [
   "API keys"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "seed",
   "docs:channel-management",
   "docs:api-key",
   "docs:permission",
   "repo:yuenkik6/WABA360Dialog.NET",
   "repo:digiteinfotech/kairon",
   "repo:TimeGlobe"
  ],
  "requestTypes": [
   "application/json"
  ],
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
  "operationId": "deleteApiKeys",
  "method": "DELETE",
  "path": "/api/v2/partners/{partner_id}/channels/{channel_id}/api_keys",
  "summary": "Delete all API keys of a channel",
  "tags": [
   "API keys"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:channel-management",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "requestCancellation",
  "method": "POST",
  "path": "/api/v2/partners/{partner_id}/clients/{client_id}/channels/{channel_id}/control/cancellation_request",
  "summary": "Ask for a channel's cancellation, or take it back",
  "tags": [
   "Channels"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "documented",
  "sources": [
   "docs:hub-navigation",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "reactivateChannel",
  "method": "POST",
  "path": "/api/v2/partners/{partner_id}/clients/{client_id}/channels/{channel_id}/control/reactivate",
  "summary": "Restore a cancelled channel",
  "tags": [
   "Channels"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "observed",
  "sources": [
   "repo:vozko"
  ],
  "requestTypes": [
   "application/json"
  ],
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
  "operationId": "listPartnerTemplates",
  "method": "GET",
  "path": "/api/v2/partners/{partner_id}/waba_accounts/{waba_account_id}/waba_templates",
  "summary": "List the templates of a WABA",
  "tags": [
   "Templates"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "observed",
  "sources": [
   "repo:digiteinfotech/kairon",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "createPartnerTemplate",
  "method": "POST",
  "path": "/api/v2/partners/{partner_id}/waba_accounts/{waba_account_id}/waba_templates",
  "summary": "Create a template",
  "tags": [
   "Templates"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "observed",
  "sources": [
   "repo:digiteinfotech/kairon",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "deletePartnerTemplate",
  "method": "DELETE",
  "path": "/api/v2/partners/{partner_id}/waba_accounts/{waba_account_id}/waba_templates/{template_id}",
  "summary": "Delete a template",
  "tags": [
   "Templates"
  ],
  "security": [
   "partnerApiKey",
   "partnerToken"
  ],
  "provenance": "observed",
  "sources": [
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "sendMessage",
  "method": "POST",
  "path": "/messages",
  "summary": "Send a message, or mark one as read",
  "tags": [
   "Messaging"
  ],
  "security": [
   "channelApiKey"
  ],
  "provenance": "documented",
  "sources": [
   "docs:send-and-receive",
   "repo:n8n-nodes-360dialog",
   "repo:nyaruka/courier"
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
   "429": "application/json",
   "500": "application/json",
   "502": "application/json"
  }
 },
 {
  "operationId": "getNumberWebhook",
  "method": "GET",
  "path": "/v1/configs/webhook",
  "summary": "Get the number's webhook address",
  "tags": [
   "Messaging"
  ],
  "security": [
   "channelApiKey"
  ],
  "provenance": "documented",
  "sources": [
   "docs:messaging-webhook",
   "repo:n8n-nodes-360dialog",
   "repo:number-webhook-wizard"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "404": "application/json",
   "500": "application/json",
   "502": "application/json"
  }
 },
 {
  "operationId": "setNumberWebhook",
  "method": "POST",
  "path": "/v1/configs/webhook",
  "summary": "Set the number's webhook address",
  "tags": [
   "Messaging"
  ],
  "security": [
   "channelApiKey"
  ],
  "provenance": "documented",
  "sources": [
   "docs:messaging-webhook",
   "repo:digiteinfotech/kairon",
   "repo:n8n-nodes-360dialog",
   "repo:number-webhook-script"
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
   "500": "application/json",
   "502": "application/json"
  }
 },
 {
  "operationId": "setWabaWebhook",
  "method": "POST",
  "path": "/waba_webhook",
  "summary": "Set one webhook address for all numbers of the WABA",
  "tags": [
   "Messaging"
  ],
  "security": [
   "channelApiKey"
  ],
  "provenance": "observed",
  "sources": [
   "repo:Shivaji2004code/Primesms.app"
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
   "500": "application/json",
   "502": "application/json"
  }
 },
 {
  "operationId": "getHealthStatus",
  "method": "GET",
  "path": "/health_status",
  "summary": "Get the health of the number",
  "tags": [
   "Messaging"
  ],
  "security": [
   "channelApiKey"
  ],
  "provenance": "documented",
  "sources": [
   "docs:health"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "500": "application/json",
   "502": "application/json"
  }
 },
 {
  "operationId": "listMessageTemplates",
  "method": "GET",
  "path": "/message_templates",
  "summary": "List templates, in Meta's shape",
  "tags": [
   "Messaging"
  ],
  "security": [
   "channelApiKey"
  ],
  "provenance": "observed",
  "sources": [
   "repo:n8n-nodes-360dialog"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "500": "application/json",
   "502": "application/json"
  }
 },
 {
  "operationId": "listNumberTemplates",
  "method": "GET",
  "path": "/v1/configs/templates",
  "summary": "List templates, in 360dialog's shape",
  "tags": [
   "Messaging"
  ],
  "security": [
   "channelApiKey"
  ],
  "provenance": "documented",
  "sources": [
   "docs:message-templates"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "application/json",
   "400": "application/json",
   "401": "application/json",
   "403": "application/json",
   "500": "application/json",
   "502": "application/json"
  }
 },
 {
  "operationId": "createNumberTemplate",
  "method": "POST",
  "path": "/v1/configs/templates",
  "summary": "Create a template with the channel's key",
  "tags": [
   "Messaging"
  ],
  "security": [
   "channelApiKey"
  ],
  "provenance": "documented",
  "sources": [
   "docs:message-templates"
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
   "500": "application/json",
   "502": "application/json"
  }
 },
 {
  "operationId": "getPermissionsPage",
  "method": "GET",
  "path": "/dashboard/app/{partner_id}/permissions",
  "summary": "Open the onboarding popup",
  "tags": [
   "Pages"
  ],
  "security": [],
  "provenance": "documented",
  "sources": [
   "seed",
   "docs:integrated-onboarding",
   "repo:360dialog-connect-button",
   "observed"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "302": null,
   "400": "text/html",
   "403": "text/html",
   "404": "text/html"
  }
 },
 {
  "operationId": "getDashboardAppPage",
  "method": "GET",
  "path": "/dashboard/app/{partner_id}",
  "summary": "Open the onboarding popup (button 1.x)",
  "tags": [
   "Pages"
  ],
  "security": [],
  "provenance": "observed",
  "sources": [
   "repo:360dialog-connect-button",
   "observed"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "302": null,
   "400": "text/html",
   "403": "text/html",
   "404": "text/html"
  }
 },
 {
  "operationId": "getOnboardingPage",
  "method": "GET",
  "path": "/onboarding/{partner_id}",
  "summary": "Open the onboarding popup (version 2)",
  "tags": [
   "Pages"
  ],
  "security": [],
  "provenance": "observed",
  "sources": [
   "repo:360dialog-connect-button",
   "repo:360dialog/integrated-onboarding-demo",
   "observed"
  ],
  "requestTypes": [],
  "mergedInput": false,
  "responses": {
   "200": "text/html",
   "302": null,
   "400": "text/html",
   "403": "text/html",
   "404": "text/html"
  }
 }
];

export const webhooks: readonly OperationContract[] = [
 {
  "operationId": "receiveClientCreated",
  "method": "POST",
  "path": "client_created",
  "summary": "A client registered",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:webhook-events"
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
  "operationId": "receiveChannelCreated",
  "method": "POST",
  "path": "channel_created",
  "summary": "A channel was created",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "seed",
   "docs:webhook-events"
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
  "operationId": "receiveChannelSubmitted",
  "method": "POST",
  "path": "channel_submitted",
  "summary": "A channel was handed to Meta",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:events-and-notifications",
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "receiveChannelReady",
  "method": "POST",
  "path": "channel_ready",
  "summary": "A channel can be registered",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:webhook-events"
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
  "operationId": "receiveChannelRunning",
  "method": "POST",
  "path": "channel_running",
  "summary": "A channel is running",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "seed",
   "docs:webhook-events"
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
  "operationId": "receiveChannelLive",
  "method": "POST",
  "path": "channel_live",
  "summary": "A channel is live",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:webhook-events"
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
  "operationId": "receiveChannelPermissionGranted",
  "method": "POST",
  "path": "channel_permission_granted",
  "summary": "A client gave permission",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "observed",
  "sources": [
   "repo:TimeGlobe",
   "repo:dialog360-next"
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
  "operationId": "receiveChannelPermissionRevoked",
  "method": "POST",
  "path": "channel_permission_revoked",
  "summary": "A client took its permission back",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
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
   "200": null,
   "400": "application/json",
   "401": "application/json"
  }
 },
 {
  "operationId": "receiveCancellationRequest",
  "method": "POST",
  "path": "cancellation_request",
  "summary": "A cancellation was asked for",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "observed",
  "sources": [
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "receiveCancellationRevoke",
  "method": "POST",
  "path": "cancellation_revoke",
  "summary": "A cancellation was taken back",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "observed",
  "sources": [
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "receiveCancellationProcessed",
  "method": "POST",
  "path": "cancellation_processed",
  "summary": "A channel was terminated",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "observed",
  "sources": [
   "repo:yuenkik6/WABA360Dialog.NET"
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
  "operationId": "receiveAccountViolation",
  "method": "POST",
  "path": "account_violation",
  "summary": "Meta reports a violation",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:events-and-notifications"
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
  "operationId": "receiveAccountRestriction",
  "method": "POST",
  "path": "account_restriction",
  "summary": "Meta restricts an account",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:events-and-notifications"
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
  "operationId": "receiveTemplateMessagingEnabled",
  "method": "POST",
  "path": "template_messaging_enabled",
  "summary": "Templates can be sent",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:webhooks-reference"
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
  "operationId": "receiveTemplateMessagingDisabled",
  "method": "POST",
  "path": "template_messaging_disabled",
  "summary": "Templates can no longer be sent",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:webhooks-reference"
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
  "operationId": "receiveWabaTemplateStatusChanged",
  "method": "POST",
  "path": "waba_template_status_changed",
  "summary": "The review of a template moved on",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:webhook-management",
   "repo:vozko"
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
  "operationId": "receiveWabaTemplateCategoryChanged",
  "method": "POST",
  "path": "waba_template_category_changed",
  "summary": "Meta changed the category of a template",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:webhook-management",
   "repo:vozko"
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
  "operationId": "receivePartnerEvent",
  "method": "POST",
  "path": "partner_event",
  "summary": "Any partner event",
  "tags": [
   "Partner events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:signature-validation",
   "docs:waba-webhooks",
   "docs:stable-webhook",
   "repo:yuenkik6/WABA360Dialog.NET",
   "repo:vozko"
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
  "operationId": "receiveMessagingNotification",
  "method": "POST",
  "path": "messaging_notification",
  "summary": "A message came in, or a sent one moved on",
  "tags": [
   "Messaging events"
  ],
  "security": [
   "platformSignature"
  ],
  "provenance": "documented",
  "sources": [
   "docs:receiving-messages",
   "docs:stable-webhook",
   "repo:nyaruka/courier",
   "repo:n8n-nodes-360dialog",
   "repo:TFML/OEA",
   "repo:signature-tests"
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
