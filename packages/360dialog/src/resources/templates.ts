import type { components } from '@embedworks/contracts/360dialog/rest';
import type { Dialog360Client } from '../client.ts';
import { dataOf, toInit, toPathId, type CallOptions } from './call.ts';
import { toQuery, walk, type Dialog360ListQuery, type Dialog360PageQuery } from './list.ts';

/** A part of a template, in Meta's words. */
export interface Dialog360TemplateComponent {
  type?: string;
  text?: string;
  [field: string]: unknown;
}

export interface Dialog360TemplateInput extends Omit<components['schemas']['TemplateInput'], 'components'> {
  components: Dialog360TemplateComponent[];
}

/**
 * Templates of a WhatsApp Business account, which is the `waba_account.id` of a channel.
 * Sources: https://github.com/digiteinfotech/kairon and https://github.com/yuenkik6/WABA360Dialog.NET
 */
export function createTemplates(client: Dialog360Client, partnerId: string) {
  const path = '/api/v2/partners/{partner_id}/waba_accounts/{waba_account_id}/waba_templates';
  const accountPath = (accountId: string) => ({
    partner_id: partnerId,
    waba_account_id: toPathId('wabaAccountId', accountId),
  });
  const listPage = async (wabaAccountId: string, query: Dialog360PageQuery = {}, options?: CallOptions) =>
    dataOf(
      client.GET(path, { ...toInit(options), params: { path: accountPath(wabaAccountId), query: toQuery(query) } }),
    );

  return {
    /** All templates, fetched page by page as they are read, e.g. `filters: { 'business_templates.name': name }`. */
    list: (wabaAccountId: string, query: Dialog360ListQuery = {}, options?: CallOptions) =>
      walk(
        query,
        (page) => listPage(wabaAccountId, page, options),
        ({ waba_templates }) => waba_templates,
      ),
    listPage,
    /** Hands a template to Meta for review. The event `waba_template_status_changed` tells the outcome. */
    create: async (wabaAccountId: string, input: Dialog360TemplateInput, options?: CallOptions) =>
      dataOf(client.POST(path, { ...toInit(options), params: { path: accountPath(wabaAccountId) }, body: input })),
    async delete(wabaAccountId: string, templateId: string, options?: CallOptions): Promise<void> {
      const params = { path: { ...accountPath(wabaAccountId), template_id: toPathId('templateId', templateId) } };
      await client.DELETE(`${path}/{template_id}`, { ...toInit(options), params });
    },
  };
}
