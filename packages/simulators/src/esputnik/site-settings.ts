/**
 * What the vendor sets up for a site on request, and delivers inside the site's script. There is no script option and no REST
 * call for it.
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites
 */
export interface SiteSettings {
  siteId: string;
  /** Number of the vendor's account. */
  orgId: number;
  /** CSS selector of the place for the bell. The first match counts. */
  selector: string;
  /** As for `insertAdjacentHTML`. */
  position: 'beforebegin' | 'afterbegin' | 'beforeend' | 'afterend';
  /** Picture of the bell. Default: the widget's own. */
  bellSvg?: string;
  /** ISO 639-1. */
  defaultLanguage: string;
  /** Messages for each page of the panel. Sandbox choice: 10. */
  pageSize: number;
  /** Seconds between two questions for the unread count. Sandbox choice: 30. */
  pollSeconds: number;
}
