// Ovation in the page: who sees what, time, trouble, restarts.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { be, browser, command, go, message, open, sandbox, skip } from './support.mjs';

describe('Ovation', { skip }, () => {
  let chrome, world, page;

  before(async () => {
    world = await sandbox();
    chrome = await browser();
    page = await open(chrome, world.url, 'alice');
    page.setDefaultTimeout(10_000);
  });

  after(async () => {
    assert.deepEqual(page?.outside, [], 'nothing was asked of another machine');
    assert.deepEqual(page?.faults, []);
    await chrome?.close();
    await world?.stop();
  });

  it('thanks somebody; another browser sees the card, and not the private answer', async () => {
    const bob = await open(chrome, world.url, 'bob');
    await command(page, 'kudos', { member: 'Bob', points: '5', reason: 'the demo' });
    await message(page, 'You gave 5 points').getByText('Only you can see this').waitFor();
    await bob.locator('[data-tour="channel:recognition"].unread').waitFor();
    assert.equal(await bob.getByText('You gave 5 points').count(), 0);
    await go(bob, 'recognition');
    await message(bob, 'the demo').locator('discord-embed').waitFor();
    await bob.locator('[data-tour="channel:recognition"]:not(.unread)').waitFor();
    await bob.context().close();
  });

  it('is read in French by whoever reads French', async () => {
    await be(page, 'chloe');
    await page.locator('.words').fill('/bra');
    await page.locator('#rows [data-name="kudos"]', { hasText: 'Remercier' }).waitFor();
    await page.locator('.words').fill('');
    await command(page, 'solde');
    await page.getByText('Toi seul peux voir ceci').first().waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  });

  it('offers six people, each for what they are, in the language of whoever looks', async () => {
    const parts = async () => {
      await page.locator('.who summary').click();
      const told = await page.locator('.who li small').allTextContents();
      await page.locator('.who summary').click();
      return told;
    };
    assert.deepEqual(await parts(), ['De l’équipe', 'De l’équipe, lit en français', 'Admin', 'Cliente ou client', 'A fermé ses messages privés', 'Vient d’arriver, n’a pas encore adhéré']);
    await be(page, 'alice');
    assert.deepEqual(await parts(), ['Staff', 'Staff, reads French', 'Admin', 'Customer', 'Has closed direct messages', 'Newcomer, has not joined yet']);
  });

  it('hides from a member what only an admin may use, and refuses what it can’t hide', async () => {
    const offered = async (name) => {
      await page.locator('.words').fill(`/${name}`);
      await page.locator('#rows [role=option]').first().waitFor();
      return page.locator(`#rows [data-name="${name}"]`).count();
    };
    for (const name of ['books', 'setup', 'award']) assert.equal(await offered(name), 0, name);
    assert.equal(await offered('balance'), 1);
    await page.locator('.words').fill('');
    await command(page, 'allowance member', { member: 'Bob', points: '7' });
    await message(page, 'This is for').waitFor();
    await be(page, 'ada');
    assert.equal(await offered('setup'), 1);
    await page.locator('.words').fill('');
    await command(page, 'books');
    await message(page, '/books').locator('discord-embed').waitFor();
  });

  it('has a customer, who is thanked and does not give', async () => {
    await be(page, 'frank');
    await command(page, 'balance');
    await message(page, '/balance').getByText('50 points').first().waitFor();
    await command(page, 'kudos', { member: 'Bob', points: '5', reason: 'the delivery' });
    await message(page, '/kudos').locator('discord-embed').waitFor({ state: 'detached' });
    assert.equal(await page.getByText('the delivery').count(), 0);
    await go(page, 'recognition');
    assert.equal(await page.getByText('the delivery').count(), 0);
    await message(page, 'your hundredth order').waitFor();
    await go(page, 'general');
  });

  it('has a newcomer, who is asked first', async () => {
    await be(page, 'erin');
    await command(page, 'kudos', { member: 'Bob', points: '5', reason: 'the welcome' });
    await message(page, 'This program asks before it keeps').waitFor();
    await command(page, 'balance');
    await message(page, 'Waiting for you').waitFor();
    await message(page, 'This program asks before it keeps more').getByRole('button', { name: 'What is kept' }).click();
    await message(page, 'What is kept about you').getByRole('button', { name: 'I accept' }).click();
    await message(page, 'You joined').waitFor();
    await command(page, 'kudos', { member: 'Bob', points: '5', reason: 'the welcome' });
    await message(page, 'You gave 5 points').waitFor();
  });

  it('shows who has closed direct messages, and the shop', async () => {
    const about = await page.locator('[data-member="dave"] small').textContent();
    assert.match(about, /closed direct messages/);
    await be(page, 'dave');
    await command(page, 'shop');
    await message(page, 'Coffee').waitFor();
  });

  it('has the menus of people', async () => {
    await page.locator('[data-member="bob"]').click();
    const items = page.locator('[role=menu] [role=menuitem]');
    await items.first().waitFor();
    await items.filter({ hasText: /kudos/i }).first().click();
    await page.locator('dialog').waitFor();
    await page.locator('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('lets one be somebody who is not in the switch, too', async () => {
    await page.locator('[data-member="bob"]').click();
    await page.getByRole('menuitem', { name: 'Be Bob' }).click();
    await page.locator('.who summary b', { hasText: 'Bob' }).waitFor();
  });

  it('suggests rewards, and asks before it is paid', async () => {
    await page.locator('.words').fill('/redeem');
    await page.keyboard.press('Enter');
    await page.locator('[data-option="item"]').fill('cof');
    await page.locator('#rows [role=option]', { hasText: 'Coffee' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.message').last().getByText('Only you can see this').waitFor();
  });

  it('travels to New Year, with what is due on the way', async () => {
    await page.locator('[data-clock=run_to]').click();
    await page.locator('.due li').first().waitFor();
    await page.locator('[data-clock=new_year]').click();
    await page.locator('.time time', { hasText: /January 1, 2027/ }).waitFor({ timeout: 90_000 });
    await go(page, 'recognition');
    await page.locator('.message', { hasText: /leaderboard|month|week/i }).first().waitFor();
  });

  it('moves by an hour, a day, and to what is due next', async () => {
    const now = () => page.locator('.time time').getAttribute('datetime').then((at) => Date.parse(at));
    const moved = async (button) => {
      const before = await now();
      await page.locator(`[data-clock=${button}]`).click();
      await page.waitForFunction((before) => Date.parse(document.querySelector('.time time').getAttribute('datetime')) > before, before);
      await page.locator('[data-clock=hour]:not(:disabled)').waitFor();
      return (await now()) - before;
    };
    assert.equal(await moved('hour'), 3_600_000);
    assert.equal(await moved('day'), 86_400_000);
    assert.ok((await moved('next')) > 0);
  });

  it('fails as in Discord when its answer is late, and says why', async () => {
    await page.locator('[data-do=inspector]').click();
    await page.locator('.troubles summary').click();
    await page.locator('[data-trouble=late]').click();
    await page.getByText('The next one will').waitFor();
    await command(page, 'balance');
    await page.getByText('The application did not respond').waitFor();
    await page.locator('.records', { hasText: 'not-answered' }).waitFor();
    await page.locator('.message.pending').getByRole('button', { name: 'Dismiss message' }).click();
  });

  it('answers once where an event comes twice', async () => {
    await page.locator('[data-trouble=twice]').click();
    const before = await page.locator('.message', { hasText: '/balance' }).count();
    await command(page, 'balance');
    await page.waitForFunction((before) => [...document.querySelectorAll('.message')].filter((one) => one.textContent.includes('/balance')).length === before + 1, before);
    await page.locator('.records', { hasText: '400' }).waitFor();
  });

  it('is told to be away while it is stopped, and comes back', async () => {
    await page.locator('[data-trouble=stop]').click();
    await page.getByText('The bot is not connected').waitFor();
    await page.locator('[data-trouble=start]').click();
    await page.getByText('The bot is not connected').waitFor({ state: 'detached' });
    await page.locator('[data-do=inspector]').click();
    await command(page, 'balance');
    await message(page, '/balance').waitFor();
  });
});

describe('what is kept', { skip }, () => {
  it('is there again, in a browser that stayed open across the restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ovation-page-'));
    const chrome = await browser();
    try {
      let world = await sandbox('--data', folder);
      const { port } = new URL(world.url);
      const page = await open(chrome, world.url, 'alice');
      page.setDefaultTimeout(15_000);
      await command(page, 'kudos', { member: 'Bob', points: '5', reason: 'what lasts' });
      await go(page, 'recognition');
      await message(page, 'what lasts').waitFor();
      await world.stop();
      await page.getByText('The sandbox does not answer').waitFor();
      world = await sandbox('--data', folder, '--port', port);
      await page.getByText('The sandbox does not answer').waitFor({ state: 'detached' });
      await message(page, 'what lasts').getByRole('button', { name: 'Boost' }).waitFor();
      await command(page, 'balance');
      await page.getByText('Only you can see this').first().waitFor();
      await be(page, 'dave');
      await page.getByRole('button', { name: 'Boost' }).first().click();
      await page.locator('dialog').waitFor();
      await page.getByRole('button', { name: 'Submit' }).click();
      await page.locator('dialog').waitFor({ state: 'detached' });
      await world.stop();
      // Damaged, it is left alone, and the reason is told.
      await writeFile(join(folder, 'world.json'), '{"version":1');
      await assert.rejects(sandbox('--data', folder));
      world = await sandbox('--data', folder, '--reset');
      await world.stop();
    } finally {
      await chrome.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
