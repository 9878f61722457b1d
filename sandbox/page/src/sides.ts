/** What is beside the messages: channels and who one is at the left, members at the right. */
import { html, nothing, type TemplateResult } from 'lit';
import { avatar } from './avatar';
import { Part } from './part';
import { store } from './store';
import { language, t } from './words';
import type { Channel, Person } from './wire';

function languageName(tag: string): string {
  const [plain] = tag.split('-');
  return new Intl.DisplayNames(language(), { type: 'language' }).of(plain) ?? tag;
}

/** What sets a person apart, in a few words. */
function about(person: Person): string {
  const parts = [
    person.admin && !person.bot ? t('admin') : '',
    ...person.roles.filter((one) => !one.startsWith('@') && one !== 'Administrator' && !person.bot),
    person.bot || person.locale.startsWith(language().slice(0, 2)) ? '' : t('reads', { language: languageName(person.locale) }),
    person.closed_dms ? t('closed_dms') : '',
    person.member ? '' : t('left'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** What one is in the switch. */
function part(person: Person): string {
  return person.part?.words[language()] ?? about(person);
}

class Channels extends Part {
  render(): TemplateResult {
    const all = store.state?.channels ?? [];
    const here = all.filter((one) => !one.dm && one.kind === 0).sort((a, b) => a.position - b.position);
    const direct = all.filter((one) => one.dm);
    return html`<nav class="channels" aria-label=${t('servers')}>
        <h1>${store.state?.guild.name ?? ''}</h1>
        <ul>${here.map((one) => this.link(one, `# ${one.name}`))}</ul>
        <h2>${t('direct')}</h2>
        <ul>
          ${direct.length ? direct.map((one) => this.link(one, store.bot?.display ?? '')) : html`<li><button type="button" class="channel" data-tour="channel:@dm" @click=${() => this.direct()}>${store.bot?.display ?? ''}</button></li>`}
        </ul>
      </nav>
      ${this.people()}`;
  }

  private link(channel: Channel, label: string): TemplateResult {
    const unread = store.unread(channel);
    return html`<li>
      <button
        type="button"
        class="channel ${unread ? 'unread' : ''}"
        data-tour="channel:${channel.dm ? '@dm' : channel.name}"
        aria-current=${channel.id === store.channel ? 'page' : nothing}
        @click=${() => this.go(channel.id)}
      >
        ${channel.dm ? avatar(store.bot, 24) : nothing}<span class="clip">${label}</span>
        ${unread ? html`<span class="dot" aria-label=${t('unread')} role="img"></span>` : nothing}
      </button>
    </li>`;
  }

  private go(channel: string): void {
    store.open(channel);
    this.dispatchEvent(new CustomEvent('went', { bubbles: true }));
  }

  /** Looking for commands there opens the channel, and the sandbox then tells of it. */
  private async direct(): Promise<void> {
    const { get } = await import('./wire');
    await get('commands', { as: store.who, channel: '@dm' });
    const opened = (): void => {
      const found = store.state?.channels.find((one) => one.dm);
      if (!found) return;
      store.removeEventListener('change', opened);
      this.go(found.id);
    };
    store.addEventListener('change', opened);
    opened();
  }

  private people(): TemplateResult {
    return html`<details class="who" data-tour="people">
      <summary>
        ${avatar(store.me, 32)}<span class="grow"><b>${store.me?.display ?? ''}</b><small>${t('be')}</small></span><span aria-hidden="true">⇅</span>
      </summary>
      <ul aria-label=${t('be')}>
        ${store.cast.map(
          (one) => html`<li>
            <button type="button" aria-pressed=${one.name === store.who ? 'true' : 'false'} data-person=${one.name} @click=${() => this.be(one.name)}>
              ${avatar(one, 32)}<span class="grow"><b>${one.display}</b><small>${part(one)}</small></span>
            </button>
          </li>`,
        )}
      </ul>
    </details>`;
  }

  private be(who: string): void {
    const details = this.one<HTMLDetailsElement>('details')!;
    details.open = false;
    details.querySelector<HTMLElement>('summary')?.focus();
    store.be(who);
    this.dispatchEvent(new CustomEvent('went', { bubbles: true }));
  }
}
customElements.define('sandbox-channels', Channels);

class Members extends Part {
  render(): TemplateResult {
    const all = (store.state?.people ?? []).filter((one) => one.member && !one.owner);
    const people = all.filter((one) => !one.bot);
    const bots = all.filter((one) => one.bot);
    return html`<aside class="members" aria-label=${t('members')}>
      <h2>${t('members')} — ${people.length}</h2>
      <ul>${people.map((one) => this.member(one))}</ul>
      <h2>${t('bots')} — ${bots.length}</h2>
      <ul>${bots.map((one) => this.member(one))}</ul>
    </aside>`;
  }

  private member(person: Person): TemplateResult {
    const menu = (event: MouseEvent): void => {
      event.preventDefault();
      const at = event.type === 'contextmenu' ? { x: event.clientX, y: event.clientY } : undefined;
      this.dispatchEvent(new CustomEvent('menu', { bubbles: true, detail: { person: person.id, anchor: event.currentTarget, at } }));
    };
    return html`<li>
      <button type="button" class="member" aria-haspopup="menu" data-member=${person.name} @click=${menu} @contextmenu=${menu}>
        ${avatar(person, 32)}<span class="grow"><b>${person.display}</b><small>${about(person)}</small></span>
        ${person.bot ? html`<span class="tag">${t('app')}</span>` : nothing}
      </button>
    </li>`;
  }
}
customElements.define('sandbox-members', Members);
