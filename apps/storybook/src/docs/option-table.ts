import { data } from 'virtual:docs-data';
import { make } from '../stage.ts';
import { code, table, withCode } from './elements.ts';

/**
 * Options of the adapter, out of its own doc comments.
 * @throws {RangeError} when the adapter exports no such interface.
 */
export function optionTable(name: string | null): HTMLElement {
  const rows = name === null ? undefined : data.options[name];
  if (!rows) throw new RangeError(`No options ${name}. There are: ${Object.keys(data.options).join(', ')}.`);
  return table(
    ['Option', 'Type', 'Default', 'Meaning'],
    rows.map(({ name, type, required, description, fallback }) => [
      code(name),
      code(type),
      required ? make('strong', {}, ['required']) : withCode(fallback ?? ''),
      withCode(description),
    ]),
  );
}
