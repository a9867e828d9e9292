#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// A sandbox waits more than it works: without this, short bursts leave it with memory it never needs again.
setFlagsFromString('--semi-space-growth-factor=1');

// Before anything else is loaded, so that all of it is found compiled the next time.
enableCompileCache();
const { run } = await import('./command-line.ts');
process.exitCode = await run(process.argv.slice(2));
