import '@embedworks/infobip/element';
import { CopyButton } from '../dashboard/copy-button.ts';
import { LiveRegion } from '../dashboard/live-region.ts';
import { pageStyles } from '../dashboard/theme.ts';
import { AccountForm } from './infobip/account-form.ts';
import { EmbedPanel } from './infobip/embed-panel.ts';
import { HostPage } from './infobip/host-page.ts';
import { ParticipantsPanel } from './infobip/participants-panel.ts';
import { PeoplePanel } from './infobip/people-panel.ts';
import { WebhooksPanel } from './infobip/webhooks-panel.ts';
import { CodeSample } from './shared/code-sample.ts';
import { MessageTimeline } from './shared/message-timeline.ts';

customElements.define('sandbox-copy-button', CopyButton);
customElements.define('sandbox-live-region', LiveRegion);
customElements.define('host-code', CodeSample);
customElements.define('host-timeline', MessageTimeline);
customElements.define('infobip-account-form', AccountForm);
customElements.define('infobip-embed-panel', EmbedPanel);
customElements.define('infobip-participants-panel', ParticipantsPanel);
customElements.define('infobip-people-panel', PeoplePanel);
customElements.define('infobip-webhooks-panel', WebhooksPanel);
customElements.define('infobip-host-page', HostPage);

if (pageStyles.styleSheet) document.adoptedStyleSheets.push(pageStyles.styleSheet);
document.body.append(document.createElement('infobip-host-page'));
