import { isAccount, type Account } from './accounts.ts';

const cookieName = 'infobip-account';

/** Who is signed in at the team's server. A team proves it; this page only plays it. Absent: nobody has chosen yet. */
export function readSession(request: Request): Account | undefined {
  const cookies = (request.headers.get('Cookie') ?? '').split(/;\s*/);
  const value = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
  const [tenant, embedding, permission] = (value ?? '').split('.');
  const account = { tenant, embedding, permission } as Partial<Account>;
  return isAccount(account) ? account : undefined;
}

/** The header that signs somebody in, out of reach of scripts. */
export function toSessionCookie({ tenant, embedding, permission }: Account): string {
  return `${cookieName}=${tenant}.${embedding}.${permission}; Path=/host/infobip; HttpOnly; SameSite=Strict`;
}

/** The header that signs out. */
export const noSessionCookie = `${cookieName}=; Path=/host/infobip; HttpOnly; SameSite=Strict; Max-Age=0`;
