// Stands in for `./server` in bundles for browsers. Nothing is exported, so most bundlers already refuse the import.
throw new Error(
  '@embedworks/apizee/server signs in with a password or a JWT and must not run in a browser. ' +
    'Call it on your server, and use @embedworks/apizee/browser in the page.',
);

export {};
