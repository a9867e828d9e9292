import { Dashboard } from './app.ts';
import { CopyButton } from './copy-button.ts';
import { EmptyJournal } from './empty-journal.ts';
import { JournalFilter } from './journal-filter.ts';
import { JournalTable } from './journal-table.ts';
import { JournalView } from './journal-view.ts';
import { LiveRegion } from './live-region.ts';
import { MessageBody } from './message-body.ts';
import { Overview } from './overview.ts';
import { RowDetails } from './row-details.ts';
import { VendorCard } from './vendor-card.ts';
import { VendorSetting } from './vendor-setting.ts';
import { VendorView } from './vendor-view.ts';

/** Registered in one place, because the modules themselves have no side effects and may be left out by a bundler. */
export function defineElements(): void {
  customElements.define('sandbox-copy-button', CopyButton);
  customElements.define('sandbox-dashboard', Dashboard);
  customElements.define('sandbox-empty-journal', EmptyJournal);
  customElements.define('sandbox-journal', JournalView);
  customElements.define('sandbox-journal-filter', JournalFilter);
  customElements.define('sandbox-journal-table', JournalTable);
  customElements.define('sandbox-live-region', LiveRegion);
  customElements.define('sandbox-message-body', MessageBody);
  customElements.define('sandbox-overview', Overview);
  customElements.define('sandbox-row-details', RowDetails);
  customElements.define('sandbox-setting', VendorSetting);
  customElements.define('sandbox-vendor', VendorView);
  customElements.define('sandbox-vendor-card', VendorCard);
}
