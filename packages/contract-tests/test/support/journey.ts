export interface Door {
  /** Where the vendor's root is. */
  root: string;
  headers?: Record<string, string>;
}

export interface Step {
  name: string;
  status: number;
  contentType: string | null;
  text: string;
}

/**
 * Sign in, create a ticket, read it, close it, and be refused to open it again. It uses nothing from outside of itself, so
 * that a browser can run it too.
 * @param fetchAtDoor Default: the one that is there, looked up when it is called.
 */
export async function walkJourney({ root, headers = {} }: Door, fetchAtDoor?: typeof fetch): Promise<Step[]> {
  const steps: Step[] = [];
  let token = '';
  const take = async (name: string, method: string, path: string, json?: unknown) => {
    const response = await (fetchAtDoor ?? fetch)(root + path, {
      method,
      headers: {
        ...headers,
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    steps.push({ name, status: response.status, contentType: response.headers.get('content-type'), text });
    return JSON.parse(text) as { access_token: string; id: number };
  };
  const credentials = { grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' };
  token = (await take('sign in', 'POST', '/api/v3/token', credentials)).access_token;
  const ticket = { phone: '+33655550100', reference: 'CASE-77', description: 'No water since this morning' };
  const { id } = await take('create', 'POST', '/api/v3/tickets', ticket);
  const path = `/api/v3/tickets/${id}`;
  await take('read', 'GET', path);
  await take('close', 'PUT', path, { state: 'closed' });
  await take('open again', 'PUT', path, { state: 'open' });
  return steps;
}

/** What may differ from door to door: where the vendor is, and when it was. */
export function withoutPlaceAndTime(steps: readonly Step[], origin: string): Step[] {
  return steps.map((step) => ({
    ...step,
    text: step.text
      .replaceAll(origin, '<origin>')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)/g, '<time>')
      .replaceAll(/\b1\d{9}(\d{3})?\b/g, '<time>'),
  }));
}
