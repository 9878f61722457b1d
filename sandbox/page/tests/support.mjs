// A sandbox and a browser to test the page with.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where Chromium is, if it is anywhere. */
export const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

/** Why the tests are skipped, if they are. With CI=true they are not: there is a browser in CI. */
export const skip = browserPath || process.env.CI === 'true' ? false : 'SKIPPED: no Chromium here; install it, or name it in CHROMIUM';

const program = process.env.OVATION ?? `${root}target/debug/ovation`;

/** Starts `ovation sandbox` and waits until it tells where its page is. */
export async function sandbox(...options) {
  const child = spawn(program, ['sandbox', ...(options.includes('--port') ? [] : ['--port', '0']), ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const ended = new Promise((done) => child.once('exit', done));
  const said = [];
  lines.on('line', (line) => said.push(line));
  const url = await new Promise((found, failed) => {
    lines.on('line', (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
      if (address) found(address[0]);
    });
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`the sandbox ended with ${code}`)));
  });
  return {
    url,
    child,
    said,
    async stop() {
      child.stdin.end('quit\n');
      await ended;
    },
  };
}

/** Starts a page without a bot, and tells where a bot can connect. */
export async function example() {
  const child = spawn(process.env.SANDBOX_PAGE ?? `${root}target/debug/examples/page`, ['0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const ended = new Promise((done) => child.once('exit', done));
  const told = [];
  for await (const line of lines) {
    told.push(line.split(': ')[1]);
    if (told.length === 3) break;
  }
  const [url, api, token] = told;
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  return { url, api, token, stop };
}

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb', '--font-render-hinting=none', '--disable-lcd-text', '--disable-partial-raster', '--disable-skia-runtime-opts', '--disable-composited-antialiasing'];

export function browser() {
  return chromium.launch({ executablePath: browserPath, args: QUIET });
}

/** Opens the page as somebody. What it asks of anything but its sandbox is noted, and so are its errors. */
export async function open(chrome, url, who = 'alice', options = {}) {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'Europe/Paris', locale: 'en-US', colorScheme: 'dark', ...options });
  const page = await context.newPage();
  page.outside = [];
  page.faults = [];
  page.on('request', (request) => {
    const here = request.url();
    if (!here.startsWith(url) && !here.startsWith(url.replace('http', 'ws')) && !here.startsWith('data:') && !here.startsWith('blob:')) page.outside.push(here);
  });
  page.on('pageerror', (error) => page.faults.push(String(error)));
  page.on('console', (said) => said.type() === 'error' && !/status of 4\d\d/.test(said.text()) && page.faults.push(said.text()));
  await page.goto(`${url}/?as=${who}`);
  await page.locator('.composer').waitFor();
  await page.locator('.steps').waitFor();
  return page;
}

/** Becomes somebody else, by the mouse. */
export async function be(page, who) {
  await page.locator('.who summary').click();
  await page.locator(`[data-person="${who}"]`).click();
  await page.locator(`.who summary b`, { hasText: new RegExp(`^${who}$`, 'i') }).waitFor();
  await page.locator('.composer').waitFor();
}

/** Goes to a channel. */
export async function go(page, channel) {
  await page.locator(`[data-tour="channel:${channel}"]`).click();
  await page.locator(`[data-tour="channel:${channel}"][aria-current="page"]`).waitFor({ state: 'attached' });
}

/** Types a command by the keyboard: its name, then each option by name and text, and sends it. */
export async function command(page, name, options = {}) {
  await page.locator('.words').click();
  await page.keyboard.type(`/${name}`);
  await page.locator('#rows [role=option]', { hasText: `/${name}` }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.building').waitFor();
  for (const [option, text] of Object.entries(options)) {
    const field = page.locator(`[data-option="${option}"]`);
    if (!(await field.count())) {
      await page.locator('.add').click();
      await page.locator(`#rows [data-name="${option}"]`).click();
    }
    await field.focus();
    await page.keyboard.type(text);
    if (await picks(page, text)) await page.keyboard.press('Enter');
  }
  await page.locator('.run').focus();
  await page.keyboard.press('Enter');
}

/** Whether something is offered that fits what was typed. */
async function picks(page, text) {
  const offer = page.locator('#rows [role=option]:not([aria-disabled])', { hasText: new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i') }).first();
  return offer.waitFor({ timeout: 700 }).then(() => true, () => false);
}

/** The newest message whose text has these words. */
export function message(page, words) {
  return page.locator('.message', { hasText: words }).last();
}
