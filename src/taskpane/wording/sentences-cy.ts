import { MONTHS } from "./months-cy";
import { createTranslation, type SentencePair } from "./translate-sentence";

const reading: readonly SentencePair[] = [
  ["A row that counts was left unread: {1}.", "Ni ddarllenwyd rhes sy'n cyfrif: {1}."],
  ["A row without a reference was left unread: {1}.", "Ni ddarllenwyd rhes heb gyfeirnod: {1}."],
  [
    "A row before the first recommendation was left unread: {1}.",
    "Ni ddarllenwyd rhes cyn yr argymhelliad cyntaf: {1}.",
  ],
  ["A note across the table was left unread: {1}.", "Ni ddarllenwyd nodyn ar draws y tabl: {1}."],
  ["Stray characters were left unread: {1}.", "Ni ddarllenwyd nodau strae: {1}."],
  [
    "{1} beside the recommendation was left unread.",
    "Ni ddarllenwyd {1} wrth ymyl yr argymhelliad.",
  ],
  ["{1} has no reference.", "Nid oes gan {1} gyfeirnod."],
  [
    "{1} was read as the title of a section, but no recommendation stands in it.",
    "Darllenwyd {1} fel teitl adran, ond nid oes argymhelliad ynddi.",
  ],
  [
    "{1} stands beside a recommendation and was left unread.",
    "Mae {1} wrth ymyl argymhelliad ac ni chafodd ei ddarllen.",
  ],
  [
    "{1} stands twice in a row, perhaps from a page break.",
    "Mae {1} yno ddwywaith yn olynol, efallai oherwydd toriad tudalen.",
  ],
  [
    "No text of a recommendation was found here beside its reference and what is tracked.",
    "Ni chafwyd testun argymhelliad yma wrth ymyl ei gyfeirnod a'r hyn sy'n cael ei olrhain.",
  ],
  ["The heading {1} has no date.", "Nid oes dyddiad yn y pennawd {1}."],
  [
    "The heading {1} has no year, and the document does not say when the report was made.",
    "Nid oes blwyddyn yn y pennawd {1}, ac nid yw'r ddogfen yn dweud pryd y gwnaed yr adroddiad.",
  ],
  [
    "The heading {1} is dated after the report.",
    "Mae dyddiad y pennawd {1} ar ôl dyddiad yr adroddiad.",
  ],
  [
    "{1} opens like a heading of its own, but was read as part of the text.",
    "Mae {1} yn agor fel pennawd, ond darllenwyd ef fel rhan o'r testun.",
  ],
  [
    "{1} names a time that could not be read as a date, so it is never counted overdue.",
    "Mae {1} yn enwi amser na ellid ei ddarllen fel dyddiad, felly ni chyfrifir ef byth yn hwyr.",
  ],
  [
    "{1} was read as who leads, but it says more than that.",
    "Darllenwyd {1} fel pwy sy'n arwain, ond mae'n dweud mwy na hynny.",
  ],
  [
    "The status {1} is none of the document's status categories.",
    "Nid yw'r statws {1} yn un o gategorïau statws y ddogfen.",
  ],
  [
    "{1} in the status column is no status; it was left unread.",
    "Nid yw {1} yn y golofn statws yn statws; ni chafodd ei ddarllen.",
  ],
  [
    "The statuses in this row could not all be tied to an update or an action.",
    "Ni ellid clymu pob statws yn y rhes hon wrth ddiweddariad neu gam gweithredu.",
  ],
  [
    "{1} actions stand beside {2} leads, so who leads which was left open.",
    "Mae {1} o gamau wrth ymyl {2} o arweinwyr, felly gadawyd yn agored pwy sy'n arwain beth.",
  ],
  [
    "{1} in the column for what is complete is neither a tick nor a cross.",
    "Nid yw {1} yn y golofn cwblhau yn dic nac yn groes.",
  ],
  [
    "A cell for the status is coloured and holds no text; what the colour says was not read.",
    "Mae cell y statws wedi'i lliwio ac yn wag; ni ddarllenwyd yr hyn a ddywed y lliw.",
  ],
  [
    "Dates stand at the top of this document, but none could be told to be that of its meeting or report.",
    "Mae dyddiadau ar frig y ddogfen hon, ond ni ellid dweud pa un yw dyddiad y cyfarfod neu'r adroddiad.",
  ],
  [
    "This line seems to explain the statuses of the tables, but it could not be read as their key.",
    "Ymddengys fod y llinell hon yn egluro statysau'r tablau, ond ni ellid ei darllen fel allwedd iddynt.",
  ],
  [
    "Nothing in this table says how far its recommendations are or when they are due, so it may be none that tracks them.",
    "Nid oes dim yn y tabl hwn yn dweud pa mor bell y mae'r argymhellion na phryd y maent i'w cyflawni, felly efallai nad yw'n eu holrhain.",
  ],
  [
    "This table has its labels on the left, like a form, and its recommendations could not be told; it was not read.",
    "Mae labeli'r tabl hwn ar y chwith, fel ffurflen, ac ni ellid adnabod ei argymhellion; ni chafodd ei ddarllen.",
  ],
  [
    "The words above this table speak of recommendations, but none of its columns could be told to hold them; it was not read.",
    "Mae'r geiriau uwchben y tabl hwn yn sôn am argymhellion, ond ni ellid dweud pa golofn sy'n eu dal; ni chafodd ei ddarllen.",
  ],
  [
    "The words above this table speak of recommendations, and its rows are numbered, but it has no headings that say what stands in it; it was not read.",
    "Mae'r geiriau uwchben y tabl hwn yn sôn am argymhellion, ac mae ei resi wedi'u rhifo, ond nid oes penawdau yn dweud beth sydd ynddo; ni chafodd ei ddarllen.",
  ],
  [
    "Cells of this table name recommendations one by one, but what each of them holds could not be told; it was not read.",
    "Mae celloedd y tabl hwn yn enwi argymhellion fesul un, ond ni ellid dweud beth sydd ym mhob un; ni chafodd ei ddarllen.",
  ],
  [
    "A heading of this table names recommendations and another what is tracked, but they could not be told apart; it was not read.",
    "Mae un o benawdau'r tabl hwn yn enwi argymhellion ac un arall yr hyn sy'n cael ei olrhain, ond ni ellid eu gwahaniaethu; ni chafodd ei ddarllen.",
  ],
  [
    "This table tracks actions, and nothing says that they are recommendations, so it was not read. If they are, say that it is a recommendation table.",
    "Mae'r tabl hwn yn olrhain camau gweithredu, ac nid oes dim yn dweud eu bod yn argymhellion, felly ni chafodd ei ddarllen. Os ydynt, dywedwch mai tabl argymhellion ydyw.",
  ],
  [
    "This table inside a cell seems to track recommendations, but the cell's own table does too; it was read as text of that cell.",
    "Ymddengys fod y tabl hwn mewn cell yn olrhain argymhellion, ond mae tabl y gell yn gwneud hynny hefyd; darllenwyd ef fel testun y gell.",
  ],
  [
    "The end of this paragraph is deleted as a tracked change, but no paragraph follows that it could be one with. Accept or reject the change in Word, then read the document again.",
    "Mae diwedd y paragraff hwn wedi'i ddileu fel newid wedi'i olrhain, ond nid oes paragraff yn dilyn y gallai fod yn un ag ef. Derbyniwch neu wrthodwch y newid yn Word, yna darllenwch y ddogfen eto.",
  ],
  [
    "A field begins here and never ends, so where its code ends is a guess: what comes after this paragraph was read as text. Check this place in Word.",
    "Mae maes yn dechrau yma heb orffen, felly dyfaliad yw ble mae ei god yn gorffen: darllenwyd yr hyn sydd ar ôl y paragraff hwn fel testun. Gwiriwch y lle hwn yn Word.",
  ],
  [
    "Behind this place the document takes in text from another file when Word opens it; that text was not read. Open the document in Word, save it, and read it again.",
    "Ar ôl y lle hwn mae'r ddogfen yn cymryd testun o ffeil arall pan fydd Word yn ei hagor; ni ddarllenwyd y testun hwnnw. Agorwch y ddogfen yn Word, cadwch hi, a darllenwch hi eto.",
  ],
  [
    "This paragraph shows a sign of a symbol font that is not known here, so it may tick, cross or point at something that was not understood. Look at it in Word.",
    "Mae'r paragraff hwn yn dangos arwydd o ffont symbolau nad yw'n hysbys yma, felly gall dicio, croesi neu bwyntio at rywbeth na chafodd ei ddeall. Edrychwch arno yn Word.",
  ],
  [
    "What was said in this document about how its tables are read could not be understood, so they were read without it.",
    "Ni ellid deall yr hyn a ddywedwyd yn y ddogfen hon am sut mae darllen ei thablau, felly fe'u darllenwyd hebddo.",
  ],
];

