import { html, nothing, type TemplateResult } from 'lit';
import type { ContractIssue } from './control-api.ts';

const parts: Record<string, string> = {
  body: 'body',
  path: 'path',
  query: 'query',
  header: 'header',
  headers: 'headers',
  cookie: 'cookie',
  security: 'authentication',
  method: 'method',
  status: 'status',
  operation: 'operation',
};

/** Contract issues, each as where and what. */
export function issueList(issues: readonly ContractIssue[], side: string): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`
    <ul class="issues">
      ${issues.map(({ at, message }) => html`<li><strong>${whereOf(at, side)}</strong>: ${message}</li>`)}
    </ul>
  `;
}

/** `body/urls/0/href` of the answer becomes `Answer body, urls › 0 › href`. */
function whereOf(at: string, side: string): string {
  const [part = '', ...pointer] = at.split('/');
  const names = pointer.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = `${side} ${parts[part] ?? part}`;
  return names.length > 0 ? `${where}, ${names.join(' › ')}` : where;
}
