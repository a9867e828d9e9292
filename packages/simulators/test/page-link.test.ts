import { channels } from '@embedworks/contracts/apizee/channels';
import type { ChannelContract } from '@embedworks/contracts';
import { beforeEach, describe, expect, it } from 'vitest';
import { apizee } from '../src/apizee/index.ts';
import { createClock } from '../src/engine/clock.ts';
import { createFaults, type Faults } from '../src/engine/faults.ts';
import { createJournal, type Journal, type MessageEntry } from '../src/engine/journal.ts';
import { answerPageLink, type MessageReport } from '../src/engine/page-link.ts';
import { renderWrongOriginPage, wrongOriginAddress } from '../src/engine/wrong-origin-page.ts';

const startMs = Date.UTC(2026, 2, 2, 8);
let faults: Faults;
let journal: Journal;

beforeEach(() => {
  faults = createFaults(() => 0);
  journal = createJournal();
});

function ask(method: string, path: string, body?: string) {
  const clock = createClock(startMs, true);
  const answer = answerPageLink(
    { vendor: apizee, faults, journal, clock },
    {
      method,
      path,
      search: '',
      headers: {},
      origin: 'http://apizee.localhost:4400',
      body: body === undefined ? undefined : new TextEncoder().encode(body),
    },
  );
  const data = typeof answer?.body === 'string' ? (JSON.parse(answer.body) as Record<string, unknown>) : {};
  return { status: answer?.status, headers: answer?.headers, data };
}

const joined: MessageReport = {
  channel: 'agentApp',
  direction: 'guest-to-host',
  name: 'joined',
  payload: { type: 'joined' },
};
const report = (fields: Partial<MessageReport> = {}) =>
  ask('POST', '/_page/messages', JSON.stringify({ ...joined, ...fields }));

function lastEntry(): MessageEntry {
  const entry = journal.entries().at(-1);
  if (entry?.kind !== 'message') throw new Error('The journal ends with no message.');
  return entry;
}
const problems = () => lastEntry().verdict.request.map(({ at, message }) => `${at}: ${message}`);

describe('what pages tell', () => {
  it('leaves the vendor’s own paths alone', () => {
    expect(ask('GET', '/api/v3/tickets').status).toBeUndefined();
    expect(ask('GET', '/_page').status).toBeUndefined();
  });

  it('stands in the journal', () => {
    expect(report()).toMatchObject({ status: 200, data: { effects: [] } });
    expect(lastEntry()).toEqual({
      kind: 'message',
      id: 1,
      atMs: startMs,
      vendor: 'apizee',
      verdict: { request: [], response: [] },
      faults: [],
      channel: 'agentApp',
      direction: 'guest-to-host',
      name: 'joined',
      payload: { type: 'joined' },
    });
  });

  it('holds for every example of the contract', () => {
    const contract: Record<string, ChannelContract> = channels;
    const examples = Object.entries(contract).flatMap(([channel, { messages }]) =>
      messages.flatMap((message) => message.examples.map((payload) => ({ channel, message, payload }))),
    );
    expect(examples.length).toBeGreaterThan(20);
    for (const { channel, message, payload } of examples) {
      const direction = message.sender === 'host' ? 'host-to-guest' : 'guest-to-host';
      expect(report({ channel, direction, name: message.name, payload }).status).toBe(200);
      expect(problems(), `${channel} ${message.name}`).toEqual([]);
    }
  });

  it.each<[string, Partial<MessageReport>, RegExp]>([
    ['an unknown name', { name: 'hung_up' }, /^name: hung_up is not in the contract; the guest sends: ready, /],
    ['a name every object has', { name: 'constructor' }, /^name: constructor is not in the contract/],
    ['no name', { name: '' }, /^name: no name is not in the contract/],
    ['the other direction', { direction: 'host-to-guest' }, /^name: joined is not for the host to send; /],
    ['null', { name: '', payload: null }, /^payload: must be a message, came as null$/],
    ['nothing', { name: '', payload: undefined }, /^payload: must be a message, came as null$/],
    [
      'a broken field',
      { name: 'contacts', payload: { type: 'contacts', length: 'many' } },
      /^payload\/length: must be integer$/,
    ],
    ['a missing field', { name: 'contacts', payload: { type: 'contacts' } }, /^payload: must have length$/],
    ['another type', { payload: { type: 'left' } }, /^payload\/type: must be "joined"$/],
    ['a dropped one', { outcome: 'dropped', reason: 'too early' }, /^outcome: dropped: too early$/],
  ])('is told what is wrong with %s', (_, fields, expected) => {
    expect(report(fields).status).toBe(200);
    expect(problems()).toEqual([expect.stringMatching(expected)]);
  });

  it('is cut where it is a picture, or very long, and shows no secret', () => {
    report({ name: 'snapshot', payload: { type: 'snapshot', dataUrl: `data:image/png;base64,${'A'.repeat(50_000)}` } });
    expect(JSON.stringify(lastEntry().payload).length).toBeLessThan(150);
    report({ payload: { type: 'joined', text: 'A'.repeat(50_000) } });
    expect(JSON.stringify(lastEntry().payload).length).toBeLessThan(25_000);
    report({ payload: { type: 'joined', userInfos: { token: 'sbx-user-token', name: 'Zoé' } } });
    expect(lastEntry().payload).toEqual({ type: 'joined', userInfos: { token: '•••', name: 'Zoé' } });
  });
});

