/** The script of the platform's redirect page: hands the result to the page that opened the popup, and closes itself. */
import { completeOnboarding } from '@embedworks/360dialog/browser';

void completeOnboarding().then((completion) => {
  const status = document.querySelector('[role=status]');
  if (!status) return;
  if (!completion) status.textContent = 'No onboarding ends here.';
  else if (completion.handover === 'unclaimed') status.textContent = 'Nobody waits for this onboarding any more.';
  else status.textContent = 'Done.';
});
