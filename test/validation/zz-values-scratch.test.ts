import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { check, shownAs, EXAMPLE_FILES } from "../example.ts";
type M=[string,(v:string)=>string|undefined];
const q=(v:string)=>/^".*"$/.test(v)?v.slice(1,-1):undefined;
const isQty=(v:string)=>/^"?(?:[a-z-]*[<>]|within-)?\d/.test(v);
const w=(v:string,f:(s:string)=>string)=>{const s=q(v);return s===undefined?f(v):`"${f(s)}"`};
const wordy=(v:string)=>/^"?[a-z][a-z-]{4,}"?$/.test(v)&&!/^"?(true|false)"?$/.test(v);
const seed=(s:string)=>[...s].reduce((a,c)=>(a*31+c.charCodeAt(0))>>>0,7);
const muts:M[]=[
 ["unit-typo",v=>isQty(v)&&/[a-z]{2,}"?$/.test(v)?w(v,s=>s.replace(/([a-z])([a-z])$/,"$1$2$2")):undefined],
 ["unit-drop",v=>isQty(v)&&/[a-z]{4,}"?$/.test(v)?w(v,s=>s.replace(/([a-z])([a-z])([a-z])$/,"$1$3")):undefined],
 ["pct2",v=>isQty(v)&&/%"$/.test(v)?v.replace('%"','%%"'):undefined],
 ["pct-over",v=>isQty(v)&&/%"$/.test(v)?v.replace(/(\d[\d.]*)%/,"1$1%".replace("1$1","1$1")).replace(/(\d)(\d)?%/,"$1$2%").replace(/(\d[\d.]*)%/,(_,n)=>`${Number(n)+100}%`):undefined],
 ["other-unit",v=>isQty(v)?w(v,s=>/%$/.test(s)?s.replace("%","ms"):/\d(ms|s)$/.test(s)||/(minutes?|hours?|days?)$/.test(s)?s.replace(/-?[a-z]+$/,"%"):s.replace(/[ -/].*$/,"MB")):undefined],
 ["flip",v=>isQty(v)&&/[<>]/.test(v)?v.replace(/[<>]/,c=>c==="<"?">":"<"):undefined],
 ["no-comp",v=>isQty(v)&&/[<>]/.test(v)?v.replace(/[<>]/,""):undefined],
 ["dbl-comp",v=>isQty(v)&&/[<>]/.test(v)?v.replace(/[<>]/,c=>c+c):undefined],
 ["letterO",v=>isQty(v)&&/0/.test(v)?v.replace("0","O"):undefined],
 ["comma",v=>isQty(v)&&/\d\.\d/.test(v)?v.replace(/(\d)\.(\d)/,"$1,$2"):undefined],
 ["neg",v=>isQty(v)?w(v,s=>s.replace(/\d/,"-$&")):undefined],
 ["word-swap",v=>wordy(v)?w(v,s=>{const i=1+seed(s)%(s.length-3);return s[i]===s[i+1]?s.slice(0,i)+s.slice(i+1):s.slice(0,i)+s[i+1]+s[i]+s.slice(i+2)}):undefined],
 ["word-drop",v=>wordy(v)?w(v,s=>{const i=1+seed(s)%(s.length-2);return s.slice(0,i)+s.slice(i+1)}):undefined],
];
const keymut=(k:string)=>{const i=1+seed(k)%(k.length-2);return k.slice(0,i)+k.slice(i+1)};
test("mutants", async () => {
  const out:string[]=[]; const tally:Record<string,[number,number,number]>={};
  for (const [file,text] of EXAMPLE_FILES){ if(file.startsWith("templates"))continue;
    const lines=text.split("\n");
    for(let n=0;n<lines.length;n++){
      const m=/^(\s*)(- )?([A-Za-z0-9"@-]+):( +)?((?:"[^"]*"|[^#"[{>|]+?))?(\s*#.*)?$/.exec(lines[n]!); 
      const item=/^(\s*- )([a-z][a-z-]+)$/.exec(lines[n]!);
      const todo:[string,string][]=[];
      if(m&&m[5]!==undefined) for(const [name,f] of muts){const r=f(m[5]); if(r!==undefined&&r!==m[5]) todo.push([name, lines[n]!.replace(m[5],()=>r)]);}
      if(m&&m[3]!.length>4&&!m[3]!.startsWith('"')) todo.push(["key", lines[n]!.replace(m[3]!,()=>keymut(m[3]!))]);
      if(item) for(const [name,f] of muts.slice(-2)){const r=f(item[2]!); if(r) todo.push([name+"-item", item[1]+r]);}
      for(const [name,nl] of todo){
        if(name.startsWith("word")&&seed(nl)%3!==0) continue;
        if(name==="key"&&seed(nl+file)%4!==0) continue;
        const c=new Map(EXAMPLE_FILES); c.set(file,[...lines.slice(0,n),nl,...lines.slice(n+1)].join("\n"));
        const fs=await check(c); const t=tally[name]??=[0,0,0]; t[0]++;
        const ok=fs.length===1&&fs[0]!.range.start.line===n+1&&fs[0]!.file===file;
        if(ok)t[1]++; else if(fs.length===0)t[2]++;
        if(!ok) out.push(`${name}\t${fs.length}\t${file}:${n+1}\t${nl.trim()}\t(was ${lines[n]!.trim()})\t${fs.map(f=>shownAs(f)+" "+f.message).join(" ## ")}`);
      }
    }
  }
  writeFileSync("/tmp/values/mutants.txt", JSON.stringify(tally)+"\n"+out.join("\n"));
}, 900000);
