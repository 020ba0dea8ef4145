// Handlers of Excel's events, and how they are taken away again.

export type EventHandler = OfficeExtension.EventHandlerResult<unknown>;

export interface EventWatch {
  stop(): Promise<void>;
}

export async function stopListening(handlers: readonly EventHandler[], andThen: () => void): Promise<void> {
  andThen();
  const [first] = handlers;
  if (!first) return;
  // Handlers are removed in the context in which they were added.
  await Excel.run(first.context as Excel.RequestContext, async context => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
