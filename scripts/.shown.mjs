import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const [file,w,h,lang,...what]=process.argv.slice(2);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-quic','--no-first-run','--disable-background-networking']});
try{
const p=await b.newPage({viewport:{width:+w,height:+h}}); p.on('pageerror',e=>console.log('PAGEERROR',e.message.slice(0,400)));
p.on('console',m=>{if(m.type()==='error')console.log('[err]',m.text().slice(0,200))});
const tag=`${file.replace(/\W/g,'').slice(0,16)}-${w}-${lang}`;
const shot=async(n)=>p.screenshot({path:`/tmp/shown/${tag}-${n}.png`});
await p.goto('http://127.0.0.1:5308/?lang='+lang); await p.waitForTimeout(2500);
await p.locator('input[type=file]').first().setInputFiles('/tmp/shown/'+file); await p.waitForTimeout(7000);
const axe=async(n)=>{ await p.evaluate(readFileSync('node_modules/axe-core/axe.min.js','utf8')).catch(e=>console.log(e.message.slice(0,100))); const v=await p.evaluate(async()=>window.axe? (await window.axe.run()).violations.map(x=>x.id+': '+x.nodes.slice(0,3).map(n=>n.target.join(' ')).join(' | ')):['no axe']).catch(e=>['axe failed '+e.message.slice(0,80)]); console.log(n,'axe',v); };
for(const x of what){
  if(x==='desk'){ await p.keyboard.press('Escape'); await p.waitForTimeout(2500); await shot('desk'); await axe('desk'); }
  if(x==='situation'){ await p.getByRole('tab').first().click(); await p.waitForTimeout(500); await shot('situation'); }
  if(x==='warnings'){ await p.locator('.warnings-strip').click(); await p.waitForTimeout(600); await shot('warnings'); await axe('warnings'); await p.keyboard.press('Escape'); }
  if(x==='scorecard'){ await p.locator('.above:visible').click(); await p.waitForTimeout(600); await shot('scorecard'); await axe('scorecard'); await p.keyboard.press('Escape'); }
  if(x==='figures'){ await p.locator('.fan-toggle:visible',{hasText:/All figures|诸数/}).click(); await p.waitForTimeout(600); await p.locator('.voices').scrollIntoViewIfNeeded(); await shot('figures'); await axe('figures'); await p.keyboard.press('Escape'); }
  if(x==='cards'){ await p.locator('.filter').nth(1).click(); await p.waitForTimeout(4000); const c=p.locator('.card',{hasText:/looks|账面/}).first(); await c.scrollIntoViewIfNeeded(); await p.waitForTimeout(2500); await shot('cards'); console.log(await p.locator('.card-effect').allInnerTexts().then(t=>t.filter(s=>/looks|账面/.test(s)))); await c.locator('.card-more').click(); await p.waitForTimeout(800); await shot('detail'); await p.keyboard.press('Escape'); }
  if(x==='plan'){ await p.keyboard.press('Escape'); await p.getByRole('button',{name:/^Write the plan|^拟|^写|^编/}).last().click().catch(e=>console.log('plan',e.message.slice(0,80))); await p.getByRole('button',{name:/Put this notice|收起此条/}).click().catch(()=>{}); await p.waitForTimeout(3000); console.log('plan heights', await p.evaluate(()=>{const d=document.documentElement; const a=d.scrollHeight; const f=document.querySelector('.fashions'); const h=f.offsetHeight; f.style.display='none'; const b=d.scrollHeight; f.style.display=''; return [innerHeight,a,b,h,d.scrollWidth,innerWidth]})); await shot('plan'); await p.locator('.fashions summary').click(); await p.waitForTimeout(300); await p.locator('.fashions').scrollIntoViewIfNeeded(); await shot('plan-open'); await axe('plan'); }
  if(x==='verdict'){ await p.waitForTimeout(4000); await shot('verdict'); await p.locator('#watch-title').scrollIntoViewIfNeeded(); await shot('verdict-watch'); await axe('verdict'); }
  if(x==='end'){ await p.keyboard.press('e'); await p.waitForTimeout(2500); await shot('yearend'); }
}
} finally { await b.close(); }
