/** The whole page. */
import { html, nothing, type TemplateResult } from 'lit';
import './composer';
import './inspector';
import './log';
import type { Asked, Menu } from './menu';
import './menu';
import './modal';
import { Part } from './part';
import './sides';
import { store } from './store';
import './timebar';
import type { TourPart } from './tour';
import './tour';
import { t } from './words';

class App extends Part {
  private inspecting = false;
  private side: '' | 'channels' | 'members' = '';

  private readonly inspect = (): void => {
    this.inspecting = true;
    store.happened('inspector', 'opened');
    this.requestUpdate();
  };

  connectedCallback(): void {
    super.connectedCallback();
    store.addEventListener('inspect', this.inspect);
    store.connect();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    store.removeEventListener('inspect', this.inspect);
  }

  private theme(): void {
    const root = document.documentElement;
    root.dataset.theme = root.dataset.theme === 'light' ? 'dark' : 'light';
    localStorage.setItem('theme', root.dataset.theme);
    store.changed();
  }

  private show(side: '' | 'channels' | 'members'): void {
    this.side = this.side === side ? '' : side;
    this.requestUpdate();
  }

  private toggleInspector(): void {
    if (!this.inspecting) return this.inspect();
    this.inspecting = false;
    this.requestUpdate();
  }

  render(): TemplateResult {
    if (!store.state) return html`<main class="starting" aria-busy="true">${store.away ? html`<p role="alert">${t('away')}</p>` : html`<span class="spin"></span>`}</main>`;
    return html`
      <a class="skip" href="#composer" @click=${(event: Event) => (event.preventDefault(), this.one('#composer')?.focus())}>${t('skip')}</a>
      <div class="app ${this.side && `shows-${this.side}`} ${this.inspecting ? 'inspecting' : ''}" @menu=${(event: CustomEvent<Asked>) => this.one<Menu>('sandbox-menu')?.show(event.detail)} @went=${() => this.show('')}>
        <sandbox-channels></sandbox-channels>
        <main>
          ${this.top()}
          <sandbox-time></sandbox-time>
          ${store.away ? html`<p class="banner" role="alert">${t('away')}</p>` : store.state.online ? nothing : html`<p class="banner" role="alert">${t('offline')}</p>`}
          <sandbox-log></sandbox-log>
          <sandbox-composer></sandbox-composer>
        </main>
        <sandbox-members></sandbox-members>
        <sandbox-inspector ?open=${this.inspecting} @closed=${() => this.toggleInspector()}></sandbox-inspector>
      </div>
      <sandbox-tour></sandbox-tour>
      <sandbox-menu></sandbox-menu>
      <sandbox-modal></sandbox-modal>
    `;
  }

  private top(): TemplateResult {
    const { place } = store;
    const light = document.documentElement.dataset.theme === 'light';
    return html`<header class="top">
      <button type="button" class="icon narrow" aria-label=${t('channel_list')} aria-expanded=${this.side === 'channels' ? 'true' : 'false'} @click=${() => this.show('channels')}>☰</button>
      <h2 class="grow clip">${place?.dm ? (store.bot?.display ?? '') : `# ${place?.name ?? ''}`}</h2>
      <button type="button" class="small" data-do="tours" @click=${() => this.one<TourPart>('sandbox-tour')?.choose()}>${t('tours')}</button>
      <button type="button" class="small" data-do="inspector" data-tour="inspector" aria-expanded=${this.inspecting ? 'true' : 'false'} @click=${() => this.toggleInspector()}>${t('inspector')}</button>
      <button type="button" class="icon" data-do="theme" aria-label=${light ? t('theme_dark') : t('theme_light')} @click=${() => this.theme()}>${light ? '🌙' : '☀️'}</button>
      <button type="button" class="icon narrow" aria-label=${t('member_list')} aria-expanded=${this.side === 'members' ? 'true' : 'false'} @click=${() => this.show('members')}>👥</button>
    </header>`;
  }
}
customElements.define('sandbox-app', App);
