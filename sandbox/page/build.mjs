// Builds the page into dist/, which is committed: a machine with only cargo can run it. The same input gives the same
// bytes, so that a build from the lock file shows whether dist/ is what src/ says.
import { build } from 'esbuild';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';

const out = new URL('dist/', import.meta.url).pathname;
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const from = (path) => new URL(path, import.meta.url).pathname;
await build({
  entryPoints: { page: from('src/main.ts'), style: from('src/style.css') },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'linked',
  define: { 'process.env.NODE_ENV': '"production"' },
});
await copyFile(from('src/index.html'), `${out}index.html`);
await copyFile(from('src/icon.svg'), `${out}icon.svg`);
await copyFile(from('src/theme.js'), `${out}theme.js`);
console.log((await readdir(out)).join(' '));
