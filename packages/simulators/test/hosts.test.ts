import { expect, test } from 'vitest';
import { findVendorAt } from '../src/door.ts';
import { vendors } from '../src/vendors.ts';

test.each([
  ['https://cloud.apizee.com', 'apizee'],
  ['https://api.infobip.com', 'infobip'],
  ['https://xxxxx.api.infobip.com', 'infobip'],
  ['https://statics.esputnik.com', 'esputnik'],
  ['http://xxxxx.api.infobip.com', undefined],
  ['https://a.b.api.infobip.com', undefined],
  ['https://xxxxx.api.infobip.com:8443', undefined],
  ['https://.api.infobip.com', undefined],
  ['https://evilapi.infobip.com', undefined],
  ['https://api.infobip.com.example', undefined],
])('%s is %s', (origin, vendor) => expect(findVendorAt({ vendors }, origin)).toBe(vendor));
