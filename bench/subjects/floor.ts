/** The floor: JSON in, JSON out. Nothing is remembered and nothing is checked. */
import { knownTicket } from '../calls.ts';
import { readText, sendJson, serve } from './serve.ts';

serve((request, response) => {
  if (request.method === 'GET') return sendJson(response, 200, knownTicket);
  void readText(request).then((text) => {
    const { reference } = parse(text);
    sendJson(response, 200, { ...knownTicket, reference });
  });
});

function parse(text: string): { reference?: string } {
  try {
    return JSON.parse(text) as { reference?: string };
  } catch {
    return {};
  }
}
