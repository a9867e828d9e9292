import type { Position } from '../embeddable/portal-state.ts';
import type { CampaignOfUseCase, UseCase } from '../../page-action-types.ts';
import { startFields, type FieldErrors } from './validate.ts';

export type ManagedUseCase = UseCase & { campaign: CampaignOfUseCase };

export interface MomentsState {
  view: 'list' | 'wizard' | 'campaign';
  useCases: readonly UseCase[];
  /** The use case of the wizard or the campaign. */
  useCaseId: string;
  /** Of the wizard. The one after the last step of the use case is the review. */
  stepIndex: number;
  fields: Readonly<Record<string, string>>;
  errors: FieldErrors;
  confirming: 'pause' | 'delete' | undefined;
  /** The end user is back where an earlier session ended. */
  resumed: boolean;
}

export function createMomentsState(): MomentsState {
  return {
    view: 'list',
    useCases: [],
    useCaseId: '',
    stepIndex: 0,
    fields: {},
    errors: {},
    confirming: undefined,
    resumed: false,
  };
}

/** Where the end user is, for the load after this session. */
export function toPosition({ view, useCaseId, stepIndex, fields }: MomentsState): Position {
  if (view === 'list') return { view };
  return view === 'campaign' ? { view, useCaseId } : { view, useCaseId, stepIndex, fields };
}

/** What a position of an earlier session shows; the list where it no longer fits. */
export function fromPosition(position: Position | undefined, useCases: readonly UseCase[]): Partial<MomentsState> {
  const { view, useCaseId, stepIndex, fields } = position ?? {};
  const useCase = useCases.find(({ id }) => id === useCaseId);
  if (!useCase) return { view: 'list' };
  if (view === 'campaign' && useCase.campaign) return { view, useCaseId: useCase.id, resumed: true };
  if (view !== 'wizard') return { view: 'list' };
  return {
    view,
    useCaseId: useCase.id,
    stepIndex: readStep(stepIndex, useCase.steps.length),
    fields: { ...startFields(useCase), ...readTexts(fields) },
    resumed: true,
  };
}

function readStep(value: unknown, last: number): number {
  return typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, 0), last) : 0;
}

function readTexts(value: unknown): Record<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
