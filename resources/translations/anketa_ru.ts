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
            <source>There is no decision of this sitting to take back.</source>
            <translation>В этот раз ещё не было решений, которые можно отменить.</translation>
        </message>
        <message>
            <source>This cannot be the answer.</source>
            <translation>Такого ответа быть не может.</translation>
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
            <translation>Пачке нужно название.</translation>
        </message>
        <message>
            <source>Something in the header cannot stand so: see below its box.</source>
            <translation>Что-то в шапке так стоять не может: смотрите под полем.</translation>
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
            <source>No paper here has this number and status.</source>
            <translation>Анкеты с таким номером и состоянием здесь нет.</translation>
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
            <source>Paper {number} is already keyed: {who}, {when}, batch {batch}. Another paper? Press F2. F8 clears.</source>
            <translation>Анкета {number} уже введена: {who}, {when}, пачка {batch}. Это другая анкета? Нажмите F2. F8 стирает.</translation>
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
            <source>Only a supervisor closes a paper as incomplete.</source>
            <translation>Закрыть анкету как неполную может только супервайзер.</translation>
        </message>
        <message>
            <source>You keyed paper {number} the first time; another person keys it the second time.</source>
            <translation>Первый раз анкету № {number} ввели вы; второй раз её вводит другой человек.</translation>
        </message>
        <message>
            <source>Type another number.</source>
            <translation>Введите другой номер.</translation>
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
            <source>Why is it kept?</source>
            <translation>Почему оставляем?</translation>
        </message>
        <message>
            <source>What you typed is still in the box: Enter tries again.</source>
            <translation>Набранное осталось в поле: Enter — ещё попытка.</translation>
        </message>
        <message>
            <source>Not saved: {what}</source>
            <translation>Не сохранено: {what}</translation>
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
            <source>Choose at least one format.</source>
            <translation>Выберите хотя бы один формат.</translation>
        </message>
        <message>
            <source>Say which folder the tables shall go to.</source>
            <translation>Укажите папку для таблиц.</translation>
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
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Остановлено. Ничего не записано.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), {size}</source>
            <translation>
                <numerusform>%n файл, {size}</numerusform>
                <numerusform>%n файла, {size}</numerusform>
                <numerusform>%n файлов, {size}</numerusform>
            </translation>
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
            <source>Stopped. Nothing was changed.</source>
            <translation>Остановлено. Ничего не изменено.</translation>
        </message>
        <message>
            <source>District files</source>
            <translation>Файлы районов</translation>
        </message>
        <message>
            <source>District files (*.anketa-district);;All files (*)</source>
            <translation>Файлы районов (*.anketa-district);;Все файлы (*)</translation>
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
            <source>A code is needed, so that your answers can be told from others'.</source>
            <translation>Нужен код, чтобы отличать ваши ответы от чужих.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation>{code} — уже чужой код.</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>оператор ввода</translation>
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
            <source>{name} was made, opened and compared.</source>
            <translation>Копия {name} сделана, открыта и сверена.</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Делается копия</translation>
        </message>
        <message>
            <source>Folder for the backup</source>
            <translation>Папка для копии</translation>
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
            <source>Say where the file shall be.</source>
            <translation>Укажите, где будет файл.</translation>
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
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Остановлено. Ничего не записано.</translation>
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
            <source>Settled; it stands in the trail with its reason.</source>
            <translation>Решено; в журнале это записано с причиной.</translation>
        </message>
        <message>
            <source>It goes to the paper that is marked.</source>
            <translation>Его получит отмеченная анкета.</translation>
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
            <translation>Лист с клавишами: {path}</translation>
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
            <source>%n paper(s) are final now.</source>
            <translation>
                <numerusform>%n анкета теперь окончательная.</numerusform>
                <numerusform>%n анкеты теперь окончательные.</numerusform>
                <numerusform>%n анкет теперь окончательные.</numerusform>
            </translation>
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
