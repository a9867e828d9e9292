/** The server answers below the page of its vendor, e.g. at `/host/esputnik/token`. */
const root = /^\/host\/[a-z0-9]+/.exec(location.pathname)?.[0] ?? '';

/**
 * Asks the team's own server.
 * @throws {Error} in the server's words when it refuses.
 */
export async function askTeam<Answer>(name: string, body: object = {}): Promise<Answer> {
  const response = await postToTeam(name, body);
  return (await response.json()) as Answer;
}

/** The same for an answer that comes line by line. */
export async function* askTeamForLines<Line>(name: string, body: object, signal: AbortSignal): AsyncGenerator<Line> {
  const response = await postToTeam(name, body, signal);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}

async function postToTeam(name: string, body: object, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(`${root}/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  if (response.ok) return response;
  const text = await response.text();
  throw new Error(wordsOf(text) ?? `The team's server answered ${response.status}.`);
}

function wordsOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { error?: string }).error;
  } catch {
    return undefined;
  }
}
