import { TriggerRefusal, type TriggerContext } from '../../engine/triggers.ts';
import type { ApizeeState, EnterpriseRow, TicketRow, TicketState, UserRow } from '../state.ts';
import type { ApizeeWorld } from '../vendor-types.ts';
import { readText } from '../../engine/trigger-input.ts';

export type Context = TriggerContext<ApizeeState, ApizeeWorld>;

/** The account that triggers speak of unless an id names an object of another one. */
export function ownEnterprise({ state }: Context): EnterpriseRow {
  const enterprise = state.enterprises.all()[0];
  if (!enterprise) throw new TriggerRefusal('There is no enterprise: reset the state or import one.');
  return enterprise;
}

/** The ticket of that id, or the newest that fits. */
export function pickTicket(
  context: Context,
  can: string,
  fits: (row: TicketRow) => boolean,
  { parameter = 'id', anyById = false } = {},
): TicketRow {
  const { state, overrides } = context;
  const tickets = state.tickets.filter(({ trashed }) => !trashed);
  const id = readText(overrides, parameter);
  if (id !== undefined) {
    const row = state.tickets.get(id);
    if (!row || row.trashed) {
      throw new TriggerRefusal(`There is no ticket ${id}. There are: ${listTickets(tickets)}.`, { unknown: true });
    }
    if (anyById || fits(row)) return row;
    throw new TriggerRefusal(
      `Ticket ${id} is ${row.ticket.state} and cannot ${can}. Those that can: ${listTickets(tickets.filter(fits))}.`,
    );
  }
  const enterpriseId = ownEnterprise(context).id;
  const row = newest(
    tickets.filter((each) => each.enterpriseId === enterpriseId && fits(each)),
    ({ createdMs }) => createdMs,
  );
  if (row) return row;
  throw new TriggerRefusal(`No ticket can ${can}. There are: ${listTickets(tickets)}. ticket.created makes one.`);
}

export function isIn(...states: readonly TicketState[]): (row: TicketRow) => boolean {
  return ({ ticket }) => states.includes(ticket.state);
}

/** A user of an enterprise, by id or user name. Default: the first who may sign in. */
export function pickUser({ state }: Context, enterpriseId: number, idOrName: string | undefined): UserRow {
  const users = state.users.filter((user) => user.enterpriseId === enterpriseId && !user.disabled);
  const user =
    idOrName === undefined
      ? users[0]
      : users.find(({ userId, username }) => String(userId) === idOrName || username === idOrName);
  if (user) return user;
  const known = users.map(({ userId, username }) => `${username} (${userId})`).join(', ') || 'none';
  throw new TriggerRefusal(`There is no user ${idOrName ?? ''} who may sign in. There are: ${known}.`, {
    unknown: true,
  });
}

/** The highest; of equal ones the last. */
export function newest<Row>(rows: readonly Row[], momentOf: (row: Row) => number): Row | undefined {
  return rows.reduce<Row | undefined>(
    (best, row) => (best === undefined || momentOf(row) >= momentOf(best) ? row : best),
    undefined,
  );
}

/** The last twenty are enough to find one's way. */
export function listSome(texts: readonly string[]): string {
  const shown = texts.slice(-20).toReversed().join(', ') || 'none';
  return texts.length > 20 ? `${shown} and ${texts.length - 20} more` : shown;
}

function listTickets(rows: readonly TicketRow[]): string {
  return listSome(rows.map(({ id, ticket }) => `${id} (${ticket.state})`));
}
