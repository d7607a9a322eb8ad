import { gzipSync } from "node:zlib";

const MEGABYTE = 1 << 20;

const json = { "Content-Type": "application/json" };
const page = { "Content-Type": "text/html" };

/** Two steps with two topics, and a title to tell one answer from another. */
function roadmap(title) {
  const topics = [
    { id: "alpha", title: "Alpha" },
    { id: "beta", title: "Beta" },
  ];
  const steps = [
    { id: "first", title: "First step", topics },
    { id: "second", title: "Second step" },
  ];
  const faq = [{ question: "Is anybody there?", answer: "By now." }];
  return JSON.stringify({ formatVersion: 1, id: "wire", title, steps, faq });
}

/** So many characters of it are sent before something happens. */
const HALF = 60;

/** A text in that encoding, behind its mark. */
function utf16(text, isBigEndian) {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

const send =
  (body, headers = json, status = 200) =>
  ({ response }) => {
    response.writeHead(status, headers).end(body);
  };

/** Sends what a roadmap becomes by `encode`. */
const sendEncoded =
  (encode, headers = json) =>
  ({ response, title }) => {
    response.writeHead(200, headers).end(encode(roadmap(title)));
  };

/** Sends what `next` gives as fast as it is taken, until it gives nothing or nobody listens. */
function pour(response, next) {
  let isOpen = true;
  response.once("close", () => {
    isOpen = false;
  });
  const more = () => {
    if (!isOpen) return;
    const part = next();
    if (part === undefined) response.end();
    else if (response.write(part)) setImmediate(more);
    else response.once("drain", more);
  };
  more();
}

/** Sends half of a roadmap, with headers that promise more, then has the connection ended. */
const breakOff =
  (headersOf, end) =>
  ({ response, title }) => {
    const body = roadmap(title);
    response.writeHead(200, { ...json, ...headersOf(body) });
    response.write(body.slice(0, HALF), () => end(response.socket));
  };

/**
 * What a server may answer, by name. Each is given the `response`, a `title` for its roadmap, the
 * `query` of the address, and `released`, which resolves when the test wants it to go on.
 */
export const answers = {
  sound: sendEncoded((text) => text),

  async "slow headers"({ response, title, released }) {
    await released;
    answers.sound({ response, title });
  },
  async "slow body"({ response, title, released }) {
    const body = roadmap(title);
    response.writeHead(200, json).write(body.slice(0, HALF));
    await released;
    response.end(body.slice(HALF));
  },
  drips({ response, title }) {
    const parts = roadmap(title).match(/.{1,3}/g);
    response.writeHead(200, json);
    pour(response, () => parts.shift());
  },
  "drips for ever"({ response }) {
    response.writeHead(200, json).write("{");
    const drip = setInterval(() => response.write(" "), 20);
    response.once("close", () => clearInterval(drip));
  },

  "less than announced": breakOff(
    (body) => ({ "Content-Length": Buffer.byteLength(body) }),
    (socket) => socket.end(),
  ),
  "a list": send("# Learn\n\n- One\n- Two\n", { "Content-Type": "text/markdown" }),
  "half a list"({ response }) {
    response.writeHead(200, { "Content-Type": "text/markdown", "Content-Length": 1000 });
    response.write("# Learn\n\n- One\n- Two\n", () => response.socket.end());
  },
  "reset in the middle": breakOff(
    (body) => ({ "Content-Length": Buffer.byteLength(body) }),
    (socket) => socket.resetAndDestroy(),
  ),
  "chunks without an end": breakOff(
    () => ({}),
    (socket) => socket.end(),
  ),
  "hangs up": ({ response }) => response.socket.destroy(),
  "another protocol": ({ response }) => response.socket.end("SSH-2.0-OpenSSH_9.6\r\n"),

  "redirects in a circle": ({ response, request }) => {
    response.writeHead(302, { Location: request.url }).end();
  },
  redirects: ({ response, query }) => {
    response.writeHead(302, { Location: query.get("to") }).end();
  },
  "redirects to nowhere": send("", {}, 302),

  "without end"({ response }) {
    const part = Buffer.alloc(MEGABYTE, " ");
    response.writeHead(200, json);
    pour(response, () => part);
  },
  "a bomb": ({ response }) => {
    const headers = { ...json, "Content-Encoding": "gzip" };
    response.writeHead(200, headers).end(gzipSync(Buffer.alloc(60 * MEGABYTE, " "), { level: 1 }));
  },
  "a lie about its encoding": sendEncoded((text) => text, { ...json, "Content-Encoding": "gzip" }),

  "JSON as a page": sendEncoded((text) => text, page),
  "JSON as a picture": sendEncoded((text) => text, { "Content-Type": "image/png" }),
  "JSON as nothing": sendEncoded((text) => text, { "X-Content-Type-Options": "nosniff" }),
  "JSON in zip": sendEncoded((text) => gzipSync(text), { ...json, "Content-Encoding": "gzip" }),
  "a picture": send(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), {
    "Content-Type": "image/png",
  }),

  "a page": send("<!doctype html><title>Log in</title><p>Please log in.", page),
  "a page with 404": send("<!doctype html><p>Not found.", page, 404),
  "a page with 500": send("<!doctype html><p>Something went wrong.", page, 500),
  "a roadmap with 404": ({ response, title }) => {
    response.writeHead(404, json).end(roadmap(title));
  },
  "no content": ({ response }) => response.writeHead(204).end(),
  "reset content": ({ response }) => response.writeHead(205).end(),
  "an empty file": send("", { ...json, "Content-Length": 0 }),
  "white space": send(" \n\t "),
  "JSON that is no roadmap": send("[1, 2, 3]"),
  null: send("null"),

  "UTF-8 with a mark": sendEncoded((text) => `\uFEFF${text}`),
  "UTF-16, little end first": sendEncoded((text) => utf16(text, false)),
  "UTF-16, big end first": sendEncoded((text) => utf16(text, true)),
  "Latin 1, as it says": sendEncoded((text) => Buffer.from(text, "latin1"), {
    "Content-Type": "application/json; charset=iso-8859-1",
  }),
  "Latin 1, unsaid": sendEncoded((text) => Buffer.from(text, "latin1")),
  "a charset nobody knows": sendEncoded((text) => text, {
    "Content-Type": "application/json; charset=klingon",
  }),
  "broken UTF-8": ({ response, title }) => {
    const [before, after] = roadmap(`${title} ж|ж`).split("|");
    const body = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]);
    response.writeHead(200, json).end(body);
  },
};
