/** The `uri` of a function, read once. Placeholders such as `{id}` may stand in its path and its query. */
export interface UriTemplate {
  /** As the manifest has it. */
  uri: string;
  /** `undefined` when `uri` is relative. */
  origin: string | undefined;
  segments: readonly Piece[][];
  query: readonly { name: string; pieces: readonly Piece[] }[];
  /** Names between braces, in order. */
  placeholders: readonly string[];
}

/** Literal text, decoded, or the name of a placeholder. */
export type Piece = string | { placeholder: string };

/**
 * Reads a `uri`: an absolute http(s) address, or a path that begins with `/`.
 * @returns sentences on what is wrong instead, when something is.
 */
export function parseUriTemplate(uri: string): UriTemplate | { problems: readonly string[] } {
  const match = /^(?:(https?):\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(uri);
  const [, scheme, authority = '', path = '', query = '', fragment] = match ?? [];
  const problems: string[] = [];
  if (scheme === undefined && !/^\/(?!\/)/.test(path)) {
    return { problems: [`expected an absolute http(s) address, got ${JSON.stringify(uri)}`] };
  }
  if (/[{}]/.test(authority)) problems.push('a placeholder cannot stand in the host, only in path and query');
  else if (scheme !== undefined && !URL.canParse(`${scheme}://${authority}`))
    problems.push(`expected an address with a host, got ${JSON.stringify(uri)}`);
  else if (authority.includes('@')) problems.push('user and password cannot stand in an address of a manifest');
  if (/[\s\\]/.test(uri)) problems.push('an address has neither spaces nor backslashes');
  if (fragment !== undefined) problems.push(`what follows "#" is never sent, so take ${JSON.stringify(fragment)} out`);

  const placeholders: string[] = [];
  const read = (text: string, decode: (text: string) => string) => readPieces(text, decode, problems, placeholders);
  const segments = (path || '/')
    .split('/')
    .slice(1)
    .map((segment) => read(segment, decodeSegment));
  const parameters = query
    .split('&')
    .filter(Boolean)
    .map((parameter) => {
      const at = parameter.indexOf('=');
      const name = at < 0 ? parameter : parameter.slice(0, at);
      if (/[{}]/.test(name)) problems.push('a placeholder cannot be the name of a query parameter, only its value');
      return { name: decodeQuery(name), pieces: at < 0 ? [] : read(parameter.slice(at + 1), decodeQuery) };
    });
  const seen = new Set<string>();
  for (const name of placeholders) {
    if (seen.has(name)) problems.push(`the placeholder {${name}} stands there twice`);
    seen.add(name);
  }
  if (problems.length > 0) return { problems: [...new Set(problems)] };
  const origin = scheme === undefined ? undefined : new URL(`${scheme}://${authority}`).origin;
  return { uri, origin, segments, query: parameters, placeholders };
}

/** The property that feeds a placeholder: `id`, otherwise `_id`. A sandbox choice that the vendor's demo suggests. */
export function propertyOf(placeholder: string, propertyNames: ReadonlySet<string>): string | undefined {
  return [placeholder, `_${placeholder}`].find((name) => propertyNames.has(name));
}

/**
 * Compares path and query of an address with a template; scheme and host are not looked at.
 * @returns what stands for the placeholders, decoded and not yet of a declared type; `undefined` when they do not fit.
 */
export function matchUri(
  template: UriTemplate,
  url: Pick<URL, 'pathname' | 'searchParams'>,
): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  const segments = url.pathname.split('/').slice(1);
  if (segments.length !== template.segments.length) return undefined;
  for (const [index, pieces] of template.segments.entries()) {
    const segment = decodeOrNothing(segments[index] ?? '');
    if (segment === undefined || !matchPieces(pieces, segment, texts)) return undefined;
  }
  for (const { name, pieces } of template.query) {
    const value = url.searchParams.get(name) ?? undefined;
    const fixed = literalOf(pieces);
    if (fixed === undefined) {
      // An input that is left out may leave its parameter out.
      if (value !== undefined && value !== '' && !matchPieces(pieces, value, texts)) return undefined;
    } else if (value !== fixed) return undefined;
  }
  return texts;
}

