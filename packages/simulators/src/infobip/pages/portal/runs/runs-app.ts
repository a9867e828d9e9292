import type { RunEntry, RunSummary } from '../../../exchange/portal-action-types.ts';
import type { PortalContext } from '../section.ts';
import { toCapture, toCurl } from './run-text.ts';
import { createTrialApp, type TrialApp } from './trial-app.ts';

export type RunsView = { kind: 'list' | 'trial' } | { kind: 'run'; id: string };
export type OutcomeFilter = 'all' | RunEntry['outcome'];

export interface RunsState {
  view: RunsView;
  /** Newest first; `undefined` until they have come. */
  runs: readonly RunSummary[] | undefined;
  /** The call of the view: `undefined` until it has come, `null` when it does not. */
  run: RunEntry | null | undefined;
  filter: OutcomeFilter;
}

/** The run log without a window. */
export interface RunsApp {
  readonly state: Readonly<RunsState>;
  readonly trial: TrialApp;
  /** Those that the filter lets through. */
  shown(): readonly RunSummary[];
  show(path: readonly string[]): Promise<void>;
  refresh(): Promise<void>;
  setFilter(filter: string): void;
  copyCurl(run: RunEntry): Promise<void>;
  copyCapture(run: RunEntry): Promise<void>;
  callOnce(): Promise<void>;
}

/** Part of the section's addresses. */
export const trialPath = ['try'];

export function createRunsApp(portal: PortalContext): RunsApp {
  const state: RunsState = { view: { kind: 'list' }, runs: undefined, run: undefined, filter: 'all' };
  const trial = createTrialApp(portal);

  function change(changes: Partial<RunsState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  return {
    state,
    trial,
    shown: () => (state.runs ?? []).filter(({ outcome }) => state.filter === 'all' || outcome === state.filter),
    async show(path) {
      const view = toView(path);
      change({ view, run: undefined });
      if (view.kind === 'trial') return trial.load();
      if (view.kind === 'run') {
        const run = await portal.load('read-run', { id: view.id });
        if (state.view === view) change({ run: run ?? null });
        return;
      }
      const answer = await portal.load('list-runs', {});
      if (answer) change({ runs: answer.runs });
    },
    async refresh() {
      // A call that is shown is over, and nothing of it changes.
      if (state.view.kind !== 'list') return;
      const answer = await portal.look('list-runs', {});
      if (answer) change({ runs: answer.runs });
    },
    setFilter: (filter) => change({ filter: filter === 'success' || filter === 'failure' ? filter : 'all' }),
    copyCurl: (run) => portal.copy('The curl command', toCurl(run)),
    copyCapture: (run) => portal.copy('The capture', toCapture(run)),
    async callOnce() {
      const from = portal.here();
      const run = await trial.call();
      if (run) portal.go(from, [run.id], `${run.functionName} was called.`);
    },
  };
}

function toView([part]: readonly string[]): RunsView {
  if (part === undefined) return { kind: 'list' };
  return part === trialPath[0] ? { kind: 'trial' } : { kind: 'run', id: part };
}
