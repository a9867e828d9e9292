import type { UseCase } from '../../page-action-types.ts';
import { headingId, type Portal } from '../embeddable/portal.ts';
import type { SituationId } from '../embeddable/situations.ts';
import {
  createMomentsState,
  fromPosition,
  toPosition,
  type ManagedUseCase,
  type MomentsState,
} from './moments-state.ts';
import { fieldsOf, sampleFields, startFields, validateFields } from './validate.ts';

/** The Campaign wizard without a window: what an end user does in, views and messages out. */
export interface MomentsApp {
  readonly state: Readonly<MomentsState>;
  /** The use case that the wizard or the campaign shows. */
  current(): UseCase | undefined;
  start(): Promise<void>;
  showList(): void;
  /** Opens the wizard: to activate a use case, or to change one that is. */
  configure(useCaseId: string): void;
  manage(useCaseId: string): void;
  type(name: string, value: string): void;
  /** To the next step, if this one is complete. */
  next(): void;
  back(): void;
  /** Activates the use case, or saves the changes. */
  save(): Promise<void>;
  /** Asks the end user whether it is meant. */
  ask(confirming: 'pause' | 'delete'): void;
  cancel(): void;
  confirm(): Promise<void>;
  resume(): Promise<void>;
  canPlay(situation: SituationId): boolean;
  play(situation: SituationId): Promise<void>;
  /** Looks at the numbers again. */
  refresh(): Promise<void>;
}

/** Ids of elements that get the focus. */
export const focusIds = {
  field: (name: string) => `field-${name}`,
  confirm: 'confirm-title',
  opener: (confirming: 'pause' | 'delete') => `${confirming}-button`,
};

