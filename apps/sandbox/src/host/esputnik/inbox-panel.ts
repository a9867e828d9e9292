import { createInboxClient, type InboxClient, type InboxMessage } from '@embedworks/esputnik/inbox';
import { html, LitElement, nothing } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { formatCount } from '../../dashboard/format.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { tokenUrl, vendorOrigin } from './addresses.ts';
import { inboxCode } from './code.ts';
import { describe } from '../shared/describe.ts';
import { drawMessage, inboxStyles } from './draw-message.ts';

const pageSize = 10;
const countEveryMs = 10_000;
const crowd = 50;

/** An inbox that the team draws itself, with the adapter's client instead of the vendor's script. */
export class InboxPanel extends LitElement {
  static override properties = {
    log: { attribute: false },
    client: { state: true },
    count: { state: true },
    messages: { state: true },
    totalPages: { state: true },
    onlyUnread: { state: true },
    crowdResult: { state: true },
    problem: { state: true },
  };
  static override styles = [baseStyles, controlStyles, panelStyles, inboxStyles];

  declare log: MessageLog;
  declare client: InboxClient | undefined;
  declare count: number | undefined;
  declare messages: readonly InboxMessage[] | undefined;
  declare totalPages: number;
  declare onlyUnread: boolean;
  declare crowdResult: string;
  declare problem: string;
  #page = 0;

  constructor() {
    super();
    this.totalPages = 0;
    this.onlyUnread = false;
    this.crowdResult = '';
    this.problem = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  override render() {
    const { client, messages, count } = this;
    return html`
      <div class="panel">
        <section class="card stack" aria-labelledby="title">
          <h2 id="title">An inbox of your own</h2>
          <p class="quiet">
            The client asks for a token, spends it, and takes the next from the answer. Calls may be made all at once;
            they travel one after the other.
          </p>
          <div class="row">
            <button type="button" class="primary" @click=${() => (client ? this.#close() : this.#open())}>
              ${client ? 'Close the inbox' : 'Open the inbox'}
            </button>
            <button type="button" ?disabled=${!client} @click=${() => this.#show(0)}>Read again</button>
            <button
              type="button"
              ?disabled=${!client || !count}
              @click=${() => this.#run((inbox) => this.#openAll(inbox))}
            >
              Mark all as opened
            </button>
            <button type="button" ?disabled=${!client} @click=${() => this.#run((inbox) => this.#comeInCrowd(inbox))}>
              ${crowd} requests at once
            </button>
            <label class="row">
              <input
                type="checkbox"
                .checked=${this.onlyUnread}
                ?disabled=${!client}
                @change=${({ target }: Event) => this.#filter((target as HTMLInputElement).checked)}
              />
              Unread only
            </label>
          </div>
          <dl>
            <dt>Unread</dt>
            <dd data-count>${count ?? '–'}</dd>
            <dt>${crowd} requests</dt>
            <dd data-crowd>${this.crowdResult || '–'}</dd>
          </dl>
          <p class="problem" role="alert">${this.problem}</p>
        </section>
        ${messages ? this.#list(messages) : nothing}
        <host-code class="card" heading="On the page" .code=${inboxCode(vendorOrigin)}></host-code>
      </div>
    `;
  }

  #list(messages: readonly InboxMessage[]) {
    return html`
      <section class="card stack" aria-label="Messages of the inbox">
        ${messages.length === 0 ? html`<p class="quiet">No messages.</p>` : nothing}
        <ul role="list">
          ${messages.map((message) => html`<li>${this.#draw(message)}</li>`)}
        </ul>
        ${
          this.#page + 1 < this.totalPages
            ? html`<div class="row">
                <button type="button" @click=${() => this.#show(this.#page + 1)}>More</button>
              </div>`
            : nothing
        }
      </section>
    `;
  }

  #draw(message: InboxMessage) {
    return html`
      ${drawMessage(message)}
      ${
        message.isNew
          ? html`<button
              type="button"
              aria-label="Mark as opened: ${message.title}"
              @click=${() => this.#run((inbox) => this.#markOpened(inbox, message))}
            >
              Mark as opened
            </button>`
          : nothing
      }
    `;
  }

  #open(): void {
    const client = createInboxClient({ baseUrl: vendorOrigin, tokenUrl });
    this.client = client;
    this.log.add('note', 'createInboxClient()');
    client.subscribeCount(
      (count) => {
        this.count = count;
        this.log.add('received', 'count', { count });
      },
      { intervalMs: countEveryMs, onError: (error) => this.log.add('note', 'count', undefined, describe(error)) },
    );
    void this.#show(0);
  }

  #close(): void {
    if (!this.client) return;
    this.client.destroy();
    this.log.add('note', 'inbox.destroy()');
    Object.assign(this, { client: undefined, count: undefined, messages: undefined, crowdResult: '', problem: '' });
  }

  #filter(onlyUnread: boolean): void {
    this.onlyUnread = onlyUnread;
    void this.#show(0);
  }

  /** Page 0 begins anew, further ones are added. */
  #show(page: number): Promise<void> {
    return this.#run(async (inbox) => {
      const answer = await inbox.listPage({ page, pageSize, ...(this.onlyUnread ? { status: 'UNOPENED' } : {}) });
      if (inbox !== this.client) return;
      this.log.add('received', 'messages', { page, totalPages: answer.totalPages, messages: answer.messages.length });
      this.#page = page;
      this.totalPages = answer.totalPages;
      this.messages = page === 0 ? answer.messages : [...(this.messages ?? []), ...answer.messages];
      announce(this, `${formatCount(this.messages.length, 'message')} shown.`);
    });
  }

  async #markOpened(inbox: InboxClient, message: InboxMessage): Promise<void> {
    await inbox.markOpened(message);
    this.log.add('sent', 'OPENED', { ids: [message.id] });
    await this.#show(0);
  }

  async #openAll(inbox: InboxClient): Promise<void> {
    await inbox.markAllOpened();
    this.log.add('sent', 'OPENED', { ids: null });
    await this.#show(0);
  }

  async #comeInCrowd(inbox: InboxClient): Promise<void> {
    this.crowdResult = 'under way';
    const order: number[] = [];
    const calls = Array.from({ length: crowd }, (_, number) => inbox.count().then(() => order.push(number)));
    const outcomes = await Promise.allSettled(calls);
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const inOrder = order.every((number, position) => number === position);
    this.crowdResult = `${done} of ${crowd} answered, ${inOrder ? 'in order' : 'out of order'}`;
    announce(this, this.crowdResult);
  }

  async #run(work: (inbox: InboxClient) => Promise<void>): Promise<void> {
    const { client } = this;
    if (!client) return;
    this.problem = '';
    try {
      await work(client);
    } catch (error) {
      if (client === this.client) this.problem = describe(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-inbox-panel': InboxPanel;
  }
}
