import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import type { DocsData, OptionRow } from '../src/docs/docs-data.ts';
import { readWebhooks } from './webhook-data.ts';

const moduleName = 'virtual:docs-data';
const workspace = join(import.meta.dirname, '../../..');
const entries = globSync('packages/*/src/{index,browser,inbox,html,exchange,exchange-browser}.ts', { cwd: workspace })
  .map((file) => join(workspace, file))
  // Adapters alone have something for pages and are no part of ours.
  .filter((file) => existsSync(join(file, '../element.ts')));

/** Hands the documentation what stands in other files: the adapters' options, the vendors' sources and webhooks. */
export function docsData(): Plugin {
  return {
    name: 'embedworks:docs-data',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    async load(id) {
      if (id !== `\0${moduleName}`) return undefined;
      const files = globSync('specs/*/SOURCES.md', { cwd: workspace });
      const sources = await Promise.all(
        files.map(async (file) => [basename(dirname(file)), await readSources(join(workspace, file))] as const),
      );
      const webhooks = await readWebhooks(workspace);
      const data: DocsData = { options: readOptions(), sources: Object.fromEntries(sources), webhooks };
      return `export const data = ${JSON.stringify(data)};`;
    },
  };
}

/** Rows of the table of ids: `| id | text with an address |`. */
async function readSources(file: string): Promise<DocsData['sources'][string]> {
  const rows = (await readFile(file, 'utf8')).matchAll(/^\| `(?<id>[^`]+)` +\| (?<text>.*?) *\|$/gm);
  const sources: DocsData['sources'][string] = {};
  for (const { groups } of rows) {
    const { id = '', text = '' } = groups ?? {};
    sources[id] ??= { text, address: /https:\/\/[^\s),]+/.exec(text)?.[0] };
  }
  return sources;
}

/** Every exported interface whose name ends in `Options`, with what it inherits. */
function readOptions(): DocsData['options'] {
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['@embedworks/source'],
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const options: DocsData['options'] = {};
  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      if (!exported.name.endsWith('Options')) continue;
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      options[exported.name] = checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
        .map((property) => toRow(property, checker));
    }
  }
  return options;
}

function toRow(property: ts.Symbol, checker: ts.TypeChecker): OptionRow {
  const comment = ts.displayPartsToString(property.getDocumentationComment(checker));
  const text = comment.replaceAll(/\{@link (\w+)\}/g, '`$1`');
  const [, description = text, fallback] = /^(.*?)\s*Default(?: at the vendor)?: (.*?)\.?$/s.exec(text) ?? [];
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  return {
    name: property.name,
    type: checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation),
    required: !(property.flags & ts.SymbolFlags.Optional),
    description,
    ...(fallback === undefined ? {} : { fallback }),
  };
}
