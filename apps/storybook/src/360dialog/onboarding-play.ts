import { expect, waitFor, within, type Mock } from 'storybook/test';
import type { Onboarding, OnboardingOutcome } from '@embedworks/360dialog/browser';
import { isTest } from '../story-life.ts';
import { readHub } from './hub-popup.ts';
import type { OnboardingArgs } from './onboarding-args.ts';
import { openedPopups } from './popups.ts';

const patience = { timeout: 20_000 };
/** How long a person may take to press a button. */
const pressPatience = { timeout: 600_000 };

/** What a play function says about an onboarding story: what the page shows, and what was recorded. */
export function readStory({ canvasElement, args }: { canvasElement: HTMLElement; args: OnboardingArgs }) {
  const page = within(canvasElement);
  const calls = <Call extends unknown[]>(spy: (...call: Call) => void) =>
    (spy as Mock<(...call: Call) => void>).mock.calls;

  return {
    page,
    press: (name: string) => page.getByRole('button', { name }).click(),
    /** Presses the button of a hub, and waits for its popup. */
    async connects(payer: 'partner' | 'client' = 'partner') {
      const before = openedPopups().length;
      await pressToOpen(page.getByRole('button', { name: `Connect WhatsApp (${payer} pays)` }));
      return readHub(openedPopups()[before] as Window);
    },
    popups: openedPopups,
    onboarding: () => calls(args.onOpen).at(-1)?.[1] as Onboarding,
    outcomes: (): OnboardingOutcome[] => calls(args.onOutcome).map(([, outcome]) => outcome),
    async reaches(state: string | RegExp) {
      await waitFor(() => expect(page.getByRole('status')).toHaveTextContent(state), patience);
    },
    /** Waits for the only outcome, or for the one of a hub. */
    async ends<Status extends OnboardingOutcome['status']>(status: Status, partnerId?: string) {
      const find = () => this.outcomes().find((each) => !partnerId || each.partnerId === partnerId);
      await waitFor(() => expect(find()?.status).toBe(status), patience);
      return find() as Extract<OnboardingOutcome, { status: Status }>;
    },
    /** Waits for an outcome that is an error, which the list of messages shows too. */
    async fails(status: 'blocked' | 'timed_out' | 'failed' | 'aborted', code: string) {
      const { error } = await this.ends(status);
      await expect(error).toMatchObject({ vendor: '360dialog', code });
      await expect(page.getByRole('list', { name: 'Messages' })).toHaveTextContent(code);
    },
    async closesAllPopups() {
      await waitFor(() => expect(openedPopups().every(({ closed }) => closed)).toBe(true), patience);
    },
  };
}

/**
 * Presses a button that opens a popup. Browsers open none without a click, so when nobody has clicked lately, as after a
 * reload of this page, the play function waits until a person presses it. The browser of the tests opens every popup.
 */
export async function pressToOpen(button: HTMLElement): Promise<void> {
  if (isTest || navigator.userActivation.isActive) return button.click();
  let isPressed = false;
  button.addEventListener('click', () => (isPressed = true), { once: true });
  await waitFor(() => expect(isPressed, `Press "${button.textContent}".`).toBe(true), pressPatience);
}
