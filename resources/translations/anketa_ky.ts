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
        <message>
            <source>Roster: the same question in the row before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roster: the same question in the next row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roster: move the row up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roster: move the row down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roster: into the rows below this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roster: back to the row above</source>
            <translation type="unfinished" />
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
            <source>This cannot be the answer.</source>
            <translation>Мындай жооп болушу мүмкүн эмес.</translation>
        </message>
        <message>
            <source>There is no decision of this sitting to take back.</source>
            <translation type="unfinished">Бул жолу кайтара турган чечим жок.</translation>
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
        <name>BackupStrip</name>
        <message>
            <source>Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup: {said}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of the file is made by itself when it is opened and after every {every} closed papers, into the folder “{folder}” beside it. Each copy is opened and compared. The newest {kept} stay, and the last one of each of {days} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a backup now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished">Артка</translation>
        </message>
        <message>
            <source>A second folder, on a stick or another disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No second folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this backup back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another backup file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation type="unfinished">{name} көчүрмөсү жасалды, ачылды жана салыштырылды.</translation>
        </message>
        <message>
            <source>The second folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anketa files (*.anketa);;All files (*)</source>
            <translation type="unfinished">Anketa файлдары (*.anketa);;Бардык файлдар (*)</translation>
        </message>
        <message>
            <source>{name} was put back: papers {cases}, drafts {drafts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stood there before is kept in {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge the district files sent since, and what they hold comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None. If this computer is stolen or breaks, the copies beside the file go with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder}: the last backup was not copied there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each backup is copied to {folder} too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished">Түзүлгөн</translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished">Өлчөмү</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished">Папка</translation>
        </message>
    </context>
    <context>
        <name>BatchDetail</name>
        <message>
            <source>Sheet and closing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers that are not simply keyed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed {when} by {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened again {when} by {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every paper is keyed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyed twice: {numbers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not among the numbers received: {numbers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyed, yet with an outcome: {numbers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said differently: {numbers}. Say it once more to settle it.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished">Топтомго аталыш керек.</translation>
        </message>
        <message>
            <source>Something in the header cannot stand so: see below its box.</source>
            <translation type="unfinished">Топтомдун башында бир нерсе туура эмес: талаанын астын караңыз.</translation>
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
        <message>
            <source>Batch {name} is closed. Its sheet opens it again.</source>
            <translation type="unfinished" />
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
        <message>
            <source>Keyed twice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchWords</name>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spoiled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} spoiled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} not returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keyed, yet said to be: {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said differently: {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number keyed twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not among the numbers received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being keyed</source>
            <translation type="unfinished">киргизилүүдө</translation>
        </message>
        <message>
            <source>missing: nobody has seen it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} missing</source>
            <translation type="unfinished">жооп жок: {count}</translation>
        </message>
        <message>
            <source>{count} said differently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} keyed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} being keyed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is {count} more than were received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of those received are in none of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Response {rate} %</source>
            <translation type="unfinished" />
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
        <message>
            <source>F3 · Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F4 · Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F5 · History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F6 · Labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F2 sorts by this column, F7 keeps the columns up to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No paper here meets the search and the filters.</source>
            <translation type="unfinished" />
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
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space shows or hides a column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns that stay in sight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished">Баары</translation>
        </message>
        <message>
            <source>The usual ones</source>
            <translation type="unfinished" />
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
        <message>
            <source>sent back by the supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keyed, in any state</source>
            <translation type="unfinished" />
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
        <name>DayTable</name>
        <message>
            <source>My last days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide my pace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show my pace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys an hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers</source>
            <translation type="unfinished">Анкеталар</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished">Баскычтар</translation>
        </message>
        <message>
            <source>Refused keys</source>
            <translation type="unfinished" />
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
            <source>You keyed paper {number} the first time; another person keys it the second time.</source>
            <translation>Анкета № {number} биринчи жолу сиз киргизгенсиз; экинчи жолу аны башка адам киргизет.</translation>
        </message>
        <message>
            <source>Type another number.</source>
            <translation>Башка номер киргизиңиз.</translation>
        </message>
        <message>
            <source>Paper {number} is already keyed: {who}, {when}, batch {batch}. Mistyped: F8. Another paper, or its second keying: F2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a supervisor closes a paper as incomplete.</source>
            <translation type="unfinished">Анкетаны толук эмес деп супервайзер гана жаба алат.</translation>
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
            <source>What you typed is still in the box: Enter tries again.</source>
            <translation>Терилгени талаада калды: Enter кайра аракет кылат.</translation>
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
        <message>
            <source>1  another paper with this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2  the second keying of that paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it kept?</source>
            <translation type="unfinished">Эмне үчүн калтырылат?</translation>
        </message>
        <message>
            <source>Not saved: {what}</source>
            <translation type="unfinished">Сакталган жок: {what}</translation>
        </message>
        <message>
            <source>What lies on the desk?</source>
            <translation type="unfinished" />
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
        <message numerus="yes">
            <source>%n file(s), {size}</source>
            <translation>
                <numerusform>%n файл, {size}</numerusform>
                <numerusform>%n файл, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one format.</source>
            <translation type="unfinished">Жок дегенде бир формат тандаңыз.</translation>
        </message>
        <message>
            <source>Say which folder the tables shall go to.</source>
            <translation type="unfinished">Таблицалар үчүн папканы көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation type="unfinished">Токтотулду. Эч нерсе жазылган жок.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Enter takes this filter away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this filter away</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterEditor</name>
        <message>
            <source>Where</source>
            <translation type="unfinished">Кайда</translation>
        </message>
        <message>
            <source>Filter by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No filter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for any reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished">Анкета</translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished">Абалы</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation type="unfinished">Күмөндөр</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation type="unfinished">Топтом</translation>
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished">Район</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first</source>
            <translation type="unfinished">биринчи</translation>
        </message>
        <message>
            <source>second</source>
            <translation type="unfinished">экинчи</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation type="unfinished">Киргизген</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation type="unfinished">Башталган</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation type="unfinished">Акыркы өзгөртүү</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>being keyed</source>
            <translation type="unfinished">киргизилүүдө</translation>
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>final</source>
            <translation type="unfinished">акыркы</translation>
        </message>
        <message>
            <source>void</source>
            <translation type="unfinished">жараксыз</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation type="unfinished">экинчи киргизүү</translation>
        </message>
        <message>
            <source>no number yet</source>
            <translation type="unfinished" />
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
        <message>
            <source>This is not what was keyed first. Look at the paper, press Backspace and key it again.</source>
            <translation type="unfinished" />
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
        <name>Forms</name>
        <message>
            <source>the repaired copy must be called .xlsx</source>
            <translation>оңдолгон көчүрмөнүн аты .xlsx менен бүтүшү керек</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>Башка ат бериңиз.</translation>
        </message>
        <message>
            <source>the repaired copy would overwrite the questionnaire</source>
            <translation>оңдолгон көчүрмө форманын өзүн өчүрүп салмак</translation>
        </message>
        <message>
            <source>the repaired copy cannot be written</source>
            <translation>оңдолгон көчүрмөнү жазууга болбойт</translation>
        </message>
        <message>
            <source>Check the folder and your rights to it.</source>
            <translation>Папканы жана ага болгон укугуңузду текшериңиз.</translation>
        </message>
        <message>
            <source>Write a list of pairs: [["/data/a/age", "28"], …].</source>
            <translation>Жуптардын тизмесин жазыңыз: [["/data/a/age", "28"], …].</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>бул JSON эмес</translation>
        </message>
        <message>
            <source>the answers are not a list</source>
            <translation>жооптор тизме түрүндө эмес</translation>
        </message>
        <message>
            <source>entry {number} is not a pair of path and text</source>
            <translation>{number}-жазуу жол менен тексттен турган жуп эмес</translation>
        </message>
        <message>
            <source>entry {number} has no text</source>
            <translation>{number}-жазууда текст жок</translation>
        </message>
        <message>
            <source>Write the answer as text.</source>
            <translation>Жоопту текст катары жазыңыз.</translation>
        </message>
        <message>
            <source>{number} questions are named {name}</source>
            <translation>{name} аттуу суроолордун саны: {number}</translation>
        </message>
        <message>
            <source>Write the whole path, such as {paths}.</source>
            <translation>Толук жолун жазыңыз, мисалы {paths}.</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>Балким, {near}?</translation>
        </message>
        <message>
            <source>Write its XForm path (/data/group/name) or its name.</source>
            <translation>XForm жолун (/data/group/name) же суроонун атын жазыңыз.</translation>
        </message>
        <message>
            <source>the questionnaire has no such question</source>
            <translation>формада мындай суроо жок</translation>
        </message>
        <message>
            <source>{name}() is when the paper is keyed, not when the interview was</source>
            <translation>{name}() — анкета киргизилген убакыт, интервью болгон убакыт эмес</translation>
        </message>
        <message>
            <source>Compare with the date written on the paper.</source>
            <translation>Кагазда жазылган дата менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>{name}() belongs to another program and is not supported</source>
            <translation>{name}() башка программага таандык, колдоого алынбайт</translation>
        </message>
        <message>
            <source>Write it with the functions of the XLSForm standard.</source>
            <translation>Муну XLSForm стандартынын функциялары менен жазыңыз.</translation>
        </message>
        <message>
            <source>This function does not exist in XLSForms.</source>
            <translation>XLSForm'до мындай функция жок.</translation>
        </message>
        <message>
            <source>{name}() takes {wanted} arguments, not {given}</source>
            <translation>{name}() алуучу аргументтердин саны: {wanted}, {given} эмес</translation>
        </message>
        <message>
            <source>Check commas and parentheses.</source>
            <translation>Үтүрлөрдү жана кашааларды текшериңиз.</translation>
        </message>
        <message>
            <source>'{fixed}' is no date, so this is always blank</source>
            <translation>«{fixed}» дата эмес, ошондуктан бул жер дайыма бош</translation>
        </message>
        <message>
            <source>Write dates as 'yyyy-mm-dd'.</source>
            <translation>Даталарды мындай жазыңыз: 'жжжж-аа-кк'.</translation>
        </message>
        <message>
            <source>{name}() counts questions or rows, not values</source>
            <translation>{name}() маанилерди эмес, суроолорду же саптарды санайт</translation>
        </message>
        <message>
            <source>Name a question, a roster or a list of instance('…').</source>
            <translation>Суроону, тизмени же instance('…') варианттарын көрсөтүңүз.</translation>
        </message>
        <message>
            <source>position() asks where a row stands</source>
            <translation>position() саптын орду кайсы экенин сурайт</translation>
        </message>
        <message>
            <source>Write position(..).</source>
            <translation>position(..) деп жазыңыз.</translation>
        </message>
        <message>
            <source>indexed-repeat() takes a question, then pairs of a roster and a row number</source>
            <translation>indexed-repeat() адегенде суроону, андан кийин тизме менен сап номеринин жуптарын алат</translation>
        </message>
        <message>
            <source>Check its arguments.</source>
            <translation>Анын аргументтерин текшериңиз.</translation>
        </message>
        <message>
            <source>the question in jr:choice-name() must stand in quotes</source>
            <translation>jr:choice-name() ичиндеги суроо тырмакчада турушу керек</translation>
        </message>
        <message>
            <source>Write '${question}'.</source>
            <translation>'${question}' деп жазыңыз.</translation>
        </message>
        <message>
            <source>{strip!r} names no question</source>
            <translation>{strip!r} суроону атаган жок</translation>
        </message>
        <message>
            <source>the regular expression {pattern!r} is broken</source>
            <translation>{pattern!r} регулярдуу туюнтмасында ката бар</translation>
        </message>
        <message>
            <source>Check its brackets and backslashes.</source>
            <translation>Кашааларды жана тескери сызыктарды текшериңиз.</translation>
        </message>
        <message>
            <source>Check the name of the list or file.</source>
            <translation>Варианттардын тизмесинин же файлдын атын текшериңиз.</translation>
        </message>
        <message>
            <source>there is no list {instance_id!r}</source>
            <translation>{instance_id!r} деген тизме жок</translation>
        </message>
        <message>
            <source>there is no last saved case on a keying desk, so this is always blank</source>
            <translation>кагаздан киргизүүдө акыркы сакталган анкета жок, ошондуктан бул жер дайыма бош</translation>
        </message>
        <message>
            <source>Key the question, or mark it key::repeat.</source>
            <translation>Суроону киргизиңиз же аны key::repeat менен белгилеңиз.</translation>
        </message>
        <message>
            <source>a path into the list {instance_id!r} is written instance('{instance_id}')/root/item[…]/column</source>
            <translation>{instance_id!r} тизмесине жол мындай жазылат: instance('{instance_id}')/root/item[…]/column</translation>
        </message>
        <message>
            <source>Write it so.</source>
            <translation>Ушундай жазыңыз.</translation>
        </message>
        <message>
            <source>a predicate on a column is not supported</source>
            <translation>мамычадагы предикат колдоого алынбайт</translation>
        </message>
        <message>
            <source>Put it on item.</source>
            <translation>Аны item жанына коюңуз.</translation>
        </message>
        <message>
            <source>the name of the list in {name}() must stand in quotes</source>
            <translation>{name}() ичиндеги тизменин аты тырмакчада турушу керек</translation>
        </message>
        <message>
            <source>Write the name in quotes.</source>
            <translation>Атын тырмакчага алып жазыңыз.</translation>
        </message>
        <message>
            <source>${name} of a question that exists</source>
            <translation>бар суроонун ${name} аты</translation>
        </message>
        <message>
            <source>, between arguments</source>
            <translation>, аргументтердин арасына</translation>
        </message>
        <message>
            <source>the expression has {number:,} characters, more than {max_length:,}</source>
            <translation>туюнтмада {number:,} белги бар, {max_length:,} белгиден көп</translation>
        </message>
        <message>
            <source>Split it over several calculates.</source>
            <translation>Аны бир нече calculate'ке бөлүңүз.</translation>
        </message>
        <message>
            <source>`{mistake}` is no operator here</source>
            <translation>`{mistake}` бул жерде оператор эмес</translation>
        </message>
        <message>
            <source>Write {name}.</source>
            <translation>{name} деп жазыңыз.</translation>
        </message>
        <message>
            <source>curly quote {character}</source>
            <translation>ийри тырмакча {character}</translation>
        </message>
        <message>
            <source>Use straight quotes ' or ".</source>
            <translation>Түз тырмакча колдонуңуз: ' же ".</translation>
        </message>
        <message>
            <source>the text that starts with {character} has no end</source>
            <translation>{character} менен башталган текст бүткөн эмес</translation>
        </message>
        <message>
            <source>Add the closing {character}.</source>
            <translation>Жабуучу {character} кошуңуз.</translation>
        </message>
        <message>
            <source>the character {character!r} cannot stand here</source>
            <translation>{character!r} белгиси бул жерде тура албайт</translation>
        </message>
        <message>
            <source>Remove it, or put the text in quotes.</source>
            <translation>Аны алып салыңыз же текстти тырмакчага алыңыз.</translation>
        </message>
        <message>
            <source>`{name}` alone is false when blank, and true with any text, also 'no' or 'false'</source>
            <translation>`{name}` өзү бош болсо жалган, кандай текст болбосун чын, атүгүл 'no' же 'false' болсо да</translation>
        </message>
        <message>
            <source>Compare it, such as ${{{name}}} != ''.</source>
            <translation>Аны салыштырыңыз, мисалы ${{{name}}} != ''.</translation>
        </message>
        <message>
            <source>a date is compared with the text '{fixed}'</source>
            <translation>дата '{fixed}' тексти менен салыштырылып жатат</translation>
        </message>
        <message>
            <source>Write date('{fixed}').</source>
            <translation>date('{fixed}') деп жазыңыз.</translation>
        </message>
        <message>
            <source>times are neither earlier nor later than one another here, so this is always false</source>
            <translation>бул жерде убакыттар бири-биринен эрте же кеч болбойт, ошондуктан бул дайыма жалган</translation>
        </message>
        <message>
            <source>Compare decimal-time() of both.</source>
            <translation>Экөөнүн тең decimal-time() маанисин салыштырыңыз.</translation>
        </message>
        <message>
            <source>`//` (anywhere below) is not supported</source>
            <translation>`//` (ылдыйда каалаган жерде) колдоого алынбайт</translation>
        </message>
        <message>
            <source>Write the whole path.</source>
            <translation>Толук жолду жазыңыз.</translation>
        </message>
        <message>
            <source>attributes are not supported</source>
            <translation>атрибуттар колдоого алынбайт</translation>
        </message>
        <message>
            <source>Use a column of the list instead.</source>
            <translation>Анын ордуна тизменин мамычасын колдонуңуз.</translation>
        </message>
        <message>
            <source>axes are not supported</source>
            <translation>октор колдоого алынбайт</translation>
        </message>
        <message>
            <source>Use . and .. and names.</source>
            <translation>. жана .. жана аттарды колдонуңуз.</translation>
        </message>
        <message>
            <source>a union of node-sets is not supported</source>
            <translation>түйүндөр топтомдорун бириктирүү колдоого алынбайт</translation>
        </message>
        <message>
            <source>Write the parts one by one.</source>
            <translation>Бөлүктөрүн бирден жазыңыз.</translation>
        </message>
        <message>
            <source>the expression is nested more than {max_depth} levels deep</source>
            <translation>туюнтманын ичкери деңгээли {max_depth} ашык</translation>
        </message>
        <message>
            <source>the expression is empty</source>
            <translation>туюнтма бош</translation>
        </message>
        <message>
            <source>Clear the cell, or write an expression.</source>
            <translation>Уячаны тазалаңыз же туюнтма жазыңыз.</translation>
        </message>
        <message>
            <source>`{text}` is not closed</source>
            <translation>`{text}` жабылган эмес</translation>
        </message>
        <message>
            <source>Add the missing `{text}`.</source>
            <translation>Жетишпеген `{text}` кошуңуз.</translation>
        </message>
        <message>
            <source>the expression ends too early</source>
            <translation>туюнтма эрте бүтүп калды</translation>
        </message>
        <message>
            <source>Complete it.</source>
            <translation>Аны толуктаңыз.</translation>
        </message>
        <message>
            <source>`{text}` cannot stand here</source>
            <translation>`{text}` бул жерде тура албайт</translation>
        </message>
        <message>
            <source>Check for a missing operator, comma, quote or parenthesis before it.</source>
            <translation>Анын алдында оператор, үтүр, тырмакча же кашаа түшүп калбадыбы, текшериңиз.</translation>
        </message>
        <message>
            <source>the number is too large</source>
            <translation>сан өтө чоң</translation>
        </message>
        <message>
            <source>Write a smaller number.</source>
            <translation>Кичирээк сан жазыңыз.</translation>
        </message>
        <message>
            <source>{text}() is not supported</source>
            <translation>{text}() колдоого алынбайт</translation>
        </message>
        <message>
            <source>Name the question.</source>
            <translation>Суроону атаңыз.</translation>
        </message>
        <message>
            <source>`{name}` names nothing here, so it is always blank</source>
            <translation>`{name}` бул жерде эч нерсени атабайт, ошондуктан дайыма бош</translation>
        </message>
        <message>
            <source>Write '{name}' in quotes for a text, ${{{name}}} for a question, '' for a blank.</source>
            <translation>Текст үчүн '{name}' тырмакчада, суроо үчүн ${{{name}}}, бош үчүн '' жазыңыз.</translation>
        </message>
        <message>
            <source>`{name}` leads nowhere from the row of a list</source>
            <translation>`{name}` тизменин сабынан эч жакка алып барбайт</translation>
        </message>
        <message>
            <source>Write current()/{name} for the question that asks.</source>
            <translation>Сурап жаткан суроо үчүн current()/{name} деп жазыңыз.</translation>
        </message>
        <message>
            <source>there is no question {path}</source>
            <translation>{path} деген суроо жок</translation>
        </message>
        <message>
            <source>Inside [ ] write {name} for the row that is asked, current()/../{name} for the row that asks.</source>
            <translation>[ ] ичинде суралган сап үчүн {name}, сурап жаткан сап үчүн current()/../{name} деп жазыңыз.</translation>
        </message>
        <message>
            <source>Check the name against the survey sheet.</source>
            <translation>Атын survey барагынан текшериңиз.</translation>
        </message>
        <message>
            <source>`{name}` cannot stand here, or have a predicate</source>
            <translation>`{name}` бул жерде тура албайт, предикаты да болбойт</translation>
        </message>
        <message>
            <source>Name the question or roster.</source>
            <translation>Суроону же тизмени атаңыз.</translation>
        </message>
        <message>
            <source>`{name}` is no column of the list</source>
            <translation>`{name}` тизменин мамычасы эмес</translation>
        </message>
        <message>
            <source>In the filter of a list write current()/../question for a question.</source>
            <translation>Тизменин чыпкасында суроо үчүн current()/../question деп жазыңыз.</translation>
        </message>
        <message>
            <source>only a node-set can be filtered with [ ]</source>
            <translation>[ ] менен түйүндөр топтомун гана чыпкалоого болот</translation>
        </message>
        <message>
            <source>Remove the brackets.</source>
            <translation>Кашааларды алып салыңыз.</translation>
        </message>
        <message>
            <source>only a node-set can be followed by /, and its steps by no predicates</source>
            <translation>/ белгисинен кийин түйүндөр топтому гана тура алат, кадамдары предикатсыз</translation>
        </message>
        <message>
            <source>Name the question itself.</source>
            <translation>Суроонун өзүн атаңыз.</translation>
        </message>
        <message>
            <source>What was said to be stored is stored.</source>
            <translation>Сакталды деп айтылгандын баары сакталган.</translation>
        </message>
        <message>
            <source>{name} is not installed</source>
            <translation>{name} орнотулган эмес</translation>
        </message>
        <message>
            <source>Set the program up with the first command of README.md.</source>
            <translation>Программаны README.md'дин биринчи буйругу менен орнотуңуз.</translation>
        </message>
        <message>
            <source>something that should not happen: {name}</source>
            <translation>болбой турган нерсе болду: {name}</translation>
        </message>
        <message>
            <source>What was said to be stored is stored. A report without any answers, for us: {write_report}</source>
            <translation>Сакталды деп айтылгандын баары сакталган. Биз үчүн отчёт, жоопторсуз: {write_report}</translation>
        </message>
        <message>
            <source>this CSV is not UTF-8</source>
            <translation>бул CSV UTF-8'де эмес</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”.</source>
            <translation>Аны «CSV UTF-8» кылып сактаңыз.</translation>
        </message>
        <message>
            <source>this CSV cannot be read: {error}</source>
            <translation>бул CSV окулбайт: {error}</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet and save it again.</source>
            <translation>Аны таблица программасында ачып, кайра сактаңыз.</translation>
        </message>
        <message>
            <source>this CSV has {number} rows; at most {most_rows} are read</source>
            <translation>бул CSV'деги саптар: {number}; эң көбү {most_rows} окулат</translation>
        </message>
        <message>
            <source>the file is larger than 64 MB</source>
            <translation>файл 64 МБдан чоң</translation>
        </message>
        <message>
            <source>Remove pictures from the workbook.</source>
            <translation>Китептен сүрөттөрдү алып салыңыз.</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>мындай файл жок</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Жолду текшериңиз.</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <translation>файл окулбайт</translation>
        </message>
        <message>
            <source>Check the path and your rights to it.</source>
            <translation>Жолду жана ага болгон укугуңузду текшериңиз.</translation>
        </message>
        <message>
            <source>this XML is not UTF-8</source>
            <translation>бул XML UTF-8'де эмес</translation>
        </message>
        <message>
            <source>the file name {name!r} leads out of the form's folder</source>
            <translation>{name!r} файл аты форманын папкасынан сыртка алып барат</translation>
        </message>
        <message>
            <source>Use the file's own name.</source>
            <translation>Файлдын өз атын колдонуңуз.</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice and save it again.</source>
            <translation>Аны Excel же LibreOffice'те ачып, кайра сактаңыз.</translation>
        </message>
        <message>
            <source>A questionnaire is an XLSForm saved as .xlsx.</source>
            <translation>Форма — .xlsx кылып сакталган XLSForm.</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>файл бош</translation>
        </message>
        <message>
            <source>Save the questionnaire again and try once more.</source>
            <translation>Форманы дагы бир жолу сактап, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>this is not an Excel workbook</source>
            <translation>бул Excel китеби эмес</translation>
        </message>
        <message>
            <source>the .xls file has {source} MB; at most {most_old_format} MB are read</source>
            <translation>.xls файлында {source} МБ; эң көбү {most_old_format} МБ окулат</translation>
        </message>
        <message>
            <source>Save it as .xlsx.</source>
            <translation>Аны .xlsx кылып сактаңыз.</translation>
        </message>
        <message>
            <source>the workbook is damaged or cut short</source>
            <translation>китеп бузулган же кесилген</translation>
        </message>
        <message>
            <source>the workbook has {number} parts; at most {most_members} are read</source>
            <translation>китептеги бөлүктөр: {number}; эң көбү {most_members} окулат</translation>
        </message>
        <message>
            <source>Save the sheets into a new workbook.</source>
            <translation>Барактарды жаңы китепке сактаңыз.</translation>
        </message>
        <message>
            <source>the workbook would unpack to {unpacked} MB; at most {most_unpacked} MB are read</source>
            <translation>китеп {unpacked} МБга чейин жайылмак; эң көбү {most_unpacked} МБ окулат</translation>
        </message>
        <message>
            <source>Remove pictures and empty rows, or save the sheets into a new workbook.</source>
            <translation>Сүрөттөрдү жана бош саптарды алып салыңыз же барактарды жаңы китепке сактаңыз.</translation>
        </message>
        <message>
            <source>the workbook holds a part with the path {filename!r}</source>
            <translation>китепте {filename!r} жолу менен бөлүк бар</translation>
        </message>
        <message>
            <source>Do not use this file: no spreadsheet program writes such a part.</source>
            <translation>Бул файлды колдонбоңуз: таблица программалары мындай бөлүк жазбайт.</translation>
        </message>
        <message>
            <source>this zip file holds no workbook</source>
            <translation>бул zip'те китеп жок</translation>
        </message>
        <message>
            <source>the workbook holds a DOCTYPE, which no spreadsheet program writes</source>
            <translation>китепте таблица программалары жазбаган DOCTYPE бар</translation>
        </message>
        <message>
            <source>Do not use this file. Ask for the questionnaire once more, saved as .xlsx.</source>
            <translation>Бул файлды колдонбоңуз. Форманы дагы бир жолу, .xlsx кылып сакталганын сураңыз.</translation>
        </message>
        <message>
            <source>a part of the workbook is written in {decode}</source>
            <translation>китептин бир бөлүгү {decode} менен жазылган</translation>
        </message>
        <message>
            <source>groups are nested {depth} levels deep; at most {most_nesting} are read</source>
            <translation>топтордун ичкери деңгээли: {depth}; эң көбү {most_nesting} окулат</translation>
        </message>
        <message>
            <source>Let some groups stand one after another instead of inside one another.</source>
            <translation>Айрым топторду биринин ичине эмес, биринен кийин бирин коюңуз.</translation>
        </message>
        <message>
            <source>If it is meant so, `check --repair OUT.xlsx` sets allow_choice_duplicates.</source>
            <translation>Эгер атайын ушундай болсо, `check --repair OUT.xlsx` allow_choice_duplicates коёт.</translation>
        </message>
        <message>
            <source>there is no list {list_name!r}</source>
            <translation>{list_name!r} деген тизме жок</translation>
        </message>
        <message>
            <source>the choice belongs to no list, so it is left out</source>
            <translation>вариант эч бир тизмеге кирбейт, ошондуктан калтырылды</translation>
        </message>
        <message>
            <source>Write the list's name.</source>
            <translation>Тизменин атын жазыңыз.</translation>
        </message>
        <message>
            <source>no question uses the list {name}</source>
            <translation>{name} тизмесин эч бир суроо колдонбойт</translation>
        </message>
        <message>
            <source>Remove it, or leave it.</source>
            <translation>Аны алып салыңыз же калтырыңыз.</translation>
        </message>
        <message>
            <source>Add it to the choices sheet: list_name, name, label.</source>
            <translation>Аны choices барагына кошуңуз: list_name, name, label.</translation>
        </message>
        <message>
            <source>a choice of {list_name} has no code</source>
            <translation>{list_name} тизмесиндеги варианттын коду жок</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>Аны жазыңыз.</translation>
        </message>
        <message>
            <source>the code {code} of {list_name} stands in row {first} as well</source>
            <translation>{list_name} тизмесиндеги {code} коду {first}-сапта да турат</translation>
        </message>
        <message>
            <source>Give each choice a code of its own. {repair}</source>
            <translation>Ар бир вариантка өз кодун бериңиз. {repair}</translation>
        </message>
        <message>
            <source>{code} and {code2} (row {number}) are the same number, and two codes of one list</source>
            <translation>{code} жана {code2} ({number}-сап) — бир эле сан, бирок бир тизменин эки коду</translation>
        </message>
        <message>
            <source>Write codes as whole numbers without leading zeros, or all with letters.</source>
            <translation>Коддорду алдында нөлү жок бүтүн сандар менен же баарын тамга менен жазыңыз.</translation>
        </message>
        <message>
            <source>Write an underscore instead, here and in the rules.</source>
            <translation>Боштуктун ордуна астынкы сызык жазыңыз, бул жерде жана эрежелерде.</translation>
        </message>
        <message>
            <source>the code {code!r} holds a space, which parts the answers of a select_multiple</source>
            <translation>{code!r} кодунда боштук бар, ал select_multiple жоопторун бөлөт</translation>
        </message>
        <message>
            <source>codes of {list_name} hold spaces: {listed}</source>
            <translation>{list_name} коддорунда боштук бар: {listed}</translation>
        </message>
        <message>
            <source>typing {short} could mean row {other} as well</source>
            <translation>{short} деп терилсе, {other}-сап да болушу мүмкүн</translation>
        </message>
        <message>
            <source>Give each choice of a list a short code of its own, and none that is another's code.</source>
            <translation>Тизменин ар бир вариантына башкасынын кодуна окшобогон өз кыска кодун бериңиз.</translation>
        </message>
        <message>
            <source>choices of {name} without a label show their code: {listed}</source>
            <translation>{name} варианттары жазуусуз болгондо кодун көрсөтөт: {listed}</translation>
        </message>
        <message>
            <source>Write what the paper prints.</source>
            <translation>Кагазда басылганын жазыңыз.</translation>
        </message>
        <message>
            <source>{label!r} is the label of {code} (row {number}) as well</source>
            <translation>{label!r} — {code} вариантынын да жазуусу ({number}-сап)</translation>
        </message>
        <message>
            <source>Give each choice of a list a label of its own.</source>
            <translation>Тизменин ар бир вариантына өз жазуусун бериңиз.</translation>
        </message>
        <message>
            <source>Write a label, or a calculation.</source>
            <translation>Жазуу же calculation жазыңыз.</translation>
        </message>
        <message>
            <source>Write the name of a .csv, .xml or .geojson file after the type.</source>
            <translation>Түрдөн кийин .csv, .xml же .geojson файлынын атын жазыңыз.</translation>
        </message>
        <message>
            <source>the question that or_other adds is in English in every language</source>
            <translation>or_other кошкон суроо бардык тилдерде англисче</translation>
        </message>
        <message>
            <source>Add a choice other and a text question of your own.</source>
            <translation>Өзүңүздүн other вариантыңызды жана тексттик сурооңузду кошуңуз.</translation>
        </message>
        <message>
            <source>a title with a space cannot be read by a choice_filter: {value}</source>
            <translation>боштугу бар башты choice_filter окуй албайт: {value}</translation>
        </message>
        <message>
            <source>Write an underscore instead.</source>
            <translation>Боштуктун ордуна астынкы сызык жазыңыз.</translation>
        </message>
        <message>
            <source>this question is never filled in</source>
            <translation>бул суроо эч качан толтурулбайт</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Аны алып салыңыз.</translation>
        </message>
        <message>
            <source>Correct this cell; the other findings may help.</source>
            <translation>Бул уячаны оңдоңуз; калган эскертүүлөр жардам берет.</translation>
        </message>
        <message>
            <source>This may follow from the errors above: correct those first.</source>
            <translation>Балким, бул жогорудагы каталардан келип чыкты: адегенде ошолорду оңдоңуз.</translation>
        </message>
        <message>
            <source>Did you mean {near}()?</source>
            <translation>Балким, {near}()?</translation>
        </message>
        <message>
            <source>unknown function {name}()</source>
            <translation>белгисиз функция {name}()</translation>
        </message>
        <message>
            <source>Write ${name} of a question.</source>
            <translation>Суроонун ${name} атын жазыңыз.</translation>
        </message>
        <message>
            <source>{group} is not a question's name</source>
            <translation>{group} суроонун аты эмес</translation>
        </message>
        <message>
            <source>Did you mean ${{{near}}}?</source>
            <translation>Балким, ${{{near}}}?</translation>
        </message>
        <message>
            <source>there is no question {name}</source>
            <translation>{name} деген суроо жок</translation>
        </message>
        <message>
            <source>{name} could be the one of row {replace}</source>
            <translation>{name} {replace}-саптагы суроо болушу мүмкүн</translation>
        </message>
        <message>
            <source>Rename one of them: a reference must be plain.</source>
            <translation>Бирөөнүн атын өзгөртүңүз: шилтеме так болушу керек.</translation>
        </message>
        <message>
            <source>`${` is not closed</source>
            <translation>`${` жабылган эмес</translation>
        </message>
        <message>
            <source>Add the missing `}`.</source>
            <translation>Жетишпеген `}` кошуңуз.</translation>
        </message>
        <message>
            <source>{name}() is the day of keying, not the day of the interview</source>
            <translation>{name}() — киргизүү күнү, интервью күнү эмес</translation>
        </message>
        <message>
            <source>Use the date written on the paper.</source>
            <translation>Кагазда жазылган датаны колдонуңуз.</translation>
        </message>
        <message>
            <source>Put the file beside the form and write its bare name.</source>
            <translation>Файлды форманын жанына коюп, атын гана жазыңыз.</translation>
        </message>
        <message>
            <source>the file name {written!r} leads out of the form's folder</source>
            <translation>{written!r} файл аты форманын папкасынан сыртка алып барат</translation>
        </message>
        <message>
            <source>Put it beside the questionnaire.</source>
            <translation>Аны форманын жанына коюңуз.</translation>
        </message>
        <message>
            <source>the file {name} is not beside the questionnaire</source>
            <translation>форманын жанында {name} файлы жок</translation>
        </message>
        <message>
            <source>{list_name} has no column {wanted}</source>
            <translation>{list_name} ичинде {wanted} мамычасы жок</translation>
        </message>
        <message>
            <source>Its columns are {titles}.</source>
            <translation>Анын мамычалары: {titles}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл бош.</translation>
        </message>
        <message>
            <source>{text!r} is neither yes nor no; it counts as no</source>
            <translation>{text!r} yes да, no да эмес; no деп эсептелет</translation>
        </message>
        <message>
            <source>Write yes or no.</source>
            <translation>yes же no деп жазыңыз.</translation>
        </message>
        <message>
            <source>{width!r} is no width; it is ignored</source>
            <translation>{width!r} туурасы эмес; эсепке алынбайт</translation>
        </message>
        <message>
            <source>Write how many characters fit.</source>
            <translation>Канча белги батарын жазыңыз.</translation>
        </message>
        <message>
            <source>{year!r} is no year; short dates mean the current one</source>
            <translation>{year!r} жыл эмес; кыска даталар учурдагы жылга тиешелүү</translation>
        </message>
        <message>
            <source>Write four digits.</source>
            <translation>Төрт цифра жазыңыз.</translation>
        </message>
        <message>
            <source>Write one of {words}.</source>
            <translation>Булардын бирин жазыңыз: {words}.</translation>
        </message>
        <message>
            <source>{text!r} means nothing here</source>
            <translation>{text!r} бул жерде эч нерсени билдирбейт</translation>
        </message>
        <message>
            <source>{name} (row {number}) is the {part} already</source>
            <translation>{name} ({number}-сап) буга чейин эле {part}</translation>
        </message>
        <message>
            <source>One question of a questionnaire is the {part}.</source>
            <translation>{part} — форманын бир гана суроосу.</translation>
        </message>
        <message>
            <source>The reasons are {missing_reasons}.</source>
            <translation>Себептер: {missing_reasons}.</translation>
        </message>
        <message>
            <source>there is no missing reason {word!r}</source>
            <translation>{word!r} деген жооптун жок болуу себеби жок</translation>
        </message>
        <message>
            <source>Write the name of a question further down.</source>
            <translation>Төмөндө турган суроонун атын жазыңыз.</translation>
        </message>
        <message>
            <source>there is no question {target!r}</source>
            <translation>{target!r} деген суроо жок</translation>
        </message>
        <message>
            <source>{target} stands before {name}: a skip goes forward only</source>
            <translation>{target} {name} суроосунан мурун турат: өтүү алдыга гана болот</translation>
        </message>
        <message>
            <source>Name a question further down.</source>
            <translation>Төмөндө турган суроону атаңыз.</translation>
        </message>
        <message>
            <source>{name} can never be asked: no answers make its relevance true</source>
            <translation>{name} эч качан берилбейт: анын шарты эч кандай жоопто аткарылбайт</translation>
        </message>
        <message>
            <source>Compare its relevance with that of the groups around it, and with the codes of the lists.</source>
            <translation>Анын шартын айланасындагы топтордун шарттары жана тизмелердин коддору менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>no answer to {name} satisfies its constraint</source>
            <translation>{name} суроосуна эч бир жооп анын чектөөсүнө туура келбейт</translation>
        </message>
        <message>
            <source>Check the limits, and `and` against `or`.</source>
            <translation>Чектерди жана `or` ордуна `and` коюлбаганын текшериңиз.</translation>
        </message>
        <message>
            <source>the list of {name} has no code {code}</source>
            <translation>{name} тизмесинде {code} коду жок</translation>
        </message>
        <message>
            <source>Its codes are {shown}.</source>
            <translation>Анын коддору: {shown}.</translation>
        </message>
        <message>
            <source>{said} of {list_name} {part} never shown: no earlier answer matches the filter</source>
            <translation>{list_name} тизмесинен {said} {part} эч качан көрүнбөйт: мурунку эч бир жооп чыпкага туура келбейт</translation>
        </message>
        <message>
            <source>Compare the columns that the choice_filter reads with the codes of the earlier list.</source>
            <translation>choice_filter окуган мамычаларды мурунку тизменин коддору менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>{why}: in tables it is called {column}</source>
            <translation>{why}: таблицаларда анын аты {column}</translation>
        </message>
        <message>
            <source>The codebook keeps the name; rename the question if you want another.</source>
            <translation>Коддор китеби атын сактайт; башка ат кааласаңыз, суроонун атын өзгөртүңүз.</translation>
        </message>
        <message>
            <source>{name} is not written in Latin letters</source>
            <translation>{name} латын тамгалары менен жазылган эмес</translation>
        </message>
        <message>
            <source>{name} has {number} characters, and Stata takes {most} (and SPSS {spss})</source>
            <translation>{name} атында {number} белги бар, Stata {most} алат (SPSS — {spss})</translation>
        </message>
        <message>
            <source>{name} has {number} characters, and Stata takes {most}</source>
            <translation>{name} атында {number} белги бар, Stata {most} алат</translation>
        </message>
        <message>
            <source>{name} has characters that SPSS, Stata, R or SQL do not take</source>
            <translation>{name} атында SPSS, Stata, R же SQL кабыл албаган белгилер бар</translation>
        </message>
        <message>
            <source>{name} is a word of SPSS, Stata, R or SQL, or another question's name</source>
            <translation>{name} — SPSS, Stata, R же SQL сөзү же башка суроонун аты</translation>
        </message>
        <message>
            <source>the pattern {text!r} can take very long: what it repeats repeats inside as well</source>
            <translation>{text!r} үлгүсү өтө көпкө текшерилиши мүмкүн: кайталанганы ичинде да кайталанат</translation>
        </message>
        <message>
            <source>Repeat once: [a-z]+ instead of ([a-z]+)+. An answer it is too slow for is kept and marked.</source>
            <translation>Бир жолу кайталаңыз: ([a-z]+)+ ордуна [a-z]+. Өтө жай болгон жооп белги менен сакталат.</translation>
        </message>
        <message>
            <source>`check --repair OUT.xlsx` does it.</source>
            <translation>Муну `check --repair OUT.xlsx` жасайт.</translation>
        </message>
        <message>
            <source>the file is called {extension} but holds a workbook of the kind {kind}</source>
            <translation>файлдын аты {extension}, бирок ичинде {kind} түрүндөгү китеп</translation>
        </message>
        <message>
            <source>Save it as .xlsx; other programs refuse it as it is. {repair}</source>
            <translation>Аны .xlsx кылып сактаңыз; башка программалар мындайын кабыл албайт. {repair}</translation>
        </message>
        <message>
            <source>the workbook holds macros; they are never run</source>
            <translation>китепте макростор бар; алар эч качан аткарылбайт</translation>
        </message>
        <message>
            <source>Save it as .xlsx to be rid of them.</source>
            <translation>Алардан кутулуу үчүн .xlsx кылып сактаңыз.</translation>
        </message>
        <message>
            <source>the workbook has no sheet called survey</source>
            <translation>китепте survey барагы жок</translation>
        </message>
        <message>
            <source>Rename the sheet {near!r} to survey.</source>
            <translation>{near!r} барагынын атын survey кылыңыз.</translation>
        </message>
        <message>
            <source>Put the questions on a sheet called survey.</source>
            <translation>Суроолорду survey аттуу баракка жайгаштырыңыз.</translation>
        </message>
        <message>
            <source>the name of the sheet {title!r} has blanks around it; other programs do not find it</source>
            <translation>{title!r} барагынын атынын айланасында боштук бар; башка программалар аны таппайт</translation>
        </message>
        <message>
            <source>Rename it to {name}. {repair}</source>
            <translation>Анын атын {name} кылыңыз. {repair}</translation>
        </message>
        <message>
            <source>the sheet {title!r} is not read</source>
            <translation>{title!r} барагы окулбайт</translation>
        </message>
        <message>
            <source>there is no column {key}</source>
            <translation>{key} мамычасы жок</translation>
        </message>
        <message>
            <source>Rename the column {near!r} to {key}.</source>
            <translation>{near!r} мамычасынын атын {key} кылыңыз.</translation>
        </message>
        <message>
            <source>Titles of columns stand in the first row.</source>
            <translation>Мамычалардын баштары биринчи сапта турат.</translation>
        </message>
        <message>
            <source>{letters} are both called {title}</source>
            <translation>{letters} экөө тең {title} деп аталат</translation>
        </message>
        <message>
            <source>{letters}, {title} and {title2}, say the same</source>
            <translation>{letters}, {title} жана {title2}, бир эле нерсени билдирет</translation>
        </message>
        <message>
            <source>Rename or remove one of them. {repair}</source>
            <translation>Бирөөнүн атын өзгөртүңүз же алып салыңыз. {repair}</translation>
        </message>
        <message>
            <source>the converter cannot read a column called {title} on the sheet {name}</source>
            <translation>айландыргыч {name} барагындагы {title} мамычасын окуй албайт</translation>
        </message>
        <message>
            <source>Call it {plain}. {repair}</source>
            <translation>Аны {plain} деп атаңыз. {repair}</translation>
        </message>
        <message>
            <source>Remove it, or call it by one word.</source>
            <translation>Аны алып салыңыз же бир сөз менен атаңыз.</translation>
        </message>
        <message>
            <source>there is no column {title}; it is ignored</source>
            <translation>{title} деген мамыча жок; эсепке алынбайт</translation>
        </message>
        <message>
            <source>Notes of the author may stand there.</source>
            <translation>Ал жерде автордун эскертүүлөрү турушу мүмкүн.</translation>
        </message>
        <message>
            <source>the cell holds a character that cannot be printed (U+{ord:04X})</source>
            <translation>уячада басып чыгарууга болбогон белги бар (U+{ord:04X})</translation>
        </message>
        <message>
            <source>Type the text anew.</source>
            <translation>Текстти кайра териңиз.</translation>
        </message>
        <message>
            <source>cells under no title are ignored: {listed}</source>
            <translation>башы жок уячалар эсепке алынбайт: {listed}</translation>
        </message>
        <message>
            <source>Give the column a title in the first row, or clear it.</source>
            <translation>Мамычага биринчи сапта баш бериңиз же аны тазалаңыз.</translation>
        </message>
        <message>
            <source>more than 60 blank rows end the sheet: row {unread_from} and all below it are left out</source>
            <translation>60тан ашык бош сап баракты бүтүрөт: {unread_from}-сап жана андан төмөнкүлөр калтырылды</translation>
        </message>
        <message>
            <source>Remove the blank rows.</source>
            <translation>Бош саптарды алып салыңыз.</translation>
        </message>
        <message>
            <source>the cell holds a formula whose value was never stored</source>
            <translation>уячада мааниси сакталбаган формула бар</translation>
        </message>
        <message>
            <source>Open the workbook in Excel or LibreOffice, let it compute, and save it; or write the value itself.</source>
            <translation>Китепти Excel же LibreOffice'те ачып, эсептетип сактаңыз; же маанисинин өзүн жазыңыз.</translation>
        </message>
        <message>
            <source>`check --repair OUT.xlsx` makes it a text question.</source>
            <translation>`check --repair OUT.xlsx` аны тексттик суроо кылат.</translation>
        </message>
        <message>
            <source>the audit file of a telephone has no counterpart on a keying desk; the audit trail is kept anyway</source>
            <translation>телефондогу audit файлынын кагаздан киргизүүдө ордун баса турган нерсе жок; өзгөртүүлөр журналы баары бир жүргүзүлөт</translation>
        </message>
        <message>
            <source>there is no recording on a keying desk</source>
            <translation>кагаздан киргизүүдө үн жазылбайт</translation>
        </message>
        <message>
            <source>the place of keying is not the place of the interview; it is not taken</source>
            <translation>киргизүү жери интервью болгон жер эмес; ал жазылбайт</translation>
        </message>
        <message>
            <source>the survey sheet has no questions</source>
            <translation>survey барагында суроолор жок</translation>
        </message>
        <message>
            <source>Fill in the survey sheet.</source>
            <translation>survey барагын толтуруңуз.</translation>
        </message>
        <message>
            <source>Write one, such as text.</source>
            <translation>Аны жазыңыз, мисалы text.</translation>
        </message>
        <message>
            <source>{name} has no type</source>
            <translation>{name} суроосунун түрү жок</translation>
        </message>
        <message>
            <source>`check --repair OUT.xlsx` makes it so.</source>
            <translation>`check --repair OUT.xlsx` ушундай кылат.</translation>
        </message>
        <message>
            <source>there is no type {type!r}</source>
            <translation>{type!r} деген түр жок</translation>
        </message>
        <message>
            <source>It may stay: other programs use it.</source>
            <translation>Кала берсе болот: аны башка программалар колдонот.</translation>
        </message>
        <message>
            <source>{kind} is ignored: {why}</source>
            <translation>{kind} эсепке алынбайт: {why}</translation>
        </message>
        <message>
            <source>They may stay: other programs use them.</source>
            <translation>Кала берсе болот: аларды башка программалар колдонот.</translation>
        </message>
        <message>
            <source>entities are ignored</source>
            <translation>entities эсепке алынбайт</translation>
        </message>
        <message>
            <source>start, end and today are of the keying, not of the interview: {listed}</source>
            <translation>start, end жана today интервьюга эмес, киргизүүгө тиешелүү: {listed}</translation>
        </message>
        <message>
            <source>Ask for the date written on the paper.</source>
            <translation>Кагазда жазылган датаны сураңыз.</translation>
        </message>
        <message>
            <source>left out, because disabled: {listed}</source>
            <translation>өчүрүлгөндүктөн калтырылды: {listed}</translation>
        </message>
        <message>
            <source>the question or group has no name</source>
            <translation>суроонун же топтун аты жок</translation>
        </message>
        <message>
            <source>Names begin with a letter or _; after it letters, digits, _, - and . may stand.</source>
            <translation>Аттар тамга же _ менен башталат; андан кийин тамга, цифра, _, - жана . турушу мүмкүн.</translation>
        </message>
        <message>
            <source>{name!r} cannot be a name</source>
            <translation>{name!r} ат боло албайт</translation>
        </message>
        <message>
            <source>{name} stands in row {number} of the same group as well</source>
            <translation>{name} ошол эле топтун {number}-сабында да турат</translation>
        </message>
        <message>
            <source>Rename one of them.</source>
            <translation>Бирөөнүн атын өзгөртүңүз.</translation>
        </message>
        <message>
            <source>{name} and {name2} (row {number}) differ only in capital letters</source>
            <translation>{name} менен {name2} ({number}-сап) баш тамгалары менен гана айырмаланат</translation>
        </message>
        <message>
            <source>Rename one of them: tables and many programs do not tell them apart.</source>
            <translation>Бирөөнүн атын өзгөртүңүз: таблицалар жана көп программалар аларды айырмалабайт.</translation>
        </message>
        <message>
            <source>the name of a roster must be the only one in the questionnaire: {name}</source>
            <translation>тизменин аты формада жалгыз болушу керек: {name}</translation>
        </message>
        <message>
            <source>Rename the roster.</source>
            <translation>Тизменин атын өзгөртүңүз.</translation>
        </message>
        <message>
            <source>groups are nested more than {most_nesting} levels deep</source>
            <translation>топтордун ичкери деңгээли {most_nesting} ашык</translation>
        </message>
        <message>
            <source>Add a row of type end_{partition}.</source>
            <translation>end_{partition} түрүндөгү сап кошуңуз.</translation>
        </message>
        <message>
            <source>{name} never ends</source>
            <translation>{name} эч жерде бүтпөйт</translation>
        </message>
        <message>
            <source>Check the rows that begin and end.</source>
            <translation>Баштаган жана бүтүргөн саптарды текшериңиз.</translation>
        </message>
        <message>
            <source>{type!r} ends nothing here{tail}</source>
            <translation>{type!r} бул жерде эч нерсени бүтүрбөйт{tail}</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} бош</translation>
        </message>
        <message>
            <source>Write an expression in the column calculation.</source>
            <translation>calculation мамычасына туюнтма жазыңыз.</translation>
        </message>
        <message>
            <source>{name} computes nothing</source>
            <translation>{name} эч нерсени эсептебейт</translation>
        </message>
        <message>
            <source>{name} has no label: who keys it sees its name only</source>
            <translation>{name} суроосунун жазуусу жок: оператор атын гана көрөт</translation>
        </message>
        <message>
            <source>Write what the paper asks.</source>
            <translation>Кагаз эмнени сураганын жазыңыз.</translation>
        </message>
        <message>
            <source>languages without a code: {without}</source>
            <translation>коду жок тилдер: {without}</translation>
        </message>
        <message>
            <source>Write Kyrgyz (ky), so that programs know the language.</source>
            <translation>Программалар тилди билиши үчүн Kyrgyz (ky) деп жазыңыз.</translation>
        </message>
        <message>
            <source>no label is written in the default language {default}</source>
            <translation>демейки {default} тилинде бир да жазуу жок</translation>
        </message>
        <message>
            <source>Write {near} in the settings sheet, as the labels' titles have it.</source>
            <translation>settings барагына жазуулардын баштарындагыдай {near} деп жазыңыз.</translation>
        </message>
        <message>
            <source>the translation is missing in {listed}</source>
            <translation>котормосу жок: {listed}</translation>
        </message>
        <message>
            <source>Another language is shown instead.</source>
            <translation>Анын ордуна башка тил көрсөтүлөт.</translation>
        </message>
        <message>
            <source>no {key} is written in {absent}</source>
            <translation>{key} {absent} тилинде жазылган эмес</translation>
        </message>
        <message>
            <source>Add a column {key}::{absent}. Another language is shown instead.</source>
            <translation>{key}::{absent} мамычасын кошуңуз. Анын ордуна башка тил көрсөтүлөт.</translation>
        </message>
        <message>
            <source>labels without a language stand beside labels in {filter}</source>
            <translation>тили жок жазуулар {filter} тилиндеги жазуулардын жанында турат</translation>
        </message>
        <message>
            <source>Write the language into each title: label::English (en).</source>
            <translation>Ар бир башка тилди жазыңыз: label::English (en).</translation>
        </message>
        <message>
            <source>HTML is shown as it is written: {listed}</source>
            <translation>HTML кандай жазылса, ошондой көрсөтүлөт: {listed}</translation>
        </message>
        <message>
            <source>Write plain text.</source>
            <translation>Жөнөкөй текст жазыңыз.</translation>
        </message>
        <message>
            <source>curly quote {text}</source>
            <translation>ийри тырмакча {text}</translation>
        </message>
        <message>
            <source>Use straight quotes ' or ". `check --repair OUT.xlsx` does it.</source>
            <translation>Түз тырмакча колдонуңуз: ' же ". Муну `check --repair OUT.xlsx` жасайт.</translation>
        </message>
        <message>
            <source>the appearance {word} has no effect here: {listed}</source>
            <translation>appearance {word} бул жерде эч нерсени өзгөртпөйт: {listed}</translation>
        </message>
        <message>
            <source>a sheet of the workbook has too many cells</source>
            <translation>китептин барагында уячалар өтө көп</translation>
        </message>
        <message>
            <source>Copy the rows that are filled in into a new workbook.</source>
            <translation>Толтурулган саптарды жаңы китепке көчүрүңүз.</translation>
        </message>
        <message>
            <source>the sheet {sheet} has more than {most_rows:,} rows</source>
            <translation>{sheet} барагындагы саптар {most_rows:,} саптан көп</translation>
        </message>
        <message>
            <source>the workbook has more than {most_cells:,} cells</source>
            <translation>китептеги уячалар {most_cells:,} уячадан көп</translation>
        </message>
        <message>
            <source>Move long lists to a CSV file beside the form (select_one_from_file).</source>
            <translation>Узун тизмелерди форманын жанындагы CSV файлына көчүрүңүз (select_one_from_file).</translation>
        </message>
        <message>
            <source>a cell has more than {most_cell_characters:,} characters</source>
            <translation>уячадагы белгилер {most_cell_characters:,} белгиден көп</translation>
        </message>
        <message>
            <source>Shorten the text.</source>
            <translation>Текстти кыскартыңыз.</translation>
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
        <name>HistoryCard</name>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark a paper to see what happened to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of paper {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being keyed by {who}; the trail begins when the paper is closed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <source>{who}, here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, laptop {station} of {district}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed the paper: {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status: {old} → {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled a conflict: {question}: {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided a difference: {question}: {old} → {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took a decision back: {question}: {old} → {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted: {question}: {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent back: {question}: {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch</source>
            <translation type="unfinished">Топтом</translation>
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished">Район</translation>
        </message>
        <message>
            <source>Taken over from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row of {roster}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation type="unfinished">кагазда ушундай</translation>
        </message>
        <message>
            <source>the interviewer was asked</source>
            <translation type="unfinished">интервьюерден суралды</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation type="unfinished">башка себеп</translation>
        </message>
        <message>
            <source>undone</source>
            <translation type="unfinished" />
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
        <message>
            <source>by you this week</source>
            <translation type="unfinished" />
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
            <source>District files</source>
            <translation>Райондордун файлдары</translation>
        </message>
        <message>
            <source>District files (*.anketa-district);;All files (*)</source>
            <translation>Райондордун файлдары (*.anketa-district);;Бардык файлдар (*)</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation type="unfinished">Токтотулду. Эч нерсе өзгөргөн жок.</translation>
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
        <name>OutcomeBox</name>
        <message>
            <source>What became of papers that are not keyed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type their numbers, such as 27 or 30-33, then Enter and one digit; or Ctrl and the digit at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a number of this batch: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the number of a paper first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{numbers}: press the digit of what became of it.</source>
            <translation type="unfinished" />
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
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperFinder</name>
        <message>
            <source>Find a paper by its number; with nothing typed: your last papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers of this batch that are not keyed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No batch of second keyings expects paper {number}. A supervisor makes one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers are keyed here already. Clear the number with F8 and leave with Ctrl+W.</source>
            <translation type="unfinished" />
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
            <source>enumerator</source>
            <translation>маалымат киргизүүчү</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>супервайзер</translation>
        </message>
        <message>
            <source>A code is needed, so that your answers can be told from others'.</source>
            <translation type="unfinished">Жоопторуңузду башкалардыкынан айырмалоо үчүн код керек.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation type="unfinished">{code} — башка кишинин коду.</translation>
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
        <name>PracticeBand</name>
        <message>
            <source>Practice: sample papers. Nothing keyed here is sent or counted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key the sample papers: each stands beside the form while you key it, and afterwards you see what you keyed otherwise. Then say on the page Batches what became of papers 7 and 8, and close the batch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise again from the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper {number}: {right} of {total} answers as they stand on it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticeFiles</name>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
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
        <name>RestoreCard</name>
        <message>
            <source>Leave the file as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the backup back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put {backup} in the place of {store}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the backup: papers {cases}, drafts {drafts}; its last change was at {moment}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the file now: papers {cases}, drafts {drafts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is deleted: the present file stays beside it under another name.</source>
            <translation type="unfinished" />
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
            <source>Making a backup</source>
            <translation>Көчүрмө жасалууда</translation>
        </message>
        <message>
            <source>Folder for the backup</source>
            <translation>Көчүрмө үчүн папка</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation type="unfinished">{name} көчүрмөсү жасалды, ачылды жана салыштырылды.</translation>
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
        <message>
            <source>Say where the file shall be.</source>
            <translation type="unfinished">Файл кайда болорун көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation type="unfinished">Токтотулду. Эч нерсе жазылган жок.</translation>
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
        <name>SheetText</name>
        <message>
            <source>first keying</source>
            <translation type="unfinished">биринчи киргизүү</translation>
        </message>
        <message>
            <source>second keying, blind</source>
            <translation type="unfinished">экинчи киргизүү, биринчисин көрбөй</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation type="unfinished">Форма</translation>
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished">Район</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Response</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyed twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open queries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyed by</source>
            <translation type="unfinished">Киргизген</translation>
        </message>
        <message>
            <source>Keyed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished">Файл</translation>
        </message>
        <message>
            <source>Sheet of batch {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed {when} by {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep these words on paper: they show later whether anything of the trail was taken away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Close this batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished">Артка</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason to open the batch again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet of the batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The batch is closed. Print the sheet and lay it on the bundle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a few words why the batch is opened again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The batch is open again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was written.</source>
            <translation type="unfinished" />
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
            <source>It goes to the paper that is marked.</source>
            <translation>Аны белгиленген анкета алат.</translation>
        </message>
        <message>
            <source>Settled; it stands in the trail with its reason.</source>
            <translation type="unfinished">Чечилди; журналга себеби менен жазылды.</translation>
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
            <translation type="unfinished">Баскычтардын барагы: {path}</translation>
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
        <message numerus="yes">
            <source>%n paper(s) are final now.</source>
            <translation type="unfinished">
                <numerusform>%n анкета эми акыркы.</numerusform>
                <numerusform>%n анкета эми акыркы.</numerusform>
            </translation>
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
