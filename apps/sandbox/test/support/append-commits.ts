/** Run by itself: appends numbered commits to a file until it is killed, and prints each number once `append` has returned. */
import { writeSync } from 'node:fs';
import { openPersistence } from '../../src/persistence.ts';
import { countedCommit, replayCounting } from './counting.ts';

const [file = ''] = process.argv.slice(2);
const persistence = openPersistence({ file, replay: replayCounting });
let { last } = persistence.load() ?? { last: 0 };
persistence.compact({ last });
for (;;) {
  last += 1;
  persistence.append([countedCommit(last)]);
  writeSync(process.stdout.fd, `${last}\n`);
  // So that some are killed while they compact.
  if (last % 50 === 0) persistence.compact({ last });
}
