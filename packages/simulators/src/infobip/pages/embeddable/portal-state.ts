import type { EmbeddableProduct } from '../../page-action-types.ts';
import type { ActionAnswer } from './actions.ts';

/** What a link opened, by product. */
export type OpenedProduct<Product extends EmbeddableProduct> = Extract<
  ActionAnswer<'open-embedding'>,
  { kind: Product }
>;

/** Where an end user was. Each product has its own. */
export type Position = Record<string, unknown>;

export interface PortalProblem {
  /** As the host is told, or the portal's own where it is not. */
  code: string;
  description: string;
}

export interface PortalState {
  /** `expired` and `error` are ends: only another link goes on. */
  phase: 'opening' | 'open' | 'expired' | 'error';
  /** Waits for the portal; what is pressed meanwhile is left. */
  busy: boolean;
  opened: OpenedProduct<EmbeddableProduct> | undefined;
  problem: PortalProblem | undefined;
  /** What was done, for the end user. */
  notice: string;
  /** The element that is to have the focus, and how often one was asked to. */
  focus: { id: string; asked: number };
  /** Posts nothing, because the sandbox wants it so. */
  silent: boolean;
  /** What the sandbox does to the next change. */
  nextChange: 'refused-activation' | 'server-error' | undefined;
  /** What the sandbox did, in words. */
  note: string;
}

export function createPortalState(silent: boolean): PortalState {
  return {
    phase: 'opening',
    busy: true,
    opened: undefined,
    problem: undefined,
    notice: '',
    focus: { id: '', asked: 0 },
    silent,
    nextChange: undefined,
    note: '',
  };
}

/** What the host is told of a refusal. The others are between the end user and the form. */
const toldCodes: Readonly<Record<string, string>> = {
  forbidden: 'E403',
  'not-found': 'E404',
  'server-error': 'E500',
  'no-answer': 'E500',
};

/** The code of the contract for a refusal of the portal; `undefined` where the host is not told. */
export function toToldCode(code: string): string | undefined {
  return Object.hasOwn(toldCodes, code) ? toldCodes[code] : undefined;
}
