/** Tables of the documentation, out of the contract's own data, so that they cannot say anything else. */
import { channels } from '@embedworks/contracts/apizee/channels';
import type { ChannelContract, FieldContract, MessageContract } from '@embedworks/contracts';
import { make } from '../stage.ts';
import { code, table, withCode } from './elements.ts';
import { sourceList } from './sources.ts';

const contract: Record<string, ChannelContract> = channels;

/** @throws {RangeError} when the contract has no such channel. */
export function findChannel(name: string | null): ChannelContract {
  const channel = name === null ? undefined : contract[name];
  if (!channel)
    throw new RangeError(`The contract has no channel ${name}. There are: ${Object.keys(contract).join(', ')}.`);
  return channel;
}

/** Commands or events of a channel: name, when, fields, provenance, sources. */
export function messageTable(channel: ChannelContract, sender: string | null): HTMLElement {
  const messages = channel.messages.filter((message) => sender === null || message.sender === sender);
  return table(
    ['Name', 'What it says', 'When', 'Fields', 'How we know'],
    messages.map((message) => [
      code(message.name),
      withCode(message.summary),
      whenOf(message, channel),
      fieldList(message.fields),
      make('div', {}, [provenanceOf(message), sourceList(message.sources)]),
    ]),
  );
}

/** The fields of one message, one row each, and how we know: for queries, which are one message with many fields. */
export function fieldTable(message: MessageContract): HTMLElement {
  const fields = table(
    ['Name', 'Type', 'Meaning'],
    message.fields.map(({ name, type, required, description }) => [
      code(name),
      make('span', {}, [code(type), required ? ' required' : '']),
      withCode(description),
    ]),
  );
  return make('div', {}, [fields, provenanceOf(message), sourceList(message.sources)]);
}

function whenOf({ occurs, after }: MessageContract, { messages }: ChannelContract): HTMLElement {
  const names = after.map((key) => messages.find((message) => message.key === key)?.name ?? key);
  const times = occurs === 'once' ? 'once' : 'often';
  return make('span', {}, names.length === 0 ? [times] : [`${times}, after `, ...joinWith(', ', names.map(code))]);
}

function fieldList(fields: readonly FieldContract[]): HTMLElement {
  if (fields.length === 0) return make('span', { className: 'quiet' }, ['none']);
  return make(
    'ul',
    {},
    fields.map(({ name, type, required, description }) =>
      make('li', {}, [code(name), ` ${type}${required ? '' : ', optional'}. `, withCode(description)]),
    ),
  );
}

const provenanceWords: Record<MessageContract['provenance'], string> = {
  documented: 'documented',
  observed: 'observed',
  'sandbox-choice': 'sandbox choice',
};

function provenanceOf({ provenance }: MessageContract): HTMLElement {
  return make('span', { className: `provenance ${provenance}` }, [provenanceWords[provenance]]);
}

function joinWith(separator: string, nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]));
}
