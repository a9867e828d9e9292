import { html, type TemplateResult } from 'lit';
import { toText } from './values.ts';

/** What stands in a `dl` of the class `values`. */
export function renderValues(values: readonly (readonly [name: string, value: unknown])[]): TemplateResult[] {
  return values.map(
    ([name, value]) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${toText(value)}</dd>
      </div>`,
  );
}
