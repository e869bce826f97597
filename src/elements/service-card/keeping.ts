import type { ReactiveControllerHost } from 'lit';
import { printElement } from '../shared/print.js';
import { warnOnce } from '../shared/warn.js';
import type { Tools } from './aside.js';

/** How a person keeps a card or passes it on: leaflet, link, QR code. Holds what has been done. */
export class Keeping {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #copied: Tools['copied'] = 'no';
  #qr: unknown;
  #qrShown = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** What a person did to one service does not pass to the next. */
  forget(): void {
    this.#copied = 'no';
    this.#qr = undefined;
    this.#qrShown = false;
  }

  /** What can be done with the card of this name and address, which `label` says of the QR code. */
  tools(title: string, address: string | undefined, label: string): Omit<Tools, 'ask' | 'asking'> {
    const share = typeof navigator.share === 'function' && address !== undefined;
    return {
      address,
      copied: this.#copied,
      qr: this.#qr,
      qrShown: this.#qrShown,
      print: () => void this.#print(address, label),
      copy: () => void this.#copy(address ?? ''),
      // a person who closes the sheet has not failed
      share: share ? () => void navigator.share({ title, url: address }).catch(() => undefined) : undefined,
      toggleQr: () => {
        this.#qrShown = !this.#qrShown;
        this.#host.requestUpdate();
        if (this.#qrShown) void this.#draw(address ?? '', label);
      },
    };
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#copied = 'yes';
    } catch {
      // no clipboard on plain http or without permission: the person copies by hand
      this.#copied = 'by-hand';
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#copied === 'by-hand')
      this.#host.shadowRoot?.querySelector<HTMLElement>('.by-hand input')?.focus();
  }

  async #draw(address: string, label: string): Promise<void> {
    try {
      const { qrCode } = await import('./qr.js');
      this.#qr = qrCode(address, label);
    } catch (cause) {
      this.#qrShown = false;
      warnOnce('qr', 'The QR code could not be drawn.', cause);
    }
    this.#host.requestUpdate();
  }

  /** The leaflet, with the QR code when it comes in a second: a slow network must not keep anybody from printing. */
  async #print(address: string | undefined, label: string): Promise<void> {
    const drawn =
      address && !this.#qr
        ? Promise.race([this.#draw(address, label), new Promise((done) => setTimeout(done, 1000))])
        : undefined;
    await printElement(
      this.#host,
      drawn?.then(() => this.#host.updateComplete),
    );
  }
}
