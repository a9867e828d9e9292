import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import { receive } from './orders.ts';

/** Behind a function URL. An HTTP API hands over the path decoded, and then `A%2F1` in a placeholder is two segments. */
export async function handler(event: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> {
  const { domainName, http } = event.requestContext;
  const query = event.rawQueryString ? `?${event.rawQueryString}` : '';
  const headers = Object.entries(event.headers).filter((header): header is [string, string] => header[1] !== undefined);
  // The gateway writes what it takes for binary in base64; the signature is over what it was before.
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  const request = new Request(`https://${domainName}${event.rawPath}${query}`, {
    method: http.method,
    headers,
    ...(body.byteLength > 0 && http.method !== 'GET' && http.method !== 'HEAD' ? { body } : {}),
  });
  const response = await receive(request);
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}
