import { css, LitElement } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { MessageLog } from './message-log.ts';
import { panelStyles } from './panel-styles.ts';
import { askTeamForLines } from './team-server.ts';
import { describe } from './describe.ts';

/** Something that takes the team's server a while: it is told line by line, and can be stopped. */
export abstract class RunPanel<Line extends object> extends LitElement {
  static override properties = {
    log: { attribute: false },
    wanted: { state: true },
    progress: { state: true },
    status: { state: true },
    problem: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      progress {
        width: 100%;
        accent-color: var(--accent);
      }
    `,
  ];

  declare log: MessageLog;
  /** How many there are in all, and how many are done. */
  declare wanted: number;
  declare progress: number;
  declare status: string;
  declare problem: string;
  #life: AbortController | undefined;

  constructor() {
    super();
    this.wanted = 0;
    this.progress = 0;
    this.status = 'not started';
    this.problem = '';
  }

  protected get isRunning(): boolean {
    return this.#life !== undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
  }

  /** Starts it, or stops what runs. */
  protected async toggle(name: string, wanted: number, body: object): Promise<void> {
    if (this.#life) return this.#life.abort();
    const life = new AbortController();
    this.#life = life;
    Object.assign(this, { wanted, progress: 0, problem: '', status: 'starting' });
    try {
      for await (const line of askTeamForLines<Line | { error: string }>(name, body, life.signal)) {
        if ('error' in line) throw new Error(String(line.error));
        this.log.add('received', `the team’s server: ${name}`, line);
        this.take(line);
      }
    } catch (error) {
      if (life.signal.aborted) this.status = `stopped after ${this.progress}`;
      else this.fail(describe(error));
    } finally {
      this.#life = undefined;
      announce(this, `${name}: ${this.status}.`);
      this.requestUpdate();
    }
  }

  protected abstract take(line: Line): void;

  private fail(problem: string): void {
    this.problem = problem;
    this.status = 'failed';
  }
}
