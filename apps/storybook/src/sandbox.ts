/** The simulated vendors in this page: pages are files beside the document, REST is answered by a service worker. */
import { createWorld, staticPathsOf, vendors, type Vendor, type World } from '@embedworks/simulators';
import { handlers } from '@embedworks/simulators/msw';
import { passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import { http, type HttpHandler } from 'msw/http';

/** Relative to the document, so that a static build works below any path. */
const root = new URL('./vendor', document.baseURI).href;
const worker = setupWorker();
let world: World | undefined;
let answers: HttpHandler[] = [];

/** Address of a file below a vendor's root, e.g. `vendorAddress('apizee', 'agent/')`. */
export function vendorAddress(vendor: string, path = ''): string {
  return `${root}/${vendor}/${path}`;
}

/** Starts the service worker. Every request that leaves this origin unanswered is an error: that is what offline means. */
export async function startSandbox(): Promise<void> {
  await worker.start({
    quiet: true,
    serviceWorker: { url: new URL('./service-worker.js', document.baseURI).href },
    onUnhandledFrame({ frame, defaults }) {
      const request = (frame.data as { request?: Request }).request;
      if (request && new URL(request.url).origin !== location.origin) defaults.error();
    },
  });
}

/** A world of its own for each story: fresh state, ids and settings. */
export function openWorld(): World {
  world?.clock.clear();
  // What a vendor calls is answered by this site, wherever it stands.
  world = createWorld({ vendors, loadAsset, allowedHosts: [location.hostname] });
  answers = [...vendors.flatMap(staticFiles), ...handlers({ world: withCookie(world), baseUrl: root })];
  worker.resetHandlers(...answers);
  return world;
}

/**
 * The world of the story that is shown.
 * @throws {ReferenceError} before the first story.
 */
export function currentWorld(): World {
  if (!world) throw new ReferenceError('No story has a world yet.');
  return world;
}

/** Scripts that an operation answers with are files, too. */
async function loadAsset(vendor: string, name: string): Promise<string> {
  const response = await fetch(vendorAddress(vendor, `_assets/${name}.js`));
  if (!response.ok) throw new RangeError(`There is no script ${name} of ${vendor}.`);
  return response.text();
}

/** Answers GET, or another method, of one address in another way. Returns what undoes it, and all others with it. */
export function overrideAnswer(
  address: string,
  answer: () => Response | Promise<Response>,
  method: 'get' | 'post' = 'get',
): () => void {
  worker.use(http[method](address, answer));
  return () => worker.resetHandlers(...answers);
}

/**
 * A service worker is not shown cookies. The vendors' signed-in pages send the same token as Bearer, so it can stand in for
 * the cookie where an operation wants that one.
 */
function withCookie(world: World): World {
  return {
    ...world,
    handle(vendor, request) {
      const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
      const cookie = token && `${vendor}_session=${token}`;
      return world.handle(vendor, cookie ? { ...request, headers: { ...request.headers, cookie } } : request);
    },
  };
}

/** Pages and scripts are files of this site; all else below a vendor's root is REST. */
function staticFiles({ vendor, pages, scripts }: Vendor): HttpHandler[] {
  const folders = pages.flatMap(staticPathsOf).map((path) => path.replace(/^\/|\/$/g, ''));
  const written = scripts.filter(({ path }) => !path.includes('{'));
  const paths = ['_assets/*', ...folders, ...folders.flatMap((folder) => [`${folder}/`, `${folder}/index.html`])];
  return [...paths, ...written.map(({ path }) => path.slice(1))].map((path) =>
    http.get(vendorAddress(vendor, path), () => passthrough()),
  );
}
