/** Generated from specs/ by `npm run generate`. Do not edit. */
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type OnboardingPopupCommand =
  | components['schemas']['OnboardingQuery'];

export type OnboardingRedirectEvent =
  | components['schemas']['OnboardingRedirectQuery'];

export type OnboardingResultEvent =
  | components['schemas']['OnboardingResultEvent'];

export type OnboardingBroadcastEvent =
  | components['schemas']['OnboardingBroadcastEvent'];
