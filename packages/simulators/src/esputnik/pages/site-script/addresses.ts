/** Hosts that serve the script in production. The API is at another host there. */
const scriptHosts = ['statics.esputnik.com', 'cdn.esputnik.com'];

export interface VendorAddresses {
  /** Below it are the App Inbox API and the world, with a trailing slash. */
  apiHref: string;
  /** Below it is the tracker, with a trailing slash. */
  trackerHref: string;
}

/** @param scriptUrl Where the script was loaded from: `<root>/scripts/<id>.js`. */
export function readAddresses(scriptUrl: string): VendorAddresses {
  const { href, hostname } = new URL('..', scriptUrl);
  if (!scriptHosts.includes(hostname)) return { apiHref: href, trackerHref: href };
  return { apiHref: 'https://esputnik.com/', trackerHref: 'https://tracker.esputnik.com/' };
}
