import { ApiCallError, type ApiCallErrorOptions } from '@embedworks/core';

/** The `vendor` of every error of this package. */
export const vendor = '360dialog';

/**
 * What a call ended with.
 *
 * | code | when | `retryable` |
 * | --- | --- | --- |
 * | `channel_not_running` | an API key was asked for too early | yes, when it runs |
 * | `permission_missing` | the client has not let the partner make keys, or took it back | no |
 * | `key_state_unknown` | nobody knows whether a key was made; see `apiKeys.create` | no |
 * | `deadline` | `waitUntilRunning` waited in vain | yes |
 * | `rate_limited` | 429, the messaging gateway's 400, or Meta's 130429 and 131056 | yes |
 * | `meta_error` | refused by Meta; `metaCode` says why | as its status |
 * | `unauthorized`, `forbidden`, `not_found` | 401, 403, 404 | no |
 * | `http` | any other status | 408, 425 and 5xx, but for messages |
 * | `timeout`, `network` | no answer | yes, but for messages |
 * | `aborted`, `malformed`, `contract_drift` | your signal; no JSON; the contract check | no |
 */
export type Dialog360ErrorCode =
  | 'channel_not_running'
  | 'permission_missing'
  | 'key_state_unknown'
  | 'deadline'
  | 'rate_limited'
  | 'meta_error'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'http'
  | 'timeout'
  | 'network'
  | 'aborted'
  | 'malformed'
  | 'contract_drift';

export interface Dialog360ErrorOptions extends Omit<ApiCallErrorOptions, 'vendor' | 'code'> {
  code: Dialog360ErrorCode;
  /** Method and path of the call, e.g. `POST /messages`. */
  call?: string | undefined;
  /** Meta's code, e.g. 131047: the 24 hours are over. */
  metaCode?: number | undefined;
}

/** Thrown by every call to the vendor. Holds no key, token or password. */
export class Dialog360Error extends ApiCallError {
  declare readonly code: Dialog360ErrorCode;
  readonly call: string | undefined;
  readonly metaCode: number | undefined;

  constructor(message: string, options: Dialog360ErrorOptions) {
    super(message, { ...options, vendor });
    this.call = options.call;
    this.metaCode = options.metaCode;
  }
}

/**
 * Reads one sentence out of an error body: `meta` in both spellings, Meta's `error`, a text in `error`, or the words of
 * OAuth.
 * Sources: https://docs.360dialog.com/api/api-error-message-list, https://github.com/yuenkik6/WABA360Dialog.NET,
 * https://github.com/nyaruka/courier and https://docs.360dialog.com/docs/messaging-api/api-reference/webhooks
 *
 * @returns `undefined` when the body is not as documented; the status then has to do.
 */
export function toDialog360Message(data: unknown): string | undefined {
  const { meta, error, error_description, message } = fieldsOf(data);
  const { developer_message, developerMessage } = fieldsOf(meta);
  const { message: said, error_data } = fieldsOf(error);
  const { details } = fieldsOf(error_data);
  const found = [developer_message, developerMessage, said, error, error_description, message].find(isText);
  return found === said && isText(details) ? `${found} (${details})` : found;
}

/** Meta's two rate limits. Source: https://github.com/nyaruka/courier */
const rateLimitsOfMeta = [130_429, 131_056];

/**
 * Gives an error of a call its kind: by status and code, because the `http_code` in a body may be wrong. A refusal may
 * repeat the key it refuses, so `secret` is taken out of it.
 */
export function toDialog360Error(
  error: ApiCallError,
  { method, path }: { method: string; path: string },
  secret?: string,
): Dialog360Error {
  if (error instanceof Dialog360Error) return error;
  const { status, requestId, retryAfterMs, cause } = error;
  const message = secret ? error.message.replaceAll(secret, '[hidden]') : error.message;
  const code = codeOf(error, path);
  const fields = {
    code,
    call: `${method} ${path}`,
    metaCode: metaCodeOf(error.data),
    cause,
    data: secret ? withoutText(error.data, secret) : error.data,
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
  const isLost = status === undefined ? code === 'timeout' || code === 'network' : status >= 500;
  if (isLost && method === 'POST' && path.endsWith('/messages')) {
    const advice = 'Whether the message was sent is unknown: wait for its status before you send it again.';
    return new Dialog360Error(`${message} ${advice}`, { ...fields, retryable: false });
  }
  const mayPass = code === 'rate_limited' || code === 'channel_not_running';
  return new Dialog360Error(message, { ...fields, retryable: mayPass || error.retryable });
}

function codeOf({ code, status, data }: ApiCallError, path: string): Dialog360ErrorCode {
  const { error_data, http_code, httpCode } = fieldsOf(fieldsOf(data)['meta']);
  const { code: reason } = fieldsOf(error_data);
  if (status === undefined || code !== 'http') return code as Dialog360ErrorCode;
  const metaCode = metaCodeOf(data);
  if (metaCode !== undefined) return rateLimitsOfMeta.includes(metaCode) ? 'rate_limited' : 'meta_error';
  if (status === 400) {
    if (reason === 'channel_not_running') return 'channel_not_running';
    // The gateway says 400 for haste as well, and tells it by words alone.
    const isHasty =
      http_code === 429 || httpCode === 429 || /rate limit|too many/i.test(toDialog360Message(data) ?? '');
    return isHasty && !path.includes('/api/v2/') ? 'rate_limited' : 'http';
  }
  if (status === 403) {
    const ofKeys = reason === undefined && path.endsWith('/api_keys');
    return reason === 'permission_missing' || ofKeys ? 'permission_missing' : 'forbidden';
  }
  return status === 404 ? 'not_found' : 'http';
}

function metaCodeOf(data: unknown): number | undefined {
  const { code } = fieldsOf(fieldsOf(data)['error']);
  return typeof code === 'number' ? code : undefined;
}

function withoutText(data: unknown, secret: string): unknown {
  if (data === undefined) return undefined;
  const written = JSON.stringify(secret).slice(1, -1);
  return JSON.parse(JSON.stringify(data).replaceAll(written, '[hidden]'));
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
