import { channels } from '@embedworks/contracts/infobip/channels';
import type { PageLink } from '../../../pages/page-link.ts';
import { readPageScenarios, type PageScenario } from '../../../pages/page-scenarios.ts';
import type { EmbeddableProduct } from '../../page-action-types.ts';
import { readSituations, type SituationId } from './situations.ts';

/** A parameter of the contract that came. */
export interface ArrivedParameter {
  name: string;
  value: string;
  description: string;
}

/** Everything a frame reads from its address, once, at load. */
export interface EmbeddableQuery {
  requestUri: string | undefined;
  /** As it came, the first of each name, without what only the sandbox knows. */
  parameters: Readonly<Record<string, string>>;
  arrived: readonly ArrivedParameter[];
  /** Names that nobody knows. They are ignored. */
  ignored: readonly string[];
  sandbox: {
    /** In the order of the list. */
    situations: readonly SituationId[];
    /** Faults of messages: `message-late:resize`. */
    scenarios: readonly PageScenario[];
    controlsHidden: boolean;
  };
}

const sandboxPrefix = 'sandbox.';

/** It refuses nothing: what is not known is ignored, and an empty value is none. */
export function readEmbeddableQuery(product: EmbeddableProduct, search: URLSearchParams): EmbeddableQuery {
  const names = [...new Set(search.keys())].filter((name) => !name.startsWith(sandboxPrefix));
  const parameters = Object.fromEntries(names.map((name) => [name, search.get(name) ?? '']));
  const fields: readonly { name: string; description: string }[] = channels[`${product}Page`].messages[0].fields;
  const scenario = search.get('sandbox.scenario');
  return {
    requestUri: parameters.request_uri || undefined,
    parameters,
    arrived: fields.flatMap(({ name, description }) =>
      names.includes(name) ? [{ name, value: parameters[name] ?? '', description }] : [],
    ),
    ignored: names.filter((name) => !fields.some((field) => field.name === name)),
    sandbox: {
      situations: readSituations(product, scenario),
      scenarios: readPageScenarios(scenario),
      controlsHidden: search.get('sandbox.controls') === 'hidden',
    },
  };
}

/** Tells the world what the frame was opened with. It has arrived already, so nothing can happen to it any more. */
export async function reportOpening(
  link: PageLink,
  product: EmbeddableProduct,
  { parameters }: EmbeddableQuery,
): Promise<void> {
  await link.report({
    channel: `${product}Page`,
    direction: 'host-to-guest',
    name: `${product}Query`,
    payload: parameters,
    plays: [],
  });
}
