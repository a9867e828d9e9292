import { completeOnboarding } from '@embedworks/360dialog/browser';
import '@embedworks/360dialog/element';
import { CopyButton } from '../dashboard/copy-button.ts';
import { LiveRegion } from '../dashboard/live-region.ts';
import { pageStyles } from '../dashboard/theme.ts';
import { HostPage } from './360dialog/host-page.ts';
import { OnboardingForm } from './360dialog/onboarding-form.ts';
import { OnboardingPanel } from './360dialog/onboarding-panel.ts';
import { OpenerPolicies } from './360dialog/opener-policies.ts';
import { OutcomeCard } from './360dialog/outcome-card.ts';
import { ServerPanel } from './360dialog/server-panel.ts';
import { WebhooksCard } from './360dialog/webhooks-card.ts';
import { CodeSample } from './shared/code-sample.ts';
import { MessageTimeline } from './shared/message-timeline.ts';

customElements.define('sandbox-copy-button', CopyButton);
customElements.define('sandbox-live-region', LiveRegion);
customElements.define('host-code', CodeSample);
customElements.define('host-timeline', MessageTimeline);
customElements.define('dialog360-onboarding-form', OnboardingForm);
customElements.define('dialog360-opener-policies', OpenerPolicies);
customElements.define('dialog360-onboarding-panel', OnboardingPanel);
customElements.define('dialog360-outcome', OutcomeCard);
customElements.define('dialog360-server-panel', ServerPanel);
customElements.define('dialog360-webhooks', WebhooksCard);
customElements.define('dialog360-host-page', HostPage);

if (pageStyles.styleSheet) document.adoptedStyleSheets.push(pageStyles.styleSheet);
// The hub comes back to this page too: it is the one that the seeded hubs name.
void completeOnboarding();
document.body.append(document.createElement('dialog360-host-page'));
