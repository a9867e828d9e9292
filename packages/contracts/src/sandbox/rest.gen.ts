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
            path: {
                /** @description Folder name of the vendor, e.g. `apizee`. */
                vendor: string;
            };
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
        /** The last exchanges, oldest first. */
        get: operations["listJournal"];
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
         * Server-sent events, one for each exchange and reset from now on.
         * @description `event: journal` with a journal entry as data, `event: notification` with what a vendor tells its customer, and `event: reset` when the sandbox starts again.
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
        /** State, ids, settings and journal as at the start. */
        post: operations["reset"];
        delete?: never;
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
            /** @description Number of REST operations in its contract. */
            operations: number;
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
        JournalEntry: {
            id: number;
            /** @description Virtual time, milliseconds since the epoch. */
            atMs: number;
            vendor: string;
            method: string;
            /** @description Path and query. */
            path: string;
            /** @description Absent when the contract knows no such operation. */
            operationId?: string;
            requestHeaders: {
                [key: string]: string;
            };
            requestBody: string | null;
            /** @description 0 when the vendor stays silent. */
            status: number;
            responseHeaders: {
                [key: string]: string;
            };
            responseBody: string | null;
            durationMs: number;
            verdict: {
                request: components["schemas"]["ContractIssue"][];
                response: components["schemas"]["ContractIssue"][];
            };
        };
        ContractIssue: {
            /** @description Part of the message and JSON pointer, e.g. `query/limit`. */
            at: string;
            message: string;
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
                /** @description Only this vendor's. */
                vendor?: string;
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
}
