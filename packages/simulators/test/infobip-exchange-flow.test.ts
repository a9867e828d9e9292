import { describe, expect, test } from 'vitest';
import { readJsonPath } from '../src/infobip/exchange/json-path.ts';
import type { JourneyStep } from '../src/infobip/exchange/portal-action-types.ts';
import { seededExchange } from '../src/infobip/exchange/seed.ts';
import { seededRunIds } from '../src/infobip/exchange/seed-runs.ts';
import { changePlan } from './support/infobip-exchange-designs.ts';
import { ann, flowManifest, isRightlySigned, only, useExchangeDesk } from './support/infobip-exchange-desk.ts';

const desk = useExchangeDesk();

type Element = Extract<JourneyStep, { kind: 'element' }>;
const element = (more: Partial<Element> = {}): Element => ({
  id: 'change',
  kind: 'element',
  appId: 'app-test',
  actionName: 'Change plan',
  inputs: { _id: 'plus', note: '{{flow.plan}} for {{person.firstName}} {{person.custom.Tier}}' },
  outputs: { id: 'person.custom.Tier' },
  retries: 0,
  fallback: 'exit',
  ...more,
});
const hello: JourneyStep = { id: 'hello', kind: 'message', text: '{{person.firstName}}: {{person.custom.Tier}}' };

async function run(steps: JourneyStep[], variables: Record<string, string> = { plan: 'plus' }, personId = ann) {
  await desk().addApp();
  const { id } = await desk().act('save-journey', { name: 'Journey', variables: ['plan'], steps });
  return desk().act('run-journey', { journeyId: id, personId, variables, fault: 'none' });
}

const answerPlan = (id = 'plus') => desk().reply(() => ({ body: JSON.stringify({ id }) }));
const box = { appId: 'app-test', actionName: 'Change plan', field: '_id' };

