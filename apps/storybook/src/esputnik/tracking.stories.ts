import type { components } from '@embedworks/contracts/esputnik/rest';
import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { answersOf, rowsOf } from './inbox-play.ts';
import { renderTracking, type TrackingArgs } from './tracking-stage.ts';
import { visitors } from './shop-server.ts';

type TrackerEvent = components['schemas']['TrackerEvent'] & Record<string, unknown>;

/** What a page reports of its visitor: `sendEvent` and its kin of `@embedworks/esputnik/browser`. */
const meta: Meta<TrackingArgs> = {
  title: 'eSputnik/Tracking',
  render: renderTracking,
  args: { visitor: 'anonymous', script: 'works', loads: true, onCommand: fn(), onError: fn() },
  argTypes: {
    visitor: {
      description: 'Who is signed in at the shop.',
      control: 'select',
      options: Object.keys(visitors),
      table: { category: 'Sandbox' },
    },
    script: {
      description: 'Whether the vendor’s script can be fetched at first.',
      control: 'inline-radio',
      options: ['works', 'blocked'],
      table: { category: 'Sandbox' },
    },
    loads: {
      description: 'Whether the script is loaded at once.',
      control: 'boolean',
      table: { category: 'Sandbox' },
    },
    tracking: { control: 'boolean', table: { category: 'Options of loadSiteScript' } },
    onCommand: { control: false, table: { category: 'Recorded' } },
    onError: { control: false, table: { category: 'Recorded' } },
  },
};
export default meta;

type Story = StoryObj<TrackingArgs>;

/** The script reports the page by itself, with the visitor's id; the page reports nothing. */
export const PageViewOnLoad: Story = {
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    const [event] = await trackedEvents();
    const { siteId, cookies, externalCustomerId } = event?.GeneralInfo ?? {};
    await expect(siteId).toBe('SANDBOXSITE0000000000000000000001');
    await expect(cookies?.sc).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    await expect(externalCustomerId).toBeUndefined();
    await expect(context.args.onCommand).not.toHaveBeenCalled();
  },
};

/** A route change of a single-page app, which the page has to report. */
export const RouteChanged: Story = {
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    story.press('route change');
    await story.tracks('PageView', 'PageView');
  },
};

/** Product, category, search. */
export const LookingAround: Story = {
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    story.press('looks at product');
    story.press('looks at category');
    story.press('searches');
    await story.tracks('PageView', 'ProductPage', 'CategoryPage', 'SearchRequest');
    const [, product, category, search] = await trackedEvents();
    await expect(product?.ProductPage).toEqual({ Product: { productKey: 'sku-7', price: '149', isInStock: '1' } });
    await expect(category?.CategoryPage).toEqual({ categoryKey: 'tea' });
    await expect(search?.SearchRequest).toEqual({ search: 'green tea', isFound: '1' });
  },
};

/** A cart and its purchase have the same GUID. */
export const Bought: Story = {
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    story.press('adds to cart');
    story.press('buys');
    await story.tracks('PageView', 'StatusCart', 'PurchasedItems');
    const [, cart, purchase] = await trackedEvents();
    const { GUID } = cart?.StatusCart as { GUID: string };
    await expect(GUID).toMatch(/^[0-9a-f-]{36}$/);
    await expect(cart?.StatusCart).toMatchObject({
      Products: [{ productKey: 'sku-7', price: '149', quantity: '2', price_currency_code: 'EUR' }],
    });
    await expect(purchase?.PurchasedItems).toEqual({
      OrderNumber: '81',
      GUID,
      Products: [{ product_id: 'sku-7', unit_price: '149', quantity: '2' }],
    });
  },
};

/** Bought with one click: there is no cart, and so no GUID. */
export const BoughtWithOneClick: Story = {
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    story.press('buys');
    await story.tracks('PageView', 'PurchasedItems');
    await expect((await trackedEvents())[1]?.PurchasedItems).not.toHaveProperty('GUID');
  },
};

/** Every state of the cart has a GUID of its own, the empty one too. */
export const CartEmptied: Story = {
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    story.press('adds to cart');
    story.press('empties cart');
    await story.tracks('PageView', 'StatusCart', 'StatusCart');
    const [, full, empty] = (await trackedEvents()).map(
      ({ StatusCart }) => StatusCart as { GUID: string; Products: [] },
    );
    await expect(empty?.Products).toEqual([]);
    await expect(empty?.GUID).not.toBe(full?.GUID);
  },
};

/** Who the visitor is goes with one event. */
export const VisitorSignsIn: Story = {
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    story.press('signs in');
    await story.tracks('PageView', 'CustomerData');
    await expect((await trackedEvents())[1]?.GeneralInfo).toMatchObject({
      externalCustomerId: 'customer-known',
      user_email: 'known@example.com',
      user_phone: '380501112233',
    });
  },
};

/** Said with any event, it is remembered and goes with later ones. */
export const VisitorRemembered: Story = {
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    story.press('is introduced');
    story.press('looks at product');
    await story.tracks('PageView', 'PageView', 'ProductPage');
    const said = (await trackedEvents()).map(({ GeneralInfo }) => GeneralInfo.externalCustomerId);
    await expect(said).toEqual([undefined, 'customer-known', 'customer-known']);
  },
};

/** In the nested form, with tags. */
export const WithTags: Story = {
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    story.press('comes by campaign');
    await story.tracks('PageView', 'ProductPage');
    await expect((await trackedEvents())[1]).toMatchObject({ Tags: { campaign: ['spring'] } });
  },
};

/** Events before the script is there wait in the queue and go out in order. */
export const SentBeforeLoading: Story = {
  args: { loads: false },
  play: async (context) => {
    const story = readTracking(context);
    await story.reaches('ready');
    story.press('looks at product');
    story.press('adds to cart');
    await expect(await trackedEvents()).toEqual([]);
    story.press('load script');
    await story.tracks('PageView', 'ProductPage', 'StatusCart');
  },
};

/** The script is blocked: nothing is thrown, and what was queued goes out when it comes after all. */
export const ScriptBlocked: Story = {
  args: { script: 'blocked' },
  play: async (context) => {
    const story = readTracking(context);
    await story.reaches('failed');
    await expect(context.args.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'script_failed' }));
    story.press('looks at product');
    await expect(answersOf('trackEvent')).toEqual([]);
    story.press('load script');
    await story.tracks('PageView', 'ProductPage');
  },
};

/** Without automatic events: the first page is reported all the same, as the vendor says. */
export const AutomaticEventsOff: Story = {
  args: { tracking: false },
  play: async (context) => {
    const story = readTracking(context);
    await story.tracks('PageView');
    story.press('looks at product');
    await story.tracks('PageView', 'ProductPage');
  },
};

function readTracking({ canvasElement }: { canvasElement: HTMLElement }) {
  const page = within(canvasElement);
  return {
    press: (name: string) => page.getByRole('button', { name }).click(),
    async reaches(state: string) {
      await waitFor(() => expect(page.getByRole('status')).toHaveTextContent(state));
    },
    /** The vendor has taken these, in this order. */
    async tracks(...names: string[]) {
      await waitFor(async () =>
        expect((await trackedEvents()).map(({ GeneralInfo }) => GeneralInfo.eventName)).toEqual(names),
      );
      await expect(answersOf('trackEvent')).toEqual(names.map(() => 204));
    },
  };
}

async function trackedEvents(): Promise<TrackerEvent[]> {
  return (await rowsOf<{ event: TrackerEvent }>('trackedEvents')).map(({ event }) => event);
}
