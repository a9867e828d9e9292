import { emailOf } from './contacts.ts';
import { sentinels } from './scenarios.ts';
import type { ContactRow, EsputnikState, TokenRow } from './state.ts';
import type { ContactPrincipal, EsputnikWorld } from './vendor-types.ts';

/** Begins a chain of tokens. Chains of one contact live side by side, so that several tabs work. */
export async function issueToken(state: EsputnikState, world: EsputnikWorld, row: ContactRow): Promise<string> {
  // Handed out, but never good for anything.
  if (emailOf(row) === sentinels.staleEmail) return createToken(world);
  return addToken(state, world, row.id);
}

/** Takes a token out of the state, which no two requests can do, and puts its successor there. */
export async function spendToken(
  state: EsputnikState,
  world: EsputnikWorld,
  token: string,
): Promise<ContactPrincipal | undefined> {
  const row = state.tokens.get(token);
  if (!row) return undefined;
  state.tokens.delete(token);
  const contact = state.contacts.get(row.contactId);
  if (isExpired(row, world) || !contact || contact.deleted) return undefined;
  return { kind: 'contact', contactId: row.contactId, nextToken: await addToken(state, world, row.contactId) };
}

/** @param contactId Whose. Default: everybody's. */
export function invalidateTokens(state: EsputnikState, contactId?: number): number {
  const rows = state.tokens.filter((row) => contactId === undefined || row.contactId === contactId);
  for (const { token } of rows) state.tokens.delete(token);
  return rows.length;
}

async function addToken(state: EsputnikState, world: EsputnikWorld, contactId: number): Promise<string> {
  forgetExpired(state, world);
  const row = { token: createToken(world), contactId, issuedMs: world.clock.now() };
  return (await state.tokens.insert(row)).token;
}

/** Safe in an address, and far more than 128 bits. Sandbox choice: nothing is meant by it. */
function createToken({ ids }: EsputnikWorld): string {
  return `sbx-${ids.alphanumeric(40)}`;
}

/** All live equally long, so the oldest come first. */
function forgetExpired(state: EsputnikState, world: EsputnikWorld): void {
  for (let [row] = state.tokens.all(); row && isExpired(row, world); [row] = state.tokens.all()) {
    state.tokens.delete(row.token);
  }
}

function isExpired({ issuedMs }: TokenRow, { clock, settings }: EsputnikWorld): boolean {
  return clock.now() >= issuedMs + settings.tokenIdleSeconds * 1000;
}
