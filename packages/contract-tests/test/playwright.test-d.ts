/** Playwright's own types fit what the fixture asks for. The type check is the test. */
import type { BrowserContext } from 'playwright';
import { test as base } from 'playwright/test';
import { simulateVendors, vendorFixtures, type VendorFixtures } from '@embedworks/simulators/playwright';

export const test = base.extend<VendorFixtures>(vendorFixtures);

export function inContext(context: BrowserContext) {
  void simulateVendors(context);
  // @ts-expect-error A page has no cookies to ask for.
  void simulateVendors(context.pages()[0]);
}
