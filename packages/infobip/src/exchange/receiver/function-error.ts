import { IntegrationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';

export interface ExchangeFunctionErrorOptions {
  /** HTTP status of the answer, 400 to 599. Default: 500. */
  status?: number | undefined;
  /** Stable word for your own log. Default: `function_failed`. */
  code?: string | undefined;
  cause?: unknown;
}

/**
 * Throw it from a function or a middleware. Its message is answered and stands in the vendor's run log, so write it for
 * people there: no secret, nothing of another account. Of any other error nobody outside learns anything.
 */
export class ExchangeFunctionError extends IntegrationError {
  readonly status: number;

  constructor(message: string, { status = 500, code = 'function_failed', cause }: ExchangeFunctionErrorOptions = {}) {
    super(message, { vendor, code, cause });
    this.status = Number.isInteger(status) && status >= 400 && status <= 599 ? status : 500;
  }
}
