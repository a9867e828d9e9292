import type { RequestEntry } from './control-api.ts';

/** Headers that curl or the connection set by themselves, and those that only a browser sends. */
const unsaid =
  /^(host|connection|content-length|accept-encoding|user-agent|accept-language|priority|sec-.*|.*-connection)$/;

/** What the journal writes in place of a secret. */
const hidden = '•••';

/** The request as a line for a shell. Secrets are not in the journal, so it asks for them by `$SECRET`. */
export function toCurl({ method, path, requestHeaders, requestBody }: RequestEntry, baseUrl: string): string {
  const parts = [`curl ${quote(baseUrl + path)}`];
  if (method !== 'GET' && !(method === 'POST' && requestBody !== null)) parts.push(`--request ${method}`);
  for (const [name, value] of Object.entries(requestHeaders)) {
    if (!unsaid.test(name)) parts.push(`--header ${quote(`${name}: ${value}`)}`);
  }
  if (requestBody !== null) parts.push(`--data-raw ${quote(requestBody)}`);
  return parts.join(' \\\n  ');
}

/** A call with a JSON body as a line for a shell. */
export function toJsonCurl(method: string, url: string, body: unknown, headers: Record<string, string> = {}): string {
  const parts = [method === 'POST' ? `curl ${quote(url)}` : `curl --request ${method} ${quote(url)}`];
  for (const [name, value] of Object.entries({ 'Content-Type': 'application/json', ...headers })) {
    parts.push(`--header ${quote(`${name}: ${value}`)}`);
  }
  return [...parts, `--data ${quote(JSON.stringify(body))}`].join(' \\\n  ');
}

/** Single quotes, left for the variable where a secret was. */
function quote(text: string): string {
  const quoted = `'${text.replaceAll("'", `'\\''`)}'`;
  return quoted.replaceAll(hidden, `'"$SECRET"'`);
}

export function hasSecrets({ path, requestHeaders, requestBody }: RequestEntry): boolean {
  return [path, requestBody ?? '', ...Object.values(requestHeaders)].some((text) => text.includes(hidden));
}
