import { ApiCallError, type ApiCallErrorOptions } from '@embedworks/core';
import { readEnvelope, type FieldErrors } from './error-envelope.ts';

/** The `vendor` of every error of this package. */
export const vendor = 'infobip';

/**
 * What a call ended with.
 *
 * | code | `kind` | when | `retryable` |
 * | --- | --- | --- | --- |
 * | `unauthorized` | `Unauthorized` | 401 | no |
 * | `forbidden` | `Forbidden` | 403: the key lacks a scope | no |
 * | `not_found` | `NotFound` | 404 | no |
 * | `conflict` | `Conflict` | 409, or 400 that says "already exists" or "duplicate" | no |
 * | `validation` | `Validation` | any other 4xx | no |
 * | `rate_limited` | `RateLimited` | 429; `retryAfterMs` when the vendor says | yes |
 * | `server` | `Server` | 5xx, 408, 425, and redirects, which are not followed | 408, 425, 500, 502, 503, 504 |
 * | `malformed`, `contract_drift` | `Server` | no JSON, or not what it should be; the contract check | no |
 * | `timeout`, `network` | `Network` | no answer | yes |
 * | `aborted` | `Network` | your signal | no |
 * | `deadline` | `Server` | `flows.waitForReport` waited in vain | yes |
 */
export type InfobipErrorCode = keyof typeof kinds;

/** The same in fewer words. */
export type InfobipErrorKind = (typeof kinds)[InfobipErrorCode];

const kinds = {
  unauthorized: 'Unauthorized',
  forbidden: 'Forbidden',
  not_found: 'NotFound',
  conflict: 'Conflict',
  validation: 'Validation',
  rate_limited: 'RateLimited',
  server: 'Server',
  malformed: 'Server',
  contract_drift: 'Server',
  deadline: 'Server',
  timeout: 'Network',
  network: 'Network',
  aborted: 'Network',
} as const;

export interface InfobipErrorOptions extends Omit<ApiCallErrorOptions, 'vendor' | 'code'> {
  code: InfobipErrorCode;
  /** Method and path of the call, e.g. `POST /embeddable/1/auth/par`. */
  call?: string | undefined;
  /** The vendor's own code as text, e.g. `BAD_REQUEST`, `E403`, `40401`. */
  vendorCode?: string | undefined;
  fieldErrors?: FieldErrors | undefined;
  /** The answer as it came. */
  raw?: string | undefined;
}

/** Thrown by every call to the vendor, whichever of its envelopes the refusal came in. Holds no key, token or password. */
export class InfobipError extends ApiCallError {
  declare readonly code: InfobipErrorCode;
  readonly kind: InfobipErrorKind;
  readonly call: string | undefined;
  /** The vendor's own code as text, e.g. `BAD_REQUEST`, `E403`, `40401`. */
  readonly vendorCode: string | undefined;
  /** What is wrong, by the vendor's name of the field. */
  readonly fieldErrors: FieldErrors | undefined;
  /** The answer as it came. `data` is the same, parsed if it is JSON. */
  readonly raw: string | undefined;

  constructor(message: string, options: InfobipErrorOptions) {
    super(message, { ...options, vendor });
    this.kind = kinds[options.code];
    this.call = options.call;
    this.vendorCode = options.vendorCode;
    this.fieldErrors = options.fieldErrors;
    this.raw = options.raw;
  }
}

/**
 * Reads one sentence out of an error body of any of the vendor's envelopes.
 * @returns `undefined` when the body is none of them; the status then has to do.
 */
export function toInfobipMessage(data: unknown): string | undefined {
  const { text, fieldErrors = {} } = readEnvelope(parsed(data));
  const fields = Object.entries(fieldErrors).map(([field, errors]) => `${field}: ${errors.join(', ')}`);
  if (fields.length === 0) return text;
  return `${text ?? 'Bad request'} (${shorten(fields.join('; '))})`;
}

/** Gives an error of a call its kind. A refusal may repeat what it refuses, so the `secrets` are taken out of it. */
export function toInfobipError(
  error: ApiCallError,
  { method, path }: { method: string; path: string },
  secrets: readonly string[] = [],
): InfobipError {
  if (error instanceof InfobipError) return error;
  const { status, retryable, retryAfterMs, cause } = error;
  // As they are, and as JSON writes them.
  const written = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const hide = (text: string) => written.reduce((rest, secret) => rest.replaceAll(secret, '[hidden]'), text);
  const raw = error.data === undefined ? undefined : hide(typeof error.data === 'string' ? error.data : toText(error));
  const data = parsed(raw);
  const { vendorCode, text, fieldErrors, requestId } = readEnvelope(data);
  return new InfobipError(hide(error.message), {
    code: status === undefined ? (error.code as InfobipErrorCode) : codeOf(error, text, vendorCode),
    call: `${method} ${path}`,
    retryable,
    cause,
    vendorCode,
    fieldErrors,
    ...(raw === undefined ? {} : { raw, data }),
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/**
 * Duplicate person, person already in the flow, and the conflict of People v3.
 * Source: `infobip-moments-openapi.json` and `infobip-people-openapi.json` of https://github.com/api-evangelist/infobip
 */
const codesOfConflict = ['40002', '40004', '409100'];

function codeOf({ status = 0, code }: ApiCallError, text = '', vendorCode = ''): InfobipErrorCode {
  if (code === 'malformed' || code === 'contract_drift') return code;
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 429) return 'rate_limited';
  if (status === 409) return 'conflict';
  if (status === 400 && (codesOfConflict.includes(vendorCode) || /already exists|\bduplicate\b/i.test(text)))
    return 'conflict';
  return status < 400 || status >= 500 || status === 408 || status === 425 ? 'server' : 'validation';
}

/** Text first, JSON second: any content type may hold JSON, and JSON's may hold a proxy's page. */
function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return data;
  }
}

function toText({ data }: ApiCallError): string {
  return JSON.stringify(data) ?? '';
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
