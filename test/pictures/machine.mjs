/** What the references were drawn by. Others draw other pictures, which says nothing about us. */

/** What draws here: the engine's major version, and the fonts that it finds. */
export async function machineOf(stage) {
  const page = await stage.openPage();
  return { chromium: stage.version.split(".")[0], fonts: await page.fonts() };
}

/** Where two machines differ, in words. */
export function differencesBetween(expected, actual) {
  const flat = ({ chromium, fonts }) => Object.entries({ Chromium: chromium, ...fonts });
  const here = new Map(flat(actual));
  return flat(expected)
    .filter(([name, value]) => here.get(name) !== value)
    .map(([name, value]) => `${name} is ${here.get(name)} here, and ${value} in the references`);
}
