// The page is for everybody: axe-core finds nothing serious, and it works by keyboard, zoomed, narrow and at rest.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { browser, command, go, message, open, sandbox, skip } from './support.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds serious or critical. */
async function serious(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }));
  const bad = found.violations.filter((one) => ['serious', 'critical'].includes(one.impact));
  return bad.map((one) => `${one.id}: ${one.nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`);
}

describe('the page', { skip }, () => {
  let chrome, world;

  before(async () => {
    world = await sandbox();
    chrome = await browser();
    const page = await open(chrome, world.url, 'alice');
    await command(page, 'kudos', { member: 'Bob', points: '5', reason: 'the demo' });
    await message(page, 'You gave').waitFor();
    await page.context().close();
  });

  after(async () => {
    await chrome?.close();
    await world?.stop();
  });

  for (const colorScheme of ['dark', 'light']) {
    it(`has no serious findings, ${colorScheme}`, async () => {
      const page = await open(chrome, world.url, 'alice', { colorScheme });
      page.setDefaultTimeout(10_000);
      assert.deepEqual(await serious(page), [], 'the channel');
      await go(page, 'recognition');
      await message(page, 'the demo').waitFor();
      assert.deepEqual(await serious(page), [], 'a card');
      await page.locator('.words').fill('/');
      await page.locator('#rows').waitFor();
      assert.deepEqual(await serious(page), [], 'the list of commands');
      await page.locator('#rows [data-name="kudos"]').click();
      await page.locator('#rows [role=option]').first().waitFor();
      assert.deepEqual(await serious(page), [], 'a command');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.locator('[data-member="bob"]').click();
      assert.deepEqual(await serious(page), [], 'a menu');
      await page.locator('[role=menuitem]', { hasText: /kudos/i }).first().click();
      await page.locator('dialog').waitFor();
      assert.deepEqual(await serious(page), [], 'a form');
      await page.keyboard.press('Escape');
      await page.locator('.who summary').click();
      await page.locator('[data-clock=run_to]').click();
      await page.locator('[data-do=inspector]').click();
      await page.locator('.records li button').first().click();
      await page.locator('.json pre').first().waitFor();
      assert.deepEqual(await serious(page), [], 'the inspector');
      await page.locator('[data-do=tours]').click();
      assert.deepEqual(await serious(page), [], 'the tours');
      await page.context().close();
    });
  }

  it('is used by keyboard alone', async () => {
    const page = await open(chrome, world.url, 'alice');
    page.setDefaultTimeout(10_000);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'composer');
    await page.keyboard.type('/bal');
    await page.locator('#rows [data-name="balance"]').waitFor();
    await page.keyboard.press('Tab');
    await page.locator('.building').waitFor();
    await page.locator('.run').focus();
    await page.keyboard.press('Enter');
    await message(page, '/balance').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'composer', 'the focus is back where one writes');
    await page.locator('.sr[role=log] p').first().waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('fits a phone, and a window zoomed to 200 %', async () => {
    for (const viewport of [{ width: 360, height: 640 }, { width: 640, height: 400 }]) {
      const page = await open(chrome, world.url, 'alice', { viewport });
      page.setDefaultTimeout(10_000);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `nothing is cut off at ${viewport.width}: ${wide}`);
      await page.getByRole('button', { name: 'Show channels' }).click();
      await go(page, 'orders');
      await page.getByRole('button', { name: 'Show members' }).click();
      await page.locator('[data-member="bob"]').waitFor();
      await page.getByRole('button', { name: 'Show members' }).click();
      await command(page, 'balance');
      await message(page, '/balance').waitFor();
      assert.deepEqual(await serious(page), []);
      await page.context().close();
    }
  });

  it('keeps still for those who want it to', async () => {
    const page = await open(chrome, world.url, 'alice', { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const spin = document.createElement('span');
      spin.className = 'spin';
      document.body.append(spin);
      return getComputedStyle(spin).animationName;
    });
    assert.equal(moving, 'none');
    await page.context().close();
  });
});
