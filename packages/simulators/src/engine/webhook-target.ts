/**
 * Tells why no webhook and no call may go to an address, or `undefined` when it may: `http` or `https`, on this machine.
 *
 * The address is read as `fetch` reads it, so no spelling means one host here and another there.
 *
 * @param allowedHosts Names or addresses besides this machine, without port, e.g. `hooks.example.test`.
 */
export function checkTarget(url: string, allowedHosts: readonly string[] = []): string | undefined {
  const target = URL.parse(url);
  if (!target) return `${url || 'An empty text'} is not an address: write it out, e.g. http://127.0.0.1:3000/webhooks.`;
  if (target.protocol !== 'http:' && target.protocol !== 'https:') {
    return `What is sent goes over http or https, not over ${target.protocol} as in ${url}.`;
  }
  if (target.username || target.password) {
    return 'The address cannot carry a user name or a password: where they are needed, they go into a header.';
  }
  const host = plainHost(target);
  if (isLoopback(host) || allowedHosts.some((allowed) => hostOf(allowed) === host)) return undefined;
  return `${host} is not this machine, and nothing is sent elsewhere: start with --allow-host ${host} to let it go there.`;
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    // The parser has already turned decimal, octal, hexadecimal and shortened spellings into four numbers.
    /^127(\.\d{1,3}){3}$/.test(host) ||
    host === '[::1]' ||
    /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(host)
  );
}

/** A final dot only says that a name is complete. */
function plainHost({ hostname }: URL): string {
  return hostname.replace(/\.$/, '');
}

function hostOf(allowed: string): string | undefined {
  const isBareIpv6 = allowed.split(':').length > 2 && !allowed.startsWith('[');
  const url = URL.parse(`http://${isBareIpv6 ? `[${allowed}]` : allowed}`);
  return url ? plainHost(url) : undefined;
}
