import type { ChannelContract, SequenceContract } from '@embedworks/contracts';
import { make } from '../stage.ts';
import { code, table } from './elements.ts';

type Step = SequenceContract['emits'][number];

/** Every situation of a channel with what the guest says in it, in order. */
export function sequenceTable(channel: ChannelContract): HTMLElement {
  return table(
    ['Situation', 'What the host hears, in order'],
    channel.sequences.map(({ situation, emits }) => [
      situation,
      emits.length === 0
        ? make('span', { className: 'quiet' }, ['nothing'])
        : make(
            'ol',
            { className: 'sequence' },
            emits.map((step) => make('li', {}, [describe(step, channel)])),
          ),
    ]),
  );
}

/**
 * Situations and commands one after the other, as arrows between host and guest. A reader of the page hears the same as a
 * list.
 *
 * @param steps Id of a sequence, or `>` and the name of a command.
 * @throws {RangeError} when the channel has no such sequence or command.
 */
export function sequenceDiagram(channel: ChannelContract, steps: readonly string[]): HTMLElement {
  const arrows = steps.flatMap((step) =>
    step.startsWith('>') ? [commandArrow(channel, step.slice(1))] : eventArrows(channel, step),
  );
  return make('figure', { className: 'diagram' }, [
    make('div', { className: 'lifelines', ariaHidden: 'true' }, [
      make('span', {}, ['Host: your page']),
      make('span', {}, ['Guest: the vendor']),
    ]),
    make('ol', { className: 'arrows' }, arrows),
  ]);
}

function commandArrow({ messages }: ChannelContract, name: string): HTMLElement {
  const command = messages.find((message) => message.name === name && message.sender === 'host');
  if (!command) throw new RangeError(`The channel has no command ${name}.`);
  return make('li', { className: 'host' }, ['Host: ', code(command.name)]);
}

function eventArrows(channel: ChannelContract, id: string): HTMLElement[] {
  const sequence = channel.sequences.find((candidate) => candidate.id === id);
  if (!sequence) throw new RangeError(`The channel has no sequence ${id}.`);
  return [
    make('li', { className: 'note' }, [sequence.situation]),
    ...sequence.emits.map((step) => make('li', { className: 'guest' }, ['Guest: ', describe(step, channel)])),
  ];
}

function describe({ message: key, length, reason }: Step, { messages }: ChannelContract): HTMLElement {
  const name = messages.find((message) => message.key === key)?.name ?? key;
  const detail = [length === undefined ? '' : ` ${length}`, reason === undefined ? '' : ` “${reason}”`].join('');
  return make('span', {}, [code(name), detail]);
}
