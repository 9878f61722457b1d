// Another bot, on another library (discord.js), works in the page: every picker, every component, every kind of answer.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { start } from './bot.mjs';
import { browser, command, example, go, message, open, skip } from './support.mjs';

describe('a bot on discord.js', { skip }, () => {
  let chrome, world, client, page;

  before(async () => {
    world = await example();
    client = await start(world.api, world.token);
    chrome = await browser();
    page = await open(chrome, world.url, 'alice');
    page.setDefaultTimeout(10_000);
  });

  after(async () => {
    assert.deepEqual(page?.outside, [], 'nothing was asked of another machine');
    assert.deepEqual(page?.faults, []);
    await chrome?.close();
    await client?.destroy();
    await world?.stop();
  });

  // What one test left open must not fail the next.
  afterEach(() => page.keyboard.press('Escape'));

  const show = async (what) => {
    await command(page, 'show', { what });
  };

  it('answers a command', async () => {
    await command(page, 'ping');
    await message(page, 'Pong!').waitFor();
    assert.match(await message(page, 'Pong!').textContent(), /Alice used \/ping/);
  });

  it('is found by a part of its name, and a subcommand by its own', async () => {
    await command(page, 'deep group part');
    await message(page, 'Deep').waitFor();
  });

  it('takes every kind of option, by the keyboard', async () => {
    const options = { text: 'abc', whole: '7', number: '1.5', yes: 'True', user: 'bob', channel: 'random', role: 'helper', anyone: 'alice', colour: 'Blue', fruit: 'apr' };
    await command(page, 'everything', options);
    const told = await message(page, 'Got ').locator('.text').textContent();
    for (const part of ['text=abc', 'whole=7', 'number=1.5', 'yes=true', 'colour=b', 'fruit=apricot']) assert.ok(told.includes(part), `${part} in ${told}`);
    for (const part of ['user=', 'channel=', 'role=', 'anyone=']) assert.match(told, new RegExp(`${part}\\d+`));
  });

  it('takes a file', async () => {
    await page.locator('.words').fill('/everything');
    await page.locator('#rows [data-name="everything"]').click();
    await page.locator('[data-option="text"]').fill('abc');
    await page.locator('.add').click();
    await page.locator('#rows [data-name="file"]').click();
    await page.locator('[data-option="file"]').setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
    await page.locator('.run').click();
    await message(page, 'file=notes.txt').waitFor();
  });

  it('says what is wrong with an option, and sends nothing', async () => {
    await page.locator('.words').fill('/everything');
    await page.keyboard.press('Enter');
    await page.locator('.run').click();
    await page.getByText('This option is required').waitFor();
    await page.locator('[data-option="text"]').fill('much too long');
    await page.locator('.run').click();
    await page.getByText('Must be 5 or fewer characters').waitFor();
    await page.locator('.add').click();
    await page.locator('#rows [data-name="whole"]').click();
    await page.locator('[data-option="text"]').fill('fine');
    for (const [typed, told] of [['11', 'Enter a value of 10 or less'], ['0', 'Enter a value of 1 or more'], ['x', 'Enter a valid integer']]) {
      await page.locator('[data-option="whole"]').fill(typed);
      await page.locator('.run').click();
      await page.getByText(told).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('.words').waitFor();
  });

  it('shows markdown, embeds and times', async () => {
    await show('markdown');
    const shown = message(page, 'Title');
    await shown.waitFor();
    assert.equal(await shown.locator('.text .heading').first().textContent(), 'Title');
    assert.equal(await shown.locator('.text strong').first().textContent(), 'bold');
    assert.equal(await shown.locator('.marks li').count(), 3);
    assert.equal(await shown.locator('.text a').getAttribute('href'), 'https://example.com/');
    const times = await shown.locator('.text time.timestamp').allTextContents();
    assert.equal(times.length, 3);
    assert.match(times[0], /January 15, 2027/);
    assert.match(times[2], /1\/15\/27.*9:00:00/);
    assert.equal(await shown.locator('discord-embed-field').count(), 2);
    const [title, linked] = [shown.locator('.embed-title').first(), shown.locator('.embed-title').last()];
    assert.equal(await title.locator('strong').textContent(), 'embed');
    assert.equal(await title.locator('code').textContent(), 'code');
    assert.equal(await title.locator('a').getAttribute('href'), 'https://example.com/title');
    assert.equal(await title.locator('time').count(), 1);
    assert.match(await title.textContent(), /for <@\d+> at/, 'nobody is mentioned in a title');
    assert.equal(await shown.locator('discord-embed-description discord-mention').count(), 1);
    assert.equal(await linked.locator('a').count(), 1, 'a title that is a link has no other in it');
    assert.equal(await linked.locator('a').getAttribute('href'), 'https://example.com/all');
    assert.equal(await shown.locator('.field-title em').first().textContent(), 'First');
    assert.equal(await shown.locator('.field-title s').textContent(), 'field');
    assert.match(await shown.locator('discord-embed-footer').textContent(), /the \*\*end\*\*/);
    await shown.locator('button.spoiler').click();
    await shown.locator('.spoiler.shown', { hasText: 'hidden' }).waitFor();
    await shown.locator('button.mention', { hasText: '/ping' }).click();
    await page.locator('.building', { hasText: '/ping' }).waitFor();
    await page.locator('.run').focus();
    await page.keyboard.press('Escape');
  });

  it('shows pictures and files', async () => {
    await show('picture');
    const shown = message(page, 'A picture');
    await shown.locator('img.picture').waitFor();
    const width = await shown.locator('img.picture').evaluate((image) => image.decode().then(() => image.naturalWidth));
    assert.equal(width, 1);
    await shown.locator('a.file', { hasText: 'words.txt' }).waitFor();
  });

  it('shows that it is thinking, and then what it thought', async () => {
    await show('thinking');
    await page.getByText('Example is thinking…').waitFor();
    await message(page, 'Thought about it').waitFor();
    assert.equal(await page.getByText('Example is thinking…').count(), 0);
    assert.equal(await message(page, 'Thought about it').getByText('(edited)').count(), 0);
  });

  it('marks what was edited', async () => {
    await show('edit');
    await message(page, 'Other words').getByText('(edited)').waitFor();
  });

  it('shows what is for one person alone, until it is dismissed', async () => {
    await show('followup');
    const shown = message(page, 'And another');
    await shown.getByText('Only you can see this').waitFor();
    await shown.getByRole('button', { name: 'Dismiss message' }).click();
    await page.locator('.message', { hasText: 'And another' }).waitFor({ state: 'detached' });
  });

  it('has buttons, by mouse and by keyboard', async () => {
    await show('components');
    const shown = () => page.locator('.message', { has: page.locator('sandbox-select') }).last();
    await shown().getByRole('button', { name: 'Press' }).click();
    await page.locator('.message', { hasText: 'Pressed' }).waitFor();
    assert.equal(await shown().getByRole('button', { name: 'Off' }).isDisabled(), true);
    assert.equal(await shown().getByRole('link', { name: 'Link' }).getAttribute('href'), 'https://example.com/');
    await shown().getByRole('button', { name: 'Form' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor();
    await page.keyboard.type('ab');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Must be 3 or more characters').waitFor();
    await page.keyboard.type('cdef');
    await page.getByRole('button', { name: 'Submit' }).click();
    await message(page, 'Form: abcdef').waitFor();
    assert.equal(await page.locator('dialog').count(), 0);
    await shown().getByRole('button', { name: 'Form' }).click();
    await page.locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('has menus of every kind', async () => {
    const menu = (name) => page.getByRole('combobox', { name }).last();
    await menu('Pick two').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // What happens meanwhile takes nothing back.
    await page.evaluate(async () => {
      const { channels } = await (await fetch('/api/state?as=bob')).json();
      const body = JSON.stringify({ do: 'say', channel: channels[0].id, words: 'meanwhile' });
      await fetch('/api/act?as=bob', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    });
    await message(page, 'meanwhile').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await message(page, 'strings: 1 2').waitFor();
    for (const [prompt, typed, id] of [['Select a user', 'Bob', 'users'], ['Select a role', 'helper', 'roles'], ['Select a channel', 'random', 'channels']]) {
      await menu(prompt).click();
      await page.keyboard.type(typed);
      await page.getByRole('option', { name: typed }).first().click();
      await message(page, new RegExp(`${id}: \\d+`)).waitFor();
    }
  });

  it('offers commands for people and for messages', async () => {
    await page.locator('[data-member="bob"]').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Wave' }).click();
    await message(page, 'Waves at bob').waitFor();
    await page.locator('.words').fill('quote me');
    await page.keyboard.press('Enter');
    const shown = page.locator('.message', { has: page.getByText('quote me', { exact: true }) }).last();
    await shown.hover();
    await shown.getByRole('button', { name: 'Message actions' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await message(page, 'Quotes quote me').waitFor();
    await shown.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Add reaction 🎉' }).click();
    const reaction = shown.getByRole('button', { name: /🎉, 1/ });
    await reaction.waitFor();
    await reaction.click();
    await reaction.waitFor({ state: 'detached' });
  });

  it('is offered to those who may use it, where they may', async () => {
    const offered = async (of, name) => {
      await of.locator('.words').fill(`/${name}`);
      await of.locator('#rows [role=option]').first().waitFor();
      const count = await of.locator(`#rows [data-name="${name}"]`).count();
      await of.locator('.words').fill('');
      return count;
    };
    assert.equal(await offered(page, 'secret'), 1, 'to whoever manages the server');
    const bob = await open(chrome, world.url, 'bob');
    assert.equal(await offered(bob, 'secret'), 0, 'and to nobody else');
    assert.equal(await offered(bob, 'here'), 1, 'in the server');
    await bob.locator('[data-tour="channel:@dm"]').click();
    await bob.locator('[data-tour="channel:@dm"][aria-current]').waitFor();
    assert.equal(await offered(bob, 'here'), 0, 'and not in direct messages');
    assert.equal(await offered(bob, 'ping'), 1, 'where others are');
    await bob.context().close();
  });

  it('that answers late shows as it does in Discord, and the inspector says why', async () => {
    await page.locator('[data-do=inspector]').click();
    await command(page, 'late');
    await page.getByText('Sending command…').waitFor();
    await page.getByText('The application did not respond').waitFor();
    await page.locator('.records', { hasText: 'not-answered' }).waitFor();
    await page.locator('.records', { hasText: 'answered-late' }).waitFor();
    await page.locator('.message.pending').getByRole('button', { name: 'Dismiss message' }).click();
  });

  it('that answers twice, or wrongly, is told by the inspector', async () => {
    await command(page, 'twice');
    await message(page, 'Once').waitFor();
    await page.locator('.records', { hasText: 'answered-twice' }).waitFor();
    await command(page, 'wrong');
    await page.getByText('The application did not respond').waitFor();
    const wrong = page.locator('.records li.wrong', { hasText: '400' }).first();
    await wrong.waitFor();
    await wrong.getByRole('button').click();
    await wrong.locator('.json', { hasText: 'Invalid Form Body' }).waitFor();
    await page.locator('.message.pending').getByRole('button', { name: 'Dismiss message' }).click();
  });

  it('that ignores a button makes it fail', async () => {
    await page.getByRole('button', { name: 'Mute' }).last().click();
    await page.getByText('This interaction failed').waitFor();
    await page.locator('[data-do=inspector]').click();
  });

  it('can be used in direct messages', async () => {
    await page.locator('[data-tour="channel:@dm"]').click();
    await page.locator('[data-tour="channel:@dm"][aria-current]').waitFor();
    await command(page, 'ping');
    await message(page, 'Pong!').waitFor();
    await go(page, 'general');
  });
});
