import type { components } from '@embedworks/contracts/360dialog/rest';
import type { Dialog360MessagingClient } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';
import type { Dialog360TemplateInput } from './templates.ts';

type MetaTemplate = components['schemas']['MetaTemplatePage']['data'][number];

/**
 * Templates, with the key of a number. The vendor has them in two shapes, Meta's and its own.
 * Sources: https://www.npmjs.com/package/@pmartino/n8n-nodes-360dialog and
 * https://docs.360dialog.com/partner/messaging-and-calling/template-messages/create-and-manage-template-messages
 */
export function createNumberTemplates(client: Dialog360MessagingClient) {
  const listPage = (query: { after?: string } = {}, options?: CallOptions) =>
    dataOf(client.GET('/message_templates', { ...toInit(options), params: { query } }));

  async function* list(options?: CallOptions): AsyncGenerator<MetaTemplate, void, undefined> {
    for (let after: string | undefined; ;) {
      const { data, paging } = await listPage(after === undefined ? {} : { after }, options);
      yield* data;
      const next = paging?.cursors?.after;
      // The last page has a cursor too, and no `next`. One that repeats itself would never end.
      if (!paging?.next || next === undefined || next === after) return;
      after = next;
    }
  }

  return {
    /** All templates in Meta's shape, fetched page by page as they are read. */
    list,
    /** One page in Meta's shape; `after` is `paging.cursors.after` of the page before. */
    listPage,
    /** The templates in 360dialog's shape. Their address is documented; the list is read as that of the Partner API. */
    listInVendorShape: async (options?: CallOptions) =>
      (await dataOf(client.GET('/v1/configs/templates', toInit(options)))).waba_templates,
    /** Hands a template to Meta for review. */
    create: (input: Dialog360TemplateInput, options?: CallOptions) =>
      dataOf(client.POST('/v1/configs/templates', { ...toInit(options), body: input })),
  };
}
