import { say } from '../say/say.ts';

/** "0:42", "12:05": minutes and seconds. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** What stands beside the clock: the time that the text usually takes. */
export function measure(usual: number): string {
  return usual > 0 ? say('clock.measure', { time: clock(usual) }) : '';
}

/** What stands there when it was said. */
export function said(seconds: number, usual: number): string {
  return usual > 0 ? say('clock.saidOf', { time: clock(seconds), usual: clock(usual) }) : say('clock.said', { time: clock(seconds) });
}
