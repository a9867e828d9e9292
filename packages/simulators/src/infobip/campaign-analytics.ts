import type { CampaignAnalytics } from './page-action-types.ts';
import type { InfobipState } from './state.ts';
import type { InfobipWorld } from './vendor-types.ts';

const dayMs = 24 * 60 * 60 * 1000;
const shownDays = 7;

/** Counted from the reports, so that both always say the same. */
export function countCampaign(state: InfobipState, { clock }: InfobipWorld, campaignId: number): CampaignAnalytics {
  const operations = state.operations.filter((operation) => operation.campaignId === campaignId);
  const participants = operations.flatMap((operation) => operation.participants);
  const count = (status: string) => participants.filter((participant) => participant.status === status).length;
  const rejections: Record<string, number> = {};
  const days = Array.from({ length: shownDays }, (_, day) => toDate(clock.now() - (shownDays - 1 - day) * dayMs));
  const perDay = new Map(days.map((date) => [date, { date, accepted: 0, rejected: 0 }]));
  for (const { status, errorReason, decidedMs } of participants) {
    if (errorReason !== undefined) rejections[errorReason] = (rejections[errorReason] ?? 0) + 1;
    const day = decidedMs === null ? undefined : perDay.get(toDate(decidedMs));
    if (!day) continue;
    if (status === 'ACCEPTED') day.accepted += 1;
    else day.rejected += 1;
  }
  return {
    received: participants.length,
    pending: count('PENDING'),
    accepted: count('ACCEPTED'),
    rejected: count('REJECTED'),
    active: state.members.filter((member) => member.campaignId === campaignId && member.leavesMs !== null).length,
    rejections,
    perDay: [...perDay.values()],
  };
}

function toDate(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}
