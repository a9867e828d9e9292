import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { buildScript } from '@embedworks/simulators/assets';
import { browserFlags, findBrowser } from '../../../../tools/browser.ts';

export const teamAddress = 'https://team.example.test/';

export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) });
}

/** A team's site, built for production. Every other address is refused, and stands in the list that is returned. */
export async function openTeamSite(context: BrowserContext): Promise<string[]> {
  const escaped: string[] = [];
  const script = await buildScript({ entry: join(import.meta.dirname, 'team-page.ts'), format: 'esm', minify: true });
  await context.route('**/*', (route) => {
    escaped.push(route.request().url());
    return route.abort();
  });
  await context.route(`${teamAddress}**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: page }),
  );
  return escaped;
}

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Team</title><link rel="icon" href="data:," /></head>
  <body><script type="module" src="/team.js"></script></body>
</html>`;
