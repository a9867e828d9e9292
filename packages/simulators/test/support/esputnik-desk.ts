import { afterEach, beforeEach, expect } from 'vitest';
import { createClock, createWorld, type Notification, type World } from '@embedworks/simulators';
import { esputnik } from '../../src/esputnik/index.ts';
import type { EsputnikState } from '../../src/esputnik/state.ts';
import type { EsputnikSettings } from '../../src/esputnik/vendor-types.ts';

/** 2026-03-02 08:00 UTC. */
export const startMs = Date.UTC(2026, 2, 2, 8);
export const origin = 'http://esputnik.localhost:4400';
export const fullKey = 'sandbox-esputnik-key';

export interface Call {
  /** API key, sent as HTTP Basic. Default: the one with all rights. `null`: none. */
  key?: string | null | undefined;
  /** Contact token. */
  token?: string | undefined;
  query?: Record<string, string>;
  json?: unknown;
  /** Instead of `json`, as it is. */
  text?: string;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Parsed when it is JSON, text otherwise. */
  body: unknown;
}

export interface Desk {
  world: World;
  settings: EsputnikSettings;
  notifications: Notification[];
  call(method: string, path: string, call?: Call): Promise<Answer>;
  /** Asks for the token of a contact, as its backend would. */
  tokenOf(contact: object): Promise<string>;
  /** Asks the App Inbox API with a fresh token of a contact. */
  inbox(email: string, method?: string, path?: string, call?: Call): Promise<Answer>;
  state(): Promise<EsputnikState>;
}

export function basic(key: string, user = 'user'): string {
  return `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}`;
}

export function createDesk(seed = 7): Desk {
  const world = createWorld({
    vendors: [esputnik],
    seed,
    clock: createClock(startMs, true),
    loadAsset: async (vendor, name) => `/* ${vendor} ${name} */`,
  });
  const notifications: Notification[] = [];
  world.onNotification((notification) => void notifications.push(notification));

  const desk: Desk = {
    world,
    settings: world.settings('esputnik') as unknown as EsputnikSettings,
    notifications,
    async call(method, path, { key = fullKey, token, query, json, text, headers = {} } = {}) {
      const sent = text ?? (json === undefined ? undefined : JSON.stringify(json));
      const answer = await world.handle('esputnik', {
        method,
        path,
        search: query ? `?${new URLSearchParams(query).toString()}` : '',
        headers: {
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? (key === null ? {} : { authorization: basic(key) }) : { 'es-token': token }),
          ...headers,
        },
        body: sent === undefined ? undefined : new TextEncoder().encode(sent),
        origin,
      });
      const isJson = answer.headers['content-type']?.startsWith('application/json');
      const said = answer.body instanceof Uint8Array ? new TextDecoder().decode(answer.body) : answer.body;
      return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(String(said)) : said };
    },
    async tokenOf(contact) {
      const { body } = await desk.call('POST', '/v1/auth/contact/token', { json: contact });
      return (body as { token: string }).token;
    },
    async inbox(email, method = 'GET', path = '/appinbox/v1/messages', call = {}) {
      return desk.call(method, path, { ...call, token: await desk.tokenOf({ email }) });
    },
    state: () => world.state('esputnik') as Promise<EsputnikState>,
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
