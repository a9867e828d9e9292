/** One request to a customer's server. */
export interface OutgoingRequest {
  method: string;
  url: string;
  /** Made when the request is, because signatures carry the time. */
  headers: () => Record<string, string> | Promise<Record<string, string>>;
  /** Sent to the byte. Empty: none. */
  body: string;
  send: (request: Request) => Promise<Response>;
  /** Real time: a receiver that hangs does not know of the virtual one. */
  timeoutMs: number;
  /** Gives the request up. */
  signal: AbortSignal;
  /** How much of the answer's body is read. */
  answerCharacters: number;
}

/** What came of it. Durations are real time. */
export type Outcome =
  | { status: number; headers: Record<string, string>; body: string; durationMs: number }
  | { error: string; durationMs: number };

/** Sends once. Never throws: what goes wrong is the outcome's error. */
export async function sendOut(options: OutgoingRequest): Promise<Outcome> {
  const startedAt = performance.now();
  const outcome = await withinTime(options, (signal) => exchange(options, signal)).catch((error: unknown) => ({
    error: describeError(error),
  }));
  return { ...outcome, durationMs: performance.now() - startedAt };
}

async function exchange(
  { method, url, body, headers, send, answerCharacters }: OutgoingRequest,
  signal: AbortSignal,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const request = new Request(url, {
    method,
    ...(body === '' ? {} : { body }),
    signal,
    // A redirect could lead away from this machine; the answer to a call is an answer, not another place.
    redirect: 'manual',
  });
  request.headers.delete('content-type');
  for (const [name, value] of Object.entries(await headers())) request.headers.set(name, value);
  const response = await send(request);
  const answer = await readStart(response, answerCharacters);
  return { status: response.status, headers: Object.fromEntries(response.headers), body: answer };
}

/** Gives up by itself, because `send` need not heed the signal. */
async function withinTime<Result>(
  { timeoutMs, signal }: OutgoingRequest,
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

/** No more than is wanted: an answer may be endless. */
async function readStart(response: Response, characters: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  while (length < characters) {
    const { done, value } = await reader.read();
    const part = done ? decoder.decode() : decoder.decode(value, { stream: true });
    parts.push(part);
    length += part.length;
    if (done) return parts.join('').slice(0, characters);
  }
  await reader.cancel();
  return parts.join('').slice(0, characters);
}

/** `fetch failed` alone helps nobody; the cause tells that nobody listens at that port. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  if (!(cause instanceof Error)) return message;
  return `${message}: ${cause.message || (cause as { code?: string }).code || cause.name}`;
}
