/**
 * Loaded into every server before its own code: answers what it has cost so far, and keeps nothing running. In
 * JavaScript, because a process that strips types holds the stripper in memory, and not every subject does.
 */
process.on('message', (message) => {
  if (message !== 'cost') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system, residentBytes: process.memoryUsage.rss() });
});
process.channel?.unref();
