import { questionId } from '../confirmation.ts';
import type { PortalContext } from '../section.ts';

/** Asks before a chatbot or a journey is deleted. */
export interface Deletion {
  /** What is about to be deleted, if the person means it. */
  askingId(): string | undefined;
  ask(id: string): void;
  cancel(): void;
  /** Does what was asked. */
  confirm(): Promise<void>;
  forget(): void;
}

export const deleterIdOf = (id: string) => `delete-${id}`;

export function createDeletion(
  portal: Pick<PortalContext, 'changed' | 'focus'>,
  remove: (id: string) => Promise<void>,
): Deletion {
  let askingId: string | undefined;

  return {
    askingId: () => askingId,
    ask(id) {
      askingId = id;
      portal.focus(questionId);
    },
    cancel() {
      if (askingId === undefined) return;
      const id = askingId;
      askingId = undefined;
      portal.focus(deleterIdOf(id));
    },
    async confirm() {
      if (askingId !== undefined) await remove(askingId);
    },
    forget() {
      askingId = undefined;
      portal.changed();
    },
  };
}
