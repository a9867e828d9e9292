import { findPlainHttp, findUnknownMembers } from './members.ts';
import type { ManifestFunction, ManifestObjectSchema, ManifestPath, ManifestProperty } from './types.ts';
import { describeValue, isJsonObject, objectAt, textOf, type Finding, type JsonObject } from './problems.ts';
import { didYouMean, listNames } from './nearest-name.ts';
import { parseUriTemplate, propertyOf, shapeOf } from './path-template.ts';

type Functions = readonly [number, JsonObject][];

const functionMembers = [
  'name',
  'description',
  'method',
  'uri',
  'inSchema',
  'outSchema',
] satisfies (keyof ManifestFunction)[];
const schemaMembers = ['type', 'properties', 'required'] satisfies (keyof ManifestObjectSchema)[];
const propertyMembers = [
  'type',
  'title',
  'description',
  'required',
  'properties',
  'items',
  'selectViewOptionIdPath',
  'selectViewOptionNamePath',
] satisfies (keyof ManifestProperty)[];

/** Bot blocks and the functions of flow elements. */
export function findFunctionProblems(functions: Functions): Finding[] {
  return [
    ...findDoubles(functions),
    ...functions.flatMap(([index, each]) => {
      const path = ['functions', index];
      const schema = (name: 'inSchema' | 'outSchema') => ({ schema: objectAt(each, name), path: [...path, name] });
      return [
        ...findUnknownMembers(each, functionMembers, path),
        ...findUriProblems(each, path),
        ...[schema('inSchema'), schema('outSchema')].flatMap((part) => [
          ...findUnknownMembers(part.schema, schemaMembers, part.path),
          ...findSchemaProblems(part.schema, part.path),
        ]),
      ];
    }),
  ];
}

function findDoubles(functions: Functions): Finding[] {
  const names = new Map<string, number>();
  const routes = new Map<string, string>();
  return functions.flatMap(([index, { name, method, uri }]): Finding[] => {
    const findings: Finding[] = [];
    const text = textOf(name);
    const first = text === undefined ? undefined : names.get(text);
    if (first !== undefined) {
      const message = `expected a name of its own, got ${describeValue(name)}, which functions[${first}] has.`;
      findings.push({ severity: 'error', path: ['functions', index, 'name'], message });
    } else if (text !== undefined) names.set(text, index);

    const template = parseUriTemplate(textOf(uri) ?? '');
    if ('problems' in template || text === undefined) return findings;
    const route = `${describeValue(method)} ${template.origin ?? ''}${shapeOf(template)}`;
    const other = routes.get(route);
    if (other === undefined) routes.set(route, text);
    else if (other !== text) {
      const message = `a call does not say whether ${describeValue(other)} or ${describeValue(text)} is meant, as method and address are the same.`;
      findings.push({ severity: 'warning', path: ['functions', index, 'uri'], message });
    }
    return findings;
  });
}

