// A small bot on another library: it offers every kind of option, component and answer that the page can show.
import { ActionRowBuilder, AttachmentBuilder, ButtonBuilder, ButtonStyle, ChannelSelectMenuBuilder, Client, ModalBuilder, RoleSelectMenuBuilder, StringSelectMenuBuilder, TextInputBuilder, TextInputStyle, UserSelectMenuBuilder } from 'discord.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const option = (type, name, more = {}) => ({ type, name, description: `The ${name}`, ...more });

const COMMANDS = [
  { name: 'ping', description: 'Is anybody there?' },
  {
    name: 'everything',
    description: 'Takes every kind of option',
    options: [
      option(3, 'text', { required: true, min_length: 2, max_length: 5 }),
      option(4, 'whole', { min_value: 1, max_value: 10 }),
      option(10, 'number'),
      option(5, 'yes'),
      option(6, 'user'),
      option(7, 'channel'),
      option(8, 'role'),
      option(9, 'anyone'),
      option(3, 'colour', { choices: [{ name: 'Red', value: 'r', name_localizations: { fr: 'Rouge' } }, { name: 'Blue', value: 'b' }] }),
      option(3, 'fruit', { autocomplete: true }),
      option(11, 'file'),
    ],
  },
  { name: 'show', description: 'Shows what messages can have', options: [option(3, 'what', { required: true, choices: ['components', 'markdown', 'picture', 'thinking', 'edit', 'followup'].map((one) => ({ name: one, value: one })) })] },
  { name: 'late', description: 'Answers too late' },
  { name: 'silent', description: 'Never answers' },
  { name: 'twice', description: 'Answers twice' },
  { name: 'wrong', description: 'Answers with what Discord refuses' },
  { name: 'deep', description: 'Has parts', options: [{ type: 2, name: 'group', description: 'A group', options: [{ type: 1, name: 'part', description: 'A part of it' }] }] },
  { name: 'secret', description: 'For those who manage the server', default_member_permissions: '32' },
  { name: 'here', description: 'In the server alone', contexts: [0] },
  { name: 'Wave', type: 2 },
  { name: 'Quote', type: 3 },
];

const row = (component) => new ActionRowBuilder().addComponents(component);

function components() {
  return [
    new ActionRowBuilder().addComponents(
      new ButtonBuilder().setCustomId('plain').setLabel('Press').setStyle(ButtonStyle.Primary),
      new ButtonBuilder().setCustomId('form').setLabel('Form').setStyle(ButtonStyle.Success),
      new ButtonBuilder().setCustomId('off').setLabel('Off').setStyle(ButtonStyle.Danger).setDisabled(true),
      new ButtonBuilder().setURL('https://example.com/').setLabel('Link').setStyle(ButtonStyle.Link),
      new ButtonBuilder().setCustomId('mute').setLabel('Mute').setStyle(ButtonStyle.Secondary),
    ),
    row(new StringSelectMenuBuilder().setCustomId('strings').setPlaceholder('Pick two').setMinValues(1).setMaxValues(2).addOptions({ label: 'One', value: '1', description: 'the first' }, { label: 'Two', value: '2' }, { label: 'Three', value: '3' })),
    row(new UserSelectMenuBuilder().setCustomId('users')),
    row(new RoleSelectMenuBuilder().setCustomId('roles')),
    row(new ChannelSelectMenuBuilder().setCustomId('channels')),
  ];
}

const MARKDOWN = `# Title
**bold** *italic* __under__ ~~gone~~ \`code\` ||hidden||
- first
- second
  - deeper
> quoted
[a link](https://example.com/) <t:1800000000:D> <t:1800000000:R> <t:1800000000:S>
</ping:1000000000000000000> -# no subtext here
\`\`\`
block
\`\`\``;

const embeds = (who) => [
  {
    title: `An **embed** for <@${who}> at <t:1800000000:D>, \`code\` and [a link](https://example.com/title)`,
    description: `**strong** words for <@${who}>`,
    color: 0xe69f00,
    fields: [{ name: '*First* ~~field~~', value: '1', inline: true }, { name: 'B', value: '2', inline: true }],
    footer: { text: 'the **end**' },
  },
  { title: 'All of **it** [leads](https://example.com/inside)', url: 'https://example.com/all', description: 'there' },
];

async function show(interaction) {
  switch (interaction.options.getString('what')) {
    case 'components':
      return interaction.reply({ content: 'Components', components: components() });
    case 'markdown':
      return interaction.reply({ content: MARKDOWN, embeds: embeds(interaction.user.id) });
    case 'picture':
      return interaction.reply({ content: 'A picture', files: [new AttachmentBuilder(PNG, { name: 'dot.png' }), new AttachmentBuilder(Buffer.from('words'), { name: 'words.txt' })] });
    case 'thinking':
      await interaction.deferReply();
      await new Promise((done) => setTimeout(done, 600));
      return interaction.editReply('Thought about it');
    case 'edit':
      await interaction.reply('First words');
      return interaction.editReply('Other words');
    default:
      await interaction.reply({ content: 'Only yours', flags: 64 });
      return interaction.followUp({ content: 'And another', flags: 64 });
  }
}

const answers = {
  ping: (interaction) => interaction.reply('Pong!'),
  everything: (interaction) => interaction.reply(`Got ${interaction.options.data.map((one) => `${one.name}=${one.attachment?.name ?? one.value}`).join(' ')}`),
  show,
  late: async (interaction) => {
    await new Promise((done) => setTimeout(done, 3300));
    await interaction.reply('Too late').catch(() => {});
  },
  silent: () => {},
  twice: async (interaction) => {
    await interaction.reply('Once');
    const again = { type: 4, data: { content: 'Twice' } };
    await interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body: again, auth: false }).catch(() => {});
  },
  wrong: (interaction) => interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body: { type: 4, data: { content: 'x'.repeat(2001) } }, auth: false }).catch(() => {}),
  deep: (interaction) => interaction.reply('Deep'),
  Wave: (interaction) => interaction.reply(`Waves at ${interaction.targetUser.username}`),
  Quote: (interaction) => interaction.reply({ content: `Quotes ${interaction.targetMessage.content}`, flags: 64 }),
};

async function handle(interaction) {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond(['apple', 'apricot', 'banana'].filter((one) => one.startsWith(typed)).map((one) => ({ name: one, value: one })));
  }
  if (interaction.isCommand()) return answers[interaction.commandName](interaction);
  if (interaction.isModalSubmit()) return interaction.reply({ content: `Form: ${interaction.fields.getTextInputValue('words')}`, flags: 64 });
  if (interaction.customId === 'mute') return undefined;
  if (interaction.customId === 'form') {
    const words = new TextInputBuilder().setCustomId('words').setLabel('Words').setStyle(TextInputStyle.Paragraph).setMinLength(3).setMaxLength(20);
    return interaction.showModal(new ModalBuilder().setCustomId('filled').setTitle('A form').addComponents(row(words)));
  }
  if (interaction.isButton()) return interaction.update({ content: 'Pressed', components: components() });
  return interaction.reply({ content: `${interaction.customId}: ${interaction.values.join(' ')}`, flags: 64 });
}

/** Logs in to a sandbox, and registers its commands. */
export async function start(api, token) {
  const client = new Client({ intents: [1], rest: { api } });
  client.on('interactionCreate', (interaction) => void Promise.resolve(handle(interaction)).catch((error) => console.error(error)));
  client.on('error', (error) => console.error(error));
  const ready = new Promise((done) => client.once('clientReady', done));
  await client.login(token);
  await ready;
  await client.application.commands.set(COMMANDS);
  return client;
}
