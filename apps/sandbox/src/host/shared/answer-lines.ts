/** Answers line by line, so that the page sees how far a long run is. It ends when the page goes away. */
export function answerLines<Line extends object>(
  { signal }: Request,
  run: (write: (line: Line) => void) => Promise<void>,
): Response {
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (line: Line | { error: string }) =>
        controller.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`));
      try {
        await run(write);
      } catch (error) {
        if (signal.aborted) return;
        write({ error: error instanceof Error ? error.message : String(error) });
      }
      controller.close();
    },
  });
  return new Response(lines, { headers: { 'Content-Type': 'application/x-ndjson' } });
}
