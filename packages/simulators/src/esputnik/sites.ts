import { sentinels } from './scenarios.ts';
import type { SiteSettings } from './site-settings.ts';
import type { EsputnikState, SiteRow } from './state.ts';
import type { EsputnikWorld } from './vendor-types.ts';

/** What a site has until somebody asks the vendor for something else. Sandbox choice. */
export const siteDefaults = {
  selector: '#esputnik-inbox',
  position: 'beforeend',
  defaultLanguage: 'en',
  pageSize: 10,
  pollSeconds: 30,
} as const satisfies Partial<SiteSettings>;

export function createSite(state: EsputnikState, { ids }: EsputnikWorld, domain: string): Promise<SiteRow> {
  // Real ids are 32 upper-case hexadecimal digits.
  const siteId = ids.uuid().replaceAll('-', '').toUpperCase();
  return state.sites.insert({ siteId, orgId: state.account.orgId, domain, ...siteDefaults });
}

/** By its id, or the first one by the id that the vendor prints in its snippet. */
export function findSite({ sites }: EsputnikState, id: string): SiteRow | undefined {
  return sites.get(id) ?? (id === sentinels.publishedSiteId ? sites.all()[0] : undefined);
}

/** What its script is served with; the rest is the account's. */
export function toSiteSettings(row: SiteRow): SiteSettings {
  const { siteId, orgId, selector, position, bellSvg, defaultLanguage, pageSize, pollSeconds } = row;
  const bell = bellSvg === undefined ? {} : { bellSvg };
  return { siteId, orgId, selector, position, ...bell, defaultLanguage, pageSize, pollSeconds };
}

/** The vendor has a host for its scripts; a sandbox has them below its own root. */
export function scriptsRoot(origin: string): string {
  const isProduction = /^https:\/\/([\w-]+\.)?(esputnik\.com|yespo\.io|reteno\.com)$/.test(origin);
  return `${isProduction ? 'https://statics.esputnik.com' : origin}/scripts/`;
}

/** The vendor's own text, with exactly `eS('init')`, which is then changed by hand or by a plugin. */
export function renderSnippet(siteId: string, root: string): string {
  return (
    `<script>!function (t, e, c, n) {var s = e.createElement(c); s.async = 1, s.src = '${root}' + n + '.js'; ` +
    'var r = e.scripts[0]; r.parentNode.insertBefore(s, r); var f = function () {f.c(arguments); }; f.q = []; ' +
    "f.c = function () {f.q.push(arguments); }; t['eS'] = t['eS'] || f; }" +
    `(window, document, 'script', '${siteId}'); </script><script>eS('init');</script>`
  );
}
