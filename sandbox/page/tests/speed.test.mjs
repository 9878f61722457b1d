// How fast it is, measured in the browser and printed; and ten thousand messages.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, go, open, sandbox, skip } from './support.mjs';

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

describe('speed', { skip }, () => {
  let chrome, world;

  before(async () => {
    world = await sandbox();
    chrome = await browser();
  });

  after(async () => {
    await chrome?.close();
    await world?.stop();
  });

  it('paints, and says how soon', async () => {
    const page = await open(chrome, world.url, 'alice');
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
    console.log(`first contentful paint: ${paint.toFixed(0)} ms`);
    assert.ok(paint > 0);
    await page.context().close();
  });

  it('shows answers, and says how soon', async () => {
    const page = await open(chrome, world.url, 'alice');
    const times = [];
    for (let n = 0; n < 15; n++) {
      await page.locator('.words').fill('/balance');
      await page.locator('#rows [data-name="balance"]').click();
      await page.locator('.run').waitFor();
      // From the click until what the bot said is in the page and painted.
      const took = await page.evaluate(async () => {
        const seen = () => document.querySelectorAll('.message.ephemeral').length;
        const before = seen();
        const start = performance.now();
        document.querySelector('.run').click();
        while (seen() === before) await new Promise((done) => requestAnimationFrame(done));
        return performance.now() - start;
      });
      times.push(took);
    }
    console.log(`a command's answer on screen: ${median(times).toFixed(0)} ms at the median of ${times.length}, ${Math.max(...times).toFixed(0)} ms at most`);
    await page.context().close();
  });

  it('scrolls through ten thousand messages', async () => {
    const many = 10_000;
    const page = await open(chrome, world.url, 'erin');
    await page.evaluate(async (many) => {
      const state = await (await fetch('/api/state?as=erin')).json();
      const channel = state.channels.find((one) => one.name === 'orders').id;
      const say = (n) => fetch('/api/act?as=erin', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ do: 'say', channel, words: `message number ${n}` }) });
      for (let n = 0; n < many; n += 50) await Promise.all(Array.from({ length: 50 }, (_, at) => say(n + at)));
    }, many);
    await go(page, 'orders');
    await page.locator('.message', { hasText: 'message number' }).last().waitFor();
    const told = await page.evaluate(async () => {
      const scroller = document.querySelector('.scroller');
      const frames = [];
      let last = performance.now();
      let most = 0;
      const end = last + 180_000;
      while (!document.querySelector('.older h2') && performance.now() < end) {
        scroller.scrollTop = Math.max(0, scroller.scrollTop - 1500);
        await new Promise((done) => requestAnimationFrame(done));
        const now = performance.now();
        frames.push(now - last);
        last = now;
        most = Math.max(most, document.querySelectorAll('.message').length);
      }
      return { frames, most, complete: !!document.querySelector('.older h2') };
    });
    const sorted = told.frames.toSorted((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)];
    console.log(`${many} messages: ${told.frames.length} frames, ${median(told.frames).toFixed(0)} ms at the median, ${p95.toFixed(0)} ms at the 95th of 100; ${told.most} messages drawn at most`);
    assert.ok(told.complete, 'the beginning was reached');
    assert.ok(told.most < 500, `${told.most} messages were drawn at once`);
    await page.context().close();
  });
});
