import type { components, paths } from '@embedworks/contracts/sandbox/rest';
import createClient from 'openapi-fetch';

export type Vendor = components['schemas']['Vendor'];
export type Setting = components['schemas']['Setting'];
export type Exchange = components['schemas']['JournalEntry'];
export type ContractIssue = components['schemas']['ContractIssue'];

/** The control API of the sandbox that served this page. */
export const controlApi = createClient<paths>({ baseUrl: location.origin });

/** Whether the sandbox has a page that plays a customer of this vendor. */
export async function hasHostPage(vendor: string): Promise<boolean> {
  return (await fetch(`/host/${vendor}`, { method: 'HEAD' })).ok;
}
