import { css, html, LitElement, nothing } from 'lit';
import { badgeStyles } from './badge.ts';
import { formatDay, formatTimeOfDay } from './format.ts';
import { RunningClock } from './running-clock.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles } from './theme.ts';

/** The time of the world in the header. Not announced: it changes every second. */
export class ClockBadge extends LitElement {
  static override properties = { store: { attribute: false } };
  static override styles = [
    baseStyles,
    badgeStyles,
    css`
      a {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem;
        color: inherit;
        text-decoration: none;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      @media (max-width: 30rem) {
        .day {
          display: none;
        }
      }
      a:hover {
        text-decoration: underline;
      }
      .badge {
        background: var(--odd-wash);
        color: var(--odd);
      }
    `,
  ];

  declare store: SandboxStore;
  #clock = new RunningClock(this);

  override render() {
    const { nowMs, frozen } = this.#clock;
    if (nowMs === undefined) return nothing;
    return html`
      <a href="#/clock" title="Virtual time of the sandbox">
        <span class="visually-hidden">Virtual time</span>
        <time datetime=${new Date(nowMs).toISOString()}>
          <span class="day">${formatDay(nowMs)},</span> ${formatTimeOfDay(nowMs)}
        </time>
        ${frozen ? html`<span class="badge">Frozen</span>` : nothing}
      </a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-clock-badge': ClockBadge;
  }
}
