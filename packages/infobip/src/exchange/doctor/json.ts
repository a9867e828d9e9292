import { indented, inline, readTree, type Member, type Node, type Spacing } from './json-tree.ts';

interface Style {
  spacing: Spacing;
  scalar: (text: string) => string;
  number: (text: string) => string;
  order: (members: readonly Member[]) => readonly Member[];
}

interface Choice<Part extends keyof Style> {
  /** How the signed body differs, after "the vendor signed it …". Empty for what is like the received one. */
  label: string;
  value: Style[Part];
}

/** A body as it may have been before something parsed it and wrote it again. */
export interface JsonVariant {
  text: string;
  labels: readonly string[];
}

const same = <Value>(value: Value) => value;

const spacings: readonly Choice<'spacing'>[] = [
  { label: 'without blanks', value: inline(',', ':') },
  { label: 'with blanks after commas and colons', value: inline(', ', ': ') },
  { label: 'with blanks after colons', value: inline(',', ': ') },
  { label: 'indented by 2', value: indented('  ', ': ') },
  { label: 'indented by 4', value: indented('    ', ': ') },
  { label: 'indented by tabs', value: indented('\t', ': ') },
  { label: 'indented by 2, with blanks around colons', value: indented('  ', ' : ') },
];

const strings: readonly Choice<'scalar'>[] = [
  { label: '', value: same },
  { label: 'with letters as they are instead of \\u escapes', value: (text) => JSON.stringify(JSON.parse(text)) },
  { label: 'with \\u escapes instead of letters', value: (text) => escapeAbove(text, (hex) => hex) },
  { label: 'with \\u escapes instead of letters', value: (text) => escapeAbove(text, (hex) => hex.toUpperCase()) },
  { label: 'with \\/ instead of /', value: (text) => text.replaceAll(/(?<!\\)\//g, '\\/') },
  { label: 'with / instead of \\/', value: (text) => text.replaceAll('\\/', '/') },
  { label: 'with \\u escapes instead of <, > and &', value: (text) => text.replaceAll(/[<>&]/g, toEscape) },
];

const numbers: readonly Choice<'number'>[] = [
  { label: '', value: same },
  { label: 'with 1.0 where 1 was received', value: (text) => (/^-?\d+$/.test(text) ? `${text}.0` : text) },
  { label: 'with 1.00 where 1 was received', value: (text) => (/^-?\d+$/.test(text) ? `${text}.00` : text) },
  { label: 'with 1.50 where 1.5 was received', value: (text) => (/^-?\d+\.\d$/.test(text) ? `${text}0` : text) },
  { label: 'with 1 where 1.0 was received', value: (text) => (isNumber(text) ? String(Number(text)) : text) },
  { label: 'with numbers as texts', value: (text) => (isNumber(text) ? `"${text}"` : text) },
];

const orders: readonly Choice<'order'>[] = [
  { label: '', value: same },
  { label: 'with its members in reverse', value: (members) => members.toReversed() },
  { label: 'with its members in the order of the alphabet', value: (members) => members.toSorted(byKey) },
];

/** More would be 720 orders. */
const mostPermuted = 5;

/** Of all texts together: some thousands of a call as it usually is, some dozens of the longest. */
const mostCharacters = 4_000_000;

/** The texts that one change makes of a JSON body, then those that two make, up to a limit; none where it is no JSON. */
export function jsonVariants(received: string): JsonVariant[] {
  const tree = readTree(received);
  if (!tree) return [];
  const found = new Map<string, JsonVariant>([[received, { text: received, labels: [] }]]);
  let characters = 0;
  for (const wanted of [1, 2]) {
    for (const { style, labels } of stylesOf(tree, received)) {
      if (labels.length !== wanted) continue;
      if (characters > mostCharacters) break;
      const text = write(tree, style);
      characters += text.length;
      if (!found.has(text)) found.set(text, { text, labels });
    }
  }
  found.delete(received);
  return [...found.values()];
}

/** All combinations, with what each changes. One that changes nothing is what was received, but for blanks around it. */
function stylesOf(tree: Node, received: string): { style: Style; labels: string[] }[] {
  const isOwnSpacing = ({ value }: Choice<'spacing'>) =>
    write(tree, { spacing: value, scalar: same, number: same, order: same }) === received.trim();
  const own = spacings.find(isOwnSpacing);
  const orderChoices = ordersOf(tree);
  return spacings.flatMap((spacing) =>
    [...strings, textsAsNumbers].flatMap((scalar) =>
      numbers.flatMap((number) =>
        orderChoices.map((order) => ({
          style: { spacing: spacing.value, scalar: scalar.value, number: number.value, order: order.value },
          labels: [spacing === own ? '' : spacing.label, scalar.label, number.label, order.label].filter(Boolean),
        })),
      ),
    ),
  );
}

const textsAsNumbers: Choice<'scalar'> = {
  label: 'with numbers where texts were received',
  value: (text) => (isNumber(text.slice(1, -1)) ? text.slice(1, -1) : text),
};

function ordersOf(tree: Node): readonly Choice<'order'>[] {
  if (tree.kind !== 'object' || tree.members.length > mostPermuted) return orders;
  const { members } = tree;
  const permuted = permutations(members.map((_, index) => index)).map((order) => ({
    label: 'with its members in another order',
    value: (own: readonly Member[]) =>
      own === members ? order.flatMap((index) => members.slice(index, index + 1)) : own,
  }));
  return [...orders, ...permuted];
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

function write(node: Node, style: Style): string {
  const ordered = order(node, style.order);
  const writeScalar = (text: string) => (text.startsWith('"') ? style.scalar(text) : style.number(text));
  return style.spacing(ordered, writeScalar);
}

function order(node: Node, by: Style['order']): Node {
  if (node.kind === 'array') return { kind: 'array', items: node.items.map((item) => order(item, by)) };
  if (node.kind !== 'object') return node;
  return { kind: 'object', members: by(node.members).map(([key, value]) => [key, order(value, by)] as const) };
}

function escapeAbove(text: string, spell: (hex: string) => string): string {
  return text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${spell(hexOf(unit))}`);
}

function toEscape(unit: string): string {
  return `\\u${hexOf(unit)}`;
}

function hexOf(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0');
}

function isNumber(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
}

function byKey([left]: Member, [right]: Member): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
