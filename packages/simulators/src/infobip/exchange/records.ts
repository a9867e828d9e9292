import type { Chat, Chatbot, Journey, JourneyRun, RunEntry } from './portal-action-types.ts';

/** A chatbot of the Answers editor. Keyed by `id`, as all rows here. */
export interface ChatbotRow extends Omit<Chatbot, 'savedAt'> {
  /** Milliseconds since the epoch, as all moments of records. */
  savedMs: number;
}

/** A chat between two turns: what runs meanwhile is not kept, so that there is nothing to take up after a restore. */
export interface ChatRow extends Omit<Chat, 'lines'> {
  lines: { author: Chat['lines'][number]['author']; text: string; atMs: number }[];
  /** The question that waits for the customer; `null` for a chat that waits for nobody. */
  stepId: string | null;
}

/** A journey of the Flow editor. */
export interface JourneyRow extends Omit<Journey, 'savedAt'> {
  savedMs: number;
}

export interface JourneyRunRow extends JourneyRun {
  atMs: number;
}

/** One attempt at a call. The newest 500 are kept. */
export interface RunRow extends Omit<RunEntry, 'at'> {
  atMs: number;
}
