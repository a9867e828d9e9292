import type { RunEntry } from '../../../exchange/portal-action-types.ts';

const times = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' });

export const causeLabels: Readonly<Record<RunEntry['cause'], string>> = {
  chat: 'Chat',
  journey: 'Journey',
  options: 'Select box',
  trial: 'Trial',
};

/** To the second, since calls come close upon each other. */
export function formatTime(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : times.format(date);
}
