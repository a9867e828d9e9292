import { PageActionRefusal } from '../engine/page-actions.ts';
import { findClient, freeNumber, isTaken } from './accounts.ts';
import { setPermission } from './channel-life.ts';
import { channelsOf } from './channel-view.ts';
import { addNumber, findPartner, finish, pay, signIn, signUp } from './onboarding.ts';
import type { PageActionShapes, SignedInClient } from './page-action-types.ts';
import { isHubScenarioId } from './pages/hub/scenarios.ts';
import { password } from './seed-accounts.ts';
import type { ClientRow, Dialog360State } from './state.ts';
import { digitsOf, isEmail } from './values.ts';
import type { Dialog360World } from './vendor-types.ts';

type Play = PageActionShapes['play-visit'];

/**
 * Plays the visit of a person for a scenario, from sign-up or sign-in to the end. What the scenarios do to the redirect
 * is the page's; here they decide who comes and what is shared.
 * @throws {PageActionRefusal} for a scenario that is none.
 */
export async function playVisit(
  state: Dialog360State,
  world: Dialog360World,
  { partnerId, query, scenario }: Play['input'],
): Promise<Play['answer']> {
  if (!isHubScenarioId(scenario)) throw new PageActionRefusal('unknown-scenario', `There is no scenario ${scenario}.`);
  if (scenario === 'revoke' || scenario === 'client-exists') {
    const client = pickClient(state, partnerId, query.email);
    if (client) return scenario === 'revoke' ? takeBack(state, world, client) : shareMore(state, world, client, query);
  }
  const visitor = await enter(state, world, partnerId, query);
  if (scenario === 'cancel') {
    state.visits.delete(visitor.visit);
    return { client: visitor.clientId, channels: [], revoked: [] };
  }
  const isPaid = state.clients.get(visitor.clientId)?.plan !== null;
  if (findPartner(state, partnerId).payment === 'direct' && !isPaid) {
    await pay(state, { visit: visitor.visit, plan: 'regular', cardNumber: '4242424242424242' });
  }
  // Several where only several show the difference.
  const isMany = ['grant-many', 'redirect-encoded', 'redirect-json-quotes'].includes(scenario);
  const added: string[] = [];
  for (let count = isMany ? 2 : 1; count > 0; count -= 1) {
    const asked = count === 1 ? digitsOf(query.number ?? '') : '';
    added.push(await addAnyNumber(state, world, visitor, asked));
  }
  const isShared = scenario !== 'grant-none';
  return finish(state, world, { visit: visitor.visit, grant: isShared ? added : [], revoke: isShared ? [] : added });
}

/** Takes the permission of one number back; where none has any, it was given in an earlier visit. */
async function takeBack(state: Dialog360State, world: Dialog360World, client: ClientRow): Promise<Play['answer']> {
  const { visit, numbers } = await signIn(state, world, client);
  const known = numbers.findLast(({ permitted }) => permitted) ?? numbers.at(-1);
  const channelId = known?.channelId ?? (await addAnyNumber(state, world, { visit, name: client.client.name }, ''));
  const row = state.channels.get(channelId);
  if (row) await setPermission(state, world, row, true);
  if (known) return finish(state, world, { visit, grant: [], revoke: [channelId] });
  await finish(state, world, { visit, grant: [channelId], revoke: [] });
  const again = await signIn(state, world, client);
  return finish(state, world, { visit: again.visit, grant: [], revoke: [channelId] });
}

/** Shares the number that is asked for, else the first that is not shared yet, else the first. */
async function shareMore(
  state: Dialog360State,
  world: Dialog360World,
  client: ClientRow,
  query: Readonly<Record<string, string>>,
): Promise<Play['answer']> {
  const { visit, numbers } = await signIn(state, world, client);
  const asked = digitsOf(query.number ?? '');
  const chosen =
    numbers.find(({ phoneNumber }) => asked !== '' && digitsOf(phoneNumber) === asked) ??
    numbers.find(({ permitted }) => !permitted) ??
    numbers[0];
  const channelId = chosen?.channelId ?? (await addAnyNumber(state, world, { visit, name: client.client.name }, asked));
  return finish(state, world, { visit, grant: [channelId], revoke: [] });
}

/** The client of that e-mail, else the first who has a number. */
function pickClient(state: Dialog360State, partnerId: string, email = ''): ClientRow | undefined {
  return (
    findClient(state, partnerId, email) ??
    state.clients.find((row) => row.partnerId === partnerId && channelsOf(state, row.id).length > 0)
  );
}

/** Signs somebody up, or in when the e-mail is known. */
async function enter(
  state: Dialog360State,
  world: Dialog360World,
  partnerId: string,
  { email: asked = '', name, partner }: Readonly<Record<string, string>>,
): Promise<SignedInClient> {
  const known = findClient(state, partnerId, asked);
  if (known) return signIn(state, world, known);
  const email = isEmail(asked) ? asked : `visitor-${world.ids.alphanumeric(8).toLowerCase()}@example.test`;
  const account = { partnerId, name: name?.trim() || 'Visitor Demo', email, password };
  return signUp(state, world, partner === undefined ? account : { ...account, partnerPayload: partner });
}

async function addAnyNumber(
  state: Dialog360State,
  world: Dialog360World,
  { visit, name }: Pick<SignedInClient, 'visit' | 'name'>,
  asked: string,
): Promise<string> {
  const number = await addNumber(state, world, {
    visit,
    phoneNumber: /^[1-9]\d{6,14}$/.test(asked) && !isTaken(state, asked) ? asked : freeNumber(state, world),
    phoneName: name,
    businessName: name,
    verificationCode: '123456',
    verificationMethod: 'sms',
    coexistence: false,
  });
  return number.channelId;
}
