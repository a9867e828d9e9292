/** Builds the vendors' pages and scripts for the browser. Node only: it bundles with esbuild, on request. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Vendor } from './engine/vendor.ts';
import { renderPage, staticPathsOf } from './engine/page.ts';
import { vendors } from './vendors.ts';

export interface ScriptBuild {
  /** File to start from. */
  entry: string;
  /** `esm` for module scripts, `iife` for scripts a customer's page includes. */
  format: 'esm' | 'iife';
  /** Default: false, so that a developer can read what runs. */
  minify?: boolean;
}

/** Bundles one entry into one text. Always fresh: it takes some 20 ms, and an edited page shows on reload. */
export async function buildScript({ entry, format, minify = false }: ScriptBuild): Promise<string> {
  const esbuild = await import('esbuild');
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    minify,
    target: 'es2022',
    platform: 'browser',
    conditions: ['@embedworks/source'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

/**
 * Loads a vendor's script by name from its `pages` folder.
 * @throws {RangeError} when there is none of that name.
 */
export async function loadVendorScript(vendor: Vendor, name: string, minify = false): Promise<string> {
  const entry = entryOf(vendor.vendor, name);
  if (!entry) throw new RangeError(`${vendor.title} has no script ${name}.`);
  const format = vendor.pages.some((page) => page.script === name) ? 'esm' : 'iife';
  return buildScript({ entry, format, minify });
}

/**
 * Loads a script of any vendor, for `createWorld({ loadAsset: loadScript })`.
 * @throws {RangeError} when there is no such vendor or script.
 */
export async function loadScript(vendorName: string, name: string): Promise<string> {
  const vendor = vendors.find((candidate) => candidate.vendor === vendorName);
  if (!vendor) throw new RangeError(`No vendor ${vendorName}.`);
  return loadVendorScript(vendor, name);
}

/** Writes a vendor's pages and scripts as files, for a site without a server behind it. */
export async function writeStaticPages(vendor: Vendor, folder: string): Promise<void> {
  // A script at a path with a parameter is asked for by its operation, under its own name.
  const written = vendor.scripts.filter(({ path }) => !path.includes('{'));
  const scripts = new Set([...vendor.pages, ...vendor.scripts].map(({ script }) => script));
  for (const { script } of written) scripts.delete(script);
  const files = new Map<string, string>();
  for (const script of scripts) files.set(`_assets/${script}.js`, await loadVendorScript(vendor, script, true));
  for (const page of vendor.pages) {
    for (const each of staticPathsOf(page)) {
      const path = each.endsWith('/') ? each : `${each}/`;
      files.set(`${path.slice(1)}index.html`, renderPage({ ...page, path }));
    }
  }
  for (const { path, script } of written) files.set(path.slice(1), await loadVendorScript(vendor, script, true));
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Source files while developing, built ones in the published package. Names come from URLs, so only plain ones count. */
function entryOf(vendor: string, name: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined;
  return ['ts', 'js']
    .map((extension) => join(import.meta.dirname, vendor, 'pages', `${name}.${extension}`))
    .find(existsSync);
}
