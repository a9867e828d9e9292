import { html } from 'lit';
import type {
  AppListing,
  AppShell,
  DeskConversation,
  DeskMessage,
  PortalActionShapes,
} from '../../src/infobip/exchange/portal-action-types.ts';
import { createPortalApp } from '../../src/infobip/pages/portal/portal-app.ts';
import { readRoute } from '../../src/infobip/pages/portal/route.ts';
import {
  hrefOf,
  type PortalContext,
  type PortalSection,
  type SectionApp,
  type SectionId,
} from '../../src/infobip/pages/portal/section.ts';
import { ActionRefusal } from '../../src/pages/page-actions.ts';
import { playActions, type PlayedActions } from './infobip-portal-actions.ts';

export type PlayedPortal = Partial<PlayedActions<PortalActionShapes>>;

export const orders: AppShell = {
  id: 'app-1',
  name: 'Orders',
  worksWith: ['conversations', 'answers'],
  manifests: { conversations: '{ "card": {} }', answers: '{ "functions": [] }' },
  settingsUrl: 'http://127.0.0.1:9/configuration',
  redirectUrl: 'http://127.0.0.1:9/',
  clientId: 'sandboxclient0000000000000000001',
  access: 'private',
  isInstalled: false,
  version: 1,
  createdAt: '2026-01-05T09:00:00.000Z',
};

export const listing: AppListing = {
  id: 'app-2',
  name: 'Tables',
  worksWith: ['conversations'],
  isInstalled: false,
  hasConfiguration: true,
};

export const talk: DeskConversation = {
  id: 'talk-1',
  topic: 'Delivery',
  customer: 'Ann',
  channel: 'WHATSAPP',
  status: 'OPEN',
  updatedAt: '2026-01-05T09:00:00.000Z',
};

export const question: DeskMessage = {
  id: 'm-1',
  direction: 'INBOUND',
  authorType: 'CUSTOMER',
  text: 'Where is it?',
  createdAt: '2026-01-05T09:00:00.000Z',
};

/** The vendor behind the portal's pages. It keeps apps and messages, and agrees to everything unless told otherwise. */
export function playExchangePortal(played: PlayedPortal = {}) {
  let apps: AppShell[] = [orders];
  let listings: AppListing[] = [listing];
  let signingSecret = 'signing-1';
  let openings = 0;
  const messages = [question];

  function change<Item extends { id: string }>(
    items: Item[],
    id: string,
    changes: Partial<Item>,
  ): Item | ActionRefusal {
    const index = items.findIndex((item) => item.id === id);
    const item = items[index];
    return item ? (items[index] = { ...item, ...changes }) : new ActionRefusal('not-found', `There is no ${id}.`);
  }

  const secretsOf = (appId: string) => ({ clientId: `client of ${appId}`, clientSecret: 'secret-1', signingSecret });
  const frameOf = (appId: string, path: string) => {
    openings += 1;
    return { appId, title: 'Orders', src: `http://127.0.0.1:9/${path}?state=${openings}` };
  };

  const actions = playActions<PortalActionShapes>({
    'open-portal': () => ({
      user: { userKey: 'U-1001', username: 'agent.smith', email: 'agent.smith@example.test', locale: 'en' },
      accountKey: 'D8ADC259F0A14D0AA1B2C3D4E5F60718',
    }),
    'list-apps': () => ({ apps: structuredClone(apps) }),
    'create-app': (form) => {
      const app: AppShell = { ...orders, ...form, id: `app-${apps.length + 1}` };
      apps.push(app);
      return app;
    },
    'update-app': ({ appId, ...form }) => change(apps, appId, form),
    'delete-app': ({ appId }) => {
      apps = apps.filter(({ id }) => id !== appId);
      return { deleted: true };
    },
    'check-manifest': ({ text }) => ({
      problems: text.includes('wrong')
        ? [{ line: 2, column: 3, path: 'functions[0].uri', message: 'must be an address' }]
        : [],
    }),
    'reveal-app-secrets': ({ appId }) => secretsOf(appId),
    'renew-signing-secret': ({ appId }) => {
      signingSecret = 'signing-2';
      return secretsOf(appId);
    },
    'set-app-access': ({ appId, access }) => change(apps, appId, { access }),
    'list-marketplace': () => ({ apps: structuredClone(listings) }),
    'add-app': ({ appId }) => change(listings, appId, { isInstalled: true }),
    'remove-app': ({ appId }) => change(listings, appId, { isInstalled: false }),
    'open-configuration': ({ appId }) => frameOf(appId, 'configuration'),
    'list-desk-conversations': () => ({ conversations: [talk, { ...talk, id: 'talk-2', customer: 'Ben' }] }),
    'open-desk-conversation': ({ conversationId }) => ({
      conversation: { ...talk, id: conversationId, customer: conversationId === 'talk-1' ? 'Ann' : 'Ben' },
      messages: [...messages],
      cards: [frameOf('app-1', `card/${conversationId}`)],
      pages: [frameOf('app-1', 'page'), frameOf('app-2', 'page')],
    }),
    'list-desk-messages': () => ({ messages: [...messages] }),
    'send-desk-message': ({ author, text }) => {
      messages.push({
        id: `m-${messages.length + 1}`,
        direction: author === 'agent' ? 'OUTBOUND' : 'INBOUND',
        authorType: author === 'agent' ? 'AGENT' : 'CUSTOMER',
        text,
        createdAt: '2026-01-05T09:05:00.000Z',
      });
      return { messages: [...messages] };
    },
    'sign-in-to-app': ({ password }) =>
      password === 'sandbox-password'
        ? { location: 'http://127.0.0.1:9/?code=1' }
        : new ActionRefusal('wrong-login', 'User name or password is wrong.'),
    'refuse-app': () => ({ location: 'http://127.0.0.1:9/?error=access_denied' }),
    ...played,
  });

  return {
    ...actions,
    list: (...more: AppListing[]) => (listings = [...listings, ...more]),
    /** The customer writes by another way. */
    arrive: (text: string) => void messages.push({ ...question, id: `m-${messages.length + 1}`, text }),
  };
}

