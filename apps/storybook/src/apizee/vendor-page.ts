import { expect, waitFor, within } from 'storybook/test';

/**
 * What is inside the story's frame, readable because it is on this origin.
 * @param title Of the frame, when there are several.
 */
export function frameOf(canvasElement: HTMLElement, title?: string) {
  const selector = title === undefined ? 'iframe' : `iframe[title="${title}"]`;
  const body = canvasElement.querySelector<HTMLIFrameElement>(selector)?.contentDocument?.body;
  if (!body) throw new Error('There is no frame with a document in it.');
  return within(body);
}

/** Signs in on a page of the vendor as the agent of the seed. */
export async function signInAsAgent(canvasElement: HTMLElement) {
  await waitFor(() => expect(frameOf(canvasElement).getByRole('button', { name: 'Sign in' })).toBeVisible(), {
    timeout: 20_000,
  });
  const page = frameOf(canvasElement);
  page.getByRole('button', { name: 'Sign in' }).click();
  return page;
}
