import { chromium } from '@playwright/test';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-quic','--no-first-run','--disable-background-networking']});
const p=await b.newPage({viewport:{width:1440,height:900}});
await p.goto('http://127.0.0.1:5198/?lang=en&level=kunshan&seed=7'); await p.waitForTimeout(9000);
const year=async()=>Number(((await p.title()).match(/(19|20)\d\d/)??[0])[0]);
for(let i=0;i<120;i++){ const dlg=p.getByRole('dialog').or(p.getByRole('alertdialog')).first();
  if(await dlg.isVisible().catch(()=>false)){ await p.keyboard.press('Escape'); await p.waitForTimeout(250); continue; }
  const ad=p.getByRole('button',{name:/Adopt the plan/}); if(await ad.isVisible().catch(()=>false)){ await ad.click(); await p.waitForTimeout(1200); continue; }
  if(await year()>=2006) break; await p.keyboard.press(i%3?'e':'c'); await p.waitForTimeout(700); }
console.log(await p.title());
for(const n of [0,1]) { const s=p.getByRole('button',{name:/^Stamp|Stamp:/}).nth(n); await s.click().catch(e=>console.log(e.message.slice(0,100))); await p.waitForTimeout(600); }
await p.waitForTimeout(6000); await p.mouse.move(5,5); await p.evaluate(()=>document.activeElement?.blur()); await p.waitForTimeout(300);
await p.screenshot({path:'/work/main/docs/pictures/desk.jpg',type:'jpeg',quality:84}); await b.close();
