import type { ElementField, SelectOption } from '../../../exchange/portal-action-types.ts';
import type { PortalContext } from '../section.ts';
import type { ElementStep } from './journey-draft.ts';

/** What a select box can be filled with. */
export type BoxOptions =
  { phase: 'loading' } | { phase: 'ready'; options: readonly SelectOption[] } | { phase: 'failed'; reason: string };

type Box = Pick<ElementStep, 'appId' | 'actionName'>;

/** The select boxes of elements, each filled once by a function of the app, without a window. */
export interface OptionsApp {
  of(box: Box, field: ElementField): BoxOptions | undefined;
  /** Fills those that nobody has asked for yet. */
  fill(box: Box, fields: readonly ElementField[]): void;
  load(box: Box, field: ElementField): Promise<void>;
  /** They are filled anew when they are seen again. */
  forget(): void;
}

export function createOptionsApp(portal: PortalContext): OptionsApp {
  let boxes: Readonly<Record<string, BoxOptions>> = {};

  function put(key: string, options: BoxOptions) {
    boxes = { ...boxes, [key]: options };
    portal.changed();
  }

  async function load(box: Box, { name: field }: ElementField) {
    const key = keyOf(box, field);
    put(key, { phase: 'loading' });
    const { appId, actionName } = box;
    const answer = await portal.load('load-options', { appId, actionName, field });
    const reason = portal.problem()?.description ?? 'The options did not come.';
    put(key, answer ? { phase: 'ready', options: answer.options } : { phase: 'failed', reason });
  }

  return {
    of: (box, { name }) => boxes[keyOf(box, name)],
    fill(box, fields) {
      for (const field of fields) if (field.view === 'select' && !boxes[keyOf(box, field.name)]) void load(box, field);
    },
    load,
    forget: () => void (boxes = {}),
  };
}

const keyOf = ({ appId, actionName }: Box, field: string) => [appId, actionName, field].join('\0');
