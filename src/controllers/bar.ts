// A bar at the bottom of a small screen steps aside for others: what it watches is fetched by the first bar of a page.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BarWatch } from './bar-watch.js';

type Host = ReactiveControllerHost & HTMLElement & { layout: string };

/** Every call to action on the page. */
const present = new Set<BarController>();

/** Tells a bar when to step aside. */
export class BarController implements ReactiveController {
  /** Whether the bar is out of the way. */
  aside = false;
  declare readonly host: Host;
  /** The layout by which the others know this one; none while it is not on the page. */
  layout: string | undefined;
  #watch: BarWatch | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { isConnected, layout } = this.host;
    if (isConnected && layout !== this.layout) this.#become(layout);
  }

  hostDisconnected(): void {
    this.#become();
    present.delete(this);
  }

  /** Takes a layout, and lets every bar look again at who else is there. */
  #become(layout?: string): void {
    this.layout = layout;
    // where its file does not come, a bar stays where it is
    present.add(this).forEach((one) => void one.#look().catch(() => {}));
  }

  async #look(): Promise<void> {
    if (this.layout !== 'bar' && !this.#watch) return;
    const { BarWatch } = await import('./bar-watch.js');
    this.#watch ??= new BarWatch(this);
    this.#watch.begin(present);
  }
}
