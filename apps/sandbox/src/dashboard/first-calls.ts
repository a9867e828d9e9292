import type { Vendor } from './control-api.ts';

/** A call that each vendor answers, for someone who has not made one yet. Fields are read from the seeded credentials. */
const firstCalls: Record<string, (vendor: Vendor) => string> = {
  '360dialog': ({ baseUrl }) =>
    `curl ${baseUrl}/api/v2/partners/SandboxPA/channels -H "X-API-Key: sandbox-360dialog-key"`,
  apizee: ({ baseUrl }) =>
    `curl ${baseUrl}/api/v3/token -d grant_type=password -d username=agent@example.test -d password=sandbox-password`,
  esputnik: ({ baseUrl }) => `curl ${baseUrl}/api/v1/account/info -u user:sandbox-esputnik-key`,
  infobip: ({ baseUrl }) => `curl ${baseUrl}/people/2/persons?limit=2 -H "Authorization: App sandbox-infobip-key"`,
};

/** A line for a shell that makes something appear in the journal. */
export function firstCall(vendor: Vendor): string {
  return firstCalls[vendor.vendor]?.(vendor) ?? `curl ${vendor.baseUrl}/`;
}
