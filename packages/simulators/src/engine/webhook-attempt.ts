import type { Clock } from './clock.ts';

/** One try to deliver. */
export interface Attempt {
  /** Virtual time, milliseconds since the epoch. */
  atMs: number;
  /** Absent when no answer came. */
  status?: number;
  /** Why no answer came, or why nothing was sent. */
  error?: string;
  /** Real time. */
  durationMs: number;
  /** Start of the answer's body. */
  answer?: string;
}

export interface AttemptOptions {
  url: string;
  /** Sent to the byte. */
  body: string;
  /** Made for each attempt, because signatures carry the time. */
  headers: () => Record<string, string> | Promise<Record<string, string>>;
  send: (request: Request) => Promise<Response>;
  /** Real time: a receiver that hangs does not know of the virtual one. */
  timeoutMs: number;
  /** Gives the attempt up. */
  signal: AbortSignal;
  clock: Clock;
}

const answerCharacters = 2000;

/** Sends once. Never throws: what goes wrong is the attempt's error. */
export async function attemptDelivery(options: AttemptOptions): Promise<Attempt> {
  const atMs = options.clock.now();
  const startedAt = performance.now();
  const outcome = await withinTime(options, (signal) => exchange(options, signal)).catch((error: unknown) => ({
    error: describeError(error),
  }));
  return { atMs, durationMs: performance.now() - startedAt, ...outcome };
}

async function exchange({ url, body, headers, send }: AttemptOptions, signal: AbortSignal) {
  const request = new Request(url, {
    method: 'POST',
    body,
    signal,
    // A redirect could lead away from this machine; the answer to a webhook is a status, not another place.
    redirect: 'manual',
    headers: { 'content-type': 'application/json' },
  });
  for (const [name, value] of Object.entries(await headers())) request.headers.set(name, value);
  const response = await send(request);
  return { status: response.status, answer: await readStart(response) };
}

/** Gives up by itself, because `send` need not heed the signal. */
async function withinTime<Result>(
  { timeoutMs, signal }: AttemptOptions,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stopped = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error));
  });
  const cancel = () => controller.abort(signal.reason);
  signal.addEventListener('abort', cancel);
  const timer = setTimeout(() => controller.abort(new Error(`No answer within ${timeoutMs} ms.`)), timeoutMs);
  // A receiver that hangs must not keep a finished test process alive.
  (timer as { unref?: () => void }).unref?.();
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

/** No more than is shown: an answer may be endless. */
async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < answerCharacters) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text.slice(0, answerCharacters);
}

/** `fetch failed` alone helps nobody; the cause tells that nobody listens at that port. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  if (!(cause instanceof Error)) return message;
  return `${message}: ${cause.message || (cause as { code?: string }).code || cause.name}`;
}
