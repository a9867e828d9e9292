/** The three forms of the popup's address, below any folder, as files too. */
const form = /\/(?:dashboard\/app\/([^/]+)(?:\/permissions)?|onboarding\/([^/]+))(?:\/(?:index\.html)?)?$/u;

/** The partner's id in the path of the popup; empty when there is none. */
export function readPartnerId(pathname: string): string {
  const [, ofDashboard, ofOnboarding] = form.exec(pathname) ?? [];
  const id = ofDashboard ?? ofOnboarding ?? '';
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
