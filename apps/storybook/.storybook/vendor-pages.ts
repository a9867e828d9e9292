import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Connect, Plugin } from 'vite';

const run = promisify(execFile);
const workers = ['service-worker.js', 'mockServiceWorker.js'];
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Puts the simulated vendors' pages and the service worker beside the stories: served while developing and testing,
 * written as files in a static build. They are same-origin there, because a service worker cannot answer the document
 * of a frame from another origin.
 *
 * @param folder Where the files are kept in between.
 */
export function vendorPages(folder: string): Plugin {
  let files: Promise<Map<string, Buffer>> | undefined;
  // Vite's own process resolves no package to source, so a process of their own makes the files.
  const load = () => (files ??= makeFiles(folder));

  return {
    name: 'embedworks:vendor-pages',
    configureServer(server) {
      server.middlewares.use(serve(load));
    },
    async generateBundle() {
      for (const [fileName, source] of await load()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

async function makeFiles(folder: string): Promise<Map<string, Buffer>> {
  await run(process.execPath, [
    '--conditions=@embedworks/source',
    join(import.meta.dirname, 'write-public-files.ts'),
    folder,
  ]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const toName = (path: string) => relative(folder, path).replaceAll(sep, '/');
  return new Map(await Promise.all(paths.map(async (path) => [toName(path), await readFile(path)] as const)));
}

/** As a plain file server does it, which answers `/a` with `/a/index.html` after a redirect to `/a/`. */
function serve(load: () => Promise<Map<string, Buffer>>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = '', query] = (request.url ?? '').split('?');
    const name = path.slice(1);
    if (!name.startsWith('vendor/') && !workers.includes(name)) return next();
    load().then((files) => {
      const file = files.get(name.endsWith('/') ? `${name}index.html` : name);
      if (file) {
        const contentType = contentTypes[extname(name) || '.html'];
        response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(file);
      } else if (files.has(`${name}/index.html`)) {
        response.writeHead(301, { location: `${path}/${query ? `?${query}` : ''}` }).end();
      } else next();
    }, next);
  };
}
