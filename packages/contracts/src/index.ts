/** One rule of the contract that a value breaks. */
export interface ValidationIssue {
  /** JSON pointer to the value, `''` for the whole. */
  instancePath: string;
  /** JSON Schema keyword that refused it, e.g. `required`. */
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

/** A precompiled check. `errors` holds the issues of the last refusal, so read it before the next call. */
export interface Validator<Value = unknown> {
  (value: unknown): value is Value;
  errors?: ValidationIssue[] | null;
}

/** How we know what the contract says. */
export type Provenance = 'documented' | 'observed' | 'sandbox-choice';

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS';

/** One REST operation as the simulators route it and the reports list it. */
export interface OperationContract {
  operationId: string;
  method: HttpMethod;
  /** Path template, e.g. `/api/v3/tickets/{id}`. */
  path: string;
  summary: string;
  tags: readonly string[];
  /** Names of the security schemes that may open it; empty when it is open to all. */
  security: readonly string[];
  provenance: Provenance;
  /** Ids of the sources that `SOURCES.md` resolves to addresses. */
  sources: readonly string[];
  /** Media types of the request body; empty when it takes none. */
  requestTypes: readonly string[];
  /** Whether a request without a body is refused. Default: false. */
  requestRequired?: boolean;
  /** True when query and body are read as one input. */
  mergedInput: boolean;
  /** Media type per status; `null` for an answer without a body. */
  responses: Readonly<Record<string, string | null>>;
}

/** The checks of one operation. `parameters` takes `{ path, query, header }` and turns strings into the contract's types in place. */
export interface OperationValidators {
  parameters?: Validator;
  /** JSON body, checked as it is. */
  body?: Validator;
  /** Form body or merged input: strings are turned into the contract's types in place. */
  input?: Validator;
  /** Per status. */
  responses: Readonly<Record<string, Validator>>;
}

export type Transport = 'postMessage' | 'broadcast' | 'query' | 'script-call' | 'script-callback';

/** One field of a message, for tables. */
export interface FieldContract {
  name: string;
  type: string;
  required: boolean;
  description: string;
}

/** One message between two windows. */
export interface MessageContract {
  /** Our key, e.g. `smsSent`. */
  key: string;
  /** The name on the wire, e.g. `sms_sent`. */
  name: string;
  sender: 'host' | 'guest';
  summary: string;
  /** Keys of the messages that must have happened before. */
  after: readonly string[];
  occurs: 'once' | 'many';
  provenance: Provenance;
  sources: readonly string[];
  fields: readonly FieldContract[];
  examples: readonly unknown[];
}

/** What the guest says in one situation, in order. */
export interface SequenceContract {
  id: string;
  situation: string;
  emits: readonly { message: string; length?: number; reason?: string }[];
}

/** One conversation between two windows. */
export interface ChannelContract {
  transport: Transport;
  /** Production origins the guest speaks from. */
  guestOrigins: readonly string[];
  /** Address of the page or script. */
  address: string | null;
  messages: readonly MessageContract[];
  sequences: readonly SequenceContract[];
}
