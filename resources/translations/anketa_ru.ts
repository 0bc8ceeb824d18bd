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
            <translation>Список: тот же вопрос в предыдущей строке</translation>
        </message>
        <message>
            <source>Roster: the same question in the next row</source>
            <translation>Список: тот же вопрос в следующей строке</translation>
        </message>
        <message>
            <source>Roster: move the row up</source>
            <translation>Список: переместить строку вверх</translation>
        </message>
        <message>
            <source>Roster: move the row down</source>
            <translation>Список: переместить строку вниз</translation>
        </message>
        <message>
            <source>Roster: into the rows below this one</source>
            <translation>Список: к строкам под этой</translation>
        </message>
        <message>
            <source>Roster: back to the row above</source>
            <translation>Список: назад к строке выше</translation>
        </message>
        <message>
            <source>Report: tables and charts</source>
            <translation>Отчёт: таблицы и диаграммы</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>Частота ошибок</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Сомнения</translation>
        </message>
        <message>
            <source>Lock the screen now</source>
            <translation>Заблокировать экран сейчас</translation>
        </message>
        <message>
            <source>Practice: the sample paper beside the form</source>
            <translation>Тренировка: пробная анкета рядом с формой</translation>
        </message>
        <message>
            <source>A closed paper: correct its number or status</source>
            <translation>Закрытая анкета: исправить номер или состояние</translation>
        </message>
        <message>
            <source>Study package: seats, keys, replies</source>
            <translation>Пакет исследования: места, ключи, ответы</translation>
        </message>
        <message>
            <source>Every box waits for Enter, or goes on</source>
            <translation>Каждое поле ждёт Enter или идёт дальше само</translation>
        </message>
        <message>
            <source>Sort by this column, or turn the order</source>
            <translation>Сортировать по этому столбцу или повернуть порядок</translation>
        </message>
        <message>
            <source>Filter by an answer or a status</source>
            <translation>Фильтр по ответу или состоянию</translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>Выбрать столбцы</translation>
        </message>
        <message>
            <source>The story of the paper</source>
            <translation>История анкеты</translation>
        </message>
        <message>
            <source>Labels or codes</source>
            <translation>Подписи или коды</translation>
        </message>
        <message>
            <source>Keep the columns up to this one in sight</source>
            <translation>Держать на виду столбцы до этого</translation>
        </message>
        <message>
            <source>Copy the marked rows</source>
            <translation>Скопировать отмеченные строки</translation>
        </message>
        <message>
            <source>Accept the marked queries</source>
            <translation>Принять отмеченные сомнения</translation>
        </message>
        <message>
            <source>Open the paper at the question</source>
            <translation>Открыть анкету на этом вопросе</translation>
        </message>
        <message>
            <source>Send the query back to the keyer</source>
            <translation>Вернуть сомнение оператору</translation>
        </message>
        <message>
            <source>1, 2 …: this side is right, or this paper</source>
            <translation>1, 2 …: верна эта сторона или эта анкета</translation>
        </message>
        <message>
            <source>Make the paper the second keying</source>
            <translation>Сделать анкету вторым вводом</translation>
        </message>
        <message>
            <source>Give the paper its right number</source>
            <translation>Дать анкете верный номер</translation>
        </message>
        <message>
            <source>Void the paper</source>
            <translation>Аннулировать анкету</translation>
        </message>
        <message>
            <source>To the first question that came back to you</source>
            <translation>К первому вопросу, который вернули вам</translation>
        </message>
        <message>
            <source>New batch: here and at home</source>
            <translation>Новая пачка: здесь и на главной</translation>
        </message>
        <message>
            <source>Settings: language, look, lock, backups, people</source>
            <translation>Настройки: язык, вид, блокировка, резервные копии, люди</translation>
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
            <translation>В этом сеансе нет решения, которое можно отозвать.</translation>
        </message>
        <message>
            <source>The answers stand one row off from here on. What does the paper say in these rows?</source>
            <translation>С этого места ответы сдвинуты на строку. Что на бумаге в этих строках?</translation>
        </message>
        <message>
            <source>3 · the answers as one string</source>
            <translation>3 · ответы одной строкой</translation>
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
            <translation>Резервные копии…</translation>
        </message>
        <message>
            <source>Backup: {said}</source>
            <translation>Резервная копия: {said}</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>A copy of the file is made by itself when it is opened and after every {every} closed papers, into the folder “{folder}” beside it. Each copy is opened and compared. The newest {kept} stay, and the last one of each of {days} days.</source>
            <translation>Файл копируется сам при открытии и после каждых {every} закрытых анкет, в папку «{folder}» рядом с ним. Каждая копия открывается и сверяется. Хранятся {kept} последних и последняя за каждый из {days} дней.</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>A second folder, on a stick or another disk</source>
            <translation>Вторая папка, на флешке или другом диске</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>No second folder</source>
            <translation>Без второй папки</translation>
        </message>
        <message>
            <source>Put this backup back…</source>
            <translation>Вернуть эту копию…</translation>
        </message>
        <message>
            <source>Another backup file…</source>
            <translation>Другой файл копии…</translation>
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation>{name}: сделана, открыта и сверена.</translation>
        </message>
        <message>
            <source>The second folder</source>
            <translation>Вторая папка</translation>
        </message>
        <message>
            <source>A backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa);;All files (*)</source>
            <translation>Файлы Анкеты (*.anketa);;Все файлы (*)</translation>
        </message>
        <message>
            <source>{name} was put back: papers {cases}, drafts {drafts}.</source>
            <translation>{name} возвращена: анкет {cases}, незаконченных {drafts}.</translation>
        </message>
        <message>
            <source>What stood there before is kept in {name}.</source>
            <translation>То, что стояло здесь раньше, сохранено в {name}.</translation>
        </message>
        <message>
            <source>Merge the district files sent since, and what they hold comes back.</source>
            <translation>Объедините отправленные с тех пор файлы района, и то, что в них есть, вернётся.</translation>
        </message>
        <message>
            <source>None. If this computer is stolen or breaks, the copies beside the file go with it.</source>
            <translation>Нет. Если компьютер украдут или он сломается, копии рядом с файлом пропадут вместе с ним.</translation>
        </message>
        <message>
            <source>{folder}: the last backup was not copied there.</source>
            <translation>{folder}: последняя копия туда не попала.</translation>
        </message>
        <message>
            <source>Each backup is copied to {folder} too.</source>
            <translation>Каждая копия попадает и в {folder}.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Сделана</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>A backup is being made. You can go on working meanwhile.</source>
            <translation>Делается резервная копия. Работать можно дальше.</translation>
        </message>
    </context>
    <context>
        <name>BatchDetail</name>
        <message>
            <source>Sheet and closing</source>
            <translation>Лист пачки и закрытие</translation>
        </message>
        <message>
            <source>Papers that are not simply keyed</source>
            <translation>Анкеты, которые не просто введены</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Что известно</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Closed {when} by {who}.</source>
            <translation>Закрыл(а) {who}, {when}.</translation>
        </message>
        <message>
            <source>Opened again {when} by {who}.</source>
            <translation>Снова открыл(а) {who}, {when}.</translation>
        </message>
        <message>
            <source>Every paper is keyed.</source>
            <translation>Введены все анкеты.</translation>
        </message>
        <message>
            <source>Keyed twice: {numbers}.</source>
            <translation>Введены дважды: {numbers}.</translation>
        </message>
        <message>
            <source>Not among the numbers received: {numbers}.</source>
            <translation>Не из полученных номеров: {numbers}.</translation>
        </message>
        <message>
            <source>Keyed, yet with an outcome: {numbers}.</source>
            <translation>Введены, но с отметкой об исходе: {numbers}.</translation>
        </message>
        <message>
            <source>Said differently: {numbers}. Say it once more to settle it.</source>
            <translation>Сказано по-разному: {numbers}. Скажите ещё раз, чтобы решить.</translation>
        </message>
        <message>
            <source>response {rate}</source>
            <translation>отклик {rate}</translation>
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
            <translation>Пачке нужно имя.</translation>
        </message>
        <message>
            <source>Something in the header cannot stand so: see below its box.</source>
            <translation>Что-то в заголовке так стоять не может: смотрите под полем.</translation>
        </message>
        <message>
            <source>Version printed on the papers</source>
            <translation>Версия, напечатанная на анкетах</translation>
        </message>
        <message>
            <source>Old and new papers are keyed side by side, each as it is.</source>
            <translation>Старые и новые анкеты вводятся рядом, каждая как есть.</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, версия {version}</translation>
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
            <source>Not seen</source>
            <translation>Не видно</translation>
        </message>
        <message>
            <source>Batch {name} is closed. Its sheet opens it again.</source>
            <translation>Пачка {name} закрыта. Открывает её снова её лист.</translation>
        </message>
        <message>
            <source>On the desk</source>
            <translation>На столе</translation>
        </message>
        <message>
            <source>Every paper of batch {name} is accounted for. Its sheet closes it.</source>
            <translation>Каждая анкета пачки {name} учтена. Её лист закрывает пачку.</translation>
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
            <translation>Введено дважды</translation>
        </message>
    </context>
    <context>
        <name>BatchWords</name>
        <message>
            <source>Empty</source>
            <translation>Пустая</translation>
        </message>
        <message>
            <source>{count} empty</source>
            <translation>пустых: {count}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>{count} refused</source>
            <translation>отказов: {count}</translation>
        </message>
        <message>
            <source>Spoiled</source>
            <translation>Испорчена</translation>
        </message>
        <message>
            <source>{count} spoiled</source>
            <translation>испорченных: {count}</translation>
        </message>
        <message>
            <source>Not returned</source>
            <translation>Не возвращена</translation>
        </message>
        <message>
            <source>{count} not returned</source>
            <translation>не возвращено: {count}</translation>
        </message>
        <message>
            <source>keyed, yet said to be: {outcome}</source>
            <translation>введена, но отмечено: {outcome}</translation>
        </message>
        <message>
            <source>said differently: {outcome}</source>
            <translation>сказано по-разному: {outcome}</translation>
        </message>
        <message>
            <source>number keyed twice</source>
            <translation>номер введён дважды</translation>
        </message>
        <message>
            <source>not among the numbers received</source>
            <translation>не из полученных номеров</translation>
        </message>
        <message>
            <source>being keyed</source>
            <translation>вводится</translation>
        </message>
        <message>
            <source>missing: nobody has seen it</source>
            <translation>недостаёт: её никто не видел</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>недостаёт: {count}</translation>
        </message>
        <message>
            <source>{count} said differently</source>
            <translation>сказано по-разному: {count}</translation>
        </message>
        <message>
            <source>{count} keyed</source>
            <translation>введено: {count}</translation>
        </message>
        <message>
            <source>{count} being keyed</source>
            <translation>вводится: {count}</translation>
        </message>
        <message>
            <source>{count} received</source>
            <translation>получено: {count}</translation>
        </message>
        <message>
            <source>That is {count} more than were received.</source>
            <translation>Это на {count} больше, чем получено.</translation>
        </message>
        <message>
            <source>{count} of those received are in none of these.</source>
            <translation>{count} из полученных не входят ни в одно из этих чисел.</translation>
        </message>
    </context>
    <context>
        <name>CaseChoice</name>
        <message>
            <source>Status (finished ones when none is ticked)</source>
            <translation>Состояние (законченные, если ничего не отмечено)</translation>
        </message>
        <message>
            <source>Batches (all when none is ticked)</source>
            <translation>Пачки (все, если ничего не отмечено)</translation>
        </message>
        <message>
            <source>Districts (all when none is ticked)</source>
            <translation>Районы (все, если ничего не отмечено)</translation>
        </message>
        <message>
            <source>Versions of the form (all when none is ticked)</source>
            <translation>Версии формы (все, если ничего не отмечено)</translation>
        </message>
        <message>
            <source>Closed from (day.month.year)</source>
            <translation>Закрыты с (день.месяц.год)</translation>
        </message>
        <message>
            <source>Closed until (day.month.year)</source>
            <translation>Закрыты по (день.месяц.год)</translation>
        </message>
        <message>
            <source>Both keyings of a paper, each in a row of its own</source>
            <translation>Оба ввода анкеты, каждый в своей строке</translation>
        </message>
        <message>
            <source>“{text}” is no day. Type it as 31.05.2026.</source>
            <translation>«{text}» — не день. Наберите так: 31.05.2026.</translation>
        </message>
        <message numerus="yes">
            <source>%n batch(es)</source>
            <translation>
                <numerusform>%n пачка</numerusform>
                <numerusform>%n пачки</numerusform>
                <numerusform>%n пачек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n district(s)</source>
            <translation>
                <numerusform>%n район</numerusform>
                <numerusform>%n района</numerusform>
                <numerusform>%n районов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n версия</numerusform>
                <numerusform>%n версии</numerusform>
                <numerusform>%n версий</numerusform>
            </translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>по {day}</translation>
        </message>
        <message>
            <source>both keyings</source>
            <translation>оба ввода</translation>
        </message>
        <message>
            <source>all finished ones</source>
            <translation>все законченные</translation>
        </message>
        <message>
            <source>Which papers: {chosen}</source>
            <translation>Какие анкеты: {chosen}</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Анкета (бланк)</translation>
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
            <translation>F3 · Фильтр</translation>
        </message>
        <message>
            <source>F4 · Columns</source>
            <translation>F4 · Столбцы</translation>
        </message>
        <message>
            <source>F5 · History</source>
            <translation>F5 · История</translation>
        </message>
        <message>
            <source>F6 · Labels</source>
            <translation>F6 · Подписи</translation>
        </message>
        <message>
            <source>F2 sorts by this column, F7 keeps the columns up to it</source>
            <translation>F2 сортирует по этому столбцу, F7 закрепляет столбцы до него</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} из {all}</translation>
        </message>
        <message>
            <source>No paper here meets the search and the filters.</source>
            <translation>Ни одна анкета не отвечает поиску и фильтрам.</translation>
        </message>
        <message>
            <source>F2 · Sort</source>
            <translation>F2 · Сортировка</translation>
        </message>
        <message>
            <source>F7 · Freeze</source>
            <translation>F7 · Закрепить</translation>
        </message>
        <message>
            <source>Sort by the column that the cursor is in; once more turns the order</source>
            <translation>Сортировать по столбцу, в котором стоит курсор; ещё раз — обратный порядок</translation>
        </message>
        <message>
            <source>Keep the columns up to the one that the cursor is in</source>
            <translation>Держать на виду столбцы до того, в котором стоит курсор</translation>
        </message>
        <message>
            <source>The search was stopped; the papers found so far are shown.</source>
            <translation>Поиск остановлен; показаны найденные до этого анкеты.</translation>
        </message>
    </context>
    <context>
        <name>CentreCard</name>
        <message>
            <source>From the centre</source>
            <translation>Из центра</translation>
        </message>
        <message>
            <source>The centre sends back corrections, settled conflicts and new versions of the questionnaire, and says which files arrived.</source>
            <translation>Центр присылает исправления, решённые противоречия и новые версии формы и говорит, какие файлы дошли.</translation>
        </message>
        <message>
            <source>Take in a file from the centre…</source>
            <translation>Принять файл из центра…</translation>
        </message>
        <message>
            <source>It is from my supervisor: accept it</source>
            <translation>Он от моего супервайзера: принять</translation>
        </message>
        <message>
            <source>File {number}</source>
            <translation>Файл {number}</translation>
        </message>
        <message>
            <source>arrived, {day}</source>
            <translation>дошёл, {day}</translation>
        </message>
        <message>
            <source>no word from the centre yet</source>
            <translation>центр пока молчит</translation>
        </message>
        <message>
            <source>the centre has another file under this number: tell your supervisor</source>
            <translation>у центра под этим номером другой файл: скажите супервайзеру</translation>
        </message>
        <message>
            <source>Files from the centre (*.anketa-centre *.anketa-study);;All files (*)</source>
            <translation>Файлы из центра (*.anketa-centre *.anketa-study);;Все файлы (*)</translation>
        </message>
        <message numerus="yes">
            <source>The study package is taken: %n new version(s) of the questionnaire.</source>
            <translation>
                <numerusform>Пакет исследования принят: %n новая версия формы.</numerusform>
                <numerusform>Пакет исследования принят: %n новые версии формы.</numerusform>
                <numerusform>Пакет исследования принят: %n новых версий формы.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) got changes.</source>
            <translation>
                <numerusform>Изменения получила %n анкета.</numerusform>
                <numerusform>Изменения получили %n анкеты.</numerusform>
                <numerusform>Изменения получили %n анкет.</numerusform>
            </translation>
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
            <source>This is the supervisor's new laptop</source>
            <translation>Это новый ноутбук супервайзера</translation>
        </message>
        <message>
            <source>The centre's file is made again from this package and the supervisor's key. Then merge the last file of every laptop, and the last files that the centre sent.</source>
            <translation>Файл центра делается заново из этого пакета и ключа супервайзера. Затем объедините последний файл каждого ноутбука и последние файлы, которые послал центр.</translation>
        </message>
        <message>
            <source>Where the key is</source>
            <translation>Где ключ</translation>
        </message>
        <message>
            <source>I have the printed sheet</source>
            <translation>У меня напечатанный лист</translation>
        </message>
        <message>
            <source>I have the key file and its password</source>
            <translation>У меня файл ключа и его пароль</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Файл ключа</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Пароль ключа</translation>
        </message>
        <message>
            <source>Where to save the centre's file</source>
            <translation>Куда сохранить файл центра</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
        <message>
            <source>Browse for the key file</source>
            <translation>Выбрать файл ключа</translation>
        </message>
        <message>
            <source>Browse for the place of the centre's file</source>
            <translation>Выбрать место для файла центра</translation>
        </message>
        <message>
            <source>Make the centre's file</source>
            <translation>Сделать файл центра</translation>
        </message>
        <message>
            <source>Say where the new file shall be.</source>
            <translation>Скажите, где будет новый файл.</translation>
        </message>
        <message>
            <source>Choose the key file.</source>
            <translation>Выберите файл ключа.</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Новый файл</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa)</source>
            <translation>Файлы Анкеты (*.anketa)</translation>
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
        <message>
            <source>Press 1 or 2 first; then {key} closes the paper.</source>
            <translation>Сначала нажмите 1 или 2; затем {key} закроет анкету.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Find a question</source>
            <translation>Найти вопрос</translation>
        </message>
        <message>
            <source>Space shows or hides a column</source>
            <translation>Пробел показывает или скрывает столбец</translation>
        </message>
        <message>
            <source>Columns that stay in sight</source>
            <translation>Столбцы, которые остаются на виду</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>The usual ones</source>
            <translation>Обычные</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>Without a command the window opens.</source>
            <translation>Без команды открывается окно.</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>команды</translation>
        </message>
        <message>
            <source>The commands are: {names}.</source>
            <translation>Есть команды: {names}.</translation>
        </message>
        <message>
            <source>no such store</source>
            <translation>такого файла данных нет</translation>
        </message>
        <message>
            <source>the window cannot open: {missing}</source>
            <translation>окно не открывается: {missing}</translation>
        </message>
        <message>
            <source>Install the libraries that the README lists for Linux, or use the commands: --help.</source>
            <translation>Установите библиотеки, которые README называет для Linux, или работайте командами: --help.</translation>
        </message>
        <message>
            <source>there is no display to open a window on</source>
            <translation>нет экрана, на котором открыть окно</translation>
        </message>
        <message>
            <source>Start it from a desktop, or use the commands: --help.</source>
            <translation>Запустите с рабочего стола или работайте командами: --help.</translation>
        </message>
        <message>
            <source>the display {display} does not answer</source>
            <translation>экран {display} не отвечает</translation>
        </message>
        <message>
            <source>the window cannot open: {library} is not installed</source>
            <translation>окно не открывается: не установлена {library}</translation>
        </message>
        <message>
            <source>Install it (apt install libxcb-cursor0), or use the commands: --help.</source>
            <translation>Установите её (apt install libxcb-cursor0) или работайте командами: --help.</translation>
        </message>
        <message>
            <source>which cases; finished ones when not said</source>
            <translation>какие анкеты; если не сказано — законченные</translation>
        </message>
        <message>
            <source>only these batches</source>
            <translation>только эти пачки</translation>
        </message>
        <message>
            <source>only these districts</source>
            <translation>только эти районы</translation>
        </message>
        <message>
            <source>only papers keyed with these versions of the form</source>
            <translation>только анкеты, введённые по этим версиям формы</translation>
        </message>
        <message>
            <source>leave these columns out as well</source>
            <translation>убрать и эти столбцы</translation>
        </message>
        <message>
            <source>bands of numbers, dates by year or month</source>
            <translation>числа группами, даты до года или месяца</translation>
        </message>
        <message>
            <source>columns that together may lead to a person, for the count of small cells</source>
            <translation>столбцы, которые вместе могут привести к человеку, для подсчёта малых групп</translation>
        </message>
        <message>
            <source>write a store's cases as tables into a folder</source>
            <translation>записать анкеты файла данных таблицами в папку</translation>
        </message>
        <message>
            <source>a new or empty folder, or that of an older export</source>
            <translation>новая или пустая папка либо папка прежней выгрузки</translation>
        </message>
        <message>
            <source>which formats; all when not said</source>
            <translation>какие форматы; если не сказано — все</translation>
        </message>
        <message>
            <source>language of the labels, such as ru</source>
            <translation>язык подписей, например ru</translation>
        </message>
        <message>
            <source>a column beside each question: query, override, …</source>
            <translation>столбец рядом с каждым вопросом: сомнение, оставлено как есть, …</translation>
        </message>
        <message>
            <source>both: each keying is a row of its own</source>
            <translation>both: каждый ввод — своя строка</translation>
        </message>
        <message>
            <source>run an export that was saved in the store</source>
            <translation>выполнить выгрузку, сохранённую в файле данных</translation>
        </message>
        <message>
            <source>keep these choices in the store</source>
            <translation>сохранить этот выбор в файле данных</translation>
        </message>
        <message>
            <source>without identifiers: a copy that may be given away</source>
            <translation>без того, что ведёт к человеку: копия, которую можно отдать</translation>
        </message>
        <message>
            <source>with --share: {says}</source>
            <translation>вместе с --share: {says}</translation>
        </message>
        <message>
            <source>print one JSON object</source>
            <translation>напечатать один объект JSON</translation>
        </message>
        <message>
            <source>tables and charts of a store's cases on one page</source>
            <translation>таблицы и диаграммы по анкетам файла данных на одной странице</translation>
        </message>
        <message>
            <source>two columns; may be repeated</source>
            <translation>два столбца; можно повторять</translation>
        </message>
        <message>
            <source>odds ratios; repeatable</source>
            <translation>отношения шансов; можно повторять</translation>
        </message>
        <message>
            <source>the whole job on the built-in survey, from papers to tables</source>
            <translation>вся работа на встроенном опросе, от анкет до таблиц</translation>
        </message>
        <message>
            <source>a new or empty folder</source>
            <translation>новая или пустая папка</translation>
        </message>
        <message>
            <source>instead: two keyers with planted errors, and what is found</source>
            <translation>вместо этого: два оператора с подложенными ошибками и что найдено</translation>
        </message>
        <message>
            <source>which questionnaire, where the store has several</source>
            <translation>какая форма, если в файле данных их несколько</translation>
        </message>
        <message>
            <source>{path}: {cases} cases, {questions} questions</source>
            <translation>{path}: анкет {cases}, вопросов {questions}</translation>
        </message>
        <message>
            <source>  {rows:,} rows in {table}</source>
            <translation>  строк в {table}: {rows:,}</translation>
        </message>
        <message>
            <source>  left out: {count} {why}</source>
            <translation>  не вошло: {count} — {why}</translation>
        </message>
        <message>
            <source>make a store for a questionnaire</source>
            <translation>создать файл данных для формы</translation>
        </message>
        <message>
            <source>with sample papers to practise on; never merged</source>
            <translation>с пробными анкетами для тренировки; никогда не объединяется</translation>
        </message>
        <message>
            <source>key papers from a table, one row a paper</source>
            <translation>ввести анкеты из таблицы, по строке на анкету</translation>
        </message>
        <message>
            <source>first or second keying</source>
            <translation>первый или второй ввод</translation>
        </message>
        <message>
            <source>write what became of every row (.xlsx or .csv)</source>
            <translation>записать, что стало с каждой строкой (.xlsx или .csv)</translation>
        </message>
        <message>
            <source>write a district file</source>
            <translation>записать файл района</translation>
        </message>
        <message>
            <source>say what a store or district file is and holds</source>
            <translation>сказать, что это за файл данных или файл района и что в нём</translation>
        </message>
        <message>
            <source>merge district files into a store</source>
            <translation>объединить файлы районов в файл данных</translation>
        </message>
        <message>
            <source>only say what would be done</source>
            <translation>только сказать, что было бы сделано</translation>
        </message>
        <message>
            <source>vouch for a station</source>
            <translation>поручиться за рабочее место</translation>
        </message>
        <message>
            <source>write files, conflicts and duplicates</source>
            <translation>записать файлы, противоречия и дубликаты</translation>
        </message>
        <message>
            <source>verify a store and its audit trail</source>
            <translation>проверить файл данных и его журнал</translation>
        </message>
        <message>
            <source>eight words of a printed sheet: are they in it?</source>
            <translation>восемь слов напечатанного листа: есть ли они в нём?</translation>
        </message>
        <message>
            <source>copy a store to a folder, proved by opening the copy</source>
            <translation>скопировать файл данных в папку; копия открывается и проверяется</translation>
        </message>
        <message>
            <source>the folder “backups” beside the store if not said</source>
            <translation>если не сказано — папка «backups» рядом с файлом данных</translation>
        </message>
        <message>
            <source>put the copy into this folder too, a stick</source>
            <translation>положить копию и в эту папку, на флешку</translation>
        </message>
        <message>
            <source>put a backup back; the present store is kept aside</source>
            <translation>вернуть резервную копию; нынешний файл данных откладывается</translation>
        </message>
        <message>
            <source>made {store}: a {kind} store for “{title}”, {questions} questions</source>
            <translation>создан {store}: файл данных ({kind}) для «{title}», вопросов {questions}</translation>
        </message>
        <message>
            <source>packed {cases} cases into {path} (file {number} of this station)</source>
            <translation>упаковано анкет: {cases}, в {path} (файл {number} этого рабочего места)</translation>
        </message>
        <message>
            <source>{drafts_left} drafts stay at home: they are not closed</source>
            <translation>незаконченные остаются дома: {drafts_left}; они не закрыты</translation>
        </message>
        <message>
            <source>sealed for {key}</source>
            <translation>запечатано для {key}</translation>
        </message>
        <message>
            <source>  district {district}, station {station}</source>
            <translation>  район {district}, рабочее место {station}</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>не сказано</translation>
        </message>
        <message>
            <source>  file {number} of this station, packed {packed_at}</source>
            <translation>  файл {number} этого рабочего места, упакован {packed_at}</translation>
        </message>
        <message>
            <source>  sealed for {key}</source>
            <translation>  запечатано для {key}</translation>
        </message>
        <message>
            <source>  whole, and signed by that station; what it holds is seen with --key FILE</source>
            <translation>  целый и подписан этим рабочим местом; что в нём, видно с --key ФАЙЛ</translation>
        </message>
        <message>
            <source>  questionnaire {form}, {number} version(s)</source>
            <translation>  форма {form}, версий: {number}</translation>
        </message>
        <message>
            <source>{cases} cases, {drafts} drafts, {changes} changes in the audit trail</source>
            <translation>анкет {cases}, незаконченных {drafts}, изменений в журнале {changes}</translation>
        </message>
        <message>
            <source>  chain {incarnation}: {number} changes, ends {digest}</source>
            <translation>  цепочка {incarnation}: изменений {number}, конец {digest}</translation>
        </message>
        <message>
            <source>  in words: {words}</source>
            <translation>  словами: {words}</translation>
        </message>
        <message>
            <source>  station {station} went on from an earlier state, change {seq} of {earlier}: {changes} later changes about {number} papers had been sent before; they are here</source>
            <translation>  рабочее место {station} продолжило с более раннего состояния, изменение {seq} цепочки {earlier}: более поздние изменения ({changes}) об анкетах ({number}) уже были отправлены; они здесь</translation>
        </message>
        <message>
            <source>  seat {seat} was taken by {number} laptops: {stations}</source>
            <translation>  место {seat} заняли ноутбуки ({number}): {stations}</translation>
        </message>
        <message>
            <source>nothing is wrong</source>
            <translation>всё в порядке</translation>
        </message>
        <message>
            <source>{number} findings; the first: {where}</source>
            <translation>замечаний: {number}; первое: {where}</translation>
        </message>
        <message>
            <source>copied {path} to {copy}; the copy opens and is like it</source>
            <translation>{path} скопирован в {copy}; копия открывается и такая же</translation>
        </message>
        <message>
            <source>and to {second}, byte for byte</source>
            <translation>и в {second}, байт в байт</translation>
        </message>
        <message>
            <source>{path} is now what {backup} was: {cases} cases, {drafts} drafts</source>
            <translation>{path} теперь то, чем был {backup}: анкет {cases}, незаконченных {drafts}</translation>
        </message>
        <message>
            <source>what stood there before is kept in {kept_aside}</source>
            <translation>то, что стояло здесь раньше, сохранено в {kept_aside}</translation>
        </message>
        <message>
            <source>Merge the district files that were sent since: what they hold comes back.</source>
            <translation>Объедините файлы района, отправленные с тех пор: то, что в них есть, вернётся.</translation>
        </message>
        <message>
            <source>{closed} closed, {skipped} skipped as identical, {duplicates} duplicates, {refused} refused; {kept} answers kept as on the paper against a rule</source>
            <translation>закрыто {closed}, пропущено как одинаковые {skipped}, дубликатов {duplicates}, отклонено {refused}; ответов оставлено как на бумаге вопреки правилу: {kept}</translation>
        </message>
        <message>
            <source>{name}: {new} new, {updated} updated, {identical} identical</source>
            <translation>{name}: новых {new}, обновлено {updated}, одинаковых {identical}</translation>
        </message>
        <message>
            <source>would be</source>
            <translation>было бы</translation>
        </message>
        <message>
            <source>are</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>{new} new, {updated} updated, {identical} identical cases; {conflicts} conflicts and {duplicates} duplicates {done} in the store; {refused} files refused</source>
            <translation>анкет: новых {new}, обновлено {updated}, одинаковых {identical}; противоречий {conflicts} и дубликатов {duplicates} {done} в файле данных; файлов отклонено: {refused}</translation>
        </message>
        <message>
            <source>encrypt it; the password is asked, never said here</source>
            <translation>зашифровать; пароль спросят, здесь его не пишут</translation>
        </message>
        <message>
            <source>read it from the first line of FILE</source>
            <translation>прочесть его из первой строки ФАЙЛА</translation>
        </message>
        <message>
            <source>whose password it is, a supervisor (1)</source>
            <translation>чей это пароль, супервайзера (1)</translation>
        </message>
        <message>
            <source>and that person's name</source>
            <translation>и имя этого человека</translation>
        </message>
        <message>
            <source>a supervisor's key opens it too</source>
            <translation>его открывает и ключ супервайзера</translation>
        </message>
        <message>
            <source>write what that supervisor needs for it</source>
            <translation>записать то, что для этого нужно супервайзеру</translation>
        </message>
        <message>
            <source>who works in a store; codes, roles and passwords</source>
            <translation>кто работает в файле данных; коды, роли и пароли</translation>
        </message>
        <message>
            <source>a new person, or another name or role</source>
            <translation>новый человек либо другое имя или роль</translation>
        </message>
        <message>
            <source>give a password, or another one</source>
            <translation>дать пароль или сменить его</translation>
        </message>
        <message>
            <source>read the new one from FILE</source>
            <translation>прочесть новый из ФАЙЛА</translation>
        </message>
        <message>
            <source>they open the store no more</source>
            <translation>он больше не открывает файл данных</translation>
        </message>
        <message>
            <source>let a supervisor's key open it too</source>
            <translation>пусть его открывает и ключ супервайзера</translation>
        </message>
        <message>
            <source>  the supervisor's key {key} opens it</source>
            <translation>  его открывает ключ супервайзера {key}</translation>
        </message>
        <message>
            <source>make a supervisor's key, for which districts seal their files</source>
            <translation>создать ключ супервайзера, для которого районы запечатывают свои файлы</translation>
        </message>
        <message>
            <source>read its password from the first line</source>
            <translation>прочесть его пароль из первой строки</translation>
        </message>
        <message>
            <source>write the study package that laptops open</source>
            <translation>записать пакет исследования, который открывают ноутбуки</translation>
        </message>
        <message>
            <source>what people call the study</source>
            <translation>как люди называют исследование</translation>
        </message>
        <message>
            <source>seats and the district of each</source>
            <translation>места и район каждого</translation>
        </message>
        <message>
            <source>names of districts</source>
            <translation>названия районов</translation>
        </message>
        <message>
            <source>columns code, name, role</source>
            <translation>столбцы code, name, role</translation>
        </message>
        <message>
            <source>languages of the questionnaire</source>
            <translation>языки формы</translation>
        </message>
        <message>
            <source>write what the centre sends back to a district</source>
            <translation>записать то, что центр отсылает району</translation>
        </message>
        <message>
            <source>the supervisor's key, made with `keys`</source>
            <translation>ключ супервайзера, созданный через `keys`</translation>
        </message>
        <message>
            <source>a second key, kept elsewhere</source>
            <translation>второй ключ, хранимый в другом месте</translation>
        </message>
        <message>
            <source>made with `keys`</source>
            <translation>создан через `keys`</translation>
        </message>
        <message>
            <source>a supervisor's key: opens sealed files</source>
            <translation>ключ супервайзера: открывает запечатанные файлы</translation>
        </message>
        <message>
            <source>read its password from FILE</source>
            <translation>прочесть его пароль из ФАЙЛА</translation>
        </message>
        <message>
            <source>made {path}: the secret half, under the password; it opens what districts seal. Keep it off their laptops</source>
            <translation>создан {path}: тайная половина, под паролем; она открывает то, что запечатывают районы. Держите её не на их ноутбуках</translation>
        </message>
        <message>
            <source>made {public_path}: the public half, no secret; give it to `new` and `study`</source>
            <translation>создан {public_path}: открытая половина, не тайна; дайте её командам `new` и `study`</translation>
        </message>
        <message>
            <source>Without the file and its password no sealed file opens: keep a copy of both in another place.</source>
            <translation>Без файла и его пароля не откроется ни один запечатанный файл: храните копию обоих в другом месте.</translation>
        </message>
        <message>
            <source>made {out}: package {revision} of the study “{name}”</source>
            <translation>создан {out}: пакет {revision} исследования «{name}»</translation>
        </message>
        <message>
            <source>  {number} seats, {number2} people, {number3} districts</source>
            <translation>  мест {number}, людей {number2}, районов {number3}</translation>
        </message>
        <message>
            <source>Whoever has the file can take a free seat: carry it like a key.</source>
            <translation>У кого файл, тот может занять свободное место: берегите его как ключ.</translation>
        </message>
        <message>
            <source>packed {changes} changes of {papers} papers into {path} (the centre's file {number})</source>
            <translation>упаковано изменений: {changes}, анкет: {papers}, в {path} (файл {number} центра)</translation>
        </message>
        <message>
            <source>  with {receipts} receipts and {forms} form versions</source>
            <translation>  с квитанциями: {receipts}, версиями формы: {forms}</translation>
        </message>
        <message>
            <source>  sealed for {number} laptops of district {district}: {stations}</source>
            <translation>  запечатано для ноутбуков ({number}) района {district}: {stations}</translation>
        </message>
        <message>
            <source>{path}: a study package, “{name}”, package {revision}, made {made_at}</source>
            <translation>{path}: пакет исследования «{name}», пакет {revision}, создан {made_at}</translation>
        </message>
        <message>
            <source>  centre {centre}, questionnaire “{title}”, {number} version(s)</source>
            <translation>  центр {centre}, форма «{title}», версий: {number}</translation>
        </message>
        <message>
            <source>lint a questionnaire</source>
            <translation>проверить форму</translation>
        </message>
        <message>
            <source>write a repaired copy, and check that</source>
            <translation>записать исправленную копию и проверить её</translation>
        </message>
        <message>
            <source>run one case through a questionnaire, without a store</source>
            <translation>провести одну анкету через форму, без файла данных</translation>
        </message>
        <message>
            <source>[["path","text"], …] in keying order</source>
            <translation>[["path","text"], …] в порядке ввода</translation>
        </message>
        <message>
            <source>language of labels, as the form names it</source>
            <translation>язык подписей, как его называет форма</translation>
        </message>
        <message>
            <source>{name}: nothing new</source>
            <translation>{name}: ничего нового</translation>
        </message>
        <message>
            <source>{name}: new here are {forms} form versions and {people} people</source>
            <translation>{name}: здесь новые версии формы ({forms}) и люди ({people})</translation>
        </message>
        <message>
            <source>columns that go out though they are computed from one left out</source>
            <translation>столбцы, которые выходят, хотя вычислены из исключённого</translation>
        </message>
        <message>
            <source>only papers keyed on this day or later, by the clock of the keyer's laptop</source>
            <translation>только анкеты, введённые в этот день или позже, по часам ноутбука оператора</translation>
        </message>
        <message>
            <source>only papers keyed on this day or earlier, by the clock of the keyer's laptop</source>
            <translation>только анкеты, введённые в этот день или раньше, по часам ноутбука оператора</translation>
        </message>
        <message>
            <source>{path}: {cases} cases</source>
            <translation>{path}: анкет: {cases}</translation>
        </message>
        <message>
            <source>  {name}  {size:,} bytes</source>
            <translation>  {name}  {size:,} байт</translation>
        </message>
        <message>
            <source>type a key back from its printed sheet; NEWFILE is then that key</source>
            <translation>набрать ключ с напечатанного листа; NEWFILE станет этим ключом</translation>
        </message>
        <message>
            <source>read the groups of the sheet from FILE</source>
            <translation>прочитать группы листа из FILE</translation>
        </message>
        <message>
            <source>write the sheet to print; of a key that is there, it only does this</source>
            <translation>записать лист для печати; если ключ уже есть, делается только это</translation>
        </message>
        <message>
            <source>the study that the sheet names</source>
            <translation>исследование, которое названо на листе</translation>
        </message>
        <message>
            <source>the sheet is that of an escrow key</source>
            <translation>лист запасного ключа</translation>
        </message>
        <message>
            <source>wrote {sheet}: print it, put the paper into a safe, and delete the file: it is the key itself</source>
            <translation>записан {sheet}: напечатайте его, положите бумагу в сейф и удалите файл: это сам ключ</translation>
        </message>
        <message>
            <source>group {number} of {groups}: </source>
            <translation>группа {number} из {groups}: </translation>
        </message>
        <message>
            <source>group {number} is not so on the sheet; once more</source>
            <translation>группа {number} на листе другая; ещё раз</translation>
        </message>
        <message>
            <source>  replaced: the key {key} opens this store no more</source>
            <translation>  заменён: ключ {key} больше не открывает этот файл</translation>
        </message>
        <message>
            <source>with --kind central: the supervisor's key; the store is the study's centre then</source>
            <translation>вместе с --kind central: ключ супервайзера; тогда файл становится центром исследования</translation>
        </message>
        <message>
            <source>let only passwords open a store that has none; the plain file goes</source>
            <translation>открывать файл без пароля отныне только паролями; открытый файл удаляется</translation>
        </message>
        <message>
            <source>where copies of it lie besides: a stick</source>
            <translation>где ещё лежат его копии: флешка</translation>
        </message>
        <message>
            <source>delete the plain backups too; an encrypted one was made</source>
            <translation>удалить и открытые резервные копии; зашифрованная сделана</translation>
        </message>
        <message>
            <source>{path} opens only with a password now; the plain file was written over and deleted</source>
            <translation>{path} открывается теперь только паролем; открытый файл перезаписан и удалён</translation>
        </message>
        <message>
            <source>an encrypted backup is {backup}</source>
            <translation>зашифрованная резервная копия: {backup}</translation>
        </message>
        <message>
            <source>still in the plain, for anybody to read: {copy}</source>
            <translation>всё ещё открыта, прочтёт любой: {copy}</translation>
        </message>
        <message>
            <source>Its file of keys lies beside it and belongs to it: copy both.</source>
            <translation>Рядом лежит его файл ключей, он неотделим: копируйте оба.</translation>
        </message>
        <message>
            <source>{path}: {number} people, without a passphrase</source>
            <translation>{path}: людей: {number}, без пароля</translation>
        </message>
        <message>
            <source>{path}: {number} people, encrypted</source>
            <translation>{path}: людей: {number}, зашифрован</translation>
        </message>
        <message>
            <source>has a password</source>
            <translation>пароль есть</translation>
        </message>
        <message>
            <source>no password</source>
            <translation>без пароля</translation>
        </message>
        <message>
            <source>  not sealed: no supervisor's key was named</source>
            <translation>  не запечатано: ключ супервайзера не назван</translation>
        </message>
        <message>
            <source>  seat {number}: district {district}</source>
            <translation>  место {number}: район {district}</translation>
        </message>
        <message>
            <source>a store that only a password opens</source>
            <translation>файл, который открывает только пароль</translation>
        </message>
        <message>
            <source>whose keys open what is sent</source>
            <translation>чьи ключи открывают отправленное</translation>
        </message>
        <message>
            <source>a store that seals what it sends</source>
            <translation>файл, который запечатывает отправляемое</translation>
        </message>
        <message>
            <source>a store from a study package</source>
            <translation>файл из пакета исследования</translation>
        </message>
        <message>
            <source>of an encrypted store: whose password is given</source>
            <translation>для зашифрованного файла: чей пароль даётся</translation>
        </message>
        <message>
            <source>read the password from the first line of FILE</source>
            <translation>прочитать пароль из первой строки FILE</translation>
        </message>
        <message>
            <source>open an encrypted store with the supervisor's key file; the password is the key's</source>
            <translation>открыть зашифрованный файл файлом ключа супервайзера; пароль — от ключа</translation>
        </message>
        <message>
            <source>the file of keys, or a recovery file, when it does not lie beside the store</source>
            <translation>файл ключей или файл восстановления, если он лежит не рядом с файлом данных</translation>
        </message>
        <message>
            <source>for a store with a passphrase</source>
            <translation>для файла с паролем</translation>
        </message>
        <message>
            <source>  {cases} cases, {drafts} drafts left at home, {changes} changes in the audit trail</source>
            <translation>  анкет: {cases}, черновиков осталось дома: {drafts}, изменений в журнале: {changes}</translation>
        </message>
        <message>
            <source>  {cases} cases, {drafts} drafts, {changes} changes in the audit trail</source>
            <translation>  анкет: {cases}, черновиков: {drafts}, изменений в журнале: {changes}</translation>
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
            <translation>возвращены супервайзером</translation>
        </message>
        <message>
            <source>keyed, in any state</source>
            <translation>введены, в любом состоянии</translation>
        </message>
    </context>
    <context>
        <name>Correction</name>
        <message>
            <source>by telephone</source>
            <translation>по телефону</translation>
        </message>
        <message>
            <source>from the paper itself</source>
            <translation>с самой бумаги</translation>
        </message>
        <message>
            <source>by a visit</source>
            <translation>при посещении</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>иначе</translation>
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>Correction of a closed paper</source>
            <translation>Исправление закрытой анкеты</translation>
        </message>
        <message>
            <source>Paper {number}: correct its number or status</source>
            <translation>Анкета {number}: исправить номер или состояние</translation>
        </message>
        <message>
            <source>This paper is closed. Why is it changed?</source>
            <translation>Эта анкета закрыта. Почему она меняется?</translation>
        </message>
        <message>
            <source>Paper number</source>
            <translation>Номер анкеты</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>В какой день</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Change the paper</source>
            <translation>Изменить анкету</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>A correction needs a reason.</source>
            <translation>Для исправления нужна причина.</translation>
        </message>
        <message>
            <source>Say from whom you know it.</source>
            <translation>Скажите, от кого вы это знаете.</translation>
        </message>
        <message>
            <source>Type the day as 22.11.2026.</source>
            <translation>Наберите день так: 22.11.2026.</translation>
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
        <message>
            <source>always Enter</source>
            <translation>всегда Enter</translation>
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
            <translation>Мои последние дни</translation>
        </message>
        <message>
            <source>Hide my pace</source>
            <translation>Скрыть мой темп</translation>
        </message>
        <message>
            <source>Show my pace</source>
            <translation>Показать мой темп</translation>
        </message>
        <message>
            <source>Keys an hour</source>
            <translation>Клавиш в час</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Анкеты</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Refused keys</source>
            <translation>Отклонённые клавиши</translation>
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
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>First keying</source>
            <translation>Первый ввод</translation>
        </message>
        <message>
            <source>Second keying</source>
            <translation>Второй ввод</translation>
        </message>
        <message>
            <source>On the paper</source>
            <translation>На бумаге</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>строка {row}</translation>
        </message>
        <message>
            <source>the sheet cannot be written ({why})</source>
            <translation>лист не удаётся записать ({why})</translation>
        </message>
        <message>
            <source>Close the file where it is open, or choose another folder.</source>
            <translation>Закройте файл там, где он открыт, или выберите другую папку.</translation>
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
            <source>Keyed</source>
            <translation>Введено</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Окончательные</translation>
        </message>
        <message>
            <source>Enter leads to the papers that the column counts.</source>
            <translation>Enter ведёт к анкетам, которые считает столбец.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Введено дважды</translation>
        </message>
        <message>
            <source>In query</source>
            <translation>Под сомнением</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Недостаёт</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Объединено</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Последняя отправка</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
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
        <name>EncryptCard</name>
        <message>
            <source>Close the file with passwords</source>
            <translation>Закрыть файл паролями</translation>
        </message>
        <message>
            <source>The file is written anew, encrypted, and proved; then the plain one is deleted. Your password opens it; the others get new ones from you. Backups from before stay plain until you delete them.</source>
            <translation>Файл пишется заново, зашифрованным, и проверяется; затем открытый удаляется. Его открывает ваш пароль; другим дайте новые. Прежние резервные копии остаются открытыми, пока вы их не удалите.</translation>
        </message>
        <message>
            <source>Encrypt the file</source>
            <translation>Зашифровать файл</translation>
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
            <translation>Анкета {number} уже введена: {who}, {when}, пачка {batch}. Ошибка в номере: F8. Другая анкета или её второй ввод: F2.</translation>
        </message>
        <message>
            <source>Only a supervisor closes a paper as incomplete.</source>
            <translation>Анкету закрывает неполной только супервайзер.</translation>
        </message>
        <message>
            <source>This paper is still being keyed: its number is an answer, closing comes at the end.</source>
            <translation>Эта анкета ещё вводится: её номер — это ответ, закрытие идёт в конце.</translation>
        </message>
        <message>
            <source>A second keying needs the paper's number.</source>
            <translation>Для второго ввода нужен номер анкеты.</translation>
        </message>
        <message>
            <source>Go back to it with F6.</source>
            <translation>Вернитесь к нему клавишей F6.</translation>
        </message>
        <message>
            <source>Paper {number} was not drawn for the second keying. If it is to be keyed twice, press F2; F8 clears.</source>
            <translation>Анкета {number} не выбрана для второго ввода. Если её надо ввести дважды, нажмите F2; F8 стирает.</translation>
        </message>
        <message>
            <source>Batch {name} is closed</source>
            <translation>Пачка {name} закрыта</translation>
        </message>
        <message>
            <source>Its sheet on the page Batches opens it again.</source>
            <translation>Её снова открывает её лист на странице «Пачки».</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation>второй ввод</translation>
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
            <source>An answer that stands on the paper here is kept and marked.</source>
            <translation>Ответ, стоящий здесь на бумаге, хранится с пометкой.</translation>
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
            <source>1  another paper with this number</source>
            <translation>1  другая анкета с этим номером</translation>
        </message>
        <message>
            <source>2  the second keying of that paper</source>
            <translation>2  второй ввод этой анкеты</translation>
        </message>
        <message>
            <source>Why is it kept?</source>
            <translation>Почему она остаётся?</translation>
        </message>
        <message>
            <source>Not saved: {what}</source>
            <translation>Не сохранено: {what}</translation>
        </message>
        <message>
            <source>What lies on the desk?</source>
            <translation>Что лежит на столе?</translation>
        </message>
        <message>
            <source>turns it</source>
            <translation>исправляет раскладку</translation>
        </message>
        <message>
            <source>Type to start row {row}; Enter: no more rows.</source>
            <translation>Печатайте — начнётся строка {row}; Enter: строк больше нет.</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Заметка: {note}</translation>
        </message>
        <message>
            <source>repeated from the previous paper</source>
            <translation>повторено из предыдущей анкеты</translation>
        </message>
        <message>
            <source>Kept: {reason}</source>
            <translation>Оставлено: {reason}</translation>
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
            <source>go to {question}</source>
            <translation>к {question}</translation>
        </message>
        <message>
            <source>next</source>
            <translation>дальше</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>клавиши</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>новая строка</translation>
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
            <source>{roster}, row {row} of {rows}</source>
            <translation>{roster}, строка {row} из {rows}</translation>
        </message>
        <message>
            <source>insert row</source>
            <translation>вставить строку</translation>
        </message>
        <message>
            <source>delete row</source>
            <translation>удалить строку</translation>
        </message>
        <message>
            <source>row before</source>
            <translation>предыдущая строка</translation>
        </message>
        <message>
            <source>no more rows</source>
            <translation>строк больше нет</translation>
        </message>
        <message>
            <source>row above</source>
            <translation>строка выше</translation>
        </message>
        <message>
            <source>Sent back by {who}: {words}</source>
            <translation>Вернул(а) {who}: {words}</translation>
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
            <translation>Выберите хотя бы один формат.</translation>
        </message>
        <message>
            <source>Say which folder the tables shall go to.</source>
            <translation>Скажите, в какую папку поместить таблицы.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Остановлено. Ничего не записано.</translation>
        </message>
        <message>
            <source>These choices are kept as “{name}”.</source>
            <translation>Этот выбор сохранён под именем «{name}».</translation>
        </message>
        <message>
            <source>Counting small cells</source>
            <translation>Подсчёт малых групп</translation>
        </message>
        <message>
            <source>A column of flags beside each question</source>
            <translation>Столбец пометок рядом с каждым вопросом</translation>
        </message>
        <message>
            <source>Query, override, missing reason, off path</source>
            <translation>Сомнение, оставлено как есть, причина пропуска, вне перехода</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>“{text}” is no day</source>
            <translation>«{text}» — не день</translation>
        </message>
        <message>
            <source>Write it as 2024-05-31.</source>
            <translation>Напишите так: 2024-05-31.</translation>
        </message>
        <message>
            <source>a crosstab is of two columns</source>
            <translation>таблица сопряжённости строится из двух столбцов</translation>
        </message>
        <message>
            <source>Write it as a2_sex,b4_fam417</source>
            <translation>Напишите так: a2_sex,b4_fam417</translation>
        </message>
        <message>
            <source>the export was stopped</source>
            <translation>выгрузка остановлена</translation>
        </message>
        <message>
            <source>Nothing was left behind; an older export is untouched.</source>
            <translation>Ничего не осталось; прежняя выгрузка не тронута.</translation>
        </message>
        <message>
            <source>{number} papers were keyed, {cases} came out</source>
            <translation>введено анкет: {number}, вышло: {cases}</translation>
        </message>
        <message>
            <source>csv, data.xlsx, main.sav and main.dta give different numbers</source>
            <translation>csv, data.xlsx, main.sav и main.dta дают разные числа</translation>
        </message>
        <message>
            <source>this folder is not empty</source>
            <translation>эта папка не пустая</translation>
        </message>
        <message>
            <source>Name a new or empty folder.</source>
            <translation>Назовите новую или пустую папку.</translation>
        </message>
        <message>
            <source>the folder cannot be written ({strerror})</source>
            <translation>в папку нельзя писать ({strerror})</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space.</source>
            <translation>Выберите другую папку или освободите место.</translation>
        </message>
        <message>
            <source>the district files do not merge cleanly: {said}</source>
            <translation>файлы районов не объединяются чисто: {said}</translation>
        </message>
        <message>
            <source>“{suffix}” is no kind of list</source>
            <translation>«{suffix}» — не вид списка</translation>
        </message>
        <message>
            <source>Let the name end in .xlsx or .csv.</source>
            <translation>Пусть имя кончается на .xlsx или .csv.</translation>
        </message>
        <message>
            <source>the list cannot be written ({strerror})</source>
            <translation>список нельзя записать ({strerror})</translation>
        </message>
        <message>
            <source>Close the file where it is open, or choose another folder.</source>
            <translation>Закройте файл там, где он открыт, или выберите другую папку.</translation>
        </message>
        <message>
            <source>“{text}” is no model</source>
            <translation>«{text}» — не модель</translation>
        </message>
        <message>
            <source>Write it as outcome=1 ~ question=2|3 + age</source>
            <translation>Напишите так: исход=1 ~ вопрос=2|3 + возраст</translation>
        </message>
        <message>
            <source>no question has the column “{name}”</source>
            <translation>ни у одного вопроса нет столбца «{name}»</translation>
        </message>
        <message>
            <source>There are: {known}</source>
            <translation>Есть: {known}</translation>
        </message>
        <message>
            <source>text beyond 32,767 characters of a cell (listed in issues)</source>
            <translation>текст длиннее 32 767 знаков в ячейке (перечислено в issues)</translation>
        </message>
        <message>
            <source>columns beyond 16,384 (they stand in csv)</source>
            <translation>столбцы дальше 16 384-го (они есть в csv)</translation>
        </message>
        <message>
            <source>line breaks (they become “ / ”); an apostrophe stands before what Excel would take for a formula</source>
            <translation>разрывы строк (они становятся « / »); перед тем, что Excel принял бы за формулу, стоит апостроф</translation>
        </message>
        <message>
            <source>texts that Excel takes for numbers or dates when it opens the file, such as 00123 (not so data.xlsx)</source>
            <translation>тексты, которые Excel при открытии принимает за числа или даты, например 00123 (в data.xlsx этого нет)</translation>
        </message>
        <message>
            <source>text beyond 32,767 bytes, spaces at its end, days before 1582-10-15 (listed in issues)</source>
            <translation>текст длиннее 32 767 байт, пробелы в его конце, дни до 1582-10-15 (перечислено в issues)</translation>
        </message>
        <message>
            <source>labels beyond 255 bytes, labels of codes beyond 120 bytes (listed in issues)</source>
            <translation>подписи длиннее 255 байт, подписи кодов длиннее 120 байт (перечислено в issues)</translation>
        </message>
        <message>
            <source>the issues (they stand in csv)</source>
            <translation>таблицу issues (она есть в csv)</translation>
        </message>
        <message>
            <source>labels beyond 80 characters (listed in issues)</source>
            <translation>подписи длиннее 80 знаков (перечислено в issues)</translation>
        </message>
        <message>
            <source>the answers: it holds questions, codes and counts</source>
            <translation>ответы: в ней вопросы, коды и количества</translation>
        </message>
        <message>
            <source>This question should have been skipped on the paper. Its cell is empty; the answer stands here.</source>
            <translation>На бумаге этот вопрос надо было пропустить. Ячейка пуста; ответ стоит здесь.</translation>
        </message>
        <message>
            <source>A code that stands in no version of the list. It is kept; the dummies count it as unknown.</source>
            <translation>Кода нет ни в одной версии списка. Он сохранён; в столбцах по кодам он считается неизвестным.</translation>
        </message>
        <message>
            <source>Day or month is unknown. The date's cell is empty; what is known stands in the column beside it.</source>
            <translation>День или месяц неизвестен. Ячейка даты пуста; известное стоит в столбце рядом.</translation>
        </message>
        <message>
            <source>The text is longer than an Excel cell. data.xlsx holds its beginning, csv the whole of it.</source>
            <translation>Текст длиннее ячейки Excel. В data.xlsx его начало, в csv он весь.</translation>
        </message>
        <message>
            <source>The text is longer than SPSS holds. The .sav holds its beginning, csv the whole of it.</source>
            <translation>Текст длиннее, чем вмещает SPSS. В .sav его начало, в csv он весь.</translation>
        </message>
        <message>
            <source>SPSS has no days before 1582-10-15. The .sav is empty here.</source>
            <translation>В SPSS нет дней до 1582-10-15. В .sav здесь пусто.</translation>
        </message>
        <message>
            <source>The text ends in spaces, which SPSS does not keep.</source>
            <translation>Текст кончается пробелами, которых SPSS не хранит.</translation>
        </message>
        <message>
            <source>Line breaks, or a beginning that Excel takes for a formula: csv_excel is changed here.</source>
            <translation>Разрывы строк или начало, которое Excel принимает за формулу: в csv_excel здесь изменено.</translation>
        </message>
        <message>
            <source>Stata holds 80 characters of a label. The .dta has the short label or the beginning.</source>
            <translation>Stata хранит 80 знаков подписи. В .dta краткая подпись или её начало.</translation>
        </message>
        <message>
            <source>SPSS holds 255 bytes of a label. The .sav has the short label or the beginning.</source>
            <translation>SPSS хранит 255 байт подписи. В .sav краткая подпись или её начало.</translation>
        </message>
        <message>
            <source>SPSS holds 120 bytes of a code's label. The .sav has its beginning.</source>
            <translation>SPSS хранит 120 байт подписи кода. В .sav её начало.</translation>
        </message>
        <message>
            <source>SPSS cannot declare so many codes as missing. In the .sav this one is a negative number.</source>
            <translation>SPSS не может объявить пропусками столько кодов. В .sav этот код — отрицательное число.</translation>
        </message>
        <message>
            <source>Two offices changed this answer differently. The cell holds the answer both started from.</source>
            <translation>Два отделения изменили этот ответ по-разному. В ячейке ответ, с которого оба начали.</translation>
        </message>
        <message>
            <source>The answer breaks a rule and was kept as it stands on the paper.</source>
            <translation>Ответ нарушает правило и оставлен как на бумаге.</translation>
        </message>
        <message>
            <source>The answer breaks a rule and nobody has confirmed it yet.</source>
            <translation>Ответ нарушает правило, и никто его ещё не подтвердил.</translation>
        </message>
        <message>
            <source>A note to the supervisor.</source>
            <translation>Заметка супервайзеру.</translation>
        </message>
        <message>
            <source>This paper number was keyed more than once as a first keying. All of them are exported.</source>
            <translation>Этот номер анкеты введён первым вводом больше одного раза. Выгружены все.</translation>
        </message>
        <message>
            <source>A supervisor closed this case before it was finished.</source>
            <translation>Супервайзер закрыл эту анкету раньше, чем её закончили.</translation>
        </message>
        <message>
            <source>A roster row whose roster or outer row is gone. It is left out.</source>
            <translation>Строка списка, у которой пропал список или внешняя строка. Она не выгружена.</translation>
        </message>
        <message>
            <source>An answer to a question that no version of the questionnaire has. It is left out.</source>
            <translation>Ответ на вопрос, которого нет ни в одной версии формы. Он не выгружен.</translation>
        </message>
        <message>
            <source>The list gives this code no label; the code stands in its place.</source>
            <translation>В списке у этого кода нет подписи; вместо неё стоит код.</translation>
        </message>
        <message>
            <source>Excel has no room for this column. It stands in csv.</source>
            <translation>В Excel для этого столбца нет места. Он есть в csv.</translation>
        </message>
        <message>
            <source>{number} complete cases are too few for a model of {shape} coefficients</source>
            <translation>полных анкет ({number}) слишком мало для модели с {shape} коэффициентами</translation>
        </message>
        <message>
            <source>the model cannot be fitted: two predictors say the same, or one never changes</source>
            <translation>модель не строится: два предиктора говорят одно и то же или один не меняется</translation>
        </message>
        <message>
            <source>the model cannot be fitted: the outcome follows from a predictor without exception</source>
            <translation>модель не строится: исход без исключений следует из предиктора</translation>
        </message>
        <message>
            <source>this folder holds other things than an export</source>
            <translation>в этой папке есть и другое, кроме выгрузки</translation>
        </message>
        <message>
            <source>this is a file</source>
            <translation>это файл</translation>
        </message>
        <message>
            <source>Name a new folder, an empty one or an older export.</source>
            <translation>Назовите новую папку, пустую или папку прежней выгрузки.</translation>
        </message>
        <message>
            <source>the older export would move here, but something else stands there</source>
            <translation>прежняя выгрузка должна уйти сюда, но здесь стоит другое</translation>
        </message>
        <message>
            <source>Move it away and export again.</source>
            <translation>Уберите это и выгрузите снова.</translation>
        </message>
        <message>
            <source>the export cannot be written: {strerror}</source>
            <translation>выгрузку нельзя записать: {strerror}</translation>
        </message>
        <message>
            <source>Close the files of the older export, check the free space and your rights to the folder.</source>
            <translation>Закройте файлы прежней выгрузки, проверьте свободное место и свои права на папку.</translation>
        </message>
        <message>
            <source>Parquet needs a package that is not installed</source>
            <translation>для Parquet нужен пакет, который не установлен</translation>
        </message>
        <message>
            <source>Run: pip install pyarrow — or choose another format.</source>
            <translation>Выполните: pip install pyarrow — или выберите другой формат.</translation>
        </message>
        <message>
            <source>what was written cannot be read back ({error})</source>
            <translation>записанное не читается обратно ({error})</translation>
        </message>
        <message>
            <source>The export was not put in place. Check the disk and export again.</source>
            <translation>Выгрузка не поставлена на место. Проверьте диск и выгрузите снова.</translation>
        </message>
        <message>
            <source>{rows} rows were written, {rows2} read back</source>
            <translation>строк записано: {rows}, прочитано обратно: {rows2}</translation>
        </message>
        <message>
            <source>a cell did not come back as it was written</source>
            <translation>ячейка вернулась не такой, какой была записана</translation>
        </message>
        <message>
            <source>the store has {rows} rows, {rows2} were written</source>
            <translation>строк в файле данных: {rows}, записано: {rows2}</translation>
        </message>
        <message>
            <source>The store changed while it was exported. Export again.</source>
            <translation>Файл данных изменился во время выгрузки. Выгрузите снова.</translation>
        </message>
        <message>
            <source>A percentage is of the valid N beside it; 95 % intervals are Wilson’s for shares and Wald’s for odds ratios.</source>
            <translation>Процент взят от действительного N рядом с ним; 95-процентные интервалы — Уилсона для долей и Вальда для отношений шансов.</translation>
        </message>
        <message>
            <source>Sample: {cases} cases</source>
            <translation>Выборка: анкет {cases}</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Не вошло</translation>
        </message>
        <message>
            <source>To be known of the answers</source>
            <translation>Что надо знать об ответах</translation>
        </message>
        <message>
            <source>Published measures</source>
            <translation>Опубликованные показатели</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>показатель</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>считается</translation>
        </message>
        <message>
            <source>Change between linked papers: {pairs} pairs</source>
            <translation>Изменение между связанными анкетами: пар {pairs}</translation>
        </message>
        <message>
            <source>The first paper of a pair is the one whose number comes first; p is McNemar’s, exact.</source>
            <translation>Первая анкета пары — та, чей номер стоит раньше; p — по Макнемару, точное.</translation>
        </message>
        <message>
            <source>question</source>
            <translation>вопрос</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>Adjusted odds ratios: {outcome}</source>
            <translation>Скорректированные отношения шансов: {outcome}</translation>
        </message>
        <message>
            <source>Frequencies</source>
            <translation>Частоты</translation>
        </message>
        <message>
            <source>valid N {number}</source>
            <translation>действительное N {number}</translation>
        </message>
        <message>
            <source>; missing: {said}</source>
            <translation>; пропуски: {said}</translation>
        </message>
        <message>
            <source>cases with status {status}</source>
            <translation>анкеты в состоянии «{status}»</translation>
        </message>
        <message>
            <source>valid N</source>
            <translation>действительное N</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % интервал</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>введена</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>закрыта неполной</translation>
        </message>
        <message>
            <source>final</source>
            <translation>окончательная</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>вводится</translation>
        </message>
        <message>
            <source>void</source>
            <translation>аннулирована</translation>
        </message>
        <message>
            <source>second keyings</source>
            <translation>вторые вводы</translation>
        </message>
        <message>
            <source>cases that were not asked for</source>
            <translation>анкеты вне выбора</translation>
        </message>
        <message>
            <source>valid pairs</source>
            <translation>действительных пар</translation>
        </message>
        <message>
            <source>first</source>
            <translation>первая</translation>
        </message>
        <message>
            <source>second</source>
            <translation>вторая</translation>
        </message>
        <message>
            <source>gained</source>
            <translation>прибыло</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>убыло</translation>
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
            <translation>точный критерий Фишера</translation>
        </message>
        <message>
            <source>understood due process</source>
            <translation>понимали надлежащую процедуру</translation>
        </message>
        <message>
            <source>knew the sex-work law</source>
            <translation>знали закон о секс-работе</translation>
        </message>
        <message>
            <source>knew the syringe law</source>
            <translation>знали закон о шприцах</translation>
        </message>
        <message>
            <source>familiar with Instruction 417</source>
            <translation>знакомы с Инструкцией 417</translation>
        </message>
        <message>
            <source>favour condom distribution</source>
            <translation>за раздачу презервативов</translation>
        </message>
        <message>
            <source>favour syringe access</source>
            <translation>за доступ к шприцам</translation>
        </message>
        <message>
            <source>say police should refer</source>
            <translation>считают, что милиция должна направлять</translation>
        </message>
        <message>
            <source>report referring</source>
            <translation>сообщают, что направляют</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>обучены</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>The {most} most frequent of {number} codes.</source>
            <translation>{most} самых частых из {number} кодов.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>среднее</translation>
        </message>
        <message>
            <source>standard deviation</source>
            <translation>стандартное отклонение</translation>
        </message>
        <message>
            <source>median</source>
            <translation>медиана</translation>
        </message>
        <message>
            <source>lowest</source>
            <translation>наименьшее</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>наибольшее</translation>
        </message>
        <message>
            <source>No test: one of the questions has a single answer.</source>
            <translation>Критерия нет: у одного из вопросов единственный ответ.</translation>
        </message>
        <message>
            <source>predictor</source>
            <translation>предиктор</translation>
        </message>
        <message>
            <source>aOR</source>
            <translation>сОШ</translation>
        </message>
        <message>
            <source>there is no form version “{word}”</source>
            <translation>нет версии формы «{word}»</translation>
        </message>
        <message>
            <source>the store keeps no export profile “{name}”</source>
            <translation>в файле данных нет сохранённой выгрузки «{name}»</translation>
        </message>
        <message>
            <source>It keeps: {known}</source>
            <translation>Есть: {known}</translation>
        </message>
        <message>
            <source>the export profile “{name}” says things that this program does not know: {unknown}</source>
            <translation>сохранённая выгрузка «{name}» говорит то, чего эта программа не знает: {unknown}</translation>
        </message>
        <message>
            <source>Use a newer Anketa, or save the profile again.</source>
            <translation>Возьмите более новую Анкету или сохраните её заново.</translation>
        </message>
        <message>
            <source>no question has the column “{column}”</source>
            <translation>ни у одного вопроса нет столбца «{column}»</translation>
        </message>
        <message>
            <source>“{text}” cannot be done</source>
            <translation>«{text}» сделать нельзя</translation>
        </message>
        <message>
            <source>Whole numbers: age=10. Dates: born=year, born=month.</source>
            <translation>Целые числа: age=10. Даты: born=year, born=month.</translation>
        </message>
        <message>
            <source>a cell came out that was never written</source>
            <translation>вышла ячейка, которой не писали</translation>
        </message>
        <message>
            <source>a cell holds &lt;{tag}&gt;</source>
            <translation>в ячейке есть &lt;{tag}&gt;</translation>
        </message>
        <message>
            <source>the store has no questionnaire “{form_id}”</source>
            <translation>в файле данных нет формы «{form_id}»</translation>
        </message>
        <message>
            <source>there is no status “{unknown}”</source>
            <translation>нет состояния «{unknown}»</translation>
        </message>
        <message>
            <source>no status is chosen</source>
            <translation>состояние не выбрано</translation>
        </message>
        <message>
            <source>the store has several questionnaires</source>
            <translation>в файле данных несколько форм</translation>
        </message>
        <message>
            <source>Load a questionnaire first.</source>
            <translation>Сначала загрузите форму.</translation>
        </message>
        <message>
            <source>the questionnaire has no language “{wanted}”</source>
            <translation>в форме нет языка «{wanted}»</translation>
        </message>
        <message>
            <source>there is no questionnaire to export</source>
            <translation>нет формы для выгрузки</translation>
        </message>
        <message>
            <source>Load a questionnaire and key a paper first.</source>
            <translation>Загрузите форму и сначала введите анкету.</translation>
        </message>
        <message>
            <source>query</source>
            <translation>сомнение</translation>
        </message>
        <message>
            <source>override</source>
            <translation>оставлено как есть</translation>
        </message>
        <message>
            <source>off path</source>
            <translation>вне перехода</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>исправлено</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>противоречие</translation>
        </message>
        <message>
            <source>; to be known: {flags}</source>
            <translation>; надо знать: {flags}</translation>
        </message>
        <message>
            <source>this file is for practice: no tables and no report are made of it</source>
            <translation>этот файл для тренировки: таблицы и отчёт из него не делаются</translation>
        </message>
        <message>
            <source>Name the file of your own papers.</source>
            <translation>Укажите файл со своими анкетами.</translation>
        </message>
        <message>
            <source>writing</source>
            <translation>запись</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>чтение</translation>
        </message>
        <message>
            <source>a paper was not keyed: {why}</source>
            <translation>анкета не введена: {why}</translation>
        </message>
        <message>
            <source>keying {number} districts</source>
            <translation>ввод, районов: {number}</translation>
        </message>
        <message>
            <source>days before 1900-03-01 and numbers of more than 15 digits are texts there</source>
            <translation>даты до 1900-03-01 и числа длиннее 15 цифр записаны там текстом</translation>
        </message>
        <message>
            <source>there is no format “{unknown}”</source>
            <translation>нет формата «{unknown}»</translation>
        </message>
        <message>
            <source>no format is chosen</source>
            <translation>не выбран ни один формат</translation>
        </message>
        <message>
            <source>The formats are: {known}</source>
            <translation>Форматы: {known}</translation>
        </message>
        <message>
            <source>The text holds the character NUL, which ends a text there. In .sav and .dta it is a question mark.</source>
            <translation>В тексте есть знак NUL, которым там кончается текст. В .sav и .dta вместо него вопросительный знак.</translation>
        </message>
        <message>
            <source>Stata labels no code as large as this one. The .dta has the code without its label.</source>
            <translation>Stata не подписывает такие большие коды. В .dta код стоит без подписи.</translation>
        </message>
        <message>
            <source>Stata has no further letter for a missing code. In the .dta this one is an ordinary number.</source>
            <translation>У Stata больше нет буквы для кода пропуска. В .dta это обычное число.</translation>
        </message>
        <message>
            <source>putting in place</source>
            <translation>перенос на место</translation>
        </message>
        <message>
            <source>checking</source>
            <translation>проверка</translation>
        </message>
        <message>
            <source>{where}, table {name}</source>
            <translation>{where}, таблица {name}</translation>
        </message>
        <message>
            <source>this file is no report of ours</source>
            <translation>этот файл не наш отчёт</translation>
        </message>
        <message>
            <source>Name a new file.</source>
            <translation>Укажите новый файл.</translation>
        </message>
        <message>
            <source>the report cannot be written: {strerror}</source>
            <translation>отчёт не удаётся записать: {strerror}</translation>
        </message>
        <message>
            <source>Check the folder, the free space and your rights to it.</source>
            <translation>Проверьте папку, свободное место и свои права на неё.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>исключено</translation>
        </message>
        <message>
            <source>of these, computed from what was left out or made coarser</source>
            <translation>из них вычислено из убранного или сделанного грубее</translation>
        </message>
        <message>
            <source>of these, day, time or batch of the keying</source>
            <translation>из них день, время или пачка ввода</translation>
        </message>
        <message>
            <source>kept by decision, though computed from what was left out or made coarser</source>
            <translation>оставлено по решению, хотя вычислено из убранного или сделанного грубее</translation>
        </message>
        <message>
            <source>asked or listed by what was left out or made coarser, to be looked at</source>
            <translation>спрашивается или перечисляется по убранному или сделанному грубее, требует просмотра</translation>
        </message>
        <message>
            <source>replaced by codes without meaning</source>
            <translation>заменено кодами без значения</translation>
        </message>
        <message>
            <source>free text, to be looked through</source>
            <translation>свободный текст, требует просмотра</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>заменено</translation>
        </message>
        <message>
            <source>ids of cases and rows, numbers of papers, and the order of the cases; people, batches, notes and the days of keying are left out</source>
            <translation>идентификаторы анкет и строк, номера анкет и порядок анкет; люди, пачки, заметки и дни ввода исключены</translation>
        </message>
        <message>
            <source>case_district is empty, and no order of the cases tells it</source>
            <translation>case_district пуст, и порядок анкет его не выдаёт</translation>
        </message>
        <message>
            <source>made coarser</source>
            <translation>сделано грубее</translation>
        </message>
        <message>
            <source>small cells</source>
            <translation>малые группы</translation>
        </message>
        <message>
            <source>{by}: {unique} cases are unique, {small} stand in cells below {least}</source>
            <translation>{by}: единственных анкет: {unique}; в группах меньше {least} анкет: {small}</translation>
        </message>
        <message>
            <source>district</source>
            <translation>район</translation>
        </message>
        <message>
            <source>“{column}” stands in a roster and tells of no case</source>
            <translation>«{column}» стоит в повторяющейся группе и не говорит об анкете</translation>
        </message>
        <message>
            <source>Name columns of the cases themselves.</source>
            <translation>Укажите столбцы самих анкет.</translation>
        </message>
        <message>
            <source>“{column}” is an identifier or computed from one</source>
            <translation>«{column}» — идентификатор или вычислен из него</translation>
        </message>
        <message>
            <source>Such a column never goes out in a copy to give away.</source>
            <translation>Такой столбец никогда не выходит в копии для передачи.</translation>
        </message>
        <message>
            <source>“{column}” is to be made coarser in two ways: {first} and {second}</source>
            <translation>«{column}» делается грубее двумя способами: {first} и {second}</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>Выберите один из них.</translation>
        </message>
        <message>
            <source>the rows of a sheet do not end</source>
            <translation>строки листа не кончаются</translation>
        </message>
        <message>
            <source>a row came out that was never written</source>
            <translation>вышла строка, которая не была записана</translation>
        </message>
        <message>
            <source>The statuses are: {known}</source>
            <translation>Статусы: {known}</translation>
        </message>
        <message>
            <source>Name one of: {known}</source>
            <translation>Укажите одно из: {known}</translation>
        </message>
        <message>
            <source>It has: {known}</source>
            <translation>В ней есть: {known}</translation>
        </message>
        <message>
            <source>(one without a name)</source>
            <translation>(без имени)</translation>
        </message>
        <message>
            <source>the store of this trial is there already</source>
            <translation>файл этой пробы уже есть</translation>
        </message>
        <message>
            <source>Name another folder.</source>
            <translation>Укажите другую папку.</translation>
        </message>
        <message>
            <source>keying {number} of 2</source>
            <translation>ввод {number} из 2</translation>
        </message>
        <message>
            <source>deciding the differences</source>
            <translation>решение расхождений</translation>
        </message>
        <message>
            <source>the model cannot be fitted: all {number} complete cases have the same outcome</source>
            <translation>модель не строится: у всех полных анкет ({number}) один и тот же исход</translation>
        </message>
        <message>
            <source>the model cannot be fitted: its coefficients do not settle</source>
            <translation>модель не строится: её коэффициенты не сходятся</translation>
        </message>
        <message>
            <source>{title}: codebook</source>
            <translation>{title}: описание данных</translation>
        </message>
        <message>
            <source>form versions: {versions}</source>
            <translation>версии формы: {versions}</translation>
        </message>
        <message>
            <source>{number} cases. A percentage is of the valid N, which stands beside it.</source>
            <translation>Анкет: {number}. Процент — от числа годных ответов N, которое стоит рядом.</translation>
        </message>
        <message>
            <source>asked if {rule}</source>
            <translation>спрашивается, если {rule}</translation>
        </message>
        <message>
            <source>with {columns}</source>
            <translation>со столбцами {columns}</translation>
        </message>
        <message>
            <source>label</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>пропуск</translation>
        </message>
        <message>
            <source>(not in the list)</source>
            <translation>(нет в списке)</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>Номер анкеты</translation>
        </message>
        <message>
            <source>Form version</source>
            <translation>Версия формы</translation>
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
            <source>Keyed by</source>
            <translation>Кем введено</translation>
        </message>
        <message>
            <source>Keyed at</source>
            <translation>Когда введено</translation>
        </message>
        <message>
            <source>Last changed at</source>
            <translation>Последнее изменение</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Row it belongs to</source>
            <translation>Строка, к которой она относится</translation>
        </message>
        <message>
            <source>Number of the row</source>
            <translation>Номер строки</translation>
        </message>
        <message>
            <source>Number of the row it belongs to</source>
            <translation>Номер строки, к которой она относится</translation>
        </message>
        <message>
            <source>What kind of issue</source>
            <translation>Вид замечания</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Row of the roster</source>
            <translation>Строка повторяющейся группы</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Столбец</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Answer as it was keyed</source>
            <translation>Ответ, как он введён</translation>
        </message>
        <message>
            <source>Rule or reason</source>
            <translation>Правило или причина</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Словами</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>“{term}”: no question of it has the code {code}</source>
            <translation>«{term}»: ни у одного его вопроса нет кода {code}</translation>
        </message>
        <message>
            <source>codes outside the list</source>
            <translation>коды вне списка</translation>
        </message>
        <message>
            <source>known part of the date</source>
            <translation>известная часть даты</translation>
        </message>
        <message>
            <source>why missing</source>
            <translation>почему ответа нет</translation>
        </message>
        <message>
            <source>what is to be known of the answer</source>
            <translation>что нужно знать об ответе</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Связь</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Questionnaire of the first paper</source>
            <translation>Бланк первой анкеты</translation>
        </message>
        <message>
            <source>First paper</source>
            <translation>Первая анкета</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Её номер</translation>
        </message>
        <message>
            <source>Its row</source>
            <translation>Её строка</translation>
        </message>
        <message>
            <source>Questionnaire of the second paper</source>
            <translation>Бланк второй анкеты</translation>
        </message>
        <message>
            <source>Second paper</source>
            <translation>Вторая анкета</translation>
        </message>
        <message>
            <source>Nearest codes that have no partner either</source>
            <translation>Ближайшие коды, у которых тоже нет пары</translation>
        </message>
        <message>
            <source>Linked papers</source>
            <translation>Связанные анкеты</translation>
        </message>
        <message>
            <source>Several answers were possible: the percentages may add up to more than 100.</source>
            <translation>Можно было дать несколько ответов: сумма процентов может быть больше 100.</translation>
        </message>
        <message>
            <source>Rows of {roster}: {number}</source>
            <translation>Строк в «{roster}»: {number}</translation>
        </message>
        <message>
            <source>Each row counts by itself. Rows of one paper are alike, so these intervals are too narrow.</source>
            <translation>Каждая строка считается сама по себе. Строки одной анкеты похожи, поэтому эти интервалы слишком узки.</translation>
        </message>
        <message>
            <source>Percentages are of the row.</source>
            <translation>Проценты — от строки.</translation>
        </message>
        <message>
            <source>An expected count is below 5: p is that of {number} random tables with these sums.</source>
            <translation>Есть ожидаемая частота меньше 5: p — доля среди случайных таблиц ({number}) с теми же суммами.</translation>
        </message>
        <message>
            <source>n = {number} cases that answer all of these questions; {yes} have the outcome.</source>
            <translation>n = {number} анкет, где есть ответы на все эти вопросы; исход есть у {yes}.</translation>
        </message>
        <message>
            <source>That is fewer than {number} of either kind for each predictor: read it with care.</source>
            <translation>Это меньше {number} того или другого на каждый предиктор: читайте с осторожностью.</translation>
        </message>
        <message>
            <source>Not shown, for they lead to a person: {columns}.</source>
            <translation>Не показаны, так как ведут к человеку: {columns}.</translation>
        </message>
        <message>
            <source>Verified by a second keying: yes, no, open (undecided)</source>
            <translation>Проверено вторым вводом: yes — да, no — нет, open — не решено</translation>
        </message>
        <message>
            <source>The data are synthetic: made so that the published numbers come out. They are not the survey's papers.</source>
            <translation>Данные синтетические: составлены так, чтобы вышли опубликованные числа. Это не анкеты самого опроса.</translation>
        </message>
        <message>
            <source>Every published number is met, in data.xlsx, csv, main.sav and main.dta alike.</source>
            <translation>Каждое опубликованное число совпало: в data.xlsx, csv, main.sav и main.dta.</translation>
        </message>
        <message>
            <source>published</source>
            <translation>опубликовано</translation>
        </message>
        <message>
            <source>obtained from the export</source>
            <translation>получено из выгрузки</translation>
        </message>
        <message>
            <source>NOT MET: {measures}</source>
            <translation>НЕ СОВПАЛО: {measures}</translation>
        </message>
        <message>
            <source>{cases} papers keyed in {districts} districts, merged and exported to {folder}</source>
            <translation>введено анкет: {cases}, районов: {districts}; объединены и выгружены в {folder}</translation>
        </message>
        <message>
            <source>NOT MET</source>
            <translation>НЕ СОВПАЛО</translation>
        </message>
        <message>
            <source>aOR, familiarity → {measure}</source>
            <translation>сОШ, знакомство → {measure}</translation>
        </message>
        <message>
            <source>knows harm-reduction programmes</source>
            <translation>знает о программах снижения вреда</translation>
        </message>
        <message>
            <source>favourable attitude</source>
            <translation>благоприятное отношение</translation>
        </message>
        <message>
            <source>knows due process</source>
            <translation>знает порядок задержания</translation>
        </message>
        <message>
            <source>{papers} papers keyed twice, {questions} questions each, {answers} answers compared</source>
            <translation>анкет, введённых дважды: {papers}, вопросов в каждой: {questions}, сравнено ответов: {answers}</translation>
        </message>
        <message>
            <source>planted: {first} and {second} errors, {same} of them the same twice</source>
            <translation>посажено ошибок: {first} и {second}, из них одинаковых дважды: {same}</translation>
        </message>
        <message>
            <source>found: {found} of {number} planted discrepancies ({all} in all)</source>
            <translation>найдено: {found} из {number} посаженных расхождений (всего {all})</translation>
        </message>
        <message>
            <source>errors of keyer {name}: {rate}</source>
            <translation>ошибки оператора {name}: {rate}</translation>
        </message>
        <message>
            <source>left after the decisions: {rate}; double keying elsewhere: {other}</source>
            <translation>осталось после решений: {rate}; двойной ввод в других местах: {other}</translation>
        </message>
        <message>
            <source>in the questions keyed once: {rate}</source>
            <translation>в вопросах, введённых один раз: {rate}</translation>
        </message>
        <message>
            <source>Every planted discrepancy is found.</source>
            <translation>Найдено каждое посаженное расхождение.</translation>
        </message>
        <message>
            <source>Every question keyed twice:</source>
            <translation>Каждый вопрос введён дважды:</translation>
        </message>
        <message>
            <source>Those marked key::verify keyed twice:</source>
            <translation>Отмеченные key::verify введены дважды:</translation>
        </message>
        <message>
            <source>{errors} of {answers}, {rate} in 10,000 (95 %: {low}–{high})</source>
            <translation>{errors} из {answers}, {rate} на 10 000 (95 %: {low}–{high})</translation>
        </message>
        <message>
            <source>there are conflicts or duplicates</source>
            <translation>есть противоречащие правки или дубликаты</translation>
        </message>
        <message>
            <source>title</source>
            <translation>название</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>бланк</translation>
        </message>
        <message>
            <source>language of the labels</source>
            <translation>язык подписей</translation>
        </message>
        <message>
            <source>(the questionnaire's only one)</source>
            <translation>(единственный в бланке)</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>анкеты</translation>
        </message>
        <message>
            <source>form version {mark}</source>
            <translation>версия формы {mark}</translation>
        </message>
        <message>
            <source>left out: {why}</source>
            <translation>не вошли: {why}</translation>
        </message>
        <message>
            <source>rows of {table}</source>
            <translation>строк в {table}</translation>
        </message>
        <message>
            <source>{files} loses</source>
            <translation>теряет {files}</translation>
        </message>
        <message>
            <source>see {file}; an empty cell was not asked, or is blank for a reason</source>
            <translation>см. {file}; пустая ячейка: вопрос не задавался или пуст по причине</translation>
        </message>
        <message>
            <source>what the columns mean</source>
            <translation>что значат столбцы</translation>
        </message>
        <message>
            <source>shared: {what}</source>
            <translation>для передачи: {what}</translation>
        </message>
        <message>
            <source>Excel's rows did not suffice; it goes on in {sheets}</source>
            <translation>Строк Excel не хватило; продолжение в {sheets}</translation>
        </message>
        <message>
            <source>sheets of {table}</source>
            <translation>листы таблицы {table}</translation>
        </message>
        <message>
            <source>Excel's columns did not suffice; the last {number} stand in csv only</source>
            <translation>Столбцов Excel не хватило; последние {number} стоят только в csv</translation>
        </message>
        <message>
            <source>columns of {table}</source>
            <translation>столбцы таблицы {table}</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Error rates</source>
            <translation>Частота ошибок</translation>
        </message>
        <message>
            <source>Keyers</source>
            <translation>Операторы</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Keyer</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Questions that were misread</source>
            <translation>Вопросы, которые читали неверно</translation>
        </message>
        <message>
            <source>Questions that you misread</source>
            <translation>Вопросы, которые вы прочли неверно</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Пачки</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Пачка</translation>
        </message>
        <message>
            <source>An error is an answer that was decided otherwise than it was keyed. What nobody has decided yet is not counted. The interval is that of Clopper and Pearson: few answers make it wide.</source>
            <translation>Ошибка — это ответ, который решили иначе, чем он был введён. То, чего ещё никто не решил, не считается. Интервал — Клоппера и Пирсона: при малом числе ответов он широк.</translation>
        </message>
        <message>
            <source>No rates yet</source>
            <translation>Частот ещё нет</translation>
        </message>
        <message>
            <source>When papers are keyed twice and their differences decided, the errors in 10,000 answers stand here.</source>
            <translation>Когда анкеты введены дважды и расхождения решены, здесь стоят ошибки на 10 000 ответов.</translation>
        </message>
        <message>
            <source>Comparing the keyings</source>
            <translation>Сравнение вводов</translation>
        </message>
        <message>
            <source>The papers were not compared to the end. Open the page again to compare them.</source>
            <translation>Анкеты сравнены не до конца. Откройте страницу снова, чтобы сравнить их.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Enter takes this filter away</source>
            <translation>Enter убирает этот фильтр</translation>
        </message>
        <message>
            <source>Take this filter away</source>
            <translation>Убрать этот фильтр</translation>
        </message>
    </context>
    <context>
        <name>FilterEditor</name>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Filter by</source>
            <translation>Фильтр по</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>Без фильтра</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>is</source>
            <translation>равно</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>не равно</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>содержит</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>пропущено</translation>
        </message>
        <message>
            <source>above</source>
            <translation>больше</translation>
        </message>
        <message>
            <source>below</source>
            <translation>меньше</translation>
        </message>
        <message>
            <source>for any reason</source>
            <translation>по любой причине</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Требует взгляда</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Сомнения</translation>
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
            <source>first</source>
            <translation>первый</translation>
        </message>
        <message>
            <source>second</source>
            <translation>второй</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Ввёл(а)</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Начата</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Последнее изменение</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>being keyed</source>
            <translation>вводится</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>введена</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>неполная</translation>
        </message>
        <message>
            <source>final</source>
            <translation>окончательная</translation>
        </message>
        <message>
            <source>void</source>
            <translation>аннулирована</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation>второй ввод</translation>
        </message>
        <message>
            <source>no number yet</source>
            <translation>ещё без номера</translation>
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
            <translation>Ничего не набрано. Если на бумаге пусто, нажмите Ctrl+1 (или точку и Enter).</translation>
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
            <source>There is no answer of the previous paper to repeat here.</source>
            <translation>Здесь нет ответа предыдущей анкеты, который можно повторить.</translation>
        </message>
        <message>
            <source>This is not what was keyed first. Look at the paper, press Backspace and key it again.</source>
            <translation>Сначала было введено не так. Посмотрите на бумагу, нажмите Backspace и введите снова.</translation>
        </message>
        <message>
            <source>{typed} answers are typed, the grid has {rows} rows: {left} got none. Nothing is stored; look at the paper.</source>
            <translation>Набрано ответов: {typed}, строк в таблице: {rows}; без ответа: {left}. Ничего не сохранено; посмотрите на бумагу.</translation>
        </message>
        <message>
            <source>{typed} answers are typed, the grid has {rows} rows: {left} stands behind the last one, {row}. Nothing is stored; look at the paper.</source>
            <translation>Набрано ответов: {typed}, строк в таблице: {rows}; лишнее {left} стоит после последней, {row}. Ничего не сохранено; посмотрите на бумагу.</translation>
        </message>
        <message>
            <source>{text} at {row} is not a code of this list. Nothing is stored; look at the paper.</source>
            <translation>{text} в строке {row} — не код этого списка. Ничего не сохранено; посмотрите на бумагу.</translation>
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
        <name>FormatBox</name>
        <message>
            <source>Formats</source>
            <translation>Форматы</translation>
        </message>
        <message>
            <source>What they do not carry</source>
            <translation>Чего в них не будет</translation>
        </message>
        <message>
            <source>{format} does not carry: {losses}.</source>
            <translation>{format} не передаёт: {losses}.</translation>
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
            <source>Rename one of them: a reference must be plain.</source>
            <translation>Переименуйте один из них: ссылка должна быть однозначной.</translation>
        </message>
        <message>
            <source>`${{` is not closed</source>
            <translation>`${{` не закрыто</translation>
        </message>
        <message>
            <source>Add the missing `}}`.</source>
            <translation>Добавьте недостающую `}}`.</translation>
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
        <message>
            <source>this paper is closed</source>
            <translation>эта анкета закрыта</translation>
        </message>
        <message>
            <source>A correction needs a reason; nothing was changed.</source>
            <translation>Исправление требует причины; ничего не изменено.</translation>
        </message>
        <message>
            <source>this row was taken off the paper after it was keyed</source>
            <translation>эта строка убрана с анкеты после того, как она была введена</translation>
        </message>
        <message>
            <source>Open the paper and look at its trail.</source>
            <translation>Откройте анкету и посмотрите её журнал.</translation>
        </message>
        <message>
            <source>two questionnaires call themselves {form_id}, version {version}, and differ: {one} and {other}</source>
            <translation>два бланка называют себя {form_id}, версия {version}, и различаются: {one} и {other}</translation>
        </message>
        <message>
            <source>two questionnaires call themselves {form_id}, without a version, and differ: {one} and {other}</source>
            <translation>два бланка называют себя {form_id}, без версии, и различаются: {one} и {other}</translation>
        </message>
        <message>
            <source>Give the changed questionnaire another version in its settings sheet.</source>
            <translation>Дайте изменённому бланку другую версию на его листе settings.</translation>
        </message>
        <message>
            <source>the version goes back from {version} to {other}</source>
            <translation>версия идёт назад, с {version} на {other}</translation>
        </message>
        <message>
            <source>Give the changed questionnaire a higher version in its settings sheet.</source>
            <translation>Дайте изменённому бланку более высокую версию на его листе settings.</translation>
        </message>
        <message>
            <source>{number} questions are unanswered: {names}</source>
            <translation>без ответа вопросов: {number}: {names}</translation>
        </message>
        <message>
            <source>F10 goes to the first of them.</source>
            <translation>F10 ведёт к первому из них.</translation>
        </message>
        <message>
            <source>{name}() takes {wanted} or more arguments, not {given}</source>
            <translation>{name}() принимает не меньше {wanted} аргументов, а не {given}</translation>
        </message>
        <message>
            <source>{name}() takes {wanted} to {most} arguments, not {given}</source>
            <translation>{name}() принимает от {wanted} до {most} аргументов, а не {given}</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>остановлено</translation>
        </message>
        <message>
            <source>the names {one} and {other} differ only by capital letters</source>
            <translation>имена {one} и {other} различаются только большими буквами</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>Дайте одному из них другое имя.</translation>
        </message>
        <message>
            <source>these follow from each other in a circle: {names}</source>
            <translation>они следуют друг из друга по кругу: {names}</translation>
        </message>
        <message>
            <source>Let one of them not depend on the other.</source>
            <translation>Пусть один из них не зависит от другого.</translation>
        </message>
        <message>
            <source>Run `check` on the questionnaire: it lists all that is wrong.</source>
            <translation>Запустите `check` для бланка: он перечислит всё, что неверно.</translation>
        </message>
        <message>
            <source>{name} could be the one of row {row} or of row {row2}</source>
            <translation>{name} может быть из строки {row} или из строки {row2}</translation>
        </message>
        <message>
            <source>{name} could be any of the questions in rows {rows}</source>
            <translation>{name} может быть любым из вопросов в строках {rows}</translation>
        </message>
        <message>
            <source>{type!r} ends nothing here: {name}, which began in row {number}, is a {kind}</source>
            <translation>{type!r} здесь ничего не закрывает: {name}, начатое в строке {number}, это {kind}</translation>
        </message>
        <message>
            <source>{type!r} ends nothing here</source>
            <translation>{type!r} здесь ничего не закрывает</translation>
        </message>
        <message>
            <source>there is no such place in this case</source>
            <translation>в этой анкете нет такого места</translation>
        </message>
        <message>
            <source>the end of the paper is reached</source>
            <translation>достигнут конец анкеты</translation>
        </message>
        <message>
            <source>Close the case, or go back with Up.</source>
            <translation>Закройте анкету или вернитесь клавишей «вверх».</translation>
        </message>
        <message>
            <source>this is the end of a roster, not a question</source>
            <translation>это конец повторяющейся группы, а не вопрос</translation>
        </message>
        <message>
            <source>there is no such row in this case</source>
            <translation>в этой анкете нет такой строки</translation>
        </message>
        <message>
            <source>there is no such roster in this case</source>
            <translation>в этой анкете нет такой повторяющейся группы</translation>
        </message>
        <message>
            <source>this is not a form that can be read</source>
            <translation>это не форма, которую можно прочитать</translation>
        </message>
        <message>
            <source>Convert the questionnaire again.</source>
            <translation>Преобразуйте бланк снова.</translation>
        </message>
        <message>
            <source>the form has no questions</source>
            <translation>в форме нет вопросов</translation>
        </message>
        <message>
            <source>groups are nested too deeply</source>
            <translation>группы вложены слишком глубоко</translation>
        </message>
        <message>
            <source>Nest at most {number} levels.</source>
            <translation>Вкладывайте не больше уровней, чем {number}.</translation>
        </message>
        <message>
            <source>Correct the questionnaire and try again. `check` lists all that is wrong.</source>
            <translation>Исправьте бланк и попробуйте снова. `check` перечислит всё, что неверно.</translation>
        </message>
        <message>
            <source>Let some stand one after another.</source>
            <translation>Поставьте некоторые одну за другой.</translation>
        </message>
        <message>
            <source>the converter cannot read this questionnaire ({name}: {said})</source>
            <translation>преобразователь не может прочитать этот бланк ({name}: {said})</translation>
        </message>
        <message>
            <source>Compare the sheets' column names with an XLSForm that works.</source>
            <translation>Сравните имена столбцов на листах с работающей XLSForm.</translation>
        </message>
        <message>
            <source>the workbook is protected by a password</source>
            <translation>книга защищена паролем</translation>
        </message>
        <message>
            <source>Save it without a password.</source>
            <translation>Сохраните её без пароля.</translation>
        </message>
        <message>
            <source>two columns of the sheet {sheet} are called {title}</source>
            <translation>два столбца листа {sheet} называются {title}</translation>
        </message>
        <message>
            <source>Rename one of them, or let `check --repair` do it.</source>
            <translation>Переименуйте один из них или доверьте это `check --repair`.</translation>
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
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Mark a paper to see what happened to it.</source>
            <translation>Отметьте анкету, чтобы увидеть, что с ней было.</translation>
        </message>
        <message>
            <source>History of paper {number}</source>
            <translation>История анкеты {number}</translation>
        </message>
        <message>
            <source>Being keyed by {who}; the trail begins when the paper is closed.</source>
            <translation>Вводит {who}; журнал начинается с закрытия анкеты.</translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <source>{who}, here</source>
            <translation>{who}, здесь</translation>
        </message>
        <message>
            <source>{who}, laptop {station} of {district}</source>
            <translation>{who}, ноутбук {station}, {district}</translation>
        </message>
        <message>
            <source>Closed the paper: {status}.</source>
            <translation>Закрыл(а) анкету: {status}.</translation>
        </message>
        <message>
            <source>Status: {old} → {new}.</source>
            <translation>Состояние: {old} → {new}.</translation>
        </message>
        <message>
            <source>Settled a conflict: {question}: {new}.</source>
            <translation>Решил(а) противоречие: {question}: {new}.</translation>
        </message>
        <message>
            <source>Decided a difference: {question}: {old} → {new}.</source>
            <translation>Решил(а) расхождение: {question}: {old} → {new}.</translation>
        </message>
        <message>
            <source>Took a decision back: {question}: {old} → {new}.</source>
            <translation>Отозвал(а) решение: {question}: {old} → {new}.</translation>
        </message>
        <message>
            <source>Accepted: {question}: {new}.</source>
            <translation>Принял(а): {question}: {new}.</translation>
        </message>
        <message>
            <source>Sent back: {question}: {new}.</source>
            <translation>Вернул(а): {question}: {new}.</translation>
        </message>
        <message>
            <source>Paper number</source>
            <translation>Номер анкеты</translation>
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
            <source>Taken over from</source>
            <translation>Принято от</translation>
        </message>
        <message>
            <source>Row of {roster}</source>
            <translation>Строка «{roster}»</translation>
        </message>
        <message>
            <source>on the paper</source>
            <translation>на бумаге</translation>
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation>так стоит на бумаге</translation>
        </message>
        <message>
            <source>the interviewer was asked</source>
            <translation>спросили интервьюера</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>другая причина</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>Reason: {words}</source>
            <translation>Причина: {words}</translation>
        </message>
        <message>
            <source>Source: {words}</source>
            <translation>Источник: {words}</translation>
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
        <message>
            <source>To the merge</source>
            <translation>К объединению</translation>
        </message>
        <message>
            <source>by you this week</source>
            <translation>вами за неделю</translation>
        </message>
        <message>
            <source>Every batch is closed</source>
            <translation>Все пачки закрыты</translation>
        </message>
        <message>
            <source>Write the file for your supervisor on the page Send ({key}), or make the next batch.</source>
            <translation>Запишите файл для супервайзера на странице «Отправка» ({key}) или заведите следующую пачку.</translation>
        </message>
    </context>
    <context>
        <name>JoinPage</name>
        <message>
            <source>Files of this study on this computer</source>
            <translation>Файлы этого исследования на этом компьютере</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>The number that your supervisor gave to this laptop.</source>
            <translation>Номер, который супервайзер дал этому ноутбуку.</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Кто здесь работает</translation>
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
            <source>Where to save it</source>
            <translation>Где сохранить</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Browse for the place of the new file</source>
            <translation>Выбрать место нового файла</translation>
        </message>
        <message>
            <source>Begin at this seat</source>
            <translation>Начать на этом месте</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>Открывается {name}</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Присоединиться к исследованию</translation>
        </message>
        <message>
            <source>Open the study package that your supervisor gave you, a file ending in .anketa-study.</source>
            <translation>Откройте пакет исследования, который дал супервайзер: файл с окончанием .anketa-study.</translation>
        </message>
        <message>
            <source>Join the study “{name}”</source>
            <translation>Присоединиться к исследованию «{name}»</translation>
        </message>
        <message>
            <source>What you send is sealed for the supervisor.</source>
            <translation>То, что вы отправляете, запечатано для супервайзера.</translation>
        </message>
        <message>
            <source>Questionnaire: {title}. Package {number} of the centre {centre}.</source>
            <translation>Форма: {title}. Пакет {number} центра {centre}.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Кто-то другой</translation>
        </message>
        <message>
            <source>A code is needed, so that your answers can be told from others'.</source>
            <translation>Нужен код, чтобы ваши ответы отличались от чужих.</translation>
        </message>
        <message>
            <source>Say where the new file shall be.</source>
            <translation>Укажите, где будет новый файл.</translation>
        </message>
        <message>
            <source>Preparing {name}</source>
            <translation>Подготовка {name}</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Новый файл</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa)</source>
            <translation>Файлы Anketa (*.anketa)</translation>
        </message>
        <message>
            <source>A newer package adds its form versions and people first; papers stay as they are.</source>
            <translation>Более новый пакет сначала добавляет версии формы и людей; анкеты остаются как есть.</translation>
        </message>
        <message>
            <source>Go on with this file</source>
            <translation>Продолжить с этим файлом</translation>
        </message>
        <message>
            <source>Another seat on this computer…</source>
            <translation>Другое место на этом компьютере…</translation>
        </message>
        <message>
            <source>This is the supervisor's laptop…</source>
            <translation>Это ноутбук супервайзера…</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>this is the key of another study</source>
            <translation>это ключ другого исследования</translation>
        </message>
        <message>
            <source>Look which study the sheet names.</source>
            <translation>Посмотрите, какое исследование названо на листе.</translation>
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
        <name>KeyCard</name>
        <message>
            <source>The supervisor's key</source>
            <translation>Ключ супервайзера</translation>
        </message>
        <message>
            <source>It opens the file when a password is forgotten, and gives a new one.</source>
            <translation>Он открывает файл, когда пароль забыт, и даёт новый.</translation>
        </message>
        <message>
            <source>No supervisor's key opens this file: when all its passwords are forgotten, it is lost.</source>
            <translation>Ни один ключ супервайзера не открывает этот файл: если забыты все пароли, он потерян.</translation>
        </message>
        <message>
            <source>Add a public key…</source>
            <translation>Добавить открытый ключ…</translation>
        </message>
        <message>
            <source>Save the recovery file…</source>
            <translation>Сохранить файл восстановления…</translation>
        </message>
        <message>
            <source>Who can read what is sent</source>
            <translation>Кто может прочесть отправленное</translation>
        </message>
        <message>
            <source>The districts' files are sealed for the supervisor's key: whoever finds the stick reads nothing. A second key, kept in another place, opens them when the first is lost.</source>
            <translation>Файлы районов запечатаны для ключа супервайзера: нашедший флешку не прочтёт ничего. Второй ключ, хранимый в другом месте, открывает их, если первый потерян.</translation>
        </message>
        <message>
            <source>Choose a key (.pub)…</source>
            <translation>Выбрать ключ (.pub)…</translation>
        </message>
        <message>
            <source>Make a new key…</source>
            <translation>Создать новый ключ…</translation>
        </message>
        <message>
            <source>Choose a second key…</source>
            <translation>Выбрать второй ключ…</translation>
        </message>
        <message>
            <source>A new key is a file, and its password. Without both, no sealed file opens: keep a copy of each in another place.</source>
            <translation>Новый ключ — это файл и его пароль. Без обоих не откроется ни один запечатанный файл: храните копию каждого в другом месте.</translation>
        </message>
        <message>
            <source>Choose its place and make it…</source>
            <translation>Выбрать место и создать…</translation>
        </message>
        <message>
            <source>Not sealed: no key was chosen.</source>
            <translation>Не запечатано: ключ не выбран.</translation>
        </message>
        <message>
            <source>Sealed for {key}</source>
            <translation>Запечатано для {key}</translation>
        </message>
        <message>
            <source>Second key: {key}</source>
            <translation>Второй ключ: {key}</translation>
        </message>
        <message>
            <source>The public half of a key</source>
            <translation>Открытая половина ключа</translation>
        </message>
        <message>
            <source>Public keys (*.pub);;All files (*)</source>
            <translation>Открытые ключи (*.pub);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Keys (*.anketa-key)</source>
            <translation>Ключи (*.anketa-key)</translation>
        </message>
        <message>
            <source>The key is made: {name}. Keep it and its password away from the districts' laptops, and a copy of both in another place.</source>
            <translation>Ключ создан: {name}. Храните его и его пароль не на ноутбуках районов, а копию обоих — в другом месте.</translation>
        </message>
        <message>
            <source>Type a printed key…</source>
            <translation>Набрать напечатанный ключ…</translation>
        </message>
        <message>
            <source>Print a key…</source>
            <translation>Напечатать ключ…</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>Чей ключ</translation>
        </message>
        <message>
            <source>The escrow key</source>
            <translation>Запасной ключ</translation>
        </message>
    </context>
    <context>
        <name>KeyChoice</name>
        <message>
            <source>The supervisor's public key</source>
            <translation>Открытый ключ супервайзера</translation>
        </message>
        <message>
            <source>Public keys (*.pub);;All files (*)</source>
            <translation>Открытые ключи (*.pub);;Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>Key file</source>
            <translation>Файл ключа</translation>
        </message>
        <message>
            <source>Keys (*.anketa-key);;All files (*)</source>
            <translation>Ключи (*.anketa-key);;Все файлы (*)</translation>
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
        <name>KeyStrip</name>
        <message>
            <source>Files here are sealed. The supervisor's key opens them; it is asked once.</source>
            <translation>Файлы запечатаны. Их открывает ключ супервайзера; он спрашивается один раз.</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Файл ключа</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Browse for the key file</source>
            <translation>Выбрать файл ключа</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Пароль ключа</translation>
        </message>
        <message>
            <source>Open the files</source>
            <translation>Открыть файлы</translation>
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
        <name>LockPage</name>
        <message>
            <source>Locked: {name}</source>
            <translation>Заблокировано: {name}</translation>
        </message>
        <message>
            <source>The paper on the screen is kept as it is; every accepted answer is on the disk.</source>
            <translation>Анкета на экране остаётся как есть; каждый принятый ответ на диске.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Somebody else works now</source>
            <translation>Теперь работает другой</translation>
        </message>
    </context>
    <context>
        <name>MergeNote</name>
        <message>
            <source>this very file was merged before</source>
            <translation>этот самый файл уже объединён</translation>
        </message>
        <message>
            <source>you accepted laptop {station}</source>
            <translation>вы приняли ноутбук {station}</translation>
        </message>
        <message>
            <source>laptop {station} sends for the first time and was accepted</source>
            <translation>ноутбук {station} прислал файл впервые и принят</translation>
        </message>
        <message>
            <source>laptop {station} has seat {seat} of district {district}; its package proves it</source>
            <translation>у ноутбука {station} место {seat} района {district}; это доказывает его пакет</translation>
        </message>
        <message>
            <source>seat {seat} was taken by laptop {station} too</source>
            <translation>место {seat} занял и ноутбук {station}</translation>
        </message>
        <message>
            <source>file {number} of this laptop, older than its file {last} merged before</source>
            <translation>файл {number} этого ноутбука, старше объединённого раньше файла {last}</translation>
        </message>
        <message>
            <source>file {number} of this laptop was not merged here; this one holds all of it</source>
            <translation>файл {number} этого ноутбука здесь не объединён; этот содержит его целиком</translation>
        </message>
        <message>
            <source>the laptop's file was copied, and both copies went on</source>
            <translation>файл ноутбука скопировали, и обе копии пошли дальше</translation>
        </message>
        <message>
            <source>{count} papers being keyed here were closed elsewhere; here they stay</source>
            <translation>анкеты, которые здесь вводятся, закрыты в другом месте: {count}; здесь они остаются</translation>
        </message>
        <message>
            <source>brings a new version of the questionnaire</source>
            <translation>приносит новую версию формы</translation>
        </message>
        <message>
            <source>{count} papers of other laptops were left out; what is said of them waits for them</source>
            <translation>Пропущено анкет других ноутбуков: {count}; сказанное о них ждёт их</translation>
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
            <source>Stopped. Nothing was changed.</source>
            <translation>Остановлено. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Files to merge (*.anketa-district *.anketa-centre);;All files (*)</source>
            <translation>Файлы для объединения (*.anketa-district *.anketa-centre);;Все файлы (*)</translation>
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
        <name>NewPassword</name>
        <message>
            <source>At least 8 letters, such as three words that do not belong together. It opens the file.</source>
            <translation>Не меньше 8 знаков, например три слова, не связанные друг с другом. Он открывает файл.</translation>
        </message>
        <message>
            <source>May stay empty. At least 4 letters; it says who sits here, it does not close the file.</source>
            <translation>Может остаться пустым. Не меньше 4 знаков; он говорит, кто здесь сидит, но файл не закрывает.</translation>
        </message>
        <message>
            <source>At least 4 letters; it says who sits here, it does not close the file.</source>
            <translation>Не меньше 4 знаков; он говорит, кто здесь сидит, но файл не закрывает.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>То же ещё раз</translation>
        </message>
        <message>
            <source>The password needs at least {fewest} letters.</source>
            <translation>В пароле нужно не меньше {fewest} знаков.</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>Пароли не совпадают.</translation>
        </message>
        <message>
            <source>Type the same twice.</source>
            <translation>Наберите дважды одно и то же.</translation>
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
        <message>
            <source>The file is made, and {keys} beside it. The two belong together: copy both, or no password opens the copy.</source>
            <translation>Файл создан, рядом с ним {keys}. Они нужны вместе: копируйте оба, иначе копию не откроет ни один пароль.</translation>
        </message>
    </context>
    <context>
        <name>NewcomerCard</name>
        <message>
            <source>Add a person</source>
            <translation>Добавить человека</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Short and theirs alone, such as 07 or AA.</source>
            <translation>Короткий и только его, например 07 или AA.</translation>
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
            <source>Keys papers</source>
            <translation>Вводит анкеты</translation>
        </message>
        <message>
            <source>Supervises</source>
            <translation>Супервайзер</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>A code is needed, so that their answers can be told from others'.</source>
            <translation>Нужен код, чтобы его ответы отличались от других.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation>{code} — код другого человека здесь.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBox</name>
        <message>
            <source>What became of papers that are not keyed</source>
            <translation>Что стало с невведёнными анкетами</translation>
        </message>
        <message>
            <source>Type their numbers, such as 27 or 30-33, then Enter and one digit; or Ctrl and the digit at once.</source>
            <translation>Наберите их номера, например 27 или 30-33, затем Enter и одну цифру; или сразу Ctrl и цифру.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Key {key}</source>
            <translation>Клавиша {key}</translation>
        </message>
        <message>
            <source>Not a number of this batch: {words}</source>
            <translation>Не номер этой пачки: {words}</translation>
        </message>
        <message>
            <source>Type the number of a paper first.</source>
            <translation>Сначала наберите номер анкеты.</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} и ещё {count}</translation>
        </message>
        <message>
            <source>{numbers}: press the digit of what became of it.</source>
            <translation>{numbers}: нажмите цифру — что с ними стало.</translation>
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
        <name>OwnCard</name>
        <message>
            <source>My password</source>
            <translation>Мой пароль</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Нынешний пароль</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Сменить мой пароль</translation>
        </message>
        <message>
            <source>Set my password</source>
            <translation>Задать мой пароль</translation>
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
            <translation>Противоречия</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Open with a password</source>
            <translation>Открыть паролем</translation>
        </message>
        <message>
            <source>People and passwords</source>
            <translation>Люди и пароли</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>Частота ошибок</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Сомнения</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Новая пачка</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Присоединиться к исследованию</translation>
        </message>
        <message>
            <source>Study package</source>
            <translation>Пакет исследования</translation>
        </message>
    </context>
    <context>
        <name>PaperFinder</name>
        <message>
            <source>Find a paper by its number; with nothing typed: your last papers</source>
            <translation>Найти анкету по номеру; если ничего не набрано — ваши последние анкеты</translation>
        </message>
        <message>
            <source>Numbers of this batch that are not keyed yet</source>
            <translation>Номера этой пачки, которые ещё не введены</translation>
        </message>
        <message>
            <source>No batch of second keyings expects paper {number}. A supervisor makes one.</source>
            <translation>Ни одна пачка вторых вводов не ждёт анкету {number}. Её заводит супервайзер.</translation>
        </message>
        <message>
            <source>Answers are keyed here already. Clear the number with F8 and leave with Ctrl+W.</source>
            <translation>Здесь уже введены ответы. Сотрите номер клавишей F8 и выйдите через Ctrl+W.</translation>
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
        <name>PaperView</name>
        <message>
            <source>The paper around the current question</source>
            <translation>Анкета вокруг текущего вопроса</translation>
        </message>
    </context>
    <context>
        <name>PasswordCard</name>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>The file was opened with the supervisor's key: a new password can be given here.</source>
            <translation>Файл открыт ключом супервайзера: здесь можно дать новый пароль.</translation>
        </message>
        <message>
            <source>Set the password and start</source>
            <translation>Задать пароль и начать</translation>
        </message>
        <message>
            <source>In a file with a passphrase everybody has a password of their own, and you have none yet. A supervisor gives you one on the page “People and passwords”.</source>
            <translation>В файле с паролем у каждого свой пароль, а у вас его ещё нет. Его даёт супервайзер на странице «Люди и пароли».</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Показать набранное</translation>
        </message>
    </context>
    <context>
        <name>PasswordGate</name>
        <message>
            <source>Type the password.</source>
            <translation>Наберите пароль.</translation>
        </message>
        <message>
            <source>This is not the password. Look at the keyboard's language and at Caps Lock.</source>
            <translation>Это не тот пароль. Посмотрите на язык клавиатуры и на Caps Lock.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Wait {seconds} s and try again.</source>
            <translation>Слишком много неверных паролей. Подождите {seconds} с и попробуйте снова.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People and passwords</source>
            <translation>Люди и пароли</translation>
        </message>
        <message>
            <source>The file is encrypted: each password below opens it.</source>
            <translation>Файл зашифрован: его открывает каждый пароль ниже.</translation>
        </message>
        <message>
            <source>A password says who sits here. It does not close the file: whoever has the file can read it.</source>
            <translation>Пароль говорит, кто здесь сидит. Файл он не закрывает: прочесть его может всякий, у кого он есть.</translation>
        </message>
        <message>
            <source>Your password is set.</source>
            <translation>Ваш пароль задан.</translation>
        </message>
        <message>
            <source>{code} has a new password. Say it to them, and let them change it here.</source>
            <translation>У {code} новый пароль. Скажите его, а сменить его можно здесь.</translation>
        </message>
        <message>
            <source>{code} has no password any more.</source>
            <translation>У {code} больше нет пароля.</translation>
        </message>
        <message>
            <source>{code} was added.</source>
            <translation>{code}: добавлен(а).</translation>
        </message>
        <message>
            <source>The key opens the file from now on. Save the recovery file for its supervisor.</source>
            <translation>Отныне ключ открывает файл. Сохраните файл восстановления для его супервайзера.</translation>
        </message>
        <message>
            <source>Written: {name}. Give it to the supervisor; it opens nothing without the key.</source>
            <translation>Записано: {name}. Отдайте его супервайзеру; без ключа он ничего не открывает.</translation>
        </message>
        <message>
            <source>The present password is another one. Nothing was changed.</source>
            <translation>Нынешний пароль другой. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Recovery file</source>
            <translation>Файл восстановления</translation>
        </message>
        <message>
            <source>Only passwords open the file now; yours does. Give the others theirs below.</source>
            <translation>Теперь файл открывают только пароли; ваш — открывает. Дайте пароли другим ниже.</translation>
        </message>
        <message>
            <source>The plain copies are deleted.</source>
            <translation>Открытые копии удалены.</translation>
        </message>
    </context>
    <context>
        <name>PersonList</name>
        <message>
            <source>The others</source>
            <translation>Остальные</translation>
        </message>
        <message>
            <source>Give this password</source>
            <translation>Дать этот пароль</translation>
        </message>
        <message>
            <source>A new password for {code}</source>
            <translation>Новый пароль для {code}</translation>
        </message>
        <message>
            <source>Nobody else works in this file yet.</source>
            <translation>Больше никто в этом файле пока не работает.</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>оператор</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>супервайзер</translation>
        </message>
        <message>
            <source>has a password</source>
            <translation>есть пароль</translation>
        </message>
        <message>
            <source>no password</source>
            <translation>без пароля</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Новый пароль…</translation>
        </message>
        <message>
            <source>New password for {code}</source>
            <translation>Новый пароль для {code}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Отнять</translation>
        </message>
        <message>
            <source>Take the password of {code} away</source>
            <translation>Отнять пароль у {code}</translation>
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
            <translation>Нужен код, чтобы ваши ответы отличались от чужих.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation>{code} — код другого человека здесь.</translation>
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
        <name>PlainCopiesCard</name>
        <message>
            <source>Plain copies from before</source>
            <translation>Прежние открытые копии</translation>
        </message>
        <message>
            <source>Whoever finds one reads everything without a password. An encrypted backup was made; delete these, on sticks and other disks too.</source>
            <translation>Кто найдёт такую копию, прочтёт всё без пароля. Зашифрованная резервная копия сделана; удалите эти, на флешках и других дисках тоже.</translation>
        </message>
        <message>
            <source>Delete these copies</source>
            <translation>Удалить эти копии</translation>
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
            <translation>Тренировка: пробные анкеты. Ничего из введённого здесь не отправляется и не считается.</translation>
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>Practice</source>
            <translation>Тренировка</translation>
        </message>
        <message>
            <source>Practise again from the start</source>
            <translation>Тренироваться заново</translation>
        </message>
        <message>
            <source>Paper {number}: {right} of {total} answers as they stand on it</source>
            <translation>Анкета {number}: {right} из {total} ответов как на ней</translation>
        </message>
        <message>
            <source>Key the six sample papers: each stands beside the form while you key it, and afterwards you see what you keyed otherwise. On paper 7 somebody wrote “refused”, paper 8 never came back: say so on the page Batches, then close the batch.</source>
            <translation>Введите шесть пробных анкет: каждая стоит рядом с формой, пока вы её вводите, а потом видно, что введено иначе. На анкете 7 кто-то написал «отказ», анкета 8 не вернулась: отметьте это на странице «Пачки», затем закройте пачку.</translation>
        </message>
    </context>
    <context>
        <name>PracticeFiles</name>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
    </context>
    <context>
        <name>PrintCard</name>
        <message>
            <source>Print the key and lock the paper away</source>
            <translation>Напечатайте ключ и заприте бумагу</translation>
        </message>
        <message>
            <source>With the paper a new laptop opens everything when this one is lost; its holder needs no password. Save the sheet as a PDF, print it, delete the PDF, and put the paper into a safe.</source>
            <translation>С этой бумагой новый ноутбук открывает всё, когда этот потерян; её владельцу не нужен пароль. Сохраните лист в PDF, напечатайте, удалите PDF и положите бумагу в сейф.</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>Чей ключ</translation>
        </message>
        <message>
            <source>The supervisor's key</source>
            <translation>Ключ супервайзера</translation>
        </message>
        <message>
            <source>The escrow key</source>
            <translation>Запасной ключ</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Файл ключа</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
        <message>
            <source>Browse for the key file</source>
            <translation>Выбрать файл ключа</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Пароль ключа</translation>
        </message>
        <message>
            <source>Save the sheet as PDF…</source>
            <translation>Сохранить лист в PDF…</translation>
        </message>
        <message>
            <source>It is printed: delete the PDF</source>
            <translation>Напечатан: удалить PDF</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Сохранить лист</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Файлы PDF (*.pdf)</translation>
        </message>
        <message>
            <source>{name} is written. Print it, then delete it here.</source>
            <translation>{name} записан. Напечатайте его, затем удалите здесь.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({error}). Delete it yourself.</source>
            <translation>{name} не удалось удалить ({error}). Удалите его сами.</translation>
        </message>
        <message>
            <source>{name} is deleted. Put the paper into a safe.</source>
            <translation>{name} удалён. Положите бумагу в сейф.</translation>
        </message>
    </context>
    <context>
        <name>ProfileBar</name>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>An export that was kept</source>
            <translation>Сохранённая выгрузка</translation>
        </message>
        <message>
            <source>Name to keep these choices under</source>
            <translation>Имя, под которым сохранить этот выбор</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
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
        <name>ProtectionForm</name>
        <message>
            <source>Only a password opens the file (it is encrypted)</source>
            <translation>Файл открывает только пароль (он зашифрован)</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ваш код</translation>
        </message>
        <message>
            <source>You are its first supervisor and let the others in. Such as S1.</source>
            <translation>Вы его первый супервайзер и впускаете остальных. Например S1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>The supervisor's public key</source>
            <translation>Открытый ключ супервайзера</translation>
        </message>
        <message>
            <source>A file that ends in .pub. Whoever has the other half opens the file when passwords are forgotten.</source>
            <translation>Файл, который кончается на .pub. Тот, у кого вторая половина, откроет файл, когда пароли забыты.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Browse for the supervisor's public key</source>
            <translation>Выбрать открытый ключ супервайзера</translation>
        </message>
        <message>
            <source>Your code is needed: the password is yours.</source>
            <translation>Нужен ваш код: пароль — ваш.</translation>
        </message>
        <message>
            <source>Without a supervisor's key nobody can open the file when all its passwords are forgotten.</source>
            <translation>Без ключа супервайзера никто не откроет файл, если все его пароли забыты.</translation>
        </message>
        <message>
            <source>A file of keys is made beside it, with the ending .anketa-keys. The two belong together: copy both.</source>
            <translation>Рядом создаётся файл ключей с окончанием .anketa-keys. Они нужны вместе: копируйте оба.</translation>
        </message>
        <message>
            <source>For a laptop that may be stolen. A supervisor can add it later.</source>
            <translation>Для ноутбука, который могут украсть. Супервайзер может добавить это позже.</translation>
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
        <name>QueriesPage</name>
        <message>
            <source>Queries</source>
            <translation>Сомнения</translation>
        </message>
        <message>
            <source>F2 accepts, Enter opens the paper, F8 sends back</source>
            <translation>F2 принимает, Enter открывает анкету, F8 возвращает</translation>
        </message>
        <message>
            <source>Reason, or what to ask</source>
            <translation>Причина или что спросить</translation>
        </message>
        <message>
            <source>To accept, empty means: it stands so on the paper. To send back, say what shall be looked at.</source>
            <translation>Чтобы принять, пустое значит: так стоит на бумаге. Чтобы вернуть, скажите, на что посмотреть.</translation>
        </message>
        <message>
            <source>F2 · Accept</source>
            <translation>F2 · Принять</translation>
        </message>
        <message>
            <source>F4 · Correct</source>
            <translation>F4 · Исправить</translation>
        </message>
        <message>
            <source>F8 · Send back</source>
            <translation>F8 · Вернуть</translation>
        </message>
        <message>
            <source>No query is open</source>
            <translation>Открытых сомнений нет</translation>
        </message>
        <message>
            <source>Values outside their range, answers that a rule asks about and notes of keyers stand here until you accept or correct them.</source>
            <translation>Значения вне границ, ответы, о которых спрашивает правило, и заметки операторов стоят здесь, пока вы их не примете или не исправите.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Ввёл(а)</translation>
        </message>
        <message>
            <source>What asks</source>
            <translation>Что спрашивает</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>О чём вопрос</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Пока</translation>
        </message>
        <message numerus="yes">
            <source>%n to answer</source>
            <translation>
                <numerusform>ответить: %n</numerusform>
                <numerusform>ответить: %n</numerusform>
                <numerusform>ответить: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>Анкета {number}</translation>
        </message>
        <message>
            <source>Say what shall be looked at; the keyer reads it.</source>
            <translation>Скажите, на что посмотреть; оператор это прочтёт.</translation>
        </message>
        <message numerus="yes">
            <source>%n query(ies) accepted; it stands in the trail with its reason.</source>
            <translation>
                <numerusform>Принято %n сомнение; оно стоит в журнале с причиной.</numerusform>
                <numerusform>Принято %n сомнения; они стоят в журнале с причиной.</numerusform>
                <numerusform>Принято %n сомнений; они стоят в журнале с причиной.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n query(ies) sent back; the district gets them with your next file.</source>
            <translation>
                <numerusform>Возвращено %n сомнение; район получит его с вашим следующим файлом.</numerusform>
                <numerusform>Возвращено %n сомнения; районы получат их с вашим следующим файлом.</numerusform>
                <numerusform>Возвращено %n сомнений; районы получат их с вашим следующим файлом.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the queries</source>
            <translation>Чтение сомнений</translation>
        </message>
        <message>
            <source>The list was not read to its end. Open the page again to read it.</source>
            <translation>Список прочитан не до конца. Откройте страницу снова, чтобы прочитать его.</translation>
        </message>
        <message>
            <source>{name}: all</source>
            <translation>{name}: все</translation>
        </message>
    </context>
    <context>
        <name>QueryWords</name>
        <message>
            <source>a rule asks</source>
            <translation>спрашивает правило</translation>
        </message>
        <message>
            <source>kept against a rule</source>
            <translation>оставлено вопреки правилу</translation>
        </message>
        <message>
            <source>a keyer's note</source>
            <translation>заметка оператора</translation>
        </message>
        <message>
            <source>sent back</source>
            <translation>возвращено</translation>
        </message>
        <message>
            <source>changed since it was sent back</source>
            <translation>изменено после возврата</translation>
        </message>
        <message>
            <source>Kept by {keyer}: {reason}.</source>
            <translation>Оставил(а) {keyer}: {reason}.</translation>
        </message>
        <message>
            <source>Note of {keyer}: {note}</source>
            <translation>Заметка, {keyer}: {note}</translation>
        </message>
        <message>
            <source>Sent back by {who}, {when}: {words}</source>
            <translation>Вернул(а) {who}, {when}: {words}</translation>
        </message>
        <message>
            <source>outside its range</source>
            <translation>вне границ</translation>
        </message>
        <message>
            <source>not on its scale</source>
            <translation>не на шкале</translation>
        </message>
        <message>
            <source>does not go with an earlier answer</source>
            <translation>не согласуется с более ранним ответом</translation>
        </message>
        <message>
            <source>a part of the date is unknown</source>
            <translation>часть даты неизвестна</translation>
        </message>
        <message>
            <source>lies in the future</source>
            <translation>в будущем</translation>
        </message>
        <message>
            <source>should have been skipped</source>
            <translation>надо было пропустить</translation>
        </message>
        <message>
            <source>more rows than announced</source>
            <translation>строк больше, чем объявлено</translation>
        </message>
        <message>
            <source>fewer rows than announced</source>
            <translation>строк меньше, чем объявлено</translation>
        </message>
        <message>
            <source>a rule took too long to check</source>
            <translation>правило проверялось слишком долго</translation>
        </message>
        <message>
            <source>breaks the rule of the question</source>
            <translation>нарушает правило вопроса</translation>
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation>так стоит на бумаге</translation>
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
        <message>
            <source>Lock the screen</source>
            <translation>Блокировать экран</translation>
        </message>
        <message>
            <source>After {minutes} min without a key</source>
            <translation>Через {minutes} мин без нажатий</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
    </context>
    <context>
        <name>RateTable</name>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Ошибки</translation>
        </message>
        <message>
            <source>In 10,000</source>
            <translation>На 10 000</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % интервал</translation>
        </message>
        <message>
            <source>Both wrong</source>
            <translation>Неверны оба</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Before: {line}</source>
            <translation>Перед этим: {line}</translation>
        </message>
        <message>
            <source>Next: {line}</source>
            <translation>Дальше: {line}</translation>
        </message>
        <message>
            <source>Section {number} of {count}: {title}</source>
            <translation>Раздел {number} из {count}: {title}</translation>
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
        <message>
            <source>Settle conflicts and duplicates</source>
            <translation>Решить противоречия и дубликаты</translation>
        </message>
        <message>
            <source>Files merged</source>
            <translation>Файлы объединены</translation>
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
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
    </context>
    <context>
        <name>ReplyCard</name>
        <message>
            <source>Send back to a district</source>
            <translation>Ответ району</translation>
        </message>
        <message>
            <source>Corrections, settled conflicts, form versions, and which of its files arrived. Sealed for the laptops of that district; it holds nothing of other districts' papers.</source>
            <translation>Исправления, решённые противоречия, версии формы и какие из его файлов дошли. Запечатано для ноутбуков этого района; об анкетах других районов в нём ничего нет.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>Write the file…</source>
            <translation>Записать файл…</translation>
        </message>
        <message>
            <source>Files from the centre (*.anketa-centre)</source>
            <translation>Файлы из центра (*.anketa-centre)</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) with changes</source>
            <translation>
                <numerusform>%n анкета с изменениями</numerusform>
                <numerusform>%n анкеты с изменениями</numerusform>
                <numerusform>%n анкет с изменениями</numerusform>
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
            <translation>Каждый процент стоит рядом со своим действительным N и 95-процентным интервалом. Два вопроса вместе дают таблицу сопряжённости с критерием; модель — скорректированные отношения шансов.</translation>
        </message>
        <message>
            <source>A question for the rows of a crosstab</source>
            <translation>Вопрос для строк таблицы сопряжённости</translation>
        </message>
        <message>
            <source>A question for its columns</source>
            <translation>Вопрос для её столбцов</translation>
        </message>
        <message>
            <source>Add the crosstab</source>
            <translation>Добавить таблицу</translation>
        </message>
        <message>
            <source>A model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>outcome=code ~ question=codes + number</source>
            <translation>исход=код ~ вопрос=коды + число</translation>
        </message>
        <message>
            <source>A model: d1=1 ~ b4=2|3 + age</source>
            <translation>Модель: d1=1 ~ b4=2|3 + age</translation>
        </message>
        <message>
            <source>Add the model</source>
            <translation>Добавить модель</translation>
        </message>
        <message>
            <source>Take them away</source>
            <translation>Убрать их</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Построить отчёт</translation>
        </message>
        <message>
            <source>Save as a web page…</source>
            <translation>Сохранить как веб-страницу…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Added: {what}</source>
            <translation>Добавлено: {what}</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>Построение отчёта</translation>
        </message>
        <message>
            <source>{path} was written.</source>
            <translation>Записано: {path}.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Choose another folder.</source>
            <translation>{path} нельзя записать ({why}). Выберите другую папку.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Веб-страница (*.html)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Leave the file as it is</source>
            <translation>Оставить файл как есть</translation>
        </message>
        <message>
            <source>Put the backup back</source>
            <translation>Вернуть копию</translation>
        </message>
        <message>
            <source>Put {backup} in the place of {store}?</source>
            <translation>Поставить {backup} на место {store}?</translation>
        </message>
        <message>
            <source>In the backup: papers {cases}, drafts {drafts}; its last change was at {moment}.</source>
            <translation>В копии: анкет {cases}, незаконченных {drafts}; последнее изменение {moment}.</translation>
        </message>
        <message>
            <source>In the file now: papers {cases}, drafts {drafts}.</source>
            <translation>Сейчас в файле: анкет {cases}, незаконченных {drafts}.</translation>
        </message>
        <message>
            <source>Nothing is deleted: the present file stays beside it under another name.</source>
            <translation>Ничего не удаляется: нынешний файл остаётся рядом под другим именем.</translation>
        </message>
        <message>
            <source>A supervisor decides this</source>
            <translation>Это решает супервайзер</translation>
        </message>
        <message>
            <source>Papers keyed since then go aside with the file.</source>
            <translation>Анкеты, введённые после неё, уйдут в сторону вместе с файлом.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
    </context>
    <context>
        <name>ReturnedList</name>
        <message numerus="yes">
            <source>%n question(s) came back to you</source>
            <translation>
                <numerusform>Вам вернули %n вопрос</numerusform>
                <numerusform>Вам вернули %n вопроса</numerusform>
                <numerusform>Вам вернули %n вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at the paper once more: type what it says, or write a note (Ctrl+N) why the answer stands.</source>
            <translation>Посмотрите на бумагу ещё раз: введите, что на ней стоит, или напишите заметку (Ctrl+N), почему ответ верен.</translation>
        </message>
        <message>
            <source>To the first one</source>
            <translation>К первому</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>Анкета {number}</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>Rules of this study</source>
            <translation>Правила этого исследования</translation>
        </message>
        <message>
            <source>Papers to key twice</source>
            <translation>Какие анкеты вводить дважды</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message>
            <source>every n-th</source>
            <translation>каждую n-ю</translation>
        </message>
        <message>
            <source>a random share</source>
            <translation>случайную долю</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Разыграть</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Пачка</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Введено дважды</translation>
        </message>
        <message>
            <source>Still to key</source>
            <translation>Ещё ввести</translation>
        </message>
        <message>
            <source>No batch of first keyings says from which to which number it goes: make one first.</source>
            <translation>Ни одна пачка первых вводов не говорит, с какого и по какой номер она идёт: сначала заведите такую.</translation>
        </message>
        <message>
            <source>Nothing is drawn yet: every paper of this batch may be keyed twice. A draw is made once.</source>
            <translation>Ещё ничего не разыграно: дважды можно ввести каждую анкету этой пачки. Розыгрыш делается один раз.</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>How many: n, or per cent</source>
            <translation>Сколько: n или проценты</translation>
        </message>
        <message>
            <source>Noted in the trail; it travels with the files that are sent.</source>
            <translation>Записано в журнал; идёт вместе с отправляемыми файлами.</translation>
        </message>
    </context>
    <context>
        <name>SampleDesk</name>
        <message>
            <source>{key} puts it aside and back.</source>
            <translation>{key} убирает её и возвращает.</translation>
        </message>
        <message>
            <source>All sample papers are keyed.</source>
            <translation>Все пробные анкеты введены.</translation>
        </message>
        <message>
            <source>Sample paper {number}</source>
            <translation>Пробная анкета {number}</translation>
        </message>
        <message>
            <source>Synthetic: nobody filled this paper.</source>
            <translation>Синтетическая: её никто не заполнял.</translation>
        </message>
        <message>
            <source>This page is missing from the paper.</source>
            <translation>Этой страницы на бумаге нет.</translation>
        </message>
    </context>
    <context>
        <name>SampleResult</name>
        <message>
            <source>Practice</source>
            <translation>Тренировка</translation>
        </message>
        <message>
            <source>Paper {number}: {right} of {total} answers as they stand on it.</source>
            <translation>Анкета {number}: {right} из {total} ответов как на ней.</translation>
        </message>
        <message>
            <source>These were keyed otherwise:</source>
            <translation>Эти введены иначе:</translation>
        </message>
        <message>
            <source>Everything as it stands. Well done.</source>
            <translation>Всё как на бумаге. Отлично.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>On the paper</source>
            <translation>На бумаге</translation>
        </message>
        <message>
            <source>You keyed</source>
            <translation>Вы ввели</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
    </context>
    <context>
        <name>SecondKeying</name>
        <message>
            <source>Dependent: at a difference the keyer is asked to key again; nothing is shown.</source>
            <translation>Зависимый: при расхождении оператора просят ввести ещё раз; ничего не показывается.</translation>
        </message>
        <message>
            <source>Independent: the keyings are compared after closing.</source>
            <translation>Независимый: вводы сравниваются после закрытия.</translation>
        </message>
        <message>
            <source>The same person may key a paper both times.</source>
            <translation>Один и тот же человек может вводить анкету оба раза.</translation>
        </message>
        <message>
            <source>Another person keys than the first time.</source>
            <translation>Вводит другой человек, не тот, что в первый раз.</translation>
        </message>
        <message>
            <source>Only the questions marked for it are asked: {count}.</source>
            <translation>Спрашиваются только отмеченные для этого вопросы: {count}.</translation>
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
        <message>
            <source>Sections of the paper</source>
            <translation>Разделы анкеты</translation>
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
            <translation>Резервные копии…</translation>
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation>{name}: сделана, открыта и сверена.</translation>
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
            <translation>Скажите, где будет файл.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Остановлено. Ничего не записано.</translation>
        </message>
        <message>
            <source>It is sealed: only the supervisor's key opens it.</source>
            <translation>Он запечатан: откроет только ключ супервайзера.</translation>
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
        <name>ShareBox</name>
        <message>
            <source>A copy to give away, without what leads to a person</source>
            <translation>Копия, которую можно отдать: без того, что ведёт к человеку</translation>
        </message>
        <message>
            <source>Leave out as well</source>
            <translation>Убрать ещё</translation>
        </message>
        <message>
            <source>Make coarser</source>
            <translation>Сделать грубее</translation>
        </message>
        <message>
            <source>Count small cells</source>
            <translation>Посчитать малые группы</translation>
        </message>
        <message>
            <source>Ids of papers, people and batches are replaced or left out, notes are left out, and these columns go: {columns}. What was done stands in the export. Free texts stay: look through them yourself.</source>
            <translation>Номера анкет, люди и пачки заменяются или убираются, заметки убираются, и эти столбцы уходят: {columns}. Что сделано, стоит в выгрузке. Свободные тексты остаются: просмотрите их сами.</translation>
        </message>
        <message>
            <source>{column}: the year</source>
            <translation>{column}: год</translation>
        </message>
        <message>
            <source>{column}: the month</source>
            <translation>{column}: месяц</translation>
        </message>
        <message>
            <source>{column}: in bands of {width}</source>
            <translation>{column}: группами по {width}</translation>
        </message>
        <message>
            <source>case_district: the district of each paper</source>
            <translation>case_district: район каждой анкеты</translation>
        </message>
        <message>
            <source>Computed from these</source>
            <translation>Вычислено из них</translation>
        </message>
        <message>
            <source>They are left out as well. Tick what shall go out all the same.</source>
            <translation>Они тоже убираются. Отметьте, что всё же должно выйти.</translation>
        </message>
    </context>
    <context>
        <name>SheetText</name>
        <message>
            <source>first keying</source>
            <translation>первый ввод</translation>
        </message>
        <message>
            <source>second keying, blind</source>
            <translation>второй ввод, вслепую</translation>
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
            <translation>Ввод</translation>
        </message>
        <message>
            <source>Paper numbers</source>
            <translation>Номера анкет</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Отклик</translation>
        </message>
        <message>
            <source>Missing numbers</source>
            <translation>Недостающие номера</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Введено дважды</translation>
        </message>
        <message>
            <source>Open queries</source>
            <translation>Открытые сомнения</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Ввели</translation>
        </message>
        <message>
            <source>Keyed on</source>
            <translation>Введено в дни</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Sheet of batch {name}</source>
            <translation>Лист пачки {name}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Что известно</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Closed {when} by {who}.</source>
            <translation>Закрыл(а) {who}, {when}.</translation>
        </message>
        <message>
            <source>Keep these words on paper: they show later whether anything of the trail was taken away.</source>
            <translation>Сохраните эти слова на бумаге: позже они покажут, не убрано ли что-нибудь из журнала.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>версия {version}</translation>
        </message>
        <message>
            <source>Not closed yet.</source>
            <translation>Ещё не закрыта.</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Close this batch</source>
            <translation>Закрыть эту пачку</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Reason to open the batch again</source>
            <translation>Почему пачка открывается снова</translation>
        </message>
        <message>
            <source>Sheet of the batch</source>
            <translation>Лист пачки</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Сохранить лист</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Файлы PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The batch is closed. Print the sheet and lay it on the bundle.</source>
            <translation>Пачка закрыта. Напечатайте лист и положите его на пачку.</translation>
        </message>
        <message>
            <source>Say in a few words why the batch is opened again.</source>
            <translation>Скажите в нескольких словах, почему пачка открывается снова.</translation>
        </message>
        <message>
            <source>The batch is open again.</source>
            <translation>Пачка снова открыта.</translation>
        </message>
        <message>
            <source>{name} was written.</source>
            <translation>Записано: {name}.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Words of an earlier printed sheet</source>
            <translation>Слова прежнего напечатанного листа</translation>
        </message>
        <message>
            <source>Type the eight words: they show whether anything of the trail was taken away since.</source>
            <translation>Наберите восемь слов: они покажут, не убрано ли с тех пор что-нибудь из журнала.</translation>
        </message>
        <message>
            <source>These words are not in this file: its trail was cut off or written anew, or the sheet is of another file. Tell the supervisor.</source>
            <translation>Этих слов в файле нет: его журнал обрезан или переписан, или лист от другого файла. Скажите супервайзеру.</translation>
        </message>
        <message>
            <source>The sheet belongs to this file. It was made after a change of {who} on {when}; {count} came later.</source>
            <translation>Лист от этого файла. Он сделан после изменения ({who}, {when}); позже было ещё {count}.</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save the sheet as PDF, and print it elsewhere.</source>
            <translation>Этот компьютер не знает принтера. Сохраните лист как PDF и напечатайте в другом месте.</translation>
        </message>
        <message>
            <source>The printer {name} does not answer.</source>
            <translation>Принтер {name} не отвечает.</translation>
        </message>
        <message>
            <source>Sent to the printer {name}.</source>
            <translation>Отправлено на принтер {name}.</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>тренировка</translation>
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
            <source>Practise first, on sample papers that are never counted</source>
            <translation>Сначала потренироваться на пробных анкетах, которые не считаются</translation>
        </message>
        <message>
            <source>Preparing the sample papers</source>
            <translation>Подготовка пробных анкет</translation>
        </message>
        <message>
            <source>Anketa files and study packages (*.anketa *.anketa-study);;All files (*)</source>
            <translation>Файлы Анкеты и пакеты исследований (*.anketa *.anketa-study);;Все файлы (*)</translation>
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
        <name>Storage</name>
        <message>
            <source>a row of the store cannot be read: {error}</source>
            <translation>строку файла данных нельзя прочитать: {error}</translation>
        </message>
        <message>
            <source>the check was stopped</source>
            <translation>проверка остановлена</translation>
        </message>
        <message>
            <source>the file is damaged: {said}</source>
            <translation>файл повреждён: {said}</translation>
        </message>
        <message>
            <source>this row belongs to something that is not there</source>
            <translation>эта строка относится к тому, чего нет</translation>
        </message>
        <message>
            <source>kind, district or id of the store is not what the trail says</source>
            <translation>вид, район или номер файла данных не те, что в журнале</translation>
        </message>
        <message>
            <source>the station's key is not its own</source>
            <translation>ключ рабочего места — не его ключ</translation>
        </message>
        <message>
            <source>the store seals for other keys than the trail says</source>
            <translation>файл данных запечатывает не для тех ключей, которые названы в журнале</translation>
        </message>
        <message>
            <source>the study is not the one the trail says</source>
            <translation>исследование не то, которое названо в журнале</translation>
        </message>
        <message>
            <source>the store's signing key does not belong to its station</source>
            <translation>ключ подписи этого файла данных — не ключ его рабочего места</translation>
        </message>
        <message>
            <source>the questionnaire is not the one the trail says</source>
            <translation>форма не та, которая названа в журнале</translation>
        </message>
        <message>
            <source>the questionnaire cannot be read: {what}</source>
            <translation>форму нельзя прочитать: {what}</translation>
        </message>
        <message>
            <source>the questionnaire has another name than its row</source>
            <translation>имя формы не такое, как в её строке</translation>
        </message>
        <message>
            <source>this row is not what the trail says</source>
            <translation>эта строка не такая, как в журнале</translation>
        </message>
        <message>
            <source>this receipt was changed, or one before it is missing</source>
            <translation>эту квитанцию о приёме изменили, или нет одной из прежних</translation>
        </message>
        <message>
            <source>the centre sent this change, and it is missing</source>
            <translation>центр прислал это изменение, а его здесь нет</translation>
        </message>
        <message>
            <source>nobody knows the station of this chain</source>
            <translation>неизвестно, какому рабочему месту принадлежит эта цепочка</translation>
        </message>
        <message>
            <source>the change was edited: its hash does not fit</source>
            <translation>изменение подправили: его отпечаток не сходится</translation>
        </message>
        <message>
            <source>the change it supersedes is missing</source>
            <translation>нет изменения, которое оно заменяет</translation>
        </message>
        <message>
            <source>the trail has changes of this case, but the case is missing</source>
            <translation>в журнале есть изменения этой анкеты, а самой анкеты нет</translation>
        </message>
        <message>
            <source>the folder of the second backup is not there</source>
            <translation>папки второй резервной копии нет</translation>
        </message>
        <message>
            <source>Plug the stick in, or choose another folder. The first backup was made.</source>
            <translation>Вставьте флешку или выберите другую папку. Первая копия сделана.</translation>
        </message>
        <message>
            <source>the second backup could not be made: {strerror}</source>
            <translation>вторую резервную копию сделать не удалось: {strerror}</translation>
        </message>
        <message>
            <source>the store is open</source>
            <translation>файл данных открыт</translation>
        </message>
        <message>
            <source>Close it first.</source>
            <translation>Сначала закройте его.</translation>
        </message>
        <message>
            <source>the backup could not be put back: {strerror}</source>
            <translation>вернуть копию не удалось: {strerror}</translation>
        </message>
        <message>
            <source>Free some space on the disk, or copy both files to another one. The store is as it was.</source>
            <translation>Освободите место на диске или скопируйте оба файла на другой диск. Файл данных остался прежним.</translation>
        </message>
        <message>
            <source>this is a backup of another store than {name}</source>
            <translation>это резервная копия не {name}, а другого файла данных</translation>
        </message>
        <message>
            <source>Choose a backup of this store, or open the backup itself as a store.</source>
            <translation>Выберите копию этого файла данных или откройте саму копию как файл данных.</translation>
        </message>
        <message>
            <source>there is no batch {batch_id}</source>
            <translation>нет пачки {batch_id}</translation>
        </message>
        <message>
            <source>you key paper {paper_number} yourself, blind, in its other keying</source>
            <translation>анкету {paper_number} вы сами вводите вслепую другим вводом</translation>
        </message>
        <message>
            <source>A supervisor can open it.</source>
            <translation>Её может открыть супервайзер.</translation>
        </message>
        <message>
            <source>paper {paper_number} is to be keyed a second time, by somebody who has not seen the first keying</source>
            <translation>анкету {paper_number} надо ввести второй раз; вводит тот, кто не видел первого ввода</translation>
        </message>
        <message>
            <source>Its own keyer or a supervisor can open it.</source>
            <translation>Её может открыть тот, кто её вводил, или супервайзер.</translation>
        </message>
        <message>
            <source>there is no case {case}</source>
            <translation>нет анкеты {case}</translation>
        </message>
        <message>
            <source>Begin the paper again.</source>
            <translation>Начните анкету заново.</translation>
        </message>
        <message>
            <source>case {case} was stored already</source>
            <translation>анкета {case} уже сохранена</translation>
        </message>
        <message>
            <source>there is no case {case_id} (keying {keying})</source>
            <translation>нет анкеты {case_id} (ввод {keying})</translation>
        </message>
        <message>
            <source>Look for its paper number in the list of cases.</source>
            <translation>Поищите её номер в списке анкет.</translation>
        </message>
        <message>
            <source>the search was stopped</source>
            <translation>поиск остановлен</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>this case is closed</source>
            <translation>эта анкета закрыта</translation>
        </message>
        <message>
            <source>Open it to correct an answer.</source>
            <translation>Откройте её, чтобы исправить ответ.</translation>
        </message>
        <message>
            <source>Ask the centre to write the file again, and carry it over once more.</source>
            <translation>Попросите центр записать файл заново и перенесите его ещё раз.</translation>
        </message>
        <message>
            <source>nothing came from the district “{district}” yet, so nothing can be sealed for its laptops</source>
            <translation>из района «{district}» ещё ничего не приходило, поэтому запечатать файл для его ноутбуков нельзя</translation>
        </message>
        <message>
            <source>Districts that sent: {known}. Merge a file of the district first.</source>
            <translation>Прислали районы: {known}. Сначала объедините файл этого района.</translation>
        </message>
        <message>
            <source>this is no receipt</source>
            <translation>это не квитанция о приёме</translation>
        </message>
        <message>
            <source>the file holds other numbers of cases or changes than it says</source>
            <translation>в файле не столько анкет или изменений, сколько в нём указано</translation>
        </message>
        <message>
            <source>a closed case is missing, or one is there that nobody closed</source>
            <translation>не хватает закрытой анкеты, или есть такая, которую никто не закрывал</translation>
        </message>
        <message>
            <source>case {case_id} is not closed</source>
            <translation>анкета {case_id} не закрыта</translation>
        </message>
        <message>
            <source>a new store needs a questionnaire, a practice store has its own</source>
            <translation>новому файлу данных нужна форма, у тренировочного она своя</translation>
        </message>
        <message>
            <source>Say --form FORM.xlsx, --study FILE.anketa-study --seat N, or --practice alone.</source>
            <translation>Укажите --form FORM.xlsx, --study FILE.anketa-study --seat N или только --practice.</translation>
        </message>
        <message>
            <source>the words of the sheet are NOT in this trail: its end was cut off, it was written anew, or the sheet is of another store</source>
            <translation>слов листа НЕТ в этом журнале: его конец обрезан, он написан заново или лист от другого файла данных</translation>
        </message>
        <message>
            <source>there is nobody with the code {code} in this store</source>
            <translation>в этом файле данных нет никого с кодом {code}</translation>
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
            <source>the copy is damaged</source>
            <translation>копия повреждена</translation>
        </message>
        <message>
            <source>the copy is not like the store</source>
            <translation>копия не такая, как файл данных</translation>
        </message>
        <message>
            <source>no backup could be made: {error}</source>
            <translation>резервную копию сделать не удалось: {error}</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space on the disk.</source>
            <translation>Выберите другую папку или освободите место на диске.</translation>
        </message>
        <message>
            <source>a paper needs another number than it has</source>
            <translation>анкете нужен другой номер, не тот, что у неё есть</translation>
        </message>
        <message>
            <source>Look at the paper.</source>
            <translation>Посмотрите на бумагу.</translation>
        </message>
        <message>
            <source>If the paper says so, keep it.</source>
            <translation>Если так стоит на бумаге, оставьте.</translation>
        </message>
        <message>
            <source>a paper needs another status than it has</source>
            <translation>анкете нужно другое состояние, не то, что у неё есть</translation>
        </message>
        <message>
            <source>something is open: {left}</source>
            <translation>осталось нерешённое: {left}</translation>
        </message>
        <message>
            <source>Settle that first.</source>
            <translation>Сначала решите это.</translation>
        </message>
        <message>
            <source>this paper is closed</source>
            <translation>эта анкета закрыта</translation>
        </message>
        <message>
            <source>A correction needs a reason; nothing was changed.</source>
            <translation>Для исправления нужна причина; ничего не изменено.</translation>
        </message>
        <message>
            <source>the store can only be read here, and each file it packs gets a number</source>
            <translation>этот файл данных здесь можно только читать, а каждый записанный из него файл получает номер</translation>
        </message>
        <message>
            <source>Copy it to a folder where you may write.</source>
            <translation>Скопируйте его в папку, в которую вы можете писать.</translation>
        </message>
        <message>
            <source>packing was stopped</source>
            <translation>запись файла остановлена</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Файл не записан.</translation>
        </message>
        <message>
            <source>Free some space on this disk. What was stored before is safe; the last answer was not taken.</source>
            <translation>Освободите место на этом диске. Сохранённое раньше цело; последний ответ не принят.</translation>
        </message>
        <message>
            <source>Look at the disk or stick. Copy the file to another disk and open the copy; a backup lies in the folder beside it.</source>
            <translation>Проверьте диск или флешку. Скопируйте файл на другой диск и откройте копию; резервная копия лежит в папке рядом с ним.</translation>
        </message>
        <message>
            <source>Copy the store to a folder where you may write.</source>
            <translation>Скопируйте файл данных в папку, в которую вы можете писать.</translation>
        </message>
        <message>
            <source>Move it to a folder with a shorter path, nearer to the top of the disk.</source>
            <translation>Переместите его в папку с более коротким путём, ближе к началу диска.</translation>
        </message>
        <message>
            <source>the store's path is too long</source>
            <translation>путь к файлу данных слишком длинный</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>диск заполнен</translation>
        </message>
        <message>
            <source>the store is open in another program</source>
            <translation>файл данных открыт в другой программе</translation>
        </message>
        <message>
            <source>Close it there first.</source>
            <translation>Сначала закройте его там.</translation>
        </message>
        <message>
            <source>the store can only be read here</source>
            <translation>файл данных здесь можно только читать</translation>
        </message>
        <message>
            <source>this is not a store of Anketa, or it has a passphrase</source>
            <translation>это не файл данных Анкеты, или у него есть пароль файла</translation>
        </message>
        <message>
            <source>Choose a file that ends in .anketa.</source>
            <translation>Выберите файл, который кончается на .anketa.</translation>
        </message>
        <message>
            <source>the store is damaged</source>
            <translation>файл данных повреждён</translation>
        </message>
        <message>
            <source>the store cannot be opened</source>
            <translation>файл данных нельзя открыть</translation>
        </message>
        <message>
            <source>the disk refused to read or write</source>
            <translation>диск не даёт читать или писать</translation>
        </message>
        <message>
            <source>the work was stopped</source>
            <translation>работа остановлена</translation>
        </message>
        <message>
            <source>no such store</source>
            <translation>такого файла данных нет</translation>
        </message>
        <message>
            <source>Look at the path, or make a store with `new`.</source>
            <translation>Проверьте путь или создайте файл данных командой `new`.</translation>
        </message>
        <message>
            <source>this store has a passphrase</source>
            <translation>у этого файла данных есть пароль файла</translation>
        </message>
        <message>
            <source>Open it with the password of one of its people.</source>
            <translation>Откройте его паролем одного из его людей.</translation>
        </message>
        <message>
            <source>the store's engine cannot encrypt here, so a store with a passphrase is neither made nor opened</source>
            <translation>программа здесь не может шифровать, поэтому файл данных с паролем нельзя ни создать, ни открыть</translation>
        </message>
        <message>
            <source>Install the program again with its package sqlcipher3. Nothing was written.</source>
            <translation>Установите программу заново вместе с её пакетом sqlcipher3. Ничего не записано.</translation>
        </message>
        <message>
            <source>the store was not closed properly and must be mended first, but it can only be read here</source>
            <translation>файл данных закрыли неправильно, его надо сначала восстановить, но здесь его можно только читать</translation>
        </message>
        <message>
            <source>Copy it, with the file beside it that ends in -journal, to a folder where you may write.</source>
            <translation>Скопируйте его вместе с файлом рядом, который кончается на -journal, в папку, в которую вы можете писать.</translation>
        </message>
        <message>
            <source>the store's engine says: {said}</source>
            <translation>ошибка при работе с файлом данных: {said}</translation>
        </message>
        <message>
            <source>this is a second keying already</source>
            <translation>это и так второй ввод</translation>
        </message>
        <message>
            <source>this was made the second keying before</source>
            <translation>это уже сделали вторым вводом</translation>
        </message>
        <message>
            <source>this needs a reason</source>
            <translation>для этого нужна причина</translation>
        </message>
        <message>
            <source>Say what was looked at.</source>
            <translation>Скажите, на что смотрели.</translation>
        </message>
        <message>
            <source>the first line is not that of a sealed file</source>
            <translation>первая строка не такая, как у запечатанного файла</translation>
        </message>
        <message>
            <source>the station's name does not belong to its key</source>
            <translation>имя рабочего места не подходит к его ключу</translation>
        </message>
        <message>
            <source>No station packs such a file. Ask whose it is before you go on.</source>
            <translation>Ни одно рабочее место не записывает такого файла. Спросите, чей он, прежде чем продолжать.</translation>
        </message>
        <message>
            <source>a line has over {most_bytes} bytes</source>
            <translation>в строке больше {most_bytes} байт</translation>
        </message>
        <message>
            <source>a line is no JSON of this format</source>
            <translation>строка — не JSON этого формата</translation>
        </message>
        <message>
            <source>a line is no JSON object</source>
            <translation>строка — не объект JSON</translation>
        </message>
        <message>
            <source>a line is not spelled as this program spells it</source>
            <translation>строка записана не так, как её записывает эта программа</translation>
        </message>
        <message>
            <source>Pack the file again on the laptop it came from, and carry it over once more.</source>
            <translation>Запишите файл заново на том ноутбуке, с которого он пришёл, и перенесите его ещё раз.</translation>
        </message>
        <message>
            <source>over {most_answers} answers, or one of over {most_characters} characters</source>
            <translation>больше {most_answers} ответов, или один длиннее {most_characters} знаков</translation>
        </message>
        <message>
            <source>a line must hold exactly {names}</source>
            <translation>в строке должно быть ровно это: {names}</translation>
        </message>
        <message>
            <source>“{name}” is not what this format has there</source>
            <translation>«{name}» — не то, что бывает на этом месте в этом формате</translation>
        </message>
        <message>
            <source>papers were keyed with form version {version_id}, which this store does not hold</source>
            <translation>анкеты введены с версией формы {version_id}, а её в этом файле данных нет</translation>
        </message>
        <message>
            <source>Add that version of the questionnaire to this store first.</source>
            <translation>Сначала добавьте эту версию формы в этот файл данных.</translation>
        </message>
        <message>
            <source>the file belongs to another survey ({theirs}); this store holds {ours}</source>
            <translation>файл относится к другому опросу ({theirs}); в этом файле данных {ours}</translation>
        </message>
        <message>
            <source>Merge it into a store of its own survey.</source>
            <translation>Объедините его с файлом данных его опроса.</translation>
        </message>
        <message>
            <source>the file changed while it was read</source>
            <translation>файл изменился, пока его читали</translation>
        </message>
        <message>
            <source>nobody is named as the owner of this chain</source>
            <translation>никто не назван владельцем этой цепочки</translation>
        </message>
        <message>
            <source>a change of the kind “{kind}” of a case</source>
            <translation>у анкеты не бывает изменения вида «{kind}»</translation>
        </message>
        <message>
            <source>this is no answer of a case</source>
            <translation>это не ответ анкеты</translation>
        </message>
        <message>
            <source>this is no closing of a case</source>
            <translation>это не закрытие анкеты</translation>
        </message>
        <message>
            <source>there is no status “{value}”</source>
            <translation>нет состояния «{value}»</translation>
        </message>
        <message>
            <source>this is no {kind} of a batch</source>
            <translation>это не {kind} пачки</translation>
        </message>
        <message>
            <source>this is no {kind}</source>
            <translation>это не {kind}</translation>
        </message>
        <message>
            <source>this case stands twice in the file</source>
            <translation>эта анкета стоит в файле дважды</translation>
        </message>
        <message>
            <source>the questionnaire has no place for “{path}”</source>
            <translation>в форме нет места для «{path}»</translation>
        </message>
        <message>
            <source>the chains do not end where the file says</source>
            <translation>цепочки кончаются не там, где указано в файле</translation>
        </message>
        <message>
            <source>a change of case {case_id}, which nobody closed</source>
            <translation>изменение анкеты {case_id}, которую никто не закрывал</translation>
        </message>
        <message>
            <source>the merge was stopped</source>
            <translation>объединение остановлено</translation>
        </message>
        <message>
            <source>a sheet has {words} words, these are {number}</source>
            <translation>на листе слов {words}, а здесь {number}</translation>
        </message>
        <message>
            <source>Type all of them in their order.</source>
            <translation>Наберите их все по порядку.</translation>
        </message>
        <message>
            <source>Compare it with the sheet once more.</source>
            <translation>Сверьте его с листом ещё раз.</translation>
        </message>
        <message>
            <source>“{word}” is no word of a sheet</source>
            <translation>«{word}» — не слово с листа</translation>
        </message>
        <message>
            <source>The key file is the one that was made with `keys`; the file beside it that ends in .pub is no secret.</source>
            <translation>Файл ключа — тот, что сделан командой `keys`; файл рядом, который кончается на .pub, не секретный.</translation>
        </message>
        <message>
            <source>the password has fewer than {shortest} characters</source>
            <translation>в пароле меньше {shortest} знаков</translation>
        </message>
        <message>
            <source>Take four or five words that nobody else would put together, and write them down.</source>
            <translation>Возьмите четыре-пять слов, которые никто другой не поставил бы рядом, и запишите их.</translation>
        </message>
        <message>
            <source>there is a file already</source>
            <translation>такой файл уже есть</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Выберите другое имя.</translation>
        </message>
        <message>
            <source>the file cannot be written ({strerror})</source>
            <translation>файл нельзя записать ({strerror})</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space.</source>
            <translation>Выберите другую папку или освободите место.</translation>
        </message>
        <message>
            <source>this is the secret half, which stays with the supervisor</source>
            <translation>это секретная половина, она остаётся у супервайзера</translation>
        </message>
        <message>
            <source>Give its .pub file.</source>
            <translation>Дайте её файл .pub.</translation>
        </message>
        <message>
            <source>this is not a public key</source>
            <translation>это не открытый ключ</translation>
        </message>
        <message>
            <source>this is not the secret half of a key</source>
            <translation>это не секретная половина ключа</translation>
        </message>
        <message>
            <source>the password does not open this key</source>
            <translation>пароль не открывает этот ключ</translation>
        </message>
        <message>
            <source>Type it again; mind the keyboard's language.</source>
            <translation>Наберите его ещё раз; посмотрите на язык клавиатуры.</translation>
        </message>
        <message>
            <source>this is not a key file, or it is damaged</source>
            <translation>это не файл ключа, или он повреждён</translation>
        </message>
        <message>
            <source>the key file cannot be read ({strerror})</source>
            <translation>файл ключа нельзя прочитать ({strerror})</translation>
        </message>
        <message>
            <source>this is not a key file</source>
            <translation>это не файл ключа</translation>
        </message>
        <message>
            <source>Type it again; look at the keyboard's language and Caps Lock. A supervisor's key opens the store too.</source>
            <translation>Наберите его ещё раз; посмотрите на язык клавиатуры и на Caps Lock. Файл данных открывает и ключ супервайзера.</translation>
        </message>
        <message>
            <source>this password does not open the store</source>
            <translation>этот пароль не открывает файл данных</translation>
        </message>
        <message>
            <source>this supervisor's key does not open the store</source>
            <translation>ключ этого супервайзера не открывает файл данных</translation>
        </message>
        <message>
            <source>Take the key file of the supervisor for whom the store was made.</source>
            <translation>Возьмите файл ключа того супервайзера, для которого создан файл данных.</translation>
        </message>
        <message>
            <source>this is not a file of keys</source>
            <translation>это не файл ключей</translation>
        </message>
        <message>
            <source>the file of keys {name} is missing: without it no password opens this store</source>
            <translation>нет файла ключей {name}: без него этот файл данных не откроет ни один пароль</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <translation>файл не читается</translation>
        </message>
        <message>
            <source>Look at the path.</source>
            <translation>Проверьте путь.</translation>
        </message>
        <message>
            <source>there is no question “{path}” in this questionnaire</source>
            <translation>в этой форме нет вопроса «{path}»</translation>
        </message>
        <message>
            <source>reading was stopped</source>
            <translation>чтение остановлено</translation>
        </message>
        <message>
            <source>the file cannot be read any more ({strerror})</source>
            <translation>файл больше не читается ({strerror})</translation>
        </message>
        <message>
            <source>Look whether the stick is still there.</source>
            <translation>Посмотрите, на месте ли флешка.</translation>
        </message>
        <message>
            <source>the file is not the one that was planned</source>
            <translation>файл не тот, для которого составлен план</translation>
        </message>
        <message>
            <source>Plan the merge again.</source>
            <translation>Составьте план объединения заново.</translation>
        </message>
        <message>
            <source>this is not a store of Anketa</source>
            <translation>это не файл данных Анкеты</translation>
        </message>
        <message>
            <source>this store was written by a newer program (its format is {schema}, this program knows {newest})</source>
            <translation>этот файл данных записала более новая программа (его формат {schema}, эта программа знает {newest})</translation>
        </message>
        <message>
            <source>Open it with the newer program, or install that here. Nothing was changed.</source>
            <translation>Откройте его более новой программой или установите её здесь. Ничего не изменено.</translation>
        </message>
        <message>
            <source>the store was made by an older program and must be brought up to date, but it can only be read here</source>
            <translation>файл данных создан более старой программой, его надо обновить, но здесь его можно только читать</translation>
        </message>
        <message>
            <source>Copy it, with its file of keys, to a folder where you may write, and open the copy.</source>
            <translation>Скопируйте его вместе с его файлом ключей в папку, в которую вы можете писать, и откройте копию.</translation>
        </message>
        <message>
            <source>there is no outcome “{outcome}”</source>
            <translation>нет исхода «{outcome}»</translation>
        </message>
        <message>
            <source>The outcomes are: {outcomes}.</source>
            <translation>Исходы такие: {outcomes}.</translation>
        </message>
        <message>
            <source>a paper number is missing or too long</source>
            <translation>номера анкеты нет, или он слишком длинный</translation>
        </message>
        <message>
            <source>Type the number printed on the paper.</source>
            <translation>Наберите номер, напечатанный на анкете.</translation>
        </message>
        <message>
            <source>the batch is closed</source>
            <translation>пачка закрыта</translation>
        </message>
        <message>
            <source>Open it again first; that needs a reason.</source>
            <translation>Сначала откройте её снова; для этого нужна причина.</translation>
        </message>
        <message>
            <source>a paper that is keyed is usable: {keyed}</source>
            <translation>введённая анкета считается пригодной: {keyed}</translation>
        </message>
        <message>
            <source>If it should not have been keyed, let a supervisor make it void first.</source>
            <translation>Если её не надо было вводить, пусть супервайзер сначала аннулирует её.</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>Может быть, {near}?</translation>
        </message>
        <message>
            <source>Columns are called as the questions of the form.</source>
            <translation>Столбцы называются так же, как вопросы формы.</translation>
        </message>
        <message>
            <source>{advice} Nothing was keyed.</source>
            <translation>{advice} Ничего не введено.</translation>
        </message>
        <message>
            <source>only a supervisor takes a password away</source>
            <translation>отнять пароль может только супервайзер</translation>
        </message>
        <message>
            <source>Ask a supervisor of this store.</source>
            <translation>Обратитесь к супервайзеру этого файла данных.</translation>
        </message>
        <message>
            <source>this is the last password that opens the store</source>
            <translation>это последний пароль, который открывает файл данных</translation>
        </message>
        <message>
            <source>Give somebody else a password first.</source>
            <translation>Сначала дайте пароль кому-нибудь другому.</translation>
        </message>
        <message>
            <source>a store without a passphrase opens without a key</source>
            <translation>файл данных без пароля открывается без ключа</translation>
        </message>
        <message>
            <source>Nothing has to be done.</source>
            <translation>Ничего делать не надо.</translation>
        </message>
        <message>
            <source>no supervisor's key opens this store</source>
            <translation>этот файл данных не открывает ни один ключ супервайзера</translation>
        </message>
        <message>
            <source>Add a supervisor's public key first.</source>
            <translation>Сначала добавьте открытый ключ супервайзера.</translation>
        </message>
        <message>
            <source>only a supervisor adds people to a store with a passphrase</source>
            <translation>в файл данных с паролем людей добавляет только супервайзер</translation>
        </message>
        <message>
            <source>Ask a supervisor.</source>
            <translation>Обратитесь к супервайзеру.</translation>
        </message>
        <message>
            <source>a password here has at least {fewest} letters</source>
            <translation>в пароле здесь должно быть не меньше {fewest} знаков</translation>
        </message>
        <message>
            <source>Three words that do not belong together are easy to keep in mind.</source>
            <translation>Легко запомнить три слова, которые не связаны между собой.</translation>
        </message>
        <message>
            <source>the old password is another one</source>
            <translation>старый пароль другой</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Наберите его ещё раз.</translation>
        </message>
        <message>
            <source>only a supervisor gives somebody else a new password</source>
            <translation>дать новый пароль другому человеку может только супервайзер</translation>
        </message>
        <message>
            <source>a person needs a code, and the role enumerator or supervisor</source>
            <translation>человеку нужны код и роль: enumerator (оператор) или supervisor (супервайзер)</translation>
        </message>
        <message>
            <source>Type a short code.</source>
            <translation>Наберите короткий код.</translation>
        </message>
        <message>
            <source>a recovery file is for a supervisor's key, and none was named</source>
            <translation>файл восстановления делается для ключа супервайзера, а ключ не назван</translation>
        </message>
        <message>
            <source>Say --recovery-key FILE.pub too.</source>
            <translation>Укажите и --recovery-key FILE.pub.</translation>
        </message>
        <message>
            <source>this file is for practice: nothing of it is sent or merged</source>
            <translation>это файл для тренировки: из него ничего не отправляется и не объединяется</translation>
        </message>
        <message>
            <source>Open the file of your own papers, or make one with “New file”.</source>
            <translation>Откройте файл своих анкет или создайте его через «Новый файл».</translation>
        </message>
        <message>
            <source>the file comes from a practice store; its papers are no papers of the study</source>
            <translation>файл из тренировочного файла данных; его анкеты — не анкеты исследования</translation>
        </message>
        <message>
            <source>Ask for the file of the store in which the real papers were keyed.</source>
            <translation>Попросите файл, записанный из файла данных с настоящими анкетами.</translation>
        </message>
        <message>
            <source>another answer stands there by now</source>
            <translation>там уже стоит другой ответ</translation>
        </message>
        <message>
            <source>Look at the query once more.</source>
            <translation>Посмотрите на это сомнение ещё раз.</translation>
        </message>
        <message>
            <source>the report cannot be written ({strerror})</source>
            <translation>отчёт нельзя записать ({strerror})</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Выберите другую папку.</translation>
        </message>
        <message>
            <source>When you know whose file it is, merge it with --accept {station}.</source>
            <translation>Когда узнаете, чей это файл, объедините его с --accept {station}.</translation>
        </message>
        <message>
            <source>nobody has accepted station {station} yet</source>
            <translation>рабочее место {station} ещё никто не принял</translation>
        </message>
        <message>
            <source>Ask at both which one keys at this seat.</source>
            <translation>Спросите у обоих, какой из них вводит на этом месте.</translation>
        </message>
        <message>
            <source>the papers of this batch were drawn before</source>
            <translation>анкеты этой пачки уже разыграны</translation>
        </message>
        <message>
            <source>They stay as drawn.</source>
            <translation>Они остаются, как разыграны.</translation>
        </message>
        <message>
            <source>the papers cannot be chosen so</source>
            <translation>так анкеты выбрать нельзя</translation>
        </message>
        <message>
            <source>Say from which to which number the batch goes, and 2 or more for every n-th, 1 to 100 per cent.</source>
            <translation>Укажите, с какого по какой номер идёт пачка, и число: 2 или больше для каждой n-й, от 1 до 100 для процентов.</translation>
        </message>
        <message>
            <source>papers of this batch are still being keyed: {drafts}</source>
            <translation>анкеты этой пачки ещё вводятся: {drafts}</translation>
        </message>
        <message>
            <source>Finish them, or let a supervisor close them as incomplete.</source>
            <translation>Закончите их, или пусть супервайзер закроет их неполными.</translation>
        </message>
        <message>
            <source>a closed batch is opened again for a reason</source>
            <translation>чтобы снова открыть закрытую пачку, нужна причина</translation>
        </message>
        <message>
            <source>Say it in a few words.</source>
            <translation>Скажите её в нескольких словах.</translation>
        </message>
        <message>
            <source>the file has no signature at its end: a part of it is missing</source>
            <translation>в конце файла нет подписи: не хватает его части</translation>
        </message>
        <message>
            <source>the signature is no signature</source>
            <translation>на месте подписи стоит не подпись</translation>
        </message>
        <message>
            <source>the signature is not spelled as this program spells it</source>
            <translation>подпись записана не так, как её записывает эта программа</translation>
        </message>
        <message>
            <source>the file was changed or damaged on its way</source>
            <translation>файл изменили или повредили в дороге</translation>
        </message>
        <message>
            <source>the signature is not that of the station the file names</source>
            <translation>подпись не от того рабочего места, которое названо в файле</translation>
        </message>
        <message>
            <source>Pack it first: main.py pack STORE OUT.</source>
            <translation>Сначала запишите из него файл: main.py pack STORE OUT.</translation>
        </message>
        <message>
            <source>a case has over {most_bytes} bytes and cannot be packed</source>
            <translation>в анкете больше {most_bytes} байт, её нельзя записать в файл</translation>
        </message>
        <message>
            <source>this is a store that is open here, not a district file</source>
            <translation>это файл данных, открытый здесь, а не файл района</translation>
        </message>
        <message>
            <source>this is a study package, which is opened and not merged</source>
            <translation>это пакет исследования: его открывают, а не объединяют</translation>
        </message>
        <message>
            <source>Open it: main.py FILE, or in the window.</source>
            <translation>Откройте его: main.py FILE или в окне программы.</translation>
        </message>
        <message>
            <source>what is sealed in the file is broken</source>
            <translation>запечатанное в файле повреждено</translation>
        </message>
        <message>
            <source>the file holds another file than it says</source>
            <translation>в файле лежит не тот файл, который в нём назван</translation>
        </message>
        <message>
            <source>the file from the centre is for other laptops, those of district {district}</source>
            <translation>файл из центра — для других ноутбуков, для района {district}</translation>
        </message>
        <message>
            <source>Ask the centre for the file of this district; it is written after the centre has merged from here.</source>
            <translation>Попросите в центре файл этого района; его записывают после того, как центр объединил файл отсюда.</translation>
        </message>
        <message>
            <source>the file is sealed for {said}, and none of the keys at hand is one of these</source>
            <translation>файл запечатан для {said}, а среди ключей под рукой нет ни одного из них</translation>
        </message>
        <message>
            <source>Give the key file that belongs to this study: --key FILE.</source>
            <translation>Укажите файл ключа этого исследования: --key FILE.</translation>
        </message>
        <message>
            <source>the file is sealed; it opens with the key {said}</source>
            <translation>файл запечатан; его открывает ключ {said}</translation>
        </message>
        <message>
            <source>Give the supervisor's key file: --key FILE.</source>
            <translation>Укажите файл ключа супервайзера: --key FILE.</translation>
        </message>
        <message>
            <source>the file ends in its first line</source>
            <translation>файл обрывается на первой строке</translation>
        </message>
        <message>
            <source>this is a store, not a district file</source>
            <translation>это файл данных, а не файл района</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>файл пустой</translation>
        </message>
        <message>
            <source>this is not a district file</source>
            <translation>это не файл района</translation>
        </message>
        <message>
            <source>District files end in {suffix}.</source>
            <translation>Файлы районов кончаются на {suffix}.</translation>
        </message>
        <message>
            <source>the first line does not say its format</source>
            <translation>в первой строке не указан её формат</translation>
        </message>
        <message>
            <source>the file was written by a newer program (format {number}, this program knows {format})</source>
            <translation>файл записала более новая программа (формат {number}, эта программа знает {format})</translation>
        </message>
        <message>
            <source>Merge it with the newer program.</source>
            <translation>Объедините его более новой программой.</translation>
        </message>
        <message>
            <source>the file is of the kind “{kind}”, which this program cannot open</source>
            <translation>файл вида «{kind}», эта программа не может его открыть</translation>
        </message>
        <message>
            <source>the first line holds something unknown</source>
            <translation>в первой строке есть что-то неизвестное</translation>
        </message>
        <message>
            <source>over {most_lines} lines</source>
            <translation>больше {most_lines} строк</translation>
        </message>
        <message>
            <source>a line of the unknown kind “{kind}”</source>
            <translation>строка неизвестного вида «{kind}»</translation>
        </message>
        <message>
            <source>a draft's steps cannot be read</source>
            <translation>шаги незаконченной анкеты не читаются</translation>
        </message>
        <message>
            <source>Open a backup of the store.</source>
            <translation>Откройте резервную копию файла данных.</translation>
        </message>
        <message>
            <source>the store was closed</source>
            <translation>файл данных закрыт</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Откройте его снова.</translation>
        </message>
        <message>
            <source>this text holds a character that cannot be stored</source>
            <translation>в этом тексте есть знак, который нельзя сохранить</translation>
        </message>
        <message>
            <source>Clear it and type it again.</source>
            <translation>Сотрите его и наберите заново.</translation>
        </message>
        <message>
            <source>the store does not hold form version {version_id}</source>
            <translation>в файле данных нет версии формы {version_id}</translation>
        </message>
        <message>
            <source>Add that version of the form first.</source>
            <translation>Сначала добавьте эту версию формы.</translation>
        </message>
        <message>
            <source>the store has no questionnaire</source>
            <translation>в файле данных нет формы</translation>
        </message>
        <message>
            <source>Make a store with `new`.</source>
            <translation>Создайте файл данных командой `new`.</translation>
        </message>
        <message>
            <source>the store does not say its {error}</source>
            <translation>в файле данных не указано: {error}</translation>
        </message>
        <message>
            <source>Open a backup of it.</source>
            <translation>Откройте его резервную копию.</translation>
        </message>
        <message>
            <source>the store is open already: {holder}</source>
            <translation>файл данных уже открыт: {holder}</translation>
        </message>
        <message>
            <source>the disk does not answer ({strerror})</source>
            <translation>диск не отвечает ({strerror})</translation>
        </message>
        <message>
            <source>Look whether the stick is still there, or open a copy of the store.</source>
            <translation>Посмотрите, на месте ли флешка, или откройте копию файла данных.</translation>
        </message>
        <message>
            <source>this is a folder, not a store</source>
            <translation>это папка, а не файл данных</translation>
        </message>
        <message>
            <source>no file can be made here ({strerror})</source>
            <translation>здесь нельзя создать файл ({strerror})</translation>
        </message>
        <message>
            <source>Choose a folder that is there and that you may write to.</source>
            <translation>Выберите папку, которая есть и в которую вы можете писать.</translation>
        </message>
        <message>
            <source>this is not the description of a study</source>
            <translation>это не описание исследования</translation>
        </message>
        <message>
            <source>Ask the supervisor for the package again.</source>
            <translation>Попросите пакет у супервайзера ещё раз.</translation>
        </message>
        <message>
            <source>this is no row of seats</source>
            <translation>это не ряд мест</translation>
        </message>
        <message>
            <source>Say it as 1-4=03430.</source>
            <translation>Напишите так: 1-4=03430.</translation>
        </message>
        <message>
            <source>this is no pair</source>
            <translation>это не пара</translation>
        </message>
        <message>
            <source>Write a name, =, and a value; commas between pairs.</source>
            <translation>Напишите имя, = и значение; между парами — запятые.</translation>
        </message>
        <message>
            <source>the table has no column “code”</source>
            <translation>в таблице нет столбца «code»</translation>
        </message>
        <message>
            <source>Columns: code, name, role.</source>
            <translation>Столбцы: code, name, role.</translation>
        </message>
        <message>
            <source>{name} would be taken</source>
            <translation>был бы принят: {name}</translation>
        </message>
        <message>
            <source>Ask the supervisor for the package again, and carry it over once more.</source>
            <translation>Попросите пакет у супервайзера ещё раз и перенесите его заново.</translation>
        </message>
        <message>
            <source>Correct it and make the package again.</source>
            <translation>Исправьте это и сделайте пакет заново.</translation>
        </message>
        <message>
            <source>a questionnaire has over {most_bytes} bytes and cannot travel in a package</source>
            <translation>в форме больше {most_bytes} байт, в пакет она не войдёт</translation>
        </message>
        <message>
            <source>Take pictures out of the .xlsx, or shorten its CSV files.</source>
            <translation>Уберите картинки из .xlsx или сократите его файлы CSV.</translation>
        </message>
        <message>
            <source>this is not a study package</source>
            <translation>это не пакет исследования</translation>
        </message>
        <message>
            <source>They end in {suffix}.</source>
            <translation>Они кончаются на {suffix}.</translation>
        </message>
        <message>
            <source>a questionnaire or a seat is missing</source>
            <translation>не хватает формы или места</translation>
        </message>
        <message>
            <source>the first line is not that of a study package</source>
            <translation>первая строка не такая, как у пакета исследования</translation>
        </message>
        <message>
            <source>the centre's name does not belong to its key</source>
            <translation>имя центра не подходит к его ключу</translation>
        </message>
        <message>
            <source>this is no questionnaire</source>
            <translation>это не форма</translation>
        </message>
        <message>
            <source>a questionnaire is not the version that it says</source>
            <translation>форма не той версии, которая указана</translation>
        </message>
        <message>
            <source>a line of an unknown kind</source>
            <translation>строка неизвестного вида</translation>
        </message>
        <message>
            <source>this is no seat</source>
            <translation>это не место</translation>
        </message>
        <message>
            <source>the study has no seat {seat}</source>
            <translation>в исследовании нет места {seat}</translation>
        </message>
        <message>
            <source>no seat was chosen</source>
            <translation>место не выбрано</translation>
        </message>
        <message>
            <source>the package is of the study “{name}”, whose questionnaires this store does not hold</source>
            <translation>пакет — исследования «{name}», а его форм в этом файле данных нет</translation>
        </message>
        <message>
            <source>Make a new store from it.</source>
            <translation>Создайте из него новый файл данных.</translation>
        </message>
        <message>
            <source>the package is of the study “{name}”, this store belongs to “{name2}”</source>
            <translation>пакет — исследования «{name}», а этот файл данных относится к «{name2}»</translation>
        </message>
        <message>
            <source>the package is signed by another centre than the one this store got its study from</source>
            <translation>пакет подписан другим центром, не тем, от которого этот файл данных получил исследование</translation>
        </message>
        <message>
            <source>Ask your supervisor whose it is before you go on.</source>
            <translation>Спросите супервайзера, чей он, прежде чем продолжать.</translation>
        </message>
        <message>
            <source>this is package {revision} of the study; the store has taken package {revision2}</source>
            <translation>это пакет {revision} исследования; файл данных уже принял пакет {revision2}</translation>
        </message>
        <message>
            <source>Nothing is to be done: the store is newer.</source>
            <translation>Ничего делать не надо: файл данных новее.</translation>
        </message>
        <message>
            <source>this store sits at seat {taken}</source>
            <translation>этот файл данных занимает место {taken}</translation>
        </message>
        <message>
            <source>Make a new store for another seat.</source>
            <translation>Для другого места создайте новый файл данных.</translation>
        </message>
        <message>
            <source>seat {number} is of the district {district}, this store is of {district2}</source>
            <translation>место {number} — района {district}, а этот файл данных — района {district2}</translation>
        </message>
        <message>
            <source>Choose a seat of this district, or make a new store.</source>
            <translation>Выберите место этого района или создайте новый файл данных.</translation>
        </message>
        <message>
            <source>the row has {number} cells, the header {number2}</source>
            <translation>в строке ячеек {number}, в заголовке {number2}</translation>
        </message>
        <message>
            <source>Look for a comma or line break inside a cell that is not in quotes.</source>
            <translation>Поищите запятую или разрыв строки внутри ячейки без кавычек.</translation>
        </message>
        <message>
            <source>the table is empty</source>
            <translation>таблица пустая</translation>
        </message>
        <message>
            <source>Its first row names the questions.</source>
            <translation>Её первая строка называет вопросы.</translation>
        </message>
        <message>
            <source>this table is not UTF-8</source>
            <translation>эта таблица не в UTF-8</translation>
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
            <source>this workbook cannot be read</source>
            <translation>эту книгу нельзя прочитать</translation>
        </message>
        <message>
            <source>the file with the password cannot be read</source>
            <translation>файл с паролем нельзя прочитать</translation>
        </message>
        <message>
            <source>Look at the path; it is plain text.</source>
            <translation>Проверьте путь; это простой текст.</translation>
        </message>
        <message>
            <source>a password is needed</source>
            <translation>нужен пароль</translation>
        </message>
        <message>
            <source>the two passwords differ</source>
            <translation>пароли не совпадают</translation>
        </message>
        <message>
            <source>Type the same twice.</source>
            <translation>Наберите дважды одно и то же.</translation>
        </message>
        <message>
            <source>Open it with the password of one of its people, or with the supervisor's key.</source>
            <translation>Откройте его паролем одного из его людей или ключом супервайзера.</translation>
        </message>
        <message>
            <source>there is nobody with the code {code} who opens this store</source>
            <translation>нет никого с кодом {code}, кто открывает этот файл данных</translation>
        </message>
        <message>
            <source>comparing was stopped</source>
            <translation>сравнение остановлено</translation>
        </message>
        <message>
            <source>a decision needs a reason</source>
            <translation>для решения нужна причина</translation>
        </message>
        <message>
            <source>who keyed a paper does not decide what differs on it</source>
            <translation>кто вводил анкету, тот не решает её расхождения</translation>
        </message>
        <message>
            <source>Let a third person decide, or allow it on the page of second keying.</source>
            <translation>Пусть решит третий человек, или разрешите это на странице второго ввода.</translation>
        </message>
        <message>
            <source>nobody has accepted the centre {stranger} yet</source>
            <translation>центр {stranger} ещё никто не принял</translation>
        </message>
        <message>
            <source>When you know that your supervisor sent it, merge it with --accept {stranger}.</source>
            <translation>Когда узнаете, что его прислал ваш супервайзер, объедините его с --accept {stranger}.</translation>
        </message>
        <message>
            <source>the file is signed by {stranger}, which is not the centre of this store's study</source>
            <translation>файл подписал {stranger}, а это не центр исследования этого файла данных</translation>
        </message>
        <message>
            <source>If the centre has a new laptop and your supervisor told you so, merge it with --accept {stranger}.</source>
            <translation>Если у центра новый ноутбук и супервайзер сказал вам об этом, объедините файл с --accept {stranger}.</translation>
        </message>
        <message>
            <source>there is no roster row “{row}” for this answer</source>
            <translation>для этого ответа нет строки списка «{row}»</translation>
        </message>
        <message>
            <source>The codes are: {codes}</source>
            <translation>Коды: {codes}</translation>
        </message>
        <message>
            <source>this cannot be a paper number</source>
            <translation>это не может быть номером анкеты</translation>
        </message>
        <message>
            <source>Perhaps: {near}.</source>
            <translation>Может быть: {near}.</translation>
        </message>
        <message>
            <source>Copy {name} beside it from where the store was, or from a backup; the recovery file of a supervisor does too.</source>
            <translation>Скопируйте {name} рядом с ним оттуда, где был файл данных, или из резервной копии; подойдёт и файл восстановления супервайзера.</translation>
        </message>
        <message>
            <source>Copy the file that ends in .anketa-keys beside the store from where it was, or from a backup; the recovery file of a supervisor does too.</source>
            <translation>Скопируйте файл с окончанием .anketa-keys рядом с файлом данных оттуда, где он был, или из резервной копии; подойдёт и файл восстановления супервайзера.</translation>
        </message>
        <message>
            <source>the questionnaire has no such question</source>
            <translation>в форме нет такого вопроса</translation>
        </message>
        <message>
            <source>several questions have this name</source>
            <translation>это имя у нескольких вопросов</translation>
        </message>
        <message>
            <source>Write one of these paths: {paths}</source>
            <translation>Напишите один из этих путей: {paths}</translation>
        </message>
        <message>
            <source>this is computed or a note, not keyed</source>
            <translation>это вычисляется или заметка, оно не вводится</translation>
        </message>
        <message>
            <source>Take the column out.</source>
            <translation>Уберите столбец.</translation>
        </message>
        <message>
            <source>this question stands in a roster</source>
            <translation>этот вопрос стоит в списке</translation>
        </message>
        <message>
            <source>Key rosters at the keyboard; take the column out.</source>
            <translation>Списки вводите с клавиатуры; уберите столбец.</translation>
        </message>
        <message>
            <source>seat {number} was taken by two laptops: stations {station} and {other}</source>
            <translation>место {number} заняли два ноутбука: рабочие места {station} и {other}</translation>
        </message>
        <message>
            <source>seat {number} was taken by two laptops: station {station} and another of these files</source>
            <translation>место {number} заняли два ноутбука: рабочее место {station} и ещё один из этих файлов</translation>
        </message>
        <message>
            <source>the file cannot be read ({strerror})</source>
            <translation>файл не читается ({strerror})</translation>
        </message>
        <message>
            <source>Its seats are: {seats}</source>
            <translation>Его места: {seats}</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>анкеты</translation>
        </message>
        <message>
            <source>{table}, row {row}</source>
            <translation>{table}, строка {row}</translation>
        </message>
        <message>
            <source>station {station}</source>
            <translation>рабочее место {station}</translation>
        </message>
        <message>
            <source>form version {version}</source>
            <translation>версия формы {version}</translation>
        </message>
        <message>
            <source>receipt {number}</source>
            <translation>квитанция {number}</translation>
        </message>
        <message>
            <source>change {number} of {chain}</source>
            <translation>изменение {number} из {chain}</translation>
        </message>
        <message>
            <source>chain {chain}</source>
            <translation>цепочка {chain}</translation>
        </message>
        <message>
            <source>the package does not hold the centre's place</source>
            <translation>в пакете нет места центра</translation>
        </message>
        <message>
            <source>It was made without a supervisor's key. Make the file without a key, and let the districts accept it.</source>
            <translation>Он сделан без ключа супервайзера. Сделайте файл без ключа, и пусть районы примут его.</translation>
        </message>
        <message>
            <source>the centre's place opens with the key {keys}</source>
            <translation>место центра открывается ключом {keys}</translation>
        </message>
        <message>
            <source>comparing</source>
            <translation>сравнение</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>изменения</translation>
        </message>
        <message>
            <source>this is no keying of a paper, or it does not say when it began</source>
            <translation>это не ввод анкеты, или не сказано, когда он начат</translation>
        </message>
        <message>
            <source>case {case_id} is of another questionnaire than before</source>
            <translation>анкета {case_id} относится к другому бланку, чем раньше</translation>
        </message>
        <message>
            <source>the file with the groups cannot be read</source>
            <translation>файл с группами не удаётся прочитать</translation>
        </message>
        <message>
            <source>the groups are right one by one, and do not belong to one key</source>
            <translation>каждая группа верна, но вместе они не составляют один ключ</translation>
        </message>
        <message>
            <source>Look whether all of them stand on the same sheet, and type them again.</source>
            <translation>Проверьте, все ли они с одного листа, и наберите их снова.</translation>
        </message>
        <message>
            <source>the sheet has {groups} groups of five, {count} were typed</source>
            <translation>на листе групп по пять знаков: {groups}, набрано: {count}</translation>
        </message>
        <message>
            <source>Type all of them, in their order.</source>
            <translation>Наберите их все, по порядку.</translation>
        </message>
        <message>
            <source>a letter is wrong in group {groups}</source>
            <translation>неверный знак в группе {groups}</translation>
        </message>
        <message>
            <source>Compare it with the sheet, letter by letter.</source>
            <translation>Сравните её с листом, знак за знаком.</translation>
        </message>
        <message>
            <source>Escrow key of the study “{study}”</source>
            <translation>Запасной ключ исследования «{study}»</translation>
        </message>
        <message>
            <source>Supervisor's key of the study “{study}”</source>
            <translation>Ключ супервайзера исследования «{study}»</translation>
        </message>
        <message>
            <source>The escrow key opens the same as the supervisor's key. It lies with another person in another place, and is taken out only when the supervisor's key is lost or its holder cannot be reached.</source>
            <translation>Запасной ключ открывает то же, что и ключ супервайзера. Он лежит у другого человека в другом месте, и его достают, только когда ключ супервайзера потерян или его хранителя не найти.</translation>
        </message>
        <message>
            <source>If the study has an escrow key, it opens the same and lies with another person in another place, for the day when this one is lost.</source>
            <translation>Если у исследования есть запасной ключ, он открывает то же и лежит у другого человека в другом месте, на день, когда этот потеряется.</translation>
        </message>
        <message>
            <source>What it opens</source>
            <translation>Что он открывает</translation>
        </message>
        <message>
            <source>The districts' files and those of the centre, which are sealed for this key.</source>
            <translation>Файлы районов и файлы центра, которые запечатаны этим ключом.</translation>
        </message>
        <message>
            <source>Files with a passphrase, when all their passwords are forgotten.</source>
            <translation>Файлы данных с паролем, когда все их пароли забыты.</translation>
        </message>
        <message>
            <source>The centre's place: with this sheet and the study package a new laptop becomes the supervisor's (see the help, “A new supervisor's laptop in 30 minutes”).</source>
            <translation>Место центра: с этим листом и пакетом исследования новый ноутбук становится ноутбуком супервайзера (см. справку, «Новый ноутбук супервайзера за 30 минут»).</translation>
        </message>
        <message>
            <source>Where to keep it</source>
            <translation>Где его хранить</translation>
        </message>
        <message>
            <source>In a closed envelope with a signature over its edge, in a safe; not beside a laptop, not as a photograph, not as a file. Delete the file that was printed.</source>
            <translation>В закрытом конверте с подписью поперёк края, в сейфе; не рядом с ноутбуком, не фотографией, не файлом. Файл, который напечатан, удалите.</translation>
        </message>
        <message>
            <source>Once the sheet was seen by a stranger or is lost, make a new key and a new study package: what was sealed before stays readable with this sheet.</source>
            <translation>Если лист увидел посторонний или лист потерян, сделайте новый ключ и новый пакет исследования: запечатанное раньше этим листом по-прежнему читается.</translation>
        </message>
        <message>
            <source>How to type it back</source>
            <translation>Как набрать его снова</translation>
        </message>
        <message>
            <source>“Type a printed key…” in the window, or the command “keys NEWFILE --typed”. Group by group, capital or small letters; the program says which group is wrong. The letters I, L, O and U do not occur: what looks like one of them is the figure 1 or 0, or the letter V.</source>
            <translation>«Набрать напечатанный ключ…» в окне или команда «keys NEWFILE --typed». Группа за группой, большими или малыми буквами; программа скажет, какая группа неверна. Букв I, L, O и U не бывает: то, что похоже на них, — цифра 1 или 0 либо буква V.</translation>
        </message>
        <message>
            <source>Whoever has this sheet reads every sealed file of the study, without any password. Keep it like money.</source>
            <translation>У кого этот лист, тот прочтёт каждый запечатанный файл исследования без всякого пароля. Берегите его как деньги.</translation>
        </message>
        <message>
            <source>Public half, no secret: {public}</source>
            <translation>Открытая половина, не тайна: {public}</translation>
        </message>
        <message>
            <source>Printed on {day}.</source>
            <translation>Напечатано {day}.</translation>
        </message>
        <message>
            <source>Kept by: ____________________   in: ____________________   signature: ______________</source>
            <translation>Хранит: ____________________   где: ____________________   подпись: ______________</translation>
        </message>
        <message>
            <source>Taken out on: ________________   by: ____________________   why: ____________________</source>
            <translation>Взят: ________________   кем: ____________________   зачем: ____________________</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>чтение</translation>
        </message>
        <message>
            <source>another store is the centre of the study “{name}”, and makes its packages</source>
            <translation>центр исследования «{name}» — другой файл, и пакеты делает он</translation>
        </message>
        <message>
            <source>Make it there. When that laptop is lost: make a new file from the package with the supervisor's key.</source>
            <translation>Сделайте его там. Если тот ноутбук потерян: сделайте новый файл из пакета с ключом супервайзера.</translation>
        </message>
        <message>
            <source>Who opens it ({codes}): </source>
            <translation>Кто открывает его ({codes}): </translation>
        </message>
        <message>
            <source>the plain copy could not be deleted: {error}</source>
            <translation>открытую копию не удалось удалить: {error}</translation>
        </message>
        <message>
            <source>Delete it yourself: whoever has it reads everything.</source>
            <translation>Удалите её сами: у кого она есть, тот прочтёт всё.</translation>
        </message>
        <message>
            <source>this store has a passphrase already</source>
            <translation>у этого файла уже есть пароль</translation>
        </message>
        <message>
            <source>Give people passwords on the page of people, or with `people`.</source>
            <translation>Дайте людям пароли на странице людей или командой `people`.</translation>
        </message>
        <message>
            <source>the encrypted file is not like the store</source>
            <translation>зашифрованный файл не такой, как исходный</translation>
        </message>
        <message>
            <source>the encrypted file shows what stood in the plain one</source>
            <translation>в зашифрованном файле видно то, что стояло в открытом</translation>
        </message>
        <message>
            <source>the store was changed while it was encrypted</source>
            <translation>файл изменился, пока его шифровали</translation>
        </message>
        <message>
            <source>Close it in the other window, and begin again.</source>
            <translation>Закройте его в другом окне и начните снова.</translation>
        </message>
        <message>
            <source>the store was not encrypted: {why}</source>
            <translation>файл не зашифрован: {why}</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space on the disk, and begin again.</source>
            <translation>Ничего не изменено. Освободите место на диске и начните снова.</translation>
        </message>
        <message>
            <source>only a supervisor puts a backup in the place of this store</source>
            <translation>только супервайзер ставит резервную копию на место этого файла</translation>
        </message>
        <message>
            <source>Say --person {codes} and give that password, typed or with --passphrase-file.</source>
            <translation>Укажите --person {codes} и дайте этот пароль, набрав его или через --passphrase-file.</translation>
        </message>
        <message>
            <source>case {case}, keying {keying}</source>
            <translation>анкета {case}, ввод {keying}</translation>
        </message>
        <message>
            <source>case {case}, keying {keying}, paper {number}</source>
            <translation>анкета {case}, ввод {keying}, номер {number}</translation>
        </message>
        <message>
            <source>the case cannot be read from its trail: {error}</source>
            <translation>анкету не прочитать по её журналу: {error}</translation>
        </message>
        <message>
            <source>what stands on the paper is not what was closed</source>
            <translation>на анкете не то, с чем она закрыта</translation>
        </message>
        <message>
            <source>a computed answer or a mark is not what was closed</source>
            <translation>вычисленный ответ или отметка не те, с чем анкета закрыта</translation>
        </message>
        <message>
            <source>the content kept aside is not that of its closing</source>
            <translation>отложенное содержимое не то, с чем анкета закрыта</translation>
        </message>
        <message>
            <source>the row in the list of cases is not what the answers say</source>
            <translation>строка в списке анкет не такова, как говорят ответы</translation>
        </message>
        <message>
            <source>the answers are not what the trail says</source>
            <translation>ответы не таковы, как говорит журнал</translation>
        </message>
        <message>
            <source>there is a mark on an answer that does not exist</source>
            <translation>есть отметка при ответе, которого нет</translation>
        </message>
        <message>
            <source>{table} has not the rows that the trail says</source>
            <translation>в {table} не те строки, о которых говорит журнал</translation>
        </message>
        <message>
            <source>the words of the sheet are in this trail: change {number} of {chain}, {made_at}, by {who}; {later} changes of that chain came after it</source>
            <translation>слова с листа есть в этом журнале: изменение {number} из {chain}, {made_at}, {who}; после него в этой цепочке изменений: {later}</translation>
        </message>
        <message>
            <source>Password of {name}: </source>
            <translation>Пароль для {name}: </translation>
        </message>
        <message>
            <source>New password of {name}: </source>
            <translation>Новый пароль для {name}: </translation>
        </message>
        <message>
            <source>New password of {name} for {file}: </source>
            <translation>Новый пароль для {name}, файл {file}: </translation>
        </message>
        <message>
            <source>Present password of {name}: </source>
            <translation>Нынешний пароль для {name}: </translation>
        </message>
        <message>
            <source>{file}: package {revision} of the study “{study}”</source>
            <translation>{file}: пакет {revision} исследования «{study}»</translation>
        </message>
        <message>
            <source>Password of {name} for {file}: </source>
            <translation>Пароль для {name}, файл {file}: </translation>
        </message>
        <message>
            <source>Type it when asked, name a file with --passphrase-file, or put it into ANKETA_PASSPHRASE; say who with --person.</source>
            <translation>Наберите его, когда спросят, назовите файл через --passphrase-file или запишите в ANKETA_PASSPHRASE; кто вы, скажите через --person.</translation>
        </message>
        <message>
            <source>“{name}” does not stand in the roster of the other versions: answers would be lost</source>
            <translation>«{name}» в других версиях не стоит в этой повторяющейся группе: ответы были бы потеряны</translation>
        </message>
        <message>
            <source>Give the group or the roster that changed another name.</source>
            <translation>Дайте изменённой группе или повторяющейся группе другое имя.</translation>
        </message>
    </context>
    <context>
        <name>StudyPage</name>
        <message>
            <source>Study package</source>
            <translation>Пакет исследования</translation>
        </message>
        <message>
            <source>One file that every laptop opens with a double-click: questionnaires, districts, people, seats, keys. A newer package brings form versions; papers stay. Whoever has the file can take a free seat: carry it like a key.</source>
            <translation>Один файл, который каждый ноутбук открывает двойным щелчком: формы, районы, люди, места, ключи. Более новый пакет приносит версии формы; анкеты остаются. У кого файл, тот может занять свободное место: берегите его как ключ.</translation>
        </message>
        <message>
            <source>Name of the study</source>
            <translation>Название исследования</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>One for each laptop. A laptop that takes a seat needs no telephone call when its first file arrives.</source>
            <translation>По одному на ноутбук. Ноутбуку, занявшему место, не нужен телефонный звонок, когда приходит его первый файл.</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>District code</source>
            <translation>Код района</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Район</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
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
            <source>Language of the program at the first start</source>
            <translation>Язык программы при первом запуске</translation>
        </message>
        <message>
            <source>Folder for a second backup</source>
            <translation>Папка второй резервной копии</translation>
        </message>
        <message>
            <source>The same on every laptop, such as a stick: E:\backup. May stay empty.</source>
            <translation>Одна на всех ноутбуках, например флешка: E:\backup. Может остаться пустой.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Browse for the place of the file</source>
            <translation>Выбрать место файла</translation>
        </message>
        <message>
            <source>Write the package</source>
            <translation>Записать пакет</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>the computer's</source>
            <translation>как на компьютере</translation>
        </message>
        <message>
            <source>“{row}” is no seat: it needs a number and the code of its district.</source>
            <translation>«{row}» — не место: нужны номер и код его района.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Запись файла</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>Package {number} of the study is written: {name} · {seats}</source>
            <translation>Пакет {number} исследования записан: {name} · {seats}</translation>
        </message>
        <message>
            <source>Study packages (*.anketa-study)</source>
            <translation>Пакеты исследований (*.anketa-study)</translation>
        </message>
        <message>
            <source>The role is “{enumerator}” or “{supervisor}”; the first letters do. Others can add themselves.</source>
            <translation>Роль — «{enumerator}» или «{supervisor}»; хватит первых букв. Остальные могут добавить себя сами.</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>оператор</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>супервайзер</translation>
        </message>
        <message>
            <source>Papers drawn for the second keying</source>
            <translation>Анкеты, выбранные для второго ввода</translation>
        </message>
        <message>
            <source>The share that a batch proposes; 0 leaves it open.</source>
            <translation>Доля, которую предлагает пачка; 0 оставляет выбор открытым.</translation>
        </message>
        <message>
            <source>Replaced: the key {key} opens this file no more.</source>
            <translation>Заменён: ключ {key} больше не открывает этот файл.</translation>
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
            <translation>Решено; стоит в журнале с причиной.</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>Ответы, которые различаются</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Paper 1</source>
            <translation>Анкета 1</translation>
        </message>
        <message>
            <source>Paper 2</source>
            <translation>Анкета 2</translation>
        </message>
        <message>
            <source>Comparing papers</source>
            <translation>Сравнение анкет</translation>
        </message>
        <message>
            <source>This was not read to its end. Open the page again to read it.</source>
            <translation>Это прочитано не до конца. Откройте страницу снова, чтобы прочитать.</translation>
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
        <message>
            <source>here</source>
            <translation>здесь</translation>
        </message>
        <message>
            <source>laptop {station} of {district}</source>
            <translation>ноутбук {station}, {district}</translation>
        </message>
        <message>
            <source>as first keyed</source>
            <translation>как введено сначала</translation>
        </message>
        <message>
            <source>Reason: {words}</source>
            <translation>Причина: {words}</translation>
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation>так стоит на бумаге</translation>
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
            <source>Why is this paper closed as incomplete?</source>
            <translation>Почему анкета закрывается неполной?</translation>
        </message>
        <message>
            <source>The sheet of keys is at {path}</source>
            <translation>Лист клавиш: {path}</translation>
        </message>
    </context>
    <context>
        <name>TypedKey</name>
        <message>
            <source>Type the fourteen groups of the printed sheet, in their order. Capital or small letters; 0 is a nought and 1 a one.</source>
            <translation>Наберите четырнадцать групп напечатанного листа по порядку. Большие или малые буквы; 0 — ноль, 1 — единица.</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Группа {number}</translation>
        </message>
        <message>
            <source>Group {number} is not so on the sheet. Compare it letter by letter.</source>
            <translation>Группа {number} на листе другая. Сравните знак за знаком.</translation>
        </message>
        <message>
            <source>Not so on the sheet: group {numbers}. Compare letter by letter.</source>
            <translation>На листе другая группа: {numbers}. Сравните знак за знаком.</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>{name} has a passphrase</source>
            <translation>{name} защищён паролем</translation>
        </message>
        <message>
            <source>What stands in this file is encrypted. Each of its people opens it with their own password.</source>
            <translation>Содержимое файла зашифровано. Каждый из его людей открывает его своим паролем.</translation>
        </message>
        <message>
            <source>Who opens it?</source>
            <translation>Кто его открывает?</translation>
        </message>
        <message>
            <source>The supervisor's key file</source>
            <translation>Файл ключа супервайзера</translation>
        </message>
        <message>
            <source>It was made with the study and lies with the supervisor; the password below is the key's own.</source>
            <translation>Он сделан вместе с исследованием и лежит у супервайзера; пароль ниже — пароль самого ключа.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Show where the file of keys is…</source>
            <translation>Показать, где файл ключей…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>The file of keys {name} does not lie beside it, and without it no password opens the file. Copy it from where the file was or from a backup, or show where it is. A recovery file does too.</source>
            <translation>Рядом нет файла ключей {name}, а без него файл не откроет ни один пароль. Скопируйте его оттуда, где был файл, или из резервной копии, либо покажите, где он. Подойдёт и файл восстановления.</translation>
        </message>
        <message>
            <source>Open with a person's password</source>
            <translation>Открыть паролем человека</translation>
        </message>
        <message>
            <source>Open with the supervisor's key…</source>
            <translation>Открыть ключом супервайзера…</translation>
        </message>
        <message>
            <source>Password of the key file</source>
            <translation>Пароль файла ключа</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Открыть файл</translation>
        </message>
        <message>
            <source>The file of keys</source>
            <translation>Файл ключей</translation>
        </message>
        <message>
            <source>Files of keys (*.anketa-keys);;All files (*)</source>
            <translation>Файлы ключей (*.anketa-keys);;Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>UnpairedView</name>
        <message>
            <source>These were keyed as second keyings, and no first keying bears their number. A number near it may be the right one: look at the paper, and correct what was mistyped.</source>
            <translation>Эти введены вторым вводом, но ни один первый ввод не носит их номера. Верным может быть близкий номер: посмотрите на бумагу и исправьте опечатку.</translation>
        </message>
        <message>
            <source>Correct its number</source>
            <translation>Исправить его номер</translation>
        </message>
        <message>
            <source>Second keyings without a partner</source>
            <translation>Вторые вводы без пары</translation>
        </message>
        <message>
            <source>Every second keying has its partner</source>
            <translation>У каждого второго ввода есть пара</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Nearest numbers</source>
            <translation>Ближайшие номера</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Ввёл(а)</translation>
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
            <source>Keyed</source>
            <translation>Введена</translation>
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
            <translation>
                <numerusform>Теперь окончательна %n анкета.</numerusform>
                <numerusform>Теперь окончательны %n анкеты.</numerusform>
                <numerusform>Теперь окончательны %n анкет.</numerusform>
            </translation>
        </message>
        <message>
            <source>List to print</source>
            <translation>Список для печати</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Сохранить список</translation>
        </message>
        <message>
            <source>Without a partner: {count}</source>
            <translation>Без пары: {count}</translation>
        </message>
        <message>
            <source>Rules and draws</source>
            <translation>Правила и розыгрыш</translation>
        </message>
        <message>
            <source>Differences to look up</source>
            <translation>Расхождения, которые надо проверить</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv)</source>
            <translation>Таблицы (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>differences</source>
            <translation>расхождения</translation>
        </message>
        <message>
            <source>The list is at {path}</source>
            <translation>Список: {path}</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Запись списка</translation>
        </message>
        <message>
            <source>You keyed these papers yourself: a third person decides what differs.</source>
            <translation>Вы сами вводили эти анкеты: расхождения решает третий человек.</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Ввёл(а)</translation>
        </message>
        <message>
            <source>The papers were not compared to the end. Open the page again to compare them.</source>
            <translation>Анкеты сравнены не до конца. Откройте страницу снова, чтобы сравнить их.</translation>
        </message>
        <message>
            <source>Nothing is left to decide here.</source>
            <translation>Решать здесь больше нечего.</translation>
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
            <source>Keyed twice: {twice} of {all} papers, {answers} answers compared.</source>
            <translation>Введено дважды: {twice} из {all} анкет, сравнено ответов: {answers}.</translation>
        </message>
        <message>
            <source>Differences: {rate}</source>
            <translation>Расхождения: {rate}</translation>
        </message>
        <message>
            <source>{errors}, that is {rate} in 10,000 answers (95 %: {low}–{high})</source>
            <translation>{errors}, то есть {rate} на 10 000 ответов (95 %: {low}–{high})</translation>
        </message>
        <message>
            <source>a correction left a question open</source>
            <translation>исправление оставило вопрос открытым</translation>
        </message>
        <message>
            <source>stations conflict</source>
            <translation>правки рабочих мест противоречат</translation>
        </message>
        <message>
            <source>keyed several times under this number: resolve the duplicate first</source>
            <translation>введена под этим номером несколько раз: сначала решите повтор</translation>
        </message>
        <message>
            <source>no first keying has this number</source>
            <translation>ни у одного первого ввода нет этого номера</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) not decided yet.</source>
            <translation>
                <numerusform>Не решён %n ответ.</numerusform>
                <numerusform>Не решены %n ответа.</numerusform>
                <numerusform>Не решены %n ответов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dependent second keying: key again at a difference</source>
            <translation>Зависимый второй ввод: при расхождении ввести ещё раз</translation>
        </message>
        <message>
            <source>At the first difference a sound, and the second keyer looks at the paper again. Nothing of the first keying is shown. Without this the keyings are compared after closing.</source>
            <translation>При первом расхождении звук, и второй оператор ещё раз смотрит на бумагу. Из первого ввода ничего не показывается. Без этого вводы сравниваются после закрытия.</translation>
        </message>
        <message>
            <source>The same person may key a paper both times</source>
            <translation>Один и тот же человек может вводить анкету оба раза</translation>
        </message>
        <message>
            <source>For a study with one keyer. Another person finds more errors.</source>
            <translation>Для исследования с одним оператором. Другой человек находит больше ошибок.</translation>
        </message>
        <message>
            <source>Who keyed a paper may decide its differences</source>
            <translation>Тот, кто вводил анкету, может решать её расхождения</translation>
        </message>
        <message>
            <source>Without this a third person decides.</source>
            <translation>Без этого решает третий человек.</translation>
        </message>
        <message>
            <source>all papers</source>
            <translation>все анкеты</translation>
        </message>
        <message>
            <source>every {n}th paper</source>
            <translation>каждая {n}-я анкета</translation>
        </message>
        <message>
            <source>{share} % of the papers, drawn at random</source>
            <translation>{share} % анкет, случайно</translation>
        </message>
        <message>
            <source>{how}; {who}, {when}.</source>
            <translation>{how}; {who}, {when}.</translation>
        </message>
        <message>
            <source>Seed of the draw: {seed}.</source>
            <translation>Зерно розыгрыша: {seed}.</translation>
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
        <message numerus="yes">
            <source>%n file(s) to merge in {folder}</source>
            <translation>
                <numerusform>%n файл для объединения в {folder}</numerusform>
                <numerusform>%n файла для объединения в {folder}</numerusform>
                <numerusform>%n файлов для объединения в {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) keyed twice are not final</source>
            <translation>
                <numerusform>%n анкета, введённая дважды, не окончательна</numerusform>
                <numerusform>%n анкеты, введённые дважды, не окончательны</numerusform>
                <numerusform>%n анкет, введённых дважды, не окончательны</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second keying(s) without a first one</source>
            <translation>
                <numerusform>%n второй ввод без первого</numerusform>
                <numerusform>%n вторых ввода без первого</numerusform>
                <numerusform>%n вторых вводов без первого</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n district(s) sent nothing yet: {names}</source>
            <translation>
                <numerusform>%n район ещё ничего не прислал: {names}</numerusform>
                <numerusform>%n района ещё ничего не прислали: {names}</numerusform>
                <numerusform>%n районов ещё ничего не прислали: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) received and not keyed</source>
            <translation>
                <numerusform>%n анкета получена и не введена</numerusform>
                <numerusform>%n анкеты получены и не введены</numerusform>
                <numerusform>%n анкет получено и не введено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keyed paper(s) to export</source>
            <translation>
                <numerusform>%n введённая анкета для выгрузки</numerusform>
                <numerusform>%n введённые анкеты для выгрузки</numerusform>
                <numerusform>%n введённых анкет для выгрузки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) with conflicting changes</source>
            <translation>
                <numerusform>%n анкета с противоречащими правками</numerusform>
                <numerusform>%n анкеты с противоречащими правками</numerusform>
                <numerusform>%n анкет с противоречащими правками</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper number(s) keyed twice</source>
            <translation>
                <numerusform>%n номер анкеты введён дважды</numerusform>
                <numerusform>%n номера анкет введены дважды</numerusform>
                <numerusform>%n номеров анкет введено дважды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open query(ies)</source>
            <translation>
                <numerusform>%n открытое сомнение</numerusform>
                <numerusform>%n открытых сомнения</numerusform>
                <numerusform>%n открытых сомнений</numerusform>
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
