import { expect, waitFor, within, type Mock } from 'storybook/test';
import type { ConnectArgs } from './connect-stage.ts';
import { readHub } from './hub-popup.ts';
import { pressToOpen } from './onboarding-play.ts';
import { openedPopups } from './popups.ts';

const patience = { timeout: 20_000 };

/** What a play function says about a story of the element: what it shows, and what it said. */
export function readStory({ canvasElement, args }: { canvasElement: HTMLElement; args: ConnectArgs }) {
  const page = within(canvasElement);
  const frame = () => canvasElement.querySelector('iframe');
  /** The document the element stands in, which a reload replaces. */
  const home = () => frame()?.contentDocument ?? canvasElement.ownerDocument;
  const element = () => home().querySelector('dialog360-connect');
  const part = (name: 'button' | 'cancel' | 'status') =>
    element()?.shadowRoot?.querySelector<HTMLButtonElement>(`[part=${name}]`) as HTMLButtonElement;

  return {
    page,
    element,
    part,
    popups: openedPopups,
    /** Presses a button of the stage. */
    press: (name: string) => page.getByRole('button', { name }).click(),
    /** Waits for the element, presses its button, and waits for the popup. */
    async connects() {
      await waitFor(() => expect(part('button')).toBeEnabled(), patience);
      const before = openedPopups().length;
      await pressToOpen(part('button'));
      return readHub(openedPopups()[before] as Window);
    },
    async says(text: string) {
      await waitFor(() => expect(part('status')).toHaveTextContent(text), patience);
    },
    async hears(...types: string[]) {
      await waitFor(() => expect(this.eventTypes()).toEqual(types), patience);
    },
    eventTypes: () => eventsOf(args).map(([type]) => type),
    lastDetail: () => eventsOf(args).at(-1)?.[1],
    /** What a page of its own has listed. */
    async lists(...types: string[]) {
      const lines = () => [...home().querySelectorAll('li')].map(({ textContent }) => textContent);
      await waitFor(() => expect(lines()).toEqual(types), patience);
    },
    /** Loads the page of its own again. */
    async reloads() {
      const loaded = new Promise((resolve) => frame()?.addEventListener('load', resolve, { once: true }));
      page.getByRole('button', { name: 'reload the page' }).click();
      await loaded;
    },
    async closesAllPopups() {
      await waitFor(() => expect(openedPopups().every(({ closed }) => closed)).toBe(true), patience);
    },
  };
}

function eventsOf({ onEvent }: ConnectArgs) {
  return (onEvent as Mock<ConnectArgs['onEvent']>).mock.calls;
}
