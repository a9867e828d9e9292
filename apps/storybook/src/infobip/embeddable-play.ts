import { expect, waitFor, within, type Mock } from 'storybook/test';
import type { EmbeddableEvent } from '@embedworks/infobip/browser';
import { currentWorld } from '../sandbox.ts';
import type { EmbeddableArgs } from './embeddable-args.ts';
import { readPortal } from './portal-page.ts';

const patience = { timeout: 20_000 };

type EventOf<Type extends EmbeddableEvent['type']> = Extract<EmbeddableEvent, { type: Type }>;

/** What a play function says about a story: what the page shows, and what was recorded. */
export function readStory({ canvasElement, args }: { canvasElement: HTMLElement; args: EmbeddableArgs }) {
  const page = within(canvasElement);
  const frame = () => canvasElement.querySelector('iframe');
  const events = () => (args.onEvent as Mock<EmbeddableArgs['onEvent']>).mock.calls.map(([, event]) => event);
  const all = <Type extends EmbeddableEvent['type']>(wanted: Type) =>
    events().filter((event): event is EventOf<Type> => event.type === wanted);

  return {
    page,
    frame,
    portal: readPortal(frame),
    all,
    event: <Type extends EmbeddableEvent['type']>(wanted: Type) => all(wanted).at(-1),
    /** Types of the events so far, without the layout's and without `loaded`, which may come before or after `ready`. */
    eventTypes: () =>
      events()
        .map(({ type }) => type)
        .filter((type) => type !== 'resize' && type !== 'loaded'),
    /** Why each link was asked for that was loaded. */
    loads: () => all('loaded').map(({ reason }) => reason),
    press: (name: string) => page.getByRole('button', { name }).click(),
    async reaches(state: string) {
      await waitFor(() => expect(page.getByRole('status')).toHaveTextContent(state), patience);
    },
    async hears(...types: string[]) {
      await waitFor(() => expect(this.eventTypes()).toEqual(types), patience);
    },
    async hasLoaded(...reasons: string[]) {
      await waitFor(() => expect(this.loads()).toEqual(reasons), patience);
    },
    /** Waits for a failure, which the list of messages shows too. */
    async fails(code: string, retryable: boolean) {
      const onError = args.onError as Mock<EmbeddableArgs['onError']>;
      const error = { vendor: 'infobip', code, retryable };
      await waitFor(() => expect(onError).toHaveBeenCalledWith(expect.objectContaining(error)), patience);
      await expect(page.getByRole('list', { name: 'Messages' })).toHaveTextContent(code);
      await this.hasNoSecret();
    },
    /** A link and the key are in no event, no error and nowhere on the team's page. */
    async hasNoSecret() {
      const told = [JSON.stringify(events()), ...all('failed').map(({ error }) => `${error.message} ${error.stack}`)];
      for (const text of [...told, canvasElement.textContent]) {
        await expect(text).not.toMatch(/urn:ietf|sandbox-infobip/);
      }
    },
  };
}

/** How many links the vendor has made, and how many were asked for in vain. */
export function linksMade(): { made: number; refused: number } {
  const statuses = currentWorld()
    .journal.entries()
    .flatMap((entry) => (entry.kind === 'request' && entry.operationId === 'startEmbedding' ? [entry.status] : []));
  const made = statuses.filter((status) => status < 300).length;
  return { made, refused: statuses.length - made };
}

/** Rows of a table of the simulated vendor. */
export async function rowsOf<Row>(table: string): Promise<readonly Row[]> {
  const tables = await currentWorld().collections('infobip');
  return (tables[table]?.all() ?? []) as readonly Row[];
}

/** Waits for something that must not come. */
export function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
