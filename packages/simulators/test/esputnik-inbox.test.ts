import { describe, expect, test } from 'vitest';
import { startMs, useDesk, type Answer } from './support/esputnik-desk.ts';

const desk = useDesk();

interface Message {
  id: string;
  title: string;
  content: string;
  createdDate: number;
  newMessage: boolean;
  status: string;
}
const listOf = ({ body }: Answer) => (body as { list: Message[] }).list;
const titles = (answer: Answer) => listOf(answer).map(({ title }) => title);
const unread = async (email: string) => {
  const { body } = await desk().inbox(email, 'GET', '/appinbox/v1/messages/count');
  return (body as { count: number }).count;
};
const open = (email: string, ids?: string[] | null) =>
  desk().inbox(email, 'POST', '/appinbox/v1/messages/status', { json: { status: 'OPENED', ids } });

describe('seeded inboxes', () => {
  test.each([
    ['known@example.com', 3, 2],
    ['empty@example.com', 0, 0],
    ['paging@example.com', 25, 20],
    ['hostile@example.com', 3, 3],
    ['expired@example.com', 0, 0],
    ['busy@example.com', 120, 120],
    ['rtl@example.com', 2, 2],
  ])('%s has %i messages, %i of them unread', async (email, all, unopened) => {
    const answer = await desk().inbox(email);
    expect(listOf(answer)).toHaveLength(all);
    expect(listOf(answer).filter(({ newMessage }) => newMessage)).toHaveLength(unopened);
    expect(await unread(email)).toBe(unopened);
    expect(answer.body).toMatchObject({ totalPages: all === 0 ? 0 : 1 });
  });

  test('a message is as the vendor shows it, newest first', async () => {
    const [newest, , oldest] = listOf(await desk().inbox('known@example.com'));
    expect(newest).toEqual({
      id: '0f0c1a52-8a5f-4b0e-9c7a-1d2f3a4b5c6d',
      createdDate: startMs - 5 * 60_000,
      title: 'Parcel on its way',
      content: '<p>Track it <b>here</b> 📦</p>',
      image: 'https://cdn.shop.example/p.png',
      link: 'https://shop.example/orders/81',
      newMessage: true,
      status: 'UNOPENED',
      category: 'orders',
      customData: { orderId: '81', openInNewTab: true },
    });
    expect(oldest).toMatchObject({ title: 'Welcome', newMessage: false, status: 'OPENED' });
  });

  test('the hostile ones come as they are: the reader has to clean them', async () => {
    const all = JSON.stringify(listOf(await desk().inbox('hostile@example.com')));
    for (const part of ['onerror=', 'javascript:', '<script>', '<iframe', '<svg onload']) expect(all).toContain(part);
  });
});

describe('pages', () => {
  const page = (query: Record<string, string>) =>
    desk().inbox('paging@example.com', 'GET', '/appinbox/v1/messages', { query });

  test('follow each other without a gap', async () => {
    const pages = await Promise.all(['0', '1', '2', '3'].map((number) => page({ page: number, pageSize: '10' })));
    expect(pages.map((answer) => listOf(answer).length)).toEqual([10, 10, 5, 0]);
    expect(pages.flatMap(titles)).toEqual(
      Array.from({ length: 25 }, (_, position) => `Message ${25 - position} of 25`),
    );
    expect(pages.map(({ body }) => (body as { totalPages: number }).totalPages)).toEqual([3, 3, 3, 3]);
  });

  test('have ten messages, and begin at 0, where only one of the two is given', async () => {
    expect(titles(await page({ page: '1' }))).toEqual(titles(await page({ page: '1', pageSize: '10' })));
    expect(titles(await page({ pageSize: '7' }))).toEqual(titles(await page({ page: '0', pageSize: '7' })));
  });

  test('count what the status lets through', async () => {
    const opened = await page({ status: 'OPENED', page: '0', pageSize: '2' });
    expect(opened.body).toMatchObject({ totalPages: 3, list: [{ status: 'OPENED' }, { newMessage: false }] });
    expect(listOf(await page({ status: 'UNOPENED' }))).toHaveLength(20);
  });
});

describe('opening', () => {
  test('marks some, ignores ids of others, and answers nothing', async () => {
    const [newest] = listOf(await desk().inbox('known@example.com'));
    const foreign = listOf(await desk().inbox('rtl@example.com'))[0]?.id ?? '';
    expect(await open('known@example.com', [newest?.id ?? '', foreign, 'unknown'])).toMatchObject({
      status: 200,
      body: null,
    });
    expect([await unread('known@example.com'), await unread('rtl@example.com')]).toEqual([1, 2]);
  });

  test.each([
    ['null', null],
    ['nothing', undefined],
  ])('%s means all', async (_name, ids) => {
    await open('busy@example.com', ids);
    expect(await unread('busy@example.com')).toBe(0);
  });

  test('an empty list changes nothing', async () => {
    await open('known@example.com', []);
    expect(await unread('known@example.com')).toBe(2);
    expect(desk().notifications).toEqual([]);
  });

  test('tells the customer once', async () => {
    await open('known@example.com');
    await open('known@example.com');
    expect(desk().notifications).toMatchObject([
      { webhook: 'activities', payload: [{ activityStatus: 'READ' }, { activityStatus: 'READ' }] },
    ]);
  });
});

test('a message disappears when its time is over, read or not', async () => {
  await desk().world.trigger('esputnik', 'message.arrived', { title: 'Short', ttlHours: 2 });
  await desk().world.clock.advance(2 * 3_600_000 - 1);
  expect(titles(await desk().inbox('known@example.com'))).toContain('Short');
  await open('known@example.com');
  await desk().world.clock.advance(1);
  expect(titles(await desk().inbox('known@example.com'))).not.toContain('Short');
});