describe('faults', () => {
  it('are taken for the message they name, in order', () => {
    faults.add({ on: 'message', name: 'joined', effect: { type: 'late', ms: 300 }, times: 1 });
    faults.add({ on: 'message', effect: { type: 'duplicate', times: 2 }, times: 1 });
    faults.add({ on: 'message', vendor: 'infobip', effect: { type: 'lost' } });
    faults.add({ on: 'request', effect: { type: 'reset' } });
    const effects = [
      { type: 'late', ms: 300 },
      { type: 'duplicate', times: 2 },
    ];
    expect(report().data).toEqual({ effects });
    expect(lastEntry().faults).toEqual(['late', 'duplicate']);
    expect(report().data).toEqual({ effects: [] });
  });

  it.each<[string, Partial<MessageReport>]>([
    ['was dropped', { outcome: 'dropped', reason: 'too early' }],
    ['can suffer none', { plays: [] }],
  ])('are not used up by a message that %s', (_, fields) => {
    faults.add({ on: 'message', effect: { type: 'lost' }, times: 1 });
    expect(report(fields).data).toEqual({ effects: [] });
    expect(report().data).toEqual({ effects: [{ type: 'lost' }] });
  });

  it('that the page cannot play are named as such', () => {
    faults.add({ on: 'message', effect: { type: 'wrong-origin' } });
    expect(report({ plays: ['lost'] }).data).toEqual({ effects: [] });
    expect(lastEntry().faults).toEqual([]);
    expect(problems()).toEqual([expect.stringMatching(/^fault: wrong-origin was not played/)]);
  });

  it('of the page’s own stand in the journal', () => {
    report({ faults: ['lost'] });
    expect(lastEntry().faults).toEqual(['lost']);
  });
});

describe('reports that are none', () => {
  it.each<[string, string | undefined]>([
    ['no body', undefined],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no channel', JSON.stringify({ ...joined, channel: undefined })],
    ['an unknown channel', JSON.stringify({ ...joined, channel: 'constructor' })],
    ['no direction', JSON.stringify({ ...joined, direction: 'sideways' })],
    ['a name that is no text', JSON.stringify({ ...joined, name: 7 })],
    ['another outcome', JSON.stringify({ ...joined, outcome: 'lost' })],
    ['a reason that is no text', JSON.stringify({ ...joined, reason: 7 })],
    ['plays that is no list', JSON.stringify({ ...joined, plays: 'all' })],
    ['faults of another kind', JSON.stringify({ ...joined, faults: [{}] })],
  ])('are refused with a sentence: %s', (_, body) => {
    const { status, data } = ask('POST', '/_page/messages', body);
    expect(status).toBe(400);
    expect(data.error).toMatch(/\.$|JSON/);
    expect(journal.entries()).toEqual([]);
  });

  it('are refused when they are too large', () => {
    expect(report({ payload: 'A'.repeat(1024 * 1024) }).status).toBe(413);
  });

  it('do no harm when they are nested very deeply', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = JSON.stringify({ ...joined, payload: 0 }).replace('"payload":0', `"payload":${deep}`);
    expect([200, 400]).toContain(ask('POST', '/_page/messages', body).status);
  });

  it.each([
    ['GET', '/_page/messages', 405],
    ['POST', '/_page/', 404],
    ['POST', '/_page/messages/', 404],
    ['OPTIONS', '/_page/messages', 204],
  ])('%s %s is answered with %i', (method, path, status) => {
    const answer = ask(method, path);
    expect(answer.status).toBe(status);
    // The loader script asks from the origin of its host.
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*' });
  });
});

describe('the other origin', () => {
  it.each([
    ['http://apizee.localhost:4400/agent/?aK=1', 'http://elsewhere.localhost:4400/_page/post'],
    ['http://mine.apizee.localhost:4400/agent/', 'http://elsewhere.localhost:4400/_page/post'],
    ['http://apizee.localhost/agent/', 'http://elsewhere.localhost/_page/post'],
    ['http://localhost:6006/vendor/apizee/agent/', undefined],
    ['https://app.apizee.com/agent/', undefined],
  ])('of %s is %s', (href, expected) => {
    const address = wrongOriginAddress(href, { type: 'sms_sent', name: 'Zoé # 1' });
    expect(address?.split('#')[0]).toBe(expected);
    if (address)
      expect(JSON.parse(decodeURIComponent(new URL(address).hash.slice(1)))).toMatchObject({ name: 'Zoé # 1' });
  });

  it('answers the same page whatever the message is', () => {
    expect(renderWrongOriginPage()).toContain("parent.postMessage(message, '*')");
  });
});