const evidence: readonly SentencePair[] = [
  ["The heading {1}.", "Y pennawd {1}."],
  ["Its columns are headed {1}.", "Penawdau ei golofnau yw {1}."],
  ["Its labels on the left are {1}.", "Ei labeli ar y chwith yw {1}."],
  ["It stands below a recommendation. {1}", "Mae islaw argymhelliad. {1}"],
  ["You said so.", "Chi ddywedodd hynny."],
  ["You said that this is a recommendation table.", "Dywedasoch mai tabl argymhellion yw hwn."],
  ["You said that this is not a recommendation table.", "Dywedasoch nad tabl argymhellion yw hwn."],
  ["You gave its role to another column.", "Rhoesoch ei rôl i golofn arall."],
  [
    "Its labels stand on the left, and no recommendation was found among them.",
    "Mae ei labeli ar y chwith, ac ni chafwyd argymhelliad yn eu plith.",
  ],
  [
    "No recommendation with actions, updates or a status was found in it.",
    "Ni chafwyd ynddo argymhelliad gyda chamau, diweddariadau neu statws.",
  ],
  ["None of its columns holds recommendations.", "Nid oes yr un o'i golofnau'n dal argymhellion."],
  [
    "Most cells with several dated action updates have this order.",
    "Mae'r rhan fwyaf o gelloedd gyda sawl diweddariad dyddiedig yn y drefn hon.",
  ],
  [
    "No cell with several dated action updates shows the order.",
    "Nid oes cell gyda sawl diweddariad dyddiedig yn dangos y drefn.",
  ],
  [
    "The columns for action updates are dated in this order.",
    "Mae'r colofnau diweddaru wedi'u dyddio yn y drefn hon.",
  ],
  ["No heading; the cells hold references.", "Dim pennawd; mae'r celloedd yn dal cyfeirnodau."],
  [
    "No heading; the cells open with a reference.",
    "Dim pennawd; mae'r celloedd yn agor â chyfeirnod.",
  ],
  [
    "No heading, and the content does not say what it is.",
    "Dim pennawd, ac nid yw'r cynnwys yn dweud beth ydyw.",
  ],
  [
    "No heading; the first column with running text.",
    "Dim pennawd; y golofn gyntaf â thestun rhedegog.",
  ],
  ["{1} is a heading we do not know.", "Mae {1} yn bennawd nad ydym yn ei adnabod."],
  [
    "{1} is a heading we do not know, so what stands below it was not read.",
    "Mae {1} yn bennawd nad ydym yn ei adnabod, felly ni ddarllenwyd yr hyn sydd oddi tano.",
  ],
  [
    "{1} holds obligations, not people or posts.",
    "Mae {1} yn dal rhwymedigaethau, nid pobl na swyddi.",
  ],
  [
    "{1} holds the same codes again, so no references.",
    "Mae {1} yn dal yr un codau eto, felly nid cyfeirnodau.",
  ],
  ["{1} does not hold references.", "Nid yw {1} yn dal cyfeirnodau."],
  ["{1} holds dates, not people or posts.", "Mae {1} yn dal dyddiadau, nid pobl na swyddi."],
  ["{1} holds people or posts, not dates.", "Mae {1} yn dal pobl neu swyddi, nid dyddiadau."],
  ["{1} holds nothing but yes and no.", "Nid yw {1} yn dal dim ond ie a na."],
  ["{1} holds running text, not ticks.", "Mae {1} yn dal testun rhedegog, nid ticiau."],
  ["{1} holds text, not codes.", "Mae {1} yn dal testun, nid codau."],
  ["{1} does not hold statuses.", "Nid yw {1} yn dal statysau."],
  ["{1} holds running text, not statuses.", "Mae {1} yn dal testun rhedegog, nid statysau."],
  ["{1} holds nothing but statuses.", "Nid yw {1} yn dal dim ond statysau."],
  [
    "{1} stands in front of what was recommended, so its dates were read as those when that was, and not as timescales.",
    "Mae {1} o flaen yr hyn a argymhellwyd, felly darllenwyd ei dyddiadau fel yr adeg y bu hynny, ac nid fel amserlenni.",
  ],
  [
    "{1} holds earlier statuses; those under {2} are later, so these were not read.",
    "Mae {1} yn dal statysau cynharach; mae'r rhai o dan {2} yn ddiweddarach, felly ni ddarllenwyd y rhain.",
  ],
  [
    "Most of what stands under {1} is worded as a resolution (“That …”), so it was read as the recommendations.",
    "Mae'r rhan fwyaf o'r hyn sydd o dan {1} wedi'i eirio fel penderfyniad (“That …”), felly darllenwyd ef fel yr argymhellion.",
  ],
  [
    "The words above the table speak of recommendations, and {1} holds what was asked for.",
    "Mae'r geiriau uwchben y tabl yn sôn am argymhellion, ac mae {1} yn dal yr hyn y gofynnwyd amdano.",
  ],
  [
    "A column without a heading was read by what stands in it: {1}.",
    "Darllenwyd colofn heb bennawd yn ôl yr hyn sydd ynddi: {1}.",
  ],
  [
    "{1}, a heading we do not know, was read by what stands in it: {2}.",
    "Darllenwyd {1}, pennawd nad ydym yn ei adnabod, yn ôl yr hyn sydd oddi tano: {2}.",
  ],
];

