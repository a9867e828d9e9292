import { IntegrationError } from '@embedworks/infobip';

/** `callback_failed: infobip: asking for a link …` */
export function describe(error: unknown): string {
  if (error instanceof IntegrationError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
