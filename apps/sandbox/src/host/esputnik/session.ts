import { findVisitor, type Visitor } from './visitors.ts';

const cookieName = 'esputnik-visitor';

/** Who is signed in at the team's server. A team proves it; this page only plays it. Absent: nobody has chosen yet. */
export function readSession(request: Request): Visitor | undefined {
  const cookies = (request.headers.get('Cookie') ?? '').split(/;\s*/);
  const value = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
  return findVisitor(value);
}

/** The header that signs a visitor in, out of reach of scripts. */
export function toSessionCookie({ id }: Visitor): string {
  return `${cookieName}=${id}; Path=/host/esputnik; HttpOnly; SameSite=Strict`;
}
