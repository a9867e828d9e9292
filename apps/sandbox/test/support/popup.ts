import type { Page } from 'playwright';

/** Presses what makes the popup go away, maybe before the press itself is over. */
export async function pressLast(popup: Page, name: string): Promise<void> {
  const pressed = popup.getByRole('button', { name }).click();
  await Promise.all([popup.waitForEvent('close'), pressed.catch(() => undefined)]);
}

/** Until the page has seen the popup for so long that closing it counts as that, told by the page's own timers. */
export function lookOnForAWhile(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let look = 0; look < 40; look += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  });
}
