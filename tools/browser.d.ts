/**
 * Flags for a quiet start. The sandbox of Chromium does not work for root, so it is off there and only there.
 * Playwright turns storage partitioning off by a list of features; where third-party storage is blocked (Debian's
 * build), a frame of another origin then has none at all. Naming the list again gives partitioned storage back, which
 * is what people's browsers have.
 */
export declare const browserFlags: string[];
/** Looks in the environment, then among Playwright's browsers, then on the system. Installs nothing. */
export declare function findBrowser(): string | undefined;
/**
 * Finds a browser or installs one, telling what it does.
 * @throws with the steps to take when no way works.
 */
export declare function ensureBrowser(log?: (line: string) => void): Promise<string>;
//# sourceMappingURL=browser.d.ts.map