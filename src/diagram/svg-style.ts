/** The style sheet inside the SVG: light or dark, according to the reader's system. */
export const svgStyle = `
.jc{--page:#fff;--box:#fff;--group:#f6f8fa;--line:#8b949e;--border:#d0d7de;--ink:#1f2328;--soft:#59636e;--run:#0969da;--good:#1a7f37;--bad:#bc4c00;--end:#f6f8fa;
font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}
@media (prefers-color-scheme:dark){.jc{--page:#0d1117;--box:#1c2129;--group:#13181f;--line:#7d8590;--border:#3d444d;--ink:#e6edf3;--soft:#9198a1;--run:#4493f8;--good:#3fb950;--bad:#f0883e;--end:#13181f}}
.jc-page{fill:var(--page)}
.jc-box{fill:var(--box);stroke:var(--border);stroke-width:1.25}
.jc-group{fill:var(--group)}
.jc-root{fill:none}
.jc-region{stroke-dasharray:5 4}
.jc-end{fill:none;stroke:var(--border)}
.jc-name{fill:var(--ink);font-size:14px;font-weight:600}
.jc-halo{paint-order:stroke;stroke:var(--group);stroke-width:5px;stroke-linejoin:round}
.jc-note{fill:var(--soft);font-size:11.5px}
.jc-invoke{fill:var(--run)}
.jc-error{fill:var(--bad)}
.jc-line{fill:none;stroke:var(--line);stroke-width:1.25}
.jc-line-done{stroke:var(--good)}
.jc-line-error{stroke:var(--bad)}
.jc-dot,.jc-head{fill:var(--line)}
.jc-whole{fill:var(--page);stroke:var(--line);stroke-width:1.25}
.jc-head-done{fill:var(--good)}
.jc-head-error{fill:var(--bad)}
.jc-label{fill:var(--ink);font-size:11.5px}
.jc-label-done{fill:var(--good)}
.jc-label-error{fill:var(--bad)}
`.trim();
