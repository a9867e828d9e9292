export interface IntegrationErrorOptions {
  /** Vendor the call or embed belongs to, e.g. `apizee`. */
  vendor: string;
  /** Stable word to branch on. The message is for people and may change. */
  code: string;
  /** Whether the same action may succeed when tried again. Default: false. */
  retryable?: boolean;
  cause?: unknown;
}

/** Base of every error an adapter throws. Messages never contain secrets or tokens. */
export class IntegrationError extends Error {
  readonly vendor: string;
  readonly code: string;
  readonly retryable: boolean;

  constructor(message: string, { vendor, code, retryable = false, cause }: IntegrationErrorOptions) {
    super(message, { cause });
    this.name = new.target.name;
    this.vendor = vendor;
    this.code = code;
    this.retryable = retryable;
  }
}

/** Thrown at once when an option is missing or cannot work, before anything is sent or mounted. */
export class ConfigurationError extends IntegrationError {
  constructor(vendor: string, message: string) {
    super(message, { vendor, code: 'configuration' });
  }
}

export interface ApiCallErrorOptions extends IntegrationErrorOptions {
  /** HTTP status, absent when no answer came. */
  status?: number;
  /** The vendor's id of the request, if it sent one. */
  requestId?: string;
  /** The parsed answer, or its text. */
  data?: unknown;
  /** Milliseconds to wait before the same call, absent when the vendor did not say. */
  retryAfterMs?: number;
}

/** Thrown when a call to the vendor was refused, timed out, was aborted or could not reach it. */
export class ApiCallError extends IntegrationError {
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly data: unknown;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options: ApiCallErrorOptions) {
    super(message, options);
    this.status = options.status;
    this.requestId = options.requestId;
    this.data = options.data;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Thrown when a webhook cannot be proven to come from the vendor, or is not one. */
export class WebhookVerificationError extends IntegrationError {}

export type EmbedErrorCode =
  'aborted' | 'destroyed' | 'refused' | 'script_failed' | 'permission_denied' | 'timeout' | (string & {});

/** Thrown or reported when a frame, popup or script of the vendor fails. */
export class EmbedError extends IntegrationError {
  constructor(message: string, options: IntegrationErrorOptions & { code: EmbedErrorCode }) {
    super(message, options);
  }
}
