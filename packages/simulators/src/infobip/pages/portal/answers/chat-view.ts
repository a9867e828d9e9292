import { html, nothing, type TemplateResult } from 'lit';
import type { Chat, RunSummary } from '../../../exchange/portal-action-types.ts';
import { errorIdOf, onSubmit, renderError, valueOf } from '../../embeddable/form-parts.ts';
import { renderFaultChoice } from '../designer/fault-view.ts';
import { renderValues } from '../designer/values-view.ts';
import { hrefOf } from '../section.ts';
import type { AnswersApp } from './answers-app.ts';
import { chatIds, type ChatApp } from './chat-app.ts';

/** Beside the editor: the bot, as it was saved, with a customer. */
export function renderChat(app: AnswersApp): TemplateResult {
  const bot = app.current();
  const { chat, calls, fault, isUnderWay } = app.chat.state;
  return html`
    <section class="card beside" aria-label="Chat">
      <h2>Chat</h2>
      ${renderHint(app)}
      <div class="row">
        <button
          type="button"
          id=${chatIds.start}
          ?disabled=${!bot?.isActive}
          aria-disabled=${isUnderWay}
          @click=${() => bot && app.chat.start(bot.id)}
        >
          ${chat ? 'Start a new chat' : 'Start a chat'}
        </button>
      </div>
      ${chat ? renderTalk(app.chat, chat) : nothing} ${calls.length === 0 ? nothing : renderCalls(calls)}
      ${chat ? renderAttributes(chat) : nothing} ${renderFaultChoice(fault, app.chat.setFault)}
    </section>
  `;
}

function renderHint(app: AnswersApp) {
  const bot = app.current();
  const hint = bot
    ? bot.isActive
      ? app.editor.isChanged()
        ? `With version ${bot.version}: what you changed since is not in it.`
        : `With version ${bot.version}.`
      : 'The bot is not active. Activate it and save to chat with it.'
    : 'Save the bot to chat with it.';
  return html`<p class="quiet">${hint}</p>`;
}

const authors: Readonly<Record<Chat['lines'][number]['author'], string>> = {
  customer: 'Customer',
  bot: 'Bot',
  system: 'Answers',
};

const endings = { 'with-agent': 'An agent has the chat now.', ended: 'The chat is over.' } as const;

function renderTalk(app: ChatApp, chat: Chat) {
  return html`
    <div role="log" aria-label="Lines of the chat">
      <ol class="talk">
        ${chat.lines.map(
          ({ author, text }) => html`
            <li class=${author === 'customer' ? 'ours' : ''} data-author=${author}>
              <p class="quiet">${authors[author]}</p>
              <p>${text}</p>
            </li>
          `,
        )}
      </ol>
    </div>
    ${chat.state === 'waiting' ? renderWriter(app) : html`<p data-chat=${chat.state}>${endings[chat.state]}</p>`}
  `;
}

function renderWriter(app: ChatApp) {
  const { text, error, isUnderWay } = app.state;
  return html`
    <form aria-label="Customer" novalidate @submit=${onSubmit(app.say)}>
      <label for=${chatIds.text}>What the customer says</label>
      <div class="with-button">
        <input
          id=${chatIds.text}
          autocomplete="off"
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${errorIdOf(chatIds.text, error)}
          .value=${text}
          @input=${(event: Event) => app.type(valueOf(event))}
        />
        <button class="primary" aria-disabled=${isUnderWay}>Say</button>
      </div>
      ${renderError(chatIds.text, error)}
    </form>
  `;
}

function renderCalls(calls: readonly RunSummary[]) {
  return html`
    <h3>Calls of the app</h3>
    <ul class="calls">
      ${calls.map(
        ({ id, functionName, outcome, response, durationMs }) => html`
          <li>
            <a href=${hrefOf('runs', [id])} data-run=${id}>${functionName}</a>:
            <span class=${outcome === 'success' ? 'good' : 'bad'}>${outcome}</span>,
            ${response ? `status ${response.status}` : 'no answer'}, ${durationMs} ms
          </li>
        `,
      )}
    </ul>
  `;
}

function renderAttributes({ attributes }: Chat) {
  const known = Object.entries(attributes);
  return html`
    <h3>Attributes</h3>
    ${known.length === 0 ? html`<p class="quiet">Nothing is known yet.</p>` : nothing}
    <dl class="values" data-attributes>${renderValues(known)}</dl>
  `;
}
