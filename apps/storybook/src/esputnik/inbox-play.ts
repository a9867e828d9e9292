import { expect, waitFor, within, type Mock } from 'storybook/test';
import type { SiteScriptEvent } from '@embedworks/esputnik/browser';
import { currentWorld } from '../sandbox.ts';
import type { InboxArgs } from './inbox-args.ts';
import type { ShopWindow } from './shop-frame.ts';

/** What a play function says about an inbox story: what the shop's page shows, and what was recorded. */
export function readStory({ canvasElement, args }: { canvasElement: HTMLElement; args: Recorded }) {
  const page = within(canvasElement);
  const shop = () => canvasElement.querySelector('iframe')?.contentWindow as ShopWindow;
  const find = <Found extends HTMLElement = HTMLElement>(hook: string) =>
    shop().document.querySelector<Found>(`[data-es-${hook}]`);

  return {
    page,
    shop,
    /** A part of the vendor's widget, e.g. `bell`. */
    find,
    /** What the bell says, `''` when nothing is unread. */
    badge: () => (find('badge')?.checkVisibility() ? find('badge')?.textContent : ''),
    items: () => [...shop().document.querySelectorAll<HTMLElement>('[data-es-item]')],
    titles: () => [...shop().document.querySelectorAll('[data-es-item] h3')].map(({ textContent }) => textContent),
    events: () => eventsOf(args),
    eventTypes: () => eventsOf(args).map(({ type }) => type),
    press: (name: string) => page.getByRole('button', { name }).click(),
    async reaches(state: string) {
      await waitFor(() => expect(page.getByRole('status')).toHaveTextContent(state));
    },
    async hears(...types: string[]) {
      await waitFor(() => expect(this.eventTypes()).toEqual(types));
    },
    async fails(code: string) {
      await waitFor(() => expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ code })));
      await expect(page.getByRole('list', { name: 'Messages' })).toHaveTextContent(code);
    },
    /** The bell is there, with this on its badge. */
    async shows(badge: string) {
      await waitFor(() => expect(find('bell')).toBeVisible());
      await waitFor(() => expect(this.badge()).toBe(badge));
    },
    /** Clicks the bell and waits for so many messages. */
    async opensPanel(count: number) {
      await waitFor(() => expect(find('bell')).toBeVisible());
      find('bell')?.click();
      await waitFor(() => expect(this.items()).toHaveLength(count));
      await expect(find('panel')).toBeVisible();
    },
    /** The bell is not there, long after all that could have brought it. */
    async hasNoBell() {
      await pause(600);
      await expect(find('bell')).toBeNull();
    },
  };
}

interface Recorded {
  onEvent: InboxArgs['onEvent'];
  onError: (error: never) => void;
}

function eventsOf({ onEvent }: Recorded): SiteScriptEvent[] {
  return (onEvent as Mock<InboxArgs['onEvent']>).mock.calls.map(([, event]) => event);
}

/** Statuses the vendor answered an operation with, in order. */
export function answersOf(operationId: string): number[] {
  return currentWorld()
    .journal.entries()
    .flatMap((entry) => (entry.kind === 'request' && entry.operationId === operationId ? [entry.status] : []));
}

/** What passed between page and script, by the names of the contract. */
export function messagesOf(channel: string, name: string): unknown[] {
  return currentWorld()
    .journal.entries()
    .flatMap((entry) =>
      entry.kind === 'message' && entry.channel === channel && entry.name === name ? [entry.payload] : [],
    );
}

/** Waits for something that must not come. */
export function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

/** Rows of a table of the simulated vendor. */
export async function rowsOf<Row>(table: string): Promise<readonly Row[]> {
  const tables = await currentWorld().collections('esputnik');
  return (tables[table]?.all() ?? []) as readonly Row[];
}
