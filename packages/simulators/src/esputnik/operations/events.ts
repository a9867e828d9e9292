import type { SimulatedRequest } from '../../engine/message.ts';
import { eventProblem, registerEvent, toNewEvent, type NewEvent } from '../events.ts';
import { badRequest } from '../refusals.ts';
import type { EsputnikState } from '../state.ts';
import type { EsputnikHandlers, EsputnikWorld } from '../vendor-types.ts';

export const events = {
  registerEventV1: ({ body, state, world, request }) => register(state, world, request, toNewEvent(1, body)),

  registerEventV2: ({ body, state, world, request }) => register(state, world, request, toNewEvent(2, body)),

  registerEventV3: ({ body, state, world, request }) => register(state, world, request, toNewEvent(3, body)),

  registerPastEventsV1: ({ body, state, world }) =>
    registerAll(
      state,
      world,
      body.events.map((event) => toNewEvent(1, event)),
    ),

  registerPastEventsV2: ({ body, state, world }) =>
    registerAll(
      state,
      world,
      body.events.map((event) => toNewEvent(2, event)),
    ),

  registerPastEventsV3: ({ body, state, world }) =>
    registerAll(
      state,
      world,
      body.events.map((event) => toNewEvent(3, event)),
    ),
} satisfies Partial<EsputnikHandlers>;

type EventAnswer = { status: 200; body: undefined } | { status: 400; body: string };

async function register(
  state: EsputnikState,
  world: EsputnikWorld,
  { body }: SimulatedRequest,
  event: NewEvent,
): Promise<EventAnswer> {
  const problem = eventProblem(state, event, body?.byteLength ?? 0);
  if (problem !== undefined) return badRequest(problem);
  await registerEvent(state, world, event);
  return { status: 200, body: undefined };
}

/** All or none. Sandbox choice: each may be as large as a single one. */
async function registerAll(state: EsputnikState, world: EsputnikWorld, all: readonly NewEvent[]): Promise<EventAnswer> {
  const sizeOf = (event: NewEvent) => new TextEncoder().encode(JSON.stringify(event)).byteLength;
  for (const [position, event] of all.entries()) {
    const problem = eventProblem(state, event, sizeOf(event));
    if (problem !== undefined) return badRequest(`Event ${position + 1}: ${problem}`);
  }
  for (const event of all) await registerEvent(state, world, event);
  return { status: 200, body: undefined };
}
