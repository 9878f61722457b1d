// Builds the page into dist/, which is committed: a machine with only cargo can run it. The same input gives the same
// bytes, so that a build from the lock file shows whether dist/ is what src/ says.
import { build } from 'esbuild';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

const from = (path) => new URL(path, import.meta.url).pathname;
const out = from('dist/');
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const { metafile } = await build({
  entryPoints: { page: from('src/main.ts'), style: from('src/style.css') },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  absWorkingDir: from('.'),
  metafile: true,
});
for (const file of ['index.html', 'icon.svg', 'theme.js']) await copyFile(from(`src/${file}`), out + file);
await writeFile(`${out}LICENSES.txt`, await licenses(Object.keys(metafile.inputs)));
console.log((await readdir(out)).join(' '));

/** The licences of the packages of which something is in the page. */
async function licenses(inputs) {
  const packages = inputs.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  const texts = [...new Set(packages)].sort().map(async (name) => {
    const folder = from(`node_modules/${name}/`);
    const { version, license } = JSON.parse(await readFile(`${folder}package.json`, 'utf8'));
    const file = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
    const text = file ? await readFile(folder + file, 'utf8') : '';
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}
