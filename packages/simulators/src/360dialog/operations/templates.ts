import { toPage } from '../listing.ts';
import { ownWaba } from '../ownership.ts';
import { notFound, wrongPayload } from '../refusals.ts';
import { createTemplate, hasTemplate } from '../template-life.ts';
import type { Dialog360Handlers } from '../vendor-types.ts';

export const templates = {
  listPartnerTemplates({ path, query, principal, state }) {
    const found = ownWaba(state, principal, path);
    if (found.refusal) return found.refusal;
    const own = state.templates.filter(({ wabaId }) => wabaId === found.row.id);
    const list = toPage(
      own.map(({ template }) => template),
      query,
      { prefix: 'business_templates.' },
    );
    if (!list) return wrongPayload('filters must be a JSON object');
    return { status: 200, body: { ...list.numbers, waba_templates: list.page } };
  },

  async createPartnerTemplate({ path, body, principal, state, world }) {
    const found = ownWaba(state, principal, path);
    if (found.refusal) return found.refusal;
    if (hasTemplate(state, found.row.id, body)) return wrongPayload('There is a template of that name and language');
    const { template } = await createTemplate(state, world, found.row, body);
    return { status: 201, body: template };
  },

  deletePartnerTemplate({ path, principal, state }) {
    const found = ownWaba(state, principal, path);
    if (found.refusal) return found.refusal;
    if (state.templates.get(path.template_id)?.wabaId !== found.row.id) return notFound;
    state.templates.delete(path.template_id);
    return { status: 200, body: { meta: { success: true, http_code: 200, developer_message: 'Deleted' } } };
  },
} satisfies Partial<Dialog360Handlers>;
