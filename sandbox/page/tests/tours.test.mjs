// Both tours, in both languages, from their first step to their last.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { be, browser, command, go, open, sandbox, skip } from './support.mjs';

const WORDS = {
  'en-US': { me: 'alice', kudos: 'kudos', balance: 'balance', shop: 'shop', setup: 'setup', values: 'values add', award: 'award', feasts: 'campaign feasts', books: 'books' },
  fr: { me: 'chloe', kudos: 'bravo', balance: 'solde', shop: 'boutique', setup: 'réglages', values: 'valeurs ajouter', award: 'prime', feasts: 'campagne fêtes', books: 'comptes' },
};

describe('the tours', { skip }, () => {
  let chrome, world, page;

  before(async () => {
    chrome = await browser();
  });

  beforeEach(async () => {
    await page?.context().close();
    await world?.stop();
    world = await sandbox();
    page = await open(chrome, world.url, 'alice');
    page.setDefaultTimeout(10_000);
  });

  after(async () => {
    await chrome?.close();
    await world?.stop();
  });

  const step = async (n) => {
    await page.locator('.tour small', { hasText: new RegExp(`${n} (of|sur) 7`) }).waitFor();
    assert.equal(await page.locator('.pointed').count(), 1, `step ${n} points at something`);
  };

  const begin = async (id) => {
    await page.locator('[data-do=tours]').click();
    await page.locator(`[data-tour-id="${id}"]`).click();
    await step(1);
  };

  const ended = () => page.locator('.tour', { hasText: '🎉' }).waitFor();

  for (const [locale, words] of Object.entries(WORDS)) {
    it(`shows a member around, ${locale}`, async () => {
      await begin(`member-${locale}`);
      await command(page, words.kudos, { member: 'Bob', points: '5', reason: 'a fine day' });
      await step(2);
      await go(page, 'recognition');
      await step(3);
      await be(page, 'dave');
      await step(4);
      await page.locator('.pointed').click();
      await page.locator('dialog').waitFor();
      await page.keyboard.press('Enter');
      await step(5);
      if (locale === 'fr') await be(page, words.me);
      await command(page, words.balance);
      await step(6);
      await command(page, words.shop);
      await step(7);
      await page.locator('[data-clock=week]').click();
      await ended();
    });

    it(`shows an admin around, ${locale}`, async () => {
      await begin(`admin-${locale}`);
      await command(page, words.setup, { allowance: '60' });
      await step(2);
      await command(page, words.values, { name: 'Courage' });
      await step(3);
      await command(page, words.award, { member: 'Alice', points: '20', reason: 'a great year' });
      await step(4);
      await command(page, words.feasts);
      await step(5);
      await page.locator('[data-clock=run_to]').click();
      await page.locator('[data-clock=new_year]').click();
      await page.locator('.tour small', { hasText: /6 (of|sur) 7/ }).waitFor({ timeout: 90_000 });
      await command(page, words.books);
      await step(7);
      await page.locator('[data-do=inspector]').click();
      await ended();
    });
  }
});
