import { knownTicket } from '../calls.ts';

export type Ticket = typeof knownTicket;

/** What a team would write for itself: a map, and the one ticket everybody knows. */
export interface Tickets {
  get(id: string | number): Ticket | undefined;
  create(input: TicketInput): Ticket;
}

export interface TicketInput {
  phone?: string;
  email?: string;
  name?: string;
  reference?: string;
  description?: string;
  /** Minutes. */
  duration?: number;
}

export function createTickets(): Tickets {
  const tickets = new Map<string, Ticket>([[String(knownTicket.id), knownTicket]]);
  let lastId = knownTicket.id + 1000;
  return {
    get: (id) => tickets.get(String(id)),
    create(input) {
      const id = (lastId += 1);
      const ticket = describe(id, input);
      tickets.set(String(id), ticket);
      return ticket;
    },
  };
}

function describe(id: number, { phone, email, name = '', reference, description, duration }: TicketInput): Ticket {
  const nowMs = Date.now();
  const now = toTimestamp(nowMs);
  return {
    ...knownTicket,
    id,
    state: 'new',
    reference: reference ?? '',
    description: description ?? '',
    created: now,
    modified: now,
    start_time: now,
    end_time: toTimestamp(nowMs + (duration ?? 30) * 60_000),
    requestor: { name, phone: phone?.split(',') ?? [], email: (email?.split(',') ?? []) as never[] },
    urls: {
      agent: `https://cloud.example.test/tickets/${id}/agent`,
      requestor: `https://cloud.example.test/t/${id}`,
    },
  };
}

function toTimestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, '+00:00');
}
