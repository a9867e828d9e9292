import { addContactRow, badFields, groupIdsOf } from './contact-changes.ts';
import { findImported, hasIdentity, overwrite } from './import-match.ts';
import { registerEvent } from './events.ts';
import { sentinels } from './scenarios.ts';
import type { ContactRow, EsputnikState, ImportRow, Schemas } from './state.ts';
import type { EsputnikWorld } from './vendor-types.ts';

/** Begins an import. Nothing is changed before its time has come. */
export async function startImport(
  state: EsputnikState,
  world: EsputnikWorld,
  contacts: readonly Schemas['ContactInput'][],
  options: ImportRow['options'],
): Promise<ImportRow> {
  const nowMs = world.clock.now();
  const durationMs = world.settings.importSeconds * 1000;
  const row = await state.imports.insert({
    sessionId: world.ids.uuid(),
    status: 'STARTED',
    importingMs: nowMs + durationMs / 2,
    finishedMs: nowMs + durationMs,
    contacts: [...contacts],
    options,
  });
  scheduleImport(state, world, row);
  return row;
}

/** Lets an import that is under way go on. */
export function scheduleImport(state: EsputnikState, world: EsputnikWorld, row: ImportRow): void {
  const { sessionId, status, importingMs, finishedMs } = row;
  if (!isUnderWay(state, sessionId)) return;
  const nowMs = world.clock.now();
  if (status === 'STARTED') {
    world.clock.schedule(Math.max(0, importingMs - nowMs), async () => {
      if (isUnderWay(state, sessionId)) await state.imports.update(sessionId, { status: 'IMPORTING' });
    });
  }
  world.clock.schedule(Math.max(0, finishedMs - nowMs), () => finishImport(state, world, sessionId));
}

/** Ends it without a change. Answers whether it was under way. */
export async function failImport(state: EsputnikState, sessionId: string, description: string): Promise<boolean> {
  if (!isUnderWay(state, sessionId)) return false;
  await state.imports.update(sessionId, { status: 'ERROR', description, contacts: [] });
  return true;
}

/** Why a contact cannot be imported, or `undefined`. */
export function importProblem(
  state: EsputnikState,
  contact: Schemas['ContactInput'],
  options: ImportRow['options'],
): string | undefined {
  const [bad] = badFields(contact);
  if (bad !== undefined) return `The ${bad} is not valid.`;
  return hasIdentity(state, contact, options) ? undefined : 'The contact has nothing to recognise it by.';
}

async function finishImport(state: EsputnikState, world: EsputnikWorld, sessionId: string): Promise<void> {
  const row = state.imports.get(sessionId);
  if (!row || !isUnderWay(state, sessionId)) return;
  const { contacts, options } = row;
  if (options.groupNames?.includes(sentinels.failingGroup)) {
    await failImport(state, sessionId, 'The contacts could not be read.');
    return;
  }
  const added = await groupIdsOf(state, options.groupNames ?? []);
  const excluded = options.groupNamesExclude ?? [];
  const removed = state.groups.filter(({ name }) => excluded.includes(name)).map(({ id }) => id);
  for (const contact of contacts) await importOne(state, world, contact, options, { added, removed });
  await state.imports.update(sessionId, { status: 'FINISHED', contacts: [] });
}

async function importOne(
  state: EsputnikState,
  world: EsputnikWorld,
  input: Schemas['ContactInput'],
  options: ImportRow['options'],
  groups: { added: readonly number[]; removed: readonly number[] },
): Promise<void> {
  const before = findImported(state, input, options);
  if (!before) {
    const row = await addContactRow(state, input, { groupIds: [...groups.added] });
    await tellOfNew(state, world, row, options.eventKeyForNewContacts);
    return;
  }
  // A deleted contact stays deleted unless it was asked for.
  if (before.deleted && !options.restoreDeleted) return;
  const groupIds = [...new Set([...before.groupIds, ...groups.added])].filter((id) => !groups.removed.includes(id));
  const contact = overwrite(before.contact, input, options);
  await state.contacts.update(before.id, { contact, groupIds, deleted: false });
}

async function tellOfNew(
  state: EsputnikState,
  world: EsputnikWorld,
  { id }: ContactRow,
  eventTypeKey: string | undefined,
): Promise<void> {
  if (!eventTypeKey) return;
  const params = [{ name: 'contactId', value: String(id) }];
  await registerEvent(state, world, { version: 1, eventTypeKey, keyValue: String(id), params });
}

export function isUnderWay({ imports }: EsputnikState, sessionId: string): boolean {
  const status = imports.get(sessionId)?.status;
  return status === 'STARTED' || status === 'IMPORTING';
}
