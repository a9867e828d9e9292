import { ConfigurationError } from '@embedworks/core';
import type { Middleware } from 'openapi-fetch';
import { vendor } from './errors.ts';
import type { EsputnikOptions } from './options.ts';

/**
 * Signs every call with the key, and events with their own token where the account has one. Calls that take another
 * proof, or none, go out as they are: the App Inbox with `ES-TOKEN`, the script, the tracker.
 *
 * Source: https://docs.esputnik.com/reference/getting-started-with-your-api
 *
 * @throws {ConfigurationError} when the key is empty or the user name has a colon.
 */
export function createEsputnikAuth({ apiKey, username = 'user', eventToken }: EsputnikOptions): Middleware {
  if (apiKey === '') throw new ConfigurationError(vendor, 'apiKey must not be empty.');
  if (username.includes(':')) throw new ConfigurationError(vendor, 'username must not contain a colon.');
  return {
    async onRequest({ request, schemaPath }) {
      if (isOpen(schemaPath)) return;
      if (eventToken && takesEventToken(schemaPath)) {
        request.headers.set('Authorization', `Bearer ${eventToken}`);
        return;
      }
      const key = typeof apiKey === 'string' ? apiKey : await apiKey();
      request.headers.set('Authorization', toBasic(username, key));
    },
  };
}

/** The value of `Authorization` for a login, in UTF-8. */
export function toBasic(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

function isOpen(schemaPath: string): boolean {
  return schemaPath.startsWith('/appinbox/') || schemaPath.startsWith('/scripts/') || schemaPath === '/api/v2';
}

function takesEventToken(schemaPath: string): boolean {
  return schemaPath.endsWith('/event') || schemaPath.endsWith('/past_events');
}
