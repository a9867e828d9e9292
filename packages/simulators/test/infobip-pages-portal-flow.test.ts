import { describe, expect, it } from 'vitest';
import { areJourneySteps, isElementStep } from '../src/infobip/exchange/step-input.ts';
import { createFlowApp } from '../src/infobip/pages/portal/flow/flow-app.ts';
import {
  createJourneyDraft,
  journeyPalette,
  toJourneyInput,
  validateJourney,
  type ElementStep,
} from '../src/infobip/pages/portal/flow/journey-draft.ts';
import { isTarget, placeholdersOf, targetsOf } from '../src/infobip/pages/portal/flow/person-fields.ts';
import type { JourneyRun, SelectOption } from '../src/infobip/exchange/portal-action-types.ts';
import { ActionRefusal } from '../src/pages/page-actions.ts';
import { changePlan, people, playDesigns, winBack } from './support/infobip-exchange-designs.ts';
import { openSection } from './support/infobip-exchange-portal.ts';

const open = (path: readonly string[] = ['journey-1'], vendor = playDesigns()) =>
  openSection('flow', createFlowApp, { path, vendor });

const [element] = winBack.steps as [ElementStep];
const [planField] = changePlan.inputs as [(typeof changePlan.inputs)[0]];
const options: SelectOption[] = [
  { id: 'basic', name: 'Basic' },
  { id: 'plus', name: 'Plus' },
];

describe('where an output goes', () => {
  const takes = (target: string) => isElementStep({ ...element, outputs: { id: target } });

  it.each(targetsOf(['reason'], ['Tier', 'Favourite shop']))('may be %s, which the simulator takes', (target) => {
    expect(isTarget(target)).toBe(true);
    expect(takes(target)).toBe(true);
  });

  it.each([
    'flow.',
    'flow.2nd',
    'flow.a b',
    'person.',
    'person.custom.',
    'person.id',
    'person.tags',
    'reason',
    'people.x',
  ])('is not %s, which the simulator refuses', (target) => {
    expect(isTarget(target)).toBe(false);
    expect(takes(target)).toBe(false);
  });

  it('is proposed beside what can be read', () => {
    const placeholders = placeholdersOf(['reason'], ['Tier']);
    expect(placeholders).toEqual(
      expect.arrayContaining(['flow.reason', 'person.id', 'person.email', 'person.custom.Tier']),
    );
  });
});

describe('a draft of a journey', () => {
  const draft = createJourneyDraft(winBack);

  it('becomes the journey it came of', () => {
    const { id, version, name, variables, steps } = winBack;
    expect(toJourneyInput(draft)).toEqual({ id, version, name, variables, steps });
    expect(validateJourney(draft, [changePlan])).toEqual({});
  });

  it('sends nothing of what is empty', () => {
    const steps = [{ ...element, inputs: { _id: 'plus', note: '' }, outputs: { id: '' } }];
    expect(toJourneyInput({ ...draft, steps }).steps).toMatchObject([{ inputs: { _id: 'plus' }, outputs: {} }]);
    expect(toJourneyInput({ ...draft, steps }).steps[0]).not.toHaveProperty('inputs.note');
  });

  it('says all that is wrong, in the order of the form', () => {
    expect(Object.keys(validateJourney(createJourneyDraft(), []))).toEqual(['design-name', 'palette']);
    const steps = journeyPalette([changePlan]).map(({ create }, index) => create(`step-${index + 1}`));
    const wrong = steps.map((step) => (step.kind === 'element' ? { ...step, outputs: { id: 'reason' } } : step));
    expect(Object.keys(validateJourney({ ...draft, steps: wrong }, [changePlan]))).toEqual([
      'step-1-text',
      'step-2-input-_id',
      'step-2-output-id',
    ]);
  });

  it('has steps that the simulator takes', () => {
    const steps = journeyPalette([changePlan]).map(({ create }, index) => create(`step-${index + 1}`));
    expect(areJourneySteps(toJourneyInput({ ...draft, steps }).steps)).toBe(true);
  });
});

describe('a select box', () => {
  it('is filled once as it is seen, and again when it is wanted', async () => {
    const { section, vendor, app } = await open();
    const wanted = { appId: 'app-1', actionName: 'Change plan', field: '_id' };
    await expect.poll(() => section.options.of(element, planField)).toEqual({ phase: 'ready', options });
    section.editor.change({ name: 'Other' });
    await app.refresh();
    expect(vendor.inputsOf('load-options')).toEqual([wanted]);
    await section.options.load(element, planField);
    expect(vendor.inputsOf('load-options')).toEqual([wanted, wanted]);
  });

  it('is filled for an element that has just come', async () => {
    const { section, vendor } = await open(['new']);
    expect(vendor.inputsOf('load-options')).toEqual([]);
    const item = journeyPalette([changePlan])[1];
    if (item) section.editor.add(item);
    expect(section.options.of(element, planField)).toEqual({ phase: 'loading' });
    await expect.poll(() => section.options.of(element, planField)?.phase).toBe('ready');
  });

  it('says why it is not, and is when the app is there again', async () => {
    let isDown = true;
    const refusal = new ActionRefusal('call-failed', 'List plans failed. No answer came.');
    const vendor = playDesigns({ 'load-options': () => (isDown ? refusal : { options }) });
    const { section, state } = await open(['journey-1'], vendor);
    await expect
      .poll(() => section.options.of(element, planField))
      .toEqual({ phase: 'failed', reason: 'List plans failed. No answer came.' });
    expect(state.problem).toMatchObject({ code: 'call-failed' });
    isDown = false;
    await section.options.load(element, planField);
    expect(section.options.of(element, planField)).toEqual({ phase: 'ready', options });
  });

  it('that is no select box is not filled', async () => {
    const { section, vendor } = await open();
    section.options.fill(element, changePlan.inputs.slice(1));
    expect(vendor.inputsOf('load-options')).toHaveLength(1);
  });
});

