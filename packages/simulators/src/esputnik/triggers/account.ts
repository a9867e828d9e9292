import { TriggerRefusal, type Trigger } from '../../engine/triggers.ts';
import { failImport, isUnderWay, startImport } from '../imports.ts';
import { seededIds } from '../seed-accounts.ts';
import type { SiteSettings } from '../site-settings.ts';
import { findSite } from '../sites.ts';
import type { EsputnikState, SiteRow } from '../state.ts';
import { invalidateTokens } from '../tokens.ts';
import { given } from '../values.ts';
import type { EsputnikWorld } from '../vendor-types.ts';
import { contactParameter, listSome, pickContact, type Context } from './pick.ts';
import { readChoice, readNumber, readText } from '../../engine/trigger-input.ts';

const positions = [
  'beforebegin',
  'afterbegin',
  'beforeend',
  'afterend',
] as const satisfies readonly SiteSettings['position'][];
const isPositive = (value: number) => value > 0;

/** What the vendor does by itself, or on request. Nobody is told of it. */
export const accountChanges: Record<string, Trigger<EsputnikState, EsputnikWorld>> = {
  'token.invalidated': {
    description: 'All tokens of a contact, or of everybody, are no longer accepted: 401 for the next request with one.',
    parameters: [{ ...contactParameter, description: 'Whose tokens. Default: everybody.' }],
    payload: {},
    async run(context) {
      const contact = context.overrides.contact === undefined ? undefined : pickContact(context);
      const count = invalidateTokens(context.state, contact?.id);
      const whose = contact ? ` of contact ${contact.id}` : '';
      return { summary: `${count} tokens${whose} are no longer accepted.`, id: contact?.id ?? 'all' };
    },
  },
  'import.failed': {
    description:
      'The newest import that is under way, or one of nobody, ends in ERROR, and none of its contacts is changed.',
    parameters: [{ name: 'description', description: 'Why.', example: 'The contacts could not be read.' }],
    payload: {},
    async run({ state, world, overrides }) {
      const description = readText(overrides, 'description') ?? 'The contacts could not be read.';
      const underWay = state.imports.all().findLast((row) => isUnderWay(state, row.sessionId));
      const { sessionId } = underWay ?? (await startImport(state, world, [], {}));
      await failImport(state, sessionId, description);
      return { summary: `Import ${sessionId} failed.`, id: sessionId };
    },
  },
  'site.changed': {
    description:
      'The vendor changes the widget of a site, as it does on request. Pages see it when they load the script.',
    parameters: [
      { name: 'siteId', description: 'Id of the site. Default: the first.', example: seededIds.site },
      { name: 'selector', description: 'CSS selector of the place for the bell.', example: '#bell' },
      { name: 'position', description: `${positions.join(', ')}.`, example: 'afterbegin' },
      { name: 'bellSvg', description: 'Picture of the bell; an empty text for the own one.', example: '' },
      { name: 'defaultLanguage', description: 'ISO 639-1.', example: 'uk' },
      { name: 'pageSize', description: 'Messages for each page of the panel.', example: 5 },
      { name: 'pollSeconds', description: 'Between two questions for the unread count.', example: 10 },
    ],
    payload: {},
    async run(context) {
      const { overrides, state } = context;
      const before = pickSite(context);
      const bellSvg = readText(overrides, 'bellSvg');
      const change: Partial<SiteRow> = given({
        selector: readText(overrides, 'selector'),
        position: readChoice(overrides, 'position', positions),
        bellSvg,
        defaultLanguage: readText(overrides, 'defaultLanguage'),
        pageSize: readNumber(overrides, 'pageSize', (size) => size >= 1 && Number.isInteger(size)),
        pollSeconds: readNumber(overrides, 'pollSeconds', isPositive),
      });
      const row = { ...before, ...change };
      if (row.bellSvg === '') delete row.bellSvg;
      await state.sites.put(row);
      return { summary: `The widget of site ${row.siteId} has other settings.`, id: row.siteId };
    },
  },
};

function pickSite({ state, overrides }: Context): SiteRow {
  const id = readText(overrides, 'siteId');
  const row = id === undefined ? state.sites.all()[0] : findSite(state, id);
  if (row) return row;
  const known = listSome(state.sites.all().map(({ siteId, domain }) => `${siteId} (${domain})`));
  throw new TriggerRefusal(`There is no site ${id ?? ''}. There are: ${known}.`, { unknown: true });
}
