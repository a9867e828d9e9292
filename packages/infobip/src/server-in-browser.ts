// Stands in for `./server` in bundles for browsers. Nothing is exported, so most bundlers already refuse the import.
throw new Error(
  '@embedworks/infobip/server signs in with the credentials of the account and must not run in a browser. ' +
    'Call it on your server, and use @embedworks/infobip/browser in the page.',
);

export {};
