/**
 * Where the sandbox plays 360dialog. In production these options are left out, and the adapter uses the vendor's own
 * addresses.
 */
const vendorOrigin = `http://360dialog.localhost:${location.port}`;

export const sandboxAddresses = { hubUrl: vendorOrigin, appUrl: vendorOrigin };

export const redirectPlaces = [
  { id: 'connected', title: 'another page of this origin' },
  { id: 'here', title: 'this page' },
  { id: 'elsewhere', title: 'a page of another origin' },
] as const;

export type RedirectPlace = (typeof redirectPlaces)[number]['id'];

/** The two names of this machine, which are two origins for a browser. */
const names = ['localhost', '127.0.0.1'];

/** Where the hub comes back to. A page of another origin is told from which of the two it was sent. */
export function toRedirectUrl(place: RedirectPlace): string {
  if (place === 'here') return `${location.origin}/host/360dialog${isolated('?')}`;
  const home = Math.max(names.indexOf(location.hostname), 0);
  const name = names[place === 'elsewhere' ? 1 - home : home];
  return `http://${name}:${location.port}/host/360dialog/connected?home=${names[home]}${isolated('&')}`;
}

/** Where the redirect page of another origin goes home to. Of what the query says only our own two names count. */
export function readReturnUrl(): string {
  const asked = new URLSearchParams(location.search).get('home') ?? '';
  const home = names.includes(asked) ? asked : names[0];
  return `http://${home}:${location.port}/host/360dialog/connected${isolated('?')}`;
}

/** A team that sends an opener policy sends it with all its pages. */
export function isIsolated(): boolean {
  return new URLSearchParams(location.search).has('coop');
}

function isolated(joint: '?' | '&'): string {
  return isIsolated() ? `${joint}coop` : '';
}
