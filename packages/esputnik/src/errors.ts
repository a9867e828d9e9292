/** The `vendor` of every error of this package. */
export const vendor = 'esputnik';

/** Characters of the vendor's text that go into a message. The whole of it is in the error's `data`. */
const longestText = 300;

/**
 * Reads one sentence out of an error body: most are plain text, some are JSON with `message`, a refused key is JSON with
 * `error`.
 * Sources: https://docs.esputnik.com/reference/getting-started-with-your-api,
 * https://github.com/nikitonishe/rubik-esputnik and https://github.com/Yespo-CDP/yespo-shopify
 *
 * @returns `undefined` when the body is neither; the status then has to do.
 */
export function toEsputnikMessage(data: unknown): string | undefined {
  if (typeof data === 'string') return fromText(data.trim());
  if (typeof data !== 'object' || data === null) return undefined;
  const { message, error } = data as Record<string, unknown>;
  return [message, error].find((said): said is string => typeof said === 'string' && said !== '');
}

/** JSON may come under any content type, and a proxy's page under the vendor's address. */
function fromText(text: string): string | undefined {
  if (text === '' || text.startsWith('<')) return undefined;
  if (/^[{[]/.test(text)) {
    try {
      return toEsputnikMessage(JSON.parse(text) as unknown);
    } catch {
      return undefined;
    }
  }
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
