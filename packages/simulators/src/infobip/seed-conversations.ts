import { seededIds } from './seed-accounts.ts';
import type { ConversationRow, InfobipState, MessageRow } from './state.ts';
import { toIsoTime } from './values.ts';

const minuteMs = 60_000;

interface SeededConversation {
  id: string;
  customer: string;
  channel: string;
  customerAddress: string;
  ownAddress: string;
  topic: string;
  summary: string | null;
  status: ConversationRow['conversation']['status'];
  tenant?: { applicationId: string; entityId: string };
  /** What was said, oldest first: by the customer, or by the agent when it starts with `>`. */
  lines: readonly string[];
}

const conversations: readonly SeededConversation[] = [
  {
    id: seededIds.conversation,
    customer: 'Ann Lee',
    channel: 'SMS',
    customerAddress: '385911234567',
    ownAddress: '447415774332',
    topic: 'Order 100045',
    summary: 'Asks where the parcel is.',
    status: 'OPEN',
    lines: ['My parcel is late.', '> We are looking into it.', 'Thanks! The number is 100045.'],
  },
  {
    id: seededIds.tenantConversation,
    customer: 'Ben Ito',
    channel: 'WHATSAPP',
    customerAddress: '819012345678',
    ownAddress: '447415774333',
    topic: 'Size of a shirt',
    summary: null,
    status: 'WAITING',
    tenant: { applicationId: seededIds.application, entityId: seededIds.entity },
    lines: ['Is M still there?', '> It comes back on Monday.'],
  },
  {
    id: seededIds.solvedConversation,
    customer: 'Cleo Roux',
    channel: 'EMAIL',
    customerAddress: 'cleo@example.test',
    ownAddress: 'support@shop.example',
    topic: 'Invoice',
    summary: 'Has the invoice.',
    status: 'SOLVED',
    lines: ['Please send me the invoice.', '> Here it is.'],
  },
];

export async function seedConversations(state: InfobipState, startMs: number): Promise<void> {
  for (const [position, seeded] of conversations.entries()) {
    const createdMs = startMs - (position + 1) * 60 * minuteMs;
    const messages = seeded.lines.map((line, number) => toMessageRow(seeded, line, number, createdMs));
    const updatedAt = messages.at(-1)?.message.createdAt ?? toIsoTime(createdMs);
    const { id, customer, channel, customerAddress, ownAddress, topic, summary, status } = seeded;
    await state.conversations.insert({
      id,
      customer,
      channel,
      customerAddress,
      ownAddress,
      tags: [],
      ...(seeded.tenant ?? { applicationId: null, entityId: null }),
      conversation: {
        id,
        topic,
        summary,
        status,
        priority: 'NORMAL',
        queueId: seededIds.queue,
        agentId: seededIds.agent,
        createdAt: toIsoTime(createdMs),
        updatedAt,
        closedAt: null,
      },
    });
    for (const row of messages) await state.messages.insert(row);
  }
}

function toMessageRow(
  { id: conversationId, customer, channel, customerAddress, ownAddress }: SeededConversation,
  line: string,
  number: number,
  createdMs: number,
): MessageRow {
  const isOurs = line.startsWith('> ');
  const text = isOurs ? line.slice(2) : line;
  const id = `${conversationId.slice(0, 8)}-0000-4000-8000-${String(number + 1).padStart(12, '0')}`;
  const moment = toIsoTime(createdMs + number * minuteMs);
  const [from, to] = isOurs ? [ownAddress, customerAddress] : [customerAddress, ownAddress];
  // For e-mail the sender is read from `content`.
  const mail = channel === 'EMAIL' ? { sender: from, senderName: isOurs ? 'Joe' : customer } : {};
  return {
    id,
    conversationId,
    message: {
      id,
      channel,
      from,
      to,
      direction: isOurs ? 'OUTBOUND' : 'INBOUND',
      conversationId,
      ...(isOurs ? { authorId: seededIds.agent } : {}),
      authorType: isOurs ? 'AGENT' : 'CUSTOMER',
      createdAt: moment,
      updatedAt: moment,
      contentType: channel === 'EMAIL' ? 'EMAIL' : 'TEXT',
      content: { text, ...mail },
    },
  };
}
