/** What the three pages share. */

type Child = Node | string;

/** An element with text and elements in it; never HTML, so nothing that came from elsewhere is run. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** What the server wrote into the page. */
export function pageOptions() {
  const { infobipUrl = '', clientId = '', publicUrl = '' } = document.body.dataset;
  return { infobipUrl, clientId, publicUrl };
}

interface Question {
  /** Default: GET. */
  method?: 'POST' | 'PUT';
  body?: object;
  /** The account that the page shows. The server refuses what is not for the one that is signed in, and each change without. */
  accountKey?: string;
}

/** Asks the app's own server, which knows by its cookie who is signed in. @throws {Error} with its sentence. */
export async function ask<Answer>(path: string, { method, body, accountKey }: Question = {}): Promise<Answer> {
  const response = await fetch(path, {
    method: method ?? 'GET',
    headers: {
      ...(accountKey === undefined ? {} : { 'X-Account-Key': accountKey }),
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = (await response.json().catch(() => ({}))) as Answer & { error?: string };
  if (response.ok) return answer;
  throw new Error(answer.error ?? `The app answered ${response.status}.`);
}

/** Fills the page in, and says what went wrong where it does not work out. */
export async function fill(render: (main: HTMLElement) => Promise<void>): Promise<void> {
  const main = document.querySelector('main') ?? document.body;
  try {
    await render(main);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    main.append(element('p', { role: 'alert', class: 'bad' }, message));
  } finally {
    main.removeAttribute('aria-busy');
  }
}
