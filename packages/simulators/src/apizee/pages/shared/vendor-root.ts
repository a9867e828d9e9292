/** Hosts the vendor answers at in production, and the demo host of its open source apps. */
const productionHosts = [
  'cloud.apizee.com',
  'cloud.apirtc.com',
  'is.apizee.com',
  'app.apizee.com',
  'apirtc.github.io',
] as const;

/** The open source apps are folders of one demo host; in the sandbox they are the pages of the platform. */
const openSourceFolders: Record<string, string> = { 'web-agent': 'agent/', 'web-guest': 'guest/' };

export interface VendorRoot {
  /** Where the vendor is served, with a trailing slash: an origin at one door and a folder at another. */
  href: string;
  /** Path of `href`, for cookies. */
  path: string;
  /**
   * The same address below this root if it is one of the vendor's production hosts, otherwise the address as it is. A page
   * that runs on a production host itself leaves all as it is, because there the door answers at the real addresses.
   */
  resolve(address: string): string;
}

/** @param scriptUrl Address of a script in `_assets` or in `agent`, both one folder below the root. */
export function createVendorRoot(scriptUrl: string): VendorRoot {
  const root = new URL('..', scriptUrl);
  const inProduction = isProductionHost(root.hostname);
  return {
    href: root.href,
    path: root.pathname,
    resolve(address) {
      // Text and not a URL object, so that two question marks and unusual escapes stay as the agent app wrote them.
      const parts = /^(?:https?:)?\/\/([^/?#]+)\/?(.*)$/su.exec(address);
      if (inProduction || !parts || !isProductionHost(parts[1] ?? '')) return address;
      return root.href + toPlatformPath(parts[2] ?? '');
    },
  };
}

function isProductionHost(host: string): boolean {
  return productionHosts.some((productionHost) => productionHost === host.toLowerCase());
}

function toPlatformPath(path: string): string {
  return path.replace(/^(web-agent|web-guest)\/?/u, (_, folder: string) => openSourceFolders[folder] ?? folder);
}
