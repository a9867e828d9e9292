import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';

/** @throws {ConfigurationError} when BullMQ is not there, which only the queue needs. */
export async function loadBullmq(): Promise<typeof import('bullmq')> {
  try {
    return await import('bullmq');
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it could not be loaded';
    throw new ConfigurationError(vendor, `The queue needs \`npm i bullmq ioredis\`: ${reason}`);
  }
}
