/** Generated from specs/ by `npm run generate`. Do not edit. */
export interface paths {
    "/api/v2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token (legacy)
         * @description Signs a hub user in. Can be switched off per hub; the partner API key is preferred. Lifetime and refresh are not documented. Sandbox choice: the token lives 3600 seconds, and every call answers 401 afterwards.
         */
        post: operations["createPartnerToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        /**
         * Get the partner
         * @description The hub behind the id, with its webhook and redirect addresses.
         */
        get: operations["getPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings of the partner
         * @description Any of the settings; the answer is the whole partner.
         */
        patch: operations["updatePartner"];
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/webhook_url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        /**
         * Get the partner's webhook address
         * @description The address partner events go to. Never that of a number's messages.
         */
        get: operations["getPartnerWebhook"];
        put?: never;
        /**
         * Set the partner's webhook address
         * @description Replaces the address partner events go to. Headers of your own can be attached, which the hub then sends with each event; the vendor shows `Authorization` and `X-Partner-Auth`, and not the name of the field. Sandbox choice: the optional object `headers`, as on the messaging API.
         */
        post: operations["setPartnerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/settings/partner_change_request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Approve partner changes by default
         * @description Decides whether a number that wants to move to another partner may go without being asked.
         */
        patch: operations["updatePartnerChangeRequest"];
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        /**
         * Get the partner's balance
         * @description One row per currency.
         */
        get: operations["getPartnerBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        /**
         * List clients
         * @description Filters known: `id`, `name`, `status`, `organisation`, `contact_info.email`, `partner_payload`. One client in production found the e-mail filter unreliable and reads all pages instead.
         */
        get: operations["listClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a client
         * @description Sets what the partner keeps with the client, and how many channels it may have.
         */
        patch: operations["updateClient"];
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/clients/{client_id}/shared_client_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List the numbers a client shared
         * @description Which numbers the client lets the partner make keys for. The address is documented, the answer is not.
         */
        get: operations["listSharedClientNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/clients/{client_id}/info/balance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get a client's balance
         * @description Balance and use of all channels of the client. 5 requests per 30 seconds.
         */
        get: operations["getClientBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/clients/{client_id}/channels/{channel_id}/info/balance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /**
         * Get a channel's balance
         * @description The newer form of `getClientBalance`, for one channel, with the same fields. 5 requests per 30 seconds.
         */
        get: operations["getChannelBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/account_sharing/clients": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a client by account sharing
         * @description Only for partners who host Meta's sign-up themselves.
         */
        post: operations["shareClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/account_sharing/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a channel by account sharing
         * @description Only for partners who host Meta's sign-up themselves. Takes `waba_business_id` or `client_id`.
         */
        post: operations["shareNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        /**
         * List channels, or find one by its id
         * @description In practice one channel is read here, with `filters={"id":"…"}`. Filters known: `q`, `id`, `type`, `status`, `meta_status`, `client_id`, `version`, `is_migrated`, `account_mode`, `terminated_at`, `current_limit`, `current_quality_rating`, `availability_status`, `external_id`, `created_at`, `modified_at`, `profile_info.*`, `setup_info.phone_number`, `setup_info.phone_name`, `setup_info.was_in_use`, `setup_info.ivr`, `setup_info.verification_method`, `setup_info.default_language`, `project.id`, `project.name`, `project.license_model`, `project.inbox`, `client.contact_info.email`, `waba_account.id`, `waba_account.fb_account_status`. Sorts by fields of the channel, client, project, integration and WABA.
         */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/channels/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /**
         * Get a channel (unconfirmed)
         * @description Used by one public project, found in no page of the vendor; `listChannels` with a filter is the known way. Sandbox choice: it works.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/channels/{channel_id}/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /**
         * List the API keys of a channel
         * @description Whether the secret itself is in the list is unknown.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create the API key of a channel
         * @description **A new key revokes every other key of the number, and is shown once.** Never create one to check something, store it before anything else, and let one call run per channel at a time. Not to be repeated after a time-out unless replacing is meant. The channel must be running, and the client must have given permission: by default on a hub with partner payment, by its own decision with direct payment. The vendor's page also lists an unexplained "Client error".
         */
        post: operations["createApiKey"];
        /**
         * Delete all API keys of a channel
         * @description Every key of the channel stops working at once.
         */
        delete: operations["deleteApiKeys"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/clients/{client_id}/channels/{channel_id}/control/cancellation_request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a channel's cancellation, or take it back
         * @description `enabled` false takes the request back. A cancelled number stays usable until the end of the month, shown as "pending deletion".
         */
        post: operations["requestCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/clients/{client_id}/channels/{channel_id}/control/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a cancelled channel
         * @description Seen in one client in production, without its body. The answer is read as the channel.
         */
        post: operations["reactivateChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/waba_accounts/{waba_account_id}/waba_templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the WABA at 360dialog, not Meta's. */
                waba_account_id: components["parameters"]["WabaAccountId"];
            };
            cookie?: never;
        };
        /**
         * List the templates of a WABA
         * @description Seen with `filters={"business_templates.name":"x"}` and `sort=business_templates.name`.
         */
        get: operations["listPartnerTemplates"];
        put?: never;
        /**
         * Create a template
         * @description Meta reviews it; `waba_template_status_changed` tells the outcome.
         */
        post: operations["createPartnerTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/partners/{partner_id}/waba_accounts/{waba_account_id}/waba_templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the WABA at 360dialog, not Meta's. */
                waba_account_id: components["parameters"]["WabaAccountId"];
                /** @description Id of the template. */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a template
         * @description Takes the template from the WABA.
         */
        delete: operations["deletePartnerTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message, or mark one as read
         * @description The body is Meta's. Free text only within 24 hours of the customer's last message, a template otherwise. A key stands for one number, so no number is in the path. Sandbox choice: recipients that end in `0047` and `0056` are refused with Meta's 131047 and 131056, `0500` with 500; `0099` is accepted and fails later.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/configs/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the number's webhook address
         * @description When none was ever set, an empty object or 404; one set-up wizard reads 404 as "the key works".
         */
        get: operations["getNumberWebhook"];
        put?: never;
        /**
         * Set the number's webhook address
         * @description One address per number: a new one replaces the old. There is no `hub.challenge` handshake. Note the prefix `/v1`, which `/messages` lacks. Accept any 2xx: 200 is documented, one script insists on 201.
         */
        post: operations["setNumberWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waba_webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set one webhook address for all numbers of the WABA
         * @description Numbers with an address of their own keep it unless `override_all` is true.
         */
        post: operations["setWabaWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of the number
         * @description Whether messages can be sent, and which part stands in the way. The best test of a new key.
         */
        get: operations["getHealthStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates, in Meta's shape
         * @description Sandbox choice: the same templates as everywhere else.
         */
        get: operations["listMessageTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/configs/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates, in 360dialog's shape
         * @description The address is documented; the list is read as that of `listPartnerTemplates`.
         */
        get: operations["listNumberTemplates"];
        put?: never;
        /**
         * Create a template with the channel's key
         * @description The address is documented; input and answer are read as those of `createPartnerTemplate`.
         */
        post: operations["createNumberTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/app/{partner_id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        /**
         * Open the onboarding popup
         * @description The documented address, and that of the vendor's button up to 0.8.2. Sign-up or log-in, with direct payment a price list and a card page, then Meta's sign-up, and for an existing client or direct payment the list of numbers to permit. It ends by opening the partner's own redirect URL. **It never posts a message.**
         */
        get: operations["getPermissionsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/app/{partner_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        /**
         * Open the onboarding popup (button 1.x)
         * @description The default of the vendor's button 1.0.2. The same page as `getPermissionsPage`.
         */
        get: operations["getDashboardAppPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboarding/{partner_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        /**
         * Open the onboarding popup (version 2)
         * @description The new address: the vendor's button with `version="v2"`, and its direct links. Sandbox choice: the same page as `getPermissionsPage`.
         */
        get: operations["getOnboardingPage"];
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
    client_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A client registered
         * @description A new client signed up under the hub.
         */
        post: operations["receiveClientCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    channel_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel was created
         * @description The sign-up is finished. The first event of a channel, which is not live yet.
         */
        post: operations["receiveChannelCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    channel_submitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel was handed to Meta
         * @description From an older list of events.
         */
        post: operations["receiveChannelSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    channel_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel can be registered
         * @description The number is ready. Necessary for a key, not sufficient.
         */
        post: operations["receiveChannelReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    channel_running: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel is running
         * @description The messaging side is up: with permission, a key can be made.
         */
        post: operations["receiveChannelRunning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    channel_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel is live
         * @description The number is live.
         */
        post: operations["receiveChannelLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    channel_permission_granted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A client gave permission
         * @description The partner may make keys for the channel. One project makes the key at once and is answered 201.
         */
        post: operations["receiveChannelPermissionGranted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    channel_permission_revoked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A client took its permission back
         * @description The mirror of `channel_permission_granted`, which no source shows. Sandbox choice: this name and body; the keys of the partner answer 401 from then on.
         */
        post: operations["receiveChannelPermissionRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    cancellation_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A cancellation was asked for
         * @description The channel stays usable until the end of the month.
         */
        post: operations["receiveCancellationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    cancellation_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A cancellation was taken back
         * @description The channel goes on as before.
         */
        post: operations["receiveCancellationRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    cancellation_processed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel was terminated
         * @description Its keys no longer work.
         */
        post: operations["receiveCancellationProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    account_violation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meta reports a violation
         * @description Of the number in `data.phone_number`; there is no channel id.
         */
        post: operations["receiveAccountViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    account_restriction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meta restricts an account
         * @description Of the number in `data.phone_number`; there is no channel id.
         */
        post: operations["receiveAccountRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    template_messaging_enabled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Templates can be sent
         * @description Sending templates was switched on.
         */
        post: operations["receiveTemplateMessagingEnabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    template_messaging_disabled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Templates can no longer be sent
         * @description Sending templates was switched off.
         */
        post: operations["receiveTemplateMessagingDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    waba_template_status_changed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The review of a template moved on
         * @description `data.id` is Meta's id of the WABA, not a channel.
         */
        post: operations["receiveWabaTemplateStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    waba_template_category_changed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meta changed the category of a template
         * @description `data.id` is Meta's id of the WABA, not a channel. Sandbox choice: the field `new_category`.
         */
        post: operations["receiveWabaTemplateCategoryChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    partner_event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Any partner event
         * @description What every partner event has in common, known or not: the vendor has more events than could be read. Answer an unknown one with 200 and keep it. Whether several can come as a list is unknown, and one project accepts both. Sent to the address of `setPartnerWebhook`, with the headers set there. Every channel event has the channel id in `data.id` and the client in `data.client_id` or `data.client`. Retries, order and duplicates are not documented. Sandbox choice: at least once, in no certain order, again after 1, 5 and 30 seconds. Recognise a repetition by `id`, take the event as a hint and read the channel again. No event names the partner, so give each hub an address of its own.
         */
        post: operations["receivePartnerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    messaging_notification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message came in, or a sent one moved on
         * @description Meta's envelope, sent to the address of `setNumberWebhook` or `setWabaWebhook` with the headers set there. Reported to carry the signature of partner events, and not Meta's `X-Hub-Signature-256`. Answer 200 within 5 seconds, 250 milliseconds in the median; it is repeated with growing delays for up to 7 days. At least once: recognise a repetition by message id and status.
         */
        post: operations["receiveMessagingNotification"];
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
         * @description Settings of one onboarding; all optional. Leave out what is empty: the vendor's button writes empty values as
         *     `key=`, with what effect is unknown.
         *
         *     **Signature**, if the hub demands it (off by default): made on the server for each click with the hub's platform
         *     secret, HMAC-SHA512 over `{partnerId}|{unix seconds}`. One signature serves one attempt, and
         *     goes with its time. The same secret signs the
         *     partner webhooks, but there with SHA-256.
         *
         *     Sandbox choice: unknown parameters are ignored; a simulated hub that demands a signature takes each once, in
         *     lower-case hex, within 300 seconds of its clock, and otherwise shows an error card and does not redirect.
         */
        OnboardingQuery: {
            /**
             * Redirect URL
             * @description Where this visit ends, instead of the redirect URL set for the partner. May have a query of its own, and must then be percent-encoded; the vendor's sample does not encode it. Sandbox choice: any absolute http or https URL is accepted, and with the strict switch only one of the origin of the partner's own.
             */
            redirect_url?: string;
            /**
             * State
             * @description Opaque to the vendor and handed back on the redirect. Ours is random, made per click and required back. The vendor's button sends it and neither compares nor returns it.
             */
            state?: string;
            /**
             * E-mail
             * @description Fills in the sign-up form. Sandbox choice: a value that begins with the name of a scenario, such as `cancel`, plays it; so does such a `state`.
             */
            email?: string;
            /**
             * Name
             * @description Fills in the sign-up form.
             */
            name?: string;
            /**
             * Requested number
             * @description Asks for permission on this phone number. A `+` must be written `%2B`; the vendor's button does not, so there it arrives as a space.
             */
            number?: string;
            /**
             * First form
             * @description `login` opens the sign-in form instead of the sign-up form.
             * @enum {string}
             */
            next?: "login";
            /**
             * Plan
             * @description Plan to preselect. `basic` is older.
             * @enum {string}
             */
            plan_selection?: "regular" | "premium" | "basic";
            /**
             * Flow
             * @description Free text in the vendor's demo; its values are unknown. It probably selects coexistence, where the number stays in the WhatsApp Business app.
             */
            flow?: string;
            /**
             * Signature
             * @description HMAC-SHA512 as described above. Sandbox choice: lower-case hex, because the encoding is unknown.
             */
            io_signature?: string;
            /**
             * Time of the signature
             * @description The unix seconds that were signed.
             */
            io_timestamp?: string;
            /**
             * Pre-verified number
             * @description Id of a number that is pre-verified at Meta.
             */
            preverified_phone_number_id?: string;
            /**
             * Partner payload
             * @deprecated
             * @description Text stored with the client as `partner_payload`.
             */
            partner?: string;
            /**
             * Hosting
             * @deprecated
             * @description Asked for a number on the on-premise API, whose life ended in October 2025.
             * @enum {string}
             */
            hosting_type?: "onpremise";
            /**
             * Language
             * @deprecated
             * @description Language of the popup.
             * @enum {string}
             */
            lang?: "de" | "en" | "pt";
            /**
             * Connect a user
             * @deprecated
             * @description Connects a user to the client in `client_id`. For partners with account sharing alone.
             * @enum {string}
             */
            connect_client_user?: "true";
            /**
             * Client
             * @deprecated
             * @description The client of `connect_client_user`.
             */
            client_id?: string;
        };
        /**
         * @description What the hub adds to the redirect URL: `client={id}&channels=[{id},{id}]&revoked=[{id}]&state={state}`, after `?`,
         *     or after `&` when the URL has a query of its own. Parameters of that query stay, so others may stand beside these.
         *
         *     **A list is not JSON**: brackets, commas, no quotes, no spaces. Brackets and commas come as they are or
         *     percent-encoded. A reader takes one pair of brackets away, splits at commas, trims, takes double quotes away, drops
         *     what is empty, and joins the lists of a repeated parameter.
         *
         *     | raw query | client | channels | revoked |
         *     | --- | --- | --- | --- |
         *     | `?client=c1CL&channels=[aaCH,bbCH]` | `c1CL` | `aaCH`, `bbCH` | |
         *     | `?client=c1CL&channels=%5BaaCH%2CbbCH%5D` | `c1CL` | `aaCH`, `bbCH` | |
         *     | `?client=c1CL&channels=["aaCH","bbCH"]` | `c1CL` | `aaCH`, `bbCH` | |
         *     | `?client=c1CL&channels=aaCH` | `c1CL` | `aaCH` | |
         *     | `?client=c1CL&channels=[]&revoked=[ccCH]` | `c1CL` | none | `ccCH` |
         *     | `?channels=[aaCH]` | refused | | |
         *     | `?error=…` and whatever else has no client | refused | | |
         *
         *     Ids are opaque: their length varies, and some old channels lack the usual suffix.
         */
        OnboardingRedirectQuery: {
            /**
             * Client
             * @description Id of the client who went through the popup.
             */
            client: string;
            /**
             * Permitted channels
             * @description List of the channels permitted during this visit, not of all the client has. Whether it is there when nothing was permitted is unknown. Sandbox choice: then it is `[]`.
             */
            channels?: string;
            /**
             * Revoked channels
             * @description List of the channels whose permission was taken back during this visit. Absent when there is none.
             */
            revoked?: string;
            /**
             * State
             * @description The `state` of the popup's query. Absent when there was none.
             */
            state?: string;
        };
        /** @description `location.search` of the redirect page, with the leading `?`; read as `OnboardingRedirectQuery` says. A text without a client is no result. The vendor's sample posts any query and accepts any text. Sandbox choice: ours posts and accepts none without a client. */
        OnboardingResultEvent: string;
        /** @description As `OnboardingResultEvent`, and with a state. Sandbox choice: a broadcast has no source window, so a text without a state belongs to nobody. */
        OnboardingBroadcastEvent: components["schemas"]["OnboardingResultEvent"] & string;
        TokenRequest: {
            username: string;
            password: string;
        };
        Token: {
            access_token: string;
            refresh_token?: string;
            /** @description Seen as `bearer`. */
            token_type?: string;
            /** @description Seconds. */
            expires_in?: number;
        };
        /** @description The OAuth kind of error, which only `createPartnerToken` answers with. */
        TokenError: {
            error: string;
            error_description?: string;
        };
        /** @description The error of the Partner API. Public clients also meet `{error: {message}}`, `{error}` and `{message}`, so read in this order: `meta.developer_message`, `error.message`, `error`, `error_description`, `message`. */
        PartnerError: {
            meta?: {
                /** @constant */
                success: false;
                http_code?: number;
                developer_message?: string;
                /** @description More words, usually a list. */
                details?: unknown;
                error_data?: {
                    code?: string | number;
                    message?: string;
                    real_message?: string;
                    status?: number;
                };
            };
            error?: string | {
                message?: string;
            };
            message?: string;
        };
        PartnerSuccess: {
            meta: {
                /** @constant */
                success: true;
                http_code?: number;
                developer_message?: string;
            };
        };
        /** @description An empty object. */
        Nothing: Record<string, unknown>;
        Partner: {
            id: string;
            brand_name?: string | null;
            logo_url?: string | null;
            webhook_url?: string | null;
            partner_redirect_url?: string | null;
            /** @description Two letters. */
            country?: string | null;
            allow_client_to_add_phone_no?: boolean | null;
            settings?: Record<string, unknown> | null;
            /** @deprecated */
            payment_required?: boolean | null;
            /** @deprecated */
            onboarding_deeplink_add_params?: unknown;
            /** @deprecated */
            blocked_new_submission?: unknown;
            /** @deprecated */
            billing_system?: unknown;
            /** @deprecated */
            publishable_key?: string | null;
            /** @deprecated */
            payment_plan?: unknown;
        };
        /** @description Other settings are accepted too; only these two are known. */
        PartnerUpdate: {
            /** Format: uri */
            webhook_url?: string;
            /** Format: uri */
            partner_redirect_url?: string;
        };
        PartnerWebhook: {
            webhook_url: string | null;
        };
        PartnerWebhookInput: {
            /** Format: uri */
            webhook_url: string;
            /** @description Sandbox choice: the name of this field. */
            headers?: components["schemas"]["WebhookHeaders"];
        };
        /** @description Headers sent along with each event, by name. */
        WebhookHeaders: {
            [key: string]: string;
        };
        PartnerChangeRequestUpdate: {
            /** @description A text in the vendor's example. */
            auto_approve: ("true" | "false") | boolean;
        };
        PartnerBalance: {
            currency: string;
            total: number;
        };
        /** @description What every list has. The rows stand under a name of their own. */
        Page: {
            /** @description Rows in this answer. */
            count?: number;
            /** @description Rows in all. */
            total?: number;
            limit?: number;
            offset?: number;
            sort?: string[] | null;
            filters?: Record<string, unknown> | null;
        };
        ClientPage: components["schemas"]["Page"] & {
            clients: components["schemas"]["Client"][];
        };
        ChannelPage: components["schemas"]["Page"] & {
            partner_channels: components["schemas"]["Channel"][];
        };
        TemplatePage: components["schemas"]["Page"] & {
            waba_templates: components["schemas"]["Template"][];
        };
        Client: {
            id: string;
            name?: string | null;
            /** @description Such as `active`. */
            status?: string | null;
            max_channels?: number | null;
            organisation?: string | null;
            meta_info?: {
                business_vertical?: string | null;
                timezone?: string | null;
                about?: string | null;
                business_description?: string | null;
                use_case?: string | null;
            } | null;
            contact_info?: {
                webpage_url?: string | null;
                phone?: string | null;
                language?: string | null;
                country?: string | null;
                street_name?: string | null;
                city?: string | null;
                email?: string | null;
                full_name?: string | null;
                zip_code?: string | null;
            } | null;
            contact_user?: {
                name?: string | null;
                email?: string | null;
                phone?: string | null;
            } | null;
            /** @description What the partner keeps with the client. Usually text. */
            partner_payload?: unknown;
            /** @description ISO 8601. */
            created_at?: string | null;
            /** @description ISO 8601. */
            modified_at?: string | null;
            created_by?: components["schemas"]["UserReference"];
            modified_by?: components["schemas"]["UserReference"];
            suspicious?: boolean | null;
        };
        UserReference: {
            user_id?: string | null;
            user_name?: string | null;
        } | null;
        ClientUpdate: {
            /** @description What the partner keeps with the client. Usually text. */
            partner_payload?: unknown;
            max_channels?: number;
        };
        /** @description Sandbox choice: the whole shape. */
        SharedClientNumbers: {
            shared_client_numbers: {
                channel_id: string;
                phone_number?: string;
                shared: boolean;
            }[];
        };
        Balance: {
            balance: number;
            currency: string;
            last_renewal?: {
                date?: string | null;
                amount?: number | null;
            } | null;
            estimated_template_cost?: number | null;
            granularity?: string | null;
            usage?: components["schemas"]["Usage"][];
        };
        /** @description One period. For each category (`authentication`, `marketing`, `service`, `utility`, and the older `business_initiated`, `user_initiated`) there is a `…_quantity`, `…_paid_quantity` and `…_price`. */
        Usage: {
            period_date: string;
            total_price?: number | null;
            authentication_quantity?: number | null;
            authentication_paid_quantity?: number | null;
            authentication_price?: number | null;
            marketing_quantity?: number | null;
            marketing_paid_quantity?: number | null;
            marketing_price?: number | null;
            service_quantity?: number | null;
            service_paid_quantity?: number | null;
            service_price?: number | null;
            utility_quantity?: number | null;
            utility_paid_quantity?: number | null;
            utility_price?: number | null;
            business_initiated_quantity?: number | null;
            business_initiated_paid_quantity?: number | null;
            business_initiated_price?: number | null;
            user_initiated_quantity?: number | null;
            user_initiated_paid_quantity?: number | null;
            user_initiated_price?: number | null;
            free_tier?: number | null;
            free_entry_point?: number | null;
        };
        AccountSharingClient: {
            name?: string;
            email?: string;
        };
        AccountSharingNumber: {
            solution_id: string;
            /** @description Meta's id of the WABA. */
            waba_external_id: string;
            waba_business_id?: string;
            client_id?: string;
            tier?: string;
            /** @description Meta's id of the number. */
            channel_external_id?: string;
        };
        /** @description A phone number. Partner events carry a shortened one. `phone_number` is met with and without `+`. Values of `hub_status`, `meta_status`, `availability_status` and `project` are unknown. Sandbox choice: those of the examples. */
        Channel: {
            id: string;
            client_id?: string;
            waba_account_id?: string | null;
            /** @description Meta's id of the number. */
            external_id?: string | null;
            type?: string;
            version?: number | string | null;
            status?: components["schemas"]["ChannelStatus"];
            /**
             * @description `sandbox` or `live`.
             * @example sandbox
             * @example live
             */
            account_mode?: string | null;
            hub_status?: string | null;
            meta_status?: string | null;
            availability_status?: string | null;
            current_limit?: string | null;
            current_quality_rating?: string | null;
            /** @description ISO 8601. */
            created_at?: string | null;
            /** @description ISO 8601. */
            modified_at?: string | null;
            /** @description ISO 8601. */
            billing_started_at?: string | null;
            /** @description ISO 8601. */
            terminated_at?: string | null;
            /** @description ISO 8601. */
            cancelled_at?: string | null;
            /** @description Official business account. */
            is_oba?: boolean | null;
            /** @description The number stays in the WhatsApp Business app. */
            is_on_biz_app?: boolean | null;
            is_migrated?: boolean | null;
            has_inbox?: boolean | null;
            /** @description Seen in one fixture. */
            consents?: unknown;
            client?: components["schemas"]["Client"];
            setup_info?: {
                phone_number?: string;
                phone_name?: string | null;
                /** @description `sms` or `voice`. */
                verification_method?: string | null;
                was_in_use?: boolean | null;
                ivr?: boolean | null;
                certificate?: string | null;
                new_name_status?: string | null;
                default_language?: string | null;
                has_integration_layer?: boolean | null;
                /** @description What went wrong when `status` is `error`. */
                error?: unknown;
                configuration_type?: string | null;
                region?: string | null;
                shards_number?: number | null;
            } | null;
            waba_account?: {
                id?: string;
                /** @description Meta's id of the WABA. */
                external_id?: string | null;
                client_id?: string | null;
                name?: string | null;
                namespace?: string | null;
                status?: string | null;
                /** @description `verified`, `not_verified`, `rejected`, `pending_submission`, `failed`, `pending` or `pending_need_more_info`. */
                fb_account_status?: string | null;
                fb_business_id?: string | null;
                on_behalf_of_business_info?: {
                    id?: string | null;
                    name?: string | null;
                    /** @description `submitted`, `approved`, `rejected` or `denied`. */
                    status?: string | null;
                    type?: string | null;
                } | null;
            } | null;
            /** @description The messaging side of the channel. */
            integration?: {
                enabled?: boolean | null;
                app_id?: string | number | null;
                /**
                 * @description `running` when keys can be made. Other values are unknown. Sandbox choice: `pending` before, `stopped` on error and after termination.
                 * @example pending
                 * @example running
                 * @example stopped
                 */
                state?: string | null;
            } | null;
            project?: {
                id?: string | null;
                name?: string | null;
                license_model?: string | null;
                inbox?: boolean | null;
            } | null;
        };
        /** @description Known: `created`, `unverified`, `verified`, `ready`, `modified`, `imported`, `new_name_requested`, `certificate_declined`, `consents_signed`, `error`, `porting_ready`, `ready_for_migration`, `waiting_for_migration_code`, `migration_code_requested`. Read any other as unknown. There is no `running`. */
        ChannelStatus: components["schemas"]["KnownChannelStatus"] | string;
        /** @enum {unknown} */
        KnownChannelStatus: "created" | "unverified" | "verified" | "ready" | "modified" | "imported" | "new_name_requested" | "certificate_declined" | "consents_signed" | "error" | "porting_ready" | "ready_for_migration" | "waiting_for_migration_code" | "migration_code_requested";
        CancellationRequest: {
            /** @description False takes the request back. */
            enabled: boolean;
        };
        CreatedApiKey: {
            id?: string | number;
            /** @description Base URL of the messaging API for this key. */
            address?: string;
            app_id?: string | number;
            api_key: string;
        };
        CreatedApiKeyList: {
            api_keys: components["schemas"]["CreatedApiKey"][];
        };
        ApiKeyList: {
            api_keys: {
                id?: string | number;
                address?: string;
                app_id?: string | number;
                /** @description Whether it is masked is unknown. */
                api_key?: string | null;
            }[];
        };
        TemplateInput: {
            name: string;
            category: components["schemas"]["TemplateCategory"];
            language: string;
            components: components["schemas"]["TemplateComponents"];
        };
        /** @enum {unknown} */
        TemplateCategory: "AUTHENTICATION" | "MARKETING" | "UTILITY";
        TemplateComponents: ({
            type?: string;
            text?: string;
        } & {
            [key: string]: unknown;
        })[];
        Template: {
            id: string;
            partner_id?: string;
            waba_account_id?: string;
            name: string;
            /** @description `created`, `submitted`, `pending`, `approved` or `rejected`; upper case in webhooks. */
            status?: string;
            language?: string;
            /** @description Older templates have categories of older times. */
            category?: string;
            components?: components["schemas"]["TemplateComponents"];
            rejected_reason?: string | null;
            namespace?: string | null;
            /** @description ISO 8601. */
            created_at?: string | null;
            /** @description ISO 8601. */
            modified_at?: string | null;
        };
        MetaTemplatePage: {
            data: {
                name: string;
                language?: string;
                status?: string;
                category?: string;
                components?: components["schemas"]["TemplateComponents"];
            }[];
            paging?: {
                cursors?: {
                    before?: string;
                    after?: string;
                };
                next?: string;
            };
        };
        SendMessageRequest: components["schemas"]["TextMessage"] | components["schemas"]["TemplateMessage"] | components["schemas"]["OtherMessage"] | components["schemas"]["ReadReceipt"];
        /** @description Digits only, without `+`. */
        Recipient: string;
        TextMessage: {
            /** @constant */
            messaging_product: "whatsapp";
            /** @constant */
            recipient_type?: "individual";
            to: components["schemas"]["Recipient"];
            /** @constant */
            type: "text";
            text: {
                body: string;
                preview_url?: boolean;
            };
        };
        TemplateMessage: {
            /** @constant */
            messaging_product: "whatsapp";
            /** @constant */
            recipient_type?: "individual";
            to: components["schemas"]["Recipient"];
            /** @constant */
            type: "template";
            template: {
                name: string;
                language: {
                    code: string;
                };
                components?: Record<string, unknown>[];
            };
        };
        /** @description Any other kind of Meta's, unchecked. */
        OtherMessage: {
            /** @constant */
            messaging_product: "whatsapp";
            /** @constant */
            recipient_type?: "individual";
            to: components["schemas"]["Recipient"];
            type: string;
        } & {
            [key: string]: unknown;
        };
        ReadReceipt: {
            /** @constant */
            messaging_product: "whatsapp";
            /** @constant */
            status: "read";
            message_id: string;
        };
        /** @description The accepted message. Sandbox choice: marking as read is answered with `success` alone, as its answer is unknown. */
        SentMessage: {
            messaging_product?: string;
            contacts?: {
                input?: string;
                wa_id?: string;
            }[];
            messages?: {
                id: string;
            }[];
            /** @description Sandbox choice: true after marking as read. */
            success?: boolean;
        };
        NumberWebhook: {
            url?: string;
            headers?: components["schemas"]["WebhookHeaders"];
        };
        NumberWebhookInput: {
            /** Format: uri */
            url: string;
            headers?: components["schemas"]["WebhookHeaders"];
        };
        WabaWebhookInput: {
            /** Format: uri */
            url: string;
            headers?: components["schemas"]["WebhookHeaders"];
            override_all?: boolean;
        };
        Health: {
            health_status: {
                can_send_message: components["schemas"]["CanSend"];
                entities?: {
                    /** @description `PHONE_NUMBER`, `WABA`, `BUSINESS` or `APP`. */
                    entity_type: string;
                    id?: string;
                    can_send_message?: components["schemas"]["CanSend"];
                    can_receive_call_sip?: string;
                    errors?: {
                        error_code?: number;
                        error_description?: string;
                        possible_solution?: string;
                    }[];
                    /** @description More words, usually a list. */
                    additional_info?: unknown;
                }[];
            };
        };
        /** @enum {unknown} */
        CanSend: "AVAILABLE" | "LIMITED" | "BLOCKED";
        /** @description Four shapes on one host. */
        MessagingError: components["schemas"]["MetaError"] | components["schemas"]["GatewayError"] | components["schemas"]["OlderGatewayError"] | components["schemas"]["TextError"];
        /** @description Meta's own. Codes met: 131047 window closed, 131030 recipient not allowed, 131056 and 130429 rate, 132001 no such template, 100 bad parameter. */
        MetaError: {
            error: {
                message: string;
                type?: string;
                code?: number;
                error_data?: {
                    messaging_product?: string;
                    details?: string;
                };
                fbtrace_id?: string;
            };
        };
        GatewayError: {
            meta: {
                /** @constant */
                success?: false;
                http_code?: number;
                developer_message: string;
            };
        };
        /** @description The older spelling. A documented sample came with status 401 and has 404 inside. */
        OlderGatewayError: {
            meta: {
                /** @constant */
                success?: false;
                httpCode?: number;
                developerMessage: string;
            };
        };
        /** @description The newer endpoints. */
        TextError: {
            error: string;
        };
        /** @description An HTML page. */
        HtmlPage: string;
        /** @description Sandbox choice: the words of our own receiver. */
        ReceiverError: {
            error: string;
        };
        ClientCreatedEvent: {
            id?: string;
            /** @constant */
            event: "client_created";
            data: components["schemas"]["ClientEventData"];
        };
        ChannelCreatedEvent: {
            id?: string;
            /** @constant */
            event: "channel_created";
            data: components["schemas"]["Channel"];
        };
        ChannelSubmittedEvent: {
            id?: string;
            /** @constant */
            event: "channel_submitted";
            data: components["schemas"]["Channel"];
        };
        ChannelReadyEvent: {
            id?: string;
            /** @constant */
            event: "channel_ready";
            data: components["schemas"]["Channel"];
        };
        ChannelRunningEvent: {
            id?: string;
            /** @constant */
            event: "channel_running";
            data: components["schemas"]["Channel"];
        };
        ChannelLiveEvent: {
            id?: string;
            /** @constant */
            event: "channel_live";
            data: components["schemas"]["Channel"];
        };
        ChannelPermissionGrantedEvent: {
            id?: string;
            /** @constant */
            event: "channel_permission_granted";
            data: components["schemas"]["Channel"];
        };
        ChannelPermissionRevokedEvent: {
            id?: string;
            /** @constant */
            event: "channel_permission_revoked";
            data: components["schemas"]["Channel"];
        };
        CancellationRequestEvent: {
            id?: string;
            /** @constant */
            event: "cancellation_request";
            data: components["schemas"]["Channel"];
        };
        CancellationRevokeEvent: {
            id?: string;
            /** @constant */
            event: "cancellation_revoke";
            data: components["schemas"]["Channel"];
        };
        CancellationProcessedEvent: {
            id?: string;
            /** @constant */
            event: "cancellation_processed";
            data: components["schemas"]["Channel"];
        };
        AccountViolationEvent: {
            id?: string;
            /** @constant */
            event: "account_violation";
            data: components["schemas"]["ViolationEventData"];
        };
        AccountRestrictionEvent: {
            id?: string;
            /** @constant */
            event: "account_restriction";
            data: components["schemas"]["ViolationEventData"];
        };
        TemplateMessagingEnabledEvent: {
            id?: string;
            /** @constant */
            event: "template_messaging_enabled";
            data: components["schemas"]["TemplateMessagingEventData"];
        };
        TemplateMessagingDisabledEvent: {
            id?: string;
            /** @constant */
            event: "template_messaging_disabled";
            data: components["schemas"]["TemplateMessagingEventData"];
        };
        WabaTemplateStatusChangedEvent: {
            id?: string;
            /** @constant */
            event: "waba_template_status_changed";
            data: components["schemas"]["TemplateEventData"];
        };
        WabaTemplateCategoryChangedEvent: {
            id?: string;
            /** @constant */
            event: "waba_template_category_changed";
            data: components["schemas"]["TemplateEventData"];
        };
        /** @description Every partner event with a name of its own. */
        KnownPartnerEvent: components["schemas"]["ClientCreatedEvent"] | components["schemas"]["ChannelCreatedEvent"] | components["schemas"]["ChannelSubmittedEvent"] | components["schemas"]["ChannelReadyEvent"] | components["schemas"]["ChannelRunningEvent"] | components["schemas"]["ChannelLiveEvent"] | components["schemas"]["ChannelPermissionGrantedEvent"] | components["schemas"]["ChannelPermissionRevokedEvent"] | components["schemas"]["CancellationRequestEvent"] | components["schemas"]["CancellationRevokeEvent"] | components["schemas"]["CancellationProcessedEvent"] | components["schemas"]["AccountViolationEvent"] | components["schemas"]["AccountRestrictionEvent"] | components["schemas"]["TemplateMessagingEnabledEvent"] | components["schemas"]["TemplateMessagingDisabledEvent"] | components["schemas"]["WabaTemplateStatusChangedEvent"] | components["schemas"]["WabaTemplateCategoryChangedEvent"];
        /** @description What every partner event has. `id` is the event's, to recognise a repetition by. */
        PartnerEvent: {
            id?: string;
            event: string;
            data: Record<string, unknown>;
        };
        /** @description The body could not be read. Sandbox choice: the client, under `client`. */
        ClientEventData: {
            client?: components["schemas"]["Client"];
        };
        /** @description The body could not be read. Sandbox choice: the id of the channel and of its client. */
        TemplateMessagingEventData: {
            id?: string;
            client_id?: string;
        };
        ViolationEventData: {
            phone_number: string;
            violation_type?: string;
        };
        TemplateEventData: {
            /** @description Meta's id of the WABA. */
            id: string;
            template: {
                id?: string;
                /** @description Meta's id of the template. */
                external_id?: string;
                name?: string;
                language?: string;
                /** @description In upper case. */
                new_status?: string;
                rejected_reason?: string | null;
                /** @description Sandbox choice: the name of this field. */
                new_category?: string;
            };
        };
        MessagingNotification: {
            /** @constant */
            object: "whatsapp_business_account";
            entry: {
                /** @description Meta's id of the WABA. */
                id?: string;
                changes: {
                    /** @description `messages`; others are to be kept, not refused. */
                    field: string;
                    value: components["schemas"]["MessagingChange"];
                }[];
            }[];
        };
        MessagingChange: {
            messaging_product?: string;
            metadata?: {
                display_phone_number?: string;
                phone_number_id?: string;
            };
            contacts?: {
                profile?: {
                    name?: string;
                };
                wa_id?: string;
                /** @description Names a sender who hides the number. */
                user_id?: string;
            }[];
            messages?: components["schemas"]["InboundMessage"][];
            statuses?: components["schemas"]["MessageStatus"][];
            errors?: components["schemas"]["MessagingEventError"][];
        };
        InboundMessage: {
            from?: string;
            /** @description Names a sender who hides the number. */
            from_user_id?: string;
            id: string;
            /** @description Unix seconds. */
            timestamp?: string;
            type: string;
            text?: {
                body?: string;
            };
        };
        MessageStatus: {
            id: string;
            /** @description `sent`, `delivered`, `read` or `failed`. */
            status: string;
            /** @description Unix seconds. */
            timestamp?: string;
            recipient_id?: string;
            conversation?: Record<string, unknown>;
            pricing?: Record<string, unknown>;
            errors?: components["schemas"]["MessagingEventError"][];
        };
        MessagingEventError: {
            code?: number;
            title?: string;
        };
    };
    responses: {
        /** @description The partner. */
        Partner: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Partner"];
            };
        };
        /** @description The channel. */
        Channel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Channel"];
            };
        };
        /** @description The balance. */
        Balance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Balance"];
            };
        };
        /** @description Done. The envelope of an error, with `success` true. */
        Success: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerSuccess"];
            };
        };
        /** @description Sandbox choice: a body without user name or password. */
        TokenBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description Wrong user name or password. Not the envelope of the other calls. */
        TokenUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description Wrong payload. The vendor calls the schema `DefaultValidationError`. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description Wrong payload, or the channel is not running. That it is refused then is documented, how is not. Sandbox choice: this status, and the code `channel_not_running`. */
        ChannelNotRunning: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description The key or token is missing, wrong or expired. A public client then signs in again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description Not your partner id, or not yours to see. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description Not your partner id, or the client gave no permission. Sandbox choice: the code `permission_missing` for the second. */
        KeyPermissionMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description No such id, or not one of this partner. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description Too many requests. The vendor documents the rate. Sandbox choice: the body and `Retry-After`. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description A failure at the vendor, to be tried again. Sandbox choice: the body. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description Accepted. What became of it comes as statuses. 200 is usual; one public client accepts 201 as well. */
        Sent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SentMessage"];
            };
        };
        /** @description The address, as it now stands. */
        NumberWebhook: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NumberWebhook"];
            };
        };
        /** @description Refused by Meta, or by the gateway: disabled, unpaid, or, against the custom of HTTP, too many requests. Trust the status of the answer, not the one in the body. */
        MessagingBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagingError"];
            };
        };
        /** @description The key is missing, wrong or revoked. Three spellings are documented. */
        MessagingUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagingError"];
            };
        };
        /** @description The endpoint is blocked, or Meta refuses. A proxy may answer with something that is no JSON. */
        MessagingForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagingError"];
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description No address was ever set. Sandbox choice: on request only, and this body. */
        MessagingNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagingError"];
            };
        };
        /** @description Meta's rate limit, which also comes with 400. */
        MessagingTooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagingError"];
            };
        };
        /** @description A failure at the gateway, to be tried again. */
        MessagingServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagingError"];
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description The gateway cannot reach what is behind it; to be tried again. */
        MessagingUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessagingError"];
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description The popup. What follows happens in it; a closed or abandoned popup redirects nowhere and says nothing. */
        OnboardingPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description The visit is over and the popup goes to the partner's redirect URL. That it goes there is documented; whether by a status or by script is not. Sandbox choice: a scenario that asks for no clicks redirects at once. */
        OnboardingRedirect: {
            headers: {
                Location: components["headers"]["OnboardingLocation"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description An error card, and no redirect: neither the hub nor the query has a redirect URL, or it is no absolute http or https URL. For a missing one the vendor also describes a fallback to its own client app. Sandbox choice: the status, and the card unless a switch turns the fallback on. */
        OnboardingError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description The hub demands an IO signature, and it is missing, wrong, too old or used. Sandbox choice: the status and an error card; no redirect. */
        OnboardingSignatureRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description Sandbox choice: there is no such hub. */
        OnboardingUnknownPartner: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description Received. Exactly 200, within 5 seconds; anything else counts as failed. Store, answer, then work. */
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
        /** @description Sandbox choice: the answer of our receiver to a missing or wrong signature. */
        EventRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReceiverError"];
            };
        };
    };
    parameters: {
        /** @description Id of the hub. */
        PartnerId: string;
        /** @description Id of the client. */
        ClientId: string;
        /** @description Id of the channel. */
        ChannelId: string;
        /** @description Id of the WABA at 360dialog, not Meta's. */
        WabaAccountId: string;
        /** @description Id of the template. */
        TemplateId: string;
        /** @description Rows per page. The default and the cap are not documented; 10, 20, 200 and 1000 were seen. Sandbox choice: 20, and at most 200. More is cut to 200, and `limit` of the answer says so. */
        Limit: number;
        /** @description Rows to leave out. */
        Offset: number;
        /** @description Field to sort by, with a leading `-` for descending. The answer repeats it as a list. */
        Sort: string;
        /** @description A JSON object as text: field to expected value, with dotted names for nested fields. Sandbox choice: text that is no JSON object is refused with 400; an unknown field matches nothing. */
        Filters: string;
        /** @description First moment, in unix seconds. */
        StartDate: number;
        /** @description Last moment, in unix seconds. */
        EndDate: number;
        /** @description Length of one row of `usage`, such as `month`. */
        Granularity: string;
        /** @description What the popup is opened with, as query parameters. Unknown parameters are ignored. */
        OnboardingQuery: components["schemas"]["OnboardingQuery"];
    };
    requestBodies: {
        Template: {
            content: {
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
    };
    headers: {
        /**
         * @description Seconds to wait. Whether the vendor sends it is unknown. Sandbox choice: always on 429.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description The redirect URL with the parameters of `OnboardingRedirectQuery` in `messages.asyncapi.yaml`, appended with `?` or, when it has a query already, with `&`.
         * @example https://partner.example/connected?client=k3VtqaCL&channels=[p7Rw2dCH]&state=sbx-state-0001
         */
        OnboardingLocation: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPartnerToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. `token_type` was seen in lower case; the header is written `Bearer`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["TokenBadRequest"];
            401: components["responses"]["TokenUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Partner"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Partner"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPartnerWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address; null when none was set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerWebhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setPartnerWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerWebhookInput"];
            };
        };
        responses: {
            /** @description The address by the vendor's page, the whole partner by a public client. A partner has the address too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"] | components["schemas"]["PartnerWebhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePartnerChangeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerChangeRequestUpdate"];
            };
        };
        responses: {
            /** @description Sandbox choice: the setting as it stands. The vendor shows no answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerChangeRequestUpdate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPartnerBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerBalance"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description Rows per page. The default and the cap are not documented; 10, 20, 200 and 1000 were seen. Sandbox choice: 20, and at most 200. More is cut to 200, and `limit` of the answer says so. */
                limit?: components["parameters"]["Limit"];
                /** @description Rows to leave out. */
                offset?: components["parameters"]["Offset"];
                /** @description Field to sort by, with a leading `-` for descending. The answer repeats it as a list. */
                sort?: components["parameters"]["Sort"];
                /** @description A JSON object as text: field to expected value, with dotted names for nested fields. Sandbox choice: text that is no JSON object is refused with 400; an unknown field matches nothing. */
                filters?: components["parameters"]["Filters"];
            };
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientUpdate"];
            };
        };
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSharedClientNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sandbox choice: every number of the client, with the client's decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedClientNumbers"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getClientBalance: {
        parameters: {
            query?: {
                /** @description First moment, in unix seconds. */
                start_date?: components["parameters"]["StartDate"];
                /** @description Last moment, in unix seconds. */
                end_date?: components["parameters"]["EndDate"];
                /** @description Length of one row of `usage`, such as `month`. */
                granularity?: components["parameters"]["Granularity"];
            };
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Balance"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getChannelBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Balance"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    shareClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountSharingClient"];
            };
        };
        responses: {
            /** @description Sandbox choice: the client. The answer could not be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    shareNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountSharingNumber"];
            };
        };
        responses: {
            /** @description Sandbox choice: the channel. The answer could not be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listChannels: {
        parameters: {
            query?: {
                /** @description Rows per page. The default and the cap are not documented; 10, 20, 200 and 1000 were seen. Sandbox choice: 20, and at most 200. More is cut to 200, and `limit` of the answer says so. */
                limit?: components["parameters"]["Limit"];
                /** @description Rows to leave out. */
                offset?: components["parameters"]["Offset"];
                /** @description Field to sort by, with a leading `-` for descending. The answer repeats it as a list. */
                sort?: components["parameters"]["Sort"];
                /** @description A JSON object as text: field to expected value, with dotted names for nested fields. Sandbox choice: text that is no JSON object is refused with 400; an unknown field matches nothing. */
                filters?: components["parameters"]["Filters"];
            };
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. Sandbox choice: without `api_key`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyPermissionMissing"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /** @description Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The key. An old page of the vendor shows the shape of the list instead; read `api_key`, else `api_keys[0].api_key`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"] | components["schemas"]["CreatedApiKeyList"];
                };
            };
            400: components["responses"]["ChannelNotRunning"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyPermissionMissing"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyPermissionMissing"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    requestCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        responses: {
            200: components["responses"]["Channel"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    reactivateChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the client. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the channel. */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /** @description Sandbox choice: nothing, or any object. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Channel"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPartnerTemplates: {
        parameters: {
            query?: {
                /** @description Rows per page. The default and the cap are not documented; 10, 20, 200 and 1000 were seen. Sandbox choice: 20, and at most 200. More is cut to 200, and `limit` of the answer says so. */
                limit?: components["parameters"]["Limit"];
                /** @description Rows to leave out. */
                offset?: components["parameters"]["Offset"];
                /** @description Field to sort by, with a leading `-` for descending. The answer repeats it as a list. */
                sort?: components["parameters"]["Sort"];
                /** @description A JSON object as text: field to expected value, with dotted names for nested fields. Sandbox choice: text that is no JSON object is refused with 400; an unknown field matches nothing. */
                filters?: components["parameters"]["Filters"];
            };
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the WABA at 360dialog, not Meta's. */
                waba_account_id: components["parameters"]["WabaAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPartnerTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the WABA at 360dialog, not Meta's. */
                waba_account_id: components["parameters"]["WabaAccountId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Template"];
        responses: {
            /** @description The template. Which of the two statuses is sent could not be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description The template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePartnerTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
                /** @description Id of the WABA at 360dialog, not Meta's. */
                waba_account_id: components["parameters"]["WabaAccountId"];
                /** @description Id of the template. */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            200: components["responses"]["Sent"];
            201: components["responses"]["Sent"];
            400: components["responses"]["MessagingBadRequest"];
            401: components["responses"]["MessagingUnauthorized"];
            403: components["responses"]["MessagingForbidden"];
            429: components["responses"]["MessagingTooMany"];
            500: components["responses"]["MessagingServerError"];
            502: components["responses"]["MessagingUnavailable"];
        };
    };
    getNumberWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. Sandbox choice: an empty object when there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberWebhook"];
                };
            };
            400: components["responses"]["MessagingBadRequest"];
            401: components["responses"]["MessagingUnauthorized"];
            403: components["responses"]["MessagingForbidden"];
            404: components["responses"]["MessagingNotFound"];
            500: components["responses"]["MessagingServerError"];
            502: components["responses"]["MessagingUnavailable"];
        };
    };
    setNumberWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberWebhookInput"];
            };
        };
        responses: {
            200: components["responses"]["NumberWebhook"];
            201: components["responses"]["NumberWebhook"];
            400: components["responses"]["MessagingBadRequest"];
            401: components["responses"]["MessagingUnauthorized"];
            403: components["responses"]["MessagingForbidden"];
            500: components["responses"]["MessagingServerError"];
            502: components["responses"]["MessagingUnavailable"];
        };
    };
    setWabaWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WabaWebhookInput"];
            };
        };
        responses: {
            /** @description The address is set. Sandbox choice: the answer repeats it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberWebhook"];
                };
            };
            400: components["responses"]["MessagingBadRequest"];
            401: components["responses"]["MessagingUnauthorized"];
            403: components["responses"]["MessagingForbidden"];
            500: components["responses"]["MessagingServerError"];
            502: components["responses"]["MessagingUnavailable"];
        };
    };
    getHealthStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["MessagingBadRequest"];
            401: components["responses"]["MessagingUnauthorized"];
            403: components["responses"]["MessagingForbidden"];
            500: components["responses"]["MessagingServerError"];
            502: components["responses"]["MessagingUnavailable"];
        };
    };
    listMessageTemplates: {
        parameters: {
            query?: {
                /** @description The cursor `paging.cursors.after` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetaTemplatePage"];
                };
            };
            400: components["responses"]["MessagingBadRequest"];
            401: components["responses"]["MessagingUnauthorized"];
            403: components["responses"]["MessagingForbidden"];
            500: components["responses"]["MessagingServerError"];
            502: components["responses"]["MessagingUnavailable"];
        };
    };
    listNumberTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sandbox choice: the list of `listPartnerTemplates`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePage"];
                };
            };
            400: components["responses"]["MessagingBadRequest"];
            401: components["responses"]["MessagingUnauthorized"];
            403: components["responses"]["MessagingForbidden"];
            500: components["responses"]["MessagingServerError"];
            502: components["responses"]["MessagingUnavailable"];
        };
    };
    createNumberTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Template"];
        responses: {
            /** @description Sandbox choice: the template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["MessagingBadRequest"];
            401: components["responses"]["MessagingUnauthorized"];
            403: components["responses"]["MessagingForbidden"];
            500: components["responses"]["MessagingServerError"];
            502: components["responses"]["MessagingUnavailable"];
        };
    };
    getPermissionsPage: {
        parameters: {
            query?: {
                /** @description What the popup is opened with, as query parameters. Unknown parameters are ignored. */
                input?: components["parameters"]["OnboardingQuery"];
            };
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OnboardingPage"];
            302: components["responses"]["OnboardingRedirect"];
            400: components["responses"]["OnboardingError"];
            403: components["responses"]["OnboardingSignatureRefused"];
            404: components["responses"]["OnboardingUnknownPartner"];
        };
    };
    getDashboardAppPage: {
        parameters: {
            query?: {
                /** @description What the popup is opened with, as query parameters. Unknown parameters are ignored. */
                input?: components["parameters"]["OnboardingQuery"];
            };
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OnboardingPage"];
            302: components["responses"]["OnboardingRedirect"];
            400: components["responses"]["OnboardingError"];
            403: components["responses"]["OnboardingSignatureRefused"];
            404: components["responses"]["OnboardingUnknownPartner"];
        };
    };
    getOnboardingPage: {
        parameters: {
            query?: {
                /** @description What the popup is opened with, as query parameters. Unknown parameters are ignored. */
                input?: components["parameters"]["OnboardingQuery"];
            };
            header?: never;
            path: {
                /** @description Id of the hub. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OnboardingPage"];
            302: components["responses"]["OnboardingRedirect"];
            400: components["responses"]["OnboardingError"];
            403: components["responses"]["OnboardingSignatureRefused"];
            404: components["responses"]["OnboardingUnknownPartner"];
        };
    };
    receiveClientCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveChannelCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelCreatedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveChannelSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelSubmittedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveChannelReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelReadyEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveChannelRunning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelRunningEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveChannelLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelLiveEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveChannelPermissionGranted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelPermissionGrantedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveChannelPermissionRevoked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelPermissionRevokedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveCancellationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequestEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveCancellationRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRevokeEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveCancellationProcessed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationProcessedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveAccountViolation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountViolationEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveAccountRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRestrictionEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveTemplateMessagingEnabled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateMessagingEnabledEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveTemplateMessagingDisabled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateMessagingDisabledEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveWabaTemplateStatusChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WabaTemplateStatusChangedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveWabaTemplateCategoryChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WabaTemplateCategoryChangedEvent"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receivePartnerEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownPartnerEvent"] | components["schemas"]["PartnerEvent"] | components["schemas"]["PartnerEvent"][];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
    receiveMessagingNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessagingNotification"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
            400: components["responses"]["EventUnreadable"];
            401: components["responses"]["EventRefused"];
        };
    };
}
