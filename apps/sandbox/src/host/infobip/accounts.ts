/** Who may be signed in to the platform of the team, and what that person may open. */

export interface Tenant {
  id: string;
  title: string;
  /** Of X. Absent for the account as a whole. */
  applicationId?: string;
  entityId?: string;
}

export const tenants: readonly Tenant[] = [
  { id: 'account', title: 'The whole account, without X' },
  { id: 'tenant-42', title: 'acme-shop / tenant-42', applicationId: 'acme-shop', entityId: 'tenant-42' },
  { id: 'tenant-43', title: 'acme-shop / tenant-43', applicationId: 'acme-shop', entityId: 'tenant-43' },
  { id: 'stranger', title: 'An entity the account does not have', applicationId: 'acme-shop', entityId: 'tenant-99' },
];

export const embeddings = [
  { id: '4711', title: '4711, Acme campaigns' },
  { id: '4720', title: '4720, Acme loyalty' },
  { id: '9999', title: '9999, which the account does not have' },
] as const;

export const permissions = [
  { id: 'all', title: 'all that the product needs' },
  { id: 'other', title: 'those of another product: the page refuses' },
  { id: 'none', title: 'more than the key has: the link is refused' },
] as const;

/** All ids, as they stand in the cookie. */
export interface Account {
  tenant: string;
  embedding: string;
  permission: string;
}

/** Whoever comes for the first time. */
export const firstAccount: Account = { tenant: 'account', embedding: '4711', permission: 'all' };

/** Whether somebody of the team could be signed in so. */
export function isAccount(value: Partial<Account>): value is Account {
  const has = (list: readonly { id: string }[], id: string | undefined) => list.some((each) => each.id === id);
  return has(tenants, value.tenant) && has(embeddings, value.embedding) && has(permissions, value.permission);
}

export function tenantOf({ tenant }: Account): Tenant | undefined {
  return tenants.find(({ id }) => id === tenant);
}
