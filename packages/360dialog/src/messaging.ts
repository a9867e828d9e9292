import type { components } from '@embedworks/contracts/360dialog/rest';
import { createMessagingClient } from './client.ts';
import { Dialog360Error, vendor } from './errors.ts';
import type { Dialog360MessagingOptions } from './options.ts';
import { dataOf, toInit, type CallOptions } from './resources/call.ts';
import { createNumberTemplates } from './resources/number-templates.ts';
import { toRecipient } from './resources/phone-number.ts';

type Schemas = components['schemas'];

/** A message in Meta's words. `to` may have `+` and separators; `messaging_product` is put in. */
export type Dialog360Message =
  | Omit<Schemas['TextMessage'], 'messaging_product'>
  | Omit<Schemas['TemplateMessage'], 'messaging_product'>
  /** Any other kind, e.g. `{ to, type: 'image', image: { link } }`. Nothing of it is checked. */
  | { to: string; type: string; [field: string]: unknown };

/** What became of a message comes as statuses with the same id. */
export interface Dialog360SentMessage {
  /** `wamid.…` */
  id: string;
  /** The recipient's WhatsApp id, if the answer has it. */
  waId: string | undefined;
}

/** Everything one number can do. */
export type Dialog360Messaging = ReturnType<typeof createDialog360Messaging>;

/**
 * The Messaging API of one number. Its key stands for the number, so no number is in any call.
 *
 * A message is sent once. Only one that was refused with 429 is tried again; after a lost answer the error says that its
 * fate is unknown.
 *
 * Source: https://docs.360dialog.com/guides/send-and-receive-messages
 *
 * @throws {ConfigurationError} when `apiKey` or `address` cannot be used.
 */
export function createDialog360Messaging(options: Dialog360MessagingOptions) {
  const client = createMessagingClient(options);
  const post = (body: Schemas['SendMessageRequest'], call?: CallOptions) =>
    dataOf<unknown>(client.POST('/messages', { ...toInit(call), body }));

  async function send(message: Dialog360Message, call?: CallOptions): Promise<Dialog360SentMessage> {
    const body = { ...message, to: toRecipient(message.to), messaging_product: 'whatsapp' as const };
    return toSentMessage(await post(body, call));
  }

  return {
    /** The typed client, for operations without a method here. */
    client,
    /** Sends any message of Meta's. */
    send,
    /** Sends a text, which is allowed within 24 hours of the customer's last message; later Meta says 131047. */
    sendText: (to: string, text: string, { previewUrl, ...call }: CallOptions & { previewUrl?: boolean } = {}) =>
      send(
        { to, type: 'text', text: { body: text, ...(previewUrl === undefined ? {} : { preview_url: previewUrl }) } },
        call,
      ),
    /** Sends a template, which is allowed at any time. */
    sendTemplate: (to: string, template: Schemas['TemplateMessage']['template'], call?: CallOptions) =>
      send({ to, type: 'template', template }, call),
    /** Shows the sender that a message was read. */
    async markAsRead(messageId: string, call?: CallOptions): Promise<void> {
      await post({ messaging_product: 'whatsapp', status: 'read', message_id: messageId }, call);
    },
    /** Where the number's messages and statuses go. Source: https://docs.360dialog.com/api/whatsapp-api/webhook */
    webhook: {
      /** `undefined` when none was set. */
      async get(call?: CallOptions): Promise<Schemas['NumberWebhookInput'] | undefined> {
        try {
          const { url, ...rest } = await dataOf(client.GET('/v1/configs/webhook', toInit(call)));
          return url ? { url, ...rest } : undefined;
        } catch (error) {
          // The vendor was seen to say so by 404 as well.
          if (error instanceof Dialog360Error && error.code === 'not_found') return undefined;
          throw error;
        }
      },
      /** Replaces the old one: a number has one. Your `headers` are sent with every webhook. */
      async set(input: Schemas['NumberWebhookInput'], call?: CallOptions): Promise<void> {
        await client.POST('/v1/configs/webhook', { ...toInit(call), body: input });
      },
      /** Sets one for all numbers of the account; those with their own keep it unless `override_all` is true. */
      async setForAccount(input: Schemas['WabaWebhookInput'], call?: CallOptions): Promise<void> {
        await client.POST('/waba_webhook', { ...toInit(call), body: input });
      },
    },
    /**
     * Whether messages can be sent, and what stands in the way. The best test of a new key.
     * Source: https://docs.360dialog.com/partner/api-reference/messaging-health-status
     */
    health: async (call?: CallOptions) => (await dataOf(client.GET('/health_status', toInit(call)))).health_status,
    templates: createNumberTemplates(client),
  };
}

/** 200 and 201 were seen. */
function toSentMessage(data: unknown): Dialog360SentMessage {
  const { messages, contacts } = (data ?? {}) as { messages?: { id?: unknown }[]; contacts?: { wa_id?: string }[] };
  const id = messages?.[0]?.id;
  if (typeof id === 'string') return { id, waId: contacts?.[0]?.wa_id };
  const message = `${vendor}: POST /messages accepted a message and gave it no id. Do not send it again.`;
  throw new Dialog360Error(message, { code: 'malformed', call: 'POST /messages' });
}
