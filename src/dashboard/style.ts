const LIGHT = `
--page:#f4f5f7;--card:#fff;--text:#1c2128;--dim:#545d68;--line:#d3d9e0;--link:#0550ae;--focus:#0550ae;--inner:#fff;
--good:#1a7f37;--bad:#c61f2b;--doubt:#8f5f00;--note:#0860c4;--none:#5c6570;
--on-good:#0c5223;--on-bad:#8f1420;--on-doubt:#654000;--on-note:#07458f;--on-none:#454e58;
--tint-good:#dcf3e3;--tint-bad:#fde4e2;--tint-doubt:#fbeec8;--tint-note:#dfedfe;--tint-none:#e6e9ed;
--head-good:#17702f;--head-bad:#b51a26;--head-doubt:#7c5200;--head-none:#4d5661;`;

const DARK = `
--page:#0d1015;--card:#161a21;--text:#e7eaee;--dim:#a2abb6;--line:#323943;--link:#86bdff;--focus:#86bdff;--inner:#0d1015;
--good:#3fb463;--bad:#f47067;--doubt:#d9a62e;--note:#5ea6f5;--none:#8b949e;
--on-good:#86e3a4;--on-bad:#ffb0a9;--on-doubt:#f2cf70;--on-note:#a5d0ff;--on-none:#c0c8d1;
--tint-good:#12301d;--tint-bad:#451a1b;--tint-doubt:#392c0b;--tint-note:#132c4b;--tint-none:#272d36;
--head-good:#14582b;--head-bad:#8e1b22;--head-doubt:#664500;--head-none:#363e48;`;

const TONES = ["good", "bad", "doubt", "note", "none"]
  .map(
    (tone) =>
      `.badge.${tone}{color:var(--on-${tone});background:var(--tint-${tone})}.badge.${tone} .shape{fill:var(--${tone})}.edge-${tone}{border-left-color:var(--${tone})}.headline.${tone}{background:var(--head-${tone})}`,
  )
  .join("\n");

const BASE = `
*,*::before,*::after{box-sizing:border-box}
html{font:clamp(15px,.55vw + 9.5px,21px)/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere}
header,main,footer{max-width:110rem;margin:0 auto;padding:0 clamp(.75rem,2.5vw,2.5rem)}
main:focus{outline:none}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.15rem;font-weight:650}
h2{font-size:1.3rem;font-weight:650;letter-spacing:-.01em;margin:2.2rem 0 .8rem}
h3{font-size:1.05rem;font-weight:650}
.deployments h3{display:flex;flex-wrap:wrap;gap:.3rem .5rem;align-items:center}
a{color:var(--link);text-underline-offset:.15em}
code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--tint-none);padding:.05em .3em;border-radius:.25em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
code a{color:inherit}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.dim,.definition,.n,.ago,.ends,.scale,.goal,dt{color:var(--dim)}
.ago,.n{font-size:.85em;white-space:nowrap}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.defs{position:absolute;width:0;height:0}
.skip{position:absolute;left:.75rem;top:-4rem;z-index:2;background:var(--card);padding:.5rem 1rem;border-radius:0 0 .5rem .5rem}
.skip:focus{top:0}
symbol circle,symbol rect,symbol .body{stroke:none}
symbol path:not(.body){fill:none;stroke:var(--inner);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.shape{width:1em;height:1em;flex:none}
.badge{display:inline-flex;align-items:center;gap:.35em;max-width:100%;padding:.08em .6em .08em .4em;border-radius:1em;font-size:.86rem;font-weight:600;line-height:1.45;vertical-align:baseline}
.badge .shape{width:.95em;height:.95em}
.count{display:inline-block;min-width:1.7em;padding:0 .5em;border-radius:1em;background:var(--tint-none);color:var(--on-none);font-size:.8em;text-align:center}
.empty,.hint{padding:.9rem 1.1rem;border:1px dashed var(--line);border-radius:.6rem;color:var(--dim)}
.hint{margin-bottom:.8rem}
.empty code,.hint code{color:var(--text)}`;

