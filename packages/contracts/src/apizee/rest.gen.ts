/** Generated from specs/ by `npm run generate`. Do not edit. */
export interface paths {
    "/api/v3/token": {
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
         * @description Signs a user in with user name and password, or with a JWT. The token lives 24 hours. There is no refresh token and no `token_type`.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token (older address)
         * @description The same as `createToken`, at the address the vendor's own sample pages use.
         */
        post: operations["createTokenUnversioned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/token/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke the access token
         * @description Ends the token the call was made with. The answer names that token.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed-in user
         * @description The user behind the access token, with the account's `apiKey` and a user `token` that may be used as a Bearer token. `userId`, `apiKey`, `nickname` and `token` are what `loadAgent` needs.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed-in user (version 3)
         * @description The version 3 address of `getCurrentUser`. The vendor shows the address but not the body.
         */
        get: operations["getCurrentUserV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/enterprises/{enterpriseId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the enterprise. An id that is not yours or not a number is refused, not malformed. */
                enterpriseId: components["parameters"]["EnterpriseId"];
            };
            cookie?: never;
        };
        /**
         * List the users of an enterprise
         * @description The address is documented, the shape of a user is not.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets, or find one by your reference
         * @description Listing, and finding an id by reference, are documented by title only. Sandbox choice: this address, its filters and its envelope; newest first.
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Create a video-assistance ticket
         * @description At least one of `phone` and `email` is needed. With `invite` the invitation leaves at once; with a scope the answer also holds the agent's address. The call needs a user account.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * Get a ticket
         * @description Reading one ticket is documented by title; public clients read it at the unversioned address. Sandbox choice: the version 3 address.
         */
        get: operations["getTicket"];
        /**
         * Update or close a ticket
         * @description Updating is documented by title only. Sandbox choice: this address and its input. `state: closed` closes the ticket, and a closed ticket accepts no further change. A state moves forward only; a step back is refused with 400.
         */
        put: operations["updateTicket"];
        post?: never;
        /**
         * Delete a ticket
         * @description Deleting is documented by title only. Sandbox choice: this address and its empty answer.
         */
        delete: operations["deleteTicket"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * Get a ticket (older address)
         * @description The address a public Python client reads tickets at. The same answer as `getTicket`.
         */
        get: operations["getTicketUnversioned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/tickets/{id}/medias": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * List the media of a ticket
         * @description Documented by title, with its `status` filter. Sandbox choice: this address, and every match in one page.
         */
        get: operations["listTicketMedias"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/tickets/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * List the session events of a ticket
         * @description What happened in the session: consent, location, devices, pictures, survey. The events are documented, the address is cut off in the sources. Sandbox choice: this address and its paging; oldest first.
         */
        get: operations["listTicketEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a conference
         * @description Plans a video meeting and, unless `invite` is false, invites its participants. The account must have the feature.
         */
        post: operations["createConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/medias": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List snapshots and recordings
         * @description The vendor also has filters by tag, user (`all` needs the ADMIN role), user group, source type and conversation; their names are cut off in the sources, so they are not described here.
         */
        get: operations["listMedias"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/medias/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the media. */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        /**
         * Get the details of a media
         * @description Documented, but its address is cut off in the sources. Sandbox choice: this address.
         */
        get: operations["getMedia"];
        /**
         * Update the metadata of a media
         * @description Title, description and location. The fields and the statuses 200, 400, 403 and 404 are documented. Sandbox choice: this address and the body of the answer.
         */
        put: operations["updateMedia"];
        post?: never;
        /**
         * Delete a media
         * @description The statuses 200, 403 and 404 are documented. Sandbox choice: this address, and the deleted media as the answer.
         */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/medias/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the media. */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        /**
         * Download the file of a media
         * @description Answers the file, nothing (204), or a refusal. Sandbox choice: this address, and 204 for a media that is not `completed`.
         */
        get: operations["downloadMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/enterprises/{enterpriseId}/tickets/report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the enterprise. An id that is not yours or not a number is refused, not malformed. */
                enterpriseId: components["parameters"]["EnterpriseId"];
            };
            cookie?: never;
        };
        /**
         * Get a report on tickets
         * @description Figures on the tickets of a period.
         */
        get: operations["getTicketReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/enterprises/{enterpriseId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the enterprise. An id that is not yours or not a number is refused, not malformed. */
                enterpriseId: components["parameters"]["EnterpriseId"];
            };
            cookie?: never;
        };
        /**
         * Get the statistics of an enterprise
         * @description The address is documented, the body is not.
         */
        get: operations["getEnterpriseStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store an invitation and get its id
         * @description Called by the agent app, never by a host. It stores what the guest app needs and sends nothing to anybody. The agent app gives up after 10 seconds and then builds a long link; it calls again on every change of the guest's name, and usually twice at start, so repeating the call must do no harm. When the platform gave the app no session JWT, the header is literally `Bearer null`.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id given by `createInvitation`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read an invitation
         * @description Called by the guest app, in practice without a token: its header is literally `Bearer undefined`. The app expects exactly 200; anything else leaves it blank.
         */
        get: operations["readInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/text-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS
         * @description Called by the agent app when the agent presses *Send*. A 2xx with a JSON body makes the app post `sms_sent` to its host, anything else `sms_fail`. The account needs SMS credits.
         */
        post: operations["sendTextMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the services of the account
         * @description The feature sets the account has, each with its key. The vendor's sample page asks with the user token.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the conversation, a number or a uid. */
                id: number | string;
            };
            cookie?: never;
        };
        /**
         * Get the timeline of a conversation
         * @description The address is known from a public PHP client; the vendor does not document it.
         */
        get: operations["getConversationTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/preferredCCS": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signalling server of an api key
         * @description The first call the platform SDK makes. A 4xx with JSON makes the agent app post `error` with the reason "ApiRTC session failed".
         */
        get: operations["getPreferredCcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quick-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the quick-invitation page
         * @description The vendor's own invitation form, for a new tab or an iframe, pre-filled from the query. The agent signs in on the page. Only for accounts with the video-assistance service. This is the newest address.
         */
        get: operations["openQuickInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/quick-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the quick-invitation page (older address)
         * @description The same page as `openQuickInvitation`, at the address of the page the project started from.
         */
        get: operations["openQuickInvitationTickets"];
        put?: never;
        /**
         * Send the quick-invitation form
         * @description Sandbox choice: how the page sends its own form; the vendor's way is not known. It creates a ticket with the state `invited`. A phone number is valid when it is 6 to 15 digits, with or without a leading `+`, after spaces, dots and dashes are taken away.
         */
        post: operations["sendQuickInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the agent app
         * @description The agent side of a session, for an iframe. Configured by the query, read once at load, then driven by messages; it posts `ready` when it listens. Trouble is told by an `error` message, not by a status.
         */
        get: operations["getAgentApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guest/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the guest app
         * @description The guest side of a session, where invitation links lead. Its address is documented. Sandbox choice: the page itself, which reads the invitation id from `id` as well as from `i`.
         */
        get: operations["getGuestApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/loaderAgent.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Load the agent loader script
         * @description Defines the global `loadAgent`, which adds the agent module to the host's page. Only for accounts with the video-assistance service.
         */
        get: operations["getLoaderAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the console
         * @description The console, for an iframe on a subdomain of the host's own domain that is a CNAME of cloud.apizee.com; the vendor's support must have authorised the host's domain. Sandbox choice: this address, the page, and its refusals.
         */
        get: operations["getConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    apizeeNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something changed
         * @description Sent by the platform to an address you set in the console (company account, settings: event filter, URL, custom headers, an *Activate* box). Asynchronous, JSON, `User-Agent: Cloud Apizee`, `time` in unix seconds. **No signature is documented.** The custom headers you set there are the only way to know the sender: put a secret in one and compare it in constant time. Retries, order and time-out are not documented, so expect duplicates. The sandbox sends once, and again on request.
         */
        post: operations["receiveNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
        /** @description Every error body. `{error}` is documented for 429 and `{code, message, details}` was seen in public code. Sandbox choice: one of the two for every other status. */
        Error: {
            /** @description The platform's number of a validation error. */
            code?: number;
            message?: string;
            /** @description What the message is about, such as `Parameter phone`. */
            details?: string;
            error?: string;
        } & ({
            message: string;
        } | {
            error: string;
        });
        /** @description Yes or no. `1`, `true` and `TRUE` mean yes. The vendor documents these for `invite`. Sandbox choice: the same for every flag of the REST API, and `0`, `false`, `FALSE` for no. */
        Flag: ("1" | "true" | "TRUE" | "0" | "false" | "FALSE") | boolean | (0 | 1);
        /**
         * Format: date-time
         * @description A moment, ISO 8601 with `+00:00`.
         */
        Timestamp: string;
        /** @description An HTML document. */
        HtmlDocument: string;
        /** @description Sandbox choice: what every list says besides its `data`. Only `data` was seen, in the list of services. */
        ListPage: {
            /** @description Items there are in all. */
            total: number;
            /** @description Items skipped. */
            offset: number;
            /** @description Items in a page at most. */
            limit: number;
        };
        /** @description Either `username` and `password`, or `assertion`, as `grant_type` says. */
        TokenInput: {
            /**
             * @default password
             * @enum {string}
             */
            grant_type: "password" | "urn:ietf:params:oauth:grant-type:jwt-bearer";
            /** @description Needed for `password`. */
            username?: string;
            /** @description Needed for `password`. */
            password?: string;
            /** @description A JWT. Needed for `urn:ietf:params:oauth:grant-type:jwt-bearer`. Sandbox choice: its `sub` is the user name, and its signature is not checked. */
            assertion?: string;
        } & ({
            /** @constant */
            grant_type?: "password";
            username: string;
            password: string;
        } | {
            /** @constant */
            grant_type?: "urn:ietf:params:oauth:grant-type:jwt-bearer";
            assertion: string;
        });
        /** @description An access token, to be sent in the header `Authorization: Bearer <token>`. */
        Token: {
            access_token: string;
            created_at: components["schemas"]["Timestamp"];
            /** @description Life of the token in seconds; 86400. */
            expires_in: number;
        };
        /** @description The token that was revoked. */
        RevokedToken: {
            access_token: string;
        };
        /** @description The signed-in user; the fields the vendor's own code reads. */
        CurrentUser: {
            userId: number;
            enterpriseId: number;
            /** @description The api key of the account. */
            apiKey: string;
            nickname: string;
            /** @description A user token, usable as a Bearer token and needed by `loadAgent`. */
            token: string;
            /** @description Without a scheme; put `https:` before it. */
            photo_url: string;
            mail: string;
            /** @description The signalling host. */
            ccs: string;
        };
        /** @description A user of an enterprise. Sandbox choice: the vendor does not show the shape. */
        User: {
            userId: number;
            enterpriseId?: number;
            username: string;
            nickname?: string;
            mail?: string;
        };
        /** @description A page of users. Sandbox choice: the envelope. */
        UserPage: components["schemas"]["ListPage"] & {
            data: components["schemas"]["User"][];
        };
        /**
         * @description new → open → invited → inprogress → done → closed. `cancelled` by the agent or the system, `declined` by the guest, `rejected` when not accepted, `expired` when out of time. `closed` is final.
         * @enum {string}
         */
        TicketState: "new" | "open" | "invited" | "inprogress" | "done" | "closed" | "rejected" | "declined" | "expired" | "cancelled";
        /** @description A ticket to create; at least one of `phone` and `email`. `name`, `firstname`, `company`, `gender` and `country` do not apply to a ticket with several guests. */
        TicketInput: {
            /** @description User name or id of the agent. One page of the vendor requires it, a newer one does not. */
            agent?: string | number;
            /** @description International phone numbers of the guests, comma-separated. */
            phone?: string;
            /** @description E-mail addresses of the guests, comma-separated. Not a shared mailbox. */
            email?: string;
            /** @description Send the invitation at once. Default `0`. */
            invite?: components["schemas"]["Flag"];
            /** @description Your id of the case. */
            reference?: string;
            /** @description Asks for more in the answer. Sandbox choice: `sso` adds the address of the agent. */
            scope?: string;
            /** @description Name of the guest. Sandbox choice: the name of this field, deduced from its description. */
            name?: string;
            /** @description First name of the guest. Sandbox choice: the name of this field. */
            firstname?: string;
            /** @description Company of the guest. Sandbox choice: the name of this field, deduced from its description. */
            company?: string;
            /** @description Gender of the guest. Sandbox choice: the name of this field, deduced from its description. */
            gender?: string;
            /** @description Country of the guest, ISO 3166-1 alpha-2. Sandbox choice: the name of this field, deduced from its description. */
            country?: string;
            /** @description Language of the invitation. Sandbox choice: the name of this field, deduced from its description. */
            language?: string;
            /** @description Type of the ticket. Sandbox choice: the name of this field, deduced from its description. */
            type?: string;
            /** @description Subject. Sandbox choice: the name of this field, deduced from its description. */
            subject?: string;
            /** @description Description. Sandbox choice: the name of this field, deduced from its description. */
            description?: string;
            /** @description Length in minutes, default 30. Sandbox choice: the name of this field, deduced from its description, and its minimum. */
            duration?: number;
            /** @description Minutes before the start at which to remind. Sandbox choice: the name of this field, deduced from its description, and its minimum. */
            reminder?: number;
            /**
             * Format: date-time
             * @description Start, ISO 8601 in UTC. Sandbox choice: the name of this field.
             */
            startTime?: string;
            /** @description Id of a user group. Sandbox choice: the name of this field. */
            groupId?: number;
            /** @description Template of the agent. Sandbox choice: the name of this field. */
            agentTemplateId?: number;
            /** @description Template of the guest. Sandbox choice: the name of this field. */
            requestorTemplateId?: number;
            /** @description Also invite the organiser. Default true. Sandbox choice: the name of this field. */
            inviteOrganizer?: components["schemas"]["Flag"];
            /** @description Key of the service. Sandbox choice: the name of this field. */
            service_key?: components["schemas"]["ServiceKey"];
        } & ({
            phone: string;
        } | {
            email: string;
        });
        /** @description What to change on a ticket. Sandbox choice: the whole input. */
        TicketUpdateInput: {
            state?: components["schemas"]["TicketState"];
            reference?: string;
            subject?: string;
            description?: string;
        };
        /** @description A video-assistance ticket. The end is the start plus the duration. */
        Ticket: {
            id: number;
            /** @description Such as `video-assistance`. */
            type?: string;
            state: components["schemas"]["TicketState"];
            /** @description Your id of the case. */
            reference: string;
            /** @description HTML. */
            description?: string;
            created: components["schemas"]["Timestamp"];
            modified: components["schemas"]["Timestamp"];
            start_time: components["schemas"]["Timestamp"];
            end_time: components["schemas"]["Timestamp"];
            /** @description The agent. Public clients read it. Sandbox choice: user name or id. */
            agent?: string | number;
            requestor?: components["schemas"]["TicketRequestor"];
            /** @description Key of the service. Sandbox choice: the name of this field, taken from the conference. */
            service_key?: string;
            urls?: components["schemas"]["TicketUrls"];
        };
        /** @description The guest of a ticket. Public clients read `phone`. */
        TicketRequestor: {
            /** @description Sandbox choice: the field. */
            name?: string;
            /** @description A list of numbers, sometimes one text. */
            phone?: string[] | string;
            /** @description Sandbox choice: the field. */
            email?: string[];
        };
        /** @description The join links. The vendor answers such links, the names of their fields are unknown. Sandbox choice: these names. */
        TicketUrls: {
            /**
             * Format: uri
             * @description Only with the scope `sso`.
             */
            agent?: string;
            /** Format: uri */
            requestor?: string;
        };
        /** @description A page of tickets. Sandbox choice: the envelope. */
        TicketPage: components["schemas"]["ListPage"] & {
            data: components["schemas"]["Ticket"][];
        };
        /** @description The form of the quick-invitation page; at least one recipient. Sandbox choice: the form posts the names its query has. */
        QuickInvitationInput: {
            /** @description Comma-separated; empty when there is none. */
            phone_numbers?: string;
            /** @description Comma-separated; empty when there is none. */
            email_addresses?: string;
            /** @description Cut to its first 50 characters. */
            reference?: string;
            /** @description An unknown key selects nothing. */
            service_key?: string;
        } & ({
            phone_numbers: string;
        } | {
            email_addresses: string;
        });
        /** @description Something that happened in a session. */
        SessionEvent: {
            id: string;
            eventName: components["schemas"]["SessionEventName"];
            /**
             * Format: date-time
             * @description ISO 8601 in UTC.
             */
            timestamp: string;
            /** @enum {string} */
            source: "agent" | "guest" | "system";
            data: components["schemas"]["SessionEventData"];
        };
        /** @description The known names. An unknown one is not an error. */
        SessionEventName: ("consent.accepted" | "ticket.sessionStarted" | "ticket.approved" | "ticket.new" | "ticket.assigned" | "ticket.completed" | "ticket.cancelled" | "ticket.closed" | "ticket.priorityChanged" | "ticket.invitationSent" | "ticket.invitationResent" | "ticket.invitationAccepted" | "ticket.invitationDeclined" | "ticket.invitationExpired" | "ticket.invitationClicked" | "ticket.invitationNotclicked" | "geo.ansAllowed" | "geo.ansDisallowed" | "mediaDevice.allowed" | "mediaDevice.disallowed" | "mediaDevice.cameraAllowed" | "mediaDevice.cameraDisallowed" | "mediaDevice.micAllowed" | "mediaDevice.micDisallowed" | "session.established" | "session.agentContacted" | "session.agentLeft" | "session.userLeft" | "media.pictureTaken" | "media.pictureSent" | "media.OCRDone" | "survey.answered") | string;
        /** @description What belongs to the event; empty for most. */
        SessionEventData: {
            /** @description With ticket events approved, new, assigned, completed, cancelled and closed. */
            agent?: {
                email?: string;
                phone?: string;
                firstname?: string;
                lastname?: string;
            };
            /** @description With `geo.ansAllowed`. */
            geoloc?: {
                lat: number;
                lng: number;
            };
        };
        /** @description A page of session events. Sandbox choice: the envelope. */
        SessionEventPage: components["schemas"]["ListPage"] & {
            data: components["schemas"]["SessionEvent"][];
        };
        /** @description A conference to create. */
        ConferenceInput: {
            /** @description E-mail addresses or mobile numbers, comma-separated. */
            participants: string;
            /** @description Default such as `Conference-<local date> (GMT +01:00)`. */
            name?: string;
            /** @description Text of the invitation. */
            message?: string;
            /** @description Only digits, `*` and `#`. */
            password?: string;
            /** @description Whether there is a waiting room. */
            moderation?: components["schemas"]["Flag"];
            /** @description An enumeration whose values are unknown. */
            entryMode?: string;
            /**
             * Format: date-time
             * @description Start, ISO 8601 in UTC.
             */
            startTime?: string;
            /** @description Whether the conference stays open. */
            open?: components["schemas"]["Flag"];
            /** @description Length in minutes. */
            duration?: number;
            /** @description Minutes before the start at which to remind. */
            reminder?: number;
            templateId?: number;
            /** @description An enumeration whose values are unknown. */
            language?: string;
            /** @description Send the invitations. Default true. */
            invite?: components["schemas"]["Flag"];
            /** @description User id or user name. Sandbox choice: the name of this field. */
            moderator?: string | number;
            /** @description Key of the service. Sandbox choice: the name of this field. */
            service_key?: components["schemas"]["ServiceKey"];
            /**
             * @description Asks for more in the answer; a comma-separated list whose only known member is `sso`.
             * @enum {string}
             */
            scope?: "sso";
        };
        /** @description A conference. The vendor's answer is cut off in the sources after `modified`. */
        Conference: {
            id: number;
            service_key: string;
            name: string;
            created: components["schemas"]["Timestamp"];
            modified: components["schemas"]["Timestamp"];
            /** @description Sandbox choice: the field, taken from the ticket. */
            start_time?: components["schemas"]["Timestamp"];
            /** @description Sandbox choice: the field, taken from the ticket. */
            end_time?: components["schemas"]["Timestamp"];
            urls?: components["schemas"]["ConferenceUrls"];
        };
        /** @description Sandbox choice: the join links; the vendor's answer is cut off before them. */
        ConferenceUrls: {
            /**
             * Format: uri
             * @description Only with the scope `sso`.
             */
            organizer?: string;
            /** Format: uri */
            participant?: string;
        };
        /** @description What to change on a media. */
        MediaUpdateInput: {
            title?: string;
            description?: string;
            /** @description Degrees. Sandbox choice: the range is checked. */
            latitude?: number;
            /** @description Degrees. Sandbox choice: the range is checked. */
            longitude?: number;
        };
        /** @description A snapshot or a recording. The vendor's pages do not show the shape. Sandbox choice: the fields of the update and the filters, and `mediaURL` as the platform SDK spells it. */
        Media: {
            id: number | string;
            /** @description In the sandbox `snapshot` or `recording`. */
            media_type: string;
            /** @description `completed` when the file is there. */
            status: string;
            date: components["schemas"]["Timestamp"];
            title?: string;
            description?: string;
            latitude?: number;
            longitude?: number;
            ticketId?: number;
            /** Format: uri */
            mediaURL?: string;
        };
        /** @description A page of media. Sandbox choice: the envelope. */
        MediaPage: components["schemas"]["ListPage"] & {
            data: components["schemas"]["Media"][];
        };
        /**
         * @description A date, a date and time, or unix seconds.
         * @example 2026-03-01
         * @example 2026-03-01 00:00:00
         * @example 1772323200
         */
        ReportTime: string;
        /** @description Figures on tickets. Sandbox choice: the vendor's body is not shown. */
        TicketReport: {
            enterpriseId: number;
            startTime: components["schemas"]["ReportTime"];
            endTime: components["schemas"]["ReportTime"];
            total: number;
            /** @description Tickets by state; states without a ticket are left out. */
            states: {
                [key: string]: number;
            };
        };
        /** @description Figures of an enterprise. Sandbox choice: the vendor's body is not shown. */
        EnterpriseStatistics: {
            enterpriseId: number;
            users: number;
            tickets: number;
            conferences: number;
            medias: number;
        };
        /** @description The key of a service. The vendor says 32 characters and shows an example of 31. Sandbox choice: both are accepted. */
        ServiceKey: string;
        /** @description A feature set of the account. */
        Service: {
            /** @description Seen are `chatbox` and `video-assistance`. */
            type: string;
            key: string;
            name: string;
        };
        /** @description The services of the account. */
        ServiceList: {
            data: components["schemas"]["Service"][];
        };
        /** @description The signalling server of an account. */
        PreferredCcs: {
            /** @description Host of the signalling server. */
            ccs: string;
            /** @description Whether to connect with TLS. Sandbox choice: the type. */
            secure: boolean;
        };
        /** @description What the agent app stores and the guest app reads. */
        Invitation: {
            data: components["schemas"]["InvitationData"];
        };
        /** @description All the guest app needs to join. */
        InvitationData: {
            cloudUrl: string;
            apiKey: string;
            /** @description Milliseconds. */
            callStatsMonitoringInterval?: number;
            logo?: {
                url?: string;
                alt?: string;
            };
            conversation: components["schemas"]["InvitationConversation"];
            /** @description The guest. */
            user: {
                firstName: string;
                lastName: string;
            };
            /** @description What the guest publishes. */
            streams: components["schemas"]["InvitationStream"][];
        };
        /** @description The conversation the guest joins, and how. */
        InvitationConversation: {
            name: string;
            friendlyName?: string;
            getOrCreateOptions?: {
                moderationEnabled?: boolean;
                meshModeEnabled?: boolean;
            };
            joinOptions?: {
                supportedVideoCodecs?: string[];
            };
        };
        /** @description One stream of the guest. */
        InvitationStream: {
            /** @enum {string} */
            type: "user-media" | "display-media";
            constraints?: {
                /** @description `false` when the agent app was opened with `a=false`. */
                audio?: boolean | {
                    echoCancellation?: boolean;
                    noiseSuppression?: boolean;
                };
                video?: boolean | {
                    /** @enum {string} */
                    facingMode?: "user" | "environment";
                };
            };
            publishOptions?: {
                videoOnly?: boolean;
            };
        };
        /** @description The id that goes into the guest's link. */
        InvitationCreated: {
            /** @description The guest app first tries to decode it as base64 and fails on `-`, `_`, or a length of 4n + 1. Sandbox choice: 12 letters and digits. */
            id: string;
        };
        /** @description An SMS. */
        TextMessageInput: {
            /** @description International phone numbers. */
            to: string[];
            /** @description The text; the agent app puts the link here. */
            body: string;
        };
        /** @description The answer to an SMS. The app only needs it to be JSON. Sandbox choice: its content. */
        TextMessageSent: {
            to?: string[];
        };
        /** @description What the platform sends, told apart by `object`. */
        Notification: components["schemas"]["TicketNotification"] | components["schemas"]["MediaNotification"] | components["schemas"]["ConversationNotification"] | components["schemas"]["SmsMessageNotification"] | components["schemas"]["SessionEventNotification"];
        /**
         * @description What happened to the object.
         * @enum {string}
         */
        NotificationEvent: "create" | "update" | "delete";
        /** @description When it happened, in unix seconds. */
        NotificationTime: number;
        /** @description The id of the object, a number or a uid. */
        NotificationObjectId: number | string;
        /** @description A ticket was created, changed or deleted. */
        TicketNotification: {
            event: components["schemas"]["NotificationEvent"];
            time: components["schemas"]["NotificationTime"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "ticket";
            objectId: components["schemas"]["NotificationObjectId"];
            /** @description The vendor's table is cut off after these. */
            props: {
                /** @description A ticket state, or `opened` or `updated`, which only webhooks name. */
                state?: components["schemas"]["TicketState"] | string;
                /** @description Latitude; the dot is part of the name. Sandbox choice: the type. */
                "geoloc.lat"?: number | string;
            };
        };
        /** @description A media was created, changed or deleted. */
        MediaNotification: {
            event: components["schemas"]["NotificationEvent"];
            time: components["schemas"]["NotificationTime"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "media";
            objectId: components["schemas"]["NotificationObjectId"];
            /** @description Not shown by the vendor. Sandbox choice: `media_type`, as in `Media`. */
            props: {
                media_type?: string;
            };
        };
        /** @description A conversation was created, changed or deleted. */
        ConversationNotification: {
            event: components["schemas"]["NotificationEvent"];
            time: components["schemas"]["NotificationTime"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "conversation";
            objectId: components["schemas"]["NotificationObjectId"];
            props: {
                /** @description Such as `conversationEnded`. */
                eventType?: string;
                name?: string;
                /** @description When the conversation ended. Sandbox choice: ISO 8601 with `+00:00`. */
                finishedAt?: string;
            };
        };
        /** @description An SMS was created, changed or deleted. */
        SmsMessageNotification: {
            event: components["schemas"]["NotificationEvent"];
            time: components["schemas"]["NotificationTime"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "smsmessage";
            objectId: components["schemas"]["NotificationObjectId"];
            /** @description Not shown by the vendor. */
            props: Record<string, unknown>;
        };
        /** @description A session event, the webhook type `conversationevent.create`. Sandbox choice: the type is read as object and event, and `props` is the session event. */
        SessionEventNotification: {
            /** @constant */
            event: "create";
            time: components["schemas"]["NotificationTime"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "conversationevent";
            objectId: components["schemas"]["NotificationObjectId"];
            props: components["schemas"]["SessionEvent"];
        };
    };
    responses: {
        /** @description The access token. */
        Token: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Token"];
            };
        };
        /** @description The user. */
        CurrentUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CurrentUser"];
            };
        };
        /** @description The ticket. */
        Ticket: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Ticket"];
            };
        };
        /** @description The media. */
        Media: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Media"];
            };
        };
        /** @description One page of media. */
        MediaPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediaPage"];
            };
        };
        /** @description One page of session events. */
        SessionEventPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SessionEventPage"];
            };
        };
        /** @description The input is not valid. The vendor lists the status. Sandbox choice: its body. */
        TokenBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Wrong user name, password or JWT. The vendor lists the status. Sandbox choice: its body. */
        TokenUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user may not sign in. The vendor lists the status. Sandbox choice: its cause and body. */
        TokenForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such user. The vendor lists the status. Sandbox choice: its cause and body. */
        TokenNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The input is not valid. The vendor lists the status. Sandbox choice: its body. */
        ListedBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The object is not yours. The vendor lists the status. Sandbox choice: its body. */
        ListedForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such object. The vendor lists the status. Sandbox choice: its body. */
        ListedNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The input is not valid. Sandbox choice: the status; the body follows a validation error of the platform seen in public code. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, unknown or expired. Sandbox choice: the status and its body. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account has no SMS credits left. Sandbox choice: the status and its body. */
        NoSmsCredits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The object belongs to another enterprise. Sandbox choice: the status and its body. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The platform does not accept the api key: a 4xx with JSON was observed to end the session. Sandbox choice: the status 403 and its body. */
        ApiKeyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such object. Sandbox choice: the status and its body. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The ticket is closed, and closed is final. Sandbox choice: the status and its body. */
        TicketClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than 10 requests in a minute by this user. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service failed. The agent app was observed to fall back to a long link. Sandbox choice: the status 500 and its body. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The form, pre-filled. */
        QuickInvitationPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlDocument"];
            };
        };
        /** @description The agent is not signed in and gets the vendor's sign-in page instead. Sandbox choice: the status 401 and the page. */
        SignInPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlDocument"];
            };
        };
        /** @description Sandbox choice: what the sandbox answers while a scenario has taken the page away, to show a host what a failed load looks like. The vendor's own error page is not known. */
        PageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlDocument"];
            };
        };
    };
    parameters: {
        /** @description The input as query parameters; see `x-merged-input`. */
        TokenInput: components["schemas"]["TokenInput"];
        /** @description The input as query parameters; see `x-merged-input`. */
        TicketInput: components["schemas"]["TicketInput"];
        /** @description The input as query parameters; see `x-merged-input`. */
        TicketUpdateInput: components["schemas"]["TicketUpdateInput"];
        /** @description The input as query parameters; see `x-merged-input`. */
        ConferenceInput: components["schemas"]["ConferenceInput"];
        /** @description The input as query parameters; see `x-merged-input`. */
        MediaUpdateInput: components["schemas"]["MediaUpdateInput"];
        /** @description The configuration of the agent app, as query parameters. A value outside the schema is not refused. */
        AgentAppQuery: components["schemas"]["AgentAppQuery"];
        /** @description The configuration of the guest app, as query parameters. A value outside the schema is not refused. */
        GuestAppQuery: components["schemas"]["GuestAppQuery"];
        /** @description The values that pre-fill the form, as query parameters. Invalid values are shown, not refused. */
        QuickInvitationQuery: components["schemas"]["QuickInvitationQuery"];
        /** @description The query of the console page. */
        ConsoleQuery: components["schemas"]["ConsoleQuery"];
        /** @description The id of the enterprise. An id that is not yours or not a number is refused, not malformed. */
        EnterpriseId: number | string;
        /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
        TicketId: number | string;
        /** @description The id of the media. */
        MediaId: number | string;
        /** @description How many items to skip. */
        Offset: number;
        /** @description How many items to answer at most. */
        Limit: number;
        /** @description Only media in this state. `completed` is the only known value. */
        MediaStatus: string;
    };
    requestBodies: {
        /** @description Who signs in. May also come as query parameters. */
        TokenInput: {
            content: {
                "application/json": components["schemas"]["TokenInput"];
                "application/x-www-form-urlencoded": components["schemas"]["TokenInput"];
                "multipart/form-data": components["schemas"]["TokenInput"];
            };
        };
        /** @description The ticket to create. May also come as query parameters. */
        TicketInput: {
            content: {
                "application/json": components["schemas"]["TicketInput"];
                "application/x-www-form-urlencoded": components["schemas"]["TicketInput"];
                "multipart/form-data": components["schemas"]["TicketInput"];
            };
        };
        /** @description What to change. May also come as query parameters. */
        TicketUpdateInput: {
            content: {
                "application/json": components["schemas"]["TicketUpdateInput"];
                "application/x-www-form-urlencoded": components["schemas"]["TicketUpdateInput"];
                "multipart/form-data": components["schemas"]["TicketUpdateInput"];
            };
        };
        /** @description The conference to create. May also come as query parameters. */
        ConferenceInput: {
            content: {
                "application/json": components["schemas"]["ConferenceInput"];
                "application/x-www-form-urlencoded": components["schemas"]["ConferenceInput"];
                "multipart/form-data": components["schemas"]["ConferenceInput"];
            };
        };
        /** @description What to change. May also come as query parameters. */
        MediaUpdateInput: {
            content: {
                "application/json": components["schemas"]["MediaUpdateInput"];
                "application/x-www-form-urlencoded": components["schemas"]["MediaUpdateInput"];
                "multipart/form-data": components["schemas"]["MediaUpdateInput"];
            };
        };
    };
    headers: {
        /**
         * @description Seconds to wait before the next call.
         * @example 42
         */
        RateLimitReset: number;
        /**
         * @description Calls left in the current minute.
         * @example 0
         */
        RateLimitRemaining: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: {
                /** @description The input as query parameters; see `x-merged-input`. */
                input?: components["parameters"]["TokenInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["TokenInput"];
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["TokenBadRequest"];
            401: components["responses"]["TokenUnauthorized"];
            403: components["responses"]["TokenForbidden"];
            404: components["responses"]["TokenNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createTokenUnversioned: {
        parameters: {
            query?: {
                /** @description The input as query parameters; see `x-merged-input`. */
                input?: components["parameters"]["TokenInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["TokenInput"];
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["TokenBadRequest"];
            401: components["responses"]["TokenUnauthorized"];
            403: components["responses"]["TokenForbidden"];
            404: components["responses"]["TokenNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CurrentUser"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCurrentUserV3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sandbox choice: the same answer as at the version 2 address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the enterprise. An id that is not yours or not a number is refused, not malformed. */
                enterpriseId: components["parameters"]["EnterpriseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sandbox choice: every user of the enterprise, in one page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Only tickets with exactly this reference. */
                reference?: string;
                /** @description Only tickets in this state. */
                state?: components["schemas"]["TicketState"];
                /** @description How many items to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many items to answer at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createTicket: {
        parameters: {
            query?: {
                /** @description The input as query parameters; see `x-merged-input`. */
                input?: components["parameters"]["TicketInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["TicketInput"];
        responses: {
            200: components["responses"]["Ticket"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ticket"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateTicket: {
        parameters: {
            query?: {
                /** @description The input as query parameters; see `x-merged-input`. */
                input?: components["parameters"]["TicketUpdateInput"];
            };
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["TicketUpdateInput"];
        responses: {
            200: components["responses"]["Ticket"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TicketClosed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket is deleted. */
            204: {
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
    getTicketUnversioned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ticket"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTicketMedias: {
        parameters: {
            query?: {
                /** @description Only media in this state. `completed` is the only known value. */
                status?: components["parameters"]["MediaStatus"];
            };
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediaPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTicketEvents: {
        parameters: {
            query?: {
                /** @description How many items to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many items to answer at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The id of the ticket. An id that is not a number is unknown (404), not malformed. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SessionEventPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createConference: {
        parameters: {
            query?: {
                /** @description The input as query parameters; see `x-merged-input`. */
                input?: components["parameters"]["ConferenceInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["ConferenceInput"];
        responses: {
            /** @description The conference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMedias: {
        parameters: {
            query?: {
                /** @description Only media in this state. `completed` is the only known value. */
                status?: components["parameters"]["MediaStatus"];
                /** @description How many items to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many items to answer at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only media from this moment on, ISO 8601 in UTC. */
                since?: string;
                /** @description Only media up to this moment, ISO 8601 in UTC. */
                until?: string;
                /** @description Free text. Sandbox choice: looked for in title and description, in any case. */
                search?: string;
                /** @description The field to order by. `date` is the only known value. */
                orderby?: string;
                /** @description The direction. `desc` is documented as the default. Sandbox choice: `asc` is the only other value. */
                order?: "asc" | "desc";
                /** @description Only media of this type. Sandbox choice: the values; see `Media.media_type`. */
                media_type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediaPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the media. */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Media"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateMedia: {
        parameters: {
            query?: {
                /** @description The input as query parameters; see `x-merged-input`. */
                input?: components["parameters"]["MediaUpdateInput"];
            };
            header?: never;
            path: {
                /** @description The id of the media. */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["MediaUpdateInput"];
        responses: {
            200: components["responses"]["Media"];
            400: components["responses"]["ListedBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ListedForbidden"];
            404: components["responses"]["ListedNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the media. */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Media"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ListedForbidden"];
            404: components["responses"]["ListedNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    downloadMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the media. */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. Sandbox choice: `image/png` for a snapshot, `application/octet-stream` for anything else. In the examples the bytes are written in base64. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "application/octet-stream": string;
                };
            };
            /** @description There is no file. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ListedForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTicketReport: {
        parameters: {
            query: {
                /** @description The start of the period. */
                startTime: components["schemas"]["ReportTime"];
                /** @description The end of the period. */
                endTime: components["schemas"]["ReportTime"];
                /** @description Only tickets of this agent. */
                userId?: number;
                /** @description Only tickets of this user group. */
                groupId?: number;
                /** @description Also count deleted tickets. */
                withTrashed?: components["schemas"]["Flag"];
            };
            header?: never;
            path: {
                /** @description The id of the enterprise. An id that is not yours or not a number is refused, not malformed. */
                enterpriseId: components["parameters"]["EnterpriseId"];
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
                    "application/json": components["schemas"]["TicketReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEnterpriseStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the enterprise. An id that is not yours or not a number is refused, not malformed. */
                enterpriseId: components["parameters"]["EnterpriseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseStatistics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        responses: {
            /** @description The invitation is stored. The app accepts any 2xx with this body. Sandbox choice: it is 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id given by `createInvitation`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation as it was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    sendTextMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextMessageInput"];
            };
        };
        responses: {
            /** @description The message is on its way. The app accepts any 2xx with a JSON body. Sandbox choice: it is 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextMessageSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["NoSmsCredits"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getConversationTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the conversation, a number or a uid. */
                id: number | string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sandbox choice: the session events of the conversation, oldest first, in one page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEventPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPreferredCcs: {
        parameters: {
            query: {
                /** @description The api key of the account. */
                apiKey: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signalling server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferredCcs"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["ApiKeyRefused"];
        };
    };
    openQuickInvitation: {
        parameters: {
            query?: {
                /** @description The values that pre-fill the form, as query parameters. Invalid values are shown, not refused. */
                input?: components["parameters"]["QuickInvitationQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QuickInvitationPage"];
            401: components["responses"]["SignInPage"];
        };
    };
    openQuickInvitationTickets: {
        parameters: {
            query?: {
                /** @description The values that pre-fill the form, as query parameters. Invalid values are shown, not refused. */
                input?: components["parameters"]["QuickInvitationQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QuickInvitationPage"];
            401: components["responses"]["SignInPage"];
        };
    };
    sendQuickInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["QuickInvitationInput"];
                "multipart/form-data": components["schemas"]["QuickInvitationInput"];
                "application/json": components["schemas"]["QuickInvitationInput"];
            };
        };
        responses: {
            200: components["responses"]["Ticket"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getAgentApp: {
        parameters: {
            query?: {
                /** @description The configuration of the agent app, as query parameters. A value outside the schema is not refused. */
                input?: components["parameters"]["AgentAppQuery"];
            };
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
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            404: components["responses"]["PageNotFound"];
        };
    };
    getGuestApp: {
        parameters: {
            query?: {
                /** @description The configuration of the guest app, as query parameters. A value outside the schema is not refused. */
                input?: components["parameters"]["GuestAppQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. An unknown invitation is told on the page, not by a status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            404: components["responses"]["PageNotFound"];
        };
    };
    getLoaderAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            404: components["responses"]["PageNotFound"];
        };
    };
    getConsole: {
        parameters: {
            query?: {
                /** @description The query of the console page. */
                input?: components["parameters"]["ConsoleQuery"];
            };
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
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            401: components["responses"]["SignInPage"];
            /** @description Sandbox choice: the embedding page is not on an authorised domain. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
        };
    };
    receiveNotification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Always `Cloud Apizee`. */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Notification"];
            };
        };
        responses: {
            /** @description Received. Any 2xx will do. */
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
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Sandbox choice: the answer of our receiver to a missing or wrong custom header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
