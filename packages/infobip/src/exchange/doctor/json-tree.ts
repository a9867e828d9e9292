/** JSON whose scalars and keys are kept as they were written, because parsing would forget it. */
export type Node =
  | { kind: 'object'; members: readonly (readonly [key: string, value: Node])[] }
  | { kind: 'array'; items: readonly Node[] }
  | { kind: 'string' | 'other'; text: string };

export type Member = readonly [key: string, value: Node];

/** How the parts of a tree are put together; `scalar` writes the rest. */
export type Spacing = (node: Node, scalar: (text: string) => string) => string;

/** Deeper than a call's body is. */
const deepest = 16;

/** `undefined` where the text is no JSON, or nested too deep. */
export function readTree(text: string): Node | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const tokens = text.match(/"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  let at = 0;
  const readNode = (depth: number): Node => {
    if (depth > deepest) throw new RangeError('Too deep.');
    const token = tokens[at++] ?? '';
    if (token === '[') {
      const items: Node[] = [];
      while (tokens[at] !== ']') {
        items.push(readNode(depth + 1));
        if (tokens[at] === ',') at++;
      }
      at++;
      return { kind: 'array', items };
    }
    if (token !== '{') return { kind: token.startsWith('"') ? 'string' : 'other', text: token };
    const members: Member[] = [];
    while (tokens[at] !== '}') {
      const key = tokens[at] ?? '';
      // The key and its colon.
      at += 2;
      members.push([key, readNode(depth + 1)]);
      if (tokens[at] === ',') at++;
    }
    at++;
    return { kind: 'object', members };
  };
  try {
    return readNode(0);
  } catch {
    return undefined;
  }
}

/** Everything in one line. */
export function inline(comma: string, colon: string): Spacing {
  const spell: Spacing = (node, scalar) => {
    if (node.kind === 'array') return `[${node.items.map((item) => spell(item, scalar)).join(comma)}]`;
    if (node.kind !== 'object') return scalar(node.text);
    return `{${node.members.map(([key, value]) => writeKey(key, scalar) + colon + spell(value, scalar)).join(comma)}}`;
  };
  return spell;
}

/** A line for each member and item. */
export function indented(step: string, colon: string): Spacing {
  const spell = (node: Node, scalar: (text: string) => string, margin: string): string => {
    if (node.kind !== 'array' && node.kind !== 'object') return scalar(node.text);
    const inner = margin + step;
    const [open, close] = node.kind === 'array' ? '[]' : '{}';
    const lines =
      node.kind === 'array'
        ? node.items.map((item) => spell(item, scalar, inner))
        : node.members.map(([key, value]) => writeKey(key, scalar) + colon + spell(value, scalar, inner));
    if (lines.length === 0) return `${open}${close}`;
    return `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${margin}${close}`;
  };
  return (node, scalar) => spell(node, scalar, '');
}

/** A key stays a text, whatever becomes of texts. */
function writeKey(key: string, scalar: (text: string) => string): string {
  const written = scalar(key);
  return written.startsWith('"') ? written : key;
}
