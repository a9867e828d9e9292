/** The `vendor` of every error of this package. */
export const vendor = 'apizee';

/**
 * Reads one sentence out of an error body. Validation errors have `message` and `details`, 429 has `error`.
 * Sources: https://github.com/ApiRTC/ApiRTC-ng-demo and
 * https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/rate-limits
 *
 * @returns `undefined` when the body is not as documented; the status then has to do.
 */
export function toApizeeMessage(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { message, details, error } = data as Record<string, unknown>;
  const said = [message, error].find(isText);
  if (said === undefined) return undefined;
  return isText(details) ? `${said} (${details})` : said;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
