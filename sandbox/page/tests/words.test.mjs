// The page's own words: the same keys and gaps in both languages, all of them used, and French well set.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { it } from 'node:test';

const read = async (path) => readFile(new URL(path, import.meta.url), 'utf8');
const english = JSON.parse(await read('../locales/en-US.json'));
const french = JSON.parse(await read('../locales/fr.json'));
const gaps = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

it('both languages have the same keys and gaps', () => {
  assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
  for (const key of Object.keys(english)) assert.deepEqual(gaps(french[key]), gaps(english[key]), key);
});

it('every key is used', async () => {
  const files = await readdir(new URL('../src/', import.meta.url));
  const source = (await Promise.all(files.map((file) => read(`../src/${file}`)))).join('\n');
  const unused = Object.keys(english).filter((key) => !key.startsWith('refused_') && !key.startsWith('trouble_') && !source.includes(`'${key}'`));
  assert.deepEqual(unused, []);
});

it('French is well set', () => {
  for (const [key, text] of Object.entries(french)) {
    assert.ok(!/[^\u202f][:;?!%](?!\w)/.test(text.replace(/https?:/g, '')), key);
    assert.ok(!/'|\.\.\./.test(text), key);
  }
});