const PARTS = `
header{display:grid;grid-template-columns:1fr auto;gap:.3rem 1.5rem;align-items:baseline;padding-top:1rem}
header nav,header .old-page{grid-column:1/-1}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
nav a{display:inline-block;padding:.25rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
.old-page{display:flex;gap:.7rem;align-items:center;padding:.8rem 1.1rem;border:2px solid var(--doubt);border-radius:.6rem;background:var(--tint-doubt);color:var(--on-doubt);font-size:1.1rem}
.old-page[hidden]{display:none}
.old-page .shape{width:1.8rem;height:1.8rem;fill:var(--doubt)}
.headline{display:flex;align-items:center;gap:clamp(.7rem,1.5vw,1.4rem);margin:.8rem 0 0;padding:clamp(1rem,2vw,1.8rem) clamp(1rem,2.2vw,2rem);border-radius:.8rem;color:#fff;font-size:clamp(1.5rem,2.4vw,2.4rem);line-height:1.2;text-wrap:balance}
.headline>span{min-width:0}
.headline .shape{width:1.3em;height:1.3em;fill:#fff;--inner:var(--head)}
.headline.good{--head:var(--head-good)}.headline.bad{--head:var(--head-bad)}.headline.doubt{--head:var(--head-doubt)}.headline.none{--head:var(--head-none)}
body.old .headline{background:var(--head-none);--head:var(--head-none)}
.things{margin-top:.8rem;display:grid;gap:.5rem}
.things li,.notes li{display:flex;flex-wrap:wrap;gap:.15rem .6rem;align-items:baseline}
.things li{display:grid;grid-template-columns:6.6rem 1fr}
.things li>.badge{justify-self:start}
.things .next{margin-left:.5em}
.notes li{display:block}
.notes{display:grid;gap:.4rem}
.verdict .empty{margin-top:.8rem}
.card{min-width:0;background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.6rem;padding:.9rem 1.1rem;display:flex;flex-direction:column;gap:.6rem}
.cards,.pipeline{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr))}
.pipeline{grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr))}
.pipeline h3{font-size:1.4rem;letter-spacing:-.01em}
.state{display:flex;flex-wrap:wrap;gap:.4rem}
.pipeline .state .badge{font-size:1.1rem}
.card dl{display:grid;gap:.2rem .8rem;grid-template-columns:fit-content(45%) 1fr}
.card dl>div{display:grid;grid-column:1/-1;grid-template-columns:subgrid}
.card dd{min-width:0}
.card .notes{border-top:1px solid var(--line);padding-top:.6rem}
.card>h3+.notes{border:0;padding:0}
.pair{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}
.pair>*{min-width:0}
.pair .cards{grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr))}
.figure{display:flex;flex-wrap:wrap;gap:.2rem .7rem;align-items:baseline}
.figure b{font-size:1.9rem;line-height:1.15;letter-spacing:-.02em}
.people{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr))}
.people b{font-size:1.2rem}
summary{cursor:pointer;color:var(--link);width:fit-content;padding:.15rem 0}
details table{margin-top:.3rem}
.scroll{overflow:auto;max-height:22rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--dim);font-size:.85rem;font-weight:600;overflow-wrap:normal}
tbody th{font-weight:400;white-space:nowrap}
footer{padding-top:2.5rem;padding-bottom:2rem;color:var(--dim);font-size:.9rem}`;

