import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import type { Schema } from './load-specs.ts';
import type { Parameter, ResolvedOperation } from './operations.ts';

/** Emits one module that exports `validators`, keyed by operation id, for paths and webhooks alike. */
export async function operationValidators(
  operations: ResolvedOperation[],
  components: Record<string, Schema>,
): Promise<string> {
  const strict = new SchemaSet(components, false);
  const coercing = new SchemaSet(components, true);
  const entries = operations.map((operation) => operationEntry(operation, strict, coercing));
  const code = await bundle([
    { name: 'strict', code: strict.code() },
    { name: 'coercing', code: coercing.code() },
    {
      name: 'main',
      code: `import * as strict from 'strict';\nimport * as coercing from 'coercing';\nexport const validators = {\n${entries.join(',\n')}\n};`,
    },
  ]);
  return typedModule(code, ['validators: Record<string, OperationValidators>'], 'OperationValidators');
}

/** Emits one module with a record of validators per name, e.g. `agentAppEvents`, keyed by the name on the wire. */
export async function messageValidators(
  groups: Record<string, Record<string, Schema>>,
  components: Record<string, Schema>,
): Promise<string> {
  // `messages: false` keeps the page small; the guards only need yes or no.
  const set = new SchemaSet(components, false, { messages: false });
  const groupCode = Object.entries(groups).map(([group, schemas]) => {
    const members = Object.entries(schemas).map(
      ([name, schema]) => `${JSON.stringify(name)}: set.${set.add(`${group}_${name}`, schema)}`,
    );
    return `export const ${group} = { ${members.join(', ')} };`;
  });
  const code = await bundle([
    { name: 'set', code: set.code() },
    { name: 'main', code: `import * as set from 'set';\n${groupCode.join('\n')}` },
  ]);
  return typedModule(
    code,
    Object.keys(groups).map((group) => `${group}: Record<string, Validator>`),
    'Validator',
  );
}

