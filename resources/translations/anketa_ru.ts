<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
    <context>
        <name>Action</name>
        <message>
            <source>Show the keys</source>
            <translation>Показать клавиши</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Главная</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Пачки</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Анкеты</translation>
        </message>
        <message>
            <source>Merge district files</source>
            <translation>Объединить файлы районов</translation>
        </message>
        <message>
            <source>Export tables</source>
            <translation>Выгрузить таблицы</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Type of the ordinary size</source>
            <translation>Обычный размер букв</translation>
        </message>
        <message>
            <source>Pause, or change of keyer</source>
            <translation>Перерыв или смена оператора</translation>
        </message>
        <message>
            <source>Find a paper by its number</source>
            <translation>Найти анкету по номеру</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Выйти из программы</translation>
        </message>
        <message>
            <source>Confirm and go to the next question</source>
            <translation>Подтвердить и перейти к следующему вопросу</translation>
        </message>
        <message>
            <source>Go on and leave it unanswered</source>
            <translation>Дальше, оставив без ответа</translation>
        </message>
        <message>
            <source>Back, with the answer selected</source>
            <translation>Назад, ответ выделен</translation>
        </message>
        <message>
            <source>Programmed skip of a coded question</source>
            <translation>Заданный переход от вопроса с кодами</translation>
        </message>
        <message>
            <source>Keep a value outside its range, with a reason</source>
            <translation>Оставить значение вне границ, с причиной</translation>
        </message>
        <message>
            <source>Roster: insert a row</source>
            <translation>Список: вставить строку</translation>
        </message>
        <message>
            <source>Roster: delete the row</source>
            <translation>Список: удалить строку</translation>
        </message>
        <message>
            <source>Roster: no more rows</source>
            <translation>Список: строк больше нет</translation>
        </message>
        <message>
            <source>Go to a question</source>
            <translation>Перейти к вопросу</translation>
        </message>
        <message>
            <source>Batch header</source>
            <translation>Шапка пачки</translation>
        </message>
        <message>
            <source>Clear the answer</source>
            <translation>Стереть ответ</translation>
        </message>
        <message>
            <source>List of choices</source>
            <translation>Список вариантов</translation>
        </message>
        <message>
            <source>On to what is open</source>
            <translation>К незавершённому</translation>
        </message>
        <message>
            <source>Into the next skipped question</source>
            <translation>К следующему пропущенному вопросу</translation>
        </message>
        <message>
            <source>Missing reasons, in their order: Ctrl+1, Ctrl+2 …</source>
            <translation>Причины пропуска по порядку: Ctrl+1, Ctrl+2 …</translation>
        </message>
        <message>
            <source>Repeat the answer of the previous paper</source>
            <translation>Повторить ответ из предыдущей анкеты</translation>
        </message>
        <message>
            <source>A note on this answer</source>
            <translation>Заметка к этому ответу</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Page missing: that reason to the rest of the section</source>
            <translation>Нет страницы: эта причина для остатка раздела</translation>
        </message>
        <message>
            <source>At the end: close the paper and open the next one</source>
            <translation>В конце: закрыть анкету и открыть следующую</translation>
        </message>
        <message>
            <source>Leave the paper; it stays as it is</source>
            <translation>Выйти из анкеты; она останется как есть</translation>
        </message>
        <message>
            <source>The last н о у becomes ң ө ү, and back</source>
            <translation>Последняя н о у становится ң ө ү и обратно</translation>
        </message>
        <message>
            <source>Send to the supervisor</source>
            <translation>Отправить супервайзеру</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>Справка по этой странице</translation>
        </message>
        <message>
            <source>Second keying: what differs</source>
            <translation>Второй ввод: расхождения</translation>
        </message>
        <message>
            <source>Conflicts and duplicates</source>
            <translation>Противоречащие правки и дубликаты</translation>
        </message>
        <message>
            <source>At the end: a supervisor closes the paper as incomplete</source>
            <translation>В конце: супервайзер закрывает анкету как неполную</translation>
        </message>
        <message>
            <source>Key the grid from here as one string, and back</source>
            <translation>Ввести таблицу отсюда одной строкой, и обратно</translation>
        </message>
        <message>
            <source>A new line in a long text</source>
            <translation>Новая строка в длинном тексте</translation>
        </message>
        <message>
            <source>Turn what was typed on the wrong keyboard layout</source>
            <translation>Исправить набранное не в той раскладке</translation>
        </message>
        <message>
            <source>Show or hide the map of the paper</source>
            <translation>Показать или скрыть карту анкеты</translation>
        </message>
        <message>
            <source>Show or hide your pace</source>
            <translation>Показать или скрыть ваш темп</translation>
        </message>
        <message>
            <source>The keys as a sheet to print</source>
            <translation>Клавиши на листе для печати</translation>
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
            <translation>Анкета № {number} · расхождение {at} из {count}</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>строка {row}</translation>
        </message>
        <message>
            <source>What does the paper say?</source>
            <translation>Что написано на бумаге?</translation>
        </message>
        <message>
            <source>first keying</source>
            <translation>первый ввод</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation>второй ввод</translation>
        </message>
        <message>
            <source>the row is there</source>
            <translation>строка есть</translation>
        </message>
        <message>
            <source>there is no such row</source>
            <translation>такой строки нет</translation>
        </message>
        <message>
            <source>3 · another answer</source>
            <translation>3 · другой ответ</translation>
        </message>
        <message>
            <source>1 or 2: this answer</source>
            <translation>1 или 2: этот ответ</translation>
        </message>
        <message>
            <source>3: type another</source>
            <translation>3: ввести другой</translation>
        </message>
        <message>
            <source>Ctrl+Z: take the last decision back</source>
            <translation>Ctrl+Z: отменить последнее решение</translation>
        </message>
        <message>
            <source>Esc: to the list</source>
            <translation>Esc: к списку</translation>
        </message>
        <message>
            <source>This cannot be the answer.</source>
            <translation>Такого ответа быть не может.</translation>
        </message>
        <message>
            <source>There is no decision of this sitting to take back.</source>
            <translation type="unfinished">В этот раз ещё не было решений, которые можно отменить.</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Colours as the desktop</source>
            <translation>Цвета как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Высокий контраст</translation>
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
            <translation type="unfinished">Назад</translation>
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
            <translation type="unfinished">Копия {name} сделана, открыта и сверена.</translation>
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
            <translation type="unfinished">Файлы Anketa (*.anketa);;Все файлы (*)</translation>
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
            <translation type="unfinished">Создана</translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished">Размер</translation>
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
            <translation>Новая пачка</translation>
        </message>
        <message>
            <source>Name of the batch</source>
            <translation>Название пачки</translation>
        </message>
        <message>
            <source>What stands on the bundle, such as 03430-1.</source>
            <translation>Что написано на пачке, например 03430-1.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Empty: the district of this file.</source>
            <translation>Пусто: район этого файла.</translation>
        </message>
        <message>
            <source>First paper number</source>
            <translation>Первый номер анкеты</translation>
        </message>
        <message>
            <source>Last paper number</source>
            <translation>Последний номер анкеты</translation>
        </message>
        <message>
            <source>Papers received</source>
            <translation>Получено анкет</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Ввод</translation>
        </message>
        <message>
            <source>first keying</source>
            <translation>первый ввод</translation>
        </message>
        <message>
            <source>second keying, blind</source>
            <translation>второй ввод, вслепую</translation>
        </message>
        <message>
            <source>Make the batch and start keying</source>
            <translation>Создать пачку и начать ввод</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The batch needs a name.</source>
            <translation type="unfinished">Пачке нужно название.</translation>
        </message>
        <message>
            <source>Something in the header cannot stand so: see below its box.</source>
            <translation type="unfinished">Что-то в шапке так стоять не может: смотрите под полем.</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>Batches</source>
            <translation>Пачки</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Новая пачка</translation>
        </message>
        <message>
            <source>Key the next paper</source>
            <translation>Ввести следующую анкету</translation>
        </message>
        <message>
            <source>No batches yet</source>
            <translation>Пачек пока нет</translation>
        </message>
        <message>
            <source>A batch is the bundle of papers on your desk. Make one, and key its papers one after another.</source>
            <translation>Пачка — это анкеты на вашем столе. Создайте её и вводите анкеты одну за другой.</translation>
        </message>
        <message>
            <source>first</source>
            <translation>первый</translation>
        </message>
        <message>
            <source>second</source>
            <translation>второй</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Пачка</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Ввод</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Введено</translation>
        </message>
        <message>
            <source>Being keyed</source>
            <translation>Вводится</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Не видно</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Создана</translation>
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
            <translation>Пачки</translation>
        </message>
        <message>
            <source>Key the next paper</source>
            <translation>Ввести следующую анкету</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Новая пачка</translation>
        </message>
        <message>
            <source>first</source>
            <translation>первый</translation>
        </message>
        <message>
            <source>second</source>
            <translation>второй</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Пачка</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Ввод</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Введено</translation>
        </message>
        <message>
            <source>Being keyed</source>
            <translation>Вводится</translation>
        </message>
        <message>
            <source>Numbers not seen</source>
            <translation>Номеров не видно</translation>
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
            <translation type="unfinished">вводится</translation>
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
            <translation type="unfinished">пропущено: {count}</translation>
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
            <translation>Анкеты</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n анкета</numerusform>
                <numerusform>%n анкеты</numerusform>
                <numerusform>%n анкет</numerusform>
            </translation>
        </message>
        <message>
            <source>No such paper</source>
            <translation>Такой анкеты нет</translation>
        </message>
        <message>
            <source>No papers yet</source>
            <translation>Анкет пока нет</translation>
        </message>
        <message>
            <source>Every paper that is keyed or merged stands here. A batch is the first step: say which papers you have on the desk.</source>
            <translation>Здесь стоят все введённые и объединённые анкеты. Первый шаг — пачка: укажите, какие анкеты лежат на столе.</translation>
        </message>
        <message>
            <source>To the batches</source>
            <translation>К пачкам</translation>
        </message>
        <message>
            <source>first</source>
            <translation>первый</translation>
        </message>
        <message>
            <source>second</source>
            <translation>второй</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Сомнения</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Пачка</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Ввод</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Начата</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Изменена</translation>
        </message>
        <message>
            <source>keyed twice</source>
            <translation>введена дважды</translation>
        </message>
        <message>
            <source>conflicting changes</source>
            <translation>противоречащие правки</translation>
        </message>
        <message>
            <source>Paper number, district, batch or keyer</source>
            <translation>Номер анкеты, район, пачка или оператор</translation>
        </message>
        <message>
            <source>Search the papers</source>
            <translation>Поиск анкет</translation>
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
            <translation>Без ответа: {count}</translation>
        </message>
        <message>
            <source>To be confirmed: {count}</source>
            <translation>Подтвердить: {count}</translation>
        </message>
        <message>
            <source>Answered though it should have been skipped: {count}</source>
            <translation>Ответ есть, хотя вопрос надо было пропустить: {count}</translation>
        </message>
        <message>
            <source>Missing, with a reason: {count}</source>
            <translation>Пропущено с причиной: {count}</translation>
        </message>
    </context>
    <context>
        <name>ClosingCard</name>
        <message>
            <source>End of paper {number}</source>
            <translation>Конец анкеты {number}</translation>
        </message>
        <message>
            <source>{key} closes this paper and opens the next one.</source>
            <translation>{key} закрывает эту анкету и открывает следующую.</translation>
        </message>
        <message>
            <source>{key} or Enter goes to the first open question.</source>
            <translation>{key} или Enter — к первому незавершённому вопросу.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>и ещё {count}</translation>
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
            <translation type="unfinished">Все</translation>
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
            <translation>с открытыми сомнениями</translation>
        </message>
        <message>
            <source>keyed twice</source>
            <translation>введены дважды</translation>
        </message>
        <message>
            <source>with conflicting changes</source>
            <translation>с противоречащими правками</translation>
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
            <translation>не принято нажатий: {count}</translation>
        </message>
        <message>
            <source>today {count}</source>
            <translation>сегодня {count}</translation>
        </message>
        <message>
            <source>{count} keys/h</source>
            <translation>{count} нажатий/ч</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Something in the program broke. Your answers are saved.</source>
            <translation>В программе что-то сломалось. Ваши ответы сохранены.</translation>
        </message>
        <message>
            <source>Every answer that you confirmed is in the file. Start the program again: you will be on the same question.</source>
            <translation>Каждый подтверждённый ответ записан в файл. Запустите программу снова: вы окажетесь на том же вопросе.</translation>
        </message>
        <message>
            <source>A report without any answers was written; please send it to your supervisor:</source>
            <translation>Записан отчёт, ответов в нём нет; пожалуйста, отправьте его супервайзеру:</translation>
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
            <translation type="unfinished">Анкеты</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished">Клавиши</translation>
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
            <translation>Районы</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Being keyed</source>
            <translation>Вводится</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Введено</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Неполные</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Окончательные</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Сомнения</translation>
        </message>
    </context>
    <context>
        <name>DraftCard</name>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Go on with paper {number}</source>
            <translation>Продолжить анкету {number}</translation>
        </message>
        <message>
            <source>Go on with a paper</source>
            <translation>Продолжить анкету</translation>
        </message>
        <message>
            <source>last change {when}</source>
            <translation>последняя правка {when}</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>NumLock is off</source>
            <translation>NumLock выключен</translation>
        </message>
        <message>
            <source>batch {name} · {number} of {received}</source>
            <translation>пачка {name} · {number} из {received}</translation>
        </message>
        <message>
            <source>Paper {number} is not among those of this batch, {low}–{high}. If it stands so, press F2; F8 clears.</source>
            <translation>Анкета {number} не из этой пачки, {low}–{high}. Если номер именно такой, нажмите F2; F8 стирает.</translation>
        </message>
        <message>
            <source>end</source>
            <translation>конец</translation>
        </message>
        <message>
            <source>closed paper: a change goes into the trail</source>
            <translation>закрытая анкета: правка попадёт в журнал</translation>
        </message>
        <message>
            <source>You keyed paper {number} the first time; another person keys it the second time.</source>
            <translation>Первый раз анкету № {number} ввели вы; второй раз её вводит другой человек.</translation>
        </message>
        <message>
            <source>Type another number.</source>
            <translation>Введите другой номер.</translation>
        </message>
        <message>
            <source>Paper {number} is already keyed: {who}, {when}, batch {batch}. Mistyped: F8. Another paper, or its second keying: F2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a supervisor closes a paper as incomplete.</source>
            <translation type="unfinished">Закрыть анкету как неполную может только супервайзер.</translation>
        </message>
    </context>
    <context>
        <name>EntryScreen</name>
        <message>
            <source>nothing keyed yet</source>
            <translation>ещё ничего не введено</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сохранено</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>не записано</translation>
        </message>
        <message>
            <source>What you typed is still in the box: Enter tries again.</source>
            <translation>Набранное осталось в поле: Enter — ещё попытка.</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>не сохранено</translation>
        </message>
        <message>
            <source>typing</source>
            <translation>набор</translation>
        </message>
        <message>
            <source>close, next paper</source>
            <translation>закрыть, следующая</translation>
        </message>
        <message>
            <source>what is open</source>
            <translation>незавершённое</translation>
        </message>
        <message>
            <source>back</source>
            <translation>назад</translation>
        </message>
        <message>
            <source>go to</source>
            <translation>перейти</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>выйти</translation>
        </message>
        <message>
            <source>Type to start row {row}; Enter: no more rows.</source>
            <translation>Набирайте строку {row}; Enter: строк больше нет.</translation>
        </message>
        <message>
            <source>{roster}, row {row} of {rows}</source>
            <translation>{roster}, строка {row} из {rows}</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Заметка: {note}</translation>
        </message>
        <message>
            <source>Kept: {reason}</source>
            <translation>Оставлено: {reason}</translation>
        </message>
        <message>
            <source>An answer that stands on the paper here is kept and marked.</source>
            <translation>Ответ, стоящий здесь на бумаге, хранится с пометкой.</translation>
        </message>
        <message>
            <source>keep it</source>
            <translation>оставить</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>стереть</translation>
        </message>
        <message>
            <source>next</source>
            <translation>дальше</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>оставить</translation>
        </message>
        <message>
            <source>list</source>
            <translation>список</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>отменить</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>клавиши</translation>
        </message>
        <message>
            <source>Is the keyboard on the other layout? It would be “{text}”.</source>
            <translation>Раскладка не та? Тогда это было бы «{text}».</translation>
        </message>
        <message>
            <source>{question}: {answer}. It should have been skipped. Does it stand on the paper?</source>
            <translation>{question}: {answer}. Этот вопрос надо было пропустить. Есть ли ответ на бумаге?</translation>
        </message>
        <message>
            <source>1  keep it    2  remove it</source>
            <translation>1  оставить    2  убрать</translation>
        </message>
        <message>
            <source>repeated from the previous paper</source>
            <translation>повторено с предыдущей анкеты</translation>
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
            <translation type="unfinished">Почему оставляем?</translation>
        </message>
        <message>
            <source>Not saved: {what}</source>
            <translation type="unfinished">Не сохранено: {what}</translation>
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
            <translation>Выгрузить таблицы</translation>
        </message>
        <message>
            <source>Papers whose keying is closed go out; those being keyed and void ones stay. The same papers give the same tables, in whatever order they came in.</source>
            <translation>Выгружаются анкеты, ввод которых закрыт; незаконченные и аннулированные остаются. Одни и те же анкеты дают одни и те же таблицы, в каком бы порядке они ни пришли.</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Форматы</translation>
        </message>
        <message>
            <source>Language of the labels</source>
            <translation>Язык подписей</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>A new or empty folder, or that of an older export.</source>
            <translation>Новая или пустая папка либо папка прежней выгрузки.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
        <message>
            <source>Browse for the folder</source>
            <translation>Выбрать папку</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Выгрузить</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Выгрузка</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) exported.</source>
            <translation>
                <numerusform>Выгружена %n анкета.</numerusform>
                <numerusform>Выгружено %n анкеты.</numerusform>
                <numerusform>Выгружено %n анкет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) on values stand in the table issues.</source>
            <translation>
                <numerusform>%n замечание к значениям — в таблице issues.</numerusform>
                <numerusform>%n замечания к значениям — в таблице issues.</numerusform>
                <numerusform>%n замечаний к значениям — в таблице issues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), {size}</source>
            <translation>
                <numerusform>%n файл, {size}</numerusform>
                <numerusform>%n файла, {size}</numerusform>
                <numerusform>%n файлов, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one format.</source>
            <translation type="unfinished">Выберите хотя бы один формат.</translation>
        </message>
        <message>
            <source>Say which folder the tables shall go to.</source>
            <translation type="unfinished">Укажите папку для таблиц.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation type="unfinished">Остановлено. Ничего не записано.</translation>
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
            <translation type="unfinished">Где</translation>
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
            <translation type="unfinished">Состояние</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation type="unfinished">Сомнения</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation type="unfinished">Пачка</translation>
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished">Район</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation type="unfinished">Ввод</translation>
        </message>
        <message>
            <source>first</source>
            <translation type="unfinished">первый</translation>
        </message>
        <message>
            <source>second</source>
            <translation type="unfinished">второй</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation type="unfinished">Оператор</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation type="unfinished">Начата</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation type="unfinished">Изменена</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>being keyed</source>
            <translation type="unfinished">вводится</translation>
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
            <translation type="unfinished">окончательная</translation>
        </message>
        <message>
            <source>void</source>
            <translation type="unfinished">аннулирована</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation type="unfinished">второй ввод</translation>
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
            <translation>Здесь может стоять только число, а не «{text}».</translation>
        </message>
        <message>
            <source>Only a whole number can stand here, not “{text}”.</source>
            <translation>Здесь может стоять только целое число, а не «{text}».</translation>
        </message>
        <message>
            <source>{text} is not a code of this list. F9 shows the list.</source>
            <translation>{text} — нет такого кода в списке. F9 показывает список.</translation>
        </message>
        <message>
            <source>“{text}” fits several answers: {choices}. Type the code.</source>
            <translation>«{text}» подходит к нескольким ответам: {choices}. Наберите код.</translation>
        </message>
        <message>
            <source>{text} does not go with the earlier answer to {other}. If the paper says so, press F2.</source>
            <translation>{text} не сходится с ответом на {other}. Если так на бумаге, нажмите F2.</translation>
        </message>
        <message>
            <source>{text} is typed twice.</source>
            <translation>{text} набрано дважды.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Type day, month and year as digits: 23012009.</source>
            <translation>«{text}» — не дата. Наберите день, месяц и год цифрами: 23012009.</translation>
        </message>
        <message>
            <source>{text}: there is no such day.</source>
            <translation>{text}: такого дня нет.</translation>
        </message>
        <message>
            <source>“{text}” is not a time. Type hours and minutes: 0930.</source>
            <translation>«{text}» — не время. Наберите часы и минуты: 0930.</translation>
        </message>
        <message>
            <source>“{text}” is not a position. Type latitude and longitude with a space between.</source>
            <translation>«{text}» — не координаты. Наберите широту и долготу через пробел.</translation>
        </message>
        <message>
            <source>{text} is outside {low}–{high}. If the paper says so, press F2.</source>
            <translation>{text} вне границ {low}–{high}. Если так на бумаге, нажмите F2.</translation>
        </message>
        <message>
            <source>{text} is not on the scale: {low} to {high} by {step}.</source>
            <translation>{text} не на шкале: от {low} до {high} с шагом {step}.</translation>
        </message>
        <message>
            <source>{text} breaks the rule of this question. If the paper says so, press F2.</source>
            <translation>{text} нарушает правило этого вопроса. Если так на бумаге, нажмите F2.</translation>
        </message>
        <message>
            <source>{said}</source>
            <translation>{said}</translation>
        </message>
        <message>
            <source>A part of the date is unknown. If the paper says so, press F2.</source>
            <translation>Часть даты неизвестна. Если так на бумаге, нажмите F2.</translation>
        </message>
        <message>
            <source>{text} lies in the future. If the paper says so, press F2.</source>
            <translation>{text} — в будущем. Если так на бумаге, нажмите F2.</translation>
        </message>
        <message>
            <source>This text holds a character that cannot be printed. Clear it with F8.</source>
            <translation>В тексте есть непечатаемый знак. Сотрите: F8.</translation>
        </message>
        <message>
            <source>This text has {length} characters; at most {limit} can be stored.</source>
            <translation>В тексте {length} знаков; можно хранить не больше {limit}.</translation>
        </message>
        <message>
            <source>Nothing typed. If the paper is blank here, press Ctrl+1, or . and Enter.</source>
            <translation>Ничего не набрано. Если на бумаге пусто, нажмите Ctrl+1 или . и Enter.</translation>
        </message>
        <message>
            <source>This reason is not offered here.</source>
            <translation>Эта причина здесь не предусмотрена.</translation>
        </message>
        <message>
            <source>This question should have been skipped on the paper. Its answer is kept and marked.</source>
            <translation>Этот вопрос на бумаге надо было пропустить. Ответ хранится с пометкой.</translation>
        </message>
        <message>
            <source>{rows} rows are keyed, {count} were announced.</source>
            <translation>Введено строк: {rows}, заявлено: {count}.</translation>
        </message>
        <message>
            <source>{count} rows were announced, {rows} are keyed.</source>
            <translation>Заявлено строк: {count}, введено: {rows}.</translation>
        </message>
        <message>
            <source>A rule of this question took too long to check. Look at the paper once more, then press F2.</source>
            <translation>Правило этого вопроса проверялось слишком долго. Взгляните на бумагу ещё раз и нажмите F2.</translation>
        </message>
        <message>
            <source>This answer is computed and cannot be typed.</source>
            <translation>Этот ответ вычисляется, набрать его нельзя.</translation>
        </message>
        <message>
            <source>Paper {text} is already keyed in this file.</source>
            <translation>Анкета {text} в этом файле уже введена.</translation>
        </message>
        <message>
            <source>{typed} answers are typed, the grid has {rows} rows. Nothing is stored. Look at the paper.</source>
            <translation>Введено ответов: {typed}, строк в таблице: {rows}. Ничего не сохранено. Посмотрите на бланк.</translation>
        </message>
        <message>
            <source>There is no answer of the previous paper to repeat here.</source>
            <translation>Здесь нет ответа предыдущей анкеты, который можно повторить.</translation>
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
            <translation>Книга Excel, для людей</translation>
        </message>
        <message>
            <source>CSV tables, for programs</source>
            <translation>Таблицы CSV, для программ</translation>
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
            <translation>Кодовая книга, для чтения</translation>
        </message>
        <message>
            <source>CSV tables, for Excel</source>
            <translation>Таблицы CSV, для Excel</translation>
        </message>
        <message>
            <source>Parquet, for very large studies</source>
            <translation>Parquet — для очень больших исследований</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>the repaired copy must be called .xlsx</source>
            <translation>исправленная копия должна называться .xlsx</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>Дайте другое имя.</translation>
        </message>
        <message>
            <source>the repaired copy would overwrite the questionnaire</source>
            <translation>исправленная копия затёрла бы саму форму</translation>
        </message>
        <message>
            <source>the repaired copy cannot be written</source>
            <translation>исправленную копию нельзя записать</translation>
        </message>
        <message>
            <source>Check the folder and your rights to it.</source>
            <translation>Проверьте папку и свои права на неё.</translation>
        </message>
        <message>
            <source>Write a list of pairs: [["/data/a/age", "28"], …].</source>
            <translation>Напишите список пар: [["/data/a/age", "28"], …].</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>это не JSON</translation>
        </message>
        <message>
            <source>the answers are not a list</source>
            <translation>ответы записаны не списком</translation>
        </message>
        <message>
            <source>entry {number} is not a pair of path and text</source>
            <translation>запись {number} — не пара из пути и текста</translation>
        </message>
        <message>
            <source>entry {number} has no text</source>
            <translation>в записи {number} нет текста</translation>
        </message>
        <message>
            <source>Write the answer as text.</source>
            <translation>Запишите ответ как текст.</translation>
        </message>
        <message>
            <source>{number} questions are named {name}</source>
            <translation>вопросов с именем {name}: {number}</translation>
        </message>
        <message>
            <source>Write the whole path, such as {paths}.</source>
            <translation>Напишите полный путь, например {paths}.</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>Может быть, {near}?</translation>
        </message>
        <message>
            <source>Write its XForm path (/data/group/name) or its name.</source>
            <translation>Напишите путь XForm (/data/group/name) или имя вопроса.</translation>
        </message>
        <message>
            <source>the questionnaire has no such question</source>
            <translation>в форме нет такого вопроса</translation>
        </message>
        <message>
            <source>{name}() is when the paper is keyed, not when the interview was</source>
            <translation>{name}() — это время ввода анкеты, а не время интервью</translation>
        </message>
        <message>
            <source>Compare with the date written on the paper.</source>
            <translation>Сравните с датой, написанной на бумаге.</translation>
        </message>
        <message>
            <source>{name}() belongs to another program and is not supported</source>
            <translation>{name}() относится к другой программе и не поддерживается</translation>
        </message>
        <message>
            <source>Write it with the functions of the XLSForm standard.</source>
            <translation>Запишите это функциями стандарта XLSForm.</translation>
        </message>
        <message>
            <source>This function does not exist in XLSForms.</source>
            <translation>Такой функции в XLSForm нет.</translation>
        </message>
        <message>
            <source>{name}() takes {wanted} arguments, not {given}</source>
            <translation>{name}() принимает аргументов: {wanted}, а не {given}</translation>
        </message>
        <message>
            <source>Check commas and parentheses.</source>
            <translation>Проверьте запятые и скобки.</translation>
        </message>
        <message>
            <source>'{fixed}' is no date, so this is always blank</source>
            <translation>«{fixed}» — не дата, поэтому здесь всегда пусто</translation>
        </message>
        <message>
            <source>Write dates as 'yyyy-mm-dd'.</source>
            <translation>Пишите даты так: 'гггг-мм-дд'.</translation>
        </message>
        <message>
            <source>{name}() counts questions or rows, not values</source>
            <translation>{name}() считает вопросы или строки, а не значения</translation>
        </message>
        <message>
            <source>Name a question, a roster or a list of instance('…').</source>
            <translation>Назовите вопрос, список или перечень instance('…').</translation>
        </message>
        <message>
            <source>position() asks where a row stands</source>
            <translation>position() спрашивает, на каком месте строка</translation>
        </message>
        <message>
            <source>Write position(..).</source>
            <translation>Напишите position(..).</translation>
        </message>
        <message>
            <source>indexed-repeat() takes a question, then pairs of a roster and a row number</source>
            <translation>indexed-repeat() принимает вопрос, затем пары из списка и номера строки</translation>
        </message>
        <message>
            <source>Check its arguments.</source>
            <translation>Проверьте его аргументы.</translation>
        </message>
        <message>
            <source>the question in jr:choice-name() must stand in quotes</source>
            <translation>вопрос в jr:choice-name() должен стоять в кавычках</translation>
        </message>
        <message>
            <source>Write '${question}'.</source>
            <translation>Напишите '${question}'.</translation>
        </message>
        <message>
            <source>{strip!r} names no question</source>
            <translation>{strip!r} не называет вопроса</translation>
        </message>
        <message>
            <source>the regular expression {pattern!r} is broken</source>
            <translation>в регулярном выражении {pattern!r} ошибка</translation>
        </message>
        <message>
            <source>Check its brackets and backslashes.</source>
            <translation>Проверьте скобки и обратные косые черты.</translation>
        </message>
        <message>
            <source>Check the name of the list or file.</source>
            <translation>Проверьте имя перечня или файла.</translation>
        </message>
        <message>
            <source>there is no list {instance_id!r}</source>
            <translation>нет перечня {instance_id!r}</translation>
        </message>
        <message>
            <source>there is no last saved case on a keying desk, so this is always blank</source>
            <translation>при вводе с бумаги нет последней сохранённой анкеты, поэтому здесь всегда пусто</translation>
        </message>
        <message>
            <source>Key the question, or mark it key::repeat.</source>
            <translation>Введите вопрос или отметьте его key::repeat.</translation>
        </message>
        <message>
            <source>a path into the list {instance_id!r} is written instance('{instance_id}')/root/item[…]/column</source>
            <translation>путь в перечень {instance_id!r} пишется так: instance('{instance_id}')/root/item[…]/column</translation>
        </message>
        <message>
            <source>Write it so.</source>
            <translation>Напишите так.</translation>
        </message>
        <message>
            <source>a predicate on a column is not supported</source>
            <translation>предикат у столбца не поддерживается</translation>
        </message>
        <message>
            <source>Put it on item.</source>
            <translation>Поставьте его у item.</translation>
        </message>
        <message>
            <source>the name of the list in {name}() must stand in quotes</source>
            <translation>имя перечня в {name}() должно стоять в кавычках</translation>
        </message>
        <message>
            <source>Write the name in quotes.</source>
            <translation>Напишите имя в кавычках.</translation>
        </message>
        <message>
            <source>${name} of a question that exists</source>
            <translation>${name} существующего вопроса</translation>
        </message>
        <message>
            <source>, between arguments</source>
            <translation>, между аргументами</translation>
        </message>
        <message>
            <source>the expression has {number:,} characters, more than {max_length:,}</source>
            <translation>в выражении {number:,} знаков, больше чем {max_length:,}</translation>
        </message>
        <message>
            <source>Split it over several calculates.</source>
            <translation>Разделите его на несколько calculate.</translation>
        </message>
        <message>
            <source>`{mistake}` is no operator here</source>
            <translation>`{mistake}` здесь не оператор</translation>
        </message>
        <message>
            <source>Write {name}.</source>
            <translation>Напишите {name}.</translation>
        </message>
        <message>
            <source>curly quote {character}</source>
            <translation>типографская кавычка {character}</translation>
        </message>
        <message>
            <source>Use straight quotes ' or ".</source>
            <translation>Используйте прямые кавычки ' или ".</translation>
        </message>
        <message>
            <source>the text that starts with {character} has no end</source>
            <translation>текст, начатый знаком {character}, не закончен</translation>
        </message>
        <message>
            <source>Add the closing {character}.</source>
            <translation>Добавьте закрывающий {character}.</translation>
        </message>
        <message>
            <source>the character {character!r} cannot stand here</source>
            <translation>знак {character!r} здесь стоять не может</translation>
        </message>
        <message>
            <source>Remove it, or put the text in quotes.</source>
            <translation>Уберите его или возьмите текст в кавычки.</translation>
        </message>
        <message>
            <source>`{name}` alone is false when blank, and true with any text, also 'no' or 'false'</source>
            <translation>`{name}` само по себе ложно, когда пусто, и истинно при любом тексте, даже 'no' или 'false'</translation>
        </message>
        <message>
            <source>Compare it, such as ${{{name}}} != ''.</source>
            <translation>Сравните его, например ${{{name}}} != ''.</translation>
        </message>
        <message>
            <source>a date is compared with the text '{fixed}'</source>
            <translation>дата сравнивается с текстом '{fixed}'</translation>
        </message>
        <message>
            <source>Write date('{fixed}').</source>
            <translation>Напишите date('{fixed}').</translation>
        </message>
        <message>
            <source>times are neither earlier nor later than one another here, so this is always false</source>
            <translation>времена здесь не бывают раньше или позже друг друга, поэтому это всегда ложно</translation>
        </message>
        <message>
            <source>Compare decimal-time() of both.</source>
            <translation>Сравните decimal-time() обоих.</translation>
        </message>
        <message>
            <source>`//` (anywhere below) is not supported</source>
            <translation>`//` (где угодно ниже) не поддерживается</translation>
        </message>
        <message>
            <source>Write the whole path.</source>
            <translation>Напишите весь путь.</translation>
        </message>
        <message>
            <source>attributes are not supported</source>
            <translation>атрибуты не поддерживаются</translation>
        </message>
        <message>
            <source>Use a column of the list instead.</source>
            <translation>Используйте вместо этого столбец перечня.</translation>
        </message>
        <message>
            <source>axes are not supported</source>
            <translation>оси не поддерживаются</translation>
        </message>
        <message>
            <source>Use . and .. and names.</source>
            <translation>Используйте . и .. и имена.</translation>
        </message>
        <message>
            <source>a union of node-sets is not supported</source>
            <translation>объединение наборов узлов не поддерживается</translation>
        </message>
        <message>
            <source>Write the parts one by one.</source>
            <translation>Напишите части по одной.</translation>
        </message>
        <message>
            <source>the expression is nested more than {max_depth} levels deep</source>
            <translation>в выражении больше {max_depth} уровней вложенности</translation>
        </message>
        <message>
            <source>the expression is empty</source>
            <translation>выражение пустое</translation>
        </message>
        <message>
            <source>Clear the cell, or write an expression.</source>
            <translation>Очистите ячейку или напишите выражение.</translation>
        </message>
        <message>
            <source>`{text}` is not closed</source>
            <translation>`{text}` не закрыто</translation>
        </message>
        <message>
            <source>Add the missing `{text}`.</source>
            <translation>Добавьте недостающее `{text}`.</translation>
        </message>
        <message>
            <source>the expression ends too early</source>
            <translation>выражение обрывается</translation>
        </message>
        <message>
            <source>Complete it.</source>
            <translation>Допишите его.</translation>
        </message>
        <message>
            <source>`{text}` cannot stand here</source>
            <translation>`{text}` здесь стоять не может</translation>
        </message>
        <message>
            <source>Check for a missing operator, comma, quote or parenthesis before it.</source>
            <translation>Проверьте, не пропущен ли перед ним оператор, запятая, кавычка или скобка.</translation>
        </message>
        <message>
            <source>the number is too large</source>
            <translation>число слишком велико</translation>
        </message>
        <message>
            <source>Write a smaller number.</source>
            <translation>Напишите число поменьше.</translation>
        </message>
        <message>
            <source>{text}() is not supported</source>
            <translation>{text}() не поддерживается</translation>
        </message>
        <message>
            <source>Name the question.</source>
            <translation>Назовите вопрос.</translation>
        </message>
        <message>
            <source>`{name}` names nothing here, so it is always blank</source>
            <translation>`{name}` здесь ничего не называет, поэтому всегда пусто</translation>
        </message>
        <message>
            <source>Write '{name}' in quotes for a text, ${{{name}}} for a question, '' for a blank.</source>
            <translation>Напишите '{name}' в кавычках для текста, ${{{name}}} для вопроса, '' для пустого.</translation>
        </message>
        <message>
            <source>`{name}` leads nowhere from the row of a list</source>
            <translation>`{name}` никуда не ведёт из строки перечня</translation>
        </message>
        <message>
            <source>Write current()/{name} for the question that asks.</source>
            <translation>Напишите current()/{name} для вопроса, который спрашивает.</translation>
        </message>
        <message>
            <source>there is no question {path}</source>
            <translation>нет вопроса {path}</translation>
        </message>
        <message>
            <source>Inside [ ] write {name} for the row that is asked, current()/../{name} for the row that asks.</source>
            <translation>Внутри [ ] пишите {name} для строки, о которой спрашивают, и current()/../{name} для строки, которая спрашивает.</translation>
        </message>
        <message>
            <source>Check the name against the survey sheet.</source>
            <translation>Проверьте имя по листу survey.</translation>
        </message>
        <message>
            <source>`{name}` cannot stand here, or have a predicate</source>
            <translation>`{name}` здесь стоять не может и предиката не имеет</translation>
        </message>
        <message>
            <source>Name the question or roster.</source>
            <translation>Назовите вопрос или список.</translation>
        </message>
        <message>
            <source>`{name}` is no column of the list</source>
            <translation>`{name}` — не столбец перечня</translation>
        </message>
        <message>
            <source>In the filter of a list write current()/../question for a question.</source>
            <translation>В фильтре перечня пишите current()/../question для вопроса.</translation>
        </message>
        <message>
            <source>only a node-set can be filtered with [ ]</source>
            <translation>фильтровать через [ ] можно только набор узлов</translation>
        </message>
        <message>
            <source>Remove the brackets.</source>
            <translation>Уберите скобки.</translation>
        </message>
        <message>
            <source>only a node-set can be followed by /, and its steps by no predicates</source>
            <translation>за / может стоять только набор узлов, и его шаги без предикатов</translation>
        </message>
        <message>
            <source>Name the question itself.</source>
            <translation>Назовите сам вопрос.</translation>
        </message>
        <message>
            <source>What was said to be stored is stored.</source>
            <translation>Всё, о чём сказано, что оно сохранено, сохранено.</translation>
        </message>
        <message>
            <source>{name} is not installed</source>
            <translation>{name} не установлен</translation>
        </message>
        <message>
            <source>Set the program up with the first command of README.md.</source>
            <translation>Установите программу первой командой из README.md.</translation>
        </message>
        <message>
            <source>something that should not happen: {name}</source>
            <translation>случилось то, чего быть не должно: {name}</translation>
        </message>
        <message>
            <source>What was said to be stored is stored. A report without any answers, for us: {write_report}</source>
            <translation>Всё, о чём сказано, что оно сохранено, сохранено. Отчёт для нас, без единого ответа: {write_report}</translation>
        </message>
        <message>
            <source>this CSV is not UTF-8</source>
            <translation>этот CSV не в UTF-8</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”.</source>
            <translation>Сохраните его как «CSV UTF-8».</translation>
        </message>
        <message>
            <source>this CSV cannot be read: {error}</source>
            <translation>этот CSV не читается: {error}</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet and save it again.</source>
            <translation>Откройте его в табличной программе и сохраните снова.</translation>
        </message>
        <message>
            <source>this CSV has {number} rows; at most {most_rows} are read</source>
            <translation>в этом CSV строк: {number}; читается не больше {most_rows}</translation>
        </message>
        <message>
            <source>the file is larger than 64 MB</source>
            <translation>файл больше 64 МБ</translation>
        </message>
        <message>
            <source>Remove pictures from the workbook.</source>
            <translation>Уберите из книги картинки.</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>такого файла нет</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Проверьте путь.</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <translation>файл не читается</translation>
        </message>
        <message>
            <source>Check the path and your rights to it.</source>
            <translation>Проверьте путь и свои права на него.</translation>
        </message>
        <message>
            <source>this XML is not UTF-8</source>
            <translation>этот XML не в UTF-8</translation>
        </message>
        <message>
            <source>the file name {name!r} leads out of the form's folder</source>
            <translation>имя файла {name!r} ведёт за пределы папки формы</translation>
        </message>
        <message>
            <source>Use the file's own name.</source>
            <translation>Используйте само имя файла.</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice and save it again.</source>
            <translation>Откройте её в Excel или LibreOffice и сохраните снова.</translation>
        </message>
        <message>
            <source>A questionnaire is an XLSForm saved as .xlsx.</source>
            <translation>Форма — это XLSForm, сохранённая как .xlsx.</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>файл пустой</translation>
        </message>
        <message>
            <source>Save the questionnaire again and try once more.</source>
            <translation>Сохраните форму ещё раз и попробуйте снова.</translation>
        </message>
        <message>
            <source>this is not an Excel workbook</source>
            <translation>это не книга Excel</translation>
        </message>
        <message>
            <source>the .xls file has {source} MB; at most {most_old_format} MB are read</source>
            <translation>в файле .xls {source} МБ; читается не больше {most_old_format} МБ</translation>
        </message>
        <message>
            <source>Save it as .xlsx.</source>
            <translation>Сохраните её как .xlsx.</translation>
        </message>
        <message>
            <source>the workbook is damaged or cut short</source>
            <translation>книга повреждена или обрезана</translation>
        </message>
        <message>
            <source>the workbook has {number} parts; at most {most_members} are read</source>
            <translation>в книге частей: {number}; читается не больше {most_members}</translation>
        </message>
        <message>
            <source>Save the sheets into a new workbook.</source>
            <translation>Сохраните листы в новую книгу.</translation>
        </message>
        <message>
            <source>the workbook would unpack to {unpacked} MB; at most {most_unpacked} MB are read</source>
            <translation>книга распаковалась бы до {unpacked} МБ; читается не больше {most_unpacked} МБ</translation>
        </message>
        <message>
            <source>Remove pictures and empty rows, or save the sheets into a new workbook.</source>
            <translation>Уберите картинки и пустые строки или сохраните листы в новую книгу.</translation>
        </message>
        <message>
            <source>the workbook holds a part with the path {filename!r}</source>
            <translation>в книге есть часть с путём {filename!r}</translation>
        </message>
        <message>
            <source>Do not use this file: no spreadsheet program writes such a part.</source>
            <translation>Не пользуйтесь этим файлом: табличные программы таких частей не пишут.</translation>
        </message>
        <message>
            <source>this zip file holds no workbook</source>
            <translation>в этом zip нет книги</translation>
        </message>
        <message>
            <source>the workbook holds a DOCTYPE, which no spreadsheet program writes</source>
            <translation>в книге есть DOCTYPE, которого табличные программы не пишут</translation>
        </message>
        <message>
            <source>Do not use this file. Ask for the questionnaire once more, saved as .xlsx.</source>
            <translation>Не пользуйтесь этим файлом. Попросите форму ещё раз, сохранённую как .xlsx.</translation>
        </message>
        <message>
            <source>a part of the workbook is written in {decode}</source>
            <translation>часть книги записана в {decode}</translation>
        </message>
        <message>
            <source>groups are nested {depth} levels deep; at most {most_nesting} are read</source>
            <translation>вложенных групп: {depth}; читается не больше {most_nesting}</translation>
        </message>
        <message>
            <source>Let some groups stand one after another instead of inside one another.</source>
            <translation>Поставьте некоторые группы друг за другом, а не друг в друга.</translation>
        </message>
        <message>
            <source>If it is meant so, `check --repair OUT.xlsx` sets allow_choice_duplicates.</source>
            <translation>Если так и задумано, `check --repair OUT.xlsx` поставит allow_choice_duplicates.</translation>
        </message>
        <message>
            <source>there is no list {list_name!r}</source>
            <translation>нет перечня {list_name!r}</translation>
        </message>
        <message>
            <source>the choice belongs to no list, so it is left out</source>
            <translation>вариант не относится ни к одному перечню, поэтому он пропущен</translation>
        </message>
        <message>
            <source>Write the list's name.</source>
            <translation>Напишите имя перечня.</translation>
        </message>
        <message>
            <source>no question uses the list {name}</source>
            <translation>ни один вопрос не использует перечень {name}</translation>
        </message>
        <message>
            <source>Remove it, or leave it.</source>
            <translation>Уберите его или оставьте.</translation>
        </message>
        <message>
            <source>Add it to the choices sheet: list_name, name, label.</source>
            <translation>Добавьте его на лист choices: list_name, name, label.</translation>
        </message>
        <message>
            <source>a choice of {list_name} has no code</source>
            <translation>у варианта из {list_name} нет кода</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>Напишите его.</translation>
        </message>
        <message>
            <source>the code {code} of {list_name} stands in row {first} as well</source>
            <translation>код {code} из {list_name} стоит и в строке {first}</translation>
        </message>
        <message>
            <source>Give each choice a code of its own. {repair}</source>
            <translation>Дайте каждому варианту свой код. {repair}</translation>
        </message>
        <message>
            <source>{code} and {code2} (row {number}) are the same number, and two codes of one list</source>
            <translation>{code} и {code2} (строка {number}) — одно и то же число, но два кода одного перечня</translation>
        </message>
        <message>
            <source>Write codes as whole numbers without leading zeros, or all with letters.</source>
            <translation>Пишите коды целыми числами без нулей впереди или все с буквами.</translation>
        </message>
        <message>
            <source>Write an underscore instead, here and in the rules.</source>
            <translation>Напишите вместо пробела подчёркивание, здесь и в правилах.</translation>
        </message>
        <message>
            <source>the code {code!r} holds a space, which parts the answers of a select_multiple</source>
            <translation>в коде {code!r} есть пробел, а он разделяет ответы select_multiple</translation>
        </message>
        <message>
            <source>codes of {list_name} hold spaces: {listed}</source>
            <translation>в кодах {list_name} есть пробелы: {listed}</translation>
        </message>
        <message>
            <source>typing {short} could mean row {other} as well</source>
            <translation>набранное {short} может означать и строку {other}</translation>
        </message>
        <message>
            <source>Give each choice of a list a short code of its own, and none that is another's code.</source>
            <translation>Дайте каждому варианту перечня свой короткий код, не совпадающий с кодом другого.</translation>
        </message>
        <message>
            <source>choices of {name} without a label show their code: {listed}</source>
            <translation>варианты {name} без подписи показывают свой код: {listed}</translation>
        </message>
        <message>
            <source>Write what the paper prints.</source>
            <translation>Напишите то, что напечатано на бумаге.</translation>
        </message>
        <message>
            <source>{label!r} is the label of {code} (row {number}) as well</source>
            <translation>{label!r} — подпись и у {code} (строка {number})</translation>
        </message>
        <message>
            <source>Give each choice of a list a label of its own.</source>
            <translation>Дайте каждому варианту перечня свою подпись.</translation>
        </message>
        <message>
            <source>Write a label, or a calculation.</source>
            <translation>Напишите подпись или calculation.</translation>
        </message>
        <message>
            <source>Write the name of a .csv, .xml or .geojson file after the type.</source>
            <translation>Напишите после типа имя файла .csv, .xml или .geojson.</translation>
        </message>
        <message>
            <source>the question that or_other adds is in English in every language</source>
            <translation>вопрос, который добавляет or_other, на всех языках по-английски</translation>
        </message>
        <message>
            <source>Add a choice other and a text question of your own.</source>
            <translation>Добавьте свой вариант other и свой текстовый вопрос.</translation>
        </message>
        <message>
            <source>a title with a space cannot be read by a choice_filter: {value}</source>
            <translation>заголовок с пробелом не может прочитать choice_filter: {value}</translation>
        </message>
        <message>
            <source>Write an underscore instead.</source>
            <translation>Напишите вместо пробела подчёркивание.</translation>
        </message>
        <message>
            <source>this question is never filled in</source>
            <translation>этот вопрос никогда не заполняется</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Уберите его.</translation>
        </message>
        <message>
            <source>Correct this cell; the other findings may help.</source>
            <translation>Исправьте эту ячейку; помогут остальные замечания.</translation>
        </message>
        <message>
            <source>This may follow from the errors above: correct those first.</source>
            <translation>Возможно, это следует из ошибок выше: исправьте сначала их.</translation>
        </message>
        <message>
            <source>Did you mean {near}()?</source>
            <translation>Может быть, {near}()?</translation>
        </message>
        <message>
            <source>unknown function {name}()</source>
            <translation>неизвестная функция {name}()</translation>
        </message>
        <message>
            <source>Write ${name} of a question.</source>
            <translation>Напишите ${name} вопроса.</translation>
        </message>
        <message>
            <source>{group} is not a question's name</source>
            <translation>{group} — не имя вопроса</translation>
        </message>
        <message>
            <source>Did you mean ${{{near}}}?</source>
            <translation>Может быть, ${{{near}}}?</translation>
        </message>
        <message>
            <source>there is no question {name}</source>
            <translation>нет вопроса {name}</translation>
        </message>
        <message>
            <source>{name} could be the one of row {replace}</source>
            <translation>{name} может быть и вопросом из строки {replace}</translation>
        </message>
        <message>
            <source>Rename one of them: a reference must be plain.</source>
            <translation>Переименуйте один из них: ссылка должна быть однозначной.</translation>
        </message>
        <message>
            <source>`${` is not closed</source>
            <translation>`${` не закрыто</translation>
        </message>
        <message>
            <source>Add the missing `}`.</source>
            <translation>Добавьте недостающую `}`.</translation>
        </message>
        <message>
            <source>{name}() is the day of keying, not the day of the interview</source>
            <translation>{name}() — день ввода, а не день интервью</translation>
        </message>
        <message>
            <source>Use the date written on the paper.</source>
            <translation>Используйте дату, написанную на бумаге.</translation>
        </message>
        <message>
            <source>Put the file beside the form and write its bare name.</source>
            <translation>Положите файл рядом с формой и напишите одно его имя.</translation>
        </message>
        <message>
            <source>the file name {written!r} leads out of the form's folder</source>
            <translation>имя файла {written!r} ведёт за пределы папки формы</translation>
        </message>
        <message>
            <source>Put it beside the questionnaire.</source>
            <translation>Положите его рядом с формой.</translation>
        </message>
        <message>
            <source>the file {name} is not beside the questionnaire</source>
            <translation>файла {name} рядом с формой нет</translation>
        </message>
        <message>
            <source>{list_name} has no column {wanted}</source>
            <translation>в {list_name} нет столбца {wanted}</translation>
        </message>
        <message>
            <source>Its columns are {titles}.</source>
            <translation>Его столбцы: {titles}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл пустой.</translation>
        </message>
        <message>
            <source>{text!r} is neither yes nor no; it counts as no</source>
            <translation>{text!r} — ни yes, ни no; считается как no</translation>
        </message>
        <message>
            <source>Write yes or no.</source>
            <translation>Напишите yes или no.</translation>
        </message>
        <message>
            <source>{width!r} is no width; it is ignored</source>
            <translation>{width!r} — не ширина; она не учитывается</translation>
        </message>
        <message>
            <source>Write how many characters fit.</source>
            <translation>Напишите, сколько знаков помещается.</translation>
        </message>
        <message>
            <source>{year!r} is no year; short dates mean the current one</source>
            <translation>{year!r} — не год; короткие даты относятся к текущему</translation>
        </message>
        <message>
            <source>Write four digits.</source>
            <translation>Напишите четыре цифры.</translation>
        </message>
        <message>
            <source>Write one of {words}.</source>
            <translation>Напишите одно из: {words}.</translation>
        </message>
        <message>
            <source>{text!r} means nothing here</source>
            <translation>{text!r} здесь ничего не значит</translation>
        </message>
        <message>
            <source>{name} (row {number}) is the {part} already</source>
            <translation>{name} (строка {number}) уже есть {part}</translation>
        </message>
        <message>
            <source>One question of a questionnaire is the {part}.</source>
            <translation>{part} — один вопрос формы.</translation>
        </message>
        <message>
            <source>The reasons are {missing_reasons}.</source>
            <translation>Причины: {missing_reasons}.</translation>
        </message>
        <message>
            <source>there is no missing reason {word!r}</source>
            <translation>нет причины пропуска {word!r}</translation>
        </message>
        <message>
            <source>Write the name of a question further down.</source>
            <translation>Напишите имя вопроса, который стоит ниже.</translation>
        </message>
        <message>
            <source>there is no question {target!r}</source>
            <translation>нет вопроса {target!r}</translation>
        </message>
        <message>
            <source>{target} stands before {name}: a skip goes forward only</source>
            <translation>{target} стоит перед {name}: переход идёт только вперёд</translation>
        </message>
        <message>
            <source>Name a question further down.</source>
            <translation>Назовите вопрос, который стоит ниже.</translation>
        </message>
        <message>
            <source>{name} can never be asked: no answers make its relevance true</source>
            <translation>{name} никогда не задаётся: ни при каких ответах его условие не выполняется</translation>
        </message>
        <message>
            <source>Compare its relevance with that of the groups around it, and with the codes of the lists.</source>
            <translation>Сравните его условие с условиями групп вокруг него и с кодами перечней.</translation>
        </message>
        <message>
            <source>no answer to {name} satisfies its constraint</source>
            <translation>никакой ответ на {name} не удовлетворяет его ограничению</translation>
        </message>
        <message>
            <source>Check the limits, and `and` against `or`.</source>
            <translation>Проверьте границы и `and` вместо `or`.</translation>
        </message>
        <message>
            <source>the list of {name} has no code {code}</source>
            <translation>в перечне {name} нет кода {code}</translation>
        </message>
        <message>
            <source>Its codes are {shown}.</source>
            <translation>Его коды: {shown}.</translation>
        </message>
        <message>
            <source>{said} of {list_name} {part} never shown: no earlier answer matches the filter</source>
            <translation>{said} из {list_name} {part} никогда не показываются: ни один более ранний ответ не подходит под фильтр</translation>
        </message>
        <message>
            <source>Compare the columns that the choice_filter reads with the codes of the earlier list.</source>
            <translation>Сравните столбцы, которые читает choice_filter, с кодами более раннего перечня.</translation>
        </message>
        <message>
            <source>{why}: in tables it is called {column}</source>
            <translation>{why}: в таблицах он называется {column}</translation>
        </message>
        <message>
            <source>The codebook keeps the name; rename the question if you want another.</source>
            <translation>Книга кодов хранит имя; переименуйте вопрос, если хотите другое.</translation>
        </message>
        <message>
            <source>{name} is not written in Latin letters</source>
            <translation>{name} написано не латинскими буквами</translation>
        </message>
        <message>
            <source>{name} has {number} characters, and Stata takes {most} (and SPSS {spss})</source>
            <translation>в {name} знаков: {number}, а Stata принимает {most} (SPSS — {spss})</translation>
        </message>
        <message>
            <source>{name} has {number} characters, and Stata takes {most}</source>
            <translation>в {name} знаков: {number}, а Stata принимает {most}</translation>
        </message>
        <message>
            <source>{name} has characters that SPSS, Stata, R or SQL do not take</source>
            <translation>в {name} есть знаки, которых не принимают SPSS, Stata, R или SQL</translation>
        </message>
        <message>
            <source>{name} is a word of SPSS, Stata, R or SQL, or another question's name</source>
            <translation>{name} — слово SPSS, Stata, R или SQL либо имя другого вопроса</translation>
        </message>
        <message>
            <source>the pattern {text!r} can take very long: what it repeats repeats inside as well</source>
            <translation>шаблон {text!r} может проверяться очень долго: то, что повторяется, повторяется и внутри</translation>
        </message>
        <message>
            <source>Repeat once: [a-z]+ instead of ([a-z]+)+. An answer it is too slow for is kept and marked.</source>
            <translation>Повторяйте один раз: [a-z]+ вместо ([a-z]+)+. Ответ, на котором он слишком медлен, сохраняется с пометкой.</translation>
        </message>
        <message>
            <source>`check --repair OUT.xlsx` does it.</source>
            <translation>Это делает `check --repair OUT.xlsx`.</translation>
        </message>
        <message>
            <source>the file is called {extension} but holds a workbook of the kind {kind}</source>
            <translation>файл называется {extension}, но в нём книга вида {kind}</translation>
        </message>
        <message>
            <source>Save it as .xlsx; other programs refuse it as it is. {repair}</source>
            <translation>Сохраните её как .xlsx; другие программы её так не примут. {repair}</translation>
        </message>
        <message>
            <source>the workbook holds macros; they are never run</source>
            <translation>в книге есть макросы; они никогда не выполняются</translation>
        </message>
        <message>
            <source>Save it as .xlsx to be rid of them.</source>
            <translation>Сохраните её как .xlsx, чтобы избавиться от них.</translation>
        </message>
        <message>
            <source>the workbook has no sheet called survey</source>
            <translation>в книге нет листа survey</translation>
        </message>
        <message>
            <source>Rename the sheet {near!r} to survey.</source>
            <translation>Переименуйте лист {near!r} в survey.</translation>
        </message>
        <message>
            <source>Put the questions on a sheet called survey.</source>
            <translation>Поместите вопросы на лист с именем survey.</translation>
        </message>
        <message>
            <source>the name of the sheet {title!r} has blanks around it; other programs do not find it</source>
            <translation>вокруг имени листа {title!r} есть пробелы; другие программы его не найдут</translation>
        </message>
        <message>
            <source>Rename it to {name}. {repair}</source>
            <translation>Переименуйте его в {name}. {repair}</translation>
        </message>
        <message>
            <source>the sheet {title!r} is not read</source>
            <translation>лист {title!r} не читается</translation>
        </message>
        <message>
            <source>there is no column {key}</source>
            <translation>нет столбца {key}</translation>
        </message>
        <message>
            <source>Rename the column {near!r} to {key}.</source>
            <translation>Переименуйте столбец {near!r} в {key}.</translation>
        </message>
        <message>
            <source>Titles of columns stand in the first row.</source>
            <translation>Заголовки столбцов стоят в первой строке.</translation>
        </message>
        <message>
            <source>{letters} are both called {title}</source>
            <translation>{letters} оба называются {title}</translation>
        </message>
        <message>
            <source>{letters}, {title} and {title2}, say the same</source>
            <translation>{letters}, {title} и {title2}, значат одно и то же</translation>
        </message>
        <message>
            <source>Rename or remove one of them. {repair}</source>
            <translation>Переименуйте или уберите один из них. {repair}</translation>
        </message>
        <message>
            <source>the converter cannot read a column called {title} on the sheet {name}</source>
            <translation>преобразователь не читает столбец {title} на листе {name}</translation>
        </message>
        <message>
            <source>Call it {plain}. {repair}</source>
            <translation>Назовите его {plain}. {repair}</translation>
        </message>
        <message>
            <source>Remove it, or call it by one word.</source>
            <translation>Уберите его или назовите одним словом.</translation>
        </message>
        <message>
            <source>there is no column {title}; it is ignored</source>
            <translation>нет столбца {title}; он не учитывается</translation>
        </message>
        <message>
            <source>Notes of the author may stand there.</source>
            <translation>Там могут стоять заметки автора.</translation>
        </message>
        <message>
            <source>the cell holds a character that cannot be printed (U+{ord:04X})</source>
            <translation>в ячейке есть знак, который нельзя напечатать (U+{ord:04X})</translation>
        </message>
        <message>
            <source>Type the text anew.</source>
            <translation>Наберите текст заново.</translation>
        </message>
        <message>
            <source>cells under no title are ignored: {listed}</source>
            <translation>ячейки без заголовка не учитываются: {listed}</translation>
        </message>
        <message>
            <source>Give the column a title in the first row, or clear it.</source>
            <translation>Дайте столбцу заголовок в первой строке или очистите его.</translation>
        </message>
        <message>
            <source>more than 60 blank rows end the sheet: row {unread_from} and all below it are left out</source>
            <translation>больше 60 пустых строк кончают лист: строка {unread_from} и всё ниже неё пропущены</translation>
        </message>
        <message>
            <source>Remove the blank rows.</source>
            <translation>Уберите пустые строки.</translation>
        </message>
        <message>
            <source>the cell holds a formula whose value was never stored</source>
            <translation>в ячейке формула, значение которой не сохранено</translation>
        </message>
        <message>
            <source>Open the workbook in Excel or LibreOffice, let it compute, and save it; or write the value itself.</source>
            <translation>Откройте книгу в Excel или LibreOffice, дайте посчитать и сохраните; или напишите само значение.</translation>
        </message>
        <message>
            <source>`check --repair OUT.xlsx` makes it a text question.</source>
            <translation>`check --repair OUT.xlsx` делает его текстовым вопросом.</translation>
        </message>
        <message>
            <source>the audit file of a telephone has no counterpart on a keying desk; the audit trail is kept anyway</source>
            <translation>файлу audit с телефона нет соответствия при вводе с бумаги; журнал изменений ведётся и так</translation>
        </message>
        <message>
            <source>there is no recording on a keying desk</source>
            <translation>при вводе с бумаги ничего не записывается на звук</translation>
        </message>
        <message>
            <source>the place of keying is not the place of the interview; it is not taken</source>
            <translation>место ввода — не место интервью; оно не записывается</translation>
        </message>
        <message>
            <source>the survey sheet has no questions</source>
            <translation>на листе survey нет вопросов</translation>
        </message>
        <message>
            <source>Fill in the survey sheet.</source>
            <translation>Заполните лист survey.</translation>
        </message>
        <message>
            <source>Write one, such as text.</source>
            <translation>Напишите его, например text.</translation>
        </message>
        <message>
            <source>{name} has no type</source>
            <translation>у {name} нет типа</translation>
        </message>
        <message>
            <source>`check --repair OUT.xlsx` makes it so.</source>
            <translation>`check --repair OUT.xlsx` так и сделает.</translation>
        </message>
        <message>
            <source>there is no type {type!r}</source>
            <translation>нет типа {type!r}</translation>
        </message>
        <message>
            <source>It may stay: other programs use it.</source>
            <translation>Может остаться: им пользуются другие программы.</translation>
        </message>
        <message>
            <source>{kind} is ignored: {why}</source>
            <translation>{kind} не учитывается: {why}</translation>
        </message>
        <message>
            <source>They may stay: other programs use them.</source>
            <translation>Могут остаться: ими пользуются другие программы.</translation>
        </message>
        <message>
            <source>entities are ignored</source>
            <translation>entities не учитываются</translation>
        </message>
        <message>
            <source>start, end and today are of the keying, not of the interview: {listed}</source>
            <translation>start, end и today — о вводе, а не об интервью: {listed}</translation>
        </message>
        <message>
            <source>Ask for the date written on the paper.</source>
            <translation>Спросите дату, написанную на бумаге.</translation>
        </message>
        <message>
            <source>left out, because disabled: {listed}</source>
            <translation>пропущены, потому что отключены: {listed}</translation>
        </message>
        <message>
            <source>the question or group has no name</source>
            <translation>у вопроса или группы нет имени</translation>
        </message>
        <message>
            <source>Names begin with a letter or _; after it letters, digits, _, - and . may stand.</source>
            <translation>Имена начинаются с буквы или _; дальше могут стоять буквы, цифры, _, - и .</translation>
        </message>
        <message>
            <source>{name!r} cannot be a name</source>
            <translation>{name!r} не может быть именем</translation>
        </message>
        <message>
            <source>{name} stands in row {number} of the same group as well</source>
            <translation>{name} стоит и в строке {number} той же группы</translation>
        </message>
        <message>
            <source>Rename one of them.</source>
            <translation>Переименуйте одно из них.</translation>
        </message>
        <message>
            <source>{name} and {name2} (row {number}) differ only in capital letters</source>
            <translation>{name} и {name2} (строка {number}) различаются только заглавными буквами</translation>
        </message>
        <message>
            <source>Rename one of them: tables and many programs do not tell them apart.</source>
            <translation>Переименуйте одно из них: таблицы и многие программы их не различают.</translation>
        </message>
        <message>
            <source>the name of a roster must be the only one in the questionnaire: {name}</source>
            <translation>имя списка должно быть в форме единственным: {name}</translation>
        </message>
        <message>
            <source>Rename the roster.</source>
            <translation>Переименуйте список.</translation>
        </message>
        <message>
            <source>groups are nested more than {most_nesting} levels deep</source>
            <translation>группы вложены глубже {most_nesting} уровней</translation>
        </message>
        <message>
            <source>Add a row of type end_{partition}.</source>
            <translation>Добавьте строку типа end_{partition}.</translation>
        </message>
        <message>
            <source>{name} never ends</source>
            <translation>{name} нигде не заканчивается</translation>
        </message>
        <message>
            <source>Check the rows that begin and end.</source>
            <translation>Проверьте строки, которые начинают и заканчивают.</translation>
        </message>
        <message>
            <source>{type!r} ends nothing here{tail}</source>
            <translation>{type!r} здесь ничего не заканчивает{tail}</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} пусто</translation>
        </message>
        <message>
            <source>Write an expression in the column calculation.</source>
            <translation>Напишите выражение в столбце calculation.</translation>
        </message>
        <message>
            <source>{name} computes nothing</source>
            <translation>{name} ничего не вычисляет</translation>
        </message>
        <message>
            <source>{name} has no label: who keys it sees its name only</source>
            <translation>у {name} нет подписи: оператор видит только имя</translation>
        </message>
        <message>
            <source>Write what the paper asks.</source>
            <translation>Напишите, что спрашивает бумага.</translation>
        </message>
        <message>
            <source>languages without a code: {without}</source>
            <translation>языки без кода: {without}</translation>
        </message>
        <message>
            <source>Write Kyrgyz (ky), so that programs know the language.</source>
            <translation>Напишите Kyrgyz (ky), чтобы программы знали язык.</translation>
        </message>
        <message>
            <source>no label is written in the default language {default}</source>
            <translation>на языке по умолчанию {default} не написано ни одной подписи</translation>
        </message>
        <message>
            <source>Write {near} in the settings sheet, as the labels' titles have it.</source>
            <translation>Напишите {near} на листе settings, как в заголовках подписей.</translation>
        </message>
        <message>
            <source>the translation is missing in {listed}</source>
            <translation>нет перевода в {listed}</translation>
        </message>
        <message>
            <source>Another language is shown instead.</source>
            <translation>Вместо него показывается другой язык.</translation>
        </message>
        <message>
            <source>no {key} is written in {absent}</source>
            <translation>{key} не написано на {absent}</translation>
        </message>
        <message>
            <source>Add a column {key}::{absent}. Another language is shown instead.</source>
            <translation>Добавьте столбец {key}::{absent}. Вместо него показывается другой язык.</translation>
        </message>
        <message>
            <source>labels without a language stand beside labels in {filter}</source>
            <translation>подписи без языка стоят рядом с подписями на {filter}</translation>
        </message>
        <message>
            <source>Write the language into each title: label::English (en).</source>
            <translation>Напишите язык в каждом заголовке: label::English (en).</translation>
        </message>
        <message>
            <source>HTML is shown as it is written: {listed}</source>
            <translation>HTML показывается так, как написан: {listed}</translation>
        </message>
        <message>
            <source>Write plain text.</source>
            <translation>Напишите простой текст.</translation>
        </message>
        <message>
            <source>curly quote {text}</source>
            <translation>типографская кавычка {text}</translation>
        </message>
        <message>
            <source>Use straight quotes ' or ". `check --repair OUT.xlsx` does it.</source>
            <translation>Используйте прямые кавычки ' или ". Это делает `check --repair OUT.xlsx`.</translation>
        </message>
        <message>
            <source>the appearance {word} has no effect here: {listed}</source>
            <translation>appearance {word} здесь ничего не меняет: {listed}</translation>
        </message>
        <message>
            <source>a sheet of the workbook has too many cells</source>
            <translation>в листе книги слишком много ячеек</translation>
        </message>
        <message>
            <source>Copy the rows that are filled in into a new workbook.</source>
            <translation>Скопируйте заполненные строки в новую книгу.</translation>
        </message>
        <message>
            <source>the sheet {sheet} has more than {most_rows:,} rows</source>
            <translation>в листе {sheet} больше строк, чем {most_rows:,}</translation>
        </message>
        <message>
            <source>the workbook has more than {most_cells:,} cells</source>
            <translation>в книге больше ячеек, чем {most_cells:,}</translation>
        </message>
        <message>
            <source>Move long lists to a CSV file beside the form (select_one_from_file).</source>
            <translation>Перенесите длинные перечни в файл CSV рядом с формой (select_one_from_file).</translation>
        </message>
        <message>
            <source>a cell has more than {most_cell_characters:,} characters</source>
            <translation>в ячейке больше знаков, чем {most_cell_characters:,}</translation>
        </message>
        <message>
            <source>Shorten the text.</source>
            <translation>Сократите текст.</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>{rows} answers, one for a row; a point is a blank row</source>
            <translation>ответов: {rows}, по одному на строку; точка — пустая строка</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Number of the paper</source>
            <translation>Номер анкеты</translation>
        </message>
    </context>
    <context>
        <name>HeaderForm</name>
        <message>
            <source>The same on every paper</source>
            <translation>Одинаково на каждой анкете</translation>
        </message>
        <message>
            <source>What is typed here is filled in on each paper of the batch. A box may stay empty.</source>
            <translation>Набранное здесь заполняется в каждой анкете пачки. Поле может остаться пустым.</translation>
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
            <translation>Часы</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Буквы</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Экран</translation>
        </message>
        <message>
            <source>Folder of the file</source>
            <translation>Папка файла</translation>
        </message>
        <message>
            <source>Copying to the net</source>
            <translation>Копирование в сеть</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Последняя копия</translation>
        </message>
        <message>
            <source>{free} free.</source>
            <translation>Свободно {free}.</translation>
        </message>
        <message>
            <source>Only {free} free. Make room soon.</source>
            <translation>Свободно лишь {free}. Скоро понадобится место.</translation>
        </message>
        <message>
            <source>{free} free: too little to work. Make room first.</source>
            <translation>Свободно {free}: для работы мало. Сначала освободите место.</translation>
        </message>
        <message>
            <source>{now}. Compare it with your watch.</source>
            <translation>{now}. Сравните со своими часами.</translation>
        </message>
        <message>
            <source>{now}, yet the file was last changed at {written}. Set the clock before you key.</source>
            <translation>{now}, но файл изменён в последний раз {written}. До ввода установите часы.</translation>
        </message>
        <message>
            <source>{now}: the clock has lost its time. Set it; the battery on the board may be empty.</source>
            <translation>{now}: часы сбились. Установите их; возможно, села батарейка на плате.</translation>
        </message>
        <message>
            <source>The screen shows every letter of Kyrgyz and Russian.</source>
            <translation>Экран показывает все буквы кыргызского и русского языков.</translation>
        </message>
        <message>
            <source>The screen has no letters {letters}. Install the font Noto Sans.</source>
            <translation>На экране нет букв {letters}. Установите шрифт Noto Sans.</translation>
        </message>
        <message>
            <source>{width} × {height}: enough.</source>
            <translation>{width} × {height}: достаточно.</translation>
        </message>
        <message>
            <source>{width} × {height}: small. The pages scroll; 1024 × 600 is better.</source>
            <translation>{width} × {height}: мало. Страницы прокручиваются; лучше 1024 × 600.</translation>
        </message>
        <message>
            <source>{width} × {height}: too small for the window.</source>
            <translation>{width} × {height}: слишком мало для окна.</translation>
        </message>
        <message>
            <source>{folder} can be written.</source>
            <translation>В папку {folder} можно записывать.</translation>
        </message>
        <message>
            <source>{folder} cannot be written. Move the file to a folder of your own.</source>
            <translation>В папку {folder} записать нельзя. Перенесите файл в свою папку.</translation>
        </message>
        <message>
            <source>No program that copies to the net works in this folder, as far as its name tells.</source>
            <translation>Судя по названию, эту папку ни одна программа не копирует в сеть.</translation>
        </message>
        <message>
            <source>{folder} is copied to the net by a program. Move the file to another folder of this computer.</source>
            <translation>Папку {folder} программа копирует в сеть. Перенесите файл в другую папку этого компьютера.</translation>
        </message>
        <message>
            <source>{when}, in {folder}.</source>
            <translation>{when}, в папке {folder}.</translation>
        </message>
        <message>
            <source>{when}: too old. Make one now.</source>
            <translation>{when}: слишком давно. Сделайте копию сейчас.</translation>
        </message>
        <message>
            <source>None found. Make one, on a stick if you can.</source>
            <translation>Не найдена. Сделайте её, лучше на флешку.</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>в порядке</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>обратите внимание</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>стоп</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Поиск в справке</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Text of the help</source>
            <translation>Текст справки</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
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
            <translation type="unfinished">Пачка</translation>
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
            <translation type="unfinished">так на бумаге</translation>
        </message>
        <message>
            <source>the interviewer was asked</source>
            <translation type="unfinished">спросили интервьюера</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation type="unfinished">другая причина</translation>
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
            <translation>введено сегодня</translation>
        </message>
        <message>
            <source>keyed in all</source>
            <translation>введено всего</translation>
        </message>
        <message>
            <source>being keyed</source>
            <translation>вводится</translation>
        </message>
        <message>
            <source>queries</source>
            <translation>сомнений</translation>
        </message>
        <message numerus="yes">
            <source>%n paper number(s) keyed twice</source>
            <translation>
                <numerusform>%n номер анкеты введён дважды</numerusform>
                <numerusform>%n номера анкет введены дважды</numerusform>
                <numerusform>%n номеров анкет введены дважды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open query(ies)</source>
            <translation>
                <numerusform>%n неподтверждённое сомнение</numerusform>
                <numerusform>%n неподтверждённых сомнения</numerusform>
                <numerusform>%n неподтверждённых сомнений</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has come in yet</source>
            <translation>Пока ничего не пришло</translation>
        </message>
        <message>
            <source>This file brings the districts together. The first step is Merge: choose the files that the districts sent.</source>
            <translation>Этот файл объединяет районы. Первый шаг — объединение: выберите файлы, которые прислали районы.</translation>
        </message>
        <message>
            <source>Begin with a batch</source>
            <translation>Начните с пачки</translation>
        </message>
        <message>
            <source>A batch is a bundle of papers that came in together: say how many there are and which numbers they bear. Then every missing paper is seen.</source>
            <translation>Пачка — это анкеты, пришедшие вместе: укажите, сколько их и какие у них номера. Тогда видна каждая недостающая анкета.</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Новая пачка</translation>
        </message>
        <message>
            <source>keyed by you today</source>
            <translation>вами введено сегодня</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) with conflicting changes</source>
            <translation>
                <numerusform>%n анкета с противоречащими правками</numerusform>
                <numerusform>%n анкеты с противоречащими правками</numerusform>
                <numerusform>%n анкет с противоречащими правками</numerusform>
            </translation>
        </message>
        <message>
            <source>To the merge</source>
            <translation>К объединению</translation>
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
            <translation>цифр. {key}</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Ввод</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Ввод</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>skipped</source>
            <translation>пропущен</translation>
        </message>
        <message>
            <source>skipped: {because}</source>
            <translation>пропущен: {because}</translation>
        </message>
        <message>
            <source>off the path</source>
            <translation>вне пути</translation>
        </message>
        <message>
            <source>{roster}: next row</source>
            <translation>{roster}: следующая строка</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сохранено</translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Enter keeps it · Esc leaves · an empty line takes it away</source>
            <translation>Enter — оставить · Esc — выйти · пустая строка убирает</translation>
        </message>
    </context>
    <context>
        <name>MergePage</name>
        <message>
            <source>Merge district files</source>
            <translation>Объединить файлы районов</translation>
        </message>
        <message>
            <source>Drop the districts' files here</source>
            <translation>Перетащите сюда файлы районов</translation>
        </message>
        <message>
            <source>Files ending in .anketa-district, one or many. You see a plan first; nothing is changed before you press Merge. Files may come in any order and twice.</source>
            <translation>Файлы с окончанием .anketa-district, один или несколько. Сначала вы увидите план; до кнопки «Объединить» ничего не меняется. Порядок файлов не важен, повтор не вредит.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Объединение</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Чтение файлов</translation>
        </message>
        <message>
            <source>District files</source>
            <translation>Файлы районов</translation>
        </message>
        <message>
            <source>District files (*.anketa-district);;All files (*)</source>
            <translation>Файлы районов (*.anketa-district);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation type="unfinished">Остановлено. Ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>MergeWords</name>
        <message numerus="yes">
            <source>%n file(s) can be merged.</source>
            <translation>
                <numerusform>Можно объединить %n файл.</numerusform>
                <numerusform>Можно объединить %n файла.</numerusform>
                <numerusform>Можно объединить %n файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are new here.</source>
            <translation>
                <numerusform>%n анкета здесь новая.</numerusform>
                <numerusform>%n анкеты здесь новые.</numerusform>
                <numerusform>%n анкет здесь новые.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) here get changes.</source>
            <translation>
                <numerusform>%n анкета здесь изменится.</numerusform>
                <numerusform>%n анкеты здесь изменятся.</numerusform>
                <numerusform>%n анкет здесь изменятся.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are here already, the same.</source>
            <translation>
                <numerusform>%n анкета здесь уже есть, такая же.</numerusform>
                <numerusform>%n анкеты здесь уже есть, такие же.</numerusform>
                <numerusform>%n анкет здесь уже есть, такие же.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are refused; the table says why.</source>
            <translation>
                <numerusform>%n файл отклонён; причина — в таблице.</numerusform>
                <numerusform>%n файла отклонены; причина — в таблице.</numerusform>
                <numerusform>%n файлов отклонены; причина — в таблице.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) came in.</source>
            <translation>
                <numerusform>Принята %n анкета.</numerusform>
                <numerusform>Принято %n анкеты.</numerusform>
                <numerusform>Принято %n анкет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) got changes.</source>
            <translation>
                <numerusform>Изменена %n анкета.</numerusform>
                <numerusform>Изменены %n анкеты.</numerusform>
                <numerusform>Изменено %n анкет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) were here already.</source>
            <translation>
                <numerusform>%n анкета здесь уже была.</numerusform>
                <numerusform>%n анкеты здесь уже были.</numerusform>
                <numerusform>%n анкет здесь уже были.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) were changed in two places; both values are kept.</source>
            <translation>
                <numerusform>%n ответ изменён в двух местах; оба значения сохранены.</numerusform>
                <numerusform>%n ответа изменены в двух местах; оба значения сохранены.</numerusform>
                <numerusform>%n ответов изменены в двух местах; оба значения сохранены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper number(s) were keyed twice; both papers are kept.</source>
            <translation>
                <numerusform>%n номер анкеты введён дважды; обе анкеты сохранены.</numerusform>
                <numerusform>%n номера анкет введены дважды; обе анкеты сохранены.</numerusform>
                <numerusform>%n номеров анкет введены дважды; обе анкеты сохранены.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in these files is here already.</source>
            <translation>Всё из этих файлов здесь уже есть.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) come from a laptop that sends for the first time.</source>
            <translation>
                <numerusform>%n файл пришёл с рабочего места, которое отправляет впервые.</numerusform>
                <numerusform>%n файла пришли с рабочих мест, которые отправляют впервые.</numerusform>
                <numerusform>%n файлов пришли с рабочих мест, которые отправляют впервые.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were refused.</source>
            <translation>
                <numerusform>%n файл отклонён.</numerusform>
                <numerusform>%n файла отклонены.</numerusform>
                <numerusform>%n файлов отклонены.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Missing</name>
        <message>
            <source>left blank</source>
            <translation>не заполнено</translation>
        </message>
        <message>
            <source>illegible</source>
            <translation>неразборчиво</translation>
        </message>
        <message>
            <source>several boxes ticked</source>
            <translation>отмечено несколько</translation>
        </message>
        <message>
            <source>page missing</source>
            <translation>нет страницы</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>неприменимо</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>не знает</translation>
        </message>
        <message>
            <source>not keyed</source>
            <translation>не вводилось</translation>
        </message>
        <message>
            <source>not asked, nothing keyed</source>
            <translation>вопрос пропущен, ничего не введено</translation>
        </message>
    </context>
    <context>
        <name>NewStorePage</name>
        <message>
            <source>New file</source>
            <translation>Новый файл</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Police officer survey (Instruction 417)</source>
            <translation>Опрос сотрудников милиции (Инструкция 417)</translation>
        </message>
        <message>
            <source>My own XLSForm</source>
            <translation>Своя XLSForm</translation>
        </message>
        <message>
            <source>XLSForm file</source>
            <translation>Файл XLSForm</translation>
        </message>
        <message>
            <source>An .xlsx file as ODK and KoboToolbox use it.</source>
            <translation>Файл .xlsx, как в ODK и KoboToolbox.</translation>
        </message>
        <message>
            <source>What the file is for</source>
            <translation>Для чего файл</translation>
        </message>
        <message>
            <source>Keying papers</source>
            <translation>Ввод анкет</translation>
        </message>
        <message>
            <source>Bringing the districts' files together</source>
            <translation>Объединение файлов районов</translation>
        </message>
        <message>
            <source>District code</source>
            <translation>Код района</translation>
        </message>
        <message>
            <source>The code your supervisor gave, such as 03430.</source>
            <translation>Код от супервайзера, например 03430.</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Где сохранить</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
        <message>
            <source>Browse for the questionnaire</source>
            <translation>Выбрать форму</translation>
        </message>
        <message>
            <source>Browse for the place of the new file</source>
            <translation>Выбрать место нового файла</translation>
        </message>
        <message>
            <source>Create the file</source>
            <translation>Создать файл</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>No questionnaire is chosen.</source>
            <translation>Форма не выбрана.</translation>
        </message>
        <message>
            <source>Choose the .xlsx file.</source>
            <translation>Выберите файл .xlsx.</translation>
        </message>
        <message>
            <source>No place is chosen.</source>
            <translation>Место не выбрано.</translation>
        </message>
        <message>
            <source>Say where the new file shall be.</source>
            <translation>Укажите, где будет новый файл.</translation>
        </message>
        <message>
            <source>Preparing the questionnaire</source>
            <translation>Подготовка формы</translation>
        </message>
        <message>
            <source>The file is made. The questionnaire has remarks:</source>
            <translation>Файл создан. К форме есть замечания:</translation>
        </message>
        <message>
            <source>XLSForm (*.xlsx);;All files (*)</source>
            <translation>XLSForm (*.xlsx);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa)</source>
            <translation>Файлы Anketa (*.anketa)</translation>
        </message>
        <message>
            <source>Another built-in questionnaire</source>
            <translation>Другая встроенная анкета</translation>
        </message>
        <message>
            <source>Built-in questionnaire</source>
            <translation>Встроенная анкета</translation>
        </message>
        <message>
            <source>Papers that the same offices key beside the survey.</source>
            <translation>Бланки, которые те же учреждения вводят вместе с опросом.</translation>
        </message>
        <message>
            <source>Training: test before and after</source>
            <translation>Обучение: тест до и после</translation>
        </message>
        <message>
            <source>Needle exchange: outreach register</source>
            <translation>Обмен шприцев: журнал выездной работы</translation>
        </message>
        <message>
            <source>Methadone register</source>
            <translation>Журнал выдачи метадона</translation>
        </message>
        <message>
            <source>Referral slip and counterfoil</source>
            <translation>Направление и его корешок</translation>
        </message>
        <message>
            <source>Home visit of the mobile team</source>
            <translation>Выезд мобильной бригады на дом</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Лист посещаемости</translation>
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
            <translation>так на бумаге</translation>
        </message>
        <message>
            <source>the interviewer was asked</source>
            <translation>спросили интервьюера</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>другая причина</translation>
        </message>
    </context>
    <context>
        <name>PageTitle</name>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Новый файл</translation>
        </message>
        <message>
            <source>Who works now?</source>
            <translation>Кто сейчас работает?</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Главная</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Пачки</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Анкеты</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединение</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Выгрузка</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Ввод</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправка</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Проверка компьютера</translation>
        </message>
        <message>
            <source>Second keying</source>
            <translation>Второй ввод</translation>
        </message>
        <message>
            <source>Conflicts and duplicates</source>
            <translation>Споры и дубликаты</translation>
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
            <translation>Карта анкеты</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Who works now?</source>
            <translation>Кто сейчас работает?</translation>
        </message>
        <message>
            <source>Your code stands beside every answer that you key.</source>
            <translation>Ваш код стоит рядом с каждым введённым вами ответом.</translation>
        </message>
        <message>
            <source>I am new here</source>
            <translation>Я здесь впервые</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Short and yours alone, such as 07 or AA.</source>
            <translation>Короткий и только ваш, например 07 или AA.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>I key papers</source>
            <translation>Ввожу анкеты</translation>
        </message>
        <message>
            <source>I supervise</source>
            <translation>Супервайзер</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Open another file</source>
            <translation>Открыть другой файл</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>оператор ввода</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>супервайзер</translation>
        </message>
        <message>
            <source>A code is needed, so that your answers can be told from others'.</source>
            <translation type="unfinished">Нужен код, чтобы отличать ваши ответы от чужих.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation type="unfinished">{code} — уже чужой код.</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>Type to narrow the list · ↑ ↓ choose · Enter takes · Esc leaves</source>
            <translation>Набирайте, чтобы сузить список · ↑ ↓ выбор · Enter — взять · Esc — выйти</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>This is what would happen. Nothing is changed yet.</source>
            <translation>Вот что произойдёт. Пока ничего не изменено.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Other files</source>
            <translation>Другие файлы</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
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
            <translation>Новые</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменённые</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Те же</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n laptop(s)</source>
            <translation>
                <numerusform>Принять %n рабочее место</numerusform>
                <numerusform>Принять %n рабочих места</numerusform>
                <numerusform>Принять %n рабочих мест</numerusform>
            </translation>
        </message>
        <message>
            <source>laptop {station} sends for the first time; accept it if you know it</source>
            <translation>рабочее место {station} отправляет впервые; примите, если знаете его</translation>
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
            <translation>Остановка…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
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
            <translation>&amp;Имя файла:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Тип файлов:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Открыть</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>В&amp;ыбрать</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Найти папку</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Папка выше</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Создать папку</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Новая папка</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Новая папка</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Переименовать</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Показать </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Показывать &amp;скрытые файлы</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Боковая панель</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Недавние места</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 уже существует.
