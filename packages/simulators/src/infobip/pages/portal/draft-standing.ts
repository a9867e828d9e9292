import { html, nothing, type TemplateResult } from 'lit';

/** How a draft stands to what is saved by now: by another tab, or by somebody else. */
export type Standing = 'new' | 'current' | 'outdated' | 'gone';

/** @param version That the draft came of; `undefined` for one that was never saved. */
export function standingOf(version: number | undefined, saved: { version: number } | undefined): Standing {
  if (version === undefined) return 'new';
  if (!saved) return 'gone';
  return saved.version === version ? 'current' : 'outdated';
}

export interface StandingView {
  standing: Standing;
  /** What is drafted, e.g. `bot`. */
  noun: string;
  onLoad(): void;
  onSaveAsNew(): Promise<void>;
}

/** What can be done with a draft that cannot be saved over what it came of. */
export function renderStanding({ standing, noun, onLoad, onSaveAsNew }: StandingView): TemplateResult | typeof nothing {
  if (standing !== 'outdated' && standing !== 'gone') return nothing;
  const isGone = standing === 'gone';
  return html`
    <div data-standing=${standing}>
      <p class="bad">
        This ${noun} was ${isGone ? 'deleted' : 'changed'} elsewhere meanwhile. What you see here is not saved.
      </p>
      <div class="row">
        ${isGone ? nothing : html`<button type="button" @click=${onLoad}>Load what is saved</button>`}
        <button type="button" @click=${onSaveAsNew}>Save as a new ${noun}</button>
      </div>
    </div>
  `;
}
