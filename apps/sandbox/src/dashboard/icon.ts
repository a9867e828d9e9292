import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Kind } from './timeline.ts';

const shapes: Record<Kind, SVGTemplateResult> = {
  // There and back.
  request: svg`<path d="M2 5.5h11M10 2.5l3 3-3 3M14 10.5H3M6 7.5l-3 3 3 3" />`,
  message: svg`<path d="M2.5 3h11v8H8l-3 2.5V11H2.5z" />`,
  webhook: svg`<path d="M8 2.5a3.5 3.5 0 0 1 3.5 3.5c0 3.5 1.5 4.5 1.5 5H3c0-.5 1.5-1.5 1.5-5A3.5 3.5 0 0 1 8 2.5zM6.5 13.5h3" />`,
};

/** Beside the word it stands for, never instead of it. */
export function kindIcon(kind: Kind): TemplateResult {
  return html`
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      ${shapes[kind]}
    </svg>
  `;
}
