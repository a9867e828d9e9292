import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { ManifestProblem } from './portal-action-types.ts';
import { clip, quoting } from './quoting.ts';

/** Members and positions in lists on the way to a value. */
export type ManifestPath = readonly (string | number)[];

type Place = Pick<ManifestProblem, 'line' | 'column'>;

export type ReadText =
  | { value: unknown; /** Where a value begins, or what should have held it. */ placeOf(path: ManifestPath): Place }
  | { problems: ManifestProblem[] };

/** Sandbox choice: far more than any manifest, and little enough to check at each key. */
const longest = 50_000;
/** Sandbox choice. The library calls itself for each level, and a stack that is used up can end the whole process. */
const deepest = 100;

/** Reads JSON, or YAML, of which JSON is a part. Sandbox choice: without aliases, by which a value could contain itself. */
export function readText(text: string): ReadText {
  const refuse = (message: string) => ({ problems: [{ line: 1, column: 1, path: '', message }] });
  if (text.trim() === '') return refuse('The manifest is empty.');
  if (text.length > longest) return refuse(`The manifest has ${text.length} characters; ${longest} are read at most.`);
  if (isTooDeep(text)) return refuse('The manifest has more levels than are read.');
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // The library compares each key with each other. They are looked at below.
    uniqueKeys: false,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors = document.errors.map(({ pos: [offset], message }) => ({
    offset,
    message: toSentence(clip(message, 200)),
  }));
  const found = errors.length > 0 ? errors : findAliasesAndDoubles(document);
  if (found.length > 0) return { problems: found.map(({ offset, message }) => ({ ...at(offset), path: '', message })) };
  return { value: document.toJS() as unknown, placeOf: (path) => at(offsetOf(document, path)) };
}

export function toSentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

/** Looks at the tokens alone, of which the library keeps a list of those that are open. */
function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // What it makes of them is not wanted.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > deepest) return true;
  }
  return false;
}

function findAliasesAndDoubles(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  const tell = (node: Node, message: string) => found.push({ offset: node.range?.[0] ?? 0, message });
  visit(document, {
    Alias: (_, node) => void tell(node, quoting`The alias *${node.source} is not read: write out what it stands for.`),
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) tell(key, quoting`${name} is there twice.`);
        seen.add(name);
      }
    },
  });
  return found;
}

function offsetOf(document: Document, path: ManifestPath): number {
  let node = document.contents;
  for (const part of path) {
    const inner: unknown = isMap(node) || isSeq(node) ? node.get(part, true) : undefined;
    if (!inner) break;
    node = inner as Node;
  }
  return node?.range?.[0] ?? 0;
}
