import { make } from '../stage.ts';

export function code(text: string): HTMLElement {
  return make('code', {}, [text]);
}

/** Text in which `backticks` mark code. */
export function withCode(text: string): HTMLElement {
  const parts = text.split('`');
  return make(
    'span',
    {},
    parts.map((part, index) => (index % 2 === 0 ? part : code(part))),
  );
}

/** The first cell of each row heads it. */
export function table(headings: readonly string[], rows: readonly (readonly (Node | string)[])[]): HTMLElement {
  const head = make(
    'tr',
    {},
    headings.map((heading) => make('th', { scope: 'col' }, [heading])),
  );
  const body = rows.map((cells) =>
    make(
      'tr',
      {},
      cells.map((cell, index) => (index === 0 ? make('th', { scope: 'row' }, [cell]) : make('td', {}, [cell]))),
    ),
  );
  return make('table', {}, [make('thead', {}, [head]), make('tbody', {}, body)]);
}
