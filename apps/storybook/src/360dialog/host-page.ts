/** The script of a platform's page with the element. It is the redirect page too, and lists what the element says. */
import '@embedworks/360dialog/element';

const types = ['opened', 'out-of-sight', 'completed', 'cancelled', 'blocked', 'timed-out', 'failed', 'aborted'];

for (const type of types) {
  document.addEventListener(
    `dialog360-${type}`,
    (event) => {
      const { via = '' } = (event as CustomEvent<{ via?: string }>).detail;
      const line = document.createElement('li');
      line.textContent = `${type} ${via}`.trim();
      document.querySelector('ol')?.append(line);
    },
    // The element's events do not bubble.
    { capture: true },
  );
}
