import { html, nothing, type TemplateResult } from 'lit';
import type { EmbeddableProduct } from '../../page-action-types.ts';
import { headingId, type Portal } from './portal.ts';
import type { PortalState } from './portal-state.ts';
import type { ProductApp, ProductPage } from './product-app.ts';

export interface FrameView<Product extends EmbeddableProduct> {
  page: ProductPage<Product>;
  portal: Portal<Product>;
  app: ProductApp;
}

/** What all products have around their views. */
export function renderFrame<Product extends EmbeddableProduct>({
  page,
  portal,
  app,
}: FrameView<Product>): TemplateResult {
  const { phase, busy, problem, notice } = portal.state;
  const isOpen = phase === 'open';
  return html`
    <header class="bar">
      <p class="brand">infobip <span class="quiet">${page.title}</span></p>
      ${isOpen ? renderAccount(portal.state) : nothing}
    </header>
    <main class="portal" data-product=${page.product} data-phase=${phase} aria-busy=${busy}>
      <h1 id=${headingId} tabindex="-1">${isOpen ? app.title() : ends[phase].title}</h1>
      <div role="alert">
        ${problem ? html`<p class="bad" data-problem=${problem.code}>${problem.description}</p>` : nothing}
      </div>
      <p class="good notice" role="status">${notice || (busy && isOpen ? 'One moment …' : nothing)}</p>
      ${isOpen ? app.render() : ends[phase].render(portal.state.problem?.code)}
    </main>
  `;
}

const ends = {
  opening: { title: 'Opening', render: () => html`<p role="status">One moment …</p>` },
  // The host may not have heard of it, so the end user is offered what it would do.
  expired: {
    title: 'This link has expired',
    render: () => html`
      <p>Your work is kept. The page around this one can open it again with a new link.</p>
      <button type="button" class="primary" @click=${() => location.reload()}>Load again</button>
    `,
  },
  error: {
    title: 'This cannot be opened',
    render: (code = '') => html`<p class="quiet">Code: <code>${code}</code></p>`,
  },
};

/** Whose it is. With X it belongs to an application and an entity of the account. */
function renderAccount({ opened }: Readonly<PortalState>) {
  if (!opened) return nothing;
  const { applicationId, entityId } = opened.tenant;
  const parts = [
    ...(opened.kind === 'moments' ? [opened.embeddingName] : []),
    ...[applicationId, entityId].filter((id) => id !== undefined),
  ];
  return parts.length > 0 ? html`<p class="quiet account">${parts.join(' · ')}</p>` : nothing;
}
