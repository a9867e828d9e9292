import type { components } from '@embedworks/contracts/apizee/rest';
import { vendorAddress } from '../sandbox.ts';

type Schemas = components['schemas'];

/** What your server does before a page may call `loadAgent`: it signs in and asks who it is. */
export async function signIn(): Promise<Schemas['CurrentUser']> {
  const form = { grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' };
  const { access_token } = await read<Schemas['Token']>('api/v3/token', {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return read<Schemas['CurrentUser']>('api/v2/users/me', { headers: { authorization: `Bearer ${access_token}` } });
}

async function read<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(vendorAddress('apizee', path), init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return (await response.json()) as Answer;
}
