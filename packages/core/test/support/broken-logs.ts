/** Logs of a team that are no help, and what becomes of them. */
export const brokenLogs: [what: string, log: () => Promise<void> | void][] = [
  [
    'throws',
    () => {
      throw new Error('the log is full');
    },
  ],
  ['rejects', () => Promise.reject(new Error('the log is away'))],
  ['never ends', () => new Promise(() => undefined)],
];
