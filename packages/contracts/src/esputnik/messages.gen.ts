/** Generated from specs/ by `npm run generate`. Do not edit. */
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type LoaderQueueCommand =
  | components['schemas']['QueueEntryCommand'];

export type WebScriptCommand =
  | components['schemas']['InitCommand']
  | components['schemas']['SendEventCommand']
  | components['schemas']['SendEventWithTagsCommand']
  | components['schemas']['GetRecommendationsCommand'];

export type TokenCallbackEvent =
  | components['schemas']['TokenRequestedEvent'];

export type TokenCallbackCommand =
  | components['schemas']['TokenResolvedCommand']
  | components['schemas']['TokenRejectedCommand'];

export type RecommendationsCallbackEvent =
  | components['schemas']['RecommendationsEvent'];

export type PageStateEvent =
  | components['schemas']['EsConfigEvent']
  | components['schemas']['VisitorCookieEvent']
  | components['schemas']['EsStateEvent']
  | components['schemas']['WebPushContactEvent'];

export type WidgetEvent =
  | components['schemas']['BellEvent']
  | components['schemas']['PanelEvent'];