describe('an element', () => {
  test('is an action with the fields of its function, as they are rendered', async () => {
    await desk().addApp();
    const { elements } = await desk().act('list-journeys', {});
    expect(only(elements)).toEqual({ ...changePlan, appId: 'app-test', appName: 'Test orders' });
  });

  test('is called with attributes of person and flow, and changes the person, of which the webhook tells', async () => {
    answerPlan();
    const done = await run([element(), hello]);
    const call = only(desk().received);
    expect(call).toMatchObject({
      method: 'PUT',
      url: 'http://localhost:4999/exchange/plans/plus',
      body: '{"note":"plus for Ann gold"}',
    });
    expect(isRightlySigned(call)).toBe(true);
    expect(done).toMatchObject({
      state: 'completed',
      personId: ann,
      steps: [
        { stepId: 'change', text: 'Change plan is done, and stored id in person.custom.Tier.' },
        { stepId: 'hello', text: 'Ann: plus' },
      ],
      variables: { plan: 'plus' },
    });
    const { runs } = await desk().act('list-runs', {});
    expect(only(runs)).toMatchObject({ id: done.steps[0]?.runId, cause: 'journey' });
    expect(desk().notifications.map(({ payload, issues }) => ({ payload, issues }))).toMatchObject([
      {
        payload: {
          type: 'PERSON_ATTRIBUTE_CHANGED',
          payload: {
            attributeName: 'Tier',
            from: 'gold',
            to: 'plus',
            source: 'INTEGRATION',
            invoker: { type: 'system' },
          },
        },
        issues: [],
      },
    ]);
  });

  test('stores in variables of the flow, which later steps read', async () => {
    answerPlan('max');
    const steps = [element({ outputs: { id: 'flow.plan' } }), element({ id: 'again', outputs: {} })];
    const done = await run(steps);
    expect(done.variables).toEqual({ plan: 'max' });
    expect(desk().received.map(({ body }) => body)).toEqual([
      '{"note":"plus for Ann gold"}',
      '{"note":"max for Ann gold"}',
    ]);
  });

  test('stores addresses and fields of the profile', async () => {
    answerPlan('new@example.test');
    await run([element({ outputs: { id: 'person.email' } })]);
    answerPlan('Rijeka');
    const { people } = await desk().state();
    const journeys = await desk().act('list-journeys', {});
    const { id } = await desk().act('save-journey', {
      id: journeys.journeys.at(-1)?.id ?? '',
      name: 'J',
      variables: [],
      steps: [element({ outputs: { id: 'person.city' } })],
    });
    await desk().act('run-journey', { journeyId: id, personId: ann, variables: { plan: 'x' }, fault: 'none' });
    const person = people.persons.get(ann);
    expect(person?.contacts.map(({ identifier }) => identifier)).toContain('new@example.test');
    expect(person?.fields.city).toBe('Rijeka');
  });

  test.each([
    ['person.custom.Unheard', 'x', 'customAttributes.Unheard: Custom attribute is not defined.'],
    ['person.email', 'ben@example.test', 'ben@example.test belongs to somebody else.'],
    ['person.type', 'VISITOR', 'type must be equal to one of the allowed values.'],
  ])('goes on when People does not take what is for %s', async (target, value, problem) => {
    answerPlan(value);
    const done = await run([element({ outputs: { id: target } }), hello]);
    expect(done.steps[0]?.text).toBe(`Change plan is done, but the profile was not changed: ${problem}`);
    expect(done.state).toBe('completed');
    expect(desk().notifications).toEqual([]);
  });

  test.each([
    ['exit', 'exited', 1],
    ['none', 'completed', 2],
  ] as const)('that fails ends the journey or not: %s', async (fallback, state, steps) => {
    desk().reply(() => ({ status: 503, body: '' }));
    const done = await run([element({ fallback, retries: 1 }), hello]);
    expect(done).toMatchObject({ state });
    expect(done.steps).toHaveLength(steps);
    expect(done.steps[0]?.text).toBe('Change plan failed. It was answered with status 503.');
    expect(desk().received).toHaveLength(2);
  });

  test('takes attributes only where its manifest says so', async () => {
    const step = element({ inputs: { _id: '{{person.id}}' } });
    const error = 'Plan ID of Change plan takes no attributes: its manifest does not say personalization: true.';
    // Saved while nothing was known of the app.
    const { id } = await desk().act('save-journey', { name: 'Early', variables: [], steps: [step] });
    await desk().addApp();
    expect(await desk().act('save-journey', { name: 'Late', variables: [], steps: [step] })).toMatchObject({
      code: 'invalid-input',
      error,
    });
    const input = { personId: ann, variables: {} };
    expect(await desk().act('preview-element', { step, ...input })).toMatchObject({ code: 'not-callable', error });
    const done = await desk().act('run-journey', { journeyId: id, fault: 'none', ...input });
    expect(done).toMatchObject({ state: 'exited', steps: [{ text: `Change plan was not called. ${error}` }] });
    expect(desk().received).toEqual([]);
  });

  test('is a function without an action too, with texts to fill in', async () => {
    const [model, shown] = flowManifest.functions;
    const flow = JSON.stringify({ ...flowManifest, functions: [model, shown, { ...shown, name: 'Cancel plan' }] });
    await desk().addApp({ manifests: { flow } });
    const { elements } = await desk().act('list-journeys', {});
    expect(elements.map(({ actionName }) => actionName)).toEqual(['Change plan', 'Cancel plan']);
    expect(elements[1]?.inputs).toMatchObject([
      { name: '_id', view: 'text', personalization: true, isRequired: true },
      { name: 'note', view: 'text', personalization: true },
    ]);
    answerPlan();
    const { id: journeyId } = await desk().act('save-journey', {
      name: 'J',
      variables: [],
      steps: [element({ actionName: 'Cancel plan', inputs: { _id: '{{person.id}}' } })],
    });
    const done = await desk().act('run-journey', { journeyId, personId: ann, variables: {}, fault: 'none' });
    expect([done.state, only(desk().received).url]).toEqual([
      'completed',
      `http://localhost:4999/exchange/plans/${ann}`,
    ]);
  });

  test('is previewed as it would be sent, and nothing is', async () => {
    await desk().addApp();
    const preview = (step: Element, variables: Record<string, string>) =>
      desk().act('preview-element', { step, personId: ann, variables });
    expect(await preview(element({ inputs: { _id: 'a/b', note: '{{flow.plan}}' } }), { plan: 'plus' })).toEqual({
      method: 'PUT',
      url: 'http://localhost:4999/exchange/plans/a%2Fb',
      body: '{"note":"plus"}',
    });
    expect(await preview(element({ inputs: {} }), {})).toMatchObject({ code: 'not-callable' });
    expect(await preview(element({ appId: 'gone' }), {})).toMatchObject({ code: 'not-found' });
    expect(desk().received).toEqual([]);
  });
});

