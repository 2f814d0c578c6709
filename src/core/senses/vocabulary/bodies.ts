/** Words by which a capitalised name shows that it is a body, a place or a company rather than a person. Only lists. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last (or first) words of the names of bodies, in small letters. */
export const bodyHeads = list(`
academy administration agency airlines airways alliance army assembly association authority bank board brigade bureau cabinet campaign center centre
chamber charity church city cinema club coalition college command commission committee community company conference confederation congress consortium
constitution convention cooperative council county court corps department district division embassy enterprise enterprises exchange faculty federation fellowship
force forces forum foundation front fund government group guard guild hall holdings hospital hotel house industries initiative inquiry institute
institution international journal laboratories laboratory league legion legislature library lords magazine ministry mission mosque movement
museum navy network networks news newspaper observatory office orchestra order organisation organization panel parliament partners partnership party
patrol police post press programme program project radio records registry republic reserve school schools senate series service services society
squad squadron stadium state station studio studios supermarket survey syndicate synod system systems team technologies technology television temple theatre
theater times tribunal tribune trust union unit university weekly works worldwide act agreement airport avenue award awards bay beach bill boulevard bridge building
cathedral championship championships challenge code creek cup day declaration dam festival forest games gallery garden gardens harbor harbour highway hills
island islands lake memorial mount mountain mountains ocean olympics palace park peninsula pier plan plaza port prize protocol
province region report river road sea square strait street summit tour tower towers treaty valley village war world republic kingdom town municipality commonwealth principality duchy emirate sultanate
`);

/** Legal forms at the end of a company's name, in small letters without stops. */
export const companyEndings = list(
  'inc corp corporation ltd limited plc llc llp co company gmbh ag sa nv bv spa ab oy kk pty holdings group',
);

/** Words of bodies that every country has its own of: a name made only of these means that of the article's country. */
export const genericBodyWords = list(`
supreme high constitutional federal national central state royal people's peoples democratic republican labour labor liberal conservative
socialist communist social christian green workers progressive nationalist independence unity
court party parliament congress senate assembly house commons lords representatives deputies cabinet government council ministry department
secretary minister prime foreign interior home finance defence defense health education justice treasury attorney general
bank guard army navy air force coast police intelligence security agency service of the and for affairs chamber upper lower
president vice chief office election commission electoral
`);
