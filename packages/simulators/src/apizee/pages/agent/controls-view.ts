import { html, type TemplateResult } from 'lit';
import { controlActions, type ControlAction, type ControlContext, type ControlGroup } from './control-actions.ts';
import type { LogEntry, MessageLog } from './message-log.ts';

export interface ControlsViewModel {
  context: ControlContext;
  log: MessageLog;
  play(id: string): void;
}

const groups = ['Guest', 'Agent', 'Cloud'] as const;
const arrows: Record<LogEntry['direction'], string> = { 'to host': '→', 'from host': '←', sandbox: '·' };

/** The strip that plays the other side. It is the sandbox's and always English, whatever the app speaks. */
export function renderControls({ context, log, play }: ControlsViewModel): TemplateResult {
  return html`
    <aside class="sandbox" lang="en" aria-labelledby="controls-title">
      <h2 id="controls-title">Sandbox controls</h2>
      <p class="quiet">Not part of the vendor’s app. They play the guest and the cloud.</p>
      ${groups.map((group) => renderGroup(group, context, play))}
      <h3 id="log-title">Messages</h3>
      <div class="log" tabindex="0" role="region" aria-labelledby="log-title">
        <ol reversed>
          ${log.entries.map(
            ({ direction, atMs, title, detail }) => html`
              <li>
                <time datetime=${new Date(atMs).toISOString()}>${new Date(atMs).toISOString().slice(11, 23)}</time>
                <span class="direction"><span aria-hidden="true">${arrows[direction]}</span> ${direction}</span>
                <strong>${title}</strong> <code>${detail}</code>
              </li>
            `,
          )}
        </ol>
      </div>
    </aside>
  `;
}

function renderGroup(group: ControlGroup, context: ControlContext, play: ControlsViewModel['play']) {
  const actions: readonly ControlAction[] = controlActions.filter((action) => action.group === group);
  return html`
    <div class="group" role="group" aria-label=${group}>
      <span class="quiet" aria-hidden="true">${group}</span>
      <div class="row">
        ${actions.map(
          ({ id, label, description, possible }) => html`
            <button
              type="button"
              data-action=${id}
              title=${description}
              ?disabled=${!possible(context)}
              @click=${() => play(id)}
            >
              ${label}
            </button>
          `,
        )}
      </div>
    </div>
  `;
}
