/** Embeds and attachments. */
import { html, nothing, type TemplateResult } from 'lit';
import { headline, markdown } from './markdown';
import './skyra';
import { store } from './store';
import { stamp } from './time';
import { t } from './words';
import type { Json } from './wire';

export function embed(one: Json): TemplateResult {
  const colour = one.color == null ? 'var(--line)' : `#${Number(one.color).toString(16).padStart(6, '0')}`;
  return html`<discord-embed
    slot="embeds"
    color=${colour}
    .thumbnail=${one.thumbnail?.url ? local(one.thumbnail.url) : undefined}
  >
    ${one.author?.name ? html`<div slot="description" class="embed-author">${one.author.name}</div>` : nothing}
    ${one.title ? html`<div slot="description" class="embed-title">${title(one)}</div>` : nothing}
    ${one.description
      ? html`<discord-embed-description slot="description">${markdown(one.description)}</discord-embed-description>`
      : nothing}
    ${one.fields?.length ? fields(one.fields) : nothing}
    ${one.image?.url ? html`<div slot="description">${picture(one.image.url, '')}</div>` : nothing}
    ${one.footer || one.timestamp ? footer(one) : nothing}
  </discord-embed>`;
}

/** With an address, all of the title leads there, so nothing in it leads elsewhere. */
function title(one: Json): unknown {
  if (!one.url) return headline(one.title);
  return html`<a href=${one.url} target="_blank" rel="noopener noreferrer">${headline(one.title, false)}</a>`;
}

function fields(all: Json[]): TemplateResult {
  let inline = 0;
  return html`<discord-embed-fields slot="fields">
    ${all.map((field) => {
      inline = field.inline ? (inline % 3) + 1 : 0;
      return html`<discord-embed-field
        ?inline=${!!field.inline}
        .inlineIndex=${inline || 1}
        ><div class="field-title">${headline(field.name)}</div>
        ${markdown(field.value)}</discord-embed-field
      >`;
    })}
  </discord-embed-fields>`;
}

function footer(one: Json): TemplateResult {
  const at = one.timestamp ? stamp(new Date(one.timestamp), store.now) : '';
  const text = [one.footer?.text, at].filter(Boolean).join(' • ');
  return html`<discord-embed-footer slot="footer">${text}</discord-embed-footer>`;
}

/** Where a file is in this page: the sandbox serves it at both of its addresses. */
function local(url: string): string | undefined {
  const base = store.state?.base ?? '';
  if (base && url.startsWith(`${base}/`)) return url.slice(base.length);
  return url.startsWith('/') || url.startsWith('data:image/') ? url : undefined;
}

function picture(url: string, name: string): TemplateResult {
  const here = local(url);
  if (!here) return html`<p class="muted">${t('outside_picture', { url })}</p>`;
  return html`<a href=${here} target="_blank" rel="noopener"><img class="picture" src=${here} alt=${name} loading="lazy" /></a>`;
}

export function attachment(one: Json): TemplateResult {
  const type: string = one.content_type ?? '';
  const name: string = one.filename ?? 'file';
  if (/^image\/(png|jpeg|gif|webp|svg)/.test(type) || /\.(png|jpe?g|gif|webp|svg)$/i.test(name)) {
    return picture(one.url, one.description || name);
  }
  const here = local(one.url);
  return html`<a class="file" href=${here ?? '#'} target="_blank" rel="noopener" download=${name}>
    <span aria-hidden="true">📄</span> ${name} <span class="muted">${bytes(one.size)}</span>
  </a>`;
}

function bytes(size: number): string {
  return size < 1024 ? `${size} B` : size < 1024 ** 2 ? `${(size / 1024).toFixed(1)} KB` : `${(size / 1024 ** 2).toFixed(1)} MB`;
}