const writing: readonly SentencePair[] = [
  [
    "Nothing was changed. {1} Read the document again, then try again.",
    "Ni newidiwyd dim. {1} Darllenwch y ddogfen eto, yna rhowch gynnig arall arni.",
  ],
  [
    "Nothing was changed. {1} Make this change in Word by hand, then read the document again.",
    "Ni newidiwyd dim. {1} Gwnewch y newid hwn â llaw yn Word, yna darllenwch y ddogfen eto.",
  ],
  [
    "Nothing was changed. {1} could not be found again in Word without doubt. Read the document again; if that does not help, make this change by hand.",
    "Ni newidiwyd dim. Ni ellid dod o hyd i {1} eto yn Word heb amheuaeth. Darllenwch y ddogfen eto; os nad yw hynny'n helpu, gwnewch y newid hwn â llaw.",
  ],
  [
    "Nothing was changed. {1} is held by a list to choose from or a check box, which this version of Word does not let an add-in change. Choose {2} there in Word, then read the document again.",
    "Ni newidiwyd dim. Mae {1} mewn rhestr ddewis neu flwch ticio, ac nid yw'r fersiwn hon o Word yn gadael i ychwanegyn ei newid. Dewiswch {2} yno yn Word, yna darllenwch y ddogfen eto.",
  ],
  [
    "{1} was changed or removed since the document was read.",
    "Newidiwyd neu dilëwyd {1} ers darllen y ddogfen.",
  ],
  ["{1} now says {2}.", "Mae {1} bellach yn dweud {2}."],
  [
    "The text would stand in place of an empty content control's prompt, a form field or a sign of a symbol font: {1}.",
    "Byddai'r testun yn sefyll yn lle anogwr rheolydd cynnwys gwag, maes ffurflen neu arwydd o ffont symbolau: {1}.",
  ],
  [
    "The text of the new row would stand in a cell that is merged down the table.",
    "Byddai testun y rhes newydd mewn cell sydd wedi'i chyfuno i lawr y tabl.",
  ],
  [
    "Where the row ends, below which a new one is to stand, could not be told without doubt.",
    "Ni ellid dweud heb amheuaeth ble mae'r rhes y mae un newydd i fod oddi tani yn gorffen.",
  ],
  [
    "Word added a row, but not with the cells that were expected; it was removed again.",
    "Ychwanegodd Word res, ond nid gyda'r celloedd a ddisgwylid; fe'i tynnwyd eto.",
  ],
  [
    "The row to be removed begins a cell that is merged down the table.",
    "Mae'r rhes sydd i'w thynnu yn dechrau cell sydd wedi'i chyfuno i lawr y tabl.",
  ],
  ["The row is in a table inside a table.", "Mae'r rhes mewn tabl y tu mewn i dabl."],
  [
    "The paragraph whose look the new text was to take is not in the tables that were read.",
    "Nid yw'r paragraff yr oedd y testun newydd i edrych fel ef yn y tablau a ddarllenwyd.",
  ],
  [
    "Only part of this paragraph is to be italic, and it holds more than plain text.",
    "Dim ond rhan o'r paragraff hwn sydd i fod mewn italig, ac mae'n dal mwy na thestun plaen.",
  ],
  [
    "The end of a paragraph there is deleted as a tracked change, so that its text is one with the next.",
    "Mae diwedd paragraff yno wedi'i ddileu fel newid wedi'i olrhain, fel bod ei destun yn un â'r nesaf.",
  ],
  [
    "The paragraph to be written anew holds hidden text, which would be lost or hide what is written.",
    "Mae'r paragraff sydd i'w ailysgrifennu yn dal testun cudd, a gollid neu a guddiai'r hyn a ysgrifennir.",
  ],
  [
    "The place is in a content control that is still empty, where new text would count as its prompt.",
    "Mae'r lle mewn rheolydd cynnwys sy'n dal yn wag, lle byddai testun newydd yn cyfrif fel ei anogwr.",
  ],
  ["The place is outside the tables.", "Mae'r lle y tu allan i'r tablau."],
  [
    "Nothing was changed. This version of Word does not let an add-in track its changes. Switch on Track Changes in Word, then insert without asking for it here.",
    "Ni newidiwyd dim. Nid yw'r fersiwn hon o Word yn gadael i ychwanegyn olrhain ei newidiadau. Trowch Olrhain Newidiadau ymlaen yn Word, yna mewnosodwch heb ofyn amdano yma.",
  ],
  [
    "Nothing was changed. This would remove text, which cannot be written as a tracked change. Do it without asking for tracked changes.",
    "Ni newidiwyd dim. Byddai hyn yn dileu testun, ac ni ellir ysgrifennu hynny fel newid wedi'i olrhain. Gwnewch ef heb ofyn am olrhain newidiadau.",
  ],
  [
    "Track Changes may still be switched on in Word, which was only meant for these changes: switch it off under Review.",
    "Efallai fod Olrhain Newidiadau yn dal ymlaen yn Word, er mai dim ond ar gyfer y newidiadau hyn yr oedd: trowch ef i ffwrdd o dan Adolygu.",
  ],
  [
    "Nothing was changed, although Word reported no error. Check that the document can be edited, then try again.",
    "Ni newidiwyd dim, er na roddodd Word wybod am wall. Gwiriwch y gellir golygu'r ddogfen, yna rhowch gynnig arall arni.",
  ],
  [
    "Word stopped answering while writing, and the document could not be read again, so it is not known what was written. Look at the document before you try again.",
    "Peidiodd Word ag ateb wrth ysgrifennu, ac ni ellid darllen y ddogfen eto, felly nid yw'n hysbys beth a ysgrifennwyd. Edrychwch ar y ddogfen cyn rhoi cynnig arall arni.",
  ],
  [
    "Word has stopped answering while writing. None of the changes is in the document now, but they may still come. Wait until Word reacts again and look at the document before you try again.",
    "Mae Word wedi peidio ag ateb wrth ysgrifennu. Nid oes yr un o'r newidiadau yn y ddogfen nawr, ond gallant ddod o hyd. Arhoswch nes bod Word yn ymateb eto ac edrychwch ar y ddogfen cyn rhoi cynnig arall arni.",
  ],
  [
    "Word changed the table, but not as planned: none of the {1} changes is there as a whole. Look at the document, and use Undo in Word if something looks wrong.",
    "Newidiodd Word y tabl, ond nid fel y cynlluniwyd: o'r {1} newid, nid oes yr un yno'n gyfan. Edrychwch ar y ddogfen, a defnyddiwch Dadwneud yn Word os oes rhywbeth o'i le.",
  ],
  [
    "Word changed the table, but not as planned: none of the {1} changes is there as a whole. Look at the document, and use Undo in Word if something looks wrong. {2}",
    "Newidiodd Word y tabl, ond nid fel y cynlluniwyd: o'r {1} newid, nid oes yr un yno'n gyfan. Edrychwch ar y ddogfen, a defnyddiwch Dadwneud yn Word os oes rhywbeth o'i le. {2}",
  ],
  [
    "All {1} changes are in the document, but Word reported an error while writing them and may have left something else in the table. Look at it before you go on. {2}",
    "Mae pob un o'r {1} newid yn y ddogfen, ond rhoddodd Word wybod am wall wrth eu hysgrifennu ac efallai iddo adael rhywbeth arall yn y tabl. Edrychwch arno cyn mynd ymlaen. {2}",
  ],
  ["All changes are in the document. {1}", "Mae'r holl newidiadau yn y ddogfen. {1}"],
  [
    "{1} of {2} changes are in the document; the others are not. Read the document again and insert those that are missing.",
    "Mae {1} o {2} newid yn y ddogfen; nid yw'r lleill. Darllenwch y ddogfen eto a mewnosodwch y rhai sydd ar goll.",
  ],
  [
    "{1} of {2} changes are in the document; the others are not. Read the document again and insert those that are missing. {3}",
    "Mae {1} o {2} newid yn y ddogfen; nid yw'r lleill. Darllenwch y ddogfen eto a mewnosodwch y rhai sydd ar goll. {3}",
  ],
  ["Nothing was changed. {1}", "Ni newidiwyd dim. {1}"],
  [
    "Word does not let this document be changed. It may be open for viewing, protected, marked as final or restricted by its label: choose Editing in Word or ask whoever protected it, then try again.",
    "Nid yw Word yn gadael newid y ddogfen hon. Efallai ei bod ar agor i'w gweld yn unig, wedi'i diogelu, wedi'i marcio'n derfynol neu wedi'i chyfyngu gan ei label: dewiswch Golygu yn Word neu gofynnwch i'r sawl a'i diogelodd, yna rhowch gynnig arall arni.",
  ],
  [
    "This is more text than Word accepts at once. Insert fewer updates at a time, or split the document.",
    "Mae hyn yn fwy o destun nag y mae Word yn ei dderbyn ar unwaith. Mewnosodwch lai o ddiweddariadau ar y tro, neu rannwch y ddogfen.",
  ],
  [
    "The place in the document is no longer there. Read the document again, then try again.",
    "Nid yw'r lle yn y ddogfen yno mwyach. Darllenwch y ddogfen eto, yna rhowch gynnig arall arni.",
  ],
  [
    "This version of Word cannot do this for an add-in. Update Word, or make the change in the document by hand.",
    "Ni all y fersiwn hon o Word wneud hyn i ychwanegyn. Diweddarwch Word, neu gwnewch y newid yn y ddogfen â llaw.",
  ],
  [
    "Word was busy. Close any open dialog in Word, wait a moment, then try again.",
    "Roedd Word yn brysur. Caewch unrhyw ddeialog agored yn Word, arhoswch ennyd, yna rhowch gynnig arall arni.",
  ],
  [
    "Word has not answered for a long time. Close any open dialog in Word and wait until it reacts, then try again; if it does not, save the document and open it again.",
    "Nid yw Word wedi ateb ers amser maith. Caewch unrhyw ddeialog agored yn Word ac arhoswch nes iddo ymateb, yna rhowch gynnig arall arni; os na wna, cadwch y ddogfen a'i hagor eto.",
  ],
  [
    "Word reported an error without saying more. If the document is open for viewing, protected or marked as final, choose Editing in Word; otherwise save it, open it again and try again.",
    "Rhoddodd Word wybod am wall heb ddweud mwy. Os yw'r ddogfen ar agor i'w gweld yn unig, wedi'i diogelu neu wedi'i marcio'n derfynol, dewiswch Golygu yn Word; fel arall cadwch hi, agorwch hi eto a rhowch gynnig arall arni.",
  ],
  [
    "Nothing was changed. The part of the add-in that writes could not be loaded. Check your connection, then insert again.",
    "Ni newidiwyd dim. Ni ellid llwytho'r rhan o'r ychwanegyn sy'n ysgrifennu. Gwiriwch eich cysylltiad, yna mewnosodwch eto.",
  ],
  [
    "The document could not be read, and nothing in it was changed.",
    "Ni ellid darllen y ddogfen, ac ni newidiwyd dim ynddi.",
  ],
  [
    "Word did not keep this with the document. It holds until this pane is closed. If the document is open for viewing or protected, choose Editing in Word, then try again.",
    "Ni chadwodd Word hyn gyda'r ddogfen. Mae'n dal nes cau'r cwarel hwn. Os yw'r ddogfen ar agor i'w gweld yn unig neu wedi'i diogelu, dewiswch Golygu yn Word, yna rhowch gynnig arall arni.",
  ],
  [
    "This place was changed or moved since the document was read. Read the document again, then try again.",
    "Newidiwyd neu symudwyd y lle hwn ers darllen y ddogfen. Darllenwch y ddogfen eto, yna rhowch gynnig arall arni.",
  ],
  [
    "Table {1} was not read, because Word did not hand out its content. What it holds is missing here. Save the document, open it again and read it again.",
    "Ni ddarllenwyd tabl {1}, oherwydd na roddodd Word ei gynnwys. Mae'r hyn sydd ynddo ar goll yma. Cadwch y ddogfen, agorwch hi eto a darllenwch hi eto.",
  ],
  [
    "These are more corrections than a document can keep. The last one holds until the document is read again. Forget your corrections, then make those that matter most.",
    "Mae'r rhain yn fwy o gywiriadau nag y gall dogfen eu cadw. Mae'r olaf yn dal nes darllen y ddogfen eto. Anghofiwch eich cywiriadau, yna gwnewch y rhai pwysicaf.",
  ],
  ["{1} What changed belongs to {2}.", "{1} Mae'r hyn a newidiodd yn perthyn i {2}."],
];

