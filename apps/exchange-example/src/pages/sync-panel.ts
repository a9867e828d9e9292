import type { SyncView } from '../sync-runs.ts';
import { ask, element } from './page.ts';

const pollMs = 500;

/** Starts a sync, shows how far it is, and whom one side refused. */
export function renderSync(accountKey: string): { panel: HTMLElement; show(): Promise<void> } {
  const start = element('button', { type: 'button' }, 'Sync now');
  const retry = element('button', { type: 'button' }, 'Try these again');
  const subscribe = element('button', { type: 'button' }, 'Receive changes by webhook');
  const progress = element('p', { role: 'status', 'data-sync': 'none' }, 'No sync has run yet.');
  const repairs = element('ul', { 'aria-label': 'Refused people' });
  const problem = element('p', { role: 'alert', class: 'bad' });
  const panel = element(
    'section',
    { 'aria-label': 'Sync of customers' },
    element('h2', {}, 'Customers and People'),
    element('div', { class: 'row' }, start, subscribe),
    ...[progress, repairs, retry, problem],
  );
  retry.hidden = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function show(): Promise<void> {
    clearTimeout(timer);
    const view = await ask<SyncView>('/api/sync', { accountKey });
    const state = view.isRunning ? 'running' : (view.status?.state ?? 'none');
    const text = describe(view);
    // Said anew only when it is new.
    if (progress.textContent !== text) progress.textContent = text;
    progress.dataset['sync'] = state;
    start.disabled = view.isRunning;
    repairs.replaceChildren(
      ...view.repairs.map(({ id, message, attempts }) =>
        element('li', { 'data-repair': id }, `${id}: ${message} (${attempts} attempts)`),
      ),
    );
    retry.hidden = view.repairs.length === 0 || view.isRunning;
    if (view.isRunning) timer = setTimeout(() => void tell(show), pollMs);
  }

  async function tell(work: () => Promise<unknown>): Promise<void> {
    problem.textContent = '';
    try {
      await work();
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  /** What the last run came to is not shown as the outcome of the one that is asked for. */
  const press = (button: HTMLElement, path: string) =>
    button.addEventListener('click', () => {
      const before = { text: progress.textContent, state: progress.dataset['sync'] ?? 'none' };
      progress.textContent = 'One moment …';
      progress.dataset['sync'] = 'running';
      void tell(async () => {
        await ask(path, { method: 'POST', accountKey }).catch((error: unknown) => {
          progress.textContent = before.text;
          progress.dataset['sync'] = before.state;
          throw error;
        });
        await show();
      });
    });
  press(start, '/api/sync');
  press(retry, '/api/sync/retry');
  subscribe.addEventListener('click', () => {
    void tell(async () => {
      await ask('/api/subscription', { method: 'POST', accountKey });
      progress.textContent = 'Infobip tells the app of changes from now on.';
    });
  });
  return { panel, show: () => tell(show) };
}

function describe({ isRunning, status }: SyncView): string {
  if (!status) return isRunning ? 'The sync has begun.' : 'No sync has run yet.';
  if (!isRunning && status.state === 'failed') return `The sync failed: ${status.message ?? 'for no known reason'}`;
  const { done, created, updated, deleted, failed } = status.counts;
  const counts = `${done} looked at, ${created} created, ${updated} updated, ${deleted} deleted, ${failed} refused.`;
  return isRunning ? `Under way. ${counts}` : `Done at ${new Date(status.changedMs).toLocaleTimeString()}. ${counts}`;
}
