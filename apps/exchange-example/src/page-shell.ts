import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from 'hono/html';
import type { ExampleOptions } from './options.ts';

export type PageName = 'card' | 'orders' | 'configuration';

const folder = join(import.meta.dirname, 'pages');
const scripts = new Map<PageName, Promise<string>>();

/** An empty page that its script fills. What the script has to know stands in attributes, since nothing may be inline. */
export async function renderPage(name: PageName, title: string, options: ExampleOptions): Promise<Response> {
  const { infobipPageUrl, clientId, publicUrl } = options;
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/style.css" />
        <script type="module" src="/assets/${name}.js"></script>
      </head>
      <body data-infobip-url="${infobipPageUrl}" data-client-id="${clientId}" data-public-url="${publicUrl}">
        <main aria-busy="true"><h1>${title}</h1></main>
      </body>
    </html>`;
  return new Response(page.toString(), { headers: pageHeaders(options) });
}

/** Only the portal may frame the page, and nothing runs in it but its own file. */
export function pageHeaders({ portalOrigin, infobipPageUrl }: ExampleOptions): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    `connect-src 'self' ${new URL(infobipPageUrl).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${portalOrigin}`,
  ];
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    // The address may hold a code.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

export function loadStyle(): Promise<string> {
  return readFile(join(folder, 'style.css'), 'utf8');
}

/** The script of a page, bundled when it is first asked for. Nothing has to be built before. */
export function loadScript(name: PageName): Promise<string> {
  const loaded = scripts.get(name) ?? bundle(name);
  scripts.set(name, loaded);
  // One that failed is tried again.
  loaded.catch(() => scripts.delete(name));
  return loaded;
}

async function bundle(name: PageName): Promise<string> {
  const entry = ['ts', 'js'].map((extension) => join(folder, `${name}.${extension}`)).find(existsSync);
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: entry ? [entry] : [],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@embedworks/source'],
    minify: true,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
