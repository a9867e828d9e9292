import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { toCapture, toCurl } from '../src/infobip/pages/portal/runs/run-text.ts';
import { createRunsApp } from '../src/infobip/pages/portal/runs/runs-app.ts';
import type { RunEntry } from '../src/infobip/exchange/portal-action-types.ts';
import { ActionRefusal } from '../src/pages/page-actions.ts';
import { createRun, playDesigns } from './support/infobip-exchange-designs.ts';
import { openSection } from './support/infobip-exchange-portal.ts';

const open = (path: readonly string[] = [], vendor = playDesigns()) =>
  openSection('runs', createRunsApp, { path, vendor });

describe('a call as text', () => {
  it('is a command whose words a shell reads as they were sent', () => {
    const run = createRun();
    const command = toCurl(run).replace(/^curl /u, `printf '%s\\0' `);
    const words = execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split('\0').slice(0, -1);
    expect(words).toEqual([
      '--request',
      'POST',
      'http://127.0.0.1:9/find?a=1&b=2',
      '--header',
      'content-type: application/json',
      '--header',
      'x-ib-exchange-req-timestamp: 1767603600000',
      '--compressed',
      '--data-raw',
      `{"order_id":"O'Neil"}`,
    ]);
  });

  it('sends no body where there was none', () => {
    const { request } = createRun();
    expect(toCurl({ request: { ...request, method: 'GET', body: '' } })).not.toContain('--data-raw');
  });

  it('is a capture with the raw body and the time', () => {
    const { at, request } = createRun();
    expect(JSON.parse(toCapture({ at, request }))).toEqual({ ...request, receivedAt: at });
    expect(Object.keys(JSON.parse(toCapture({ at, request })) as object)).toEqual([
      'method',
      'url',
      'headers',
      'body',
      'receivedAt',
    ]);
  });
});

describe('the run log', () => {
  const fill = () => {
    const vendor = playDesigns();
    vendor.call({ functionName: 'one' });
    vendor.call({ functionName: 'two', outcome: 'failure', reason: 'It was answered with status 401.' });
    vendor.call({ functionName: 'three' });
    return vendor;
  };

  it('shows the newest first, and those of one outcome', async () => {
    const { section } = await open([], fill());
    const names = () => section.shown().map(({ functionName }) => functionName);
    expect(names()).toEqual(['three', 'two', 'one']);
    section.setFilter('failure');
    expect(names()).toEqual(['two']);
    section.setFilter('success');
    expect(names()).toEqual(['three', 'one']);
    section.setFilter('whatever');
    expect(names()).toHaveLength(3);
  });

  it('looks for new ones while the list is shown', async () => {
    const vendor = fill();
    const { app, section, visit } = await open([], vendor);
    vendor.call({ functionName: 'four' });
    await app.refresh();
    expect(section.shown()[0]).toMatchObject({ functionName: 'four' });
    await visit('#/runs/run-1');
    const asked = vendor.inputsOf('list-runs').length;
    await app.refresh();
    expect(vendor.inputsOf('list-runs')).toHaveLength(asked);
  });

  it('opens one call, and none that there is not', async () => {
    const { section, vendor, visit } = await open(['run-2'], fill());
    expect(section.state.run).toMatchObject({ functionName: 'two', reason: 'It was answered with status 401.' });
    expect(vendor.inputsOf('list-runs')).toEqual([]);
    await visit('#/runs/run-9');
    expect(section.state.run).toBeNull();
  });

  it('copies a call', async () => {
    const copied: string[] = [];
    const vendor = fill();
    const writeClipboard = async (text: string) => void copied.push(text);
    const { section, state } = await openSection('runs', createRunsApp, { path: ['run-2'], vendor, writeClipboard });
    const run = section.state.run;
    if (!run) throw new Error('The call is not there.');
    await section.copyCurl(run);
    expect(state.notice).toBe('The curl command is copied.');
    await section.copyCapture(run);
    expect(copied).toEqual([toCurl(run), toCapture(run)]);
  });
});

describe('a trial', () => {
  it('calls a function once, and leads to what came of it', async () => {
    const { section, vendor, addresses, settled, state } = await open(['try']);
    const { trial } = section;
    expect(trial.state.functions?.map(({ key }) => key)).toEqual(['answers app-1 findOrder', 'flow app-1 Change plan']);
    expect(trial.current()).toMatchObject({ functionName: 'findOrder', product: 'answers' });
    trial.setValue('order_id', 'A-1');
    trial.choose('flow app-1 Change plan');
    expect(trial.state.values).toEqual({});
    trial.setValue('_id', 'plus');
    trial.setFault('unsigned');
    await section.callOnce();
    await settled();
    expect(vendor.inputsOf('try-function')).toEqual([
      { appId: 'app-1', product: 'flow', functionName: 'Change plan', inputs: { _id: 'plus' }, fault: 'unsigned' },
    ]);
    expect(addresses).toEqual(['#/runs/run-1']);
    expect(section.state.run).toMatchObject({ functionName: 'Change plan', fault: 'unsigned' });
    expect(state.notice).toBe('Change plan was called.');
  });

  it('keeps what was written when it comes back', async () => {
    const { section, visit } = await open(['try']);
    section.trial.setValue('order_id', 'A-1');
    await visit('#/runs');
    await visit('#/runs/try');
    expect(section.trial.state.values).toEqual({ order_id: 'A-1' });
  });

  it('leaves who went elsewhere meanwhile where they are', async () => {
    const answer = Promise.withResolvers<RunEntry>();
    const { section, addresses, state, visit } = await open(
      ['try'],
      playDesigns({ 'try-function': () => answer.promise }),
    );
    const called = section.callOnce();
    await visit('#/runs');
    answer.resolve(createRun());
    await called;
    expect(addresses).toEqual([]);
    expect(state.notice).toBe('findOrder was called.');
  });

  it('stays when it is refused', async () => {
    const refusal = new ActionRefusal('not-found', 'No app with findOrder is available.');
    const { section, addresses, state } = await open(['try'], playDesigns({ 'try-function': () => refusal }));
    await section.callOnce();
    expect(addresses).toEqual([]);
    expect(state.problem?.code).toBe('not-found');
  });

  it('calls nothing where there is no function', async () => {
    const vendor = playDesigns({
      'list-chatbots': () => ({ chatbots: [], blocks: [] }),
      'list-journeys': () => ({ journeys: [], elements: [] }),
    });
    const { section } = await open(['try'], vendor);
    expect(section.trial.current()).toBeUndefined();
    await section.callOnce();
    expect(vendor.inputsOf('try-function')).toEqual([]);
  });
});
