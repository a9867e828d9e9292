/** Generated from specs/ by `npm run generate`. Do not edit. */
import type { ChannelContract } from '../index.ts';

export const channels = {
 "momentsPage": {
  "transport": "query",
  "guestOrigins": [
   "https://portal.infobip.com"
  ],
  "address": "https://portal.infobip.com/embeddable/moments",
  "messages": [
   {
    "key": "momentsQuery",
    "name": "momentsQuery",
    "sender": "host",
    "summary": "The request URI the frame is opened with.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "seed",
     "sandbox"
    ],
    "fields": [
     {
      "name": "request_uri",
      "type": "string",
      "required": true,
      "description": "What `startEmbedding` answered, as it came. Opaque. Sandbox choice: a URN as in RFC 9126, good for one load within 60 seconds."
     }
    ],
    "examples": [
     {
      "request_uri": "urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c"
     }
    ]
   }
  ],
  "sequences": []
 },
 "momentsFrame": {
  "transport": "postMessage",
  "guestOrigins": [
   "https://portal.infobip.com"
  ],
  "address": "https://portal.infobip.com/embeddable/moments",
  "messages": [
   {
    "key": "ready",
    "name": "ready",
    "sender": "guest",
    "summary": "The product is open.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "embeddingId",
      "type": "integer,string",
      "required": false,
      "description": "The `embedding_id` of the request. Absent where there was none."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "ready",
      "embeddingId": 4711
     },
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "ready"
     }
    ]
   },
   {
    "key": "resize",
    "name": "resize",
    "sender": "guest",
    "summary": "The content has another height.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "height",
      "type": "number",
      "required": true,
      "description": "Height of the content in CSS pixels."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "resize",
      "height": 840
     }
    ]
   },
   {
    "key": "campaignActivated",
    "name": "campaign.activated",
    "sender": "guest",
    "summary": "An end user activated a use case.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "campaignId",
      "type": "integer",
      "required": true,
      "description": "The flow of the use case, as `addFlowParticipants` takes it."
     },
     {
      "name": "useCase",
      "type": "string",
      "required": false,
      "description": "Name of the template."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "campaign.activated",
      "campaignId": 200000000000001,
      "useCase": "abandoned-cart"
     }
    ]
   },
   {
    "key": "campaignUpdated",
    "name": "campaign.updated",
    "sender": "guest",
    "summary": "An end user changed or resumed a use case.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "campaignId",
      "type": "integer",
      "required": true,
      "description": "The flow of the use case, as `addFlowParticipants` takes it."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "campaign.updated",
      "campaignId": 200000000000001
     }
    ]
   },
   {
    "key": "campaignPaused",
    "name": "campaign.paused",
    "sender": "guest",
    "summary": "An end user paused a use case.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "campaignId",
      "type": "integer",
      "required": true,
      "description": "The flow of the use case, as `addFlowParticipants` takes it."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "campaign.paused",
      "campaignId": 200000000000001
     }
    ]
   },
   {
    "key": "campaignDeleted",
    "name": "campaign.deleted",
    "sender": "guest",
    "summary": "An end user deleted a use case.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "campaignId",
      "type": "integer",
      "required": true,
      "description": "The flow of the use case, as `addFlowParticipants` takes it."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "campaign.deleted",
      "campaignId": 200000000000001
     }
    ]
   },
   {
    "key": "sessionExpired",
    "name": "session.expired",
    "sender": "guest",
    "summary": "The link or the session is over.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "session.expired"
     }
    ]
   },
   {
    "key": "error",
    "name": "error",
    "sender": "guest",
    "summary": "Something was refused or failed.",
    "after": [],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "code",
      "type": "string",
      "required": true,
      "description": "One of the codes of `ApiError`, E400, E401, E403, E404, E429, E500, or another."
     },
     {
      "name": "description",
      "type": "string",
      "required": true,
      "description": "The reason, for people."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "error",
      "code": "E403",
      "description": "Insufficient permissions to access the requested resource."
     },
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "error",
      "code": "E404",
      "description": "The embedding was not found."
     }
    ]
   }
  ],
  "sequences": [
   {
    "id": "moments-first-activation",
    "situation": "A fresh link opens, and the end user goes through the steps of a use case and activates it.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "campaignActivated"
     }
    ]
   },
   {
    "id": "moments-open",
    "situation": "A fresh link opens, and the end user only looks.",
    "emits": [
     {
      "message": "ready"
     }
    ]
   },
   {
    "id": "moments-manage-update",
    "situation": "A fresh link opens, and the end user changes the settings of an active use case. Resuming a paused one is told the same way.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "campaignUpdated"
     }
    ]
   },
   {
    "id": "moments-manage-pause",
    "situation": "A fresh link opens, and the end user pauses an active use case.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "campaignPaused"
     }
    ]
   },
   {
    "id": "moments-manage-delete",
    "situation": "A fresh link opens, and the end user deletes a use case.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "campaignDeleted"
     }
    ]
   },
   {
    "id": "moments-with-x",
    "situation": "A fresh link of an application and entity opens, and the end user activates a use case. The messages are the same.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "campaignActivated"
     }
    ]
   },
   {
    "id": "moments-expired-link",
    "situation": "The link is older than its lifetime, was opened before, or is not known. The page says that it has expired.",
    "emits": [
     {
      "message": "sessionExpired"
     }
    ]
   },
   {
    "id": "moments-expired-in-use",
    "situation": "A fresh link opens, and the session ends while the end user works.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "sessionExpired"
     }
    ]
   },
   {
    "id": "moments-missing-link",
    "situation": "The page is opened without a request URI. It shows an error, E400.",
    "emits": [
     {
      "message": "error"
     }
    ]
   },
   {
    "id": "moments-refused-scope",
    "situation": "The request was pushed without a scope of Moments, or one of them was taken from the key since. The page shows an error, E403.",
    "emits": [
     {
      "message": "error"
     }
    ]
   },
   {
    "id": "moments-refused-activation",
    "situation": "A link with `flow:read` alone opens, and the end user tries to activate a use case. It is refused with E403.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "error"
     }
    ]
   },
   {
    "id": "moments-wrong-embedding",
    "situation": "The embedding of the request is no longer the account's, or the request was pushed without one. The page shows an error, E404.",
    "emits": [
     {
      "message": "error"
     }
    ]
   },
   {
    "id": "moments-server-error",
    "situation": "A fresh link opens, and the end user activates a use case while the service fails. It is refused with E500 and can be tried again.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "error"
     }
    ]
   },
   {
    "id": "moments-resize",
    "situation": "A fresh link opens, and its height is told.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "resize"
     }
    ]
   },
   {
    "id": "moments-silent",
    "situation": "A fresh link opens, and the end user activates a use case, in a frame that posts nothing.",
    "emits": []
   },
   {
    "id": "moments-without-referrer",
    "situation": "A fresh link opens in a host that hides its origin, so that there is nobody to post to.",
    "emits": []
   }
  ]
 },
 "answersPage": {
  "transport": "query",
  "guestOrigins": [
   "https://portal.infobip.com"
  ],
  "address": "https://portal.infobip.com/embeddable/answers",
  "messages": [
   {
    "key": "answersQuery",
    "name": "answersQuery",
    "sender": "host",
    "summary": "The request URI the frame is opened with.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "docs:embeddable-answers",
     "sandbox"
    ],
    "fields": [
     {
      "name": "request_uri",
      "type": "string",
      "required": true,
      "description": "What `startEmbedding` answered, as it came. Opaque. Sandbox choice: a URN as in RFC 9126, good for one load within 60 seconds."
     }
    ],
    "examples": [
     {
      "request_uri": "urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c"
     }
    ]
   }
  ],
  "sequences": []
 },
 "answersFrame": {
  "transport": "postMessage",
  "guestOrigins": [
   "https://portal.infobip.com"
  ],
  "address": "https://portal.infobip.com/embeddable/answers",
  "messages": [
   {
    "key": "ready",
    "name": "ready",
    "sender": "guest",
    "summary": "The product is open.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "embeddingId",
      "type": "integer,string",
      "required": false,
      "description": "The `embedding_id` of the request. Absent where there was none."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "ready",
      "embeddingId": 4711
     },
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "ready"
     }
    ]
   },
   {
    "key": "resize",
    "name": "resize",
    "sender": "guest",
    "summary": "The content has another height.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "height",
      "type": "number",
      "required": true,
      "description": "Height of the content in CSS pixels."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "resize",
      "height": 840
     }
    ]
   },
   {
    "key": "sessionExpired",
    "name": "session.expired",
    "sender": "guest",
    "summary": "The link or the session is over.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "session.expired"
     }
    ]
   },
   {
    "key": "error",
    "name": "error",
    "sender": "guest",
    "summary": "Something was refused or failed.",
    "after": [],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "code",
      "type": "string",
      "required": true,
      "description": "One of the codes of `ApiError`, E400, E401, E403, E404, E429, E500, or another."
     },
     {
      "name": "description",
      "type": "string",
      "required": true,
      "description": "The reason, for people."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "error",
      "code": "E403",
      "description": "Insufficient permissions to access the requested resource."
     },
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "error",
      "code": "E404",
      "description": "The embedding was not found."
     }
    ]
   }
  ],
  "sequences": [
   {
    "id": "answers-open",
    "situation": "A fresh link opens.",
    "emits": [
     {
      "message": "ready"
     }
    ]
   },
   {
    "id": "answers-with-x",
    "situation": "A fresh link of an application and entity opens. The messages are the same.",
    "emits": [
     {
      "message": "ready"
     }
    ]
   },
   {
    "id": "answers-expired-link",
    "situation": "The link is older than its lifetime, was opened before, or is not known. The page says that it has expired.",
    "emits": [
     {
      "message": "sessionExpired"
     }
    ]
   },
   {
    "id": "answers-expired-in-use",
    "situation": "A fresh link opens, and the session ends while the end user works.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "sessionExpired"
     }
    ]
   },
   {
    "id": "answers-missing-link",
    "situation": "The page is opened without a request URI. It shows an error, E400.",
    "emits": [
     {
      "message": "error"
     }
    ]
   },
   {
    "id": "answers-refused-scope",
    "situation": "The request was pushed with the scopes of Moments. The page shows an error, E403.",
    "emits": [
     {
      "message": "error"
     }
    ]
   },
   {
    "id": "answers-resize",
    "situation": "A fresh link opens, and its height is told.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "resize"
     }
    ]
   },
   {
    "id": "answers-silent",
    "situation": "A fresh link opens in a frame that posts nothing.",
    "emits": []
   }
  ]
 },
 "conversationsPage": {
  "transport": "query",
  "guestOrigins": [
   "https://portal.infobip.com"
  ],
  "address": "https://portal.infobip.com/embeddable/conversations",
  "messages": [
   {
    "key": "conversationsQuery",
    "name": "conversationsQuery",
    "sender": "host",
    "summary": "The request URI the frame is opened with.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "docs:embeddable-customer-engagement",
     "docs:infobip-inbox",
     "sandbox"
    ],
    "fields": [
     {
      "name": "request_uri",
      "type": "string",
      "required": true,
      "description": "What `startEmbedding` answered, as it came. Opaque. Sandbox choice: a URN as in RFC 9126, good for one load within 60 seconds."
     },
     {
      "name": "apiBaseUrl",
      "type": "string",
      "required": false,
      "description": "The account's own base URL. An attribute of the vendor's component, optional there. Sandbox choice: here a parameter."
     },
     {
      "name": "senders",
      "type": "string",
      "required": false,
      "description": "The numbers an agent may write from, as a JSON list of `ConversationsSender`. An attribute of the vendor's component, required there. Sandbox choice: here a parameter, and without it every sender of the account."
     },
     {
      "name": "destinations",
      "type": "string",
      "required": false,
      "description": "The numbers an agent may write to, as a JSON list of `ConversationsDestination`. An attribute of the vendor's component, required there. Sandbox choice: here a parameter, and without it every customer with a conversation."
     }
    ],
    "examples": [
     {
      "request_uri": "urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c"
     },
     {
      "request_uri": "urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c",
      "apiBaseUrl": "https://xxxxx.api.infobip.com",
      "senders": "[{\"number\":\"447860099299\",\"channel\":\"WHATSAPP\",\"label\":\"Shop {metadata.name}\",\"metadata\":{\"name\":\"north\"}}]",
      "destinations": "[{\"number\":\"385911234567\",\"label\":\"Ann\"}]"
     }
    ]
   }
  ],
  "sequences": []
 },
 "conversationsFrame": {
  "transport": "postMessage",
  "guestOrigins": [
   "https://portal.infobip.com"
  ],
  "address": "https://portal.infobip.com/embeddable/conversations",
  "messages": [
   {
    "key": "ready",
    "name": "ready",
    "sender": "guest",
    "summary": "The product is open.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "embeddingId",
      "type": "integer,string",
      "required": false,
      "description": "The `embedding_id` of the request. Absent where there was none."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "ready",
      "embeddingId": 4711
     },
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "ready"
     }
    ]
   },
   {
    "key": "resize",
    "name": "resize",
    "sender": "guest",
    "summary": "The content has another height.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "height",
      "type": "number",
      "required": true,
      "description": "Height of the content in CSS pixels."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "resize",
      "height": 840
     }
    ]
   },
   {
    "key": "sessionExpired",
    "name": "session.expired",
    "sender": "guest",
    "summary": "The link or the session is over.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "session.expired"
     }
    ]
   },
   {
    "key": "error",
    "name": "error",
    "sender": "guest",
    "summary": "Something was refused or failed.",
    "after": [],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "code",
      "type": "string",
      "required": true,
      "description": "One of the codes of `ApiError`, E400, E401, E403, E404, E429, E500, or another."
     },
     {
      "name": "description",
      "type": "string",
      "required": true,
      "description": "The reason, for people."
     }
    ],
    "examples": [
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "error",
      "code": "E403",
      "description": "Insufficient permissions to access the requested resource."
     },
     {
      "source": "infobip-embeddable",
      "v": 1,
      "type": "error",
      "code": "E404",
      "description": "The embedding was not found."
     }
    ]
   }
  ],
  "sequences": [
   {
    "id": "conversations-open",
    "situation": "A fresh link opens.",
    "emits": [
     {
      "message": "ready"
     }
    ]
   },
   {
    "id": "conversations-with-x",
    "situation": "A fresh link of an application and entity opens. The messages are the same.",
    "emits": [
     {
      "message": "ready"
     }
    ]
   },
   {
    "id": "conversations-expired-link",
    "situation": "The link is older than its lifetime, was opened before, or is not known. The page says that it has expired.",
    "emits": [
     {
      "message": "sessionExpired"
     }
    ]
   },
   {
    "id": "conversations-expired-in-use",
    "situation": "A fresh link opens, and the session ends while the agent works.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "sessionExpired"
     }
    ]
   },
   {
    "id": "conversations-missing-link",
    "situation": "The page is opened without a request URI. It shows an error, E400.",
    "emits": [
     {
      "message": "error"
     }
    ]
   },
   {
    "id": "conversations-refused-scope",
    "situation": "The request was pushed with the scopes of Moments. The page shows an error, E403.",
    "emits": [
     {
      "message": "error"
     }
    ]
   },
   {
    "id": "conversations-resize",
    "situation": "A fresh link opens, and its height is told.",
    "emits": [
     {
      "message": "ready"
     },
     {
      "message": "resize"
     }
    ]
   },
   {
    "id": "conversations-silent",
    "situation": "A fresh link opens in a frame that posts nothing.",
    "emits": []
   }
  ]
 },
 "exchangeCard": {
  "transport": "query",
  "guestOrigins": [],
  "address": "https://{app}/{card}",
  "messages": [
   {
    "key": "cardQuery",
    "name": "cardQuery",
    "sender": "host",
    "summary": "The conversation and the state a card is opened with.",
    "after": [],
    "occurs": "once",
    "provenance": "documented",
    "sources": [
     "seed:exchange",
     "repo:infobip-community/restaurant-reservations-demo"
    ],
    "fields": [
     {
      "name": "conversationId",
      "type": "string",
      "required": false,
      "description": "The conversation the card stands beside."
     },
     {
      "name": "state",
      "type": "string",
      "required": false,
      "description": "To be given to the authorization. Without it the login of the portal in the browser counts."
     }
    ],
    "examples": [
     {
      "conversationId": "d1d1de2e-d8dc-4ad7-970e-acca0035e19d",
      "state": "Zm9vYmFy"
     },
     {
      "conversationId": "d1d1de2e-d8dc-4ad7-970e-acca0035e19d"
     }
    ]
   }
  ],
  "sequences": []
 },
 "exchangeConfiguration": {
  "transport": "query",
  "guestOrigins": [],
  "address": "https://{app}/{configuration}",
  "messages": [
   {
    "key": "configurationQuery",
    "name": "configurationQuery",
    "sender": "host",
    "summary": "The state a configuration page is opened with.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "seed:exchange",
     "sandbox"
    ],
    "fields": [
     {
      "name": "state",
      "type": "string",
      "required": false,
      "description": "To be given to the authorization."
     }
    ],
    "examples": [
     {
      "state": "Zm9vYmFy"
     }
    ]
   }
  ],
  "sequences": []
 },
 "exchangeRedirect": {
  "transport": "query",
  "guestOrigins": [],
  "address": "https://{app}/{redirect}",
  "messages": [
   {
    "key": "redirectQuery",
    "name": "redirectQuery",
    "sender": "host",
    "summary": "The code the frame comes back with.",
    "after": [],
    "occurs": "once",
    "provenance": "observed",
    "sources": [
     "repo:infobip-community/restaurant-reservations-demo"
    ],
    "fields": [
     {
      "name": "code",
      "type": "string",
      "required": true,
      "description": "For `createExchangeToken`. Sandbox choice: works once, within 60 seconds."
     },
     {
      "name": "state",
      "type": "string",
      "required": false,
      "description": ""
     },
     {
      "name": "conversationId",
      "type": "string",
      "required": false,
      "description": "Only when it was part of `redirect_uri`."
     }
    ],
    "examples": [
     {
      "code": "sbx-exchange-code-0001",
      "state": "Zm9vYmFy"
     },
     {
      "code": "sbx-exchange-code-0001",
      "state": "Zm9vYmFy",
      "conversationId": "d1d1de2e-d8dc-4ad7-970e-acca0035e19d"
     }
    ]
   },
   {
    "key": "refusedQuery",
    "name": "refusedQuery",
    "sender": "host",
    "summary": "The user did not allow it.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [
     {
      "name": "error",
      "type": "\"access_denied\"",
      "required": true,
      "description": ""
     },
     {
      "name": "state",
      "type": "string",
      "required": false,
      "description": ""
     }
    ],
    "examples": [
     {
      "error": "access_denied",
      "state": "Zm9vYmFy"
     }
    ]
   }
  ],
  "sequences": []
 }
} as const satisfies Record<string, ChannelContract>;
