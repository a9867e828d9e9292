import { afterEach, beforeEach, expect } from 'vitest';
import { createClock, createWorld, type Notification, type World } from '@embedworks/simulators';
import { dialog360 } from '../../src/360dialog/index.ts';
import type { PageActionShapes } from '../../src/360dialog/page-action-types.ts';
import type { Dialog360State } from '../../src/360dialog/state.ts';
import type { Dialog360Settings } from '../../src/360dialog/vendor-types.ts';

/** 2026-03-02 08:00 UTC. */
export const startMs = Date.UTC(2026, 2, 2, 8);
export const origin = 'http://360dialog.localhost:4400';
export const partnerKey = 'sandbox-360dialog-key';
export const directKey = 'sandbox-360dialog-direct-key';

export interface Call {
  /** Partner API key. Default: that of `SandboxPA`; `null` for none. */
  key?: string | null | undefined;
  /** Key of a channel, in place of the partner's. */
  channelKey?: string | undefined;
  query?: Record<string, string>;
  json?: unknown;
  headers?: Record<string, string>;
  origin?: string;
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
  settings: Dialog360Settings;
  notifications: Notification[];
  received: Received[];
  /** What the receiver answers, in this order; then 200. */
  answers: number[];
  call(method: string, path: string, call?: Call): Promise<Answer>;
  /** Below the partner. */
  partner(method: string, path: string, call?: Call): Promise<Answer>;
  /** What the hub's page asks. A refusal is answered as its code. */
  act<Name extends keyof PageActionShapes>(
    name: Name,
    input: PageActionShapes[Name]['input'],
  ): Promise<PageActionShapes[Name]['answer'] & { code?: string }>;
  /** Makes a key and answers it. */
  createKey(channelId?: string): Promise<string>;
  /** Events and statuses since the last time. */
  drain(): string[];
  state(): Promise<Dialog360State>;
}

export function createDesk(seed = 7): Desk {
  const received: Received[] = [];
  const answers: number[] = [];
  const world = createWorld({
    vendors: [dialog360],
    seed,
    clock: createClock(startMs, true),
    async send(request) {
      received.push({ url: request.url, headers: request.headers, text: await request.text() });
      return new Response(null, { status: answers.shift() ?? 200 });
    },
  });
  const notifications: Notification[] = [];
  world.onNotification((notification) => void notifications.push(notification));

  const desk: Desk = {
    world,
    settings: world.settings('360dialog') as unknown as Dialog360Settings,
    notifications,
    received,
    answers,
    async call(method, path, { key = partnerKey, channelKey, query, json, headers = {}, origin: root = origin } = {}) {
      const text = json === undefined ? undefined : JSON.stringify(json);
      const auth: Record<string, string> = channelKey === undefined ? {} : { 'd360-api-key': channelKey };
      if (channelKey === undefined && key !== null) auth['x-api-key'] = key;
      const answer = await world.handle('360dialog', {
        method,
        path,
        search: query ? `?${new URLSearchParams(query).toString()}` : '',
        headers: { ...(text === undefined ? {} : { 'content-type': 'application/json' }), ...auth, ...headers },
        body: text === undefined ? undefined : new TextEncoder().encode(text),
        origin: root,
      });
      const isJson = answer.headers['content-type']?.startsWith('application/json');
      const body: unknown = isJson && typeof answer.body === 'string' ? JSON.parse(answer.body) : answer.body;
      return { status: answer.status, headers: answer.headers, body };
    },
    partner: (method, path, call) => desk.call(method, `/api/v2/partners/SandboxPA${path}`, call),
    async act(name, input) {
      const { body } = await desk.call('POST', `/_page/actions/${name}`, { key: null, json: input });
      return body as never;
    },
    async createKey(channelId = 'p7Rw2dCH') {
      const { body } = await desk.partner('POST', `/channels/${channelId}/api_keys`);
      return (body as { api_key: string }).api_key;
    },
    drain: () => notifications.splice(0).map(({ webhook, payload }) => describe(webhook, payload)),
    state: () => world.state('360dialog') as Promise<Dialog360State>,
  };
  return desk;
}

/** `channel_created p7Rw2dCH`, `read wamid.…` or `message wamid.…`. */
function describe(webhook: string, payload: unknown): string {
  if (webhook !== 'messaging_notification') {
    const { event, data } = payload as { event: string; data: { id?: string; client?: { id: string } } };
    return `${event} ${data.id ?? data.client?.id ?? ''}`.trim();
  }
  const { entry } = payload as {
    entry: { changes: { value: { statuses?: { id: string; status: string }[]; messages?: { id: string }[] } }[] }[];
  };
  const value = entry[0]?.changes[0]?.value;
  const status = value?.statuses?.[0];
  if (status) return `${status.status} ${status.id}`;
  return value?.messages ? `message ${value.messages[0]?.id}` : 'error';
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
