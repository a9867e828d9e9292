/** A machine that works for one account until it is killed. */
import { accountKey, openQueue, type QueueOrder } from './people-queue.ts';

process.on('message', (order: QueueOrder) => {
  openQueue(order)
    .then(({ queue }) => queue.work(accountKey))
    .then(
      () => process.send?.({ working: true }),
      (error: unknown) => process.send?.({ failed: String(error) }),
    );
});
