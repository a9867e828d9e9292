/** Elements whose words are not for readers. */
const silent = 'script, style, template, noscript, title, textarea, iframe, object, svg, math';
/** Elements that begin a line of their own. */
const blocks = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, tr, table';

/**
 * The words of an HTML text, without markup, for pages that show messages as text. Nothing of it is run or loaded: the
 * document it is read into is not the page. Put it into the page as text, never as HTML.
 */
export function toText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(silent)) element.remove();
  for (const element of body.querySelectorAll('br')) element.replaceWith('\n');
  for (const element of body.querySelectorAll(blocks)) {
    element.before('\n');
    element.after('\n');
  }
  return (body.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
