export interface Point {
  day: number;
  percent: number;
}

export interface Band {
  day: number;
  low: number;
  median: number;
  high: number;
}

export interface Mark {
  day: number;
  words: string;
}

/** What the server sends; days are days of the epoch. */
export interface Forecast {
  today: number;
  goal: number;
  target: number;
  past: Point[];
  stop: Point[];
  plan: Band[];
  marks: Mark[];
}

export interface MarkPoint {
  x: number;
  y: number;
  words: string[];
}

/** One point a day on the curve of the past, with everything that mentors did on it. */
export function markPoints(forecast: Forecast): MarkPoint[] {
  const byDay = new Map<number, MarkPoint>();
  for (const mark of forecast.marks) {
    const at = forecast.past.find((point) => point.day === mark.day);
    if (at === undefined) continue;
    const there = byDay.get(mark.day) ?? { x: mark.day, y: at.percent, words: [] };
    there.words.push(mark.words);
    byDay.set(mark.day, there);
  }
  return [...byDay.values()];
}

/** A day as people write it, without a year. */
export function dayLabel(day: number, locale: string | undefined): string {
  const date = new Date(day * 86_400_000);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
}
