/**
 * Tells a listener of the team, such as `onError`, of what happened, and never fails. Whoever waits for it waits for the
 * listener; a failure of the listener has nobody left to hear it.
 */
export async function tell<Told extends readonly unknown[]>(
  listener: ((...told: Told) => unknown) | undefined,
  ...told: Told
): Promise<void> {
  try {
    await listener?.(...told);
  } catch {
    // Not waited for, its rejection would end the process.
  }
}
