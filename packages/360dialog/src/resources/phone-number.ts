import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../errors.ts';

/** A number as the vendor's newer answers write it, digits only. It comes with and without `+`. */
export function toPlainNumber(number: string): string {
  return number.replace(/\D/g, '') || number;
}

/**
 * A recipient as the Messaging API wants it: country code and number, digits only.
 * Source: https://docs.360dialog.com/guides/send-and-receive-messages
 *
 * @throws {ConfigurationError} when there is anything but digits, `+` in front and separators.
 */
export function toRecipient(number: string): string {
  const digits = number
    .trim()
    .replace(/^\+/, '')
    .replace(/[\s().\/-]/g, '');
  if (/^\d+$/.test(digits)) return digits;
  throw new ConfigurationError(vendor, 'A recipient must be a phone number such as +49 151 0000001.');
}

/** Copies what holds a number in `phone_number` or `setup_info.phone_number`, with the number plain. */
export function withPlainNumber<Value extends object>(value: Value): Value {
  const { phone_number, setup_info } = value as { phone_number?: unknown; setup_info?: object | null };
  return {
    ...value,
    ...(typeof phone_number === 'string' ? { phone_number: toPlainNumber(phone_number) } : {}),
    ...(typeof setup_info === 'object' && setup_info ? { setup_info: withPlainNumber(setup_info) } : {}),
  };
}
