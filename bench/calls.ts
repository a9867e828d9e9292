/** The two calls that are measured, and what a right answer to them is. */

/** A call as the load generator and the refusal check send it. */
export interface Call {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** The operations measured, by their `operationId`. */
export const operations = ['getTicket', 'createTicket'] as const;
export type OperationId = (typeof operations)[number];

/** In the seed of the sandbox and in the example of the contract, so that every subject can answer it. */
export const knownTicketId = 90417;

/** The example the contract gives of a ticket, for the subjects that keep none of their own. */
export const knownTicket = {
  id: knownTicketId,
  type: 'video-assistance',
  state: 'invited',
  reference: 'CASE-77',
  description: '',
  created: '2026-03-02T08:00:00+00:00',
  modified: '2026-03-02T08:00:01+00:00',
  start_time: '2026-03-02T08:00:01+00:00',
  end_time: '2026-03-02T08:30:01+00:00',
  agent: 'agent@example.test',
  requestor: { name: 'Nina', phone: ['+33655550100'], email: [] },
  service_key: 'sandboxservicekey000000000000001',
  urls: {
    agent: 'https://cloud.example.test/tickets/90417/agent',
    requestor: 'https://cloud.example.test/t/Q7f2Kp9Zt1Lm',
  },
};

export function getTicket(token: string, id = knownTicketId): Call {
  return { method: 'GET', path: `/api/v3/tickets/${id}`, headers: bearer(token) };
}

export function createTicket(token: string, reference: string): Call {
  const input = { phone: '+33655550101', name: 'Nina', reference, description: '<p>Leak.</p>', duration: 30 };
  return createTicketFrom(token, JSON.stringify(input));
}

export function createTicketFrom(token: string, body: string): Call {
  return {
    method: 'POST',
    path: '/api/v3/tickets',
    headers: { ...bearer(token), 'content-type': 'application/json' },
    body,
  };
}

/** What is wrong with an answer, or `undefined`. A static subject answers the example whatever it was sent. */
export function findMistake(text: string, operation: OperationId, reference: string, isStatic: boolean) {
  const ticket = parse(text);
  if (!ticket || typeof ticket.id !== 'number' || typeof ticket.created !== 'string') return `no ticket: ${text}`;
  if (operation === 'getTicket' && ticket.id !== knownTicketId) return `ticket ${ticket.id} for ${knownTicketId}`;
  if (operation === 'createTicket' && !isStatic && ticket.reference !== reference)
    return `reference ${String(ticket.reference)} for ${reference}`;
  return undefined;
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, accept: 'application/json' };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
