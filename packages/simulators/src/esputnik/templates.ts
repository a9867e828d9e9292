import type { NewMessage } from './inbox.ts';
import type { ContactRow, EsputnikState, InboxMessageRow, MessageSource, Schemas, TemplateRow } from './state.ts';
import { given, languageOf } from './values.ts';

type Template = Schemas['InboxTemplateInput'];

/** Of a message whose author set none. Source: https://docs.reteno.com/docs/creating-app-inbox-messages */
export const defaultTtlHours = 24;
const defaultLanguage = 'en';

/** A prepared message. An id that is no number is nobody's. */
export function getTemplate({ templates }: EsputnikState, id: string | number): TemplateRow | undefined {
  return templates.get(id);
}

export function languageOfTemplate({ languageCode }: Template): string {
  return languageOf(languageCode ?? defaultLanguage);
}

/** What `contact` is sent: in the language asked for, its own, or the default, whichever comes first and is there. */
export function toNewMessage(
  row: TemplateRow,
  contact: ContactRow,
  source: Pick<MessageSource, 'workflowId' | 'eventTypeKey' | 'eventKey'> & { languageCode?: string | undefined } = {},
): NewMessage {
  const { languageCode, ...origin } = source;
  const wanted = [languageCode, contact.contact.languageCode ?? undefined].flatMap((code) => languageOf(code ?? ''));
  const fallback = languageOfTemplate(row.template);
  const language = wanted.find((code) => code === fallback || Object.hasOwn(row.languages, code)) ?? fallback;
  const template = language === fallback ? row.template : (row.languages[language] ?? row.template);
  return {
    contact,
    content: toContent(template),
    ttlHours: template.ttlHours ?? defaultTtlHours,
    source: {
      messageId: row.id,
      messageName: row.template.name,
      tags: template.tags ?? [],
      languageCode: language,
      ...given(origin),
    },
  };
}

/** Where a message's category comes from is not documented. Sandbox choice: it is the first tag. */
function toContent({ title, text, image, link, tags = [], customData }: Template): InboxMessageRow['content'] {
  return { title, content: text, ...given({ image, link, category: tags[0], customData }) };
}