describe('Flow', () => {
  it('makes a journey and stays with it', async () => {
    const { section, vendor, addresses, settled, state } = await open(['new']);
    section.editor.change({ name: 'Birthday' });
    section.editor.typeName('gift');
    section.editor.addName();
    const item = journeyPalette([changePlan])[1];
    if (item) section.editor.add(item);
    await section.save();
    expect(state.focus.id).toBe('step-1-input-_id');
    const [step] = section.editor.state.draft?.steps ?? [];
    if (step?.kind !== 'element') throw new Error('The element is not there.');
    section.editor.changeStep(step, { inputs: { _id: 'plus' }, outputs: { id: 'flow.plan' } });
    await section.save();
    await settled();
    expect(vendor.inputsOf('save-journey')).toEqual([
      {
        name: 'Birthday',
        variables: ['gift'],
        steps: [{ ...step, inputs: { _id: 'plus' }, outputs: { id: 'flow.plan' } }],
      },
    ]);
    expect(addresses).toEqual(['#/flow/journey-2']);
    expect(state.notice).toBe('Birthday is saved as version 1.');
  });

  it('deletes a journey when it is meant', async () => {
    const { section, vendor, state } = await open([]);
    section.deletion.ask('journey-1');
    await section.deletion.confirm();
    expect(vendor.inputsOf('delete-journey')).toEqual([{ id: 'journey-1' }]);
    expect(section.state.designs).toEqual([]);
    expect(state.notice).toBe('Win back is deleted.');
  });

  it('keeps the question when it is refused', async () => {
    const refusal = new ActionRefusal('not-found', 'There is none.');
    const { section } = await open([], playDesigns({ 'delete-journey': () => refusal }));
    section.deletion.ask('journey-1');
    await section.deletion.confirm();
    expect(section.deletion.askingId()).toBe('journey-1');
    expect(section.state.designs).toHaveLength(1);
  });
});

describe('a preview', () => {
  it('is of the draft, the person and the variables', async () => {
    const { section, vendor, state } = await open();
    const { run } = section;
    expect(run.state.personId).toBe(9001);
    run.choose(9002);
    run.setValue('reason', 'price');
    run.setValue('gone', 'x');
    await run.preview({ ...element, inputs: { _id: 'basic', note: '' } }, ['reason', 'other']);
    expect(vendor.inputsOf('preview-element')).toEqual([
      { step: { ...element, inputs: { _id: 'basic' } }, personId: 9002, variables: { reason: 'price' } },
    ]);
    expect(run.state.previews['step-1']).toMatchObject({ method: 'PUT' });
    expect(state.focus.id).toBe('step-1-preview');
    run.closePreview('step-1');
    expect(run.state.previews).toEqual({});
    expect(state.focus.id).toBe('step-1-preview-button');
  });

  it('is gone with the person it is of', async () => {
    const { section } = await open();
    await section.run.preview(element, []);
    section.run.choose(9002);
    expect(section.run.state.previews).toEqual({});
  });

  it('says why there is none', async () => {
    const refusal = new ActionRefusal('not-callable', '_id is required by the manifest, and has no value.');
    const { section, state } = await open(['journey-1'], playDesigns({ 'preview-element': () => refusal }));
    await section.run.preview(element, []);
    expect(section.run.state.previews).toEqual({});
    expect(state.problem?.code).toBe('not-callable');
  });
});

describe('a run', () => {
  it('is of the saved journey, and shows the person after it', async () => {
    let known = people;
    const vendor = playDesigns({ 'list-portal-people': () => ({ people: known }) });
    const { section, state } = await open(['journey-1'], vendor);
    const { run } = section;
    run.setFault('replayed');
    run.setValue('reason', 'price');
    known = [{ id: 9001, label: 'Ann Lee', profile: { customAttributes: { Tier: 'plus' } } }];
    await run.run(winBack);
    expect(vendor.inputsOf('run-journey')).toEqual([
      { journeyId: 'journey-1', personId: 9001, variables: { reason: 'price' }, fault: 'replayed' },
    ]);
    expect(run.state.result).toMatchObject({
      run: { state: 'completed' },
      journey: { version: 3 },
      person: { profile: { customAttributes: { Tier: 'plus' } } },
    });
    expect(run.customAttributes()).toEqual(['Tier']);
    expect(state.focus.id).toBe('run-result');
  });

  it('needs a person', async () => {
    const vendor = playDesigns({ 'list-portal-people': () => ({ people: [] }) });
    const { section, state } = await open(['journey-1'], vendor);
    await section.run.run(winBack);
    expect(vendor.inputsOf('run-journey')).toEqual([]);
    expect(state.focus.id).toBe('run-person');
  });

  it('is not shown with another journey', async () => {
    const answer = Promise.withResolvers<JourneyRun>();
    const { section, visit } = await open(['journey-1'], playDesigns({ 'run-journey': () => answer.promise }));
    const done = section.run.run(winBack);
    await visit('#/flow/new');
    answer.resolve({
      id: 'run-1',
      journeyId: 'journey-1',
      personId: 9001,
      state: 'completed',
      steps: [],
      variables: {},
    });
    await done;
    expect(section.run.state.result).toBeUndefined();
  });

  it('is forgotten with the journey', async () => {
    const { section, visit } = await open();
    await section.run.run(winBack);
    await visit('#/flow');
    expect(section.run.state).toMatchObject({ result: undefined, values: {} });
  });
});
