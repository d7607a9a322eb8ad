import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksForOne } from "../../../../../src/core/formats/wording/asks-for-one.js";

describe("a paragraph asks for one", () => {
  it.each([
    "Choose one language and master it instead of trying to learn all at once.",
    "Each framework has strengths. Pick one that fits your chosen language.",
    "Select just one.",
    "You only need one of these",
    "You need only one to begin with.",
    "You just need to learn one.",
    "Stick to one until you know it well.",
    "Any of these will do: one is enough!",
    "One of them is enough.",
    "CHOOSE ONE",
    "Wähle eine Sprache und bleib dabei.",
    "Wählen Sie nur eine davon.",
    "Entscheide dich für eines.",
    "Eine davon reicht.",
    "Choisissez un langage et maîtrisez-le.",
    "Choisis l’un de ces outils.",
    "Un seul suffit.",
    "Elige uno y domínalo.",
    "Elige solo una.",
    "Escoge un lenguaje.",
    "Wähle eine Methode:",
    "Entscheide dich für eine Variante",
    "Elige una herramienta:",
    "اختر منصة واحدة",
    "どれか一つを選びましょう",
    "一つだけ選んでください。",
    "选择其中一个",
    "这些工具任选其一即可",
    "इनमें से कोई एक चुनें।",
    "ان میں سے کوئی ایک منتخب کریں۔",
    "Escolha apenas um.",
    "Escolha uma linguagem e domine-a.",
  ])("%s", (paragraph) => {
    expect(asksForOne(paragraph)).toBe(true);
  });

  it.each([
    "",
    "Node.js is one of the most popular choices.",
    "Take the steps one by one.",
    "Choose one by one what you want to learn.",
    "Pick one of the most popular languages.",
    "Pick one or two of them.",
    "Choose one or more tools.",
    "You do not have to choose one.",
    "Don’t pick one at random.",
    "Choose a strong password.",
    "Select oneself",
    "One does not simply choose.",
    "Choose wisely. One day it helps.",
    "Wähle einen sicheren Ort.",
    "Du musst nicht nur eine wählen.",
    "Choisissez un bon mot de passe.",
    "Elige una contraseña segura.",
    "Elige uno a uno.",
    "اختر كلمة مرور قوية",
    "選択肢は一つではない",
    "选择一个一个来",
    "एक अच्छा पासवर्ड चुनें।",
    "Escolha uma senha forte.",
  ])("not so: %s", (paragraph) => {
    expect(asksForOne(paragraph)).toBe(false);
  });

  it("or not, and never fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof asksForOne(text)).toBe("boolean");
      }),
    );
  });

  it.each(["choose ", "one ", "wähle dir ", "only need ", " ", "a"])(
    "is seen at once in a long text of %j",
    (piece) => {
      const start = performance.now();
      expect(asksForOne(piece.repeat(1_000_000 / piece.length))).toBe(false);
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});
