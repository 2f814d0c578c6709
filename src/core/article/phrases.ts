/** Lines and headings that are about the page, not of the article. Whole lines only: a phrase inside prose is prose. */

const relatedHeadings =
  /^(?:related(?: \w+){0,3}|more (?:from|on|in|about|stories|news|like this)\b.*|read (?:more|next|also)\b.*|see also|also (?:read|see|in).*|you (?:may|might) (?:also )?(?:like|enjoy|be interested).*|recommended.*|further reading|references|bibliography|sources|notes|footnotes|citations|external links|contents|table of contents|in this (?:article|section|story)|on this page|comments?|\d+ comments?|leave a (?:reply|comment).*|join the (?:conversation|discussion).*|share(?: this.*)?|follow us.*|about the authors?|author(?: info(?:rmation)?)?|tags?|topics|categories|most (?:read|popular|viewed)|trending.*|popular .*|latest (?:news|stories|posts|articles|from).*|recent (?:posts|articles|news).*|top stories|editors?['\u2019]s? picks?|what to read next|up next|previous|next|subscribe.*|newsletters?.*|sign up.*|stay (?:connected|informed|up to date).*|contact(?: us)?|advertisements?|sponsored.*|mehr zum thema|weiterlesen|kommentare|einzelnachweise|weblinks|literatur|siehe auch|sur le m\u00eame sujet|lire aussi|\u00e0 lire aussi|commentaires|voir aussi|r\u00e9f\u00e9rences|notes et r\u00e9f\u00e9rences|art\u00edculos relacionados|comentarios|v\u00e9ase tambi\u00e9n|referencias|\u95a2\u9023\u8a18\u4e8b|\u811a\u6ce8|\u76f8\u5173(?:\u9605\u8bfb|\u65b0\u95fb|\u6587\u7ae0)|\u53c2\u8003(?:\u8d44\u6599|\u6587\u732e))[:.!?]?$/i;

const junkLines =
  /^(?:share(?: this(?: \w+)?| on \w+| via \w+)?|tweet|pin(?: it)?|e-?mail(?: this)?|print(?: this(?: \w+)?)?|save|copy link|link copied.*|whats\s?app|facebook|twitter|linkedin|advertisements?|story continues below.*|article continues (?:below|after).*|continue reading.*|read (?:more|next|also)(?:[:.\u2026].*)?|(?:also )?read ?: .*|see also:.*|related ?:.*|more:.*|watch(?: now)?:.*|listen(?: now)?:.*|click here.*|skip (?:to|past) .*|back to top|comments?(?: \(\d+\))?|\d+ comments?|leave a comment|reply|(?:sign|log) (?:up|in)\b.{0,60}|subscribe\b.{0,80}|(?:photo|image|picture|video|credit|source|illustration)s?(?: credit| by| courtesy(?: of)?)? ?: .{0,80}|(?:photo|image|photograph|illustration) by .{0,60}|(?:getty images|reuters|afp|ap photo|shutterstock).{0,40}|(?:\(c\)|\u00a9|copyright\b).*|all rights reserved\.?.*|(?:last )?updated?(?: on| at)?:? .{0,50}|published(?: on| at)?:? .{0,50}|posted (?:on|by|in) .{0,60}|filed under:?.*|tags?: .*|topics?: .*|categor(?:y|ies): .*|\d+ min(?:ute)?s?(?: read)?|by [\p{Lu}][\p{L}'.\u2019-]+(?: [\p{Lu}\p{Ll}][\p{L}'.\u2019-]*){0,5}(?:,? and .{0,40})?|follow (?:us|@).{0,60}|loading.{0,20}|hide caption|toggle caption|enlarge this image|view (?:gallery|comments|all).{0,20})$/iu;

const bylineLine = /^(?:(?:written |reported |story |text |words )?by|von|par|por)[: ]\s*\S.{1,80}$/iu;

/** Whether a heading opens a section that is not the article's own: related links, references, comments, sharing. */
export const opensForeignSection = (heading: string): boolean => heading.length < 60 && relatedHeadings.test(heading);

/** Whether a line is one of the page's own: a button's text, a credit, a copyright notice. */
export const isJunkLine = (line: string): boolean => line.length < 140 && junkLines.test(line);

/** Whether a line names the author: "By Jane Doe, Staff writer". */
export const isBylineLine = (line: string): boolean => line.length < 100 && bylineLine.test(line);
