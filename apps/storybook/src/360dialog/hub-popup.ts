import { expect, waitFor, within } from 'storybook/test';

const patience = { timeout: 20_000 };

/** The hub in its popup, readable because it is on this origin. */
export function readHub(popup: Window) {
  // Anew each time, because a popup starts with a blank document.
  const page = () => within(popup.document.body);

  return {
    window: popup,
    page,
    /** Waits for a screen by its heading. */
    async shows(heading: string) {
      await waitFor(() => expect(page().getByRole('heading', { level: 1 })).toHaveTextContent(heading), patience);
    },
    async press(name: string) {
      await waitFor(() => expect(page().getByRole('button', { name })).toBeEnabled(), patience);
      page().getByRole<HTMLButtonElement>('button', { name }).click();
    },
    field: (label: string) => page().getByLabelText<HTMLInputElement>(label),
    fill(label: string, value: string) {
      this.field(label).value = value;
    },
    /** From the first form to the number, as somebody new who is not asked for a card. */
    async addNumber(phoneNumber: string) {
      await this.shows('Your business');
      await this.press('Go on');
      await this.shows('Your WhatsApp number');
      this.fill('Phone number', phoneNumber);
      await this.press('Send code');
      await this.shows('Verify your phone number');
      await this.press('Verify');
    },
    /** Posts to the page that opened the popup, with the popup as its source. */
    post(text: string) {
      const script = popup.document.createElement('script');
      script.textContent = `opener.postMessage(${JSON.stringify(text)}, location.origin)`;
      popup.document.body.append(script);
    },
    /** The person closes the window, after the page has seen the hub in it for a while. */
    async closes() {
      await settle();
      popup.close();
      // Where a person comes back to. The page concludes nothing from a closed popup while it has no focus.
      window.focus();
    },
  };
}

/** Long enough for the adapter to have seen the hub, told by timers as short as its own. */
async function settle(): Promise<void> {
  for (let look = 0; look < 40; look += 1) await new Promise((resolve) => setTimeout(resolve, 25));
}