describe('a journey', () => {
  test('is saved in versions and deleted', async () => {
    const first = await desk().act('save-journey', { name: 'J', variables: [], steps: [hello] });
    const second = await desk().act('save-journey', { id: first.id, name: 'K', variables: [], steps: [] });
    expect([first.version, second.version]).toEqual([1, 2]);
    await desk().act('delete-journey', { id: first.id });
    const again = { journeyId: first.id, personId: ann, variables: {}, fault: 'none' as const };
    expect(await desk().act('run-journey', again)).toMatchObject({ code: 'not-found' });
  });

  test('is not saved over what was changed meanwhile', async () => {
    const { id, version } = await desk().act('save-journey', { name: 'J', variables: [], steps: [] });
    const draft = { id, version, name: 'K', variables: [], steps: [] };
    expect(await desk().act('save-journey', draft)).toMatchObject({ version: 2 });
    expect(await desk().act('save-journey', draft)).toMatchObject({ code: 'changed' });
    await desk().act('delete-journey', { id });
    expect(await desk().act('save-journey', draft)).toMatchObject({ code: 'not-found' });
  });

  test('takes nobody who is not there', async () => {
    expect(await run([hello], {}, 1)).toMatchObject({ code: 'not-found' });
  });

  test.each([['flow.'], ['person.'], ['person.tags'], ['person.custom.'], ['elsewhere']])(
    'is refused when an output goes to %s',
    async (target) => {
      const steps = [element({ outputs: { id: target } })];
      expect(await desk().act('save-journey', { name: 'J', variables: [], steps })).toMatchObject({
        code: 'invalid-input',
      });
    },
  );

  test('of the seed changes the plan once the seeded app is installed', async () => {
    answerPlan();
    await (await desk().state()).apps.update(seededExchange.appId, { isInstalled: true });
    const input = {
      journeyId: seededRunIds.journey,
      personId: ann,
      variables: { reason: 'left' },
      fault: 'none' as const,
    };
    expect(await desk().act('run-journey', input)).toMatchObject({
      state: 'completed',
      steps: [{}, { text: 'Hello Ann, your plan is plus now.' }],
    });
    expect(only(desk().received).body).toBe('{"note":"Win back of Ann: left"}');
  });
});

describe('a select box', () => {
  test('is filled by its function, signed', async () => {
    await desk().addApp();
    desk().reply(() => ({ body: '{"plans":[{"id":1,"name":"Plus"},{"id":"max","name":"Max"}]}' }));
    expect(await desk().act('load-options', box)).toEqual({
      options: [
        { id: '1', name: 'Plus' },
        { id: 'max', name: 'Max' },
      ],
    });
    const call = only(desk().received);
    expect(call).toMatchObject({ method: 'GET', url: 'http://localhost:4999/exchange/plans', body: '' });
    expect(isRightlySigned(call)).toBe(true);
    expect((await desk().act('list-runs', {})).runs).toMatchObject([{ cause: 'options', outcome: 'success' }]);
  });

  test('says why it is not filled', async () => {
    await desk().addApp();
    desk().reply(() => ({ status: 401, body: '{"error":""}' }));
    expect(await desk().act('load-options', box)).toMatchObject({
      code: 'call-failed',
      error: 'List plans failed. It was answered with status 401.',
    });
    desk().reply(() => ({ body: '{"plans":[{"id":1},{"id":2,"name":"b"}]}' }));
    expect(await desk().act('load-options', box)).toMatchObject({ code: 'call-failed' });
    expect(await desk().act('load-options', { ...box, field: 'note' })).toMatchObject({ code: 'not-found' });
  });

  test.each([
    ['$.a[*].b', [1, 2]],
    ["$['a'][*]['b']", [1, 2]],
    ['$.c', ['x']],
    ['$.c[*].b', []],
    ['$', [{ a: [{ b: 1 }, { b: 2 }, { c: 3 }], c: 'x' }]],
  ])('reads the path %s', (path, found) => {
    expect(readJsonPath(path, { a: [{ b: 1 }, { b: 2 }, { c: 3 }], c: 'x' })).toEqual(found);
  });

  test.each(['a.b', '$..b', '$.a[0]', '$.a[?(@.b)]', '$.a.*', '$a', ''])('does not read the path %s', (path) => {
    expect(() => readJsonPath(path, {})).toThrow(SyntaxError);
  });
});

test('people are told by their name, those that changed last first', async () => {
  const { people } = await desk().act('list-portal-people', {});
  expect(people.map(({ id, label }) => [id, label])).toEqual([
    [9004, 'crm-80'],
    [9003, 'Zoë Žižek'],
    [9002, 'Ben'],
    [9001, 'Ann Lee'],
  ]);
  expect(people.at(-1)?.profile).toMatchObject({ id: 9001, customAttributes: { Tier: 'gold' } });
});
