import type { Chart, ChartConfiguration } from 'chart.js';
import { dayLabel, markPoints, type Forecast } from './series.ts';
import { say } from '../say/say.ts';

/** Draws the forecast. The drawing library comes with the first chart and not before. */
export class ForecastChart extends HTMLElement {
  /** How the reader writes dates, as a language tag; empty for the page's language. */
  locale = '';

  #forecast: Forecast | null = null;
  #chart: Chart | null = null;
  #scheme = matchMedia('(prefers-color-scheme: dark)');
  #paper = matchMedia('print');
  #root = new MutationObserver(() => this.#redraw());
  #drawing = 0;

  set forecast(forecast: Forecast | null) {
    this.#forecast = forecast;
    this.#redraw();
  }

  get forecast(): Forecast | null {
    return this.#forecast;
  }

  connectedCallback(): void {
    this.#scheme.addEventListener('change', this.#redraw);
    this.#paper.addEventListener('change', this.#repaint);
    this.#root.observe(document.documentElement, { attributes: true });
    this.#redraw();
  }

  disconnectedCallback(): void {
    this.#scheme.removeEventListener('change', this.#redraw);
    this.#paper.removeEventListener('change', this.#repaint);
    this.#root.disconnect();
    this.#chart?.destroy();
    this.#chart = null;
  }

  /** Paper is light, and doesn't wait. */
  readonly #repaint = (): void => {
    if (this.#chart === null || this.#forecast === null) return;
    const { data, options } = configuration(this.#forecast, paint(this), datesOf(this));
    this.#chart.data = data;
    this.#chart.options = options ?? {};
    this.#chart.update('none');
  };

  readonly #redraw = async (): Promise<void> => {
    const drawing = ++this.#drawing;
    if (this.#forecast === null || !this.isConnected) return;
    const library = await import('chart.js');
    if (drawing !== this.#drawing || this.#forecast === null || !this.isConnected) return;
    const { Chart, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip } = library;
    Chart.register(Filler, LinearScale, LineController, LineElement, PointElement, Tooltip);
    this.#chart?.destroy();
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    this.replaceChildren(canvas);
    this.#chart = new Chart(canvas, configuration(this.#forecast, paint(this), datesOf(this)));
  };
}

interface Paint {
  ink: string;
  soft: string;
  line: string;
  accent: string;
  band: string;
  stop: string;
  mark: string;
}

/** Colours come from the page's tokens, so they follow its scheme. */
function paint(element: HTMLElement): Paint {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    ink: colour('--gr-ink'),
    soft: colour('--gr-ink-soft'),
    line: colour('--gr-line'),
    accent: colour('--gr-accent'),
    band: colour('--gr-accent-wash'),
    stop: colour('--gr-changes-line'),
    mark: colour('--gr-submitted-line'),
  };
  probe.remove();
  return found;
}

function datesOf(chart: ForecastChart): string | undefined {
  return chart.locale || document.documentElement.lang || undefined;
}

function configuration(forecast: Forecast, paint: Paint, language: string | undefined): ChartConfiguration<'line'> {
  const marks = markPoints(forecast);
  const line = { pointRadius: 0, pointHitRadius: 8, borderWidth: 2, tension: 0.2 };
  return {
    type: 'line',
    data: {
      datasets: [
        {
          ...line,
          label: say('forecast.upper'),
          data: forecast.plan.map((band) => ({ x: band.day, y: band.high })),
          order: 1, // below the lines
          borderWidth: 0,
          backgroundColor: paint.band,
          fill: '+1',
        },
        {
          ...line,
          label: say('forecast.lower'),
          data: forecast.plan.map((band) => ({ x: band.day, y: band.low })),
          order: 1,
          borderWidth: 0,
        },
        {
          ...line,
          label: say('forecast.plan'),
          data: forecast.plan.map((band) => ({ x: band.day, y: band.median })),
          borderColor: paint.accent,
        },
        {
          ...line,
          label: say('forecast.stop'),
          data: forecast.stop.map((point) => ({ x: point.day, y: point.percent })),
          borderColor: paint.stop,
          borderDash: [6, 4],
        },
        {
          ...line,
          label: say('forecast.past'),
          data: forecast.past.map((point) => ({ x: point.day, y: point.percent })),
          borderColor: paint.ink,
        },
        {
          label: say('forecast.mentors'),
          data: marks,
          borderColor: paint.mark,
          backgroundColor: paint.mark,
          pointStyle: 'rectRot',
          pointRadius: 5,
          pointHoverRadius: 7,
          showLine: false,
        },
        {
          ...line,
          label: say('forecast.target'),
          data: [
            { x: forecast.past[0]?.day ?? forecast.today, y: forecast.target },
            { x: forecast.goal, y: forecast.target },
          ],
          borderColor: paint.soft,
          borderWidth: 1,
          borderDash: [2, 4],
          pointHitRadius: 0,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', intersect: false, axis: 'x' },
      scales: {
        x: {
          type: 'linear',
          min: forecast.past[0]?.day ?? forecast.today,
          max: forecast.goal,
          grid: { color: paint.line },
          ticks: {
            color: paint.soft,
            precision: 0,
            maxTicksLimit: 8,
            maxRotation: 0,
            callback: (day) => dayLabel(Number(day), language),
          },
        },
        y: {
          min: 0,
          max: 100,
          grid: { color: paint.line },
          ticks: { color: paint.soft, stepSize: 25, callback: (percent) => say('forecast.percent', { value: Number(percent) }) },
        },
      },
      plugins: {
        tooltip: {
          filter: (item) => item.dataset.label !== say('forecast.target'),
          callbacks: {
            title: (items) => (items[0] === undefined ? '' : dayLabel(Number(items[0].parsed.x), language)),
            label: (item) =>
              item.dataset.label === say('forecast.mentors')
                ? (marks[item.dataIndex]?.words ?? [])
                : say('forecast.point', { line: item.dataset.label ?? '', value: Math.round(Number(item.parsed.y)) }),
          },
        },
      },
    },
  };
}

customElements.define('gr-forecast-chart', ForecastChart);
