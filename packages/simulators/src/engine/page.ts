/** One page of a vendor: an empty shell that its script fills, so that every door can serve it as a file. */
export interface PageDefinition {
  /** Path below the vendor's root, e.g. `/agent/`, or with parameters as in the contract: `/onboarding/{partner_id}`. */
  path: string;
  /** Paths with the parameters filled in, of which a site without a server behind it has files. Default: `path` itself. */
  staticPaths?: readonly string[];
  title: string;
  /** Name of the script in the vendor's `pages` folder, without extension. */
  script: string;
}

/** The paths of a page that files can be written at. */
export function staticPathsOf({ path, staticPaths = [path] }: PageDefinition): readonly string[] {
  return staticPaths;
}

/** @param assets Where the scripts are, relative to the page or absolute. Default: `_assets` below the vendor's root. */
export function renderPage({ path, title, script }: PageDefinition, assets = relativeAssets(path)): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <script type="module" src="${assets}/${script}.js"></script>
  </head>
  <body></body>
</html>
`;
}

/** Relative, because a vendor's root is an origin at one door and a folder at another. */
function relativeAssets(path: string): string {
  const depth = path.split('/').length - 2;
  return `${depth === 0 ? '.' : Array(depth).fill('..').join('/')}/_assets`;
}
