import { afterEach, beforeEach, expect } from 'vitest';
import { createClock, createWorld, type Notification, type World } from '@embedworks/simulators';
import { infobip } from '../../src/infobip/index.ts';
import type { PeopleState } from '../../src/infobip/people/state.ts';
import type { InfobipState, Schemas } from '../../src/infobip/state.ts';

/** 2026-03-02 08:00 UTC. */
export const startMs = Date.UTC(2026, 2, 2, 8);
export const fullKey = 'sandbox-infobip-key';

export interface Call {
  query?: Record<string, string>;
  json?: unknown;
  /** Instead of `json`, as it is. */
  text?: string;
}

export interface Answer {
  status: number;
  /** Parsed; `null` for none. */
  body: unknown;
}

/** As the webhook brings it. */
export interface Told {
  type: string;
  payload: { person?: Schemas['PersonOfEvent']; [member: string]: unknown };
}

export interface Desk {
  world: World;
  call(method: string, path: string, call?: Call): Promise<Answer>;
  /** The profile with this identity, which must be there. */
  person(query: Record<string, string>): Promise<Schemas['Person']>;
  /** What was told since the last time. */
  told(): Told[];
  people(): Promise<PeopleState>;
}

export function createDesk(seed = 7): Desk {
  const world = createWorld({ vendors: [infobip], seed, clock: createClock(startMs, true) });
  world.settings('infobip').rateLimit = false;
  let notifications: Notification[] = [];
  world.onNotification((notification) => {
    expect(notification.issues).toEqual([]);
    notifications.push(notification);
  });

  const desk: Desk = {
    world,
    async call(method, path, { query, json, text } = {}) {
      const sent = text ?? (json === undefined ? undefined : JSON.stringify(json));
      const answer = await world.handle('infobip', {
        method,
        path,
        search: query ? `?${new URLSearchParams(query).toString()}` : '',
        headers: {
          authorization: `App ${fullKey}`,
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: sent === undefined ? undefined : new TextEncoder().encode(sent),
        origin: 'http://infobip.localhost:4400',
      });
      return {
        status: answer.status,
        body: answer.body === null ? null : (JSON.parse(String(answer.body)) as unknown),
      };
    },
    async person(query) {
      const { status, body } = await desk.call('GET', '/people/2/persons', { query });
      expect(status).toBe(200);
      return body as Schemas['Person'];
    },
    told() {
      const told = notifications.map(({ payload }) => payload as Told);
      notifications = [];
      return told;
    },
    people: async () => ((await world.state('infobip')) as InfobipState).people,
  };
  return desk;
}

/** A fresh desk for each test; afterwards the simulator must have kept the contract in all it said. */
export function useDesk(): () => Desk {
  let desk: Desk;
  beforeEach(async () => {
    desk = createDesk();
    // Seeded now, before a test moves the clock.
    await desk.people();
  });
  afterEach(() => {
    const breaches = desk.world.journal
      .entries()
      .filter((entry) => entry.kind === 'request')
      .flatMap(({ operationId, status, verdict }) =>
        verdict.response.map((issue) => ({ operationId, status, ...issue })),
      );
    expect(breaches).toEqual([]);
  });
  return () => desk;
}

/** The members of a refusal that say why. */
export function exception({ body }: Answer): { messageId: string; text: string; validationErrors?: object } {
  return (body as { requestError: { serviceException: never } }).requestError.serviceException;
}
