// Charts of the shown sheet over the grid, which has none of its own: each over the cells that it was put on, moving with them.
// Clicks go through to the cells.

import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetScrollManagerService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { UNIT } from '../engine/univer-grid';
import type { UniverMirror } from '../engine/mirror';
import type { ChartPart } from '../model/parts';
import { chartData } from './chart-data';
import { drawChart } from './chart-picture';
import { element } from './elements';

/** Figures change in steps while formulas are computed. */
const SETTLING = 250;
const PIXELS_A_POINT = 4 / 3;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Shown {
  readonly chart: ChartPart;
  readonly picture: HTMLElement;
}

/** The cells are painted on the largest one. */
const canvasOf = (place: HTMLElement): HTMLCanvasElement | undefined =>
  [...place.querySelectorAll('canvas')].sort((a, b) => b.width * b.height - a.width * a.height)[0];

class ChartLayer {
  readonly #layer = element('div', { className: 'charts' });
  #shown: readonly Shown[] = [];
  #drawn = '';

  constructor(
    private readonly mirror: UniverMirror,
    private readonly place: HTMLElement,
  ) {}

  /** Draws what is to be shown now, if it is not there yet. */
  draw(): void {
    const { workbook } = this.mirror;
    const sheet = workbook.findSheet(this.mirror.shownSheet() ?? '');
    const charts = (sheet?.charts ?? []).map(chart => ({
      chart,
      box: this.#boxOf(chart),
      data: sheet && chartData(workbook, sheet, chart),
    }));
    if (charts.length === 0 && this.#shown.length === 0) return;
    const wanted = JSON.stringify([sheet?.id, charts.map(({ chart, box, data }) => [chart.type, box, data])]);
    if (wanted === this.#drawn) return;
    this.#drawn = wanted;
    if (!this.#layer.isConnected) this.#begin();
    this.#layer.replaceChildren();
    this.#shown = charts.flatMap(({ chart, box, data }) =>
      data && box ? [{ chart, picture: drawChart(this.#layer, chart, data, box) }] : [],
    );
    this.follow();
  }

  /** With the first chart: by then the grid has its parts. */
  #begin(): void {
    canvasOf(this.place)?.parentElement?.append(this.#layer);
    const render = this.#render();
    render?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(() => this.follow());
    render?.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(() => this.follow());
  }

  /** Puts the pictures where their cells are now. */
  follow(): void {
    const view = this.#view();
    if (!view) return;
    const { scale, x, y, header } = view;
    this.#layer.style.clipPath = `inset(${header.height * scale}px 0 0 ${header.width * scale}px)`;
    for (const { chart, picture } of this.#shown) {
      const box = this.#boxOf(chart);
      if (!box) continue;
      const [left, top] = [(box.left - x) * scale, (box.top - y) * scale];
      picture.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    }
  }

  #render() {
    return this.mirror.univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT);
  }

  #view() {
    const render = this.#render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !skeleton) return null;
    const scroll = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue();
    return {
      scale: render.scene.getAncestorScale().scaleX,
      x: scroll?.viewportScrollX ?? 0,
      y: scroll?.viewportScrollY ?? 0,
      header: { width: skeleton.rowHeaderWidth, height: skeleton.columnHeaderHeight },
    };
  }

  /** In the sheet's own pixels, headings included; null before the grid knows its cells. */
  #boxOf({ position, left, top, width, height }: ChartPart): Box | null {
    const skeleton = this.#render()?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!skeleton) return null;
    if (!position)
      return {
        left: skeleton.rowHeaderWidth + left * PIXELS_A_POINT,
        top: skeleton.columnHeaderHeight + top * PIXELS_A_POINT,
        width: width * PIXELS_A_POINT,
        height: height * PIXELS_A_POINT,
      };
    const from = skeleton.getNoMergeCellWithCoordByIndex(position.top, position.left);
    const to = skeleton.getNoMergeCellWithCoordByIndex(position.bottom, position.right);
    return {
      left: from.startX,
      top: from.startY,
      width: to.endX - from.startX,
      height: to.endY - from.startY,
    };
  }
}

/** Shows the charts over the grid in `place` from now on; gives what ends it. */
export function showCharts(mirror: UniverMirror, place: HTMLElement): () => void {
  const layer = new ChartLayer(mirror, place);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const later = (): void => {
    clearTimeout(timer);
    if (!isEnded) timer = setTimeout(() => layer.draw(), SETTLING);
  };
  mirror.addView((_sheet, aspects) => {
    if (aspects.has('charts') || aspects.has('everything')) later();
  });
  mirror.commands.onCommandExecuted(({ id }) => {
    if (/^sheet\.(mutation|operation\.set-worksheet-active)/.test(id)) later();
  });
  later();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