const CHARTS = `
.charts{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
.charts.small{grid-template-columns:repeat(auto-fit,minmax(min(100%,12.5rem),1fr));margin-top:.8rem}
.charts>*{min-width:0;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1.1rem}
#courses-title,#all-title{margin:1.6rem 0 .8rem}
figcaption{font-weight:650;margin-bottom:.8rem}
.plot{display:grid;grid-template-columns:auto 1fr;gap:.3rem .6rem;margin-bottom:.4rem}
.plot.bare{grid-template-columns:1fr}
.plot svg{display:block;width:100%;height:9.5rem;overflow:visible;min-width:0}
.small .plot svg{height:6.5rem}
.plot svg.spark{height:4.2rem}
.scale{position:relative;font-size:.8rem;line-height:1}
.scale span{position:absolute;right:0;transform:translateY(-50%);white-space:nowrap}
.ends{grid-column:-2/-1;display:flex;justify-content:space-between;gap:1rem;font-size:.8rem}
code span{display:inline-block;max-width:100%}
.alerts{align-items:start}
.legend span{white-space:nowrap}
.ends span:last-child:not(:first-child){text-align:right}
.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .5rem;margin-bottom:.8rem;color:var(--dim)}
.key{display:inline-block;vertical-align:-.1em;margin-right:.3em;width:1em;height:1em;border-radius:.2em;border:2px solid;forced-color-adjust:none}
rect.healthy,.key.healthy{fill:var(--good);background:var(--good);border-color:var(--good)}
rect.bad,.key.bad{fill:var(--bad);background:var(--bad);border-color:var(--bad)}
rect.doubtful,.key.doubtful{fill:var(--tint-doubt);background:var(--tint-doubt);stroke:var(--doubt);border-color:var(--doubt)}
rect.open,.key.open{fill:var(--tint-note);background:var(--tint-note);stroke:var(--note);border-color:var(--note)}
svg rect,svg path{vector-effect:non-scaling-stroke}
rect.doubtful,rect.open{stroke-width:1.5}
.touch{fill:transparent}
g:hover>.touch{fill:var(--text);fill-opacity:.1}
.axis{stroke:var(--none);stroke-width:1;fill:none}
.line{stroke:var(--note);stroke-width:2;fill:none;stroke-linejoin:round}
.dot{stroke:var(--note);stroke-width:6;stroke-linecap:round}
.spark .dot{stroke-width:3}
.target{stroke:var(--none);stroke-width:1.5;stroke-dasharray:4 3;fill:none}
rect.kept{fill:var(--good)}rect.broken{fill:var(--bad)}
.waterfall{margin-top:auto;font-size:.88rem}
.card .waterfall>div{align-items:center}
.waterfall dd{display:grid;grid-template-columns:1fr 6.2rem;gap:.6rem;align-items:center}
.waterfall dd span{text-align:right}
.waterfall svg{display:block;width:100%;height:.75rem;min-width:0}
.rail{fill:var(--tint-none)}
.phase{fill:var(--note)}.phase.restore{fill:var(--bad)}.phase.other{fill:var(--none)}.phase.verify,.phase.verify-restored{fill:var(--good)}.phase.wait{fill:var(--doubt)}`;

const RECORDS = `
#filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin-bottom:.8rem}
#filter[hidden]{display:none}
#filter label{display:grid;gap:.15rem;font-size:.9rem;color:var(--dim);min-width:0;max-width:100%}
#filter p:empty{display:none}
#shown{margin-left:auto}
input,select,button{font:inherit;color:var(--text);background:var(--card);border:1px solid var(--none);border-radius:.4rem;padding:.35rem .6rem;min-height:2.4rem;max-width:100%;min-width:0}
button{cursor:pointer;padding:.35rem 1rem}
button:disabled{color:var(--dim);border-color:var(--line);cursor:default}
@media (max-width:70rem){
.records thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.records,.records tbody,.records tr,.records td{display:block;width:auto}
.records tr{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.6rem 1rem;margin-bottom:.7rem}
.records td{display:grid;grid-template-columns:6.5rem 1fr;gap:.6rem;border:0;padding:.12rem 0;justify-items:start}
.records td::before{content:attr(data-label);color:var(--dim)}
.records td:empty{display:none}
#shown{margin-left:0;flex-basis:100%}
}
@media (min-width:70.01rem){
.records{table-layout:fixed}
.records .badge{overflow-wrap:normal}
.records th:nth-child(1){width:11%}.records th:nth-child(2){width:8rem}.records th:nth-child(3){width:9.5rem}.records th:nth-child(4){width:9rem}.records th:nth-child(5){width:6.6rem}.records th:nth-child(6){width:17%}.records th:nth-child(7){width:11%}
.records tbody tr:hover{background:var(--card)}
}
@media (max-width:40rem){header{grid-template-columns:1fr}.things li{grid-template-columns:1fr}.things .next{margin:0;display:block}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.card,.badge{border:1px solid}}
@media print{
nav,.skip,#filter,summary{display:none!important}
html{font-size:10pt}
body{background:#fff}
.card,figure,.records tr,.things li{break-inside:avoid}
h2,h3{break-after:avoid}
.scroll{max-height:none;overflow:visible}
details::details-content{content-visibility:visible;display:block;block-size:auto}
.headline,.badge,.plot,.waterfall,.key,.shape{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`;

/** The page's style: calm, readable across a room and on a phone, in the light, in the dark and on paper. */
export const STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
${BASE}${PARTS}${TONES}${CHARTS}${RECORDS}
`;