export function createMomentsApp(portal: Portal<'moments'>): MomentsApp {
  const state = createMomentsState();
  const current = () => state.useCases.find(({ id }) => id === state.useCaseId);

  /** Shows another view, or another step of it. */
  function show(changes: Partial<MomentsState>, notice = '') {
    Object.assign(state, { errors: {}, confirming: undefined, resumed: false }, changes);
    portal.keep(toPosition(state));
    portal.show(headingId, notice);
  }

  function take(useCase: UseCase) {
    state.useCases = state.useCases.map((each) => (each.id === useCase.id ? useCase : each));
  }

  /** Where the first step that is not complete is. */
  function findIncomplete(useCase: UseCase) {
    return useCase.steps.findIndex(({ fields }) => Object.keys(validateFields(fields, state.fields)).length > 0);
  }

  function showErrors(useCase: UseCase, stepIndex: number): boolean {
    const fields = useCase.steps[stepIndex]?.fields ?? [];
    const errors = validateFields(fields, state.fields);
    const first = fields.find(({ name }) => Object.hasOwn(errors, name));
    if (!first) return false;
    Object.assign(state, { stepIndex, errors });
    portal.show(focusIds.field(first.name));
    return true;
  }

  async function activate(useCase: UseCase, fields: Record<string, string>) {
    const activated = await portal.change('activate-use-case', { useCase: useCase.id, fields });
    if (!activated) return;
    take(activated);
    show({ view: 'campaign', useCaseId: activated.id }, `${activated.title} is active.`);
    const { campaignId } = activated.campaign;
    portal.tell({ type: 'campaign.activated', campaignId, useCase: activated.id });
  }

  async function update({ id, campaign: { campaignId } }: ManagedUseCase, fields: Record<string, string>) {
    const updated = await portal.change('update-campaign', { campaignId, fields });
    if (!updated) return;
    take(updated);
    show({ view: 'campaign', useCaseId: id }, 'Your changes are saved.');
    portal.tell({ type: 'campaign.updated', campaignId });
  }

  async function pause({ title, campaign: { campaignId } }: ManagedUseCase) {
    const paused = await portal.change('pause-campaign', { campaignId });
    if (!paused) return;
    take(paused);
    show({}, `${title} is paused. Nobody enters it until it is resumed.`);
    portal.tell({ type: 'campaign.paused', campaignId });
  }

  async function remove({ title, campaign: { campaignId } }: ManagedUseCase) {
    const deleted = await portal.change('delete-campaign', { campaignId });
    if (!deleted) return;
    take(deleted);
    show({ view: 'list', useCaseId: '' }, `The campaign of ${title} is deleted.`);
    portal.tell({ type: 'campaign.deleted', campaignId });
  }

  const played: Partial<Record<SituationId, () => (() => Promise<void>) | undefined>> = {
    'first-activation'() {
      const useCase = state.useCases.find(({ campaign }) => !campaign);
      return useCase && (() => activate(useCase, sampleFields(useCase)));
    },
    'manage-update'() {
      const useCase = state.useCases.find(isManaged);
      return useCase && (() => update(useCase, sampleFields(useCase)));
    },
    'manage-pause'() {
      const useCase = state.useCases.filter(isManaged).find(({ campaign }) => campaign.state === 'active');
      return useCase && (() => pause(useCase));
    },
    'manage-delete'() {
      const useCase = state.useCases.find(isManaged);
      return useCase && (() => remove(useCase));
    },
  };

  return {
    state,
    current,
    async start() {
      const opening = await portal.open();
      if (!opening) return;
      const { useCases } = opening.opened;
      Object.assign(state, { useCases }, fromPosition(opening.position, useCases));
      portal.keep(toPosition(state));
      await portal.ready();
    },
    showList: () => show({ view: 'list', useCaseId: '' }),
    configure(useCaseId) {
      const useCase = state.useCases.find(({ id }) => id === useCaseId);
      if (useCase) show({ view: 'wizard', useCaseId, stepIndex: 0, fields: startFields(useCase) });
    },
    manage: (useCaseId) => show({ view: 'campaign', useCaseId }),
    type(name, value) {
      state.fields = { ...state.fields, [name]: value };
      state.errors = Object.fromEntries(Object.entries(state.errors).filter(([wrong]) => wrong !== name));
      portal.keep(toPosition(state));
      portal.changed();
    },
    next() {
      const useCase = current();
      if (!useCase || showErrors(useCase, state.stepIndex)) return;
      show({ stepIndex: Math.min(state.stepIndex + 1, useCase.steps.length) });
    },
    back: () => show({ stepIndex: Math.max(state.stepIndex - 1, 0) }),
    async save() {
      const useCase = current();
      if (!useCase) return;
      const incomplete = findIncomplete(useCase);
      if (incomplete >= 0) return void showErrors(useCase, incomplete);
      const fields = Object.fromEntries(
        fieldsOf(useCase).map(({ name }) => [name, (state.fields[name] ?? '').trim()] as const),
      );
      await (isManaged(useCase) ? update(useCase, fields) : activate(useCase, fields));
    },
    ask(confirming) {
      Object.assign(state, { confirming });
      portal.show(focusIds.confirm);
    },
    cancel() {
      const { confirming } = state;
      if (!confirming) return;
      Object.assign(state, { confirming: undefined });
      portal.show(focusIds.opener(confirming));
    },
    async confirm() {
      const useCase = current();
      if (!useCase || !isManaged(useCase)) return;
      if (state.confirming === 'pause') await pause(useCase);
      else if (state.confirming === 'delete') await remove(useCase);
    },
    async resume() {
      const useCase = current();
      if (!useCase?.campaign) return;
      const { campaignId } = useCase.campaign;
      const resumed = await portal.change('resume-campaign', { campaignId });
      if (!resumed) return;
      take(resumed);
      show({}, `${useCase.title} is active again.`);
      portal.tell({ type: 'campaign.updated', campaignId });
    },
    canPlay: (situation) => played[situation]?.() !== undefined,
    play: async (situation) => {
      await played[situation]?.()?.();
    },
    async refresh() {
      const useCase = state.view === 'campaign' ? current() : undefined;
      if (!useCase?.campaign) return;
      const { campaignId } = useCase.campaign;
      const analytics = await portal.look('read-analytics', { campaignId });
      const shown = state.useCases.find(({ campaign }) => campaign?.campaignId === campaignId);
      if (!analytics || !shown?.campaign) return;
      take({ ...shown, campaign: { ...shown.campaign, analytics } });
      portal.changed();
    },
  };
}

function isManaged(useCase: UseCase): useCase is ManagedUseCase {
  return useCase.campaign !== undefined;
}
