/** Sandbox choice. */
const longestQuote = 100;

/** A sentence. Of what it quotes the beginning is told, because one value of a manifest may be all that was pasted. */
export function quoting(texts: TemplateStringsArray, ...quoted: readonly string[]): string {
  return String.raw({ raw: texts }, ...quoted.map((text) => clip(text)));
}

/** @param longest In characters. Default: 100. */
export function clip(text: string, longest = longestQuote): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
