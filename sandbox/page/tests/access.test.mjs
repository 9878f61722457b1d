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
      await message(page, 'the demo').click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Add reaction 🎉' }).click();
      await page.locator('.reaction[aria-pressed=true]').waitFor();
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

  it('has components that can be read, and reactions for the keyboard', async () => {
    const page = await open(chrome, world.url, 'bob');
    page.setDefaultTimeout(10_000);
    await go(page, 'recognition');
    await message(page, 'the demo').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Add reaction 🚀' }).click();
    const reaction = page.getByRole('button', { name: /🚀, 1/ });
    await reaction.focus();
    await page.keyboard.press('Enter');
    await reaction.waitFor({ state: 'detached' });
    // Each of Discord's four colours, as the bot's buttons have them.
    const contrasts = await page.evaluate(async () => {
      const row = document.createElement('discord-action-row');
      document.body.append(row);
      const light = (colour) => {
        const [r, g, b] = colour.match(/\d+/g).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const found = {};
      for (const type of ['primary', 'secondary', 'success', 'destructive']) {
        const button = Object.assign(document.createElement('sandbox-button'), { type });
        row.append(button);
        await button.updateComplete;
        const style = getComputedStyle(button.shadowRoot.querySelector('button'));
        found[type] = (light(style.color) + 0.05) / (light(style.backgroundColor) + 0.05);
      }
      row.remove();
      return found;
    });
    for (const [type, contrast] of Object.entries(contrasts)) assert.ok(contrast >= 4.5, `${type}: ${contrast}`);
    await page.context().close();
  });

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
      await page.locator('[data-member="bob"]').click();
      // All of a form can be reached: its fields scroll, and what sends it stays in sight.
      await page.locator('[role=menuitem]', { hasText: /kudos/i }).first().click();
      const { y, height } = await page.locator('dialog').getByRole('button', { name: 'Submit' }).boundingBox();
      assert.ok(y + height <= viewport.height, `the form can be sent at ${viewport.width}`);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Show members' }).click();
      await page.locator('[data-clock=run_to]').click();
      const when = await page.locator('.popup.below').boundingBox();
      assert.ok(when.y + when.height <= viewport.height, `what is due can be read at ${viewport.width}`);
      await page.locator('[data-clock=run_to]').click();
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