const planning: readonly SentencePair[] = [
  [
    "The table has no update with a heading to copy, so this one takes a default: {1}.",
    "Nid oes yn y tabl ddiweddariad â phennawd i'w gopïo, felly mae hwn yn cymryd un rhagosodedig: {1}.",
  ],
  [
    "There is no column for {1}; the update goes under {2}.",
    "Nid oes colofn ar gyfer {1}; mae'r diweddariad yn mynd o dan {2}.",
  ],
  ["There is no update to go above.", "Nid oes diweddariad i fynd uwch ei ben."],
  [
    "{1} becomes history: it turns italic and moves below the older updates.",
    "Mae {1} yn dod yn hanes: mae'n troi'n italig ac yn symud islaw'r diweddariadau hŷn.",
  ],
  [
    "{1} turns italic but stays where it is: as a tracked change its move would show the text twice.",
    "Mae {1} yn troi'n italig ond yn aros lle y mae: fel newid wedi'i olrhain byddai ei symud yn dangos y testun ddwywaith.",
  ],
  [
    "{1} turns italic but stays where it is: moving it down to the other history would lose some of its formatting.",
    "Mae {1} yn troi'n italig ond yn aros lle y mae: byddai ei symud i lawr at weddill yr hanes yn colli peth o'i fformat.",
  ],
  [
    "{1} becomes {2}, and the new update takes its heading.",
    "Mae {1} yn dod yn {2}, ac mae'r diweddariad newydd yn cymryd ei bennawd.",
  ],
  ["{1} has no update {2}.", "Nid oes gan {1} ddiweddariad {2}."],
  [
    "{1} is no date; write it as 2026-11 or 2026-11-22.",
    "Nid yw {1} yn ddyddiad; ysgrifennwch ef fel 2026-11 neu 2026-11-22.",
  ],
  [
    "The update for {1} has no text. Type what has happened, then insert.",
    "Nid oes testun yn y diweddariad ar gyfer {1}. Teipiwch beth sydd wedi digwydd, yna mewnosodwch.",
  ],
  [
    "There is no recommendation {1} in this document.",
    "Nid oes argymhelliad {1} yn y ddogfen hon.",
  ],
  ["The table of {1} has no column for a tick.", "Nid oes colofn ar gyfer tic yn nhabl {1}."],
  [
    "The “Complete” cell of {1} holds text that is no tick. Look at it in Word first.",
    "Mae cell “Complete” {1} yn dal testun nad yw'n dic. Edrychwch arni yn Word yn gyntaf.",
  ],
  [
    "{1} is none of the status categories; choose one of: {2}.",
    "Nid yw {1} yn un o'r categorïau statws; dewiswch un o: {2}.",
  ],
  [
    "The status of {1} is chosen from a list, and {2} is not in it. Choose one of: {3}.",
    "Dewisir statws {1} o restr, ac nid yw {2} ynddi. Dewiswch un o: {3}.",
  ],
  [
    "The updates of {1} are neither oldest first nor newest first, so there is no telling where a new one belongs.",
    "Nid yw diweddariadau {1} naill ai'r hynaf yn gyntaf na'r diweddaraf yn gyntaf, felly ni ellir dweud ble mae lle un newydd.",
  ],
  [
    "The table of {1} has no cell for an update. Add a column for updates in Word, then read the document again.",
    "Nid oes cell ar gyfer diweddariad yn nhabl {1}. Ychwanegwch golofn ar gyfer diweddariadau yn Word, yna darllenwch y ddogfen eto.",
  ],
  [
    "Several actions of {1} have updates of their own; say which one this is for: {2}.",
    "Mae gan sawl cam gweithredu {1} eu diweddariadau eu hunain; dywedwch ar gyfer pa un y mae hwn: {2}.",
  ],
  [
    "{1} has no status column and no action update to put a status under. Add an action update first.",
    "Nid oes gan {1} golofn statws na diweddariad i roi statws oddi tano. Ychwanegwch ddiweddariad yn gyntaf.",
  ],
  [
    "No cell of this document shows {1} in a colour, so the cell of {2} gets the words alone.",
    "Nid oes cell yn y ddogfen hon yn dangos {1} mewn lliw, felly dim ond y geiriau a gaiff cell {2}.",
  ],
  [
    "No cell of this document shows {1} in a colour, so the cell of {2} gets the words alone and loses the colour of the status before.",
    "Nid oes cell yn y ddogfen hon yn dangos {1} mewn lliw, felly dim ond y geiriau a gaiff cell {2}, ac mae'n colli lliw'r statws blaenorol.",
  ],
  [
    "Actions have statuses of their own in {1}; say which one this is for: {2}.",
    "Mae gan gamau gweithredu eu statysau eu hunain yn {1}; dywedwch ar gyfer pa un y mae hwn: {2}.",
  ],
  [
    "That action has no status of its own in {1}; say which one this is for: {2}.",
    "Nid oes gan y cam hwnnw ei statws ei hun yn {1}; dywedwch ar gyfer pa un y mae hwn: {2}.",
  ],
];

