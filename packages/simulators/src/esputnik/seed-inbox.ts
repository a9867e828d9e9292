import { insertMessage } from './inbox.ts';
import { seededIds } from './seed-accounts.ts';
import type { EsputnikState, InboxMessageRow } from './state.ts';
import { given } from './values.ts';
import type { EsputnikWorld } from './vendor-types.ts';

const minuteMs = 60_000;
/** A sandbox may run for long, and its first messages should still be there. */
const yearHours = 365 * 24;

interface SeededMessage {
  /** Default: drawn. */
  id?: string;
  contactId: number;
  /** Before the start of the world. */
  minutesAgo: number;
  content: InboxMessageRow['content'];
  opened?: boolean;
  /** Default: a year. */
  ttlHours?: number;
  languageCode?: string;
}

/** What an inbox must never run, in each place that takes a text. */
const hostile: readonly InboxMessageRow['content'][] = [
  {
    title: '<img src=x onerror="globalThis.hacked=1">',
    content: '<p>Before <img src=x onerror="globalThis.hacked=1"> after</p>',
  },
  {
    title: 'Links',
    content:
      '<a href="javascript:globalThis.hacked=1">script</a> <a href="data:text/html,<script>1</script>">data</a> ' +
      '<a href="https://shop.example/" onclick="globalThis.hacked=1" target="_top">fine</a>',
    link: 'javascript:globalThis.hacked=1',
    image: 'javascript:globalThis.hacked=1',
  },
  {
    title: 'Elements',
    content:
      '<script>globalThis.hacked=1</script><style>body{display:none}</style><iframe srcdoc="<script>1</script>"></iframe>' +
      '<svg onload="globalThis.hacked=1"><animate onbegin="globalThis.hacked=1"/></svg><form action="/"><input></form>' +
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=globalThis.hacked=1&gt;">',
  },
];

const messages: readonly SeededMessage[] = [
  {
    contactId: seededIds.contact,
    minutesAgo: 3 * 24 * 60,
    opened: true,
    content: { title: 'Welcome', content: 'Good to have you here, Ira.', customData: { source: 'sandbox' } },
  },
  {
    contactId: seededIds.contact,
    minutesAgo: 26 * 60,
    content: {
      title: 'Your wish list is on sale',
      content: '<p>Two things you like cost <i>less</i> today: <a href="https://shop.example/wishes">see them</a>.</p>',
      image: 'https://cdn.shop.example/sale.png',
      category: 'offers',
    },
  },
  {
    contactId: seededIds.contact,
    id: seededIds.message,
    minutesAgo: 5,
    content: {
      title: 'Parcel on its way',
      content: '<p>Track it <b>here</b> 📦</p>',
      image: 'https://cdn.shop.example/p.png',
      link: 'https://shop.example/orders/81',
      category: 'orders',
      customData: { orderId: '81', openInNewTab: true },
    },
  },
  ...Array.from({ length: 25 }, (_, position) => ({
    contactId: seededIds.pagedContact,
    minutesAgo: (25 - position) * 60,
    // Every fifth has been read.
    opened: position % 5 === 0,
    content: { title: `Message ${position + 1} of 25`, content: `<p>Number <b>${position + 1}</b></p>` },
  })),
  ...hostile.map((content, position) => ({
    contactId: seededIds.hostileContact,
    minutesAgo: 3 - position,
    content,
  })),
  {
    contactId: seededIds.expiredContact,
    minutesAgo: 25 * 60,
    ttlHours: 24,
    content: { title: 'Only yesterday', content: 'Nobody sees this any more.' },
  },
  ...Array.from({ length: 120 }, (_, position) => ({
    contactId: seededIds.busyContact,
    minutesAgo: 120 - position,
    content: { title: `Offer ${position + 1}`, content: 'One of many.' },
  })),
  {
    contactId: seededIds.rightToLeftContact,
    minutesAgo: 90,
    languageCode: 'ar',
    content: {
      title: 'مرحبًا بك',
      content: '<p>يسعدنا وجودك معنا في <b>Sandbox Shop</b>.</p>',
      category: 'orders',
    },
  },
  {
    contactId: seededIds.rightToLeftContact,
    minutesAgo: 10,
    languageCode: 'ar',
    content: {
      title: 'الطرد في الطريق',
      content: '<p>رقم الطلب 81، <a href="https://shop.example/orders/81">تتبعه هنا</a>.</p>',
      link: 'https://shop.example/orders/81',
    },
  },
];

/** Puts messages into the inboxes without telling anybody: they came before the world began. */
export async function seedInboxes(state: EsputnikState, world: EsputnikWorld): Promise<void> {
  const nowMs = world.clock.now();
  for (const { id, contactId, minutesAgo, content, opened, ttlHours = yearHours, languageCode = 'en' } of messages) {
    const contact = state.contacts.get(contactId);
    if (!contact) throw new RangeError(`The seed has no contact ${contactId}.`);
    const source = { messageId: seededIds.welcomeTemplate, messageName: 'Welcome', tags: [], languageCode };
    const message = { ...given({ id }), contact, content, source, ttlHours };
    const row = await insertMessage(state, world, message, nowMs - minutesAgo * minuteMs);
    if (opened) await state.messages.update(row.id, { status: 'OPENED' });
  }
}
