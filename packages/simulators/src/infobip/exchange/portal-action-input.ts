import { isPlainObject } from '../../engine/json.ts';
import { manifestProducts } from './manifest-products.ts';
import type { RunActionName } from './run-action-input.ts';
import { checkMembers } from '../page-action-input.ts';
import type { PortalActionShapes } from './portal-action-types.ts';

/** The actions of Publish, the marketplace, Conversations and the login page. */
export type DeskActionName = Exclude<keyof PortalActionShapes, RunActionName>;

type Kind = 'text' | 'number' | 'words' | 'products' | 'manifests' | 'product' | 'access' | 'author';

const app = { appId: 'text' } as const;
const form = {
  needs: { name: 'text', worksWith: 'products', manifests: 'manifests' },
  may: { settingsUrl: 'text', redirectUrl: 'text', logoUrl: 'text' },
} as const;

const inputs: Record<DeskActionName, { needs: Record<string, Kind>; may?: Record<string, Kind> }> = {
  'open-portal': { needs: {} },
  'list-apps': { needs: {} },
  'create-app': form,
  'update-app': { needs: { ...app, ...form.needs }, may: { ...form.may, version: 'number' } },
  'delete-app': { needs: app },
  'check-manifest': { needs: { product: 'product', text: 'text' } },
  'reveal-app-secrets': { needs: app },
  'renew-signing-secret': { needs: app },
  'set-app-access': { needs: { ...app, access: 'access' } },
  'list-marketplace': { needs: {} },
  'add-app': { needs: app },
  'remove-app': { needs: app },
  'open-configuration': { needs: app },
  'list-desk-conversations': { needs: {} },
  'open-desk-conversation': { needs: { conversationId: 'text' } },
  'list-desk-messages': { needs: { conversationId: 'text' } },
  'send-desk-message': { needs: { conversationId: 'text', author: 'author', text: 'words' } },
  'sign-in-to-app': { needs: { search: 'text', username: 'text', password: 'text' } },
  'refuse-app': { needs: { search: 'text' } },
};

const isText = (value: unknown) => typeof value === 'string';
const isProduct = (value: unknown) => manifestProducts.some((product) => product === value);

const checks: Record<Kind, (value: unknown) => boolean> = {
  text: isText,
  number: (value) => Number.isSafeInteger(value),
  words: (value) => typeof value === 'string' && value.trim() !== '',
  products: (value) => Array.isArray(value) && value.every((each) => isProduct(each) || each === 'people'),
  manifests: (value) =>
    isPlainObject(value) && Object.keys(value).every(isProduct) && Object.values(value).every(isText),
  product: isProduct,
  access: (value) => value === 'private' || value === 'listed',
  author: (value) => value === 'agent' || value === 'customer',
};

/** @throws {PageActionRefusal} `invalid-input`, naming what does not fit. */
export function checkPortalInput(name: DeskActionName, input: unknown): void {
  checkMembers(name, inputs[name], checks, input);
}
