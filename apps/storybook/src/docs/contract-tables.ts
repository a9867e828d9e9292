/** Tables of the documentation, out of the contract's own data, so that they cannot say anything else. */
import type { ChannelContract, FieldContract, MessageContract } from '@embedworks/contracts';
import { vendors } from '@embedworks/simulators';
import { make } from '../stage.ts';
import { code, table, withCode } from './elements.ts';
import { sourceList } from './sources.ts';

/** A channel with the vendor whose contract it stands in. */
export interface VendorChannel extends ChannelContract {
  vendor: string;
}

/** @throws {RangeError} when there is no such channel, or more than one. */
export function findChannel(name: string | null): VendorChannel {
  const all = vendors.flatMap(({ vendor, channels = {} }) =>
    Object.entries(channels).map(([key, channel]) => ({ key, vendor, channel })),
  );
  const [found, ...others] = all.filter(({ key }) => key === name);
  if (!found || others.length > 0)
    throw new RangeError(`Not one channel is called ${name}. There are: ${all.map(({ key }) => key).join(', ')}.`);
  return { ...found.channel, vendor: found.vendor };
}

/** Commands or events of a channel: name, when, fields, provenance, sources. */
export function messageTable(channel: VendorChannel, sender: string | null): HTMLElement {
  const messages = channel.messages.filter((message) => sender === null || message.sender === sender);
  return table(
    ['Name', 'What it says', 'When', 'Fields', 'How we know'],
    messages.map((message) => [
      code(message.name),
      withCode(message.summary),
      whenOf(message, channel),
      fieldList(message.fields),
      make('div', {}, [provenanceOf(message), sourceList(channel.vendor, message.sources)]),
    ]),
  );
}

/** The fields of a channel's only message, one row each, and how we know: for queries, which are one message with many fields. */
export function fieldTable({ vendor, messages: [message] }: VendorChannel): HTMLElement {
  if (!message) throw new RangeError('The channel has no message.');
  const fields = table(
    ['Name', 'Type', 'Meaning'],
    message.fields.map(({ name, type, required, description }) => [
      code(name),
      make('span', {}, [code(type), required ? ' required' : '']),
      withCode(description),
    ]),
  );
  return make('div', {}, [fields, provenanceOf(message), sourceList(vendor, message.sources)]);
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