const jobs: readonly SentencePair[] = [
  ["{1} has no action update.", "Nid oes gan {1} ddiweddariad."],
  ["{1} has no dated action update.", "Nid oes gan {1} ddiweddariad dyddiedig."],
  ["{1} has no action update since {2}.", "Nid oes gan {1} ddiweddariad ers {2}."],
  [
    "{1}: {2} stands without a heading beside action updates that have one.",
    "{1}: mae {2} heb bennawd wrth ymyl diweddariadau sydd ag un.",
  ],
  [
    "{1}: {2} means {3} only as long as this report's date is known.",
    "{1}: dim ond tra bo dyddiad yr adroddiad hwn yn hysbys y mae {2} yn golygu {3}.",
  ],
  [
    "{1} is not in this table. That is right if it was completed earlier.",
    "Nid yw {1} yn y tabl hwn. Mae hynny'n iawn os cafodd ei gwblhau'n gynharach.",
  ],
  [
    "{1} are not in this table. That is right if they were completed earlier.",
    "Nid yw {1} yn y tabl hwn. Mae hynny'n iawn os cawsant eu cwblhau'n gynharach.",
  ],
  [
    "The reference {1} is used {2} times, here for {3}.",
    "Defnyddir y cyfeirnod {1} {2} o weithiau, yma ar gyfer {3}.",
  ],
  ["{1} has no status.", "Nid oes gan {1} statws."],
  ["{1} has the status {2}, but is {3}.", "Mae gan {1} y statws {2}, ond mae'n {3}."],
  [
    "{1} has the status {2}, but its latest action update says: {3}",
    "Mae gan {1} y statws {2}, ond mae ei ddiweddariad diweddaraf yn dweud: {3}",
  ],
  [
    "{1} is ticked as complete, but has the status {2}.",
    "Mae {1} wedi'i dicio fel wedi'i gwblhau, ond mae ganddo'r statws {2}.",
  ],
  [
    "{1} has the status {2}, but is not ticked as complete.",
    "Mae gan {1} y statws {2}, ond nid yw wedi'i dicio fel wedi'i gwblhau.",
  ],
  [
    "The first row of this table is not marked as a heading row, so screen readers cannot say which column a cell is in. In Word: Table Layout, Repeat Header Rows.",
    "Nid yw rhes gyntaf y tabl hwn wedi'i marcio'n rhes benawdau, felly ni all darllenwyr sgrin ddweud ym mha golofn y mae cell. Yn Word: Cynllun y Tabl, Ailadrodd Rhesi Pennawd.",
  ],
  [
    "This table has {1}, where screen readers lose their place.",
    "Mae gan y tabl hwn {1}, lle mae darllenwyr sgrin yn colli eu lle.",
  ],
  [
    "This table stands in {1} parts, which screen readers take for separate tables.",
    "Mae'r tabl hwn mewn {1} rhan, ac mae darllenwyr sgrin yn eu cymryd yn dablau ar wahân.",
  ],
  ["1 column of this table has no heading.", "Nid oes pennawd i 1 golofn o'r tabl hwn."],
  ["{1} columns of this table have no heading.", "Nid oes pennawd i {1} colofn o'r tabl hwn."],
  ["1 row of this table is blank.", "Mae 1 rhes o'r tabl hwn yn wag."],
  ["{1} rows of this table are blank.", "Mae {1} rhes o'r tabl hwn yn wag."],
  [
    "This table stands in a cell of another table, which is hard to follow when read out.",
    "Mae'r tabl hwn mewn cell o dabl arall, ac mae hynny'n anodd ei ddilyn wrth ei ddarllen yn uchel.",
  ],
  [
    "A cell of this table holds a table of its own, which is hard to follow when read out.",
    "Mae cell o'r tabl hwn yn dal tabl arall, ac mae hynny'n anodd ei ddilyn wrth ei ddarllen yn uchel.",
  ],
  ["It is ticked as complete.", "Mae wedi'i dicio fel wedi'i gwblhau."],
  ["It has no status.", "Nid oes ganddo statws."],
  ["Its status is {1}.", "Ei statws yw {1}."],
  ["Its status is {1}, a draft.", "Ei statws yw {1}, drafft."],
  ["Its timescale {1} is {2}.", "Mae ei amserlen {1} yn {2}."],
  ["The latest action update says: {1}", "Mae'r diweddariad diweddaraf yn dweud: {1}"],
  ["1 gets an empty heading for the meeting.", "Mae 1 yn cael pennawd gwag ar gyfer y cyfarfod."],
  [
    "{1} get an empty heading for the meeting.",
    "Mae {1} yn cael pennawd gwag ar gyfer y cyfarfod.",
  ],
  [
    "{1} gets no heading: no action update in the same table shows what one looks like.",
    "Nid yw {1} yn cael pennawd: nid oes diweddariad yn yr un tabl yn dangos sut mae un yn edrych.",
  ],
  [
    "{1} get no heading: no action update in the same table shows what one looks like.",
    "Nid yw {1} yn cael pennawd: nid oes diweddariad yn yr un tabl yn dangos sut mae un yn edrych.",
  ],
  [
    "The paper itself still gives {1} as its date. Change that in the new document, or its new headings seem to come after it.",
    "Mae'r papur ei hun yn dal i roi {1} fel ei ddyddiad. Newidiwch hynny yn y ddogfen newydd, neu bydd ei phenawdau newydd i'w gweld yn dod ar ei ôl.",
  ],
  ["Its headings stay as they are: {1}", "Mae ei benawdau'n aros fel y maent: {1}"],
  [
    "{1} in {2} stays: the document does not say which date it stands for.",
    "Mae {1} yn {2} yn aros: nid yw'r ddogfen yn dweud pa ddyddiad y mae'n sefyll drosto.",
  ],
  [
    "A part of a table holds nothing but headings now; it was kept.",
    "Nid oes dim ond penawdau mewn rhan o dabl bellach; fe'i cadwyd.",
  ],
  [
    "1 automatic number was written out as text, so that references stay what they were.",
    "Ysgrifennwyd 1 rhif awtomatig fel testun, fel bod cyfeirnodau'n aros fel yr oeddent.",
  ],
  [
    "{1} automatic numbers were written out as text, so that references stay what they were.",
    "Ysgrifennwyd {1} rhif awtomatig fel testun, fel bod cyfeirnodau'n aros fel yr oeddent.",
  ],
  [
    "A row that {1} shares with one that stays was kept.",
    "Cadwyd rhes y mae {1} yn ei rhannu ag un sy'n aros.",
  ],
  [
    "No recommendation is left in a table; its headings were kept.",
    "Nid oes argymhelliad ar ôl mewn tabl; cadwyd ei benawdau.",
  ],
  [
    "No recommendation is left under {1}; its row was kept.",
    "Nid oes argymhelliad ar ôl o dan {1}; cadwyd ei res.",
  ],
  [
    "{1} stands in the new appendix as it did, but with fewer others around it it is read differently; look at it there.",
    "Mae {1} yn yr atodiad newydd fel yr oedd, ond gyda llai o'i gwmpas fe'i darllenir yn wahanol; edrychwch arno yno.",
  ],
  [
    "{1} was left unread before and stayed; in the new appendix it is taken for a recommendation.",
    "Ni ddarllenwyd {1} o'r blaen ac arhosodd; yn yr atodiad newydd fe'i cymerir yn argymhelliad.",
  ],
  [
    "The text is much the same, the reference is not.",
    "Mae'r testun bron yr un fath; nid felly'r cyfeirnod.",
  ],
  [
    "The reference is the same; the answer quotes no text.",
    "Mae'r cyfeirnod yr un fath; nid yw'r ateb yn dyfynnu testun.",
  ],
  [
    "The reference is the same, the text is not.",
    "Mae'r cyfeirnod yr un fath; nid felly'r testun.",
  ],
  [
    "The reference is the same, but the text is largely another.",
    "Mae'r cyfeirnod yr un fath, ond mae'r testun yn wahanol gan mwyaf.",
  ],
  [
    "The text is the same, but the reference was {1} and is {2}.",
    "Mae'r testun yr un fath, ond {1} oedd y cyfeirnod ac mae bellach yn {2}.",
  ],
  [
    "Another recommendation with this reference reads much the same.",
    "Mae argymhelliad arall â'r cyfeirnod hwn yn darllen bron yr un fath.",
  ],
  ["The answer for {1} is empty.", "Mae'r ateb ar gyfer {1} yn wag."],
  ["{1} already has this action update.", "Mae'r diweddariad hwn gan {1} eisoes."],
  [
    "{1} has several actions with updates of their own; say which one the answer is for.",
    "Mae gan {1} sawl cam â'u diweddariadau eu hunain; dywedwch ar gyfer pa un y mae'r ateb.",
  ],
  [
    "{1} has several actions with statuses of their own, so its status is not brought in; set it in Review.",
    "Mae gan {1} sawl cam â'u statysau eu hunain, felly ni ddygir ei statws i mewn; gosodwch ef yn Adolygu.",
  ],
  ["{1} is none of the status categories.", "Nid yw {1} yn un o'r categorïau statws."],
  ["{1} is answered the same in {2}.", "Atebir {1} yr un fath yn {2}."],
  ["{1} is answered differently in {2}.", "Atebir {1} yn wahanol yn {2}."],
  [
    "{1} already has another action update for this month: {2}",
    "Mae gan {1} eisoes ddiweddariad arall ar gyfer y mis hwn: {2}",
  ],
  [
    "New heading for an action update, without text yet.",
    "Pennawd newydd ar gyfer diweddariad, heb destun eto.",
  ],
  [
    "New heading for an action update of {1}, without text yet.",
    "Pennawd newydd ar gyfer diweddariad {1}, heb destun eto.",
  ],
  ["New action update: {1}", "Diweddariad newydd: {1}"],
  ["New action update of {1}: {2}", "Diweddariad newydd {1}: {2}"],
  [
    "The action update of {1} was edited; it now says: {2}",
    "Golygwyd diweddariad {1}; mae bellach yn dweud: {2}",
  ],
  [
    "The action update was edited; it now says: {1}",
    "Golygwyd y diweddariad; mae bellach yn dweud: {1}",
  ],
  ["The action update of {1} was taken out: {2}", "Tynnwyd diweddariad {1} allan: {2}"],
  ["The action update was taken out: {1}", "Tynnwyd y diweddariad allan: {1}"],
  ["The status {1} was confirmed.", "Cadarnhawyd y statws {1}."],
  ["Ticked as complete.", "Wedi'i dicio fel wedi'i gwblhau."],
  ["No longer ticked as complete.", "Heb ei dicio fel wedi'i gwblhau mwyach."],
  ["Reworded; it was: {1}", "Wedi'i aileirio; dyma oedd: {1}"],
  ["The reference was {1}.", "Y cyfeirnod oedd {1}."],
  ["The timescale {1} has passed.", "Mae'r amserlen {1} wedi mynd heibio."],
  ["Timescale: {1} → {2}.", "Amserlen: {1} → {2}."],
  ["Timescale slipped: {1} → {2}.", "Llithrodd yr amserlen: {1} → {2}."],
  ["Lead: {1} → {2}.", "Arweinydd: {1} → {2}."],
  ["Status: {1} → {2}.", "Statws: {1} → {2}."],
  ["Status of {1}: {2} → {3}.", "Statws {1}: {2} → {3}."],
  ["Is this recommendation still relevant?", "A yw'r argymhelliad hwn yn berthnasol o hyd?"],
  ["Has the recommendation been achieved?", "A gyflawnwyd yr argymhelliad?"],
  ["Has the set timescale passed?", "A yw'r amserlen a osodwyd wedi mynd heibio?"],
  ["Is there an obstacle?", "A oes rhwystr?"],
  ["Is progress acceptable?", "A yw'r cynnydd yn dderbyniol?"],
  ["Is it on track?", "A yw ar y trywydd iawn?"],
  [
    "No recommendation was read in the earlier paper. Is it the right file?",
    "Ni ddarllenwyd argymhelliad yn y papur cynharach. Ai dyma'r ffeil gywir?",
  ],
  [
    "No recommendation is in both papers. Is the earlier one the right file?",
    "Nid oes argymhelliad yn y ddau bapur. Ai'r un cynharach yw'r ffeil gywir?",
  ],
  [
    "This file is protected with a password or is in the old .doc format, so it was not read and nothing was changed. Open it in Word, save it as .docx without a password, and try again.",
    "Mae'r ffeil hon wedi'i diogelu â chyfrinair neu yn yr hen fformat .doc, felly ni chafodd ei darllen ac ni newidiwyd dim. Agorwch hi yn Word, cadwch hi fel .docx heb gyfrinair, a rhowch gynnig arall arni.",
  ],
  [
    "This is not a .docx file, so nothing was read or changed. Choose a document that Word saved as .docx.",
    "Nid ffeil .docx yw hon, felly ni ddarllenwyd ac ni newidiwyd dim. Dewiswch ddogfen a gadwodd Word fel .docx.",
  ],
  [
    "This .docx file is damaged or cut short, so it was not read and nothing was changed. Get a new copy of it, or let Word repair it, and try again.",
    "Mae'r ffeil .docx hon wedi'i difrodi neu wedi'i thorri'n fyr, felly ni chafodd ei darllen ac ni newidiwyd dim. Mynnwch gopi newydd ohoni, neu gadewch i Word ei thrwsio, a rhowch gynnig arall arni.",
  ],
  [
    "This file unpacks to more than 512 MB, which no Word document does, so it was not read and nothing was changed.",
    "Mae'r ffeil hon yn dadbacio i fwy na 512 MB, ac ni wna unrhyw ddogfen Word hynny, felly ni chafodd ei darllen ac ni newidiwyd dim.",
  ],
  [
    "This file is a zip archive without a Word document in it, so nothing was read or changed. Choose a document that Word saved as .docx.",
    "Archif zip heb ddogfen Word ynddi yw'r ffeil hon, felly ni ddarllenwyd ac ni newidiwyd dim. Dewiswch ddogfen a gadwodd Word fel .docx.",
  ],
  [
    "Word did not hand out a copy of this document, so nothing was read or changed. Save it, wait a moment, then try again.",
    "Ni roddodd Word gopi o'r ddogfen hon, felly ni ddarllenwyd ac ni newidiwyd dim. Cadwch hi, arhoswch ennyd, yna rhowch gynnig arall arni.",
  ],
  [
    "Nothing was inserted: the cursor is in a table. Put it where the text of the report should go, then try again.",
    "Ni fewnosodwyd dim: mae'r cyrchwr mewn tabl. Rhowch ef lle dylai testun yr adroddiad fynd, yna rhowch gynnig arall arni.",
  ],
  [
    "Part of the text may stand in the document now. Look behind the cursor, and take it back with Ctrl+Z before you try again.",
    "Gall rhan o'r testun fod yn y ddogfen nawr. Edrychwch ar ôl y cyrchwr, a dadwnewch hi â Ctrl+Z cyn rhoi cynnig arall arni.",
  ],
  [
    "Can those responsible bring it back on track by themselves?",
    "A all y rhai sy'n gyfrifol ei gael yn ôl ar y trywydd iawn eu hunain?",
  ],
];

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** What is put into sentences and stands for nothing alone. */
export const PARTS: readonly SentencePair[] = [
  ["Recommendation {1}", "Argymhelliad {1}"],
  ["recommendation {1}", "argymhelliad {1}"],
  ["An empty paragraph", "paragraff gwag"],
  ["an empty paragraph", "paragraff gwag"],
  ["The paragraph {1}", "y paragraff {1}"],
  ["The place", "y lle"],
  ["dated progress", "cynnydd dyddiedig"],
  ["statuses", "statysau"],
  ["dates", "dyddiadau"],
  ["people or posts", "pobl neu swyddi"],
  ["answers", "atebion"],
  ["reports of progress", "adroddiadau ar gynnydd"],
  ["missing", "ar goll"],
  ["none", "dim"],
  ["{1} merged with the one above and {2}", "{1} wedi'u cyfuno â'r un uwchben a {2}"],
  ["{1} merged with the one above", "{1} wedi'u cyfuno â'r un uwchben"],
  ["{1} across several columns", "{1} ar draws sawl colofn"],
  ["1 cell", "1 gell"],
  ["{1} cells", "{1} cell"],
  ["overdue since {1}", "yn hwyr ers {1}"],
  ["due today", "i'w gyflawni heddiw"],
  ["due tomorrow", "i'w gyflawni yfory"],
  ["due in {1} days", "i'w gyflawni ymhen {1} diwrnod"],
  ["due in 1 week", "i'w gyflawni ymhen 1 wythnos"],
  ["due in {1} weeks", "i'w gyflawni ymhen {1} wythnos"],
  ["due in 1 month", "i'w gyflawni ymhen 1 mis"],
  ["due in {1} months", "i'w gyflawni ymhen {1} mis"],
  ["due in 1 year", "i'w gyflawni ymhen 1 flwyddyn"],
  ["due in {1} years", "i'w gyflawni ymhen {1} blynedd"],
  ...MONTHS.flatMap((welsh, index): SentencePair[] => {
    const english = ENGLISH_MONTHS[index] ?? welsh;
    return [
      [`${english} {1}`, `${welsh} {1}`],
      [`{1} ${english} {2}`, `{1} ${welsh} {2}`],
    ];
  }),
];

