/** Discord's markdown: the parser of `discord-markdown-parser`, with rules for what it lacks. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import * as parser from 'discord-markdown-parser';
import './skyra';
import { store } from './store';
import { full, timestamp } from './time';
import { t } from './words';
import type { Json } from './wire';

type Rule = { order: number; match: (source: string, state: Json) => RegExpExecArray | null; parse: Json };

/** Only where a line begins. */
function atLineStart(state: Json): boolean {
  const before: string | undefined = state.prevCapture?.[0];
  return !before || before.endsWith('\n');
}

const list: Rule = {
  order: 0.5,
  match: (source, state) =>
    atLineStart(state) ? /^( *)(?:[-*]|\d{1,9}\.) [^\n]*(?:\n+ *(?:[-*]|\d{1,9}\.) [^\n]*)*(?:\n|$)/.exec(source) : null,
  parse: (capture: RegExpExecArray, parse: Json, state: Json) => {
    const lines = capture[0].split('\n').filter((line) => line.trim());
    const items = lines.map((line) => {
      const [, space, mark, text] = /^( *)([-*]|\d+\.) (.*)$/.exec(line) ?? ['', '', '-', line];
      const inner = { ...state, prevCapture: null };
      return { depth: Math.min(Math.floor(space.length / 2), 10), mark, content: parse(text, inner) };
    });
    return { items };
  },
};

/** The parser's own knows neither `S` nor `s`. */
const time: Rule = {
  order: 0.6,
  match: (source) => /^<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/.exec(source),
  parse: (capture: RegExpExecArray) => ({ timestamp: capture[1], format: capture[2] ?? 'f' }),
};

/** `[text](https://…)`, also with its address in `<…>` and with a title; nothing but web addresses. */
const link: Rule = {
  order: 0.7,
  match: (source) => /^\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s<>)]+)>?(?: +"[^"\n]*")?\)/.exec(source),
  parse: (capture: RegExpExecArray, parse: Json, state: Json) => ({
    content: parse(capture[1], { ...state, inLink: true }),
    target: capture[2],
  }),
};

const module: Json = (parser as Json).default?.rules ? (parser as Json).default : parser;
const rules = { ...module.rules, list, timestamp: time, link };
const parse = module.SimpleMarkdown.parserFor(rules);

/** What the titles of embeds and the names of their fields do not know, in Discord's clients. */
const HEADLESS = ['codeBlock', 'br', 'user', 'role', 'everyone', 'here', 'subtext'];
const LINKS = ['link', 'url', 'autolink'];

function without(names: string[]): (text: string, state: Json) => Json[] {
  return module.SimpleMarkdown.parserFor(Object.fromEntries(Object.entries(rules).filter(([name]) => !names.includes(name))));
}
const parseHeadline = without(HEADLESS);
const parseLinked = without([...HEADLESS, ...LINKS]);

/** The title of an embed or the name of a field as Discord shows it; in a title that is a link, nothing else is one. */
export function headline(text: string, links = true): TemplateResult {
  return nodes((links ? parseHeadline : parseLinked)(text, { inline: true }));
}

/** The syntax tree of a text. */
export function tree(text: string): Json[] {
  return parse(text, { inline: true });
}

/** A text as Discord shows it. */
export function markdown(text: string | null | undefined): TemplateResult | typeof nothing {
  return text ? nodes(tree(text)) : nothing;
}

/** A text without its marks, to be read out or used as a label. */
export function plain(text: string): string {
  return flat(tree(text)).trim();
}

function flat(all: Json): string {
  if (typeof all === 'string') return all;
  if (!Array.isArray(all)) return '';
  return all
    .map((node) => {
      if (node.type === 'br' || node.type === 'newline') return ' ';
      if (node.type === 'list') return node.items.map((item: Json) => flat(item.content)).join(' ');
      if (node.type === 'user') return `@${store.personById(node.id)?.display ?? '?'}`;
      if (node.type === 'channel') return `#${store.channelById(node.id)?.name ?? '?'}`;
      if (node.type === 'role') return `@${store.role(node.id)?.name ?? '?'}`;
      if (node.type === 'slashCommand') return `/${node.fullName}`;
      if (node.type === 'timestamp') return timestamp(new Date(node.timestamp * 1000), node.format, store.now);
      if (node.type === 'emoji') return `:${node.name}:`;
      if (node.type === 'twemoji') return node.name;
      return flat(node.content ?? '');
    })
    .join('');
}

