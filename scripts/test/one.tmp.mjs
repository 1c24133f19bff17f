import { readFileSync, writeFileSync, rmSync } from 'node:fs';
const source = readFileSync('scripts/test/host-tests.mjs','utf8');
const name = process.env.HOSTNAME_RUN || 'newest VS Code, extension host with Node';
writeFileSync('scripts/test/two.tmp.mjs', source.replace(/const runs = \[[\s\S]*?\n\];/, (m)=> 'const runs = (' + m.slice(13,-1) + `).filter((r) => r.name === ${JSON.stringify(name)});`).replace("GONGWEN_HOST: host,", "GONGWEN_HOST: host, ...(process.env.GREP ? { GONGWEN_GREP: process.env.GREP } : {}),"));
try { const { runHostTests } = await import(process.cwd()+'/scripts/test/two.tmp.mjs'); console.log(await runHostTests()); } finally { rmSync('scripts/test/two.tmp.mjs'); }
