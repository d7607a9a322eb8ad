export function findChromium(): Promise<string | undefined>;
export function findFirefox(): string | undefined;
export function findWebKit(): { driver: string; miniBrowser: string; xvfb: string } | undefined;
export const chromiumArguments: string[];
