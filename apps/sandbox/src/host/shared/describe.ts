import { IntegrationError } from '@embedworks/core';

/** `callback_failed: infobip: asking for a link …`: the code of our own errors, and their words. */
export function describe(error: unknown): string {
  if (error instanceof IntegrationError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
