import type { Files } from '../check.ts';

const json = (value: object): string => JSON.stringify(value, null, 2);

/** Node projects as people write them: they start and answer. */
export const workingServers: Readonly<Record<string, Files>> = {
  'Express with views and public folders': {
    'package.json': json({
      name: 'web',
      version: '0.0.0',
      private: true,
      scripts: {
        start: 'node ./bin/www',
        devstart: 'nodemon ./bin/www',
        test: 'echo "no" && exit 1',
      },
      dependencies: {
        'cookie-parser': '~1.4.4',
        debug: '~2.6.9',
        express: '~4.16.1',
        pug: '2.0.0',
      },
      devDependencies: { nodemon: '*' },
    }),
    'bin/www':
      "#!/usr/bin/env node\nvar app = require('../app'); require('http').createServer(app).listen(3000);",
    'app.js': `var express = require('express'), path = require('path'), cookieParser = require('cookie-parser');
var app = express(); var debug = require('debug')('web'); app.set('view engine', 'pug');
app.use(express.static(path.join(__dirname, 'public'))); app.use('/', require('./routes/')); app.use(cookieParser());
module.exports = app;`,
    'routes/index.js': "const router = require('express').Router(); module.exports = router;",
    'views/index.pug': 'extends layout\nblock content\n  h1= title',
    'views/error.ejs': '<% if (a) { %><div><%- include("head") %><% } %>',
    'public/index.html':
      '<!DOCTYPE html><html lang="en"><title>A</title><link rel="stylesheet" href="/stylesheets/style.css"><script src="/socket.io/socket.io.js"></script><a href="/users">u</a></html>',
    'public/stylesheets/style.css': 'body { padding: 50px }',
  },
  'a mongoose API with sloppy habits': {
    'package.json': json({
      name: 'todo-api',
      version: '1.0.0',
      main: 'index.js',
      scripts: {
        dev: 'nodemon -r dotenv/config --inspect server.js',
        start: 'NODE_ENV=production node server',
      },
      dependencies: {
        express: '^4.18.2',
        mongoose: '^7.0.0',
        dotenv: 'latest',
        bcryptjs: '^2.4.3',
        jsonwebtoken: '',
      },
      devDependencies: { nodemon: '^2.0.22', jest: '29.x' },
    }),
    'server.js': `require('dotenv').config(); const mongoose = require('mongoose'); const app = require('express')();
mongoose.connect(process.env.MONGO_URI || 'mongodb://localhost:27017/todo'); app.use('/api', require('./routes/todo.routes'));
let redis; try { redis = require('redis'); } catch (e) { redis = null; }
if (process.env.TRACE) { import('newrelic').catch(() => {}); }
app.listen(process.env.PORT || 5000, () => console.log(\`http://localhost\`, redis));`,
    'routes/todo.routes.js':
      "const { Router } = require('express'); const Todo = require('../models/Todo'); module.exports = Router().get('/', async (q, r) => r.json(await Todo.find()));",
    'models/Todo.js':
      "const { Schema, model } = require('mongoose'); module.exports = model('Todo', new Schema({ title: String }));",
    '__tests__/todo.test.js':
      "const request = require('supertest'); test('x', () => { expect(request).toBeDefined(); });",
    '.env.example':
      'MONGO_URI=mongodb+srv://user:password@cluster0.example.mongodb.net/todo\nJWT_SECRET=your-secret-here',
    'README.md': 'Set `MONGO_URI=mongodb+srv://me:s3cr3tPassw0rd@cluster.abcde.mongodb.net/db`.',
  },
  'TypeScript with a build and path aliases': {
    'package.json': json({
      name: 'ts-api',
      version: '1.2.3-beta.1',
      main: 'dist/index.js',
      scripts: {
        build: 'tsc -p .',
        start: 'node dist/index.js',
        dev: 'ts-node-dev --respawn --transpile-only src/index.ts',
        prepare: 'husky install',
      },
      dependencies: { express: '^4.18.2' },
      devDependencies: {
        typescript: '^5.0.0',
        '@types/express': '^4',
        'ts-node-dev': '^2',
        husky: '^8',
      },
    }),
    'tsconfig.json':
      '{ // comments\n "compilerOptions": { "baseUrl": "./src", "paths": { "@lib/*": ["lib/*"], }, }, }',
    'src/index.ts': `import express, { type Request } from 'express'; import { load } from '@lib/load'; import { port } from 'config/port';
import type { Server } from 'http'; import helper = require('./helper'); enum Kind { A = 'a' }
abstract class Base<T extends object = {}> { constructor(private readonly value: T) {} @log() run(): asserts this is Base<T> {} }
function log() { return (...args: unknown[]) => void args; } export const s = express() as unknown as Server satisfies Server; load(port, Kind.A, helper);`,
    'src/lib/load.ts': 'export const load = (...all: unknown[]): number => all.length;',
    'src/config/port.ts': 'export const port = 3000;',
    'src/helper.ts': 'export = 1;',
    'src/types/global.d.ts':
      "declare module 'untyped'; declare global { var x: number } export {};",
  },
  'Vite and React': {
    'package.json': json({
      name: 'vite-react',
      private: true,
      version: '0.0.0',
      type: 'module',
      scripts: { dev: 'vite', build: 'vite build', preview: 'vite preview' },
      dependencies: { react: '^18.2.0', 'react-dom': '^18.2.0' },
      devDependencies: { vite: '^5.0.0', '@vitejs/plugin-react': '^4.0.0' },
    }),
    'vite.config.js':
      "import react from '@vitejs/plugin-react'; export default { plugins: [react()], resolve: { alias: { '@': '/src', components: '/src/components' } } };",
    'index.html':
      '<!doctype html><html lang="en"><head><link rel="icon" href="/vite.svg"><title>V</title></head><body><div id="root"></div><script type="module" src="/src/main.jsx"></script></body></html>',
    'public/vite.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'src/main.jsx':
      "import ReactDOM from 'react-dom/client'; import App from './App'; import './index.css'; import logo from '/vite.svg'; import raw from './index.css?raw'; import Box from '@/components/Box'; import B from 'components/Box'; ReactDOM.createRoot(document.getElementById('root')).render(<App logo={logo} raw={raw} box={<Box />} b={B} />);",
    'src/App.jsx': 'export default function App({ logo }) { return <img src={logo} alt="" />; }',
    'src/components/Box.jsx': 'export default () => <div />;',
    'src/index.css': '@tailwind base; .a { @apply p-4; background: url(/vite.svg) }',
  },
  'Next with an app folder': {
    'package.json': json({
      name: 'next-app',
      version: '0.1.0',
      scripts: { dev: 'next dev', build: 'next build', start: 'next start', lint: 'next lint' },
      dependencies: { next: '14.1.0', react: '^18', 'react-dom': '^18' },
    }),
    'jsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
    'app/page.js':
      "import Image from 'next/image'; import { x } from '@/lib/x'; export default function Page() { return <Image src=\"/a.png\" alt={x} />; }",
    'lib/x.js': "export const x = 'x';",
    'next.config.js': 'module.exports = { images: { domains: [] } };',
  },
  'webpack with loaders': {
    'package.json': json({
      name: 'packed',
      version: '1.0.0',
      scripts: { build: 'webpack --mode production', start: 'webpack serve --open' },
      devDependencies: { webpack: '^5', 'webpack-cli': '^5', 'css-loader': '^6', lodash: '^4' },
    }),
    'webpack.config.js':
      "const path = require('path'); const HtmlPlugin = require('html-webpack-plugin'); module.exports = { entry: './src/index.js', plugins: [new HtmlPlugin()] };",
    'src/index.js':
      "import _ from 'lodash'; import './style.css'; import { a } from './a'; console.log(_.join([a]));",
    'src/a.js': 'export const a = 1;',
    'src/style.css': 'a { color: red }',
  },
  'a client and a server side by side': {
    'package.json': json({
      name: 'full-stack',
      version: '1.0.0',
      main: 'server/index.js',
      scripts: {
        start: 'node server/index.js',
        client: 'cd client && npm start',
        both: 'concurrently "npm run server" "npm run client"',
        server: 'nodemon server',
      },
      dependencies: { express: '^4.0.0', concurrently: '^8.0.0' },
    }),
    'server/index.js': "require('express')().listen(1);",
    'client/package.json': json({
      name: 'client',
      version: '1.0.0',
      dependencies: { react: '^18' },
    }),
    'client/src/App.js':
      "import React from 'react'; import './App.css'; export default () => <div>Hi</div>;",
    'client/src/App.css': '',
  },
  'a command without a framework': {
    'package.json': json({
      name: 'cli',
      version: '1.0.0',
      bin: './cli.js',
      type: 'module',
      engines: { node: '>=18' },
    }),
    'cli.js':
      "#!/usr/bin/env node\nimport { parseArgs } from 'node:util'; import fs, { readFileSync } from 'fs'; import { x } from '#lib/x.js'; console.log(parseArgs(), fs, readFileSync, x, import.meta.dirname); await 1;",
  },
  'SvelteKit with its own modules': {
    'package.json': json({
      name: 'kit',
      private: true,
      version: '0.0.1',
      type: 'module',
      scripts: { dev: 'vite dev', build: 'vite build' },
      devDependencies: { '@sveltejs/kit': '^2.16.0', svelte: '^5.0.0', vite: '^6.2.6' },
    }),
    'src/routes/+page.ts':
      "import { browser } from '$app/environment'; import { env } from '$env/dynamic/public'; import { x } from '$lib/x'; export const load = () => ({ browser, env, x });",
    'src/lib/x.ts': 'export const x = 1;',
    'src/routes/+page.svelte': '<p>x</p>',
  },
  'a main file that a build makes': {
    'package.json': json({
      name: 'built',
      version: '1.0.0',
      type: 'module',
      main: './dist/index.js',
      scripts: { build: 'tsup src/index.ts', start: 'node .' },
      devDependencies: { tsup: '^8' },
    }),
    'src/index.ts': 'export const x: number = 1;',
  },
  'Next.js with Tailwind 4': {
    'package.json': json({
      name: 'next-tailwind',
      version: '0.1.0',
      scripts: { dev: 'next dev', build: 'next build', start: 'next start' },
      dependencies: { next: '15.3.2', react: '^19', 'react-dom': '^19' },
      devDependencies: {
        tailwindcss: '^4',
        '@tailwindcss/postcss': '^4',
        '@fontsource/inter': '^5',
      },
    }),
    'app/layout.jsx':
      "import 'server-only'; import './globals.css'; export default ({ children }) => <html lang=\"en\"><body>{children}</body></html>;",
    'app/page.jsx': "'use client'; import 'client-only'; export default () => <p>x</p>;",
    'app/globals.css':
      '@import "tailwindcss"; @import "@fontsource/inter/400.css"; a { color: red }',
  },
  'Nuxt with routes of its server': {
    'package.json': json({
      name: 'nuxt-app',
      type: 'module',
      private: true,
      scripts: { dev: 'nuxt dev', build: 'nuxt build' },
      dependencies: { nuxt: '^3.17.0', vue: '^3' },
    }),
    'app.vue': '<template><NuxtPage /></template>',
    'server/api/x.ts':
      "import { defineEventHandler } from 'h3'; export default defineEventHandler(() => 1);",
    'nuxt.config.ts': 'export default defineNuxtConfig({});',
  },
  'a Cloudflare Worker': {
    'package.json': json({
      name: 'worker',
      type: 'module',
      scripts: { start: 'wrangler dev' },
      devDependencies: { wrangler: '^4' },
    }),
    'src/index.js':
      "import { DurableObject } from 'cloudflare:workers'; import html from './index.html'; export class A extends DurableObject {} export default { fetch: () => new Response(html) };",
    'src/index.html': '<!doctype html><html lang="en"><title>x</title><p>x</p></html>',
  },
  'a Cloudflare Worker without packages': {
    'wrangler.jsonc': '{ // the entry\n"name": "w", "main": "src/w.js" }',
    'src/w.js': "export default { fetch: () => new Response('x') };",
    'docs/index.html': '<!doctype html><html lang="en"><title>x</title><p>x</p></html>',
  },
  'Deno with imports in deno.json': {
    'deno.json':
      '{ "imports": { "hono": "jsr:@hono/hono@^4", "@std/path": "jsr:@std/path@^1", }, "tasks": { "start": "deno run -A main.ts" } }',
    'main.ts':
      'import { Hono } from "hono"; import { join } from "@std/path"; import { delay } from "jsr:@std/async"; Deno.serve(new Hono().fetch); delay(join("a", "b").length);',
  },
};
