import { seedPeople } from './people/seed.ts';
import { seedAccounts, seededIds } from './seed-accounts.ts';
import { seedConversations } from './seed-conversations.ts';
import { seedExchange } from './exchange/seed.ts';
import { seedRuns } from './exchange/seed-runs.ts';
import { seedUseCases } from './seed-use-cases.ts';
import { createEmptyState, type InfobipState } from './state.ts';
import type { InfobipWorld } from './vendor-types.ts';

/** State as it is when a world begins. Nothing in it moves by itself. */
export async function createSeededState(world: InfobipWorld): Promise<InfobipState> {
  const state = createEmptyState(world.ids);
  const startMs = world.clock.now();
  await seedAccounts(state, startMs);
  await seedUseCases(state, startMs);
  await seedConversations(state, startMs);
  await seedExchange(state, startMs, world.settings.exchangeAccountKey);
  await seedRuns(state);
  await seedPeople(state.people, world);
  await state.bots.insert({
    id: seededIds.bot,
    name: 'Opening hours',
    steps: [
      { id: 'step-1', kind: 'message', text: 'Hello! I am the bot of Acme.' },
      { id: 'step-2', kind: 'question', text: 'Which shop do you mean?' },
      { id: 'step-3', kind: 'agent', text: 'I am handing you over.' },
    ],
    version: 1,
    savedMs: startMs,
    applicationId: null,
    entityId: null,
  });
  return state;
}
