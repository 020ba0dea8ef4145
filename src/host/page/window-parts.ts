// F6 goes around the parts of the window as in Excel: from the grid to the pane to the ribbon, and to the card for
// newcomers while it shows; with Shift the other way.
// Each part is entered where the focus last was in it.

interface WindowPart {
  readonly holds: (focused: Element | null) => boolean;
  /** Gives false where the part is hidden. */
  readonly enter: () => boolean;
}

const FOCUSABLE =
  'button:not([disabled]), [href], input, select, textarea, [contenteditable], [tabindex]:not([tabindex="-1"])';

const focusIn = (place: ParentNode | null | undefined): boolean => {
  const first = place?.querySelector<HTMLElement>(FOCUSABLE);
  first?.focus();
  return first !== null && first !== undefined;
};

function ribbonPart(ribbon: HTMLElement): WindowPart {
  let last: HTMLElement | null = null;
  ribbon.addEventListener('focusin', event => {
    last = event.target instanceof HTMLElement ? event.target : null;
  });
  return {
    holds: focused => ribbon.contains(focused),
    enter: () => {
      if (!last?.isConnected) return focusIn(ribbon);
      last.focus();
      return true;
    },
  };
}

const panePart = (frame: HTMLIFrameElement): WindowPart => ({
  holds: focused => focused === frame,
  enter: () => {
    const inner = frame.contentDocument;
    if (frame.closest('[hidden]') || !inner) return false;
    frame.contentWindow?.focus();
    if (inner.activeElement === inner.body) focusIn(inner);
    else (inner.activeElement as HTMLElement | null)?.focus();
    return true;
  },
});

/** The frame is put in anew for each add-in page, so its window is followed at every load. */
function listenInside(frame: HTMLIFrameElement, listen: (event: KeyboardEvent) => void): void {
  const follow = (): void => frame.contentDocument?.addEventListener('keydown', listen, true);
  frame.addEventListener('load', follow);
  follow();
}

const cardPart = (stage: HTMLElement): WindowPart => {
  const card = () => stage.querySelector<HTMLElement>('.welcome:not([hidden])');
  return { holds: focused => card()?.contains(focused) ?? false, enter: () => focusIn(card()) };
};

interface Places {
  readonly stage: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** Puts the focus on the active cell. */
  readonly focusGrid: () => void;
}

/** Called once for a grid; gives what takes the keys away again. */
export function goAroundWithF6({ stage, ribbon, grid, frame, focusGrid }: Places): () => void {
  const parts: readonly WindowPart[] = [
    {
      holds: focused => grid.contains(focused) || focused === document.body,
      enter: () => {
        focusGrid();
        return true;
      },
    },
    panePart(frame),
    ribbonPart(ribbon),
    cardPart(stage),
  ];
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? parts.length - 1 : 1;
    const here = Math.max(
      0,
      parts.findIndex(part => part.holds(document.activeElement)),
    );
    for (let at = here + step; at % parts.length !== here; at += step)
      if (parts[at % parts.length]?.enter()) return;
  };
  window.addEventListener('keydown', listen, true);
  listenInside(frame, listen);
  return () => window.removeEventListener('keydown', listen, true);
}