function findUriProblems(each: JsonObject, path: ManifestPath): Finding[] {
  const uri = textOf(each['uri']);
  if (uri === undefined) return [];
  const at = [...path, 'uri'];
  const error = (message: string, hint?: () => string): Finding => ({ severity: 'error', path: at, message, hint });
  const template = parseUriTemplate(uri);
  if ('problems' in template) return template.problems.map((problem) => error(`${problem}.`));
  const findings =
    template.origin === undefined ? [error(`expected an absolute http(s) address, got ${describeValue(uri)}.`)] : [];
  findings.push(...findPlainHttp(uri, at));

  const schema = objectAt(each, 'inSchema');
  const properties = objectAt(schema, 'properties');
  const names = Object.keys(properties);
  const known = new Set(names);
  const inPath = new Set(
    template.segments.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.placeholder])),
  );
  const listed = new Set<unknown>(listedIn(schema));
  const fed = new Set<string>();
  for (const placeholder of template.placeholders) {
    const name = propertyOf(placeholder, known);
    if (name === undefined) {
      const candidates = listNames(names) || 'no properties';
      const message = `{${placeholder}} is fed by no input: expected a property "${placeholder}" or "_${placeholder}" in inSchema, got ${candidates}.`;
      findings.push(error(message, () => didYouMean(placeholder, names)));
      continue;
    }
    fed.add(name);
    const property = objectAt(properties, name);
    const where = [...path, 'inSchema', 'properties', name];
    const { type } = property;
    if (type === 'object' || type === 'array') {
      const message = `expected text, a number or true or false for {${placeholder}} of the address, got ${describeValue(type)}.`;
      findings.push({ severity: 'error', path: where, message });
    }
    if (inPath.has(placeholder) && property['required'] !== true && !listed.has(name)) {
      const message = `without it {${placeholder}} of the address stays empty: expected it to be required.`;
      findings.push({ severity: 'warning', path: where, message });
    }
  }
  if (each['method'] !== 'GET' && each['method'] !== 'DELETE') return findings;
  for (const name of names.filter((input) => !fed.has(input))) {
    const { type } = objectAt(properties, name);
    if (type !== 'object' && type !== 'array') continue;
    const message = `${each['method']} has no body, so this goes into the query; how the vendor writes an ${type} there is not known.`;
    findings.push({ severity: 'warning', path: [...path, 'inSchema', 'properties', name], message });
  }
  return findings;
}

/** Of a whole schema or of one property, and of what is inside. */
function findSchemaProblems(schema: JsonObject, path: ManifestPath): Finding[] {
  const properties = objectAt(schema, 'properties');
  const names = Object.keys(properties);
  const known = new Set<unknown>(names);
  return [
    ...listedIn(schema).flatMap((name, index): Finding[] => {
      if (typeof name !== 'string' || known.has(name)) return [];
      const got = listNames(names) || 'no properties';
      const message = `expected a name out of "properties" (${got}), got ${describeValue(name)}.`;
      const hint = () => didYouMean(name, names);
      return [{ severity: 'error', path: [...path, 'required', index], message, hint }];
    }),
    ...names.flatMap((name) => findPropertyProblems(objectAt(properties, name), [...path, 'properties', name])),
  ];
}

function findPropertyProblems(property: JsonObject, path: ManifestPath): Finding[] {
  const { items } = property;
  const findings = [
    ...findUnknownMembers(property, propertyMembers, path),
    ...findSchemaProblems(property, path),
    ...findOptionProblems(property, path),
  ];
  if (isJsonObject(items)) findings.push(...findPropertyProblems(items, [...path, 'items']));
  if (Array.isArray(items))
    items.forEach((item: unknown, index) => {
      if (isJsonObject(item)) findings.push(...findPropertyProblems(item, [...path, 'items', index]));
    });
  return findings;
}

/** Of the paths of a select box. */
function findOptionProblems(property: JsonObject, path: ManifestPath): Finding[] {
  const { selectViewOptionIdPath: idPath, selectViewOptionNamePath: namePath } = property;
  if (idPath === undefined && namePath === undefined) return [];
  const [, , schema, , , ...inside] = path;
  if (schema !== 'outSchema' || inside.length > 0) {
    const message = 'the paths of a select box say something in a property of outSchema only, not here.';
    return [{ severity: 'warning', path, message }];
  }
  const findings: Finding[] = [];
  const paths = { selectViewOptionIdPath: idPath, selectViewOptionNamePath: namePath };
  for (const [name, value] of Object.entries(paths)) {
    const text = textOf(value);
    if (text !== undefined && !/^\$[.[]/.test(text)) {
      const message = `expected a JSONPath such as $.plans[*].id, got ${describeValue(text)}.`;
      findings.push({ severity: 'error', path: [...path, name], message });
    }
  }
  if ((idPath === undefined) !== (namePath === undefined)) {
    const [has, lacks] = idPath === undefined ? ['Name', 'Id'] : ['Id', 'Name'];
    const message = `it has selectViewOption${has}Path, but no selectViewOption${lacks}Path; a select box wants both.`;
    findings.push({ severity: 'warning', path, message });
  }
  return findings;
}

function listedIn(schema: JsonObject): readonly unknown[] {
  return Array.isArray(schema['required']) ? schema['required'] : [];
}
