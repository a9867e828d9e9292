import { IntegrationError } from '@embedworks/360dialog';

/** `blocked: The browser blocked the popup. …` */
export function describe(error: unknown): string {
  if (error instanceof IntegrationError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