/** Emits one module with the validators of documents that a person writes, by name of the schema: they tell all that is wrong. */
export async function documentValidators(components: Record<string, Schema>): Promise<string | undefined> {
  const names = Object.keys(components).filter((name) => components[name]?.['x-document'] === true);
  if (names.length === 0) return undefined;
  const set = new SchemaSet(components, false, { allErrors: true });
  const members = names.map((name) => `${name}: set.${set.add(name, { $ref: `#/components/schemas/${name}` })}`);
  const code = await bundle([
    { name: 'set', code: set.code() },
    { name: 'main', code: `import * as set from 'set';\nexport const documents = { ${members.join(', ')} };` },
  ]);
  return typedModule(code, ['documents: Record<string, Validator>'], 'Validator');
}

function operationEntry(operation: ResolvedOperation, strict: SchemaSet, coercing: SchemaSet): string {
  const { operationId, mergedInput } = operation.contract;
  const fields: string[] = [];
  const parameters = parametersSchema(operation.parameters, mergedInput);
  if (parameters) fields.push(`parameters: coercing.${coercing.add(`${operationId}_parameters`, parameters)}`);
  const json = operation.requestContent['application/json']?.schema;
  const form =
    operation.requestContent['application/x-www-form-urlencoded']?.schema ??
    operation.requestContent['multipart/form-data']?.schema;
  if (json && !mergedInput) fields.push(`body: strict.${strict.add(`${operationId}_body`, json)}`);
  const input = mergedInput ? (json ?? form) : form;
  if (input) fields.push(`input: coercing.${coercing.add(`${operationId}_input`, input)}`);
  const responses = Object.entries(operation.responses).flatMap(([status, content]) => {
    const schema = content['application/json']?.schema;
    return schema ? [`${JSON.stringify(status)}: strict.${strict.add(`${operationId}_${status}`, schema)}`] : [];
  });
  fields.push(`responses: { ${responses.join(', ')} }`);
  return `  ${operationId}: { ${fields.join(', ')} }`;
}

/** One object schema for all parameters: `{ path, query, header }`. An exploded object parameter lends its properties to the query. */
function parametersSchema(parameters: Parameter[], mergedInput: boolean): Schema | undefined {
  const groups: Record<
    string,
    { type: 'object'; properties: Record<string, Schema>; required: string[]; allOf: Schema[] }
  > = {};
  for (const parameter of parameters) {
    const exploded =
      parameter.in === 'query' &&
      parameter.explode === true &&
      parameter.style === 'form' &&
      '$ref' in parameter.schema;
    if (exploded && mergedInput) continue;
    const group = (groups[parameter.in] ??= { type: 'object', properties: {}, required: [], allOf: [] });
    if (exploded) {
      group.allOf.push(parameter.schema);
      continue;
    }
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
    group.properties[name] = parameter.schema;
    if (parameter.required) group.required.push(name);
  }
  delete groups.cookie;
  if (Object.keys(groups).length === 0) return undefined;
  const properties = Object.fromEntries(
    Object.entries(groups).map(([name, { allOf, ...group }]) => [name, allOf.length > 0 ? { ...group, allOf } : group]),
  );
  return { type: 'object', properties };
}

/** Schemas compiled together, so that what several share is emitted once. */
class SchemaSet {
  readonly #ajv: Ajv;
  readonly #exports: Record<string, string> = {};

  constructor(
    components: Record<string, Schema>,
    coerceTypes: boolean,
    options: { messages?: boolean; allErrors?: boolean } = {},
  ) {
    this.#ajv = new Ajv({
      coerceTypes: coerceTypes ? 'array' : false,
      // The specs carry OpenAPI's own keywords and our `x-` marks, which are no rules.
      strict: false,
      allErrors: false,
      inlineRefs: false,
      code: { source: true, esm: true, lines: true, optimize: 2 },
      ...options,
    });
    addFormats.default(this.#ajv, { mode: 'fast' });
    for (const [name, schema] of Object.entries(components)) this.#ajv.addSchema(localise(schema), `${base}${name}`);
  }

  /** Compiles a schema under a name and returns the identifier it is exported by. */
  add(name: string, schema: Schema): string {
    const identifier = name.replaceAll(/[^A-Za-z0-9_$]/g, '_');
    this.#ajv.addSchema(localise(schema), `${base}entry/${identifier}`);
    this.#exports[identifier] = `${base}entry/${identifier}`;
    return identifier;
  }

  code(): string {
    return standaloneCode.default(this.#ajv, this.#exports);
  }
}

/** Only a name space within Ajv: nothing is fetched from it. */
const base = 'https://contract.invalid/';

/** Keywords whose members are named by the contract, not by JSON Schema. */
const maps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
/** Say something about a schema, but refuse no value. Compiled code would carry them along. */
const annotations = /^(title|description|examples?|default|deprecated|x-.*)$/;

/** Points `#/components/schemas/Ticket` at the schema that was added under that name, and leaves out what is for people. */
function localise(schema: Schema): Schema {
  const visit = (node: unknown, isMap: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => visit(item, false));
    if (typeof node !== 'object' || node === null) return node;
    const kept = Object.entries(node).filter(([key]) => isMap || !annotations.test(key));
    return Object.fromEntries(
      kept.map(([key, value]) => {
        if (!isMap && key === '$ref') return [key, String(value).replace('#/components/schemas/', base)];
        // What a value must equal is data, whatever its members are called.
        if (!isMap && (key === 'const' || key === 'enum')) return [key, value as unknown];
        return [key, visit(value, !isMap && maps.has(key))];
      }),
    );
  };
  return visit(schema, false) as Schema;
}

/** Folds Ajv's small runtime helpers into the module, so that it imports nothing. */
async function bundle(modules: { name: string; code: string }[]): Promise<string> {
  const byName = new Map(modules.map((module) => [module.name, module.code]));
  const result = await build({
    entryPoints: ['main'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['main'],
    minifySyntax: true,
    legalComments: 'none',
    plugins: [
      {
        name: 'memory',
        setup(pluginBuild) {
          pluginBuild.onResolve({ filter: /^(main|strict|coercing|set)$/ }, ({ path }) => ({
            path,
            namespace: 'memory',
          }));
          pluginBuild.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({
            contents: byName.get(path) ?? '',
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Turns `export { a, b }` of a bundle into exports with a type, so that no inferred type of compiled code escapes. */
function typedModule(code: string, declarations: string[], imported: string): string {
  const body = code.replace(/export \{[^}]*\};?\s*$/, '').replaceAll(/^\/\/ (memory|\.\.|node_modules).*\n/gm, '');
  const renamed = declarations.map((declaration) => {
    const [name = '', type = ''] = declaration.split(': ');
    return `const typed_${name}: ${type} = ${name} as never;\nexport { typed_${name} as ${name} };`;
  });
  return `// @ts-nocheck\nimport type { ${imported} } from '../index.ts';\n\n${body}\n${renamed.join('\n')}\n`;
}
