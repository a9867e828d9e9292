import { expect, waitFor, within, type Mock } from 'storybook/test';
import type { PortalArgs } from './exchange-portal-stage.ts';

const patience = { timeout: 20_000 };

/** What a play function says about the portal, and about the page of an app inside it. */
export function readPortalStory({ canvasElement, args }: { canvasElement: HTMLElement; args: PortalArgs }) {
  const documentOf = (frame: HTMLIFrameElement | null | undefined) => {
    const found = frame?.contentDocument?.body;
    if (!found) throw new Error('There is no frame with a document in it.');
    return found;
  };
  const body = () => documentOf(canvasElement.querySelector('iframe'));
  const portal = () => within(body());
  const appFrame = () => body().querySelector<HTMLIFrameElement>('iframe.app-frame');

  return {
    body,
    portal,
    appFrame,
    /** The page of the app in the portal. */
    app: () => documentOf(appFrame()),
    async shows(heading: string) {
      await waitFor(() => expect(portal().getByRole('heading', { level: 1 })).toHaveTextContent(heading), patience);
    },
    /** Presses a button or follows a link. */
    async press(name: string | RegExp) {
      const find = () =>
        portal().queryByRole('button', { name }) ?? portal().queryByRole('link', { name }) ?? undefined;
      await waitFor(() => expect(find()).toBeEnabled(), patience);
      find()?.click();
    },
    async fill(label: string | RegExp, value: string) {
      const find = () => portal().getByLabelText<HTMLInputElement>(label, { selector: 'input, textarea' });
      await waitFor(() => expect(find()).toBeEnabled(), patience);
      const field = find();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    async check(label: string) {
      await waitFor(() => expect(portal().getByLabelText(label)).toBeEnabled(), patience);
      portal().getByLabelText(label).click();
    },
    /** Waits for what tells of something done. */
    async says(text: string) {
      await waitFor(() => expect(body().querySelector('.notice')).toHaveTextContent(text), patience);
    },
    /** Waits for the page of the app to be signed in, and to show this. */
    async appShows(text: string) {
      const main = () => this.app().querySelector('main');
      await waitFor(() => expect(main()).toHaveAttribute('data-card-state', 'signed-in'), patience);
      await waitFor(() => expect(main()).toHaveTextContent(text), patience);
    },
    /** Statuses of one operation's answers. */
    answers: (operation: string) =>
      (args.onRequest as Mock<PortalArgs['onRequest']>).mock.calls.flatMap(([name, status]) =>
        name === operation ? [status] : [],
      ),
  };
}
