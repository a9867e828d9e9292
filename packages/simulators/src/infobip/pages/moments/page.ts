import { html, nothing, type TemplateResult } from 'lit';
import type { ProductPage } from '../embeddable/product-app.ts';
import { renderCampaign } from './campaign-view.ts';
import { renderList } from './list-view.ts';
import { createMomentsApp, type MomentsApp } from './moments-app.ts';
import { renderWizard, stepTitles } from './wizard-view.ts';

const views = { list: renderList, wizard: renderWizard, campaign: renderCampaign };

/** The Campaign wizard of Embeddable Moments. */
export const momentsPage: ProductPage<'moments'> = {
  product: 'moments',
  title: 'Moments',
  create(portal) {
    const app = createMomentsApp(portal);
    return { ...app, title: () => titleOf(app), render: () => renderView(app) };
  },
};

function renderView(app: MomentsApp): TemplateResult {
  const { view, resumed } = app.state;
  return html`${resumed ? html`<p class="quiet">You are back where you were.</p>` : nothing} ${views[view](app)}`;
}

function titleOf({ state, current }: MomentsApp): string {
  const useCase = current();
  if (state.view === 'list' || !useCase) return 'Use cases';
  return state.view === 'campaign' ? useCase.title : `${useCase.title}: ${stepTitles(useCase)[state.stepIndex] ?? ''}`;
}
