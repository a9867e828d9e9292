import { toText } from './input-values.ts';

/** Finds the value of a placeholder; `undefined` for what there is none of. */
export type Lookup = (name: string) => unknown;

const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/g;
const onePlaceholder = /^\s*\{\{\s*([^{}]+?)\s*\}\}\s*$/;

export function hasPlaceholder(text: string): boolean {
  return text.search(placeholder) !== -1;
}

/** Text with `{{attribute}}` placeholders filled in. What has no value leaves nothing. */
export function fillText(text: string, lookup: Lookup): string {
  return text.replaceAll(placeholder, (_whole, name: string) => toText(lookup(name)));
}

/** Values of inputs. A lone placeholder keeps its value as it is; an empty mapping, and one without a value, sends nothing. */
export function fillInputs(mapping: Readonly<Record<string, string>>, lookup: Lookup): Record<string, unknown> {
  const values = Object.entries(mapping).map(([name, text]) => {
    const [, alone] = onePlaceholder.exec(text) ?? [];
    if (alone !== undefined) return [name, lookup(alone) ?? undefined];
    return [name, text === '' ? undefined : fillText(text, lookup)];
  });
  return Object.fromEntries(values) as Record<string, unknown>;
}
