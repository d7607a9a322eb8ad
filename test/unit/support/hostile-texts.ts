import { prototypeNames } from "./prototype-names.js";

/** Texts that would mean something to what reads them, if somebody forgot that they are texts. */
export const hostileTexts: Readonly<Record<string, readonly string[]>> = {
  markup: [
    "<script>alert(1)</script>",
    "</script><script>alert(1)//",
    "<!--<script>",
    "--><b>",
    "]]><b>",
    "<![CDATA[<b>]]>",
    '"><img src=x onerror=alert(1)>',
    "'><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    "</title></textarea></style></noscript><svg onload=alert(1)>",
    "<svg><style><!--</style><img src=1 onerror=alert(1)>",
    "<math><mtext><table><mglyph><style><!--</style>",
    "</li></ol></article></roadmap-graph><plaintext>",
    "<base href=//a.example><meta http-equiv=refresh content=0>",
    "<template shadowrootmode=open><slot>",
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b;',
    "&lt;b&gt; &#60;b&#62; &amp;lt; &colon; &bogus; &",
    "`<b>`",
  ],
  templates: [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay as it is.
    "${alert(1)}",
    "{{constructor.constructor('alert(1)')()}}",
    "{{{x}}} {% x %} #{x} [[x]] <%= x %> <?php x ?>",
    "<!--?lit$1$--> ?lit$1$ $lit$",
    "$& $1 $` $' $$",
    "%s %n %00 %3Cb%3E",
    "\\u003cb\\u003e \\x3cb \\",
  ],
  bidi: [
    "a\u202eb\u202dc",
    "\u2066\u2067\u2068a\u2069",
    "\u200e\u200f\u061ca",
    "\u202a\u202b\u202ca",
    "אבג abc عربي",
  ],
  halves: ["\ud800", "a\udc00b", "\udfff\ud800", "\ud83d\ud83d\ude00\ude00"],
  controls: [
    "\0",
    "a\0b",
    "\u001b[31ma",
    "\u0007\b\u007f\u0085\u009f",
    "a\u2028b\u2029c",
    "\ufeffa\ufeff",
    "\ufffe\uffff\ufdd0",
    "\u200b\u200c\u200d\u2060",
    `Z${"\u0301\u0316\u0489".repeat(50)}`,
    "\ufdfa\u1e9b\u0323",
    "a\r\nb\rc\n\n\td\v\fe",
  ],
  Markdown: [
    "[a](javascript:alert(1)) ![a](//a.example)",
    "<https://a.example> https://a.example www.a.example a@b.example",
    "[a]: javascript:alert(1)\n\n[a]",
    "\n# a\n\n---\n\n```\na",
    "| a | b |\n| - | - |\n| c | d |",
    "- [x] *a* **b** _c_ ~~d~~ ==e== %%f%% [^1] ^g",
    "{#a .b} <br> \\",
  ],
  "names of objects": [...prototypeNames, "undefined", "null", "NaN", "true", "0", "-0", "1e999"],
};

const LENGTH = 1_000_000;

function long(unit: string): string {
  return unit.repeat(LENGTH / unit.length);
}

/** Texts of a megabyte, each of them hard for something that is read too often. */
export const longTexts: readonly string[] = [
  long("x"),
  long("a "),
  long("<"),
  long("&\"'>"),
  `a${long(" ")}b`,
  `a${long("\n")}b`,
  long(".-"),
  long("(["),
  long("\u0301"),
  long("\ufdfa"),
  long("\ud83d\ude00"),
  long("\ud800"),
  long("漢字"),
  long("en-"),
];