Заменить?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Файл не найден.
Проверьте имя файла.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Папка не найдена.
Проверьте имя папки.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Изменён</translation>
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
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Вернуть</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Вырезать</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>В&amp;ставить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ОК</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Сохранить все</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Да</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Да для &amp;всех</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Нет</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>Н&amp;ет для всех</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Прервать</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Применить</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Вернуть исходные</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Вернуть</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Вырезать</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>В&amp;ставить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>{count} more: F9</source>
            <translation>ещё {count}: F9</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Open another file</source>
            <translation>Открыть другой файл</translation>
        </message>
        <message>
            <source>{name} · can only be read</source>
            <translation>{name} · только чтение</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
    </context>
    <context>
        <name>ReceiptView</name>
        <message>
            <source>Merged</source>
            <translation>Объединено</translation>
        </message>
        <message>
            <source>Merge more files</source>
            <translation>Объединить ещё файлы</translation>
        </message>
        <message>
            <source>Export tables</source>
            <translation>Выгрузить таблицы</translation>
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
            <translation>без ответа: {count}</translation>
        </message>
        <message>
            <source>{count} to confirm</source>
            <translation>подтвердить: {count}</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>пропущено: {count}</translation>
        </message>
    </context>
    <context>
        <name>SelfCheckPage</name>
        <message>
            <source>Check this computer</source>
            <translation>Проверка компьютера</translation>
        </message>
        <message>
            <source>Look here before a day of keying, and before the laptop goes on a journey.</source>
            <translation>Загляните сюда перед днём ввода и перед тем, как ноутбук отправится в поездку.</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Сделать копию…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Скопировать как текст</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Делается копия</translation>
        </message>
        <message>
            <source>Folder for the backup</source>
            <translation>Папка для копии</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation type="unfinished">Копия {name} сделана, открыта и сверена.</translation>
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>Send to the supervisor</source>
            <translation>Отправить супервайзеру</translation>
        </message>
        <message>
            <source>One file with every closed paper of this office. Take it on a stick or send it: the supervisor merges it. Papers being keyed stay here. An older file is not needed any more; merging both does no harm.</source>
            <translation>Один файл со всеми закрытыми анкетами этого отделения. Отвезите его на флешке или отправьте: супервайзер его объединит. Незаконченные анкеты остаются здесь. Прежний файл больше не нужен; объединить оба не повредит.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>A stick or a folder that is carried to the centre.</source>
            <translation>Флешка или папка, которая попадёт в центр.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
        <message>
            <source>Browse for the place of the file</source>
            <translation>Выбрать место файла</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Записать файл</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Запись файла</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) being keyed stayed here.</source>
            <translation>
                <numerusform>%n незаконченная анкета осталась здесь.</numerusform>
                <numerusform>%n незаконченные анкеты остались здесь.</numerusform>
                <numerusform>%n незаконченных анкет остались здесь.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) go out.</source>
            <translation>
                <numerusform>Уйдёт %n анкета.</numerusform>
                <numerusform>Уйдут %n анкеты.</numerusform>
                <numerusform>Уйдут %n анкет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are being keyed and stay here.</source>
            <translation>
                <numerusform>%n анкета ещё вводится и останется здесь.</numerusform>
                <numerusform>%n анкеты ещё вводятся и останутся здесь.</numerusform>
                <numerusform>%n анкет ещё вводятся и останутся здесь.</numerusform>
            </translation>
        </message>
        <message>
            <source>District files (*.anketa-district)</source>
            <translation>Файлы районов (*.anketa-district)</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n анкета</numerusform>
                <numerusform>%n анкеты</numerusform>
                <numerusform>%n анкет</numerusform>
            </translation>
        </message>
        <message>
            <source>Say where the file shall be.</source>
            <translation type="unfinished">Укажите, где будет файл.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation type="unfinished">Остановлено. Ничего не записано.</translation>
        </message>
    </context>
    <context>
        <name>Severity</name>
        <message>
            <source>error</source>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>предупреждение</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
    </context>
    <context>
        <name>SheetText</name>
        <message>
            <source>first keying</source>
            <translation type="unfinished">первый ввод</translation>
        </message>
        <message>
            <source>second keying, blind</source>
            <translation type="unfinished">второй ввод, вслепую</translation>
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
            <translation type="unfinished">Ввод</translation>
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
            <translation type="unfinished">Оператор</translation>
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
            <translation type="unfinished">Назад</translation>
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
            <translation>Ввод бумажных анкет, объединение районов, таблицы для анализа.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Продолжить с</translation>
        </message>
        <message>
            <source>A new file</source>
            <translation>Новый файл</translation>
        </message>
        <message>
            <source>All papers of one office stand in one file on this computer. Start here when you have none yet.</source>
            <translation>Все анкеты одного отделения хранятся в одном файле на этом компьютере. Начните здесь, если файла ещё нет.</translation>
        </message>
        <message>
            <source>New file…</source>
            <translation>Новый файл…</translation>
        </message>
        <message>
            <source>A file that is there</source>
            <translation>Готовый файл</translation>
        </message>
        <message>
            <source>On this computer or on a stick. You can also drop it on this window.</source>
            <translation>На этом компьютере или на флешке. Его можно и перетащить в это окно.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Открыть файл…</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>Открывается {name}</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Открыть файл</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa);;All files (*)</source>
            <translation>Файлы Anketa (*.anketa);;Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>being keyed</source>
            <translation>вводится</translation>
        </message>
        <message>
            <source>keyed</source>
            <translation>введена</translation>
        </message>
        <message>
            <source>closed incomplete</source>
            <translation>закрыта неполной</translation>
        </message>
        <message>
            <source>final</source>
            <translation>окончательная</translation>
        </message>
        <message>
            <source>void</source>
            <translation>аннулирована</translation>
        </message>
    </context>
    <context>
        <name>SupervisionPage</name>
        <message>
            <source>Conflicts and duplicates</source>
            <translation>Противоречащие правки и дубликаты</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Что ждёт решения</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Empty means: it stands so on the paper.</source>
            <translation>Пусто означает: так написано на бумаге.</translation>
        </message>
        <message>
            <source>The paper's right number</source>
            <translation>Правильный номер анкеты</translation>
        </message>
        <message>
            <source>F8 · Void this paper</source>
            <translation>F8 · Аннулировать эту анкету</translation>
        </message>
        <message>
            <source>F6 · Give it this number</source>
            <translation>F6 · Дать ей этот номер</translation>
        </message>
        <message>
            <source>F2 · Make it the second keying</source>
            <translation>F2 · Считать вторым вводом</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Ничего не ждёт решения</translation>
        </message>
        <message>
            <source>When two places change the same answer, or one number is keyed twice, it stands here side by side.</source>
            <translation>Если один ответ исправлен в двух местах или один номер введён дважды, это показано здесь рядом.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>%n ждёт решения</numerusform>
                <numerusform>%n ждут решения</numerusform>
                <numerusform>%n ждут решения</numerusform>
            </translation>
        </message>
        <message>
            <source>It goes to the paper that is marked.</source>
            <translation>Его получит отмеченная анкета.</translation>
        </message>
        <message>
            <source>Settled; it stands in the trail with its reason.</source>
            <translation type="unfinished">Решено; в журнале это записано с причиной.</translation>
        </message>
    </context>
    <context>
        <name>SupervisionWords</name>
        <message>
            <source>conflicting changes</source>
            <translation>противоречащие правки</translation>
        </message>
        <message>
            <source>keyed twice, identical</source>
            <translation>введена дважды, одинаково</translation>
        </message>
        <message>
            <source>the same paper keyed twice</source>
            <translation>одна анкета введена дважды</translation>
        </message>
        <message>
            <source>two papers under one number</source>
            <translation>две анкеты под одним номером</translation>
        </message>
        <message>
            <source>{differing} of {compared} answers differ</source>
            <translation>расходятся ответы: {differing} из {compared}</translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>Анкета № {number}</translation>
        </message>
        <message>
            <source>Two places changed this answer. Press the number of the one that is right; both stay in the trail.</source>
            <translation>Этот ответ исправлен в двух местах. Нажмите номер верного; оба останутся в журнале.</translation>
        </message>
        <message>
            <source>Nothing differs: void one of them.</source>
            <translation>Различий нет: аннулируйте одну из них.</translation>
        </message>
        <message>
            <source>Few answers differ: void one, or make it the second keying. The number picks it.</source>
            <translation>Расходится немногое: аннулируйте одну или сделайте её вторым вводом. Номер выбирает анкету.</translation>
        </message>
        <message>
            <source>Much differs: look at the papers and give one its right number. The number picks it.</source>
            <translation>Расходится многое: посмотрите на бумагу и дайте одной из них верный номер. Номер выбирает анкету.</translation>
        </message>
        <message numerus="yes">
            <source>%n open query(ies)</source>
            <translation>
                <numerusform>%n сомнение</numerusform>
                <numerusform>%n сомнения</numerusform>
                <numerusform>%n сомнений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Go to a question: number on the paper, name or words</source>
            <translation>К вопросу: номер на бумаге, имя или слова</translation>
        </message>
        <message>
            <source>A note on this answer, for the supervisor</source>
            <translation>Заметка к ответу, для супервайзера</translation>
        </message>
        <message>
            <source>This paper is closed. Why is it changed?</source>
            <translation>Эта анкета закрыта. Почему она меняется?</translation>
        </message>
        <message>
            <source>Why is this paper closed as incomplete?</source>
            <translation>Почему анкета закрывается неполной?</translation>
        </message>
        <message>
            <source>The sheet of keys is at {path}</source>
            <translation type="unfinished">Лист с клавишами: {path}</translation>
        </message>
    </context>
    <context>
        <name>VerificationPage</name>
        <message>
            <source>Second keying</source>
            <translation>Второй ввод</translation>
        </message>
        <message>
            <source>Decide the differences</source>
            <translation>Решить расхождения</translation>
        </message>
        <message>
            <source>Papers keyed twice</source>
            <translation>Анкеты, введённые дважды</translation>
        </message>
        <message>
            <source>No paper is keyed twice yet</source>
            <translation>Ни одна анкета ещё не введена дважды</translation>
        </message>
        <message>
            <source>Make a batch for the second keying: another person keys the papers again without seeing the first. What differs then stands here, to be decided by a look at the paper.</source>
            <translation>Создайте пачку для второго ввода: другой человек вводит анкеты ещё раз, не видя первого ввода. Расхождения появятся здесь, их решают, глядя на бумагу.</translation>
        </message>
        <message>
            <source>To the batches</source>
            <translation>К пачкам</translation>
        </message>
        <message>
            <source>Comparing the keyings</source>
            <translation>Сравнение вводов</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) to decide</source>
            <translation>
                <numerusform>%n расхождение ждёт решения</numerusform>
                <numerusform>%n расхождения ждут решения</numerusform>
                <numerusform>%n расхождений ждут решения</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n paper(s) final</source>
            <translation>
                <numerusform>Сделать окончательной %n анкету</numerusform>
                <numerusform>Сделать окончательными %n анкеты</numerusform>
                <numerusform>Сделать окончательными %n анкет</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>First keyed by</source>
            <translation>Первый ввод</translation>
        </message>
        <message>
            <source>Second keyed by</source>
            <translation>Второй ввод</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Расхождения</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Решить</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are final now.</source>
            <translation type="unfinished">
                <numerusform>%n анкета теперь окончательная.</numerusform>
                <numerusform>%n анкеты теперь окончательные.</numerusform>
                <numerusform>%n анкет теперь окончательные.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerificationWords</name>
        <message>
            <source>to decide</source>
            <translation>ждёт решения</translation>
        </message>
        <message>
            <source>final</source>
            <translation>окончательная</translation>
        </message>
        <message>
            <source>a query is open</source>
            <translation>есть сомнение</translation>
        </message>
        <message>
            <source>nothing is open</source>
            <translation>всё решено</translation>
        </message>
        <message>
            <source>Paper {number}: keyed several times under one number; resolve that first.</source>
            <translation>Анкета № {number}: под одним номером введено несколько; сначала решите это.</translation>
        </message>
        <message>
            <source>Paper {number} was keyed the second time only.</source>
            <translation>Анкета № {number} введена только вторым вводом.</translation>
        </message>
        <message>
            <source>Nearest numbers: {numbers}.</source>
            <translation>Ближайшие номера: {numbers}.</translation>
        </message>
        <message>
            <source>Keyed twice: {twice} of {all} papers, {answers} answers compared.</source>
            <translation>Введено дважды: {twice} из {all} анкет, сравнено ответов: {answers}.</translation>
        </message>
        <message>
            <source>Differences: {rate}</source>
            <translation>Расхождения: {rate}</translation>
        </message>
        <message>
            <source>Errors of {keyer}: {rate}</source>
            <translation>Ошибки оператора {keyer}: {rate}</translation>
        </message>
        <message>
            <source>{errors}, that is {rate} in 10,000 answers (95 %: {low}–{high})</source>
            <translation>{errors}, то есть {rate} на 10 000 ответов (95 %: {low}–{high})</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>What waits for you</source>
            <translation>Что ждёт вас</translation>
        </message>
        <message>
            <source>Nothing: no queries, nothing keyed twice, no conflicting changes.</source>
            <translation>Ничего: нет сомнений, повторного ввода и противоречащих правок.</translation>
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
