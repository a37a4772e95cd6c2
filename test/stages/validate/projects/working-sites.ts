import type { Files } from '../check.ts';

/** Sites as people write them: working, if not always tidy. */
export const workingSites: Readonly<Record<string, Files>> = {
  'a game with a canvas and no doctype': {
    'index.html': `<html><head><title>Snake</title>
<style>canvas { display: block; *zoom: 1; -webkit-user-select: none; filter: alpha(opacity=50) }</style></head>
<body bgcolor="black"><center><font color=white>Score: <span id=score>0</span></font><br></br>
<canvas id="c" width=400 height=400></canvas></center>
<script src="snake.js"></script></body></html>`,
    'snake.js': `var ctx = document.getElementById('c').getContext('2d'), head = new Image();
head.src = 'img/head.png'; var sound = new Audio("sounds/eat.mp3");
window.onkeydown = function (e) { if (e.keyCode == 37) dx = -1; }
for (i = 0; i < 3; i++) { with (Math) { var r = random() } }`,
    'img/head.png': 'png',
    'sounds/eat.mp3': 'mp3',
  },
  'a jQuery page with libraries from elsewhere': {
    'index.html': `<!DOCTYPE html><HTML><HEAD><TITLE>Shop & more</TITLE>
<LINK REL="stylesheet" HREF="https://cdn.example.com/bootstrap.min.css">
<script src="//code.example.com/jquery-3.6.0.min.js"></script>
<link rel="shortcut icon" href="favicon.ico">
</HEAD><BODY onload="start()">
<A HREF="javascript:void(0)" onclick="$('#cart').toggle(); return false">Cart</A>
<a href="#">Up</a><a href="tel:+1234">Call</a><a href="mailto:a@example.com?subject=Hi&body=Yo">Mail</a>
<div id="cart"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img data-src="lazy/1.jpg" class="lazy">
<p>A<ul><li>One<li>Two</ul></p><table><tr><td>1<tr><td>2</table></div>
<script>function start() { $.getJSON('/api/items?x=1&y=2', function (d) { $('#cart').html('<div class="item">' + d.name); }); }</script>
<script type="text/template"><div>{{ name }}<span></div></script>
</BODY></HTML>`,
  },
  'a Bootstrap template with a library that came in part': {
    'index.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Agency</title>
<link href="vendor/bootstrap/css/bootstrap.min.css" rel="stylesheet"><link href="css/style.css?v=3" rel="stylesheet">
<!--[if lt IE 9]><script src="js/html5shiv.js"></script><![endif]--></head>
<body id="page-top"><nav><a class="page-scroll" href="#about">About</a><a href="#portfolio1" data-toggle="modal">P</a></nav>
<section id="about"><h3>Us</h4><img src="img/a.jpg" srcset="img/a.jpg 1x, img/a@2x.jpg 2x"></section>
<section id="about2"><iframe src="https://maps.example.com/?q=a" frameborder="0" allowfullscreen></iframe></section>
<form action="mail/contact.php" method="post"><input type="text" placeholder="Name *" required></form>
<script src="vendor/jquery/jquery.min.js"></script><script src="js/agency.js"></script></body></html>`,
    'css/style.css': `@charset "utf-8"; @import url('https://fonts.example.com/css?family=Lato');
@font-face { font-family: X; src: url('../fonts/x.eot'); src: url('../fonts/x.eot?#iefix') format('embedded-opentype'), url('../fonts/x.woff') format('woff'); }
header { background: url("../img/a.jpg?x=1") no-repeat; _height: 1px; filter: progid:DXImageTransform.Microsoft.gradient(startColorstr='#80000000', endColorstr='#80000000'); }
.a { behavior: url(#default#VML); color: red;; } @media screen and (-ms-high-contrast: none) { .b { color: red } }
.c:after { content: "\\201C}"; } .d { width: expression(document.body.clientWidth > 800 ? "800px" : "auto"); }`,
    'vendor/bootstrap/css/bootstrap.min.css':
      '@font-face{src:url(../fonts/glyphicons.woff)}.g{background:url(img/gone.png)}',
    'vendor/jquery/jquery.min.js': '!function(e,t){"use strict";t(e)}(this,function(e){});',
    'js/agency.js': `(function($) { "use strict"; $('a.page-scroll').bind('click', function(event) { event.preventDefault(); }); })(jQuery);`,
    'fonts/x.woff': 'woff',
    'img/a.jpg': 'jpg',
    'img/a@2x.jpg': 'jpg',
  },
  'pages with modules, an import map and a worker': {
    'index.html': `<!DOCTYPE html><html lang="en"><title>A</title><link rel="stylesheet" href="./style.css">
<base href="/"><script type="importmap">{ "imports": { "three": "https://cdn.example.com/three.module.js", "lib/": "./lib/" } }</script>
<script type="module" src="./main.js"></script><a href="pages/about.html#team">About</a><a href="pages/">Pages</a>
<svg width="1" height="1"><use href="#i"/><symbol id="i"><path d="M0 0h1"/></symbol></svg>
<video poster="p.png"><source src="v.webm" type="video/webm"><source src="https://example.com/v.mp4"></video></html>`,
    'main.js': `import * as THREE from 'three'; import { a } from './lib/a.js'; import data from './data.json' with { type: 'json' };
const w = new Worker(new URL('./work.js', import.meta.url)); const lazy = await import('./lib/a.js'); a?.(data ?? w, lazy, THREE);`,
    'work.js':
      'importScripts("https://cdn.example.com/x.js"); onmessage = ({ data }) => postMessage(data);',
    'lib/a.js':
      'export const a = (x) => x; export default class { #p = 1; static { this.q = 2; } get p() { return this.#p } }',
    'data.json': '{ "a": 1 }',
    'pages/about.html':
      '<!DOCTYPE html><html lang="en"><title>B</title><h1 id="team">T</h1><a href="../">Home</a></html>',
    'pages/index.html':
      '<!DOCTYPE html><html lang="en"><title>C</title><a href="about.html">A</a></html>',
    'style.css':
      ':root { --a: { b: c }; --x:; } .a { color: color-mix(in oklch, red 50%, blue); &:hover { color: red } } @layer base { a { inset: 0 } } @container (width > 1px) { b { top: 0 } }',
    'p.png': 'png',
    'v.webm': 'webm',
  },
  'a page of React without a build': {
    'index.html': `<!DOCTYPE html><html lang="en"><title>React</title><div id="root"></div>
<script src="https://unpkg.example.com/react.development.js" crossorigin></script>
<script type="text/babel" src="app.js"></script>
<script type="text/babel">const Title = () => <h1 className="x">Hi</h1>;</script></html>`,
    'app.js': `const App = () => <><Title/> <b>{1 < 2 && 'yes'}</b></>; ReactDOM.createRoot(document.getElementById('root')).render(<App />);`,
  },
  'a page full of templates': {
    'index.html': `<!DOCTYPE html><html lang="en"><head><title>{{ site.title }}</title><link rel="stylesheet" href="{{ '/assets/main.css' | relative_url }}"></head>
<body><img src="<%= user.avatar %>" alt=""><a href="\${url}/x.html">x</a><div style="background: url({{ bg }})" v-for="a in b" :key="a" @click="go">{% if a < b %}y{% endif %}</div></body></html>`,
  },
  'a site whose tools are in package.json': {
    'index.html':
      '<!DOCTYPE html><html lang="en"><title>A</title><script src="js/app.js"></script></html>',
    'js/app.js': 'document.title = "B";',
    'gulpfile.js': "const gulp = require('gulp'); gulp.task('default', () => {});",
    'package.json':
      '{ "name": "site", "version": "1.0.0", "devDependencies": { "gulp": "^4.0.2" } }',
  },
  'a site that is compiled, with installed libraries': {
    'index.html': `<!DOCTYPE html><html lang="en"><head><title>A</title><link rel="stylesheet" href="node_modules/normalize.css/normalize.css"></head><body><script src="dist/main.js"></script></body></html>`,
    'src/main.ts': 'const a: number = 1; document.title = String(a);',
    'package.json':
      '{ "name": "site", "version": "1.0.0", "scripts": { "build": "tsc" }, "devDependencies": { "typescript": "^5", "normalize.css": "^8" } }',
    'certs/ca.pem': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  },
  'a site that Cloudflare serves': {
    'index.html': '<!DOCTYPE html><html lang="en"><title>A</title><p>x</p></html>',
    'wrangler.toml': 'name = "site"\n[assets]\ndirectory = "."',
  },
  'a site with the libraries of Bower': {
    'index.html':
      '<!DOCTYPE html><html lang="en"><title>A</title><p>x</p><script src="bower_components/a/a.js"></script></html>',
    'bower_components/a/a.js': 'var a = 1;',
  },
};
