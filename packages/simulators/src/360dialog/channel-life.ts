import { factsOf, stepAfter, stepOf, type ChannelStep } from './channel-steps.ts';
import type { ChannelFacts, ChannelRow, Dialog360State } from './state.ts';
import { dueAfter, endOfMonthMs, now, scheduleAt } from './values.ts';
import type { Dialog360World } from './vendor-types.ts';
import { notifyChannel, type ChannelEventName } from './webhooks.ts';

/** What each step tells; being verified tells nothing. */
const events: Partial<Record<ChannelStep, ChannelEventName>> = {
  created: 'channel_created',
  ready: 'channel_ready',
  running: 'channel_running',
  live: 'channel_live',
};

/** Brings a channel to a step and tells of it. It goes on from there unless it stands still. */
export async function moveChannel(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
  step: ChannelStep,
  standsStill = false,
): Promise<ChannelRow> {
  const next = standsStill ? undefined : stepAfter(step, world.settings);
  const isRegistered = step !== 'created' && step !== 'verified';
  const appId = row.channel.integration.app_id ?? (isRegistered ? state.next.appId() : '');
  const isBilled = step === 'running' || step === 'live';
  const changed = await changeChannel(
    state,
    world,
    row,
    {
      ...factsOf(step, String(appId)),
      setup_info: { ...row.channel.setup_info, error: null },
      ...(isBilled ? { billing_started_at: row.channel.billing_started_at ?? now(world) } : {}),
    },
    { nextStepMs: next ? dueAfter(world, next[1]) : null },
  );
  if (step !== 'created') await approveWaba(state, changed.wabaId);
  const event = events[step];
  if (event) notifyChannel(state, world, changed, event);
  scheduleChannel(state, world, changed);
  return changed;
}

/** Lets a channel take its next step, and end when its cancellation is due. */
export function scheduleChannel(state: Dialog360State, world: Dialog360World, row: ChannelRow): void {
  const { id, nextStepMs, channel } = row;
  if (nextStepMs !== null) {
    scheduleAt(world, nextStepMs, async () => {
      const current = state.channels.get(id);
      const step = current && stepOf(current.channel);
      const next = step && stepAfter(step, world.settings);
      // It was moved in the meantime.
      if (!next || current.nextStepMs !== nextStepMs) return;
      await moveChannel(state, world, current, next[0]);
    });
  }
  if (channel.cancelled_at && !channel.terminated_at) scheduleEnd(state, world, id, channel.cancelled_at);
}

/** Puts a channel beside the main line, where it stays. Nobody is told. */
export async function setAside(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
  status: string,
  error: string | null = null,
): Promise<ChannelRow> {
  const hasFailed = status === 'error';
  const integration = { ...row.channel.integration, enabled: false, state: hasFailed ? 'stopped' : 'pending' };
  const facts: Partial<ChannelFacts> = {
    status,
    hub_status: status,
    availability_status: 'unavailable',
    setup_info: { ...row.channel.setup_info, error },
    integration,
  };
  return changeChannel(state, world, row, facts, { nextStepMs: null });
}

/** The partner may make API keys, or no longer: then its keys are dead. Tells only of a change. */
export async function setPermission(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
  permitted: boolean,
): Promise<ChannelRow> {
  if (row.permitted === permitted) return row;
  const changed = await changeChannel(state, world, row, {}, { permitted });
  if (!permitted) deleteKeys(state, row.id);
  notifyChannel(state, world, changed, permitted ? 'channel_permission_granted' : 'channel_permission_revoked');
  return changed;
}

/** The channel stays usable until the month ends. Asking twice changes nothing. */
export async function cancelChannel(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
): Promise<ChannelRow> {
  if (row.channel.cancelled_at) return row;
  const cancelledAt = now(world);
  const changed = await changeChannel(state, world, row, { cancelled_at: cancelledAt, hub_status: 'pending_deletion' });
  notifyChannel(state, world, changed, 'cancellation_request');
  scheduleEnd(state, world, row.id, cancelledAt);
  return changed;
}

/** The channel goes on as before. */
export async function withdrawCancellation(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
): Promise<ChannelRow> {
  if (!row.channel.cancelled_at) return row;
  const step = stepOf(row.channel);
  const hubStatus = step ? factsOf(step, '').hub_status : row.channel.status;
  const changed = await changeChannel(state, world, row, { cancelled_at: null, hub_status: hubStatus ?? null });
  notifyChannel(state, world, changed, 'cancellation_revoke');
  return changed;
}

/** The end: the number stops and its keys are dead. */
export async function terminateChannel(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
): Promise<ChannelRow> {
  const facts: Partial<ChannelFacts> = {
    cancelled_at: row.channel.cancelled_at ?? now(world),
    terminated_at: now(world),
    hub_status: 'terminated',
    meta_status: 'DISCONNECTED',
    availability_status: 'unavailable',
    integration: { ...row.channel.integration, enabled: false, state: 'stopped' },
  };
  deleteKeys(state, row.id);
  const changed = await changeChannel(state, world, row, facts, { nextStepMs: null });
  notifyChannel(state, world, changed, 'cancellation_processed');
  return changed;
}

/** Sandbox choice: a number that had ended is registered anew and goes the rest of the way again. */
export async function reactivateChannel(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
): Promise<ChannelRow> {
  if (!row.channel.terminated_at) return withdrawCancellation(state, world, row);
  const restored = await changeChannel(state, world, row, { cancelled_at: null, terminated_at: null });
  return moveChannel(state, world, restored, 'ready');
}

export function deleteKeys(state: Dialog360State, channelId: string): void {
  for (const { hash } of state.apiKeys.filter((key) => key.channelId === channelId)) state.apiKeys.delete(hash);
}

/** Changes a channel and its time stamp. The caller has checked that it may. */
export async function changeChannel(
  state: Dialog360State,
  world: Dialog360World,
  row: ChannelRow,
  facts: Partial<ChannelFacts>,
  more: Partial<Omit<ChannelRow, 'channel'>> = {},
): Promise<ChannelRow> {
  const channel = { ...row.channel, ...facts, modified_at: now(world) };
  return (await state.channels.update(row.id, { ...more, channel })) ?? row;
}

function scheduleEnd(state: Dialog360State, world: Dialog360World, id: string, cancelledAt: string): void {
  scheduleAt(world, endOfMonthMs(Date.parse(cancelledAt)), async () => {
    const row = state.channels.get(id);
    const isDue = row?.channel.cancelled_at === cancelledAt && !row.channel.terminated_at;
    if (isDue) await terminateChannel(state, world, row);
  });
}

/** Meta has looked at the business. */
async function approveWaba(state: Dialog360State, wabaId: string): Promise<void> {
  const waba = state.wabas.get(wabaId);
  if (waba?.account.fb_account_status !== 'pending') return;
  await state.wabas.update(wabaId, {
    account: { ...waba.account, status: 'APPROVED', fb_account_status: 'verified' },
  });
}
