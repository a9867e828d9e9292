import { toPerson } from '../people/person-view.ts';
import type { PersonRow } from '../people/state.ts';
import type { Chat, Chatbot, Journey, JourneyRun, PortalPerson, RunEntry, RunSummary } from './portal-action-types.ts';
import type { ChatbotRow, ChatRow, JourneyRow, JourneyRunRow, RunRow } from '../state.ts';

const toMoment = (timeMs: number) => new Date(timeMs).toISOString();

export function toChatbot({ savedMs, ...chatbot }: ChatbotRow): Chatbot {
  return { ...chatbot, savedAt: toMoment(savedMs) };
}

export function toChat({ id, chatbotId, state, attributes, lines }: ChatRow): Chat {
  const moments = lines.map(({ atMs, ...line }) => ({ ...line, at: toMoment(atMs) }));
  return { id, chatbotId, state, attributes, lines: moments };
}

export function toJourney({ savedMs, ...journey }: JourneyRow): Journey {
  return { ...journey, savedAt: toMoment(savedMs) };
}

export function toJourneyRun({ id, journeyId, personId, state, steps, variables }: JourneyRunRow): JourneyRun {
  return { id, journeyId, personId, state, steps, variables };
}

export function toRunEntry({ atMs, ...run }: RunRow): RunEntry {
  return { ...run, at: toMoment(atMs) };
}

export function toRunSummary({ atMs, request, response, outputs: _, ...run }: RunRow): RunSummary {
  const { method, url } = request;
  return {
    ...run,
    at: toMoment(atMs),
    request: { method, url },
    ...(response && { response: { status: response.status } }),
  };
}

export function toPortalPerson(person: PersonRow): PortalPerson {
  const { firstName, lastName, externalId } = person.fields;
  const name = [firstName, lastName].filter((part) => part).join(' ');
  const label = name || person.contacts[0]?.identifier || externalId || String(person.id);
  return { id: person.id, label, profile: { ...toPerson(person) } };
}
