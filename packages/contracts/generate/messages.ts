import type {
  ChannelContract,
  FieldContract,
  MessageContract,
  SequenceContract,
  Transport,
} from '@embedworks/contracts';
import { resolve, type AsyncApiDocument, type Schema } from './load-specs.ts';
import { provenanceOf } from './operations.ts';

interface RawMessage {
  name: string;
  summary?: string;
  payload: Schema;
  examples?: { payload: unknown }[];
  'x-source'?: string[];
  'x-sandbox-choice'?: boolean;
  'x-window': { sender: 'host' | 'guest'; after?: string[]; occurs?: 'once' | 'many' };
}

interface RawChannel {
  address?: string | null;
  messages: Record<string, unknown>;
  'x-window': {
    transport: Transport;
    guestOrigins?: string[];
    address?: string;
    sequences?: SequenceContract[];
  };
}

/** The channels as data, for tables, journals and tests. */
export function listChannels(document: AsyncApiDocument): Record<string, ChannelContract> {
  return mapChannels(document, (channel) => ({
    transport: channel['x-window'].transport,
    guestOrigins: channel['x-window'].guestOrigins ?? [],
    address: channel['x-window'].address ?? channel.address ?? null,
    messages: messagesOf(document, channel).map(([key, message]) => toMessage(document, key, message)),
    sequences: (channel['x-window'].sequences ?? []).map(({ id, situation, emits }) => ({ id, situation, emits })),
  }));
}

/** Payload schemas per channel and sender, keyed by the name on the wire: `{ agentAppEvents: { ready: … } }`. */
export function payloadGroups(document: AsyncApiDocument): Record<string, Record<string, Schema>> {
  const groups: Record<string, Record<string, Schema>> = {};
  for (const [channelKey, channel] of channelsOf(document)) {
    for (const [, message] of messagesOf(document, channel)) {
      const name = groupName(channelKey, message);
      const group = (groups[name] ??= {});
      if (message.name in group) throw new Error(`Two messages of ${name} are called ${message.name} on the wire.`);
      group[message.name] = message.payload;
    }
  }
  return groups;
}

/** TypeScript source of the unions per channel and sender: `export type AgentAppEvent = …`. */
export function messageUnions(document: AsyncApiDocument): string {
  const unions: Record<string, string[]> = {};
  for (const [channelKey, channel] of channelsOf(document)) {
    for (const [, message] of messagesOf(document, channel)) {
      const name = groupName(channelKey, message)
        .replace(/s$/, '')
        .replace(/^./, (letter) => letter.toUpperCase());
      (unions[name] ??= []).push(schemaName(message));
    }
  }
  return Object.entries(unions)
    .map(
      ([name, members]) =>
        `export type ${name} =\n  | ${members.map((member) => `components['schemas']['${member}']`).join('\n  | ')};\n`,
    )
    .join('\n');
}

/** `agentAppEvents` for what the guest says, `agentAppCommands` for what the host says. */
function groupName(channelKey: string, message: RawMessage): string {
  return `${channelKey}${message['x-window'].sender === 'guest' ? 'Events' : 'Commands'}`;
}

function channelsOf(document: AsyncApiDocument): [string, RawChannel][] {
  return Object.entries(document.channels) as unknown as [string, RawChannel][];
}

function mapChannels<Value>(document: AsyncApiDocument, map: (channel: RawChannel) => Value): Record<string, Value> {
  return Object.fromEntries(channelsOf(document).map(([key, channel]) => [key, map(channel)]));
}

function messagesOf(document: AsyncApiDocument, channel: RawChannel): [string, RawMessage][] {
  return Object.entries(channel.messages).map(([key, message]) => [key, resolve<RawMessage>(document, message)]);
}

function schemaName(message: RawMessage): string {
  const reference = (message.payload as { $ref?: string }).$ref;
  if (!reference) throw new Error(`The message ${message.name} must refer to a named payload schema.`);
  return reference.slice(reference.lastIndexOf('/') + 1);
}

function toMessage(document: AsyncApiDocument, key: string, message: RawMessage): MessageContract {
  return {
    key,
    name: message.name,
    sender: message['x-window'].sender,
    summary: message.summary ?? '',
    after: message['x-window'].after ?? [],
    occurs: message['x-window'].occurs ?? 'many',
    provenance: provenanceOf(message),
    sources: message['x-source'] ?? [],
    fields: fieldsOf(document, message.payload),
    examples: (message.examples ?? []).map((example) => example.payload),
  };
}

function fieldsOf(document: AsyncApiDocument, payload: Schema): FieldContract[] {
  const schema = resolve<{ properties?: Record<string, Schema>; required?: string[] }>(document, payload);
  return Object.entries(schema.properties ?? {})
    .filter(([, property]) => !('const' in property))
    .map(([name, property]) => {
      const resolved = resolve<{ type?: string | string[]; enum?: unknown[]; description?: string }>(
        document,
        property,
      );
      return {
        name,
        type: resolved.enum?.map((value) => JSON.stringify(value)).join(' | ') ?? String(resolved.type ?? 'any'),
        required: schema.required?.includes(name) ?? false,
        description: (property.description as string | undefined) ?? resolved.description ?? '',
      };
    });
}
