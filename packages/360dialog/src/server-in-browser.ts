// Stands in for `./server` in bundles for browsers. Nothing is exported, so most bundlers already refuse the import.
throw new Error(
  '@embedworks/360dialog/server holds partner keys and platform secrets and must not run in a browser. ' +
    'Call it on your server, and use @embedworks/360dialog/browser in the page.',
);

export {};
