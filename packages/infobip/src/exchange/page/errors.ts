import { EmbedError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import type { ExchangeSignInErrorCode } from './options.ts';

/** Never holds a code, a verifier or a token. */
export function signInError(
  code: ExchangeSignInErrorCode,
  message: string,
  more: { retryable?: boolean; cause?: unknown } = {},
): EmbedError {
  return new EmbedError(`${vendor}: ${message}`, { vendor, code, ...more });
}
