/** Meta's own errors. Source: https://github.com/nyaruka/courier, its tests of 360dialog. */
const metaErrors = {
  100: ['Invalid parameter', 'The body is not as the API wants it.'],
  130429: ['Rate limit hit', 'Too many messages were sent from this number.'],
  131030: ['Recipient not in allowed list', 'The number may not write to this recipient.'],
  131047: ['Re-engagement message', 'More than 24 hours have passed since the recipient last replied.'],
  131056: ['Pair rate limit hit', 'Too many messages were sent to this recipient.'],
  132001: ['Template does not exist', 'There is no approved template of that name in that language.'],
} as const;

export type MetaErrorCode = keyof typeof metaErrors;

/** The title alone, as a status tells it. */
export function metaErrorTitle(code: MetaErrorCode): string {
  return metaErrors[code][0];
}

/** A business error of Meta's, passed on by the gateway. */
export function metaError<Status extends number>(code: MetaErrorCode, status: Status, details?: string) {
  const [title, explanation] = metaErrors[code];
  return {
    status,
    body: {
      error: {
        message: `(#${code}) ${title}`,
        type: 'OAuthException',
        code,
        error_data: { messaging_product: 'whatsapp', details: details ?? explanation },
        fbtrace_id: 'SandboxTrace0001',
      },
    },
  };
}

const olderEndpoints = ['getNumberWebhook', 'setNumberWebhook', 'listNumberTemplates', 'createNumberTemplate'];
const newerEndpoints = ['setWabaWebhook'];

/**
 * An error of the gateway, which is spelled in three ways on one host. Sandbox choice: the endpoints below `/v1` keep the
 * older spelling, with the wrong number that a documented sample has inside its 401; `/waba_webhook` answers with text.
 */
export function gatewayError<Status extends number>(operationId: string, status: Status, message: string) {
  if (newerEndpoints.includes(operationId)) return { status, body: { error: message } };
  if (olderEndpoints.includes(operationId)) {
    const httpCode = status === 401 ? 404 : status;
    return { status, body: { meta: { success: false as const, httpCode, developerMessage: message } } };
  }
  return { status, body: { meta: { success: false as const, http_code: status, developer_message: message } } };
}
