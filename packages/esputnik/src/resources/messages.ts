import type { components } from '@embedworks/contracts/esputnik/rest';
import type { EsputnikClient } from '../client.ts';
import { atMost, dataOf, done, toInit, toList, type CallOptions } from './call.ts';

type Schemas = components['schemas'];

/** Source: https://esputnik.com/en/support/using-smartsend-api-resource */
const mostRecipients = 1000;

/**
 * Prepared messages: sending them, and those of App Inbox themselves. The vendor documents the addresses of
 * `inboxTemplates`, not their bodies.
 * Sources: https://esputnik.com/en/support/using-smartsend-api-resource and
 * https://yespo.io/support/integration-with-api
 */
export function createMessages(client: EsputnikClient) {
  return {
    /**
     * Sends a prepared message to 1 to 1000 recipients. Read `status` of every result: a refused recipient is no error.
     * It is never repeated but after a 429, because it sends again.
     */
    async smartSend(messageId: number, input: Schemas['SmartSendInput'], options?: CallOptions) {
      atMost(mostRecipients, 'recipients', input.recipients);
      const init = { ...toInit(options), params: { path: { id: messageId } }, body: input };
      return toList((await dataOf(client.POST('/api/v1/message/{id}/smartsend', init))).results);
    },
    /** What became of the requests of `smartSend`, by their `requestId`. */
    async status(requestIds: readonly string[], options?: CallOptions) {
      const init = { ...toInit(options), params: { query: { ids: requestIds.join(',') } } };
      return toList((await dataOf(client.GET('/api/v1/message/status', init))).results);
    },
    inboxTemplates: createInboxTemplates(client),
  };
}

function createInboxTemplates(client: EsputnikClient) {
  const path = '/api/v1/messages/appinbox';
  const withId = (id: number | string, options?: CallOptions) => ({ ...toInit(options), params: { path: { id } } });
  const withLanguage = (id: number | string, language: string, options?: CallOptions) => ({
    ...toInit(options),
    params: { path: { id, language } },
  });

  return {
    list: (options?: CallOptions) => dataOf(client.GET(path, toInit(options))),
    get: (id: number | string, options?: CallOptions) => dataOf(client.GET(`${path}/{id}`, withId(id, options))),
    create: (input: Schemas['InboxTemplateInput'], options?: CallOptions) =>
      dataOf(client.POST(path, { ...toInit(options), body: input })),
    update: (id: number | string, input: Schemas['InboxTemplateInput'], options?: CallOptions) =>
      done(client.PUT(`${path}/{id}`, { ...withId(id, options), body: input })),
    delete: (id: number | string, options?: CallOptions) => done(client.DELETE(`${path}/{id}`, withId(id, options))),
    /** Adds or replaces the version in one language, ISO 639-1. */
    updateLanguage: (
      id: number | string,
      language: string,
      input: Schemas['InboxTemplateInput'],
      options?: CallOptions,
    ) => done(client.PUT(`${path}/{id}/{language}`, { ...withLanguage(id, language, options), body: input })),
    deleteLanguage: (id: number | string, language: string, options?: CallOptions) =>
      done(client.DELETE(`${path}/{id}/{language}`, withLanguage(id, language, options))),
  };
}
