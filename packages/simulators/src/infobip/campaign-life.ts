import { PageActionRefusal } from '../engine/page-actions.ts';
import { countCampaign } from './campaign-analytics.ts';
import type { CampaignOfUseCase, UseCase } from './page-action-types.ts';
import type { CampaignRow, InfobipState, PageSessionRow, TenantLabel, UseCaseRow } from './state.ts';
import { isSameTenant, labelOf, toIsoTime } from './values.ts';
import type { InfobipWorld } from './vendor-types.ts';

/** The use cases of an embedding, with what this tenant has activated. */
export function listUseCases(state: InfobipState, world: InfobipWorld, session: PageSessionRow): UseCase[] {
  const { useCaseIds = [] } = state.embeddings.get(String(session.embeddingId)) ?? {};
  return useCaseIds
    .flatMap((id) => state.useCases.get(id) ?? [])
    .map((useCase) => toUseCase(state, world, useCase, findActivated(state, session, useCase.id)));
}

/** An end user has gone through the steps. */
export async function activate(
  state: InfobipState,
  world: InfobipWorld,
  session: PageSessionRow,
  useCaseId: string,
  fields: Record<string, string>,
): Promise<UseCase & { campaign: CampaignOfUseCase }> {
  const embedding = state.embeddings.get(String(session.embeddingId));
  const useCase = embedding?.useCaseIds.includes(useCaseId) ? state.useCases.get(useCaseId) : undefined;
  if (!useCase || !embedding) throw new PageActionRefusal('not-found', `There is no use case ${useCaseId}.`);
  if (findActivated(state, session, useCaseId)) {
    throw new PageActionRefusal('active-already', `${useCase.title} is activated already.`);
  }
  const campaign = await insertCampaign(state, world, {
    embeddingId: embedding.id,
    useCase,
    fields: checkFields(useCase, fields),
    tenant: session,
  });
  return toActivated(state, world, useCase, campaign);
}

export function insertCampaign(
  state: InfobipState,
  world: InfobipWorld,
  campaign: { embeddingId: string; useCase: UseCaseRow; fields: Record<string, string>; tenant: TenantLabel },
): Promise<CampaignRow> {
  const { embeddingId, useCase, fields, tenant } = campaign;
  return state.campaigns.insert({
    id: state.next.campaignId(),
    embeddingId,
    useCaseId: useCase.id,
    state: 'active',
    fields,
    activatedMs: world.clock.now(),
    ...labelOf(tenant),
  });
}

/** Pauses, resumes or changes it. */
export async function change(
  state: InfobipState,
  world: InfobipWorld,
  row: CampaignRow,
  to: { state?: 'active' | 'paused'; fields?: Record<string, string> },
): Promise<UseCase & { campaign: CampaignOfUseCase }> {
  const useCase = useCaseOf(state, row);
  const fields = to.fields ? { fields: checkFields(useCase, { ...row.fields, ...to.fields }) } : {};
  await state.campaigns.update(row.id, { ...(to.state ? { state: to.state } : {}), ...fields });
  return toActivated(state, world, useCase, state.campaigns.get(row.id) ?? row);
}

/** Takes everybody out of it. Its reports stay. */
export async function remove(state: InfobipState, world: InfobipWorld, row: CampaignRow): Promise<UseCase> {
  await state.campaigns.update(row.id, { state: 'deleted' });
  for (const { id } of state.members.filter(({ campaignId, leavesMs }) => campaignId === row.id && leavesMs !== null)) {
    await state.members.update(id, { leavesMs: null });
  }
  return toUseCase(state, world, useCaseOf(state, row), undefined);
}

/** The campaign, when it is of the session's embedding and tenant. */
export function findCampaign(state: InfobipState, session: PageSessionRow, campaignId: number): CampaignRow {
  const row = state.campaigns.get(campaignId);
  const isOwn = row?.embeddingId === String(session.embeddingId) && isSameTenant(row, session);
  if (row && isOwn && row.state !== 'deleted') return row;
  throw new PageActionRefusal('not-found', `There is no campaign ${campaignId}.`);
}

function findActivated(state: InfobipState, session: PageSessionRow, useCaseId: string): CampaignRow | undefined {
  return state.campaigns.find(
    (row) =>
      row.useCaseId === useCaseId &&
      row.embeddingId === String(session.embeddingId) &&
      row.state !== 'deleted' &&
      isSameTenant(row, session),
  );
}

function useCaseOf(state: InfobipState, { useCaseId }: CampaignRow): UseCaseRow {
  const useCase = state.useCases.get(useCaseId);
  if (useCase) return useCase;
  throw new PageActionRefusal('not-found', `There is no use case ${useCaseId}.`);
}

/** Keeps the fields there are, filled in with what the wizard starts with. */
function checkFields({ steps }: UseCaseRow, filled: Record<string, string>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { name, label, type, required, choices, default: preset } of steps.flatMap((step) => step.fields)) {
    const value = (Object.hasOwn(filled, name) ? (filled[name] ?? '') : preset).trim();
    fields[name] = value;
    if (value === '') {
      if (required) throw new PageActionRefusal('invalid-input', `${label} is missing.`);
      continue;
    }
    if (type === 'number' && !Number.isFinite(Number(value))) {
      throw new PageActionRefusal('invalid-input', `${label} must be a number.`);
    }
    if (type === 'url' && !/^https?:$/.test(URL.parse(value)?.protocol ?? '')) {
      throw new PageActionRefusal('invalid-input', `${label} must be an address that starts with https://.`);
    }
    if (type === 'choice' && !choices?.includes(value)) {
      throw new PageActionRefusal('invalid-input', `${label} must be one of ${choices?.join(', ') ?? 'none'}.`);
    }
  }
  return fields;
}

function toUseCase(
  state: InfobipState,
  world: InfobipWorld,
  { id, title, description, channels, steps }: UseCaseRow,
  row: CampaignRow | undefined,
): UseCase {
  const campaign = row && toCampaign(state, world, row);
  return { id, title, description, channels, steps, ...(campaign ? { campaign } : {}) };
}

function toActivated(state: InfobipState, world: InfobipWorld, useCase: UseCaseRow, row: CampaignRow) {
  return { ...toUseCase(state, world, useCase, row), campaign: toCampaign(state, world, row) };
}

function toCampaign(state: InfobipState, world: InfobipWorld, row: CampaignRow): CampaignOfUseCase {
  return {
    campaignId: row.id,
    state: row.state === 'paused' ? 'paused' : 'active',
    fields: row.fields,
    activatedAt: toIsoTime(row.activatedMs),
    analytics: countCampaign(state, world, row.id),
  };
}
