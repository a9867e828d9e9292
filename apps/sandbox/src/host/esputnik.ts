import { CopyButton } from '../dashboard/copy-button.ts';
import { LiveRegion } from '../dashboard/live-region.ts';
import { pageStyles } from '../dashboard/theme.ts';
import { ContactsPanel } from './esputnik/contacts-panel.ts';
import { EventsPanel } from './esputnik/events-panel.ts';
import { HostPage } from './esputnik/host-page.ts';
import { InboxPanel } from './esputnik/inbox-panel.ts';
import { SiteForm } from './esputnik/site-form.ts';
import { SnippetPanel } from './esputnik/snippet-panel.ts';
import { WebhooksCard } from './esputnik/webhooks-card.ts';
import { WidgetPanel } from './esputnik/widget-panel.ts';
import { CodeSample } from './shared/code-sample.ts';
import { MessageTimeline } from './shared/message-timeline.ts';

customElements.define('sandbox-copy-button', CopyButton);
customElements.define('sandbox-live-region', LiveRegion);
customElements.define('host-code', CodeSample);
customElements.define('host-timeline', MessageTimeline);
customElements.define('esputnik-site-form', SiteForm);
customElements.define('esputnik-widget-panel', WidgetPanel);
customElements.define('esputnik-inbox-panel', InboxPanel);
customElements.define('esputnik-snippet-panel', SnippetPanel);
customElements.define('esputnik-webhooks-card', WebhooksCard);
customElements.define('esputnik-events-panel', EventsPanel);
customElements.define('esputnik-contacts-panel', ContactsPanel);
customElements.define('esputnik-host-page', HostPage);

if (pageStyles.styleSheet) document.adoptedStyleSheets.push(pageStyles.styleSheet);
document.body.append(document.createElement('esputnik-host-page'));
