/** The looks in which the gallery shows each surface, and how a page of ours is made to wear one. */
import type { Page } from 'puppeteer-core';

/** One way to look at a surface. */
export interface Look {
  readonly name: string;
  readonly title: string;
  readonly theme: 'light' | 'dark';
  /** Width of the window in CSS px, where it is not the surface's own. */
  readonly width?: number;
  /** Text this many times as large. */
  readonly zoom?: number;
  readonly isMirrored?: boolean;
  /** The language in which the extension speaks, as in `_locales`, where it is not English. */
  readonly locale?: string;
  /** A telephone that is touched. */
  readonly isTouched?: boolean;
  /** Media features to pretend beside the theme. */
  readonly features?: Readonly<Record<string, string>>;
}

/** All looks, in the order in which the gallery shows them. */
export const looks: readonly Look[] = [
  { name: 'light', title: 'Light', theme: 'light' },
  { name: 'dark', title: 'Dark', theme: 'dark' },
  { name: 'contrast', title: 'More contrast', theme: 'light', features: { 'prefers-contrast': 'more' } },
  { name: 'contrast-dark', title: 'More contrast, dark', theme: 'dark', features: { 'prefers-contrast': 'more' } },
  { name: 'forced', title: 'Forced colours', theme: 'dark', features: { 'forced-colors': 'active' } },
  { name: 'mirrored', title: 'Right to left', theme: 'light', isMirrored: true },
  { name: 'arabic', title: 'Arabic', theme: 'light', locale: 'ar' },
  { name: 'japanese', title: 'Japanese', theme: 'light', locale: 'ja' },
  { name: 'narrow', title: '320 px', theme: 'light', width: 320 },
  { name: 'touch', title: '360 px, touch', theme: 'light', width: 360, isTouched: true },
  { name: 'large', title: 'Text at 200 %', theme: 'light', zoom: 2 },
  { name: 'narrow-large', title: '320 px, text at 200 %', theme: 'light', width: 320, zoom: 2 },
];

/** How the window is to be, beside what the look wants. */
interface WindowWish {
  /** In CSS px. */
  readonly height?: number;
  /** Enlarges as the browser's own zoom does: the window has fewer and larger px. */
  readonly zoom?: number;
}

/** Makes a tab pretend what a look wants of the system and the window. Chromium only. */
export const wearLook = async (
  page: Page,
  look: Look,
  ownWidth: number,
  { height, zoom = 1 }: WindowWish = {},
): Promise<void> => {
  const session = await page.createCDPSession();
  const features = { 'prefers-color-scheme': look.theme, 'prefers-reduced-motion': 'reduce', ...look.features };
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  const window = look.width
    ? { width: look.width / zoom, height: height ?? (look.isTouched ? 740 : 640), deviceScaleFactor: 2 * zoom }
    : { width: ownWidth / zoom, height: height ?? 900, deviceScaleFactor: 1.5 * zoom };
  await page.setViewport(window);
  if (!look.isTouched) return;
  // Through puppeteer, a page that becomes a telephone's is loaded anew.
  await session.send('Emulation.setDeviceMetricsOverride', { ...window, mobile: true });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
};
