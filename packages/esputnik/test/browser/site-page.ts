/** A page for the site script, and small scripts that play the vendor's. */

export const siteId = 'TESTSITE';
export const page = window as unknown as {
  eS?: { (command: string, ...args: unknown[]): void; q?: unknown[]; c?: unknown };
  _esConfig?: unknown;
  calls?: unknown[][];
};

interface InboxOptions {
  getAuthTokenCallback(): Promise<string>;
  language: string;
}

/** Takes over as the contract says the script does: drains the queue, then replaces `c`. Notes every call. */
const takesOver = `
  window.calls = window.calls || [];
  const unwrap = (entry) => { while (entry.length === 1 && entry[0] && entry[0].length !== undefined && typeof entry[0] !== 'string') entry = entry[0]; return entry; };
  const obey = (args) => { const call = [...args]; window.calls.push(call); if (call[0] === 'init') window._esConfig = { orgId: 23001 }; };
  const { eS } = window;
  eS.q.splice(0).forEach((entry) => obey(unwrap(entry)));
  eS.c = obey;
`;

/** The place of a script that runs `code`, to be given as `scriptUrl`. */
export function scriptUrlOf(code = takesOver): string {
  const blob = new Blob([`{${code}}`], { type: 'text/javascript' });
  return `${URL.createObjectURL(blob)}#`;
}

/** Nothing listens there. */
export const blockedUrl = 'http://127.0.0.1:1';

export const tags = () => [...document.scripts].filter(({ src }) => src.includes('/scripts/'));

export const initCalls = () => (page.calls ?? []).filter(([command]) => command === 'init');

/** The App Inbox options of the one `init`, which is what the script asks for tokens. */
export function inboxOptions(): InboxOptions {
  return initCalls()[0]?.at(-1) as InboxOptions;
}

/** The page as after a load. */
export function resetPage(): void {
  for (const tag of tags()) tag.remove();
  for (const name of ['eS', '_esConfig', 'calls', Symbol.for('@embedworks/esputnik')]) {
    Reflect.deleteProperty(window, name);
  }
  document.documentElement.lang = '';
}
