/** Generated from specs/ by `npm run generate`. Do not edit. */
import type { ChannelContract } from '../index.ts';

export const channels = {
 "loaderQueue": {
  "transport": "script-call",
  "guestOrigins": [
   "https://statics.esputnik.com",
   "https://cdn.esputnik.com"
  ],
  "address": "https://statics.esputnik.com/scripts/{siteId}.js",
  "messages": [
   {
    "key": "queueEntry",
    "name": "push",
    "sender": "host",
    "summary": "One call of eS, kept until the script has loaded.",
    "after": [],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:Yespo-CDP/yespo-shopify"
    ],
    "fields": [
     {
      "name": "entry",
      "type": "any",
      "required": true,
      "description": "One queued call, at either depth."
     }
    ],
    "examples": [
     {
      "entry": [
       [
        "init",
        {
         "getAuthTokenCallback": "() => fetchToken()",
         "language": "en"
        }
       ]
      ]
     },
     {
      "entry": [
       [
        "init",
        {
         "TRACKING": false,
         "RECOMS": true,
         "APP_INBOX": true
        },
        {
         "getAuthTokenCallback": "() => fetchToken()",
         "language": "en"
        }
       ]
      ]
     },
     {
      "entry": [
       [
        "init"
       ]
      ]
     },
     {
      "entry": [
       "init",
       {
        "getAuthTokenCallback": "() => fetchToken()",
        "language": "en"
       }
      ]
     },
     {
      "entry": [
       "init"
      ]
     },
     {
      "entry": [
       "sendEvent",
       "PageView",
       {
        "PageView": {}
       }
      ]
     }
    ]
   }
  ],
  "sequences": []
 },
 "webScript": {
  "transport": "script-call",
  "guestOrigins": [
   "https://statics.esputnik.com",
   "https://cdn.esputnik.com"
  ],
  "address": "https://statics.esputnik.com/scripts/{siteId}.js",
  "messages": [
   {
    "key": "init",
    "name": "init",
    "sender": "host",
    "summary": "Starts the script for this page, in one of the published call forms.",
    "after": [],
    "occurs": "once",
    "provenance": "documented",
    "sources": [
     "seed",
     "D1",
     "D19",
     "repo:Yespo-CDP/yespo-shopify"
    ],
    "fields": [
     {
      "name": "options",
      "type": "any",
      "required": false,
      "description": "The App Inbox options when this is the only object, otherwise the feature flags."
     },
     {
      "name": "inboxOptions",
      "type": "object",
      "required": false,
      "description": "What App Inbox needs. Its presence switches App Inbox on unless `APP_INBOX` is false."
     }
    ],
    "examples": [
     {
      "command": "init",
      "options": {
       "getAuthTokenCallback": "() => fetchToken()",
       "language": "en"
      }
     },
     {
      "command": "init",
      "options": {
       "TRACKING": false,
       "RECOMS": true,
       "APP_INBOX": true
      },
      "inboxOptions": {
       "getAuthTokenCallback": "() => fetchToken()",
       "language": "uk"
      }
     },
     {
      "command": "init",
      "options": {
       "APP_INBOX": true
      },
      "inboxOptions": {
       "getAuthTokenCallback": "() => fetchToken()",
       "language": "en-US"
      }
     },
     {
      "command": "init"
     },
     {
      "command": "init",
      "options": {
       "TRACKING": false,
       "RECOMS": true
      }
     }
    ]
   },
   {
    "key": "sendEvent",
    "name": "sendEvent",
    "sender": "host",
    "summary": "Reports what the visitor does.",
    "after": [
     "init"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "D19",
     "D23"
    ],
    "fields": [
     {
      "name": "name",
      "type": "\"PageView\" | \"ProductPage\" | \"CategoryPage\" | \"StatusCart\" | \"PurchasedItems\" | \"CustomerData\" | \"AddToWishlist\" | \"SearchRequest\" | \"ProductImpressions\" | \"MainPage\" | \"NotFound\" | \"StatusCartPage\"",
      "required": true,
      "description": "Name of the event."
     },
     {
      "name": "payload",
      "type": "object",
      "required": false,
      "description": "What happened. Left out where the event says it all."
     }
    ],
    "examples": [
     {
      "command": "sendEvent",
      "name": "PageView",
      "payload": {
       "PageView": {}
      }
     },
     {
      "command": "sendEvent",
      "name": "ProductPage",
      "payload": {
       "ProductPage": {
        "productKey": "sku-7",
        "price": "149",
        "isInStock": "1",
        "tag_season": "winter"
       }
      }
     },
     {
      "command": "sendEvent",
      "name": "ProductPage",
      "payload": {
       "ProductPage": {
        "productKey": "sku-7",
        "price": 149,
        "isInStock": 1
       }
      }
     },
     {
      "command": "sendEvent",
      "name": "CategoryPage",
      "payload": {
       "CategoryPage": {
        "categoryKey": "shoes"
       }
      }
     },
     {
      "command": "sendEvent",
      "name": "StatusCart",
      "payload": {
       "StatusCart": [
        {
         "productKey": "sku-7",
         "price": "149",
         "quantity": "2",
         "currency": "UAH"
        },
        {
         "productKey": "sku-9",
         "price": "80",
         "quantity": "1",
         "currency": "UAH",
         "discount": "10"
        }
       ],
       "GUID": "7f0d5c3e-52a1-4c1d-9c44-5a0f6f0b1e2d"
      }
     },
     {
      "command": "sendEvent",
      "name": "StatusCart",
      "payload": {
       "StatusCart": [],
       "GUID": "1f3a9b60-8f6e-4b8e-8a30-9d1f5c3b7a41"
      }
     },
     {
      "command": "sendEvent",
      "name": "PurchasedItems",
      "payload": {
       "PurchasedItems": [
        {
         "productKey": "sku-7",
         "price": "149",
         "quantity": "2",
         "currency": "UAH"
        }
       ],
       "OrderNumber": "81",
       "GUID": "7f0d5c3e-52a1-4c1d-9c44-5a0f6f0b1e2d"
      }
     },
     {
      "command": "sendEvent",
      "name": "PurchasedItems",
      "payload": {
       "PurchasedItems": [
        {
         "productKey": "sku-7",
         "price": "149",
         "quantity": "1",
         "currency": "UAH"
        }
       ],
       "OrderNumber": "82"
      }
     },
     {
      "command": "sendEvent",
      "name": "CustomerData",
      "payload": {
       "CustomerData": {
        "externalCustomerId": "cust-1042",
        "user_email": "ira@shop.example",
        "user_phone": "380501112233",
        "user_name": "Ira"
       }
      }
     },
     {
      "command": "sendEvent",
      "name": "AddToWishlist",
      "payload": {
       "AddToWishlist": {
        "productKey": "sku-7"
       }
      }
     },
     {
      "command": "sendEvent",
      "name": "SearchRequest",
      "payload": {
       "SearchRequest": {
        "search": "boots",
        "isFound": "1"
       }
      }
     },
     {
      "command": "sendEvent",
      "name": "ProductImpressions",
      "payload": {
       "ProductImpressions": {
        "ProductImpression": [
         {
          "product_id": "sku-7",
          "container_type": "block-1"
         }
        ]
       }
      }
     },
     {
      "command": "sendEvent",
      "name": "ProductImpressions",
      "payload": {
       "ProductImpression": [
        {
         "product_id": "sku-7",
         "container_type": "block-1"
        }
       ]
      }
     },
     {
      "command": "sendEvent",
      "name": "MainPage"
     },
     {
      "command": "sendEvent",
      "name": "NotFound"
     },
     {
      "command": "sendEvent",
      "name": "StatusCartPage"
     },
     {
      "command": "sendEvent",
      "name": "MainPage",
      "payload": {
       "GeneralInfo": {
        "externalCustomerId": "cust-1042",
        "user_email": "ira@shop.example",
        "user_phone": "380501112233",
        "user_es_contact_id": "501"
       }
      }
     }
    ]
   },
   {
    "key": "sendEventWithTags",
    "name": "sendEventWithTags",
    "sender": "host",
    "summary": "Reports what the visitor does, in the nested form of REST and with tags.",
    "after": [
     "init"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "D19"
    ],
    "fields": [
     {
      "name": "name",
      "type": "string",
      "required": true,
      "description": "Name of the event."
     },
     {
      "name": "payload",
      "type": "object",
      "required": true,
      "description": "The event in the nested form of `trackEvent`, with `Tags`. Sandbox choice: open, and `Tags` may stand beside the event or inside it, because the documentation says neither."
     }
    ],
    "examples": [
     {
      "command": "sendEventWithTags",
      "name": "ProductPage",
      "payload": {
       "ProductPage": {
        "Product": {
         "productKey": "sku-7",
         "price": "149",
         "isInStock": "1"
        }
       },
       "Tags": {
        "season": [
         "winter"
        ]
       }
      }
     },
     {
      "command": "sendEventWithTags",
      "name": "ProductPage",
      "payload": {
       "ProductPage": {
        "Product": {
         "productKey": "sku-7",
         "price": "149",
         "isInStock": "1"
        },
        "Tags": {
         "season": [
          "winter",
          "autumn"
         ]
        }
       }
      }
     }
    ]
   },
   {
    "key": "getRecommendations",
    "name": "getRecommendations",
    "sender": "host",
    "summary": "Asks for the products of a recommendation block.",
    "after": [
     "init"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "D24"
    ],
    "fields": [
     {
      "name": "request",
      "type": "object",
      "required": true,
      "description": "What to recommend for. Sandbox choice: the types of all but `variantId` are not documented; keys and ids are text here and the rest is open."
     },
     {
      "name": "callback",
      "type": "any",
      "required": true,
      "description": "Function called with `(error, products)`; see channel `recommendationsCallback`."
     }
    ],
    "examples": [
     {
      "command": "getRecommendations",
      "request": {
       "variantId": "block-1"
      },
      "callback": "(error, products) => {}"
     },
     {
      "command": "getRecommendations",
      "request": {
       "variantId": "block-1",
       "productId": "sku-7",
       "allFields": true
      },
      "callback": "(error, products) => {}"
     },
     {
      "command": "getRecommendations",
      "request": {
       "variantId": "block-2",
       "productIds": [
        "sku-7",
        "sku-9"
       ],
       "categoryKey": "shoes",
       "categoryField": "category",
       "filters": {}
      },
      "callback": "(error, products) => {}"
     }
    ]
   }
  ],
  "sequences": []
 },
 "tokenCallback": {
  "transport": "script-callback",
  "guestOrigins": [
   "https://statics.esputnik.com",
   "https://cdn.esputnik.com"
  ],
  "address": "https://statics.esputnik.com/scripts/{siteId}.js",
  "messages": [
   {
    "key": "tokenRequested",
    "name": "getAuthTokenCallback",
    "sender": "guest",
    "summary": "The script needs a token for the contact who is signed in.",
    "after": [],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed"
    ],
    "fields": [],
    "examples": [
     {}
    ]
   },
   {
    "key": "tokenResolved",
    "name": "resolve",
    "sender": "host",
    "summary": "The Promise is fulfilled with the token, or with an empty string when there is none.",
    "after": [
     "tokenRequested"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:Yespo-CDP/yespo-shopify"
    ],
    "fields": [
     {
      "name": "token",
      "type": "string",
      "required": true,
      "description": "Token of `getAuthToken`, opaque and for one request. Empty when the contact is unknown or nobody is signed in."
     }
    ],
    "examples": [
     {
      "token": "Jm3pTq9cVt0x7Yw2Kd8sZA"
     },
     {
      "token": ""
     }
    ]
   },
   {
    "key": "tokenRejected",
    "name": "reject",
    "sender": "host",
    "summary": "The Promise is rejected; the vendor's own callback does so for an anonymous visitor.",
    "after": [
     "tokenRequested"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:Yespo-CDP/yespo-shopify"
    ],
    "fields": [
     {
      "name": "reason",
      "type": "any",
      "required": false,
      "description": "Why there is no token; usually an Error. Nothing is known to read it."
     }
    ],
    "examples": [
     {
      "reason": "Nobody is signed in."
     },
     {}
    ]
   }
  ],
  "sequences": [
   {
    "id": "token-init-options",
    "situation": "init with one object that holds the callback and the language.",
    "emits": [
     {
      "message": "tokenRequested"
     }
    ]
   },
   {
    "id": "token-init-flags-and-options",
    "situation": "init with two objects, APP_INBOX true in the first, callback and language in the second.",
    "emits": [
     {
      "message": "tokenRequested"
     }
    ]
   },
   {
    "id": "token-init-flags-without-app-inbox",
    "situation": "init with two objects, the first without APP_INBOX, callback and language in the second.",
    "emits": [
     {
      "message": "tokenRequested"
     }
    ]
   },
   {
    "id": "token-init-app-inbox-off",
    "situation": "init with two objects, APP_INBOX false in the first, callback and language in the second.",
    "emits": []
   },
   {
    "id": "token-init-without-callback",
    "situation": "init with APP_INBOX true and no callback. The script logs an error and App Inbox stays off.",
    "emits": []
   },
   {
    "id": "token-init-tracking-only",
    "situation": "init without any object, or with TRACKING and RECOMS only.",
    "emits": []
   },
   {
    "id": "token-init-twice",
    "situation": "init with a callback, a second time on the same page.",
    "emits": []
   },
   {
    "id": "token-queue-nested",
    "situation": "The script loads while the nested queue holds init with a callback.",
    "emits": [
     {
      "message": "tokenRequested"
     }
    ]
   },
   {
    "id": "token-queue-flat",
    "situation": "The script loads while the flat queue holds init with a callback.",
    "emits": [
     {
      "message": "tokenRequested"
     }
    ]
   },
   {
    "id": "token-queue-event-before-init",
    "situation": "The script loads while the queue holds sendEvent and after it init with a callback.",
    "emits": [
     {
      "message": "tokenRequested"
     }
    ]
   },
   {
    "id": "token-queue-bad-command-first",
    "situation": "The script loads while the queue holds an unknown command and after it init with a callback.",
    "emits": [
     {
      "message": "tokenRequested"
     }
    ]
   },
   {
    "id": "token-queue-init-twice",
    "situation": "The script loads while the queue holds init with a callback twice.",
    "emits": [
     {
      "message": "tokenRequested"
     }
    ]
   },
   {
    "id": "token-script-not-loaded",
    "situation": "init with a callback while the script cannot be loaded.",
    "emits": []
   },
   {
    "id": "token-empty",
    "situation": "The callback resolves with an empty string.",
    "emits": []
   },
   {
    "id": "token-not-a-string",
    "situation": "The callback resolves with null or anything that is no string.",
    "emits": []
   },
   {
    "id": "token-callback-rejects",
    "situation": "The callback rejects.",
    "emits": []
   },
   {
    "id": "token-callback-throws",
    "situation": "The callback throws instead of returning a Promise.",
    "emits": []
   },
   {
    "id": "token-callback-pending",
    "situation": "The callback stays pending for 10 seconds.",
    "emits": []
   },
   {
    "id": "token-refused",
    "situation": "An App Inbox request is answered with 401.",
    "emits": [
     {
      "message": "tokenRequested"
     }
    ]
   },
   {
    "id": "token-refused-again",
    "situation": "The request that was repeated with the new token is answered with 401 too.",
    "emits": []
   },
   {
    "id": "token-server-error",
    "situation": "An App Inbox request is answered with 5xx, or the network fails.",
    "emits": []
   },
   {
    "id": "token-shared",
    "situation": "Two App Inbox needs meet while a call of the callback is running.",
    "emits": []
   },
   {
    "id": "token-too-often",
    "situation": "A token is refused after five calls of the callback within a minute.",
    "emits": []
   }
  ]
 },
 "recommendationsCallback": {
  "transport": "script-callback",
  "guestOrigins": [
   "https://statics.esputnik.com",
   "https://cdn.esputnik.com"
  ],
  "address": "https://statics.esputnik.com/scripts/{siteId}.js",
  "messages": [
   {
    "key": "recommendations",
    "name": "callback",
    "sender": "guest",
    "summary": "Products, or the reason why there are none.",
    "after": [],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "D24"
    ],
    "fields": [
     {
      "name": "error",
      "type": "string,null",
      "required": false,
      "description": "Why there are no products, for example that the variant is not in the configuration."
     },
     {
      "name": "products",
      "type": "array",
      "required": false,
      "description": "The products."
     }
    ],
    "examples": [
     {
      "error": null,
      "products": [
       {
        "product_id": "sku-7",
        "url": "https://shop.example/p/sku-7",
        "container_type": "block-1"
       }
      ]
     },
     {
      "error": null,
      "products": []
     },
     {
      "error": "variantId block-9 was not found in config"
     }
    ]
   }
  ],
  "sequences": [
   {
    "id": "recommendations-answered",
    "situation": "getRecommendations with a callback, after init.",
    "emits": [
     {
      "message": "recommendations"
     }
    ]
   }
  ]
 },
 "pageState": {
  "transport": "script-callback",
  "guestOrigins": [
   "https://statics.esputnik.com",
   "https://cdn.esputnik.com"
  ],
  "address": "https://statics.esputnik.com/scripts/{siteId}.js",
  "messages": [
   {
    "key": "esConfig",
    "name": "_esConfig",
    "sender": "guest",
    "summary": "The variable `window._esConfig`.",
    "after": [],
    "occurs": "once",
    "provenance": "observed",
    "sources": [
     "repo:Yespo-CDP/yespo-woocommerce"
    ],
    "fields": [
     {
      "name": "orgId",
      "type": "integer,string",
      "required": true,
      "description": "Id of the organisation, `orgId` of `getAccountInfo`. Sandbox choice: a number, as there; text is taken too."
     }
    ],
    "examples": [
     {
      "orgId": 23001
     }
    ]
   },
   {
    "key": "visitorCookie",
    "name": "sc",
    "sender": "guest",
    "summary": "The cookie `sc`, which holds the visitor's id.",
    "after": [
     "esConfig"
    ],
    "occurs": "once",
    "provenance": "observed",
    "sources": [
     "repo:Yespo-CDP/yespo-woocommerce"
    ],
    "fields": [
     {
      "name": "sc",
      "type": "string",
      "required": true,
      "description": "Id of the visitor, in the form of a GUID. The same as `customerId` of `esState`."
     }
    ],
    "examples": [
     {
      "sc": "9D2B6F6E-0A77-4A0E-8C1B-2C3D4E5F6A7B"
     }
    ]
   },
   {
    "key": "esState",
    "name": "esState",
    "sender": "guest",
    "summary": "The entry `esState` of local storage, read as JSON.",
    "after": [
     "esConfig"
    ],
    "occurs": "once",
    "provenance": "observed",
    "sources": [
     "repo:Yespo-CDP/yespo-woocommerce"
    ],
    "fields": [
     {
      "name": "customerId",
      "type": "string",
      "required": true,
      "description": "Id of the visitor, in the form of a GUID. The same as the cookie `sc`."
     }
    ],
    "examples": [
     {
      "customerId": "9D2B6F6E-0A77-4A0E-8C1B-2C3D4E5F6A7B"
     }
    ]
   },
   {
    "key": "webPushContact",
    "name": "esWebPushContactId",
    "sender": "guest",
    "summary": "The entry `esWebPushContactId` of local storage, when web push tokens are collected.",
    "after": [],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "D19"
    ],
    "fields": [
     {
      "name": "esWebPushContactId",
      "type": "string",
      "required": true,
      "description": "Id of the contact who allowed web push."
     }
    ],
    "examples": [
     {
      "esWebPushContactId": "501"
     }
    ]
   }
  ],
  "sequences": [
   {
    "id": "state-init",
    "situation": "init in any form, by a visitor signed in or not.",
    "emits": [
     {
      "message": "esConfig"
     },
     {
      "message": "visitorCookie"
     },
     {
      "message": "esState"
     }
    ]
   },
   {
    "id": "state-init-twice",
    "situation": "init a second time on the same page.",
    "emits": []
   },
   {
    "id": "state-before-init",
    "situation": "The script has loaded and init was not called.",
    "emits": []
   }
  ]
 },
 "widget": {
  "transport": "script-callback",
  "guestOrigins": [
   "https://statics.esputnik.com",
   "https://cdn.esputnik.com"
  ],
  "address": "https://statics.esputnik.com/scripts/{siteId}.js",
  "messages": [
   {
    "key": "bell",
    "name": "data-es-bell",
    "sender": "guest",
    "summary": "The bell was inserted, or its badge or state changed.",
    "after": [],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "D3",
     "sandbox"
    ],
    "fields": [
     {
      "name": "expanded",
      "type": "boolean",
      "required": true,
      "description": "Value of `aria-expanded`, whether the panel is open."
     },
     {
      "name": "badge",
      "type": "string,null",
      "required": true,
      "description": "Text of `data-es-badge`, the unread count or `99+`. Null when it is hidden, because nothing is unread."
     }
    ],
    "examples": [
     {
      "expanded": false,
      "badge": "2"
     },
     {
      "expanded": false,
      "badge": "99+"
     },
     {
      "expanded": true,
      "badge": null
     }
    ]
   },
   {
    "key": "panel",
    "name": "data-es-panel",
    "sender": "guest",
    "summary": "The panel was opened, or its list changed.",
    "after": [
     "bell"
    ],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "items",
      "type": "array",
      "required": true,
      "description": "Ids of the messages shown, newest first. Empty when `data-es-empty` is shown."
     },
     {
      "name": "more",
      "type": "boolean",
      "required": true,
      "description": "Whether `data-es-more` offers another page."
     }
    ],
    "examples": [
     {
      "items": [
       "0f0c1a52-8a5f-4b0e-9c7a-1d2f3a4b5c6d"
      ],
      "more": true
     },
     {
      "items": [],
      "more": false
     }
    ]
   }
  ],
  "sequences": [
   {
    "id": "widget-token",
    "situation": "The callback resolves with a good token and the selector matches.",
    "emits": [
     {
      "message": "bell"
     }
    ]
   },
   {
    "id": "widget-token-empty",
    "situation": "The callback resolves with an empty string.",
    "emits": []
   },
   {
    "id": "widget-callback-rejects",
    "situation": "The callback rejects.",
    "emits": []
   },
   {
    "id": "widget-no-match",
    "situation": "The callback resolves with a good token and the selector matches nothing.",
    "emits": []
   },
   {
    "id": "widget-late-match",
    "situation": "The selector, which matched nothing, matches after a change of the document.",
    "emits": [
     {
      "message": "bell"
     }
    ]
   },
   {
    "id": "widget-invalid-selector",
    "situation": "The callback resolves with a good token and the selector is no selector.",
    "emits": []
   },
   {
    "id": "widget-bell-removed",
    "situation": "The page removes the bell, and the selector still matches.",
    "emits": [
     {
      "message": "bell"
     }
    ]
   },
   {
    "id": "widget-bell-clicked",
    "situation": "The visitor clicks the bell while the panel is closed.",
    "emits": [
     {
      "message": "bell"
     },
     {
      "message": "panel"
     }
    ]
   },
   {
    "id": "widget-more",
    "situation": "The visitor asks for more messages than the first page holds.",
    "emits": [
     {
      "message": "panel"
     }
    ]
   },
   {
    "id": "widget-all-opened",
    "situation": "The last unread message becomes opened.",
    "emits": [
     {
      "message": "bell"
     },
     {
      "message": "panel"
     }
    ]
   },
   {
    "id": "widget-escape",
    "situation": "The visitor presses Escape while the panel is open.",
    "emits": [
     {
      "message": "bell"
     }
    ]
   }
  ]
 }
} as const satisfies Record<string, ChannelContract>;
