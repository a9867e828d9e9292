/** The host of an origin that is no vendor's. Doors that have it answer its one page there. */
export const wrongOriginHost = 'elsewhere.localhost';

/** Path of that page. */
export const wrongOriginPath = '/_page/post';

/**
 * Address from which `message` is posted by another origin than the vendor's.
 * @param href Of the vendor's page.
 * @returns `undefined` where no other origin is known to be answered: only `*.localhost` needs no DNS.
 */
export function wrongOriginAddress(href: string, message: unknown): string | undefined {
  const { protocol, hostname, port } = new URL(href);
  if (!hostname.endsWith('.localhost')) return undefined;
  // In the fragment, because pictures are longer than servers take in a query.
  const fragment = encodeURIComponent(JSON.stringify(message));
  return `${protocol}//${wrongOriginHost}${port && `:${port}`}${wrongOriginPath}#${fragment}`;
}

/** The page at that address: it posts the message of its fragment to the window around it, once. */
export function renderWrongOriginPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Another origin</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <p>The sandbox plays a frame that went to another origin. From here it posted:</p>
    <pre id="message"></pre>
    <script type="module">
      const message = JSON.parse(decodeURIComponent(location.hash.slice(1)));
      document.querySelector('#message').textContent = JSON.stringify(message, null, 2);
      if (parent !== window) parent.postMessage(message, '*');
    </script>
  </body>
</html>
`;
}
