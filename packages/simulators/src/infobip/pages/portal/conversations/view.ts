import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderMessage, statuses } from '../../conversations/view.ts';
import { errorIdOf, onSubmit, renderError, valueOf } from '../../embeddable/form-parts.ts';
import { formatMoment } from '../../embeddable/format.ts';
import { hrefOf } from '../section.ts';
import { renderCards, renderPageButtons, renderPages } from './apps-view.ts';
import { writerIdOf, type Author, type DeskApp, type OpenConversation } from './desk-app.ts';

export function renderDesk(app: DeskApp): TemplateResult {
  const { conversationId, conversations, open } = app.state;
  const isChosen = conversationId !== undefined;
  return html`
    ${isChosen ? html`<p class="back"><a href=${hrefOf('conversations')}>All conversations</a></p>` : nothing}
    <div class="desk ${isChosen ? 'chosen' : ''}">
      ${conversations ? renderList(app) : nothing} ${open ? renderTalk(app, open) : nothing}
      ${open ? renderCards(app, open) : nothing}
      ${isChosen || !conversations?.length ? nothing : html`<p class="quiet">Choose a conversation.</p>`}
    </div>
    ${open ? renderPages(app, open) : nothing}
  `;
}

function renderList({ state }: DeskApp) {
  const { conversations = [], conversationId } = state;
  return html`
    <nav aria-label="Conversations">
      ${conversations.length === 0 ? html`<p>There is no conversation.</p>` : nothing}
      <ul class="list">
        ${repeat(
          conversations,
          ({ id }) => id,
          ({ id, customer, topic, channel, status }) => html`
            <li>
              <a
                class="button"
                href=${hrefOf('conversations', [id])}
                data-conversation=${id}
                aria-current=${id === conversationId ? 'page' : nothing}
              >
                <strong>${customer}</strong>
                <span>${topic}</span>
                <span class="quiet">${channel} · ${statuses[status]}</span>
              </a>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}

function renderTalk(app: DeskApp, open: OpenConversation) {
  const { conversation, messages } = open;
  return html`
    <section class="card" aria-label="Conversation">
      <p class="quiet">
        ${conversation.channel} · ${statuses[conversation.status]} · ${formatMoment(conversation.updatedAt)} ·
        <code>${conversation.id}</code>
      </p>
      <div role="log" aria-label="Messages">
        <ol class="talk">
          ${repeat(messages, ({ id }) => id, renderMessage)}
        </ol>
      </div>
      ${renderWriter(app, 'agent')} ${renderPageButtons(app, open)}
      <div class="sandbox">
        <h2>Played by the sandbox</h2>
        ${renderWriter(app, 'customer')}
      </div>
    </section>
  `;
}

const writers: Readonly<Record<Author, { label: string; send: string }>> = {
  agent: { label: 'Your message', send: 'Send' },
  customer: { label: 'What the customer writes', send: 'Send as the customer' },
};

function renderWriter(app: DeskApp, author: Author) {
  const id = writerIdOf(author);
  const { label, send } = writers[author];
  const error = app.state.errors[author];
  return html`
    <form aria-label=${label} novalidate @submit=${onSubmit(() => app.send(author))}>
      <label for=${id}>${label}</label>
      <textarea
        id=${id}
        rows="2"
        required
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${errorIdOf(id, error)}
        .value=${app.state.drafts[author]}
        @input=${(event: Event) => app.type(author, valueOf(event))}
      ></textarea>
      ${renderError(id, error)}
      <button class=${author === 'agent' ? 'primary' : ''}>${send}</button>
    </form>
  `;
}
