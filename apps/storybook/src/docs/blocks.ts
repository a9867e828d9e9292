/** Blocks for the documentation pages, as elements, so that MDX can name them and no framework is needed. */
import { fieldTable, findChannel, messageTable } from './contract-tables.ts';
import { optionTable } from './option-table.ts';
import { headerBlock } from './security.ts';
import { credentialTable, scenarioTable, vendorScenarioTable } from './sandbox-tables.ts';
import { sequenceDiagram, sequenceTable } from './sequences.ts';
import { webhookAnswers, webhookHeaders } from './webhook-tables.ts';

/** Attributes of a block by name. */
type Read = (attribute: string) => string | null;

const blocks: Record<string, (read: Read) => HTMLElement> = {
  /** `channel`, and `sender` for one direction only. */
  'contract-messages': (read) => messageTable(findChannel(read('channel')), read('sender')),
  /** `channel`: the fields of its only message. */
  'contract-fields': (read) => fieldTable(findChannel(read('channel'))),
  /** `channel`. */
  'contract-sequences': (read) => sequenceTable(findChannel(read('channel'))),
  /** `channel`, and `steps`: ids of sequences and, with `>` before them, commands. */
  'contract-diagram': (read) => sequenceDiagram(findChannel(read('channel')), (read('steps') ?? '').split(' ')),
  /** `options`: name of the adapter's interface. */
  'contract-options': (read) => optionTable(read('options')),
  /** `embed`: response headers of the page around it. */
  'contract-headers': (read) => headerBlock(read('embed')),
  /** `vendor` and `webhook`: the headers it comes with. */
  'webhook-headers': (read) => webhookHeaders(read('vendor'), read('webhook')),
  /** `vendor` and `webhook`: what may be answered. */
  'webhook-answers': (read) => webhookAnswers(read('vendor'), read('webhook')),
  /** The scenarios of the agent app's stories. */
  'sandbox-scenarios': () => scenarioTable(),
  /** Values that make a simulated vendor misbehave: `vendor`. */
  'vendor-scenarios': (read) => vendorScenarioTable(read('vendor')),
  /** What signs in at a simulated vendor: `vendor`. */
  'sandbox-credentials': (read) => credentialTable(read('vendor')),
};

for (const [name, draw] of Object.entries(blocks)) {
  if (customElements.get(name)) continue;
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        // Wide tables scroll, and what scrolls has to be reachable by keyboard and to have a name.
        this.ariaLabel = [name.replace('-', ' '), ...[...this.attributes].map(({ value }) => value)].join(' ');
        this.role = 'region';
        this.tabIndex = 0;
        // The second keeps Storybook's own styles out.
        this.className = 'contract sb-unstyled';
        this.replaceChildren(draw((attribute) => this.getAttribute(attribute)));
      }
    },
  );
}
