/** Generated from specs/ by `npm run generate`. Do not edit. */
export interface paths {
    "/embeddable/1/auth/par": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a link for an embeddable page
         * @description Called by the backend before the page is rendered. The `request_uri` of the answer is what the iframe is given; the key must never reach a browser. **Not the PAR of RFC 9126**: the body is JSON, `scopes` is a list, and an API key authorizes. The key needs `account-management:manage` and every scope that is asked for. Moments needs `embedding_id` and the scopes `flow:manage`, `flow:read`, `flow:use`; Answers has no embedding and asks for `answers:manage` and `voice-message:manage`; the scopes for Conversations are not shown. With X, add both ids, or use a key that is linked to them. Sandbox choice: 10 requests per second.
         */
        post: operations["startEmbedding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a user in
         * @description Gives an `IBSSO` token. A session lives 60 minutes, and must be destroyed before another can be made. 10 requests per second. The vendor's Node SDK sends `Authorization: undefined` here. Sandbox choice: the header is ignored.
         */
        post: operations["createSession"];
        /**
         * Sign a user out
         * @description Ends the session the call was made with. There is no documented body.
         */
        delete: operations["destroySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/1/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description OAuth 2 client credentials: the account's user name and password as client. No scopes can be asked for. The vendor documents a form; its Node SDK sends the values in the query string and an empty form. Sandbox choice: both are accepted, body before query.
         */
        post: operations["createOauthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/1/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign a user of an Exchange app in
         * @description The frame of a context card or configuration page goes here. **Not standard OAuth**: PKCE works without `code_challenge_method`, which is S256 also when it is missing; `state` is the one the frame was opened with, by which the portal's user is known inside the iframe; without it the portal's login in the browser counts. The answer leads back to `redirect_uri` with `code`, and with `state` when it was given, which is inferred. `conversationId` survives only as part of `redirect_uri`. Several scopes are separated by spaces. Sandbox choice: a `redirect_uri` is taken when its origin and path begin with those of the registered Redirect URL; an unknown client or another address is refused with a page and no redirect; who refuses comes back with `error=access_denied`.
         */
        get: operations["authorizeExchangeApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a code into a token, or a token into a newer one
         * @description A form. A public client sends `code_verifier`, a confidential one `client_secret` instead. The answer is no standard token: the token is in `token`, its type is `IBSSO`, and the user's data stand beside it; there is no userinfo endpoint and no id token. Two spellings of the members are known. A confidential client refreshes with `grant_type=refresh_token` and the current token in `code`. Sandbox choice: a code works once and for 60 seconds; `redirect_uri` is the one of the authorization or the registered one; a code, verifier or secret that does not fit is 400, an unknown client 401.
         */
        post: operations["createExchangeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amg/exchange/1/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign a user of an Exchange app in (older address)
         * @description The address below the portal's host that older editions of the vendor's demo use. Otherwise like `authorizeExchangeApp`.
         */
        get: operations["authorizeExchangeAppAtAmg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amg/exchange/1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a code into a token, or a token into a newer one (older address)
         * @description The address below the portal's host that older editions of the vendor's demo use. Otherwise like `createExchangeToken`.
         */
        post: operations["createExchangeTokenAtAmg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/api/amg/exchange/1/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign a user of an Exchange app in (older address)
         * @description The address below the portal's host that older editions of the vendor's demo use. Otherwise like `authorizeExchangeApp`.
         */
        get: operations["authorizeExchangeAppAtConversationsAmg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/api/amg/exchange/1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a code into a token, or a token into a newer one (older address)
         * @description The address below the portal's host that older editions of the vendor's demo use. Otherwise like `createExchangeToken`.
         */
        post: operations["createExchangeTokenAtConversationsAmg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the portal
         * @description Infobip's web interface, as far as Exchange apps live in it: Publish, marketplace, Conversations with context cards, Answers with bot blocks, Flow with flow elements, and a log of what was called. The vendor's own is a large application. Sandbox choice: this page at this address, for the portal user `agent.smith`.
         */
        get: operations["getPortalPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embeddable/moments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the Campaign wizard
         * @description The page an end user activates use cases in, step by step, and manages them with figures later. That it is an iframe fed with `request_uri` is documented; its address, markup and messages are not. Sandbox choice: this address below the portal's, the parameter `request_uri`, and the messages of `messages.asyncapi.yaml`. A host must work when none ever arrives.
         */
        get: operations["getMomentsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embeddable/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the chatbot builder
         * @description Answers, the sibling of Moments: the whole chatbot builder, with a link that has no embedding. Sandbox choice: as `getMomentsPage`.
         */
        get: operations["getAnswersPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embeddable/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the inbox
         * @description Conversations, the sibling of Moments: list and history of an agent's conversations. The vendor also offers it as a script and as a web component whose attribute `authToken` is handed the outcome of `startEmbedding`. Sandbox choice: as `getMomentsPage`.
         */
        get: operations["getConversationsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moments/1/flows/{campaignId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the flow. 64 bits wide at the vendor, in practice around 2·10¹⁴. */
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put people into a flow
         * @description Up to 1000 at once, asynchronously: the answer is an `operationId`, and what became of each person is in the report or in the callback to `notifyUrl`. About ten are worked off per second. `person` creates, updates or merges profiles: new identifiers create, one match updates, several matches merge. Scope `flow:use` or `flow:manage`. 10 requests per second.
         */
        post: operations["addFlowParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moments/1/flows/{campaignId}/participants/report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the flow. 64 bits wide at the vendor, in practice around 2·10¹⁴. */
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        /**
         * See what became of the people
         * @description The report of one `addFlowParticipants`, kept for 30 days. Scope `flow:use`, `flow:read` or `flow:manage`. 10 requests per second.
         */
        get: operations["getFlowParticipantsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communication/1/flows/{campaignId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the flow. 64 bits wide at the vendor, in practice around 2·10¹⁴. */
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a person into a flow (deprecated)
         * @deprecated
         * @description Deprecated on 2023-10-25, to be switched off on 2024-10-25; use `addFlowParticipants`. Sandbox choice: it still works, and says so in a `Deprecation` header. Scope `flow:use` or `flow:manage`. 10 requests per second.
         */
        post: operations["addFlowParticipantLegacy"];
        /**
         * Take a person out of a flow
         * @description Names the person by one of three parameters, none of which is marked as required. Sandbox choice: without any, 400 with 40001. Scope `flow:use` or `flow:manage`. 10 requests per second.
         */
        delete: operations["removeFlowParticipant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversationId: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        /**
         * Get a conversation
         * @description Scope `conversations:read` or `conversations:manage`. A context card calls it with an `IBSSO` token.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversationId: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a conversation
         * @description Scope `conversations:read` or `conversations:manage`. 500 requests per minute. For e-mail the sender is in `content.sender` and `content.senderName`.
         */
        get: operations["listConversationMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provisioning/1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description Scope `application-entity:manage`. One request per second.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Create an application
         * @description An application is a use case or an environment of the platform. Scope `application-entity:manage`. One request per second.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provisioning/1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application. */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        /**
         * Get an application
         * @description Scope `application-entity:manage`. One request per second.
         */
        get: operations["getApplication"];
        /**
         * Rename an application
         * @description Scope `application-entity:manage`. One request per second.
         */
        put: operations["updateApplication"];
        post?: never;
        /**
         * Delete an application
         * @description Whatever was linked to it goes back to application `default` and no entity. Reassign configuration, subscriptions and keys first. Scope `application-entity:manage`. One request per second.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provisioning/1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entities
         * @description Scope `application-entity:manage`. One request per second.
         */
        get: operations["listEntities"];
        put?: never;
        /**
         * Create an entity
         * @description An entity is a customer of the platform. It is also created when it is first used on a message. Scope `application-entity:manage`. One request per second.
         */
        post: operations["createEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provisioning/1/entities/{entityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the entity. */
                entityId: components["parameters"]["entityId"];
            };
            cookie?: never;
        };
        /**
         * Get an entity
         * @description Scope `application-entity:manage`. One request per second.
         */
        get: operations["getEntity"];
        /**
         * Rename an entity
         * @description Scope `application-entity:manage`. One request per second.
         */
        put: operations["updateEntity"];
        post?: never;
        /**
         * Delete an entity
         * @description Whatever was linked to it goes back to application `default` and no entity. Scope `application-entity:manage`. One request per second.
         */
        delete: operations["deleteEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provisioning/1/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which senders belong to whom
         * @description Scope `application-entity:manage`. One request per second.
         */
        get: operations["listAssociations"];
        put?: never;
        /**
         * Give a sender to an application and entity
         * @description A sender can have one pair at most in Conversations. Scope `application-entity:manage`. One request per second.
         */
        post: operations["createAssociation"];
        /**
         * Take a sender back
         * @description Names what is deleted in a body, like `createAssociation`. Scope `application-entity:manage`. One request per second.
         */
        delete: operations["deleteAssociation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provisioning/1/associations/single": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one association
         * @description Exactly this one. Scope `application-entity:manage`. One request per second.
         */
        get: operations["getAssociation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/subscription/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Each channel has its own subscriptions. */
                channel: components["parameters"]["subscriptionChannel"];
            };
            cookie?: never;
        };
        /**
         * List the subscriptions of a channel
         * @description Newest first; what is given in the query must all match. Scope `subscriptions:manage`.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Create a subscription
         * @description With the id of a profile that exists, or with a whole profile to be created on the way. The conversations of the platform are the channel `CUSTOMER_ENGAGEMENT`. Events a channel does not have are ignored. Sandbox choice: an id that exists is refused with 400, an unknown profile with 404. Scope `subscriptions:manage`.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/subscription/{channel}/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Each channel has its own subscriptions. */
                channel: components["parameters"]["subscriptionChannel"];
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Get a subscription
         * @description Scope `subscriptions:manage`.
         */
        get: operations["getSubscription"];
        /**
         * Change a subscription
         * @description Everything but the id. The profile can be replaced by another, not changed here. Scope `subscriptions:manage`.
         */
        put: operations["updateSubscription"];
        post?: never;
        /**
         * Delete a subscription
         * @description Scope `subscriptions:manage`.
         */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List profiles
         * @description Where events are sent to. Scope `subscriptions:manage`.
         */
        get: operations["listProfiles"];
        put?: never;
        /**
         * Create a profile
         * @description With the id of security settings that exist, or with whole ones to be created on the way. Sandbox choice: an id that exists is refused with 400. Scope `subscriptions:manage`.
         */
        post: operations["createProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the profile. */
                profileId: components["parameters"]["profileId"];
            };
            cookie?: never;
        };
        /**
         * Get a profile
         * @description Scope `subscriptions:manage`.
         */
        get: operations["getProfile"];
        /**
         * Change a profile
         * @description Everything but the id. Scope `subscriptions:manage`.
         */
        put: operations["updateProfile"];
        post?: never;
        /**
         * Delete a profile
         * @description Sandbox choice: refused with 400 while a subscription uses it. Scope `subscriptions:manage`.
         */
        delete: operations["deleteProfile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List security settings
         * @description How webhooks prove where they come from. The credentials are part of the answer. Scope `subscriptions:manage`.
         */
        get: operations["listSecurity"];
        put?: never;
        /**
         * Create security settings
         * @description Sandbox choice: an id that exists is refused with 400. Scope `subscriptions:manage`.
         */
        post: operations["createSecurity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/security/{authId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the security settings. */
                authId: components["parameters"]["authId"];
            };
            cookie?: never;
        };
        /**
         * Get security settings
         * @description Scope `subscriptions:manage`.
         */
        get: operations["getSecurity"];
        /**
         * Change security settings
         * @description Everything but the id. Scope `subscriptions:manage`.
         */
        put: operations["updateSecurity"];
        post?: never;
        /**
         * Delete security settings
         * @description Sandbox choice: refused with 400 while a profile uses them. Scope `subscriptions:manage`.
         */
        delete: operations["deleteSecurity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/2/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one profile or list profiles
         * @description With `type` and `identifier`, or with one of `email`, `phone` and `externalId`, the one profile; without them, a page of all. The vendor's own description shows only the single profile; the list is by analogy with its other lists, and public integrations read `persons`. Scopes `people:read` or `people:manage`; 5 requests a second.
         */
        get: operations["listPersons"];
        /**
         * Replace a profile
         * @description **Clears whatever is left out**; tags and contact information are replaced. Scope `people:manage`; 5 requests a second.
         */
        put: operations["replacePerson"];
        /**
         * Create a profile
         * @description Answers 200, not 201. A profile needs at least a phone number, an e-mail address or an external id. A custom attribute must be defined first. Scope `people:manage`; 10 requests a second.
         */
        post: operations["createPerson"];
        /**
         * Delete a profile
         * @description The answer has no body. Scope `people:manage`; 5 requests a second.
         */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        /**
         * Change a profile
         * @description Keeps what is left out; tags and contact information are appended. Scope `people:manage`; 5 requests a second.
         */
        patch: operations["patchPerson"];
        trace?: never;
    };
    "/people/2/persons/contactInformation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the contact information
         * @description Phone numbers and e-mail addresses that are left out are removed. Scope `people:manage`; 5 requests a second.
         */
        put: operations["replaceContactInformation"];
        post?: never;
        /**
         * Remove contact information
         * @description Removes those in the body, which a client must send with DELETE. Scope `people:manage`; 5 requests a second.
         */
        delete: operations["removeContactInformation"];
        options?: never;
        head?: never;
        /**
         * Add contact information
         * @description Those that are there already stay. Scope `people:manage`; 5 requests a second.
         */
        patch: operations["addContactInformation"];
        trace?: never;
    };
    "/people/2/persons/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create profiles
         * @description At most 1000 in a request. The answer lists **only failures**. Scope `people:manage`; 5 requests a second.
         */
        post: operations["createPersonsBatch"];
        /**
         * Delete profiles
         * @description At most 1000 in a request. The answer lists **only failures**. Scope `people:manage`; 5 requests a second.
         */
        delete: operations["deletePersonsBatch"];
        options?: never;
        head?: never;
        /**
         * Change profiles
         * @description At most 1000 in a request. The answer lists **only failures**. Scope `people:manage`; 5 requests a second.
         */
        patch: operations["patchPersonsBatch"];
        trace?: never;
    };
    "/people/2/persons/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the ids of profiles
         * @description Identities without a profile are left out of the answer. Scopes `people:read` or `people:manage`; 15 requests a second.
         */
        post: operations["matchPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/3/persons/upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or replace profiles
         * @description **Clears whatever is left out.** Matches by external id, e-mail address or phone number; without a match, creates. 1 to 1000 profiles. **Always 207** when the request as a whole is readable, also when everything went well. Contact data are checked for form only. Scopes `people:read` or `people:manage`, as the vendor writes it; 5 requests a second.
         */
        put: operations["upsertPersons"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create or change profiles
         * @description Keeps what is left out. Matches by external id, e-mail address or phone number; without a match, creates. 1 to 1000 profiles. **Always 207** when the request as a whole is readable, also when everything went well. Contact data are checked for form only. Scopes `people:read` or `people:manage`, as the vendor writes it; 5 requests a second.
         */
        patch: operations["patchUpsertPersons"];
        trace?: never;
    };
    "/people/3/persons/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge profiles
         * @description Several profiles of one human become one; what the request says wins. Identifiers that are all new make a new profile. 1 to 1000. Always 207 when the request as a whole is readable. Scopes `people:read` or `people:manage`, as the vendor writes it; 5 requests a second.
         */
        post: operations["mergePersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/2/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description The vendor's schema is a bare list, its sample a single tag; the wrapper is by analogy. All three are read. Scopes `people:read` or `people:manage`; 5 requests a second.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description Answers 200. Scope `people:manage`; 5 requests a second.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/2/tags/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the tag, percent-encoded.
                 * @example vip
                 */
                name: components["parameters"]["tagName"];
            };
            cookie?: never;
        };
        /**
         * Get a tag
         * @description Scopes `people:read` or `people:manage`; 5 requests a second.
         */
        get: operations["getTag"];
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description Scope `people:manage`; 5 requests a second.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/2/tags/{name}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the tag, percent-encoded.
                 * @example vip
                 */
                name: components["parameters"]["tagName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take the tag from profiles
         * @description At most 1000 profiles. Scope `people:manage`; 5 requests a second.
         */
        delete: operations["removeTagFromPersons"];
        options?: never;
        head?: never;
        /**
         * Add the tag to profiles
         * @description At most 1000 profiles. Scope `people:manage`; 5 requests a second.
         */
        patch: operations["addTagToPersons"];
        trace?: never;
    };
    "/people/2/customAttributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom attributes
         * @description `totalCount` comes when asked for; otherwise a page with fewer than `limit` rows is the last. Scopes `people:read` or `people:manage`; 5 requests a second.
         */
        get: operations["listCustomAttributes"];
        put?: never;
        /**
         * Define a custom attribute
         * @description Answers 200. Scope `people:manage`; 5 requests a second.
         */
        post: operations["createCustomAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/2/customAttributes/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the attribute, percent-encoded.
                 * @example Tier
                 */
                name: components["parameters"]["customAttributeName"];
            };
            cookie?: never;
        };
        /**
         * Get a custom attribute
         * @description Scopes `people:read` or `people:manage`; 5 requests a second.
         */
        get: operations["getCustomAttribute"];
        put?: never;
        post?: never;
        /**
         * Delete a custom attribute
         * @description Scope `people:manage`; 5 requests a second.
         */
        delete: operations["deleteCustomAttribute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/2/customAttributes/{name}/append": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the attribute, percent-encoded.
                 * @example Tier
                 */
                name: components["parameters"]["customAttributeName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an object to a list of a profile
         * @description The attribute is a LIST_OF_OBJECTS and the body one object of its schema. Scope `people:manage`; 5 requests a second.
         */
        post: operations["appendCustomAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/3/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send events
         * @description The body is a bare list of 1 to 5000 events, at most 512000 bytes each and 15728640 bytes in all. **All or nothing.** A PHONE, EMAIL or EXTERNAL_ID that is not known makes a profile of type CUSTOMER. Scopes `people:manage` or `people:use`; 5 requests a second. There is no idempotency key; `eventId` is the nearest thing.
         */
        post: operations["sendEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peopleevents/2/persons/{personId}/definitions/{definitionId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the profile, of the kind in `identifierType`.
                 * @example crm-77
                 */
                personId: string;
                /**
                 * @description Id of the event definition.
                 * @example orderPlaced
                 */
                definitionId: components["parameters"]["definitionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one event
         * @description Scopes `people:manage` or `people:use`; 250 requests a second.
         */
        post: operations["sendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peopleevents/2/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List event definitions
         * @description A bare list. Scopes `people:read` or `people:manage`.
         */
        get: operations["listEventDefinitions"];
        put?: never;
        /**
         * Define an event
         * @description Scope `people:manage`.
         */
        post: operations["createEventDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peopleevents/2/definitions/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event definition.
                 * @example orderPlaced
                 */
                definitionId: components["parameters"]["definitionId"];
            };
            cookie?: never;
        };
        /**
         * Get an event definition
         * @description Scopes `people:read` or `people:manage`.
         */
        get: operations["getEventDefinition"];
        put?: never;
        /**
         * Add to an event definition
         * @description POST changes it here, and only by adding: nothing can be taken away. Scope `people:manage`.
         */
        post: operations["updateEventDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    flowReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of the people put into a flow
         * @description Sent to the `notifyUrl` of `addFlowParticipants`, with its `callbackData`. That a report of the results is sent is documented. Sandbox choice: the body is that of `getFlowParticipantsReport`, sent as JSON by `Java-http-client/20` and **unsigned**, so that the address has to be a secret; a 2xx is expected within 10 seconds, and otherwise it is sent again after 1, 2 and 4 seconds.
         */
        post: operations["receiveFlowReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    peopleEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A profile changed
         * @description What the vendor calls `cdp-event-webhook`. **There is no event id**: recognise a repetition by type, timestamp, person and the field that changed. Changes of our own sync come back with `source` `API` and an invoker of type `client`; drop them. How it is switched on is not documented, and custom attributes must be tracked first, in the web interface. Sandbox choice: a subscription to `CUSTOMER_ENGAGEMENT` accepts its names too; signed and repeated like every webhook of a subscription, see `subscriptionHmac`.
         */
        post: operations["receivePeopleEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversationEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened in a conversation
         * @description What the vendor calls `conversation-event-webhook`. The names delivered here are not the names one subscribes to. Deliveries are repeated when the address does not answer properly, on a schedule that is not published; tolerate repetitions. Sandbox choice: signed and repeated like every webhook of a subscription, see `subscriptionHmac`.
         */
        post: operations["receiveConversationEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    exchangeFunction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Call a function of an app with GET
         * @description Like `receiveExchangePost`, without a body: what fills no placeholder of the path is in the query. It also fills the select boxes of flow elements while they are designed. Sandbox choice: of an empty body the timestamp alone is signed.
         */
        get: operations["receiveExchangeGet"];
        /**
         * Call a function of an app with PUT
         * @description Like `receiveExchangePost`. Seen in manifests of Flow.
         */
        put: operations["receiveExchangePut"];
        /**
         * Call a function of an app with POST
         * @description Sent to the `uri` of a function of the manifest, when a chat reaches an active bot block or a journey a flow element. Inputs fill the placeholders of `uri`, the query, or a flat JSON object; header parameters are not supported. The answer is a JSON object whose members are matched to `outSchema`. That flow elements are signed like bot blocks is a sandbox choice. Sandbox choice: the body is compact; a placeholder `{x}` is filled from the property `x`, otherwise from `_x`, and what is used in the path is not repeated; 10 seconds until the call counts as failed; no repetition unless the designer asks for it, each signed anew; a 2xx with a JSON object, or with no body, is a success, anything else, or a required output that is missing, a failure.
         */
        post: operations["receiveExchangePost"];
        /**
         * Call a function of an app with DELETE
         * @description Like `receiveExchangeGet`.
         */
        delete: operations["receiveExchangeDelete"];
        options?: never;
        head?: never;
        /**
         * Call a function of an app with PATCH
         * @description Like `receiveExchangePost`. Sandbox choice: seen in no manifest, taken because the API element of Answers has it.
         */
        patch: operations["receiveExchangePatch"];
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What a context card is opened with. */
        CardQuery: {
            /** @description The conversation the card stands beside. */
            conversationId?: string;
            /** @description To be given to the authorization. Without it the login of the portal in the browser counts. */
            state?: string;
        };
        /** @description What a configuration page is opened with. Sandbox choice: all of it. */
        ConfigurationQuery: {
            /** @description To be given to the authorization. */
            state?: string;
        };
        /** @description What comes with the way back, beside the query of `redirect_uri` itself. */
        RedirectQuery: {
            /** @description For `createExchangeToken`. Sandbox choice: works once, within 60 seconds. */
            code: string;
            state?: string;
            /** @description Only when it was part of `redirect_uri`. */
            conversationId?: string;
        };
        /** @description What comes back when the user did not allow it. Sandbox choice: all of it. */
        RefusedQuery: {
            /** @enum {string} */
            error: "access_denied";
            state?: string;
        };
        /**
         * Request URI
         * @description What `startEmbedding` answered, as it came. Opaque. Sandbox choice: a URN as in RFC 9126, good for one load within 60 seconds.
         */
        RequestUri: string;
        /** @description What the Campaign wizard of Embeddable Moments is opened with. Sandbox choice: the parameters. Unknown ones are ignored. */
        MomentsQuery: {
            request_uri: components["schemas"]["RequestUri"];
        };
        /** @description What the chatbot builder of Embeddable Answers is opened with. Sandbox choice: the parameters. Unknown ones are ignored. */
        AnswersQuery: {
            request_uri: components["schemas"]["RequestUri"];
        };
        /** @description What the inbox of Embeddable Conversations is opened with. Sandbox choice: the parameters. Unknown ones are ignored. */
        ConversationsQuery: {
            request_uri: components["schemas"]["RequestUri"];
            /**
             * Base URL
             * @description The account's own base URL. An attribute of the vendor's component, optional there. Sandbox choice: here a parameter.
             */
            apiBaseUrl?: string;
            /**
             * Senders
             * @description The numbers an agent may write from, as a JSON list of `ConversationsSender`. An attribute of the vendor's component, required there. Sandbox choice: here a parameter, and without it every sender of the account.
             */
            senders?: string;
            /**
             * Destinations
             * @description The numbers an agent may write to, as a JSON list of `ConversationsDestination`. An attribute of the vendor's component, required there. Sandbox choice: here a parameter, and without it every customer with a conversation.
             */
            destinations?: string;
        };
        /** @description One number of the platform. A label may hold placeholders such as `{metadata.name}`. */
        ConversationsSender: {
            number: string;
            /** @enum {string} */
            channel: "SMS" | "WHATSAPP";
            label?: string;
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One number of a customer. The vendor names further fields that could not be read. */
        ConversationsDestination: {
            number: string;
            label?: string;
            metadata?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Sandbox choice: the product is open. */
        ReadyEvent: {
            /**
             * @description Who speaks.
             * @constant
             */
            source: "infobip-embeddable";
            /**
             * @description Version of this protocol.
             * @constant
             */
            v: 1;
            /**
             * @description Kind of event.
             * @constant
             */
            type: "ready";
            /** @description The `embedding_id` of the request. Absent where there was none. */
            embeddingId?: number | string;
        };
        /** @description Sandbox choice: the content has another height. */
        ResizeEvent: {
            /**
             * @description Who speaks.
             * @constant
             */
            source: "infobip-embeddable";
            /**
             * @description Version of this protocol.
             * @constant
             */
            v: 1;
            /**
             * @description Kind of event.
             * @constant
             */
            type: "resize";
            /** @description Height of the content in CSS pixels. */
            height: number;
        };
        /** @description Sandbox choice: a use case was activated. */
        CampaignActivatedEvent: {
            /**
             * @description Who speaks.
             * @constant
             */
            source: "infobip-embeddable";
            /**
             * @description Version of this protocol.
             * @constant
             */
            v: 1;
            /**
             * @description Kind of event.
             * @constant
             */
            type: "campaign.activated";
            /** @description The flow of the use case, as `addFlowParticipants` takes it. */
            campaignId: number;
            /** @description Name of the template. */
            useCase?: string;
        };
        /** @description Sandbox choice: a use case was changed or resumed. */
        CampaignUpdatedEvent: {
            /**
             * @description Who speaks.
             * @constant
             */
            source: "infobip-embeddable";
            /**
             * @description Version of this protocol.
             * @constant
             */
            v: 1;
            /**
             * @description Kind of event.
             * @constant
             */
            type: "campaign.updated";
            /** @description The flow of the use case, as `addFlowParticipants` takes it. */
            campaignId: number;
        };
        /** @description Sandbox choice: a use case was paused. */
        CampaignPausedEvent: {
            /**
             * @description Who speaks.
             * @constant
             */
            source: "infobip-embeddable";
            /**
             * @description Version of this protocol.
             * @constant
             */
            v: 1;
            /**
             * @description Kind of event.
             * @constant
             */
            type: "campaign.paused";
            /** @description The flow of the use case, as `addFlowParticipants` takes it. */
            campaignId: number;
        };
        /** @description Sandbox choice: a use case was deleted. */
        CampaignDeletedEvent: {
            /**
             * @description Who speaks.
             * @constant
             */
            source: "infobip-embeddable";
            /**
             * @description Version of this protocol.
             * @constant
             */
            v: 1;
            /**
             * @description Kind of event.
             * @constant
             */
            type: "campaign.deleted";
            /** @description The flow of the use case, as `addFlowParticipants` takes it. */
            campaignId: number;
        };
        /** @description Sandbox choice: the link or the session is over. */
        SessionExpiredEvent: {
            /**
             * @description Who speaks.
             * @constant
             */
            source: "infobip-embeddable";
            /**
             * @description Version of this protocol.
             * @constant
             */
            v: 1;
            /**
             * @description Kind of event.
             * @constant
             */
            type: "session.expired";
        };
        /** @description Sandbox choice: something was refused or failed. */
        ErrorEvent: {
            /**
             * @description Who speaks.
             * @constant
             */
            source: "infobip-embeddable";
            /**
             * @description Version of this protocol.
             * @constant
             */
            v: 1;
            /**
             * @description Kind of event.
             * @constant
             */
            type: "error";
            /** @description One of the codes of `ApiError`, E400, E401, E403, E404, E429, E500, or another. */
            code: string;
            /** @description The reason, for people. */
            description: string;
        };
        ExchangeTokenRequest: {
            /** @enum {string} */
            grant_type: "authorization_code" | "refresh_token";
            /** @description The code; for `refresh_token` the current token. */
            code: string;
            /** @description Of a public client. */
            code_verifier?: string;
            client_id: string;
            /** @description Of a confidential client. */
            client_secret?: string;
            /** @description Not for `refresh_token`. */
            redirect_uri?: string;
        };
        /** @description Two spellings are known; read both. */
        ExchangeToken: {
            token: string;
            /** @description Always `IBSSO`. Also read in `tokenType`. */
            token_type?: string;
            tokenType?: string;
            /** @description Seconds. Instead of it, or beside it, `expires_at`. */
            expires_in?: number;
            /** @description The moment; its unit is not known, and one sample has an empty text. Read as milliseconds since the epoch, as seconds when it is too small for that, or as an ISO date. */
            expires_at?: number | string;
            /** @description The account, as in `X-Ib-Exchange-Req-AccountKey`. */
            accountKey?: string;
            userKey?: string;
            /** @description Also read in `userName`. */
            username?: string;
            userName?: string;
            email?: string;
            locale?: string;
            groups?: string[];
            roles?: string[];
        };
        /** @description The inputs that `inSchema` declares. */
        ExchangeFunctionInput: {
            [key: string]: unknown;
        };
        /** @description The outputs that `outSchema` declares. */
        ExchangeFunctionOutput: {
            [key: string]: unknown;
        };
        /** @description Sandbox choice: a sentence for the run log. The vendor documents no body of a failure. */
        ExchangeFunctionError: {
            /** @description A sentence for people; empty where nobody may learn more. */
            error: string;
        };
        /** @description Manifest of the product Conversations: what is shown beside a conversation, and on a page of its own. Either block may be left out, which is inferred. */
        ExchangeConversationsManifest: {
            card?: {
                title: string;
                /** @description Address of the website shown in an iframe; opened with `conversationId` and `state`. */
                src: string;
                /** @description Only `STANDARD` is known. */
                size?: string | null;
            };
            page?: {
                title: string;
                src: string;
                /** @description Path of the page within the portal. Empty in the vendor's own sample. */
                path?: string | null;
            };
        };
        /** @description Manifest of the product Answers: each function is a bot block. */
        ExchangeAnswersManifest: {
            functions: components["schemas"]["ExchangeFunction"][];
        };
        /** @description Manifest of the product Moments, for Flow: functions, and actions that show a function as a flow element and say how each input is filled in. */
        ExchangeFlowManifest: {
            functions: components["schemas"]["ExchangeFunction"][];
            actions?: components["schemas"]["ExchangeAction"][];
            /** @description Empty in the only sample; the format of a trigger is not known. */
            triggers?: unknown[];
        };
        ExchangeFunction: {
            name: string;
            description?: string;
            /**
             * @description Seen: GET, POST, DELETE, and PUT in Flow. PATCH is a sandbox choice.
             * @enum {string}
             */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Your endpoint, with placeholders such as `{id}` in its path or query. */
            uri: string;
            /** @description What Infobip sends. May be missing or empty. */
            inSchema?: components["schemas"]["ExchangeObjectSchema"];
            /** @description What you answer. May be missing. */
            outSchema?: components["schemas"]["ExchangeObjectSchema"];
        };
        ExchangeObjectSchema: {
            /** @enum {string} */
            type?: "object";
            properties?: {
                [key: string]: components["schemas"]["ExchangeProperty"];
            };
            /** @description Names of the required properties, as in the manifest of Flow. */
            required?: string[];
        };
        ExchangeProperty: {
            /**
             * @description Seen: string, number, object, array. The other two are a sandbox choice.
             * @enum {string}
             */
            type: "string" | "number" | "integer" | "boolean" | "object" | "array";
            /** @description Label for the designer. */
            title?: string;
            description?: string;
            /** @description On the property itself, as in the manifest of Answers; within an object the list of names. Both styles are read in both manifests. */
            required?: boolean | string[];
            properties?: {
                [key: string]: components["schemas"]["ExchangeProperty"];
            };
            /** @description One schema, or a list with one schema as in the vendor's sample. */
            items?: components["schemas"]["ExchangeProperty"] | components["schemas"]["ExchangeProperty"][];
            /** @description JSONPath to the values of a select box, in the answer of the function. */
            selectViewOptionIdPath?: string;
            /** @description JSONPath to the labels of a select box. */
            selectViewOptionNamePath?: string;
        };
        /** @description A flow element. Shows the function of the same name. */
        ExchangeAction: {
            name: string;
            /** @description False in the only sample; what true does is not known. */
            async?: boolean;
            render?: components["schemas"]["ExchangeRenderField"][];
        };
        ExchangeRenderField: {
            /** @description Property of the function's `inSchema`. */
            field: string;
            /** @description Seen: `TextFieldView`, `SelectView`. */
            viewClass: string;
            /** @description Of a `SelectView`, the name of the function that fills it. */
            model?: string;
            /** @description Whether the designer may insert attributes of Flow or People. */
            personalization?: boolean;
            /** @description Empty in the only sample. */
            dependencies?: unknown[];
        };
        /** @description The envelope of most of the platform. Also served as XML, on request. */
        ApiException: {
            requestError: {
                serviceException: {
                    /** @description A word, such as `BAD_REQUEST`, and for some errors a number as text. */
                    messageId: string;
                    /** @description For people. */
                    text: string;
                    /** @description What is wrong, by field. */
                    validationErrors?: {
                        [key: string]: string[];
                    };
                };
            };
        };
        /** @description The envelope of the token endpoint. */
        OauthError: components["schemas"]["ApiException"] & {
            /**
             * @deprecated
             * @description Beside the envelope.
             */
            error?: string;
        };
        /** @description The envelope of newer products, segments and Answers among them. All five members are always there. */
        ApiError: {
            /** @description E400, E401, E403, E404, E429, E500. */
            errorCode: string;
            description: string;
            /** @description What the caller can do. */
            action: string;
            violations: {
                property?: string;
                violation?: string;
            }[];
            resources: {
                name?: string;
                url?: string;
            }[];
        };
        /**
         * @description 32-bit integer in the schema, text in the samples. The table knows five digits, one sample has a plain 400. 40001 bad request, 40002 duplicate person, 40003 person could not be handled, 40004 person already in the flow, 40005 flow inactive, 40006 person not in the flow; 40401 flow, 40402 person, 40403 action not found; 50001 internal.
         * @example 40006
         * @example 40401
         * @example 400
         */
        FlowErrorCode: number | string;
        /** @description The envelope of flows. */
        FlowError: {
            errorCode: components["schemas"]["FlowErrorCode"];
            errorMessage: string;
        };
        /** @description A problem document, like RFC 7807 but served as plain JSON. */
        FlowProblem: {
            type?: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
        };
        /** @description The envelope of conversations, for 400 alone. */
        ConversationError: {
            /** @description `ERROR`. */
            statusCode: string;
            message: string;
        };
        /** @description The envelope of the lists of People. 400101 validation, 400116 missing parameter, 400117 sender wrongly given or missing, 300101 person, 300103 list, 300130 items not found, 300109 wrong type of value, 429002 ids of items must not be passed. */
        ListError: {
            errorCode: number;
            message: string;
        };
        /** @description What `startEmbedding` may refuse with, as far as one can tell. */
        EmbeddingError: components["schemas"]["ApiException"] | components["schemas"]["ApiError"];
        /** @description Any envelope of the platform. */
        ErrorBody: components["schemas"]["ApiException"] | components["schemas"]["OauthError"] | components["schemas"]["ApiError"] | components["schemas"]["FlowError"] | components["schemas"]["FlowProblem"] | components["schemas"]["ConversationError"] | components["schemas"]["ListError"] | components["schemas"]["PeopleV3Error"] | components["schemas"]["PeopleEventsProblem"];
        /** @description Ours. */
        ReceiverError: {
            error: string;
        };
        /** @description An HTML page. */
        HtmlPage: string;
        SessionRequest: {
            username: string;
            password: string;
            /**
             * @description True binds the session to no IP address.
             * @default false
             */
            unsafe?: boolean;
        };
        Session: {
            /** @description A UUID, to be sent as `IBSSO <token>`. */
            token: string;
        };
        OauthTokenRequest: {
            /** @description User name of the account. */
            client_id: string;
            /** @description Password of the account. */
            client_secret: string;
            /**
             * @description `client_credentials`. The vendor also lists the other value, with a space at its end; trim it.
             * @enum {string}
             */
            grant_type: "client_credentials" | "authorization_code" | "authorization_code ";
            /** @description Goes with `authorization_code`. */
            code?: string;
        };
        OauthToken: {
            access_token: string;
            /** @description Seconds. */
            expires_in: number;
            token_type: string;
        };
        /** @description The vendor's sample has single quotes and comments; what is sent is plain JSON. */
        PushedAuthorizationRequest: {
            /**
             * @description Number of the embedding, from your account manager. Required for Moments. Unquoted in the vendor's sample, where the ids are quoted, so most likely a number.
             * @example 4711
             */
            embedding_id?: number | string;
            /** @description What the page may do. Each must be a scope of the key. */
            scopes: string[];
            /**
             * @description With X alone.
             * @example acme-shop
             */
            application_id?: string;
            /**
             * @description With X alone.
             * @example tenant-42
             */
            entity_id?: string;
        };
        PushedAuthorization: {
            /** @description Goes into the iframe, URL-encoded. */
            request_uri: string;
            /** @description Seconds the link can be opened. The vendor does not mention it. Sandbox choice: 60. Without it, count on 60. */
            expires_in?: number;
        };
        FlowParticipantsRequest: {
            participants: components["schemas"]["FlowParticipant"][];
            /** @description Where the report is sent when all are worked off. */
            notifyUrl?: string;
            /** @description Comes back in the report. */
            callbackData?: string;
        };
        FlowParticipant: {
            identifyBy: components["schemas"]["FlowIdentity"];
            variables?: components["schemas"]["FlowVariables"];
            person?: components["schemas"]["PersonInput"];
        };
        FlowIdentity: {
            identifier: string;
            /** @enum {string} */
            type: "EMAIL" | "PHONE" | "FACEBOOK" | "LINE" | "APPLE_BUSINESS_CHAT";
            /** @description Required for all but `EMAIL` and `PHONE` by the vendor's words; its own sample leaves it out. So it is not demanded here. */
            sender?: string;
        };
        /** @description Values of the flow's variables. Objects in the vendor's schema, scalars in its samples. */
        FlowVariables: {
            [key: string]: unknown;
        };
        LegacyFlowParticipant: {
            personData: components["schemas"]["PersonInput"];
            flowVariables?: components["schemas"]["FlowVariables"];
        };
        FlowOperation: {
            /** @description A UUID, for `getFlowParticipantsReport`. */
            operationId: string;
        };
        FlowReport: {
            operationId: string;
            /** Format: int64 */
            campaignId: number;
            callbackData?: string;
            participants: components["schemas"]["FlowReportParticipant"][];
        };
        FlowReportParticipant: {
            identifyBy: components["schemas"]["FlowIdentity"];
            /** @enum {string} */
            status: "PENDING" | "ACCEPTED" | "REJECTED";
            errorReason?: components["schemas"]["FlowErrorReason"];
        };
        /**
         * @description `REJECTED_PERSON_ALREADY_IN_FLOW` is what the prose calls `REJECTED_PERSON_IN_FLOW`. The vendor's Java client fails on a value outside the vendor's list. Sandbox choice: the one of the prose is never sent.
         * @enum {string}
         */
        FlowErrorReason: "REJECTED_INVALID_CONTACT" | "REJECTED_ATTRIBUTE_MISSED" | "REJECTED_PERSON_IN_FLOW" | "REJECTED_PERSON_ALREADY_IN_FLOW" | "REJECTED_PERSON_NOT_ALLOWED_TO_REENTER" | "REJECTED_FLOW_ERROR_UNKNOWN" | "REJECTED_NOT_ENOUGH_CREDITS" | "REJECTED_CDP_ERROR_UNKNOWN";
        /** @enum {string} */
        MessageDirection: "INBOUND" | "OUTBOUND";
        /** @enum {string} */
        ConversationPriority: "URGENT" | "HIGH" | "NORMAL" | "LOW";
        Conversation: {
            id: string;
            topic?: string | null;
            summary?: string | null;
            /** @enum {string} */
            status?: "OPEN" | "WAITING" | "SOLVED" | "CLOSED";
            priority?: components["schemas"]["ConversationPriority"];
            queueId?: string | null;
            agentId?: string | null;
            createdAt?: string;
            updatedAt?: string;
            closedAt?: string | null;
        };
        ConversationMessage: {
            id: string;
            channel?: string;
            from?: string;
            to?: string;
            direction?: components["schemas"]["MessageDirection"];
            conversationId?: string;
            authorId?: string;
            /** @enum {string} */
            authorType?: "CUSTOMER" | "AGENT" | "SYSTEM" | "BOT";
            createdAt?: string;
            updatedAt?: string;
            contentType?: string;
            /** @description By `contentType`. An e-mail has `sender` and `senderName`. */
            content?: {
                [key: string]: unknown;
            };
        };
        ConversationMessagePage: {
            messages: components["schemas"]["ConversationMessage"][];
            pagination: {
                totalItems?: number;
                page?: number;
                limit?: number;
                orderBy?: string;
            };
        };
        /** @description Where in the list one is. */
        PageInfo: {
            page: number;
            size: number;
            totalPages: number;
            totalResults: number;
        };
        Application: {
            applicationId: string;
            applicationName?: string;
        };
        ApplicationUpdate: {
            applicationName?: string;
        };
        ApplicationPage: {
            results: components["schemas"]["Application"][];
            paging: components["schemas"]["PageInfo"];
        };
        Entity: {
            entityId: string;
            entityName?: string;
        };
        EntityUpdate: {
            entityName?: string;
        };
        EntityPage: {
            results: components["schemas"]["Entity"][];
            paging: components["schemas"]["PageInfo"];
        };
        /** @enum {string} */
        ResourceType: "NUMBER" | "DOMAIN" | "ALPHA" | "RCS_RESOURCE" | "APPLE_RESOURCE";
        /** @enum {string} */
        ResourceChannel: "SMS" | "MMS" | "EMAIL" | "WHATSAPP" | "RCS" | "APPLE";
        AssociationInput: {
            resourceType: components["schemas"]["ResourceType"];
            channel: components["schemas"]["ResourceChannel"];
            applicationId: string;
            /** @description Required, and null for none, though the vendor's schema has a string alone. */
            entityId: string | null;
            /** @description What names the sender, such as the key of a number. */
            resourceId: string;
        };
        Association: {
            resourceType: components["schemas"]["ResourceType"];
            channel: components["schemas"]["ResourceChannel"];
            applicationId: string;
            entityId?: string | null;
            resourceId: string;
        };
        AssociationPage: {
            results: components["schemas"]["Association"][];
            paging: components["schemas"]["PageInfo"];
        };
        /** @enum {string} */
        SubscriptionChannel: "AGENT_OS" | "APPLE_MESSAGES_FOR_BUSINESS" | "BLOCKLIST" | "CUSTOMER_ENGAGEMENT" | "EMAIL" | "FACEBOOK" | "KAKAO_ALIM" | "KAKAO_BRAND_MESSAGE" | "LINE" | "MMS" | "MOBILE_IDENTITY" | "MOBILE_PUSH" | "NUMBER_LOOKUP" | "OPEN_CHANNEL" | "RCS" | "REGISTRATION" | "SMS" | "VIBER" | "VOICE_VIDEO" | "WEB_PUSH" | "WHATSAPP" | "ZALO";
        /**
         * @description The events of `CUSTOMER_ENGAGEMENT` and `AGENT_OS`, which are all the vendor lists for them.
         * @enum {string}
         */
        ConversationSubscriptionEvent: "CONVERSATION_ASSIGNMENT_UPDATED" | "CONVERSATION_CREATED" | "CONVERSATION_MESSAGE_DELETED" | "CONVERSATION_MESSAGE_RECEIVED" | "CONVERSATION_MESSAGE_UPDATED" | "CONVERSATION_STATUS_UPDATED";
        /**
         * @description How People events are switched on is not documented. Sandbox choice: `CUSTOMER_ENGAGEMENT` accepts their names. The vendor's service does not list them.
         * @enum {string}
         */
        PersonSubscriptionEvent: "PERSON_CREATED" | "PERSON_DELETED" | "PERSON_MERGED" | "PERSON_ATTRIBUTE_CHANGED" | "PERSON_CONTACT_INFORMATION_CREATED" | "PERSON_CONTACT_INFORMATION_UPDATED" | "PERSON_CONTACT_INFORMATION_DELETED" | "PERSON_TAG_ADDED" | "PERSON_TAG_DELETED";
        SubscriptionEvents: (components["schemas"]["ConversationSubscriptionEvent"] | components["schemas"]["PersonSubscriptionEvent"] | (string | Record<string, unknown>))[];
        /** @description A pair to match. Either may be left out. */
        SubscriptionCriterion: {
            applicationId?: string;
            entityId?: string;
        };
        /** @description Chosen by you, of characters that need no encoding in a URL. Never changes. */
        SettingId: string;
        SubscriptionInput: {
            subscriptionId: components["schemas"]["SettingId"];
            name?: string;
            events: components["schemas"]["SubscriptionEvents"];
            criteria?: components["schemas"]["SubscriptionCriterion"][];
            resources?: string[];
            users?: string[];
            profile: components["schemas"]["ProfileInput"];
        };
        SubscriptionUpdate: {
            name?: string;
            events: components["schemas"]["SubscriptionEvents"];
            criteria?: components["schemas"]["SubscriptionCriterion"][];
            resources?: string[];
            users?: string[];
            profile: {
                profileId: components["schemas"]["SettingId"];
            };
        };
        Subscription: {
            subscriptionId: string;
            name?: string;
            events: components["schemas"]["SubscriptionEvents"];
            criteria?: components["schemas"]["SubscriptionCriterion"][];
            resources?: string[];
            users?: string[];
            profile?: components["schemas"]["ProfileIds"];
        };
        SubscriptionIds: {
            subscriptionId: string;
            profile?: components["schemas"]["ProfileIds"];
        };
        SubscriptionPage: {
            results: components["schemas"]["Subscription"][];
            paging: components["schemas"]["PageInfo"];
        };
        NotificationWebhook: {
            notifyUrl: string;
            /** @example application/json */
            contentType?: string;
        };
        ProfileUpdate: {
            webhook?: components["schemas"]["NotificationWebhook"];
            security?: components["schemas"]["SecurityInput"];
            clientCertificateId?: string;
            /** @description Messages per request, at most. */
            maxBucketSize?: number;
            /** @description Requests at the same time, at most. */
            windowSize?: number;
            /** @description Milliseconds. */
            connectTimeout?: number;
            /** @description Milliseconds between two packets. */
            readTimeout?: number;
            enabledSSLProtocols?: ("TLSv1.2" | "TLSv1.3")[];
            /** @description Sent with each request. `Authorization` gives way to the security settings. */
            headers?: {
                [key: string]: string;
            };
            /** @description Requests per second, at most. */
            rateLimit?: number;
        };
        /** @description With the id alone, the profile that exists. */
        ProfileInput: components["schemas"]["ProfileUpdate"] & {
            profileId: components["schemas"]["SettingId"];
        };
        Profile: components["schemas"]["ProfileUpdate"] & {
            profileId: string;
            security?: components["schemas"]["SecurityIds"];
        };
        ProfileIds: {
            profileId: string;
            security?: components["schemas"]["SecurityIds"];
        };
        ProfilePage: {
            results: components["schemas"]["Profile"][];
            paging: components["schemas"]["PageInfo"];
        };
        /** @enum {string} */
        SecurityType: "BASIC" | "HMAC" | "OAUTH" | "CUSTOM";
        /** @description By `type`. What `CUSTOM` holds is not documented. */
        SecurityCredentials: components["schemas"]["BasicCredentials"] | components["schemas"]["HmacCredentials"] | components["schemas"]["OauthCredentials"] | components["schemas"]["CustomCredentials"];
        BasicCredentials: {
            username: string;
            password: string;
        };
        HmacCredentials: {
            secretKey: string;
            /** @enum {string} */
            algorithm: "HMAC_MD5" | "HMAC_SHA_1" | "HMAC_SHA_224" | "HMAC_SHA_256" | "HMAC_SHA_384" | "HMAC_SHA_512";
        };
        OauthCredentials: {
            tokenUrl: string;
            grantType: string;
            clientId?: string;
            clientSecret?: string;
            scope?: string;
            username?: string;
            password?: string;
            resource?: string;
            refreshToken?: string;
            headers?: {
                [key: string]: string;
            };
        };
        CustomCredentials: {
            [key: string]: unknown;
        };
        SecurityUpdate: {
            type?: components["schemas"]["SecurityType"];
            credentials?: components["schemas"]["SecurityCredentials"];
        };
        /** @description With the id alone, the security settings that exist. */
        SecurityInput: components["schemas"]["SecurityUpdate"] & {
            authId: components["schemas"]["SettingId"];
        };
        SecuritySettings: {
            authId: string;
            type?: components["schemas"]["SecurityType"];
            credentials?: components["schemas"]["SecurityCredentials"];
        };
        SecurityIds: {
            authId: string;
        };
        SecuritySettingsPage: {
            results: components["schemas"]["SecuritySettings"][];
            paging: components["schemas"]["PageInfo"];
        };
        /** @description One of the vendor's events of People, told apart by `type`. */
        PeopleEvent: components["schemas"]["PersonCreatedEvent"] | components["schemas"]["PersonDeletedEvent"] | components["schemas"]["PersonMergedEvent"] | components["schemas"]["PersonAttributeChangedEvent"] | components["schemas"]["PersonContactChangedEvent"] | components["schemas"]["PersonContactUpdatedEvent"] | components["schemas"]["PersonTagAddedEvent"] | components["schemas"]["PersonTagDeletedEvent"] | components["schemas"]["PersonCustomEvent"] | components["schemas"]["PersonActivityEvent"];
        /**
         * @description ISO 8601 with milliseconds and an offset.
         * @example 2026-01-05T13:47:40.032+00:00
         */
        EventTimestamp: string;
        /** @description Who it is about. `id` is text here and a 64-bit integer in the API. */
        PersonOfEvent: {
            id?: string;
            externalId?: string;
            firstName?: string;
            lastName?: string;
            email?: string[];
            phone?: string[];
        };
        /** @description Who did it. A `client` is an API client, such as our own sync. */
        InvokerOfEvent: {
            /** @enum {string} */
            type?: "client" | "user" | "system";
            id?: string;
            name?: string;
            email?: string;
        };
        /** @enum {string} */
        PersonTypeOfEvent: "AGENT" | "LEAD" | "CUSTOMER";
        /**
         * @description Not the words of the API, where `MSISDN` is `PHONE` and `APPLE_BC` is `APPLE_BUSINESS_CHAT`.
         * @enum {string}
         */
        ChannelTypeOfEvent: "MSISDN" | "EMAIL" | "PUSH" | "FACEBOOK" | "LINE" | "TELEGRAM" | "WEB_PUSH" | "LIVE_CHAT" | "VIBER_BOTS" | "INSTAGRAM" | "TWITTER" | "INSTAGRAM_DM" | "KAKAO_SANGDAM" | "APPLE_BC" | "OPEN_CHANNEL";
        PersonCreatedEvent: {
            /** @constant */
            type: "PERSON_CREATED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
                personType?: components["schemas"]["PersonTypeOfEvent"];
                source?: string;
                sourceId?: string;
            };
        };
        PersonDeletedEvent: {
            /** @constant */
            type: "PERSON_DELETED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
                personType?: components["schemas"]["PersonTypeOfEvent"];
                source?: string;
            };
        };
        /** @description The ids of the profiles that went are not part of it. */
        PersonMergedEvent: {
            /** @constant */
            type: "PERSON_MERGED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
                source?: string;
                sourceId?: string;
            };
        };
        PersonAttributeChangedEvent: {
            /** @constant */
            type: "PERSON_ATTRIBUTE_CHANGED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
                attributeName?: string;
                /** @description The value before. */
                from?: unknown;
                /** @description The value now. */
                to?: unknown;
                source?: string;
                sourceId?: string;
            };
        };
        /** @description A contact came or went. */
        PersonContactChangedEvent: {
            /** @enum {string} */
            type: "PERSON_CONTACT_INFORMATION_CREATED" | "PERSON_CONTACT_INFORMATION_DELETED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
                /** @description All values are text, `preferred` too. */
                channelData?: {
                    type?: components["schemas"]["ChannelTypeOfEvent"];
                    source?: string;
                    sourceId?: string;
                    value?: string;
                    appId?: string;
                    regId?: string;
                    firstName?: string;
                    lastName?: string;
                    gender?: string;
                    locale?: string;
                    timezone?: string;
                    pushAppId?: string;
                    pushRegId?: string;
                    preferred?: string;
                };
            };
        };
        PersonContactUpdatedEvent: {
            /** @constant */
            type: "PERSON_CONTACT_INFORMATION_UPDATED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
                channelData?: {
                    type?: components["schemas"]["ChannelTypeOfEvent"];
                    source?: string;
                    sourceId?: string;
                    property?: string;
                    from?: string;
                    to?: string;
                };
            };
        };
        PersonTagAddedEvent: {
            /** @constant */
            type: "PERSON_TAG_ADDED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
                addedTag?: string;
                source?: string;
                sourceId?: string;
            };
        };
        PersonTagDeletedEvent: {
            /** @constant */
            type: "PERSON_TAG_DELETED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
                removedTag?: string;
                source?: string;
                sourceId?: string;
            };
        };
        PersonCustomEvent: {
            /** @constant */
            type: "PEOPLE_CUSTOM_AND_TEMPLATE_EVENTS";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
                definitionId?: string;
                customData?: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description What the person did on a website or in an app. Fields of session, page or device come with it. */
        PersonActivityEvent: {
            /** @enum {string} */
            type: "WEB_SDK_SESSION_STARTED" | "WEB_SDK_SESSION_ENDED" | "WEB_SDK_PAGE_VIEW" | "MOBILE_APP_PERSONALIZE" | "MOBILE_APP_DEPERSONALIZE" | "MOBILE_APP_INSTALL" | "MOBILE_APP_UNINSTALL" | "MOBILE_APP_APP_LAUNCH";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                person?: components["schemas"]["PersonOfEvent"];
                invoker?: components["schemas"]["InvokerOfEvent"];
            };
        };
        /** @description One of the vendor's events of conversations, told apart by `type`. */
        ConversationEvent: components["schemas"]["ConversationChangedEvent"] | components["schemas"]["ConversationMessageEvent"] | components["schemas"]["AgentStatusChangedEvent"];
        ConversationChangedEvent: {
            /** @enum {string} */
            type: "CONVERSATION_CREATED" | "CONVERSATION_STATUS_UPDATED" | "CONVERSATION_ASSIGNMENT_UPDATED" | "CONVERSATION_PRIORITY_UPDATED" | "CONVERSATION_QUEUE_UPDATED" | "CONVERSATION_FORM_UPDATED" | "CONVERSATION_FORM_FIELD_UPDATED" | "CONVERSATION_SLA_POLICY_UPDATED" | "CONVERSATION_CUSTOMER_UPDATED" | "CONVERSATION_SUMMARY_UPDATED" | "CONVERSATION_TOPIC_UPDATED" | "CONVERSATION_TAG_ADDED" | "CONVERSATION_TAG_REMOVED" | "CONVERSATION_NOTE_ADDED" | "CONVERSATION_NOTE_UPDATED" | "CONVERSATION_NOTE_REMOVED" | "CONVERSATION_DELETED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: components["schemas"]["ConversationEventPayload"];
        };
        ConversationMessageEvent: {
            /** @enum {string} */
            type: "INBOUND_MESSAGE" | "OUTBOUND_MESSAGE" | "INBOUND_MESSAGE_UPDATED" | "INBOUND_MESSAGE_DELETED" | "CONVERSATION_MESSAGE_UPDATED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: components["schemas"]["ConversationEventPayload"] & {
                message?: components["schemas"]["MessageOfEvent"];
            };
        };
        AgentStatusChangedEvent: {
            /** @constant */
            type: "CONVERSATION_AGENT_STATUS_CHANGED";
            timestamp: components["schemas"]["EventTimestamp"];
            payload: {
                /** @description The agent's. */
                id: string;
                userId?: string;
                email?: string;
                role?: components["schemas"]["AgentRole"];
                status?: {
                    id?: string;
                    name?: string;
                    /** @enum {string} */
                    group?: "ACTIVE" | "BUSY" | "INVISIBLE" | "AWAY";
                };
                invoker?: components["schemas"]["ConversationInvoker"];
            };
        };
        /** @enum {string} */
        AgentRole: "AGENT" | "SUPERVISOR" | "BOT";
        ConversationInvoker: {
            /** @enum {string} */
            type?: "AGENT" | "SYSTEM";
            id?: string;
            name?: string;
        };
        /** @description The conversation as it now is. `PENDING` is no status of the API. */
        ConversationEventPayload: {
            id: string;
            shortId?: string;
            /** @enum {string} */
            status?: "OPEN" | "WAITING" | "SOLVED" | "PENDING" | "CLOSED";
            queue?: {
                id?: string;
                name?: string;
            } | null;
            priority?: components["schemas"]["ConversationPriority"];
            channel?: string;
            direction?: components["schemas"]["MessageDirection"];
            assignee?: {
                id?: string;
                name?: string;
                email?: string;
                role?: components["schemas"]["AgentRole"];
            } | null;
            customer?: {
                id?: string;
                name?: string;
                personId?: number | string;
            } | null;
            form?: {
                id?: string;
                name?: string;
            } | null;
            lastMessage?: {
                [key: string]: unknown;
            } | null;
            tags?: (Record<string, unknown> | string)[];
            invoker?: components["schemas"]["ConversationInvoker"];
            interaction?: {
                [key: string]: unknown;
            } | null;
            topic?: string | null;
            summary?: string | null;
            timestamp?: string;
        };
        MessageOfEvent: {
            id?: string;
            messageId?: string;
            channel?: string;
            from?: string;
            to?: string;
            conversationId?: string;
            createdAt?: string;
            updatedAt?: string;
            content?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description What an identifier is. Webhooks use other words for two of them, MSISDN and APPLE_BC.
         * @enum {string}
         */
        PersonIdentifierType: "ID" | "EXTERNAL_ID" | "PHONE" | "EMAIL" | "LINE" | "FACEBOOK" | "TELEGRAM" | "PUSH" | "WEB_PUSH" | "LIVE_CHAT" | "VIBER_BOTS" | "INSTAGRAM" | "INSTAGRAM_DM" | "TWITTER" | "APPLE_BUSINESS_CHAT" | "KAKAO_SANGDAM" | "OPEN_CHANNEL" | "ZALO_FOLLOWER" | "TIKTOK_BM" | "WHATSAPP";
        /** @description A profile by one of its identifiers. `sender` is needed with every type but the first four. Sandbox choice: not enforced, because the vendor's own samples leave it out. */
        PersonQuery: {
            type: components["schemas"]["PersonIdentifierType"];
            identifier: string;
            sender?: string;
        };
        /** @description An identity to find, of one more type than elsewhere. */
        MatchIdentity: {
            type: components["schemas"]["PersonIdentifierType"] | "KAKAO_TALK";
            identifier: string;
            sender?: string;
        };
        /** @description The identities to find. */
        MatchInput: {
            identities: components["schemas"]["MatchIdentity"][];
        };
        /** @description The identities that have a profile, each with its id. */
        MatchAnswer: {
            matches: (components["schemas"]["MatchIdentity"] & {
                /** Format: int64 */
                personId: number;
            })[];
        };
        /** @description A name. Must not contain any of `& < > " / \ : ( ) { } = ; #`, nor a line break. */
        PersonName: string;
        /** @description As `PersonName`, and shorter. */
        PersonShortName: string;
        /** @description Values by attribute. The vendor's schema says objects, its samples show texts, numbers, booleans and lists of objects; all are valid. A text has at most 4096 characters. */
        CustomAttributeValues: {
            [key: string]: unknown;
        };
        /** @description A moment as `yyyy-MM-dd'T'HH:mm:ss`, without a zone. */
        PersonTime: string;
        /** @description What both versions of a profile have. */
        PersonFields: {
            /** @description Your own key, unique in the account. */
            externalId?: string;
            firstName?: components["schemas"]["PersonName"];
            lastName?: components["schemas"]["PersonName"];
            middleName?: components["schemas"]["PersonShortName"];
            /**
             * @default CUSTOMER
             * @enum {string}
             */
            type?: "CUSTOMER" | "LEAD";
            /** @description The file on Moments calls it a title of at most 50 characters, by a slip. */
            address?: string;
            city?: string;
            country?: string;
            /** @enum {string} */
            gender?: "MALE" | "FEMALE";
            /** @description `YYYY-MM-DD`. */
            birthDate?: string;
            /** @description `xx` or `xx-YY`. */
            preferredLanguage?: string;
            /** @description Address of a picture. */
            profilePicture?: string;
            tags?: string[];
            customAttributes?: components["schemas"]["CustomAttributeValues"];
        };
        /** @description A phone number. */
        PhoneContact: {
            /** @description In international format, in the vendor's samples without a plus. */
            number: string;
        };
        /** @description An e-mail address. */
        EmailContact: {
            address: string;
        };
        /** @description What can be written of the contact information. The other channels are read only. */
        ContactInformationInput: {
            phone?: components["schemas"]["PhoneContact"][];
            email?: components["schemas"]["EmailContact"][];
        };
        /** @description Contact information to replace, add or remove. */
        ContactInformationChange: {
            contactInformation: components["schemas"]["ContactInformationInput"];
        };
        /** @description An address in another channel. */
        ChannelContact: {
            applicationId?: string;
            userId?: string;
            /** @description The vendor's schema says objects as values, its samples show texts and lists; all are valid. */
            systemData?: {
                [key: string]: unknown;
            };
        };
        /** @description An installed app. */
        PushContact: {
            applicationId?: string;
            registrationId?: string;
            additionalData?: {
                [key: string]: unknown;
            };
            isPrimary?: boolean;
        };
        /** @description The contact information. */
        ContactInformation: components["schemas"]["ContactInformationInput"] & {
            push?: components["schemas"]["PushContact"][];
            webpush?: components["schemas"]["ChannelContact"][];
            facebook?: components["schemas"]["ChannelContact"][];
            line?: components["schemas"]["ChannelContact"][];
            viberBots?: components["schemas"]["ChannelContact"][];
            liveChat?: components["schemas"]["ChannelContact"][];
            instagram?: components["schemas"]["ChannelContact"][];
            instagramDm?: components["schemas"]["ChannelContact"][];
            telegram?: components["schemas"]["ChannelContact"][];
            twitter?: components["schemas"]["ChannelContact"][];
            appleBusinessChat?: components["schemas"]["ChannelContact"][];
            kakaoSangdam?: components["schemas"]["ChannelContact"][];
            openChannel?: components["schemas"]["ChannelContact"][];
            zaloFollower?: components["schemas"]["ChannelContact"][];
            tiktokBm?: components["schemas"]["ChannelContact"][];
            whatsapp?: components["schemas"]["ChannelContact"][];
        };
        /** @description A profile, version 2, as it is written. */
        PersonInput: components["schemas"]["PersonFields"] & {
            contactInformation?: components["schemas"]["ContactInformationInput"];
        };
        /**
         * @description Where a profile was made or changed.
         * @enum {string}
         */
        PersonOrigin: "API" | "PORTAL" | "WEB_SDK" | "INTEGRATION" | "PUSH" | "FACEBOOK" | "LINE" | "TELEGRAM" | "SALESFORCE" | "DYNAMICS" | "ZAPIER" | "FORMS" | "COMPUTED" | "ANSWERS" | "CONVERSATIONS";
        /** @description A profile, version 2, as it is read. */
        Person: components["schemas"]["PersonFields"] & {
            /**
             * Format: int64
             * @description Text in webhooks.
             */
            id?: number;
            contactInformation?: components["schemas"]["ContactInformation"];
            computedAttributes?: {
                [key: string]: unknown;
            };
            integrations?: {
                salesforce?: {
                    leadId?: string;
                    contactId?: string;
                };
            };
            origin?: components["schemas"]["PersonOrigin"];
            modifiedFrom?: components["schemas"]["PersonOrigin"];
            createdAt?: components["schemas"]["PersonTime"];
            modifiedAt?: components["schemas"]["PersonTime"];
        };
        /** @description The paging of version 2. */
        PeoplePaging: {
            limit?: number;
            page?: number;
            orderBy?: string;
            /** @description Only when `includeTotalCount` asks for it. */
            totalCount?: number;
        };
        /** @description A page of profiles. */
        PersonList: components["schemas"]["PeoplePaging"] & {
            persons: components["schemas"]["Person"][];
        };
        /** @description The vendor describes a single profile, public integrations read a list in `persons`; both are valid. */
        PersonOrList: components["schemas"]["PersonList"] | components["schemas"]["Person"];
        /** @description Profiles to create. */
        PersonsBatch: {
            people: components["schemas"]["PersonInput"][];
        };
        /** @description Profiles to change. */
        PersonUpdatesBatch: {
            people: {
                query: components["schemas"]["PersonQuery"];
                update: components["schemas"]["PersonInput"];
            }[];
        };
        /** @description Profiles to delete, or to give or take a tag. */
        PersonQueriesBatch: {
            people: {
                query: components["schemas"]["PersonQuery"];
            }[];
        };
        /** @description Why one failed. */
        BatchErrors: {
            message: string;
        }[];
        /** @description Only those that failed, by their place in the request. */
        CreateBatchAnswer: {
            results: {
                index: number;
                status: number;
                errors?: components["schemas"]["BatchErrors"];
            }[];
        };
        /** @description Only those that failed, by their query. */
        UpdateBatchAnswer: {
            results: {
                query: components["schemas"]["PersonQuery"];
                status: number;
                isModified?: boolean;
                errors?: components["schemas"]["BatchErrors"];
            }[];
        };
        /** @description Only those that failed, by their query. */
        DeleteBatchAnswer: {
            results: {
                query: components["schemas"]["PersonQuery"];
                status: number;
                errors?: components["schemas"]["BatchErrors"];
            }[];
        };
        /** @description Where a profile was made or changed; more than in version 2. */
        PersonV3Origin: components["schemas"]["PersonOrigin"] | ("AMS" | "IMPORT" | "INSTAGRAM_DM" | "FLOW" | "LIVE_CHAT" | "VKONTAKTE" | "ZALO_FOLLOWER" | "TIKTOK_BM" | "WHATSAPP" | "KAKAO_TALK" | "UNKNOWN");
        /** @description What is new in version 3. The last four are read only. */
        PersonV3Fields: components["schemas"]["PersonFields"] & {
            nickName?: string;
            createdFrom?: components["schemas"]["PersonV3Origin"];
            createdBy?: string;
            modifiedFrom?: components["schemas"]["PersonV3Origin"];
            modifiedBy?: string;
        };
        /** @description A profile, version 3. Its contact information is a flat list. A phone number or e-mail address of a wrong form is an error of this profile alone, not of the request. */
        UpsertPerson: components["schemas"]["PersonV3Fields"] & {
            contactInformation?: {
                /** @enum {string} */
                type: "PHONE" | "EMAIL";
                identifier: string;
                sender?: string;
                primary?: boolean;
            }[];
        };
        /** @description Profiles to create, replace or change. */
        UpsertInput: {
            persons: components["schemas"]["UpsertPerson"][];
        };
        /** @description A profile, version 3, with contact information of any channel. */
        MergePerson: components["schemas"]["PersonV3Fields"] & {
            contactInformation?: (components["schemas"]["PersonQuery"] & {
                primary?: boolean;
            })[];
        };
        /** @description Profiles to merge. */
        MergeInput: {
            persons: components["schemas"]["MergePerson"][];
        };
        /** @description The vendor's schema says text, its samples show numbers. 400100 invalid properties, 400103 malformed JSON, 400104 required property missing; 400101, 400102, 400105, 400106, 400107, 404100, 404101, 405100, 409100 and 500100 are listed without a meaning. */
        PeopleErrorCode: number | string;
        /** @description The error envelope of People version 3. */
        PeopleV3Error: {
            code: components["schemas"]["PeopleErrorCode"];
            message: string;
            details?: {
                property: string;
                /** @description Phone number is invalid, Email address is invalid and Must not be null were seen. */
                message: string;
                /** @description Anything. */
                payload?: unknown;
            }[];
            /** @description Place of the profile in the request. */
            index?: number;
        };
        /** @description What became of one profile. */
        UpsertResult: {
            /** Format: int64 */
            id: number;
            index: number;
            /** @enum {string} */
            status: "CREATED" | "UPDATED" | "NOT_MODIFIED";
        };
        /** @description What became of one profile. */
        MergeResult: {
            /** Format: int64 */
            id: number;
            index: number;
        };
        /** @description A single object by the vendor's schema, a list in its sample; both are valid. */
        PeopleV3Errors: components["schemas"]["PeopleV3Error"][] | components["schemas"]["PeopleV3Error"];
        /** @description What became of the profiles. */
        UpsertAnswer: {
            results?: components["schemas"]["UpsertResult"][] | components["schemas"]["UpsertResult"];
            errors?: components["schemas"]["PeopleV3Errors"];
        };
        /** @description What became of the profiles. */
        MergeAnswer: {
            results?: components["schemas"]["MergeResult"][] | components["schemas"]["MergeResult"];
            errors?: components["schemas"]["PeopleV3Errors"];
        };
        /** @description A tag to create. */
        TagInput: {
            name: string;
        };
        /** @description A tag. */
        Tag: {
            /** Format: int64 */
            id?: number;
            name: string;
            createdAt?: components["schemas"]["PersonTime"];
            modifiedAt?: components["schemas"]["PersonTime"];
        };
        /** @description A page of tags. Sandbox choice: the wrapper. */
        TagList: components["schemas"]["PeoplePaging"] & {
            tags: components["schemas"]["Tag"][];
        };
        /** @description The wrapper, a bare list, or a single tag. */
        TagListOrTags: components["schemas"]["TagList"] | components["schemas"]["Tag"][] | components["schemas"]["Tag"];
        /** @description An attribute to define. */
        CustomAttributeInput: {
            /** @description Must not contain any of { } [ ]. */
            name: string;
            /** @enum {string} */
            dataType: "STRING" | "DECIMAL" | "INTEGER" | "BOOLEAN" | "DATE" | "DATE_TIME" | "LIST_OF_OBJECTS";
            /** @description The members of one object of a LIST_OF_OBJECTS. Its form could not be read. Sandbox choice: data type by name. */
            objectSchema?: {
                [key: string]: unknown;
            };
        };
        /** @description An attribute. */
        CustomAttribute: components["schemas"]["CustomAttributeInput"] & {
            createdAt?: components["schemas"]["PersonTime"];
            modifiedAt?: components["schemas"]["PersonTime"];
        };
        /** @description A page of attributes. */
        CustomAttributeList: components["schemas"]["PeoplePaging"] & {
            customAttributes: components["schemas"]["CustomAttribute"][];
        };
        /** @description One object of a LIST_OF_OBJECTS. */
        ListItem: {
            [key: string]: unknown;
        };
        /** @description Your own id of the event; a repeated one counts once. */
        EventId: string;
        /** @description Values by the fields of the definition. */
        EventProperties: {
            [key: string]: unknown;
        };
        /** @description Events to send. */
        EventsInput: {
            definitionId: string;
            /**
             * Format: date-time
             * @description At most 30 days ago. A moment in the future counts as now.
             */
            occurredTime: string;
            identifier: {
                id: string;
                type: components["schemas"]["PersonIdentifierType"];
                sender?: string;
            };
            properties?: components["schemas"]["EventProperties"];
            eventId?: components["schemas"]["EventId"];
        }[];
        /** @description An event to send. */
        EventInput: {
            eventId?: components["schemas"]["EventId"];
            properties?: components["schemas"]["EventProperties"];
        };
        /** @description An event. */
        Event: {
            eventId: string;
            definitionId: string;
            occurredTime?: string;
            properties?: components["schemas"]["EventProperties"];
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description The error envelope of `sendEvents`. Codes: 400500 body not readable, 400501 not of the schema, 400502 empty, 400503 too many, 400504 event invalid, 400505 person not found, 400506 event reserved for the vendor. */
        PeopleEventsProblem: {
            status: number;
            title: string;
            type?: string;
            traceId?: string;
            errors: {
                index: number;
                code: number;
                message: string;
                details?: {
                    property: string;
                    message: string;
                }[];
            }[];
        };
        /** @description One field of an event. What else the vendor's fields have could not be read. Sandbox choice: `name`. */
        EventDefinitionField: {
            name?: string;
            /** @enum {string} */
            type: "String" | "Boolean" | "DateTime" | "Numeric" | "Decimal" | "List";
            /** @description Only of a List, its members. */
            schema?: {
                /** @constant */
                type: "Object";
                fields: components["schemas"]["EventDefinitionField"][];
            };
        } & {
            [key: string]: unknown;
        };
        /** @description What an event definition has. At most one field is a List. */
        EventDefinitionUpdate: {
            title?: string;
            description?: string;
            fields?: components["schemas"]["EventDefinitionField"][];
        };
        /** @description An event definition. */
        EventDefinition: components["schemas"]["EventDefinitionUpdate"] & {
            definitionId: string;
        };
    };
    responses: {
        /** @description Nobody is known by `state` or signed in, so the portal asks for a login. Sandbox choice: the page, and that it remembers who signed in. */
        ExchangeLoginPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description Back to the app, with `code`; or with `error` when the user refused, which is a sandbox choice. */
        ExchangeRedirect: {
            headers: {
                /** @description `redirect_uri` with `code`, and `state` when it was given. */
                Location?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No redirect, because it would lead to a stranger. Sandbox choice: for an unknown client, an address that is not of the app, or a parameter that does not fit. */
        ExchangeAuthorizationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description The token, with its user. Sandbox choice: the first spelling unless the setting `exchangeTokenShape` says otherwise, and 3600 seconds. */
        ExchangeTokenIssued: {
            headers: {
                "Cache-Control": components["headers"]["noStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExchangeToken"];
            };
        };
        /** @description The code, verifier, secret or token does not fit. Sandbox choice: status, envelope and words. */
        ExchangeTokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description There is no such client. Sandbox choice: status and envelope. */
        ExchangeClientRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description What the function answers. Members that `outSchema` does not declare are dropped, which is a sandbox choice. */
        ExchangeFunctionOutput: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExchangeFunctionOutput"];
            };
        };
        /** @description The function failed. Sandbox choice: whatever is no 2xx with a JSON object or no body is a failure. */
        ExchangeFunctionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExchangeFunctionError"];
            };
        };
        /** @description The signature does not hold. An empty reason, so that nobody learns which part failed. */
        ExchangeCallRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExchangeFunctionError"];
            };
        };
        /** @description Something in the request is wrong; `validationErrors` says what, when it is there. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description No credentials, or wrong ones. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description The credentials lack every scope of the operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description It exists already, or is in use. The vendor shows no example. Sandbox choice: the words. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description Too fast. Wait, and longer each time. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["retryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description Infobip failed. */
        GeneralError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description Wrong user name or password. The vendor documents no status for it. Sandbox choice: 401, in the words of the messaging products. */
        LoginRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description A value is missing or wrong. */
        OauthBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description Wrong user name or password. Documented as any 4xx with this body. Sandbox choice: 401, and the words. */
        OauthRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description Too fast. */
        OauthTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["retryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description Infobip failed. */
        OauthServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description Unreadable JSON; no scopes or an unknown one; no `embedding_id` with scopes of flows; an application or entity the account does not have. The vendor documents no refusal. Sandbox choice: this status with `ApiException`; newer products, such as Answers, refuse with `ApiError`, which is read too. */
        EmbeddingBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmbeddingError"];
            };
        };
        /** @description The key lacks `account-management:manage` or a scope that is asked for. The vendor documents no refusal. Sandbox choice: this status with `ApiException`. */
        EmbeddingForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmbeddingError"];
            };
        };
        /** @description The account has no such embedding. The vendor documents no refusal. Sandbox choice: this status with `ApiException`. */
        EmbeddingNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmbeddingError"];
            };
        };
        /** @description Infobip failed. Which envelope it then has is not documented, so any of the platform is read. Sandbox choice: `ApiException`. */
        EmbeddingServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Two envelopes: a problem document when the JSON cannot be read, and `FlowError`, whose code is the status or one of the table. */
        FlowBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FlowProblem"] | components["schemas"]["FlowError"];
            };
        };
        /** @description There is no such flow, or it is not active. */
        FlowNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FlowError"];
            };
        };
        /** @description One of the codes 40001 to 40006. Sandbox choice: as an integer, for these addresses. */
        CommunicationBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FlowError"];
            };
        };
        /** @description Flow (40401) or person (40402) not found. Sandbox choice: as an integer, for these addresses. */
        CommunicationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FlowError"];
            };
        };
        /** @description Something in the request is wrong. An envelope of its own. */
        ConversationBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConversationError"];
            };
        };
        /** @description Sandbox choice: the page was opened without a request URI, and says so. */
        PageWithoutLink: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description Sandbox choice: the link lacks the scopes of the page, which says so. */
        PageRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description Sandbox choice: the link has no embedding, or one the account no longer has, and the page says so. */
        PageWithoutEmbedding: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description Sandbox choice: the link is unknown, used or too old, and the page says that it expired. */
        PageExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description Received. Store, answer, then work. */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Sandbox choice: the answer of our receiver to a body it cannot read. */
        EventUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReceiverError"];
            };
        };
        /** @description Sandbox choice: the answer of our receiver to a missing or wrong signature or login. */
        EventRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReceiverError"];
            };
        };
        /** @description The profile. */
        PersonSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Person"];
            };
        };
        /** @description The profile is not valid, or one of its identifiers belongs to another. For the second, public integrations see status 400, a text with "already exists" and the code 40001. Sandbox choice: this envelope for it; a new profile that nothing identifies, and an attribute that is not defined, are not valid. */
        PersonRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description There is no such profile. The vendor has only "4XX" here. Sandbox choice: the status and the text. */
        PersonNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description Sandbox choice: all were created; 207 is for the rest. */
        CreateBatchDone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateBatchAnswer"];
            };
        };
        /** @description Those that were not created. */
        CreateBatchPartly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateBatchAnswer"];
            };
        };
        /** @description Sandbox choice: all were changed; 207 is for the rest. */
        UpdateBatchDone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateBatchAnswer"];
            };
        };
        /** @description Those that were not changed. */
        UpdateBatchPartly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateBatchAnswer"];
            };
        };
        /** @description Sandbox choice: all were deleted; 207 is for the rest. */
        DeleteBatchDone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeleteBatchAnswer"];
            };
        };
        /** @description Those that were not deleted. */
        DeleteBatchPartly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeleteBatchAnswer"];
            };
        };
        /** @description What became of each, told apart by `index`. The vendor's schema has a single object for `results` and `errors`, its sample lists; both are read. Sandbox choice: lists. */
        PersonsUpserted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpsertAnswer"];
            };
        };
        /** @description What became of each, as after an upsert but without a status. Sandbox choice: lists. */
        PersonsMerged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MergeAnswer"];
            };
        };
        /** @description The request as a whole is refused. */
        PersonsUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PeopleV3Error"];
            };
        };
        /** @description The request is not valid. Sandbox choice: also when the name is taken. */
        PeopleNameRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description The request is not valid. Sandbox choice: also when a field has another type than before. */
        EventFieldRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
        /** @description The tag. */
        TagSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Tag"];
            };
        };
        /** @description The attribute. */
        CustomAttributeSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomAttribute"];
            };
        };
        /** @description Nothing was taken. A problem document with a list of reasons; `index` -1 means the request as a whole. Sandbox choice: its titles and types, and `application/json`. */
        EventsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PeopleEventsProblem"];
            };
        };
        /** @description The definition. */
        EventDefinitionCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EventDefinition"];
            };
        };
        /** @description The definition. */
        EventDefinitionSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EventDefinition"];
            };
        };
        /** @description There is a definition with this id. Sandbox choice: the body. */
        EventDefinitionExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiException"];
            };
        };
    };
    parameters: {
        /** @example code */
        exchangeResponseType: "code";
        /**
         * @description Client ID of the app shell; seen as 32 letters and digits.
         * @example sandbox-exchange-client
         */
        exchangeClientId: string;
        /**
         * @description Redirect URL of the shell, possibly with path and query.
         * @example http://localhost:4410/card
         */
        exchangeRedirectUri: string;
        /**
         * @description Separated by spaces. `conversations` for a card; `api_read message:send subscriptions:manage` was seen too.
         * @example conversations
         */
        exchangeScope: string;
        /**
         * @description BASE64URL of the SHA-256 of the verifier, without padding. Only of a public client.
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        exchangeCodeChallenge: string;
        /**
         * @description Missing in the vendor's demo of now, `S256` in an older one. Missing counts as S256.
         * @example S256
         */
        exchangeCodeChallengeMethod: "S256";
        /**
         * @description The state that the frame was opened with.
         * @example Zm9vYmFy
         */
        exchangeState: string;
        /**
         * @description The account that calls, encrypted: 32 upper-case hex characters in the sample. An opaque key of your tenant; that it is stable is inferred.
         * @example D8ADC259F0A14D0AA1B2C3D4E5F60718
         */
        exchangeAccountKey: string;
        /**
         * @description Milliseconds since the epoch, in decimal digits.
         * @example 1767225600000
         */
        exchangeTimestamp: string;
        /** @description The same input as in the body. */
        oauthTokenInput: components["schemas"]["OauthTokenRequest"];
        /** @description What the page is opened with, as query parameters. Unknown parameters are ignored. */
        momentsPageQuery: components["schemas"]["MomentsQuery"];
        /** @description What the page is opened with, as query parameters. Unknown parameters are ignored. */
        answersPageQuery: components["schemas"]["AnswersQuery"];
        /** @description What the page is opened with, as query parameters. Unknown parameters are ignored. */
        conversationsPageQuery: components["schemas"]["ConversationsQuery"];
        /** @description Id of the flow. 64 bits wide at the vendor, in practice around 2·10¹⁴. */
        campaignId: number;
        /** @description What `addFlowParticipants` answered. */
        operationId: string;
        /** @description Phone number of the person. */
        participantPhone: string;
        /** @description E-mail address of the person. */
        participantEmail: string;
        /** @description Id of the person in your system. */
        participantExternalId: string;
        /** @description Id of the conversation. */
        conversationId: string;
        /** @description Which page. Where the count begins is not documented. Sandbox choice: at 0. */
        messagePage: number;
        /** @description Messages per page. */
        messageLimit: number;
        /** @description Only messages of this direction. */
        messageDirection: components["schemas"]["MessageDirection"];
        /** @description Only messages of this channel. */
        messageChannel: string;
        /** @description Field and direction, such as `id:asc`. */
        messageOrder: string;
        /** @description Which page, counted from 0. */
        pageFromZero: number;
        /** @description Rows per page. */
        sizeUpTo100: number;
        /** @description Rows per page. */
        sizeUpTo1000: number;
        /** @description Id of the application. */
        applicationId: string;
        /** @description Id of the entity. */
        entityId: string;
        /** @description Only what belongs to this application. */
        applicationIdFilter: string;
        /** @description Id of the application. */
        applicationIdRequired: string;
        /** @description Only what belongs to this entity. */
        entityIdFilter: string;
        /** @description Only senders of this kind. */
        resourceType: components["schemas"]["ResourceType"];
        /** @description Kind of sender. */
        resourceTypeRequired: components["schemas"]["ResourceType"];
        /** @description Only senders of this channel. */
        resourceChannel: components["schemas"]["ResourceChannel"];
        /** @description Channel of the sender. */
        resourceChannelRequired: components["schemas"]["ResourceChannel"];
        /** @description Only this sender. */
        resourceId: string;
        /** @description Id of the sender. */
        resourceIdRequired: string;
        /** @description Each channel has its own subscriptions. */
        subscriptionChannel: components["schemas"]["SubscriptionChannel"];
        /** @description Id of the subscription. */
        subscriptionId: string;
        /** @description Only subscriptions with this sender. */
        subscriptionResource: string;
        /** @description Only subscriptions with this user of the account. */
        subscriptionUser: string;
        /** @description Id of the profile. */
        profileId: string;
        /** @description Id of the security settings. */
        authId: string;
        /**
         * @description What `identifier` is.
         * @example EMAIL
         */
        personIdentifierType: components["schemas"]["PersonIdentifierType"];
        /**
         * @description The identifier, percent-encoded.
         * @example ann@example.test
         */
        personIdentifier: string;
        /**
         * @description Needed with every type but ID, EXTERNAL_ID, PHONE and EMAIL, and left out with those. Sandbox choice: neither is enforced, because the vendor's own samples differ.
         * @example 2094832040560427
         */
        personSender: string;
        /**
         * @description The older way to name a profile, which the vendor's own demo uses. One of `email`, `phone` and `externalId`; of several the first counts.
         * @example ann@example.test
         */
        personEmail: string;
        /**
         * @description The older way to name a profile, as `email`.
         * @example 385911234567
         */
        personPhone: string;
        /**
         * @description The older way to name a profile, as `email`.
         * @example crm-77
         */
        personExternalId: string;
        /** @description Rows per page. */
        peopleLimit: number;
        /** @description Number of the page, **from 1**. */
        peoplePage: number;
        /** @description Whether the answer has `totalCount`. */
        includeTotalCount: boolean;
        /**
         * @description Field and direction. Sandbox choice: `createdAt:asc` when left out.
         * @example lastName:asc
         */
        personsOrderBy: string;
        /**
         * @description A JSON object as text, percent-encoded. `{"firstName":"Alex"}` means equals. Operators: `#and`, `#or`, `#eq`, `#ne`, `#contains`, `#notContain`, `#startsWith`, `#endsWith`, `#gt`, `#lt`, `#gte`, `#lte`. Sandbox choice: text that is no JSON object, and an operator not in this list, are 400.
         * @example {"#and":[{"city":"Zagreb"},{"#contains":{"tags":"vip"}}]}
         */
        personsFilter: string;
        /**
         * @description Field and direction. Sandbox choice: `name:asc` when left out.
         * @example name:asc
         */
        tagsOrderBy: string;
        /**
         * @description Field and direction. Sandbox choice: the fields of tags, and `name:asc` when left out.
         * @example name:asc
         */
        customAttributesOrderBy: string;
        /**
         * @description Name of the tag, percent-encoded.
         * @example vip
         */
        tagName: string;
        /**
         * @description Name of the attribute, percent-encoded.
         * @example Tier
         */
        customAttributeName: string;
        /**
         * @description Id of the event definition.
         * @example orderPlaced
         */
        definitionId: string;
    };
    requestBodies: {
        ExchangeTokenRequest: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ExchangeTokenRequest"];
            };
        };
        ExchangeFunctionInput: {
            content: {
                "application/json": components["schemas"]["ExchangeFunctionInput"];
            };
        };
        association: {
            content: {
                "application/json": components["schemas"]["AssociationInput"];
            };
        };
    };
    headers: {
        /**
         * @description Seconds to wait. No response of the vendor declares it; its guidance is to honour it. Sandbox choice: always 1.
         * @example 1
         */
        retryAfter: number;
        /**
         * @description Sandbox choice: the link is not to be kept.
         * @example no-store
         */
        noStore: "no-store";
        /**
         * @description Sandbox choice: since when the operation is deprecated, as in RFC 9745.
         * @example @1698192000
         */
        deprecation: string;
        /**
         * @description Address of what was created.
         * @example /subscriptions/1/profiles/hooks-1
         */
        location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    startEmbedding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushedAuthorizationRequest"];
            };
        };
        responses: {
            /** @description The link. The vendor does not say which 2xx it answers with; this one is read like 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushedAuthorization"];
                };
            };
            /** @description The link. Sandbox choice: 201 as in RFC 9126, good for 60 seconds and one visit; a second load, or one that comes too late, shows that it expired. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["noStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushedAuthorization"];
                };
            };
            400: components["responses"]["EmbeddingBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["EmbeddingForbidden"];
            404: components["responses"]["EmbeddingNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["EmbeddingServerError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    destroySession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createOauthToken: {
        parameters: {
            query?: {
                /** @description The same input as in the body. */
                input?: components["parameters"]["oauthTokenInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OauthTokenRequest"];
            };
        };
        responses: {
            /** @description The token. How long it lives is not documented. Sandbox choice: 3600 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthToken"];
                };
            };
            400: components["responses"]["OauthBadRequest"];
            401: components["responses"]["OauthRefused"];
            429: components["responses"]["OauthTooManyRequests"];
            500: components["responses"]["OauthServerError"];
        };
    };
    authorizeExchangeApp: {
        parameters: {
            query: {
                /** @example code */
                response_type: components["parameters"]["exchangeResponseType"];
                /**
                 * @description Client ID of the app shell; seen as 32 letters and digits.
                 * @example sandbox-exchange-client
                 */
                client_id: components["parameters"]["exchangeClientId"];
                /**
                 * @description Redirect URL of the shell, possibly with path and query.
                 * @example http://localhost:4410/card
                 */
                redirect_uri: components["parameters"]["exchangeRedirectUri"];
                /**
                 * @description Separated by spaces. `conversations` for a card; `api_read message:send subscriptions:manage` was seen too.
                 * @example conversations
                 */
                scope?: components["parameters"]["exchangeScope"];
                /**
                 * @description BASE64URL of the SHA-256 of the verifier, without padding. Only of a public client.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["exchangeCodeChallenge"];
                /**
                 * @description Missing in the vendor's demo of now, `S256` in an older one. Missing counts as S256.
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["exchangeCodeChallengeMethod"];
                /**
                 * @description The state that the frame was opened with.
                 * @example Zm9vYmFy
                 */
                state?: components["parameters"]["exchangeState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExchangeLoginPage"];
            302: components["responses"]["ExchangeRedirect"];
            400: components["responses"]["ExchangeAuthorizationRefused"];
        };
    };
    createExchangeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ExchangeTokenRequest"];
        responses: {
            200: components["responses"]["ExchangeTokenIssued"];
            400: components["responses"]["ExchangeTokenRefused"];
            401: components["responses"]["ExchangeClientRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    authorizeExchangeAppAtAmg: {
        parameters: {
            query: {
                /** @example code */
                response_type: components["parameters"]["exchangeResponseType"];
                /**
                 * @description Client ID of the app shell; seen as 32 letters and digits.
                 * @example sandbox-exchange-client
                 */
                client_id: components["parameters"]["exchangeClientId"];
                /**
                 * @description Redirect URL of the shell, possibly with path and query.
                 * @example http://localhost:4410/card
                 */
                redirect_uri: components["parameters"]["exchangeRedirectUri"];
                /**
                 * @description Separated by spaces. `conversations` for a card; `api_read message:send subscriptions:manage` was seen too.
                 * @example conversations
                 */
                scope?: components["parameters"]["exchangeScope"];
                /**
                 * @description BASE64URL of the SHA-256 of the verifier, without padding. Only of a public client.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["exchangeCodeChallenge"];
                /**
                 * @description Missing in the vendor's demo of now, `S256` in an older one. Missing counts as S256.
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["exchangeCodeChallengeMethod"];
                /**
                 * @description The state that the frame was opened with.
                 * @example Zm9vYmFy
                 */
                state?: components["parameters"]["exchangeState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExchangeLoginPage"];
            302: components["responses"]["ExchangeRedirect"];
            400: components["responses"]["ExchangeAuthorizationRefused"];
        };
    };
    createExchangeTokenAtAmg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ExchangeTokenRequest"];
        responses: {
            200: components["responses"]["ExchangeTokenIssued"];
            400: components["responses"]["ExchangeTokenRefused"];
            401: components["responses"]["ExchangeClientRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    authorizeExchangeAppAtConversationsAmg: {
        parameters: {
            query: {
                /** @example code */
                response_type: components["parameters"]["exchangeResponseType"];
                /**
                 * @description Client ID of the app shell; seen as 32 letters and digits.
                 * @example sandbox-exchange-client
                 */
                client_id: components["parameters"]["exchangeClientId"];
                /**
                 * @description Redirect URL of the shell, possibly with path and query.
                 * @example http://localhost:4410/card
                 */
                redirect_uri: components["parameters"]["exchangeRedirectUri"];
                /**
                 * @description Separated by spaces. `conversations` for a card; `api_read message:send subscriptions:manage` was seen too.
                 * @example conversations
                 */
                scope?: components["parameters"]["exchangeScope"];
                /**
                 * @description BASE64URL of the SHA-256 of the verifier, without padding. Only of a public client.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["exchangeCodeChallenge"];
                /**
                 * @description Missing in the vendor's demo of now, `S256` in an older one. Missing counts as S256.
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["exchangeCodeChallengeMethod"];
                /**
                 * @description The state that the frame was opened with.
                 * @example Zm9vYmFy
                 */
                state?: components["parameters"]["exchangeState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExchangeLoginPage"];
            302: components["responses"]["ExchangeRedirect"];
            400: components["responses"]["ExchangeAuthorizationRefused"];
        };
    };
    createExchangeTokenAtConversationsAmg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ExchangeTokenRequest"];
        responses: {
            200: components["responses"]["ExchangeTokenIssued"];
            400: components["responses"]["ExchangeTokenRefused"];
            401: components["responses"]["ExchangeClientRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getPortalPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
        };
    };
    getMomentsPage: {
        parameters: {
            query?: {
                /** @description What the page is opened with, as query parameters. Unknown parameters are ignored. */
                input?: components["parameters"]["momentsPageQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. It uses the link up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            400: components["responses"]["PageWithoutLink"];
            403: components["responses"]["PageRefused"];
            404: components["responses"]["PageWithoutEmbedding"];
            410: components["responses"]["PageExpired"];
        };
    };
    getAnswersPage: {
        parameters: {
            query?: {
                /** @description What the page is opened with, as query parameters. Unknown parameters are ignored. */
                input?: components["parameters"]["answersPageQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. It uses the link up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            400: components["responses"]["PageWithoutLink"];
            403: components["responses"]["PageRefused"];
            410: components["responses"]["PageExpired"];
        };
    };
    getConversationsPage: {
        parameters: {
            query?: {
                /** @description What the page is opened with, as query parameters. Unknown parameters are ignored. */
                input?: components["parameters"]["conversationsPageQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. It uses the link up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            400: components["responses"]["PageWithoutLink"];
            403: components["responses"]["PageRefused"];
            410: components["responses"]["PageExpired"];
        };
    };
    addFlowParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the flow. 64 bits wide at the vendor, in practice around 2·10¹⁴. */
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowParticipantsRequest"];
            };
        };
        responses: {
            /** @description Queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowOperation"];
                };
            };
            400: components["responses"]["FlowBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlowNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getFlowParticipantsReport: {
        parameters: {
            query: {
                /** @description What `addFlowParticipants` answered. */
                operationId: components["parameters"]["operationId"];
                /** @description Only what belongs to this application. */
                applicationId?: components["parameters"]["applicationIdFilter"];
                /** @description Only what belongs to this entity. */
                entityId?: components["parameters"]["entityIdFilter"];
            };
            header?: never;
            path: {
                /** @description Id of the flow. 64 bits wide at the vendor, in practice around 2·10¹⁴. */
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such report. The vendor defines JSON here, and no schema for it; expect an empty body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    addFlowParticipantLegacy: {
        parameters: {
            query?: {
                /** @description Phone number of the person. */
                phone?: components["parameters"]["participantPhone"];
                /** @description E-mail address of the person. */
                email?: components["parameters"]["participantEmail"];
                /** @description Id of the person in your system. */
                externalId?: components["parameters"]["participantExternalId"];
            };
            header?: never;
            path: {
                /** @description Id of the flow. 64 bits wide at the vendor, in practice around 2·10¹⁴. */
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyFlowParticipant"];
            };
        };
        responses: {
            /** @description Added. The body is empty. */
            200: {
                headers: {
                    Deprecation: components["headers"]["deprecation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["CommunicationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommunicationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    removeFlowParticipant: {
        parameters: {
            query?: {
                /** @description Phone number of the person. */
                phone?: components["parameters"]["participantPhone"];
                /** @description E-mail address of the person. */
                email?: components["parameters"]["participantEmail"];
                /** @description Id of the person in your system. */
                externalId?: components["parameters"]["participantExternalId"];
            };
            header?: never;
            path: {
                /** @description Id of the flow. 64 bits wide at the vendor, in practice around 2·10¹⁴. */
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. There is no body schema; expect an empty body or `{}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["CommunicationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommunicationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversationId: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["ConversationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listConversationMessages: {
        parameters: {
            query?: {
                /** @description Which page. Where the count begins is not documented. Sandbox choice: at 0. */
                page?: components["parameters"]["messagePage"];
                /** @description Messages per page. */
                limit?: components["parameters"]["messageLimit"];
                /** @description Only messages of this direction. */
                direction?: components["parameters"]["messageDirection"];
                /** @description Only messages of this channel. */
                channel?: components["parameters"]["messageChannel"];
                /** @description Field and direction, such as `id:asc`. */
                orderBy?: components["parameters"]["messageOrder"];
            };
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversationId: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMessagePage"];
                };
            };
            400: components["responses"]["ConversationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @description Which page, counted from 0. */
                page?: components["parameters"]["pageFromZero"];
                /** @description Rows per page. */
                size?: components["parameters"]["sizeUpTo1000"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Application"];
            };
        };
        responses: {
            /** @description Created. There is no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application. */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application. */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationUpdate"];
            };
        };
        responses: {
            /** @description Renamed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application. */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /** @description Which page, counted from 0. */
                page?: components["parameters"]["pageFromZero"];
                /** @description Rows per page. */
                size?: components["parameters"]["sizeUpTo1000"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createEntity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Entity"];
            };
        };
        responses: {
            /** @description Created. There is no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the entity. */
                entityId: components["parameters"]["entityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    updateEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the entity. */
                entityId: components["parameters"]["entityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityUpdate"];
            };
        };
        responses: {
            /** @description Renamed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deleteEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the entity. */
                entityId: components["parameters"]["entityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listAssociations: {
        parameters: {
            query?: {
                /** @description Which page, counted from 0. */
                page?: components["parameters"]["pageFromZero"];
                /** @description Rows per page. */
                size?: components["parameters"]["sizeUpTo1000"];
                /** @description Only senders of this kind. */
                resourceType?: components["parameters"]["resourceType"];
                /** @description Only senders of this channel. */
                channel?: components["parameters"]["resourceChannel"];
                /** @description Only what belongs to this application. */
                applicationId?: components["parameters"]["applicationIdFilter"];
                /** @description Only what belongs to this entity. */
                entityId?: components["parameters"]["entityIdFilter"];
                /** @description Only this sender. */
                resourceId?: components["parameters"]["resourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssociationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createAssociation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["association"];
        responses: {
            /** @description Created. There is no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deleteAssociation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["association"];
        responses: {
            /** @description Deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getAssociation: {
        parameters: {
            query: {
                /** @description Kind of sender. */
                resourceType: components["parameters"]["resourceTypeRequired"];
                /** @description Channel of the sender. */
                channel: components["parameters"]["resourceChannelRequired"];
                /** @description Id of the application. */
                applicationId: components["parameters"]["applicationIdRequired"];
                /** @description Only what belongs to this entity. */
                entityId?: components["parameters"]["entityIdFilter"];
                /** @description Id of the sender. */
                resourceId: components["parameters"]["resourceIdRequired"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The association. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Association"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description Which page, counted from 0. */
                page?: components["parameters"]["pageFromZero"];
                /** @description Rows per page. */
                size?: components["parameters"]["sizeUpTo100"];
                /** @description Only what belongs to this application. */
                applicationId?: components["parameters"]["applicationIdFilter"];
                /** @description Only what belongs to this entity. */
                entityId?: components["parameters"]["entityIdFilter"];
                /** @description Only subscriptions with this sender. */
                resource?: components["parameters"]["subscriptionResource"];
                /** @description Only subscriptions with this user of the account. */
                user?: components["parameters"]["subscriptionUser"];
            };
            header?: never;
            path: {
                /** @description Each channel has its own subscriptions. */
                channel: components["parameters"]["subscriptionChannel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Each channel has its own subscriptions. */
                channel: components["parameters"]["subscriptionChannel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionInput"];
            };
        };
        responses: {
            /** @description Created. The body has ids alone. */
            201: {
                headers: {
                    Location: components["headers"]["location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Each channel has its own subscriptions. */
                channel: components["parameters"]["subscriptionChannel"];
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Each channel has its own subscriptions. */
                channel: components["parameters"]["subscriptionChannel"];
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionUpdate"];
            };
        };
        responses: {
            /** @description Changed. The body has ids alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Each channel has its own subscriptions. */
                channel: components["parameters"]["subscriptionChannel"];
                /** @description Id of the subscription. */
                subscriptionId: components["parameters"]["subscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The body has ids alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listProfiles: {
        parameters: {
            query?: {
                /** @description Which page, counted from 0. */
                page?: components["parameters"]["pageFromZero"];
                /** @description Rows per page. */
                size?: components["parameters"]["sizeUpTo100"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileInput"];
            };
        };
        responses: {
            /** @description Created. The body has ids alone. */
            201: {
                headers: {
                    Location: components["headers"]["location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the profile. */
                profileId: components["parameters"]["profileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the profile. */
                profileId: components["parameters"]["profileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description Changed. The body has ids alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deleteProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the profile. */
                profileId: components["parameters"]["profileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The body has ids alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listSecurity: {
        parameters: {
            query?: {
                /** @description Which page, counted from 0. */
                page?: components["parameters"]["pageFromZero"];
                /** @description Rows per page. */
                size?: components["parameters"]["sizeUpTo100"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettingsPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityInput"];
            };
        };
        responses: {
            /** @description Created. The body has ids alone. */
            201: {
                headers: {
                    Location: components["headers"]["location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the security settings. */
                authId: components["parameters"]["authId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The security settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    updateSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the security settings. */
                authId: components["parameters"]["authId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityUpdate"];
            };
        };
        responses: {
            /** @description Changed. The body has ids alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deleteSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the security settings. */
                authId: components["parameters"]["authId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The body has ids alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listPersons: {
        parameters: {
            query?: {
                /**
                 * @description What `identifier` is.
                 * @example EMAIL
                 */
                type?: components["parameters"]["personIdentifierType"];
                /**
                 * @description The identifier, percent-encoded.
                 * @example ann@example.test
                 */
                identifier?: components["parameters"]["personIdentifier"];
                /**
                 * @description Needed with every type but ID, EXTERNAL_ID, PHONE and EMAIL, and left out with those. Sandbox choice: neither is enforced, because the vendor's own samples differ.
                 * @example 2094832040560427
                 */
                sender?: components["parameters"]["personSender"];
                /**
                 * @description The older way to name a profile, which the vendor's own demo uses. One of `email`, `phone` and `externalId`; of several the first counts.
                 * @example ann@example.test
                 */
                email?: components["parameters"]["personEmail"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example 385911234567
                 */
                phone?: components["parameters"]["personPhone"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example crm-77
                 */
                externalId?: components["parameters"]["personExternalId"];
                /** @description Rows per page. */
                limit?: components["parameters"]["peopleLimit"];
                /** @description Number of the page, **from 1**. */
                page?: components["parameters"]["peoplePage"];
                /** @description Whether the answer has `totalCount`. */
                includeTotalCount?: components["parameters"]["includeTotalCount"];
                /**
                 * @description Field and direction. Sandbox choice: `createdAt:asc` when left out.
                 * @example lastName:asc
                 */
                orderBy?: components["parameters"]["personsOrderBy"];
                /**
                 * @description A JSON object as text, percent-encoded. `{"firstName":"Alex"}` means equals. Operators: `#and`, `#or`, `#eq`, `#ne`, `#contains`, `#notContain`, `#startsWith`, `#endsWith`, `#gt`, `#lt`, `#gte`, `#lte`. Sandbox choice: text that is no JSON object, and an operator not in this list, are 400.
                 * @example {"#and":[{"city":"Zagreb"},{"#contains":{"tags":"vip"}}]}
                 */
                filter?: components["parameters"]["personsFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, or a page of profiles. Sandbox choice: a bare profile for an identity of either style, the list without one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOrList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    replacePerson: {
        parameters: {
            query?: {
                /**
                 * @description What `identifier` is.
                 * @example EMAIL
                 */
                type?: components["parameters"]["personIdentifierType"];
                /**
                 * @description The identifier, percent-encoded.
                 * @example ann@example.test
                 */
                identifier?: components["parameters"]["personIdentifier"];
                /**
                 * @description Needed with every type but ID, EXTERNAL_ID, PHONE and EMAIL, and left out with those. Sandbox choice: neither is enforced, because the vendor's own samples differ.
                 * @example 2094832040560427
                 */
                sender?: components["parameters"]["personSender"];
                /**
                 * @description The older way to name a profile, which the vendor's own demo uses. One of `email`, `phone` and `externalId`; of several the first counts.
                 * @example ann@example.test
                 */
                email?: components["parameters"]["personEmail"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example 385911234567
                 */
                phone?: components["parameters"]["personPhone"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example crm-77
                 */
                externalId?: components["parameters"]["personExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            200: components["responses"]["PersonSaved"];
            400: components["responses"]["PersonRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            200: components["responses"]["PersonSaved"];
            400: components["responses"]["PersonRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deletePerson: {
        parameters: {
            query?: {
                /**
                 * @description What `identifier` is.
                 * @example EMAIL
                 */
                type?: components["parameters"]["personIdentifierType"];
                /**
                 * @description The identifier, percent-encoded.
                 * @example ann@example.test
                 */
                identifier?: components["parameters"]["personIdentifier"];
                /**
                 * @description Needed with every type but ID, EXTERNAL_ID, PHONE and EMAIL, and left out with those. Sandbox choice: neither is enforced, because the vendor's own samples differ.
                 * @example 2094832040560427
                 */
                sender?: components["parameters"]["personSender"];
                /**
                 * @description The older way to name a profile, which the vendor's own demo uses. One of `email`, `phone` and `externalId`; of several the first counts.
                 * @example ann@example.test
                 */
                email?: components["parameters"]["personEmail"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example 385911234567
                 */
                phone?: components["parameters"]["personPhone"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example crm-77
                 */
                externalId?: components["parameters"]["personExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    patchPerson: {
        parameters: {
            query?: {
                /**
                 * @description What `identifier` is.
                 * @example EMAIL
                 */
                type?: components["parameters"]["personIdentifierType"];
                /**
                 * @description The identifier, percent-encoded.
                 * @example ann@example.test
                 */
                identifier?: components["parameters"]["personIdentifier"];
                /**
                 * @description Needed with every type but ID, EXTERNAL_ID, PHONE and EMAIL, and left out with those. Sandbox choice: neither is enforced, because the vendor's own samples differ.
                 * @example 2094832040560427
                 */
                sender?: components["parameters"]["personSender"];
                /**
                 * @description The older way to name a profile, which the vendor's own demo uses. One of `email`, `phone` and `externalId`; of several the first counts.
                 * @example ann@example.test
                 */
                email?: components["parameters"]["personEmail"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example 385911234567
                 */
                phone?: components["parameters"]["personPhone"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example crm-77
                 */
                externalId?: components["parameters"]["personExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            200: components["responses"]["PersonSaved"];
            400: components["responses"]["PersonRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    replaceContactInformation: {
        parameters: {
            query?: {
                /**
                 * @description What `identifier` is.
                 * @example EMAIL
                 */
                type?: components["parameters"]["personIdentifierType"];
                /**
                 * @description The identifier, percent-encoded.
                 * @example ann@example.test
                 */
                identifier?: components["parameters"]["personIdentifier"];
                /**
                 * @description Needed with every type but ID, EXTERNAL_ID, PHONE and EMAIL, and left out with those. Sandbox choice: neither is enforced, because the vendor's own samples differ.
                 * @example 2094832040560427
                 */
                sender?: components["parameters"]["personSender"];
                /**
                 * @description The older way to name a profile, which the vendor's own demo uses. One of `email`, `phone` and `externalId`; of several the first counts.
                 * @example ann@example.test
                 */
                email?: components["parameters"]["personEmail"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example 385911234567
                 */
                phone?: components["parameters"]["personPhone"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example crm-77
                 */
                externalId?: components["parameters"]["personExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInformationChange"];
            };
        };
        responses: {
            200: components["responses"]["PersonSaved"];
            400: components["responses"]["PersonRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    removeContactInformation: {
        parameters: {
            query?: {
                /**
                 * @description What `identifier` is.
                 * @example EMAIL
                 */
                type?: components["parameters"]["personIdentifierType"];
                /**
                 * @description The identifier, percent-encoded.
                 * @example ann@example.test
                 */
                identifier?: components["parameters"]["personIdentifier"];
                /**
                 * @description Needed with every type but ID, EXTERNAL_ID, PHONE and EMAIL, and left out with those. Sandbox choice: neither is enforced, because the vendor's own samples differ.
                 * @example 2094832040560427
                 */
                sender?: components["parameters"]["personSender"];
                /**
                 * @description The older way to name a profile, which the vendor's own demo uses. One of `email`, `phone` and `externalId`; of several the first counts.
                 * @example ann@example.test
                 */
                email?: components["parameters"]["personEmail"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example 385911234567
                 */
                phone?: components["parameters"]["personPhone"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example crm-77
                 */
                externalId?: components["parameters"]["personExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInformationChange"];
            };
        };
        responses: {
            200: components["responses"]["PersonSaved"];
            400: components["responses"]["PersonRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    addContactInformation: {
        parameters: {
            query?: {
                /**
                 * @description What `identifier` is.
                 * @example EMAIL
                 */
                type?: components["parameters"]["personIdentifierType"];
                /**
                 * @description The identifier, percent-encoded.
                 * @example ann@example.test
                 */
                identifier?: components["parameters"]["personIdentifier"];
                /**
                 * @description Needed with every type but ID, EXTERNAL_ID, PHONE and EMAIL, and left out with those. Sandbox choice: neither is enforced, because the vendor's own samples differ.
                 * @example 2094832040560427
                 */
                sender?: components["parameters"]["personSender"];
                /**
                 * @description The older way to name a profile, which the vendor's own demo uses. One of `email`, `phone` and `externalId`; of several the first counts.
                 * @example ann@example.test
                 */
                email?: components["parameters"]["personEmail"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example 385911234567
                 */
                phone?: components["parameters"]["personPhone"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example crm-77
                 */
                externalId?: components["parameters"]["personExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInformationChange"];
            };
        };
        responses: {
            200: components["responses"]["PersonSaved"];
            400: components["responses"]["PersonRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createPersonsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonsBatch"];
            };
        };
        responses: {
            200: components["responses"]["CreateBatchDone"];
            207: components["responses"]["CreateBatchPartly"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deletePersonsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonQueriesBatch"];
            };
        };
        responses: {
            200: components["responses"]["DeleteBatchDone"];
            207: components["responses"]["DeleteBatchPartly"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    patchPersonsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonUpdatesBatch"];
            };
        };
        responses: {
            200: components["responses"]["UpdateBatchDone"];
            207: components["responses"]["UpdateBatchPartly"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    matchPersons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchInput"];
            };
        };
        responses: {
            /** @description The identities that have a profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    upsertPersons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertInput"];
            };
        };
        responses: {
            207: components["responses"]["PersonsUpserted"];
            400: components["responses"]["PersonsUnreadable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    patchUpsertPersons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertInput"];
            };
        };
        responses: {
            207: components["responses"]["PersonsUpserted"];
            400: components["responses"]["PersonsUnreadable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    mergePersons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeInput"];
            };
        };
        responses: {
            207: components["responses"]["PersonsMerged"];
            400: components["responses"]["PersonsUnreadable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["peopleLimit"];
                /** @description Number of the page, **from 1**. */
                page?: components["parameters"]["peoplePage"];
                /** @description Whether the answer has `totalCount`. */
                includeTotalCount?: components["parameters"]["includeTotalCount"];
                /**
                 * @description Field and direction. Sandbox choice: `name:asc` when left out.
                 * @example name:asc
                 */
                orderBy?: components["parameters"]["tagsOrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. Sandbox choice: the wrapper. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagListOrTags"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagInput"];
            };
        };
        responses: {
            200: components["responses"]["TagSaved"];
            400: components["responses"]["PeopleNameRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the tag, percent-encoded.
                 * @example vip
                 */
                name: components["parameters"]["tagName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TagSaved"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the tag, percent-encoded.
                 * @example vip
                 */
                name: components["parameters"]["tagName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. Sandbox choice: from every profile as well, and without a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    removeTagFromPersons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the tag, percent-encoded.
                 * @example vip
                 */
                name: components["parameters"]["tagName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonQueriesBatch"];
            };
        };
        responses: {
            /** @description Done. Sandbox choice: profiles that are not found are passed over, and there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    addTagToPersons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the tag, percent-encoded.
                 * @example vip
                 */
                name: components["parameters"]["tagName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonQueriesBatch"];
            };
        };
        responses: {
            /** @description Done. Sandbox choice: profiles that are not found are passed over, and there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listCustomAttributes: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["peopleLimit"];
                /** @description Number of the page, **from 1**. */
                page?: components["parameters"]["peoplePage"];
                /** @description Whether the answer has `totalCount`. */
                includeTotalCount?: components["parameters"]["includeTotalCount"];
                /**
                 * @description Field and direction. Sandbox choice: the fields of tags, and `name:asc` when left out.
                 * @example name:asc
                 */
                orderBy?: components["parameters"]["customAttributesOrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomAttributeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createCustomAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomAttributeInput"];
            };
        };
        responses: {
            200: components["responses"]["CustomAttributeSaved"];
            400: components["responses"]["PeopleNameRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getCustomAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the attribute, percent-encoded.
                 * @example Tier
                 */
                name: components["parameters"]["customAttributeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomAttributeSaved"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    deleteCustomAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the attribute, percent-encoded.
                 * @example Tier
                 */
                name: components["parameters"]["customAttributeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. Sandbox choice: from every profile as well, and without a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    appendCustomAttribute: {
        parameters: {
            query?: {
                /**
                 * @description What `identifier` is.
                 * @example EMAIL
                 */
                type?: components["parameters"]["personIdentifierType"];
                /**
                 * @description The identifier, percent-encoded.
                 * @example ann@example.test
                 */
                identifier?: components["parameters"]["personIdentifier"];
                /**
                 * @description Needed with every type but ID, EXTERNAL_ID, PHONE and EMAIL, and left out with those. Sandbox choice: neither is enforced, because the vendor's own samples differ.
                 * @example 2094832040560427
                 */
                sender?: components["parameters"]["personSender"];
                /**
                 * @description The older way to name a profile, which the vendor's own demo uses. One of `email`, `phone` and `externalId`; of several the first counts.
                 * @example ann@example.test
                 */
                email?: components["parameters"]["personEmail"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example 385911234567
                 */
                phone?: components["parameters"]["personPhone"];
                /**
                 * @description The older way to name a profile, as `email`.
                 * @example crm-77
                 */
                externalId?: components["parameters"]["personExternalId"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the attribute, percent-encoded.
                 * @example Tier
                 */
                name: components["parameters"]["customAttributeName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItem"];
            };
        };
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    sendEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsInput"];
            };
        };
        responses: {
            /** @description Taken. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EventsRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    sendEvent: {
        parameters: {
            query: {
                /** @description What `personId` is. */
                identifierType: components["schemas"]["PersonIdentifierType"];
                /** @description Makes a profile when there is none. Sandbox choice: not, when left out. */
                createPerson?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the profile, of the kind in `identifierType`.
                 * @example crm-77
                 */
                personId: string;
                /**
                 * @description Id of the event definition.
                 * @example orderPlaced
                 */
                definitionId: components["parameters"]["definitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventInput"];
            };
        };
        responses: {
            /** @description The event. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    listEventDefinitions: {
        parameters: {
            query?: {
                /** @description Rows to leave out. */
                offset?: number;
                /** @description Rows in the answer. Sandbox choice: 20, and at most 1000. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDefinition"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    createEventDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDefinition"];
            };
        };
        responses: {
            201: components["responses"]["EventDefinitionCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EventDefinitionExists"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    getEventDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event definition.
                 * @example orderPlaced
                 */
                definitionId: components["parameters"]["definitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EventDefinitionSaved"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    updateEventDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event definition.
                 * @example orderPlaced
                 */
                definitionId: components["parameters"]["definitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDefinitionUpdate"];
            };
        };
        responses: {
            200: components["responses"]["EventDefinitionSaved"];
            400: components["responses"]["EventFieldRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GeneralError"];
        };
    };
    receiveFlowReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowReport"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
        };
    };
    receivePeopleEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveConversationEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveExchangeGet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The account that calls, encrypted: 32 upper-case hex characters in the sample. An opaque key of your tenant; that it is stable is inferred.
                 * @example D8ADC259F0A14D0AA1B2C3D4E5F60718
                 */
                "X-Ib-Exchange-Req-AccountKey": components["parameters"]["exchangeAccountKey"];
                /**
                 * @description Milliseconds since the epoch, in decimal digits.
                 * @example 1767225600000
                 */
                "X-Ib-Exchange-Req-Timestamp": components["parameters"]["exchangeTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExchangeFunctionOutput"];
            400: components["responses"]["ExchangeFunctionFailed"];
            401: components["responses"]["ExchangeCallRefused"];
            404: components["responses"]["ExchangeFunctionFailed"];
            413: components["responses"]["ExchangeFunctionFailed"];
            500: components["responses"]["ExchangeFunctionFailed"];
        };
    };
    receiveExchangePut: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The account that calls, encrypted: 32 upper-case hex characters in the sample. An opaque key of your tenant; that it is stable is inferred.
                 * @example D8ADC259F0A14D0AA1B2C3D4E5F60718
                 */
                "X-Ib-Exchange-Req-AccountKey": components["parameters"]["exchangeAccountKey"];
                /**
                 * @description Milliseconds since the epoch, in decimal digits.
                 * @example 1767225600000
                 */
                "X-Ib-Exchange-Req-Timestamp": components["parameters"]["exchangeTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ExchangeFunctionInput"];
        responses: {
            200: components["responses"]["ExchangeFunctionOutput"];
            400: components["responses"]["ExchangeFunctionFailed"];
            401: components["responses"]["ExchangeCallRefused"];
            404: components["responses"]["ExchangeFunctionFailed"];
            413: components["responses"]["ExchangeFunctionFailed"];
            500: components["responses"]["ExchangeFunctionFailed"];
        };
    };
    receiveExchangePost: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The account that calls, encrypted: 32 upper-case hex characters in the sample. An opaque key of your tenant; that it is stable is inferred.
                 * @example D8ADC259F0A14D0AA1B2C3D4E5F60718
                 */
                "X-Ib-Exchange-Req-AccountKey": components["parameters"]["exchangeAccountKey"];
                /**
                 * @description Milliseconds since the epoch, in decimal digits.
                 * @example 1767225600000
                 */
                "X-Ib-Exchange-Req-Timestamp": components["parameters"]["exchangeTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ExchangeFunctionInput"];
        responses: {
            200: components["responses"]["ExchangeFunctionOutput"];
            400: components["responses"]["ExchangeFunctionFailed"];
            401: components["responses"]["ExchangeCallRefused"];
            404: components["responses"]["ExchangeFunctionFailed"];
            413: components["responses"]["ExchangeFunctionFailed"];
            500: components["responses"]["ExchangeFunctionFailed"];
        };
    };
    receiveExchangeDelete: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The account that calls, encrypted: 32 upper-case hex characters in the sample. An opaque key of your tenant; that it is stable is inferred.
                 * @example D8ADC259F0A14D0AA1B2C3D4E5F60718
                 */
                "X-Ib-Exchange-Req-AccountKey": components["parameters"]["exchangeAccountKey"];
                /**
                 * @description Milliseconds since the epoch, in decimal digits.
                 * @example 1767225600000
                 */
                "X-Ib-Exchange-Req-Timestamp": components["parameters"]["exchangeTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExchangeFunctionOutput"];
            400: components["responses"]["ExchangeFunctionFailed"];
            401: components["responses"]["ExchangeCallRefused"];
            404: components["responses"]["ExchangeFunctionFailed"];
            413: components["responses"]["ExchangeFunctionFailed"];
            500: components["responses"]["ExchangeFunctionFailed"];
        };
    };
    receiveExchangePatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The account that calls, encrypted: 32 upper-case hex characters in the sample. An opaque key of your tenant; that it is stable is inferred.
                 * @example D8ADC259F0A14D0AA1B2C3D4E5F60718
                 */
                "X-Ib-Exchange-Req-AccountKey": components["parameters"]["exchangeAccountKey"];
                /**
                 * @description Milliseconds since the epoch, in decimal digits.
                 * @example 1767225600000
                 */
                "X-Ib-Exchange-Req-Timestamp": components["parameters"]["exchangeTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ExchangeFunctionInput"];
        responses: {
            200: components["responses"]["ExchangeFunctionOutput"];
            400: components["responses"]["ExchangeFunctionFailed"];
            401: components["responses"]["ExchangeCallRefused"];
            404: components["responses"]["ExchangeFunctionFailed"];
            413: components["responses"]["ExchangeFunctionFailed"];
            500: components["responses"]["ExchangeFunctionFailed"];
        };
    };
}
