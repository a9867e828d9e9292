import { toHealth } from '../health.ts';
import { acceptMessage, isWindowOpen } from '../message-life.ts';
import { gatewayError, metaError } from '../messaging-errors.ts';
import { channelOfKey } from '../ownership.ts';
import { sentinels } from '../scenarios.ts';
import type { ChannelRow, Dialog360State, Schemas, TemplateRow } from '../state.ts';
import type { Dialog360Handlers, Dialog360World } from '../vendor-types.ts';

type Message = Exclude<Schemas['SendMessageRequest'], Schemas['ReadReceipt']>;

export const messaging = {
  async sendMessage({ body, principal, state, world }) {
    const channel = channelOfKey(state, principal);
    if (!('to' in body)) {
      const received = state.messages.get(body.message_id);
      const isOwn = received?.channelId === channel.id && received.direction === 'in';
      if (!isOwn) return metaError(100, 400, `There is no message ${body.message_id}.`);
      await state.messages.update(received.id, { status: 'read' });
      return { status: 200, body: { success: true } };
    }
    const template = isTemplate(body) ? findTemplate(state, channel, body) : undefined;
    const refusal = playRecipient(body.to) ?? refuse(state, world, channel, body, template);
    if (refusal) return refusal;
    const { id } = await acceptMessage(state, world, channel, {
      to: body.to,
      category: template?.template.category ?? 'SERVICE',
      content: { ...body },
    });
    const contacts = [{ input: body.to, wa_id: body.to }];
    return { status: 200, body: { messaging_product: 'whatsapp', contacts, messages: [{ id }] } };
  },

  getHealthStatus: ({ principal, state }) => ({ status: 200, body: toHealth(state, channelOfKey(state, principal)) }),
} satisfies Partial<Dialog360Handlers>;

/** Recipients that are refused whatever is sent. */
function playRecipient(to: string) {
  if (to.endsWith('0056')) return metaError(131056, 400);
  if (to.endsWith('0029')) return metaError(130429, 429);
  if (to.endsWith('0030')) return metaError(131030, 403);
  if (to.endsWith('0400')) return gatewayError('sendMessage', 400, 'Too many requests');
  if (to.endsWith('0500')) return gatewayError('sendMessage', 500, 'Internal server error');
  if (to.endsWith('0502')) return gatewayError('sendMessage', 502, 'Bad gateway');
  return undefined;
}

function refuse(
  state: Dialog360State,
  world: Dialog360World,
  channel: ChannelRow,
  message: Message,
  template: TemplateRow | undefined,
) {
  if (isTemplate(message)) {
    if (!channel.sendsTemplates) return gatewayError('sendMessage', 400, 'Sending templates is disabled');
    return template ? undefined : metaError(132001, 400);
  }
  const isClosed = message.to.endsWith(sentinels.closedRecipientEnding);
  return isClosed || !isWindowOpen(state, world, channel.id, message.to) ? metaError(131047, 400) : undefined;
}

/** The kinds that Meta has besides are not told apart in the types. */
function isTemplate(message: Message): message is Schemas['TemplateMessage'] {
  return message.type === 'template';
}

/** Only an approved one can be sent. */
function findTemplate(state: Dialog360State, { wabaId }: ChannelRow, { template: asked }: Schemas['TemplateMessage']) {
  return state.templates.find(
    (row) =>
      row.wabaId === wabaId &&
      row.template.status === 'approved' &&
      row.template.name === asked.name &&
      row.template.language === asked.language.code,
  );
}
