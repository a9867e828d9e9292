import type { RunEntry } from '../../../exchange/portal-action-types.ts';
import type { PortalContext } from '../section.ts';
import { toCapture, toCurl } from './run-text.ts';
import { createTrialApp, type TrialApp } from './trial-app.ts';

export type RunsView = { kind: 'list' | 'trial' } | { kind: 'run'; id: string };
export type OutcomeFilter = 'all' | RunEntry['outcome'];

export interface RunsState {
  view: RunsView;
  /** Newest first; `undefined` until they have come. */
  runs: readonly RunEntry[] | undefined;
  filter: OutcomeFilter;
}

/** The run log without a window. */
export interface RunsApp {
  readonly state: Readonly<RunsState>;
  readonly trial: TrialApp;
  /** Those that the filter lets through. */
  shown(): readonly RunEntry[];
  /** The call of the view. */
  current(): RunEntry | undefined;
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
  const state: RunsState = { view: { kind: 'list' }, runs: undefined, filter: 'all' };
  const trial = createTrialApp(portal);

  function change(changes: Partial<RunsState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  return {
    state,
    trial,
    shown: () => (state.runs ?? []).filter(({ outcome }) => state.filter === 'all' || outcome === state.filter),
    current() {
      const { view, runs } = state;
      return view.kind === 'run' ? runs?.find(({ id }) => id === view.id) : undefined;
    },
    async show(path) {
      const view = toView(path);
      change({ view });
      if (view.kind === 'trial') return trial.load();
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
      const run = await trial.call();
      if (!run) return;
      change({ runs: [run, ...(state.runs ?? [])] });
      portal.go('runs', [run.id], `${run.functionName} was called.`);
    },
  };
}

function toView([part]: readonly string[]): RunsView {
  if (part === undefined) return { kind: 'list' };
  return part === trialPath[0] ? { kind: 'trial' } : { kind: 'run', id: part };
}
