import { IntegrationError } from '@embedworks/esputnik';

/** `anonymous: eSputnik inbox: there is no token …` */
export function describe(error: unknown): string {
  if (error instanceof IntegrationError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
