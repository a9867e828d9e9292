/** Generated from specs/ by `npm run generate`. Do not edit. */
export interface paths {
    "/_sandbox/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every vendor with its addresses, credentials, pages and settings. */
        get: operations["listVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/vendors/{vendor}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes some of a vendor's settings. */
        patch: operations["changeSettings"];
        trace?: never;
    };
    "/_sandbox/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said, oldest first. */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        /** Forgets what was said. */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/journal.har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests as an HTTP archive (HAR 1.2), secrets hidden. */
        get: operations["exportJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events from now on.
         * @description `event: journal` with a journal entry as data, `event: delivery` with a delivery that changed, `event: changed` with `{ what }` when faults, the clock, settings, state, snapshots, webhook targets or the journal changed, and `event: reset` when the world starts again.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State, ids, settings, faults, webhook targets and journal as at the start. */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event that a vendor can produce. */
        get: operations["listTriggers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/triggers/{vendor}/{trigger}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an event happen: it changes the state as the real one would, and tells the customer. */
        post: operations["trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules in force. */
        get: operations["listFaults"];
        put?: never;
        /** Makes requests, messages or webhooks go wrong. */
        post: operations["addFault"];
        /** Removes every rule. */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one rule. */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every misbehaviour that has a name, and the ways to ask for it. */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the rule of a scenario. */
        post: operations["playScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time of the world. */
        get: operations["getClock"];
        /** Stops the time, lets it run, or sets it. */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the time forward, and runs what falls due on the way. */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The collections of every vendor, with their sizes. */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/state/{vendor}/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of a collection, oldest first. */
        get: operations["listRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/state/{vendor}/{collection}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds or replaces a record. */
        put: operations["putRow"];
        post?: never;
        /** Removes a record. */
        delete: operations["deleteRow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole world as one document. */
        get: operations["exportSnapshot"];
        /** Puts the world into the state of a document. */
        put: operations["importSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Snapshots kept in memory, by name. */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps the state of the world under a name. */
        put: operations["saveSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the world back into a state that was kept. */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/webhooks/{vendor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a vendor's webhooks go. */
        get: operations["getWebhookTarget"];
        /** Sends a vendor's webhooks to an address of this machine. */
        put: operations["setWebhookTarget"];
        post?: never;
        /** Stops sending a vendor's webhooks. */
        delete: operations["removeWebhookTarget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every delivery with its attempts, oldest first. */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a delivery again. */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The worlds of this sandbox. */
        get: operations["listWorlds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/worlds/{world}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a world and forgets it. The world `default` starts again instead. */
        delete: operations["removeWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: string;
        };
        Vendor: {
            /** @description Folder name, e.g. `apizee`. */
            vendor: string;
            /** @description As people call it. */
            title: string;
            /** @description Where browsers find it. */
            origin: string;
            /** @description Where servers find it. */
            baseUrl: string;
            /** @description Ids of the REST operations in its contract. */
            operations: string[];
            /** @description Names on the wire of the messages its pages speak. */
            messages?: string[];
            /** @description Names of its webhooks. */
            webhooks: string[];
            /** @description A page of the sandbox that embeds it. */
            hostPage: string | null;
            credentials: {
                name: string;
                value: string;
            }[];
            pages: {
                title: string;
                url: string;
            }[];
            settings: components["schemas"]["Setting"][];
        };
        Setting: {
            name: string;
            /** @description Current value. */
            value: unknown;
            /** @description Value after a reset. */
            default: unknown;
            description: string;
        };
        JournalEntry: components["schemas"]["RequestEntry"] | components["schemas"]["MessageEntry"] | components["schemas"]["WebhookEntry"];
        /** @description For a message or webhook, what is wrong with it stands under `request`. */
        Verdict: {
            request: components["schemas"]["ContractIssue"][];
            response: components["schemas"]["ContractIssue"][];
        };
        RequestEntry: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "request";
            id: number;
            /** @description Virtual time, milliseconds since the epoch. */
            atMs: number;
            vendor: string;
            verdict: components["schemas"]["Verdict"];
            /** @description Types of the faults that were played. */
            faults: string[];
            method: string;
            /** @description Path and query. */
            path: string;
            /** @description Absent when the contract knows no such operation. */
            operationId?: string;
            requestHeaders: {
                [key: string]: string;
            };
            requestBody: string | null;
            /** @description 0 when no answer came. */
            status: number;
            responseHeaders: {
                [key: string]: string;
            };
            responseBody: string | null;
            durationMs: number;
        };
        MessageEntry: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "message";
            id: number;
            atMs: number;
            vendor: string;
            verdict: components["schemas"]["Verdict"];
            faults: string[];
            /** @description Channel of the contract, e.g. `agentApp`. */
            channel: string;
            /** @enum {unknown} */
            direction: "host-to-guest" | "guest-to-host";
            /** @description On the wire. */
            name: string;
            payload: unknown;
        };
        WebhookEntry: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "webhook";
            id: number;
            atMs: number;
            vendor: string;
            verdict: components["schemas"]["Verdict"];
            faults: string[];
            webhook: string;
            payload: unknown;
            /** @description Absent when the vendor has no target, and of a call whose answer it waits for. */
            deliveryId?: string;
            url?: string;
            /** @description Of a call. */
            method?: string;
            /** @description Of a call: the body of the answer. */
            answer?: string | null;
            attempt?: number;
            status?: number;
            error?: string;
            durationMs?: number;
        };
        ContractIssue: {
            /** @description Part of the message and JSON pointer, e.g. `query/limit`. */
            at: string;
            message: string;
        };
        Trigger: {
            vendor: string;
            /** @description Dotted, noun then verb, e.g. `ticket.closed`. */
            name: string;
            description: string;
            parameters: {
                name: string;
                description: string;
                example?: unknown;
            }[];
            /** @description Overrides that work. */
            example: Record<string, unknown>;
            /** @description What the customer is told, as an example. A dotted path into it overrides that part. */
            payload: Record<string, unknown>;
        };
        TriggerResult: {
            /** @description One sentence. */
            summary: string;
            /** @description Of what changed. */
            id?: string | number;
        };
        /** @enum {unknown} */
        FaultSubject: "request" | "message" | "webhook";
        /** @description Times are milliseconds. */
        FaultEffect: {
            /** @constant */
            type: "latency";
            /** @constant */
            distribution: "fixed";
            ms: number;
        } | {
            /** @constant */
            type: "latency";
            /** @constant */
            distribution: "uniform";
            minMs: number;
            maxMs: number;
        } | {
            /** @constant */
            type: "latency";
            /** @constant */
            distribution: "lognormal";
            medianMs: number;
            sigma: number;
        } | {
            /** @constant */
            type: "status";
            status: number;
            body?: unknown;
            headers?: {
                [key: string]: string;
            };
        } | {
            /** @constant */
            type: "rate-limit";
            retryAfterSeconds: number;
        } | {
            /** @constant */
            type: "reset";
        } | {
            /** @constant */
            type: "truncate";
        } | {
            /** @constant */
            type: "silence";
        } | {
            /** @constant */
            type: "lost";
        } | {
            /** @constant */
            type: "late";
            ms: number;
        } | {
            /** @constant */
            type: "duplicate";
            times: number;
        } | {
            /** @constant */
            type: "reorder";
        } | {
            /** @constant */
            type: "malformed";
        } | {
            /** @constant */
            type: "wrong-origin";
        };
        NewFaultRule: {
            /** @description Absent: every vendor. */
            vendor?: string;
            on: components["schemas"]["FaultSubject"];
            /** @description Operation id, name of the message on the wire, or name of the webhook. Absent: every one. */
            name?: string;
            effect: components["schemas"]["FaultEffect"];
            /** @description Drawn by the seed of the world. Absent: always. */
            probability?: number;
            /** @description The next so many. Absent: until it is removed. */
            times?: number;
        };
        FaultRule: components["schemas"]["NewFaultRule"] & {
            id: string;
        };
        Scenario: {
            id: string;
            /** @description Absent: for every vendor. */
            vendor?: string;
            on?: components["schemas"]["FaultSubject"];
            description: string;
            effect?: components["schemas"]["FaultEffect"];
            /** @description How to ask for it. */
            ways: {
                /** @enum {unknown} */
                way: "control" | "scenario" | "input";
                /** @description What to send, and where. */
                value: string;
            }[];
        };
        Clock: {
            /** Format: date-time */
            now: string;
            /** @description Milliseconds since the epoch. */
            nowMs: number;
            frozen: boolean;
        };
        Collection: {
            vendor: string;
            name: string;
            /** @description Name of the member that is the key. */
            key: string;
            count: number;
        };
        /** @description A document of the sandbox. Take it as a whole. */
        Snapshot: {
            /** @constant */
            version: 1;
        };
        WebhookTarget: {
            /** @description Null: nobody listens. */
            url: string | null;
            headers: {
                [key: string]: string;
            };
        };
        Delivery: {
            id: string;
            vendor: string;
            webhook: string;
            payload: unknown;
            url: string;
            createdMs: number;
            /** @enum {unknown} */
            state: "waiting" | "delivered" | "failed" | "lost";
            nextAttemptMs?: number;
            resendOf?: string;
            /** @description Types of the faults that were played. */
            faults?: string[];
            /** @description Breaches of the contract. */
            issues?: components["schemas"]["ContractIssue"][];
            attempts: {
                atMs: number;
                durationMs: number;
                status?: number;
                error?: string;
                /** @description Start of the answer's body. */
                answer?: string;
            }[];
        };
    };
    responses: {
        /** @description The call cannot be carried out; the sentence says why and what was expected. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listVendors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All vendors of this sandbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vendors: components["schemas"]["Vendor"][];
                    };
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Folder name of the vendor, e.g. `apizee`. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        settings: components["schemas"]["Setting"][];
                    };
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /** @description Only of this vendor. */
                vendor?: string;
                /** @description Only of this kind. */
                kind?: "request" | "message" | "webhook";
                /** @description Only what keeps to the contract, or what breaks it. */
                verdict?: "holds" | "broken";
                /** @description Only what holds this text in its path, operation, name, body or payload. Letter case does not count. */
                search?: string;
                /** @description Only entries with a higher id. */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["JournalEntry"][];
                    };
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        log: {
                            /** @constant */
                            version: "1.2";
                            creator: Record<string, unknown>;
                            entries: Record<string, unknown>[];
                        };
                    };
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends when the caller hangs up or the sandbox stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTriggers: {
        parameters: {
            query?: {
                /** @description Only of this vendor. */
                vendor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The triggers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        triggers: components["schemas"]["Trigger"][];
                    };
                };
            };
        };
    };
    trigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Folder name of the vendor, e.g. `apizee`. */
                vendor: string;
                /** @description Name of the trigger, e.g. `ticket.closed`. */
                trigger: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description What happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerResult"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["FaultRule"][];
                    };
                };
            };
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFaultRule"];
            };
        };
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRule"];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Refused"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scenarios: components["schemas"]["Scenario"][];
                    };
                };
            };
        };
    };
    playScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the scenario, e.g. `rate-limited`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    vendor?: string;
                    /** @description Operation id, name of the message on the wire, or name of the webhook. */
                    name?: string;
                    probability?: number;
                    times?: number;
                };
            };
        };
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRule"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    now?: string;
                    frozen?: boolean;
                };
            };
        };
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Milliseconds. */
                    ms: number;
                };
            };
        };
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    listCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collections: components["schemas"]["Collection"][];
                    };
                };
            };
        };
    };
    listRows: {
        parameters: {
            query?: {
                /** @description Only records that hold this text. */
                search?: string;
                /** @description How many to leave out. */
                offset?: number;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Folder name of the vendor, e.g. `apizee`. */
                vendor: string;
                /** @description Name of the collection. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Name of the member that is the key. */
                        key: string;
                        total: number;
                        rows: Record<string, unknown>[];
                    };
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    putRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Folder name of the vendor, e.g. `apizee`. */
                vendor: string;
                /** @description Name of the collection. */
                collection: string;
                /** @description Key of the record. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    deleteRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Folder name of the vendor, e.g. `apizee`. */
                vendor: string;
                /** @description Name of the collection. */
                collection: string;
                /** @description Key of the record. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Refused"];
        };
    };
    exportSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
        };
    };
    importSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        snapshots: {
                            name: string;
                            takenMs: number;
                        }[];
                    };
                };
            };
        };
    };
    saveSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any name. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A name that was kept. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Refused"];
        };
    };
    getWebhookTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Folder name of the vendor, e.g. `apizee`. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTarget"];
                };
            };
            404: components["responses"]["Refused"];
        };
    };
    setWebhookTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Folder name of the vendor, e.g. `apizee`. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    headers?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The target. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTarget"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    removeWebhookTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Folder name of the vendor, e.g. `apizee`. */
                vendor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stopped. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Refused"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Only of this vendor. */
                vendor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveries: components["schemas"]["Delivery"][];
                    };
                };
            };
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the delivery. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            404: components["responses"]["Refused"];
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        worlds: string[];
                    };
                };
            };
        };
    };
    removeWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Refused"];
        };
    };
}
