import { PageActionRefusal } from '../../engine/page-actions.ts';
import { refuseStaleDraft } from './drafts.ts';
import { manifestProducts } from './manifest-products.ts';
import { readAppManifest } from './manifest-reader.ts';
import type { AppForm, AppListing, AppSecrets, AppShell } from './portal-action-types.ts';
import type { AppRow, InfobipState } from '../state.ts';
import { toIsoTime } from '../values.ts';
import type { InfobipWorld } from '../vendor-types.ts';
import { parseWebAddress } from './web-address.ts';

export function findApp(state: InfobipState, appId: string): AppRow {
  const row = state.apps.get(appId);
  if (row) return row;
  throw new PageActionRefusal('not-found', `There is no app ${appId}.`);
}

/** Own private apps always; those of the marketplace once they are added. */
export function isUsable({ access, isInstalled }: AppRow): boolean {
  return access === 'private' || isInstalled;
}

/** Sandbox choice: the shape of ids and secrets; a client id was seen as 32 lower-case letters and digits. */
export async function createApp(state: InfobipState, { clock, ids }: InfobipWorld, form: AppForm): Promise<AppRow> {
  const checked = checkForm(form);
  return state.apps.insert({
    ...checked,
    id: state.next.appId(),
    clientId: ids.alphanumeric(32).toLowerCase(),
    clientSecret: ids.alphanumeric(40),
    signingSecret: newSigningSecret({ ids }),
    access: 'private',
    isInstalled: false,
    version: 1,
    createdMs: clock.now(),
  });
}

/**
 * All of the form: what is left out is no more.
 * @param version That the form was made of. Default: whatever is kept.
 */
export async function updateApp(
  state: InfobipState,
  appId: string,
  version: number | undefined,
  form: AppForm,
): Promise<AppRow> {
  const row = findApp(state, appId);
  refuseStaleDraft(row, version);
  const { id, clientId, clientSecret, signingSecret, access, isInstalled, createdMs } = row;
  const checked = checkForm(form);
  if (access === 'listed') refuseTakenName(state, checked.name, id);
  const kept = { id, clientId, clientSecret, signingSecret, access, isInstalled, createdMs };
  return state.apps.put({ ...checked, ...kept, version: row.version + 1 });
}

/** Sandbox choice: an app that comes into the marketplace, or leaves it for its developer alone, is installed nowhere. */
export async function setAccess(state: InfobipState, appId: string, access: AppShell['access']): Promise<AppRow> {
  const row = findApp(state, appId);
  if (access === row.access) return row;
  if (access === 'listed') refuseTakenName(state, row.name, appId);
  return changeApp(state, row, { access, isInstalled: false });
}

/** Adds it to the account, or takes it away. */
export async function setInstalled(state: InfobipState, appId: string, isInstalled: boolean): Promise<AppRow> {
  const row = state.apps.get(appId);
  if (row?.access !== 'listed') {
    throw new PageActionRefusal('not-found', `There is no app ${appId} in the marketplace.`);
  }
  return changeApp(state, row, { isInstalled });
}

export function deleteApp(state: InfobipState, appId: string): void {
  const { id } = findApp(state, appId);
  forgetGrants(state, id);
  state.apps.delete(id);
}

export async function renewSigningSecret(state: InfobipState, world: InfobipWorld, appId: string): Promise<AppRow> {
  return changeApp(state, findApp(state, appId), { signingSecret: newSigningSecret(world) });
}

export function toShell({ clientSecret: _, signingSecret: __, createdMs, ...shell }: AppRow): AppShell {
  return { ...shell, createdAt: toIsoTime(createdMs) };
}

export function toSecrets({ clientId, clientSecret, signingSecret }: AppRow): AppSecrets {
  return { clientId, clientSecret, signingSecret };
}

export function toListing({ id, name, worksWith, logoUrl, isInstalled, settingsUrl }: AppRow): AppListing {
  const logo = logoUrl === undefined ? {} : { logoUrl };
  return { id, name, worksWith, ...logo, isInstalled, hasConfiguration: settingsUrl !== undefined };
}

/** Sandbox choice: what an app had ends when the account may not use it any more. Its credentials sign in anew all the same. */
async function changeApp(state: InfobipState, row: AppRow, change: Partial<AppRow>): Promise<AppRow> {
  const changed = { ...row, ...change };
  if (isUsable(row) && !isUsable(changed)) forgetGrants(state, row.id);
  return state.apps.put(changed);
}

function newSigningSecret({ ids }: Pick<InfobipWorld, 'ids'>): string {
  return ids.alphanumeric(48);
}

/** Without what was left empty, and without manifests of products that the app does not work with. */
function checkForm({ name, worksWith, manifests, settingsUrl, redirectUrl, logoUrl }: AppForm): AppForm {
  if (name.trim() === '') throw new PageActionRefusal('invalid-input', 'The app needs a name.');
  const texts = manifestProducts.flatMap((product) => {
    const text = manifests[product] ?? '';
    return worksWith.includes(product) && text.trim() !== '' ? [[product, text] as const] : [];
  });
  const wrong = texts.flatMap(([product, text]) =>
    readAppManifest(product, text).problems.map(
      ({ line, column, path, message }) =>
        `${product}, line ${line}, column ${column}${path === '' ? '' : `, ${path}`}: ${message}`,
    ),
  );
  if (wrong.length > 0) throw new PageActionRefusal('invalid-manifest', wrong.join('\n'));
  return {
    name: name.trim(),
    worksWith: [...new Set(worksWith)],
    manifests: Object.fromEntries(texts),
    ...toAddress('settingsUrl', settingsUrl),
    ...toAddress('redirectUrl', redirectUrl),
    ...toAddress('logoUrl', logoUrl),
  };
}

function toAddress<Name extends string>(name: Name, text = ''): { [Key in Name]?: string } {
  const address = text.trim();
  if (address === '') return {};
  if (parseWebAddress(address)) return { [name]: address } as { [Key in Name]?: string };
  throw new PageActionRefusal('invalid-input', `${name} is no address of a website: ${address}.`);
}

/** Source: https://www.infobip.com/docs/exchange-app-development/develop-your-app */
function refuseTakenName(state: InfobipState, name: string, ownId: string): void {
  const isTaken = state.apps.find(
    (each) => each.access === 'listed' && each.id !== ownId && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new PageActionRefusal('name-taken', `There is an app called ${name} in the marketplace already.`);
}

/** Ends all sign-ins of the app, and those that are under way. */
function forgetGrants(state: InfobipState, appId: string): void {
  for (const table of [state.appStates, state.exchangeCodes, state.exchangeTokens] as const) {
    for (const row of table.filter((each) => each.appId === appId)) {
      table.delete(String((row as unknown as Record<string, unknown>)[table.key]));
    }
  }
}
