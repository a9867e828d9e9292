import { createHmac } from 'node:crypto';
import { beforeEach, expect } from 'vitest';
import { createClock, createWorld, type Notification, type World } from '@embedworks/simulators';
import { infobip } from '../../src/infobip/index.ts';
import type { PortalActionShapes } from '../../src/infobip/exchange/portal-action-types.ts';
import type { AppRow, InfobipState } from '../../src/infobip/state.ts';

/** The moment of the vectors that are known: 2026-01-01 00:00 UTC. */
export const startMs = 1_767_225_600_000;
export const secret = 'sandbox-signing-secret';
export const ann = 9001;

/** A call as it came to the app. */
export interface ReceivedCall {
  method: string;
  url: string;
  headers: Headers;
  body: string;
}

type Reply = { status?: number; body: string } | 'never' | 'down';
type Refused = { code?: string; error?: string };

export interface ExchangeDesk {
  world: World;
  received: ReceivedCall[];
  notifications: Notification[];
  /** What the app answers. Default: an order that was sent. */
  reply(answer: (call: ReceivedCall) => Reply | Promise<Reply>): void;
  /** What a page asks. A refusal is answered as `{ error, code }`. */
  act<Name extends keyof PortalActionShapes>(
    name: Name,
    input: PortalActionShapes[Name]['input'],
  ): Promise<PortalActionShapes[Name]['answer'] & Refused>;
  state(): Promise<InfobipState>;
  /** Adds an app, private unless said otherwise. */
  addApp(more?: Partial<AppRow>): Promise<AppRow>;
}

export const findOrder = {
  name: 'findOrder',
  description: 'Look an order up',
  method: 'POST',
  uri: 'http://localhost:4999/exchange/orders/find',
  inSchema: { type: 'object', properties: { order_id: { type: 'string', title: 'Order number', required: true } } },
  outSchema: {
    type: 'object',
    properties: {
      status: { type: 'string', title: 'Status', required: true },
      total: { type: 'number', title: 'Total' },
    },
  },
};

/** As in the vendor's sample. */
export const flowManifest = {
  functions: [
    {
      name: 'List plans',
      description: 'Plans for the select box',
      method: 'GET',
      uri: 'http://localhost:4999/exchange/plans',
      inSchema: {},
      outSchema: {
        type: 'object',
        properties: {
          _id: {
            type: 'array',
            selectViewOptionIdPath: '$.plans[*].id',
            selectViewOptionNamePath: '$.plans[*].name',
            items: [{ type: 'object', properties: { id: { type: 'string', title: 'Plan ID' } } }],
          },
        },
      },
    },
    {
      name: 'Change plan',
      description: 'Changes a plan',
      method: 'PUT',
      uri: 'http://localhost:4999/exchange/plans/{id}',
      inSchema: {
        type: 'object',
        properties: { _id: { type: 'string', title: 'Plan ID' }, note: { type: 'string', title: 'Note' } },
        required: ['_id'],
      },
      outSchema: { type: 'object', properties: { id: { type: 'string', title: 'Plan ID' } } },
    },
  ],
  actions: [
    {
      name: 'Change plan',
      async: false,
      render: [
        { field: '_id', viewClass: 'SelectView', model: 'List plans', personalization: false, dependencies: [] },
        { field: 'note', viewClass: 'TextFieldView', personalization: true, dependencies: [] },
      ],
    },
  ],
  triggers: [],
};

/** @param settings To start with instead of the defaults. */
export function createExchangeDesk(settings: Readonly<Record<string, unknown>> = {}): ExchangeDesk {
  const received: ReceivedCall[] = [];
  let answer: (call: ReceivedCall) => Reply | Promise<Reply> = () => ({
    body: '{"status":"SENT","total":12.5,"internal":"x"}',
  });
  const world = createWorld({
    vendors: [infobip],
    seed: 7,
    clock: createClock(startMs, true),
    realNow: () => startMs,
    startingSettings: settings,
    async send(request) {
      const call = { method: request.method, url: request.url, headers: request.headers, body: await request.text() };
      received.push(call);
      const reply = await answer(call);
      if (reply === 'never') return new Promise<Response>(() => undefined);
      if (reply === 'down') throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
      return new Response(reply.body, { status: reply.status ?? 200 });
    },
  });
  const notifications: Notification[] = [];
  world.onNotification((notification) => void notifications.push(notification));
  const desk: ExchangeDesk = {
    world,
    received,
    notifications,
    reply: (next) => void (answer = next),
    async act(name, input) {
      const response = await world.handle('infobip', {
        method: 'POST',
        path: `/_page/actions/${name}`,
        search: '',
        headers: { 'content-type': 'application/json' },
        body: new TextEncoder().encode(JSON.stringify(input)),
        origin: 'http://infobip.localhost:4400',
      });
      return JSON.parse(String(response.body)) as never;
    },
    state: () => world.state('infobip') as Promise<InfobipState>,
    async addApp(more = {}) {
      const { apps } = await desk.state();
      return apps.insert({
        id: 'app-test',
        name: 'Test orders',
        worksWith: ['answers', 'flow'],
        manifests: { answers: JSON.stringify({ functions: [findOrder] }), flow: JSON.stringify(flowManifest) },
        clientId: 'client-test',
        clientSecret: 'client-secret-test',
        signingSecret: secret,
        access: 'private',
        isInstalled: false,
        version: 1,
        createdMs: startMs,
        ...more,
      });
    },
  };
  return desk;
}

export function useExchangeDesk(): () => ExchangeDesk {
  let desk: ExchangeDesk;
  beforeEach(() => void (desk = createExchangeDesk()));
  return () => desk;
}

/** Checks a call as the vendor's page says a receiver should, without any code of the simulator. */
export function isRightlySigned({ headers, body }: ReceivedCall, key = secret): boolean {
  const timestamp = headers.get('x-ib-exchange-req-timestamp');
  if (timestamp === null) return false;
  const expected = createHmac('sha256', key).update(`${timestamp}${body}`, 'utf8').digest('hex');
  return headers.get('x-ib-exchange-req-signature') === expected;
}

export const timestampOf = ({ headers }: ReceivedCall) => Number(headers.get('x-ib-exchange-req-timestamp'));

/** The only one there is. */
export function only<Item>(items: readonly Item[]): Item {
  expect(items).toHaveLength(1);
  return items[0] as Item;
}
