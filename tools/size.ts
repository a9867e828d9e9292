/** Measures what the adapters cost a page: each entry with everything it imports, minified and compressed. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes, minified and gzipped. */
const limits: Record<string, number> = {
  './browser': 4000,
  './element': 6000,
  './inbox': 4000,
  './exchange/browser': 4000,
};

interface Manifest {
  name: string;
  exports: Record<string, object>;
  nx: { tags: string[] };
}

const workspace = join(import.meta.dirname, '..');
const adapters = globSync('packages/*/package.json', { cwd: workspace })
  .map((file) => JSON.parse(readFileSync(join(workspace, file), 'utf8')) as Manifest)
  .filter(({ nx }) => nx.tags.includes('layer:adapter'));

for (const { name, exports } of adapters) {
  for (const [entry, limit] of Object.entries(limits)) {
    if (!exports[entry]) continue;
    const size = await measure(name + entry.slice(1));
    const verdict = size <= limit ? 'within' : 'OVER';
    console.log(
      `${(name + entry.slice(1)).padEnd(32)} ${String(size).padStart(6)} bytes min+gzip, ${verdict} the limit of ${limit}`,
    );
    if (size > limit) process.exitCode = 1;
  }
}

async function measure(entry: string): Promise<number> {
  const result = await build({
    stdin: { contents: `export * from '${entry}';`, resolveDir: workspace },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@embedworks/source'],
  });
  return gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).byteLength;
}
