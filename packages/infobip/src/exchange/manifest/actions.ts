import type { components } from '@embedworks/contracts/infobip/rest';
import { findUnknownMembers } from './members.ts';
import type { ManifestPath } from './types.ts';
import { describeValue, objectAt, objectsOf, textOf, type Finding, type JsonObject } from './problems.ts';
import { didYouMean, listNames } from './nearest-name.ts';

type Schemas = components['schemas'];
type Functions = readonly [number, JsonObject][];

const actionMembers = ['name', 'async', 'render'] satisfies (keyof Schemas['ExchangeAction'])[];
const renderMembers = [
  'field',
  'viewClass',
  'model',
  'personalization',
  'dependencies',
] satisfies (keyof Schemas['ExchangeRenderField'])[];
/** Seen in the vendor's demo: https://github.com/infobip-community/restaurant-reservations-demo */
const viewClasses = ['TextFieldView', 'SelectView'];

/** Flow elements, and how each input is filled in. */
export function findActionProblems(manifest: JsonObject, functions: Functions): Finding[] {
  const byName = new Map(functions.flatMap(([, each]) => (textOf(each['name']) ? [[String(each['name']), each]] : [])));
  const names = new Map<string, number>();
  const triggers: readonly unknown[] = Array.isArray(manifest['triggers']) ? manifest['triggers'] : [];
  return [
    ...objectsOf(manifest['actions']).flatMap(([index, action]) => {
      const path = ['actions', index];
      const findings = findUnknownMembers(action, actionMembers, path);
      const name = textOf(action['name']);
      if (action['async'] === true)
        findings.push(warn([...path, 'async'], 'what true does is not known, only false was seen.'));
      if (name === undefined) return findings;
      const first = names.get(name);
      if (first !== undefined) {
        const message = `expected one action for each function, got ${describeValue(name)}, which actions[${first}] has.`;
        findings.push(fail([...path, 'name'], message));
      }
      names.set(name, index);
      const shown = byName.get(name);
      if (!shown) findings.push(notAFunction([...path, 'name'], name, byName));
      return [...findings, ...findRenderProblems(action, shown, byName, path)];
    }),
    ...(triggers.length > 0
      ? [warn(['triggers'], 'the format of a trigger is not known, only an empty list was seen.')]
      : []),
  ];
}

function findRenderProblems(
  action: JsonObject,
  shown: JsonObject | undefined,
  byName: ReadonlyMap<string, JsonObject>,
  path: ManifestPath,
): Finding[] {
  const schema = shown && objectAt(shown, 'inSchema');
  const properties = schema && objectAt(schema, 'properties');
  const names = Object.keys(properties ?? {});
  const inputs = properties && new Set(names);
  const rendered = new Set<string>();
  const findings = objectsOf(action['render']).flatMap(([index, render]) => {
    const at = [...path, 'render', index];
    const found = [...findUnknownMembers(render, renderMembers, at), ...findViewProblems(render, byName, at)];
    const field = textOf(render['field']);
    if (field === undefined || !inputs) return found;
    if (!inputs.has(field)) {
      const message = `expected a property of the function's inSchema (${listNames(names) || 'it has none'}), got ${describeValue(field)}.`;
      found.push(fail([...at, 'field'], message, () => didYouMean(field, names)));
    } else if (rendered.has(field)) found.push(warn([...at, 'field'], `${describeValue(field)} is shown twice.`));
    rendered.add(field);
    return found;
  });
  if (!Array.isArray(action['render']) || !schema || !properties) return findings;
  const listed = new Set<unknown>(Array.isArray(schema['required']) ? schema['required'] : []);
  const hidden = Object.keys(properties).filter(
    (name) => !rendered.has(name) && (objectAt(properties, name)['required'] === true || listed.has(name)),
  );
  const message = (name: string) => `the required input ${describeValue(name)} is not shown, so nobody can fill it in.`;
  return [...findings, ...hidden.map((name) => warn([...path, 'render'], message(name)))];
}

function findViewProblems(render: JsonObject, byName: ReadonlyMap<string, JsonObject>, path: ManifestPath): Finding[] {
  const viewClass = textOf(render['viewClass']);
  if (viewClass === undefined) return [];
  const findings: Finding[] = [];
  if (!viewClasses.includes(viewClass)) {
    const message = `only ${viewClasses.join(' and ')} are known, got ${describeValue(viewClass)}.`;
    findings.push(warn([...path, 'viewClass'], message, () => didYouMean(viewClass, viewClasses)));
  }
  const model = textOf(render['model']);
  if (model === undefined) {
    const message = 'expected "model", the name of the function that fills the select box, got nothing.';
    return viewClass === 'SelectView' ? [...findings, fail([...path, 'model'], message)] : findings;
  }
  const source = byName.get(model);
  if (!source) return [...findings, notAFunction([...path, 'model'], model, byName)];
  const properties = objectAt(objectAt(source, 'outSchema'), 'properties');
  const fills = Object.keys(properties).some((name) => {
    const { selectViewOptionIdPath: idPath, selectViewOptionNamePath: namePath } = objectAt(properties, name);
    return textOf(idPath) !== undefined && textOf(namePath) !== undefined;
  });
  const message = `expected a function whose outSchema has a property with selectViewOptionIdPath and selectViewOptionNamePath, and ${describeValue(model)} has none.`;
  return fills ? findings : [...findings, fail([...path, 'model'], message)];
}

function notAFunction(path: ManifestPath, name: string, byName: ReadonlyMap<string, JsonObject>): Finding {
  const known = listNames([...byName.keys()]) || 'there is none';
  const message = `expected the name of a function (${known}), got ${describeValue(name)}.`;
  return fail(path, message, () => didYouMean(name, byName.keys()));
}

function fail(path: ManifestPath, message: string, hint?: () => string): Finding {
  return { severity: 'error', path, message, hint };
}

function warn(path: ManifestPath, message: string, hint?: () => string): Finding {
  return { severity: 'warning', path, message, hint };
}
