/** What is wrong, by the vendor's name of the field. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** What can be read out of an error body. */
export interface Envelope {
  vendorCode?: string | undefined;
  text?: string | undefined;
  fieldErrors?: FieldErrors | undefined;
  /** The vendor's id of the request. People events alone send one. */
  requestId?: string | undefined;
}

/**
 * Reads whichever envelope it is. It never throws: what it does not know is empty.
 *
 * | product | body |
 * | --- | --- |
 * | most | `requestError.serviceException` with `messageId`, `text`, `validationErrors`; on request as XML |
 * | sign-in by OAuth | the same, with a deprecated `error` beside it |
 * | segments, API keys, Answers | `errorCode`, `description`, `violations` |
 * | flows, lists | `errorCode`, a number or a text, and `errorMessage`; unreadable JSON: `title`, `detail` |
 * | People v3 | `code`, `message`, `details` |
 * | People events | `title`, `traceId`, `errors` with `index`, `code`, `message`, `details` |
 * | conversations | `statusCode` (always `ERROR`), `message` |
 *
 * Source: the OpenAPI files of https://github.com/api-evangelist/infobip
 */
export function readEnvelope(data: unknown): Envelope {
  if (typeof data === 'string') return readXml(data);
  const body = fieldsOf(data);
  const { messageId, text, validationErrors } = fieldsOf(fieldsOf(body['requestError'])['serviceException']);
  const items = listOf(body['errors']).map(fieldsOf);
  const fieldErrors = collect([
    ...Object.entries(fieldsOf(validationErrors)).map(([field, said]) => ({ field, said })),
    ...listOf(body['violations']).map((one) => ({
      field: fieldsOf(one)['property'],
      said: fieldsOf(one)['violation'],
    })),
    ...detailsOf(body['details']),
    ...items.flatMap(({ index, details }) => detailsOf(details, index)),
  ]);
  const { errorCode, code, errorMessage, description, message, detail, title, error, traceId } = body;
  const [item] = items;
  return {
    vendorCode: [messageId, errorCode, code, item?.['code']].map(toCode).find(isText),
    text: [text, errorMessage, description, message, item?.['message'], detail, title, error].find(isText),
    fieldErrors,
    requestId: isText(traceId) ? traceId : undefined,
  };
}

/** Of XML no more than that it is one. */
function readXml(text: string): Envelope {
  const read = (name: string) => text.match(new RegExp(`<${name}>([^<]*)</${name}>`))?.[1];
  return text.includes('<serviceException>') ? { vendorCode: read('messageId'), text: read('text') } : {};
}

/** Items of a list count from 0; -1 is the whole request. */
function detailsOf(details: unknown, index?: unknown) {
  const prefix = typeof index === 'number' && index >= 0 ? `[${index}].` : '';
  return listOf(details).map((one) => {
    const { property, message } = fieldsOf(one);
    return { field: isText(property) ? `${prefix}${property}` : undefined, said: message };
  });
}

function collect(found: { field: unknown; said: unknown }[]): FieldErrors | undefined {
  const fields = new Map<string, string[]>();
  for (const { field, said } of found) {
    const texts = [said].flat().filter(isText);
    if (isText(field) && texts.length > 0) fields.set(field, [...(fields.get(field) ?? []), ...texts]);
  }
  return fields.size > 0 ? Object.fromEntries(fields) : undefined;
}

/** Numbers in some schemas, texts in their samples. */
function toCode(code: unknown): string | undefined {
  return typeof code === 'number' ? String(code) : isText(code) ? code : undefined;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
