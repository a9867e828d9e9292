/**
 * Asks the team's own server.
 * @throws {Error} in the server's words when it refuses.
 */
export async function askTeam<Answer>(name: string, body: object = {}): Promise<Answer> {
  const response = await fetch(`/host/360dialog/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as Answer;
  throw new Error(wordsOf(text) ?? `The team's server answered ${response.status}.`);
}

function wordsOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { error?: string }).error;
  } catch {
    return undefined;
  }
}
