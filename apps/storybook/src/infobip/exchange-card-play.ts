import { expect, waitFor, within, type Mock } from 'storybook/test';
import { currentWorld } from '../sandbox.ts';
import type { CardArgs } from './exchange-card-stage.ts';

const patience = { timeout: 20_000 };

/** What a play function says about a story: what the frame shows, and what was asked of the vendor. */
export function readStory({ canvasElement, args }: { canvasElement: HTMLElement; args: CardArgs }) {
  const page = within(canvasElement);
  const frame = () => canvasElement.querySelector('iframe') as HTMLIFrameElement;
  // Anew each time, because the frame goes from page to page.
  const body = () => {
    const found = frame().contentDocument?.body;
    if (!found) throw new Error('There is no frame with a document in it.');
    return found;
  };

  return {
    frame,
    body,
    /** Where the frame is. */
    address: () => new URL(frame().contentWindow?.location.href ?? ''),
    /** Presses a button above the frame. */
    async plays(name: string) {
      (await page.findByRole('button', { name })).click();
    },
    /** Presses a button in the frame. */
    async press(name: string) {
      await waitFor(() => expect(within(body()).getByRole('button', { name })).toBeEnabled(), patience);
      within(body()).getByRole('button', { name }).click();
    },
    async shows(text: string | RegExp) {
      await waitFor(() => expect(body()).toHaveTextContent(text), patience);
    },
    async reaches(state: string) {
      await waitFor(() => expect(page.getByRole('status')).toHaveTextContent(state), patience);
    },
    /** Waits until a page of the app has signed in so many times. */
    async signsIn(times: number) {
      const ends = () => this.states().filter((state) => state === 'signed-in');
      await waitFor(() => expect(ends()).toHaveLength(times), patience);
      await this.hasNoSecret();
    },
    async fails(code: string) {
      await this.reaches('failed');
      await expect(within(body()).getByRole('alert')).toHaveAttribute('data-code', code);
      await this.hasNoSecret();
    },
    states: () => (args.onState as Mock<CardArgs['onState']>).mock.calls.map(([state]) => state),
    /** Statuses of one operation's answers. */
    answers: (operation: string) =>
      (args.onRequest as Mock<CardArgs['onRequest']>).mock.calls.flatMap(([name, status]) =>
        name === operation ? [status] : [],
      ),
    /** No code, verifier, token or state is in what is shown and in the address. */
    async hasNoSecret() {
      const { exchangeCodes, exchangeTokens } = await currentWorld().collections('infobip');
      const secrets = [
        ...rowsOf<{ code: string }>(exchangeCodes).map(({ code }) => code),
        ...rowsOf<{ token: string }>(exchangeTokens).map(({ token }) => token),
      ];
      const shown = [canvasElement.textContent, body().innerHTML, this.address().href].join(' ');
      for (const secret of secrets) await expect(shown).not.toContain(secret);
      for (const name of ['code', 'state']) await expect(this.address().searchParams.has(name)).toBe(false);
    },
  };
}

/** Rows of a table of the simulated vendor. */
export function rowsOf<Row>(table: { all(): readonly object[] } | undefined): readonly Row[] {
  return (table?.all() ?? []) as readonly Row[];
}
