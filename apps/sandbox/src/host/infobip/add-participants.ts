import type { AddParticipantsProgress, FlowParticipant, FlowReport, Infobip } from '@embedworks/infobip/server';
import { answerLines } from '../shared/answer-lines.ts';

/** One line of the answer. */
export type ParticipantsLine =
  | { progress: AddParticipantsProgress }
  | { report: FlowReport['participants'] }
  | { finished: { sent: number; accepted: number; rejected: number } }
  | { error: string };

/** The vendor works off ten a second. */
const mostParticipants = 2000;
/** As many rows as a page wants to show. */
const mostShown = 20;

/** Puts people into a flow and tells, line by line, what became of them. The report comes to `flow-callback` too. */
export async function addParticipants({ flows }: Infobip, request: Request, notifyUrl: string): Promise<Response> {
  const { campaignId, identifiers } = (await request.json()) as { campaignId?: unknown; identifiers?: unknown };
  if (typeof campaignId !== 'string' || !/^\d+$/.test(campaignId)) return refuse('campaignId must be digits.');
  if (!isTexts(identifiers) || identifiers.length < 1 || identifiers.length > mostParticipants)
    return refuse(`identifiers must be 1 to ${mostParticipants} texts.`);

  return answerLines<ParticipantsLine>(request, async (write) => {
    const { sent, accepted, rejected } = await flows.add(campaignId, identifiers.map(toParticipant), {
      notifyUrl,
      callbackData: 'team-page',
      pollMs: 500,
      signal: request.signal,
      onProgress: (progress) => write({ progress }),
      onReport: ({ participants }) => write({ report: participants.slice(0, mostShown) }),
    });
    write({ finished: { sent, accepted, rejected } });
  });
}

function toParticipant(identifier: string): FlowParticipant {
  return { identifyBy: { identifier, type: identifier.includes('@') ? 'EMAIL' : 'PHONE' }, variables: { order: 81 } };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function refuse(error: string): Response {
  return Response.json({ error }, { status: 400 });
}
