/** The site that the sandbox prints at start. */
export const siteId = 'SANDBOXSITE0000000000000000000001';
