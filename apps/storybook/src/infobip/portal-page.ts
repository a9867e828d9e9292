import { expect, waitFor, within } from 'storybook/test';

const patience = { timeout: 20_000 };

/** The vendor's page in the story's frame, readable because it is on this origin. */
export function readPortal(frame: () => HTMLIFrameElement | null) {
  // Anew each time, because each link loads another document.
  const body = () => {
    const found = frame()?.contentDocument?.body;
    if (!found) throw new Error('There is no frame with a document in it.');
    return found;
  };
  const page = () => within(body());
  const main = () => {
    const found = body().querySelector<HTMLElement>('main');
    if (!found) throw new Error('The page has no main part yet.');
    return within(found);
  };

  return {
    body,
    page,
    main,
    /** Waits for a view by its heading. */
    async shows(heading: string | RegExp) {
      await waitFor(() => expect(main().getByRole('heading', { level: 1 })).toHaveTextContent(heading), patience);
    },
    async press(name: string | RegExp) {
      await waitFor(() => expect(main().getByRole('button', { name })).toBeEnabled(), patience);
      main().getByRole('button', { name }).click();
    },
    field: (label: string) =>
      main().getByLabelText<HTMLInputElement | HTMLTextAreaElement>(label, { selector: 'input, textarea' }),
    async fill(label: string, value: string) {
      await waitFor(() => expect(this.field(label)).toBeEnabled(), patience);
      const field = this.field(label);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /** Waits for what tells the end user of something done. */
    async says(text: string | RegExp) {
      await waitFor(() => expect(body().querySelector('main .notice')).toHaveTextContent(text), patience);
    },
    /** Waits for what tells the end user of something refused. */
    async warns(text: string | RegExp) {
      await waitFor(() => expect(main().getByRole('alert')).toHaveTextContent(text), patience);
    },
    /** Whose page it is, as its bar says. */
    account: () => body().querySelector('header.bar .account')?.textContent ?? '',
    /** Presses a button of the sandbox's own strip. */
    plays(label: string) {
      within(body().querySelector<HTMLElement>('.sandbox') ?? body())
        .getByRole('button', { name: label })
        .click();
    },
  };
}
