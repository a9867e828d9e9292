import { expect, waitFor, within, type Mock } from 'storybook/test';
import type { AgentEvent } from '@embedworks/apizee/browser';
import type { AgentArgs } from './agent-stage.ts';
import { frameOf } from './vendor-page.ts';

/** What a play function says about an agent story: what the page shows, and what was recorded. */
export function readStory({ canvasElement, args }: { canvasElement: HTMLElement; args: AgentArgs }) {
  const page = within(canvasElement);
  const frame = () => canvasElement.querySelector('iframe');

  return {
    page,
    frame,
    /** The vendor's page. */
    guest: () => frameOf(canvasElement),
    /** Types of the events so far, without the layout's. */
    eventTypes: () =>
      eventsOf(args)
        .map(({ type }) => type)
        .filter((type) => type !== 'resize'),
    event<Type extends AgentEvent['type']>(wanted: Type): Extract<AgentEvent, { type: Type }> | undefined {
      return eventsOf(args).findLast((event): event is Extract<AgentEvent, { type: Type }> => event.type === wanted);
    },
    press: (name: string) => page.getByRole('button', { name }).click(),
    async reaches(state: string) {
      await waitFor(() => expect(page.getByRole('status')).toHaveTextContent(state), { timeout: 20_000 });
    },
    async hears(...types: string[]) {
      await waitFor(() => expect(this.eventTypes()).toEqual(types), { timeout: 20_000 });
    },
    async fails(code: string) {
      const onError = args.onError as Mock<AgentArgs['onError']>;
      await waitFor(() => expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code })), { timeout: 20_000 });
      await expect(page.getByRole('list', { name: 'Messages' })).toHaveTextContent(code);
    },
  };
}

function eventsOf({ onEvent }: AgentArgs): AgentEvent[] {
  return (onEvent as Mock<AgentArgs['onEvent']>).mock.calls.map(([, event]) => event);
}
