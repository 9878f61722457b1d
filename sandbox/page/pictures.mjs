// The pictures of README and docs: `docs/pictures.sh` runs this. Arguments: where pictures go, and where the frames of the tour.
import { be, browser, command, go, message, open, sandbox } from './tests/support.mjs';

const [out, frames] = process.argv.slice(2);
const still = { reducedMotion: 'reduce' };

const chrome = await browser();
const world = await sandbox();

const settle = (page) => page.waitForFunction(() => !document.querySelector('.spin, [aria-busy=true]') && document.fonts.status === 'loaded');

async function shoot(page, path) {
  await settle(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}

// The tour of a member, step by step.
let frame = 0;
const page = await open(chrome, world.url, 'alice', { viewport: { width: 1200, height: 720 }, ...still });
const step = async () => {
  await settle(page);
  await page.screenshot({ path: `${frames}/${String(frame++).padStart(2, '0')}.png`, animations: 'disabled', caret: 'hide' });
};
await page.locator('[data-do=tours]').click();
await page.locator('[data-tour-id="member-en-US"]').click();
await page.locator('.tour h2').waitFor();
await step();
await page.locator('.words').click();
await page.keyboard.type('/ku');
await page.locator('#rows [data-name="kudos"]').waitFor();
await step();
await page.keyboard.press('Enter');
await page.locator('[data-option="member"]').fill('bo');
await page.locator('#rows [role=option]', { hasText: 'Bob' }).waitFor();
await step();
await page.keyboard.press('Enter');
await page.locator('[data-option="points"]').fill('5');
await page.locator('#rows [role=option]', { hasText: '5 points' }).first().waitFor();
await step();
await page.keyboard.press('Enter');
await page.locator('.add').click();
await page.locator('#rows [data-name="reason"]').click();
await page.locator('[data-option="reason"]').fill('the demo went so well thanks to you');
await step();
await page.keyboard.press('Enter');
await message(page, 'You gave 5 points').waitFor();
await page.locator('[data-tour="channel:recognition"].pointed').waitFor();
await step();
await go(page, 'recognition');
await message(page, 'the demo').waitFor();
await step();
await page.locator('.who summary').click();
await step();
await page.locator('[data-person="dave"]').click();
await page.locator('.who summary b', { hasText: 'Dave' }).waitFor();
await page.locator('[data-label].pointed').waitFor();
await step();
await page.locator('[data-label].pointed').click();
await page.locator('dialog').waitFor();
await step();
await page.keyboard.press('Enter');
await message(page, '1 boost').waitFor();
await step();
await command(page, 'balance');
await message(page, '/balance').waitFor();
await step();
await command(page, 'shop');
await message(page, 'Coffee').waitFor();
await step();
await page.locator('[data-clock=week]').click();
await page.locator('.tour', { hasText: '🎉' }).waitFor();
await step();
await page.locator('.tour button').click();

// The page, with a few cards in it.
await be(page, 'dave');
await command(page, 'kudos', { member: 'Alice', points: '10', reason: 'you stayed late to help me', value: 'Care' });
await message(page, 'you stayed late').waitFor();
await be(page, 'alice');
await message(page, 'you stayed late').click({ button: 'right' });
await page.getByRole('menuitem', { name: 'Add reaction 🎉' }).click();
await message(page, 'you stayed late').locator('.reaction').waitFor();
await page.setViewportSize({ width: 1200, height: 1060 });
await shoot(page, `${out}/page.png`);
await page.locator('[data-do=inspector]').click();
await page.locator('.records li', { hasText: 'INTERACTION_CREATE' }).first().getByRole('button').click();
await page.locator('.json pre').first().waitFor();
// How long things took is no part of a picture.
await page.addStyleTag({ content: '.records .muted { display: none }' });
await shoot(page, `${out}/inspector.png`);
await page.context().close();

// In French, in the light, on a phone.
const phone = await open(chrome, world.url, 'chloe', { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, colorScheme: 'light', hasTouch: true, ...still });
await command(phone, 'boutique');
await message(phone, 'Coffee').waitFor();
await shoot(phone, `${out}/phone.png`);
await phone.context().close();
await chrome.close();
await world.stop();
