import { sentinels } from './scenarios.ts';
import type { Dialog360State, Schemas, TemplateRow, WabaRow } from './state.ts';
import { dueAfter, newMetaId, now, scheduleAt } from './values.ts';
import type { Dialog360World } from './vendor-types.ts';
import { notifyPartner } from './webhooks.ts';

/** As Meta names it. Source: the body of `waba_template_status_changed` in a public test. */
const rejectedReason = 'INVALID_FORMAT';

/** Adds a template, which Meta then reviews. */
export async function createTemplate(
  state: Dialog360State,
  world: Dialog360World,
  waba: WabaRow,
  { name, category, language, components }: Schemas['TemplateInput'],
): Promise<TemplateRow> {
  const id = `tpl_${world.ids.alphanumeric(6)}`;
  const moment = now(world);
  const row = await state.templates.insert({
    id,
    partnerId: waba.partnerId,
    wabaId: waba.id,
    externalId: newMetaId(world.ids),
    nextStatusMs: dueAfter(world, world.settings.templateReviewSeconds),
    template: {
      id,
      partner_id: waba.partnerId,
      waba_account_id: waba.id,
      name,
      status: 'submitted',
      language,
      category,
      components,
      rejected_reason: null,
      namespace: waba.account.namespace ?? null,
      created_at: moment,
      modified_at: moment,
    },
  });
  scheduleReview(state, world, row);
  return row;
}

/** From submitted to pending, and from there to its end. */
export function scheduleReview(state: Dialog360State, world: Dialog360World, { id, nextStatusMs }: TemplateRow): void {
  if (nextStatusMs === null) return;
  scheduleAt(world, nextStatusMs, async () => {
    const row = state.templates.get(id);
    if (!row || row.nextStatusMs !== nextStatusMs) return;
    const { name, status } = row.template;
    const isRejected = name.endsWith(sentinels.rejectedTemplateEnding);
    const end = isRejected ? 'rejected' : 'approved';
    await setTemplateStatus(state, world, row, status === 'submitted' ? 'pending' : end);
  });
}

/** @param status In lower case, as the API has it; events tell it in upper case. */
export async function setTemplateStatus(
  state: Dialog360State,
  world: Dialog360World,
  row: TemplateRow,
  status: string,
  reason: string = rejectedReason,
): Promise<TemplateRow> {
  const rejected_reason = status === 'rejected' ? reason : null;
  const goesOn = status === 'submitted' || status === 'pending';
  const template = { ...row.template, status, rejected_reason, modified_at: now(world) };
  const nextStatusMs = goesOn ? dueAfter(world, world.settings.templateReviewSeconds) : null;
  const changed = (await state.templates.update(row.id, { template, nextStatusMs })) ?? row;
  notifyTemplate(state, world, changed, 'waba_template_status_changed', {
    new_status: status.toUpperCase(),
    rejected_reason,
  });
  scheduleReview(state, world, changed);
  return changed;
}

export async function setTemplateCategory(
  state: Dialog360State,
  world: Dialog360World,
  row: TemplateRow,
  category: string,
): Promise<TemplateRow> {
  const template = { ...row.template, category, modified_at: now(world) };
  const changed = (await state.templates.update(row.id, { template })) ?? row;
  notifyTemplate(state, world, changed, 'waba_template_category_changed', { new_category: category });
  return changed;
}

function notifyTemplate(
  state: Dialog360State,
  world: Dialog360World,
  { id, externalId, partnerId, wabaId, template: { name, language = '' } }: TemplateRow,
  event: 'waba_template_status_changed' | 'waba_template_category_changed',
  change: Partial<Schemas['TemplateEventData']['template']>,
): void {
  notifyPartner(state, world, partnerId, event, {
    id: state.wabas.get(wabaId)?.account.external_id ?? '',
    template: { id, external_id: externalId, name, language, ...change },
  });
}

/** Whether a WABA has a template of that name in that language, whatever became of it. */
export function hasTemplate(
  state: Dialog360State,
  wabaId: string,
  { name, language }: Pick<Schemas['TemplateInput'], 'name' | 'language'>,
): boolean {
  return state.templates
    .all()
    .some((row) => row.wabaId === wabaId && row.template.name === name && row.template.language === language);
}
