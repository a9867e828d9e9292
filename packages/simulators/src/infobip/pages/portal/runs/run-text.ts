import type { RunEntry } from '../../../exchange/portal-action-types.ts';

/** The call as a command, to be sent again by hand. What was signed stays as it was, so a receiver refuses it. */
export function toCurl({ request: { method, url, headers, body } }: Pick<RunEntry, 'request'>): string {
  const parts = [
    `curl --request ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    // Takes the encoding that was asked for apart again.
    '--compressed',
    ...(body === '' ? [] : [`--data-raw ${quote(body)}`]),
  ];
  return parts.join(' \\\n  ');
}

/** What `embedworks-sandbox explain` reads. */
export function toCapture({ at, request: { method, url, headers, body } }: Pick<RunEntry, 'at' | 'request'>): string {
  return JSON.stringify({ method, url, headers, body, receivedAt: at }, null, 2);
}

/** For a POSIX shell, where nothing within single quotes has a meaning. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