const LEFT = [
  ["A tracked change", "Newid wedi'i olrhain"],
  ["A comment", "Sylw"],
  ["Hidden text", "Testun cudd"],
] as const;
const BY = [
  ["", ""],
  [" by {1}", " gan {1}"],
] as const;
const WHERE = [
  ["", ""],
  [" outside the text", " y tu allan i'r testun"],
  [" in a header", " mewn pennyn"],
  [" in a footer", " mewn troedyn"],
  [" in a footnote", " mewn troednodyn"],
  [" in an endnote", " mewn ôl-nodyn"],
] as const;
const END = [".", ": {2}"] as const;

/** What is left over in a paper, whose it is, where it stands and what it says. */
const leftovers = LEFT.flatMap(([what, beth]) =>
  BY.flatMap(([by, gan]) =>
    WHERE.flatMap(([where, ble]) =>
      END.map((end): SentencePair => [`${what}${by}${where}${end}`, `${beth}${gan}${ble}${end}`]),
    ),
  ),
);

const checks: readonly SentencePair[] = [
  ["Missing updates", "Diweddariadau coll"],
  ["Passed timescales", "Amserlenni a aeth heibio"],
  ["Undated headings", "Penawdau heb ddyddiad"],
  ["Headings that lose their date", "Penawdau sy'n colli eu dyddiad"],
  ["Missing statuses", "Statysau coll"],
  ["Status and text disagree", "Statws a thestun yn anghytuno"],
  ["Tick and status disagree", "Tic a statws yn anghytuno"],
  ["Numbers left out", "Rhifau a adawyd allan"],
  ["Numbers used twice", "Rhifau a ddefnyddiwyd ddwywaith"],
  ["Unread rows", "Rhesi heb eu darllen"],
  ["Doubtful places", "Mannau amheus"],
  ["Heading rows", "Rhesi penawdau"],
  ["Merged and split cells", "Celloedd wedi'u cyfuno a'u hollti"],
  ["Table layout", "Cynllun tablau"],
  ["Tracked changes", "Newidiadau wedi'u holrhain"],
  ["Comments", "Sylwadau"],
  ["Hidden text", "Testun cudd"],
  [
    "Unfinished recommendations without an action update for this meeting.",
    "Argymhellion anorffenedig heb ddiweddariad ar gyfer y cyfarfod hwn.",
  ],
  [
    "Unfinished recommendations whose timescale has passed.",
    "Argymhellion anorffenedig y mae eu hamserlen wedi mynd heibio.",
  ],
  [
    "Action updates whose heading has no date, or that have no heading.",
    "Diweddariadau y mae eu pennawd heb ddyddiad, neu sydd heb bennawd.",
  ],
  [
    "Headings such as “Current position” or “26 July position”, which say less once the paper is old.",
    "Penawdau megis “Current position” neu “26 July position”, sy'n dweud llai unwaith y bydd y papur yn hen.",
  ],
  [
    "Recommendations without a status in a table that has a status column.",
    "Argymhellion heb statws mewn tabl sydd â cholofn statws.",
  ],
  [
    "Statuses that the latest action update or the timescale seems to contradict.",
    "Statysau y mae'r diweddariad diweddaraf neu'r amserlen i'w gweld yn eu gwrth-ddweud.",
  ],
  [
    "Recommendations ticked as complete with an open status, or the other way round.",
    "Argymhellion wedi'u ticio fel wedi'u cwblhau â statws agored, neu fel arall.",
  ],
  [
    "Gaps in the numbering; they are right where completed recommendations were taken out.",
    "Bylchau yn y rhifo; maent yn iawn lle tynnwyd argymhellion a gwblhawyd allan.",
  ],
  [
    "References that several recommendations of a table share.",
    "Cyfeirnodau y mae sawl argymhelliad mewn tabl yn eu rhannu.",
  ],
  [
    "Rows and characters that belong to no recommendation as far as can be told.",
    "Rhesi a nodau nad ydynt yn perthyn i argymhelliad hyd y gellir dweud.",
  ],
  ["Places that could not be read with confidence.", "Mannau na ellid eu darllen yn hyderus."],
  [
    "Tables whose first row is not marked as a heading row, which screen readers need.",
    "Tablau nad yw eu rhes gyntaf wedi'i marcio'n rhes benawdau, fel y mae ar ddarllenwyr sgrin ei angen.",
  ],
  [
    "Cells that run over several rows or columns, where screen readers lose their place.",
    "Celloedd sy'n rhedeg dros sawl rhes neu golofn, lle mae darllenwyr sgrin yn colli eu lle.",
  ],
  [
    "Columns without a heading, blank rows, tables in tables and tables in several parts.",
    "Colofnau heb bennawd, rhesi gwag, tablau mewn tablau a thablau mewn sawl rhan.",
  ],
  [
    "Insertions, deletions and formatting that were tracked and not yet accepted or rejected.",
    "Mewnosodiadau, dileadau a fformatio a olrheiniwyd ac na dderbyniwyd nac a wrthodwyd eto.",
  ],
  ["Comments in the margin.", "Sylwadau yn yr ymyl."],
  [
    "Text that is formatted as hidden and goes out with the file.",
    "Testun sydd wedi'i fformatio'n gudd ac sy'n mynd allan gyda'r ffeil.",
  ],
];

/** What the core says, and how that is said in Welsh. */
export const PAIRS: readonly SentencePair[] = [
  ...reading,
  ...evidence,
  ...writing,
  ...planning,
  ...jobs,
  ...checks,
  ...leftovers,
];

/** Says a sentence of the core in Welsh; one that is not known stays English. */
export const sayInWelsh = createTranslation(PAIRS, PARTS);
