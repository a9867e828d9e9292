import { ConfigurationError } from '@embedworks/core';
import { vendor } from './errors.ts';

export interface ScriptUrlOptions {
  /** Id in the address of the script the vendor gave you: on real pages 32 upper-case hexadecimal digits. */
  siteId: string;
  /**
   * Where `/scripts/{siteId}.js` is. Default: `https://statics.esputnik.com`. Newer tracking pages of the vendor load the
   * same script from `https://cdn.esputnik.com`.
   */
  scriptUrl?: string | undefined;
}

/**
 * The address of a site's script.
 *
 * Sources: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites and
 * https://docs.yespo.io/docs/how-set-web-tracking-sending-events-java-scipt-request
 *
 * @throws {ConfigurationError} when `siteId` is no id.
 */
export function buildScriptUrl({ siteId, scriptUrl = 'https://statics.esputnik.com' }: ScriptUrlOptions): string {
  if (!/^[\w-]+$/.test(siteId)) {
    throw new ConfigurationError(vendor, `siteId ${JSON.stringify(siteId)} is no id: letters and digits are expected.`);
  }
  return `${scriptUrl.replace(/\/+$/, '')}/scripts/${siteId}.js`;
}

/**
 * The language as the vendor wants it, ISO 639-1, out of what browsers and shops have: `en-US`, `UK` or `uk_UA`.
 *
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites
 *
 * @throws {ConfigurationError} when it does not begin with two letters of a language.
 */
export function toInboxLanguage(language: string): string {
  const code = languageCode(language);
  if (code) return code;
  throw new ConfigurationError(vendor, `language ${JSON.stringify(language)} is not of two letters (ISO 639-1).`);
}

/** The visitor's language, as far as a page can know it: the page's own, then the browser's. */
export function defaultLanguage(): string {
  return [document.documentElement.lang, ...navigator.languages].map(languageCode).find((code) => code) ?? 'en';
}

function languageCode(language: string): string | undefined {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(language.trim())?.[1]?.toLowerCase();
}
