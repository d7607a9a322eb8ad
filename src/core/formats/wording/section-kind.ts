/** What a part of an article is there for, where it is no step. */
export type SectionKind =
  | "introduction"
  | "conclusion"
  | "faq"
  | "resources"
  | "related"
  | "contents"
  | "author"
  | "comments"
  | "outline";

/**
 * What the heading of a part says that it is there for.
 *
 * @param isWhole whether nothing else may be in the heading.
 * @returns `undefined` where it names a subject; `outline` where it only announces what follows,
 *   such as `What you will learn`.
 */
export function sectionKind(heading: string, isWhole = false): SectionKind | undefined {
  const text = plainWords(heading);
  return KINDS.find(([, pattern]) => {
    const found = pattern.exec(text);
    return found && (!isWhole || found[0] === text);
  })?.[0];
}

/** In small letters, without signs around it. */
function plainWords(heading: string): string {
  return heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{M}\p{N})]+$/u, "");
}

/** The heading is one of these words. */
function whole(...words: string[]): RegExp {
  return new RegExp(`^(?:${words.join("|")})$`, "u");
}

/** The heading begins with one of these words. */
function starting(...words: string[]): RegExp {
  return new RegExp(`^(?:${words.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "u");
}

/** One of these words is in it. */
function having(...words: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "u");
}

/** The first that matches counts. */
const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "faq",
    having(
      "f\\.?a\\.?q\\.?'?s?",
      "frequently asked(?: questions)?",
      "common(?:ly asked)? questions",
      "questions and answers",
      "q ?& ?a",
      "häufig(?:e| gestellte)? fragen",
      "fragen und antworten",
      "questions fréquentes",
      "questions fréquemment posées",
      "foire aux questions",
      "preguntas (?:más )?frecuentes",
      "perguntas frequentes",
      "dúvidas frequentes",
      "अक्सर पूछे जाने वाले (?:सवाल|प्रश्न)",
      "(?:اکثر|عام طور پر) پوچھے (?:جانے والے|گئے) سوالات",
      "(?:ال)?أسئلة (?:ال)?(?:شائعة|متكررة)",
    ),
  ],
  ["faq", /よくある(?:ご)?質問|常见问题|常見問題|问与答/u],
  [
    "related",
    starting(
      "(?:you )?(?:may|might)(?: also)? (?:also )?(?:like|enjoy|love)(?: it| this| these)?",
      "you (?:may|might)(?: also)? (?:also )?(?:like|enjoy|love)(?: it| this| these)?",
      "(?:also|must) read",
      "read (?:also|more|next|this(?: also| next)?)",
      "see also",
      "related (?:posts?|articles?|guides?|reading|reads|stories|content|topics|links)",
      "recommended (?:for you|reads?|articles?|posts?)",
      "more (?:articles|guides|posts|like this|from (?:the|our) blog)",
      "(?:lesen sie|lies) (?:auch|mehr|weiter)",
      "(?:auch|mehr) lesen",
      "das könnte (?:sie|dich|euch) auch interessieren",
      "(?:siehe|ähnliche) (?:auch|beiträge|artikel)",
      "(?:verwandte|weitere) (?:artikel|beiträge)",
      "(?:à )?lire (?:aussi|également)",
      "(?:voir|découvrez) aussi",
      "articles? (?:similaires?|liés?|connexes?)",
      "vous (?:aimerez|pourriez) aussi(?: aimer)?",
      "(?:lea|lee|leer) (?:también|más)",
      "(?:también )?te puede interesar",
      "(?:artículos|entradas) (?:relacionad[ao]s)",
      "(?:leia|veja) (?:também|mais)",
      "(?:artigos|posts) relacionados",
      "você (?:também )?pode gostar",
      "यह भी पढ़ें",
      "(?:یہ|مزید) (?:بھی )?پڑھیں",
      "اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)",
      "مقالات ذات صلة",
    ),
  ],
  ["related", /^(?:関連記事|あわせて読みたい|相关文章|相關文章|推荐阅读|延伸阅读)/u],
  [
    "contents",
    whole(
      "(?:table of )?contents?",
      "(?:in|on) this (?:article|post|page|guide)",
      "what's inside",
      "jump to",
      "inhalt(?:sverzeichnis)?",
      "sommaire",
      "table des matières",
      "(?:tabla de )?contenidos?",
      "índice(?: de conte[nú][iú]?dos?)?",
      "sumário",
      "(?:विषय|अनुक्रम)(?: ?सूची|णिका)?",
      "فہرست(?: مضامین)?",
      "(?:جدول|فهرس) المحتويات",
      "المحتويات",
      "目次",
      "目录",
      "目錄",
    ),
  ],
  [
    "author",
    starting(
      "(?:about|meet) the (?:authors?|writer)",
      "(?:written|posted) by",
      "über (?:den|die) autor(?:in)?",
      "à propos de l'auteur(?:e|rice)?",
      "sobre (?:el|la|o|a) autora?",
      "लेखक के बारे में",
      "مصنف کے بارے میں",
      "عن (?:الكاتب|المؤلف)",
      "この記事を書いた人",
      "关于作者",
      "share this(?: post| article)?",
      "subscribe",
      "newsletter",
      "join our newsletter",
      "sign up for",
    ),
  ],
  [
    "comments",
    whole(
      "(?:\\p{Nd}+ |one |no )?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|comentários?)(?: \\(\\p{Nd}+\\))?",
      "(?:leave|post|add|write) a (?:reply|comment)(?: .{0,40})?",
      "(?:schreibe?(?:n sie)? einen|hinterlasse(?:n sie)? einen) kommentar(?: .{0,40})?",
      "laisser un commentaire",
      "(?:deja|escribe) (?:un comentario|una respuesta)",
      "deixe (?:um comentário|uma resposta)",
      "टिप्पणियाँ?",
      "تبصرے",
      "(?:ال)?تعليقات",
      "コメント",
      "评论",
      "留言",
    ),
  ],
  [
    "resources",
    starting(
      "(?:(?:learning|useful|helpful|free|best|top|more|extra|additional|recommended|further) )*resources",
      "further (?:reading|learning|study)",
      "recommended (?:books|courses|reading|materials?)",
      "(?:useful|helpful) (?:links|books|sites|websites|courses)",
      "where to (?:learn|go) (?:more|next|from here)",
      "(?:books|courses) and (?:books|courses)",
      "(?:nützliche |weitere |hilfreiche |empfohlene )?(?:ressourcen|links|lernmaterialien|quellen)",
      "weiterführende (?:links|literatur)",
      "(?:empfohlene bücher|literatur)",
      "ressources(?: utiles)?",
      "(?:pour )?aller plus loin",
      "(?:recursos|enlaces)(?: útiles| recomendados)?",
      "(?:recursos|links)(?: úteis| recomendados)?",
      "lecturas recomendadas",
      "(?:संसाधन|उपयोगी संसाधन)",
      "(?:مفید )?وسائل",
      "(?:ال)?(?:مصادر|موارد)(?: (?:مفيدة|التعلم|إضافية))?",
    ),
  ],
  [
    "resources",
    /^(?:参考(?:資料|文献|资料|書籍|リンク|サイト|になる)|関連リンク|リンク集|お役立ちリンク|学习资源|學習資源|参考链接|參考連結|おすすめの(?:本|教材|サイト))/u,
  ],
  [
    "conclusion",
    starting(
      "(?:in )?conclusions?",
      "(?:final|closing|parting|last) (?:thoughts?|words?|remarks?|notes?)",
      "wrapping (?:up|it up|things up)",
      "wrap[- ]up",
      "(?:key |main )?takeaways?",
      "the bottom line",
      "to sum up",
      "in summary",
      "fazit",
      "schluss(?:wort|folgerung|gedanken?|bemerkung)?",
      "zum schluss",
      "en résumé",
      "pour conclure",
      "mot de la fin",
      "conclusi(?:ón|ones)",
      "(?:reflexiones|palabras) finales",
      "conclusão",
      "considerações finais",
      "निष्कर्ष",
      "نتیجہ",
      "اختتامیہ",
      "(?:ال)?(?:خاتمة|خلاصة)",
      "ختاما",
    ),
  ],
  ["conclusion", /^(?:まとめ|おわりに|終わりに|最後に|结论|結論|总结|總結|结语|結語)/u],
  [
    "conclusion",
    whole("summary", "zusammenfassung", "bilan", "résumé", "resumen", "resumo", "sum up", "recap"),
  ],
  [
    "introduction",
    whole(
      "introduction",
      "intro",
      "overview",
      "preface",
      "foreword",
      "before you (?:start|begin)",
      "(?:einleitung|einführung|vorwort|überblick)",
      "(?:avant-propos|aperçu)",
      "(?:introducción|prefacio|antes de empezar)",
      "(?:introdução|visão geral)",
      "परिचय",
      "(?:تعارف|پیش لفظ)",
      "(?:ال)?مقدمة",
      "はじめに",
      "イントロダクション",
      "概要",
      "介绍",
      "介紹",
      "简介",
      "引言",
      "前言",
    ),
  ],
  [
    "outline",
    whole(
      "(?:what (?:you'll|you will|to|you should|you need to) |things to )(?:learn|cover|study|know|practi[sc]e)",
      "(?:key |main |important |core |essential )?(?:topics?|concepts?|skills|points|ideas)(?: (?:to (?:learn|cover|study|know)|covered))?",
      "(?:topics|skills|concepts) you(?:'ll| will| should| need to) (?:learn|know|need)",
      "(?:was|das) (?:sie|du|man) (?:lernst|lernen|lernt)",
      "(?:wichtige )?(?:themen|inhalte|lerninhalte)",
      "(?:ce que vous (?:allez apprendre|apprendrez)|notions(?: clés)?|sujets)",
      "(?:qué aprenderás|lo que aprenderás|temas(?: clave)?|conceptos(?: clave)?)",
      "(?:o que você (?:vai aprender|aprenderá)|tópicos|conceitos)",
      "学ぶこと",
      "学习内容",
    ),
  ],
];
