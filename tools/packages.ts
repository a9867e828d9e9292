/**
 * Builds the published packages, packs them, unpacks the tarballs where a user would have them, and uses them from
 * there: imported in Node, type-checked both ways, bundled for a page. No registry is needed.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface Manifest {
  name: string;
  private?: boolean;
  exports: Record<string, unknown>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  nx: { tags: string[] };
}

const workspace = join(import.meta.dirname, '..');
const user = mkdtempSync(join(tmpdir(), 'embedworks-user-'));
const problems: string[] = [];

try {
  const packages = globSync('packages/*/package.json', { cwd: workspace })
    .map((file) => ({ folder: join(workspace, file, '..'), manifest: readJson<Manifest>(join(workspace, file)) }))
    .filter(({ manifest }) => !manifest.private);
  run('tsc', ['--build', ...packages.map(({ folder }) => join(folder, 'tsconfig.lib.json'))]);
  for (const { folder, manifest } of packages) unpack(folder, manifest);
  for (const { folder, manifest } of packages) link(folder, manifest);
  const adapters = packages.map(({ manifest }) => manifest).filter(({ nx }) => nx.tags.includes('layer:adapter'));
  for (const { manifest } of packages) await lint(manifest.name);
  for (const adapter of adapters) {
    importInNode(adapter);
    checkTypes(adapter);
    await bundleForPage(adapter);
  }
  console.log(`Packed, unpacked and used: ${packages.map(({ manifest }) => manifest.name).join(', ')}`);
} finally {
  rmSync(user, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

function unpack(folder: string, { name }: Manifest): void {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', user], folder)) as [
    { filename: string },
  ];
  const target = join(user, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  run('tar', ['-xzf', join(user, packed.filename), '--strip-components=1', '-C', target]);
}

/** What npm would have fetched, taken from the workspace. */
function link(folder: string, { dependencies = {}, peerDependencies = {} }: Manifest): void {
  const names = Object.keys({ ...dependencies, ...peerDependencies });
  for (const name of names.filter((each) => !each.startsWith('@embedworks/'))) {
    const source = [folder, workspace].map((root) => join(root, 'node_modules', name)).find(existsSync);
    if (!source) throw new Error(`${name} is not installed.`);
    const target = join(user, 'node_modules', name);
    mkdirSync(join(target, '..'), { recursive: true });
    attempt(() => symlinkSync(source, target, 'junction'), true);
  }
}

async function lint(name: string): Promise<void> {
  const { messages, pkg } = await publint({ pkgDir: join(user, 'node_modules', name), pack: false });
  const bad = messages.filter(({ type }) => type !== 'suggestion');
  problems.push(...bad.map((message) => `${name}: ${formatMessage(message, pkg as Record<string, unknown>)}`));
}

/** Every entry loads without a page, because a server renders with them too. */
function importInNode({ name, exports }: Manifest): void {
  const imports = entriesOf(name, exports).map((entry) => `await import('${entry}');`);
  attempt(() => run(process.execPath, ['--input-type=module', '-e', imports.join('\n')], user));
}

function checkTypes({ name, exports }: Manifest): void {
  const entries = entriesOf(name, exports);
  // What stands on a server's library has types that need Node's, and whose own mistakes are not ours.
  const isOnLibrary = (entry: string) => entry.endsWith('/bullmq');
  const strict = entries.filter((entry) => !isOnLibrary(entry));
  compile(strict, { types: [] });
  const onLibrary = entries.filter(isOnLibrary);
  const typeRoots = [join(workspace, 'node_modules/@types')];
  if (onLibrary.length > 0) compile(onLibrary, { types: ['node'], typeRoots, skipLibCheck: true });
}

/** A program that only imports the entries, by both ways to find them. */
function compile(entries: string[], more: object): void {
  const imports = entries.map((entry, position) => `export * as entry${position} from '${entry}';`);
  writeFileSync(join(user, 'index.ts'), `${imports.join('\n')}\n`);
  writeFileSync(join(user, 'package.json'), '{ "type": "module" }');
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const options = {
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      target: 'es2024',
      lib: ['es2024', 'dom', 'esnext.disposable'],
      ...more,
    };
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['index.ts'] }));
    attempt(() => run('tsc', ['-p', user]));
  }
}

/** The page's entries bundle, and those of servers refuse to. */
async function bundleForPage({ name, exports }: Manifest): Promise<void> {
  const entries = entriesOf(name, exports);
  for (const entry of entries.filter((each) => /\/(browser|element)$/.test(each))) {
    await bundle(entry).catch((error: Error) => problems.push(`${entry} does not bundle: ${error.message}`));
  }
  for (const entry of entries.filter((each) => /\/(server|exchange|bullmq)$/.test(each))) {
    const code = await bundle(entry).catch(() => undefined);
    if (code === undefined) continue;
    const file = join(user, 'server-bundle.mjs');
    writeFileSync(file, code);
    const loaded = await import(`${pathToFileURL(file).href}?${encodeURIComponent(entry)}`).then(
      () => true,
      () => false,
    );
    if (loaded) problems.push(`${entry} can be bundled into a page and loads there.`);
  }
}

async function bundle(entry: string): Promise<string> {
  const stdin = { contents: `export * from '${entry}';`, resolveDir: user };
  const result = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function entriesOf(name: string, exports: Record<string, unknown>): string[] {
  return Object.keys(exports).map((entry) => name + entry.slice(1));
}

function attempt(action: () => void, expected = false): void {
  try {
    action();
  } catch (error) {
    const { stdout, message } = error as Error & { stdout?: Buffer | string };
    if (!expected) problems.push(`${message}\n${String(stdout ?? '')}`);
  }
}

function run(command: string, args: string[], cwd = workspace): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}
