const english = {
  title: 'Messages',
  bell: 'Messages',
  bellUnread: 'Messages, unread: {count}',
  close: 'Close',
  markAll: 'Mark all as read',
  more: 'Show more',
  empty: 'There are no messages.',
  loading: 'Loading…',
  failed: 'Messages cannot be loaded right now.',
  unread: 'Unread',
} as const;

export type Texts = Record<keyof typeof english, string>;

/** Sandbox choice: the widget's languages, one of them written from the right. */
export const texts: Record<string, Texts> = {
  en: english,
  uk: {
    title: 'Повідомлення',
    bell: 'Повідомлення',
    bellUnread: 'Повідомлення, непрочитані: {count}',
    close: 'Закрити',
    markAll: 'Позначити все прочитаним',
    more: 'Показати більше',
    empty: 'Повідомлень немає.',
    loading: 'Завантаження…',
    failed: 'Зараз не вдається завантажити повідомлення.',
    unread: 'Непрочитане',
  },
  ar: {
    title: 'الرسائل',
    bell: 'الرسائل',
    bellUnread: 'الرسائل، غير المقروءة: {count}',
    close: 'إغلاق',
    markAll: 'تعليم الكل كمقروء',
    more: 'عرض المزيد',
    empty: 'لا توجد رسائل.',
    loading: 'جارٍ التحميل…',
    failed: 'يتعذر تحميل الرسائل الآن.',
    unread: 'غير مقروءة',
  },
};

export interface Wording {
  /** ISO 639-1. */
  language: string;
  direction: 'ltr' | 'rtl';
  texts: Texts;
}

/** The first of the languages that the widget knows, or English. */
export function chooseWording(...languages: readonly (string | undefined)[]): Wording {
  const language = languages.find((each) => each !== undefined && Object.hasOwn(texts, each)) ?? 'en';
  return { language, direction: language === 'ar' ? 'rtl' : 'ltr', texts: texts[language] ?? english };
}
