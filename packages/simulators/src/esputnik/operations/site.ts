import { badRequest, unknownScript } from '../refusals.ts';
import { sentinels } from '../scenarios.ts';
import { createSite, findSite, renderSnippet, scriptsRoot, toSiteSettings } from '../sites.ts';
import type { EsputnikHandlers } from '../vendor-types.ts';

export const site = {
  getAccountInfo: ({ state }) => ({ status: 200, body: state.account }),

  async registerDomain({ body, state, world }) {
    const domain = body.domain.trim().toLowerCase();
    if (state.sites.find((each) => each.domain === domain)) return badRequest('Domain already exists');
    const isReachable = /^[^\s/:]+\.[^\s/:]+$/.test(domain) && !domain.endsWith(sentinels.unreachableSuffix);
    if (!isReachable) return badRequest("Domain can't be reached");
    const { siteId } = await createSite(state, world, domain);
    return { status: 200, body: { siteId } };
  },

  /** Of the site that was registered last. */
  getSiteScript({ state, request }) {
    const { siteId = sentinels.publishedSiteId } = state.sites.all().at(-1) ?? {};
    return { status: 200, body: renderSnippet(siteId, scriptsRoot(request.origin)) };
  },

  async getScript({ path, state, world }) {
    const headers = { 'access-control-allow-origin': '*' };
    const found = findSite(state, path.script.replace(/\.js$/, ''));
    if (!found) return { status: 404, body: unknownScript, headers };
    // In a block, so that the name does not leak into the page.
    const settings = `const __EMBEDWORKS_SITE__ = ${JSON.stringify(toSiteSettings(found))};`;
    // The end stands on a line of its own, since the script may end in a comment.
    const text = `{${settings}\n${await world.loadAsset('site-script')}\n}\n`;
    return {
      status: 200,
      body: new TextEncoder().encode(text),
      headers: {
        ...headers,
        'content-type': 'application/javascript; charset=utf-8',
        'cache-control': 'no-cache',
      },
    };
  },
} satisfies Partial<EsputnikHandlers>;
