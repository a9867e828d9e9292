import { html, type TemplateResult } from 'lit';

const time = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** `14:05:09.123`, in the reader's time zone. */
export function formatTime(atMs: number): string {
  return time.format(atMs);
}

export function formatDateTime(atMs: number): string {
  return `${day.format(atMs)}, ${time.format(atMs)}`;
}

/** `0.4 ms`, `12 ms`, `1.3 s`. */
export function formatDuration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}

/** 0 is how the journal writes that no answer was given. */
export function formatStatus(status: number): string {
  return status === 0 ? 'silent' : String(status);
}

/** `1 exchange`, `12 exchanges`. */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`;
}

/** `rateLimit` as `Rate limit`. */
export function toWords(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What stands in backticks is code. */
export function withCode(text: string): (string | TemplateResult)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium', hourCycle: 'h23' });

/** Day and time to the second, in the reader's time zone. */
export function formatClock(atMs: number): string {
  return `${formatDay(atMs)}, ${formatTimeOfDay(atMs)}`;
}

export function formatDay(atMs: number): string {
  return day.format(atMs);
}

/** `14:05:09`. */
export function formatTimeOfDay(atMs: number): string {
  return timeOfDay.format(atMs);
}

/** As a `datetime-local` field writes a moment: the reader's own time, to the second. */
export function toLocalInput(atMs: number): string {
  const offsetMs = new Date(atMs).getTimezoneOffset() * 60_000;
  return new Date(atMs - offsetMs).toISOString().slice(0, 19);
}
