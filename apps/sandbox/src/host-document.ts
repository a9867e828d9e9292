import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sendText } from './respond.ts';

/**
 * A page of a team that is HTML of its own, as one that holds a vendor's snippet just as customers paste it:
 * `/host/esputnik/snippet` is what `render` of `host/esputnik/snippet-document.ts` returns.
 */
export type RenderHostDocument = (context: {
  /** The vendor as browsers reach it, e.g. `http://esputnik.localhost:4400`. */
  vendorOrigin: string;
}) => string;

/** The file of a document, or `undefined` when there is none of that name. */
export function findHostDocument(path: string): { vendor: string; file: string } | undefined {
  const [, vendor, page] = /^\/host\/([a-z0-9]+)\/([a-z-]+)\/?$/.exec(path) ?? [];
  if (vendor === undefined || page === undefined) return undefined;
  const file = ['ts', 'js']
    .map((extension) => join(import.meta.dirname, 'host', vendor, `${page}-document.${extension}`))
    .find(existsSync);
  return file === undefined ? undefined : { vendor, file };
}

/** Inline scripts and styles are allowed by their hash, as a careful team does: nothing else in the page may run. */
export async function sendHostDocument(response: ServerResponse, file: string, vendorOrigin: string): Promise<void> {
  const { render } = (await import(pathToFileURL(file).href)) as { render: RenderHostDocument };
  const html = render({ vendorOrigin });
  const scripts = hashesOf(html, /<script>(.*?)<\/script>/gs);
  const styles = hashesOf(html, /<style>(.*?)<\/style>/gs);
  response.setHeader(
    'content-security-policy',
    `default-src 'none'; script-src ${vendorOrigin} ${scripts}; style-src ${styles || "'none'"}; connect-src 'self' ${vendorOrigin}; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  );
  sendText(response, 200, html, 'text/html');
}

function hashesOf(html: string, inline: RegExp): string {
  return Array.from(
    html.matchAll(inline),
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  ).join(' ');
}
