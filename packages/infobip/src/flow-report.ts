import type { components } from '@embedworks/contracts/infobip/rest';

type Schemas = components['schemas'];

/** What became of the participants of one call. */
export type FlowReport = Omit<Schemas['FlowReport'], 'campaignId'> & {
  /** As text, because 64 bits are more than a number holds. */
  campaignId: string;
};

export type FlowReportParticipant = Schemas['FlowReportParticipant'];

/**
 * Reads a report with its id unharmed. `undefined` when it is none.
 *
 * The vendor's prose has one reason under another name than its schema; the schema's is what one gets.
 */
export function toFlowReport(body: string): FlowReport | undefined {
  const report = parse(body);
  if (!isReport(report)) return undefined;
  const participants = report.participants.map((participant) =>
    participant.errorReason === 'REJECTED_PERSON_ALREADY_IN_FLOW'
      ? { ...participant, errorReason: 'REJECTED_PERSON_IN_FLOW' as const }
      : participant,
  );
  return { ...report, campaignId: String(report.campaignId), participants };
}

/** Whether nobody is `PENDING` any longer. */
export function isWorkedOff({ participants }: Pick<FlowReport, 'participants'>): boolean {
  return participants.every(({ status }) => status !== 'PENDING');
}

/** How many there are of each status. */
export function countParticipants({ participants }: Pick<FlowReport, 'participants'>) {
  const count = (wanted: string) => participants.filter(({ status }) => status === wanted).length;
  return { accepted: count('ACCEPTED'), rejected: count('REJECTED'), pending: count('PENDING') };
}

function parse(body: string): unknown {
  try {
    // The quotes inside a text are escaped, so this can only be the field.
    return JSON.parse(body.replace(/("campaignId"\s*:\s*)(\d+)/g, '$1"$2"')) as unknown;
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is Schemas['FlowReport'] {
  if (typeof value !== 'object' || value === null) return false;
  const { operationId, participants } = value as Record<string, unknown>;
  return (
    typeof operationId === 'string' &&
    Array.isArray(participants) &&
    participants.every((one: unknown) => typeof (one as { status?: unknown } | null)?.status === 'string')
  );
}
