import { ConfigurationError } from '@embedworks/core';
import { vendor } from './errors.ts';

/** What a timer counts to. It takes more for 1 ms. */
const longestMs = 2_147_483_647;

/** @throws {ConfigurationError} when no timer can wait so long. */
export function checkTimeLimit(name: string, milliseconds: number): void {
  if (milliseconds > 0 && milliseconds <= longestMs) return;
  throw new ConfigurationError(vendor, `${name} must be above 0 and at most ${longestMs} ms, not ${milliseconds}.`);
}

/** @throws {ConfigurationError} when it is not above 0. Nothing is larger than `NaN`, so it would be no limit. */
export function checkByteLimit(name: string, bytes: number): void {
  if (bytes > 0) return;
  throw new ConfigurationError(vendor, `${name} must be a number of bytes above 0, not ${bytes}.`);
}
