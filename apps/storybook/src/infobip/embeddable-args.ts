import type { ArgTypes } from '@storybook/html-vite';
import type { EmbedError } from '@embedworks/infobip';
import type { EmbeddableEvent, MountConversationsOptions, MountEmbeddableOptions } from '@embedworks/infobip/browser';
import { vendorAddress } from '../sandbox.ts';
import {
  embeddableScenarios,
  scenariosOf,
  type EmbeddableScenario,
  type ScenarioName,
} from './embeddable-scenarios.ts';
import { requestUriUrlOf, tenants, type Product, type TenantName } from './team-server.ts';

/** Options of the adapter that a story has controls for. */
const optionNames = [
  'height',
  'resize',
  'minHeightPx',
  'maxHeightPx',
  'timeoutMs',
  'readyTimeoutMs',
  'maxRenewalsPerMinute',
] as const satisfies (keyof MountEmbeddableOptions)[];

type OptionArgs = Pick<MountEmbeddableOptions, (typeof optionNames)[number]>;

/** Controls of a story. */
export interface EmbeddableArgs extends OptionArgs, Pick<MountConversationsOptions, 'senders' | 'destinations'> {
  product: Product;
  scenario: ScenarioName;
  tenant: TenantName;
  /** Shows the strip below the page by which a person plays the end user and what goes wrong. */
  controls: boolean;
  /** The type comes first, so that a list of calls reads like a list of messages. */
  onEvent: (type: string, event: EmbeddableEvent) => void;
  onError: (error: EmbedError) => void;
}

/** What every story starts from. */
export const embeddableArgs: Omit<EmbeddableArgs, 'product' | 'onEvent' | 'onError'> = {
  scenario: 'works',
  tenant: 'without X',
  controls: true,
  height: '720',
  resize: true,
  minHeightPx: 240,
  maxHeightPx: 4000,
  timeoutMs: 20_000,
  maxRenewalsPerMinute: 3,
};

const sandbox = { table: { category: 'Sandbox' } };
const options = { table: { category: 'Options of the adapter' } };
const recorded = { table: { category: 'Recorded' }, control: false } as const;

/** Controls of the stories of a product. */
export function embeddableArgTypes(product: Product): Partial<ArgTypes<EmbeddableArgs>> {
  return {
    product: { table: { disable: true } },
    scenario: {
      ...sandbox,
      description: 'What happens, by name.',
      control: 'select',
      options: scenariosOf(product).map(([name]) => name),
    },
    tenant: { ...sandbox, description: 'Whose page it is.', control: 'select', options: Object.keys(tenants) },
    controls: { ...sandbox, description: 'Shows the strip that plays the end user.', control: 'boolean' },
    height: { ...options, control: 'text' },
    resize: { ...options, control: 'boolean' },
    minHeightPx: { ...options, control: 'number' },
    maxHeightPx: { ...options, control: 'number' },
    timeoutMs: { ...options, control: 'number' },
    readyTimeoutMs: { ...options, control: 'number' },
    maxRenewalsPerMinute: { ...options, control: 'number' },
    senders: { ...options, if: { arg: 'product', eq: 'conversations' }, control: 'object' },
    destinations: { ...options, if: { arg: 'product', eq: 'conversations' }, control: 'object' },
    onEvent: recorded,
    onError: recorded,
  };
}

/** Address of a product's page below `portalBase`, as a file, because that is what answers here. */
export function pagePathOf(product: Product): string {
  return `embeddable/${product}/index.html`;
}

/** Options of the adapter for the args of a story. */
export function toOptions(args: EmbeddableArgs): MountConversationsOptions {
  const { product, scenario, controls, senders, destinations } = args;
  const given = Object.fromEntries(
    optionNames.filter((name) => args[name] !== undefined).map((name) => [name, args[name]]),
  ) as OptionArgs;
  const { plays }: EmbeddableScenario = embeddableScenarios[scenario];
  const query = new URLSearchParams({
    ...(plays ? { 'sandbox.scenario': plays } : {}),
    ...(controls ? {} : { 'sandbox.controls': 'hidden' }),
  });
  return {
    ...given,
    ...(senders ? { senders } : {}),
    ...(destinations ? { destinations } : {}),
    requestUriUrl: requestUriUrlOf(product),
    portalBase: vendorAddress('infobip'),
    path: `${pagePathOf(product)}${query.size > 0 ? `?${query}` : ''}`,
  };
}
