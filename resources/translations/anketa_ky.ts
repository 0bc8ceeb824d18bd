<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
    <context>
        <name>Action</name>
        <message>
            <source>Show the keys</source>
            <translation>Баскычтарды көрсөтүү</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Башкы бет</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Топтомдор</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Анкеталар</translation>
        </message>
        <message>
            <source>Merge district files</source>
            <translation>Райондордун файлдарын бириктирүү</translation>
        </message>
        <message>
            <source>Export tables</source>
            <translation>Таблицаларды чыгаруу</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>Чоңураак тамга</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>Кичирээк тамга</translation>
        </message>
        <message>
            <source>Type of the ordinary size</source>
            <translation>Кадимки тамга өлчөмү</translation>
        </message>
        <message>
            <source>Pause, or change of keyer</source>
            <translation>Тыныгуу же киргизүүчүнү алмаштыруу</translation>
        </message>
        <message>
            <source>Find a paper by its number</source>
            <translation>Анкетаны номери боюнча табуу</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Программадан чыгуу</translation>
        </message>
        <message>
            <source>Confirm and go to the next question</source>
            <translation>Ырастап, кийинки суроого өтүү</translation>
        </message>
        <message>
            <source>Go on and leave it unanswered</source>
            <translation>Жоопсуз калтырып, улантуу</translation>
        </message>
        <message>
            <source>Back, with the answer selected</source>
            <translation>Артка, жооп белгиленген</translation>
        </message>
        <message>
            <source>Programmed skip of a coded question</source>
            <translation>Коддуу суроодон белгиленген жерге өтүү</translation>
        </message>
        <message>
            <source>Keep a value outside its range, with a reason</source>
            <translation>Чектен тышкары маанини себеби менен калтыруу</translation>
        </message>
        <message>
            <source>Roster: insert a row</source>
            <translation>Тизме: сап кошуу</translation>
        </message>
        <message>
            <source>Roster: delete the row</source>
            <translation>Тизме: сапты өчүрүү</translation>
        </message>
        <message>
            <source>Roster: no more rows</source>
            <translation>Тизме: башка сап жок</translation>
        </message>
        <message>
            <source>Go to a question</source>
            <translation>Суроого өтүү</translation>
        </message>
        <message>
            <source>Batch header</source>
            <translation>Топтомдун башы</translation>
        </message>
        <message>
            <source>Clear the answer</source>
            <translation>Жоопту өчүрүү</translation>
        </message>
        <message>
            <source>List of choices</source>
            <translation>Варианттардын тизмеси</translation>
        </message>
        <message>
            <source>On to what is open</source>
            <translation>Бүтпөгөн жерге өтүү</translation>
        </message>
        <message>
            <source>Into the next skipped question</source>
            <translation>Кийинки өткөрүлгөн суроого</translation>
        </message>
        <message>
            <source>Missing reasons, in their order: Ctrl+1, Ctrl+2 …</source>
            <translation>Жооп жоктугунун себептери, тартиби менен: Ctrl+1, Ctrl+2 …</translation>
        </message>
        <message>
            <source>Repeat the answer of the previous paper</source>
            <translation>Мурунку анкетанын жообун кайталоо</translation>
        </message>
        <message>
            <source>A note on this answer</source>
            <translation>Бул жоопко эскертме</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Page missing: that reason to the rest of the section</source>
            <translation>Барак жок: бөлүмдүн калганына ушул себеп</translation>
        </message>
        <message>
            <source>At the end: close the paper and open the next one</source>
            <translation>Аягында: анкетаны жаап, кийинкисин ачуу</translation>
        </message>
        <message>
            <source>Leave the paper; it stays as it is</source>
            <translation>Анкетадан чыгуу; ал ошол бойдон калат</translation>
        </message>
        <message>
            <source>The last н о у becomes ң ө ү, and back</source>
            <translation>Акыркы н о у ң ө ү болот жана кайра</translation>
        </message>
        <message>
            <source>Send to the supervisor</source>
            <translation>Супервайзерге жөнөтүү</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>Бул барак боюнча жардам</translation>
        </message>
        <message>
            <source>Second keying: what differs</source>
            <translation>Экинчи киргизүү: айырмалар</translation>
        </message>
        <message>
            <source>Conflicts and duplicates</source>
            <translation>Карама-каршы оңдоолор жана кайталанган анкеталар</translation>
        </message>
        <message>
            <source>At the end: a supervisor closes the paper as incomplete</source>
            <translation>Аягында: супервайзер анкетаны толук эмес деп жабат</translation>
        </message>
        <message>
            <source>Key the grid from here as one string, and back</source>
            <translation>Таблицаны ушул жерден бир сап кылып терүү жана кайра</translation>
        </message>
        <message>
            <source>A new line in a long text</source>
            <translation>Узун текстте жаңы сап</translation>
        </message>
        <message>
            <source>Turn what was typed on the wrong keyboard layout</source>
            <translation>Башка тергичте терилгенди оңдоо</translation>
        </message>
        <message>
            <source>Show or hide the map of the paper</source>
            <translation>Анкетанын картасын көрсөтүү же жашыруу</translation>
        </message>
        <message>
            <source>Show or hide your pace</source>
            <translation>Терүү ылдамдыгын көрсөтүү же жашыруу</translation>
        </message>
        <message>
            <source>The keys as a sheet to print</source>
            <translation>Баскычтар: басып чыгаруу үчүн барак</translation>
        </message>
    </context>
    <context>
        <name>AdjudicationView</name>
        <message>
            <source>Paper {number} · difference {at} of {count}</source>
            <translation>Анкета № {number} · айырма {at}, баары {count}</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>{row}-сап</translation>
        </message>
        <message>
            <source>What does the paper say?</source>
            <translation>Кагазда эмне жазылган?</translation>
        </message>
        <message>
            <source>first keying</source>
            <translation>биринчи киргизүү</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation>экинчи киргизүү</translation>
        </message>
        <message>
            <source>the row is there</source>
            <translation>сап бар</translation>
        </message>
        <message>
            <source>there is no such row</source>
            <translation>мындай сап жок</translation>
        </message>
        <message>
            <source>3 · another answer</source>
            <translation>3 · башка жооп</translation>
        </message>
        <message>
            <source>1 or 2: this answer</source>
            <translation>1 же 2: ушул жооп</translation>
        </message>
        <message>
            <source>3: type another</source>
            <translation>3: башкасын киргизүү</translation>
        </message>
        <message>
            <source>Ctrl+Z: take the last decision back</source>
            <translation>Ctrl+Z: акыркы чечимди кайтаруу</translation>
        </message>
        <message>
            <source>Esc: to the list</source>
            <translation>Esc: тизмеге</translation>
        </message>
        <message>
            <source>There is no decision of this sitting to take back.</source>
            <translation>Бул жолу кайтара турган чечим жок.</translation>
        </message>
        <message>
            <source>This cannot be the answer.</source>
            <translation>Мындай жооп болушу мүмкүн эмес.</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Colours as the desktop</source>
            <translation>Түстөр системадагыдай</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Жарык</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Караңгы</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Жогорку контраст</translation>
        </message>
    </context>
    <context>
        <name>BatchForm</name>
        <message>
            <source>New batch</source>
            <translation>Жаңы топтом</translation>
        </message>
        <message>
            <source>Name of the batch</source>
            <translation>Топтомдун аталышы</translation>
        </message>
        <message>
            <source>What stands on the bundle, such as 03430-1.</source>
            <translation>Топтомдо эмне жазылган, мисалы 03430-1.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Empty: the district of this file.</source>
            <translation>Бош болсо: ушул файлдын району.</translation>
        </message>
        <message>
            <source>First paper number</source>
            <translation>Анкетанын биринчи номери</translation>
        </message>
        <message>
            <source>Last paper number</source>
            <translation>Анкетанын акыркы номери</translation>
        </message>
        <message>
            <source>Papers received</source>
            <translation>Келген анкеталар</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Киргизүү</translation>
        </message>
        <message>
            <source>first keying</source>
            <translation>биринчи киргизүү</translation>
        </message>
        <message>
            <source>second keying, blind</source>
            <translation>экинчи киргизүү, биринчисин көрбөй</translation>
        </message>
        <message>
            <source>Make the batch and start keying</source>
            <translation>Топтом түзүп, киргизүүнү баштоо</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>The batch needs a name.</source>
            <translation>Топтомго аталыш керек.</translation>
        </message>
        <message>
            <source>Something in the header cannot stand so: see below its box.</source>
            <translation>Топтомдун башында бир нерсе туура эмес: талаанын астын караңыз.</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>Batches</source>
            <translation>Топтомдор</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Жаңы топтом</translation>
        </message>
        <message>
            <source>Key the next paper</source>
            <translation>Кийинки анкетаны киргизүү</translation>
        </message>
        <message>
            <source>No batches yet</source>
            <translation>Азырынча топтом жок</translation>
        </message>
        <message>
            <source>A batch is the bundle of papers on your desk. Make one, and key its papers one after another.</source>
            <translation>Топтом — столуңуздагы анкеталар. Аны түзүп, анкеталарды биринен сала бирин киргизиңиз.</translation>
        </message>
        <message>
            <source>first</source>
            <translation>биринчи</translation>
        </message>
        <message>
            <source>second</source>
            <translation>экинчи</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Топтом</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Киргизүү</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Келди</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Киргизилди</translation>
        </message>
        <message>
            <source>Being keyed</source>
            <translation>Киргизилүүдө</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номерлер</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Көрүнбөгөн</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Түзүлгөн</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Batches</source>
            <translation>Топтомдор</translation>
        </message>
        <message>
            <source>Key the next paper</source>
            <translation>Кийинки анкетаны киргизүү</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Жаңы топтом</translation>
        </message>
        <message>
            <source>first</source>
            <translation>биринчи</translation>
        </message>
        <message>
            <source>second</source>
            <translation>экинчи</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Топтом</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Киргизүү</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Келди</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Киргизилди</translation>
        </message>
        <message>
            <source>Being keyed</source>
            <translation>Киргизилүүдө</translation>
        </message>
        <message>
            <source>Numbers not seen</source>
            <translation>Көрүнбөгөн номерлер</translation>
        </message>
    </context>
    <context>
        <name>CaseListPage</name>
        <message>
            <source>Papers</source>
            <translation>Анкеталар</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n анкета</numerusform>
                <numerusform>%n анкета</numerusform>
            </translation>
        </message>
        <message>
            <source>No such paper</source>
            <translation>Мындай анкета жок</translation>
        </message>
        <message>
            <source>No paper here has this number and status.</source>
            <translation>Мындай номери жана абалы бар анкета бул жерде жок.</translation>
        </message>
        <message>
            <source>No papers yet</source>
            <translation>Азырынча анкета жок</translation>
        </message>
        <message>
            <source>Every paper that is keyed or merged stands here. A batch is the first step: say which papers you have on the desk.</source>
            <translation>Киргизилген жана бириктирилген анкеталардын баары ушул жерде турат. Биринчи кадам — топтом: столдо кайсы анкеталар турганын айтыңыз.</translation>
        </message>
        <message>
            <source>To the batches</source>
            <translation>Топтомдорго</translation>
        </message>
        <message>
            <source>first</source>
            <translation>биринчи</translation>
        </message>
        <message>
            <source>second</source>
            <translation>экинчи</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Күмөндөр</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Эскертүүлөр</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Топтом</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Киргизүү</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Киргизген</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Башталган</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Акыркы өзгөртүү</translation>
        </message>
        <message>
            <source>keyed twice</source>
            <translation>эки жолу киргизилген</translation>
        </message>
        <message>
            <source>conflicting changes</source>
            <translation>карама-каршы өзгөртүүлөр</translation>
        </message>
        <message>
            <source>Paper number, district, batch or keyer</source>
            <translation>Анкетанын номери, район, топтом же киргизүүчү</translation>
        </message>
        <message>
            <source>Search the papers</source>
            <translation>Анкеталарды издөө</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Unanswered: {count}</source>
            <translation>Жоопсуз: {count}</translation>
        </message>
        <message>
            <source>To be confirmed: {count}</source>
            <translation>Ырастоо керек: {count}</translation>
        </message>
        <message>
            <source>Answered though it should have been skipped: {count}</source>
            <translation>Өткөрүлүшү керек эле, бирок жооп бар: {count}</translation>
        </message>
        <message>
            <source>Missing, with a reason: {count}</source>
            <translation>Себеби менен жооп жок: {count}</translation>
        </message>
    </context>
    <context>
        <name>ClosingCard</name>
        <message>
            <source>End of paper {number}</source>
            <translation>{number}-анкетанын аягы</translation>
        </message>
        <message>
            <source>{key} closes this paper and opens the next one.</source>
            <translation>{key} бул анкетаны жаап, кийинкисин ачат.</translation>
        </message>
        <message>
            <source>{key} or Enter goes to the first open question.</source>
            <translation>{key} же Enter биринчи бүтпөгөн суроого алып барат.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>дагы {count}</translation>
        </message>
    </context>
    <context>
        <name>Concern</name>
        <message>
            <source>with open queries</source>
            <translation>ачык күмөнү бар</translation>
        </message>
        <message>
            <source>keyed twice</source>
            <translation>эки жолу киргизилген</translation>
        </message>
        <message>
            <source>with conflicting changes</source>
            <translation>карама-каршы өзгөртүүлөрү бар</translation>
        </message>
    </context>
    <context>
        <name>Counters</name>
        <message>
            <source>refused keys: {count}</source>
            <translation>кабыл алынбаган баскычтар: {count}</translation>
        </message>
        <message>
            <source>today {count}</source>
            <translation>бүгүн {count}</translation>
        </message>
        <message>
            <source>{count} keys/h</source>
            <translation>{count} баскыч/саат</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Something in the program broke. Your answers are saved.</source>
            <translation>Программада бир нерсе бузулду. Жоопторуңуз сакталган.</translation>
        </message>
        <message>
            <source>Every answer that you confirmed is in the file. Start the program again: you will be on the same question.</source>
            <translation>Сиз ырастаган ар бир жооп файлда. Программаны кайра иштетиңиз: ошол эле суроодо болосуз.</translation>
        </message>
        <message>
            <source>A report without any answers was written; please send it to your supervisor:</source>
            <translation>Отчёт жазылды, анда жооптор жок; аны супервайзериңизге жөнөтүп коюңуз:</translation>
        </message>
    </context>
    <context>
        <name>DistrictTable</name>
        <message>
            <source>Districts</source>
            <translation>Райондор</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Being keyed</source>
            <translation>Киргизилүүдө</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Киргизилди</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Толук эмес</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Акыркы</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Күмөндөр</translation>
        </message>
    </context>
    <context>
        <name>DraftCard</name>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Go on with paper {number}</source>
            <translation>{number}-анкетаны улантуу</translation>
        </message>
        <message>
            <source>Go on with a paper</source>
            <translation>Анкетаны улантуу</translation>
        </message>
        <message>
            <source>last change {when}</source>
            <translation>акыркы өзгөртүү {when}</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>NumLock is off</source>
            <translation>NumLock өчүк</translation>
        </message>
        <message>
            <source>batch {name} · {number} of {received}</source>
            <translation>топтом {name} · {received} ичинен {number}</translation>
        </message>
        <message>
            <source>Paper {number} is already keyed: {who}, {when}, batch {batch}. Another paper? Press F2. F8 clears.</source>
            <translation>{number}-анкета буга чейин киргизилген: {who}, {when}, {batch} топтому. Башка анкетабы? F2 басыңыз. F8 өчүрөт.</translation>
        </message>
        <message>
            <source>Paper {number} is not among those of this batch, {low}–{high}. If it stands so, press F2; F8 clears.</source>
            <translation>{number}-анкета бул топтомдо жок, {low}–{high}. Номери чын эле ушундай болсо, F2 басыңыз; F8 өчүрөт.</translation>
        </message>
        <message>
            <source>end</source>
            <translation>аягы</translation>
        </message>
        <message>
            <source>closed paper: a change goes into the trail</source>
            <translation>жабылган анкета: өзгөртүү журналга жазылат</translation>
        </message>
        <message>
            <source>Only a supervisor closes a paper as incomplete.</source>
            <translation>Анкетаны толук эмес деп супервайзер гана жаба алат.</translation>
        </message>
        <message>
            <source>You keyed paper {number} the first time; another person keys it the second time.</source>
            <translation>Анкета № {number} биринчи жолу сиз киргизгенсиз; экинчи жолу аны башка адам киргизет.</translation>
        </message>
        <message>
            <source>Type another number.</source>
            <translation>Башка номер киргизиңиз.</translation>
        </message>
    </context>
    <context>
        <name>EntryScreen</name>
        <message>
            <source>nothing keyed yet</source>
            <translation>азырынча эч нерсе киргизиле элек</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сакталды</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>жазылган жок</translation>
        </message>
        <message>
            <source>Why is it kept?</source>
            <translation>Эмне үчүн калтырылат?</translation>
        </message>
        <message>
            <source>What you typed is still in the box: Enter tries again.</source>
            <translation>Терилгени талаада калды: Enter кайра аракет кылат.</translation>
        </message>
        <message>
            <source>Not saved: {what}</source>
            <translation>Сакталган жок: {what}</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>сакталган жок</translation>
        </message>
        <message>
            <source>typing</source>
            <translation>терүү</translation>
        </message>
        <message>
            <source>close, next paper</source>
            <translation>жаап, кийинкиси</translation>
        </message>
        <message>
            <source>what is open</source>
            <translation>бүтпөгөнү</translation>
        </message>
        <message>
            <source>back</source>
            <translation>артка</translation>
        </message>
        <message>
            <source>go to</source>
            <translation>өтүү</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>чыгуу</translation>
        </message>
        <message>
            <source>Type to start row {row}; Enter: no more rows.</source>
            <translation>{row}-сапты баштап териңиз; Enter: башка сап жок.</translation>
        </message>
        <message>
            <source>{roster}, row {row} of {rows}</source>
            <translation>{roster}, {rows} ичинен {row}-сап</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Эскертме: {note}</translation>
        </message>
        <message>
            <source>Kept: {reason}</source>
            <translation>Калтырылды: {reason}</translation>
        </message>
        <message>
            <source>An answer that stands on the paper here is kept and marked.</source>
            <translation>Бул жерде кагазда турган жооп белги менен сакталат.</translation>
        </message>
        <message>
            <source>keep it</source>
            <translation>калтыруу</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>өчүрүү</translation>
        </message>
        <message>
            <source>next</source>
            <translation>кийинки</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>калтыруу</translation>
        </message>
        <message>
            <source>list</source>
            <translation>тизме</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>кайтаруу</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>баскычтар</translation>
        </message>
        <message>
            <source>Is the keyboard on the other layout? It would be “{text}”.</source>
            <translation>Тергич башка тилдеби? Анда мындай болмок: «{text}».</translation>
        </message>
        <message>
            <source>{question}: {answer}. It should have been skipped. Does it stand on the paper?</source>
            <translation>{question}: {answer}. Бул суроо өткөрүлүшү керек эле. Жооп кагазда барбы?</translation>
        </message>
        <message>
            <source>1  keep it    2  remove it</source>
            <translation>1  калтыруу    2  алып салуу</translation>
        </message>
        <message>
            <source>repeated from the previous paper</source>
            <translation>мурунку анкетадан кайталанды</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Export tables</source>
            <translation>Таблицаларды чыгаруу</translation>
        </message>
        <message>
            <source>Papers whose keying is closed go out; those being keyed and void ones stay. The same papers give the same tables, in whatever order they came in.</source>
            <translation>Киргизилип бүткөн анкеталар чыгарылат; бүтпөгөндөр жана жараксыздар калат. Анкеталар кайсы тартипте келбесин, таблицалар бирдей болот.</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Форматтар</translation>
        </message>
        <message>
            <source>Language of the labels</source>
            <translation>Жазуулардын тили</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>A new or empty folder, or that of an older export.</source>
            <translation>Жаңы же бош папка, же мурунку чыгаруунун папкасы.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Карап тандоо…</translation>
        </message>
        <message>
            <source>Browse for the folder</source>
            <translation>Папканы тандоо</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Чыгаруу</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Папканы ачуу</translation>
        </message>
        <message>
            <source>Choose at least one format.</source>
            <translation>Жок дегенде бир формат тандаңыз.</translation>
        </message>
        <message>
            <source>Say which folder the tables shall go to.</source>
            <translation>Таблицалар үчүн папканы көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Чыгарылууда</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) exported.</source>
            <translation>
                <numerusform>%n анкета чыгарылды.</numerusform>
                <numerusform>%n анкета чыгарылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) on values stand in the table issues.</source>
            <translation>
                <numerusform>Маанилер боюнча %n эскертүү issues таблицасында.</numerusform>
                <numerusform>Маанилер боюнча %n эскертүү issues таблицасында.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Токтотулду. Эч нерсе жазылган жок.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), {size}</source>
            <translation>
                <numerusform>%n файл, {size}</numerusform>
                <numerusform>%n файл, {size}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Only a number can stand here, not “{text}”.</source>
            <translation>Бул жерде сан гана тура алат, «{text}» эмес.</translation>
        </message>
        <message>
            <source>Only a whole number can stand here, not “{text}”.</source>
            <translation>Бул жерде бүтүн сан гана тура алат, «{text}» эмес.</translation>
        </message>
        <message>
            <source>{text} is not a code of this list. F9 shows the list.</source>
            <translation>{text} — тизмеде мындай код жок. F9 тизмени көрсөтөт.</translation>
        </message>
        <message>
            <source>“{text}” fits several answers: {choices}. Type the code.</source>
            <translation>«{text}» бир нече жоопко туура келет: {choices}. Кодун териңиз.</translation>
        </message>
        <message>
            <source>{text} does not go with the earlier answer to {other}. If the paper says so, press F2.</source>
            <translation>{text} мурунку жоопко ({other}) туура келбейт. Кагазда ушундай болсо, F2 басыңыз.</translation>
        </message>
        <message>
            <source>{text} is typed twice.</source>
            <translation>{text} эки жолу терилген.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Type day, month and year as digits: 23012009.</source>
            <translation>«{text}» — дата эмес. Күндү, айды жана жылды цифра менен териңиз: 23012009.</translation>
        </message>
        <message>
            <source>{text}: there is no such day.</source>
            <translation>{text}: мындай күн жок.</translation>
        </message>
        <message>
            <source>“{text}” is not a time. Type hours and minutes: 0930.</source>
            <translation>«{text}» — убакыт эмес. Саатты жана мүнөттү териңиз: 0930.</translation>
        </message>
        <message>
            <source>“{text}” is not a position. Type latitude and longitude with a space between.</source>
            <translation>«{text}» — координата эмес. Кеңдикти жана узундукту боштук менен териңиз.</translation>
        </message>
        <message>
            <source>{text} is outside {low}–{high}. If the paper says so, press F2.</source>
            <translation>{text} {low}–{high} чегинен тышкары. Кагазда ушундай болсо, F2 басыңыз.</translation>
        </message>
        <message>
            <source>{text} is not on the scale: {low} to {high} by {step}.</source>
            <translation>{text} шкалада жок: {low} – {high}, кадамы {step}.</translation>
        </message>
        <message>
            <source>{text} breaks the rule of this question. If the paper says so, press F2.</source>
            <translation>{text} бул суроонун эрежесин бузат. Кагазда ушундай болсо, F2 басыңыз.</translation>
        </message>
        <message>
            <source>{said}</source>
            <translation>{said}</translation>
        </message>
        <message>
            <source>A part of the date is unknown. If the paper says so, press F2.</source>
            <translation>Датанын бир бөлүгү белгисиз. Кагазда ушундай болсо, F2 басыңыз.</translation>
        </message>
        <message>
            <source>{text} lies in the future. If the paper says so, press F2.</source>
            <translation>{text} — келечекте. Кагазда ушундай болсо, F2 басыңыз.</translation>
        </message>
        <message>
            <source>This text holds a character that cannot be printed. Clear it with F8.</source>
            <translation>Текстте басылбай турган белги бар. F8 менен өчүрүңүз.</translation>
        </message>
        <message>
            <source>This text has {length} characters; at most {limit} can be stored.</source>
            <translation>Текстте {length} белги бар; эң көбү {limit} сакталат.</translation>
        </message>
        <message>
            <source>Nothing typed. If the paper is blank here, press Ctrl+1, or . and Enter.</source>
            <translation>Эч нерсе терилген жок. Кагазда бош болсо, Ctrl+1 же . жана Enter басыңыз.</translation>
        </message>
        <message>
            <source>This reason is not offered here.</source>
            <translation>Бул себеп бул жерде каралган эмес.</translation>
        </message>
        <message>
            <source>This question should have been skipped on the paper. Its answer is kept and marked.</source>
            <translation>Бул суроо кагазда өткөрүлүшү керек эле. Жообу белги менен сакталат.</translation>
        </message>
        <message>
            <source>{rows} rows are keyed, {count} were announced.</source>
            <translation>Киргизилген саптар: {rows}, айтылганы: {count}.</translation>
        </message>
        <message>
            <source>{count} rows were announced, {rows} are keyed.</source>
            <translation>Айтылган саптар: {count}, киргизилгени: {rows}.</translation>
        </message>
        <message>
            <source>A rule of this question took too long to check. Look at the paper once more, then press F2.</source>
            <translation>Бул суроонун эрежесин текшерүү өтө узакка созулду. Кагазды дагы бир карап, F2 басыңыз.</translation>
        </message>
        <message>
            <source>This answer is computed and cannot be typed.</source>
            <translation>Бул жооп эсептелет, аны терүүгө болбойт.</translation>
        </message>
        <message>
            <source>Paper {text} is already keyed in this file.</source>
            <translation>{text}-анкета бул файлга буга чейин киргизилген.</translation>
        </message>
        <message>
            <source>{typed} answers are typed, the grid has {rows} rows. Nothing is stored. Look at the paper.</source>
            <translation>Киргизилген жооптор: {typed}, таблицадагы саптар: {rows}. Эч нерсе сакталган жок. Бланкты караңыз.</translation>
        </message>
        <message>
            <source>There is no answer of the previous paper to repeat here.</source>
            <translation>Бул жерде кайталай турган мурунку анкетанын жообу жок.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>Excel workbook, for people</source>
            <translation>Excel китеби, адамдар үчүн</translation>
        </message>
        <message>
            <source>CSV tables, for programs</source>
            <translation>CSV таблицалар, программалар үчүн</translation>
        </message>
        <message>
            <source>SPSS</source>
            <translation>SPSS</translation>
        </message>
        <message>
            <source>Stata</source>
            <translation>Stata</translation>
        </message>
        <message>
            <source>Codebook, to read and to print</source>
            <translation>Коддор китеби, окуу үчүн</translation>
        </message>
        <message>
            <source>CSV tables, for Excel</source>
            <translation>CSV таблицалар, Excel үчүн</translation>
        </message>
        <message>
            <source>Parquet, for very large studies</source>
            <translation>Parquet — өтө чоң изилдөөлөр үчүн</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>{rows} answers, one for a row; a point is a blank row</source>
            <translation>{rows} жооп, ар бир сапка бирден; чекит — бош сап</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Number of the paper</source>
            <translation>Анкетанын номери</translation>
        </message>
    </context>
    <context>
        <name>HeaderForm</name>
        <message>
            <source>The same on every paper</source>
            <translation>Ар бир анкетада бирдей</translation>
        </message>
        <message>
            <source>What is typed here is filled in on each paper of the batch. A box may stay empty.</source>
            <translation>Бул жерде терилген нерсе топтомдун ар бир анкетасына толтурулат. Талаа бош калса болот.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Disk</source>
            <translation>Диск</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Саат</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Тамгалар</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Экран</translation>
        </message>
        <message>
            <source>Folder of the file</source>
            <translation>Файлдын папкасы</translation>
        </message>
        <message>
            <source>Copying to the net</source>
            <translation>Тармакка көчүрүү</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Акыркы көчүрмө</translation>
        </message>
        <message>
            <source>{free} free.</source>
            <translation>{free} бош.</translation>
        </message>
        <message>
            <source>Only {free} free. Make room soon.</source>
            <translation>{free} гана бош. Жакында орун бошотуңуз.</translation>
        </message>
        <message>
            <source>{free} free: too little to work. Make room first.</source>
            <translation>{free} бош: иштөөгө аз. Адегенде орун бошотуңуз.</translation>
        </message>
        <message>
            <source>{now}. Compare it with your watch.</source>
            <translation>{now}. Өз саатыңыз менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>{now}, yet the file was last changed at {written}. Set the clock before you key.</source>
            <translation>{now}, бирок файл акыркы жолу {written} өзгөргөн. Киргизүүдөн мурун саатты тууралаңыз.</translation>
        </message>
        <message>
            <source>{now}: the clock has lost its time. Set it; the battery on the board may be empty.</source>
            <translation>{now}: саат бузулган. Тууралаңыз; балким, платадагы батарейка түгөнгөн.</translation>
        </message>
        <message>
            <source>The screen shows every letter of Kyrgyz and Russian.</source>
            <translation>Экран кыргыз жана орус тилдеринин бардык тамгаларын көрсөтөт.</translation>
        </message>
        <message>
            <source>The screen has no letters {letters}. Install the font Noto Sans.</source>
            <translation>Экранда {letters} тамгалары жок. Noto Sans шрифтин орнотуңуз.</translation>
        </message>
        <message>
            <source>{width} × {height}: enough.</source>
            <translation>{width} × {height}: жетиштүү.</translation>
        </message>
        <message>
            <source>{width} × {height}: small. The pages scroll; 1024 × 600 is better.</source>
            <translation>{width} × {height}: аз. Барактар жылдырылат; 1024 × 600 жакшыраак.</translation>
        </message>
        <message>
            <source>{width} × {height}: too small for the window.</source>
            <translation>{width} × {height}: терезе үчүн өтө кичине.</translation>
        </message>
        <message>
            <source>{folder} can be written.</source>
            <translation>{folder} папкасына жазууга болот.</translation>
        </message>
        <message>
            <source>{folder} cannot be written. Move the file to a folder of your own.</source>
            <translation>{folder} папкасына жазууга болбойт. Файлды өз папкаңызга көчүрүңүз.</translation>
        </message>
        <message>
            <source>No program that copies to the net works in this folder, as far as its name tells.</source>
            <translation>Аты боюнча караганда, бул папканы эч бир программа тармакка көчүрбөйт.</translation>
        </message>
        <message>
            <source>{folder} is copied to the net by a program. Move the file to another folder of this computer.</source>
            <translation>{folder} папкасын программа тармакка көчүрөт. Файлды бул компьютердин башка папкасына көчүрүңүз.</translation>
        </message>
        <message>
            <source>{when}, in {folder}.</source>
            <translation>{when}, {folder} папкасында.</translation>
        </message>
        <message>
            <source>{when}: too old. Make one now.</source>
            <translation>{when}: өтө эски. Азыр көчүрмө жасаңыз.</translation>
        </message>
        <message>
            <source>None found. Make one, on a stick if you can.</source>
            <translation>Табылган жок. Жасап коюңуз, мүмкүн болсо флешкага.</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>жайында</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>көңүл буруңуз</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>токтоңуз</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n жер</numerusform>
                <numerusform>%n жер</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Жардамдан издөө</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>Text of the help</source>
            <translation>Жардамдын тексти</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>keyed today</source>
            <translation>бүгүн киргизилди</translation>
        </message>
        <message>
            <source>keyed in all</source>
            <translation>баары киргизилди</translation>
        </message>
        <message>
            <source>being keyed</source>
            <translation>киргизилүүдө</translation>
        </message>
        <message>
            <source>queries</source>
            <translation>күмөн</translation>
        </message>
        <message numerus="yes">
            <source>%n paper number(s) keyed twice</source>
            <translation>
                <numerusform>Эки жолу киргизилген %n анкета номери</numerusform>
                <numerusform>Эки жолу киргизилген %n анкета номери</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open query(ies)</source>
            <translation>
                <numerusform>Ырасталбаган %n күмөн</numerusform>
                <numerusform>Ырасталбаган %n күмөн</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has come in yet</source>
            <translation>Азырынча эч нерсе келе элек</translation>
        </message>
        <message>
            <source>This file brings the districts together. The first step is Merge: choose the files that the districts sent.</source>
            <translation>Бул файл райондорду бириктирет. Биринчи кадам — бириктирүү: райондор жөнөткөн файлдарды тандаңыз.</translation>
        </message>
        <message>
            <source>Begin with a batch</source>
            <translation>Топтомдон баштаңыз</translation>
        </message>
        <message>
            <source>A batch is a bundle of papers that came in together: say how many there are and which numbers they bear. Then every missing paper is seen.</source>
            <translation>Топтом — чогуу келген анкеталар: канча экенин жана кандай номерлери бар экенин айтыңыз. Ошондо жетпеген ар бир анкета көрүнөт.</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Жаңы топтом</translation>
        </message>
        <message>
            <source>keyed by you today</source>
            <translation>бүгүн сиз киргиздиңиз</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) with conflicting changes</source>
            <translation>
                <numerusform>Карама-каршы өзгөртүүсү бар %n анкета</numerusform>
                <numerusform>Карама-каршы өзгөртүүсү бар %n анкета</numerusform>
            </translation>
        </message>
        <message>
            <source>To the merge</source>
            <translation>Бириктирүүгө</translation>
        </message>
    </context>
    <context>
        <name>Key</name>
        <message>
            <source>keypad {key}</source>
            <translation>цифралык {key}</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>Баскычтар</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Терүү</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Бардык жерде</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Баскычтар</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Киргизүү</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Бардык жерде</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>skipped</source>
            <translation>өткөрүлдү</translation>
        </message>
        <message>
            <source>skipped: {because}</source>
            <translation>өткөрүлдү: {because}</translation>
        </message>
        <message>
            <source>off the path</source>
            <translation>жолдон тышкары</translation>
        </message>
        <message>
            <source>{roster}: next row</source>
            <translation>{roster}: кийинки сап</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сакталды</translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Enter keeps it · Esc leaves · an empty line takes it away</source>
            <translation>Enter — сактоо · Esc — чыгуу · бош сап алып салат</translation>
        </message>
    </context>
    <context>
        <name>MergePage</name>
        <message>
            <source>Merge district files</source>
            <translation>Райондордун файлдарын бириктирүү</translation>
        </message>
        <message>
            <source>Drop the districts' files here</source>
            <translation>Райондордун файлдарын бул жерге таштаңыз</translation>
        </message>
        <message>
            <source>Files ending in .anketa-district, one or many. You see a plan first; nothing is changed before you press Merge. Files may come in any order and twice.</source>
            <translation>Аягы .anketa-district болгон файлдар, бирөө же бир нечеси. Адегенде планды көрөсүз; «Бириктирүү» басылмайынча эч нерсе өзгөрбөйт. Файлдардын тартиби маанилүү эмес, кайталанса да зыяны жок.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Файлдарды тандоо…</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Бириктирилүүдө</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Файлдар окулууда</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Токтотулду. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>District files</source>
            <translation>Райондордун файлдары</translation>
        </message>
        <message>
            <source>District files (*.anketa-district);;All files (*)</source>
            <translation>Райондордун файлдары (*.anketa-district);;Бардык файлдар (*)</translation>
        </message>
    </context>
    <context>
        <name>MergeWords</name>
        <message numerus="yes">
            <source>%n file(s) can be merged.</source>
            <translation>
                <numerusform>%n файлды бириктирүүгө болот.</numerusform>
                <numerusform>%n файлды бириктирүүгө болот.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are new here.</source>
            <translation>
                <numerusform>%n анкета бул жерде жаңы.</numerusform>
                <numerusform>%n анкета бул жерде жаңы.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) here get changes.</source>
            <translation>
                <numerusform>Бул жердеги %n анкета өзгөрөт.</numerusform>
                <numerusform>Бул жердеги %n анкета өзгөрөт.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are here already, the same.</source>
            <translation>
                <numerusform>%n анкета буга чейин бар, ошондой эле.</numerusform>
                <numerusform>%n анкета буга чейин бар, ошондой эле.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are refused; the table says why.</source>
            <translation>
                <numerusform>%n файл четке кагылды; себеби таблицада.</numerusform>
                <numerusform>%n файл четке кагылды; себеби таблицада.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) came in.</source>
            <translation>
                <numerusform>%n анкета кабыл алынды.</numerusform>
                <numerusform>%n анкета кабыл алынды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) got changes.</source>
            <translation>
                <numerusform>%n анкета өзгөрдү.</numerusform>
                <numerusform>%n анкета өзгөрдү.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) were here already.</source>
            <translation>
                <numerusform>%n анкета буга чейин бар болчу.</numerusform>
                <numerusform>%n анкета буга чейин бар болчу.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) were changed in two places; both values are kept.</source>
            <translation>
                <numerusform>%n жооп эки жерде өзгөртүлгөн; эки мааниси тең сакталды.</numerusform>
                <numerusform>%n жооп эки жерде өзгөртүлгөн; эки мааниси тең сакталды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper number(s) were keyed twice; both papers are kept.</source>
            <translation>
                <numerusform>%n анкета номери эки жолу киргизилген; эки анкета тең сакталды.</numerusform>
                <numerusform>%n анкета номери эки жолу киргизилген; эки анкета тең сакталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in these files is here already.</source>
            <translation>Бул файлдардагынын баары буга чейин бар.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) come from a laptop that sends for the first time.</source>
            <translation>
                <numerusform>%n файл биринчи жолу жөнөткөн жумуш ордунан келди.</numerusform>
                <numerusform>%n файл биринчи жолу жөнөткөн жумуш ордунан келди.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were refused.</source>
            <translation>
                <numerusform>%n файл четке кагылды.</numerusform>
                <numerusform>%n файл четке кагылды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Missing</name>
        <message>
            <source>left blank</source>
            <translation>толтурулган эмес</translation>
        </message>
        <message>
            <source>illegible</source>
            <translation>окулбайт</translation>
        </message>
        <message>
            <source>several boxes ticked</source>
            <translation>бир нечеси белгиленген</translation>
        </message>
        <message>
            <source>page missing</source>
            <translation>барак жок</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>тиешелүү эмес</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>баш тартты</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>билбейт</translation>
        </message>
        <message>
            <source>not keyed</source>
            <translation>киргизилген эмес</translation>
        </message>
        <message>
            <source>not asked, nothing keyed</source>
            <translation>суроо өткөрүлгөн, эч нерсе киргизилген эмес</translation>
        </message>
    </context>
    <context>
        <name>NewStorePage</name>
        <message>
            <source>New file</source>
            <translation>Жаңы файл</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Police officer survey (Instruction 417)</source>
            <translation>Милиция кызматкерлеринин сурамжылоосу (417-нускама)</translation>
        </message>
        <message>
            <source>My own XLSForm</source>
            <translation>Өзүмдүн XLSForm</translation>
        </message>
        <message>
            <source>XLSForm file</source>
            <translation>XLSForm файлы</translation>
        </message>
        <message>
            <source>An .xlsx file as ODK and KoboToolbox use it.</source>
            <translation>ODK жана KoboToolbox колдонгондой .xlsx файл.</translation>
        </message>
        <message>
            <source>What the file is for</source>
            <translation>Файл эмне үчүн</translation>
        </message>
        <message>
            <source>Keying papers</source>
            <translation>Анкеталарды киргизүү</translation>
        </message>
        <message>
            <source>Bringing the districts' files together</source>
            <translation>Райондордун файлдарын бириктирүү</translation>
        </message>
        <message>
            <source>District code</source>
            <translation>Райондун коду</translation>
        </message>
        <message>
            <source>The code your supervisor gave, such as 03430.</source>
            <translation>Супервайзер берген код, мисалы 03430.</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Кайда сакталат</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Карап тандоо…</translation>
        </message>
        <message>
            <source>Browse for the questionnaire</source>
            <translation>Форманы тандоо</translation>
        </message>
        <message>
            <source>Browse for the place of the new file</source>
            <translation>Жаңы файлдын ордун тандоо</translation>
        </message>
        <message>
            <source>Create the file</source>
            <translation>Файлды түзүү</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>No questionnaire is chosen.</source>
            <translation>Форма тандалган жок.</translation>
        </message>
        <message>
            <source>Choose the .xlsx file.</source>
            <translation>.xlsx файлын тандаңыз.</translation>
        </message>
        <message>
            <source>No place is chosen.</source>
            <translation>Орду тандалган жок.</translation>
        </message>
        <message>
            <source>Say where the new file shall be.</source>
            <translation>Жаңы файл кайда болорун көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Preparing the questionnaire</source>
            <translation>Форма даярдалууда</translation>
        </message>
        <message>
            <source>The file is made. The questionnaire has remarks:</source>
            <translation>Файл түзүлдү. Форма боюнча эскертүүлөр бар:</translation>
        </message>
        <message>
            <source>XLSForm (*.xlsx);;All files (*)</source>
            <translation>XLSForm (*.xlsx);;Бардык файлдар (*)</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa)</source>
            <translation>Anketa файлдары (*.anketa)</translation>
        </message>
        <message>
            <source>Another built-in questionnaire</source>
            <translation>Башка даяр анкета</translation>
        </message>
        <message>
            <source>Built-in questionnaire</source>
            <translation>Даяр анкета</translation>
        </message>
        <message>
            <source>Papers that the same offices key beside the survey.</source>
            <translation>Ошол эле мекемелер сурамжылоо менен кошо киргизген бланктар.</translation>
        </message>
        <message>
            <source>Training: test before and after</source>
            <translation>Окутуу: тест мурун жана кийин</translation>
        </message>
        <message>
            <source>Needle exchange: outreach register</source>
            <translation>Шприц алмаштыруу: сыртка чыгуу журналы</translation>
        </message>
        <message>
            <source>Methadone register</source>
            <translation>Метадон берүү журналы</translation>
        </message>
        <message>
            <source>Referral slip and counterfoil</source>
            <translation>Жолдомо жана анын түбү</translation>
        </message>
        <message>
            <source>Home visit of the mobile team</source>
            <translation>Мобилдик топтун үйгө баруусу</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Катышуу тизмеси</translation>
        </message>
    </context>
    <context>
        <name>Override</name>
        <message>
            <source>it stands so on the paper</source>
            <translation>кагазда ушундай</translation>
        </message>
        <message>
            <source>the interviewer was asked</source>
            <translation>интервьюерден суралды</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>башка себеп</translation>
        </message>
    </context>
    <context>
        <name>PageTitle</name>
        <message>
            <source>Welcome</source>
            <translation>Кош келиңиз</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Жаңы файл</translation>
        </message>
        <message>
            <source>Who works now?</source>
            <translation>Азыр ким иштейт?</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Башкы бет</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Топтомдор</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Анкеталар</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Бириктирүү</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Чыгаруу</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Киргизүү</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Жөнөтүү</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Компьютерди текшерүү</translation>
        </message>
        <message>
            <source>Second keying</source>
            <translation>Экинчи киргизүү</translation>
        </message>
        <message>
            <source>Conflicts and duplicates</source>
            <translation>Талаш, кайталоо</translation>
        </message>
    </context>
    <context>
        <name>PaperMap</name>
        <message>
            <source>Map of the paper</source>
            <translation>Анкетанын картасы</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Who works now?</source>
            <translation>Азыр ким иштейт?</translation>
        </message>
        <message>
            <source>Your code stands beside every answer that you key.</source>
            <translation>Сиз киргизген ар бир жооптун жанында кодуңуз турат.</translation>
        </message>
        <message>
            <source>I am new here</source>
            <translation>Мен бул жерде жаңымын</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Short and yours alone, such as 07 or AA.</source>
            <translation>Кыска жана сиздики гана, мисалы 07 же AA.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Милдети</translation>
        </message>
        <message>
            <source>I key papers</source>
            <translation>Анкета киргизем</translation>
        </message>
        <message>
            <source>I supervise</source>
            <translation>Супервайзермин</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Баштоо</translation>
        </message>
        <message>
            <source>Open another file</source>
            <translation>Башка файлды ачуу</translation>
        </message>
        <message>
            <source>A code is needed, so that your answers can be told from others'.</source>
            <translation>Жоопторуңузду башкалардыкынан айырмалоо үчүн код керек.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation>{code} — башка кишинин коду.</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>маалымат киргизүүчү</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>супервайзер</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>Type to narrow the list · ↑ ↓ choose · Enter takes · Esc leaves</source>
            <translation>Тизмени кыскартуу үчүн териңиз · ↑ ↓ тандоо · Enter — алуу · Esc — чыгуу</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>This is what would happen. Nothing is changed yet.</source>
            <translation>Мына ушундай болот. Азырынча эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Бириктирүү</translation>
        </message>
        <message>
            <source>Other files</source>
            <translation>Башка файлдар</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңы</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгөргөн</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Ошол эле</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Эскертүүлөр</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n laptop(s)</source>
            <translation>
                <numerusform>%n жумуш ордун кабыл алуу</numerusform>
                <numerusform>%n жумуш ордун кабыл алуу</numerusform>
            </translation>
        </message>
        <message>
            <source>laptop {station} sends for the first time; accept it if you know it</source>
            <translation>{station} жумуш орду биринчи жолу жөнөттү; таанысаңыз, кабыл алыңыз</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stopping…</source>
            <translation>Токтотулууда…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Диск</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Папка</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Папка:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Папка:</translation>
        </message>
        <message>
            <source>&amp;Directory:</source>
            <translation>&amp;Папка:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>Файлдын &amp;аты:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Файлдын түрү:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ачуу</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Тандоо</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сактоо</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Башка ат менен сактоо</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Папканы табуу</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Бардык файлдар (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Алдыга</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Жогорку папка</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Папка түзүү</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Жаңы папка</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Жаңы папка</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Өчүрүү</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Атын өзгөртүү</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Тизме</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Толук</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Көрсөтүү </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>&amp;Жашыруун файлдарды көрсөтүү</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Каптал тилке</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Акыркы жерлер</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 буга чейин бар.
Алмаштырылсынбы?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Файл табылган жок.
Файлдын атын текшериңиз.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Папка табылган жок.
Папканын атын текшериңиз.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Өлчөмү</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Өзгөртүлгөн</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Жокко чыгаруу</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Кайталоо</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Кесип алуу</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>К&amp;өчүрүү</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>К&amp;оюу</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Баарын белгилөө</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>Макул</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Баарын сактоо</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ооба</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>&amp;Баарына ооба</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Жок</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>Баарына ж&amp;ок</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Үзүү</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Кайра аракет</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Көңүл бурбоо</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Сактабоо</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Жардам</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Колдонуу</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Баштапкыга кайтаруу</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Баштапкы абалга</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Жокко чыгаруу</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Кайталоо</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Кесип алуу</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>К&amp;өчүрүү</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>К&amp;оюу</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Баарын белгилөө</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>{count} more: F9</source>
            <translation>дагы {count}: F9</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Settings</source>
            <translation>Жөндөөлөр</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Баскычтар</translation>
        </message>
        <message>
            <source>Open another file</source>
            <translation>Башка файлды ачуу</translation>
        </message>
        <message>
            <source>{name} · can only be read</source>
            <translation>{name} · окуу үчүн гана</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Жардам</translation>
        </message>
    </context>
    <context>
        <name>ReceiptView</name>
        <message>
            <source>Merged</source>
            <translation>Бириктирилди</translation>
        </message>
        <message>
            <source>Merge more files</source>
            <translation>Дагы файлдарды бириктирүү</translation>
        </message>
        <message>
            <source>Export tables</source>
            <translation>Таблицаларды чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>SectionRail</name>
        <message>
            <source>{count} unanswered</source>
            <translation>жоопсуз: {count}</translation>
        </message>
        <message>
            <source>{count} to confirm</source>
            <translation>ырастоо керек: {count}</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>жооп жок: {count}</translation>
        </message>
    </context>
    <context>
        <name>SelfCheckPage</name>
        <message>
            <source>Check this computer</source>
            <translation>Компьютерди текшерүү</translation>
        </message>
        <message>
            <source>Look here before a day of keying, and before the laptop goes on a journey.</source>
            <translation>Киргизүү күнүнөн мурун жана ноутбук жолго чыгардан мурун бул жерди караңыз.</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Көчүрмө жасоо…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Кайра текшерүү</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Текст катары көчүрүү</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation>{name} көчүрмөсү жасалды, ачылды жана салыштырылды.</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Көчүрмө жасалууда</translation>
        </message>
        <message>
            <source>Folder for the backup</source>
            <translation>Көчүрмө үчүн папка</translation>
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>Send to the supervisor</source>
            <translation>Супервайзерге жөнөтүү</translation>
        </message>
        <message>
            <source>One file with every closed paper of this office. Take it on a stick or send it: the supervisor merges it. Papers being keyed stay here. An older file is not needed any more; merging both does no harm.</source>
            <translation>Бул бөлүмдүн бардык жабылган анкеталары бир файлда. Аны флешка менен алып барыңыз же жөнөтүңүз: супервайзер бириктирет. Бүтпөгөн анкеталар ушул жерде калат. Мурунку файл эми керек эмес; экөөнү тең бириктирсе да зыяны жок.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>A stick or a folder that is carried to the centre.</source>
            <translation>Борборго жете турган флешка же папка.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Карап тандоо…</translation>
        </message>
        <message>
            <source>Browse for the place of the file</source>
            <translation>Файлдын ордун тандоо</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Файлды жазуу</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Папканы ачуу</translation>
        </message>
        <message>
            <source>Say where the file shall be.</source>
            <translation>Файл кайда болорун көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Файл жазылууда</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) being keyed stayed here.</source>
            <translation>
                <numerusform>Бүтпөгөн %n анкета ушул жерде калды.</numerusform>
                <numerusform>Бүтпөгөн %n анкета ушул жерде калды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Токтотулду. Эч нерсе жазылган жок.</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) go out.</source>
            <translation>
                <numerusform>%n анкета кетет.</numerusform>
                <numerusform>%n анкета кетет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are being keyed and stay here.</source>
            <translation>
                <numerusform>%n анкета дагы эле киргизилүүдө, ушул жерде калат.</numerusform>
                <numerusform>%n анкета дагы эле киргизилүүдө, ушул жерде калат.</numerusform>
            </translation>
        </message>
        <message>
            <source>District files (*.anketa-district)</source>
            <translation>Райондордун файлдары (*.anketa-district)</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n анкета</numerusform>
                <numerusform>%n анкета</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Severity</name>
        <message>
            <source>error</source>
            <translation>ката</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>эскертүү</translation>
        </message>
        <message>
            <source>note</source>
            <translation>эскертме</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Anketa</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Key paper questionnaires, bring the districts together, hand out the tables.</source>
            <translation>Кагаз анкеталарды киргизүү, райондорду бириктирүү, талдоо үчүн таблицалар.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тил</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>A new file</source>
            <translation>Жаңы файл</translation>
        </message>
        <message>
            <source>All papers of one office stand in one file on this computer. Start here when you have none yet.</source>
            <translation>Бир бөлүмдүн бардык анкеталары ушул компьютердеги бир файлда турат. Файлыңыз жок болсо, ушул жерден баштаңыз.</translation>
        </message>
        <message>
            <source>New file…</source>
            <translation>Жаңы файл…</translation>
        </message>
        <message>
            <source>A file that is there</source>
            <translation>Бар файл</translation>
        </message>
        <message>
            <source>On this computer or on a stick. You can also drop it on this window.</source>
            <translation>Ушул компьютерде же флешкада. Аны бул терезеге таштаса да болот.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Файлды ачуу…</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>{name} ачылууда</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Файлды ачуу</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa);;All files (*)</source>
            <translation>Anketa файлдары (*.anketa);;Бардык файлдар (*)</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>being keyed</source>
            <translation>киргизилүүдө</translation>
        </message>
        <message>
            <source>keyed</source>
            <translation>киргизилди</translation>
        </message>
        <message>
            <source>closed incomplete</source>
            <translation>толук эмес жабылды</translation>
        </message>
        <message>
            <source>final</source>
            <translation>акыркы</translation>
        </message>
        <message>
            <source>void</source>
            <translation>жараксыз</translation>
        </message>
    </context>
    <context>
        <name>SupervisionPage</name>
        <message>
            <source>Conflicts and duplicates</source>
            <translation>Карама-каршы оңдоолор жана кайталанган анкеталар</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Чечимди күткөндөр</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Empty means: it stands so on the paper.</source>
            <translation>Бош болсо: кагазда ушундай жазылган.</translation>
        </message>
        <message>
            <source>The paper's right number</source>
            <translation>Анкетанын туура номери</translation>
        </message>
        <message>
            <source>F8 · Void this paper</source>
            <translation>F8 · Бул анкетаны жокко чыгаруу</translation>
        </message>
        <message>
            <source>F6 · Give it this number</source>
            <translation>F6 · Ага ушул номерди берүү</translation>
        </message>
        <message>
            <source>F2 · Make it the second keying</source>
            <translation>F2 · Экинчи киргизүү деп эсептөө</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Чечимди күткөн эч нерсе жок</translation>
        </message>
        <message>
            <source>When two places change the same answer, or one number is keyed twice, it stands here side by side.</source>
            <translation>Бир жооп эки жерде оңдолсо же бир номер эки жолу киргизилсе, алар ушул жерде катар көрсөтүлөт.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Кайда</translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>%n чечимди күтөт</numerusform>
                <numerusform>%n чечимди күтөт</numerusform>
            </translation>
        </message>
        <message>
            <source>Settled; it stands in the trail with its reason.</source>
            <translation>Чечилди; журналга себеби менен жазылды.</translation>
        </message>
        <message>
            <source>It goes to the paper that is marked.</source>
            <translation>Аны белгиленген анкета алат.</translation>
        </message>
    </context>
    <context>
        <name>SupervisionWords</name>
        <message>
            <source>conflicting changes</source>
            <translation>карама-каршы оңдоолор</translation>
        </message>
        <message>
            <source>keyed twice, identical</source>
            <translation>эки жолу бирдей киргизилген</translation>
        </message>
        <message>
            <source>the same paper keyed twice</source>
            <translation>бир анкета эки жолу киргизилген</translation>
        </message>
        <message>
            <source>two papers under one number</source>
            <translation>бир номерде эки анкета</translation>
        </message>
        <message>
            <source>{differing} of {compared} answers differ</source>
            <translation>{compared} жооптун {differing} айырмаланат</translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>Анкета № {number}</translation>
        </message>
        <message>
            <source>Two places changed this answer. Press the number of the one that is right; both stay in the trail.</source>
            <translation>Бул жооп эки жерде оңдолгон. Туурасынын номерин басыңыз; экөө тең журналда калат.</translation>
        </message>
        <message>
            <source>Nothing differs: void one of them.</source>
            <translation>Айырма жок: бирин жокко чыгарыңыз.</translation>
        </message>
        <message>
            <source>Few answers differ: void one, or make it the second keying. The number picks it.</source>
            <translation>Айырма аз: бирин жокко чыгарыңыз же экинчи киргизүү кылыңыз. Номер анкетаны тандайт.</translation>
        </message>
        <message>
            <source>Much differs: look at the papers and give one its right number. The number picks it.</source>
            <translation>Айырма көп: кагаздарды карап, бирине туура номерин бериңиз. Номер анкетаны тандайт.</translation>
        </message>
        <message numerus="yes">
            <source>%n open query(ies)</source>
            <translation>
                <numerusform>%n күмөн</numerusform>
                <numerusform>%n күмөн</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Go to a question: number on the paper, name or words</source>
            <translation>Суроого өтүү: кагаздагы номери, аты же сөздөр</translation>
        </message>
        <message>
            <source>A note on this answer, for the supervisor</source>
            <translation>Жоопко эскертме, супервайзерге</translation>
        </message>
        <message>
            <source>This paper is closed. Why is it changed?</source>
            <translation>Бул анкета жабылган. Эмне үчүн өзгөртүлөт?</translation>
        </message>
        <message>
            <source>Why is this paper closed as incomplete?</source>
            <translation>Анкета эмне үчүн толук эмес жабылат?</translation>
        </message>
        <message>
            <source>The sheet of keys is at {path}</source>
            <translation>Баскычтардын барагы: {path}</translation>
        </message>
    </context>
    <context>
        <name>VerificationPage</name>
        <message>
            <source>Second keying</source>
            <translation>Экинчи киргизүү</translation>
        </message>
        <message>
            <source>Decide the differences</source>
            <translation>Айырмаларды чечүү</translation>
        </message>
        <message>
            <source>Papers keyed twice</source>
            <translation>Эки жолу киргизилген анкеталар</translation>
        </message>
        <message>
            <source>No paper is keyed twice yet</source>
            <translation>Эки жолу киргизилген анкета азырынча жок</translation>
        </message>
        <message>
            <source>Make a batch for the second keying: another person keys the papers again without seeing the first. What differs then stands here, to be decided by a look at the paper.</source>
            <translation>Экинчи киргизүү үчүн топтом түзүңүз: башка адам анкеталарды биринчи киргизүүнү көрбөй туруп кайра киргизет. Айырмалар ушул жерде чыгат, алар кагазга карап чечилет.</translation>
        </message>
        <message>
            <source>To the batches</source>
            <translation>Топтомдорго</translation>
        </message>
        <message>
            <source>Comparing the keyings</source>
            <translation>Киргизүүлөрдү салыштыруу</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are final now.</source>
            <translation>
                <numerusform>%n анкета эми акыркы.</numerusform>
                <numerusform>%n анкета эми акыркы.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) to decide</source>
            <translation>
                <numerusform>%n айырма чечимди күтөт</numerusform>
                <numerusform>%n айырма чечимди күтөт</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n paper(s) final</source>
            <translation>
                <numerusform>%n анкетаны акыркы кылуу</numerusform>
                <numerusform>%n анкетаны акыркы кылуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>First keyed by</source>
            <translation>Биринчи киргизген</translation>
        </message>
        <message>
            <source>Second keyed by</source>
            <translation>Экинчи киргизген</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Айырмалар</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Чечилбегени</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
    </context>
    <context>
        <name>VerificationWords</name>
        <message>
            <source>to decide</source>
            <translation>чечимди күтөт</translation>
        </message>
        <message>
            <source>final</source>
            <translation>акыркы</translation>
        </message>
        <message>
            <source>a query is open</source>
            <translation>күмөн бар</translation>
        </message>
        <message>
            <source>nothing is open</source>
            <translation>баары чечилген</translation>
        </message>
        <message>
            <source>Paper {number}: keyed several times under one number; resolve that first.</source>
            <translation>Анкета № {number}: бир номерде бир нечеси киргизилген; адегенде муну чечиңиз.</translation>
        </message>
        <message>
            <source>Paper {number} was keyed the second time only.</source>
            <translation>Анкета № {number} экинчи киргизүүдө гана бар.</translation>
        </message>
        <message>
            <source>Nearest numbers: {numbers}.</source>
            <translation>Жакын номерлер: {numbers}.</translation>
        </message>
        <message>
            <source>Keyed twice: {twice} of {all} papers, {answers} answers compared.</source>
            <translation>Эки жолу киргизилгени: {all} анкетанын {twice}, салыштырылган жооптор: {answers}.</translation>
        </message>
        <message>
            <source>Differences: {rate}</source>
            <translation>Айырмалар: {rate}</translation>
        </message>
        <message>
            <source>Errors of {keyer}: {rate}</source>
            <translation>{keyer} киргизүүчүнүн каталары: {rate}</translation>
        </message>
        <message>
            <source>{errors}, that is {rate} in 10,000 answers (95 %: {low}–{high})</source>
            <translation>{errors}, башкача айтканда 10 000 жоопко {rate} (95 %: {low}–{high})</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>What waits for you</source>
            <translation>Сизди эмне күтүүдө</translation>
        </message>
        <message>
            <source>Nothing: no queries, nothing keyed twice, no conflicting changes.</source>
            <translation>Эч нерсе: күмөн да, эки жолу киргизүү да, карама-каршы өзгөртүү да жок.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Anketa</source>
            <translation>Анкета</translation>
        </message>
    </context>
</TS>
