/** Generated from specs/ by `npm run generate`. Do not edit. */
import type { ChannelContract } from '../index.ts';

export const channels = {
 "agentApp": {
  "transport": "postMessage",
  "guestOrigins": [
   "https://app.apizee.com"
  ],
  "address": "https://app.apizee.com/agent/",
  "messages": [
   {
    "key": "ready",
    "name": "ready",
    "sender": "guest",
    "summary": "The app listens; commands may be posted from now on.",
    "after": [
     "contacts"
    ],
    "occurs": "once",
    "provenance": "documented",
    "sources": [
     "seed",
     "D13",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "ready"
     }
    ]
   },
   {
    "key": "contacts",
    "name": "contacts",
    "sender": "guest",
    "summary": "The number of other participants changed.",
    "after": [],
    "occurs": "many",
    "provenance": "observed",
    "sources": [
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "length",
      "type": "integer",
      "required": true,
      "description": "Number of other participants."
     }
    ],
    "examples": [
     {
      "type": "contacts",
      "length": 0
     },
     {
      "type": "contacts",
      "length": 1
     }
    ]
   },
   {
    "key": "subscribedStreams",
    "name": "subscribed_streams",
    "sender": "guest",
    "summary": "The number of received streams changed.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "length",
      "type": "integer",
      "required": true,
      "description": "Number of received streams."
     }
    ],
    "examples": [
     {
      "type": "subscribed_streams",
      "length": 0
     },
     {
      "type": "subscribed_streams",
      "length": 1
     }
    ]
   },
   {
    "key": "joined",
    "name": "joined",
    "sender": "guest",
    "summary": "The agent joined the conversation.",
    "after": [
     "ready",
     "subscribedStreams"
    ],
    "occurs": "many",
    "provenance": "observed",
    "sources": [
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "joined"
     }
    ]
   },
   {
    "key": "left",
    "name": "left",
    "sender": "guest",
    "summary": "The agent left the conversation, for any reason.",
    "after": [
     "joined"
    ],
    "occurs": "many",
    "provenance": "observed",
    "sources": [
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "left"
     }
    ]
   },
   {
    "key": "snapshot",
    "name": "snapshot",
    "sender": "guest",
    "summary": "A picture of a guest's stream arrived.",
    "after": [
     "joined"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "D13",
     "repo:ApiRTC/web-agent"
    ],
    "fields": [
     {
      "name": "contact",
      "type": "object",
      "required": true,
      "description": "The guest whose stream was pictured."
     },
     {
      "name": "dataUrl",
      "type": "string",
      "required": true,
      "description": "The picture as a data URL; PNG as far as can be told."
     }
    ],
    "examples": [
     {
      "type": "snapshot",
      "contact": {
       "id": "884213",
       "userData": {
        "firstName": "Nina",
        "lastName": ""
       }
      },
      "dataUrl": "data:image/png;base64,iVBORw0KGgo="
     }
    ]
   },
   {
    "key": "smsSent",
    "name": "sms_sent",
    "sender": "guest",
    "summary": "The cloud took the text message with the invitation link.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "name",
      "type": "string",
      "required": true,
      "description": "Guest name."
     },
     {
      "name": "phone",
      "type": "string",
      "required": true,
      "description": "Phone number the text message went to."
     },
     {
      "name": "link",
      "type": "string",
      "required": true,
      "description": "Invitation link in the text message."
     }
    ],
    "examples": [
     {
      "type": "sms_sent",
      "name": "Nina",
      "phone": "+33655550100",
      "link": "https://guest.example/?i=Q7f2Kp9Zt1Lm"
     }
    ]
   },
   {
    "key": "smsFail",
    "name": "sms_fail",
    "sender": "guest",
    "summary": "The cloud refused the text message or could not be reached.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "observed",
    "sources": [
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "name",
      "type": "string",
      "required": true,
      "description": "Guest name."
     },
     {
      "name": "phone",
      "type": "string",
      "required": true,
      "description": "Phone number the text message was meant for."
     },
     {
      "name": "link",
      "type": "string",
      "required": true,
      "description": "Invitation link in the text message."
     }
    ],
    "examples": [
     {
      "type": "sms_fail",
      "name": "Nina",
      "phone": "+33655550100",
      "link": "https://guest.example/?i=Q7f2Kp9Zt1Lm"
     }
    ]
   },
   {
    "key": "linkCopied",
    "name": "link_copied",
    "sender": "guest",
    "summary": "The agent pressed Copy.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "observed",
    "sources": [
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "name",
      "type": "string",
      "required": true,
      "description": "Guest name."
     },
     {
      "name": "link",
      "type": "string",
      "required": true,
      "description": "Invitation link."
     }
    ],
    "examples": [
     {
      "type": "link_copied",
      "name": "Nina",
      "link": "https://guest.example/?i=Q7f2Kp9Zt1Lm"
     }
    ]
   },
   {
    "key": "error",
    "name": "error",
    "sender": "guest",
    "summary": "The session was refused or the camera failed.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "observed",
    "sources": [
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "reason",
      "type": "string",
      "required": true,
      "description": "Free text; do not branch on it."
     }
    ],
    "examples": [
     {
      "type": "error",
      "reason": "ApiRTC session failed"
     },
     {
      "type": "error",
      "reason": "Permission denied"
     }
    ]
   },
   {
    "key": "warning",
    "name": "warning",
    "sender": "guest",
    "summary": "A camera track was released or the short invitation link could not be made.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "observed",
    "sources": [
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "reason",
      "type": "string",
      "required": true,
      "description": "Free text; do not branch on it."
     }
    ],
    "examples": [
     {
      "type": "warning",
      "reason": "camera audio track releaseAudio"
     },
     {
      "type": "warning",
      "reason": "camera video track releaseVideo"
     },
     {
      "type": "warning",
      "reason": "Failed to create short link: received 503"
     }
    ]
   },
   {
    "key": "resize",
    "name": "resize",
    "sender": "guest",
    "summary": "The app's layout may have changed.",
    "after": [
     "contacts"
    ],
    "occurs": "many",
    "provenance": "observed",
    "sources": [
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "resize"
     }
    ]
   },
   {
    "key": "configuration",
    "name": "configuration",
    "sender": "host",
    "summary": "Merges settings into the app's configuration.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "data",
      "type": "object",
      "required": true,
      "description": "Settings of the agent app. Any subset may be sent; it is merged deeply into what the app has. Each field is also a query parameter."
     }
    ],
    "examples": [
     {
      "type": "configuration",
      "data": {
       "apiRtc": {
        "apiKey": "sandboxApiKey"
       }
      }
     },
     {
      "type": "configuration",
      "data": {
       "installationId": "APZ_AGENT_",
       "apiRtc": {
        "apiKey": "sandboxApiKey",
        "cloudUrl": "https://cloud.apizee.com",
        "callStatsMonitoringInterval": 10000
       },
       "guestUrl": "https://guest.example/",
       "invitationServiceUrl": "https://is.apizee.com/invitations",
       "logLevel": "warn",
       "logRocketAppID": "desk/agent"
      }
     }
    ]
   },
   {
    "key": "connect",
    "name": "connect",
    "sender": "host",
    "summary": "Connects to the platform if an API key is known.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "connect"
     }
    ]
   },
   {
    "key": "disconnect",
    "name": "disconnect",
    "sender": "host",
    "summary": "Closes the session.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "disconnect"
     }
    ]
   },
   {
    "key": "conversation",
    "name": "conversation",
    "sender": "host",
    "summary": "Sets or replaces the conversation name.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "name",
      "type": "string",
      "required": false,
      "description": "Conversation name. Missing or empty clears it."
     }
    ],
    "examples": [
     {
      "type": "conversation",
      "name": "CASE-77"
     },
     {
      "type": "conversation"
     }
    ]
   },
   {
    "key": "join",
    "name": "join",
    "sender": "host",
    "summary": "Joins the conversation.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "join"
     }
    ]
   },
   {
    "key": "leave",
    "name": "leave",
    "sender": "host",
    "summary": "Leaves the conversation.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "leave"
     }
    ]
   },
   {
    "key": "guestData",
    "name": "guest_data",
    "sender": "host",
    "summary": "Replaces the guest's data and fills the invitation form.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "data",
      "type": "object",
      "required": true,
      "description": "Open object of strings about a guest or the agent; it replaces what was known. For a guest the app uses `name` and `phone`, for the agent `userId` and `firstName`."
     }
    ],
    "examples": [
     {
      "type": "guest_data",
      "data": {
       "name": "Nina",
       "phone": "+33655550100"
      }
     }
    ]
   },
   {
    "key": "userData",
    "name": "user_data",
    "sender": "host",
    "summary": "Replaces the agent's user data.",
    "after": [
     "ready"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "data",
      "type": "object",
      "required": true,
      "description": "Open object of strings about a guest or the agent; it replaces what was known. For a guest the app uses `name` and `phone`, for the agent `userId` and `firstName`."
     }
    ],
    "examples": [
     {
      "type": "user_data",
      "data": {
       "userId": "5121",
       "name": "Zoé",
       "firstName": "Zoé"
      }
     }
    ]
   }
  ],
  "sequences": [
   {
    "id": "load-without-key",
    "situation": "Load without an API key.",
    "emits": [
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "ready"
     }
    ]
   },
   {
    "id": "load-connect-off",
    "situation": "Load with c=false.",
    "emits": [
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "ready"
     }
    ]
   },
   {
    "id": "load-key-refused",
    "situation": "Load with a key the cloud refuses (it answers 4xx with JSON).",
    "emits": [
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "ready"
     },
     {
      "message": "error",
      "reason": "ApiRTC session failed"
     }
    ]
   },
   {
    "id": "load-cloud-unreachable",
    "situation": "Load while the cloud is unreachable. The app retries in silence for about 17 minutes.",
    "emits": [
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "ready"
     }
    ]
   },
   {
    "id": "load-and-join",
    "situation": "Load with a good key, a conversation name and j=true.",
    "emits": [
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "ready"
     },
     {
      "message": "subscribedStreams",
      "length": 0
     },
     {
      "message": "joined"
     }
    ]
   },
   {
    "id": "load-join-off",
    "situation": "Load with a good key, a conversation name and j=false.",
    "emits": [
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "ready"
     },
     {
      "message": "subscribedStreams",
      "length": 0
     }
    ]
   },
   {
    "id": "guest-enters",
    "situation": "The first guest enters the joined conversation.",
    "emits": [
     {
      "message": "contacts",
      "length": 1
     }
    ]
   },
   {
    "id": "leave-while-joined",
    "situation": "leave while joined.",
    "emits": [
     {
      "message": "left"
     }
    ]
   },
   {
    "id": "join-after-leave",
    "situation": "join after leave.",
    "emits": [
     {
      "message": "joined"
     }
    ]
   },
   {
    "id": "join-while-joined",
    "situation": "join while joined.",
    "emits": []
   },
   {
    "id": "leave-while-not-joined",
    "situation": "leave while not joined.",
    "emits": []
   },
   {
    "id": "conversation-renamed-while-joined",
    "situation": "conversation with another name while joined.",
    "emits": [
     {
      "message": "left"
     },
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "joined"
     }
    ]
   },
   {
    "id": "conversation-cleared-while-joined",
    "situation": "conversation without a name while joined.",
    "emits": [
     {
      "message": "left"
     },
     {
      "message": "contacts",
      "length": 0
     }
    ]
   },
   {
    "id": "disconnect-with-camera",
    "situation": "disconnect while joined, the agent's camera running.",
    "emits": [
     {
      "message": "warning",
      "reason": "camera audio track releaseAudio"
     },
     {
      "message": "warning",
      "reason": "camera video track releaseVideo"
     },
     {
      "message": "left"
     },
     {
      "message": "contacts",
      "length": 0
     }
    ]
   },
   {
    "id": "disconnect-without-camera",
    "situation": "disconnect while joined, the agent's camera not running.",
    "emits": [
     {
      "message": "left"
     },
     {
      "message": "contacts",
      "length": 0
     }
    ]
   },
   {
    "id": "connect-after-disconnect",
    "situation": "connect after disconnecting while joined.",
    "emits": [
     {
      "message": "subscribedStreams",
      "length": 0
     },
     {
      "message": "joined"
     }
    ]
   },
   {
    "id": "user-data-while-joined",
    "situation": "user_data while joined, the agent's camera running.",
    "emits": [
     {
      "message": "warning",
      "reason": "camera audio track releaseAudio"
     },
     {
      "message": "warning",
      "reason": "camera video track releaseVideo"
     },
     {
      "message": "left"
     },
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "subscribedStreams",
      "length": 0
     },
     {
      "message": "joined"
     }
    ]
   },
   {
    "id": "configuration-while-joined",
    "situation": "configuration while joined, the agent's camera running.",
    "emits": [
     {
      "message": "warning",
      "reason": "camera audio track releaseAudio"
     },
     {
      "message": "warning",
      "reason": "camera video track releaseVideo"
     },
     {
      "message": "left"
     },
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "subscribedStreams",
      "length": 0
     },
     {
      "message": "joined"
     }
    ]
   },
   {
    "id": "copy-pressed",
    "situation": "The agent presses Copy.",
    "emits": [
     {
      "message": "linkCopied"
     }
    ]
   },
   {
    "id": "send-accepted",
    "situation": "The agent presses Send and the cloud takes the text message.",
    "emits": [
     {
      "message": "smsSent"
     }
    ]
   },
   {
    "id": "send-refused",
    "situation": "The agent presses Send and the cloud refuses the text message or cannot be reached.",
    "emits": [
     {
      "message": "smsFail"
     }
    ]
   },
   {
    "id": "invitation-service-down",
    "situation": "An invitation link is needed and the invitation service fails. The link falls back to its long form.",
    "emits": [
     {
      "message": "warning",
      "reason": "Failed to create short link"
     }
    ]
   },
   {
    "id": "invitation-service-late",
    "situation": "An invitation link is needed and the invitation service takes more than 10 seconds.",
    "emits": [
     {
      "message": "warning",
      "reason": "Failed to create short link"
     }
    ]
   },
   {
    "id": "load-camera-denied",
    "situation": "Load with a good key and a conversation name, without camera and microphone in the iframe's allow attribute.",
    "emits": [
     {
      "message": "contacts",
      "length": 0
     },
     {
      "message": "ready"
     },
     {
      "message": "subscribedStreams",
      "length": 0
     },
     {
      "message": "error",
      "reason": "Permission denied"
     }
    ]
   }
  ]
 },
 "agentAppPage": {
  "transport": "query",
  "guestOrigins": [
   "https://app.apizee.com"
  ],
  "address": "https://app.apizee.com/agent/",
  "messages": [
   {
    "key": "agentAppQuery",
    "name": "agentAppQuery",
    "sender": "host",
    "summary": "Settings of the agent app, read once at load.",
    "after": [],
    "occurs": "once",
    "provenance": "documented",
    "sources": [
     "seed",
     "D13",
     "repo:ApiRTC/web-agent",
     "observed"
    ],
    "fields": [
     {
      "name": "aK",
      "type": "string",
      "required": false,
      "description": "Account API key. In G2 it is used by the vendor's example but missing from its table; mandatory in G1. Without it nothing connects, but `ready` is still sent."
     },
     {
      "name": "a",
      "type": "\"true\" | \"false\"",
      "required": false,
      "description": "`false` removes the agent's audio and limits invitations to video."
     },
     {
      "name": "c",
      "type": "\"true\" | \"false\"",
      "required": false,
      "description": "`false` keeps the app from connecting until the `connect` command."
     },
     {
      "name": "j",
      "type": "\"true\" | \"false\"",
      "required": false,
      "description": "`false` keeps the app from joining until the `join` command."
     },
     {
      "name": "cN",
      "type": "string",
      "required": false,
      "description": "Conversation to join. Mandatory in G3."
     },
     {
      "name": "cU",
      "type": "string",
      "required": false,
      "description": "Platform URL without trailing slash, used for registration and text messages. Default in G1: `https://cloud.apirtc.com`."
     },
     {
      "name": "aN",
      "type": "string",
      "required": false,
      "description": "Sets `name` and `firstName` of the agent's user data."
     },
     {
      "name": "gN",
      "type": "string",
      "required": false,
      "description": "Fills the name field of the invitation form. A link is made only when a guest name is set."
     },
     {
      "name": "gP",
      "type": "string",
      "required": false,
      "description": "Fills the phone field of the invitation form. International; the `+` must be written `%2B`."
     },
     {
      "name": "gU",
      "type": "string",
      "required": false,
      "description": "Base of guest links. The app appends `?i=` without looking, so a value with a query of its own yields two question marks. Default in G1: `https://apirtc.github.io/web-guest`."
     },
     {
      "name": "iI",
      "type": "string",
      "required": false,
      "description": "Prefix of the app's local storage keys. Default in G1 `apirtc-web-agent`."
     },
     {
      "name": "iU",
      "type": "string",
      "required": false,
      "description": "URL of the invitation service."
     },
     {
      "name": "l",
      "type": "\"fr\" | \"en\"",
      "required": false,
      "description": "Language. Default is the browser's. On reading, `fr` and `fr-FR` give French and anything else English."
     },
     {
      "name": "lL",
      "type": "\"debug\" | \"info\" | \"warn\" | \"error\"",
      "required": false,
      "description": "Log level. On reading, an unknown value behaves as `info`."
     },
     {
      "name": "uId",
      "type": "string",
      "required": false,
      "description": "Platform id of the agent. Default is one generated by the platform."
     },
     {
      "name": "cSMI",
      "type": "string",
      "required": false,
      "description": "Interval of call statistics in milliseconds. Not documented by the vendor."
     },
     {
      "name": "lRAppID",
      "type": "string",
      "required": false,
      "description": "LogRocket application. Not documented by the vendor."
     },
     {
      "name": "iK",
      "type": "string",
      "required": false,
      "description": "Key given by the vendor's staff. Mandatory in G3."
     },
     {
      "name": "eR",
      "type": "string",
      "required": false,
      "description": "JSON array of `{\"name\",\"reference\"}`, percent-encoded; stored with the interaction."
     }
    ],
    "examples": [
     {
      "aK": "sandboxApiKey",
      "cN": "CASE-77"
     },
     {
      "aK": "sandboxApiKey",
      "c": "false",
      "j": "false",
      "l": "en"
     },
     {
      "aK": "sandboxApiKey",
      "cN": "CASE-77",
      "aN": "Zoé",
      "gN": "Nina",
      "gP": "+33655550100"
     }
    ]
   }
  ],
  "sequences": []
 },
 "guestAppPage": {
  "transport": "query",
  "guestOrigins": [
   "https://app.apizee.com"
  ],
  "address": "https://app.apizee.com/guest/",
  "messages": [
   {
    "key": "guestAppQuery",
    "name": "guestAppQuery",
    "sender": "host",
    "summary": "The invitation a guest's link points to.",
    "after": [],
    "occurs": "once",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:ApiRTC/web-agent",
     "repo:ApiRTC/web-guest",
     "observed"
    ],
    "fields": [
     {
      "name": "id",
      "type": "string",
      "required": false,
      "description": "Id of the invitation, in links made with the default guest URL of G2."
     },
     {
      "name": "i",
      "type": "string",
      "required": false,
      "description": "Id of the invitation, or the whole invitation as base64 of its JSON when the invitation service failed. The guest app first tries to decode it, so an id must look like base64: letters and digits only, and a length that is not one more than a multiple of four. Otherwise the guest sees an error. Sandbox choice: 12 letters and digits."
     },
     {
      "name": "lL",
      "type": "\"debug\" | \"info\" | \"warn\" | \"error\"",
      "required": false,
      "description": "Log level. Written only when it is not `warn`."
     },
     {
      "name": "lRAppID",
      "type": "string",
      "required": false,
      "description": "LogRocket application, if the agent app has one."
     }
    ],
    "examples": [
     {
      "i": "Q7f2Kp9Zt1Lm",
      "lL": "debug"
     },
     {
      "id": "Q7f2Kp9Zt1Lm"
     }
    ]
   }
  ],
  "sequences": []
 },
 "quickInvitationPage": {
  "transport": "query",
  "guestOrigins": [
   "https://cloud.apizee.com"
  ],
  "address": "https://cloud.apizee.com/tickets/quick-invitation",
  "messages": [
   {
    "key": "quickInvitationQuery",
    "name": "quickInvitationQuery",
    "sender": "host",
    "summary": "What the invitation form is filled in with.",
    "after": [],
    "occurs": "once",
    "provenance": "documented",
    "sources": [
     "seed",
     "D1",
     "D12"
    ],
    "fields": [
     {
      "name": "reference",
      "type": "string",
      "required": false,
      "description": "Case reference, shown as a label that cannot be edited. Longer text is cut to its first 50 characters. Shown and used only for services of type `video-assistance`, and not shown when no service is preselected."
     },
     {
      "name": "service_key",
      "type": "string",
      "required": false,
      "description": "Preselects that service, overriding the last used one. An unknown key preselects nothing. Sandbox choice: the documentation asks for 32 letters and digits but shows 31, so both lengths are taken."
     },
     {
      "name": "phone_numbers",
      "type": "string",
      "required": false,
      "description": "Comma-separated international numbers of the guests. Invalid ones are flagged on the page. The `+` must be written `%2B`, otherwise it becomes a space."
     },
     {
      "name": "email_addresses",
      "type": "string",
      "required": false,
      "description": "Comma-separated e-mail addresses of the guests. Invalid ones are flagged on the page."
     },
     {
      "name": "read_only.service",
      "type": "\"true\" | \"false\"",
      "required": false,
      "description": "`true` keeps the service selector from being edited."
     },
     {
      "name": "read_only.recipients",
      "type": "\"true\" | \"false\"",
      "required": false,
      "description": "`true` keeps the recipients field from being edited. Sandbox choice: the name is cut off in the documentation after `read_o`; this is its likely whole."
     }
    ],
    "examples": [
     {
      "phone_numbers": "+33655550100"
     },
     {
      "reference": "CASE-77",
      "service_key": "sandboxservicekey000000000000001",
      "phone_numbers": "+33655550100,+33655550101",
      "email_addresses": "nina@guest.example",
      "read_only.service": "true",
      "read_only.recipients": "false"
     }
    ]
   }
  ],
  "sequences": []
 },
 "consolePage": {
  "transport": "query",
  "guestOrigins": [],
  "address": "https://{consoleHost}{consolePath}",
  "messages": [
   {
    "key": "consoleQuery",
    "name": "consoleQuery",
    "sender": "host",
    "summary": "Whatever the console page at the given path reads.",
    "after": [],
    "occurs": "once",
    "provenance": "sandbox-choice",
    "sources": [
     "seed"
    ],
    "fields": [],
    "examples": [
     {},
     {
      "lang": "fr"
     }
    ]
   }
  ],
  "sequences": []
 },
 "loadAgent": {
  "transport": "script-call",
  "guestOrigins": [
   "https://cloud.apizee.com"
  ],
  "address": "https://cloud.apizee.com/agent/loaderAgent.js",
  "messages": [
   {
    "key": "loadAgentCall",
    "name": "loadAgent",
    "sender": "host",
    "summary": "Starts the agent in the page for one signed-in user.",
    "after": [],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "D14",
     "repo:apizee/tutos-box"
    ],
    "fields": [
     {
      "name": "serverDomainRoot",
      "type": "string",
      "required": true,
      "description": "Platform URL, with trailing slash."
     },
     {
      "name": "apiCCkey",
      "type": "string",
      "required": true,
      "description": "Account API key, from the console or `apiKey` of `users/me`."
     },
     {
      "name": "userInfos",
      "type": "object",
      "required": true,
      "description": "The signed-in user, from `users/me`. An old integration passes only `id`, `nickname` and `photoUrl`."
     },
     {
      "name": "agentAppCallback",
      "type": "any",
      "required": false,
      "description": "Function called with `(agent, type, params)` for every event of channel `loadAgentCallback`, or null."
     },
     {
      "name": "useFrame",
      "type": "boolean",
      "required": false,
      "description": "Allows the page to be reloaded into a frame during the call, see `putInFrame`."
     },
     {
      "name": "agentParams",
      "type": "object",
      "required": false,
      "description": "Appearance of the agent. These keys were seen; the vendor publishes no full list, so others may be given."
     }
    ],
    "examples": [
     {
      "serverDomainRoot": "https://cloud.apizee.com/",
      "apiCCkey": "sandboxApiKey",
      "userInfos": {
       "id": 5121,
       "token": "sbx-user-token",
       "nickname": "Zoé"
      }
     },
     {
      "serverDomainRoot": "https://cloud.apizee.com/",
      "apiCCkey": "sandboxApiKey",
      "userInfos": {
       "id": 5121,
       "token": "sbx-user-token",
       "nickname": "Zoé",
       "enterpriseId": 301,
       "photoUrl": "https://cdn.example/zoe.png",
       "mail": "zoe@desk.example",
       "username": "zoe",
       "firtsname": "Zoé",
       "lastname": "Martin"
      },
      "agentAppCallback": null,
      "useFrame": true,
      "agentParams": {
       "culture": "fr",
       "directory": true,
       "directoryStartOpen": false,
       "template": "agent-modern",
       "useDefaultTheme": true
      }
     }
    ]
   }
  ],
  "sequences": []
 },
 "loadAgentCallback": {
  "transport": "script-callback",
  "guestOrigins": [
   "https://cloud.apizee.com"
  ],
  "address": "https://cloud.apizee.com/agent/loaderAgent.js",
  "messages": [
   {
    "key": "agentInit",
    "name": "init",
    "sender": "guest",
    "summary": "The agent is loaded and usable.",
    "after": [],
    "occurs": "once",
    "provenance": "documented",
    "sources": [
     "seed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "init"
     }
    ]
   },
   {
    "key": "createNewImDiv",
    "name": "createNewIMDiv",
    "sender": "guest",
    "summary": "A box container was created.",
    "after": [
     "agentInit"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed"
    ],
    "fields": [
     {
      "name": "params",
      "type": "object",
      "required": true,
      "description": "The box."
     }
    ],
    "examples": [
     {
      "type": "createNewIMDiv",
      "params": {
       "destId": 884213,
       "nickname": "Nina"
      }
     }
    ]
   },
   {
    "key": "openComBox",
    "name": "openComBox",
    "sender": "guest",
    "summary": "A box was opened; the data is its jQuery object.",
    "after": [
     "agentInit"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:apizee/tutos-box"
    ],
    "fields": [
     {
      "name": "params",
      "type": "object",
      "required": true,
      "description": "jQuery object of the box. Array-like but not an array; the element is at `0`. Sandbox choice: the simulated script has no jQuery and hands over an object with `0`, `length` and `get(0)`."
     }
    ],
    "examples": [
     {
      "type": "openComBox",
      "params": {
       "length": 1
      }
     }
    ]
   },
   {
    "key": "minimize",
    "name": "minimize",
    "sender": "guest",
    "summary": "A box was minimised.",
    "after": [
     "agentInit"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed"
    ],
    "fields": [
     {
      "name": "params",
      "type": "integer",
      "required": true,
      "description": "Id of the box."
     }
    ],
    "examples": [
     {
      "type": "minimize",
      "params": 884213
     }
    ]
   },
   {
    "key": "maximize",
    "name": "maximize",
    "sender": "guest",
    "summary": "A box was maximised.",
    "after": [
     "agentInit"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed"
    ],
    "fields": [
     {
      "name": "params",
      "type": "integer",
      "required": true,
      "description": "Id of the box."
     }
    ],
    "examples": [
     {
      "type": "maximize",
      "params": 884213
     }
    ]
   },
   {
    "key": "close",
    "name": "close",
    "sender": "guest",
    "summary": "A box was closed.",
    "after": [
     "agentInit"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed"
    ],
    "fields": [
     {
      "name": "params",
      "type": "integer",
      "required": true,
      "description": "Id of the box."
     }
    ],
    "examples": [
     {
      "type": "close",
      "params": 884213
     }
    ]
   },
   {
    "key": "putInFrame",
    "name": "putInFrame",
    "sender": "guest",
    "summary": "The page was reloaded into the frame `navIframe`.",
    "after": [
     "agentInit"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed"
    ],
    "fields": [],
    "examples": [
     {
      "type": "putInFrame"
     }
    ]
   },
   {
    "key": "showNewMessage",
    "name": "showNewMessage",
    "sender": "guest",
    "summary": "A new message was shown in a box.",
    "after": [
     "agentInit"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed"
    ],
    "fields": [
     {
      "name": "params",
      "type": "object",
      "required": true,
      "description": "The message."
     }
    ],
    "examples": [
     {
      "type": "showNewMessage",
      "params": {
       "nickname": "Nina",
       "destId": 884213,
       "message": "Can you see the meter?",
       "html": "<p>Can you see the meter?</p>"
      }
     }
    ]
   },
   {
    "key": "sendMessage",
    "name": "sendMessage",
    "sender": "guest",
    "summary": "A message was sent from a box.",
    "after": [
     "agentInit"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed"
    ],
    "fields": [
     {
      "name": "params",
      "type": "object",
      "required": true,
      "description": "The message."
     }
    ],
    "examples": [
     {
      "type": "sendMessage",
      "params": {
       "destId": 884213,
       "message": "Please move closer."
      }
     }
    ]
   },
   {
    "key": "updatePresence",
    "name": "updatePresence",
    "sender": "guest",
    "summary": "Other users went online or offline.",
    "after": [
     "agentInit"
    ],
    "occurs": "many",
    "provenance": "documented",
    "sources": [
     "seed",
     "repo:@apirtc/apirtc"
    ],
    "fields": [
     {
      "name": "params",
      "type": "object",
      "required": true,
      "description": "The change of presence."
     }
    ],
    "examples": [
     {
      "type": "updatePresence",
      "params": {
       "eventType": "updatePresence",
       "time": "2026-03-02T08:41:00.000Z",
       "connectedUsersList": [
        "884213"
       ],
       "state": "online"
      }
     }
    ]
   }
  ],
  "sequences": []
 }
} as const satisfies Record<string, ChannelContract>;
