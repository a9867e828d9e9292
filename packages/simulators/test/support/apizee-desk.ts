import { afterEach, beforeEach, expect } from 'vitest';
import { createClock, createWorld, type Notification, type World } from '@embedworks/simulators';
import { apizee } from '../../src/apizee/index.ts';
import type { ApizeeState } from '../../src/apizee/state.ts';
import type { ApizeeSettings } from '../../src/apizee/vendor-types.ts';

/** 2026-03-02 08:00 UTC. */
export const startMs = Date.UTC(2026, 2, 2, 8);
export const origin = 'http://apizee.localhost:4400';

export interface Call {
  /** Bearer token. */
  token?: string | undefined;
  query?: Record<string, string>;
  json?: unknown;
  form?: Record<string, string>;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Parsed when it is JSON, text or bytes otherwise. */
  body: unknown;
  delivery?: string | undefined;
}

export interface Desk {
  world: World;
  settings: ApizeeSettings;
  notifications: Notification[];
  call(method: string, path: string, call?: Call): Promise<Answer>;
  /** Signs in and answers the access token. */
  signIn(username?: string): Promise<string>;
  state(): Promise<ApizeeState>;
}

export function createDesk(seed = 7): Desk {
  const world = createWorld({
    vendors: [apizee],
    seed,
    clock: createClock(startMs, true),
    loadAsset: async (vendor, name) => `/* ${vendor} ${name} */`,
  });
  const notifications: Notification[] = [];
  world.onNotification((notification) => void notifications.push(notification));

  const desk: Desk = {
    world,
    settings: world.settings('apizee') as unknown as ApizeeSettings,
    notifications,
    async call(method, path, { token, query, json, form, headers = {} } = {}) {
      const text = json !== undefined ? JSON.stringify(json) : form && new URLSearchParams(form).toString();
      const type = json !== undefined ? 'application/json' : 'application/x-www-form-urlencoded';
      const answer = await world.handle('apizee', {
        method,
        path,
        search: query ? `?${new URLSearchParams(query).toString()}` : '',
        headers: {
          ...(text === undefined ? {} : { 'content-type': type }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: text === undefined ? undefined : new TextEncoder().encode(text),
        origin,
      });
      const isJson = answer.headers['content-type']?.startsWith('application/json');
      const body: unknown = isJson && typeof answer.body === 'string' ? JSON.parse(answer.body) : answer.body;
      return { status: answer.status, headers: answer.headers, body, delivery: answer.delivery };
    },
    async signIn(username = 'agent@example.test') {
      const form = { grant_type: 'password', username, password: 'sandbox-password' };
      const { body } = await desk.call('POST', '/api/v3/token', { form });
      return (body as { access_token: string }).access_token;
    },
    state: () => world.state('apizee') as Promise<ApizeeState>,
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

/** A JWT nobody signed. */
export function unsignedToken(claims: object): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode(claims)}.`;
}
