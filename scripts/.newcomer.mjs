import { chromium } from '@playwright/test';
import http from 'http';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-quic','--no-first-run','--disable-background-networking']});
const P={};const logs=[];
async function open(name,w,h,q,mobile){const c=await b.newContext({viewport:{width:w,height:h},hasTouch:!!mobile,isMobile:!!mobile,deviceScaleFactor:1});const p=await c.newPage();p.on('console',m=>{if(['error','warning'].includes(m.type()))logs.push(name+' ['+m.type()+'] '+m.text().slice(0,300))});p.on('pageerror',e=>logs.push(name+' PAGEERROR '+e.message.slice(0,400)));await p.goto('http://127.0.0.1:5310/'+q);P[name]=p;return p;}
const AF=Object.getPrototypeOf(async function(){}).constructor;
http.createServer((req,res)=>{let s='';req.on('data',d=>s+=d);req.on('end',async()=>{try{
const shot=async(n,p)=>{await p.screenshot({path:'/tmp/newcomer2/'+n+'.png'})};
const btns=async(p)=>p.evaluate(()=>[...document.querySelectorAll('button,a,summary,select,input')].filter(e=>{const r=e.getBoundingClientRect();return r.width>0&&r.height>0&&r.bottom>0&&r.top<innerHeight}).map(e=>{const r=e.getBoundingClientRect();return `${e.tagName}${e.disabled?'(dis)':''} [${Math.round(r.x)},${Math.round(r.y)},${Math.round(r.width)}x${Math.round(r.height)}] ${(e.innerText||e.getAttribute('aria-label')||'').replace(/\s+/g,' ').slice(0,90)} .${e.className}`}).join('\n'));
const txt=async(p)=>p.evaluate(()=>document.body.innerText);
const r=await new AF('open','P','shot','btns','txt','logs',s)(open,P,shot,btns,txt,logs);const l=logs.splice(0);res.end((typeof r==='string'?r:JSON.stringify(r)??'ok')+(l.length?'\nLOGS:\n'+l.join('\n'):''));}catch(e){res.end('ERR '+e.message.slice(0,800));}})}).listen(5311,'127.0.0.1');
