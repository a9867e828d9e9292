import { manifestProducts } from '../../../exchange/manifest-products.ts';
import type { AppForm, AppProduct, AppShell, ManifestProduct } from '../../../exchange/portal-action-types.ts';
import { isLoadable } from '../app-frame.ts';

export const appProducts = ['conversations', 'answers', 'flow', 'people'] as const satisfies readonly AppProduct[];

export const urlNames = ['settingsUrl', 'redirectUrl', 'logoUrl'] as const;
export type UrlName = (typeof urlNames)[number];

/** An app shell as the form shows it, before it is saved. */
export interface AppDraft extends Readonly<Record<UrlName, string>> {
  /** `undefined` for one that was never saved, as is the version that it came of. */
  id: string | undefined;
  version: number | undefined;
  name: string;
  worksWith: readonly AppProduct[];
  /** Also of products that are not chosen, so that a tick that is taken away by mistake costs nothing. */
  manifests: Readonly<Record<ManifestProduct, string>>;
}

/** Ids of the form's elements. */
export const fieldIds = {
  name: 'app-name',
  product: (product: AppProduct) => `works-with-${product}`,
  manifest: (product: ManifestProduct) => `manifest-${product}`,
  settingsUrl: 'settings-url',
  redirectUrl: 'redirect-url',
  logoUrl: 'logo-url',
};

export function createAppDraft(app?: AppShell): AppDraft {
  return {
    id: app?.id,
    version: app?.version,
    name: app?.name ?? '',
    worksWith: app?.worksWith ?? [],
    manifests: { conversations: '', answers: '', flow: '', ...app?.manifests },
    settingsUrl: app?.settingsUrl ?? '',
    redirectUrl: app?.redirectUrl ?? '',
    logoUrl: app?.logoUrl ?? '',
  };
}

/** Those of the chosen products, in the order of the form. */
export function manifestsOf({ worksWith, manifests }: AppDraft): [product: ManifestProduct, text: string][] {
  return manifestProducts
    .filter((product) => worksWith.includes(product))
    .map((product) => [product, manifests[product]]);
}

export function withProduct(draft: AppDraft, product: AppProduct, isChosen: boolean): AppDraft {
  const chosen = appProducts.filter((each) => (each === product ? isChosen : draft.worksWith.includes(each)));
  return { ...draft, worksWith: chosen };
}

/** By id of the element that is wrong, a sentence for the person. In the order of the form. */
export function validateAppDraft(draft: AppDraft): Readonly<Record<string, string>> {
  const errors: [id: string, error: string][] = [];
  if (draft.name.trim() === '') errors.push([fieldIds.name, 'An app needs a name.']);
  if (draft.worksWith.length === 0)
    errors.push([fieldIds.product('conversations'), 'Choose at least one that the app works with.']);
  for (const name of urlNames) {
    const url = draft[name].trim();
    if (url !== '' && !isLoadable(url))
      errors.push([fieldIds[name], 'This is no address that begins with https:// or http://.']);
  }
  return Object.fromEntries(errors);
}

/** What is sent: nothing that is empty, and no manifest of a product that is not chosen. */
export function toAppForm(draft: AppDraft): AppForm {
  const urls = urlNames.map((name) => [name, draft[name].trim()] as const).filter(([, url]) => url !== '');
  return {
    name: draft.name.trim(),
    worksWith: [...draft.worksWith],
    manifests: Object.fromEntries(manifestsOf(draft).filter(([, text]) => text.trim() !== '')),
    ...Object.fromEntries(urls),
  };
}