/** The parameters of a query that the template does not name. */
export function readOtherParameters(
  { query }: UriTemplate,
  { searchParams }: Pick<URL, 'searchParams'>,
): ReadonlyMap<string, string | readonly string[]> {
  const named = new Set(query.map(({ name }) => name));
  const others = [...new Set(searchParams.keys())].filter((name) => !named.has(name));
  return new Map(
    others.map((name) => {
      const [first = '', ...more] = searchParams.getAll(name);
      return [name, more.length > 0 ? [first, ...more] : first];
    }),
  );
}

/** Equal for two templates when some address fits both equally well. */
export function shapeOf({ segments, query }: UriTemplate): string {
  const shape = (pieces: readonly Piece[]) => pieces.map((piece) => (typeof piece === 'string' ? piece : {}));
  const fixed = query.flatMap(({ name, pieces }) => {
    const text = literalOf(pieces);
    return text === undefined ? [] : [[name, text]];
  });
  return JSON.stringify([segments.map(shape), fixed.sort()]);
}

/** Sorts templates so that the one that says more comes first: `/plans/all` before `/plans/{id}`. */
export function bySpecificity(left: UriTemplate, right: UriTemplate): number {
  for (const [index, pieces] of left.segments.entries()) {
    const [mine, other] = [literalLength(pieces), literalLength(right.segments[index] ?? [])];
    if (mine !== other) return other > mine ? 1 : -1;
  }
  const fixed = ({ query }: UriTemplate) => query.filter(({ pieces }) => literalOf(pieces) !== undefined).length;
  return fixed(right) - fixed(left);
}

/** `undefined` when a placeholder is among the pieces. */
function literalOf(pieces: readonly Piece[]): string | undefined {
  const texts = pieces.filter((piece) => typeof piece === 'string');
  return texts.length === pieces.length ? texts.join('') : undefined;
}

/** Text alone says more than any text beside a placeholder. */
function literalLength(pieces: readonly Piece[]): number {
  const texts = pieces.filter((piece) => typeof piece === 'string');
  return texts.length === pieces.length ? Infinity : texts.join('').length;
}

function readPieces(
  text: string,
  decode: (text: string) => string,
  problems: string[],
  placeholders: string[],
): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/(\{[^{}]*\})/)) {
    const name = /^\{(.*)\}$/s.exec(part)?.[1];
    if (name === undefined) {
      if (/[{}]/.test(part)) problems.push(`a brace has no partner in ${JSON.stringify(text)}`);
      if (part !== '') pieces.push(decode(part));
      continue;
    }
    if (!/^[\w.-]+$/.test(name)) problems.push(`expected a name between braces, got ${JSON.stringify(part)}`);
    if (typeof pieces.at(-1) === 'object')
      problems.push(`nothing stands between ${part} and the placeholder before it, so nobody can tell them apart`);
    placeholders.push(name);
    pieces.push({ placeholder: name });
  }
  return pieces;
}

/** No backtracking: a placeholder ends at the first place where what follows it is found, the last one at the last. */
function matchPieces(pieces: readonly Piece[], text: string, texts: Map<string, string>): boolean {
  let rest = text;
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      if (!rest.startsWith(piece)) return false;
      rest = rest.slice(piece.length);
      continue;
    }
    const next = pieces[index + 1];
    const isLast = index + 2 >= pieces.length;
    const end = typeof next !== 'string' ? rest.length : isLast ? rest.length - next.length : rest.indexOf(next, 1);
    if (end < 1) return false;
    texts.set(piece.placeholder, rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '';
}

function decodeSegment(text: string): string {
  return decodeOrNothing(text) ?? text;
}

function decodeQuery(text: string): string {
  return decodeSegment(text.replaceAll('+', ' '));
}

function decodeOrNothing(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
