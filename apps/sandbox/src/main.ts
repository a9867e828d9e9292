#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything else is loaded, so that all of it is found compiled the next time.
enableCompileCache();
const { run } = await import('./command-line.ts');
process.exitCode = await run(process.argv.slice(2));
