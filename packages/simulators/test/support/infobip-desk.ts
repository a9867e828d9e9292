import { afterEach, beforeEach, expect } from 'vitest';
import { createClock, createWorld, type Notification, type World } from '@embedworks/simulators';
import { infobip } from '../../src/infobip/index.ts';
import type { PageActionShapes } from '../../src/infobip/page-action-types.ts';
import type { PortalActionShapes } from '../../src/infobip/exchange/portal-action-types.ts';
import type { InfobipState } from '../../src/infobip/state.ts';
import type { InfobipSettings } from '../../src/infobip/vendor-types.ts';

/** 2026-03-02 08:00 UTC. */
export const startMs = Date.UTC(2026, 2, 2, 8);
export const origin = 'http://infobip.localhost:4400';
export const appKey = 'sandbox-infobip-key';
export const peopleKey = 'sandbox-infobip-people-key';
export const readingKey = 'sandbox-infobip-reading-key';
export const tenantKey = 'sandbox-infobip-tenant-key';

export interface Call {
  /** API key. Default: the one with every scope; `null` for none. */
  key?: string | null | undefined;
  query?: Record<string, string>;
  json?: unknown;
  /** In place of `json`, as it is. */
  text?: string;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Parsed when it is JSON. */
  body: unknown;
}

/** What a webhook receiver of the test got. */
export interface Received {
  url: string;
  headers: Headers;
  text: string;
}

export interface Desk {
  world: World;
  settings: InfobipSettings;
  notifications: Notification[];
  received: Received[];
  /** What the receiver answers, in this order; then 200. */
  answers: number[];
  call(method: string, path: string, call?: Call): Promise<Answer>;
  /** What a page asks. A refusal is answered as its code. */
  act<Name extends keyof PageActionShapes>(
    name: Name,
    input: PageActionShapes[Name]['input'],
  ): Promise<PageActionShapes[Name]['answer'] & { code?: string }>;
  /** What the portal asks. A refusal is answered as its sentence and code. */
  ask<Name extends keyof PortalActionShapes>(
    name: Name,
    input: PortalActionShapes[Name]['input'],
  ): Promise<PortalActionShapes[Name]['answer'] & { code?: string; error?: string }>;
  /** Pushes a request and answers its `request_uri`. */
  push(json: Record<string, unknown>, key?: string): Promise<string>;
  /** Opens the wizard, as its page does, and answers the session. */
  openWizard(json?: Record<string, unknown>, key?: string): Promise<string>;
  /** Kinds of what was told since the last time. */
  drain(): string[];
  state(): Promise<InfobipState>;
}

export const moments = { embedding_id: 4711, scopes: ['flow:manage', 'flow:read', 'flow:use'] };

export function createDesk(seed = 7): Desk {
  const received: Received[] = [];
  const answers: number[] = [];
  const world = createWorld({
    vendors: [infobip],
    seed,
    clock: createClock(startMs, true),
    async send(request) {
      received.push({ url: request.url, headers: request.headers, text: await request.text() });
      return new Response(null, { status: answers.shift() ?? 200 });
    },
  });
  const notifications: Notification[] = [];
  world.onNotification((notification) => void notifications.push(notification));

  const askPage = async (name: string, json: unknown) =>
    (await desk.call('POST', `/_page/actions/${name}`, { key: null, json })).body;

  const desk: Desk = {
    world,
    settings: world.settings('infobip') as unknown as InfobipSettings,
    notifications,
    received,
    answers,
    async call(method, path, { key = appKey, query, json, text, headers = {} } = {}) {
      const body = text ?? (json === undefined ? undefined : JSON.stringify(json));
      const auth: Record<string, string> = key === null ? {} : { authorization: `App ${key}` };
      const answer = await world.handle('infobip', {
        method,
        path,
        search: query ? `?${new URLSearchParams(query).toString()}` : '',
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...auth, ...headers },
        body: body === undefined ? undefined : new TextEncoder().encode(body),
        origin,
      });
      const isJson = answer.headers['content-type']?.startsWith('application/json');
      const parsed: unknown = isJson && typeof answer.body === 'string' ? JSON.parse(answer.body) : answer.body;
      return { status: answer.status, headers: answer.headers, body: parsed };
    },
    act: async (name, input) => askPage(name, input) as never,
    ask: async (name, input) => askPage(name, input) as never,
    async push(json, key) {
      const { body } = await desk.call('POST', '/embeddable/1/auth/par', { json, key });
      return (body as { request_uri: string }).request_uri;
    },
    async openWizard(json = moments, key) {
      const opened = await desk.act('open-embedding', { product: 'moments', requestUri: await desk.push(json, key) });
      return (opened as { session: string }).session;
    },
    drain: () => notifications.splice(0).map(({ webhook, payload }) => (payload as { type?: string }).type ?? webhook),
    state: () => world.state('infobip') as Promise<InfobipState>,
  };
  return desk;
}

/** A fresh desk for each test; afterwards the simulator must have kept the contract in all it said. */
export function useDesk(): () => Desk {
  let desk: Desk;
  beforeEach(() => void (desk = createDesk()));
  afterEach(() => {
    const breaches = desk.world.journal
      .entries()
      .filter((entry) => entry.kind === 'request')
      .flatMap(({ operationId, status, verdict }) =>
        verdict.response.map((issue) => ({ operationId, status, ...issue })),
      );
    expect(breaches).toEqual([]);
    expect(desk.notifications.flatMap(({ issues }) => issues)).toEqual([]);
  });
  return () => desk;
}
