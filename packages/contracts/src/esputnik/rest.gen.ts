/** Generated from specs/ by `npm run generate`. Do not edit. */
export interface paths {
    "/v1/auth/contact/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the authentication token of a contact
         * @description Searches a contact by the given fields and answers its token. It never creates a contact: an unknown one is 200 with an empty token. Server side only. Which field decides when several are given is not documented.
         */
        post: operations["getAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/contact/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the authentication token of a contact (address with /api)
         * @description The same as `getAuthToken`, at the address of the Ukrainian and Russian pages and of the vendor's own plugins.
         */
        post: operations["getAuthTokenUnderApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appinbox/v1/messages/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the number of unread messages
         * @description May be called regularly. The unread mark is shown when the count is above zero.
         */
        get: operations["getInboxMessagesCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appinbox/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the messages
         * @description One page of the contact's messages, or all of them without parameters. Expired messages are not listed.
         */
        get: operations["getInboxMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appinbox/v1/messages/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark messages as opened
         * @description Without `ids`, or with null, it means all messages. Send only ids of messages with `newMessage: true`. There is no way back.
         */
        post: operations["updateInboxMessagesStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scripts/{script}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's script id and `.js`. Real pages show 32 upper-case hexadecimal digits; the published snippet shows the literal `UUID`.
                 * @example 8F41B0C2D3E4F5A60718293A4B5C6D7E.js
                 */
                script: string;
            };
            cookie?: never;
        };
        /**
         * Load the web script
         * @description The script the loader inserts before the first script element. It replays the queue of `eS`, tracks the page and shows the widget. Selector, insert position, bell and design of the widget are set by the vendor on request and arrive with the script; no option or call changes them.
         */
        get: operations["getScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account
         * @description Who the key belongs to. The best check that a key works.
         */
        get: operations["getAccountInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or update a contact
         * @description One contact, at once. Newer pages say it adds or updates; older pages say it always creates, so that duplicates are possible. Addresses count as confirmed, and no event is emitted.
         */
        post: operations["addContact"];
        /**
         * Delete a contact by its external id
         * @description Deletes the contact with this `externalCustomerId`. With `erase` it is removed for good.
         */
        delete: operations["deleteContactByExternalCustomerId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the contact in eSputnik. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description The contact with this id.
         */
        get: operations["getContact"];
        /**
         * Update a contact
         * @description Updates an existing contact and never creates one. Answers text.
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete a contact
         * @description Deletes the contact with this id. Answers text.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe a contact
         * @description For subscription forms: the e-mail address is unconfirmed, and an existing contact is updated but for the channels it has. Emits the event `subscribeFromApi` or `subscribeUpdateFromApi`, with `-` and the form type at its end when there is one. The statuses are the vendor's list.
         */
        post: operations["subscribeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact/{id}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the contact in eSputnik. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * Get the subscription categories of a contact
         * @description The address is documented, the body is not.
         */
        get: operations["getContactSubscriptions"];
        /**
         * Set the subscription categories of a contact
         * @description The address is documented, the bodies are not.
         */
        put: operations["updateContactSubscriptions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search contacts
         * @description The contacts that have all the given values, from `startindex` on. The number of all matches is in `TotalCount`.
         */
        get: operations["searchContacts"];
        put?: never;
        /**
         * Add or update many contacts
         * @description Asynchronous: the answer holds a session id, and `getImportStatus` tells how far it is. `externalCustomerId` has precedence over `dedupeOn`; equal e-mail addresses with different external ids make a new contact.
         */
        post: operations["bulkUpdateContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/importstatus/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `asyncSessionId` of `bulkUpdateContacts`. */
                sessionId: string;
            };
            cookie?: never;
        };
        /**
         * Get the status of an import
         * @description How far a bulk call is. Ask until it is `FINISHED` or `ERROR`.
         */
        get: operations["getImportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an event (version 1)
         * @description Starts the workflows that wait for this type of event. An unknown type is created on first use. Without `keyValue`, one identifier must be among the parameters: `contactId`, `externalCustomerId`, `email`, `phone` or a push token, in this order of priority; an `externalCustomerId` that is empty or `"null"` is ignored. Names of parameters are unique. The body has 20 KB at most. Version 1 takes nested JSON escaped in a string, version 2 as JSON, version 3 has an object of parameters.
         */
        post: operations["registerEventV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an event (version 2)
         * @description Starts the workflows that wait for this type of event. An unknown type is created on first use. Without `keyValue`, one identifier must be among the parameters: `contactId`, `externalCustomerId`, `email`, `phone` or a push token, in this order of priority; an `externalCustomerId` that is empty or `"null"` is ignored. Names of parameters are unique. The body has 20 KB at most. Version 1 takes nested JSON escaped in a string, version 2 as JSON, version 3 has an object of parameters.
         */
        post: operations["registerEventV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an event (version 3)
         * @description Starts the workflows that wait for this type of event. An unknown type is created on first use. Without `keyValue`, one identifier must be among the parameters: `contactId`, `externalCustomerId`, `email`, `phone` or a push token, in this order of priority; an `externalCustomerId` that is empty or `"null"` is ignored. Names of parameters are unique. The body has 20 KB at most. Version 1 takes nested JSON escaped in a string, version 2 as JSON, version 3 has an object of parameters.
         */
        post: operations["registerEventV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/past_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register past events (version 1)
         * @description Events that happened earlier, 500 at most, each with the moment it `occurred`. The events have the form of the same version of the single call.
         */
        post: operations["registerPastEventsV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/past_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register past events (version 2)
         * @description Events that happened earlier, 500 at most, each with the moment it `occurred`. The events have the form of the same version of the single call.
         */
        post: operations["registerPastEventsV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/past_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register past events (version 3)
         * @description Events that happened earlier, 500 at most, each with the moment it `occurred`. The events have the form of the same version of the single call.
         */
        post: operations["registerPastEventsV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message/{id}/smartsend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the prepared message. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a prepared message
         * @description Works for App Inbox as for the other channels. Never repeat it blindly: it sends again.
         */
        post: operations["smartSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of sent messages
         * @description What became of the requests of `smartSend`.
         */
        get: operations["getMessageStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/appinbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the App Inbox messages of the account
         * @description The address is documented, the body is not.
         */
        get: operations["listInboxTemplates"];
        put?: never;
        /**
         * Create an App Inbox message
         * @description The address is documented, the bodies are not.
         */
        post: operations["createInboxTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/appinbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the message. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        /**
         * Get an App Inbox message of the account
         * @description The address is documented, the body is not.
         */
        get: operations["getInboxTemplate"];
        /**
         * Update an App Inbox message
         * @description The address is documented, the bodies are not.
         */
        put: operations["updateInboxTemplate"];
        post?: never;
        /**
         * Delete an App Inbox message
         * @description The address is documented, the body is not.
         */
        delete: operations["deleteInboxTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/appinbox/{id}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the message. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TemplateId"];
                /** @description The language of a version, ISO 639-1. */
                language: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add or update a language of an App Inbox message
         * @description The address is documented, the bodies are not.
         */
        put: operations["updateInboxTemplateLanguage"];
        post?: never;
        /**
         * Delete a language of an App Inbox message
         * @description The address is documented, the body is not.
         */
        delete: operations["deleteInboxTemplateLanguage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or update orders
         * @description Up to 1000 orders. One with a known `externalOrderId` is updated.
         */
        post: operations["addOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a site
         * @description Registers the domain of a site and answers its id. The first step of the vendor's own plugins.
         */
        post: operations["registerDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the snippet of the site
         * @description The HTML to put into the page: the loader and exactly `eS('init')`, which is then changed to a call with the App Inbox options. The vendor's plugins ask with `Accept: text/plain`.
         */
        get: operations["getSiteScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Track what a visitor does, from a server
         * @description Needs no authentication. Takes an event of the site, or a record that links a visitor to a customer. Older pages say 204, newer pages 200.
         */
        post: operations["trackEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    activities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is anybody there
         * @description Sent once when the webhook is saved in the account's settings, to see that the address answers. The answer the vendor expects is not documented.
         */
        get: operations["probeActivityReceiver"];
        put?: never;
        /**
         * Messages were delivered, read, clicked
         * @description Sent to an address you set in the account's settings (Data export, Webhook: name, URL, statuses, optional login and password). A list of records of all channels. **No signature is documented**, nor an id of the event: with a login and password the request carries HTTP Basic, which is the only way to know the sender; compare it in constant time. Tell repeats by `iid`, `activityStatus` and `activityDateTime`. **Retries:** anything but 200 is sent again after 1, 2, 4, 8 … minutes, at most once per hour. Later lists wait behind the failed one and then come in order.
         */
        post: operations["receiveActivities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    inboxMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact got an App Inbox message
         * @description An alternative to polling: each App Inbox message is sent to an address you give the vendor's support, as `url` with an optional `auth` of type `basic`, `username` and `password`. Only for contacts with an `externalCustomerId`, and up to an agreed number of messages for each, 1000 by default. **No signature is documented**; HTTP Basic is the only way to know the sender, so compare it in constant time. **Retries:** 400 is not sent again; 401, 429, 500, 502 and 503 are. The vendor does not say when; the sandbox keeps the schedule of `receiveActivities`, see the description of this file.
         */
        post: operations["receiveInboxMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The whole of `eS.q` before the script has loaded, in the order of the calls.
         * @example [
         *       [
         *         [
         *           "init",
         *           {
         *             "a": 1
         *           }
         *         ]
         *       ]
         *     ]
         */
        LoaderQueue: components["schemas"]["QueueEntry"][];
        /** @description What is pushed onto `eS.q`. */
        QueueEntryCommand: {
            entry: components["schemas"]["QueueEntry"];
        };
        /** @description One queued call, at either depth. */
        QueueEntry: components["schemas"]["NestedQueueEntry"] | components["schemas"]["FlatQueueEntry"];
        /** @description The `Arguments` of `eS.c`, of length 1; element 0 is the `Arguments` of `eS`. */
        NestedQueueEntry: components["schemas"]["FlatQueueEntry"][];
        /** @description The `Arguments` of `eS`, the command first. No documented argument is an array, so the depth is plain. */
        FlatQueueEntry: unknown[];
        /** @description Arguments of `init`, by name. */
        InitCommand: {
            /**
             * @description The command.
             * @constant
             */
            command: "init";
            /** @description The App Inbox options when this is the only object, otherwise the feature flags. */
            options?: components["schemas"]["AppInboxOptions"] | components["schemas"]["FeatureFlags"];
            inboxOptions?: components["schemas"]["AppInboxOptions"];
        };
        /** @description What App Inbox needs. Its presence switches App Inbox on unless `APP_INBOX` is false. */
        AppInboxOptions: {
            /** @description Function without parameters that asks the site's back end and returns a Promise of the token; see channel `tokenCallback`. */
            getAuthTokenCallback: unknown;
            /** @description Language of the widget and the messages, ISO 639-1. The vendor's plugins also pass values such as `en-US` and `EN`. Sandbox choice: lower-cased and cut at the first `-` or `_`; what is then not two letters gives the site's default with a warning. The simulated widget knows `en`, `uk` and one language written from the right. */
            language: string;
        };
        /** @description Which parts of the script run. */
        FeatureFlags: {
            /**
             * @description Automatic page events. False when events are sent by hand; PageView on load stays automatic.
             * @default true
             */
            TRACKING?: boolean;
            /**
             * @description Recommendation blocks.
             * @default true
             */
            RECOMS?: boolean;
            /** @description App Inbox. Its default is not documented. Sandbox choice: left out it is on when there is a callback; true without a callback is a console error and leaves it off. */
            APP_INBOX?: boolean;
        };
        /** @description Arguments of `sendEvent`, by name. */
        SendEventCommand: {
            /**
             * @description The command.
             * @constant
             */
            command: "sendEvent";
            /**
             * @description Name of the event.
             * @enum {string}
             */
            name: "PageView" | "ProductPage" | "CategoryPage" | "StatusCart" | "PurchasedItems" | "CustomerData" | "AddToWishlist" | "SearchRequest" | "ProductImpressions" | "MainPage" | "NotFound" | "StatusCartPage";
            /** @description What happened. Left out where the event says it all. */
            payload?: Record<string, unknown>;
        } | components["schemas"]["PageViewTracked"] | components["schemas"]["ProductPageTracked"] | components["schemas"]["CategoryPageTracked"] | components["schemas"]["StatusCartTracked"] | components["schemas"]["PurchasedItemsTracked"] | components["schemas"]["CustomerDataTracked"] | components["schemas"]["AddToWishlistTracked"] | components["schemas"]["SearchRequestTracked"] | components["schemas"]["ProductImpressionsTracked"] | components["schemas"]["PageKindTracked"];
        /** @description A page was shown. */
        PageViewTracked: {
            /** @constant */
            name: "PageView";
            payload?: {
                /** @description Holds nothing. */
                PageView?: Record<string, unknown>;
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description A product's page was shown. */
        ProductPageTracked: {
            /** @constant */
            name: "ProductPage";
            payload: {
                ProductPage: {
                    productKey: components["schemas"]["TrackedText"];
                    price?: components["schemas"]["TrackedText"];
                    isInStock?: components["schemas"]["TrackedFlag"];
                } & {
                    [key: string]: unknown;
                };
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description A category's page was shown. */
        CategoryPageTracked: {
            /** @constant */
            name: "CategoryPage";
            payload: {
                CategoryPage: {
                    categoryKey: components["schemas"]["TrackedText"];
                };
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description The cart changed. The whole cart is sent each time, with a fresh GUID, and no item when it was emptied. */
        StatusCartTracked: {
            /** @constant */
            name: "StatusCart";
            payload: {
                /** @description The cart. */
                StatusCart: components["schemas"]["TrackedCartItem"][];
                /** @description Id of this state of the cart. */
                GUID: string;
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description An order was placed. */
        PurchasedItemsTracked: {
            /** @constant */
            name: "PurchasedItems";
            payload: {
                /** @description What was bought. The fields of an item are not listed. Sandbox choice: open objects, written like the items of a cart. */
                PurchasedItems: Record<string, unknown>[];
                OrderNumber: components["schemas"]["TrackedText"];
                /** @description GUID of the last StatusCart. Left out for a one-click purchase. */
                GUID?: string;
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description Who the visitor is. It does not create a contact. */
        CustomerDataTracked: {
            /** @constant */
            name: "CustomerData";
            payload: {
                /** @description The visitor. There are more fields than these. */
                CustomerData: {
                    /** @description Id in the site's own system. */
                    externalCustomerId?: string;
                    /** @description E-mail address. */
                    user_email: string;
                    /** @description Phone number. */
                    user_phone: string;
                    /** @description Name. */
                    user_name?: string;
                };
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description A product was put on the wish list. */
        AddToWishlistTracked: {
            /** @constant */
            name: "AddToWishlist";
            payload: {
                /** @description The product. Its fields are not listed. Sandbox choice: open, written like a product page. */
                AddToWishlist: Record<string, unknown>;
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description The visitor searched. */
        SearchRequestTracked: {
            /** @constant */
            name: "SearchRequest";
            payload: {
                SearchRequest: {
                    /** @description What was searched for. */
                    search: string;
                    isFound?: components["schemas"]["TrackedFlag"];
                };
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description Recommended products were seen. */
        ProductImpressionsTracked: {
            /** @constant */
            name: "ProductImpressions";
            /** @description The products. Sandbox choice: the key of the event may stand around the list or be left out, because the documentation can be read in both ways. */
            payload: {
                ProductImpressions?: {
                    ProductImpression: components["schemas"]["TrackedImpressions"];
                };
                ProductImpression?: components["schemas"]["TrackedImpressions"];
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description The front page, a page that does not exist, or the cart's page was shown. The name says it all. */
        PageKindTracked: {
            /** @enum {unknown} */
            name: "MainPage" | "NotFound" | "StatusCartPage";
            payload?: {
                GeneralInfo?: components["schemas"]["TrackedVisitor"];
            };
        };
        /** @description Text. Numbers too stand as strings in the vendor's examples. */
        TrackedText: string | number;
        /**
         * @description Yes or no. Documented as 0 or 1, and a string in the vendor's examples.
         * @enum {unknown}
         */
        TrackedFlag: "0" | "1" | 0 | 1;
        /** @description One line of a cart. */
        TrackedCartItem: {
            productKey: components["schemas"]["TrackedText"];
            price: components["schemas"]["TrackedText"];
            quantity: components["schemas"]["TrackedText"];
            /** @description Currency, ISO 4217. */
            currency?: string;
            discount?: components["schemas"]["TrackedText"];
        };
        /** @description The products that were seen. */
        TrackedImpressions: {
            product_id: components["schemas"]["TrackedText"];
            /** @description The block they stood in. */
            container_type: string;
        }[];
        /** @description Who the visitor is. May stand in any event, and is remembered for later ones. */
        TrackedVisitor: {
            /** @description Id in the site's own system. */
            externalCustomerId?: string;
            /** @description E-mail address. */
            user_email?: string;
            /** @description Phone number. */
            user_phone?: string;
            user_es_contact_id?: components["schemas"]["TrackedText"];
        };
        /** @description Arguments of `sendEventWithTags`, by name. */
        SendEventWithTagsCommand: {
            /**
             * @description The command.
             * @constant
             */
            command: "sendEventWithTags";
            /** @description Name of the event. */
            name: string;
            /** @description The event in the nested form of `trackEvent`, with `Tags`. Sandbox choice: open, and `Tags` may stand beside the event or inside it, because the documentation says neither. */
            payload: {
                /** @description Values by the tag's name. */
                Tags?: {
                    [key: string]: string[];
                };
            };
        };
        /** @description Arguments of `getRecommendations`, by name. */
        GetRecommendationsCommand: {
            /**
             * @description The command.
             * @constant
             */
            command: "getRecommendations";
            /** @description What to recommend for. Sandbox choice: the types of all but `variantId` are not documented; keys and ids are text here and the rest is open. */
            request: {
                /** @description Id of the block. */
                variantId: string;
                /** @description The product at hand. */
                productId?: string;
                /** @description Several products. */
                productIds?: string[];
                /** @description The category at hand. */
                categoryKey?: string;
                /** @description Field in which the category stands. */
                categoryField?: string;
                /** @description Whether the answer has every field of a product. */
                allFields?: unknown;
                /** @description Conditions on the products. */
                filters?: unknown;
            };
            /** @description Function called with `(error, products)`; see channel `recommendationsCallback`. */
            callback: unknown;
        };
        /** @description Nothing is passed. */
        TokenRequestedEvent: Record<string, unknown>;
        /** @description What the Promise is fulfilled with. */
        TokenResolvedCommand: {
            /** @description Token of `getAuthToken`, opaque and for one request. Empty when the contact is unknown or nobody is signed in. */
            token: string;
        };
        /** @description What the Promise is rejected with. */
        TokenRejectedCommand: {
            /** @description Why there is no token; usually an Error. Nothing is known to read it. */
            reason?: unknown;
        };
        /** @description Arguments of the callback, by name. */
        RecommendationsEvent: {
            /** @description Why there are no products, for example that the variant is not in the configuration. */
            error?: string | null;
            /** @description The products. */
            products?: {
                /** @description Id of the product. */
                product_id: string | number;
                /** @description Address of its page. */
                url: string;
                /** @description The block, to be repeated in ProductImpressions. */
                container_type: string;
            }[];
        };
        /** @description Value of `window._esConfig`. */
        EsConfigEvent: {
            /** @description Id of the organisation, `orgId` of `getAccountInfo`. Sandbox choice: a number, as there; text is taken too. */
            orgId: number | string;
        };
        /** @description Value of the cookie, by its name. */
        VisitorCookieEvent: {
            /** @description Id of the visitor, in the form of a GUID. The same as `customerId` of `esState`. */
            sc: string;
        };
        /** @description The entry of local storage, read as JSON. */
        EsStateEvent: {
            /** @description Id of the visitor, in the form of a GUID. The same as the cookie `sc`. */
            customerId: string;
        };
        /** @description The entry of local storage, by its name. */
        WebPushContactEvent: {
            /** @description Id of the contact who allowed web push. */
            esWebPushContactId: string;
        };
        /** @description The bell as it now stands. Sandbox choice: its attributes. */
        BellEvent: {
            /** @description Value of `aria-expanded`, whether the panel is open. */
            expanded: boolean;
            /** @description Text of `data-es-badge`, the unread count or `99+`. Null when it is hidden, because nothing is unread. */
            badge: string | null;
        };
        /** @description The open panel as it now stands. Sandbox choice: all of it. */
        PanelEvent: {
            /** @description Ids of the messages shown, newest first. Empty when `data-es-empty` is shown. */
            items: string[];
            /** @description Whether `data-es-more` offers another page. */
            more: boolean;
        };
        /** @description Where and how the widget of a site is shown, as the customer tells the vendor; there is no option of the script and no REST call for it. Sandbox choice: this record, which the served script carries and the control API edits. */
        WidgetConfig: {
            /** @description Id in the script's address. */
            siteId: string;
            /** @description CSS selector of the element next to which the bell stands. */
            selector: string;
            /**
             * @description Position in the sense of `insertAdjacentHTML`.
             * @enum {string}
             */
            position: "beforebegin" | "afterbegin" | "beforeend" | "afterend";
            /** @description SVG of the bell. */
            bellSvg?: string;
            /** @description Design of the notifications. */
            theme?: string;
            /** @description Language used when the one given is not known. */
            defaultLanguage: string;
            /**
             * @description Messages per page of the panel.
             * @default 10
             */
            pageSize: number;
        };
        /** @description An error in plain text, as the vendor's older clients read it. */
        ErrorText: string;
        /** @description An error as JSON with a `message`. Public code reads it beside plain text. */
        ErrorMessage: {
            message: string;
        };
        /** @description A refused key or token, as JSON with its `status`. Sandbox choice: the other fields. */
        ErrorStatus: {
            /** Format: date-time */
            timestamp?: string;
            status: number;
            error?: string;
            path?: string;
        };
        /** @description What is known of the contact; at least one field. Null, empty text and fields of other names are not refused: the vendor's own callers send them. */
        AuthTokenInput: ({
            /** @description The id of the contact in your system. Sandbox choice: when it matches, it decides. */
            externalCustomerId?: string | null;
            /** @description Sandbox choice: decides when the external id does not; compared in any case. */
            email?: string | null;
            /** @description Sandbox choice: decides when the others do not; compared by digits only. */
            phone?: string | null;
            /** @description The Firebase id, from the page on recommendations. Sandbox choice: matches nobody. */
            userPseudoId?: string | null;
            /** @description The value of the tracking cookie `sc`, from the page on recommendations. Sandbox choice: matches nobody. */
            cookie?: string | null;
        } & {
            [key: string]: unknown;
        }) & ({
            externalCustomerId: string | null;
        } | {
            email: string | null;
        } | {
            phone: string | null;
        } | {
            userPseudoId: string | null;
        } | {
            cookie: string | null;
        });
        /** @description The token of a contact. */
        AuthToken: {
            /** @description Opaque. Empty when there is no such contact; an empty one is no token and must not be passed on. */
            token: string;
        };
        /**
         * @description Whether the contact has seen the message.
         * @enum {string}
         */
        InboxMessageStatus: "OPENED" | "UNOPENED";
        /** @description The number of unread messages. */
        InboxMessagesCount: {
            count: number;
        };
        /** @description One page of messages. */
        InboxMessageList: {
            /** @description The messages. Sandbox choice: newest first, and none on a page beyond the end. */
            list: components["schemas"]["InboxMessage"][];
            /** @description How many pages there are. May be missing; then there is one. */
            totalPages?: number;
        };
        /** @description A message of one contact. The vendor's pages and its mobile API disagree on the name and type of the created date and on the custom data; both readings are valid. `content` is the vendor's HTML with personal data merged in, so sanitise it. An author's switch "open in a new tab" reaches the client in an unknown way. */
        InboxMessage: {
            /** @description The id of the interaction, message times contact. */
            id: string;
            /** @description When it was created, in milliseconds since 1970. The name and type of the pages. */
            createdDate?: number | string;
            /** @description When it was created, ISO 8601. The name and type of the mobile API. */
            createDate?: string | number;
            title: string;
            /** @description The text; HTML when styled. */
            content?: string | null;
            /** @description Address of a JPEG, PNG or GIF up to 2 MB; https only. */
            image?: string | null;
            /** @description Where a click on the body leads. Links inside the text go first. */
            link?: string | null;
            /** @description Unread. Sandbox choice: true exactly while the status is UNOPENED. */
            newMessage?: boolean;
            status?: components["schemas"]["InboxMessageStatus"];
            category?: string | null;
            /** @description Data the author added: an object of texts for Android, any JSON for iOS, a text in the webhook. Sandbox choice: `openInNewTab` in it says that the link opens in a new tab. */
            customData?: {
                [key: string]: unknown;
            } | string | null;
            /** @description When it disappears. Only the iOS SDK knows it. Without one an author's messages live 1 day. */
            expiryDate?: string | null;
        } & ({
            createdDate: number | string;
        } | {
            createDate: string | number;
        });
        /** @description Which messages were opened. */
        InboxStatusInput: {
            /**
             * @description The new status. Sandbox choice: any other is refused with 400.
             * @constant
             */
            status: "OPENED";
            /** @description Ids of messages with `newMessage: true`. Null or left out means all. Sandbox choice: an unknown id is ignored, and an empty list changes nothing. */
            ids?: string[] | null;
        };
        /** @description A message as the webhook sends it, with its contact. */
        PushedInboxMessage: {
            /** Format: uuid */
            id: string;
            /** @description The contact, by its id in your system. */
            externalCustomerId: string;
            /** @description When it was created, in milliseconds since 1970. */
            createdDate: number;
            title: string;
            content?: string | null;
            image?: string | null;
            link?: string | null;
            category?: string | null;
            /** @description The author's data, as one text. The object of the other interfaces is valid as well. */
            customData?: string | {
                [key: string]: unknown;
            } | null;
        };
        /** @description The account of a key. `orgId` is not in the vendor's sample, but its plugins use it. */
        AccountInfo: {
            userEmail: string;
            organisationName: string;
            orgId?: number;
        };
        /** @description The site to register. */
        DomainInput: {
            domain: string;
        };
        /** @description The registered site. */
        DomainAnswer: {
            siteId: string;
            /** @description Seen in public code, with unknown content. */
            result?: unknown;
        };
        /** @description One address of a contact. */
        Channel: {
            /** @enum {string} */
            type: "email" | "sms" | "viber" | "mobilepush" | "webpush";
            value: string;
            /** @description The device of a mobile push channel. */
            device?: {
                [key: string]: unknown;
            };
            /** @description The browser's subscription of a web push channel. */
            webPushSubscription?: {
                [key: string]: unknown;
            };
        };
        /** @description What a contact holds, read or written. */
        ContactFields: {
            /** @description An old client notes that digits are refused. */
            firstName?: string | null;
            /** @description An old client notes that digits are refused. */
            lastName?: string | null;
            channels?: components["schemas"]["Channel"][];
            /** @description The id of the contact in your system. */
            externalCustomerId?: string | null;
            address?: {
                region?: string | null;
                town?: string | null;
                address?: string | null;
                postcode?: string | null;
                /** @description Seen in public code. */
                countryCode?: string | null;
            } | null;
            /** @description Additional fields of the account. */
            fields?: {
                id: number;
                value: string | null;
            }[];
            addressBookId?: number | null;
            contactKey?: string | null;
            ordersInfo?: {
                lastDate?: string | null;
                count?: number | null;
                sum?: number | null;
            } | null;
            languageCode?: string | null;
            timeZone?: string | null;
        };
        /** @description A contact to change. In a bulk call with `dedupeOn` `id` it carries its id. */
        ContactInput: components["schemas"]["ContactFields"] & {
            id?: number;
        };
        /** @description A contact to add. It needs its channels. */
        NewContact: components["schemas"]["ContactInput"] & Record<string, unknown>;
        /** @description A contact as it is read. */
        Contact: components["schemas"]["ContactFields"] & {
            id: number;
            /** @description The segments it is in. */
            groups?: {
                id: number;
                name: string;
                /** @enum {string} */
                type?: "Static" | "Dynamic" | "Combined";
            }[];
        };
        /** @description The id of a contact. */
        ContactId: {
            id: number;
        };
        /** @description A contact and what it subscribes to. */
        SubscribeInput: {
            contact: components["schemas"]["ContactInput"];
            /** @description Names of segments. */
            groups?: string[];
            /** @description Keys of subscription categories. */
            subscriptions?: string[];
            /** @description Where the form is. Becomes the end of the event's name. */
            formType?: string;
        };
        /** @description Sandbox choice: the subscription categories of a contact, by key. A new list replaces the old one, and the answer repeats it. */
        ContactSubscriptions: {
            subscriptions: string[];
        };
        /** @description Up to 3000 contacts, and how to match and change them. */
        BulkContactsInput: {
            contacts: components["schemas"]["ContactInput"][];
            /**
             * @description How a contact is recognised.
             * @enum {string}
             */
            dedupeOn?: "email" | "sms" | "push" | "webpush" | "email_or_sms" | "id" | "fieldId" | "externalCustomerId";
            /** @description The additional field, for `dedupeOn` `fieldId`. */
            fieldId?: number;
            /** @description Names of the fields to overwrite. Left out means all, and values that are missing become null. */
            contactFields?: string[];
            /** @description Ids of the additional fields to overwrite. */
            customFieldsIDs?: number[];
            /** @description Segments to put the contacts into. */
            groupNames?: string[];
            /** @description Segments to take the contacts out of. */
            groupNamesExclude?: string[];
            /** @description Bring deleted contacts back. */
            restoreDeleted?: boolean;
            /** @description The event to emit for each new contact. */
            eventKeyForNewContacts?: string;
        };
        /** @description A contact that was refused. Its fields are not documented. */
        FailedContact: {
            [key: string]: unknown;
        };
        /** @description The import that has begun. */
        BulkContactsAnswer: {
            /** @description Always 0. */
            id: number;
            /** @description For `getImportStatus`. */
            asyncSessionId: string;
            /** @description Refused contacts, as a list or as one object. */
            failedContacts?: components["schemas"]["FailedContact"][] | components["schemas"]["FailedContact"];
            errorMessage?: string | null;
        };
        /** @description How far an import is. */
        ImportStatus: {
            /** @enum {string} */
            status: "STARTED" | "IMPORTING" | "FINISHED" | "ERROR";
            description?: string | null;
        };
        /** @description The type of an event. The page lists the characters it refuses. */
        EventKey: string;
        /** @description What the event is about; repeated events are told by it. An e-mail address holds none of the refused characters. */
        EventKeyValue: string;
        EventParameterName: string;
        /** @description An event of version 1. Nested JSON is escaped in a string. */
        EventV1: {
            eventTypeKey: components["schemas"]["EventKey"];
            keyValue?: components["schemas"]["EventKeyValue"];
            /** @description May be empty. */
            params: {
                name: components["schemas"]["EventParameterName"];
                value: string | number | boolean | null;
            }[];
        };
        /** @description An event of version 2. Values may be nested JSON. */
        EventV2: {
            eventTypeKey: components["schemas"]["EventKey"];
            keyValue?: components["schemas"]["EventKeyValue"];
            /** @description May be empty. */
            params: {
                name: components["schemas"]["EventParameterName"];
                /** @description Any JSON. */
                value: unknown;
            }[];
        };
        /** @description An event of version 3. Its parameters are an object, name to value; inferred from the one public call that was found, where all values are texts. */
        EventV3: {
            eventTypeKey: components["schemas"]["EventKey"];
            keyValue?: components["schemas"]["EventKeyValue"];
            params: {
                [key: string]: unknown;
            };
        };
        /** @description When an event happened, ISO 8601. */
        Occurred: {
            occurred: string;
        };
        /** @description Past events of version 1. */
        PastEventsV1: {
            events: (components["schemas"]["EventV1"] & components["schemas"]["Occurred"])[];
        };
        /** @description Past events of version 2. */
        PastEventsV2: {
            events: (components["schemas"]["EventV2"] & components["schemas"]["Occurred"])[];
        };
        /** @description Past events of version 3. Sandbox choice: the form of version 3 of the single call. */
        PastEventsV3: {
            events: (components["schemas"]["EventV3"] & components["schemas"]["Occurred"])[];
        };
        /** @description Who gets the message, by contact or by address, with its own values. */
        SmartSendRecipient: {
            contactId?: number;
            /** @description The address in the message's channel. */
            locator?: string;
            /** @description Values for the message, as JSON in a string. */
            jsonParam?: string | null;
            languageCode?: string;
        } & ({
            contactId: number;
        } | {
            locator: string;
        });
        /** @description Up to 1000 recipients of a prepared message. */
        SmartSendInput: {
            recipients: components["schemas"]["SmartSendRecipient"][];
            email?: boolean;
            fromName?: string | null;
            externalRequestId?: string;
        };
        /** @description What became of one recipient. A refused one has a message. */
        SmartSendResult: {
            id?: number;
            locator?: string | null;
            /** @enum {string} */
            status: "OK" | "ERROR";
            /** @description For `getMessageStatus`. */
            requestId?: string | null;
            message?: string | null;
        };
        /** @description What became of the recipients. One page shows a list, another a single object; both are valid. */
        SmartSendAnswer: {
            id?: number;
            /** @description One result for each recipient. */
            results: components["schemas"]["SmartSendResult"][] | components["schemas"]["SmartSendResult"];
        };
        /** @description What became of one request. */
        MessageStatus: {
            requestId: string;
            status: string;
            /** @description Whether it failed. Sandbox choice: a boolean. */
            failed?: boolean;
            /** @description Whether it was delivered. Sandbox choice: a boolean. */
            delivered?: boolean;
        };
        /** @description The statuses, as a list or, like the results of `smartSend`, as one object. */
        MessageStatusAnswer: {
            results: components["schemas"]["MessageStatus"][] | components["schemas"]["MessageStatus"];
        };
        /** @description An App Inbox message as an author writes it. Title, text, link, image up to 2 MB, custom data, languages and a time to live of 1 day are documented for the editor. Sandbox choice: the names and types. */
        InboxTemplateInput: {
            /** @description For the account alone. */
            name: string;
            title: string;
            /** @description HTML when styled. */
            text: string;
            link?: string | null;
            /** @description https only. */
            image?: string | null;
            tags?: string[];
            customData?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description After this many hours the message is not shown, even when it was read.
             * @default 24
             */
            ttlHours?: number;
            languageCode?: string;
        };
        /** @description Sandbox choice: the id of a message. */
        InboxTemplateId: {
            id: number;
        };
        /** @description Sandbox choice: a message with its id. */
        InboxTemplate: components["schemas"]["InboxTemplateInput"] & components["schemas"]["InboxTemplateId"];
        /** @description One line of an order. */
        OrderItem: {
            externalItemId?: string;
            name?: string;
            category?: string;
            quantity?: number;
            cost?: number;
            url?: string;
            imageUrl?: string;
            description?: string;
        };
        /** @description An order of a contact. */
        Order: {
            /** @description The id of the order in your system. Sandbox choice: the one field an order must have. */
            externalOrderId: string;
            externalCustomerId?: string | null;
            totalCost?: number;
            /** @enum {string} */
            status?: "INITIALIZED" | "IN_PROGRESS" | "DELIVERED" | "CANCELLED" | "ABANDONED_SHOPPING_CART";
            /** @description ISO 8601. */
            date?: string;
            email?: string | null;
            phone?: string | null;
            /** @description Names are documented. Sandbox choice: the spelling, taken from the contact. */
            firstName?: string | null;
            /** @description Names are documented. Sandbox choice: the spelling, taken from the contact. */
            lastName?: string | null;
            /** @description ISO 4217. */
            currency?: string;
            shipping?: number;
            discount?: number;
            taxes?: number;
            deliveryMethod?: string | null;
            paymentMethod?: string | null;
            deliveryAddress?: string | null;
            items?: components["schemas"]["OrderItem"][];
        };
        /** @description Up to 1000 orders. */
        OrdersInput: {
            orders: components["schemas"]["Order"][];
        };
        /** @description Orders that were refused, if any. Their fields are not documented. */
        OrdersAnswer: {
            failedOrders?: {
                [key: string]: unknown;
            }[];
        };
        /** @description What every tracked event says. */
        TrackerGeneralInfo: {
            /**
             * @description Such as `ProductPage`. The payload stands under the same name.
             * @example PageView
             * @example ProductPage
             * @example CategoryPage
             * @example StatusCart
             * @example PurchasedItems
             * @example CustomerData
             * @example AddToWishlist
             * @example SearchRequest
             * @example MainPage
             * @example NotFound
             * @example StatusCartPage
             * @example ProductImpressions
             */
            eventName: string;
            siteId: string;
            /** @description Milliseconds since 1970. */
            datetime?: number;
            externalCustomerId?: string;
            user_email?: string;
            user_phone?: string;
            user_name?: string;
            user_es_contact_id?: string | number;
            /** @description The visitor's cookies. */
            cookies?: {
                /** @description The visitor's id. */
                sc?: string;
            };
        };
        /** @description An event of the site with its payload. A payload not described here is open, since only some server forms were found. */
        TrackerEvent: {
            GeneralInfo: components["schemas"]["TrackerGeneralInfo"];
            ProductPage?: {
                Product?: {
                    productKey: string;
                    price?: string | number;
                    /** @enum {string|integer} */
                    isInStock?: "0" | "1" | 0 | 1;
                } & {
                    [key: string]: unknown;
                };
            };
            /** @description The whole cart each time; an empty list when it was emptied. */
            StatusCart?: {
                /** @description Fresh each time. */
                GUID: string;
                Products: ({
                    productKey: string;
                    price: string | number;
                    discount?: string | number;
                    quantity: string | number;
                    price_currency_code?: string;
                } & {
                    [key: string]: unknown;
                })[];
            };
            TrackedOrderId?: string | number;
            PurchasedItems?: {
                OrderNumber: string | number;
                /** @description Of the last cart. Left out for a purchase with one click. */
                GUID?: string;
                Products: ({
                    product_id?: string;
                    unit_price?: string | number;
                    quantity?: string | number;
                } & {
                    [key: string]: unknown;
                })[];
            };
            /** @description Names with lists of values. */
            Tags?: {
                [key: string]: string[];
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Says that a visitor is a customer. */
        TrackerLink: {
            externalCustomerId: string | number;
            /** @description The visitor's id. */
            webId: string;
            orgId: string | number;
            email?: string;
            phone?: string;
        };
        /** @description What the tracker takes. */
        TrackerInput: components["schemas"]["TrackerEvent"] | components["schemas"]["TrackerLink"];
        /** @description What happened to messages. */
        Activities: components["schemas"]["Activity"][];
        /** @description What happened to one message. Fields and statuses that are not listed are possible and must be kept. All but the required ones depend on channel and status. */
        Activity: {
            /** @description Without a zone. */
            activityDateTime: string;
            /**
             * @description `SENT` (mobile push only), `DELIVERED`, `UNDELIVERED`, `READ`, `UNSUBSCRIBED`, `CLICKED`, `SPAM`, `SUBSCRIPTION_CHANGED`.
             * @example SENT
             * @example DELIVERED
             * @example UNDELIVERED
             * @example READ
             * @example UNSUBSCRIBED
             * @example CLICKED
             * @example SPAM
             * @example SUBSCRIPTION_CHANGED
             */
            activityStatus: string;
            /** @description The channel. The table writes `AppInbox`, samples write `email` and `viber`; compare in any case. Sandbox choice: `appInbox`. */
            mediaType: string;
            broadcastId?: number | string | null;
            /** @description With `CLICKED`. */
            clickEventLink?: string | null;
            contactId?: number | string | null;
            externalCustomerId?: string | null;
            email?: string | null;
            sms?: string | null;
            viber?: string | null;
            mobilepush?: string | null;
            webpush?: string | null;
            from?: string | null;
            /** @description With `UNDELIVERED`. */
            hardBounce?: boolean | null;
            /** @description The id of the interaction. */
            iid?: string | null;
            messageId?: number | string | null;
            messageInstanceId?: number | string | null;
            messageLanguageCode?: string | null;
            messageName?: string | null;
            /** @description Tags, separated by commas. */
            messageTag?: string | null;
            osName?: string | null;
            osType?: string | null;
            sourceEventId?: number | string | null;
            sourceEventKey?: string | null;
            sourceEventTypeKey?: string | null;
            statusData?: {
                [key: string]: unknown;
            } | null;
            /** @description With `UNDELIVERED`. */
            statusDescription?: string | null;
            subscription?: string | null;
            subscriptions?: string[] | null;
            viewMessageLink?: string | null;
            workflowBlockId?: number | string | null;
            workflowId?: number | string | null;
            workflowInstanceId?: number | string | null;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The token, or an empty one when there is no such contact. */
        AuthToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthToken"];
            };
        };
        /** @description The id of the contact. */
        ContactId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactId"];
            };
        };
        /** @description Deleted. */
        ContactDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The categories. Sandbox choice: the body. */
        ContactSubscriptions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactSubscriptions"];
            };
        };
        /** @description The site. Both 200 and 201 were read in public code. */
        DomainRegistered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DomainAnswer"];
            };
        };
        /** @description The request is not valid. The vendor lists the status. Sandbox choice: the text; JSON that cannot be read is 400 as well. */
        TokenBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description A parameter or the body is not valid. Sandbox choice: the status and its text. The token is spent; the next one is in the header. */
        InboxBadRequest: {
            headers: {
                "ES-TOKEN": components["headers"]["NextToken"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description The token is missing, spent or no longer valid. Get a new one from the backend and repeat the request. Sandbox choice: the body. */
        TokenNotAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorStatus"];
            };
        };
        /** @description The request is not valid. The vendor documents 4xx with details as text where there are any. Sandbox choice: the text itself. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description The event is refused. With validation switched on for its type, the text is one sentence and then a JSON list of the expected parameters; with a `contactJson` parameter it names the bad fields of the contact. Sandbox choice: the sentences. */
        EventBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description The API key is missing or wrong. Public code reads the body as JSON, with the status in it. Sandbox choice: the other fields, and the realm. */
        Unauthorized: {
            headers: {
                /**
                 * @description Sandbox choice: asks for HTTP Basic.
                 * @example Basic realm="eSputnik"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorStatus"];
            };
        };
        /** @description The key lacks the right for this call. The rights are documented. Sandbox choice: the status and its text. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description There is no such contact. The vendor has the status. Sandbox choice: the text. */
        ContactNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description There is no such object. Public code looks for `not found` in the text. Sandbox choice: the status and the text. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description The address takes another method. The vendor lists the status for `subscribeContact`. Sandbox choice: here as well, with this text. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description The address takes another method. The vendor lists the status. Sandbox choice: the text. */
        ListedMethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description The same request within one minute. The vendor lists the status for `subscribeContact`, and public code looks for the text. Sandbox choice: here as well. */
        DuplicatedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description The same request within one minute. The vendor lists the status; public code looks for the text, as text or as `message` of a JSON object. Sandbox choice: plain text. */
        ListedDuplicatedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The body is not JSON. The vendor lists the status for `subscribeContact`. Sandbox choice: here as well, with this text. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description The body is not JSON. The vendor lists the status. Sandbox choice: the text. */
        ListedUnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description Too many requests with this key. Public code meets the status; the vendor documents a figure for `subscribeContact` alone. Sandbox choice: the limit and the text. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** @description More than 200 requests in one second. The vendor lists the status. Sandbox choice: the text. */
        ListedTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
    };
    parameters: {
        /** @description The id of the contact in eSputnik. An id that is not a number is unknown (404), not malformed. */
        ContactId: number | string;
        /** @description The id of the message. An id that is not a number is unknown (404), not malformed. */
        TemplateId: number | string;
        /** @description Remove the contact for good. */
        Erase: boolean;
    };
    requestBodies: {
        AuthTokenInput: {
            content: {
                "application/json": components["schemas"]["AuthTokenInput"];
            };
        };
        /** @description Sandbox choice: the body. */
        InboxTemplateInput: {
            content: {
                "application/json": components["schemas"]["InboxTemplateInput"];
            };
        };
    };
    headers: {
        /**
         * @description The token of the next request.
         * @example sbx-next-token-0002
         */
        NextToken: string;
        /**
         * @description Seconds to wait. Sandbox choice: always there, always 1. Public code uses it if present.
         * @example 1
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AuthTokenInput"];
        responses: {
            200: components["responses"]["AuthToken"];
            400: components["responses"]["TokenBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAuthTokenUnderApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AuthTokenInput"];
        responses: {
            200: components["responses"]["AuthToken"];
            400: components["responses"]["TokenBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getInboxMessagesCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count, and the next token. */
            200: {
                headers: {
                    "ES-TOKEN": components["headers"]["NextToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxMessagesCount"];
                };
            };
            401: components["responses"]["TokenNotAccepted"];
        };
    };
    getInboxMessages: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Messages in a page. */
                pageSize?: number;
                /** @description Only messages with this status. */
                status?: components["schemas"]["InboxMessageStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages, and the next token. */
            200: {
                headers: {
                    "ES-TOKEN": components["headers"]["NextToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxMessageList"];
                };
            };
            400: components["responses"]["InboxBadRequest"];
            401: components["responses"]["TokenNotAccepted"];
        };
    };
    updateInboxMessagesStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxStatusInput"];
            };
        };
        responses: {
            /** @description Marked. The answer has no body and carries the next token. */
            200: {
                headers: {
                    "ES-TOKEN": components["headers"]["NextToken"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InboxBadRequest"];
            401: components["responses"]["TokenNotAccepted"];
        };
    };
    getScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's script id and `.js`. Real pages show 32 upper-case hexadecimal digits; the published snippet shows the literal `UUID`.
                 * @example 8F41B0C2D3E4F5A60718293A4B5C6D7E.js
                 */
                script: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. Sandbox choice: its headers, and its text, which holds the site's widget settings. */
            200: {
                headers: {
                    /**
                     * @description Sandbox choice: asked for anew at each load, so that a changed setting of the site shows.
                     * @example no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description Sandbox choice: any origin.
                     * @example *
                     */
                    "Access-Control-Allow-Origin"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/javascript": string;
                };
            };
            /** @description There is no such site. Sandbox choice: the status and its body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ErrorText"];
                };
            };
        };
    };
    getAccountInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            200: components["responses"]["ContactId"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicatedRequest"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteContactByExternalCustomerId: {
        parameters: {
            query: {
                /** @description The id of the contact in your system. */
                externalCustomerId: string;
                /** @description Remove the contact for good. */
                erase?: components["parameters"]["Erase"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the contact in eSputnik. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ContactNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the contact in eSputnik. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description Updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteContact: {
        parameters: {
            query?: {
                /** @description Remove the contact for good. */
                erase?: components["parameters"]["Erase"];
            };
            header?: never;
            path: {
                /** @description The id of the contact in eSputnik. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    subscribeContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeInput"];
            };
        };
        responses: {
            200: components["responses"]["ContactId"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["ListedMethodNotAllowed"];
            409: components["responses"]["ListedDuplicatedRequest"];
            415: components["responses"]["ListedUnsupportedMediaType"];
            429: components["responses"]["ListedTooManyRequests"];
        };
    };
    getContactSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the contact in eSputnik. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactSubscriptions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateContactSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the contact in eSputnik. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactSubscriptions"];
            };
        };
        responses: {
            200: components["responses"]["ContactSubscriptions"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchContacts: {
        parameters: {
            query?: {
                /** @description Only contacts with this e-mail address. */
                email?: string;
                /** @description Only contacts with this phone number. */
                sms?: string;
                /** @description Only contacts with this first name. */
                firstname?: string;
                /** @description Only contacts with this last name. */
                lastname?: string;
                /** @description The first row to answer, from 1. */
                startindex?: number;
                /** @description How many rows to answer at most. */
                maxrows?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts. */
            200: {
                headers: {
                    /**
                     * @description How many contacts match in all.
                     * @example 1
                     */
                    TotalCount: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    bulkUpdateContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkContactsInput"];
            };
        };
        responses: {
            /** @description The import has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkContactsAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicatedRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getImportStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `asyncSessionId` of `bulkUpdateContacts`. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    registerEventV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventV1"];
            };
        };
        responses: {
            /** @description Registered. Clients check the status alone. Sandbox choice: an empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EventBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    registerEventV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventV2"];
            };
        };
        responses: {
            /** @description Registered. Clients check the status alone. Sandbox choice: an empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EventBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    registerEventV3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventV3"];
            };
        };
        responses: {
            /** @description Registered. Clients check the status alone. Sandbox choice: an empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EventBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    registerPastEventsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastEventsV1"];
            };
        };
        responses: {
            /** @description Registered. Clients check the status alone. Sandbox choice: an empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EventBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    registerPastEventsV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastEventsV2"];
            };
        };
        responses: {
            /** @description Registered. Clients check the status alone. Sandbox choice: an empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EventBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    registerPastEventsV3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastEventsV3"];
            };
        };
        responses: {
            /** @description Registered. Clients check the status alone. Sandbox choice: an empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EventBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    smartSend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the prepared message. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmartSendInput"];
            };
        };
        responses: {
            /** @description What became of each recipient. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartSendAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicatedRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMessageStatus: {
        parameters: {
            query: {
                /**
                 * @description Request ids, separated by commas.
                 * @example 0a5b0e5e-0000-4000-8000-000000000001,0a5b0e5e-0000-4000-8000-000000000002
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statuses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageStatusAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listInboxTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. Sandbox choice: the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxTemplate"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createInboxTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InboxTemplateInput"];
        responses: {
            /** @description Created. Sandbox choice: the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxTemplateId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getInboxTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the message. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. Sandbox choice: the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateInboxTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the message. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InboxTemplateInput"];
        responses: {
            /** @description Done. Sandbox choice: an empty body. */
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
        };
    };
    deleteInboxTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the message. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. Sandbox choice: an empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateInboxTemplateLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the message. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TemplateId"];
                /** @description The language of a version, ISO 639-1. */
                language: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InboxTemplateInput"];
        responses: {
            /** @description Done. Sandbox choice: an empty body. */
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
        };
    };
    deleteInboxTemplateLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the message. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TemplateId"];
                /** @description The language of a version, ISO 639-1. */
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. Sandbox choice: an empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrdersInput"];
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicatedRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    registerDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainInput"];
            };
        };
        responses: {
            200: components["responses"]["DomainRegistered"];
            201: components["responses"]["DomainRegistered"];
            /** @description The domain is not accepted. The texts were read in public code; whether they come as text or as `message` of a JSON object differs from one plugin to the other. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ErrorText"];
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSiteScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snippet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    trackEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackerInput"];
            };
        };
        responses: {
            /** @description Taken, says the newer page. It shows no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken, says the older page. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sandbox choice: `eventName` or `siteId` is missing, or the body is neither an event nor a link. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ErrorText"];
                };
            };
        };
    };
    probeActivityReceiver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sandbox choice: 200 is what the vendor wants to see; the body is not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sandbox choice: the address is not a receiver. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ErrorText"];
                };
            };
        };
    };
    receiveActivities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Activities"];
            };
        };
        responses: {
            /** @description Received. Only 200 counts, no other 2xx. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sandbox choice: the answer of our receiver to a body it cannot read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description Sandbox choice: the answer of our receiver to a missing or wrong login. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
        };
    };
    receiveInboxMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushedInboxMessage"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Never sent again. Sandbox choice: the body of our receiver. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description Sent again. Sandbox choice: the body of our receiver. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description Sent again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent again. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
