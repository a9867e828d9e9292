import { CopyButton } from '../dashboard/copy-button.ts';
import { LiveRegion } from '../dashboard/live-region.ts';
import { pageStyles } from '../dashboard/theme.ts';
import { AgentControls } from './apizee/agent-controls.ts';
import { AgentForm } from './apizee/agent-form.ts';
import { AgentPanel } from './apizee/agent-panel.ts';
import { ConsolePanel } from './apizee/console-panel.ts';
import { HostPage } from './apizee/host-page.ts';
import { LoaderPanel } from './apizee/loader-panel.ts';
import { QuickInvitationPanel } from './apizee/quick-invitation-panel.ts';
import { CodeSample } from './shared/code-sample.ts';
import { MessageTimeline } from './shared/message-timeline.ts';

customElements.define('sandbox-copy-button', CopyButton);
customElements.define('sandbox-live-region', LiveRegion);
customElements.define('host-code', CodeSample);
customElements.define('host-timeline', MessageTimeline);
customElements.define('apizee-agent-controls', AgentControls);
customElements.define('apizee-agent-form', AgentForm);
customElements.define('apizee-agent-panel', AgentPanel);
customElements.define('apizee-console-panel', ConsolePanel);
customElements.define('apizee-loader-panel', LoaderPanel);
customElements.define('apizee-quick-invitation-panel', QuickInvitationPanel);
customElements.define('apizee-host-page', HostPage);

if (pageStyles.styleSheet) document.adoptedStyleSheets.push(pageStyles.styleSheet);
document.body.append(document.createElement('apizee-host-page'));
