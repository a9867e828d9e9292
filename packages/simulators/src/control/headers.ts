import { messageOf } from './context.ts';

/** Why these headers cannot be sent, or `undefined`. Found now, not when the first message fails. */
export function headerProblem(headers: Record<string, string>): string | undefined {
  try {
    new Headers(headers);
    return undefined;
  } catch (error) {
    return `These headers cannot be sent: ${messageOf(error)}`;
  }
}
