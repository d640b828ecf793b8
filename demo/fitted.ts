// A page in a frame, shown whole: as tall as it is, within what a window can show, and as small as the room asks.

/** Keeps a frame fitted into its room, whatever is opened in it and however wide the room becomes; `least`: its height. */
export function fitted(frame: HTMLIFrameElement, room: HTMLElement, least: () => number): void {
  const observer = new ResizeObserver(() => {
    const tall = Math.min(Math.max(frame.contentDocument?.body?.offsetHeight ?? 0, least()), 1000);
    const scale = Math.min(room.clientWidth / frame.offsetWidth, 1);
    frame.style.blockSize = `${tall}px`;
    frame.style.scale = String(scale);
    // and its border
    room.style.blockSize = `${Math.ceil(tall * scale) + 2}px`;
  });
  frame.addEventListener('load', () => {
    observer.disconnect();
    observer.observe(room);
    if (frame.contentDocument) observer.observe(frame.contentDocument.body);
  });
}
