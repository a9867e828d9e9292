import { css, html, LitElement } from 'lit';
import { announce } from './announce.ts';
import { badgeStyles } from './badge.ts';
import { ask, controlApi, problemOf } from './control-api.ts';
import { fieldText } from './field-text.ts';
import { formatClock, toLocalInput } from './format.ts';
import { formStyles } from './pane-styles.ts';
import { RunningClock } from './running-clock.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';

const minuteMs = 60_000;
const steps = [
  ['1 minute', minuteMs],
  ['1 hour', 60 * minuteMs],
  ['24 hours', 24 * 60 * minuteMs],
] as const;

/** The virtual time that everything in the sandbox follows. */
export class ClockView extends LitElement {
  static override properties = { store: { attribute: false }, problem: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    badgeStyles,
    formStyles,
    css`
      .view,
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1rem;
      }
      .card {
        max-width: 44rem;
      }
      .now {
        font-size: 1.5rem;
        font-variant-numeric: tabular-nums;
      }
      .badge {
        background: var(--odd-wash);
        color: var(--odd);
      }
      .now-row {
        justify-content: space-between;
      }
      .fields > .moment {
        flex-basis: 15rem;
        grid-template-columns: minmax(0, 1fr);
      }
      .fields > button {
        flex: none;
      }
    `,
  ];

  declare store: SandboxStore;
  declare problem: string;
  #clock = new RunningClock(this);

  constructor() {
    super();
    this.problem = '';
  }

  override render() {
    const { nowMs, frozen } = this.#clock;
    return html`
      <div class="view">
        <h1 tabindex="-1">Clock</h1>
        <p class="quiet">
          Tokens expire, webhooks are tried again and guests lose patience by this time, not by the one on your wall.
        </p>
        <section class="card" aria-label="Virtual time">
          <div class="row now-row">
            <p class="row">
              <time class="now">${nowMs === undefined ? '…' : formatClock(nowMs)}</time>
              ${frozen ? html`<span class="badge">Frozen</span>` : html`<span class="badge">Running</span>`}
            </p>
            <button type="button" @click=${() => this.#freeze(!frozen)}>${frozen ? 'Resume' : 'Freeze'}</button>
          </div>
          <h2>Move it forward</h2>
          <p class="quiet">What falls due on the way happens, in order.</p>
          <div class="row">
            ${steps.map(
              ([label, ms]) => html`<button type="button" @click=${() => this.#advance(ms, label)}>${label}</button>`,
            )}
          </div>
          <form class="fields" aria-label="Move by" @submit=${(event: Event) => this.#advanceBy(event)}>
            <div class="field">
              <label for="amount">By</label>
              <input id="amount" name="amount" type="number" min="0" step="any" required value="90" />
            </div>
            <div class="field">
              <label for="unit">Unit</label>
              <select id="unit" name="unit">
                <option value="1000">seconds</option>
                <option value="60000">minutes</option>
                <option value="3600000">hours</option>
                <option value="86400000">days</option>
              </select>
            </div>
            <button type="submit">Move</button>
          </form>
          <h2>Set it</h2>
          <form class="fields" aria-label="Set to" @submit=${(event: Event) => this.#set(event)}>
            <div class="field moment">
              <label for="moment">To, in your time zone</label>
              <input
                id="moment"
                name="moment"
                type="datetime-local"
                step="1"
                required
                @focus=${({ target }: Event) => fill(target as HTMLInputElement, nowMs)}
              />
            </div>
            <button type="submit">Set</button>
          </form>
          <p class="problem" role="alert">${this.problem || this.#clock.problem}</p>
        </section>
      </div>
    `;
  }

  #freeze(frozen: boolean): Promise<void> {
    const call = controlApi.PUT('/_sandbox/clock', { body: { frozen } });
    return this.#change(ask(call), frozen ? 'The time stands still.' : 'The time runs.');
  }

  #advance(ms: number, label: string): Promise<void> {
    return this.#change(ask(controlApi.POST('/_sandbox/clock/advance', { body: { ms } })), `${label} later.`);
  }

  #advanceBy(event: Event): Promise<void> {
    event.preventDefault();
    const [amount, unitMs] = [Number(fieldText(event.target, 'amount')), Number(fieldText(event.target, 'unit'))];
    const unit = (event.target as HTMLFormElement).querySelector('select')?.selectedOptions[0]?.text ?? '';
    return this.#advance(amount * unitMs, `${amount} ${unit}`);
  }

  #set(event: Event): Promise<void> {
    event.preventDefault();
    const moment = new Date(fieldText(event.target, 'moment'));
    const call = controlApi.PUT('/_sandbox/clock', { body: { now: moment.toISOString() } });
    return this.#change(ask(call), `It is ${formatClock(moment.getTime())}.`);
  }

  async #change(call: Promise<unknown>, done: string): Promise<void> {
    this.problem = await problemOf(call);
    if (this.problem) return;
    await this.#clock.reload();
    announce(this, done);
  }
}

/** Starts from now, because an empty field of this kind is tedious. */
function fill(input: HTMLInputElement, nowMs: number | undefined): void {
  if (input.value === '' && nowMs !== undefined) input.value = toLocalInput(nowMs);
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-clock': ClockView;
  }
}
