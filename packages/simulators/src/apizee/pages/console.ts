import type { components } from '@embedworks/contracts/apizee/rest';
import { render } from 'lit';
import { renderConsole, type ConsoleActions, type ConsoleModel, type Ticket } from './console/view.ts';
import { callApi, SignedOutError, type ApiRequest } from './shared/api.ts';
import { createSessionCookie } from './shared/session-cookie.ts';
import { signIn } from './shared/sign-in.ts';
import { adoptStyles } from '../../pages/styles.ts';
import { createVendorRoot } from './shared/vendor-root.ts';

// A frame on a domain that is not authorised never gets this far: the cloud answers it with a page of its own.
const root = createVendorRoot(import.meta.url);
const cookie = createSessionCookie(document, root.path);
const styles = `
.console { display: grid; gap: 1rem; max-width: 60rem; margin: 0 auto; }
.console p { margin: 0; }
.tickets { display: grid; gap: .5rem; margin: 0; padding: 0; list-style: none; }
.tickets .card { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; padding: .6rem 1rem; }
.tickets .quiet { display: block; overflow-wrap: anywhere; }
`;

let token = cookie.read();
let model: ConsoleModel = { tickets: [], total: 0, status: '', problem: '' };

const actions: ConsoleActions = {
  createTicket: ({ phone, reference }) =>
    void attempt(async () => {
      const body = { phone, reference, invite: true } satisfies components['schemas']['TicketInput'];
      const ticket = await call<Ticket>({ path: 'api/v3/tickets', method: 'POST', body });
      change({ tickets: [ticket, ...model.tickets], total: model.total + 1, status: `Ticket ${ticket.id} created.` });
    }),
  closeTicket: (id) =>
    void attempt(async () => {
      const body = { state: 'closed' } satisfies components['schemas']['TicketUpdateInput'];
      const closed = await call<Ticket>({ path: `api/v3/tickets/${id}`, method: 'PUT', body });
      const tickets = model.tickets.map((ticket) => (ticket.id === id ? closed : ticket));
      change({ tickets, status: `Ticket ${id} closed.` });
    }),
  refresh: () => void attempt(loadTickets),
  signOut() {
    cookie.clear();
    token = undefined;
    void start();
  },
};

adoptStyles(document, styles);
await start();

async function start() {
  token ??= await signIn({ container: document.body, rootHref: root.href, cookie, title: 'Console' });
  change({});
  await attempt(loadTickets);
}

async function loadTickets() {
  const page = await call<components['schemas']['TicketPage']>({ path: 'api/v3/tickets?limit=50' });
  change({ tickets: page.data, total: page.total, status: 'Up to date.' });
}

function call<Answer>(request: Omit<ApiRequest, 'token'>): Promise<Answer> {
  return callApi<Answer>(root.href, { ...request, token: token ?? '' });
}

/** Tells what went wrong on the page; a session that has ended starts over with the sign-in. */
async function attempt(action: () => Promise<void>) {
  change({ problem: '' });
  try {
    await action();
  } catch (error) {
    if (error instanceof SignedOutError) return actions.signOut();
    change({ problem: error instanceof Error ? error.message : String(error) });
  }
}

function change(changes: Partial<ConsoleModel>) {
  model = { ...model, ...changes };
  render(renderConsole(model, actions), document.body);
}
