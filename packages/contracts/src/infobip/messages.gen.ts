/** Generated from specs/ by `npm run generate`. Do not edit. */
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type MomentsPageCommand =
  | components['schemas']['MomentsQuery'];

export type MomentsFrameEvent =
  | components['schemas']['ReadyEvent']
  | components['schemas']['ResizeEvent']
  | components['schemas']['CampaignActivatedEvent']
  | components['schemas']['CampaignUpdatedEvent']
  | components['schemas']['CampaignPausedEvent']
  | components['schemas']['CampaignDeletedEvent']
  | components['schemas']['SessionExpiredEvent']
  | components['schemas']['ErrorEvent'];

export type AnswersPageCommand =
  | components['schemas']['AnswersQuery'];

export type AnswersFrameEvent =
  | components['schemas']['ReadyEvent']
  | components['schemas']['ResizeEvent']
  | components['schemas']['SessionExpiredEvent']
  | components['schemas']['ErrorEvent'];

export type ConversationsPageCommand =
  | components['schemas']['ConversationsQuery'];

export type ConversationsFrameEvent =
  | components['schemas']['ReadyEvent']
  | components['schemas']['ResizeEvent']
  | components['schemas']['SessionExpiredEvent']
  | components['schemas']['ErrorEvent'];

export type ExchangeCardCommand =
  | components['schemas']['CardQuery'];

export type ExchangeConfigurationCommand =
  | components['schemas']['ConfigurationQuery'];

export type ExchangeRedirectCommand =
  | components['schemas']['RedirectQuery']
  | components['schemas']['RefusedQuery'];
