import type { RenderHostDocument } from '../../host-document.ts';
import { callback, renderSnippet } from './snippet.ts';

/** A team's page without the adapter: its own callback, and then what the vendor's page says to paste. */
export const render: RenderHostDocument = ({ vendorOrigin }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>A shop with the vendor's snippet</title>
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
      header { display: flex; align-items: center; justify-content: space-between; padding: 0.5rem 1rem; border-bottom: 1px solid; }
      h1 { margin: 0; font-size: 1.1rem; }
      main { padding: 0 1rem; }
    </style>
  </head>
  <body>
    <header>
      <h1>A shop</h1>
      <div id="esputnik-inbox"></div>
    </header>
    <main>
      <p>No adapter here: this page holds the vendor's loader as it is published, and a callback of its own.</p>
    </main>
    ${callback}
    ${renderSnippet(vendorOrigin)}
  </body>
</html>
`;
