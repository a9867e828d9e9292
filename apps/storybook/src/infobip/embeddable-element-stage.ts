import type { EmbedError } from '@embedworks/infobip';
import type { EmbeddableEvent } from '@embedworks/infobip/browser';
import { channels } from '@embedworks/contracts/infobip/channels';
import { atEnd } from '../story-life.ts';
import { toOptions, type EmbeddableArgs } from './embeddable-args.ts';
import { addCommand, addSituations, record, setScene } from './embeddable-stage.ts';
import { requestUriUrlOf } from './team-server.ts';

/** Controls of an element story. */
export interface ElementArgs extends EmbeddableArgs {
  /** How links come: the attribute `request-uri-url`, the property `fetchRequestUri`, or not yet. */
  links: 'attribute' | 'property' | 'none';
}

/** What the adapter says besides the messages of the contract, but for `failed`. */
const ownEvents = ['loaded', 'unknown', 'dropped'];

/** Puts the element into the page and shows its events. */
export function renderElement(args: ElementArgs): HTMLElement {
  const { product, links } = args;
  const scene = setScene(args, `<infobip-${product}>`);
  const { stage } = scene;
  const element = document.createElement(`infobip-${product}`);
  const { requestUriUrl, ...options } = toOptions(args);
  if (links === 'attribute') Object.assign(options, { requestUriUrl });
  for (const [name, value] of Object.entries(options)) {
    element.setAttribute(toAttributeName(name), typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  if (links === 'property') element.fetchRequestUri = ({ signal }) => fetchLink(requestUriUrlOf(product), signal);

  const types = channels[`${product}Frame`].messages.map(({ name }) => name);
  for (const type of [...types, ...ownEvents]) {
    element.addEventListener(`infobip-${type.replaceAll('.', '-')}`, (event) => {
      record(args, stage, (event as CustomEvent<EmbeddableEvent>).detail);
    });
  }
  element.addEventListener('infobip-failed', (event) => {
    const error = (event as CustomEvent<EmbedError>).detail;
    record(args, stage, { type: 'failed', error });
  });

  stage.place.append(element);
  atEnd(() => element.remove());
  addCommand(stage, 'renew', () => element.renew());
  addSituations(scene);
  addCommand(stage, 'move', () => stage.place.prepend(element));
  addCommand(stage, 'remove', () => element.remove());
  return stage.element;
}

/** What a team writes when its endpoint is of another kind. */
async function fetchLink(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { method: 'POST', signal });
  const { requestUri } = (await response.json()) as { requestUri: string };
  return requestUri;
}

function toAttributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
