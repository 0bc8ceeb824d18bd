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
            <translation>Тизме: мурунку саптагы ошол эле суроо</translation>
        </message>
        <message>
            <source>Roster: the same question in the next row</source>
            <translation>Тизме: кийинки саптагы ошол эле суроо</translation>
        </message>
        <message>
            <source>Roster: move the row up</source>
            <translation>Тизме: сапты өйдө жылдыруу</translation>
        </message>
        <message>
            <source>Roster: move the row down</source>
            <translation>Тизме: сапты ылдый жылдыруу</translation>
        </message>
        <message>
            <source>Roster: into the rows below this one</source>
            <translation>Тизме: ушул саптын астындагы саптарга</translation>
        </message>
        <message>
            <source>Roster: back to the row above</source>
            <translation>Тизме: жогорку сапка кайтуу</translation>
        </message>
        <message>
            <source>Report: tables and charts</source>
            <translation>Отчёт: таблицалар жана диаграммалар</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>Каталардын үлүшү</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Күмөндөр</translation>
        </message>
        <message>
            <source>Lock the screen now</source>
            <translation>Экранды азыр кулпулоо</translation>
        </message>
        <message>
            <source>Practice: the sample paper beside the form</source>
            <translation>Машыгуу: үлгү анкета форманын жанында</translation>
        </message>
        <message>
            <source>A closed paper: correct its number or status</source>
            <translation>Жабылган анкета: номерин же абалын оңдоо</translation>
        </message>
        <message>
            <source>Study package: seats, keys, replies</source>
            <translation>Изилдөө пакети: орундар, ачкычтар, жооптор</translation>
        </message>
        <message>
            <source>Every box waits for Enter, or goes on</source>
            <translation>Ар бир кутуча Enter күтөт же өзү улантат</translation>
        </message>
        <message>
            <source>Sort by this column, or turn the order</source>
            <translation>Ушул мамыча боюнча иреттөө же тартибин тескери кылуу</translation>
        </message>
        <message>
            <source>Filter by an answer or a status</source>
            <translation>Жооп же абал боюнча чыпка</translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>Мамычаларды тандоо</translation>
        </message>
        <message>
            <source>The story of the paper</source>
            <translation>Анкетанын тарыхы</translation>
        </message>
        <message>
            <source>Labels or codes</source>
            <translation>Жазуулар же коддор</translation>
        </message>
        <message>
            <source>Keep the columns up to this one in sight</source>
            <translation>Ушуга чейинки мамычаларды көрүнүп тургандай кылуу</translation>
        </message>
        <message>
            <source>Copy the marked rows</source>
            <translation>Белгиленген саптарды көчүрүү</translation>
        </message>
        <message>
            <source>Accept the marked queries</source>
            <translation>Белгиленген күмөндөрдү кабыл алуу</translation>
        </message>
        <message>
            <source>Open the paper at the question</source>
            <translation>Анкетаны ушул суроодон ачуу</translation>
        </message>
        <message>
            <source>Send the query back to the keyer</source>
            <translation>Күмөндү киргизүүчүгө кайра жөнөтүү</translation>
        </message>
        <message>
            <source>1, 2 …: this side is right, or this paper</source>
            <translation>1, 2 …: ушул жагы же ушул анкета туура</translation>
        </message>
        <message>
            <source>Make the paper the second keying</source>
            <translation>Анкетаны экинчи киргизүү кылуу</translation>
        </message>
        <message>
            <source>Give the paper its right number</source>
            <translation>Анкетага туура номерин берүү</translation>
        </message>
        <message>
            <source>Void the paper</source>
            <translation>Анкетаны жокко чыгаруу</translation>
        </message>
        <message>
            <source>To the first question that came back to you</source>
            <translation>Сизге кайтарылган биринчи суроого</translation>
        </message>
        <message>
            <source>New batch: here and at home</source>
            <translation>Жаңы топтом: бул жерде жана башкы бетте</translation>
        </message>
        <message>
            <source>Settings: language, look, lock, backups, people</source>
            <translation>Жөндөөлөр: тил, көрүнүш, кулпу, камдык көчүрмөлөр, адамдар</translation>
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
            <translation>Бул отурумда кайтарып ала турган чечим жок.</translation>
        </message>
        <message>
            <source>The answers stand one row off from here on. What does the paper say in these rows?</source>
            <translation>Ушул жерден баштап жооптор бир сапка жылып кеткен. Кагазда бул саптарда эмне турат?</translation>
        </message>
        <message>
            <source>3 · the answers as one string</source>
            <translation>3 · жооптор бир сап менен</translation>
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
            <translation>Камдык көчүрмөлөр…</translation>
        </message>
        <message>
            <source>Backup: {said}</source>
            <translation>Камдык көчүрмө: {said}</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation>Камдык көчүрмөлөр</translation>
        </message>
        <message>
            <source>A copy of the file is made by itself when it is opened and after every {every} closed papers, into the folder “{folder}” beside it. Each copy is opened and compared. The newest {kept} stay, and the last one of each of {days} days.</source>
            <translation>Файл ачылганда жана ар бир {every} жабылган анкетадан кийин анын жанындагы «{folder}» папкасына өзү көчүрүлөт. Ар бир көчүрмө ачылып салыштырылат. Акыркы {kept} көчүрмө жана {days} күндүн ар биринин акыркысы сакталат.</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Азыр көчүрмө жасоо</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>A second folder, on a stick or another disk</source>
            <translation>Экинчи папка, флешкада же башка дискте</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Папканы тандоо…</translation>
        </message>
        <message>
            <source>No second folder</source>
            <translation>Экинчи папкасыз</translation>
        </message>
        <message>
            <source>Put this backup back…</source>
            <translation>Бул көчүрмөнү кайтаруу…</translation>
        </message>
        <message>
            <source>Another backup file…</source>
            <translation>Башка көчүрмө файлы…</translation>
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation>{name}: жасалды, ачылды жана салыштырылды.</translation>
        </message>
        <message>
            <source>The second folder</source>
            <translation>Экинчи папка</translation>
        </message>
        <message>
            <source>A backup</source>
            <translation>Камдык көчүрмө</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa);;All files (*)</source>
            <translation>Анкетанын файлдары (*.anketa);;Бардык файлдар (*)</translation>
        </message>
        <message>
            <source>{name} was put back: papers {cases}, drafts {drafts}.</source>
            <translation>{name} кайтарылды: анкеталар {cases}, бүтпөгөндөрү {drafts}.</translation>
        </message>
        <message>
            <source>What stood there before is kept in {name}.</source>
            <translation>Мурда турган файл {name} ичинде сакталды.</translation>
        </message>
        <message>
            <source>Merge the district files sent since, and what they hold comes back.</source>
            <translation>Ошондон бери жөнөтүлгөн райондук файлдарды бириктириңиз, алардагы нерселер кайтып келет.</translation>
        </message>
        <message>
            <source>None. If this computer is stolen or breaks, the copies beside the file go with it.</source>
            <translation>Жок. Компьютер уурдалса же бузулса, файлдын жанындагы көчүрмөлөр аны менен кошо кетет.</translation>
        </message>
        <message>
            <source>{folder}: the last backup was not copied there.</source>
            <translation>{folder}: акыркы көчүрмө ал жерге түшкөн жок.</translation>
        </message>
        <message>
            <source>Each backup is copied to {folder} too.</source>
            <translation>Ар бир көчүрмө {folder} ичине да түшөт.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Жасалган</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлөмү</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>A backup is being made. You can go on working meanwhile.</source>
            <translation>Камдык көчүрмө жасалып жатат. Иштей берсеңиз болот.</translation>
        </message>
    </context>
    <context>
        <name>BatchDetail</name>
        <message>
            <source>Sheet and closing</source>
            <translation>Топтомдун барагы жана жабуу</translation>
        </message>
        <message>
            <source>Papers that are not simply keyed</source>
            <translation>Жөн гана киргизилбеген анкеталар</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Эмне белгилүү</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Closed {when} by {who}.</source>
            <translation>{when} {who} жапты.</translation>
        </message>
        <message>
            <source>Opened again {when} by {who}.</source>
            <translation>{when} {who} кайра ачты.</translation>
        </message>
        <message>
            <source>Every paper is keyed.</source>
            <translation>Бардык анкеталар киргизилди.</translation>
        </message>
        <message>
            <source>Keyed twice: {numbers}.</source>
            <translation>Эки жолу киргизилген: {numbers}.</translation>
        </message>
        <message>
            <source>Not among the numbers received: {numbers}.</source>
            <translation>Алынган номерлерден эмес: {numbers}.</translation>
        </message>
        <message>
            <source>Keyed, yet with an outcome: {numbers}.</source>
            <translation>Киргизилген, бирок натыйжасы да коюлган: {numbers}.</translation>
        </message>
        <message>
            <source>Said differently: {numbers}. Say it once more to settle it.</source>
            <translation>Ар башкача айтылган: {numbers}. Чечүү үчүн дагы бир жолу айтыңыз.</translation>
        </message>
        <message>
            <source>response {rate}</source>
            <translation>жооп берүү {rate}</translation>
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
            <translation>Топтомго ат керек.</translation>
        </message>
        <message>
            <source>Something in the header cannot stand so: see below its box.</source>
            <translation>Баш бөлүктө бир нерсе мындай тура албайт: кутучанын астын караңыз.</translation>
        </message>
        <message>
            <source>Version printed on the papers</source>
            <translation>Анкеталарга басылган версия</translation>
        </message>
        <message>
            <source>Old and new papers are keyed side by side, each as it is.</source>
            <translation>Эски жана жаңы анкеталар катар киргизилет, ар бири өзүндөй.</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, {version} версиясы</translation>
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
            <source>Not seen</source>
            <translation>Көрүнбөгөн</translation>
        </message>
        <message>
            <source>Batch {name} is closed. Its sheet opens it again.</source>
            <translation>{name} топтому жабык. Аны барагы кайра ачат.</translation>
        </message>
        <message>
            <source>On the desk</source>
            <translation>Столдо</translation>
        </message>
        <message>
            <source>Every paper of batch {name} is accounted for. Its sheet closes it.</source>
            <translation>{name} топтомунун ар бир анкетасы эсепке алынды. Топтомду анын барагы жабат.</translation>
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
            <translation>Эки жолу киргизилген</translation>
        </message>
    </context>
    <context>
        <name>BatchWords</name>
        <message>
            <source>Empty</source>
            <translation>Бош</translation>
        </message>
        <message>
            <source>{count} empty</source>
            <translation>бош: {count}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Баш тартуу</translation>
        </message>
        <message>
            <source>{count} refused</source>
            <translation>баш тартуу: {count}</translation>
        </message>
        <message>
            <source>Spoiled</source>
            <translation>Бузулган</translation>
        </message>
        <message>
            <source>{count} spoiled</source>
            <translation>бузулган: {count}</translation>
        </message>
        <message>
            <source>Not returned</source>
            <translation>Кайтпаган</translation>
        </message>
        <message>
            <source>{count} not returned</source>
            <translation>кайтпаган: {count}</translation>
        </message>
        <message>
            <source>keyed, yet said to be: {outcome}</source>
            <translation>киргизилген, бирок мындай делген: {outcome}</translation>
        </message>
        <message>
            <source>said differently: {outcome}</source>
            <translation>ар башкача айтылган: {outcome}</translation>
        </message>
        <message>
            <source>number keyed twice</source>
            <translation>номер эки жолу киргизилген</translation>
        </message>
        <message>
            <source>not among the numbers received</source>
            <translation>алынган номерлерден эмес</translation>
        </message>
        <message>
            <source>being keyed</source>
            <translation>киргизилүүдө</translation>
        </message>
        <message>
            <source>missing: nobody has seen it</source>
            <translation>жок: аны эч ким көргөн эмес</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>кайтарып алынды</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>жетпейт: {count}</translation>
        </message>
        <message>
            <source>{count} said differently</source>
            <translation>ар башкача айтылган: {count}</translation>
        </message>
        <message>
            <source>{count} keyed</source>
            <translation>киргизилген: {count}</translation>
        </message>
        <message>
            <source>{count} being keyed</source>
            <translation>киргизилүүдө: {count}</translation>
        </message>
        <message>
            <source>{count} received</source>
            <translation>алынган: {count}</translation>
        </message>
        <message>
            <source>That is {count} more than were received.</source>
            <translation>Бул алынгандан {count} көп.</translation>
        </message>
        <message>
            <source>{count} of those received are in none of these.</source>
            <translation>Алынгандардан {count} булардын эч бирине кирбейт.</translation>
        </message>
    </context>
    <context>
        <name>CaseChoice</name>
        <message>
            <source>Status (finished ones when none is ticked)</source>
            <translation>Абалы (эч нерсе белгиленбесе, бүткөндөрү)</translation>
        </message>
        <message>
            <source>Batches (all when none is ticked)</source>
            <translation>Топтомдор (эч нерсе белгиленбесе, баары)</translation>
        </message>
        <message>
            <source>Districts (all when none is ticked)</source>
            <translation>Райондор (эч нерсе белгиленбесе, баары)</translation>
        </message>
        <message>
            <source>Versions of the form (all when none is ticked)</source>
            <translation>Форманын версиялары (эч нерсе белгиленбесе, баары)</translation>
        </message>
        <message>
            <source>Closed from (day.month.year)</source>
            <translation>Жабылган күндөн (күн.ай.жыл)</translation>
        </message>
        <message>
            <source>Closed until (day.month.year)</source>
            <translation>Жабылган күнгө чейин (күн.ай.жыл)</translation>
        </message>
        <message>
            <source>Both keyings of a paper, each in a row of its own</source>
            <translation>Анкетанын эки киргизүүсү тең, ар бири өз сабында</translation>
        </message>
        <message>
            <source>“{text}” is no day. Type it as 31.05.2026.</source>
            <translation>«{text}» күн эмес. Мындай териңиз: 31.05.2026.</translation>
        </message>
        <message numerus="yes">
            <source>%n batch(es)</source>
            <translation>
                <numerusform>%n топтом</numerusform>
                <numerusform>%n топтом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n district(s)</source>
            <translation>
                <numerusform>%n район</numerusform>
                <numerusform>%n район</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n версия</numerusform>
                <numerusform>%n версия</numerusform>
            </translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>{day} баштап</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} чейин</translation>
        </message>
        <message>
            <source>both keyings</source>
            <translation>эки киргизүү тең</translation>
        </message>
        <message>
            <source>all finished ones</source>
            <translation>бардык бүткөндөрү</translation>
        </message>
        <message>
            <source>Which papers: {chosen}</source>
            <translation>Кайсы анкеталар: {chosen}</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Форма (бланк)</translation>
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
            <translation>F3 · Чыпка</translation>
        </message>
        <message>
            <source>F4 · Columns</source>
            <translation>F4 · Мамычалар</translation>
        </message>
        <message>
            <source>F5 · History</source>
            <translation>F5 · Тарых</translation>
        </message>
        <message>
            <source>F6 · Labels</source>
            <translation>F6 · Жазуулар</translation>
        </message>
        <message>
            <source>F2 sorts by this column, F7 keeps the columns up to it</source>
            <translation>F2 ушул мамыча боюнча иреттейт, F7 ага чейинки мамычаларды бекитет</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{all} ичинен {shown}</translation>
        </message>
        <message>
            <source>No paper here meets the search and the filters.</source>
            <translation>Издөөгө жана чыпкаларга бир да анкета туура келбейт.</translation>
        </message>
        <message>
            <source>F2 · Sort</source>
            <translation>F2 · Иреттөө</translation>
        </message>
        <message>
            <source>F7 · Freeze</source>
            <translation>F7 · Бекитүү</translation>
        </message>
        <message>
            <source>Sort by the column that the cursor is in; once more turns the order</source>
            <translation>Курсор турган мамыча боюнча иреттөө; дагы бир жолу — тескери тартип</translation>
        </message>
        <message>
            <source>Keep the columns up to the one that the cursor is in</source>
            <translation>Курсор турганга чейинки мамычаларды көрүнүп тургандай кылуу</translation>
        </message>
        <message>
            <source>The search was stopped; the papers found so far are shown.</source>
            <translation>Издөө токтотулду; буга чейин табылган анкеталар көрсөтүлдү.</translation>
        </message>
    </context>
    <context>
        <name>CentreCard</name>
        <message>
            <source>From the centre</source>
            <translation>Борбордон</translation>
        </message>
        <message>
            <source>The centre sends back corrections, settled conflicts and new versions of the questionnaire, and says which files arrived.</source>
            <translation>Борбор оңдоолорду, чечилген карама-каршылыктарды жана форманын жаңы версияларын жөнөтөт, кайсы файлдар жеткенин айтат.</translation>
        </message>
        <message>
            <source>Take in a file from the centre…</source>
            <translation>Борбордон келген файлды кабыл алуу…</translation>
        </message>
        <message>
            <source>It is from my supervisor: accept it</source>
            <translation>Ал менин супервайзеримден: кабыл алуу</translation>
        </message>
        <message>
            <source>File {number}</source>
            <translation>{number}-файл</translation>
        </message>
        <message>
            <source>arrived, {day}</source>
            <translation>жетти, {day}</translation>
        </message>
        <message>
            <source>no word from the centre yet</source>
            <translation>борбордон азырынча кабар жок</translation>
        </message>
        <message>
            <source>the centre has another file under this number: tell your supervisor</source>
            <translation>борбордо бул номер менен башка файл бар: супервайзерге айтыңыз</translation>
        </message>
        <message>
            <source>Files from the centre (*.anketa-centre *.anketa-study);;All files (*)</source>
            <translation>Борбордун файлдары (*.anketa-centre *.anketa-study);;Бардык файлдар (*)</translation>
        </message>
        <message numerus="yes">
            <source>The study package is taken: %n new version(s) of the questionnaire.</source>
            <translation>
                <numerusform>Изилдөө пакети кабыл алынды: форманын %n жаңы версиясы.</numerusform>
                <numerusform>Изилдөө пакети кабыл алынды: форманын %n жаңы версиясы.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) got changes.</source>
            <translation>
                <numerusform>%n анкета өзгөртүү алды.</numerusform>
                <numerusform>%n анкета өзгөртүү алды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n анкета</numerusform>
                <numerusform>%n анкета</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the supervisor's new laptop</source>
            <translation>Бул супервайзердин жаңы ноутбугу</translation>
        </message>
        <message>
            <source>The centre's file is made again from this package and the supervisor's key. Then merge the last file of every laptop, and the last files that the centre sent.</source>
            <translation>Борбордун файлы ушул пакеттен жана супервайзердин ачкычынан кайра жасалат. Андан кийин ар бир ноутбуктун акыркы файлын жана борбор жиберген акыркы файлдарды бириктириңиз.</translation>
        </message>
        <message>
            <source>Where the key is</source>
            <translation>Ачкыч кайда</translation>
        </message>
        <message>
            <source>I have the printed sheet</source>
            <translation>Менде басылган барак бар</translation>
        </message>
        <message>
            <source>I have the key file and its password</source>
            <translation>Менде ачкычтын файлы жана анын сырсөзү бар</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Ачкычтын файлы</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Ачкычтын сырсөзү</translation>
        </message>
        <message>
            <source>Where to save the centre's file</source>
            <translation>Борбордун файлын кайда сактоо</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Browse for the key file</source>
            <translation>Ачкычтын файлын тандоо</translation>
        </message>
        <message>
            <source>Browse for the place of the centre's file</source>
            <translation>Борбордун файлы үчүн орун тандоо</translation>
        </message>
        <message>
            <source>Make the centre's file</source>
            <translation>Борбордун файлын жасоо</translation>
        </message>
        <message>
            <source>Say where the new file shall be.</source>
            <translation>Жаңы файл кайда болорун айтыңыз.</translation>
        </message>
        <message>
            <source>Choose the key file.</source>
            <translation>Ачкычтын файлын тандаңыз.</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Жаңы файл</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa)</source>
            <translation>Анкетанын файлдары (*.anketa)</translation>
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
        <message>
            <source>Press 1 or 2 first; then {key} closes the paper.</source>
            <translation>Адегенде 1 же 2 басыңыз; анан {key} анкетаны жабат.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation>Мамычалар</translation>
        </message>
        <message>
            <source>Find a question</source>
            <translation>Суроону табуу</translation>
        </message>
        <message>
            <source>Space shows or hides a column</source>
            <translation>Боштук баскычы мамычаны көрсөтөт же жашырат</translation>
        </message>
        <message>
            <source>Columns that stay in sight</source>
            <translation>Көрүнүп турган мамычалар</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>The usual ones</source>
            <translation>Кадимкилер</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>Without a command the window opens.</source>
            <translation>Буйруксуз терезе ачылат.</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>буйруктар</translation>
        </message>
        <message>
            <source>The commands are: {names}.</source>
            <translation>Буйруктар: {names}.</translation>
        </message>
        <message>
            <source>no such store</source>
            <translation>мындай маалымат файлы жок</translation>
        </message>
        <message>
            <source>the window cannot open: {missing}</source>
            <translation>терезе ачылбайт: {missing}</translation>
        </message>
        <message>
            <source>Install the libraries that the README lists for Linux, or use the commands: --help.</source>
            <translation>README Linux үчүн атаган китепканаларды орнотуңуз же буйруктар менен иштеңиз: --help.</translation>
        </message>
        <message>
            <source>there is no display to open a window on</source>
            <translation>терезе ачууга экран жок</translation>
        </message>
        <message>
            <source>Start it from a desktop, or use the commands: --help.</source>
            <translation>Жумуш столунан иштетиңиз же буйруктар менен иштеңиз: --help.</translation>
        </message>
        <message>
            <source>the display {display} does not answer</source>
            <translation>{display} экраны жооп бербейт</translation>
        </message>
        <message>
            <source>the window cannot open: {library} is not installed</source>
            <translation>терезе ачылбайт: {library} орнотулган эмес</translation>
        </message>
        <message>
            <source>Install it (apt install libxcb-cursor0), or use the commands: --help.</source>
            <translation>Аны орнотуңуз (apt install libxcb-cursor0) же буйруктар менен иштеңиз: --help.</translation>
        </message>
        <message>
            <source>which cases; finished ones when not said</source>
            <translation>кайсы анкеталар; айтылбаса — бүткөндөрү</translation>
        </message>
        <message>
            <source>only these batches</source>
            <translation>ушул топтомдор гана</translation>
        </message>
        <message>
            <source>only these districts</source>
            <translation>ушул райондор гана</translation>
        </message>
        <message>
            <source>only papers keyed with these versions of the form</source>
            <translation>форманын ушул версиялары менен киргизилген анкеталар гана</translation>
        </message>
        <message>
            <source>leave these columns out as well</source>
            <translation>бул мамычаларды да алып салуу</translation>
        </message>
        <message>
            <source>bands of numbers, dates by year or month</source>
            <translation>сандар топ-тобу менен, даталар жылга же айга чейин</translation>
        </message>
        <message>
            <source>columns that together may lead to a person, for the count of small cells</source>
            <translation>чогуу адамга алып барышы мүмкүн болгон мамычалар, кичине топторду эсептөө үчүн</translation>
        </message>
        <message>
            <source>write a store's cases as tables into a folder</source>
            <translation>маалымат файлынын анкеталарын папкага таблица кылып жазуу</translation>
        </message>
        <message>
            <source>a new or empty folder, or that of an older export</source>
            <translation>жаңы же бош папка, же мурунку чыгаруунун папкасы</translation>
        </message>
        <message>
            <source>which formats; all when not said</source>
            <translation>кайсы форматтар; айтылбаса — баары</translation>
        </message>
        <message>
            <source>language of the labels, such as ru</source>
            <translation>жазуулардын тили, мисалы ru</translation>
        </message>
        <message>
            <source>a column beside each question: query, override, …</source>
            <translation>ар бир суроонун жанында мамыча: күмөн, ошол бойдон калтырылган, …</translation>
        </message>
        <message>
            <source>both: each keying is a row of its own</source>
            <translation>both: ар бир киргизүү өз сабында</translation>
        </message>
        <message>
            <source>run an export that was saved in the store</source>
            <translation>маалымат файлында сакталган чыгарууну аткаруу</translation>
        </message>
        <message>
            <source>keep these choices in the store</source>
            <translation>бул тандоону маалымат файлында сактоо</translation>
        </message>
        <message>
            <source>without identifiers: a copy that may be given away</source>
            <translation>адамга алып баруучу нерселерсиз: берсе боло турган көчүрмө</translation>
        </message>
        <message>
            <source>with --share: {says}</source>
            <translation>--share менен: {says}</translation>
        </message>
        <message>
            <source>print one JSON object</source>
            <translation>бир JSON объектин чыгаруу</translation>
        </message>
        <message>
            <source>tables and charts of a store's cases on one page</source>
            <translation>маалымат файлынын анкеталары боюнча таблицалар жана диаграммалар бир баракта</translation>
        </message>
        <message>
            <source>two columns; may be repeated</source>
            <translation>эки мамыча; кайталаса болот</translation>
        </message>
        <message>
            <source>odds ratios; repeatable</source>
            <translation>мүмкүнчүлүк катыштары; кайталаса болот</translation>
        </message>
        <message>
            <source>the whole job on the built-in survey, from papers to tables</source>
            <translation>даяр сурамжылоодо бүт иш, анкеталардан таблицаларга чейин</translation>
        </message>
        <message>
            <source>a new or empty folder</source>
            <translation>жаңы же бош папка</translation>
        </message>
        <message>
            <source>instead: two keyers with planted errors, and what is found</source>
            <translation>анын ордуна: атайын ката кошулган эки киргизүүчү жана эмне табылганы</translation>
        </message>
        <message>
            <source>which questionnaire, where the store has several</source>
            <translation>маалымат файлында бир нече форма болсо, кайсынысы</translation>
        </message>
        <message>
            <source>{path}: {cases} cases, {questions} questions</source>
            <translation>{path}: анкеталар {cases}, суроолор {questions}</translation>
        </message>
        <message>
            <source>  {rows:,} rows in {table}</source>
            <translation>  {table} ичиндеги саптар: {rows:,}</translation>
        </message>
        <message>
            <source>  left out: {count} {why}</source>
            <translation>  кирбегени: {count} — {why}</translation>
        </message>
        <message>
            <source>make a store for a questionnaire</source>
            <translation>форма үчүн маалымат файлын түзүү</translation>
        </message>
        <message>
            <source>with sample papers to practise on; never merged</source>
            <translation>машыгуу үчүн үлгү анкеталар менен; эч качан бирикпейт</translation>
        </message>
        <message>
            <source>key papers from a table, one row a paper</source>
            <translation>анкеталарды таблицадан киргизүү, ар бир анкета бир сап</translation>
        </message>
        <message>
            <source>first or second keying</source>
            <translation>биринчи же экинчи киргизүү</translation>
        </message>
        <message>
            <source>write what became of every row (.xlsx or .csv)</source>
            <translation>ар бир сап эмне болгонун жазуу (.xlsx же .csv)</translation>
        </message>
        <message>
            <source>write a district file</source>
            <translation>райондук файлды жазуу</translation>
        </message>
        <message>
            <source>say what a store or district file is and holds</source>
            <translation>маалымат файлы же райондук файл эмне экенин жана ичинде эмне барын айтуу</translation>
        </message>
        <message>
            <source>merge district files into a store</source>
            <translation>райондук файлдарды маалымат файлына бириктирүү</translation>
        </message>
        <message>
            <source>only say what would be done</source>
            <translation>эмне жасаларын гана айтуу</translation>
        </message>
        <message>
            <source>vouch for a station</source>
            <translation>жумуш орду үчүн кепил болуу</translation>
        </message>
        <message>
            <source>write files, conflicts and duplicates</source>
            <translation>файлдарды, карама-каршылыктарды жана кайталанууларды жазуу</translation>
        </message>
        <message>
            <source>verify a store and its audit trail</source>
            <translation>маалымат файлын жана анын журналын текшерүү</translation>
        </message>
        <message>
            <source>eight words of a printed sheet: are they in it?</source>
            <translation>басылган барактын сегиз сөзү: алар анда барбы?</translation>
        </message>
        <message>
            <source>copy a store to a folder, proved by opening the copy</source>
            <translation>маалымат файлын папкага көчүрүү; көчүрмө ачылып текшерилет</translation>
        </message>
        <message>
            <source>the folder “backups” beside the store if not said</source>
            <translation>айтылбаса — маалымат файлынын жанындагы «backups» папкасы</translation>
        </message>
        <message>
            <source>put the copy into this folder too, a stick</source>
            <translation>көчүрмөнү бул папкага да коюу, флешкага</translation>
        </message>
        <message>
            <source>put a backup back; the present store is kept aside</source>
            <translation>камдык көчүрмөнү кайтаруу; азыркы маалымат файлы өзүнчө сакталат</translation>
        </message>
        <message>
            <source>made {store}: a {kind} store for “{title}”, {questions} questions</source>
            <translation>{store} түзүлдү: «{title}» үчүн маалымат файлы ({kind}), суроолор {questions}</translation>
        </message>
        <message>
            <source>packed {cases} cases into {path} (file {number} of this station)</source>
            <translation>топтолгон анкеталар: {cases}, {path} ичине (бул жумуш ордунун {number}-файлы)</translation>
        </message>
        <message>
            <source>{drafts_left} drafts stay at home: they are not closed</source>
            <translation>бүтпөгөндөрү үйдө калат: {drafts_left}; алар жабылган эмес</translation>
        </message>
        <message>
            <source>sealed for {key}</source>
            <translation>{key} үчүн мөөрлөнгөн</translation>
        </message>
        <message>
            <source>  district {district}, station {station}</source>
            <translation>  район {district}, жумуш орду {station}</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>айтылган эмес</translation>
        </message>
        <message>
            <source>  file {number} of this station, packed {packed_at}</source>
            <translation>  бул жумуш ордунун {number}-файлы, топтолгон убактысы {packed_at}</translation>
        </message>
        <message>
            <source>  sealed for {key}</source>
            <translation>  {key} үчүн мөөрлөнгөн</translation>
        </message>
        <message>
            <source>  whole, and signed by that station; what it holds is seen with --key FILE</source>
            <translation>  бүтүн жана ушул жумуш орду кол койгон; ичиндегиси --key ФАЙЛ менен көрүнөт</translation>
        </message>
        <message>
            <source>  questionnaire {form}, {number} version(s)</source>
            <translation>  форма {form}, версиялары: {number}</translation>
        </message>
        <message>
            <source>{cases} cases, {drafts} drafts, {changes} changes in the audit trail</source>
            <translation>анкеталар {cases}, бүтпөгөндөрү {drafts}, журналдагы өзгөртүүлөр {changes}</translation>
        </message>
        <message>
            <source>  chain {incarnation}: {number} changes, ends {digest}</source>
            <translation>  {incarnation} чынжыры: өзгөртүүлөр {number}, аягы {digest}</translation>
        </message>
        <message>
            <source>  in words: {words}</source>
            <translation>  сөз менен: {words}</translation>
        </message>
        <message>
            <source>  station {station} went on from an earlier state, change {seq} of {earlier}: {changes} later changes about {number} papers had been sent before; they are here</source>
            <translation>  {station} жумуш орду мурунку абалдан уланткан, {earlier} чынжырынын {seq}-өзгөртүүсү: андан кийинки өзгөртүүлөр ({changes}), анкеталар ({number}) жөнөтүлгөн; алар ушул жерде</translation>
        </message>
        <message>
            <source>  seat {seat} was taken by {number} laptops: {stations}</source>
            <translation>  {seat}-орунду ноутбуктар ({number}) ээлеген: {stations}</translation>
        </message>
        <message>
            <source>nothing is wrong</source>
            <translation>баары жайында</translation>
        </message>
        <message>
            <source>{number} findings; the first: {where}</source>
            <translation>эскертүүлөр: {number}; биринчиси: {where}</translation>
        </message>
        <message>
            <source>copied {path} to {copy}; the copy opens and is like it</source>
            <translation>{path} {copy} ичине көчүрүлдү; көчүрмө ачылат жана ошондой эле</translation>
        </message>
        <message>
            <source>and to {second}, byte for byte</source>
            <translation>жана {second} ичине, байттап</translation>
        </message>
        <message>
            <source>{path} is now what {backup} was: {cases} cases, {drafts} drafts</source>
            <translation>{path} эми {backup} болгондой: анкеталар {cases}, бүтпөгөндөрү {drafts}</translation>
        </message>
        <message>
            <source>what stood there before is kept in {kept_aside}</source>
            <translation>мурда турганы {kept_aside} ичинде сакталды</translation>
        </message>
        <message>
            <source>Merge the district files that were sent since: what they hold comes back.</source>
            <translation>Ошондон бери жөнөтүлгөн райондук файлдарды бириктириңиз: алардагы нерселер кайтып келет.</translation>
        </message>
        <message>
            <source>{closed} closed, {skipped} skipped as identical, {duplicates} duplicates, {refused} refused; {kept} answers kept as on the paper against a rule</source>
            <translation>жабылды {closed}, бирдей деп өткөрүлдү {skipped}, кайталанган {duplicates}, четке кагылды {refused}; эрежеге карабай кагаздагыдай калтырылган жооптор: {kept}</translation>
        </message>
        <message>
            <source>{name}: {new} new, {updated} updated, {identical} identical</source>
            <translation>{name}: жаңы {new}, жаңыртылган {updated}, бирдей {identical}</translation>
        </message>
        <message>
            <source>would be</source>
            <translation>болмок</translation>
        </message>
        <message>
            <source>are</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>{new} new, {updated} updated, {identical} identical cases; {conflicts} conflicts and {duplicates} duplicates {done} in the store; {refused} files refused</source>
            <translation>анкеталар: жаңы {new}, жаңыртылган {updated}, бирдей {identical}; маалымат файлында карама-каршылыктар {conflicts}, кайталанган {duplicates} {done}; четке кагылган файлдар: {refused}</translation>
        </message>
        <message>
            <source>encrypt it; the password is asked, never said here</source>
            <translation>шифрлөө; сырсөз суралат, бул жерге жазылбайт</translation>
        </message>
        <message>
            <source>read it from the first line of FILE</source>
            <translation>аны ФАЙЛдын биринчи сабынан окуу</translation>
        </message>
        <message>
            <source>whose password it is, a supervisor (1)</source>
            <translation>бул кимдин сырсөзү, супервайзердин (1)</translation>
        </message>
        <message>
            <source>and that person's name</source>
            <translation>жана ал адамдын аты</translation>
        </message>
        <message>
            <source>a supervisor's key opens it too</source>
            <translation>аны супервайзердин ачкычы да ачат</translation>
        </message>
        <message>
            <source>write what that supervisor needs for it</source>
            <translation>ал үчүн супервайзерге керегин жазуу</translation>
        </message>
        <message>
            <source>who works in a store; codes, roles and passwords</source>
            <translation>маалымат файлында ким иштейт; коддор, ролдор жана сырсөздөр</translation>
        </message>
        <message>
            <source>a new person, or another name or role</source>
            <translation>жаңы адам же башка ат же роль</translation>
        </message>
        <message>
            <source>give a password, or another one</source>
            <translation>сырсөз берүү же алмаштыруу</translation>
        </message>
        <message>
            <source>read the new one from FILE</source>
            <translation>жаңысын ФАЙЛдан окуу</translation>
        </message>
        <message>
            <source>they open the store no more</source>
            <translation>ал маалымат файлын мындан ары ачпайт</translation>
        </message>
        <message>
            <source>let a supervisor's key open it too</source>
            <translation>аны супервайзердин ачкычы да ачсын</translation>
        </message>
        <message>
            <source>  the supervisor's key {key} opens it</source>
            <translation>  аны супервайзердин {key} ачкычы ачат</translation>
        </message>
        <message>
            <source>make a supervisor's key, for which districts seal their files</source>
            <translation>райондор файлдарын мөөрлөй турган супервайзердин ачкычын түзүү</translation>
        </message>
        <message>
            <source>read its password from the first line</source>
            <translation>анын сырсөзүн биринчи саптан окуу</translation>
        </message>
        <message>
            <source>write the study package that laptops open</source>
            <translation>ноутбуктар ача турган изилдөө пакетин жазуу</translation>
        </message>
        <message>
            <source>what people call the study</source>
            <translation>изилдөөнү адамдар кандай аташат</translation>
        </message>
        <message>
            <source>seats and the district of each</source>
            <translation>орундар жана ар биринин району</translation>
        </message>
        <message>
            <source>names of districts</source>
            <translation>райондордун аттары</translation>
        </message>
        <message>
            <source>columns code, name, role</source>
            <translation>мамычалар: code, name, role</translation>
        </message>
        <message>
            <source>languages of the questionnaire</source>
            <translation>форманын тилдери</translation>
        </message>
        <message>
            <source>write what the centre sends back to a district</source>
            <translation>борбор районго жөнөтө турган нерсени жазуу</translation>
        </message>
        <message>
            <source>the supervisor's key, made with `keys`</source>
            <translation>`keys` менен түзүлгөн супервайзердин ачкычы</translation>
        </message>
        <message>
            <source>a second key, kept elsewhere</source>
            <translation>башка жерде сакталган экинчи ачкыч</translation>
        </message>
        <message>
            <source>made with `keys`</source>
            <translation>`keys` менен түзүлгөн</translation>
        </message>
        <message>
            <source>a supervisor's key: opens sealed files</source>
            <translation>супервайзердин ачкычы: мөөрлөнгөн файлдарды ачат</translation>
        </message>
        <message>
            <source>read its password from FILE</source>
            <translation>анын сырсөзүн ФАЙЛдан окуу</translation>
        </message>
        <message>
            <source>made {path}: the secret half, under the password; it opens what districts seal. Keep it off their laptops</source>
            <translation>{path} түзүлдү: жашыруун жарымы, сырсөз астында; райондор мөөрлөгөндү ачат. Аны алардын ноутбуктарында сактабаңыз</translation>
        </message>
        <message>
            <source>made {public_path}: the public half, no secret; give it to `new` and `study`</source>
            <translation>{public_path} түзүлдү: ачык жарымы, сыр эмес; аны `new` жана `study` буйруктарына бериңиз</translation>
        </message>
        <message>
            <source>Without the file and its password no sealed file opens: keep a copy of both in another place.</source>
            <translation>Файлсыз жана анын сырсөзүсүз бир да мөөрлөнгөн файл ачылбайт: экөөнүн көчүрмөсүн башка жерде сактаңыз.</translation>
        </message>
        <message>
            <source>made {out}: package {revision} of the study “{name}”</source>
            <translation>{out} түзүлдү: «{name}» изилдөөсүнүн {revision}-пакети</translation>
        </message>
        <message>
            <source>  {number} seats, {number2} people, {number3} districts</source>
            <translation>  орундар {number}, адамдар {number2}, райондор {number3}</translation>
        </message>
        <message>
            <source>Whoever has the file can take a free seat: carry it like a key.</source>
            <translation>Файл кимде болсо, ал бош орунду ээлей алат: аны ачкычтай сактаңыз.</translation>
        </message>
        <message>
            <source>packed {changes} changes of {papers} papers into {path} (the centre's file {number})</source>
            <translation>топтолгон өзгөртүүлөр: {changes}, анкеталар: {papers}, {path} ичине (борбордун {number}-файлы)</translation>
        </message>
        <message>
            <source>  with {receipts} receipts and {forms} form versions</source>
            <translation>  дүмүрчөктөр: {receipts}, форманын версиялары: {forms}</translation>
        </message>
        <message>
            <source>  sealed for {number} laptops of district {district}: {stations}</source>
            <translation>  {district} районунун ноутбуктары ({number}) үчүн мөөрлөнгөн: {stations}</translation>
        </message>
        <message>
            <source>{path}: a study package, “{name}”, package {revision}, made {made_at}</source>
            <translation>{path}: «{name}» изилдөө пакети, {revision}-пакет, түзүлгөн {made_at}</translation>
        </message>
        <message>
            <source>  centre {centre}, questionnaire “{title}”, {number} version(s)</source>
            <translation>  борбор {centre}, форма «{title}», версиялары: {number}</translation>
        </message>
        <message>
            <source>lint a questionnaire</source>
            <translation>форманы текшерүү</translation>
        </message>
        <message>
            <source>write a repaired copy, and check that</source>
            <translation>оңдолгон көчүрмөнү жазып, аны текшерүү</translation>
        </message>
        <message>
            <source>run one case through a questionnaire, without a store</source>
            <translation>бир анкетаны формадан өткөрүү, маалымат файлысыз</translation>
        </message>
        <message>
            <source>[["path","text"], …] in keying order</source>
            <translation>[["path","text"], …] киргизүү тартибинде</translation>
        </message>
        <message>
            <source>language of labels, as the form names it</source>
            <translation>жазуулардын тили, форма атагандай</translation>
        </message>
        <message>
            <source>{name}: nothing new</source>
            <translation>{name}: жаңы эч нерсе жок</translation>
        </message>
        <message>
            <source>{name}: new here are {forms} form versions and {people} people</source>
            <translation>{name}: бул жерде форманын жаңы версиялары ({forms}) жана адамдар ({people})</translation>
        </message>
        <message>
            <source>columns that go out though they are computed from one left out</source>
            <translation>алынып салынгандан эсептелсе да чыгарыла турган мамычалар</translation>
        </message>
        <message>
            <source>only papers keyed on this day or later, by the clock of the keyer's laptop</source>
            <translation>оператордун ноутбугунун сааты боюнча ушул күнү же кийин киргизилген анкеталар гана</translation>
        </message>
        <message>
            <source>only papers keyed on this day or earlier, by the clock of the keyer's laptop</source>
            <translation>оператордун ноутбугунун сааты боюнча ушул күнү же эрте киргизилген анкеталар гана</translation>
        </message>
        <message>
            <source>{path}: {cases} cases</source>
            <translation>{path}: анкета: {cases}</translation>
        </message>
        <message>
            <source>  {name}  {size:,} bytes</source>
            <translation>  {name}  (байт: {size:,})</translation>
        </message>
        <message>
            <source>type a key back from its printed sheet; NEWFILE is then that key</source>
            <translation>ачкычты басылган барактан кайра терүү; NEWFILE ушул ачкыч болуп калат</translation>
        </message>
        <message>
            <source>read the groups of the sheet from FILE</source>
            <translation>барактын топторун FILE дегенден окуу</translation>
        </message>
        <message>
            <source>write the sheet to print; of a key that is there, it only does this</source>
            <translation>басып чыгаруу үчүн барак жазуу; ачкыч бар болсо, ушул гана аткарылат</translation>
        </message>
        <message>
            <source>the study that the sheet names</source>
            <translation>баракта аталган изилдөө</translation>
        </message>
        <message>
            <source>the sheet is that of an escrow key</source>
            <translation>барак камдык ачкычтыкы</translation>
        </message>
        <message>
            <source>wrote {sheet}: print it, put the paper into a safe, and delete the file: it is the key itself</source>
            <translation>{sheet} жазылды: басып чыгарыңыз, кагазды сейфке салыңыз да, файлды өчүрүңүз: бул ачкычтын өзү</translation>
        </message>
        <message>
            <source>group {number} of {groups}: </source>
            <translation>{groups} топтун {number}-тобу: </translation>
        </message>
        <message>
            <source>group {number} is not so on the sheet; once more</source>
            <translation>{number}-топ баракта башкача; кайра териңиз</translation>
        </message>
        <message>
            <source>  replaced: the key {key} opens this store no more</source>
            <translation>  алмаштырылды: {key} ачкычы бул файлды мындан ары ачпайт</translation>
        </message>
        <message>
            <source>with --kind central: the supervisor's key; the store is the study's centre then</source>
            <translation>--kind central менен бирге: супервайзердин ачкычы; анда файл изилдөөнүн борбору болот</translation>
        </message>
        <message>
            <source>let only passwords open a store that has none; the plain file goes</source>
            <translation>сырсөзү жок файл мындан ары сырсөз менен гана ачылсын; ачык файл өчүрүлөт</translation>
        </message>
        <message>
            <source>where copies of it lie besides: a stick</source>
            <translation>анын көчүрмөлөрү дагы кайда: флешка</translation>
        </message>
        <message>
            <source>delete the plain backups too; an encrypted one was made</source>
            <translation>ачык камдык көчүрмөлөр да өчүрүлсүн; шифрленгени жасалды</translation>
        </message>
        <message>
            <source>{path} opens only with a password now; the plain file was written over and deleted</source>
            <translation>{path} эми сырсөз менен гана ачылат; ачык файлдын үстүнө жазылып, ал өчүрүлдү</translation>
        </message>
        <message>
            <source>an encrypted backup is {backup}</source>
            <translation>шифрленген камдык көчүрмө: {backup}</translation>
        </message>
        <message>
            <source>still in the plain, for anybody to read: {copy}</source>
            <translation>дагы эле ачык, каалаган адам окуйт: {copy}</translation>
        </message>
        <message>
            <source>Its file of keys lies beside it and belongs to it: copy both.</source>
            <translation>Жанында анын ачкычтар файлы турат, алар бирге: экөөнү тең көчүрүңүз.</translation>
        </message>
        <message>
            <source>{path}: {number} people, without a passphrase</source>
            <translation>{path}: адамдар: {number}, сырсөзсүз</translation>
        </message>
        <message>
            <source>{path}: {number} people, encrypted</source>
            <translation>{path}: адамдар: {number}, шифрленген</translation>
        </message>
        <message>
            <source>has a password</source>
            <translation>сырсөзү бар</translation>
        </message>
        <message>
            <source>no password</source>
            <translation>сырсөзү жок</translation>
        </message>
        <message>
            <source>  not sealed: no supervisor's key was named</source>
            <translation>  мөөр басылган жок: супервайзердин ачкычы көрсөтүлгөн эмес</translation>
        </message>
        <message>
            <source>  seat {number}: district {district}</source>
            <translation>  {number}-орун: {district} району</translation>
        </message>
        <message>
            <source>a store that only a password opens</source>
            <translation>сырсөз гана ачкан файл</translation>
        </message>
        <message>
            <source>whose keys open what is sent</source>
            <translation>жөнөтүлгөндү кимдин ачкычтары ачат</translation>
        </message>
        <message>
            <source>a store that seals what it sends</source>
            <translation>жөнөтүлгөнгө мөөр баскан файл</translation>
        </message>
        <message>
            <source>a store from a study package</source>
            <translation>изилдөө пакетинен жасалган файл</translation>
        </message>
        <message>
            <source>of an encrypted store: whose password is given</source>
            <translation>шифрленген файл үчүн: кимдин сырсөзү берилет</translation>
        </message>
        <message>
            <source>read the password from the first line of FILE</source>
            <translation>сырсөздү FILE дегендин биринчи сабынан окуу</translation>
        </message>
        <message>
            <source>open an encrypted store with the supervisor's key file; the password is the key's</source>
            <translation>шифрленген файлды супервайзердин ачкыч файлы менен ачуу; сырсөз ачкычтыкы</translation>
        </message>
        <message>
            <source>the file of keys, or a recovery file, when it does not lie beside the store</source>
            <translation>ачкычтар файлы же калыбына келтирүү файлы, маалымат файлынын жанында жатпаса</translation>
        </message>
        <message>
            <source>for a store with a passphrase</source>
            <translation>сырсөзү бар файл үчүн</translation>
        </message>
        <message>
            <source>  {cases} cases, {drafts} drafts left at home, {changes} changes in the audit trail</source>
            <translation>  анкеталар: {cases}, бул жерде калган долбоорлор: {drafts}, журналдагы өзгөртүүлөр: {changes}</translation>
        </message>
        <message>
            <source>  {cases} cases, {drafts} drafts, {changes} changes in the audit trail</source>
            <translation>  анкеталар: {cases}, долбоорлор: {drafts}, журналдагы өзгөртүүлөр: {changes}</translation>
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
            <translation>супервайзер кайра жөнөткөн</translation>
        </message>
        <message>
            <source>keyed, in any state</source>
            <translation>киргизилген, каалаган абалда</translation>
        </message>
    </context>
    <context>
        <name>Correction</name>
        <message>
            <source>by telephone</source>
            <translation>телефон аркылуу</translation>
        </message>
        <message>
            <source>from the paper itself</source>
            <translation>кагаздын өзүнөн</translation>
        </message>
        <message>
            <source>by a visit</source>
            <translation>барып көргөндө</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>башкача</translation>
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>Correction of a closed paper</source>
            <translation>Жабылган анкетаны оңдоо</translation>
        </message>
        <message>
            <source>Paper {number}: correct its number or status</source>
            <translation>{number} анкетасы: номерин же абалын оңдоо</translation>
        </message>
        <message>
            <source>This paper is closed. Why is it changed?</source>
            <translation>Бул анкета жабык. Эмне үчүн өзгөртүлөт?</translation>
        </message>
        <message>
            <source>Paper number</source>
            <translation>Анкетанын номери</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булагы</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Кимден</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Кайсы күнү</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Оңдоо</translation>
        </message>
        <message>
            <source>Change the paper</source>
            <translation>Анкетаны өзгөртүү</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Кандай болсо, ошондой калтыруу</translation>
        </message>
        <message>
            <source>A correction needs a reason.</source>
            <translation>Оңдоо үчүн себеп керек.</translation>
        </message>
        <message>
            <source>Say from whom you know it.</source>
            <translation>Муну кимден билгениңизди айтыңыз.</translation>
        </message>
        <message>
            <source>Type the day as 22.11.2026.</source>
            <translation>Күндү мындай териңиз: 22.11.2026.</translation>
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
        <message>
            <source>always Enter</source>
            <translation>дайыма Enter</translation>
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
            <translation>Менин акыркы күндөрүм</translation>
        </message>
        <message>
            <source>Hide my pace</source>
            <translation>Темпимди жашыруу</translation>
        </message>
        <message>
            <source>Show my pace</source>
            <translation>Темпимди көрсөтүү</translation>
        </message>
        <message>
            <source>Keys an hour</source>
            <translation>Саатына баскыч</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Анкеталар</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Баскычтар</translation>
        </message>
        <message>
            <source>Refused keys</source>
            <translation>Кабыл алынбаган баскычтар</translation>
        </message>
    </context>
    <context>
        <name>DifferenceSheet</name>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>First keying</source>
            <translation>Биринчи киргизүү</translation>
        </message>
        <message>
            <source>Second keying</source>
            <translation>Экинчи киргизүү</translation>
        </message>
        <message>
            <source>On the paper</source>
            <translation>Кагазда</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>{row}-сап</translation>
        </message>
        <message>
            <source>the sheet cannot be written ({why})</source>
            <translation>баракты жазуу мүмкүн эмес ({why})</translation>
        </message>
        <message>
            <source>Close the file where it is open, or choose another folder.</source>
            <translation>Файл ачылган жерде аны жабыңыз же башка папка тандаңыз.</translation>
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
            <source>Keyed</source>
            <translation>Киргизилди</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Акыркы</translation>
        </message>
        <message>
            <source>Enter leads to the papers that the column counts.</source>
            <translation>Enter мамыча санаган анкеталарга алып барат.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Алынган</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Эки жолу киргизилген</translation>
        </message>
        <message>
            <source>In query</source>
            <translation>Күмөндө</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Жетпейт</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Бириктирилген</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Акыркы жөнөтүү</translation>
        </message>
        <message>
            <source>never</source>
            <translation>эч качан</translation>
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
        <name>EncryptCard</name>
        <message>
            <source>Close the file with passwords</source>
            <translation>Файлды сырсөздөр менен жабуу</translation>
        </message>
        <message>
            <source>The file is written anew, encrypted, and proved; then the plain one is deleted. Your password opens it; the others get new ones from you. Backups from before stay plain until you delete them.</source>
            <translation>Файл кайра, шифрленип жазылат жана текшерилет; андан кийин ачыгы өчүрүлөт. Аны сиздин сырсөзүңүз ачат; башкаларга жаңысын бериңиз. Мурунку камдык көчүрмөлөр сиз өчүргөнгө чейин ачык бойдон калат.</translation>
        </message>
        <message>
            <source>Encrypt the file</source>
            <translation>Файлды шифрлөө</translation>
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
            <translation>{number} анкетасы киргизилген: {who}, {when}, {batch} топтому. Номер ката терилсе: F8. Башка анкета же анын экинчи киргизүүсү: F2.</translation>
        </message>
        <message>
            <source>Only a supervisor closes a paper as incomplete.</source>
            <translation>Анкетаны толук эмес деп супервайзер гана жабат.</translation>
        </message>
        <message>
            <source>This paper is still being keyed: its number is an answer, closing comes at the end.</source>
            <translation>Бул анкета дагы киргизилүүдө: номери — жооп, жабуу аягында болот.</translation>
        </message>
        <message>
            <source>A second keying needs the paper's number.</source>
            <translation>Экинчи киргизүү үчүн анкетанын номери керек.</translation>
        </message>
        <message>
            <source>Go back to it with F6.</source>
            <translation>Ага F6 менен кайтыңыз.</translation>
        </message>
        <message>
            <source>Paper {number} was not drawn for the second keying. If it is to be keyed twice, press F2; F8 clears.</source>
            <translation>{number} анкетасы экинчи киргизүүгө тандалган эмес. Эки жолу киргизилсе, F2 басыңыз; F8 өчүрөт.</translation>
        </message>
        <message>
            <source>Batch {name} is closed</source>
            <translation>{name} топтому жабык</translation>
        </message>
        <message>
            <source>Its sheet on the page Batches opens it again.</source>
            <translation>Аны «Топтомдор» барагындагы өз барагы кайра ачат.</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation>экинчи киргизүү</translation>
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
            <source>An answer that stands on the paper here is kept and marked.</source>
            <translation>Бул жерде кагазда турган жооп белги менен сакталат.</translation>
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
            <source>1  another paper with this number</source>
            <translation>1  ушул номердеги башка анкета</translation>
        </message>
        <message>
            <source>2  the second keying of that paper</source>
            <translation>2  ушул анкетанын экинчи киргизүүсү</translation>
        </message>
        <message>
            <source>Why is it kept?</source>
            <translation>Эмне үчүн калтырылат?</translation>
        </message>
        <message>
            <source>Not saved: {what}</source>
            <translation>Сакталган жок: {what}</translation>
        </message>
        <message>
            <source>What lies on the desk?</source>
            <translation>Столдо эмне жатат?</translation>
        </message>
        <message>
            <source>turns it</source>
            <translation>тергичти оңдойт</translation>
        </message>
        <message>
            <source>Type to start row {row}; Enter: no more rows.</source>
            <translation>Терсеңиз {row}-сап башталат; Enter: башка сап жок.</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Эскертүү: {note}</translation>
        </message>
        <message>
            <source>repeated from the previous paper</source>
            <translation>мурунку анкетадан кайталанды</translation>
        </message>
        <message>
            <source>Kept: {reason}</source>
            <translation>Калтырылды: {reason}</translation>
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
            <source>keys</source>
            <translation>баскычтар</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>жаңы сап</translation>
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
            <translation>артка</translation>
        </message>
        <message>
            <source>{roster}, row {row} of {rows}</source>
            <translation>{roster}, {rows} ичинен {row}-сап</translation>
        </message>
        <message>
            <source>insert row</source>
            <translation>сап кошуу</translation>
        </message>
        <message>
            <source>delete row</source>
            <translation>сапты өчүрүү</translation>
        </message>
        <message>
            <source>row before</source>
            <translation>мурунку сап</translation>
        </message>
        <message>
            <source>no more rows</source>
            <translation>башка сап жок</translation>
        </message>
        <message>
            <source>row above</source>
            <translation>жогорку сап</translation>
        </message>
        <message>
            <source>go to {question}</source>
            <translation>{question} суроосуна</translation>
        </message>
        <message>
            <source>Sent back by {who}: {words}</source>
            <translation>Кайтарган {who}: {words}</translation>
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
            <translation>Жок дегенде бир форматты тандаңыз.</translation>
        </message>
        <message>
            <source>Say which folder the tables shall go to.</source>
            <translation>Таблицалар кайсы папкага түшөрүн айтыңыз.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Токтотулду. Эч нерсе жазылган жок.</translation>
        </message>
        <message>
            <source>These choices are kept as “{name}”.</source>
            <translation>Бул тандоо «{name}» деген ат менен сакталды.</translation>
        </message>
        <message>
            <source>Counting small cells</source>
            <translation>Кичине топторду эсептөө</translation>
        </message>
        <message>
            <source>A column of flags beside each question</source>
            <translation>Ар бир суроонун жанында белги мамычасы</translation>
        </message>
        <message>
            <source>Query, override, missing reason, off path</source>
            <translation>Күмөн, ошол бойдон калтырылган, жооптун жок себеби, өтүүдөн тышкары</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>“{text}” is no day</source>
            <translation>«{text}» күн эмес</translation>
        </message>
        <message>
            <source>Write it as 2024-05-31.</source>
            <translation>Мындай жазыңыз: 2024-05-31.</translation>
        </message>
        <message>
            <source>a crosstab is of two columns</source>
            <translation>кайчылаш таблица эки мамычадан турат</translation>
        </message>
        <message>
            <source>Write it as a2_sex,b4_fam417</source>
            <translation>Мындай жазыңыз: a2_sex,b4_fam417</translation>
        </message>
        <message>
            <source>the export was stopped</source>
            <translation>чыгаруу токтотулду</translation>
        </message>
        <message>
            <source>Nothing was left behind; an older export is untouched.</source>
            <translation>Эч нерсе калган жок; мурунку чыгаруу өзгөргөн жок.</translation>
        </message>
        <message>
            <source>{number} papers were keyed, {cases} came out</source>
            <translation>киргизилген анкеталар: {number}, чыкканы: {cases}</translation>
        </message>
        <message>
            <source>csv, data.xlsx, main.sav and main.dta give different numbers</source>
            <translation>csv, data.xlsx, main.sav жана main.dta ар башка сандарды берет</translation>
        </message>
        <message>
            <source>this folder is not empty</source>
            <translation>бул папка бош эмес</translation>
        </message>
        <message>
            <source>Name a new or empty folder.</source>
            <translation>Жаңы же бош папканы атаңыз.</translation>
        </message>
        <message>
            <source>the folder cannot be written ({strerror})</source>
            <translation>папкага жазууга болбойт ({strerror})</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space.</source>
            <translation>Башка папканы тандаңыз же орун бошотуңуз.</translation>
        </message>
        <message>
            <source>the district files do not merge cleanly: {said}</source>
            <translation>райондордун файлдары таза бирикпейт: {said}</translation>
        </message>
        <message>
            <source>“{suffix}” is no kind of list</source>
            <translation>«{suffix}» тизменин түрү эмес</translation>
        </message>
        <message>
            <source>Let the name end in .xlsx or .csv.</source>
            <translation>Аты .xlsx же .csv менен бүтсүн.</translation>
        </message>
        <message>
            <source>the list cannot be written ({strerror})</source>
            <translation>тизмени жазууга болбойт ({strerror})</translation>
        </message>
        <message>
            <source>Close the file where it is open, or choose another folder.</source>
            <translation>Файл ачык турган жерден аны жабыңыз же башка папканы тандаңыз.</translation>
        </message>
        <message>
            <source>“{text}” is no model</source>
            <translation>«{text}» модель эмес</translation>
        </message>
        <message>
            <source>Write it as outcome=1 ~ question=2|3 + age</source>
            <translation>Мындай жазыңыз: натыйжа=1 ~ суроо=2|3 + жаш</translation>
        </message>
        <message>
            <source>no question has the column “{name}”</source>
            <translation>бир да суроонун «{name}» мамычасы жок</translation>
        </message>
        <message>
            <source>There are: {known}</source>
            <translation>Барлары: {known}</translation>
        </message>
        <message>
            <source>text beyond 32,767 characters of a cell (listed in issues)</source>
            <translation>уячадагы 32 767 белгиден узун текст (issues ичинде тизмеленген)</translation>
        </message>
        <message>
            <source>columns beyond 16,384 (they stand in csv)</source>
            <translation>16 384төн кийинки мамычалар (алар csv ичинде)</translation>
        </message>
        <message>
            <source>line breaks (they become “ / ”); an apostrophe stands before what Excel would take for a formula</source>
            <translation>сап бөлүнүштөрү (алар « / » болуп калат); Excel формула деп алчу нерсенин алдында апостроф турат</translation>
        </message>
        <message>
            <source>texts that Excel takes for numbers or dates when it opens the file, such as 00123 (not so data.xlsx)</source>
            <translation>Excel ачканда сан же дата деп алган тексттер, мисалы 00123 (data.xlsx'те андай эмес)</translation>
        </message>
        <message>
            <source>text beyond 32,767 bytes, spaces at its end, days before 1582-10-15 (listed in issues)</source>
            <translation>32 767 байттан узун текст, анын аягындагы боштуктар, 1582-10-15 чейинки күндөр (issues ичинде тизмеленген)</translation>
        </message>
        <message>
            <source>labels beyond 255 bytes, labels of codes beyond 120 bytes (listed in issues)</source>
            <translation>255 байттан узун жазуулар, 120 байттан узун код жазуулары (issues ичинде тизмеленген)</translation>
        </message>
        <message>
            <source>the issues (they stand in csv)</source>
            <translation>issues таблицасы (ал csv ичинде)</translation>
        </message>
        <message>
            <source>labels beyond 80 characters (listed in issues)</source>
            <translation>80 белгиден узун жазуулар (issues ичинде тизмеленген)</translation>
        </message>
        <message>
            <source>the answers: it holds questions, codes and counts</source>
            <translation>жоопторду: анда суроолор, коддор жана сандары бар</translation>
        </message>
        <message>
            <source>This question should have been skipped on the paper. Its cell is empty; the answer stands here.</source>
            <translation>Кагазда бул суроо өткөрүлүшү керек эле. Уячасы бош; жооп ушул жерде.</translation>
        </message>
        <message>
            <source>A code that stands in no version of the list. It is kept; the dummies count it as unknown.</source>
            <translation>Код тизменин бир да версиясында жок. Ал сакталды; код мамычаларында белгисиз деп эсептелет.</translation>
        </message>
        <message>
            <source>Day or month is unknown. The date's cell is empty; what is known stands in the column beside it.</source>
            <translation>Күнү же айы белгисиз. Датанын уячасы бош; белгилүүсү жанындагы мамычада.</translation>
        </message>
        <message>
            <source>The text is longer than an Excel cell. data.xlsx holds its beginning, csv the whole of it.</source>
            <translation>Текст Excel уячасынан узун. data.xlsx'те башы, csv'де баары.</translation>
        </message>
        <message>
            <source>The text is longer than SPSS holds. The .sav holds its beginning, csv the whole of it.</source>
            <translation>Текст SPSS'ке сыйбайт. .sav'да башы, csv'де баары.</translation>
        </message>
        <message>
            <source>SPSS has no days before 1582-10-15. The .sav is empty here.</source>
            <translation>SPSS'те 1582-10-15 чейинки күндөр жок. .sav'да бул жер бош.</translation>
        </message>
        <message>
            <source>The text ends in spaces, which SPSS does not keep.</source>
            <translation>Текст SPSS сактабаган боштуктар менен бүтөт.</translation>
        </message>
        <message>
            <source>Line breaks, or a beginning that Excel takes for a formula: csv_excel is changed here.</source>
            <translation>Сап бөлүнүштөрү же Excel формула деп алган башталыш: csv_excel'де бул жер өзгөртүлгөн.</translation>
        </message>
        <message>
            <source>Stata holds 80 characters of a label. The .dta has the short label or the beginning.</source>
            <translation>Stata жазуунун 80 белгисин сактайт. .dta'да кыска жазуу же башы.</translation>
        </message>
        <message>
            <source>SPSS holds 255 bytes of a label. The .sav has the short label or the beginning.</source>
            <translation>SPSS жазуунун 255 байтын сактайт. .sav'да кыска жазуу же башы.</translation>
        </message>
        <message>
            <source>SPSS holds 120 bytes of a code's label. The .sav has its beginning.</source>
            <translation>SPSS код жазуусунун 120 байтын сактайт. .sav'да анын башы.</translation>
        </message>
        <message>
            <source>SPSS cannot declare so many codes as missing. In the .sav this one is a negative number.</source>
            <translation>SPSS мынча кодду жоктук деп жарыялай албайт. .sav'да бул код терс сан.</translation>
        </message>
        <message>
            <source>Two offices changed this answer differently. The cell holds the answer both started from.</source>
            <translation>Эки бөлүм бул жоопту ар башкача өзгөрткөн. Уячада экөө тең баштаган жооп турат.</translation>
        </message>
        <message>
            <source>The answer breaks a rule and was kept as it stands on the paper.</source>
            <translation>Жооп эрежени бузат жана кагаздагыдай калтырылган.</translation>
        </message>
        <message>
            <source>The answer breaks a rule and nobody has confirmed it yet.</source>
            <translation>Жооп эрежени бузат, аны азырынча эч ким ырастаган эмес.</translation>
        </message>
        <message>
            <source>A note to the supervisor.</source>
            <translation>Супервайзерге эскертүү.</translation>
        </message>
        <message>
            <source>This paper number was keyed more than once as a first keying. All of them are exported.</source>
            <translation>Бул анкета номери биринчи киргизүү катары бир нече жолу киргизилген. Баары чыгарылды.</translation>
        </message>
        <message>
            <source>A supervisor closed this case before it was finished.</source>
            <translation>Супервайзер бул анкетаны бүтө электе жапкан.</translation>
        </message>
        <message>
            <source>A roster row whose roster or outer row is gone. It is left out.</source>
            <translation>Тизмеси же тышкы сабы жоголгон сап. Ал чыгарылган жок.</translation>
        </message>
        <message>
            <source>An answer to a question that no version of the questionnaire has. It is left out.</source>
            <translation>Форманын бир да версиясында жок суроого жооп. Ал чыгарылган жок.</translation>
        </message>
        <message>
            <source>The list gives this code no label; the code stands in its place.</source>
            <translation>Тизмеде бул коддун жазуусу жок; анын ордуна код турат.</translation>
        </message>
        <message>
            <source>Excel has no room for this column. It stands in csv.</source>
            <translation>Excel'де бул мамычага орун жок. Ал csv ичинде.</translation>
        </message>
        <message>
            <source>{number} complete cases are too few for a model of {shape} coefficients</source>
            <translation>толук анкеталар ({number}) {shape} коэффициенттүү модель үчүн өтө аз</translation>
        </message>
        <message>
            <source>the model cannot be fitted: two predictors say the same, or one never changes</source>
            <translation>модель түзүлбөйт: эки предиктор бир эле нерсени айтат же бири өзгөрбөйт</translation>
        </message>
        <message>
            <source>the model cannot be fitted: the outcome follows from a predictor without exception</source>
            <translation>модель түзүлбөйт: натыйжа предиктордон дайыма эле келип чыгат</translation>
        </message>
        <message>
            <source>this folder holds other things than an export</source>
            <translation>бул папкада чыгаруудан башка нерселер да бар</translation>
        </message>
        <message>
            <source>this is a file</source>
            <translation>бул файл</translation>
        </message>
        <message>
            <source>Name a new folder, an empty one or an older export.</source>
            <translation>Жаңы, бош же мурунку чыгаруунун папкасын атаңыз.</translation>
        </message>
        <message>
            <source>the older export would move here, but something else stands there</source>
            <translation>мурунку чыгаруу бул жерге көчмөк, бирок бул жерде башка нерсе турат</translation>
        </message>
        <message>
            <source>Move it away and export again.</source>
            <translation>Аны алып салып, кайра чыгарыңыз.</translation>
        </message>
        <message>
            <source>the export cannot be written: {strerror}</source>
            <translation>чыгарууну жазууга болбойт: {strerror}</translation>
        </message>
        <message>
            <source>Close the files of the older export, check the free space and your rights to the folder.</source>
            <translation>Мурунку чыгаруунун файлдарын жаап, бош орунду жана папкага укугуңузду текшериңиз.</translation>
        </message>
        <message>
            <source>Parquet needs a package that is not installed</source>
            <translation>Parquet үчүн орнотулбаган пакет керек</translation>
        </message>
        <message>
            <source>Run: pip install pyarrow — or choose another format.</source>
            <translation>Аткарыңыз: pip install pyarrow — же башка форматты тандаңыз.</translation>
        </message>
        <message>
            <source>what was written cannot be read back ({error})</source>
            <translation>жазылганы кайра окулбайт ({error})</translation>
        </message>
        <message>
            <source>The export was not put in place. Check the disk and export again.</source>
            <translation>Чыгаруу ордуна коюлган жок. Дискти текшерип, кайра чыгарыңыз.</translation>
        </message>
        <message>
            <source>{rows} rows were written, {rows2} read back</source>
            <translation>жазылган саптар: {rows}, кайра окулганы: {rows2}</translation>
        </message>
        <message>
            <source>a cell did not come back as it was written</source>
            <translation>уяча жазылгандай кайтып келген жок</translation>
        </message>
        <message>
            <source>the store has {rows} rows, {rows2} were written</source>
            <translation>маалымат файлындагы саптар: {rows}, жазылганы: {rows2}</translation>
        </message>
        <message>
            <source>The store changed while it was exported. Export again.</source>
            <translation>Чыгаруу учурунда маалымат файлы өзгөрдү. Кайра чыгарыңыз.</translation>
        </message>
        <message>
            <source>A percentage is of the valid N beside it; 95 % intervals are Wilson’s for shares and Wald’s for odds ratios.</source>
            <translation>Пайыз жанындагы жарактуу N'ден алынган; 95 пайыздык аралыктар — үлүштөр үчүн Уилсондуку, мүмкүнчүлүк катыштары үчүн Вальддыкы.</translation>
        </message>
        <message>
            <source>Sample: {cases} cases</source>
            <translation>Тандоо: анкеталар {cases}</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Кирбегендери</translation>
        </message>
        <message>
            <source>To be known of the answers</source>
            <translation>Жооптор жөнүндө билүү керек болгон нерселер</translation>
        </message>
        <message>
            <source>Published measures</source>
            <translation>Жарыяланган көрсөткүчтөр</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>көрсөткүч</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>эсептелет</translation>
        </message>
        <message>
            <source>Change between linked papers: {pairs} pairs</source>
            <translation>Байланышкан анкеталардын ортосундагы өзгөрүү: жуптар {pairs}</translation>
        </message>
        <message>
            <source>The first paper of a pair is the one whose number comes first; p is McNemar’s, exact.</source>
            <translation>Жуптун биринчи анкетасы — номери мурун турганы; p — Макнемар боюнча, так.</translation>
        </message>
        <message>
            <source>question</source>
            <translation>суроо</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>жооп</translation>
        </message>
        <message>
            <source>Adjusted odds ratios: {outcome}</source>
            <translation>Тууралаган мүмкүнчүлүк катыштары: {outcome}</translation>
        </message>
        <message>
            <source>Frequencies</source>
            <translation>Жыштыктар</translation>
        </message>
        <message>
            <source>valid N {number}</source>
            <translation>жарактуу N {number}</translation>
        </message>
        <message>
            <source>; missing: {said}</source>
            <translation>; жооптун жогу: {said}</translation>
        </message>
        <message>
            <source>cases with status {status}</source>
            <translation>«{status}» абалындагы анкеталар</translation>
        </message>
        <message>
            <source>valid N</source>
            <translation>жарактуу N</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % аралык</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>киргизилген</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>толук эмес жабылган</translation>
        </message>
        <message>
            <source>final</source>
            <translation>акыркы</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>киргизилүүдө</translation>
        </message>
        <message>
            <source>void</source>
            <translation>жокко чыгарылган</translation>
        </message>
        <message>
            <source>second keyings</source>
            <translation>экинчи киргизүүлөр</translation>
        </message>
        <message>
            <source>cases that were not asked for</source>
            <translation>тандоого кирбеген анкеталар</translation>
        </message>
        <message>
            <source>valid pairs</source>
            <translation>жарактуу жуптар</translation>
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
            <source>gained</source>
            <translation>кошулду</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>кемиди</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>chi-square</source>
            <translation>хи-квадрат</translation>
        </message>
        <message>
            <source>Fisher’s exact test</source>
            <translation>Фишердин так критерийи</translation>
        </message>
        <message>
            <source>understood due process</source>
            <translation>тийиштүү жол-жобону түшүнүшкөн</translation>
        </message>
        <message>
            <source>knew the sex-work law</source>
            <translation>секс-иш тууралуу мыйзамды билишкен</translation>
        </message>
        <message>
            <source>knew the syringe law</source>
            <translation>шприц тууралуу мыйзамды билишкен</translation>
        </message>
        <message>
            <source>familiar with Instruction 417</source>
            <translation>417-Нускама менен тааныш</translation>
        </message>
        <message>
            <source>favour condom distribution</source>
            <translation>презерватив таратууну колдойт</translation>
        </message>
        <message>
            <source>favour syringe access</source>
            <translation>шприц жеткиликтүүлүгүн колдойт</translation>
        </message>
        <message>
            <source>say police should refer</source>
            <translation>милиция багыттоосу керек деп эсептешет</translation>
        </message>
        <message>
            <source>report referring</source>
            <translation>багыттайм деп айтышкан</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>окутулган</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>The {most} most frequent of {number} codes.</source>
            <translation>{number} коддун эң көп кездешкен {most}.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>орточо</translation>
        </message>
        <message>
            <source>standard deviation</source>
            <translation>стандарттык четтөө</translation>
        </message>
        <message>
            <source>median</source>
            <translation>медиана</translation>
        </message>
        <message>
            <source>lowest</source>
            <translation>эң кичинеси</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>эң чоңу</translation>
        </message>
        <message>
            <source>No test: one of the questions has a single answer.</source>
            <translation>Критерий жок: суроолордун биринде бир гана жооп бар.</translation>
        </message>
        <message>
            <source>predictor</source>
            <translation>предиктор</translation>
        </message>
        <message>
            <source>aOR</source>
            <translation>тМК</translation>
        </message>
        <message>
            <source>there is no form version “{word}”</source>
            <translation>форманын «{word}» версиясы жок</translation>
        </message>
        <message>
            <source>the store keeps no export profile “{name}”</source>
            <translation>маалымат файлында «{name}» деген сакталган чыгаруу жок</translation>
        </message>
        <message>
            <source>It keeps: {known}</source>
            <translation>Барлары: {known}</translation>
        </message>
        <message>
            <source>the export profile “{name}” says things that this program does not know: {unknown}</source>
            <translation>«{name}» сакталган чыгаруусу бул программа билбеген нерсени айтат: {unknown}</translation>
        </message>
        <message>
            <source>Use a newer Anketa, or save the profile again.</source>
            <translation>Жаңыраак Анкетаны алыңыз же аны кайра сактаңыз.</translation>
        </message>
        <message>
            <source>no question has the column “{column}”</source>
            <translation>бир да суроонун «{column}» мамычасы жок</translation>
        </message>
        <message>
            <source>“{text}” cannot be done</source>
            <translation>«{text}» кылууга болбойт</translation>
        </message>
        <message>
            <source>Whole numbers: age=10. Dates: born=year, born=month.</source>
            <translation>Бүтүн сандар: age=10. Даталар: born=year, born=month.</translation>
        </message>
        <message>
            <source>a cell came out that was never written</source>
            <translation>эч качан жазылбаган уяча чыкты</translation>
        </message>
        <message>
            <source>a cell holds &lt;{tag}&gt;</source>
            <translation>уячада &lt;{tag}&gt; бар</translation>
        </message>
        <message>
            <source>the store has no questionnaire “{form_id}”</source>
            <translation>маалымат файлында «{form_id}» формасы жок</translation>
        </message>
        <message>
            <source>there is no status “{unknown}”</source>
            <translation>«{unknown}» деген абал жок</translation>
        </message>
        <message>
            <source>no status is chosen</source>
            <translation>абал тандалган жок</translation>
        </message>
        <message>
            <source>the store has several questionnaires</source>
            <translation>маалымат файлында бир нече форма бар</translation>
        </message>
        <message>
            <source>Load a questionnaire first.</source>
            <translation>Адегенде форманы жүктөңүз.</translation>
        </message>
        <message>
            <source>the questionnaire has no language “{wanted}”</source>
            <translation>формада «{wanted}» тили жок</translation>
        </message>
        <message>
            <source>there is no questionnaire to export</source>
            <translation>чыгарууга форма жок</translation>
        </message>
        <message>
            <source>Load a questionnaire and key a paper first.</source>
            <translation>Форманы жүктөп, адегенде анкета киргизиңиз.</translation>
        </message>
        <message>
            <source>query</source>
            <translation>күмөн</translation>
        </message>
        <message>
            <source>override</source>
            <translation>ошол бойдон калтырылган</translation>
        </message>
        <message>
            <source>off path</source>
            <translation>өтүүдөн тышкары</translation>
        </message>
        <message>
            <source>note</source>
            <translation>эскертме</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>оңдолгон</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>карама-каршылык</translation>
        </message>
        <message>
            <source>; to be known: {flags}</source>
            <translation>; билүү керек: {flags}</translation>
        </message>
        <message>
            <source>this file is for practice: no tables and no report are made of it</source>
            <translation>бул файл машыгуу үчүн: андан таблица да, отчёт да жасалбайт</translation>
        </message>
        <message>
            <source>Name the file of your own papers.</source>
            <translation>Өз анкеталарыңыз бар файлды көрсөтүңүз.</translation>
        </message>
        <message>
            <source>writing</source>
            <translation>жазуу</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>окуу</translation>
        </message>
        <message>
            <source>a paper was not keyed: {why}</source>
            <translation>анкета киргизилген жок: {why}</translation>
        </message>
        <message>
            <source>keying {number} districts</source>
            <translation>киргизүү, райондор: {number}</translation>
        </message>
        <message>
            <source>days before 1900-03-01 and numbers of more than 15 digits are texts there</source>
            <translation>1900-03-01 чейинки даталар жана 15 цифрадан узун сандар анда текст болуп жазылган</translation>
        </message>
        <message>
            <source>there is no format “{unknown}”</source>
            <translation>«{unknown}» деген формат жок</translation>
        </message>
        <message>
            <source>no format is chosen</source>
            <translation>бир да формат тандалган жок</translation>
        </message>
        <message>
            <source>The formats are: {known}</source>
            <translation>Форматтар: {known}</translation>
        </message>
        <message>
            <source>The text holds the character NUL, which ends a text there. In .sav and .dta it is a question mark.</source>
            <translation>Текстте NUL белгиси бар, анда ал текстти аяктайт. .sav жана .dta файлында анын ордунда суроо белгиси турат.</translation>
        </message>
        <message>
            <source>Stata labels no code as large as this one. The .dta has the code without its label.</source>
            <translation>Stata мынчалык чоң кодго жазуу бербейт. .dta файлында код жазуусуз турат.</translation>
        </message>
        <message>
            <source>Stata has no further letter for a missing code. In the .dta this one is an ordinary number.</source>
            <translation>Stata’да жооп жок дегендин коду үчүн дагы тамга калган жок. .dta файлында ал жөнөкөй сан.</translation>
        </message>
        <message>
            <source>putting in place</source>
            <translation>ордуна коюу</translation>
        </message>
        <message>
            <source>checking</source>
            <translation>текшерүү</translation>
        </message>
        <message>
            <source>{where}, table {name}</source>
            <translation>{where}, {name} таблицасы</translation>
        </message>
        <message>
            <source>this file is no report of ours</source>
            <translation>бул файл биздин отчёт эмес</translation>
        </message>
        <message>
            <source>Name a new file.</source>
            <translation>Жаңы файл көрсөтүңүз.</translation>
        </message>
        <message>
            <source>the report cannot be written: {strerror}</source>
            <translation>отчётту жазуу мүмкүн эмес: {strerror}</translation>
        </message>
        <message>
            <source>Check the folder, the free space and your rights to it.</source>
            <translation>Папканы, бош орунду жана ага болгон укугуңузду текшериңиз.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>алынып салынды</translation>
        </message>
        <message>
            <source>of these, computed from what was left out or made coarser</source>
            <translation>алардын ичинен алынып салынгандан же орой кылынгандан эсептелгени</translation>
        </message>
        <message>
            <source>of these, day, time or batch of the keying</source>
            <translation>алардын ичинен киргизүүнүн күнү, убактысы же топтому</translation>
        </message>
        <message>
            <source>kept by decision, though computed from what was left out or made coarser</source>
            <translation>алынып салынгандан же орой кылынгандан эсептелсе да, чечим менен калтырылганы</translation>
        </message>
        <message>
            <source>asked or listed by what was left out or made coarser, to be looked at</source>
            <translation>алынып салынган же орой кылынган боюнча суралганы же тизилгени, карап чыгуу керек</translation>
        </message>
        <message>
            <source>replaced by codes without meaning</source>
            <translation>мааниси жок коддор менен алмаштырылды</translation>
        </message>
        <message>
            <source>free text, to be looked through</source>
            <translation>эркин текст, карап чыгуу керек</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>алмаштырылды</translation>
        </message>
        <message>
            <source>ids of cases and rows, numbers of papers, and the order of the cases; people, batches, notes and the days of keying are left out</source>
            <translation>анкеталардын жана саптардын идентификаторлору, анкеталардын номерлери жана ирети; адамдар, топтомдор, эскертмелер жана киргизүү күндөрү алынып салынды</translation>
        </message>
        <message>
            <source>case_district is empty, and no order of the cases tells it</source>
            <translation>case_district бош, анкеталардын ирети да аны билдирбейт</translation>
        </message>
        <message>
            <source>made coarser</source>
            <translation>орой кылынды</translation>
        </message>
        <message>
            <source>small cells</source>
            <translation>кичине топтор</translation>
        </message>
        <message>
            <source>{by}: {unique} cases are unique, {small} stand in cells below {least}</source>
            <translation>{by}: жалгыз анкеталар: {unique}; {least} дегенден кичине топтордогу анкеталар: {small}</translation>
        </message>
        <message>
            <source>district</source>
            <translation>район</translation>
        </message>
        <message>
            <source>“{column}” stands in a roster and tells of no case</source>
            <translation>«{column}» кайталануучу топто турат жана анкета жөнүндө айтпайт</translation>
        </message>
        <message>
            <source>Name columns of the cases themselves.</source>
            <translation>Анкеталардын өз мамычаларын көрсөтүңүз.</translation>
        </message>
        <message>
            <source>“{column}” is an identifier or computed from one</source>
            <translation>«{column}» — идентификатор же андан эсептелген</translation>
        </message>
        <message>
            <source>Such a column never goes out in a copy to give away.</source>
            <translation>Мындай мамыча берилүүчү көчүрмөгө эч качан чыкпайт.</translation>
        </message>
        <message>
            <source>“{column}” is to be made coarser in two ways: {first} and {second}</source>
            <translation>«{column}» эки жол менен орой кылынмакчы: {first} жана {second}</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>Алардын бирин тандаңыз.</translation>
        </message>
        <message>
            <source>the rows of a sheet do not end</source>
            <translation>барактын саптары бүтпөйт</translation>
        </message>
        <message>
            <source>a row came out that was never written</source>
            <translation>жазылбаган сап чыкты</translation>
        </message>
        <message>
            <source>The statuses are: {known}</source>
            <translation>Статустар: {known}</translation>
        </message>
        <message>
            <source>Name one of: {known}</source>
            <translation>Булардын бирин көрсөтүңүз: {known}</translation>
        </message>
        <message>
            <source>It has: {known}</source>
            <translation>Анда булар бар: {known}</translation>
        </message>
        <message>
            <source>(one without a name)</source>
            <translation>(аталышы жок)</translation>
        </message>
        <message>
            <source>the store of this trial is there already</source>
            <translation>бул сыноонун файлы мурунтан бар</translation>
        </message>
        <message>
            <source>Name another folder.</source>
            <translation>Башка папка көрсөтүңүз.</translation>
        </message>
        <message>
            <source>keying {number} of 2</source>
            <translation>киргизүү: 2 ичинен {number}</translation>
        </message>
        <message>
            <source>deciding the differences</source>
            <translation>айырмаларды чечүү</translation>
        </message>
        <message>
            <source>the model cannot be fitted: all {number} complete cases have the same outcome</source>
            <translation>модель түзүлбөйт: бардык толук анкеталардын ({number}) жыйынтыгы бирдей</translation>
        </message>
        <message>
            <source>the model cannot be fitted: its coefficients do not settle</source>
            <translation>модель түзүлбөйт: анын коэффициенттери туруктанбайт</translation>
        </message>
        <message>
            <source>{title}: codebook</source>
            <translation>{title}: маалыматтардын сүрөттөлүшү</translation>
        </message>
        <message>
            <source>form versions: {versions}</source>
            <translation>форманын версиялары: {versions}</translation>
        </message>
        <message>
            <source>{number} cases. A percentage is of the valid N, which stands beside it.</source>
            <translation>Анкеталар: {number}. Пайыз жанында турган жарактуу N санынан эсептелген.</translation>
        </message>
        <message>
            <source>asked if {rule}</source>
            <translation>эгер {rule} болсо суралат</translation>
        </message>
        <message>
            <source>with {columns}</source>
            <translation>{columns} мамычалары менен</translation>
        </message>
        <message>
            <source>label</source>
            <translation>жазуу</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>жооп жок</translation>
        </message>
        <message>
            <source>(not in the list)</source>
            <translation>(тизмеде жок)</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>Анкетанын номери</translation>
        </message>
        <message>
            <source>Form version</source>
            <translation>Форманын версиясы</translation>
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
            <source>Keyed by</source>
            <translation>Ким киргизген</translation>
        </message>
        <message>
            <source>Keyed at</source>
            <translation>Качан киргизилген</translation>
        </message>
        <message>
            <source>Last changed at</source>
            <translation>Акыркы өзгөртүү</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Сап</translation>
        </message>
        <message>
            <source>Row it belongs to</source>
            <translation>Ал таандык болгон сап</translation>
        </message>
        <message>
            <source>Number of the row</source>
            <translation>Саптын номери</translation>
        </message>
        <message>
            <source>Number of the row it belongs to</source>
            <translation>Ал таандык болгон саптын номери</translation>
        </message>
        <message>
            <source>What kind of issue</source>
            <translation>Эскертүүнүн түрү</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Row of the roster</source>
            <translation>Кайталануучу топтун сабы</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Мамыча</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>Answer as it was keyed</source>
            <translation>Киргизилгендеги жооп</translation>
        </message>
        <message>
            <source>Rule or reason</source>
            <translation>Эреже же себеп</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Сөз менен</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Эскертүүлөр</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>“{term}”: no question of it has the code {code}</source>
            <translation>«{term}»: анын бир да суроосунда {code} коду жок</translation>
        </message>
        <message>
            <source>codes outside the list</source>
            <translation>тизмеде жок коддор</translation>
        </message>
        <message>
            <source>known part of the date</source>
            <translation>датанын белгилүү бөлүгү</translation>
        </message>
        <message>
            <source>why missing</source>
            <translation>жооп эмне үчүн жок</translation>
        </message>
        <message>
            <source>what is to be known of the answer</source>
            <translation>жооп жөнүндө эмнени билүү керек</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Байланыш</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коду</translation>
        </message>
        <message>
            <source>Questionnaire of the first paper</source>
            <translation>Биринчи анкетанын бланкы</translation>
        </message>
        <message>
            <source>First paper</source>
            <translation>Биринчи анкета</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Анын номери</translation>
        </message>
        <message>
            <source>Its row</source>
            <translation>Анын сабы</translation>
        </message>
        <message>
            <source>Questionnaire of the second paper</source>
            <translation>Экинчи анкетанын бланкы</translation>
        </message>
        <message>
            <source>Second paper</source>
            <translation>Экинчи анкета</translation>
        </message>
        <message>
            <source>Nearest codes that have no partner either</source>
            <translation>Түгөйү ошондой эле жок эң жакын коддор</translation>
        </message>
        <message>
            <source>Linked papers</source>
            <translation>Байланышкан анкеталар</translation>
        </message>
        <message>
            <source>Several answers were possible: the percentages may add up to more than 100.</source>
            <translation>Бир нече жооп берүүгө болчу: пайыздардын суммасы 100дөн ашышы мүмкүн.</translation>
        </message>
        <message>
            <source>Rows of {roster}: {number}</source>
            <translation>«{roster}» саптары: {number}</translation>
        </message>
        <message>
            <source>Each row counts by itself. Rows of one paper are alike, so these intervals are too narrow.</source>
            <translation>Ар бир сап өзүнчө эсептелет. Бир анкетанын саптары окшош, ошондуктан бул интервалдар өтө тар.</translation>
        </message>
        <message>
            <source>Percentages are of the row.</source>
            <translation>Пайыздар сап боюнча.</translation>
        </message>
        <message>
            <source>An expected count is below 5: p is that of {number} random tables with these sums.</source>
            <translation>Күтүлгөн жыштыктардын бири 5тен аз: p — суммалары ушундай кокустук таблицалардын ({number}) ичиндеги үлүш.</translation>
        </message>
        <message>
            <source>n = {number} cases that answer all of these questions; {yes} have the outcome.</source>
            <translation>n = ушул суроолордун баарына жообу бар {number} анкета; жыйынтыгы бары: {yes}.</translation>
        </message>
        <message>
            <source>That is fewer than {number} of either kind for each predictor: read it with care.</source>
            <translation>Бул ар бир предикторго эки түрдүн биринен {number} дегенден аз: этияттык менен окуңуз.</translation>
        </message>
        <message>
            <source>Not shown, for they lead to a person: {columns}.</source>
            <translation>Көрсөтүлгөн жок, анткени адамга алып барат: {columns}.</translation>
        </message>
        <message>
            <source>Verified by a second keying: yes, no, open (undecided)</source>
            <translation>Экинчи киргизүү менен текшерилген: yes — ооба, no — жок, open — чечилген эмес</translation>
        </message>
        <message>
            <source>The data are synthetic: made so that the published numbers come out. They are not the survey's papers.</source>
            <translation>Маалыматтар синтетикалык: жарыяланган сандар чыга тургандай түзүлгөн. Бул сурамжылоонун анкеталары эмес.</translation>
        </message>
        <message>
            <source>Every published number is met, in data.xlsx, csv, main.sav and main.dta alike.</source>
            <translation>Жарыяланган ар бир сан дал келди: data.xlsx, csv, main.sav жана main.dta ичинде.</translation>
        </message>
        <message>
            <source>published</source>
            <translation>жарыяланган</translation>
        </message>
        <message>
            <source>obtained from the export</source>
            <translation>чыгаруудан алынды</translation>
        </message>
        <message>
            <source>NOT MET: {measures}</source>
            <translation>ДАЛ КЕЛГЕН ЖОК: {measures}</translation>
        </message>
        <message>
            <source>{cases} papers keyed in {districts} districts, merged and exported to {folder}</source>
            <translation>киргизилген анкеталар: {cases}, райондор: {districts}; бириктирилип, {folder} папкасына чыгарылды</translation>
        </message>
        <message>
            <source>NOT MET</source>
            <translation>ДАЛ КЕЛГЕН ЖОК</translation>
        </message>
        <message>
            <source>aOR, familiarity → {measure}</source>
            <translation>тКК, тааныштык → {measure}</translation>
        </message>
        <message>
            <source>knows harm-reduction programmes</source>
            <translation>зыянды азайтуу программаларын билет</translation>
        </message>
        <message>
            <source>favourable attitude</source>
            <translation>жакшы мамиле</translation>
        </message>
        <message>
            <source>knows due process</source>
            <translation>кармоо тартибин билет</translation>
        </message>
        <message>
            <source>{papers} papers keyed twice, {questions} questions each, {answers} answers compared</source>
            <translation>эки жолу киргизилген анкеталар: {papers}, ар биринде суроолор: {questions}, салыштырылган жооптор: {answers}</translation>
        </message>
        <message>
            <source>planted: {first} and {second} errors, {same} of them the same twice</source>
            <translation>атайын киргизилген каталар: {first} жана {second}, алардын ичинен эки жолу бирдейи: {same}</translation>
        </message>
        <message>
            <source>found: {found} of {number} planted discrepancies ({all} in all)</source>
            <translation>табылды: атайын киргизилген {number} айырмадан {found} (баары {all})</translation>
        </message>
        <message>
            <source>errors of keyer {name}: {rate}</source>
            <translation>{name} операторунун каталары: {rate}</translation>
        </message>
        <message>
            <source>left after the decisions: {rate}; double keying elsewhere: {other}</source>
            <translation>чечимдерден кийин калганы: {rate}; башка жерлерде эки жолу киргизүү: {other}</translation>
        </message>
        <message>
            <source>in the questions keyed once: {rate}</source>
            <translation>бир жолу киргизилген суроолордо: {rate}</translation>
        </message>
        <message>
            <source>Every planted discrepancy is found.</source>
            <translation>Атайын киргизилген ар бир айырма табылды.</translation>
        </message>
        <message>
            <source>Every question keyed twice:</source>
            <translation>Ар бир суроо эки жолу киргизилди:</translation>
        </message>
        <message>
            <source>Those marked key::verify keyed twice:</source>
            <translation>key::verify менен белгиленгендер эки жолу киргизилди:</translation>
        </message>
        <message>
            <source>{errors} of {answers}, {rate} in 10,000 (95 %: {low}–{high})</source>
            <translation>{answers} ичинен {errors}, 10 000ге {rate} (95 %: {low}–{high})</translation>
        </message>
        <message>
            <source>there are conflicts or duplicates</source>
            <translation>карама-каршы оңдоолор же кайталанган анкеталар бар</translation>
        </message>
        <message>
            <source>title</source>
            <translation>аталышы</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>бланк</translation>
        </message>
        <message>
            <source>language of the labels</source>
            <translation>жазуулардын тили</translation>
        </message>
        <message>
            <source>(the questionnaire's only one)</source>
            <translation>(бланктагы жалгызы)</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>анкеталар</translation>
        </message>
        <message>
            <source>form version {mark}</source>
            <translation>форманын версиясы {mark}</translation>
        </message>
        <message>
            <source>left out: {why}</source>
            <translation>кирбегендер: {why}</translation>
        </message>
        <message>
            <source>rows of {table}</source>
            <translation>{table} саптары</translation>
        </message>
        <message>
            <source>{files} loses</source>
            <translation>{files} жоготкону</translation>
        </message>
        <message>
            <source>see {file}; an empty cell was not asked, or is blank for a reason</source>
            <translation>{file} караңыз; бош уяча: суроо берилген эмес же себеби менен бош</translation>
        </message>
        <message>
            <source>what the columns mean</source>
            <translation>мамычалар эмнени билдирет</translation>
        </message>
        <message>
            <source>shared: {what}</source>
            <translation>берүү үчүн: {what}</translation>
        </message>
        <message>
            <source>Excel's rows did not suffice; it goes on in {sheets}</source>
            <translation>Excel саптары жетпеди; уландысы {sheets} барактарында</translation>
        </message>
        <message>
            <source>sheets of {table}</source>
            <translation>{table} таблицасынын барактары</translation>
        </message>
        <message>
            <source>Excel's columns did not suffice; the last {number} stand in csv only</source>
            <translation>Excel мамычалары жетпеди; акыркы {number} csv файлында гана турат</translation>
        </message>
        <message>
            <source>columns of {table}</source>
            <translation>{table} таблицасынын мамычалары</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Error rates</source>
            <translation>Каталардын үлүшү</translation>
        </message>
        <message>
            <source>Keyers</source>
            <translation>Киргизүүчүлөр</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Сиз</translation>
        </message>
        <message>
            <source>Keyer</source>
            <translation>Киргизүүчү</translation>
        </message>
        <message>
            <source>Questions that were misread</source>
            <translation>Туура эмес окулган суроолор</translation>
        </message>
        <message>
            <source>Questions that you misread</source>
            <translation>Сиз туура эмес окуган суроолор</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Топтомдор</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Топтом</translation>
        </message>
        <message>
            <source>An error is an answer that was decided otherwise than it was keyed. What nobody has decided yet is not counted. The interval is that of Clopper and Pearson: few answers make it wide.</source>
            <translation>Ката — киргизилгенден башкача чечилген жооп. Эч ким чече элек нерсе эсептелбейт. Аралык — Клоппер менен Пирсондуку: жооп аз болсо ал кең.</translation>
        </message>
        <message>
            <source>No rates yet</source>
            <translation>Азырынча үлүштөр жок</translation>
        </message>
        <message>
            <source>When papers are keyed twice and their differences decided, the errors in 10,000 answers stand here.</source>
            <translation>Анкеталар эки жолу киргизилип, айырмалар чечилгенде, бул жерде 10 000 жооптогу каталар турат.</translation>
        </message>
        <message>
            <source>Comparing the keyings</source>
            <translation>Киргизүүлөрдү салыштыруу</translation>
        </message>
        <message>
            <source>The papers were not compared to the end. Open the page again to compare them.</source>
            <translation>Анкеталар аягына чейин салыштырылган жок. Салыштыруу үчүн баракты кайра ачыңыз.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Enter takes this filter away</source>
            <translation>Enter бул чыпканы алып салат</translation>
        </message>
        <message>
            <source>Take this filter away</source>
            <translation>Бул чыпканы алып салуу</translation>
        </message>
    </context>
    <context>
        <name>FilterEditor</name>
        <message>
            <source>Where</source>
            <translation>Кайда</translation>
        </message>
        <message>
            <source>Filter by</source>
            <translation>Чыпка боюнча</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Кандай</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мааниси</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Чыпка</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>Чыпкасыз</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>is</source>
            <translation>барабар</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>барабар эмес</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>камтыйт</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>жооп жок</translation>
        </message>
        <message>
            <source>above</source>
            <translation>жогору</translation>
        </message>
        <message>
            <source>below</source>
            <translation>төмөн</translation>
        </message>
        <message>
            <source>for any reason</source>
            <translation>каалаган себеп менен</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Кароо керек</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Күмөндөр</translation>
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
            <source>first</source>
            <translation>биринчи</translation>
        </message>
        <message>
            <source>second</source>
            <translation>экинчи</translation>
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
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>being keyed</source>
            <translation>киргизилүүдө</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>киргизилген</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>толук эмес</translation>
        </message>
        <message>
            <source>final</source>
            <translation>акыркы</translation>
        </message>
        <message>
            <source>void</source>
            <translation>жокко чыгарылган</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation>экинчи киргизүү</translation>
        </message>
        <message>
            <source>no number yet</source>
            <translation>азырынча номерсиз</translation>
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
            <translation>Эч нерсе терилген жок. Кагазда бош болсо, Ctrl+1 басыңыз (же чекит жана Enter).</translation>
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
            <source>There is no answer of the previous paper to repeat here.</source>
            <translation>Бул жерде кайталай турган мурунку анкетанын жообу жок.</translation>
        </message>
        <message>
            <source>This is not what was keyed first. Look at the paper, press Backspace and key it again.</source>
            <translation>Биринчи жолу башкача киргизилген. Кагазды карап, Backspace басып, кайра киргизиңиз.</translation>
        </message>
        <message>
            <source>{typed} answers are typed, the grid has {rows} rows: {left} got none. Nothing is stored; look at the paper.</source>
            <translation>Терилген жооптор: {typed}, таблицадагы саптар: {rows}; жоопсуз: {left}. Эч нерсе сакталган жок; кагазды караңыз.</translation>
        </message>
        <message>
            <source>{typed} answers are typed, the grid has {rows} rows: {left} stands behind the last one, {row}. Nothing is stored; look at the paper.</source>
            <translation>Терилген жооптор: {typed}, таблицадагы саптар: {rows}; ашыкчасы {left} акыркысынан, {row}, кийин турат. Эч нерсе сакталган жок; кагазды караңыз.</translation>
        </message>
        <message>
            <source>{text} at {row} is not a code of this list. Nothing is stored; look at the paper.</source>
            <translation>{row} сабындагы {text} бул тизменин коду эмес. Эч нерсе сакталган жок; кагазды караңыз.</translation>
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
        <name>FormatBox</name>
        <message>
            <source>Formats</source>
            <translation>Форматтар</translation>
        </message>
        <message>
            <source>What they do not carry</source>
            <translation>Аларда эмне болбойт</translation>
        </message>
        <message>
            <source>{format} does not carry: {losses}.</source>
            <translation>{format} төмөнкүлөрдү өткөрбөйт: {losses}.</translation>
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
            <translation>`{mistake}` бул жерде киргизүүчү эмес</translation>
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
            <translation>Анын алдында киргизүүчү, үтүр, тырмакча же кашаа түшүп калбадыбы, текшериңиз.</translation>
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
            <source>Rename one of them: a reference must be plain.</source>
            <translation>Бирөөнүн атын өзгөртүңүз: шилтеме так болушу керек.</translation>
        </message>
        <message>
            <source>`${{` is not closed</source>
            <translation>`${{` жабылган эмес</translation>
        </message>
        <message>
            <source>Add the missing `}}`.</source>
            <translation>Жетишпеген `}}` кошуңуз.</translation>
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
            <translation>{name} суроосунун жазуусу жок: киргизүүчү атын гана көрөт</translation>
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
        <message>
            <source>this paper is closed</source>
            <translation>бул анкета жабык</translation>
        </message>
        <message>
            <source>A correction needs a reason; nothing was changed.</source>
            <translation>Оңдоого себеп керек; эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>this row was taken off the paper after it was keyed</source>
            <translation>бул сап киргизилгенден кийин анкетадан алынып салынды</translation>
        </message>
        <message>
            <source>Open the paper and look at its trail.</source>
            <translation>Анкетаны ачып, анын журналын караңыз.</translation>
        </message>
        <message>
            <source>two questionnaires call themselves {form_id}, version {version}, and differ: {one} and {other}</source>
            <translation>эки бланк өзүн {form_id}, {version} версиясы деп атайт, бирок айырмаланат: {one} жана {other}</translation>
        </message>
        <message>
            <source>two questionnaires call themselves {form_id}, without a version, and differ: {one} and {other}</source>
            <translation>эки бланк өзүн {form_id} деп атайт, версиясыз, бирок айырмаланат: {one} жана {other}</translation>
        </message>
        <message>
            <source>Give the changed questionnaire another version in its settings sheet.</source>
            <translation>Өзгөртүлгөн бланкка анын settings барагында башка версия бериңиз.</translation>
        </message>
        <message>
            <source>the version goes back from {version} to {other}</source>
            <translation>версия артка кетип жатат: {version} дегенден {other} дегенге</translation>
        </message>
        <message>
            <source>Give the changed questionnaire a higher version in its settings sheet.</source>
            <translation>Өзгөртүлгөн бланкка анын settings барагында жогорураак версия бериңиз.</translation>
        </message>
        <message>
            <source>{number} questions are unanswered: {names}</source>
            <translation>жоопсуз суроолор: {number}: {names}</translation>
        </message>
        <message>
            <source>F10 goes to the first of them.</source>
            <translation>F10 алардын биринчисине алып барат.</translation>
        </message>
        <message>
            <source>{name}() takes {wanted} or more arguments, not {given}</source>
            <translation>{name}() кеминде {wanted} аргумент алат, {given} эмес</translation>
        </message>
        <message>
            <source>{name}() takes {wanted} to {most} arguments, not {given}</source>
            <translation>{name}() {wanted} дегенден {most} дегенге чейин аргумент алат, {given} эмес</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>токтотулду</translation>
        </message>
        <message>
            <source>the names {one} and {other} differ only by capital letters</source>
            <translation>{one} жана {other} аттары чоң тамгалар менен гана айырмаланат</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>Алардын бирине башка ат бериңиз.</translation>
        </message>
        <message>
            <source>these follow from each other in a circle: {names}</source>
            <translation>алар бири-биринен айланып чыгат: {names}</translation>
        </message>
        <message>
            <source>Let one of them not depend on the other.</source>
            <translation>Алардын бири экинчисине көз каранды болбосун.</translation>
        </message>
        <message>
            <source>Run `check` on the questionnaire: it lists all that is wrong.</source>
            <translation>Бланкка `check` иштетиңиз: ал туура эмес нерсенин баарын тизмелейт.</translation>
        </message>
        <message>
            <source>{name} could be the one of row {row} or of row {row2}</source>
            <translation>{name} {row}-саптагы же {row2}-саптагы болушу мүмкүн</translation>
        </message>
        <message>
            <source>{name} could be any of the questions in rows {rows}</source>
            <translation>{name} {rows} саптарындагы суроолордун каалаганы болушу мүмкүн</translation>
        </message>
        <message>
            <source>{type!r} ends nothing here: {name}, which began in row {number}, is a {kind}</source>
            <translation>{type!r} бул жерде эч нерсени жаппайт: {number}-сапта башталган {name} — {kind}</translation>
        </message>
        <message>
            <source>{type!r} ends nothing here</source>
            <translation>{type!r} бул жерде эч нерсени жаппайт</translation>
        </message>
        <message>
            <source>there is no such place in this case</source>
            <translation>бул анкетада мындай жер жок</translation>
        </message>
        <message>
            <source>the end of the paper is reached</source>
            <translation>анкетанын аягына жетти</translation>
        </message>
        <message>
            <source>Close the case, or go back with Up.</source>
            <translation>Анкетаны жабыңыз же «жогору» баскычы менен артка кайтыңыз.</translation>
        </message>
        <message>
            <source>this is the end of a roster, not a question</source>
            <translation>бул кайталануучу топтун аягы, суроо эмес</translation>
        </message>
        <message>
            <source>there is no such row in this case</source>
            <translation>бул анкетада мындай сап жок</translation>
        </message>
        <message>
            <source>there is no such roster in this case</source>
            <translation>бул анкетада мындай кайталануучу топ жок</translation>
        </message>
        <message>
            <source>this is not a form that can be read</source>
            <translation>бул окула турган форма эмес</translation>
        </message>
        <message>
            <source>Convert the questionnaire again.</source>
            <translation>Бланкты кайра айлантыңыз.</translation>
        </message>
        <message>
            <source>the form has no questions</source>
            <translation>формада суроо жок</translation>
        </message>
        <message>
            <source>groups are nested too deeply</source>
            <translation>топтор өтө терең салынган</translation>
        </message>
        <message>
            <source>Nest at most {number} levels.</source>
            <translation>{number} деңгээлден ашык салбаңыз.</translation>
        </message>
        <message>
            <source>Correct the questionnaire and try again. `check` lists all that is wrong.</source>
            <translation>Бланкты оңдоп, кайра аракет кылыңыз. `check` туура эмес нерсенин баарын тизмелейт.</translation>
        </message>
        <message>
            <source>Let some stand one after another.</source>
            <translation>Кээ бирлерин биринин артынан бирин коюңуз.</translation>
        </message>
        <message>
            <source>the converter cannot read this questionnaire ({name}: {said})</source>
            <translation>айландыргыч бул бланкты окуй албайт ({name}: {said})</translation>
        </message>
        <message>
            <source>Compare the sheets' column names with an XLSForm that works.</source>
            <translation>Барактардагы мамычалардын аттарын иштеген XLSForm менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>the workbook is protected by a password</source>
            <translation>китеп сырсөз менен корголгон</translation>
        </message>
        <message>
            <source>Save it without a password.</source>
            <translation>Аны сырсөзсүз сактаңыз.</translation>
        </message>
        <message>
            <source>two columns of the sheet {sheet} are called {title}</source>
            <translation>{sheet} барагынын эки мамычасы {title} деп аталат</translation>
        </message>
        <message>
            <source>Rename one of them, or let `check --repair` do it.</source>
            <translation>Алардын бирин өзгөртүңүз же муну `check --repair` жасасын.</translation>
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
        <message>
            <source>Help</source>
            <translation>Жардам</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>History</source>
            <translation>Тарых</translation>
        </message>
        <message>
            <source>Mark a paper to see what happened to it.</source>
            <translation>Анкета менен эмне болгонун көрүү үчүн аны белгилеңиз.</translation>
        </message>
        <message>
            <source>History of paper {number}</source>
            <translation>{number} анкетасынын тарыхы</translation>
        </message>
        <message>
            <source>Being keyed by {who}; the trail begins when the paper is closed.</source>
            <translation>{who} киргизүүдө; журнал анкета жабылганда башталат.</translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <source>{who}, here</source>
            <translation>{who}, ушул жерде</translation>
        </message>
        <message>
            <source>{who}, laptop {station} of {district}</source>
            <translation>{who}, {station} ноутбугу, {district}</translation>
        </message>
        <message>
            <source>Closed the paper: {status}.</source>
            <translation>Анкетаны жапты: {status}.</translation>
        </message>
        <message>
            <source>Status: {old} → {new}.</source>
            <translation>Абалы: {old} → {new}.</translation>
        </message>
        <message>
            <source>Settled a conflict: {question}: {new}.</source>
            <translation>Карама-каршылыкты чечти: {question}: {new}.</translation>
        </message>
        <message>
            <source>Decided a difference: {question}: {old} → {new}.</source>
            <translation>Айырманы чечти: {question}: {old} → {new}.</translation>
        </message>
        <message>
            <source>Took a decision back: {question}: {old} → {new}.</source>
            <translation>Чечимди кайтарып алды: {question}: {old} → {new}.</translation>
        </message>
        <message>
            <source>Accepted: {question}: {new}.</source>
            <translation>Кабыл алды: {question}: {new}.</translation>
        </message>
        <message>
            <source>Sent back: {question}: {new}.</source>
            <translation>Кайра жөнөттү: {question}: {new}.</translation>
        </message>
        <message>
            <source>Paper number</source>
            <translation>Анкетанын номери</translation>
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
            <source>Taken over from</source>
            <translation>Кимден алынган</translation>
        </message>
        <message>
            <source>Row of {roster}</source>
            <translation>«{roster}» сабы</translation>
        </message>
        <message>
            <source>on the paper</source>
            <translation>кагазда</translation>
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation>кагазда ушундай турат</translation>
        </message>
        <message>
            <source>the interviewer was asked</source>
            <translation>интервьюерден суралды</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>башка себеп</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>артка кайтарылды</translation>
        </message>
        <message>
            <source>Reason: {words}</source>
            <translation>Себеби: {words}</translation>
        </message>
        <message>
            <source>Source: {words}</source>
            <translation>Булагы: {words}</translation>
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
        <message>
            <source>To the merge</source>
            <translation>Бириктирүүгө</translation>
        </message>
        <message>
            <source>by you this week</source>
            <translation>сиз ушул аптада</translation>
        </message>
        <message>
            <source>Every batch is closed</source>
            <translation>Бардык топтомдор жабык</translation>
        </message>
        <message>
            <source>Write the file for your supervisor on the page Send ({key}), or make the next batch.</source>
            <translation>«Жөнөтүү» бетинде ({key}) супервайзер үчүн файл жазыңыз же кийинки топтомду баштаңыз.</translation>
        </message>
    </context>
    <context>
        <name>JoinPage</name>
        <message>
            <source>Files of this study on this computer</source>
            <translation>Бул компьютердеги ушул изилдөөнүн файлдары</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Орун</translation>
        </message>
        <message>
            <source>The number that your supervisor gave to this laptop.</source>
            <translation>Супервайзер бул ноутбукка берген номер.</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Бул жерде ким иштейт</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коду</translation>
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
            <source>Where to save it</source>
            <translation>Кайда сакталат</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Browse for the place of the new file</source>
            <translation>Жаңы файлдын ордун тандоо</translation>
        </message>
        <message>
            <source>Begin at this seat</source>
            <translation>Ушул орунда баштоо</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>{name} ачылууда</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Изилдөөгө кошулуу</translation>
        </message>
        <message>
            <source>Open the study package that your supervisor gave you, a file ending in .anketa-study.</source>
            <translation>Супервайзер берген изилдөө пакетин ачыңыз: .anketa-study менен бүткөн файл.</translation>
        </message>
        <message>
            <source>Join the study “{name}”</source>
            <translation>«{name}» изилдөөсүнө кошулуу</translation>
        </message>
        <message>
            <source>What you send is sealed for the supervisor.</source>
            <translation>Сиз жөнөткөн нерсе супервайзер үчүн мөөрлөнгөн.</translation>
        </message>
        <message>
            <source>Questionnaire: {title}. Package {number} of the centre {centre}.</source>
            <translation>Форма: {title}. {centre} борборунун {number}-пакети.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Башка адам</translation>
        </message>
        <message>
            <source>A code is needed, so that your answers can be told from others'.</source>
            <translation>Жоопторуңузду башкалардыкынан айырмалоо үчүн код керек.</translation>
        </message>
        <message>
            <source>Say where the new file shall be.</source>
            <translation>Жаңы файл кайда болорун көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Preparing {name}</source>
            <translation>{name} даярдалууда</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Жаңы файл</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa)</source>
            <translation>Anketa файлдары (*.anketa)</translation>
        </message>
        <message>
            <source>A newer package adds its form versions and people first; papers stay as they are.</source>
            <translation>Жаңыраак пакет адегенде форманын версияларын жана адамдарды кошот; анкеталар ошол бойдон калат.</translation>
        </message>
        <message>
            <source>Go on with this file</source>
            <translation>Ушул файл менен улантуу</translation>
        </message>
        <message>
            <source>Another seat on this computer…</source>
            <translation>Бул компьютердеги башка орун…</translation>
        </message>
        <message>
            <source>This is the supervisor's laptop…</source>
            <translation>Бул супервайзердин ноутбугу…</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>this is the key of another study</source>
            <translation>бул башка изилдөөнүн ачкычы</translation>
        </message>
        <message>
            <source>Look which study the sheet names.</source>
            <translation>Баракта кайсы изилдөө аталганын караңыз.</translation>
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
        <name>KeyCard</name>
        <message>
            <source>The supervisor's key</source>
            <translation>Супервайзердин ачкычы</translation>
        </message>
        <message>
            <source>It opens the file when a password is forgotten, and gives a new one.</source>
            <translation>Сырсөз унутулганда файлды ачат жана жаңысын берет.</translation>
        </message>
        <message>
            <source>No supervisor's key opens this file: when all its passwords are forgotten, it is lost.</source>
            <translation>Бул файлды супервайзердин бир да ачкычы ачпайт: бардык сырсөз унутулса, ал жоголот.</translation>
        </message>
        <message>
            <source>Add a public key…</source>
            <translation>Ачык ачкычты кошуу…</translation>
        </message>
        <message>
            <source>Save the recovery file…</source>
            <translation>Калыбына келтирүү файлын сактоо…</translation>
        </message>
        <message>
            <source>Who can read what is sent</source>
            <translation>Жөнөтүлгөндү ким окуй алат</translation>
        </message>
        <message>
            <source>The districts' files are sealed for the supervisor's key: whoever finds the stick reads nothing. A second key, kept in another place, opens them when the first is lost.</source>
            <translation>Райондук файлдар супервайзердин ачкычы үчүн мөөрлөнгөн: флешканы тапкан адам эч нерсе окуй албайт. Башка жерде сакталган экинчи ачкыч биринчиси жоголсо аларды ачат.</translation>
        </message>
        <message>
            <source>Choose a key (.pub)…</source>
            <translation>Ачкычты тандоо (.pub)…</translation>
        </message>
        <message>
            <source>Make a new key…</source>
            <translation>Жаңы ачкыч түзүү…</translation>
        </message>
        <message>
            <source>Choose a second key…</source>
            <translation>Экинчи ачкычты тандоо…</translation>
        </message>
        <message>
            <source>A new key is a file, and its password. Without both, no sealed file opens: keep a copy of each in another place.</source>
            <translation>Жаңы ачкыч — бул файл жана анын сырсөзү. Экөөсүз бир да мөөрлөнгөн файл ачылбайт: ар биринин көчүрмөсүн башка жерде сактаңыз.</translation>
        </message>
        <message>
            <source>Choose its place and make it…</source>
            <translation>Ордун тандап түзүү…</translation>
        </message>
        <message>
            <source>Not sealed: no key was chosen.</source>
            <translation>Мөөрлөнгөн эмес: ачкыч тандалган жок.</translation>
        </message>
        <message>
            <source>Sealed for {key}</source>
            <translation>{key} үчүн мөөрлөнгөн</translation>
        </message>
        <message>
            <source>Second key: {key}</source>
            <translation>Экинчи ачкыч: {key}</translation>
        </message>
        <message>
            <source>The public half of a key</source>
            <translation>Ачкычтын ачык жарымы</translation>
        </message>
        <message>
            <source>Public keys (*.pub);;All files (*)</source>
            <translation>Ачык ачкычтар (*.pub);;Бардык файлдар (*)</translation>
        </message>
        <message>
            <source>Keys (*.anketa-key)</source>
            <translation>Ачкычтар (*.anketa-key)</translation>
        </message>
        <message>
            <source>The key is made: {name}. Keep it and its password away from the districts' laptops, and a copy of both in another place.</source>
            <translation>Ачкыч түзүлдү: {name}. Аны жана сырсөзүн райондордун ноутбуктарынан алыс, экөөнүн көчүрмөсүн башка жерде сактаңыз.</translation>
        </message>
        <message>
            <source>Type a printed key…</source>
            <translation>Басылган ачкычты терүү…</translation>
        </message>
        <message>
            <source>Print a key…</source>
            <translation>Ачкычты басып чыгаруу…</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>Кимдин ачкычы</translation>
        </message>
        <message>
            <source>The escrow key</source>
            <translation>Камдык ачкыч</translation>
        </message>
    </context>
    <context>
        <name>KeyChoice</name>
        <message>
            <source>The supervisor's public key</source>
            <translation>Супервайзердин ачык ачкычы</translation>
        </message>
        <message>
            <source>Public keys (*.pub);;All files (*)</source>
            <translation>Ачык ачкычтар (*.pub);;Бардык файлдар (*)</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>Key file</source>
            <translation>Ачкычтын файлы</translation>
        </message>
        <message>
            <source>Keys (*.anketa-key);;All files (*)</source>
            <translation>Ачкычтар (*.anketa-key);;Бардык файлдар (*)</translation>
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
        <name>KeyStrip</name>
        <message>
            <source>Files here are sealed. The supervisor's key opens them; it is asked once.</source>
            <translation>Файлдар мөөрлөнгөн. Аларды супервайзердин ачкычы ачат; ал бир жолу суралат.</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Ачкыч файлы</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Browse for the key file</source>
            <translation>Ачкыч файлын тандоо</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Ачкычтын сырсөзү</translation>
        </message>
        <message>
            <source>Open the files</source>
            <translation>Файлдарды ачуу</translation>
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
        <name>LockPage</name>
        <message>
            <source>Locked: {name}</source>
            <translation>Кулпуланган: {name}</translation>
        </message>
        <message>
            <source>The paper on the screen is kept as it is; every accepted answer is on the disk.</source>
            <translation>Экрандагы анкета ошол бойдон калат; кабыл алынган ар бир жооп дискте.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Сырсөз</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Somebody else works now</source>
            <translation>Эми башка адам иштейт</translation>
        </message>
    </context>
    <context>
        <name>MergeNote</name>
        <message>
            <source>this very file was merged before</source>
            <translation>дал ушул файл мурда бириктирилген</translation>
        </message>
        <message>
            <source>you accepted laptop {station}</source>
            <translation>сиз {station} ноутбугун кабыл алдыңыз</translation>
        </message>
        <message>
            <source>laptop {station} sends for the first time and was accepted</source>
            <translation>{station} ноутбугу биринчи жолу жөнөттү жана кабыл алынды</translation>
        </message>
        <message>
            <source>laptop {station} has seat {seat} of district {district}; its package proves it</source>
            <translation>{station} ноутбугунда {district} районунун {seat}-орду; муну анын пакети далилдейт</translation>
        </message>
        <message>
            <source>seat {seat} was taken by laptop {station} too</source>
            <translation>{seat}-орунду {station} ноутбугу да ээлеген</translation>
        </message>
        <message>
            <source>file {number} of this laptop, older than its file {last} merged before</source>
            <translation>бул ноутбуктун {number}-файлы, мурда бириктирилген {last}-файлдан эски</translation>
        </message>
        <message>
            <source>file {number} of this laptop was not merged here; this one holds all of it</source>
            <translation>бул ноутбуктун {number}-файлы бул жерде бириктирилген эмес; бул файлда анын баары бар</translation>
        </message>
        <message>
            <source>the laptop's file was copied, and both copies went on</source>
            <translation>ноутбуктун файлы көчүрүлүп, эки көчүрмө тең улантылган</translation>
        </message>
        <message>
            <source>{count} papers being keyed here were closed elsewhere; here they stay</source>
            <translation>бул жерде киргизилип жаткан анкеталар башка жерде жабылган: {count}; бул жерде алар калат</translation>
        </message>
        <message>
            <source>brings a new version of the questionnaire</source>
            <translation>форманын жаңы версиясын алып келет</translation>
        </message>
        <message>
            <source>{count} papers of other laptops were left out; what is said of them waits for them</source>
            <translation>Башка ноутбуктардын калтырылган анкеталары: {count}; алар жөнүндө айтылган сөз аларды күтөт</translation>
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
            <source>Stopped. Nothing was changed.</source>
            <translation>Токтотулду. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>Files to merge (*.anketa-district *.anketa-centre);;All files (*)</source>
            <translation>Бириктирилчү файлдар (*.anketa-district *.anketa-centre);;Бардык файлдар (*)</translation>
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
        <name>NewPassword</name>
        <message>
            <source>At least 8 letters, such as three words that do not belong together. It opens the file.</source>
            <translation>8 белгиден кем эмес, мисалы бири-бирине байланышпаган үч сөз. Ал файлды ачат.</translation>
        </message>
        <message>
            <source>May stay empty. At least 4 letters; it says who sits here, it does not close the file.</source>
            <translation>Бош калса болот. 4 белгиден кем эмес; ким отурганын айтат, бирок файлды жаппайт.</translation>
        </message>
        <message>
            <source>At least 4 letters; it says who sits here, it does not close the file.</source>
            <translation>4 белгиден кем эмес; ким отурганын айтат, бирок файлды жаппайт.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Жаңы сырсөз</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Дагы бир жолу</translation>
        </message>
        <message>
            <source>The password needs at least {fewest} letters.</source>
            <translation>Сырсөздө {fewest} белгиден кем болбошу керек.</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>Эки сырсөз дал келбейт.</translation>
        </message>
        <message>
            <source>Type the same twice.</source>
            <translation>Экөөнү бирдей териңиз.</translation>
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
        <message>
            <source>The file is made, and {keys} beside it. The two belong together: copy both, or no password opens the copy.</source>
            <translation>Файл түзүлдү, жанында {keys}. Алар бирге керек: экөөнү тең көчүрүңүз, болбосо көчүрмөнү бир да сырсөз ачпайт.</translation>
        </message>
    </context>
    <context>
        <name>NewcomerCard</name>
        <message>
            <source>Add a person</source>
            <translation>Адам кошуу</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коду</translation>
        </message>
        <message>
            <source>Short and theirs alone, such as 07 or AA.</source>
            <translation>Кыска жана өзүнүкү гана, мисалы 07 же AA.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Ролу</translation>
        </message>
        <message>
            <source>Keys papers</source>
            <translation>Анкета киргизет</translation>
        </message>
        <message>
            <source>Supervises</source>
            <translation>Супервайзер</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>A code is needed, so that their answers can be told from others'.</source>
            <translation>Жоопторун башкалардыкынан айырмалоо үчүн код керек.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation>{code} — бул жердеги башка адамдын коду.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBox</name>
        <message>
            <source>What became of papers that are not keyed</source>
            <translation>Киргизилбеген анкеталар эмне болгон</translation>
        </message>
        <message>
            <source>Type their numbers, such as 27 or 30-33, then Enter and one digit; or Ctrl and the digit at once.</source>
            <translation>Алардын номерлерин териңиз, мисалы 27 же 30-33, андан кийин Enter жана бир цифра; же дароо Ctrl менен цифра.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Кайтарып алуу</translation>
        </message>
        <message>
            <source>Key {key}</source>
            <translation>{key} баскычы</translation>
        </message>
        <message>
            <source>Not a number of this batch: {words}</source>
            <translation>Бул топтомдун номери эмес: {words}</translation>
        </message>
        <message>
            <source>Type the number of a paper first.</source>
            <translation>Адегенде анкетанын номерин териңиз.</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} жана дагы {count}</translation>
        </message>
        <message>
            <source>{numbers}: press the digit of what became of it.</source>
            <translation>{numbers}: эмне болгонун цифра менен басыңыз.</translation>
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
        <name>OwnCard</name>
        <message>
            <source>My password</source>
            <translation>Менин сырсөзүм</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Учурдагы сырсөз</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Сырсөзүмдү алмаштыруу</translation>
        </message>
        <message>
            <source>Set my password</source>
            <translation>Сырсөзүмдү коюу</translation>
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
            <translation>Карама-каршылыктар</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Камдык көчүрмөлөр</translation>
        </message>
        <message>
            <source>Open with a password</source>
            <translation>Сырсөз менен ачуу</translation>
        </message>
        <message>
            <source>People and passwords</source>
            <translation>Адамдар жана сырсөздөр</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>Каталардын үлүшү</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Күмөндөр</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Жаңы топтом</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Изилдөөгө кошулуу</translation>
        </message>
        <message>
            <source>Study package</source>
            <translation>Изилдөө пакети</translation>
        </message>
    </context>
    <context>
        <name>PaperFinder</name>
        <message>
            <source>Find a paper by its number; with nothing typed: your last papers</source>
            <translation>Анкетаны номери боюнча табуу; эч нерсе терилбесе — сиздин акыркы анкеталарыңыз</translation>
        </message>
        <message>
            <source>Numbers of this batch that are not keyed yet</source>
            <translation>Бул топтомдун дагы киргизиле элек номерлери</translation>
        </message>
        <message>
            <source>No batch of second keyings expects paper {number}. A supervisor makes one.</source>
            <translation>Экинчи киргизүүлөрдүн бир да топтому {number} анкетасын күтпөйт. Аны супервайзер түзөт.</translation>
        </message>
        <message>
            <source>Answers are keyed here already. Clear the number with F8 and leave with Ctrl+W.</source>
            <translation>Бул жерде жооптор киргизилген. Номерди F8 менен өчүрүп, Ctrl+W менен чыгыңыз.</translation>
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
        <name>PaperView</name>
        <message>
            <source>The paper around the current question</source>
            <translation>Учурдагы суроонун айланасындагы анкета</translation>
        </message>
    </context>
    <context>
        <name>PasswordCard</name>
        <message>
            <source>Password</source>
            <translation>Сырсөз</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Баштоо</translation>
        </message>
        <message>
            <source>The file was opened with the supervisor's key: a new password can be given here.</source>
            <translation>Файл супервайзердин ачкычы менен ачылды: бул жерден жаңы сырсөз берсе болот.</translation>
        </message>
        <message>
            <source>Set the password and start</source>
            <translation>Сырсөздү коюп баштоо</translation>
        </message>
        <message>
            <source>In a file with a passphrase everybody has a password of their own, and you have none yet. A supervisor gives you one on the page “People and passwords”.</source>
            <translation>Сырсөзү бар файлда ар кимдин өз сырсөзү бар, сизде азырынча жок. Аны супервайзер «Адамдар жана сырсөздөр» барагында берет.</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Hide</source>
            <translation>Жашыруу</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсөтүү</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Терилгенди көрсөтүү</translation>
        </message>
    </context>
    <context>
        <name>PasswordGate</name>
        <message>
            <source>Type the password.</source>
            <translation>Сырсөздү териңиз.</translation>
        </message>
        <message>
            <source>This is not the password. Look at the keyboard's language and at Caps Lock.</source>
            <translation>Бул сырсөз туура эмес. Тергичтин тилин жана Caps Lock'ту караңыз.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Wait {seconds} s and try again.</source>
            <translation>Туура эмес сырсөз өтө көп. {seconds} с күтүп, кайра аракет кылыңыз.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People and passwords</source>
            <translation>Адамдар жана сырсөздөр</translation>
        </message>
        <message>
            <source>The file is encrypted: each password below opens it.</source>
            <translation>Файл шифрленген: аны төмөндөгү ар бир сырсөз ачат.</translation>
        </message>
        <message>
            <source>A password says who sits here. It does not close the file: whoever has the file can read it.</source>
            <translation>Сырсөз ким отурганын айтат. Файлды жаппайт: файл кимде болсо, ал окуй алат.</translation>
        </message>
        <message>
            <source>Your password is set.</source>
            <translation>Сырсөзүңүз коюлду.</translation>
        </message>
        <message>
            <source>{code} has a new password. Say it to them, and let them change it here.</source>
            <translation>{code} жаңы сырсөз алды. Аны өзүнө айтыңыз, алмаштырууну бул жерден кылат.</translation>
        </message>
        <message>
            <source>{code} has no password any more.</source>
            <translation>{code} эми сырсөзсүз.</translation>
        </message>
        <message>
            <source>{code} was added.</source>
            <translation>{code} кошулду.</translation>
        </message>
        <message>
            <source>The key opens the file from now on. Save the recovery file for its supervisor.</source>
            <translation>Мындан ары ачкыч файлды ачат. Анын супервайзери үчүн калыбына келтирүү файлын сактаңыз.</translation>
        </message>
        <message>
            <source>Written: {name}. Give it to the supervisor; it opens nothing without the key.</source>
            <translation>Жазылды: {name}. Аны супервайзерге бериңиз; ачкычсыз ал эч нерсени ачпайт.</translation>
        </message>
        <message>
            <source>The present password is another one. Nothing was changed.</source>
            <translation>Учурдагы сырсөз башка. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>Recovery file</source>
            <translation>Калыбына келтирүү файлы</translation>
        </message>
        <message>
            <source>Only passwords open the file now; yours does. Give the others theirs below.</source>
            <translation>Эми файлды сырсөздөр гана ачат; сиздики ачат. Башкаларга сырсөздү төмөндө бериңиз.</translation>
        </message>
        <message>
            <source>The plain copies are deleted.</source>
            <translation>Ачык көчүрмөлөр өчүрүлдү.</translation>
        </message>
    </context>
    <context>
        <name>PersonList</name>
        <message>
            <source>The others</source>
            <translation>Калгандар</translation>
        </message>
        <message>
            <source>Give this password</source>
            <translation>Бул сырсөздү берүү</translation>
        </message>
        <message>
            <source>A new password for {code}</source>
            <translation>{code} үчүн жаңы сырсөз</translation>
        </message>
        <message>
            <source>Nobody else works in this file yet.</source>
            <translation>Бул файлда азырынча башка эч ким иштебейт.</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>киргизүүчү</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>супервайзер</translation>
        </message>
        <message>
            <source>has a password</source>
            <translation>сырсөзү бар</translation>
        </message>
        <message>
            <source>no password</source>
            <translation>сырсөзсүз</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Жаңы сырсөз…</translation>
        </message>
        <message>
            <source>New password for {code}</source>
            <translation>{code} үчүн жаңы сырсөз</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>Take the password of {code} away</source>
            <translation>{code} сырсөзүн алып салуу</translation>
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
            <translation>Жоопторуңузду башкалардыкынан айырмалоо үчүн код керек.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation>{code} — бул жердеги башка адамдын коду.</translation>
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
        <name>PlainCopiesCard</name>
        <message>
            <source>Plain copies from before</source>
            <translation>Мурунку ачык көчүрмөлөр</translation>
        </message>
        <message>
            <source>Whoever finds one reads everything without a password. An encrypted backup was made; delete these, on sticks and other disks too.</source>
            <translation>Мындай көчүрмөнү тапкан адам баарын сырсөзсүз окуйт. Шифрленген камдык көчүрмө жасалды; буларды, флешкалардагысын жана башка дисктердегисин да өчүрүңүз.</translation>
        </message>
        <message>
            <source>Delete these copies</source>
            <translation>Бул көчүрмөлөрдү өчүрүү</translation>
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
            <translation>Машыгуу: үлгү анкеталар. Бул жерде киргизилгендер жөнөтүлбөйт жана эсептелбейт.</translation>
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>Practice</source>
            <translation>Машыгуу</translation>
        </message>
        <message>
            <source>Practise again from the start</source>
            <translation>Башынан машыгуу</translation>
        </message>
        <message>
            <source>Paper {number}: {right} of {total} answers as they stand on it</source>
            <translation>{number} анкетасы: {total} жооптун {right} андагыдай</translation>
        </message>
        <message>
            <source>Key the six sample papers: each stands beside the form while you key it, and afterwards you see what you keyed otherwise. On paper 7 somebody wrote “refused”, paper 8 never came back: say so on the page Batches, then close the batch.</source>
            <translation>Алты үлгү анкетаны киргизиңиз: киргизип жатканда ар бири форманын жанында турат, андан кийин эмне башкача киргизилгени көрүнөт. 7-анкетага бирөө «баш тартуу» деп жазган, 8-анкета кайткан эмес: муну «Топтомдор» барагында белгилеп, топтомду жабыңыз.</translation>
        </message>
    </context>
    <context>
        <name>PracticeFiles</name>
        <message>
            <source>You</source>
            <translation>Сиз</translation>
        </message>
    </context>
    <context>
        <name>PrintCard</name>
        <message>
            <source>Print the key and lock the paper away</source>
            <translation>Ачкычты басып чыгарып, кагазды бекитип коюңуз</translation>
        </message>
        <message>
            <source>With the paper a new laptop opens everything when this one is lost; its holder needs no password. Save the sheet as a PDF, print it, delete the PDF, and put the paper into a safe.</source>
            <translation>Бул кагаз менен, бул ноутбук жоголсо, жаңы ноутбук баарын ачат; аны кармаган адамга сырсөз керек эмес. Баракты PDF кылып сактап, басып чыгарып, PDF’ти өчүрүп, кагазды сейфке салыңыз.</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>Кимдин ачкычы</translation>
        </message>
        <message>
            <source>The supervisor's key</source>
            <translation>Супервайзердин ачкычы</translation>
        </message>
        <message>
            <source>The escrow key</source>
            <translation>Камдык ачкыч</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Ачкычтын файлы</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Browse for the key file</source>
            <translation>Ачкычтын файлын тандоо</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Ачкычтын сырсөзү</translation>
        </message>
        <message>
            <source>Save the sheet as PDF…</source>
            <translation>Баракты PDF кылып сактоо…</translation>
        </message>
        <message>
            <source>It is printed: delete the PDF</source>
            <translation>Басылды: PDF’ти өчүрүү</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Азыр эмес</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Баракты сактоо</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF файлдары (*.pdf)</translation>
        </message>
        <message>
            <source>{name} is written. Print it, then delete it here.</source>
            <translation>{name} жазылды. Аны басып чыгарып, анан ушул жерден өчүрүңүз.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({error}). Delete it yourself.</source>
            <translation>{name} өчүрүлгөн жок ({error}). Аны өзүңүз өчүрүңүз.</translation>
        </message>
        <message>
            <source>{name} is deleted. Put the paper into a safe.</source>
            <translation>{name} өчүрүлдү. Кагазды сейфке салыңыз.</translation>
        </message>
    </context>
    <context>
        <name>ProfileBar</name>
        <message>
            <source>None</source>
            <translation>Жок</translation>
        </message>
        <message>
            <source>An export that was kept</source>
            <translation>Сакталган чыгаруу</translation>
        </message>
        <message>
            <source>Name to keep these choices under</source>
            <translation>Бул тандоо сакталчу ат</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сактоо</translation>
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
        <name>ProtectionForm</name>
        <message>
            <source>Only a password opens the file (it is encrypted)</source>
            <translation>Файлды сырсөз гана ачат (ал шифрленген)</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Сиздин код</translation>
        </message>
        <message>
            <source>You are its first supervisor and let the others in. Such as S1.</source>
            <translation>Сиз анын биринчи супервайзерисиз жана башкаларды киргизесиз. Мисалы S1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>The supervisor's public key</source>
            <translation>Супервайзердин ачык ачкычы</translation>
        </message>
        <message>
            <source>A file that ends in .pub. Whoever has the other half opens the file when passwords are forgotten.</source>
            <translation>.pub менен бүткөн файл. Экинчи жарымы бар адам сырсөздөр унутулганда файлды ачат.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Browse for the supervisor's public key</source>
            <translation>Супервайзердин ачык ачкычын тандоо</translation>
        </message>
        <message>
            <source>Your code is needed: the password is yours.</source>
            <translation>Сиздин код керек: сырсөз сиздики.</translation>
        </message>
        <message>
            <source>Without a supervisor's key nobody can open the file when all its passwords are forgotten.</source>
            <translation>Супервайзердин ачкычысыз бардык сырсөздөр унутулса, файлды эч ким ача албайт.</translation>
        </message>
        <message>
            <source>A file of keys is made beside it, with the ending .anketa-keys. The two belong together: copy both.</source>
            <translation>Жанында .anketa-keys менен бүткөн ачкычтар файлы түзүлөт. Алар бирге керек: экөөнү тең көчүрүңүз.</translation>
        </message>
        <message>
            <source>For a laptop that may be stolen. A supervisor can add it later.</source>
            <translation>Уурдалып кетиши мүмкүн болгон ноутбук үчүн. Супервайзер муну кийин да кошо алат.</translation>
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
        <name>QueriesPage</name>
        <message>
            <source>Queries</source>
            <translation>Күмөндөр</translation>
        </message>
        <message>
            <source>F2 accepts, Enter opens the paper, F8 sends back</source>
            <translation>F2 кабыл алат, Enter анкетаны ачат, F8 кайра жөнөтөт</translation>
        </message>
        <message>
            <source>Reason, or what to ask</source>
            <translation>Себеби же эмне суралат</translation>
        </message>
        <message>
            <source>To accept, empty means: it stands so on the paper. To send back, say what shall be looked at.</source>
            <translation>Кабыл алууда бош калса: кагазда ушундай турат. Кайра жөнөтүүдө эмнени кароо керегин айтыңыз.</translation>
        </message>
        <message>
            <source>F2 · Accept</source>
            <translation>F2 · Кабыл алуу</translation>
        </message>
        <message>
            <source>F4 · Correct</source>
            <translation>F4 · Оңдоо</translation>
        </message>
        <message>
            <source>F8 · Send back</source>
            <translation>F8 · Кайра жөнөтүү</translation>
        </message>
        <message>
            <source>No query is open</source>
            <translation>Ачык күмөн жок</translation>
        </message>
        <message>
            <source>Values outside their range, answers that a rule asks about and notes of keyers stand here until you accept or correct them.</source>
            <translation>Чектен чыккан маанилер, эреже сураган жооптор жана киргизүүчүлөрдүн эскертүүлөрү сиз кабыл алганча же оңдогончо ушул жерде турат.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Киргизген</translation>
        </message>
        <message>
            <source>What asks</source>
            <translation>Эмне сурайт</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жооп</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Эмне суралат</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Азырынча</translation>
        </message>
        <message numerus="yes">
            <source>%n to answer</source>
            <translation>
                <numerusform>жооп берүү: %n</numerusform>
                <numerusform>жооп берүү: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>{number} анкетасы</translation>
        </message>
        <message>
            <source>Say what shall be looked at; the keyer reads it.</source>
            <translation>Эмнени кароо керегин айтыңыз; киргизүүчү окуйт.</translation>
        </message>
        <message numerus="yes">
            <source>%n query(ies) accepted; it stands in the trail with its reason.</source>
            <translation>
                <numerusform>%n күмөн кабыл алынды; ал себеби менен журналда турат.</numerusform>
                <numerusform>%n күмөн кабыл алынды; алар себеби менен журналда турат.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n query(ies) sent back; the district gets them with your next file.</source>
            <translation>
                <numerusform>%n күмөн кайра жөнөтүлдү; район аны кийинки файлыңыз менен алат.</numerusform>
                <numerusform>%n күмөн кайра жөнөтүлдү; райондор аларды кийинки файлыңыз менен алат.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the queries</source>
            <translation>Күмөндөрдү окуу</translation>
        </message>
        <message>
            <source>The list was not read to its end. Open the page again to read it.</source>
            <translation>Тизме аягына чейин окулган жок. Окуу үчүн баракты кайра ачыңыз.</translation>
        </message>
        <message>
            <source>{name}: all</source>
            <translation>{name}: баары</translation>
        </message>
    </context>
    <context>
        <name>QueryWords</name>
        <message>
            <source>a rule asks</source>
            <translation>эреже сурайт</translation>
        </message>
        <message>
            <source>kept against a rule</source>
            <translation>эрежеге карабай калтырылган</translation>
        </message>
        <message>
            <source>a keyer's note</source>
            <translation>киргизүүчүнүн эскертүүсү</translation>
        </message>
        <message>
            <source>sent back</source>
            <translation>кайра жөнөтүлгөн</translation>
        </message>
        <message>
            <source>changed since it was sent back</source>
            <translation>кайра жөнөтүлгөндөн кийин өзгөртүлгөн</translation>
        </message>
        <message>
            <source>Kept by {keyer}: {reason}.</source>
            <translation>{keyer} калтырган: {reason}.</translation>
        </message>
        <message>
            <source>Note of {keyer}: {note}</source>
            <translation>Эскертүү, {keyer}: {note}</translation>
        </message>
        <message>
            <source>Sent back by {who}, {when}: {words}</source>
            <translation>{who} кайра жөнөткөн, {when}: {words}</translation>
        </message>
        <message>
            <source>outside its range</source>
            <translation>чектен тышкары</translation>
        </message>
        <message>
            <source>not on its scale</source>
            <translation>шкалада жок</translation>
        </message>
        <message>
            <source>does not go with an earlier answer</source>
            <translation>мурунку жоопко туура келбейт</translation>
        </message>
        <message>
            <source>a part of the date is unknown</source>
            <translation>датанын бир бөлүгү белгисиз</translation>
        </message>
        <message>
            <source>lies in the future</source>
            <translation>келечекте</translation>
        </message>
        <message>
            <source>should have been skipped</source>
            <translation>өткөрүлүшү керек эле</translation>
        </message>
        <message>
            <source>more rows than announced</source>
            <translation>саптар айтылгандан көп</translation>
        </message>
        <message>
            <source>fewer rows than announced</source>
            <translation>саптар айтылгандан аз</translation>
        </message>
        <message>
            <source>a rule took too long to check</source>
            <translation>эреже өтө көпкө текшерилди</translation>
        </message>
        <message>
            <source>breaks the rule of the question</source>
            <translation>суроонун эрежесин бузат</translation>
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation>кагазда ушундай турат</translation>
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
        <message>
            <source>Lock the screen</source>
            <translation>Экранды кулпулоо</translation>
        </message>
        <message>
            <source>After {minutes} min without a key</source>
            <translation>{minutes} мүн баскычсыз калганда</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Эч качан</translation>
        </message>
    </context>
    <context>
        <name>RateTable</name>
        <message>
            <source>Answers</source>
            <translation>Жооптор</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Каталар</translation>
        </message>
        <message>
            <source>In 10,000</source>
            <translation>10 000ге</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % аралык</translation>
        </message>
        <message>
            <source>Both wrong</source>
            <translation>Экөө тең туура эмес</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Before: {line}</source>
            <translation>Мурунку: {line}</translation>
        </message>
        <message>
            <source>Next: {line}</source>
            <translation>Кийинки: {line}</translation>
        </message>
        <message>
            <source>Section {number} of {count}: {title}</source>
            <translation>{count} ичинен {number}-бөлүм: {title}</translation>
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
        <message>
            <source>Settle conflicts and duplicates</source>
            <translation>Карама-каршылыктарды жана кайталанууларды чечүү</translation>
        </message>
        <message>
            <source>Files merged</source>
            <translation>Файлдар бириктирилди</translation>
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
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Эскертүүлөр</translation>
        </message>
    </context>
    <context>
        <name>ReplyCard</name>
        <message>
            <source>Send back to a district</source>
            <translation>Районго жооп</translation>
        </message>
        <message>
            <source>Corrections, settled conflicts, form versions, and which of its files arrived. Sealed for the laptops of that district; it holds nothing of other districts' papers.</source>
            <translation>Оңдоолор, чечилген карама-каршылыктар, форманын версиялары жана анын кайсы файлдары жеткени. Ушул райондун ноутбуктары үчүн мөөрлөнгөн; башка райондордун анкеталары жөнүндө эч нерсе жок.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Write the file…</source>
            <translation>Файлды жазуу…</translation>
        </message>
        <message>
            <source>Files from the centre (*.anketa-centre)</source>
            <translation>Борбордун файлдары (*.anketa-centre)</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) with changes</source>
            <translation>
                <numerusform>өзгөртүүсү бар %n анкета</numerusform>
                <numerusform>өзгөртүүсү бар %n анкета</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Each percentage stands beside its valid N, with its 95 % interval. Two questions together give a crosstab with its test; a model gives adjusted odds ratios.</source>
            <translation>Ар бир пайыз өзүнүн жарактуу N'и жана 95 пайыздык аралыгы менен турат. Эки суроо чогуу критерийи менен кайчылаш таблица берет; модель тууралаган мүмкүнчүлүк катыштарын берет.</translation>
        </message>
        <message>
            <source>A question for the rows of a crosstab</source>
            <translation>Кайчылаш таблицанын саптары үчүн суроо</translation>
        </message>
        <message>
            <source>A question for its columns</source>
            <translation>Анын мамычалары үчүн суроо</translation>
        </message>
        <message>
            <source>Add the crosstab</source>
            <translation>Таблицаны кошуу</translation>
        </message>
        <message>
            <source>A model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>outcome=code ~ question=codes + number</source>
            <translation>натыйжа=код ~ суроо=коддор + сан</translation>
        </message>
        <message>
            <source>A model: d1=1 ~ b4=2|3 + age</source>
            <translation>Моделдин үлгүсү: d1=1 ~ b4=2|3 + age</translation>
        </message>
        <message>
            <source>Add the model</source>
            <translation>Моделди кошуу</translation>
        </message>
        <message>
            <source>Take them away</source>
            <translation>Аларды алып салуу</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Отчётту түзүү</translation>
        </message>
        <message>
            <source>Save as a web page…</source>
            <translation>Веб-барак катары сактоо…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF катары сактоо…</translation>
        </message>
        <message>
            <source>Added: {what}</source>
            <translation>Кошулду: {what}</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>Отчёт түзүлүүдө</translation>
        </message>
        <message>
            <source>{path} was written.</source>
            <translation>Жазылды: {path}.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Choose another folder.</source>
            <translation>{path} жазууга болбойт ({why}). Башка папканы тандаңыз.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Веб-барак (*.html)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Отчётту сактоо</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Leave the file as it is</source>
            <translation>Файлды ошол бойдон калтыруу</translation>
        </message>
        <message>
            <source>Put the backup back</source>
            <translation>Көчүрмөнү кайтаруу</translation>
        </message>
        <message>
            <source>Put {backup} in the place of {store}?</source>
            <translation>{store} ордуна {backup} коюлсунбу?</translation>
        </message>
        <message>
            <source>In the backup: papers {cases}, drafts {drafts}; its last change was at {moment}.</source>
            <translation>Көчүрмөдө: анкеталар {cases}, бүтпөгөндөрү {drafts}; акыркы өзгөртүү {moment}.</translation>
        </message>
        <message>
            <source>In the file now: papers {cases}, drafts {drafts}.</source>
            <translation>Азыр файлда: анкеталар {cases}, бүтпөгөндөрү {drafts}.</translation>
        </message>
        <message>
            <source>Nothing is deleted: the present file stays beside it under another name.</source>
            <translation>Эч нерсе өчүрүлбөйт: азыркы файл башка ат менен жанында калат.</translation>
        </message>
        <message>
            <source>A supervisor decides this</source>
            <translation>Муну супервайзер чечет</translation>
        </message>
        <message>
            <source>Papers keyed since then go aside with the file.</source>
            <translation>Андан кийин киргизилген анкеталар файл менен кошо четке коюлат.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Сырсөз</translation>
        </message>
    </context>
    <context>
        <name>ReturnedList</name>
        <message numerus="yes">
            <source>%n question(s) came back to you</source>
            <translation>
                <numerusform>Сизге %n суроо кайтарылды</numerusform>
                <numerusform>Сизге %n суроо кайтарылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at the paper once more: type what it says, or write a note (Ctrl+N) why the answer stands.</source>
            <translation>Кагазды дагы бир жолу караңыз: анда эмне жазылганын киргизиңиз же жооп эмне үчүн туура экенин эскертме (Ctrl+N) менен жазыңыз.</translation>
        </message>
        <message>
            <source>To the first one</source>
            <translation>Биринчисине</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>дагы %n</numerusform>
                <numerusform>дагы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>{number}-анкета</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>Rules of this study</source>
            <translation>Бул изилдөөнүн эрежелери</translation>
        </message>
        <message>
            <source>Papers to key twice</source>
            <translation>Эки жолу киргизилчү анкеталар</translation>
        </message>
        <message>
            <source>all</source>
            <translation>баары</translation>
        </message>
        <message>
            <source>every n-th</source>
            <translation>ар бир n-чи</translation>
        </message>
        <message>
            <source>a random share</source>
            <translation>кокустук үлүш</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Тандап алуу</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Топтом</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номерлер</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Эки жолу киргизилген</translation>
        </message>
        <message>
            <source>Still to key</source>
            <translation>Дагы киргизилет</translation>
        </message>
        <message>
            <source>No batch of first keyings says from which to which number it goes: make one first.</source>
            <translation>Биринчи киргизүүлөрдүн бир да топтому кайсы номерден кайсыга чейин экенин айтпайт: адегенде ошондойду түзүңүз.</translation>
        </message>
        <message>
            <source>Nothing is drawn yet: every paper of this batch may be keyed twice. A draw is made once.</source>
            <translation>Азырынча эч нерсе тандалган жок: бул топтомдун ар бир анкетасын эки жолу киргизсе болот. Тандоо бир жолу болот.</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>How many: n, or per cent</source>
            <translation>Канча: n же пайыз</translation>
        </message>
        <message>
            <source>Noted in the trail; it travels with the files that are sent.</source>
            <translation>Журналга жазылды; жөнөтүлгөн файлдар менен кошо барат.</translation>
        </message>
    </context>
    <context>
        <name>SampleDesk</name>
        <message>
            <source>{key} puts it aside and back.</source>
            <translation>{key} аны алып коёт жана кайтарат.</translation>
        </message>
        <message>
            <source>All sample papers are keyed.</source>
            <translation>Бардык үлгү анкеталар киргизилди.</translation>
        </message>
        <message>
            <source>Sample paper {number}</source>
            <translation>{number} үлгү анкетасы</translation>
        </message>
        <message>
            <source>Synthetic: nobody filled this paper.</source>
            <translation>Синтетикалык: бул анкетаны эч ким толтурган эмес.</translation>
        </message>
        <message>
            <source>This page is missing from the paper.</source>
            <translation>Кагазда бул барак жок.</translation>
        </message>
    </context>
    <context>
        <name>SampleResult</name>
        <message>
            <source>Practice</source>
            <translation>Машыгуу</translation>
        </message>
        <message>
            <source>Paper {number}: {right} of {total} answers as they stand on it.</source>
            <translation>{number} анкетасы: {total} жооптун {right} андагыдай.</translation>
        </message>
        <message>
            <source>These were keyed otherwise:</source>
            <translation>Булар башкача киргизилди:</translation>
        </message>
        <message>
            <source>Everything as it stands. Well done.</source>
            <translation>Баары кагаздагыдай. Азаматсыз.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>On the paper</source>
            <translation>Кагазда</translation>
        </message>
        <message>
            <source>You keyed</source>
            <translation>Сиз киргиздиңиз</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>эч нерсе</translation>
        </message>
    </context>
    <context>
        <name>SecondKeying</name>
        <message>
            <source>Dependent: at a difference the keyer is asked to key again; nothing is shown.</source>
            <translation>Көз каранды: айырма болсо киргизүүчүдөн кайра киргизүү суралат; эч нерсе көрсөтүлбөйт.</translation>
        </message>
        <message>
            <source>Independent: the keyings are compared after closing.</source>
            <translation>Көз карандысыз: киргизүүлөр жабылгандан кийин салыштырылат.</translation>
        </message>
        <message>
            <source>The same person may key a paper both times.</source>
            <translation>Бир эле адам анкетаны эки жолу тең киргизе алат.</translation>
        </message>
        <message>
            <source>Another person keys than the first time.</source>
            <translation>Биринчи жолкудан башка адам киргизет.</translation>
        </message>
        <message>
            <source>Only the questions marked for it are asked: {count}.</source>
            <translation>Ушуга белгиленген суроолор гана суралат: {count}.</translation>
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
        <message>
            <source>Sections of the paper</source>
            <translation>Анкетанын бөлүмдөрү</translation>
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
            <translation>Камдык көчүрмөлөр…</translation>
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation>{name}: жасалды, ачылды жана салыштырылды.</translation>
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
            <translation>Файл кайда болорун айтыңыз.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Токтотулду. Эч нерсе жазылган жок.</translation>
        </message>
        <message>
            <source>It is sealed: only the supervisor's key opens it.</source>
            <translation>Ал мөөрлөнгөн: супервайзердин ачкычы гана ачат.</translation>
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
        <name>ShareBox</name>
        <message>
            <source>A copy to give away, without what leads to a person</source>
            <translation>Берсе боло турган көчүрмө: адамга алып баруучу нерселерсиз</translation>
        </message>
        <message>
            <source>Leave out as well</source>
            <translation>Дагы алып салуу</translation>
        </message>
        <message>
            <source>Make coarser</source>
            <translation>Орой кылуу</translation>
        </message>
        <message>
            <source>Count small cells</source>
            <translation>Кичине топторду эсептөө</translation>
        </message>
        <message>
            <source>Ids of papers, people and batches are replaced or left out, notes are left out, and these columns go: {columns}. What was done stands in the export. Free texts stay: look through them yourself.</source>
            <translation>Анкеталардын номерлери, адамдар жана топтомдор алмаштырылат же алынат, эскертүүлөр алынат жана бул мамычалар кетет: {columns}. Эмне кылынганы чыгарууда турат. Эркин тексттер калат: аларды өзүңүз караңыз.</translation>
        </message>
        <message>
            <source>{column}: the year</source>
            <translation>{column}: жылы</translation>
        </message>
        <message>
            <source>{column}: the month</source>
            <translation>{column}: айы</translation>
        </message>
        <message>
            <source>{column}: in bands of {width}</source>
            <translation>{column}: {width} боюнча топтор</translation>
        </message>
        <message>
            <source>case_district: the district of each paper</source>
            <translation>case_district: ар бир анкетанын району</translation>
        </message>
        <message>
            <source>Computed from these</source>
            <translation>Булардан эсептелгени</translation>
        </message>
        <message>
            <source>They are left out as well. Tick what shall go out all the same.</source>
            <translation>Алар да алынып салынат. Ошентсе да чыга турганын белгилеңиз.</translation>
        </message>
    </context>
    <context>
        <name>SheetText</name>
        <message>
            <source>first keying</source>
            <translation>биринчи киргизүү</translation>
        </message>
        <message>
            <source>second keying, blind</source>
            <translation>экинчи киргизүү, көрбөй</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Форма</translation>
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
            <source>Paper numbers</source>
            <translation>Анкеталардын номерлери</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Жооп берүү</translation>
        </message>
        <message>
            <source>Missing numbers</source>
            <translation>Жетпеген номерлер</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Эки жолу киргизилген</translation>
        </message>
        <message>
            <source>Open queries</source>
            <translation>Ачык күмөндөр</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Киргизгендер</translation>
        </message>
        <message>
            <source>Keyed on</source>
            <translation>Киргизилген күндөр</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Sheet of batch {name}</source>
            <translation>{name} топтомунун барагы</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Эмне белгилүү</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Closed {when} by {who}.</source>
            <translation>{when} {who} жапты.</translation>
        </message>
        <message>
            <source>Keep these words on paper: they show later whether anything of the trail was taken away.</source>
            <translation>Бул сөздөрдү кагазда сактаңыз: кийин журналдан бир нерсе алынбаганын көрсөтөт.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Кол тамга</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>{version} версиясы</translation>
        </message>
        <message>
            <source>Not closed yet.</source>
            <translation>Азырынча жабылган эмес.</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Close this batch</source>
            <translation>Бул топтомду жабуу</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып чыгаруу…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF катары сактоо…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Кайра ачуу</translation>
        </message>
        <message>
            <source>Reason to open the batch again</source>
            <translation>Топтом эмне үчүн кайра ачылат</translation>
        </message>
        <message>
            <source>Sheet of the batch</source>
            <translation>Топтомдун барагы</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Баракты сактоо</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF файлдары (*.pdf)</translation>
        </message>
        <message>
            <source>The batch is closed. Print the sheet and lay it on the bundle.</source>
            <translation>Топтом жабылды. Баракты басып чыгарып, топтомдун үстүнө коюңуз.</translation>
        </message>
        <message>
            <source>Say in a few words why the batch is opened again.</source>
            <translation>Топтом эмне үчүн кайра ачыларын бир нече сөз менен айтыңыз.</translation>
        </message>
        <message>
            <source>The batch is open again.</source>
            <translation>Топтом кайра ачык.</translation>
        </message>
        <message>
            <source>{name} was written.</source>
            <translation>Жазылды: {name}.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыштыруу</translation>
        </message>
        <message>
            <source>Words of an earlier printed sheet</source>
            <translation>Мурунку басылган барактын сөздөрү</translation>
        </message>
        <message>
            <source>Type the eight words: they show whether anything of the trail was taken away since.</source>
            <translation>Сегиз сөздү териңиз: ошондон бери журналдан бир нерсе алынбаганын көрсөтөт.</translation>
        </message>
        <message>
            <source>These words are not in this file: its trail was cut off or written anew, or the sheet is of another file. Tell the supervisor.</source>
            <translation>Бул сөздөр файлда жок: анын журналы кесилген же кайра жазылган, же барак башка файлдыкы. Супервайзерге айтыңыз.</translation>
        </message>
        <message>
            <source>The sheet belongs to this file. It was made after a change of {who} on {when}; {count} came later.</source>
            <translation>Барак ушул файлдыкы. Ал өзгөртүүдөн кийин жасалган ({who}, {when}); андан кийин дагы {count} болгон.</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save the sheet as PDF, and print it elsewhere.</source>
            <translation>Бул компьютер принтерди билбейт. Баракты PDF катары сактап, башка жерден басып чыгарыңыз.</translation>
        </message>
        <message>
            <source>The printer {name} does not answer.</source>
            <translation>{name} принтери жооп бербейт.</translation>
        </message>
        <message>
            <source>Sent to the printer {name}.</source>
            <translation>{name} принтерине жөнөтүлдү.</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>машыгуу</translation>
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
            <source>Practise first, on sample papers that are never counted</source>
            <translation>Адегенде эсептелбеген үлгү анкеталарда машыгуу</translation>
        </message>
        <message>
            <source>Preparing the sample papers</source>
            <translation>Үлгү анкеталар даярдалууда</translation>
        </message>
        <message>
            <source>Anketa files and study packages (*.anketa *.anketa-study);;All files (*)</source>
            <translation>Анкетанын файлдары жана изилдөө пакеттери (*.anketa *.anketa-study);;Бардык файлдар (*)</translation>
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
        <name>Storage</name>
        <message>
            <source>a row of the store cannot be read: {error}</source>
            <translation>маалымат файлынын сабы окулбайт: {error}</translation>
        </message>
        <message>
            <source>the check was stopped</source>
            <translation>текшерүү токтотулду</translation>
        </message>
        <message>
            <source>the file is damaged: {said}</source>
            <translation>файл бузулган: {said}</translation>
        </message>
        <message>
            <source>this row belongs to something that is not there</source>
            <translation>бул сап жок нерсеге тиешелүү</translation>
        </message>
        <message>
            <source>kind, district or id of the store is not what the trail says</source>
            <translation>маалымат файлынын түрү, району же номери журналдагыдай эмес</translation>
        </message>
        <message>
            <source>the station's key is not its own</source>
            <translation>жумуш ордунун ачкычы өзүнүкү эмес</translation>
        </message>
        <message>
            <source>the store seals for other keys than the trail says</source>
            <translation>маалымат файлы журналда аталган ачкычтар үчүн эмес, башкалары үчүн мөөрлөйт</translation>
        </message>
        <message>
            <source>the study is not the one the trail says</source>
            <translation>изилдөө журналда аталган изилдөө эмес</translation>
        </message>
        <message>
            <source>the store's signing key does not belong to its station</source>
            <translation>маалымат файлынын кол тамга ачкычы анын жумуш ордунуку эмес</translation>
        </message>
        <message>
            <source>the questionnaire is not the one the trail says</source>
            <translation>форма журналда аталган форма эмес</translation>
        </message>
        <message>
            <source>the questionnaire cannot be read: {what}</source>
            <translation>форма окулбайт: {what}</translation>
        </message>
        <message>
            <source>the questionnaire has another name than its row</source>
            <translation>форманын аты анын сабындагыдай эмес</translation>
        </message>
        <message>
            <source>this row is not what the trail says</source>
            <translation>бул сап журналдагыдай эмес</translation>
        </message>
        <message>
            <source>this receipt was changed, or one before it is missing</source>
            <translation>бул кабыл алуу квитанциясы өзгөртүлгөн же мурункулардын бири жок</translation>
        </message>
        <message>
            <source>the centre sent this change, and it is missing</source>
            <translation>бул өзгөртүүнү борбор жиберген, бирок ал жок</translation>
        </message>
        <message>
            <source>nobody knows the station of this chain</source>
            <translation>бул чынжыр кайсы жумуш ордунуку экени белгисиз</translation>
        </message>
        <message>
            <source>the change was edited: its hash does not fit</source>
            <translation>өзгөртүү кийин оңдолгон: анын изи дал келбейт</translation>
        </message>
        <message>
            <source>the change it supersedes is missing</source>
            <translation>ал алмаштырган өзгөртүү жок</translation>
        </message>
        <message>
            <source>the trail has changes of this case, but the case is missing</source>
            <translation>журналда бул анкетанын өзгөртүүлөрү бар, анкетанын өзү жок</translation>
        </message>
        <message>
            <source>the folder of the second backup is not there</source>
            <translation>экинчи камдык көчүрмөнүн папкасы жок</translation>
        </message>
        <message>
            <source>Plug the stick in, or choose another folder. The first backup was made.</source>
            <translation>Флешканы сайыңыз же башка папканы тандаңыз. Биринчи көчүрмө жасалды.</translation>
        </message>
        <message>
            <source>the second backup could not be made: {strerror}</source>
            <translation>экинчи камдык көчүрмө жасалбай калды: {strerror}</translation>
        </message>
        <message>
            <source>the store is open</source>
            <translation>маалымат файлы ачык</translation>
        </message>
        <message>
            <source>Close it first.</source>
            <translation>Адегенде аны жабыңыз.</translation>
        </message>
        <message>
            <source>the backup could not be put back: {strerror}</source>
            <translation>көчүрмө кайтарылбай калды: {strerror}</translation>
        </message>
        <message>
            <source>Free some space on the disk, or copy both files to another one. The store is as it was.</source>
            <translation>Дискте орун бошотуңуз же эки файлды тең башка дискке көчүрүңүз. Маалымат файлы мурункудай калды.</translation>
        </message>
        <message>
            <source>this is a backup of another store than {name}</source>
            <translation>бул {name} эмес, башка маалымат файлынын камдык көчүрмөсү</translation>
        </message>
        <message>
            <source>Choose a backup of this store, or open the backup itself as a store.</source>
            <translation>Бул маалымат файлынын көчүрмөсүн тандаңыз же көчүрмөнүн өзүн маалымат файлы катары ачыңыз.</translation>
        </message>
        <message>
            <source>there is no batch {batch_id}</source>
            <translation>{batch_id} деген топтом жок</translation>
        </message>
        <message>
            <source>you key paper {paper_number} yourself, blind, in its other keying</source>
            <translation>{paper_number} анкетасын башка киргизүүдө көрбөй өзүңүз киргизесиз</translation>
        </message>
        <message>
            <source>A supervisor can open it.</source>
            <translation>Аны супервайзер ача алат.</translation>
        </message>
        <message>
            <source>paper {paper_number} is to be keyed a second time, by somebody who has not seen the first keying</source>
            <translation>{paper_number} анкетасын биринчи киргизүүнү көрбөгөн адам экинчи жолу киргизиши керек</translation>
        </message>
        <message>
            <source>Its own keyer or a supervisor can open it.</source>
            <translation>Аны киргизген адам же супервайзер ача алат.</translation>
        </message>
        <message>
            <source>there is no case {case}</source>
            <translation>{case} деген анкета жок</translation>
        </message>
        <message>
            <source>Begin the paper again.</source>
            <translation>Анкетаны башынан баштаңыз.</translation>
        </message>
        <message>
            <source>case {case} was stored already</source>
            <translation>{case} анкетасы мурда эле сакталган</translation>
        </message>
        <message>
            <source>there is no case {case_id} (keying {keying})</source>
            <translation>{case_id} деген анкета жок ({keying}-киргизүү)</translation>
        </message>
        <message>
            <source>Look for its paper number in the list of cases.</source>
            <translation>Анын номерин анкеталардын тизмесинен издеңиз.</translation>
        </message>
        <message>
            <source>the search was stopped</source>
            <translation>издөө токтотулду</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>this case is closed</source>
            <translation>бул анкета жабык</translation>
        </message>
        <message>
            <source>Open it to correct an answer.</source>
            <translation>Жоопту оңдоо үчүн аны ачыңыз.</translation>
        </message>
        <message>
            <source>Ask the centre to write the file again, and carry it over once more.</source>
            <translation>Борбордон файлды кайра жазып берүүсүн сурап, аны дагы бир жолу алып келиңиз.</translation>
        </message>
        <message>
            <source>nothing came from the district “{district}” yet, so nothing can be sealed for its laptops</source>
            <translation>«{district}» районунан азырынча эч нерсе келген жок, ошондуктан анын ноутбуктары үчүн файл мөөрлөөгө болбойт</translation>
        </message>
        <message>
            <source>Districts that sent: {known}. Merge a file of the district first.</source>
            <translation>Жөнөткөн райондор: {known}. Адегенде ушул райондун файлын бириктириңиз.</translation>
        </message>
        <message>
            <source>this is no receipt</source>
            <translation>бул кабыл алуу квитанциясы эмес</translation>
        </message>
        <message>
            <source>the file holds other numbers of cases or changes than it says</source>
            <translation>файлдагы анкеталардын же өзгөртүүлөрдүн саны анда көрсөтүлгөндөй эмес</translation>
        </message>
        <message>
            <source>a closed case is missing, or one is there that nobody closed</source>
            <translation>жабылган анкета жетпейт же эч ким жаппаган анкета бар</translation>
        </message>
        <message>
            <source>case {case_id} is not closed</source>
            <translation>{case_id} анкетасы жабылган эмес</translation>
        </message>
        <message>
            <source>a new store needs a questionnaire, a practice store has its own</source>
            <translation>жаңы маалымат файлына форма керек, машыгуу файлынын формасы өзүндө</translation>
        </message>
        <message>
            <source>Say --form FORM.xlsx, --study FILE.anketa-study --seat N, or --practice alone.</source>
            <translation>Көрсөтүңүз: --form FORM.xlsx, --study FILE.anketa-study --seat N же жалгыз --practice.</translation>
        </message>
        <message>
            <source>the words of the sheet are NOT in this trail: its end was cut off, it was written anew, or the sheet is of another store</source>
            <translation>барактын сөздөрү бул журналда ЖОК: анын аягы кесилген, ал кайра жазылган же барак башка маалымат файлыныкы</translation>
        </message>
        <message>
            <source>there is nobody with the code {code} in this store</source>
            <translation>бул маалымат файлында коду {code} болгон адам жок</translation>
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
            <source>the copy is damaged</source>
            <translation>көчүрмө бузулган</translation>
        </message>
        <message>
            <source>the copy is not like the store</source>
            <translation>көчүрмө маалымат файлындай эмес</translation>
        </message>
        <message>
            <source>no backup could be made: {error}</source>
            <translation>камдык көчүрмө жасалбай калды: {error}</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space on the disk.</source>
            <translation>Башка папканы тандаңыз же дискте орун бошотуңуз.</translation>
        </message>
        <message>
            <source>a paper needs another number than it has</source>
            <translation>анкетага азыркысынан башка номер керек</translation>
        </message>
        <message>
            <source>Look at the paper.</source>
            <translation>Кагазды караңыз.</translation>
        </message>
        <message>
            <source>If the paper says so, keep it.</source>
            <translation>Кагазда ушундай турса, калтырыңыз.</translation>
        </message>
        <message>
            <source>a paper needs another status than it has</source>
            <translation>анкетага азыркысынан башка абал керек</translation>
        </message>
        <message>
            <source>something is open: {left}</source>
            <translation>чечилбегени бар: {left}</translation>
        </message>
        <message>
            <source>Settle that first.</source>
            <translation>Адегенде муну чечиңиз.</translation>
        </message>
        <message>
            <source>this paper is closed</source>
            <translation>бул анкета жабык</translation>
        </message>
        <message>
            <source>A correction needs a reason; nothing was changed.</source>
            <translation>Оңдоо үчүн себеп керек; эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>the store can only be read here, and each file it packs gets a number</source>
            <translation>маалымат файлын бул жерде окууга гана болот, ал эми андан жазылган ар бир файл номер алат</translation>
        </message>
        <message>
            <source>Copy it to a folder where you may write.</source>
            <translation>Аны жазууга укугуңуз бар папкага көчүрүңүз.</translation>
        </message>
        <message>
            <source>packing was stopped</source>
            <translation>файлды жазуу токтотулду</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Файл жазылган жок.</translation>
        </message>
        <message>
            <source>Free some space on this disk. What was stored before is safe; the last answer was not taken.</source>
            <translation>Бул дискте орун бошотуңуз. Мурда сакталгандары бүтүн; акыркы жооп кабыл алынган жок.</translation>
        </message>
        <message>
            <source>Look at the disk or stick. Copy the file to another disk and open the copy; a backup lies in the folder beside it.</source>
            <translation>Дискти же флешканы текшериңиз. Файлды башка дискке көчүрүп, көчүрмөсүн ачыңыз; камдык көчүрмө анын жанындагы папкада турат.</translation>
        </message>
        <message>
            <source>Copy the store to a folder where you may write.</source>
            <translation>Маалымат файлын жазууга укугуңуз бар папкага көчүрүңүз.</translation>
        </message>
        <message>
            <source>Move it to a folder with a shorter path, nearer to the top of the disk.</source>
            <translation>Аны жолу кыскараак, дисктин башына жакыныраак папкага жылдырыңыз.</translation>
        </message>
        <message>
            <source>the store's path is too long</source>
            <translation>маалымат файлынын жолу өтө узун</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>диск толуп калды</translation>
        </message>
        <message>
            <source>the store is open in another program</source>
            <translation>маалымат файлы башка программада ачык</translation>
        </message>
        <message>
            <source>Close it there first.</source>
            <translation>Адегенде аны ошол жерден жабыңыз.</translation>
        </message>
        <message>
            <source>the store can only be read here</source>
            <translation>маалымат файлын бул жерде окууга гана болот</translation>
        </message>
        <message>
            <source>this is not a store of Anketa, or it has a passphrase</source>
            <translation>бул Анкетанын маалымат файлы эмес же анын файл сырсөзү бар</translation>
        </message>
        <message>
            <source>Choose a file that ends in .anketa.</source>
            <translation>.anketa менен бүткөн файлды тандаңыз.</translation>
        </message>
        <message>
            <source>the store is damaged</source>
            <translation>маалымат файлы бузулган</translation>
        </message>
        <message>
            <source>the store cannot be opened</source>
            <translation>маалымат файлын ачууга болбойт</translation>
        </message>
        <message>
            <source>the disk refused to read or write</source>
            <translation>диск окутпайт же жаздырбайт</translation>
        </message>
        <message>
            <source>the work was stopped</source>
            <translation>иш токтотулду</translation>
        </message>
        <message>
            <source>no such store</source>
            <translation>мындай маалымат файлы жок</translation>
        </message>
        <message>
            <source>Look at the path, or make a store with `new`.</source>
            <translation>Жолун текшериңиз же маалымат файлын `new` буйругу менен түзүңүз.</translation>
        </message>
        <message>
            <source>this store has a passphrase</source>
            <translation>бул маалымат файлынын файл сырсөзү бар</translation>
        </message>
        <message>
            <source>Open it with the password of one of its people.</source>
            <translation>Аны анын адамдарынын биринин сырсөзү менен ачыңыз.</translation>
        </message>
        <message>
            <source>the store's engine cannot encrypt here, so a store with a passphrase is neither made nor opened</source>
            <translation>программа бул жерде шифрлей албайт, ошондуктан сырсөзү бар маалымат файлын түзүүгө да, ачууга да болбойт</translation>
        </message>
        <message>
            <source>Install the program again with its package sqlcipher3. Nothing was written.</source>
            <translation>Программаны sqlcipher3 пакети менен кошо кайра орнотуңуз. Эч нерсе жазылган жок.</translation>
        </message>
        <message>
            <source>the store was not closed properly and must be mended first, but it can only be read here</source>
            <translation>маалымат файлы туура эмес жабылган, аны адегенде калыбына келтирүү керек, бирок бул жерде окууга гана болот</translation>
        </message>
        <message>
            <source>Copy it, with the file beside it that ends in -journal, to a folder where you may write.</source>
            <translation>Аны жанындагы -journal менен бүткөн файл менен кошо жазууга укугуңуз бар папкага көчүрүңүз.</translation>
        </message>
        <message>
            <source>the store's engine says: {said}</source>
            <translation>маалымат файлы менен иштөөдө ката: {said}</translation>
        </message>
        <message>
            <source>this is a second keying already</source>
            <translation>бул ансыз да экинчи киргизүү</translation>
        </message>
        <message>
            <source>this was made the second keying before</source>
            <translation>бул мурда экинчи киргизүү кылынган</translation>
        </message>
        <message>
            <source>this needs a reason</source>
            <translation>буга себеп керек</translation>
        </message>
        <message>
            <source>Say what was looked at.</source>
            <translation>Эмнени караганыңызды айтыңыз.</translation>
        </message>
        <message>
            <source>the first line is not that of a sealed file</source>
            <translation>биринчи сап мөөрлөнгөн файлдыкындай эмес</translation>
        </message>
        <message>
            <source>the station's name does not belong to its key</source>
            <translation>жумуш ордунун аты анын ачкычына туура келбейт</translation>
        </message>
        <message>
            <source>No station packs such a file. Ask whose it is before you go on.</source>
            <translation>Бир да жумуш орду мындай файл жазбайт. Улантуудан мурун ал кимдики экенин сураңыз.</translation>
        </message>
        <message>
            <source>a line has over {most_bytes} bytes</source>
            <translation>сап {most_bytes} байттан узун</translation>
        </message>
        <message>
            <source>a line is no JSON of this format</source>
            <translation>сап бул форматтагы JSON эмес</translation>
        </message>
        <message>
            <source>a line is no JSON object</source>
            <translation>сап JSON объекти эмес</translation>
        </message>
        <message>
            <source>a line is not spelled as this program spells it</source>
            <translation>сап бул программа жазгандай жазылган эмес</translation>
        </message>
        <message>
            <source>Pack the file again on the laptop it came from, and carry it over once more.</source>
            <translation>Файлды ал келген ноутбукта кайра жазып, дагы бир жолу алып келиңиз.</translation>
        </message>
        <message>
            <source>over {most_answers} answers, or one of over {most_characters} characters</source>
            <translation>{most_answers} жооптон көп же бири {most_characters} белгиден узун</translation>
        </message>
        <message>
            <source>a line must hold exactly {names}</source>
            <translation>сапта так ушулар болушу керек: {names}</translation>
        </message>
        <message>
            <source>“{name}” is not what this format has there</source>
            <translation>«{name}» бул форматта ушул жерде боло турган нерсе эмес</translation>
        </message>
        <message>
            <source>papers were keyed with form version {version_id}, which this store does not hold</source>
            <translation>анкеталар форманын {version_id} версиясы менен киргизилген, ал бул маалымат файлында жок</translation>
        </message>
        <message>
            <source>Add that version of the questionnaire to this store first.</source>
            <translation>Адегенде форманын ошол версиясын бул маалымат файлына кошуңуз.</translation>
        </message>
        <message>
            <source>the file belongs to another survey ({theirs}); this store holds {ours}</source>
            <translation>файл башка сурамжылоого тиешелүү ({theirs}); бул маалымат файлында {ours}</translation>
        </message>
        <message>
            <source>Merge it into a store of its own survey.</source>
            <translation>Аны өз сурамжылоосунун маалымат файлына бириктириңиз.</translation>
        </message>
        <message>
            <source>the file changed while it was read</source>
            <translation>файл окулуп жатканда өзгөрүп кетти</translation>
        </message>
        <message>
            <source>nobody is named as the owner of this chain</source>
            <translation>бул чынжырдын ээси аталган эмес</translation>
        </message>
        <message>
            <source>a change of the kind “{kind}” of a case</source>
            <translation>анкетада «{kind}» түрүндөгү өзгөртүү болбойт</translation>
        </message>
        <message>
            <source>this is no answer of a case</source>
            <translation>бул анкетанын жообу эмес</translation>
        </message>
        <message>
            <source>this is no closing of a case</source>
            <translation>бул анкетаны жабуу эмес</translation>
        </message>
        <message>
            <source>there is no status “{value}”</source>
            <translation>«{value}» деген абал жок</translation>
        </message>
        <message>
            <source>this is no {kind} of a batch</source>
            <translation>бул топтомдун {kind} жазуусу эмес</translation>
        </message>
        <message>
            <source>this is no {kind}</source>
            <translation>бул {kind} эмес</translation>
        </message>
        <message>
            <source>this case stands twice in the file</source>
            <translation>бул анкета файлда эки жолу турат</translation>
        </message>
        <message>
            <source>the questionnaire has no place for “{path}”</source>
            <translation>формада «{path}» үчүн орун жок</translation>
        </message>
        <message>
            <source>the chains do not end where the file says</source>
            <translation>чынжырлар файлда көрсөтүлгөн жерден бүтпөйт</translation>
        </message>
        <message>
            <source>a change of case {case_id}, which nobody closed</source>
            <translation>эч ким жаппаган {case_id} анкетасынын өзгөртүүсү</translation>
        </message>
        <message>
            <source>the merge was stopped</source>
            <translation>бириктирүү токтотулду</translation>
        </message>
        <message>
            <source>a sheet has {words} words, these are {number}</source>
            <translation>баракта {words} сөз, бул жерде {number}</translation>
        </message>
        <message>
            <source>Type all of them in their order.</source>
            <translation>Алардын баарын ирети менен териңиз.</translation>
        </message>
        <message>
            <source>Compare it with the sheet once more.</source>
            <translation>Аны барак менен дагы бир жолу салыштырыңыз.</translation>
        </message>
        <message>
            <source>“{word}” is no word of a sheet</source>
            <translation>«{word}» барактын сөзү эмес</translation>
        </message>
        <message>
            <source>The key file is the one that was made with `keys`; the file beside it that ends in .pub is no secret.</source>
            <translation>Ачкыч файлы — `keys` буйругу менен жасалганы; жанындагы .pub менен бүткөн файл жашыруун эмес.</translation>
        </message>
        <message>
            <source>the password has fewer than {shortest} characters</source>
            <translation>сырсөздө {shortest} белгиден аз</translation>
        </message>
        <message>
            <source>Take four or five words that nobody else would put together, and write them down.</source>
            <translation>Башка эч ким жанаша койбой турган төрт-беш сөз алып, аларды жазып коюңуз.</translation>
        </message>
        <message>
            <source>there is a file already</source>
            <translation>мындай файл бар</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Башка ат тандаңыз.</translation>
        </message>
        <message>
            <source>the file cannot be written ({strerror})</source>
            <translation>файлды жазууга болбойт ({strerror})</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space.</source>
            <translation>Башка папканы тандаңыз же орун бошотуңуз.</translation>
        </message>
        <message>
            <source>this is the secret half, which stays with the supervisor</source>
            <translation>бул жашыруун жарымы, ал супервайзерде калат</translation>
        </message>
        <message>
            <source>Give its .pub file.</source>
            <translation>Анын .pub файлын бериңиз.</translation>
        </message>
        <message>
            <source>this is not a public key</source>
            <translation>бул ачык ачкыч эмес</translation>
        </message>
        <message>
            <source>this is not the secret half of a key</source>
            <translation>бул ачкычтын жашыруун жарымы эмес</translation>
        </message>
        <message>
            <source>the password does not open this key</source>
            <translation>сырсөз бул ачкычты ачпайт</translation>
        </message>
        <message>
            <source>Type it again; mind the keyboard's language.</source>
            <translation>Аны кайра териңиз; тергичтин тилин караңыз.</translation>
        </message>
        <message>
            <source>this is not a key file, or it is damaged</source>
            <translation>бул ачкыч файлы эмес же ал бузулган</translation>
        </message>
        <message>
            <source>the key file cannot be read ({strerror})</source>
            <translation>ачкыч файлын окууга болбойт ({strerror})</translation>
        </message>
        <message>
            <source>this is not a key file</source>
            <translation>бул ачкыч файлы эмес</translation>
        </message>
        <message>
            <source>Type it again; look at the keyboard's language and Caps Lock. A supervisor's key opens the store too.</source>
            <translation>Аны кайра териңиз; тергичтин тилин жана Caps Lock'ту караңыз. Маалымат файлын супервайзердин ачкычы да ачат.</translation>
        </message>
        <message>
            <source>this password does not open the store</source>
            <translation>бул сырсөз маалымат файлын ачпайт</translation>
        </message>
        <message>
            <source>this supervisor's key does not open the store</source>
            <translation>бул супервайзердин ачкычы маалымат файлын ачпайт</translation>
        </message>
        <message>
            <source>Take the key file of the supervisor for whom the store was made.</source>
            <translation>Маалымат файлы кайсы супервайзер үчүн түзүлсө, ошонун ачкыч файлын алыңыз.</translation>
        </message>
        <message>
            <source>this is not a file of keys</source>
            <translation>бул ачкычтар файлы эмес</translation>
        </message>
        <message>
            <source>the file of keys {name} is missing: without it no password opens this store</source>
            <translation>{name} ачкычтар файлы жок: ансыз бул маалымат файлын бир да сырсөз ачпайт</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <translation>файл окулбайт</translation>
        </message>
        <message>
            <source>Look at the path.</source>
            <translation>Жолун текшериңиз.</translation>
        </message>
        <message>
            <source>there is no question “{path}” in this questionnaire</source>
            <translation>бул формада «{path}» деген суроо жок</translation>
        </message>
        <message>
            <source>reading was stopped</source>
            <translation>окуу токтотулду</translation>
        </message>
        <message>
            <source>the file cannot be read any more ({strerror})</source>
            <translation>файл эми окулбай калды ({strerror})</translation>
        </message>
        <message>
            <source>Look whether the stick is still there.</source>
            <translation>Флешка ордунда турабы, караңыз.</translation>
        </message>
        <message>
            <source>the file is not the one that was planned</source>
            <translation>бул план түзүлгөн файл эмес</translation>
        </message>
        <message>
            <source>Plan the merge again.</source>
            <translation>Бириктирүү планын кайра түзүңүз.</translation>
        </message>
        <message>
            <source>this is not a store of Anketa</source>
            <translation>бул Анкетанын маалымат файлы эмес</translation>
        </message>
        <message>
            <source>this store was written by a newer program (its format is {schema}, this program knows {newest})</source>
            <translation>бул маалымат файлын жаңыраак программа жазган (анын форматы {schema}, бул программа {newest} форматын билет)</translation>
        </message>
        <message>
            <source>Open it with the newer program, or install that here. Nothing was changed.</source>
            <translation>Аны жаңыраак программа менен ачыңыз же ал программаны бул жерге орнотуңуз. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>the store was made by an older program and must be brought up to date, but it can only be read here</source>
            <translation>маалымат файлы эскирээк программада түзүлгөн, аны жаңылоо керек, бирок бул жерде окууга гана болот</translation>
        </message>
        <message>
            <source>Copy it, with its file of keys, to a folder where you may write, and open the copy.</source>
            <translation>Аны ачкычтар файлы менен кошо жазууга укугуңуз бар папкага көчүрүп, көчүрмөсүн ачыңыз.</translation>
        </message>
        <message>
            <source>there is no outcome “{outcome}”</source>
            <translation>«{outcome}» деген натыйжа жок</translation>
        </message>
        <message>
            <source>The outcomes are: {outcomes}.</source>
            <translation>Натыйжалар булар: {outcomes}.</translation>
        </message>
        <message>
            <source>a paper number is missing or too long</source>
            <translation>анкетанын номери жок же өтө узун</translation>
        </message>
        <message>
            <source>Type the number printed on the paper.</source>
            <translation>Анкетага басылган номерди териңиз.</translation>
        </message>
        <message>
            <source>the batch is closed</source>
            <translation>топтом жабык</translation>
        </message>
        <message>
            <source>Open it again first; that needs a reason.</source>
            <translation>Адегенде аны кайра ачыңыз; буга себеп керек.</translation>
        </message>
        <message>
            <source>a paper that is keyed is usable: {keyed}</source>
            <translation>киргизилген анкета жарактуу деп эсептелет: {keyed}</translation>
        </message>
        <message>
            <source>If it should not have been keyed, let a supervisor make it void first.</source>
            <translation>Аны киргизбеш керек болсо, адегенде супервайзер аны жокко чыгарсын.</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>Балким, {near}?</translation>
        </message>
        <message>
            <source>Columns are called as the questions of the form.</source>
            <translation>Мамычалар форманын суроолорундай аталат.</translation>
        </message>
        <message>
            <source>{advice} Nothing was keyed.</source>
            <translation>{advice} Эч нерсе киргизилген жок.</translation>
        </message>
        <message>
            <source>only a supervisor takes a password away</source>
            <translation>сырсөздү супервайзер гана алып сала алат</translation>
        </message>
        <message>
            <source>Ask a supervisor of this store.</source>
            <translation>Бул маалымат файлынын супервайзерине кайрылыңыз.</translation>
        </message>
        <message>
            <source>this is the last password that opens the store</source>
            <translation>бул маалымат файлын ачкан акыркы сырсөз</translation>
        </message>
        <message>
            <source>Give somebody else a password first.</source>
            <translation>Адегенде башка бирөөгө сырсөз бериңиз.</translation>
        </message>
        <message>
            <source>a store without a passphrase opens without a key</source>
            <translation>сырсөзү жок маалымат файлы ачкычсыз ачылат</translation>
        </message>
        <message>
            <source>Nothing has to be done.</source>
            <translation>Эч нерсе кылуунун кереги жок.</translation>
        </message>
        <message>
            <source>no supervisor's key opens this store</source>
            <translation>бул маалымат файлын супервайзердин бир да ачкычы ачпайт</translation>
        </message>
        <message>
            <source>Add a supervisor's public key first.</source>
            <translation>Адегенде супервайзердин ачык ачкычын кошуңуз.</translation>
        </message>
        <message>
            <source>only a supervisor adds people to a store with a passphrase</source>
            <translation>сырсөзү бар маалымат файлына адамдарды супервайзер гана кошот</translation>
        </message>
        <message>
            <source>Ask a supervisor.</source>
            <translation>Супервайзерге кайрылыңыз.</translation>
        </message>
        <message>
            <source>a password here has at least {fewest} letters</source>
            <translation>бул жерде сырсөз {fewest} белгиден кем болбошу керек</translation>
        </message>
        <message>
            <source>Three words that do not belong together are easy to keep in mind.</source>
            <translation>Бири-бирине байланышпаган үч сөздү эстеп калуу оңой.</translation>
        </message>
        <message>
            <source>the old password is another one</source>
            <translation>эски сырсөз башка</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Аны кайра териңиз.</translation>
        </message>
        <message>
            <source>only a supervisor gives somebody else a new password</source>
            <translation>башка адамга жаңы сырсөздү супервайзер гана бере алат</translation>
        </message>
        <message>
            <source>a person needs a code, and the role enumerator or supervisor</source>
            <translation>адамга код жана роль керек: enumerator (киргизүүчү) же supervisor (супервайзер)</translation>
        </message>
        <message>
            <source>Type a short code.</source>
            <translation>Кыска код териңиз.</translation>
        </message>
        <message>
            <source>a recovery file is for a supervisor's key, and none was named</source>
            <translation>калыбына келтирүү файлы супервайзердин ачкычы үчүн жасалат, бирок ачкыч аталган жок</translation>
        </message>
        <message>
            <source>Say --recovery-key FILE.pub too.</source>
            <translation>--recovery-key FILE.pub дегенди да көрсөтүңүз.</translation>
        </message>
        <message>
            <source>this file is for practice: nothing of it is sent or merged</source>
            <translation>бул машыгуу үчүн файл: андан эч нерсе жөнөтүлбөйт жана бириктирилбейт</translation>
        </message>
        <message>
            <source>Open the file of your own papers, or make one with “New file”.</source>
            <translation>Өз анкеталарыңыздын файлын ачыңыз же «Жаңы файл» аркылуу түзүңүз.</translation>
        </message>
        <message>
            <source>the file comes from a practice store; its papers are no papers of the study</source>
            <translation>файл машыгуу маалымат файлынан келген; анын анкеталары изилдөөнүн анкеталары эмес</translation>
        </message>
        <message>
            <source>Ask for the file of the store in which the real papers were keyed.</source>
            <translation>Чыныгы анкеталар киргизилген маалымат файлынан жазылган файлды сураңыз.</translation>
        </message>
        <message>
            <source>another answer stands there by now</source>
            <translation>ал жерде эми башка жооп турат</translation>
        </message>
        <message>
            <source>Look at the query once more.</source>
            <translation>Бул күмөндү дагы бир жолу караңыз.</translation>
        </message>
        <message>
            <source>the report cannot be written ({strerror})</source>
            <translation>отчётту жазууга болбойт ({strerror})</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Башка папканы тандаңыз.</translation>
        </message>
        <message>
            <source>When you know whose file it is, merge it with --accept {station}.</source>
            <translation>Файл кимдики экенин билгенде, аны --accept {station} менен бириктириңиз.</translation>
        </message>
        <message>
            <source>nobody has accepted station {station} yet</source>
            <translation>{station} жумуш ордун азырынча эч ким кабыл алган жок</translation>
        </message>
        <message>
            <source>Ask at both which one keys at this seat.</source>
            <translation>Экөөнөн тең бул орунда кайсынысы киргизерин сураңыз.</translation>
        </message>
        <message>
            <source>the papers of this batch were drawn before</source>
            <translation>бул топтомдун анкеталары мурда эле тандалган</translation>
        </message>
        <message>
            <source>They stay as drawn.</source>
            <translation>Алар тандалган бойдон калат.</translation>
        </message>
        <message>
            <source>the papers cannot be chosen so</source>
            <translation>анкеталарды мындай тандоого болбойт</translation>
        </message>
        <message>
            <source>Say from which to which number the batch goes, and 2 or more for every n-th, 1 to 100 per cent.</source>
            <translation>Топтом кайсы номерден кайсыга чейин экенин жана санды көрсөтүңүз: ар бир n-чи үчүн 2 же андан көп, пайыз үчүн 1ден 100гө чейин.</translation>
        </message>
        <message>
            <source>papers of this batch are still being keyed: {drafts}</source>
            <translation>бул топтомдун анкеталары дагы киргизилүүдө: {drafts}</translation>
        </message>
        <message>
            <source>Finish them, or let a supervisor close them as incomplete.</source>
            <translation>Аларды бүтүрүңүз же супервайзер аларды толук эмес деп жапсын.</translation>
        </message>
        <message>
            <source>a closed batch is opened again for a reason</source>
            <translation>жабылган топтомду кайра ачуу үчүн себеп керек</translation>
        </message>
        <message>
            <source>Say it in a few words.</source>
            <translation>Аны бир нече сөз менен айтыңыз.</translation>
        </message>
        <message>
            <source>the file has no signature at its end: a part of it is missing</source>
            <translation>файлдын аягында кол тамга жок: анын бир бөлүгү жетпейт</translation>
        </message>
        <message>
            <source>the signature is no signature</source>
            <translation>кол тамганын ордунда башка нерсе турат</translation>
        </message>
        <message>
            <source>the signature is not spelled as this program spells it</source>
            <translation>кол тамга бул программа жазгандай жазылган эмес</translation>
        </message>
        <message>
            <source>the file was changed or damaged on its way</source>
            <translation>файл жолдо өзгөртүлгөн же бузулган</translation>
        </message>
        <message>
            <source>the signature is not that of the station the file names</source>
            <translation>кол тамга файлда аталган жумуш ордунуку эмес</translation>
        </message>
        <message>
            <source>Pack it first: main.py pack STORE OUT.</source>
            <translation>Адегенде андан файл жазыңыз: main.py pack STORE OUT.</translation>
        </message>
        <message>
            <source>a case has over {most_bytes} bytes and cannot be packed</source>
            <translation>анкета {most_bytes} байттан чоң, аны файлга жазууга болбойт</translation>
        </message>
        <message>
            <source>this is a store that is open here, not a district file</source>
            <translation>бул райондук файл эмес, ушул жерде ачык турган маалымат файлы</translation>
        </message>
        <message>
            <source>this is a study package, which is opened and not merged</source>
            <translation>бул изилдөө пакети: ал ачылат, бириктирилбейт</translation>
        </message>
        <message>
            <source>Open it: main.py FILE, or in the window.</source>
            <translation>Аны ачыңыз: main.py FILE же программанын терезесинде.</translation>
        </message>
        <message>
            <source>what is sealed in the file is broken</source>
            <translation>файлда мөөрлөнгөн нерсе бузулган</translation>
        </message>
        <message>
            <source>the file holds another file than it says</source>
            <translation>файлдын ичинде анда аталган файл эмес, башкасы турат</translation>
        </message>
        <message>
            <source>the file from the centre is for other laptops, those of district {district}</source>
            <translation>борбордон келген файл башка ноутбуктар үчүн, {district} району үчүн</translation>
        </message>
        <message>
            <source>Ask the centre for the file of this district; it is written after the centre has merged from here.</source>
            <translation>Борбордон ушул райондун файлын сураңыз; ал борбор ушул жердин файлын бириктиргенден кийин жазылат.</translation>
        </message>
        <message>
            <source>the file is sealed for {said}, and none of the keys at hand is one of these</source>
            <translation>файл {said} үчүн мөөрлөнгөн, колдогу ачкычтардын бири да андай эмес</translation>
        </message>
        <message>
            <source>Give the key file that belongs to this study: --key FILE.</source>
            <translation>Бул изилдөөнүн ачкыч файлын көрсөтүңүз: --key FILE.</translation>
        </message>
        <message>
            <source>the file is sealed; it opens with the key {said}</source>
            <translation>файл мөөрлөнгөн; аны {said} ачкычы ачат</translation>
        </message>
        <message>
            <source>Give the supervisor's key file: --key FILE.</source>
            <translation>Супервайзердин ачкыч файлын көрсөтүңүз: --key FILE.</translation>
        </message>
        <message>
            <source>the file ends in its first line</source>
            <translation>файл биринчи сапта эле үзүлөт</translation>
        </message>
        <message>
            <source>this is a store, not a district file</source>
            <translation>бул маалымат файлы, райондук файл эмес</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>файл бош</translation>
        </message>
        <message>
            <source>this is not a district file</source>
            <translation>бул райондук файл эмес</translation>
        </message>
        <message>
            <source>District files end in {suffix}.</source>
            <translation>Райондук файлдар {suffix} менен бүтөт.</translation>
        </message>
        <message>
            <source>the first line does not say its format</source>
            <translation>биринчи сапта анын форматы көрсөтүлгөн эмес</translation>
        </message>
        <message>
            <source>the file was written by a newer program (format {number}, this program knows {format})</source>
            <translation>файлды жаңыраак программа жазган (форматы {number}, бул программа {format} форматын билет)</translation>
        </message>
        <message>
            <source>Merge it with the newer program.</source>
            <translation>Аны жаңыраак программа менен бириктириңиз.</translation>
        </message>
        <message>
            <source>the file is of the kind “{kind}”, which this program cannot open</source>
            <translation>файл «{kind}» түрүндө, аны бул программа ача албайт</translation>
        </message>
        <message>
            <source>the first line holds something unknown</source>
            <translation>биринчи сапта белгисиз бир нерсе бар</translation>
        </message>
        <message>
            <source>over {most_lines} lines</source>
            <translation>{most_lines} саптан көп</translation>
        </message>
        <message>
            <source>a line of the unknown kind “{kind}”</source>
            <translation>белгисиз «{kind}» түрүндөгү сап</translation>
        </message>
        <message>
            <source>a draft's steps cannot be read</source>
            <translation>бүтпөгөн анкетанын кадамдары окулбайт</translation>
        </message>
        <message>
            <source>Open a backup of the store.</source>
            <translation>Маалымат файлынын камдык көчүрмөсүн ачыңыз.</translation>
        </message>
        <message>
            <source>the store was closed</source>
            <translation>маалымат файлы жабылган</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Аны кайра ачыңыз.</translation>
        </message>
        <message>
            <source>this text holds a character that cannot be stored</source>
            <translation>бул текстте сактоого болбогон белги бар</translation>
        </message>
        <message>
            <source>Clear it and type it again.</source>
            <translation>Аны өчүрүп, кайра териңиз.</translation>
        </message>
        <message>
            <source>the store does not hold form version {version_id}</source>
            <translation>маалымат файлында форманын {version_id} версиясы жок</translation>
        </message>
        <message>
            <source>Add that version of the form first.</source>
            <translation>Адегенде форманын ошол версиясын кошуңуз.</translation>
        </message>
        <message>
            <source>the store has no questionnaire</source>
            <translation>маалымат файлында форма жок</translation>
        </message>
        <message>
            <source>Make a store with `new`.</source>
            <translation>Маалымат файлын `new` буйругу менен түзүңүз.</translation>
        </message>
        <message>
            <source>the store does not say its {error}</source>
            <translation>маалымат файлында көрсөтүлгөн эмес: {error}</translation>
        </message>
        <message>
            <source>Open a backup of it.</source>
            <translation>Анын камдык көчүрмөсүн ачыңыз.</translation>
        </message>
        <message>
            <source>the store is open already: {holder}</source>
            <translation>маалымат файлы мурда эле ачык: {holder}</translation>
        </message>
        <message>
            <source>the disk does not answer ({strerror})</source>
            <translation>диск жооп бербейт ({strerror})</translation>
        </message>
        <message>
            <source>Look whether the stick is still there, or open a copy of the store.</source>
            <translation>Флешка ордунда турабы, караңыз же маалымат файлынын көчүрмөсүн ачыңыз.</translation>
        </message>
        <message>
            <source>this is a folder, not a store</source>
            <translation>бул папка, маалымат файлы эмес</translation>
        </message>
        <message>
            <source>no file can be made here ({strerror})</source>
            <translation>бул жерде файл түзүүгө болбойт ({strerror})</translation>
        </message>
        <message>
            <source>Choose a folder that is there and that you may write to.</source>
            <translation>Бар болгон жана жазууга укугуңуз бар папканы тандаңыз.</translation>
        </message>
        <message>
            <source>this is not the description of a study</source>
            <translation>бул изилдөөнүн сыпаттамасы эмес</translation>
        </message>
        <message>
            <source>Ask the supervisor for the package again.</source>
            <translation>Пакетти супервайзерден дагы бир жолу сураңыз.</translation>
        </message>
        <message>
            <source>this is no row of seats</source>
            <translation>бул орундардын катары эмес</translation>
        </message>
        <message>
            <source>Say it as 1-4=03430.</source>
            <translation>Мындай жазыңыз: 1-4=03430.</translation>
        </message>
        <message>
            <source>this is no pair</source>
            <translation>бул жуп эмес</translation>
        </message>
        <message>
            <source>Write a name, =, and a value; commas between pairs.</source>
            <translation>Атын, = белгисин жана маанисин жазыңыз; жуптардын ортосуна үтүр коюңуз.</translation>
        </message>
        <message>
            <source>the table has no column “code”</source>
            <translation>таблицада «code» мамычасы жок</translation>
        </message>
        <message>
            <source>Columns: code, name, role.</source>
            <translation>Мамычалар: code, name, role.</translation>
        </message>
        <message>
            <source>{name} would be taken</source>
            <translation>кабыл алынмак: {name}</translation>
        </message>
        <message>
            <source>Ask the supervisor for the package again, and carry it over once more.</source>
            <translation>Пакетти супервайзерден дагы бир жолу сурап, кайра алып келиңиз.</translation>
        </message>
        <message>
            <source>Correct it and make the package again.</source>
            <translation>Муну оңдоп, пакетти кайра жасаңыз.</translation>
        </message>
        <message>
            <source>a questionnaire has over {most_bytes} bytes and cannot travel in a package</source>
            <translation>форма {most_bytes} байттан чоң, ал пакетке кирбейт</translation>
        </message>
        <message>
            <source>Take pictures out of the .xlsx, or shorten its CSV files.</source>
            <translation>.xlsx ичинен сүрөттөрдү алып салыңыз же анын CSV файлдарын кыскартыңыз.</translation>
        </message>
        <message>
            <source>this is not a study package</source>
            <translation>бул изилдөө пакети эмес</translation>
        </message>
        <message>
            <source>They end in {suffix}.</source>
            <translation>Алар {suffix} менен бүтөт.</translation>
        </message>
        <message>
            <source>a questionnaire or a seat is missing</source>
            <translation>форма же орун жетпейт</translation>
        </message>
        <message>
            <source>the first line is not that of a study package</source>
            <translation>биринчи сап изилдөө пакетиникиндей эмес</translation>
        </message>
        <message>
            <source>the centre's name does not belong to its key</source>
            <translation>борбордун аты анын ачкычына туура келбейт</translation>
        </message>
        <message>
            <source>this is no questionnaire</source>
            <translation>бул форма эмес</translation>
        </message>
        <message>
            <source>a questionnaire is not the version that it says</source>
            <translation>форма көрсөтүлгөн версияда эмес</translation>
        </message>
        <message>
            <source>a line of an unknown kind</source>
            <translation>белгисиз түрдөгү сап</translation>
        </message>
        <message>
            <source>this is no seat</source>
            <translation>бул орун эмес</translation>
        </message>
        <message>
            <source>the study has no seat {seat}</source>
            <translation>изилдөөдө {seat}-орун жок</translation>
        </message>
        <message>
            <source>no seat was chosen</source>
            <translation>орун тандалган жок</translation>
        </message>
        <message>
            <source>the package is of the study “{name}”, whose questionnaires this store does not hold</source>
            <translation>пакет «{name}» изилдөөсүнүкү, анын формалары бул маалымат файлында жок</translation>
        </message>
        <message>
            <source>Make a new store from it.</source>
            <translation>Андан жаңы маалымат файлын түзүңүз.</translation>
        </message>
        <message>
            <source>the package is of the study “{name}”, this store belongs to “{name2}”</source>
            <translation>пакет «{name}» изилдөөсүнүкү, ал эми бул маалымат файлы «{name2}» изилдөөсүнө тиешелүү</translation>
        </message>
        <message>
            <source>the package is signed by another centre than the one this store got its study from</source>
            <translation>пакетке бул маалымат файлы изилдөөнү алган борбор эмес, башка борбор кол койгон</translation>
        </message>
        <message>
            <source>Ask your supervisor whose it is before you go on.</source>
            <translation>Улантуудан мурун ал кимдики экенин супервайзериңизден сураңыз.</translation>
        </message>
        <message>
            <source>this is package {revision} of the study; the store has taken package {revision2}</source>
            <translation>бул изилдөөнүн {revision}-пакети; маалымат файлы {revision2}-пакетти кабыл алган</translation>
        </message>
        <message>
            <source>Nothing is to be done: the store is newer.</source>
            <translation>Эч нерсе кылуунун кереги жок: маалымат файлы жаңыраак.</translation>
        </message>
        <message>
            <source>this store sits at seat {taken}</source>
            <translation>бул маалымат файлы {taken}-орунда турат</translation>
        </message>
        <message>
            <source>Make a new store for another seat.</source>
            <translation>Башка орун үчүн жаңы маалымат файлын түзүңүз.</translation>
        </message>
        <message>
            <source>seat {number} is of the district {district}, this store is of {district2}</source>
            <translation>{number}-орун {district} районунуку, ал эми бул маалымат файлы {district2} районунуку</translation>
        </message>
        <message>
            <source>Choose a seat of this district, or make a new store.</source>
            <translation>Бул райондун ордун тандаңыз же жаңы маалымат файлын түзүңүз.</translation>
        </message>
        <message>
            <source>the row has {number} cells, the header {number2}</source>
            <translation>сапта {number} уяча, баш сапта {number2}</translation>
        </message>
        <message>
            <source>Look for a comma or line break inside a cell that is not in quotes.</source>
            <translation>Тырмакчага алынбаган уячанын ичинен үтүрдү же сап бөлүнүшүн издеңиз.</translation>
        </message>
        <message>
            <source>the table is empty</source>
            <translation>таблица бош</translation>
        </message>
        <message>
            <source>Its first row names the questions.</source>
            <translation>Анын биринчи сабы суроолорду атайт.</translation>
        </message>
        <message>
            <source>this table is not UTF-8</source>
            <translation>бул таблица UTF-8 эмес</translation>
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
            <source>this workbook cannot be read</source>
            <translation>бул китепти окууга болбойт</translation>
        </message>
        <message>
            <source>the file with the password cannot be read</source>
            <translation>сырсөзү бар файлды окууга болбойт</translation>
        </message>
        <message>
            <source>Look at the path; it is plain text.</source>
            <translation>Жолун текшериңиз; бул жөнөкөй текст.</translation>
        </message>
        <message>
            <source>a password is needed</source>
            <translation>сырсөз керек</translation>
        </message>
        <message>
            <source>the two passwords differ</source>
            <translation>эки сырсөз дал келбейт</translation>
        </message>
        <message>
            <source>Type the same twice.</source>
            <translation>Экөөнү бирдей териңиз.</translation>
        </message>
        <message>
            <source>Open it with the password of one of its people, or with the supervisor's key.</source>
            <translation>Аны анын адамдарынын биринин сырсөзү же супервайзердин ачкычы менен ачыңыз.</translation>
        </message>
        <message>
            <source>there is nobody with the code {code} who opens this store</source>
            <translation>бул маалымат файлын ачкан {code} коддуу адам жок</translation>
        </message>
        <message>
            <source>comparing was stopped</source>
            <translation>салыштыруу токтотулду</translation>
        </message>
        <message>
            <source>a decision needs a reason</source>
            <translation>чечим үчүн себеп керек</translation>
        </message>
        <message>
            <source>who keyed a paper does not decide what differs on it</source>
            <translation>анкетаны киргизген адам анын айырмаларын чечпейт</translation>
        </message>
        <message>
            <source>Let a third person decide, or allow it on the page of second keying.</source>
            <translation>Үчүнчү адам чечсин же буга экинчи киргизүү барагында уруксат бериңиз.</translation>
        </message>
        <message>
            <source>nobody has accepted the centre {stranger} yet</source>
            <translation>{stranger} борборун азырынча эч ким кабыл алган жок</translation>
        </message>
        <message>
            <source>When you know that your supervisor sent it, merge it with --accept {stranger}.</source>
            <translation>Аны супервайзериңиз жибергенин билгенде, --accept {stranger} менен бириктириңиз.</translation>
        </message>
        <message>
            <source>the file is signed by {stranger}, which is not the centre of this store's study</source>
            <translation>файлга {stranger} кол койгон, ал бул маалымат файлынын изилдөөсүнүн борбору эмес</translation>
        </message>
        <message>
            <source>If the centre has a new laptop and your supervisor told you so, merge it with --accept {stranger}.</source>
            <translation>Борбордун жаңы ноутбугу болсо жана муну сизге супервайзериңиз айтса, файлды --accept {stranger} менен бириктириңиз.</translation>
        </message>
        <message>
            <source>there is no roster row “{row}” for this answer</source>
            <translation>бул жооп үчүн тизмеде «{row}» деген сап жок</translation>
        </message>
        <message>
            <source>The codes are: {codes}</source>
            <translation>Коддор: {codes}</translation>
        </message>
        <message>
            <source>this cannot be a paper number</source>
            <translation>бул анкетанын номери боло албайт</translation>
        </message>
        <message>
            <source>Perhaps: {near}.</source>
            <translation>Балким: {near}.</translation>
        </message>
        <message>
            <source>Copy {name} beside it from where the store was, or from a backup; the recovery file of a supervisor does too.</source>
            <translation>Маалымат файлы турган жерден же камдык көчүрмөдөн {name} файлын анын жанына көчүрүңүз; супервайзердин калыбына келтирүү файлы да болот.</translation>
        </message>
        <message>
            <source>Copy the file that ends in .anketa-keys beside the store from where it was, or from a backup; the recovery file of a supervisor does too.</source>
            <translation>.anketa-keys менен бүткөн файлды ал турган жерден же камдык көчүрмөдөн маалымат файлынын жанына көчүрүңүз; супервайзердин калыбына келтирүү файлы да болот.</translation>
        </message>
        <message>
            <source>the questionnaire has no such question</source>
            <translation>формада мындай суроо жок</translation>
        </message>
        <message>
            <source>several questions have this name</source>
            <translation>бул ат бир нече суроодо бар</translation>
        </message>
        <message>
            <source>Write one of these paths: {paths}</source>
            <translation>Бул жолдордун бирин жазыңыз: {paths}</translation>
        </message>
        <message>
            <source>this is computed or a note, not keyed</source>
            <translation>бул эсептелет же эскертүү, киргизилбейт</translation>
        </message>
        <message>
            <source>Take the column out.</source>
            <translation>Мамычаны алып салыңыз.</translation>
        </message>
        <message>
            <source>this question stands in a roster</source>
            <translation>бул суроо тизмеде турат</translation>
        </message>
        <message>
            <source>Key rosters at the keyboard; take the column out.</source>
            <translation>Тизмелерди тергичтен киргизиңиз; мамычаны алып салыңыз.</translation>
        </message>
        <message>
            <source>seat {number} was taken by two laptops: stations {station} and {other}</source>
            <translation>{number}-орунду эки ноутбук ээлеген: {station} жана {other} жумуш орундары</translation>
        </message>
        <message>
            <source>seat {number} was taken by two laptops: station {station} and another of these files</source>
            <translation>{number}-орунду эки ноутбук ээлеген: {station} жумуш орду жана бул файлдардын дагы бири</translation>
        </message>
        <message>
            <source>the file cannot be read ({strerror})</source>
            <translation>файл окулбайт ({strerror})</translation>
        </message>
        <message>
            <source>Its seats are: {seats}</source>
            <translation>Анын орундары: {seats}</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>анкеталар</translation>
        </message>
        <message>
            <source>{table}, row {row}</source>
            <translation>{table}, {row}-сап</translation>
        </message>
        <message>
            <source>station {station}</source>
            <translation>жумуш орду {station}</translation>
        </message>
        <message>
            <source>form version {version}</source>
            <translation>форманын версиясы {version}</translation>
        </message>
        <message>
            <source>receipt {number}</source>
            <translation>дүмүрчөк {number}</translation>
        </message>
        <message>
            <source>change {number} of {chain}</source>
            <translation>{chain} ичинен өзгөртүү {number}</translation>
        </message>
        <message>
            <source>chain {chain}</source>
            <translation>чынжыр {chain}</translation>
        </message>
        <message>
            <source>the package does not hold the centre's place</source>
            <translation>пакетте борбордун орду жок</translation>
        </message>
        <message>
            <source>It was made without a supervisor's key. Make the file without a key, and let the districts accept it.</source>
            <translation>Ал супервайзердин ачкычысыз жасалган. Файлды ачкычсыз жасаңыз, райондор аны кабыл алсын.</translation>
        </message>
        <message>
            <source>the centre's place opens with the key {keys}</source>
            <translation>борбордун орду {keys} ачкычы менен ачылат</translation>
        </message>
        <message>
            <source>comparing</source>
            <translation>салыштыруу</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>өзгөртүүлөр</translation>
        </message>
        <message>
            <source>this is no keying of a paper, or it does not say when it began</source>
            <translation>бул анкетаны киргизүү эмес, же анын качан башталганы айтылган эмес</translation>
        </message>
        <message>
            <source>case {case_id} is of another questionnaire than before</source>
            <translation>{case_id} анкетасы мурункудан башка бланкка таандык</translation>
        </message>
        <message>
            <source>the file with the groups cannot be read</source>
            <translation>топтору бар файлды окуу мүмкүн эмес</translation>
        </message>
        <message>
            <source>the groups are right one by one, and do not belong to one key</source>
            <translation>ар бир топ туура, бирок чогуу бир ачкычты түзбөйт</translation>
        </message>
        <message>
            <source>Look whether all of them stand on the same sheet, and type them again.</source>
            <translation>Баары бир барактанбы, текшерип, кайра териңиз.</translation>
        </message>
        <message>
            <source>the sheet has {groups} groups of five, {count} were typed</source>
            <translation>баракта беш белгиден турган топтор: {groups}, терилгени: {count}</translation>
        </message>
        <message>
            <source>Type all of them, in their order.</source>
            <translation>Баарын ирети менен териңиз.</translation>
        </message>
        <message>
            <source>a letter is wrong in group {groups}</source>
            <translation>{groups}-топто туура эмес белги бар</translation>
        </message>
        <message>
            <source>Compare it with the sheet, letter by letter.</source>
            <translation>Аны барак менен белгилеп салыштырыңыз.</translation>
        </message>
        <message>
            <source>Escrow key of the study “{study}”</source>
            <translation>«{study}» изилдөөсүнүн камдык ачкычы</translation>
        </message>
        <message>
            <source>Supervisor's key of the study “{study}”</source>
            <translation>«{study}» изилдөөсүнүн супервайзер ачкычы</translation>
        </message>
        <message>
            <source>The escrow key opens the same as the supervisor's key. It lies with another person in another place, and is taken out only when the supervisor's key is lost or its holder cannot be reached.</source>
            <translation>Камдык ачкыч супервайзердин ачкычы ачканды ачат. Ал башка адамда, башка жерде сакталат жана супервайзердин ачкычы жоголгондо же аны сактаган адам табылбаганда гана алынат.</translation>
        </message>
        <message>
            <source>If the study has an escrow key, it opens the same and lies with another person in another place, for the day when this one is lost.</source>
            <translation>Изилдөөнүн камдык ачкычы болсо, ал да ошону ачат жана бул ачкыч жоголгон күн үчүн башка адамда, башка жерде сакталат.</translation>
        </message>
        <message>
            <source>What it opens</source>
            <translation>Ал эмнени ачат</translation>
        </message>
        <message>
            <source>The districts' files and those of the centre, which are sealed for this key.</source>
            <translation>Ушул ачкыч менен мөөр басылган райондордун жана борбордун файлдары.</translation>
        </message>
        <message>
            <source>Files with a passphrase, when all their passwords are forgotten.</source>
            <translation>Бардык сырсөздөрү унутулган сырсөздүү маалымат файлдары.</translation>
        </message>
        <message>
            <source>The centre's place: with this sheet and the study package a new laptop becomes the supervisor's (see the help, “A new supervisor's laptop in 30 minutes”).</source>
            <translation>Борбордун орду: бул барак жана изилдөө пакети менен жаңы ноутбук супервайзердин ноутбугу болот (жардамды караңыз, «Супервайзердин жаңы ноутбугу 30 мүнөттө»).</translation>
        </message>
        <message>
            <source>Where to keep it</source>
            <translation>Аны кайда сактоо керек</translation>
        </message>
        <message>
            <source>In a closed envelope with a signature over its edge, in a safe; not beside a laptop, not as a photograph, not as a file. Delete the file that was printed.</source>
            <translation>Чети кол коюлуп жабылган конвертте, сейфте; ноутбуктун жанында эмес, сүрөт же файл түрүндө эмес. Басылган файлды өчүрүңүз.</translation>
        </message>
        <message>
            <source>Once the sheet was seen by a stranger or is lost, make a new key and a new study package: what was sealed before stays readable with this sheet.</source>
            <translation>Баракты бөтөн адам көрсө же барак жоголсо, жаңы ачкыч жана жаңы изилдөө пакетин жасаңыз: мурун мөөр басылган нерсе бул барак менен окула берет.</translation>
        </message>
        <message>
            <source>How to type it back</source>
            <translation>Аны кайра кантип терүү керек</translation>
        </message>
        <message>
            <source>“Type a printed key…” in the window, or the command “keys NEWFILE --typed”. Group by group, capital or small letters; the program says which group is wrong. The letters I, L, O and U do not occur: what looks like one of them is the figure 1 or 0, or the letter V.</source>
            <translation>Терезеде «Басылган ачкычты терүү…» же «keys NEWFILE --typed» буйругу. Топ артынан топ, чоң же кичине тамга менен; кайсы топ туура эмес экенин программа айтат. I, L, O жана U тамгалары болбойт: аларга окшошу — 1 же 0 цифрасы же V тамгасы.</translation>
        </message>
        <message>
            <source>Whoever has this sheet reads every sealed file of the study, without any password. Keep it like money.</source>
            <translation>Бул барак колунда болгон адам изилдөөнүн ар бир мөөрлөнгөн файлын эч кандай сырсөзсүз окуйт. Аны акчадай сактаңыз.</translation>
        </message>
        <message>
            <source>Public half, no secret: {public}</source>
            <translation>Ачык жарымы, сыр эмес: {public}</translation>
        </message>
        <message>
            <source>Printed on {day}.</source>
            <translation>Басылган күнү: {day}.</translation>
        </message>
        <message>
            <source>Kept by: ____________________   in: ____________________   signature: ______________</source>
            <translation>Сактаган: ____________________   кайда: ____________________   колу: ______________</translation>
        </message>
        <message>
            <source>Taken out on: ________________   by: ____________________   why: ____________________</source>
            <translation>Алынган күнү: ________________   ким алды: ____________________   эмне үчүн: ____________________</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>окуу</translation>
        </message>
        <message>
            <source>another store is the centre of the study “{name}”, and makes its packages</source>
            <translation>«{name}» изилдөөсүнүн борбору — башка файл, пакеттерди ошол жасайт</translation>
        </message>
        <message>
            <source>Make it there. When that laptop is lost: make a new file from the package with the supervisor's key.</source>
            <translation>Аны ошол жерде жасаңыз. Ал ноутбук жоголсо: супервайзердин ачкычы менен пакеттен жаңы файл жасаңыз.</translation>
        </message>
        <message>
            <source>Who opens it ({codes}): </source>
            <translation>Аны ким ачат ({codes}): </translation>
        </message>
        <message>
            <source>the plain copy could not be deleted: {error}</source>
            <translation>ачык көчүрмө өчүрүлгөн жок: {error}</translation>
        </message>
        <message>
            <source>Delete it yourself: whoever has it reads everything.</source>
            <translation>Аны өзүңүз өчүрүңүз: ал колунда болгон адам баарын окуйт.</translation>
        </message>
        <message>
            <source>this store has a passphrase already</source>
            <translation>бул файлдын сырсөзү мурунтан бар</translation>
        </message>
        <message>
            <source>Give people passwords on the page of people, or with `people`.</source>
            <translation>Адамдарга сырсөздү адамдар бетинде же `people` буйругу менен бериңиз.</translation>
        </message>
        <message>
            <source>the encrypted file is not like the store</source>
            <translation>шифрленген файл баштапкысындай эмес</translation>
        </message>
        <message>
            <source>the encrypted file shows what stood in the plain one</source>
            <translation>шифрленген файлда ачык файлдагы нерсе көрүнүп турат</translation>
        </message>
        <message>
            <source>the store was changed while it was encrypted</source>
            <translation>шифрлөө учурунда файл өзгөрдү</translation>
        </message>
        <message>
            <source>Close it in the other window, and begin again.</source>
            <translation>Аны башка терезеде жаап, кайра баштаңыз.</translation>
        </message>
        <message>
            <source>the store was not encrypted: {why}</source>
            <translation>файл шифрленген жок: {why}</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space on the disk, and begin again.</source>
            <translation>Эч нерсе өзгөргөн жок. Дисктен орун бошотуп, кайра баштаңыз.</translation>
        </message>
        <message>
            <source>only a supervisor puts a backup in the place of this store</source>
            <translation>бул файлдын ордуна камдык көчүрмөнү супервайзер гана коёт</translation>
        </message>
        <message>
            <source>Say --person {codes} and give that password, typed or with --passphrase-file.</source>
            <translation>--person {codes} деп көрсөтүп, ошол сырсөздү терип же --passphrase-file аркылуу бериңиз.</translation>
        </message>
        <message>
            <source>case {case}, keying {keying}</source>
            <translation>{case} анкетасы, {keying}-киргизүү</translation>
        </message>
        <message>
            <source>case {case}, keying {keying}, paper {number}</source>
            <translation>{case} анкетасы, {keying}-киргизүү, номери {number}</translation>
        </message>
        <message>
            <source>the case cannot be read from its trail: {error}</source>
            <translation>анкетаны журналы боюнча окуу мүмкүн эмес: {error}</translation>
        </message>
        <message>
            <source>what stands on the paper is not what was closed</source>
            <translation>анкетада жабылгандагыдан башка нерсе турат</translation>
        </message>
        <message>
            <source>a computed answer or a mark is not what was closed</source>
            <translation>эсептелген жооп же белги анкета жабылгандагыдай эмес</translation>
        </message>
        <message>
            <source>the content kept aside is not that of its closing</source>
            <translation>сакталган мазмун анкета жабылгандагыдай эмес</translation>
        </message>
        <message>
            <source>the row in the list of cases is not what the answers say</source>
            <translation>анкеталар тизмесиндеги сап жооптор айткандай эмес</translation>
        </message>
        <message>
            <source>the answers are not what the trail says</source>
            <translation>жооптор журнал айткандай эмес</translation>
        </message>
        <message>
            <source>there is a mark on an answer that does not exist</source>
            <translation>жок жооптун белгиси бар</translation>
        </message>
        <message>
            <source>{table} has not the rows that the trail says</source>
            <translation>{table} таблицасында журнал айткан саптар эмес</translation>
        </message>
        <message>
            <source>the words of the sheet are in this trail: change {number} of {chain}, {made_at}, by {who}; {later} changes of that chain came after it</source>
            <translation>барактагы сөздөр бул журналда бар: {chain} ичинен {number}-өзгөртүү, {made_at}, {who}; андан кийин бул чынжырдагы өзгөртүүлөр: {later}</translation>
        </message>
        <message>
            <source>Password of {name}: </source>
            <translation>{name} сырсөзү: </translation>
        </message>
        <message>
            <source>New password of {name}: </source>
            <translation>{name} үчүн жаңы сырсөз: </translation>
        </message>
        <message>
            <source>New password of {name} for {file}: </source>
            <translation>{name} үчүн жаңы сырсөз, файл {file}: </translation>
        </message>
        <message>
            <source>Present password of {name}: </source>
            <translation>{name} азыркы сырсөзү: </translation>
        </message>
        <message>
            <source>{file}: package {revision} of the study “{study}”</source>
            <translation>{file}: «{study}» изилдөөсүнүн {revision}-пакети</translation>
        </message>
        <message>
            <source>Password of {name} for {file}: </source>
            <translation>{name} сырсөзү, файл {file}: </translation>
        </message>
        <message>
            <source>Type it when asked, name a file with --passphrase-file, or put it into ANKETA_PASSPHRASE; say who with --person.</source>
            <translation>Аны сураганда териңиз, --passphrase-file менен файлды көрсөтүңүз же ANKETA_PASSPHRASE дегенге жазыңыз; ким экениңизди --person менен айтыңыз.</translation>
        </message>
        <message>
            <source>“{name}” does not stand in the roster of the other versions: answers would be lost</source>
            <translation>«{name}» башка версияларда бул кайталануучу топто турбайт: жооптор жоголмок</translation>
        </message>
        <message>
            <source>Give the group or the roster that changed another name.</source>
            <translation>Өзгөргөн топко же кайталануучу топко башка ат бериңиз.</translation>
        </message>
    </context>
    <context>
        <name>StudyPage</name>
        <message>
            <source>Study package</source>
            <translation>Изилдөө пакети</translation>
        </message>
        <message>
            <source>One file that every laptop opens with a double-click: questionnaires, districts, people, seats, keys. A newer package brings form versions; papers stay. Whoever has the file can take a free seat: carry it like a key.</source>
            <translation>Ар бир ноутбук эки жолу басып ачуучу бир файл: формалар, райондор, адамдар, орундар, ачкычтар. Жаңыраак пакет форманын версияларын алып келет; анкеталар калат. Файл кимде болсо, ал бош орунду ээлей алат: аны ачкычтай сактаңыз.</translation>
        </message>
        <message>
            <source>Name of the study</source>
            <translation>Изилдөөнүн аталышы</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Орундар</translation>
        </message>
        <message>
            <source>One for each laptop. A laptop that takes a seat needs no telephone call when its first file arrives.</source>
            <translation>Ар бир ноутбукка бирден. Орун ээлеген ноутбуктун биринчи файлы келгенде телефон чалуунун кереги жок.</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Орун</translation>
        </message>
        <message>
            <source>District code</source>
            <translation>Райондун коду</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коду</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Ролу</translation>
        </message>
        <message>
            <source>Language of the program at the first start</source>
            <translation>Биринчи жолу ачылганда программанын тили</translation>
        </message>
        <message>
            <source>Folder for a second backup</source>
            <translation>Экинчи камдык көчүрмөнүн папкасы</translation>
        </message>
        <message>
            <source>The same on every laptop, such as a stick: E:\backup. May stay empty.</source>
            <translation>Бардык ноутбуктарда бирдей, мисалы флешка: E:\backup. Бош калса болот.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Browse for the place of the file</source>
            <translation>Файлдын ордун тандоо</translation>
        </message>
        <message>
            <source>Write the package</source>
            <translation>Пакетти жазуу</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Папканы ачуу</translation>
        </message>
        <message>
            <source>the computer's</source>
            <translation>компьютердикиндей</translation>
        </message>
        <message>
            <source>“{row}” is no seat: it needs a number and the code of its district.</source>
            <translation>«{row}» орун эмес: номери жана районунун коду керек.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Файл жазылууда</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n орун</numerusform>
                <numerusform>%n орун</numerusform>
            </translation>
        </message>
        <message>
            <source>Package {number} of the study is written: {name} · {seats}</source>
            <translation>Изилдөөнүн {number}-пакети жазылды: {name} · {seats}</translation>
        </message>
        <message>
            <source>Study packages (*.anketa-study)</source>
            <translation>Изилдөө пакеттери (*.anketa-study)</translation>
        </message>
        <message>
            <source>The role is “{enumerator}” or “{supervisor}”; the first letters do. Others can add themselves.</source>
            <translation>Ролу — «{enumerator}» же «{supervisor}»; биринчи тамгалары жетет. Калгандар өздөрүн кошо алат.</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>киргизүүчү</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>супервайзер</translation>
        </message>
        <message>
            <source>Papers drawn for the second keying</source>
            <translation>Экинчи киргизүүгө тандалган анкеталар</translation>
        </message>
        <message>
            <source>The share that a batch proposes; 0 leaves it open.</source>
            <translation>Топтом сунуш кылган үлүш; 0 тандоону ачык калтырат.</translation>
        </message>
        <message>
            <source>Replaced: the key {key} opens this file no more.</source>
            <translation>Алмаштырылды: {key} ачкычы бул файлды мындан ары ачпайт.</translation>
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
            <translation>Чечилди; себеби менен журналда турат.</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>Айырмаланган жооптор</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Суроо</translation>
        </message>
        <message>
            <source>Paper 1</source>
            <translation>1-анкета</translation>
        </message>
        <message>
            <source>Paper 2</source>
            <translation>2-анкета</translation>
        </message>
        <message>
            <source>Comparing papers</source>
            <translation>Анкеталарды салыштыруу</translation>
        </message>
        <message>
            <source>This was not read to its end. Open the page again to read it.</source>
            <translation>Бул аягына чейин окулган жок. Окуу үчүн баракты кайра ачыңыз.</translation>
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
        <message>
            <source>here</source>
            <translation>ушул жерде</translation>
        </message>
        <message>
            <source>laptop {station} of {district}</source>
            <translation>{station} ноутбугу, {district}</translation>
        </message>
        <message>
            <source>as first keyed</source>
            <translation>биринчи киргизилгендей</translation>
        </message>
        <message>
            <source>Reason: {words}</source>
            <translation>Себеби: {words}</translation>
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation>кагазда ушундай турат</translation>
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
            <source>Why is this paper closed as incomplete?</source>
            <translation>Анкета эмне үчүн толук эмес жабылат?</translation>
        </message>
        <message>
            <source>The sheet of keys is at {path}</source>
            <translation>Баскычтардын барагы: {path}</translation>
        </message>
    </context>
    <context>
        <name>TypedKey</name>
        <message>
            <source>Type the fourteen groups of the printed sheet, in their order. Capital or small letters; 0 is a nought and 1 a one.</source>
            <translation>Басылган барактагы он төрт топту ирети менен териңиз. Чоң же кичине тамга; 0 — нөл, 1 — бир.</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>{number}-топ</translation>
        </message>
        <message>
            <source>Group {number} is not so on the sheet. Compare it letter by letter.</source>
            <translation>{number}-топ баракта башкача. Белгилеп салыштырыңыз.</translation>
        </message>
        <message>
            <source>Not so on the sheet: group {numbers}. Compare letter by letter.</source>
            <translation>Баракта башкача топ: {numbers}. Белгилеп салыштырыңыз.</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>{name} has a passphrase</source>
            <translation>{name} сырсөз менен корголгон</translation>
        </message>
        <message>
            <source>What stands in this file is encrypted. Each of its people opens it with their own password.</source>
            <translation>Файлдын ичи шифрленген. Анын адамдарынын ар бири аны өз сырсөзү менен ачат.</translation>
        </message>
        <message>
            <source>Who opens it?</source>
            <translation>Аны ким ачат?</translation>
        </message>
        <message>
            <source>The supervisor's key file</source>
            <translation>Супервайзердин ачкыч файлы</translation>
        </message>
        <message>
            <source>It was made with the study and lies with the supervisor; the password below is the key's own.</source>
            <translation>Ал изилдөө менен кошо жасалган жана супервайзерде турат; төмөндөгү сырсөз — ачкычтын өзүнүкү.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Show where the file of keys is…</source>
            <translation>Ачкычтар файлы кайда экенин көрсөтүү…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>The file of keys {name} does not lie beside it, and without it no password opens the file. Copy it from where the file was or from a backup, or show where it is. A recovery file does too.</source>
            <translation>Жанында {name} ачкычтар файлы жок, ансыз файлды бир да сырсөз ачпайт. Аны файл турган жерден же камдык көчүрмөдөн көчүрүңүз, же кайда экенин көрсөтүңүз. Калыбына келтирүү файлы да болот.</translation>
        </message>
        <message>
            <source>Open with a person's password</source>
            <translation>Адамдын сырсөзү менен ачуу</translation>
        </message>
        <message>
            <source>Open with the supervisor's key…</source>
            <translation>Супервайзердин ачкычы менен ачуу…</translation>
        </message>
        <message>
            <source>Password of the key file</source>
            <translation>Ачкыч файлынын сырсөзү</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Сырсөз</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Файлды ачуу</translation>
        </message>
        <message>
            <source>The file of keys</source>
            <translation>Ачкычтар файлы</translation>
        </message>
        <message>
            <source>Files of keys (*.anketa-keys);;All files (*)</source>
            <translation>Ачкычтар файлдары (*.anketa-keys);;Бардык файлдар (*)</translation>
        </message>
    </context>
    <context>
        <name>UnpairedView</name>
        <message>
            <source>These were keyed as second keyings, and no first keying bears their number. A number near it may be the right one: look at the paper, and correct what was mistyped.</source>
            <translation>Булар экинчи киргизүү катары киргизилген, бирок бир да биринчи киргизүүдө алардын номери жок. Жакын номер туура болушу мүмкүн: кагазды карап, катаны оңдоңуз.</translation>
        </message>
        <message>
            <source>Correct its number</source>
            <translation>Анын номерин оңдоо</translation>
        </message>
        <message>
            <source>Second keyings without a partner</source>
            <translation>Жубу жок экинчи киргизүүлөр</translation>
        </message>
        <message>
            <source>Every second keying has its partner</source>
            <translation>Ар бир экинчи киргизүүнүн жубу бар</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>Nearest numbers</source>
            <translation>Жакын номерлер</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Киргизген</translation>
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
            <source>Keyed</source>
            <translation>Киргизилген</translation>
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
            <translation>
                <numerusform>Эми %n анкета акыркы.</numerusform>
                <numerusform>Эми %n анкета акыркы.</numerusform>
            </translation>
        </message>
        <message>
            <source>List to print</source>
            <translation>Басып чыгаруу үчүн тизме</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Тизмени сактоо</translation>
        </message>
        <message>
            <source>Without a partner: {count}</source>
            <translation>Жубу жок: {count}</translation>
        </message>
        <message>
            <source>Rules and draws</source>
            <translation>Эрежелер жана тандоо</translation>
        </message>
        <message>
            <source>Differences to look up</source>
            <translation>Текшериле турган айырмалар</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv)</source>
            <translation>Таблицалар (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>differences</source>
            <translation>айырмалар</translation>
        </message>
        <message>
            <source>The list is at {path}</source>
            <translation>Тизме: {path}</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Тизме жазылууда</translation>
        </message>
        <message>
            <source>You keyed these papers yourself: a third person decides what differs.</source>
            <translation>Бул анкеталарды өзүңүз киргизгенсиз: айырмаларды үчүнчү адам чечет.</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Киргизген</translation>
        </message>
        <message>
            <source>The papers were not compared to the end. Open the page again to compare them.</source>
            <translation>Анкеталар аягына чейин салыштырылган жок. Салыштыруу үчүн баракты кайра ачыңыз.</translation>
        </message>
        <message>
            <source>Nothing is left to decide here.</source>
            <translation>Бул жерде чече турган эч нерсе калган жок.</translation>
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
            <source>Keyed twice: {twice} of {all} papers, {answers} answers compared.</source>
            <translation>Эки жолу киргизилгени: {all} анкетанын {twice}, салыштырылган жооптор: {answers}.</translation>
        </message>
        <message>
            <source>Differences: {rate}</source>
            <translation>Айырмалар: {rate}</translation>
        </message>
        <message>
            <source>{errors}, that is {rate} in 10,000 answers (95 %: {low}–{high})</source>
            <translation>{errors}, башкача айтканда 10 000 жоопко {rate} (95 %: {low}–{high})</translation>
        </message>
        <message>
            <source>a correction left a question open</source>
            <translation>оңдоо суроону ачык калтырды</translation>
        </message>
        <message>
            <source>stations conflict</source>
            <translation>жумуш орундарынын оңдоолору каршы келет</translation>
        </message>
        <message>
            <source>keyed several times under this number: resolve the duplicate first</source>
            <translation>бул номер менен бир нече жолу киргизилген: адегенде кайталанууну чечиңиз</translation>
        </message>
        <message>
            <source>no first keying has this number</source>
            <translation>бир да биринчи киргизүүдө бул номер жок</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) not decided yet.</source>
            <translation>
                <numerusform>%n жооп чечиле элек.</numerusform>
                <numerusform>%n жооп чечиле элек.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dependent second keying: key again at a difference</source>
            <translation>Көз каранды экинчи киргизүү: айырма болсо кайра киргизүү</translation>
        </message>
        <message>
            <source>At the first difference a sound, and the second keyer looks at the paper again. Nothing of the first keying is shown. Without this the keyings are compared after closing.</source>
            <translation>Биринчи айырмада үн чыгат, экинчи киргизүүчү кагазды кайра карайт. Биринчи киргизүүдөн эч нерсе көрсөтүлбөйт. Ансыз киргизүүлөр жабылгандан кийин салыштырылат.</translation>
        </message>
        <message>
            <source>The same person may key a paper both times</source>
            <translation>Бир эле адам анкетаны эки жолу тең киргизе алат</translation>
        </message>
        <message>
            <source>For a study with one keyer. Another person finds more errors.</source>
            <translation>Бир киргизүүчүсү бар изилдөө үчүн. Башка адам катаны көбүрөөк табат.</translation>
        </message>
        <message>
            <source>Who keyed a paper may decide its differences</source>
            <translation>Анкетаны киргизген адам анын айырмаларын чече алат</translation>
        </message>
        <message>
            <source>Without this a third person decides.</source>
            <translation>Ансыз үчүнчү адам чечет.</translation>
        </message>
        <message>
            <source>all papers</source>
            <translation>бардык анкеталар</translation>
        </message>
        <message>
            <source>every {n}th paper</source>
            <translation>ар бир {n}-чи анкета</translation>
        </message>
        <message>
            <source>{share} % of the papers, drawn at random</source>
            <translation>анкеталардын {share} %, кокустан</translation>
        </message>
        <message>
            <source>{how}; {who}, {when}.</source>
            <translation>{how}; {when}, {who}.</translation>
        </message>
        <message>
            <source>Seed of the draw: {seed}.</source>
            <translation>Тандоонун үрөнү: {seed}.</translation>
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
        <message numerus="yes">
            <source>%n file(s) to merge in {folder}</source>
            <translation>
                <numerusform>{folder} ичинде бириктирүүгө %n файл</numerusform>
                <numerusform>{folder} ичинде бириктирүүгө %n файл</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) keyed twice are not final</source>
            <translation>
                <numerusform>эки жолу киргизилген %n анкета акыркы эмес</numerusform>
                <numerusform>эки жолу киргизилген %n анкета акыркы эмес</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second keying(s) without a first one</source>
            <translation>
                <numerusform>биринчиси жок %n экинчи киргизүү</numerusform>
                <numerusform>биринчиси жок %n экинчи киргизүү</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n district(s) sent nothing yet: {names}</source>
            <translation>
                <numerusform>%n район азырынча эч нерсе жөнөтпөдү: {names}</numerusform>
                <numerusform>%n район азырынча эч нерсе жөнөтпөдү: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) received and not keyed</source>
            <translation>
                <numerusform>%n анкета алынган, бирок киргизилген жок</numerusform>
                <numerusform>%n анкета алынган, бирок киргизилген жок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keyed paper(s) to export</source>
            <translation>
                <numerusform>чыгарууга %n киргизилген анкета</numerusform>
                <numerusform>чыгарууга %n киргизилген анкета</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) with conflicting changes</source>
            <translation>
                <numerusform>карама-каршы оңдоолору бар %n анкета</numerusform>
                <numerusform>карама-каршы оңдоолору бар %n анкета</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper number(s) keyed twice</source>
            <translation>
                <numerusform>%n анкета номери эки жолу киргизилген</numerusform>
                <numerusform>%n анкета номери эки жолу киргизилген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open query(ies)</source>
            <translation>
                <numerusform>%n ачык күмөн</numerusform>
                <numerusform>%n ачык күмөн</numerusform>
            </translation>
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
