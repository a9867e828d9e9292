/** Levels: deeper than any vendor's message, shallower than the stack of what walks it. */
const deepest = 500;

/** @throws {SyntaxError} for what is no JSON, or nested so deep that nobody could answer it. */
export function parseJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  if (isTooDeep(bytes)) throw new SyntaxError(`It is nested deeper than ${deepest} levels.`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Looks at the bytes, because the parsed value of a hostile body is many times as large. */
function isTooDeep(bytes: Uint8Array): boolean {
  // Every level is opened and closed.
  if (bytes.byteLength <= 2 * deepest) return false;
  let depth = 0;
  let inText = false;
  for (let position = 0; position < bytes.byteLength; position += 1) {
    const byte = bytes[position];
    if (inText && byte === codes.backslash) position += 1;
    else if (byte === codes.quote) inText = !inText;
    else if (inText) continue;
    else if (byte === codes.openList || byte === codes.openObject) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (byte === codes.closeList || byte === codes.closeObject) depth -= 1;
  }
  return false;
}

const codes = {
  quote: '"'.charCodeAt(0),
  backslash: '\\'.charCodeAt(0),
  openList: '['.charCodeAt(0),
  closeList: ']'.charCodeAt(0),
  openObject: '{'.charCodeAt(0),
  closeObject: '}'.charCodeAt(0),
};
