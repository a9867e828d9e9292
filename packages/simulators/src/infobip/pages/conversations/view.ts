import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { InboxMessage } from '../../page-action-types.ts';
import { errorIdOf, onSubmit, renderError, valueOf } from '../embeddable/form-parts.ts';
import { formatMoment } from '../embeddable/format.ts';
import type { InboxAttributes, ShownNumber } from './attributes.ts';
import { replyId, talkHeadingId, type ConversationsApp } from './conversations-app.ts';

export const statuses = { OPEN: 'Open', WAITING: 'Waiting', SOLVED: 'Solved', CLOSED: 'Closed' };
const authors = { CUSTOMER: 'Customer', AGENT: 'Agent', SYSTEM: 'System', BOT: 'Bot' };

export function renderInbox(app: ConversationsApp, { senders, destinations }: InboxAttributes): TemplateResult {
  return html`
    ${renderNumbers('Write from', senders)} ${renderNumbers('Write to', destinations)}
    <div class="inbox">
      ${renderConversations(app)} ${app.current() ? renderTalk(app) : html`<p class="quiet">Choose a conversation.</p>`}
    </div>
  `;
}

function renderNumbers(title: string, numbers: readonly ShownNumber[]) {
  if (numbers.length === 0) return nothing;
  return html`<p class="quiet">
    ${title}: ${numbers.map(({ number, label }) => (label === number ? label : `${label} (${number})`)).join(', ')}
  </p>`;
}

function renderConversations(app: ConversationsApp) {
  const { conversations, conversationId } = app.state;
  return html`
    <nav aria-label="Conversations">
      ${conversations.length === 0 ? html`<p>There is no conversation.</p>` : nothing}
      <ul class="list">
        ${repeat(
          conversations,
          ({ id }) => id,
          ({ id, customer, topic, channel, status, preview }) => html`
            <li>
              <button
                type="button"
                data-conversation=${id}
                aria-current=${id === conversationId ? 'true' : nothing}
                @click=${() => app.open(id)}
              >
                <strong>${customer}</strong>
                <span>${topic}</span>
                <span class="quiet">${preview}</span>
                <span class="quiet">${channel} · ${statuses[status]}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}

function renderTalk(app: ConversationsApp) {
  const { messages, draft, error } = app.state;
  const { customer = '', topic = '', updatedAt = '' } = app.current() ?? {};
  return html`
    <section class="card" aria-labelledby=${talkHeadingId}>
      <h2 id=${talkHeadingId} tabindex="-1">${customer}: ${topic}</h2>
      <p class="quiet">${formatMoment(updatedAt)}</p>
      <ol class="talk" role="log" aria-label="Messages" aria-busy=${messages === undefined}>
        ${repeat(messages ?? [], ({ id }) => id, renderMessage)}
      </ol>
      <form aria-label="Reply" novalidate @submit=${onSubmit(app.reply)}>
        <label for=${replyId}>Reply</label>
        <textarea
          id=${replyId}
          rows="3"
          required
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${errorIdOf(replyId, error)}
          .value=${draft}
          @input=${(event: Event) => app.type(valueOf(event))}
        ></textarea>
        ${renderError(replyId, error)}
        <button class="primary">Send</button>
      </form>
    </section>
  `;
}

export function renderMessage({ id, direction, authorType, text, createdAt }: InboxMessage) {
  return html`
    <li class=${direction === 'OUTBOUND' ? 'ours' : ''} data-message=${id}>
      <p class="quiet">${authors[authorType]}, ${formatMoment(createdAt)}</p>
      <p>${text}</p>
    </li>
  `;
}
