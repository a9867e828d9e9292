import { toPage } from '../listing.ts';
import { gatewayError, metaError } from '../messaging-errors.ts';
import { channelOfKey } from '../ownership.ts';
import type { Address, ChannelRow, Dialog360State, Schemas, TemplateRow } from '../state.ts';
import { createTemplate, hasTemplate } from '../template-life.ts';
import { isHttpUrl } from '../values.ts';
import type { Dialog360Handlers } from '../vendor-types.ts';

/** Templates on one page in Meta's shape. Sandbox choice. */
const pageSize = 25;

export const configuration = {
  getNumberWebhook({ principal, state, world }) {
    const { webhook } = channelOfKey(state, principal);
    if (webhook) return { status: 200, body: toWebhook(webhook) };
    if (!world.settings.missingWebhookIsNotFound) return { status: 200, body: {} };
    return gatewayError('getNumberWebhook', 404, 'No webhook configured');
  },

  async setNumberWebhook({ body, principal, state }) {
    if (!isHttpUrl(body.url)) return gatewayError('setNumberWebhook', 400, 'url must be an http or https URL');
    const webhook = { url: body.url, headers: body.headers ?? {} };
    await state.channels.update(channelOfKey(state, principal).id, { webhook });
    return { status: 200, body: toWebhook(webhook) };
  },

  async setWabaWebhook({ body, principal, state }) {
    if (!isHttpUrl(body.url)) return gatewayError('setWabaWebhook', 400, 'url must be an http or https URL');
    const { wabaId } = channelOfKey(state, principal);
    const webhook = { url: body.url, headers: body.headers ?? {} };
    await state.wabas.update(wabaId, { webhook });
    if (body.override_all) {
      const others = state.channels.filter((row) => row.wabaId === wabaId && row.webhook !== null);
      for (const { id } of others) await state.channels.update(id, { webhook: null });
    }
    return { status: 200, body: toWebhook(webhook) };
  },

  listMessageTemplates({ query, principal, state, request }) {
    const own = templatesOf(state, channelOfKey(state, principal));
    const offset = readCursor(query.after);
    if (offset === undefined) return metaError(100, 400, `There is no page after ${query.after}.`);
    const page = own.slice(offset, offset + pageSize);
    const after = btoa(String(offset + page.length));
    const hasMore = offset + page.length < own.length;
    const next = hasMore ? { next: `${request.origin}/message_templates?after=${encodeURIComponent(after)}` } : {};
    const paging = { cursors: { before: btoa(String(offset)), after }, ...next };
    return { status: 200, body: { data: page.map(toMetaTemplate), paging } };
  },

  listNumberTemplates({ principal, state }) {
    const own = templatesOf(state, channelOfKey(state, principal)).map(({ template }) => template);
    const list = toPage(own, { limit: 200 });
    return { status: 200, body: { ...list?.numbers, waba_templates: list?.page ?? [] } };
  },

  async createNumberTemplate({ body, principal, state, world }) {
    const waba = state.wabas.get(channelOfKey(state, principal).wabaId);
    if (!waba || hasTemplate(state, waba.id, body)) {
      return gatewayError('createNumberTemplate', 400, 'There is a template of that name and language');
    }
    const { template } = await createTemplate(state, world, waba, body);
    return { status: 200, body: template };
  },
} satisfies Partial<Dialog360Handlers>;

function toWebhook({ url, headers }: Address): Schemas['NumberWebhook'] {
  return Object.keys(headers).length === 0 ? { url } : { url, headers };
}

function templatesOf(state: Dialog360State, { wabaId }: ChannelRow): TemplateRow[] {
  return state.templates.filter((row) => row.wabaId === wabaId);
}

/** In Meta's shape, whose states are in upper case. */
function toMetaTemplate({ template }: TemplateRow): Schemas['MetaTemplatePage']['data'][number] {
  const { name, language = '', status, category = '', components = [] } = template;
  return { name, language, status: status.toUpperCase(), category, components };
}

/** The number of templates before the page; `undefined` for a cursor that is none. */
function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined || cursor === '') return 0;
  try {
    const text = atob(cursor);
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  } catch {
    return undefined;
  }
}
