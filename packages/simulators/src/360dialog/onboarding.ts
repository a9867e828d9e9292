import { PageActionRefusal } from '../engine/page-actions.ts';
import { addChannel, addClient, findClient, findOrAddWaba, isTaken } from './accounts.ts';
import { setPermission } from './channel-life.ts';
import { channelsOf, toNumber } from './channel-view.ts';
import type { PageActionShapes, SignedInClient } from './page-action-types.ts';
import { plans } from './pages/hub/plans.ts';
import { sentinels } from './scenarios.ts';
import type { ClientRow, Dialog360State, PartnerRow, VisitRow } from './state.ts';
import { digitsOf, isEmail } from './values.ts';
import type { Dialog360World } from './vendor-types.ts';
import { notifyChannel } from './webhooks.ts';

type Input<Name extends keyof PageActionShapes> = PageActionShapes[Name]['input'];
type Result<Name extends keyof PageActionShapes> = PageActionShapes[Name]['answer'];

/** @throws {PageActionRefusal} as everything here, for what the page shows to the client. */
export async function signUp(
  state: Dialog360State,
  world: Dialog360World,
  { partnerId, name, email, password, partnerPayload }: Input<'sign-up'>,
): Promise<SignedInClient> {
  const partner = findPartner(state, partnerId);
  if (!name.trim()) refuse('invalid-input', 'A name is needed.');
  if (!isEmail(email)) refuse('invalid-input', `${email || 'An empty text'} is no e-mail address.`);
  if (!password) refuse('invalid-input', 'A password is needed.');
  if (findClient(state, partnerId, email)) refuse('email-taken', `There is an account for ${email}: sign in to it.`);
  const client = await addClient(state, world, partner, {
    name,
    email,
    password,
    ...(partnerPayload === undefined ? {} : { partnerPayload }),
  });
  return beginVisit(state, world, client, false);
}

export async function signIn(
  state: Dialog360State,
  world: Dialog360World,
  { partnerId, email, password }: Input<'sign-in'>,
): Promise<SignedInClient> {
  findPartner(state, partnerId);
  const client = findClient(state, partnerId, email);
  if (client?.password !== password) refuse('wrong-credentials', 'The e-mail address or the password is wrong.');
  return beginVisit(state, world, client, true);
}

export async function pay(state: Dialog360State, { visit, plan, cardNumber }: Input<'pay'>): Promise<Result<'pay'>> {
  const { clientId, partnerId } = findVisit(state, visit);
  const card = digitsOf(cardNumber);
  const chosen = plans.find(({ id }) => id === plan);
  if (findPartner(state, partnerId).payment === 'partner') refuse('invalid-input', 'The partner pays for this number.');
  if (!chosen) refuse('invalid-input', `There is no plan ${String(plan)}.`);
  if (card.length < 12 || card.length > 19) refuse('invalid-input', 'A card number has 12 to 19 digits.');
  if (card.endsWith(sentinels.declinedCardEnding)) refuse('card-declined', 'The card was declined.');
  await state.clients.update(clientId, { plan });
  return { plan, price: chosen.price };
}

export async function addNumber(
  state: Dialog360State,
  world: Dialog360World,
  input: Input<'add-number'>,
): Promise<Result<'add-number'>> {
  const visit = findVisit(state, input.visit);
  const partner = findPartner(state, visit.partnerId);
  const client = state.clients.get(visit.clientId);
  const phoneNumber = digitsOf(input.phoneNumber);
  const numbers = channelsOf(state, visit.clientId);
  if (!client) refuse('visit-over', 'This account is gone.');
  if (partner.payment === 'direct' && client.plan === null) refuse('invalid-input', 'A plan has to be chosen first.');
  if (numbers.length >= (client.client.max_channels ?? Infinity)) {
    refuse('invalid-input', `This account may have ${client.client.max_channels} numbers.`);
  }
  if (!/^[1-9]\d{6,14}$/.test(phoneNumber)) {
    refuse('invalid-input', 'A phone number has 7 to 15 digits, the country code first.');
  }
  if (!input.phoneName.trim()) refuse('invalid-input', 'A display name is needed.');
  if (!/^\d{6}$/.test(input.verificationCode)) refuse('invalid-input', 'The code has six digits.');
  if (input.verificationCode === sentinels.wrongVerificationCode) refuse('wrong-code', 'The code is wrong.');
  if (isTaken(state, phoneNumber)) refuse('number-taken', `${input.phoneNumber} is a WhatsApp number already.`);
  const wabaName = input.wabaName?.trim() || input.businessName.trim() || client.client.name;
  const waba = await findOrAddWaba(state, world, client, wabaName);
  const { phoneName, verificationMethod, coexistence } = input;
  const row = await addChannel(state, world, waba, { phoneNumber, phoneName, verificationMethod, coexistence });
  await state.visits.update(visit.visit, { addedIds: [...visit.addedIds, row.id] });
  return toNumber(row);
}

/** Numbers added in the visit that have permission already count as permitted in it, chosen or not. */
export async function finish(
  state: Dialog360State,
  world: Dialog360World,
  input: Input<'finish'>,
): Promise<Result<'finish'>> {
  const { visit, clientId, addedIds } = findVisit(state, input.visit);
  state.visits.delete(visit);
  const channels: string[] = [];
  const revoked: string[] = [];
  for (const row of channelsOf(state, clientId)) {
    const isNew = addedIds.includes(row.id);
    if (input.revoke.includes(row.id)) {
      if (row.permitted && !isNew) revoked.push(row.id);
      await setPermission(state, world, row, false);
    } else if (input.grant.includes(row.id) || (isNew && row.permitted)) {
      channels.push(row.id);
      // A new number that was permitted by default is told of here, when the visit has made it final.
      if (isNew && row.permitted) notifyChannel(state, world, row, 'channel_permission_granted');
      await setPermission(state, world, row, true);
    }
  }
  return { client: clientId, channels, revoked };
}

async function beginVisit(
  state: Dialog360State,
  world: Dialog360World,
  { id: clientId, partnerId, client }: ClientRow,
  existing: boolean,
): Promise<SignedInClient> {
  const { visit } = await state.visits.insert({ visit: world.ids.uuid(), partnerId, clientId, addedIds: [] });
  return { visit, clientId, name: client.name, existing, numbers: channelsOf(state, clientId).map(toNumber) };
}

export function findPartner(state: Dialog360State, partnerId: string): PartnerRow {
  return state.partners.get(partnerId) ?? refuse('unknown-partner', `There is no partner ${partnerId}.`);
}

function findVisit(state: Dialog360State, visit: string): VisitRow {
  return state.visits.get(visit) ?? refuse('visit-over', 'This visit is over: open the page again.');
}

function refuse(code: string, message: string): never {
  throw new PageActionRefusal(code, message);
}
