/**
 * Words that say nothing when they carry a capital: function words, days and months, and English words that sentences
 * often open with and names are often made of. Only lists; the rules that use them are elsewhere.
 */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Articles, pronouns, prepositions, conjunctions, auxiliaries, in small letters: never part of a name by their capital alone. */
export const functionWords = list(`
a an the this that these those each every either neither both all any some no none such same other another
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
one ones someone anyone everyone nobody nothing something anything everything
and or but nor so yet for if then than as because since while when where why how whether although though unless until till once
of in on at by to from with without within into onto upon over under above below between among amongst amid amidst about against
across after before behind beside besides beyond despite down during except inside near off out outside per through throughout
toward towards up via versus along around like unlike
am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought
not never ever also too very just only even still again already always often sometimes soon now here there more most less least
much many few several enough rather quite perhaps maybe however therefore thus hence meanwhile moreover furthermore nevertheless
nonetheless otherwise instead indeed later earlier further finally eventually recently currently previously subsequently originally
overall little last next first second third another according yes oh well let please
`);

/** Names of days and months, in small letters. */
export const calendarWords = list(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb sept oct nov dec christmas easter ramadan today yesterday tomorrow tonight
`);

/** Words of ordinary prose that also open sentences or stand inside names; as a name alone they need a second cue. */
export const proseWords = list(`
able academy accident account action activity actor adult advice agency agreement aid air aircraft airport alliance alpha amazon amendment
analysis analyst ancient angel anger animal answer apple april area arm army art article ash assembly association attack attorney
audience august author authority baby back bad bail baker ball ban band bank banks bar base basin battle bay beach bear beat best big bill
bird bishop black blaze block blood blue board boat body bomb bond book border boss bowl box boy branch bread bridge british broad
brother brown budget build building bull bureau burns bus bush business butcher cabinet camp campaign cancer candidate capital car card care case
cash castle cat cause cave cell center centre century chair champion championship chance change channel chapter charge chief child
children  church circle city civil claim class clause clean clear close cloud club coach coal coast code coffee cold
college colonel colony comedy command comment commission committee common community company complex computer concern congress
conservative constitution contact continent control convention cook corner corporation cost council country county couple course
court cover cow creek crew crime crisis critic cross crowd crown cup current curry customer cut cyber daily dam danger dark data date
dawn day dead deal dean death debate debt decision deep defence defense degree delta demand democrat democratic department deputy desert
design detective development digital diplomat direct director disease district division doctor document dog dollar door double doubt
dove dragon dream drive drug dry duke eagle early earth east eastern echo economic economy edge education effort election electric
elite emergency emperor empire energy engine engineer enterprise environment equal equity era error estate event evidence evil
exchange executive exercise expert express eye face fact faculty fair faith fall family farm fast father fault fear federal federation
field fifth fight figure file film final finance financial fire firm fish flag fleet flight floor food foot football force ford foreign
forest form former fort fortune forum foundation fourth fox frame france free freedom fresh front fuel full fund future gallery game
gap garden gas gate gay general generation genius gift girl glass global goal gold golden good government governor grace grand grant gray
great greek green ground group growth guard guardian guest guide gulf gun hall hand hardy harbor harbour hat head health hearing heart heat
heaven heavy heel help heritage hero high highway hill hills history hit holy home hope horizon horse hospital host hot hotel hour
house human hunt hunter hurricane typhoon cyclone tropical ice icon idea image impact income independence independent index industry info information inn
institute institution intelligence interest interior internal international internet interview investigation investor iron island issue
jack jail job joint journal judge junior jury justice key keys kid kind king kingdom kitchen labor labour lady lake lakes land language
large late law lawyer lead leader league left legal legend letter level liberal liberation liberty library life light line link lion list
local lodge london long look lord loss lot love low lower luck lunch machine magazine magic mail main major man manager map march marine
mark market marsh martin mason mass master match mayor meal means media medicine meeting member memorial message meta metal middle midwest
military milk mill mine minister ministry minor mint mirror miss mission mobile mode model modern moment money monitor month moon
moore morning mosque mother municipality motion motor mount mountain mouth movement movie murder museum music mystery nation national native nature
navy near net network new news newspaper next night noble north northern northwest northeast note notice novel nuclear number nurse object
observer ocean offer office officer official oil old olive online open opera opinion opposition orange orbit order organ
organisation organization orient outlook owner pace pacific pack page pain palace palm panel paper parade parent park
parliament part partner party pass past pastor path patient patriot pay peace pearl people performance period person phoenix phone photo
picture piece pilot pine pink pioneer pipe pitt place plan plane plant plate play player plaza point pole police policy political
pool poor pop pope popular population port position post pound power prayer premier present president press price priest prime prince princess
prison private prize problem professor profit program programme progress project property protest province public pump pure
quality quarter queen question race radio rail rain range rate raven ray record red reform refugee region regional relief
religion report reporter representative republic republican research reserve resident resort resources response rest result return
revolution reward rice rich ride right ring riot rise river road rock rocket role roll room root rose round route row royal rugby
rule run rural safe saint sale salt sand save scene school science scientist score scout sea seal search season seat secretary section
security senate senator senior series service session shadow shaft shuttle share sharp shell sheriff ship shop shore short show side
signal silver singer single sister site six sky small smart smith snow social society soldier solar solution song source south
southern southeast southwest space speaker special speech speed spirit sport sports spring square stable staff stage stand
standard star stars start state statement states station steel step stock stone stop storm story strange strategy street strike strip
strong student studies study style sugar summer summit sun sunday super supply support supreme surface survey survivor suspect sweet swift
sword system table tank target task tax teacher team technology telegraph television temple term territory terror test thing
thomas thought threat tiger time times title tool top total tourist tower town trade trail train transport travel treasury treaty tree
trial tribe tribune troop truck true trust truth  turn twin twitter two type uncle union unit united unity universal universe
university upper urban user valley value van vehicle venture version victim victory video view village virgin virus visa vision
visit visitor voice volume volunteer vote voter wall war ward warrior watch water wave way weather web week welfare west western
wheel white wild will wind window wine wing winner winter wire wish witness wolf woman women wonder wood woods word words work worker world writer
yard year yellow york young youth zone
`);

/** Adjectives and nouns that begin names of places and bodies, so that what follows is no surname. */
export const nameOpeners = list(`
new north south east west northern southern eastern western central upper lower great greater grand saint san santa los las fort
port mount lake cape el la royal national international united federal world global general first old big little
`);
