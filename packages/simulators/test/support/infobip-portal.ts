import type { CampaignOfUseCase, PageActionShapes, UseCase } from '../../src/infobip/page-action-types.ts';
import { PortalRefusal } from '../../src/infobip/pages/embeddable/actions.ts';
import type { FrameNews } from '../../src/infobip/pages/embeddable/host-link.ts';
import { createPortal } from '../../src/infobip/pages/embeddable/portal.ts';
import type { SituationId } from '../../src/infobip/pages/embeddable/situations.ts';
import type { EmbeddableProduct } from '../../src/infobip/page-action-types.ts';
import { playActions, type PlayedActions } from './infobip-portal-actions.ts';

type Answers = { [Name in keyof PageActionShapes]: PageActionShapes[Name]['answer'] };

export const expired = new PortalRefusal('session-expired', 'Your session has expired.');
export const forbidden = new PortalRefusal('forbidden', 'Insufficient permissions to access the requested resource.');

export const cart: UseCase = {
  id: 'abandoned-cart',
  title: 'Abandoned cart',
  description: 'Reminds people of what they left in the cart.',
  channels: ['EMAIL', 'SMS'],
  steps: [
    {
      title: 'Message',
      fields: [
        { name: 'sender', label: 'Sender', type: 'choice', required: true, default: 'Acme', choices: ['Acme', '4474'] },
        { name: 'url', label: 'Address', type: 'url', required: true, default: '' },
      ],
    },
    {
      title: 'Timing',
      fields: [
        { name: 'hours', label: 'Hours', type: 'number', required: true, default: '4' },
        { name: 'note', label: 'Note', type: 'text', required: false, default: '' },
      ],
    },
  ],
};

export const campaign: CampaignOfUseCase = {
  campaignId: 200000000000001,
  state: 'active',
  fields: { name: 'Welcome' },
  activatedAt: '2026-01-05T09:00:00.000Z',
  analytics: {
    received: 12,
    pending: 1,
    accepted: 8,
    rejected: 3,
    active: 2,
    rejections: { REJECTED_PERSON_IN_FLOW: 3 },
    perDay: [{ date: '2026-01-05', accepted: 8, rejected: 3 }],
  },
};

export const welcome = {
  id: 'welcome-series',
  title: 'Welcome series',
  description: 'Greets new customers.',
  channels: ['EMAIL'],
  steps: [{ title: 'Name', fields: [{ name: 'name', label: 'Name', type: 'text', required: true, default: '' }] }],
  campaign,
} satisfies UseCase;

const session = { session: 'session-1', scopes: ['flow:manage'], tenant: {}, expiresInSeconds: 1800 };

export const opened = {
  moments: {
    ...session,
    kind: 'moments',
    embeddingId: 4711,
    embeddingName: 'Acme campaigns',
    useCases: [cart, welcome],
  },
  answers: {
    ...session,
    kind: 'answers',
    bots: [
      {
        id: 'bot-1',
        name: 'Opening hours',
        steps: [{ id: 'step-1', kind: 'message', text: 'Hello!' }],
        version: 1,
        savedAt: '2026-01-05T09:00:00.000Z',
      },
    ],
  },
  conversations: {
    ...session,
    kind: 'conversations',
    conversations: [
      {
        id: 'talk-1',
        topic: 'Delivery',
        customer: 'Ann',
        channel: 'WHATSAPP',
        status: 'OPEN',
        updatedAt: '2026-01-05T09:00:00.000Z',
        preview: 'Where is it?',
      },
    ],
  },
} as const satisfies { [Product in EmbeddableProduct]: Extract<Answers['open-embedding'], { kind: Product }> };

/** The portal behind the pages: it agrees to everything unless told otherwise, and remembers where the end user was. */
export function playPortal(played: Partial<PlayedActions<PageActionShapes>> = {}) {
  let position: Record<string, unknown> | null = null;
  const all: PlayedActions<PageActionShapes> = {
    'open-embedding': ({ product }) => structuredClone(opened[product]),
    'check-session': () => ({ alive: true, expiresInSeconds: 1700 }),
    'activate-use-case': ({ fields }) => ({ ...cart, campaign: { ...campaign, campaignId: 200000000000009, fields } }),
    'update-campaign': ({ fields }) => ({ ...welcome, campaign: { ...campaign, fields } }),
    'pause-campaign': () => ({ ...welcome, campaign: { ...campaign, state: 'paused' } }),
    'resume-campaign': () => welcome,
    'delete-campaign': () => {
      const { id, title, description, channels, steps } = welcome;
      return { id, title, description, channels, steps };
    },
    'read-analytics': () => ({ ...campaign.analytics, accepted: 99 }),
    'save-position': (input) => {
      position = structuredClone(input.position);
      return { saved: true };
    },
    'resume-position': () => ({ position }),
    'save-bot': ({ id = 'bot-2', name, steps }) => ({
      id,
      name,
      steps,
      version: 2,
      savedAt: '2026-01-05T10:00:00.000Z',
    }),
    'list-bots': () => ({ bots: [...opened.answers.bots].map((bot) => ({ ...bot, steps: [...bot.steps] })) }),
    'list-conversations': () => ({ conversations: [...opened.conversations.conversations] }),
    'list-messages': () => ({
      messages: [
        {
          id: 'm-1',
          direction: 'INBOUND',
          authorType: 'CUSTOMER',
          text: 'Where is it?',
          createdAt: '2026-01-05T09:00:00Z',
        },
      ],
    }),
    'reply-to-conversation': ({ text }) => ({
      id: 'm-2',
      direction: 'OUTBOUND',
      authorType: 'AGENT',
      text,
      createdAt: '2026-01-05T09:05:00Z',
    }),
    ...played,
  };
  return {
    ...playActions<PageActionShapes>(all),
    position: () => position,
    leave: (left: Record<string, unknown>) => void (position = left),
  };
}

export interface PortalOpening {
  situations?: readonly SituationId[];
  requestUri?: string | undefined;
  vendor?: ReturnType<typeof playPortal>;
}

/** The portal of a page, with everything around it played. */
export function openPortal<Product extends EmbeddableProduct>(
  product: Product,
  { situations = [], requestUri = 'urn:fresh', vendor = playPortal() }: PortalOpening = {},
) {
  const told: FrameNews[] = [];
  const portal = createPortal<Product>({
    product,
    requestUri,
    situations,
    act: vendor.act,
    tell: (news) => void told.push(news),
    onChange: () => {},
  });
  return { portal, told, types: () => told.map(({ type }) => type), vendor };
}