function nodes(all: Json): TemplateResult {
  if (typeof all === 'string') return html`${all}`;
  return html`${repeat(all, (_: Json, at: number) => at, node)}`;
}

const shown: Record<string, (node: Json) => unknown> = {
  text: (node) => (typeof node.content === 'string' ? node.content : nodes(node.content)),
  br: () => html`<br />`,
  newline: () => html`<br />`,
  strong: (node) => html`<strong>${nodes(node.content)}</strong>`,
  em: (node) => html`<em>${nodes(node.content)}</em>`,
  underline: (node) => html`<u>${nodes(node.content)}</u>`,
  strikethrough: (node) => html`<s>${nodes(node.content)}</s>`,
  inlineCode: (node) => html`<code>${node.content}</code>`,
  codeBlock: (node) => html`<pre tabindex="0"><code>${node.content}</code></pre>`,
  blockQuote: (node) => html`<blockquote>${nodes(node.content)}</blockquote>`,
  subtext: (node) => html`<small class="subtext">${nodes(node.content)}</small>`,
  heading: (node) => html`<div class="heading level-${node.level}" role="heading" aria-level=${node.level + 3}>${nodes(node.content)}</div>`,
  spoiler: (node) => html`<sandbox-spoiler .content=${nodes(node.content)}></sandbox-spoiler>`,
  list: (node) => html`<ul class="marks">${node.items.map(item)}</ul>`,
  link: (node) => away(node.target, nodes(node.content)),
  url: (node) => away(node.target ?? flat(node.content), nodes(node.content)),
  autolink: (node) => away(node.target ?? flat(node.content), nodes(node.content)),
  user: (node) => mention('user', `${store.personById(node.id)?.display ?? node.id}`),
  role: (node) => mention('role', store.role(node.id)?.name.replace(/^@/, '') ?? node.id),
  channel: (node) => channel(node.id),
  everyone: () => mention('role', 'everyone'),
  here: () => mention('role', 'here'),
  slashCommand: (node) => command(node.fullName),
  timestamp: (node) => moment(node),
  emoji: (node) => html`<span class="custom-emoji">:${node.name}:</span>`,
  twemoji: (node) => html`<span class="emoji">${node.name}</span>`,
  emoticon: (node) => node.content,
};

function node(one: Json): unknown {
  const show = shown[one.type];
  return show ? show(one) : nodes(one.content ?? '');
}

function item(one: Json): TemplateResult {
  const mark = /\d/.test(one.mark) ? one.mark : one.depth % 2 ? '◦' : '•';
  return html`<li style="--depth:${one.depth}"><span aria-hidden="true">${mark}</span><span>${nodes(one.content)}</span></li>`;
}

/** A link to a message goes there; others open elsewhere, and only when somebody follows them. */
function away(target: string, content: unknown): TemplateResult {
  const inside = /^https:\/\/discord\.com\/channels\/[^/]+\/(\d+)(?:\/(\d+))?$/.exec(target);
  const name = inside && store.channelById(inside[1])?.name;
  if (inside && name) {
    return html`<button type="button" class="mention" @click=${() => store.open(inside[1], inside[2])}>#${name} › 💬</button>`;
  }
  return html`<a href=${target} target="_blank" rel="noopener noreferrer" title=${target}>${content}</a>`;
}

function mention(type: string, name: string): TemplateResult {
  return html`<discord-mention type=${type} ?highlight=${false}>${name}</discord-mention>`;
}

function channel(id: string): TemplateResult {
  const name = store.channelById(id)?.name ?? '?';
  return html`<button type="button" class="mention" @click=${() => store.open(id)}>#${name}</button>`;
}

function command(name: string): TemplateResult {
  return html`<button type="button" class="mention" @click=${() => store.fill(name)}>/${name}</button>`;
}

function moment(one: Json): TemplateResult {
  const at = new Date(Number(one.timestamp) * 1000);
  if (Number.isNaN(at.getTime())) return html`&lt;t:${one.timestamp}&gt;`;
  return html`<time class="timestamp" datetime=${at.toISOString()} title=${full(at)}
    >${timestamp(at, one.format, store.now)}</time
  >`;
}

export { t };
