import { foreignObject, invalidField } from '../refusals.ts';
import { isYes } from '../values.ts';
import type { ApizeeHandlers, Principal } from '../vendor-types.ts';

const dayMs = 86_400_000;

export const reports = {
  getTicketReport({ path, query, principal, state }) {
    if (!isOwn(principal, path.enterpriseId)) return foreignObject;
    const { startTime, endTime, userId, groupId } = query;
    const startMs = readReportTime(startTime);
    const endMs = readReportTime(endTime);
    if (Number.isNaN(startMs)) return invalidField('startTime');
    if (Number.isNaN(endMs) || endMs < startMs) return invalidField('endTime');
    // A date alone means the whole day.
    const untilMs = /^\d{4}-\d{2}-\d{2}$/.test(endTime) ? endMs + dayMs - 1 : endMs;
    const counted = state.tickets.filter(
      (row) =>
        row.enterpriseId === principal.enterpriseId &&
        row.createdMs >= startMs &&
        row.createdMs <= untilMs &&
        (userId === undefined || row.agentId === userId) &&
        (groupId === undefined || row.groupId === groupId) &&
        (!row.trashed || isYes(query.withTrashed)),
    );
    const states: Record<string, number> = {};
    for (const { ticket } of counted) states[ticket.state] = (states[ticket.state] ?? 0) + 1;
    return {
      status: 200,
      body: { enterpriseId: principal.enterpriseId, startTime, endTime, total: counted.length, states },
    };
  },

  getEnterpriseStatistics({ path, principal, state }) {
    if (!isOwn(principal, path.enterpriseId)) return foreignObject;
    const ofEnterprise = ({ enterpriseId }: { enterpriseId: number }) => enterpriseId === principal.enterpriseId;
    return {
      status: 200,
      body: {
        enterpriseId: principal.enterpriseId,
        users: state.users.filter(ofEnterprise).length,
        tickets: state.tickets.filter((row) => ofEnterprise(row) && !row.trashed).length,
        conferences: state.conferences.filter(ofEnterprise).length,
        medias: state.medias.filter(ofEnterprise).length,
      },
    };
  },
} satisfies Partial<ApizeeHandlers>;

/** An enterprise that is not the caller's is refused, whether there is one or not. */
function isOwn({ enterpriseId }: Principal, asked: string | number): boolean {
  return String(enterpriseId) === String(asked);
}

/** A date, a date and time (both read as UTC), or unix seconds. `NaN` for a date that is none. */
function readReportTime(text: string): number {
  return text.includes('-')
    ? Date.parse(`${text.replace(' ', 'T')}${text.includes(' ') ? 'Z' : ''}`)
    : Number(text) * 1000;
}
