import { createTicket, createTicketFrom, getTicket, type Call } from './calls.ts';

/** A request that the contract does not allow, so that the answer has to be a 4xx. */
export interface BrokenRequest {
  title: string;
  /** What a subject has to know to refuse it. */
  about: 'token' | 'address' | 'body';
  call: Call;
}

/** Twenty, sent to every subject. Nothing in them depends on what only the sandbox knows of the vendor. */
export function brokenRequests(token: string): BrokenRequest[] {
  const get = getTicket(token);
  const post = createTicket(token, 'BROKEN');
  return [
    { title: 'GET without a token', about: 'token', call: { ...get, headers: { accept: 'application/json' } } },
    { title: 'GET with a token nobody was given', about: 'token', call: getTicket('not-a-token') },
    {
      title: 'GET with Basic in place of Bearer',
      about: 'token',
      call: withHeader(get, 'authorization', 'Basic YTpi'),
    },
    { title: 'POST with a token nobody was given', about: 'token', call: createTicket('not-a-token', 'BROKEN') },
    { title: 'GET of an unknown ticket', about: 'address', call: getTicket(token, 4_040_404) },
    { title: 'GET of an id that is no number', about: 'address', call: { ...get, path: '/api/v3/tickets/none' } },
    { title: 'GET of an unknown path', about: 'address', call: { ...get, path: '/api/v3/tickets/90417/none' } },
    { title: 'PATCH, which the contract does not have', about: 'address', call: { ...post, method: 'PATCH' } },
    ...brokenBodies.map(([title, body]): BrokenRequest => {
      return { title: `POST with ${title}`, about: 'body', call: createTicketFrom(token, body) };
    }),
    {
      title: 'POST with a body in XML',
      about: 'body',
      call: { ...withHeader(post, 'content-type', 'application/xml'), body: '<phone>+33655550101</phone>' },
    },
  ];
}

const phone = '+33655550101';

const brokenBodies: readonly (readonly [title: string, body: string])[] = [
  ['neither phone nor e-mail', JSON.stringify({ reference: 'BROKEN' })],
  ['broken JSON', '{"phone": "+33655550101"'],
  ['a list in place of an object', JSON.stringify([{ phone }])],
  ['an empty phone', JSON.stringify({ phone: '' })],
  ['an object as phone', JSON.stringify({ phone: { number: phone } })],
  ['an empty e-mail', JSON.stringify({ email: '' })],
  ['a flag that is none', JSON.stringify({ phone, invite: 'maybe' })],
  ['a duration in words', JSON.stringify({ phone, duration: 'half an hour' })],
  ['a duration of zero', JSON.stringify({ phone, duration: 0 })],
  ['a start that is no date', JSON.stringify({ phone, startTime: 'tomorrow' })],
  ['a country of three letters', JSON.stringify({ phone, country: 'FRA' })],
];

function withHeader(call: Call, name: string, value: string): Call {
  return { ...call, headers: { ...call.headers, [name]: value } };
}
