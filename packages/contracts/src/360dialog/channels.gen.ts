/** Generated from specs/ by `npm run generate`. Do not edit. */
import type { ChannelContract } from '../index.ts';

export const channels = {
 "onboardingPopup": {
  "transport": "query",
  "guestOrigins": [
   "https://hub.360dialog.com",
   "https://app.360dialog.com"
  ],
  "address": "https://hub.360dialog.com/dashboard/app/{partnerId}/permissions",
  "messages": [
   {
    "key": "onboardingQuery",
    "name": "onboardingQuery",
    "sender": "host",
    "summary": "Settings of one onboarding, read once at load.",
    "after": [],
    "occurs": "once",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:360dialog-connect-button",
     "repo:360dialog/integrated-onboarding-demo",
     "observed"
    ],
    "fields": [
     {
      "name": "redirect_url",
      "type": "string",
      "required": false,
      "description": "Where this visit ends, instead of the redirect URL set for the partner. May have a query of its own, and must then be percent-encoded; the vendor's sample does not encode it. Sandbox choice: any absolute http or https URL is accepted, and with the strict switch only one of the origin of the partner's own."
     },
     {
      "name": "state",
      "type": "string",
      "required": false,
      "description": "Opaque to the vendor and handed back on the redirect. Ours is random, made per click and required back. The vendor's button sends it and neither compares nor returns it."
     },
     {
      "name": "email",
      "type": "string",
      "required": false,
      "description": "Fills in the sign-up form. Sandbox choice: a value that begins with the name of a scenario, such as `cancel`, plays it; so does such a `state`."
     },
     {
      "name": "name",
      "type": "string",
      "required": false,
      "description": "Fills in the sign-up form."
     },
     {
      "name": "number",
      "type": "string",
      "required": false,
      "description": "Asks for permission on this phone number. A `+` must be written `%2B`; the vendor's button does not, so there it arrives as a space."
     },
     {
      "name": "next",
      "type": "\"login\"",
      "required": false,
      "description": "`login` opens the sign-in form instead of the sign-up form."
     },
     {
      "name": "plan_selection",
      "type": "\"regular\" | \"premium\" | \"basic\"",
      "required": false,
      "description": "Plan to preselect. `basic` is older."
     },
     {
      "name": "flow",
      "type": "string",
      "required": false,
      "description": "Free text in the vendor's demo; its values are unknown. It probably selects coexistence, where the number stays in the WhatsApp Business app."
     },
     {
      "name": "io_signature",
      "type": "string",
      "required": false,
      "description": "HMAC-SHA512 as described above. Sandbox choice: lower-case hex, because the encoding is unknown."
     },
     {
      "name": "io_timestamp",
      "type": "string",
      "required": false,
      "description": "The unix seconds that were signed."
     },
     {
      "name": "preverified_phone_number_id",
      "type": "string",
      "required": false,
      "description": "Id of a number that is pre-verified at Meta."
     },
     {
      "name": "partner",
      "type": "string",
      "required": false,
      "description": "Text stored with the client as `partner_payload`."
     },
     {
      "name": "hosting_type",
      "type": "\"onpremise\"",
      "required": false,
      "description": "Asked for a number on the on-premise API, whose life ended in October 2025."
     },
     {
      "name": "lang",
      "type": "\"de\" | \"en\" | \"pt\"",
      "required": false,
      "description": "Language of the popup."
     },
     {
      "name": "connect_client_user",
      "type": "\"true\"",
      "required": false,
      "description": "Connects a user to the client in `client_id`. For partners with account sharing alone."
     },
     {
      "name": "client_id",
      "type": "string",
      "required": false,
      "description": "The client of `connect_client_user`."
     }
    ],
    "examples": [
     {
      "redirect_url": "https://platform.example/onboarding"
     },
     {
      "state": "Yk3vQ0uC8mZ1"
     },
     {
      "redirect_url": "https://platform.example/onboarding?account=42",
      "state": "Yk3vQ0uC8mZ1",
      "email": "owner@bakery.example",
      "name": "Bakery Demo GmbH",
      "plan_selection": "regular"
     },
     {
      "state": "Yk3vQ0uC8mZ1",
      "next": "login",
      "number": "+4930901820"
     },
     {
      "state": "Yk3vQ0uC8mZ1",
      "io_signature": "b42865372b01b0d158225bab999c04bb7c7fbe8827bb2ab264922e86d8a26c61e9bc7684249e71021eb6628dd0aa897d4b1c071c74006ff92626154c1115cc0c",
      "io_timestamp": "1772442000"
     },
     {
      "state": "Yk3vQ0uC8mZ1",
      "preverified_phone_number_id": "109876543210987"
     },
     {
      "partner": "account-42",
      "hosting_type": "onpremise",
      "lang": "de",
      "connect_client_user": "true",
      "client_id": "k3VtqaCL",
      "plan_selection": "basic"
     }
    ]
   }
  ],
  "sequences": []
 },
 "onboardingRedirect": {
  "transport": "query",
  "guestOrigins": [
   "https://hub.360dialog.com",
   "https://app.360dialog.com"
  ],
  "address": "https://hub.360dialog.com/dashboard/app/{partnerId}/permissions",
  "messages": [
   {
    "key": "onboardingRedirectQuery",
    "name": "onboardingRedirectQuery",
    "sender": "guest",
    "summary": "Who onboarded, what was shared and what was taken back during this visit.",
    "after": [],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:360dialog/integrated-onboarding-demo",
     "observed"
    ],
    "fields": [
     {
      "name": "client",
      "type": "string",
      "required": true,
      "description": "Id of the client who went through the popup."
     },
     {
      "name": "channels",
      "type": "string",
      "required": false,
      "description": "List of the channels permitted during this visit, not of all the client has. Whether it is there when nothing was permitted is unknown. Sandbox choice: then it is `[]`."
     },
     {
      "name": "revoked",
      "type": "string",
      "required": false,
      "description": "List of the channels whose permission was taken back during this visit. Absent when there is none."
     },
     {
      "name": "state",
      "type": "string",
      "required": false,
      "description": "The `state` of the popup's query. Absent when there was none."
     }
    ],
    "examples": [
     {
      "client": "oaY9LLfUCL",
      "channels": "[y9MiLoCH]"
     },
     {
      "client": "k3VtqaCL",
      "channels": "[p7Rw2dCH,q8Sx3eCH]",
      "state": "Yk3vQ0uC8mZ1"
     },
     {
      "client": "k3VtqaCL",
      "channels": "[p7Rw2dCH]",
      "revoked": "[q8Sx3eCH]",
      "state": "Yk3vQ0uC8mZ1"
     },
     {
      "client": "k3VtqaCL",
      "channels": "[]",
      "revoked": "[q8Sx3eCH]",
      "state": "Yk3vQ0uC8mZ1"
     },
     {
      "client": "k3VtqaCL",
      "revoked": "[q8Sx3eCH]",
      "state": "Yk3vQ0uC8mZ1"
     },
     {
      "client": "k3VtqaCL",
      "channels": "[\"p7Rw2dCH\",\"q8Sx3eCH\"]",
      "state": "Yk3vQ0uC8mZ1"
     },
     {
      "client": "k3VtqaCL",
      "channels": "p7Rw2dCH",
      "state": "Yk3vQ0uC8mZ1"
     },
     {
      "account": "42",
      "client": "k3VtqaCL",
      "channels": "[p7Rw2dCH]",
      "state": "Yk3vQ0uC8mZ1"
     }
    ]
   }
  ],
  "sequences": []
 },
 "onboardingResult": {
  "transport": "postMessage",
  "guestOrigins": [
   "https://platform.example"
  ],
  "address": "https://{redirectHost}{redirectPath}",
  "messages": [
   {
    "key": "onboardingResult",
    "name": "onboardingResult",
    "sender": "guest",
    "summary": "The query of the redirect page as text, with its question mark.",
    "after": [],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:360dialog-connect-button",
     "observed"
    ],
    "fields": [],
    "examples": [
     "?client=oaY9LLfUCL&channels=[y9MiLoCH]",
     "?client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]&state=Yk3vQ0uC8mZ1",
     "?client=k3VtqaCL&channels=%5Bp7Rw2dCH%2Cq8Sx3eCH%5D&state=Yk3vQ0uC8mZ1",
     "?client=k3VtqaCL&channels=[\"p7Rw2dCH\",\"q8Sx3eCH\"]&state=Yk3vQ0uC8mZ1",
     "?client=k3VtqaCL&channels=[%22p7Rw2dCH%22,%22q8Sx3eCH%22]&state=Yk3vQ0uC8mZ1",
     "?client=k3VtqaCL&channels=p7Rw2dCH&state=Yk3vQ0uC8mZ1",
     "?client=k3VtqaCL&channels=p7Rw2dCH&channels=q8Sx3eCH&state=Yk3vQ0uC8mZ1",
     "?client=k3VtqaCL&channels=[]&revoked=[q8Sx3eCH]&state=Yk3vQ0uC8mZ1",
     "?account=42&client=k3VtqaCL&channels=[p7Rw2dCH]&state=Yk3vQ0uC8mZ1"
    ]
   }
  ],
  "sequences": [
   {
    "id": "grant-one",
    "situation": "Completed: the client shares one number.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "grant-many",
    "situation": "Completed: the client shares several numbers.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "grant-none",
    "situation": "Completed: the client finishes and shares no number. The result has `channels=[]`.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "revoke",
    "situation": "Completed: the client only takes permissions back. The result has `channels=[]` and `revoked`.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "redirect-encoded",
    "situation": "Completed: the brackets and commas of the redirect are percent-encoded.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "redirect-json-quotes",
    "situation": "Completed: the ids of the redirect stand in double quotes, as in JSON.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "duplicate-redirect",
    "situation": "Completed: the redirect page loads twice. The second result has a state that is used up.",
    "emits": [
     {
      "message": "onboardingResult"
     },
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "client-exists",
    "situation": "Completed: an existing client signs in, sees the permission screen and shares a number.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "direct-payment",
    "situation": "Completed: the client enters a card, signs up with Meta and gives permission on the permission screen.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "wrong-state",
    "situation": "Failed: the redirect has another state than was sent. The host refuses the result.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "no-state",
    "situation": "Failed: the redirect has no state. The host refuses the result.",
    "emits": [
     {
      "message": "onboardingResult"
     }
    ]
   },
   {
    "id": "cancel",
    "situation": "Cancelled: the client closes the popup before the redirect.",
    "emits": []
   },
   {
    "id": "blocked",
    "situation": "Blocked: the browser opened no popup.",
    "emits": []
   },
   {
    "id": "never-redirect",
    "situation": "Timed out: the popup stays open and never comes back.",
    "emits": []
   },
   {
    "id": "redirect-missing",
    "situation": "Failed: neither the query nor the partner has a redirect URL. The popup shows an error card.",
    "emits": []
   },
   {
    "id": "redirect-not-allowed",
    "situation": "Failed: redirect URLs are strict and this one is not of the partner's origin. The popup shows an error card.",
    "emits": []
   },
   {
    "id": "io-signature-bad",
    "situation": "Failed: the signature is missing, wrong, too old or used before. The popup shows an error card.",
    "emits": []
   },
   {
    "id": "redirect-without-client",
    "situation": "Failed: the redirect page is opened without a client in its query, for example with `error`.",
    "emits": []
   },
   {
    "id": "redirect-page-elsewhere",
    "situation": "Timed out or cancelled: the redirect page has another origin than the host, so nothing is delivered.",
    "emits": []
   },
   {
    "id": "coop",
    "situation": "The hub cut the opener off. The redirect page has nobody to post to; see `coop-broadcast`.",
    "emits": []
   }
  ]
 },
 "onboardingBroadcast": {
  "transport": "broadcast",
  "guestOrigins": [],
  "address": "https://{redirectHost}{redirectPath}",
  "messages": [
   {
    "key": "onboardingBroadcast",
    "name": "onboardingBroadcast",
    "sender": "guest",
    "summary": "The query of the redirect page as text, with its question mark and its state.",
    "after": [],
    "occurs": "many",
    "provenance": "sandbox-choice",
    "sources": [
     "sandbox"
    ],
    "fields": [],
    "examples": [
     "?client=k3VtqaCL&channels=[p7Rw2dCH]&state=Yk3vQ0uC8mZ1",
     "?state=Yk3vQ0uC8mZ1&client=k3VtqaCL&channels=[]&revoked=[q8Sx3eCH]"
    ]
   }
  ],
  "sequences": [
   {
    "id": "coop-broadcast",
    "situation": "Completed: the hub cut the opener off, and the client shares a number.",
    "emits": [
     {
      "message": "onboardingBroadcast"
     }
    ]
   },
   {
    "id": "grant-one-broadcast",
    "situation": "Completed: the opener is there too. Whichever result comes second has a state that is used up.",
    "emits": [
     {
      "message": "onboardingBroadcast"
     }
    ]
   },
   {
    "id": "wrong-state-broadcast",
    "situation": "Failed: the redirect has another state than was sent. The host ignores the result.",
    "emits": [
     {
      "message": "onboardingBroadcast"
     }
    ]
   },
   {
    "id": "no-state-broadcast",
    "situation": "Failed: the redirect has no state, so nothing would tie a broadcast to its request.",
    "emits": []
   },
   {
    "id": "cancel-broadcast",
    "situation": "Cancelled: the client closes the popup before the redirect.",
    "emits": []
   },
   {
    "id": "redirect-page-elsewhere-broadcast",
    "situation": "Timed out or cancelled: the redirect page has another origin than the host, so nothing is delivered.",
    "emits": []
   }
  ]
 }
} as const satisfies Record<string, ChannelContract>;
