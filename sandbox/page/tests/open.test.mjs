// The command that serves the page: it opens the browser where it is told to, and goes on where there is none.
import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sandbox } from './support.mjs';

const skip = process.platform === 'win32' && 'SKIPPED: the stand-in for a browser is a shell script';

describe('ovation sandbox --open', { skip }, () => {
  const { PATH } = process.env;
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ovation-open-'));
  });

  after(async () => {
    process.env.PATH = PATH;
    await rm(folder, { recursive: true, force: true });
  });

  /** What the stand-in for the browser was told to open. */
  async function opened(told) {
    for (let tries = 0; tries < 200; tries++) {
      const address = await readFile(told, 'utf8').catch(() => '');
      if (address) return address;
      await pause(50);
    }
    return '';
  }

  it('opens the page in the browser', async () => {
    const told = join(folder, 'told');
    for (const name of ['xdg-open', 'open']) {
      await writeFile(join(folder, name), `#!/bin/sh\nprintf %s "$1" > '${told}.part'\nmv '${told}.part' '${told}'\n`);
      await chmod(join(folder, name), 0o755);
    }
    process.env.PATH = folder + delimiter + PATH;
    const world = await sandbox('--open');
    assert.equal(await opened(told), world.url);
    await world.stop();
  });

  it('says so where there is no browser, and goes on', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    process.env.PATH = empty;
    const world = await sandbox('--open');
    process.env.PATH = PATH;
    const state = await fetch(`${world.url}/api/state?as=alice`);
    assert.equal(state.status, 200);
    await world.stop();
    assert.ok(world.said.some((line) => line.startsWith('No browser could be opened')), world.said.join(' | '));
  });
});
