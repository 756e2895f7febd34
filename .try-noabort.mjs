import { build } from 'vite'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import http from 'node:http'
import zlib from 'node:zlib'
const dir = mkdtempSync('/tmp/fh-')
const t=Date.now()
await build({ root: '/work/main', configFile: false, logLevel: 'error', build: { ssr: '/work/main/tests/e2e/harness/fetcher-main.ts', outDir: dir, target: 'node20', rollupOptions: { external: ['electron'], output: { entryFileNames: 'main.js' } }, emptyOutDir: true }, ssr: { noExternal: true, target: 'node' } })
writeFileSync(dir+'/package.json', JSON.stringify({name:'fetcher-harness',version:'0.0.0',type:'module',main:'main.js'}))
console.log('built', Date.now()-t)
const log=[]
const s = http.createServer((q,r)=>{ log.push([q.url,q.headers]);
  if(q.url==='/half'){ r.writeHead(200,{'content-length':1000}); r.write('<rss>'); setTimeout(()=>q.socket.destroy(),100); return }
  if(q.url==='/halfchunk'){ r.writeHead(200); r.write('<rss>'); setTimeout(()=>q.socket.destroy(),100); return }
  if(q.url==='/304'){ r.writeHead(304,{etag:'"a"'}); r.end(); return }
  if(q.url==='/401'){ r.writeHead(401,{'www-authenticate':'Basic realm="x"'}); r.end('no'); return }
  if(q.url==='/badgzip'){ r.writeHead(200,{'content-encoding':'gzip'}); r.end('not gzip'); return }
  if(q.url==='/redir'){ r.writeHead(302,{location:'/ok'}); r.end(); return }
  if(q.url==='/never'){ return }
  if(q.url==='/bomb'){ r.writeHead(200,{'content-encoding':'gzip'}); r.end(zlib.gzipSync(Buffer.alloc(100e6))); return }
  r.writeHead(200,{'content-type':'text/xml', etag:'"x"','set-cookie':'a=b'}); r.end('<rss/>') })
await new Promise(r=>s.listen(0,'127.0.0.1',r)); const p=s.address().port
const base={etag:null,lastModified:null,allowPrivate:true,userAgent:'Remit/test'}
const reqs=[['ok'],['half'],['halfchunk'],['badgzip']].map(([n,etag])=>({name:n,url:`http://127.0.0.1:${p}/${n}`,...base,etag:etag??null,deadlineMs:3000}))

writeFileSync(dir+'/req.json', JSON.stringify(reqs))
const c = spawn('/root/.cache/remit/electron-33.2.1-1-loader/electron',['--no-sandbox','--disable-gpu','--ozone-platform=headless',dir],{env:{...process.env,FETCHER_REQUESTS:dir+'/req.json'}})
let out='',err=''; c.stdout.on('data',d=>out+=d); c.stderr.on('data',d=>err+=d)
const k=setTimeout(()=>c.kill('SIGKILL'),30000)
c.on('exit',(code,sig)=>{ console.log('sig',sig);clearTimeout(k); console.log('exit',code,Date.now()-t); for (const o of JSON.parse(/OUTCOMES (.*)/.exec(out)?.[1]??'[]')) console.log(JSON.stringify(o)); console.log(err.slice(-1500)); console.log(JSON.stringify(log.find(l=>l[0]==='/ok'))); console.log(JSON.stringify(log.find(l=>l[0]==='/304'))); console.log(JSON.stringify(log.find(l=>l[0]==='/creds'))); s.closeAllConnections(); s.close()})
