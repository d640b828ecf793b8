/** Watches the timers that are started while a test does its work: those that run, and how long each was to wait. */
export async function watchedTimers(
  work: (timers: { running: ReadonlySet<unknown>; delays: readonly number[] }) => Promise<void>,
): Promise<void> {
  const { setTimeout, clearTimeout } = globalThis;
  const running = new Set<unknown>();
  const delays: number[] = [];
  Object.assign(globalThis, {
    setTimeout(action: (...given: unknown[]) => void, time: number, ...given: unknown[]) {
      const id: unknown = setTimeout(() => running.delete(id) && action(...given), time);
      running.add(id);
      delays.push(time);
      return id;
    },
    clearTimeout: (id: number) => running.delete(id) && clearTimeout(id),
  });
  try {
    await work({ running, delays });
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }
}
