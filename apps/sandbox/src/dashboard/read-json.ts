/** An object written as JSON, or what is wrong with the text. */
export function readJsonObject(text: string): { value: Record<string, unknown> } | { problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject
      ? { value: value as Record<string, unknown> }
      : { problem: 'This must be a JSON object, in braces: { … }.' };
  } catch (error) {
    return { problem: `This is not JSON: ${placed((error as Error).message, text)}` };
  }
}

/** Where the parser says `position 41`, people look for a line. */
function placed(message: string, text: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined || message.includes('(line')) return `${message}.`;
  const lines = text.slice(0, Number(position)).split('\n');
  return `${message} (line ${lines.length} column ${(lines.at(-1)?.length ?? 0) + 1}).`;
}
