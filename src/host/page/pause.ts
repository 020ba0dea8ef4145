// Lets the browser and the pane have their turn between two slices of the grid's long work.

/** At least so often, in milliseconds, the window is drawn: else what a person is to see or press would not come. */
const LONGEST_UNDRAWN = 100;
/** A window that is not shown is not drawn at all. */
const LONGEST_FRAME = 50;

let drawn = 0;

/** A message to oneself comes sooner than the shortest timer, and after what waits already. */
function message(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function frame(): Promise<void> {
  return new Promise(resolve => {
    const next = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(next, LONGEST_FRAME);
    requestAnimationFrame(next);
  });
}

export async function pause(): Promise<void> {
  if (performance.now() - drawn > LONGEST_UNDRAWN) {
    await frame();
    drawn = performance.now();
  }
  await message();
}
