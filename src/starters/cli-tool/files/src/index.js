#!/usr/bin/env node
import { main } from './main.js';
import { tool } from './tool.js';

process.exitCode = await main(tool, process.argv.slice(2));
