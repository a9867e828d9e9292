/** Where the published snippet has the vendor's script. */
const publishedHost = 'https://statics.esputnik.com';

/**
 * The vendor's loader with `init` as its page prints it, character by character, for a site that has its function
 * `yourImplementationOfAuthCallback`. Only the host of the script is another. `UUID` stands for the id of the site, and
 * the sandbox knows it by that name too.
 *
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites
 */
export function renderSnippet(scriptHost: string): string {
  return publishedSnippet.replace(publishedHost, scriptHost);
}

/** What the vendor leaves to the site. */
export const callback = `<script>
  async function yourImplementationOfAuthCallback() {
    const response = await fetch('/host/esputnik/token', { method: 'POST' });
    const { token } = await response.json();
    return token;
  }
</script>`;

const publishedSnippet = `<script> !function (t, e, c, n) {var s = e.createElement(c); s.async = 1, s.src = 'https://statics.esputnik.com/scripts/' + n + '.js'; var r = e.scripts[0]; r.parentNode.insertBefore(s, r); var f = function () {f.c(arguments); }; f.q = []; f.c = function () {f.q.push(arguments); }; t['eS'] = t['eS'] || f; }(window, document, 'script', 'UUID'); </script><script>eS('init', {getAuthTokenCallback: () => yourImplementationOfAuthCallback(), language: 'en', });</script>`;