/** With an app of the marketplace that was added and has nothing to configure. */
export function listedOrders() {
  const vendor = playExchangePortal();
  vendor.list({ id: 'app-1', name: 'Orders', worksWith: ['answers'], isInstalled: true, hasConfiguration: false });
  return vendor;
}

export interface PortalOpening {
  /** Address within the portal. Default: that of the first section. */
  hash?: string;
  vendor?: ReturnType<typeof playExchangePortal>;
  writeClipboard?(text: string): Promise<void>;
}

/** The portal with these sections, its addresses played. */
export async function openExchangePortal(
  sections: readonly PortalSection[],
  { hash = '', vendor = playExchangePortal(), writeClipboard = async () => {} }: PortalOpening = {},
) {
  let shown: Promise<void> = Promise.resolve();
  const addresses: string[] = [];
  let address = hash;
  const app = createPortalApp({
    sections,
    act: vendor.act,
    // As browsers do: nobody hears of an address that is there already.
    navigate(section, path) {
      const next = hrefOf(section, path);
      if (next === address) return;
      address = next;
      addresses.push(address);
      shown = app.show(readRoute(address));
    },
    writeClipboard,
    onChange: () => {},
  });
  await app.start(readRoute(hash));
  return {
    app,
    vendor,
    /** Where the portal went by itself. */
    addresses,
    /** The person follows a link. */
    visit(next: string) {
      address = next;
      return app.show(readRoute(next));
    },
    /** What the portal went to by itself stands. */
    settled: () => shown,
  };
}

/** A section without its views, with the portal around it. */
export async function openSection<App extends Omit<SectionApp, 'title' | 'render'>>(
  id: SectionId,
  create: (portal: PortalContext) => App,
  { path = [], ...opening }: Omit<PortalOpening, 'hash'> & { path?: readonly string[] } = {},
) {
  let made: App | undefined;
  const section: PortalSection = {
    id,
    title: id,
    create(portal) {
      made = create(portal);
      return { ...made, title: () => id, render: () => html`` };
    },
  };
  const opened = await openExchangePortal([section], { ...opening, hash: hrefOf(id, path) });
  if (!made) throw new Error('The portal has not made the section.');
  return { ...opened, section: made, state: opened.app.state };
}
