import type { Dialog360State } from './state.ts';

/** Ids that documents, journeys and tests rely on, whatever the seed of the world. */
export const seededIds = {
  partner: 'SandboxPA',
  directPartner: 'SandboxDirectPA',
  client: 'k3VtqaCL',
  secondClient: 'n6PyesCL',
  directClient: 'm5NxdrCL',
  /** Runs, with permission. */
  runningChannel: 'p7Rw2dCH',
  /** Signed up, and stays so. */
  createdChannel: 'q8Sx3eCH',
  /** Runs, its permission withdrawn. */
  revokedChannel: 'r9Ty4fCH',
  /** Runs and is not live yet, and stays so. */
  startedChannel: 'u4Wb7jCH',
  /** Ends with the month. */
  cancelledChannel: 'y8Af2nCH',
  directChannelWithoutPermission: 's2Uz5gCH',
  directChannel: 't3Va6hCH',
  waba: 'h2QeWA',
  template: 'tpl_aaa',
  /** Accepted, and stays so. */
  message: 'wamid.HBgSANDBOX0001',
} as const;

export const password = 'sandbox-password';

export const seededKeys = { partner: 'sandbox-360dialog-key', directPartner: 'sandbox-360dialog-direct-key' } as const;

/** Sign webhooks and onboardings, one per hub. */
export const seededSecrets = {
  partner: 'sandbox-360dialog-secret',
  directPartner: 'sandbox-360dialog-direct-secret',
} as const;

const username = 'partner@example.test';

/** Where a visit ends that names no other place: the sandbox's own page for this vendor. */
const redirectUrl = 'http://localhost:4400/host/360dialog';

/** What a person or a server needs to sign in. */
export const credentials = [
  { name: 'Partner', value: seededIds.partner },
  { name: 'API key of the partner', value: seededKeys.partner },
  { name: 'Platform secret of the partner', value: seededSecrets.partner },
  { name: 'User of the partner', value: `${username} / ${password}` },
  { name: 'Partner with direct payment', value: seededIds.directPartner },
  { name: 'API key of the partner with direct payment', value: seededKeys.directPartner },
  { name: 'Platform secret of the partner with direct payment', value: seededSecrets.directPartner },
  { name: 'Client', value: `owner@bakery.example / ${password}` },
  { name: 'Client who pays directly', value: `owner@gym.example / ${password}` },
] as const;

/** Two hubs, one for each way to pay. */
export async function seedAccounts(state: Dialog360State): Promise<void> {
  for (const hub of ['partner', 'directPartner'] as const) {
    const id = seededIds[hub];
    await state.partners.insert({
      id,
      payment: hub === 'partner' ? 'partner' : 'direct',
      currency: 'eur',
      balance: 250,
      platformSecret: seededSecrets[hub],
      requiresIoSignature: false,
      webhookHeaders: {},
      approvesPartnerChanges: false,
      partner: {
        id,
        brand_name: hub === 'partner' ? 'Sandbox Platform' : 'Sandbox Platform Direct',
        logo_url: null,
        webhook_url: null,
        partner_redirect_url: redirectUrl,
        country: 'DE',
        allow_client_to_add_phone_no: true,
        settings: null,
      },
    });
    await state.partnerKeys.insert({ key: seededKeys[hub], partnerId: id });
  }
  await state.partnerUsers.insert({ username, password, partnerId: seededIds.partner });
}
