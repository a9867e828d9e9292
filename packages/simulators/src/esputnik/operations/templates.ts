import { objectNotFound } from '../refusals.ts';
import type { Schemas, TemplateRow } from '../state.ts';
import { getTemplate, languageOfTemplate } from '../templates.ts';
import { languageOf } from '../values.ts';
import type { EsputnikHandlers } from '../vendor-types.ts';

const done = { status: 200, body: undefined } as const;

/** The messages of the account. An update replaces a version as a whole. */
export const templates = {
  listInboxTemplates: ({ state }) => ({ status: 200, body: state.templates.all().map(toTemplate) }),

  async createInboxTemplate({ body, state }) {
    const { id } = await state.templates.insert({ id: state.next.templateId(), template: body, languages: {} });
    return { status: 200, body: { id } };
  },

  getInboxTemplate({ path, state }) {
    const row = getTemplate(state, path.id);
    return row ? { status: 200, body: toTemplate(row) } : objectNotFound;
  },

  async updateInboxTemplate({ path, body, state }) {
    const row = getTemplate(state, path.id);
    if (!row) return objectNotFound;
    await state.templates.update(row.id, { template: body });
    return done;
  },

  deleteInboxTemplate: ({ path, state }) => (state.templates.delete(path.id) ? done : objectNotFound),

  async updateInboxTemplateLanguage({ path, body, state }) {
    const row = getTemplate(state, path.id);
    if (!row) return objectNotFound;
    const language = languageOf(path.language);
    const version = { ...body, languageCode: language };
    const isDefault = language === languageOfTemplate(row.template);
    await state.templates.update(
      row.id,
      isDefault ? { template: version } : { languages: { ...row.languages, [language]: version } },
    );
    return done;
  },

  /** The default language goes with its message only. */
  async deleteInboxTemplateLanguage({ path, state }) {
    const row = getTemplate(state, path.id);
    const language = languageOf(path.language);
    if (!row || !Object.hasOwn(row.languages, language)) return objectNotFound;
    const kept = Object.entries(row.languages).filter(([code]) => code !== language);
    await state.templates.update(row.id, { languages: Object.fromEntries(kept) });
    return done;
  },
} satisfies Partial<EsputnikHandlers>;

function toTemplate({ id, template }: TemplateRow): Schemas['InboxTemplate'] {
  return { id, ...template };
}
