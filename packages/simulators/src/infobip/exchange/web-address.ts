/** An address of a website that is written out. One that only a browser would make out, as with a space before it, is none. */
export function parseWebAddress(text: string): URL | undefined {
  return (/^https?:\/\//i.test(text) && URL.parse(text)) || undefined;
}
