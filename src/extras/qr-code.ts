import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** A QR code as a picture: dark modules of one unit each, in a square of `size` units. */
export interface QrCode {
  readonly size: number;
  /** SVG path data. */
  readonly path: string;
}

/** Makes a QR code (ISO/IEC 18004) of a text. @throws where the text is too long for one. */
export function qrCode(text: string): QrCode {
  const code = generate(text);
  return { size: code.size, path: toSvgPath(code) };
}
