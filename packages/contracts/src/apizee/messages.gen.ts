/** Generated from specs/ by `npm run generate`. Do not edit. */
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The app listens. */
        ReadyEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "ready";
        };
        /** @description The number of other participants changed. */
        ContactsEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "contacts";
            /** @description Number of other participants. */
            length: number;
        };
        /** @description The number of received streams changed. */
        SubscribedStreamsEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "subscribed_streams";
            /** @description Number of received streams. */
            length: number;
        };
        /** @description The agent joined the conversation. */
        JoinedEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "joined";
        };
        /** @description The agent left the conversation. */
        LeftEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "left";
        };
        /** @description A picture of a guest's stream arrived. */
        SnapshotEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "snapshot";
            /** @description The guest whose stream was pictured. */
            contact: {
                /** @description Platform id of the guest. */
                id: string;
                /** @description The guest's user data, a flat object such as `{firstName, lastName}`. */
                userData: Record<string, unknown>;
            };
            /** @description The picture as a data URL; PNG as far as can be told. */
            dataUrl: string;
        };
        /** @description The cloud took the text message. */
        SmsSentEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "sms_sent";
            /** @description Guest name. */
            name: string;
            /** @description Phone number the text message went to. */
            phone: string;
            /** @description Invitation link in the text message. */
            link: string;
        };
        /** @description The cloud refused the text message or could not be reached. */
        SmsFailEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "sms_fail";
            /** @description Guest name. */
            name: string;
            /** @description Phone number the text message was meant for. */
            phone: string;
            /** @description Invitation link in the text message. */
            link: string;
        };
        /** @description The agent pressed Copy. */
        LinkCopiedEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "link_copied";
            /** @description Guest name. */
            name: string;
            /** @description Invitation link. */
            link: string;
        };
        /** @description The session was refused or the camera failed. */
        ErrorEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "error";
            /** @description Free text; do not branch on it. */
            reason: string;
        };
        /** @description Something went wrong that does not end the session. */
        WarningEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "warning";
            /** @description Free text; do not branch on it. */
            reason: string;
        };
        /** @description The app's layout may have changed. */
        ResizeEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "resize";
        };
        /** @description Merges settings into the app's configuration. */
        ConfigurationCommand: {
            /**
             * @description Kind of command.
             * @constant
             */
            type: "configuration";
            data: components["schemas"]["AppConfig"];
        };
        /** @description Connects to the platform. */
        ConnectCommand: {
            /**
             * @description Kind of command.
             * @constant
             */
            type: "connect";
        };
        /** @description Closes the session. */
        DisconnectCommand: {
            /**
             * @description Kind of command.
             * @constant
             */
            type: "disconnect";
        };
        /** @description Sets or clears the conversation name. */
        ConversationCommand: {
            /**
             * @description Kind of command.
             * @constant
             */
            type: "conversation";
            /** @description Conversation name. Missing or empty clears it. */
            name?: string;
        };
        /** @description Joins the conversation. */
        JoinCommand: {
            /**
             * @description Kind of command.
             * @constant
             */
            type: "join";
        };
        /** @description Leaves the conversation. */
        LeaveCommand: {
            /**
             * @description Kind of command.
             * @constant
             */
            type: "leave";
        };
        /** @description Replaces the guest's data. */
        GuestDataCommand: {
            /**
             * @description Kind of command.
             * @constant
             */
            type: "guest_data";
            data: components["schemas"]["UserData"];
        };
        /** @description Replaces the agent's user data. */
        UserDataCommand: {
            /**
             * @description Kind of command.
             * @constant
             */
            type: "user_data";
            data: components["schemas"]["UserData"];
        };
        /** @description Settings of the agent app. Any subset may be sent; it is merged deeply into what the app has. Each field is also a query parameter. */
        AppConfig: {
            /** @description Prefix of the app's local storage keys; parameter `iI`. */
            installationId?: string;
            /** @description Connection to the platform. */
            apiRtc?: {
                /** @description Account API key; parameter `aK`. */
                apiKey?: string;
                /** @description Platform URL without trailing slash; parameter `cU`. */
                cloudUrl?: string;
                /** @description Interval of call statistics in milliseconds; parameter `cSMI`. */
                callStatsMonitoringInterval?: number;
            };
            /** @description URL of the guest app; parameter `gU`. */
            guestUrl?: string;
            /** @description URL of the invitation service; parameter `iU`. */
            invitationServiceUrl?: string;
            /**
             * @description Log level; parameter `lL`. Here it only changes the level written into guest links.
             * @enum {unknown}
             */
            logLevel?: "debug" | "info" | "warn" | "error";
            /** @description LogRocket application; parameter `lRAppID`. */
            logRocketAppID?: string;
        };
        /** @description Open object of strings about a guest or the agent; it replaces what was known. For a guest the app uses `name` and `phone`, for the agent `userId` and `firstName`. */
        UserData: {
            /** @description Becomes the agent's platform id. */
            userId?: string;
            /** @description User name. */
            username?: string;
            /** @description Name of the guest. For the agent it is not what the other side sees. */
            name?: string;
            /** @description Name of the agent as the other side sees it. */
            firstName?: string;
            /** @description Phone number of the guest, international. */
            phone?: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description Settings of the agent app. Only these short names are read (the long name is each property's title), once, at load.
         *
         *     **Flags:** `a`, `c` and `j` are true when the value contains the letters `true` in any case. `c=1`, `c=yes` and
         *     `c=` therefore all mean *false*; only an absent parameter gives the default. Always write `true` or `false`.
         *
         *     Sandbox choice: the names are those of G2, which lists no mandatory parameter; `aK` is optional here because it
         *     may also come by `configuration`, and `iK` and `eR` of G3 are accepted.
         */
        AgentAppQuery: {
            /**
             * apiKey
             * @description Account API key. In G2 it is used by the vendor's example but missing from its table; mandatory in G1. Without it nothing connects, but `ready` is still sent.
             */
            aK?: string;
            /**
             * audio
             * @description `false` removes the agent's audio and limits invitations to video.
             * @default true
             * @enum {string}
             */
            a?: "true" | "false";
            /**
             * connect
             * @description `false` keeps the app from connecting until the `connect` command.
             * @default true
             * @enum {string}
             */
            c?: "true" | "false";
            /**
             * join
             * @description `false` keeps the app from joining until the `join` command.
             * @default true
             * @enum {string}
             */
            j?: "true" | "false";
            /**
             * conversationName
             * @description Conversation to join. Mandatory in G3.
             * @default
             */
            cN?: string;
            /**
             * cloudUrl
             * @description Platform URL without trailing slash, used for registration and text messages. Default in G1: `https://cloud.apirtc.com`.
             * @default https://cloud.apizee.com
             */
            cU?: string;
            /**
             * agentName
             * @description Sets `name` and `firstName` of the agent's user data.
             * @default
             */
            aN?: string;
            /**
             * guestName
             * @description Fills the name field of the invitation form. A link is made only when a guest name is set.
             * @default
             */
            gN?: string;
            /**
             * guestPhone
             * @description Fills the phone field of the invitation form. International; the `+` must be written `%2B`.
             * @default
             */
            gP?: string;
            /**
             * guestUrl
             * @description Base of guest links. The app appends `?i=` without looking, so a value with a query of its own yields two question marks. Default in G1: `https://apirtc.github.io/web-guest`.
             * @default https://app.apizee.com/guest/?id=invitationId
             */
            gU?: string;
            /**
             * installationId
             * @description Prefix of the app's local storage keys. Default in G1 `apirtc-web-agent`.
             * @default APZ_AGENT_
             */
            iI?: string;
            /**
             * invitationServiceUrl
             * @description URL of the invitation service.
             * @default https://is.apizee.com/invitations
             */
            iU?: string;
            /**
             * lang
             * @description Language. Default is the browser's. On reading, `fr` and `fr-FR` give French and anything else English.
             * @enum {string}
             */
            l?: "fr" | "en";
            /**
             * logLevel
             * @description Log level. On reading, an unknown value behaves as `info`.
             * @default warn
             * @enum {string}
             */
            lL?: "debug" | "info" | "warn" | "error";
            /**
             * userId
             * @description Platform id of the agent. Default is one generated by the platform.
             */
            uId?: string;
            /**
             * callStatsMonitoringInterval
             * @description Interval of call statistics in milliseconds. Not documented by the vendor.
             */
            cSMI?: string;
            /**
             * logRocketAppID
             * @description LogRocket application. Not documented by the vendor.
             */
            lRAppID?: string;
            /**
             * identificationKey
             * @description Key given by the vendor's staff. Mandatory in G3.
             */
            iK?: string;
            /**
             * externalReferences
             * @description JSON array of `{"name","reference"}`, percent-encoded; stored with the interaction.
             * @default []
             */
            eR?: string;
        };
        /** @description The invitation of a guest's link; one of `id` and `i` is needed. Sandbox choice: both are accepted, `id` is written with the default guest URL and `i` with any other. */
        GuestAppQuery: {
            /**
             * invitationId
             * @description Id of the invitation, in links made with the default guest URL of G2.
             */
            id?: string;
            /**
             * invitation
             * @description Id of the invitation, or the whole invitation as base64 of its JSON when the invitation service failed. The guest app first tries to decode it, so an id must look like base64: letters and digits only, and a length that is not one more than a multiple of four. Otherwise the guest sees an error. Sandbox choice: 12 letters and digits.
             */
            i?: string;
            /**
             * logLevel
             * @description Log level. Written only when it is not `warn`.
             * @default warn
             * @enum {string}
             */
            lL?: "debug" | "info" | "warn" | "error";
            /**
             * logRocketAppID
             * @description LogRocket application, if the agent app has one.
             */
            lRAppID?: string;
        };
        /** @description What the invitation form is filled in with; all optional. The page this contract started from lists `phone_numbers` alone. An older version of it used `phone`, `reference`, `name` and `description`; of these only `reference` lives on. */
        QuickInvitationQuery: {
            /**
             * Reference
             * @description Case reference, shown as a label that cannot be edited. Longer text is cut to its first 50 characters. Shown and used only for services of type `video-assistance`, and not shown when no service is preselected.
             */
            reference?: string;
            /**
             * Service key
             * @description Preselects that service, overriding the last used one. An unknown key preselects nothing. Sandbox choice: the documentation asks for 32 letters and digits but shows 31, so both lengths are taken.
             */
            service_key?: string;
            /**
             * Phone numbers
             * @description Comma-separated international numbers of the guests. Invalid ones are flagged on the page. The `+` must be written `%2B`, otherwise it becomes a space.
             */
            phone_numbers?: string;
            /**
             * E-mail addresses
             * @description Comma-separated e-mail addresses of the guests. Invalid ones are flagged on the page.
             */
            email_addresses?: string;
            /**
             * Service read-only
             * @description `true` keeps the service selector from being edited.
             * @enum {string}
             */
            "read_only.service"?: "true" | "false";
            /**
             * Recipients read-only
             * @description `true` keeps the recipients field from being edited. Sandbox choice: the name is cut off in the documentation after `read_o`; this is its likely whole.
             * @enum {string}
             */
            "read_only.recipients"?: "true" | "false";
        };
        /** @description Query of a console page. Sandbox choice: open, because the vendor does not document which pages read what. */
        ConsoleQuery: {
            [key: string]: string;
        };
        /** @description Arguments of `loadAgent`, by name. */
        LoadAgentCall: {
            /** @description Platform URL, with trailing slash. */
            serverDomainRoot: string;
            /** @description Account API key, from the console or `apiKey` of `users/me`. */
            apiCCkey: string;
            userInfos: components["schemas"]["LoadAgentUserInfos"];
            /** @description Function called with `(agent, type, params)` for every event of channel `loadAgentCallback`, or null. */
            agentAppCallback?: unknown;
            /** @description Allows the page to be reloaded into a frame during the call, see `putInFrame`. */
            useFrame?: boolean;
            agentParams?: components["schemas"]["LoadAgentParams"];
        };
        /** @description The signed-in user, from `users/me`. An old integration passes only `id`, `nickname` and `photoUrl`. */
        LoadAgentUserInfos: {
            /** @description `userId` of `users/me`. */
            id: number;
            /** @description `token` of `users/me`: the user token, not the access token. */
            token: string;
            /** @description `nickname` of `users/me`. */
            nickname: string;
            /** @description `enterpriseId` of `users/me`. */
            enterpriseId?: number;
            /** @description Address of the user's picture. In `users/me` it comes without a scheme; prefix `https:`. */
            photoUrl?: string;
            /** @description E-mail address. */
            mail?: string;
            /** @description User name. */
            username?: string;
            /** @description Sandbox choice: the first name, accepted in this spelling too. */
            firstname?: string;
            /** @description First name, as the vendor's page spells it. */
            firtsname?: string;
            /** @description Last name. */
            lastname?: string;
        };
        /** @description Appearance of the agent. These keys were seen; the vendor publishes no full list, so others may be given. */
        LoadAgentParams: {
            /** @description Language, for example `fr`. */
            culture?: string;
            /** @description Shows the list of available agents. */
            directory?: boolean;
            /** @description Opens that list at the start. */
            directoryStartOpen?: boolean;
            /** @description Name of a template, for example `agent-modern`. */
            template?: string;
            /** @description Uses the default theme. */
            useDefaultTheme?: boolean;
        };
        /** @description The agent is loaded and usable. */
        AgentInitEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "init";
        };
        /** @description A box container was created. */
        CreateNewImDivEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "createNewIMDiv";
            /** @description The box. */
            params: {
                /** @description Id of the box. */
                destId: number;
                /** @description Name of the other user. */
                nickname: string;
            };
        };
        /** @description A box was opened. */
        OpenComBoxEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "openComBox";
            /** @description jQuery object of the box. Array-like but not an array; the element is at `0`. Sandbox choice: the simulated script has no jQuery and hands over an object with `0`, `length` and `get(0)`. */
            params: Record<string, unknown>;
        };
        /** @description A box was minimised. */
        MinimizeEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "minimize";
            /** @description Id of the box. */
            params: number;
        };
        /** @description A box was maximised. */
        MaximizeEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "maximize";
            /** @description Id of the box. */
            params: number;
        };
        /** @description A box was closed. */
        CloseEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "close";
            /** @description Id of the box. */
            params: number;
        };
        /** @description The page was reloaded into a frame. */
        PutInFrameEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "putInFrame";
        };
        /** @description A new message was shown. */
        ShowNewMessageEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "showNewMessage";
            /** @description The message. */
            params: {
                /** @description Name of the sender. */
                nickname: string;
                /** @description Id of the box. */
                destId: number;
                /** @description The message as text. */
                message: string;
                /** @description The message as the vendor's HTML; never insert it unescaped. */
                html: string;
            };
        };
        /** @description A message was sent. */
        SendMessageEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "sendMessage";
            /** @description The message. */
            params: {
                /** @description Id of the box. */
                destId: number;
                /** @description The message as text. */
                message: string;
            };
        };
        /** @description Other users went online or offline. */
        UpdatePresenceEvent: {
            /**
             * @description Kind of event.
             * @constant
             */
            type: "updatePresence";
            /** @description The change of presence. */
            params: {
                /** @description Name of the platform's event, `updatePresence`. */
                eventType: string;
                /** @description When it happened. Sandbox choice: the vendor's page says text while the platform SDK sends a Date; the normalised form is ISO 8601 text. */
                time: string;
                /** @description Ids of the users concerned. */
                connectedUsersList: unknown[];
                /** @description `online` or `offline`. */
                state: string;
            };
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

export type AgentAppEvent =
  | components['schemas']['ReadyEvent']
  | components['schemas']['ContactsEvent']
  | components['schemas']['SubscribedStreamsEvent']
  | components['schemas']['JoinedEvent']
  | components['schemas']['LeftEvent']
  | components['schemas']['SnapshotEvent']
  | components['schemas']['SmsSentEvent']
  | components['schemas']['SmsFailEvent']
  | components['schemas']['LinkCopiedEvent']
  | components['schemas']['ErrorEvent']
  | components['schemas']['WarningEvent']
  | components['schemas']['ResizeEvent'];

export type AgentAppCommand =
  | components['schemas']['ConfigurationCommand']
  | components['schemas']['ConnectCommand']
  | components['schemas']['DisconnectCommand']
  | components['schemas']['ConversationCommand']
  | components['schemas']['JoinCommand']
  | components['schemas']['LeaveCommand']
  | components['schemas']['GuestDataCommand']
  | components['schemas']['UserDataCommand'];

export type AgentAppPageCommand =
  | components['schemas']['AgentAppQuery'];

export type GuestAppPageCommand =
  | components['schemas']['GuestAppQuery'];

export type QuickInvitationPageCommand =
  | components['schemas']['QuickInvitationQuery'];

export type ConsolePageCommand =
  | components['schemas']['ConsoleQuery'];

export type LoadAgentCommand =
  | components['schemas']['LoadAgentCall'];

export type LoadAgentCallbackEvent =
  | components['schemas']['AgentInitEvent']
  | components['schemas']['CreateNewImDivEvent']
  | components['schemas']['OpenComBoxEvent']
  | components['schemas']['MinimizeEvent']
  | components['schemas']['MaximizeEvent']
  | components['schemas']['CloseEvent']
  | components['schemas']['PutInFrameEvent']
  | components['schemas']['ShowNewMessageEvent']
  | components['schemas']['SendMessageEvent']
  | components['schemas']['UpdatePresenceEvent'];
