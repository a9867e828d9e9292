import type { IntegrationError } from '@embedworks/esputnik';
import { renderMessage } from '@embedworks/esputnik/html';
import { createInboxClient, type InboxClient, type InboxMessage } from '@embedworks/esputnik/inbox';
import { currentWorld } from '../sandbox.ts';
import { createStage, make, type Stage } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { clientFaults, type ClientFault, type ClientFaultName } from './inbox-client-args.ts';
import './inbox-client.css';
import { startShopServer, tokenUrl, type ServerMood, type ShopServer, type Visitor } from './shop-server.ts';

/** Controls of a story with an inbox of one's own. */
export interface ClientArgs {
  visitor: Visitor;
  server: ServerMood;
  fault: ClientFaultName;
  /** How a message is drawn: cleaned HTML, or its words alone. */
  draw: 'html' | 'text';
  pageSize: number;
  timeoutMs: number;
  callbackTimeoutMs: number;
  onCount: (count: number) => void;
  onError: (error: IntegrationError) => void;
  /** The token a request spent, and the one its answer brought. */
  onExchange: (spent: string | null, next: string | null) => void;
}

/** Draws an inbox with what the client answers. */
export function renderClient(args: ClientArgs): HTMLElement {
  unmountAll();
  const stage = createStage('An inbox of your own');
  const server = startShopServer(args.visitor, args.server);
  const { rule }: ClientFault = clientFaults[args.fault];
  if (rule) currentWorld().faults.add({ vendor: 'esputnik', on: 'request', ...rule });
  const inbox = createInboxClient({
    tokenUrl,
    timeoutMs: args.timeoutMs,
    callbackTimeoutMs: args.callbackTimeoutMs,
    fetch: watchTokens(args.onExchange),
  });
  atEnd(() => inbox.destroy());
  const view = drawInbox(args, stage);
  inbox.subscribeCount(view.showCount, { intervalMs: 5_000, onError: view.showError });
  connect({ args, stage, server, inbox, view });
  return stage.element;
}

function drawInbox({ draw, onCount, onError }: ClientArgs, stage: Stage) {
  const heading = make('h2', {}, ['Messages']);
  const list = make('ul', { className: 'shop-inbox', ariaLabel: 'Inbox' });
  stage.place.append(make('section', { className: 'shop-section' }, [heading, list]));
  const messages: InboxMessage[] = [];

  function redraw(): void {
    list.replaceChildren(
      ...messages.map((message) => {
        const drawn = draw === 'html' ? renderMessage(message) : drawText(message);
        // A message is in the language of its author, whatever the page's is.
        return make('li', { dir: 'auto' }, [drawn]);
      }),
    );
    stage.showState(messages.length === 0 ? 'no messages' : `${messages.length} messages`);
  }

  return {
    messages,
    redraw,
    showCount(count: number) {
      onCount(count);
      heading.textContent = count === 0 ? 'Messages' : `Messages (${count > 99 ? '99+' : count} unread)`;
      stage.write({ kind: 'event', name: 'count', detail: String(count) });
    },
    showError(thrown: unknown) {
      const error = thrown as IntegrationError;
      onError(error);
      stage.write({ kind: 'error', name: error.code, detail: error.message });
      stage.showState('failed');
    },
  };
}

interface Connection {
  args: ClientArgs;
  stage: Stage;
  server: ShopServer;
  inbox: InboxClient;
  view: ReturnType<typeof drawInbox>;
}

/** What the visitor, the page and the vendor may do, as buttons. */
function connect({ args, stage, server, inbox, view }: Connection): void {
  const { messages, redraw, showError } = view;
  let page = 0;

  async function load(next: number): Promise<void> {
    const answer = await inbox.listPage({ page: next, pageSize: args.pageSize });
    page = next;
    if (next === 0) messages.length = 0;
    messages.push(...answer.messages.filter(({ id }) => !messages.some((known) => known.id === id)));
    redraw();
  }
  const leaving = new AbortController();
  atEnd(() => leaving.abort());
  const button = (name: string, press: () => Promise<unknown>) =>
    stage.addButton(name, () => {
      stage.write({ kind: 'command', name });
      press().catch(showError);
    });

  stage.showState('loading');
  load(0).catch(showError);
  button('load', () => load(0));
  button('more', () => load(page + 1));
  button('all', async () => {
    messages.length = 0;
    for await (const message of inbox.list({ pageSize: args.pageSize })) messages.push(message);
    redraw();
  });
  button('open all shown', async () => {
    await inbox.markOpened(messages);
    await load(0);
  });
  button('mark all as read', async () => {
    await inbox.markAllOpened();
    await load(0);
  });
  button('50 at once', async () => {
    const calls = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? inbox.count() : inbox.listPage()));
    await Promise.all(calls);
    stage.showState('50 answered');
  });
  button('abort', async () => {
    const loading = inbox.listPage({ signal: leaving.signal });
    leaving.abort();
    await loading;
  });
  button('somebody else signs in', async () => {
    server.visitor = 'paging';
    inbox.reset();
    await load(0);
  });
  button('destroy', async () => {
    inbox.destroy();
    stage.showState('destroyed');
  });
  button('message arrives', () => vendorDoes('message.arrived', server));
  button('tokens invalidated', () => vendorDoes('token.invalidated', server));
}

function vendorDoes(name: string, { email }: ShopServer): Promise<unknown> {
  return currentWorld().trigger('esputnik', name, { contact: email });
}

/** Title and words, for pages that want no HTML of others at all. */
function drawText({ title, text }: InboxMessage): HTMLElement {
  return make('article', {}, [make('h3', {}, [title]), make('div', {}, [text])]);
}

function watchTokens(onExchange: ClientArgs['onExchange']): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    onExchange(new Request(input, init).headers.get('ES-TOKEN'), response.headers.get('ES-TOKEN'));
    return response;
  };
}
