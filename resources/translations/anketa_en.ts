<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Action</name>
        <message>
            <source>Show the keys</source>
            <translation>Show the keys</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Batches</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Merge district files</source>
            <translation>Merge district files</translation>
        </message>
        <message>
            <source>Export tables</source>
            <translation>Export tables</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>Larger type</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>Smaller type</translation>
        </message>
        <message>
            <source>Type of the ordinary size</source>
            <translation>Type of the ordinary size</translation>
        </message>
        <message>
            <source>Pause, or change of keyer</source>
            <translation>Pause, or change of keyer</translation>
        </message>
        <message>
            <source>Find a paper by its number</source>
            <translation>Find a paper by its number</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Leave the program</translation>
        </message>
        <message>
            <source>Confirm and go to the next question</source>
            <translation>Confirm and go to the next question</translation>
        </message>
        <message>
            <source>Go on and leave it unanswered</source>
            <translation>Go on and leave it unanswered</translation>
        </message>
        <message>
            <source>Back, with the answer selected</source>
            <translation>Back, with the answer selected</translation>
        </message>
        <message>
            <source>Programmed skip of a coded question</source>
            <translation>Programmed skip of a coded question</translation>
        </message>
        <message>
            <source>Keep a value outside its range, with a reason</source>
            <translation>Keep a value outside its range, with a reason</translation>
        </message>
        <message>
            <source>Roster: insert a row</source>
            <translation>Roster: insert a row</translation>
        </message>
        <message>
            <source>Roster: delete the row</source>
            <translation>Roster: delete the row</translation>
        </message>
        <message>
            <source>Roster: no more rows</source>
            <translation>Roster: no more rows</translation>
        </message>
        <message>
            <source>Go to a question</source>
            <translation>Go to a question</translation>
        </message>
        <message>
            <source>Batch header</source>
            <translation>Batch header</translation>
        </message>
        <message>
            <source>Clear the answer</source>
            <translation>Clear the answer</translation>
        </message>
        <message>
            <source>List of choices</source>
            <translation>List of choices</translation>
        </message>
        <message>
            <source>On to what is open</source>
            <translation>On to what is open</translation>
        </message>
        <message>
            <source>Into the next skipped question</source>
            <translation>Into the next skipped question</translation>
        </message>
        <message>
            <source>Missing reasons, in their order: Ctrl+1, Ctrl+2 …</source>
            <translation>Missing reasons, in their order: Ctrl+1, Ctrl+2 …</translation>
        </message>
        <message>
            <source>Repeat the answer of the previous paper</source>
            <translation>Repeat the answer of the previous paper</translation>
        </message>
        <message>
            <source>A note on this answer</source>
            <translation>A note on this answer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Page missing: that reason to the rest of the section</source>
            <translation>Page missing: that reason to the rest of the section</translation>
        </message>
        <message>
            <source>At the end: close the paper and open the next one</source>
            <translation>At the end: close the paper and open the next one</translation>
        </message>
        <message>
            <source>Leave the paper; it stays as it is</source>
            <translation>Leave the paper; it stays as it is</translation>
        </message>
        <message>
            <source>The last н о у becomes ң ө ү, and back</source>
            <translation>The last н о у becomes ң ө ү, and back</translation>
        </message>
        <message>
            <source>Send to the supervisor</source>
            <translation>Send to the supervisor</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>Help on this page</translation>
        </message>
        <message>
            <source>Second keying: what differs</source>
            <translation>Second keying: what differs</translation>
        </message>
        <message>
            <source>Conflicts and duplicates</source>
            <translation>Conflicts and duplicates</translation>
        </message>
        <message>
            <source>At the end: a supervisor closes the paper as incomplete</source>
            <translation>At the end: a supervisor closes the paper as incomplete</translation>
        </message>
        <message>
            <source>Key the grid from here as one string, and back</source>
            <translation>Key the grid from here as one string, and back</translation>
        </message>
        <message>
            <source>A new line in a long text</source>
            <translation>A new line in a long text</translation>
        </message>
        <message>
            <source>Turn what was typed on the wrong keyboard layout</source>
            <translation>Turn what was typed on the wrong keyboard layout</translation>
        </message>
        <message>
            <source>Show or hide the map of the paper</source>
            <translation>Show or hide the map of the paper</translation>
        </message>
        <message>
            <source>Show or hide your pace</source>
            <translation>Show or hide your pace</translation>
        </message>
        <message>
            <source>The keys as a sheet to print</source>
            <translation>The keys as a sheet to print</translation>
        </message>
        <message>
            <source>Roster: the same question in the row before</source>
            <translation>Roster: the same question in the row before</translation>
        </message>
        <message>
            <source>Roster: the same question in the next row</source>
            <translation>Roster: the same question in the next row</translation>
        </message>
        <message>
            <source>Roster: move the row up</source>
            <translation>Roster: move the row up</translation>
        </message>
        <message>
            <source>Roster: move the row down</source>
            <translation>Roster: move the row down</translation>
        </message>
        <message>
            <source>Roster: into the rows below this one</source>
            <translation>Roster: into the rows below this one</translation>
        </message>
        <message>
            <source>Roster: back to the row above</source>
            <translation>Roster: back to the row above</translation>
        </message>
        <message>
            <source>Report: tables and charts</source>
            <translation>Report: tables and charts</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>Error rates</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Queries</translation>
        </message>
        <message>
            <source>Lock the screen now</source>
            <translation>Lock the screen now</translation>
        </message>
        <message>
            <source>Practice: the sample paper beside the form</source>
            <translation>Practice: the sample paper beside the form</translation>
        </message>
        <message>
            <source>A closed paper: correct its number or status</source>
            <translation>A closed paper: correct its number or status</translation>
        </message>
        <message>
            <source>Study package: seats, keys, replies</source>
            <translation>Study package: seats, keys, replies</translation>
        </message>
        <message>
            <source>Every box waits for Enter, or goes on</source>
            <translation>Every box waits for Enter, or goes on</translation>
        </message>
        <message>
            <source>Sort by this column, or turn the order</source>
            <translation>Sort by this column, or turn the order</translation>
        </message>
        <message>
            <source>Filter by an answer or a status</source>
            <translation>Filter by an answer or a status</translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>Choose the columns</translation>
        </message>
        <message>
            <source>The story of the paper</source>
            <translation>The story of the paper</translation>
        </message>
        <message>
            <source>Labels or codes</source>
            <translation>Labels or codes</translation>
        </message>
        <message>
            <source>Keep the columns up to this one in sight</source>
            <translation>Keep the columns up to this one in sight</translation>
        </message>
        <message>
            <source>Copy the marked rows</source>
            <translation>Copy the marked rows</translation>
        </message>
        <message>
            <source>Accept the marked queries</source>
            <translation>Accept the marked queries</translation>
        </message>
        <message>
            <source>Open the paper at the question</source>
            <translation>Open the paper at the question</translation>
        </message>
        <message>
            <source>Send the query back to the keyer</source>
            <translation>Send the query back to the keyer</translation>
        </message>
        <message>
            <source>1, 2 …: this side is right, or this paper</source>
            <translation>1, 2 …: this side is right, or this paper</translation>
        </message>
        <message>
            <source>Make the paper the second keying</source>
            <translation>Make the paper the second keying</translation>
        </message>
        <message>
            <source>Give the paper its right number</source>
            <translation>Give the paper its right number</translation>
        </message>
        <message>
            <source>Void the paper</source>
            <translation>Void the paper</translation>
        </message>
        <message>
            <source>To the first question that came back to you</source>
            <translation>To the first question that came back to you</translation>
        </message>
        <message>
            <source>New batch: here and at home</source>
            <translation>New batch: here and at home</translation>
        </message>
        <message>
            <source>Settings: language, look, lock, backups, people</source>
            <translation>Settings: language, look, lock, backups, people</translation>
        </message>
    </context>
    <context>
        <name>AdjudicationView</name>
        <message>
            <source>Paper {number} · difference {at} of {count}</source>
            <translation>Paper {number} · difference {at} of {count}</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>row {row}</translation>
        </message>
        <message>
            <source>What does the paper say?</source>
            <translation>What does the paper say?</translation>
        </message>
        <message>
            <source>first keying</source>
            <translation>first keying</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation>second keying</translation>
        </message>
        <message>
            <source>the row is there</source>
            <translation>the row is there</translation>
        </message>
        <message>
            <source>there is no such row</source>
            <translation>there is no such row</translation>
        </message>
        <message>
            <source>3 · another answer</source>
            <translation>3 · another answer</translation>
        </message>
        <message>
            <source>1 or 2: this answer</source>
            <translation>1 or 2: this answer</translation>
        </message>
        <message>
            <source>3: type another</source>
            <translation>3: type another</translation>
        </message>
        <message>
            <source>Ctrl+Z: take the last decision back</source>
            <translation>Ctrl+Z: take the last decision back</translation>
        </message>
        <message>
            <source>Esc: to the list</source>
            <translation>Esc: to the list</translation>
        </message>
        <message>
            <source>This cannot be the answer.</source>
            <translation>This cannot be the answer.</translation>
        </message>
        <message>
            <source>There is no decision of this sitting to take back.</source>
            <translation>There is no decision of this sitting to take back.</translation>
        </message>
        <message>
            <source>The answers stand one row off from here on. What does the paper say in these rows?</source>
            <translation>The answers stand one row off from here on. What does the paper say in these rows?</translation>
        </message>
        <message>
            <source>3 · the answers as one string</source>
            <translation>3 · the answers as one string</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Colours as the desktop</source>
            <translation>Colours as the desktop</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
    </context>
    <context>
        <name>BackupStrip</name>
        <message>
            <source>Backups…</source>
            <translation>Backups…</translation>
        </message>
        <message>
            <source>Backup: {said}</source>
            <translation>Backup: {said}</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>A copy of the file is made by itself when it is opened and after every {every} closed papers, into the folder “{folder}” beside it. Each copy is opened and compared. The newest {kept} stay, and the last one of each of {days} days.</source>
            <translation>A copy of the file is made by itself when it is opened and after every {every} closed papers, into the folder “{folder}” beside it. Each copy is opened and compared. The newest {kept} stay, and the last one of each of {days} days.</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Make a backup now</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>A second folder, on a stick or another disk</source>
            <translation>A second folder, on a stick or another disk</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>No second folder</source>
            <translation>No second folder</translation>
        </message>
        <message>
            <source>Put this backup back…</source>
            <translation>Put this backup back…</translation>
        </message>
        <message>
            <source>Another backup file…</source>
            <translation>Another backup file…</translation>
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation>{name} was made, opened and compared.</translation>
        </message>
        <message>
            <source>The second folder</source>
            <translation>The second folder</translation>
        </message>
        <message>
            <source>A backup</source>
            <translation>A backup</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa);;All files (*)</source>
            <translation>Anketa files (*.anketa);;All files (*)</translation>
        </message>
        <message>
            <source>{name} was put back: papers {cases}, drafts {drafts}.</source>
            <translation>{name} was put back: papers {cases}, drafts {drafts}.</translation>
        </message>
        <message>
            <source>What stood there before is kept in {name}.</source>
            <translation>What stood there before is kept in {name}.</translation>
        </message>
        <message>
            <source>Merge the district files sent since, and what they hold comes back.</source>
            <translation>Merge the district files sent since, and what they hold comes back.</translation>
        </message>
        <message>
            <source>None. If this computer is stolen or breaks, the copies beside the file go with it.</source>
            <translation>None. If this computer is stolen or breaks, the copies beside the file go with it.</translation>
        </message>
        <message>
            <source>{folder}: the last backup was not copied there.</source>
            <translation>{folder}: the last backup was not copied there.</translation>
        </message>
        <message>
            <source>Each backup is copied to {folder} too.</source>
            <translation>Each backup is copied to {folder} too.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>A backup is being made. You can go on working meanwhile.</source>
            <translation>A backup is being made. You can go on working meanwhile.</translation>
        </message>
    </context>
    <context>
        <name>BatchDetail</name>
        <message>
            <source>Sheet and closing</source>
            <translation>Sheet and closing</translation>
        </message>
        <message>
            <source>Papers that are not simply keyed</source>
            <translation>Papers that are not simply keyed</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>What is known</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Closed {when} by {who}.</source>
            <translation>Closed {when} by {who}.</translation>
        </message>
        <message>
            <source>Opened again {when} by {who}.</source>
            <translation>Opened again {when} by {who}.</translation>
        </message>
        <message>
            <source>Every paper is keyed.</source>
            <translation>Every paper is keyed.</translation>
        </message>
        <message>
            <source>Keyed twice: {numbers}.</source>
            <translation>Keyed twice: {numbers}.</translation>
        </message>
        <message>
            <source>Not among the numbers received: {numbers}.</source>
            <translation>Not among the numbers received: {numbers}.</translation>
        </message>
        <message>
            <source>Keyed, yet with an outcome: {numbers}.</source>
            <translation>Keyed, yet with an outcome: {numbers}.</translation>
        </message>
        <message>
            <source>Said differently: {numbers}. Say it once more to settle it.</source>
            <translation>Said differently: {numbers}. Say it once more to settle it.</translation>
        </message>
        <message>
            <source>response {rate}</source>
            <translation>response {rate}</translation>
        </message>
    </context>
    <context>
        <name>BatchForm</name>
        <message>
            <source>New batch</source>
            <translation>New batch</translation>
        </message>
        <message>
            <source>Name of the batch</source>
            <translation>Name of the batch</translation>
        </message>
        <message>
            <source>What stands on the bundle, such as 03430-1.</source>
            <translation>What stands on the bundle, such as 03430-1.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Empty: the district of this file.</source>
            <translation>Empty: the district of this file.</translation>
        </message>
        <message>
            <source>First paper number</source>
            <translation>First paper number</translation>
        </message>
        <message>
            <source>Last paper number</source>
            <translation>Last paper number</translation>
        </message>
        <message>
            <source>Papers received</source>
            <translation>Papers received</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>first keying</source>
            <translation>first keying</translation>
        </message>
        <message>
            <source>second keying, blind</source>
            <translation>second keying, blind</translation>
        </message>
        <message>
            <source>Make the batch and start keying</source>
            <translation>Make the batch and start keying</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The batch needs a name.</source>
            <translation>The batch needs a name.</translation>
        </message>
        <message>
            <source>Something in the header cannot stand so: see below its box.</source>
            <translation>Something in the header cannot stand so: see below its box.</translation>
        </message>
        <message>
            <source>Version printed on the papers</source>
            <translation>Version printed on the papers</translation>
        </message>
        <message>
            <source>Old and new papers are keyed side by side, each as it is.</source>
            <translation>Old and new papers are keyed side by side, each as it is.</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, version {version}</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>Batches</source>
            <translation>Batches</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>New batch</translation>
        </message>
        <message>
            <source>Key the next paper</source>
            <translation>Key the next paper</translation>
        </message>
        <message>
            <source>No batches yet</source>
            <translation>No batches yet</translation>
        </message>
        <message>
            <source>A batch is the bundle of papers on your desk. Make one, and key its papers one after another.</source>
            <translation>A batch is the bundle of papers on your desk. Make one, and key its papers one after another.</translation>
        </message>
        <message>
            <source>first</source>
            <translation>first</translation>
        </message>
        <message>
            <source>second</source>
            <translation>second</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Keyed</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Not seen</translation>
        </message>
        <message>
            <source>Batch {name} is closed. Its sheet opens it again.</source>
            <translation>Batch {name} is closed. Its sheet opens it again.</translation>
        </message>
        <message>
            <source>On the desk</source>
            <translation>On the desk</translation>
        </message>
        <message>
            <source>Every paper of batch {name} is accounted for. Its sheet closes it.</source>
            <translation>Every paper of batch {name} is accounted for. Its sheet closes it.</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Batches</source>
            <translation>Batches</translation>
        </message>
        <message>
            <source>Key the next paper</source>
            <translation>Key the next paper</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>New batch</translation>
        </message>
        <message>
            <source>first</source>
            <translation>first</translation>
        </message>
        <message>
            <source>second</source>
            <translation>second</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Keyed</translation>
        </message>
        <message>
            <source>Being keyed</source>
            <translation>Being keyed</translation>
        </message>
        <message>
            <source>Numbers not seen</source>
            <translation>Numbers not seen</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Keyed twice</translation>
        </message>
    </context>
    <context>
        <name>BatchWords</name>
        <message>
            <source>Empty</source>
            <translation>Empty</translation>
        </message>
        <message>
            <source>{count} empty</source>
            <translation>{count} empty</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>{count} refused</source>
            <translation>{count} refused</translation>
        </message>
        <message>
            <source>Spoiled</source>
            <translation>Spoiled</translation>
        </message>
        <message>
            <source>{count} spoiled</source>
            <translation>{count} spoiled</translation>
        </message>
        <message>
            <source>Not returned</source>
            <translation>Not returned</translation>
        </message>
        <message>
            <source>{count} not returned</source>
            <translation>{count} not returned</translation>
        </message>
        <message>
            <source>keyed, yet said to be: {outcome}</source>
            <translation>keyed, yet said to be: {outcome}</translation>
        </message>
        <message>
            <source>said differently: {outcome}</source>
            <translation>said differently: {outcome}</translation>
        </message>
        <message>
            <source>number keyed twice</source>
            <translation>number keyed twice</translation>
        </message>
        <message>
            <source>not among the numbers received</source>
            <translation>not among the numbers received</translation>
        </message>
        <message>
            <source>being keyed</source>
            <translation>being keyed</translation>
        </message>
        <message>
            <source>missing: nobody has seen it</source>
            <translation>missing: nobody has seen it</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>{count} missing</translation>
        </message>
        <message>
            <source>{count} said differently</source>
            <translation>{count} said differently</translation>
        </message>
        <message>
            <source>{count} keyed</source>
            <translation>{count} keyed</translation>
        </message>
        <message>
            <source>{count} being keyed</source>
            <translation>{count} being keyed</translation>
        </message>
        <message>
            <source>{count} received</source>
            <translation>{count} received</translation>
        </message>
        <message>
            <source>That is {count} more than were received.</source>
            <translation>That is {count} more than were received.</translation>
        </message>
        <message>
            <source>{count} of those received are in none of these.</source>
            <translation>{count} of those received are in none of these.</translation>
        </message>
    </context>
    <context>
        <name>CaseChoice</name>
        <message>
            <source>Status (finished ones when none is ticked)</source>
            <translation>Status (finished ones when none is ticked)</translation>
        </message>
        <message>
            <source>Batches (all when none is ticked)</source>
            <translation>Batches (all when none is ticked)</translation>
        </message>
        <message>
            <source>Districts (all when none is ticked)</source>
            <translation>Districts (all when none is ticked)</translation>
        </message>
        <message>
            <source>Versions of the form (all when none is ticked)</source>
            <translation>Versions of the form (all when none is ticked)</translation>
        </message>
        <message>
            <source>Closed from (day.month.year)</source>
            <translation>Closed from (day.month.year)</translation>
        </message>
        <message>
            <source>Closed until (day.month.year)</source>
            <translation>Closed until (day.month.year)</translation>
        </message>
        <message>
            <source>Both keyings of a paper, each in a row of its own</source>
            <translation>Both keyings of a paper, each in a row of its own</translation>
        </message>
        <message>
            <source>“{text}” is no day. Type it as 31.05.2026.</source>
            <translation>“{text}” is no day. Type it as 31.05.2026.</translation>
        </message>
        <message numerus="yes">
            <source>%n batch(es)</source>
            <translation>
                <numerusform>%n batch</numerusform>
                <numerusform>%n batches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n district(s)</source>
            <translation>
                <numerusform>%n district</numerusform>
                <numerusform>%n districts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>from {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>both keyings</source>
            <translation>both keyings</translation>
        </message>
        <message>
            <source>all finished ones</source>
            <translation>all finished ones</translation>
        </message>
        <message>
            <source>Which papers: {chosen}</source>
            <translation>Which papers: {chosen}</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
    </context>
    <context>
        <name>CaseListPage</name>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n paper</numerusform>
                <numerusform>%n papers</numerusform>
            </translation>
        </message>
        <message>
            <source>No such paper</source>
            <translation>No such paper</translation>
        </message>
        <message>
            <source>No papers yet</source>
            <translation>No papers yet</translation>
        </message>
        <message>
            <source>Every paper that is keyed or merged stands here. A batch is the first step: say which papers you have on the desk.</source>
            <translation>Every paper that is keyed or merged stands here. A batch is the first step: say which papers you have on the desk.</translation>
        </message>
        <message>
            <source>To the batches</source>
            <translation>To the batches</translation>
        </message>
        <message>
            <source>first</source>
            <translation>first</translation>
        </message>
        <message>
            <source>second</source>
            <translation>second</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Queries</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Keyed by</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message>
            <source>keyed twice</source>
            <translation>keyed twice</translation>
        </message>
        <message>
            <source>conflicting changes</source>
            <translation>conflicting changes</translation>
        </message>
        <message>
            <source>Paper number, district, batch or keyer</source>
            <translation>Paper number, district, batch or keyer</translation>
        </message>
        <message>
            <source>Search the papers</source>
            <translation>Search the papers</translation>
        </message>
        <message>
            <source>F3 · Filter</source>
            <translation>F3 · Filter</translation>
        </message>
        <message>
            <source>F4 · Columns</source>
            <translation>F4 · Columns</translation>
        </message>
        <message>
            <source>F5 · History</source>
            <translation>F5 · History</translation>
        </message>
        <message>
            <source>F6 · Labels</source>
            <translation>F6 · Labels</translation>
        </message>
        <message>
            <source>F2 sorts by this column, F7 keeps the columns up to it</source>
            <translation>F2 sorts by this column, F7 keeps the columns up to it</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} of {all}</translation>
        </message>
        <message>
            <source>No paper here meets the search and the filters.</source>
            <translation>No paper here meets the search and the filters.</translation>
        </message>
        <message>
            <source>F2 · Sort</source>
            <translation>F2 · Sort</translation>
        </message>
        <message>
            <source>F7 · Freeze</source>
            <translation>F7 · Freeze</translation>
        </message>
        <message>
            <source>Sort by the column that the cursor is in; once more turns the order</source>
            <translation>Sort by the column that the cursor is in; once more turns the order</translation>
        </message>
        <message>
            <source>Keep the columns up to the one that the cursor is in</source>
            <translation>Keep the columns up to the one that the cursor is in</translation>
        </message>
        <message>
            <source>The search was stopped; the papers found so far are shown.</source>
            <translation>The search was stopped; the papers found so far are shown.</translation>
        </message>
    </context>
    <context>
        <name>CentreCard</name>
        <message>
            <source>From the centre</source>
            <translation>From the centre</translation>
        </message>
        <message>
            <source>The centre sends back corrections, settled conflicts and new versions of the questionnaire, and says which files arrived.</source>
            <translation>The centre sends back corrections, settled conflicts and new versions of the questionnaire, and says which files arrived.</translation>
        </message>
        <message>
            <source>Take in a file from the centre…</source>
            <translation>Take in a file from the centre…</translation>
        </message>
        <message>
            <source>It is from my supervisor: accept it</source>
            <translation>It is from my supervisor: accept it</translation>
        </message>
        <message>
            <source>File {number}</source>
            <translation>File {number}</translation>
        </message>
        <message>
            <source>arrived, {day}</source>
            <translation>arrived, {day}</translation>
        </message>
        <message>
            <source>no word from the centre yet</source>
            <translation>no word from the centre yet</translation>
        </message>
        <message>
            <source>the centre has another file under this number: tell your supervisor</source>
            <translation>the centre has another file under this number: tell your supervisor</translation>
        </message>
        <message>
            <source>Files from the centre (*.anketa-centre *.anketa-study);;All files (*)</source>
            <translation>Files from the centre (*.anketa-centre *.anketa-study);;All files (*)</translation>
        </message>
        <message numerus="yes">
            <source>The study package is taken: %n new version(s) of the questionnaire.</source>
            <translation>
                <numerusform>The study package is taken: %n new version of the questionnaire.</numerusform>
                <numerusform>The study package is taken: %n new versions of the questionnaire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) got changes.</source>
            <translation>
                <numerusform>%n paper got changes.</numerusform>
                <numerusform>%n papers got changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n paper</numerusform>
                <numerusform>%n papers</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the supervisor's new laptop</source>
            <translation>This is the supervisor's new laptop</translation>
        </message>
        <message>
            <source>The centre's file is made again from this package and the supervisor's key. Then merge the last file of every laptop, and the last files that the centre sent.</source>
            <translation>The centre's file is made again from this package and the supervisor's key. Then merge the last file of every laptop, and the last files that the centre sent.</translation>
        </message>
        <message>
            <source>Where the key is</source>
            <translation>Where the key is</translation>
        </message>
        <message>
            <source>I have the printed sheet</source>
            <translation>I have the printed sheet</translation>
        </message>
        <message>
            <source>I have the key file and its password</source>
            <translation>I have the key file and its password</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Password of the key</translation>
        </message>
        <message>
            <source>Where to save the centre's file</source>
            <translation>Where to save the centre's file</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse for the key file</source>
            <translation>Browse for the key file</translation>
        </message>
        <message>
            <source>Browse for the place of the centre's file</source>
            <translation>Browse for the place of the centre's file</translation>
        </message>
        <message>
            <source>Make the centre's file</source>
            <translation>Make the centre's file</translation>
        </message>
        <message>
            <source>Say where the new file shall be.</source>
            <translation>Say where the new file shall be.</translation>
        </message>
        <message>
            <source>Choose the key file.</source>
            <translation>Choose the key file.</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>New file</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa)</source>
            <translation>Anketa files (*.anketa)</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Unanswered: {count}</source>
            <translation>Unanswered: {count}</translation>
        </message>
        <message>
            <source>To be confirmed: {count}</source>
            <translation>To be confirmed: {count}</translation>
        </message>
        <message>
            <source>Answered though it should have been skipped: {count}</source>
            <translation>Answered though it should have been skipped: {count}</translation>
        </message>
        <message>
            <source>Missing, with a reason: {count}</source>
            <translation>Missing, with a reason: {count}</translation>
        </message>
    </context>
    <context>
        <name>ClosingCard</name>
        <message>
            <source>End of paper {number}</source>
            <translation>End of paper {number}</translation>
        </message>
        <message>
            <source>{key} closes this paper and opens the next one.</source>
            <translation>{key} closes this paper and opens the next one.</translation>
        </message>
        <message>
            <source>{key} or Enter goes to the first open question.</source>
            <translation>{key} or Enter goes to the first open question.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <source>Press 1 or 2 first; then {key} closes the paper.</source>
            <translation>Press 1 or 2 first; then {key} closes the paper.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Find a question</source>
            <translation>Find a question</translation>
        </message>
        <message>
            <source>Space shows or hides a column</source>
            <translation>Space shows or hides a column</translation>
        </message>
        <message>
            <source>Columns that stay in sight</source>
            <translation>Columns that stay in sight</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>The usual ones</source>
            <translation>The usual ones</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>Without a command the window opens.</source>
            <translation>Without a command the window opens.</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>commands</translation>
        </message>
        <message>
            <source>The commands are: {names}.</source>
            <translation>The commands are: {names}.</translation>
        </message>
        <message>
            <source>no such store</source>
            <translation>no such store</translation>
        </message>
        <message>
            <source>the window cannot open: {missing}</source>
            <translation>the window cannot open: {missing}</translation>
        </message>
        <message>
            <source>Install the libraries that the README lists for Linux, or use the commands: --help.</source>
            <translation>Install the libraries that the README lists for Linux, or use the commands: --help.</translation>
        </message>
        <message>
            <source>there is no display to open a window on</source>
            <translation>there is no display to open a window on</translation>
        </message>
        <message>
            <source>Start it from a desktop, or use the commands: --help.</source>
            <translation>Start it from a desktop, or use the commands: --help.</translation>
        </message>
        <message>
            <source>the display {display} does not answer</source>
            <translation>the display {display} does not answer</translation>
        </message>
        <message>
            <source>the window cannot open: {library} is not installed</source>
            <translation>the window cannot open: {library} is not installed</translation>
        </message>
        <message>
            <source>Install it (apt install libxcb-cursor0), or use the commands: --help.</source>
            <translation>Install it (apt install libxcb-cursor0), or use the commands: --help.</translation>
        </message>
        <message>
            <source>which cases; finished ones when not said</source>
            <translation>which cases; finished ones when not said</translation>
        </message>
        <message>
            <source>only these batches</source>
            <translation>only these batches</translation>
        </message>
        <message>
            <source>only these districts</source>
            <translation>only these districts</translation>
        </message>
        <message>
            <source>only papers keyed with these versions of the form</source>
            <translation>only papers keyed with these versions of the form</translation>
        </message>
        <message>
            <source>leave these columns out as well</source>
            <translation>leave these columns out as well</translation>
        </message>
        <message>
            <source>bands of numbers, dates by year or month</source>
            <translation>bands of numbers, dates by year or month</translation>
        </message>
        <message>
            <source>columns that together may lead to a person, for the count of small cells</source>
            <translation>columns that together may lead to a person, for the count of small cells</translation>
        </message>
        <message>
            <source>write a store's cases as tables into a folder</source>
            <translation>write a store's cases as tables into a folder</translation>
        </message>
        <message>
            <source>a new or empty folder, or that of an older export</source>
            <translation>a new or empty folder, or that of an older export</translation>
        </message>
        <message>
            <source>which formats; all when not said</source>
            <translation>which formats; all when not said</translation>
        </message>
        <message>
            <source>language of the labels, such as ru</source>
            <translation>language of the labels, such as ru</translation>
        </message>
        <message>
            <source>a column beside each question: query, override, …</source>
            <translation>a column beside each question: query, override, …</translation>
        </message>
        <message>
            <source>both: each keying is a row of its own</source>
            <translation>both: each keying is a row of its own</translation>
        </message>
        <message>
            <source>run an export that was saved in the store</source>
            <translation>run an export that was saved in the store</translation>
        </message>
        <message>
            <source>keep these choices in the store</source>
            <translation>keep these choices in the store</translation>
        </message>
        <message>
            <source>without identifiers: a copy that may be given away</source>
            <translation>without identifiers: a copy that may be given away</translation>
        </message>
        <message>
            <source>with --share: {says}</source>
            <translation>with --share: {says}</translation>
        </message>
        <message>
            <source>print one JSON object</source>
            <translation>print one JSON object</translation>
        </message>
        <message>
            <source>tables and charts of a store's cases on one page</source>
            <translation>tables and charts of a store's cases on one page</translation>
        </message>
        <message>
            <source>two columns; may be repeated</source>
            <translation>two columns; may be repeated</translation>
        </message>
        <message>
            <source>odds ratios; repeatable</source>
            <translation>odds ratios; repeatable</translation>
        </message>
        <message>
            <source>the whole job on the built-in survey, from papers to tables</source>
            <translation>the whole job on the built-in survey, from papers to tables</translation>
        </message>
        <message>
            <source>a new or empty folder</source>
            <translation>a new or empty folder</translation>
        </message>
        <message>
            <source>instead: two keyers with planted errors, and what is found</source>
            <translation>instead: two keyers with planted errors, and what is found</translation>
        </message>
        <message>
            <source>which questionnaire, where the store has several</source>
            <translation>which questionnaire, where the store has several</translation>
        </message>
        <message>
            <source>{path}: {cases} cases, {questions} questions</source>
            <translation>{path}: {cases} cases, {questions} questions</translation>
        </message>
        <message>
            <source>  {rows:,} rows in {table}</source>
            <translation>  {rows:,} rows in {table}</translation>
        </message>
        <message>
            <source>  left out: {count} {why}</source>
            <translation>  left out: {count} {why}</translation>
        </message>
        <message>
            <source>make a store for a questionnaire</source>
            <translation>make a store for a questionnaire</translation>
        </message>
        <message>
            <source>with sample papers to practise on; never merged</source>
            <translation>with sample papers to practise on; never merged</translation>
        </message>
        <message>
            <source>key papers from a table, one row a paper</source>
            <translation>key papers from a table, one row a paper</translation>
        </message>
        <message>
            <source>first or second keying</source>
            <translation>first or second keying</translation>
        </message>
        <message>
            <source>write what became of every row (.xlsx or .csv)</source>
            <translation>write what became of every row (.xlsx or .csv)</translation>
        </message>
        <message>
            <source>write a district file</source>
            <translation>write a district file</translation>
        </message>
        <message>
            <source>say what a store or district file is and holds</source>
            <translation>say what a store or district file is and holds</translation>
        </message>
        <message>
            <source>merge district files into a store</source>
            <translation>merge district files into a store</translation>
        </message>
        <message>
            <source>only say what would be done</source>
            <translation>only say what would be done</translation>
        </message>
        <message>
            <source>vouch for a station</source>
            <translation>vouch for a station</translation>
        </message>
        <message>
            <source>write files, conflicts and duplicates</source>
            <translation>write files, conflicts and duplicates</translation>
        </message>
        <message>
            <source>verify a store and its audit trail</source>
            <translation>verify a store and its audit trail</translation>
        </message>
        <message>
            <source>eight words of a printed sheet: are they in it?</source>
            <translation>eight words of a printed sheet: are they in it?</translation>
        </message>
        <message>
            <source>copy a store to a folder, proved by opening the copy</source>
            <translation>copy a store to a folder, proved by opening the copy</translation>
        </message>
        <message>
            <source>the folder “backups” beside the store if not said</source>
            <translation>the folder “backups” beside the store if not said</translation>
        </message>
        <message>
            <source>put the copy into this folder too, a stick</source>
            <translation>put the copy into this folder too, a stick</translation>
        </message>
        <message>
            <source>put a backup back; the present store is kept aside</source>
            <translation>put a backup back; the present store is kept aside</translation>
        </message>
        <message>
            <source>made {store}: a {kind} store for “{title}”, {questions} questions</source>
            <translation>made {store}: a {kind} store for “{title}”, {questions} questions</translation>
        </message>
        <message>
            <source>packed {cases} cases into {path} (file {number} of this station)</source>
            <translation>packed {cases} cases into {path} (file {number} of this station)</translation>
        </message>
        <message>
            <source>{drafts_left} drafts stay at home: they are not closed</source>
            <translation>{drafts_left} drafts stay at home: they are not closed</translation>
        </message>
        <message>
            <source>sealed for {key}</source>
            <translation>sealed for {key}</translation>
        </message>
        <message>
            <source>  district {district}, station {station}</source>
            <translation>  district {district}, station {station}</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>not said</translation>
        </message>
        <message>
            <source>  file {number} of this station, packed {packed_at}</source>
            <translation>  file {number} of this station, packed {packed_at}</translation>
        </message>
        <message>
            <source>  sealed for {key}</source>
            <translation>  sealed for {key}</translation>
        </message>
        <message>
            <source>  whole, and signed by that station; what it holds is seen with --key FILE</source>
            <translation>  whole, and signed by that station; what it holds is seen with --key FILE</translation>
        </message>
        <message>
            <source>  questionnaire {form}, {number} version(s)</source>
            <translation>  questionnaire {form}, {number} version(s)</translation>
        </message>
        <message>
            <source>{cases} cases, {drafts} drafts, {changes} changes in the audit trail</source>
            <translation>{cases} cases, {drafts} drafts, {changes} changes in the audit trail</translation>
        </message>
        <message>
            <source>  chain {incarnation}: {number} changes, ends {digest}</source>
            <translation>  chain {incarnation}: {number} changes, ends {digest}</translation>
        </message>
        <message>
            <source>  in words: {words}</source>
            <translation>  in words: {words}</translation>
        </message>
        <message>
            <source>  station {station} went on from an earlier state, change {seq} of {earlier}: {changes} later changes about {number} papers had been sent before; they are here</source>
            <translation>  station {station} went on from an earlier state, change {seq} of {earlier}: {changes} later changes about {number} papers had been sent before; they are here</translation>
        </message>
        <message>
            <source>  seat {seat} was taken by {number} laptops: {stations}</source>
            <translation>  seat {seat} was taken by {number} laptops: {stations}</translation>
        </message>
        <message>
            <source>nothing is wrong</source>
            <translation>nothing is wrong</translation>
        </message>
        <message>
            <source>{number} findings; the first: {where}</source>
            <translation>{number} findings; the first: {where}</translation>
        </message>
        <message>
            <source>copied {path} to {copy}; the copy opens and is like it</source>
            <translation>copied {path} to {copy}; the copy opens and is like it</translation>
        </message>
        <message>
            <source>and to {second}, byte for byte</source>
            <translation>and to {second}, byte for byte</translation>
        </message>
        <message>
            <source>{path} is now what {backup} was: {cases} cases, {drafts} drafts</source>
            <translation>{path} is now what {backup} was: {cases} cases, {drafts} drafts</translation>
        </message>
        <message>
            <source>what stood there before is kept in {kept_aside}</source>
            <translation>what stood there before is kept in {kept_aside}</translation>
        </message>
        <message>
            <source>Merge the district files that were sent since: what they hold comes back.</source>
            <translation>Merge the district files that were sent since: what they hold comes back.</translation>
        </message>
        <message>
            <source>{closed} closed, {skipped} skipped as identical, {duplicates} duplicates, {refused} refused; {kept} answers kept as on the paper against a rule</source>
            <translation>{closed} closed, {skipped} skipped as identical, {duplicates} duplicates, {refused} refused; {kept} answers kept as on the paper against a rule</translation>
        </message>
        <message>
            <source>{name}: {new} new, {updated} updated, {identical} identical</source>
            <translation>{name}: {new} new, {updated} updated, {identical} identical</translation>
        </message>
        <message>
            <source>would be</source>
            <translation>would be</translation>
        </message>
        <message>
            <source>are</source>
            <translation>are</translation>
        </message>
        <message>
            <source>{new} new, {updated} updated, {identical} identical cases; {conflicts} conflicts and {duplicates} duplicates {done} in the store; {refused} files refused</source>
            <translation>{new} new, {updated} updated, {identical} identical cases; {conflicts} conflicts and {duplicates} duplicates {done} in the store; {refused} files refused</translation>
        </message>
        <message>
            <source>encrypt it; the password is asked, never said here</source>
            <translation>encrypt it; the password is asked, never said here</translation>
        </message>
        <message>
            <source>read it from the first line of FILE</source>
            <translation>read it from the first line of FILE</translation>
        </message>
        <message>
            <source>whose password it is, a supervisor (1)</source>
            <translation>whose password it is, a supervisor (1)</translation>
        </message>
        <message>
            <source>and that person's name</source>
            <translation>and that person's name</translation>
        </message>
        <message>
            <source>a supervisor's key opens it too</source>
            <translation>a supervisor's key opens it too</translation>
        </message>
        <message>
            <source>write what that supervisor needs for it</source>
            <translation>write what that supervisor needs for it</translation>
        </message>
        <message>
            <source>who works in a store; codes, roles and passwords</source>
            <translation>who works in a store; codes, roles and passwords</translation>
        </message>
        <message>
            <source>a new person, or another name or role</source>
            <translation>a new person, or another name or role</translation>
        </message>
        <message>
            <source>give a password, or another one</source>
            <translation>give a password, or another one</translation>
        </message>
        <message>
            <source>read the new one from FILE</source>
            <translation>read the new one from FILE</translation>
        </message>
        <message>
            <source>they open the store no more</source>
            <translation>they open the store no more</translation>
        </message>
        <message>
            <source>let a supervisor's key open it too</source>
            <translation>let a supervisor's key open it too</translation>
        </message>
        <message>
            <source>  the supervisor's key {key} opens it</source>
            <translation>  the supervisor's key {key} opens it</translation>
        </message>
        <message>
            <source>make a supervisor's key, for which districts seal their files</source>
            <translation>make a supervisor's key, for which districts seal their files</translation>
        </message>
        <message>
            <source>read its password from the first line</source>
            <translation>read its password from the first line</translation>
        </message>
        <message>
            <source>write the study package that laptops open</source>
            <translation>write the study package that laptops open</translation>
        </message>
        <message>
            <source>what people call the study</source>
            <translation>what people call the study</translation>
        </message>
        <message>
            <source>seats and the district of each</source>
            <translation>seats and the district of each</translation>
        </message>
        <message>
            <source>names of districts</source>
            <translation>names of districts</translation>
        </message>
        <message>
            <source>columns code, name, role</source>
            <translation>columns code, name, role</translation>
        </message>
        <message>
            <source>languages of the questionnaire</source>
            <translation>languages of the questionnaire</translation>
        </message>
        <message>
            <source>write what the centre sends back to a district</source>
            <translation>write what the centre sends back to a district</translation>
        </message>
        <message>
            <source>the supervisor's key, made with `keys`</source>
            <translation>the supervisor's key, made with `keys`</translation>
        </message>
        <message>
            <source>a second key, kept elsewhere</source>
            <translation>a second key, kept elsewhere</translation>
        </message>
        <message>
            <source>made with `keys`</source>
            <translation>made with `keys`</translation>
        </message>
        <message>
            <source>a supervisor's key: opens sealed files</source>
            <translation>a supervisor's key: opens sealed files</translation>
        </message>
        <message>
            <source>read its password from FILE</source>
            <translation>read its password from FILE</translation>
        </message>
        <message>
            <source>made {path}: the secret half, under the password; it opens what districts seal. Keep it off their laptops</source>
            <translation>made {path}: the secret half, under the password; it opens what districts seal. Keep it off their laptops</translation>
        </message>
        <message>
            <source>made {public_path}: the public half, no secret; give it to `new` and `study`</source>
            <translation>made {public_path}: the public half, no secret; give it to `new` and `study`</translation>
        </message>
        <message>
            <source>Without the file and its password no sealed file opens: keep a copy of both in another place.</source>
            <translation>Without the file and its password no sealed file opens: keep a copy of both in another place.</translation>
        </message>
        <message>
            <source>made {out}: package {revision} of the study “{name}”</source>
            <translation>made {out}: package {revision} of the study “{name}”</translation>
        </message>
        <message>
            <source>  {number} seats, {number2} people, {number3} districts</source>
            <translation>  {number} seats, {number2} people, {number3} districts</translation>
        </message>
        <message>
            <source>Whoever has the file can take a free seat: carry it like a key.</source>
            <translation>Whoever has the file can take a free seat: carry it like a key.</translation>
        </message>
        <message>
            <source>packed {changes} changes of {papers} papers into {path} (the centre's file {number})</source>
            <translation>packed {changes} changes of {papers} papers into {path} (the centre's file {number})</translation>
        </message>
        <message>
            <source>  with {receipts} receipts and {forms} form versions</source>
            <translation>  with {receipts} receipts and {forms} form versions</translation>
        </message>
        <message>
            <source>  sealed for {number} laptops of district {district}: {stations}</source>
            <translation>  sealed for {number} laptops of district {district}: {stations}</translation>
        </message>
        <message>
            <source>{path}: a study package, “{name}”, package {revision}, made {made_at}</source>
            <translation>{path}: a study package, “{name}”, package {revision}, made {made_at}</translation>
        </message>
        <message>
            <source>  centre {centre}, questionnaire “{title}”, {number} version(s)</source>
            <translation>  centre {centre}, questionnaire “{title}”, {number} version(s)</translation>
        </message>
        <message>
            <source>lint a questionnaire</source>
            <translation>lint a questionnaire</translation>
        </message>
        <message>
            <source>write a repaired copy, and check that</source>
            <translation>write a repaired copy, and check that</translation>
        </message>
        <message>
            <source>run one case through a questionnaire, without a store</source>
            <translation>run one case through a questionnaire, without a store</translation>
        </message>
        <message>
            <source>[["path","text"], …] in keying order</source>
            <translation>[["path","text"], …] in keying order</translation>
        </message>
        <message>
            <source>language of labels, as the form names it</source>
            <translation>language of labels, as the form names it</translation>
        </message>
        <message>
            <source>{name}: nothing new</source>
            <translation>{name}: nothing new</translation>
        </message>
        <message>
            <source>{name}: new here are {forms} form versions and {people} people</source>
            <translation>{name}: new here are {forms} form versions and {people} people</translation>
        </message>
        <message>
            <source>columns that go out though they are computed from one left out</source>
            <translation>columns that go out though they are computed from one left out</translation>
        </message>
        <message>
            <source>only papers keyed on this day or later, by the clock of the keyer's laptop</source>
            <translation>only papers keyed on this day or later, by the clock of the keyer's laptop</translation>
        </message>
        <message>
            <source>only papers keyed on this day or earlier, by the clock of the keyer's laptop</source>
            <translation>only papers keyed on this day or earlier, by the clock of the keyer's laptop</translation>
        </message>
        <message>
            <source>{path}: {cases} cases</source>
            <translation>{path}: {cases} cases</translation>
        </message>
        <message>
            <source>  {name}  {size:,} bytes</source>
            <translation>  {name}  {size:,} bytes</translation>
        </message>
        <message>
            <source>type a key back from its printed sheet; NEWFILE is then that key</source>
            <translation>type a key back from its printed sheet; NEWFILE is then that key</translation>
        </message>
        <message>
            <source>read the groups of the sheet from FILE</source>
            <translation>read the groups of the sheet from FILE</translation>
        </message>
        <message>
            <source>write the sheet to print; of a key that is there, it only does this</source>
            <translation>write the sheet to print; of a key that is there, it only does this</translation>
        </message>
        <message>
            <source>the study that the sheet names</source>
            <translation>the study that the sheet names</translation>
        </message>
        <message>
            <source>the sheet is that of an escrow key</source>
            <translation>the sheet is that of an escrow key</translation>
        </message>
        <message>
            <source>wrote {sheet}: print it, put the paper into a safe, and delete the file: it is the key itself</source>
            <translation>wrote {sheet}: print it, put the paper into a safe, and delete the file: it is the key itself</translation>
        </message>
        <message>
            <source>group {number} of {groups}: </source>
            <translation>group {number} of {groups}: </translation>
        </message>
        <message>
            <source>group {number} is not so on the sheet; once more</source>
            <translation>group {number} is not so on the sheet; once more</translation>
        </message>
        <message>
            <source>  replaced: the key {key} opens this store no more</source>
            <translation>  replaced: the key {key} opens this store no more</translation>
        </message>
        <message>
            <source>with --kind central: the supervisor's key; the store is the study's centre then</source>
            <translation>with --kind central: the supervisor's key; the store is the study's centre then</translation>
        </message>
        <message>
            <source>let only passwords open a store that has none; the plain file goes</source>
            <translation>let only passwords open a store that has none; the plain file goes</translation>
        </message>
        <message>
            <source>where copies of it lie besides: a stick</source>
            <translation>where copies of it lie besides: a stick</translation>
        </message>
        <message>
            <source>delete the plain backups too; an encrypted one was made</source>
            <translation>delete the plain backups too; an encrypted one was made</translation>
        </message>
        <message>
            <source>{path} opens only with a password now; the plain file was written over and deleted</source>
            <translation>{path} opens only with a password now; the plain file was written over and deleted</translation>
        </message>
        <message>
            <source>an encrypted backup is {backup}</source>
            <translation>an encrypted backup is {backup}</translation>
        </message>
        <message>
            <source>still in the plain, for anybody to read: {copy}</source>
            <translation>still in the plain, for anybody to read: {copy}</translation>
        </message>
        <message>
            <source>Its file of keys lies beside it and belongs to it: copy both.</source>
            <translation>Its file of keys lies beside it and belongs to it: copy both.</translation>
        </message>
        <message>
            <source>{path}: {number} people, without a passphrase</source>
            <translation>{path}: {number} people, without a passphrase</translation>
        </message>
        <message>
            <source>{path}: {number} people, encrypted</source>
            <translation>{path}: {number} people, encrypted</translation>
        </message>
        <message>
            <source>has a password</source>
            <translation>has a password</translation>
        </message>
        <message>
            <source>no password</source>
            <translation>no password</translation>
        </message>
        <message>
            <source>  not sealed: no supervisor's key was named</source>
            <translation>  not sealed: no supervisor's key was named</translation>
        </message>
        <message>
            <source>  seat {number}: district {district}</source>
            <translation>  seat {number}: district {district}</translation>
        </message>
        <message>
            <source>a store that only a password opens</source>
            <translation>a store that only a password opens</translation>
        </message>
        <message>
            <source>whose keys open what is sent</source>
            <translation>whose keys open what is sent</translation>
        </message>
        <message>
            <source>a store that seals what it sends</source>
            <translation>a store that seals what it sends</translation>
        </message>
        <message>
            <source>a store from a study package</source>
            <translation>a store from a study package</translation>
        </message>
        <message>
            <source>of an encrypted store: whose password is given</source>
            <translation>of an encrypted store: whose password is given</translation>
        </message>
        <message>
            <source>read the password from the first line of FILE</source>
            <translation>read the password from the first line of FILE</translation>
        </message>
        <message>
            <source>open an encrypted store with the supervisor's key file; the password is the key's</source>
            <translation>open an encrypted store with the supervisor's key file; the password is the key's</translation>
        </message>
        <message>
            <source>the file of keys, or a recovery file, when it does not lie beside the store</source>
            <translation>the file of keys, or a recovery file, when it does not lie beside the store</translation>
        </message>
        <message>
            <source>for a store with a passphrase</source>
            <translation>for a store with a passphrase</translation>
        </message>
        <message>
            <source>  {cases} cases, {drafts} drafts left at home, {changes} changes in the audit trail</source>
            <translation>  {cases} cases, {drafts} drafts left at home, {changes} changes in the audit trail</translation>
        </message>
        <message>
            <source>  {cases} cases, {drafts} drafts, {changes} changes in the audit trail</source>
            <translation>  {cases} cases, {drafts} drafts, {changes} changes in the audit trail</translation>
        </message>
    </context>
    <context>
        <name>Concern</name>
        <message>
            <source>with open queries</source>
            <translation>with open queries</translation>
        </message>
        <message>
            <source>keyed twice</source>
            <translation>keyed twice</translation>
        </message>
        <message>
            <source>with conflicting changes</source>
            <translation>with conflicting changes</translation>
        </message>
        <message>
            <source>sent back by the supervisor</source>
            <translation>sent back by the supervisor</translation>
        </message>
        <message>
            <source>keyed, in any state</source>
            <translation>keyed, in any state</translation>
        </message>
    </context>
    <context>
        <name>Correction</name>
        <message>
            <source>by telephone</source>
            <translation>by telephone</translation>
        </message>
        <message>
            <source>from the paper itself</source>
            <translation>from the paper itself</translation>
        </message>
        <message>
            <source>by a visit</source>
            <translation>by a visit</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>otherwise</translation>
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>Correction of a closed paper</source>
            <translation>Correction of a closed paper</translation>
        </message>
        <message>
            <source>Paper {number}: correct its number or status</source>
            <translation>Paper {number}: correct its number or status</translation>
        </message>
        <message>
            <source>This paper is closed. Why is it changed?</source>
            <translation>This paper is closed. Why is it changed?</translation>
        </message>
        <message>
            <source>Paper number</source>
            <translation>Paper number</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>From whom</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>On which day</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Change the paper</source>
            <translation>Change the paper</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Leave it as it is</translation>
        </message>
        <message>
            <source>A correction needs a reason.</source>
            <translation>A correction needs a reason.</translation>
        </message>
        <message>
            <source>Say from whom you know it.</source>
            <translation>Say from whom you know it.</translation>
        </message>
        <message>
            <source>Type the day as 22.11.2026.</source>
            <translation>Type the day as 22.11.2026.</translation>
        </message>
    </context>
    <context>
        <name>Counters</name>
        <message>
            <source>refused keys: {count}</source>
            <translation>refused keys: {count}</translation>
        </message>
        <message>
            <source>today {count}</source>
            <translation>today {count}</translation>
        </message>
        <message>
            <source>{count} keys/h</source>
            <translation>{count} keys/h</translation>
        </message>
        <message>
            <source>always Enter</source>
            <translation>always Enter</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Something in the program broke. Your answers are saved.</source>
            <translation>Something in the program broke. Your answers are saved.</translation>
        </message>
        <message>
            <source>Every answer that you confirmed is in the file. Start the program again: you will be on the same question.</source>
            <translation>Every answer that you confirmed is in the file. Start the program again: you will be on the same question.</translation>
        </message>
        <message>
            <source>A report without any answers was written; please send it to your supervisor:</source>
            <translation>A report without any answers was written; please send it to your supervisor:</translation>
        </message>
    </context>
    <context>
        <name>DayTable</name>
        <message>
            <source>My last days</source>
            <translation>My last days</translation>
        </message>
        <message>
            <source>Hide my pace</source>
            <translation>Hide my pace</translation>
        </message>
        <message>
            <source>Show my pace</source>
            <translation>Show my pace</translation>
        </message>
        <message>
            <source>Keys an hour</source>
            <translation>Keys an hour</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Refused keys</source>
            <translation>Refused keys</translation>
        </message>
    </context>
    <context>
        <name>DifferenceSheet</name>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>First keying</source>
            <translation>First keying</translation>
        </message>
        <message>
            <source>Second keying</source>
            <translation>Second keying</translation>
        </message>
        <message>
            <source>On the paper</source>
            <translation>On the paper</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>row {row}</translation>
        </message>
        <message>
            <source>the sheet cannot be written ({why})</source>
            <translation>the sheet cannot be written ({why})</translation>
        </message>
        <message>
            <source>Close the file where it is open, or choose another folder.</source>
            <translation>Close the file where it is open, or choose another folder.</translation>
        </message>
    </context>
    <context>
        <name>DistrictTable</name>
        <message>
            <source>Districts</source>
            <translation>Districts</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Keyed</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>Enter leads to the papers that the column counts.</source>
            <translation>Enter leads to the papers that the column counts.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Keyed twice</translation>
        </message>
        <message>
            <source>In query</source>
            <translation>In query</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Merged</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Last sent</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
    </context>
    <context>
        <name>DraftCard</name>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Go on with paper {number}</source>
            <translation>Go on with paper {number}</translation>
        </message>
        <message>
            <source>Go on with a paper</source>
            <translation>Go on with a paper</translation>
        </message>
        <message>
            <source>last change {when}</source>
            <translation>last change {when}</translation>
        </message>
    </context>
    <context>
        <name>EncryptCard</name>
        <message>
            <source>Close the file with passwords</source>
            <translation>Close the file with passwords</translation>
        </message>
        <message>
            <source>The file is written anew, encrypted, and proved; then the plain one is deleted. Your password opens it; the others get new ones from you. Backups from before stay plain until you delete them.</source>
            <translation>The file is written anew, encrypted, and proved; then the plain one is deleted. Your password opens it; the others get new ones from you. Backups from before stay plain until you delete them.</translation>
        </message>
        <message>
            <source>Encrypt the file</source>
            <translation>Encrypt the file</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>NumLock is off</source>
            <translation>NumLock is off</translation>
        </message>
        <message>
            <source>batch {name} · {number} of {received}</source>
            <translation>batch {name} · {number} of {received}</translation>
        </message>
        <message>
            <source>Paper {number} is not among those of this batch, {low}–{high}. If it stands so, press F2; F8 clears.</source>
            <translation>Paper {number} is not among those of this batch, {low}–{high}. If it stands so, press F2; F8 clears.</translation>
        </message>
        <message>
            <source>end</source>
            <translation>end</translation>
        </message>
        <message>
            <source>closed paper: a change goes into the trail</source>
            <translation>closed paper: a change goes into the trail</translation>
        </message>
        <message>
            <source>You keyed paper {number} the first time; another person keys it the second time.</source>
            <translation>You keyed paper {number} the first time; another person keys it the second time.</translation>
        </message>
        <message>
            <source>Type another number.</source>
            <translation>Type another number.</translation>
        </message>
        <message>
            <source>Paper {number} is already keyed: {who}, {when}, batch {batch}. Mistyped: F8. Another paper, or its second keying: F2.</source>
            <translation>Paper {number} is already keyed: {who}, {when}, batch {batch}. Mistyped: F8. Another paper, or its second keying: F2.</translation>
        </message>
        <message>
            <source>Only a supervisor closes a paper as incomplete.</source>
            <translation>Only a supervisor closes a paper as incomplete.</translation>
        </message>
        <message>
            <source>This paper is still being keyed: its number is an answer, closing comes at the end.</source>
            <translation>This paper is still being keyed: its number is an answer, closing comes at the end.</translation>
        </message>
        <message>
            <source>A second keying needs the paper's number.</source>
            <translation>A second keying needs the paper's number.</translation>
        </message>
        <message>
            <source>Go back to it with F6.</source>
            <translation>Go back to it with F6.</translation>
        </message>
        <message>
            <source>Paper {number} was not drawn for the second keying. If it is to be keyed twice, press F2; F8 clears.</source>
            <translation>Paper {number} was not drawn for the second keying. If it is to be keyed twice, press F2; F8 clears.</translation>
        </message>
        <message>
            <source>Batch {name} is closed</source>
            <translation>Batch {name} is closed</translation>
        </message>
        <message>
            <source>Its sheet on the page Batches opens it again.</source>
            <translation>Its sheet on the page Batches opens it again.</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation>second keying</translation>
        </message>
    </context>
    <context>
        <name>EntryScreen</name>
        <message>
            <source>nothing keyed yet</source>
            <translation>nothing keyed yet</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>saved</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>not stored</translation>
        </message>
        <message>
            <source>What you typed is still in the box: Enter tries again.</source>
            <translation>What you typed is still in the box: Enter tries again.</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>not saved</translation>
        </message>
        <message>
            <source>typing</source>
            <translation>typing</translation>
        </message>
        <message>
            <source>close, next paper</source>
            <translation>close, next paper</translation>
        </message>
        <message>
            <source>what is open</source>
            <translation>what is open</translation>
        </message>
        <message>
            <source>back</source>
            <translation>back</translation>
        </message>
        <message>
            <source>go to</source>
            <translation>go to</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>leave</translation>
        </message>
        <message>
            <source>An answer that stands on the paper here is kept and marked.</source>
            <translation>An answer that stands on the paper here is kept and marked.</translation>
        </message>
        <message>
            <source>Is the keyboard on the other layout? It would be “{text}”.</source>
            <translation>Is the keyboard on the other layout? It would be “{text}”.</translation>
        </message>
        <message>
            <source>{question}: {answer}. It should have been skipped. Does it stand on the paper?</source>
            <translation>{question}: {answer}. It should have been skipped. Does it stand on the paper?</translation>
        </message>
        <message>
            <source>1  keep it    2  remove it</source>
            <translation>1  keep it    2  remove it</translation>
        </message>
        <message>
            <source>1  another paper with this number</source>
            <translation>1  another paper with this number</translation>
        </message>
        <message>
            <source>2  the second keying of that paper</source>
            <translation>2  the second keying of that paper</translation>
        </message>
        <message>
            <source>Why is it kept?</source>
            <translation>Why is it kept?</translation>
        </message>
        <message>
            <source>Not saved: {what}</source>
            <translation>Not saved: {what}</translation>
        </message>
        <message>
            <source>What lies on the desk?</source>
            <translation>What lies on the desk?</translation>
        </message>
        <message>
            <source>turns it</source>
            <translation>turns it</translation>
        </message>
        <message>
            <source>Type to start row {row}; Enter: no more rows.</source>
            <translation>Type to start row {row}; Enter: no more rows.</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Note: {note}</translation>
        </message>
        <message>
            <source>repeated from the previous paper</source>
            <translation>repeated from the previous paper</translation>
        </message>
        <message>
            <source>Kept: {reason}</source>
            <translation>Kept: {reason}</translation>
        </message>
        <message>
            <source>keep it</source>
            <translation>keep it</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>clear</translation>
        </message>
        <message>
            <source>go to {question}</source>
            <translation>go to {question}</translation>
        </message>
        <message>
            <source>next</source>
            <translation>next</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>keys</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>new line</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>keep</translation>
        </message>
        <message>
            <source>list</source>
            <translation>list</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>undo</translation>
        </message>
        <message>
            <source>{roster}, row {row} of {rows}</source>
            <translation>{roster}, row {row} of {rows}</translation>
        </message>
        <message>
            <source>insert row</source>
            <translation>insert row</translation>
        </message>
        <message>
            <source>delete row</source>
            <translation>delete row</translation>
        </message>
        <message>
            <source>row before</source>
            <translation>row before</translation>
        </message>
        <message>
            <source>no more rows</source>
            <translation>no more rows</translation>
        </message>
        <message>
            <source>row above</source>
            <translation>row above</translation>
        </message>
        <message>
            <source>Sent back by {who}: {words}</source>
            <translation>Sent back by {who}: {words}</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Export tables</source>
            <translation>Export tables</translation>
        </message>
        <message>
            <source>Papers whose keying is closed go out; those being keyed and void ones stay. The same papers give the same tables, in whatever order they came in.</source>
            <translation>Papers whose keying is closed go out; those being keyed and void ones stay. The same papers give the same tables, in whatever order they came in.</translation>
        </message>
        <message>
            <source>Language of the labels</source>
            <translation>Language of the labels</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>A new or empty folder, or that of an older export.</source>
            <translation>A new or empty folder, or that of an older export.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse for the folder</source>
            <translation>Browse for the folder</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exporting</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) exported.</source>
            <translation>
                <numerusform>%n paper exported.</numerusform>
                <numerusform>%n papers exported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) on values stand in the table issues.</source>
            <translation>
                <numerusform>%n remark on values stands in the table issues.</numerusform>
                <numerusform>%n remarks on values stand in the table issues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), {size}</source>
            <translation>
                <numerusform>%n file, {size}</numerusform>
                <numerusform>%n files, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one format.</source>
            <translation>Choose at least one format.</translation>
        </message>
        <message>
            <source>Say which folder the tables shall go to.</source>
            <translation>Say which folder the tables shall go to.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Stopped. Nothing was written.</translation>
        </message>
        <message>
            <source>These choices are kept as “{name}”.</source>
            <translation>These choices are kept as “{name}”.</translation>
        </message>
        <message>
            <source>Counting small cells</source>
            <translation>Counting small cells</translation>
        </message>
        <message>
            <source>A column of flags beside each question</source>
            <translation>A column of flags beside each question</translation>
        </message>
        <message>
            <source>Query, override, missing reason, off path</source>
            <translation>Query, override, missing reason, off path</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>“{text}” is no day</source>
            <translation>“{text}” is no day</translation>
        </message>
        <message>
            <source>Write it as 2024-05-31.</source>
            <translation>Write it as 2024-05-31.</translation>
        </message>
        <message>
            <source>a crosstab is of two columns</source>
            <translation>a crosstab is of two columns</translation>
        </message>
        <message>
            <source>Write it as a2_sex,b4_fam417</source>
            <translation>Write it as a2_sex,b4_fam417</translation>
        </message>
        <message>
            <source>the export was stopped</source>
            <translation>the export was stopped</translation>
        </message>
        <message>
            <source>Nothing was left behind; an older export is untouched.</source>
            <translation>Nothing was left behind; an older export is untouched.</translation>
        </message>
        <message>
            <source>{number} papers were keyed, {cases} came out</source>
            <translation>{number} papers were keyed, {cases} came out</translation>
        </message>
        <message>
            <source>csv, data.xlsx, main.sav and main.dta give different numbers</source>
            <translation>csv, data.xlsx, main.sav and main.dta give different numbers</translation>
        </message>
        <message>
            <source>this folder is not empty</source>
            <translation>this folder is not empty</translation>
        </message>
        <message>
            <source>Name a new or empty folder.</source>
            <translation>Name a new or empty folder.</translation>
        </message>
        <message>
            <source>the folder cannot be written ({strerror})</source>
            <translation>the folder cannot be written ({strerror})</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space.</source>
            <translation>Choose another folder, or free some space.</translation>
        </message>
        <message>
            <source>the district files do not merge cleanly: {said}</source>
            <translation>the district files do not merge cleanly: {said}</translation>
        </message>
        <message>
            <source>“{suffix}” is no kind of list</source>
            <translation>“{suffix}” is no kind of list</translation>
        </message>
        <message>
            <source>Let the name end in .xlsx or .csv.</source>
            <translation>Let the name end in .xlsx or .csv.</translation>
        </message>
        <message>
            <source>the list cannot be written ({strerror})</source>
            <translation>the list cannot be written ({strerror})</translation>
        </message>
        <message>
            <source>Close the file where it is open, or choose another folder.</source>
            <translation>Close the file where it is open, or choose another folder.</translation>
        </message>
        <message>
            <source>“{text}” is no model</source>
            <translation>“{text}” is no model</translation>
        </message>
        <message>
            <source>Write it as outcome=1 ~ question=2|3 + age</source>
            <translation>Write it as outcome=1 ~ question=2|3 + age</translation>
        </message>
        <message>
            <source>no question has the column “{name}”</source>
            <translation>no question has the column “{name}”</translation>
        </message>
        <message>
            <source>There are: {known}</source>
            <translation>There are: {known}</translation>
        </message>
        <message>
            <source>text beyond 32,767 characters of a cell (listed in issues)</source>
            <translation>text beyond 32,767 characters of a cell (listed in issues)</translation>
        </message>
        <message>
            <source>columns beyond 16,384 (they stand in csv)</source>
            <translation>columns beyond 16,384 (they stand in csv)</translation>
        </message>
        <message>
            <source>line breaks (they become “ / ”); an apostrophe stands before what Excel would take for a formula</source>
            <translation>line breaks (they become “ / ”); an apostrophe stands before what Excel would take for a formula</translation>
        </message>
        <message>
            <source>texts that Excel takes for numbers or dates when it opens the file, such as 00123 (not so data.xlsx)</source>
            <translation>texts that Excel takes for numbers or dates when it opens the file, such as 00123 (not so data.xlsx)</translation>
        </message>
        <message>
            <source>text beyond 32,767 bytes, spaces at its end, days before 1582-10-15 (listed in issues)</source>
            <translation>text beyond 32,767 bytes, spaces at its end, days before 1582-10-15 (listed in issues)</translation>
        </message>
        <message>
            <source>labels beyond 255 bytes, labels of codes beyond 120 bytes (listed in issues)</source>
            <translation>labels beyond 255 bytes, labels of codes beyond 120 bytes (listed in issues)</translation>
        </message>
        <message>
            <source>the issues (they stand in csv)</source>
            <translation>the issues (they stand in csv)</translation>
        </message>
        <message>
            <source>labels beyond 80 characters (listed in issues)</source>
            <translation>labels beyond 80 characters (listed in issues)</translation>
        </message>
        <message>
            <source>the answers: it holds questions, codes and counts</source>
            <translation>the answers: it holds questions, codes and counts</translation>
        </message>
        <message>
            <source>This question should have been skipped on the paper. Its cell is empty; the answer stands here.</source>
            <translation>This question should have been skipped on the paper. Its cell is empty; the answer stands here.</translation>
        </message>
        <message>
            <source>A code that stands in no version of the list. It is kept; the dummies count it as unknown.</source>
            <translation>A code that stands in no version of the list. It is kept; the dummies count it as unknown.</translation>
        </message>
        <message>
            <source>Day or month is unknown. The date's cell is empty; what is known stands in the column beside it.</source>
            <translation>Day or month is unknown. The date's cell is empty; what is known stands in the column beside it.</translation>
        </message>
        <message>
            <source>The text is longer than an Excel cell. data.xlsx holds its beginning, csv the whole of it.</source>
            <translation>The text is longer than an Excel cell. data.xlsx holds its beginning, csv the whole of it.</translation>
        </message>
        <message>
            <source>The text is longer than SPSS holds. The .sav holds its beginning, csv the whole of it.</source>
            <translation>The text is longer than SPSS holds. The .sav holds its beginning, csv the whole of it.</translation>
        </message>
        <message>
            <source>SPSS has no days before 1582-10-15. The .sav is empty here.</source>
            <translation>SPSS has no days before 1582-10-15. The .sav is empty here.</translation>
        </message>
        <message>
            <source>The text ends in spaces, which SPSS does not keep.</source>
            <translation>The text ends in spaces, which SPSS does not keep.</translation>
        </message>
        <message>
            <source>Line breaks, or a beginning that Excel takes for a formula: csv_excel is changed here.</source>
            <translation>Line breaks, or a beginning that Excel takes for a formula: csv_excel is changed here.</translation>
        </message>
        <message>
            <source>Stata holds 80 characters of a label. The .dta has the short label or the beginning.</source>
            <translation>Stata holds 80 characters of a label. The .dta has the short label or the beginning.</translation>
        </message>
        <message>
            <source>SPSS holds 255 bytes of a label. The .sav has the short label or the beginning.</source>
            <translation>SPSS holds 255 bytes of a label. The .sav has the short label or the beginning.</translation>
        </message>
        <message>
            <source>SPSS holds 120 bytes of a code's label. The .sav has its beginning.</source>
            <translation>SPSS holds 120 bytes of a code's label. The .sav has its beginning.</translation>
        </message>
        <message>
            <source>SPSS cannot declare so many codes as missing. In the .sav this one is a negative number.</source>
            <translation>SPSS cannot declare so many codes as missing. In the .sav this one is a negative number.</translation>
        </message>
        <message>
            <source>Two offices changed this answer differently. The cell holds the answer both started from.</source>
            <translation>Two offices changed this answer differently. The cell holds the answer both started from.</translation>
        </message>
        <message>
            <source>The answer breaks a rule and was kept as it stands on the paper.</source>
            <translation>The answer breaks a rule and was kept as it stands on the paper.</translation>
        </message>
        <message>
            <source>The answer breaks a rule and nobody has confirmed it yet.</source>
            <translation>The answer breaks a rule and nobody has confirmed it yet.</translation>
        </message>
        <message>
            <source>A note to the supervisor.</source>
            <translation>A note to the supervisor.</translation>
        </message>
        <message>
            <source>This paper number was keyed more than once as a first keying. All of them are exported.</source>
            <translation>This paper number was keyed more than once as a first keying. All of them are exported.</translation>
        </message>
        <message>
            <source>A supervisor closed this case before it was finished.</source>
            <translation>A supervisor closed this case before it was finished.</translation>
        </message>
        <message>
            <source>A roster row whose roster or outer row is gone. It is left out.</source>
            <translation>A roster row whose roster or outer row is gone. It is left out.</translation>
        </message>
        <message>
            <source>An answer to a question that no version of the questionnaire has. It is left out.</source>
            <translation>An answer to a question that no version of the questionnaire has. It is left out.</translation>
        </message>
        <message>
            <source>The list gives this code no label; the code stands in its place.</source>
            <translation>The list gives this code no label; the code stands in its place.</translation>
        </message>
        <message>
            <source>Excel has no room for this column. It stands in csv.</source>
            <translation>Excel has no room for this column. It stands in csv.</translation>
        </message>
        <message>
            <source>{number} complete cases are too few for a model of {shape} coefficients</source>
            <translation>{number} complete cases are too few for a model of {shape} coefficients</translation>
        </message>
        <message>
            <source>the model cannot be fitted: two predictors say the same, or one never changes</source>
            <translation>the model cannot be fitted: two predictors say the same, or one never changes</translation>
        </message>
        <message>
            <source>the model cannot be fitted: the outcome follows from a predictor without exception</source>
            <translation>the model cannot be fitted: the outcome follows from a predictor without exception</translation>
        </message>
        <message>
            <source>this folder holds other things than an export</source>
            <translation>this folder holds other things than an export</translation>
        </message>
        <message>
            <source>this is a file</source>
            <translation>this is a file</translation>
        </message>
        <message>
            <source>Name a new folder, an empty one or an older export.</source>
            <translation>Name a new folder, an empty one or an older export.</translation>
        </message>
        <message>
            <source>the older export would move here, but something else stands there</source>
            <translation>the older export would move here, but something else stands there</translation>
        </message>
        <message>
            <source>Move it away and export again.</source>
            <translation>Move it away and export again.</translation>
        </message>
        <message>
            <source>the export cannot be written: {strerror}</source>
            <translation>the export cannot be written: {strerror}</translation>
        </message>
        <message>
            <source>Close the files of the older export, check the free space and your rights to the folder.</source>
            <translation>Close the files of the older export, check the free space and your rights to the folder.</translation>
        </message>
        <message>
            <source>Parquet needs a package that is not installed</source>
            <translation>Parquet needs a package that is not installed</translation>
        </message>
        <message>
            <source>Run: pip install pyarrow — or choose another format.</source>
            <translation>Run: pip install pyarrow — or choose another format.</translation>
        </message>
        <message>
            <source>what was written cannot be read back ({error})</source>
            <translation>what was written cannot be read back ({error})</translation>
        </message>
        <message>
            <source>The export was not put in place. Check the disk and export again.</source>
            <translation>The export was not put in place. Check the disk and export again.</translation>
        </message>
        <message>
            <source>{rows} rows were written, {rows2} read back</source>
            <translation>{rows} rows were written, {rows2} read back</translation>
        </message>
        <message>
            <source>a cell did not come back as it was written</source>
            <translation>a cell did not come back as it was written</translation>
        </message>
        <message>
            <source>the store has {rows} rows, {rows2} were written</source>
            <translation>the store has {rows} rows, {rows2} were written</translation>
        </message>
        <message>
            <source>The store changed while it was exported. Export again.</source>
            <translation>The store changed while it was exported. Export again.</translation>
        </message>
        <message>
            <source>A percentage is of the valid N beside it; 95 % intervals are Wilson’s for shares and Wald’s for odds ratios.</source>
            <translation>A percentage is of the valid N beside it; 95 % intervals are Wilson’s for shares and Wald’s for odds ratios.</translation>
        </message>
        <message>
            <source>Sample: {cases} cases</source>
            <translation>Sample: {cases} cases</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>To be known of the answers</source>
            <translation>To be known of the answers</translation>
        </message>
        <message>
            <source>Published measures</source>
            <translation>Published measures</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>measure</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>counted</translation>
        </message>
        <message>
            <source>Change between linked papers: {pairs} pairs</source>
            <translation>Change between linked papers: {pairs} pairs</translation>
        </message>
        <message>
            <source>The first paper of a pair is the one whose number comes first; p is McNemar’s, exact.</source>
            <translation>The first paper of a pair is the one whose number comes first; p is McNemar’s, exact.</translation>
        </message>
        <message>
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>answer</translation>
        </message>
        <message>
            <source>Adjusted odds ratios: {outcome}</source>
            <translation>Adjusted odds ratios: {outcome}</translation>
        </message>
        <message>
            <source>Frequencies</source>
            <translation>Frequencies</translation>
        </message>
        <message>
            <source>valid N {number}</source>
            <translation>valid N {number}</translation>
        </message>
        <message>
            <source>; missing: {said}</source>
            <translation>; missing: {said}</translation>
        </message>
        <message>
            <source>cases with status {status}</source>
            <translation>cases with status {status}</translation>
        </message>
        <message>
            <source>valid N</source>
            <translation>valid N</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % interval</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplete</translation>
        </message>
        <message>
            <source>final</source>
            <translation>final</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>void</source>
            <translation>void</translation>
        </message>
        <message>
            <source>second keyings</source>
            <translation>second keyings</translation>
        </message>
        <message>
            <source>cases that were not asked for</source>
            <translation>cases that were not asked for</translation>
        </message>
        <message>
            <source>valid pairs</source>
            <translation>valid pairs</translation>
        </message>
        <message>
            <source>first</source>
            <translation>first</translation>
        </message>
        <message>
            <source>second</source>
            <translation>second</translation>
        </message>
        <message>
            <source>gained</source>
            <translation>gained</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>lost</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>chi-square</source>
            <translation>chi-square</translation>
        </message>
        <message>
            <source>Fisher’s exact test</source>
            <translation>Fisher’s exact test</translation>
        </message>
        <message>
            <source>understood due process</source>
            <translation>understood due process</translation>
        </message>
        <message>
            <source>knew the sex-work law</source>
            <translation>knew the sex-work law</translation>
        </message>
        <message>
            <source>knew the syringe law</source>
            <translation>knew the syringe law</translation>
        </message>
        <message>
            <source>familiar with Instruction 417</source>
            <translation>familiar with Instruction 417</translation>
        </message>
        <message>
            <source>favour condom distribution</source>
            <translation>favour condom distribution</translation>
        </message>
        <message>
            <source>favour syringe access</source>
            <translation>favour syringe access</translation>
        </message>
        <message>
            <source>say police should refer</source>
            <translation>say police should refer</translation>
        </message>
        <message>
            <source>report referring</source>
            <translation>report referring</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>trained</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>The {most} most frequent of {number} codes.</source>
            <translation>The {most} most frequent of {number} codes.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>mean</translation>
        </message>
        <message>
            <source>standard deviation</source>
            <translation>standard deviation</translation>
        </message>
        <message>
            <source>median</source>
            <translation>median</translation>
        </message>
        <message>
            <source>lowest</source>
            <translation>lowest</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>highest</translation>
        </message>
        <message>
            <source>No test: one of the questions has a single answer.</source>
            <translation>No test: one of the questions has a single answer.</translation>
        </message>
        <message>
            <source>predictor</source>
            <translation>predictor</translation>
        </message>
        <message>
            <source>aOR</source>
            <translation>aOR</translation>
        </message>
        <message>
            <source>there is no form version “{word}”</source>
            <translation>there is no form version “{word}”</translation>
        </message>
        <message>
            <source>the store keeps no export profile “{name}”</source>
            <translation>the store keeps no export profile “{name}”</translation>
        </message>
        <message>
            <source>It keeps: {known}</source>
            <translation>It keeps: {known}</translation>
        </message>
        <message>
            <source>the export profile “{name}” says things that this program does not know: {unknown}</source>
            <translation>the export profile “{name}” says things that this program does not know: {unknown}</translation>
        </message>
        <message>
            <source>Use a newer Anketa, or save the profile again.</source>
            <translation>Use a newer Anketa, or save the profile again.</translation>
        </message>
        <message>
            <source>no question has the column “{column}”</source>
            <translation>no question has the column “{column}”</translation>
        </message>
        <message>
            <source>“{text}” cannot be done</source>
            <translation>“{text}” cannot be done</translation>
        </message>
        <message>
            <source>Whole numbers: age=10. Dates: born=year, born=month.</source>
            <translation>Whole numbers: age=10. Dates: born=year, born=month.</translation>
        </message>
        <message>
            <source>a cell came out that was never written</source>
            <translation>a cell came out that was never written</translation>
        </message>
        <message>
            <source>a cell holds &lt;{tag}&gt;</source>
            <translation>a cell holds &lt;{tag}&gt;</translation>
        </message>
        <message>
            <source>the store has no questionnaire “{form_id}”</source>
            <translation>the store has no questionnaire “{form_id}”</translation>
        </message>
        <message>
            <source>there is no status “{unknown}”</source>
            <translation>there is no status “{unknown}”</translation>
        </message>
        <message>
            <source>no status is chosen</source>
            <translation>no status is chosen</translation>
        </message>
        <message>
            <source>the store has several questionnaires</source>
            <translation>the store has several questionnaires</translation>
        </message>
        <message>
            <source>Load a questionnaire first.</source>
            <translation>Load a questionnaire first.</translation>
        </message>
        <message>
            <source>the questionnaire has no language “{wanted}”</source>
            <translation>the questionnaire has no language “{wanted}”</translation>
        </message>
        <message>
            <source>there is no questionnaire to export</source>
            <translation>there is no questionnaire to export</translation>
        </message>
        <message>
            <source>Load a questionnaire and key a paper first.</source>
            <translation>Load a questionnaire and key a paper first.</translation>
        </message>
        <message>
            <source>query</source>
            <translation>query</translation>
        </message>
        <message>
            <source>override</source>
            <translation>override</translation>
        </message>
        <message>
            <source>off path</source>
            <translation>off path</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrected</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>conflict</translation>
        </message>
        <message>
            <source>; to be known: {flags}</source>
            <translation>; to be known: {flags}</translation>
        </message>
        <message>
            <source>this file is for practice: no tables and no report are made of it</source>
            <translation>this file is for practice: no tables and no report are made of it</translation>
        </message>
        <message>
            <source>Name the file of your own papers.</source>
            <translation>Name the file of your own papers.</translation>
        </message>
        <message>
            <source>writing</source>
            <translation>writing</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>reading</translation>
        </message>
        <message>
            <source>a paper was not keyed: {why}</source>
            <translation>a paper was not keyed: {why}</translation>
        </message>
        <message>
            <source>keying {number} districts</source>
            <translation>keying {number} districts</translation>
        </message>
        <message>
            <source>days before 1900-03-01 and numbers of more than 15 digits are texts there</source>
            <translation>days before 1900-03-01 and numbers of more than 15 digits are texts there</translation>
        </message>
        <message>
            <source>there is no format “{unknown}”</source>
            <translation>there is no format “{unknown}”</translation>
        </message>
        <message>
            <source>no format is chosen</source>
            <translation>no format is chosen</translation>
        </message>
        <message>
            <source>The formats are: {known}</source>
            <translation>The formats are: {known}</translation>
        </message>
        <message>
            <source>The text holds the character NUL, which ends a text there. In .sav and .dta it is a question mark.</source>
            <translation>The text holds the character NUL, which ends a text there. In .sav and .dta it is a question mark.</translation>
        </message>
        <message>
            <source>Stata labels no code as large as this one. The .dta has the code without its label.</source>
            <translation>Stata labels no code as large as this one. The .dta has the code without its label.</translation>
        </message>
        <message>
            <source>Stata has no further letter for a missing code. In the .dta this one is an ordinary number.</source>
            <translation>Stata has no further letter for a missing code. In the .dta this one is an ordinary number.</translation>
        </message>
        <message>
            <source>putting in place</source>
            <translation>putting in place</translation>
        </message>
        <message>
            <source>checking</source>
            <translation>checking</translation>
        </message>
        <message>
            <source>{where}, table {name}</source>
            <translation>{where}, table {name}</translation>
        </message>
        <message>
            <source>this file is no report of ours</source>
            <translation>this file is no report of ours</translation>
        </message>
        <message>
            <source>Name a new file.</source>
            <translation>Name a new file.</translation>
        </message>
        <message>
            <source>the report cannot be written: {strerror}</source>
            <translation>the report cannot be written: {strerror}</translation>
        </message>
        <message>
            <source>Check the folder, the free space and your rights to it.</source>
            <translation>Check the folder, the free space and your rights to it.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>dropped</translation>
        </message>
        <message>
            <source>of these, computed from what was left out or made coarser</source>
            <translation>of these, computed from what was left out or made coarser</translation>
        </message>
        <message>
            <source>of these, day, time or batch of the keying</source>
            <translation>of these, day, time or batch of the keying</translation>
        </message>
        <message>
            <source>kept by decision, though computed from what was left out or made coarser</source>
            <translation>kept by decision, though computed from what was left out or made coarser</translation>
        </message>
        <message>
            <source>asked or listed by what was left out or made coarser, to be looked at</source>
            <translation>asked or listed by what was left out or made coarser, to be looked at</translation>
        </message>
        <message>
            <source>replaced by codes without meaning</source>
            <translation>replaced by codes without meaning</translation>
        </message>
        <message>
            <source>free text, to be looked through</source>
            <translation>free text, to be looked through</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>replaced</translation>
        </message>
        <message>
            <source>ids of cases and rows, numbers of papers, and the order of the cases; people, batches, notes and the days of keying are left out</source>
            <translation>ids of cases and rows, numbers of papers, and the order of the cases; people, batches, notes and the days of keying are left out</translation>
        </message>
        <message>
            <source>case_district is empty, and no order of the cases tells it</source>
            <translation>case_district is empty, and no order of the cases tells it</translation>
        </message>
        <message>
            <source>made coarser</source>
            <translation>made coarser</translation>
        </message>
        <message>
            <source>small cells</source>
            <translation>small cells</translation>
        </message>
        <message>
            <source>{by}: {unique} cases are unique, {small} stand in cells below {least}</source>
            <translation>{by}: {unique} cases are unique, {small} stand in cells below {least}</translation>
        </message>
        <message>
            <source>district</source>
            <translation>district</translation>
        </message>
        <message>
            <source>“{column}” stands in a roster and tells of no case</source>
            <translation>“{column}” stands in a roster and tells of no case</translation>
        </message>
        <message>
            <source>Name columns of the cases themselves.</source>
            <translation>Name columns of the cases themselves.</translation>
        </message>
        <message>
            <source>“{column}” is an identifier or computed from one</source>
            <translation>“{column}” is an identifier or computed from one</translation>
        </message>
        <message>
            <source>Such a column never goes out in a copy to give away.</source>
            <translation>Such a column never goes out in a copy to give away.</translation>
        </message>
        <message>
            <source>“{column}” is to be made coarser in two ways: {first} and {second}</source>
            <translation>“{column}” is to be made coarser in two ways: {first} and {second}</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>Choose one of them.</translation>
        </message>
        <message>
            <source>the rows of a sheet do not end</source>
            <translation>the rows of a sheet do not end</translation>
        </message>
        <message>
            <source>a row came out that was never written</source>
            <translation>a row came out that was never written</translation>
        </message>
        <message>
            <source>The statuses are: {known}</source>
            <translation>The statuses are: {known}</translation>
        </message>
        <message>
            <source>Name one of: {known}</source>
            <translation>Name one of: {known}</translation>
        </message>
        <message>
            <source>It has: {known}</source>
            <translation>It has: {known}</translation>
        </message>
        <message>
            <source>(one without a name)</source>
            <translation>(one without a name)</translation>
        </message>
        <message>
            <source>the store of this trial is there already</source>
            <translation>the store of this trial is there already</translation>
        </message>
        <message>
            <source>Name another folder.</source>
            <translation>Name another folder.</translation>
        </message>
        <message>
            <source>keying {number} of 2</source>
            <translation>keying {number} of 2</translation>
        </message>
        <message>
            <source>deciding the differences</source>
            <translation>deciding the differences</translation>
        </message>
        <message>
            <source>the model cannot be fitted: all {number} complete cases have the same outcome</source>
            <translation>the model cannot be fitted: all {number} complete cases have the same outcome</translation>
        </message>
        <message>
            <source>the model cannot be fitted: its coefficients do not settle</source>
            <translation>the model cannot be fitted: its coefficients do not settle</translation>
        </message>
        <message>
            <source>{title}: codebook</source>
            <translation>{title}: codebook</translation>
        </message>
        <message>
            <source>form versions: {versions}</source>
            <translation>form versions: {versions}</translation>
        </message>
        <message>
            <source>{number} cases. A percentage is of the valid N, which stands beside it.</source>
            <translation>{number} cases. A percentage is of the valid N, which stands beside it.</translation>
        </message>
        <message>
            <source>asked if {rule}</source>
            <translation>asked if {rule}</translation>
        </message>
        <message>
            <source>with {columns}</source>
            <translation>with {columns}</translation>
        </message>
        <message>
            <source>label</source>
            <translation>label</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>(not in the list)</source>
            <translation>(not in the list)</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>Number of the paper</translation>
        </message>
        <message>
            <source>Form version</source>
            <translation>Form version</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Keyed by</translation>
        </message>
        <message>
            <source>Keyed at</source>
            <translation>Keyed at</translation>
        </message>
        <message>
            <source>Last changed at</source>
            <translation>Last changed at</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Row it belongs to</source>
            <translation>Row it belongs to</translation>
        </message>
        <message>
            <source>Number of the row</source>
            <translation>Number of the row</translation>
        </message>
        <message>
            <source>Number of the row it belongs to</source>
            <translation>Number of the row it belongs to</translation>
        </message>
        <message>
            <source>What kind of issue</source>
            <translation>What kind of issue</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Row of the roster</source>
            <translation>Row of the roster</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answer as it was keyed</source>
            <translation>Answer as it was keyed</translation>
        </message>
        <message>
            <source>Rule or reason</source>
            <translation>Rule or reason</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In words</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Issues</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>“{term}”: no question of it has the code {code}</source>
            <translation>“{term}”: no question of it has the code {code}</translation>
        </message>
        <message>
            <source>codes outside the list</source>
            <translation>codes outside the list</translation>
        </message>
        <message>
            <source>known part of the date</source>
            <translation>known part of the date</translation>
        </message>
        <message>
            <source>why missing</source>
            <translation>why missing</translation>
        </message>
        <message>
            <source>what is to be known of the answer</source>
            <translation>what is to be known of the answer</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Questionnaire of the first paper</source>
            <translation>Questionnaire of the first paper</translation>
        </message>
        <message>
            <source>First paper</source>
            <translation>First paper</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Its number</translation>
        </message>
        <message>
            <source>Its row</source>
            <translation>Its row</translation>
        </message>
        <message>
            <source>Questionnaire of the second paper</source>
            <translation>Questionnaire of the second paper</translation>
        </message>
        <message>
            <source>Second paper</source>
            <translation>Second paper</translation>
        </message>
        <message>
            <source>Nearest codes that have no partner either</source>
            <translation>Nearest codes that have no partner either</translation>
        </message>
        <message>
            <source>Linked papers</source>
            <translation>Linked papers</translation>
        </message>
        <message>
            <source>Several answers were possible: the percentages may add up to more than 100.</source>
            <translation>Several answers were possible: the percentages may add up to more than 100.</translation>
        </message>
        <message>
            <source>Rows of {roster}: {number}</source>
            <translation>Rows of {roster}: {number}</translation>
        </message>
        <message>
            <source>Each row counts by itself. Rows of one paper are alike, so these intervals are too narrow.</source>
            <translation>Each row counts by itself. Rows of one paper are alike, so these intervals are too narrow.</translation>
        </message>
        <message>
            <source>Percentages are of the row.</source>
            <translation>Percentages are of the row.</translation>
        </message>
        <message>
            <source>An expected count is below 5: p is that of {number} random tables with these sums.</source>
            <translation>An expected count is below 5: p is that of {number} random tables with these sums.</translation>
        </message>
        <message>
            <source>n = {number} cases that answer all of these questions; {yes} have the outcome.</source>
            <translation>n = {number} cases that answer all of these questions; {yes} have the outcome.</translation>
        </message>
        <message>
            <source>That is fewer than {number} of either kind for each predictor: read it with care.</source>
            <translation>That is fewer than {number} of either kind for each predictor: read it with care.</translation>
        </message>
        <message>
            <source>Not shown, for they lead to a person: {columns}.</source>
            <translation>Not shown, for they lead to a person: {columns}.</translation>
        </message>
        <message>
            <source>Verified by a second keying: yes, no, open (undecided)</source>
            <translation>Verified by a second keying: yes, no, open (undecided)</translation>
        </message>
        <message>
            <source>The data are synthetic: made so that the published numbers come out. They are not the survey's papers.</source>
            <translation>The data are synthetic: made so that the published numbers come out. They are not the survey's papers.</translation>
        </message>
        <message>
            <source>Every published number is met, in data.xlsx, csv, main.sav and main.dta alike.</source>
            <translation>Every published number is met, in data.xlsx, csv, main.sav and main.dta alike.</translation>
        </message>
        <message>
            <source>published</source>
            <translation>published</translation>
        </message>
        <message>
            <source>obtained from the export</source>
            <translation>obtained from the export</translation>
        </message>
        <message>
            <source>NOT MET: {measures}</source>
            <translation>NOT MET: {measures}</translation>
        </message>
        <message>
            <source>{cases} papers keyed in {districts} districts, merged and exported to {folder}</source>
            <translation>{cases} papers keyed in {districts} districts, merged and exported to {folder}</translation>
        </message>
        <message>
            <source>NOT MET</source>
            <translation>NOT MET</translation>
        </message>
        <message>
            <source>aOR, familiarity → {measure}</source>
            <translation>aOR, familiarity → {measure}</translation>
        </message>
        <message>
            <source>knows harm-reduction programmes</source>
            <translation>knows harm-reduction programmes</translation>
        </message>
        <message>
            <source>favourable attitude</source>
            <translation>favourable attitude</translation>
        </message>
        <message>
            <source>knows due process</source>
            <translation>knows due process</translation>
        </message>
        <message>
            <source>{papers} papers keyed twice, {questions} questions each, {answers} answers compared</source>
            <translation>{papers} papers keyed twice, {questions} questions each, {answers} answers compared</translation>
        </message>
        <message>
            <source>planted: {first} and {second} errors, {same} of them the same twice</source>
            <translation>planted: {first} and {second} errors, {same} of them the same twice</translation>
        </message>
        <message>
            <source>found: {found} of {number} planted discrepancies ({all} in all)</source>
            <translation>found: {found} of {number} planted discrepancies ({all} in all)</translation>
        </message>
        <message>
            <source>errors of keyer {name}: {rate}</source>
            <translation>errors of keyer {name}: {rate}</translation>
        </message>
        <message>
            <source>left after the decisions: {rate}; double keying elsewhere: {other}</source>
            <translation>left after the decisions: {rate}; double keying elsewhere: {other}</translation>
        </message>
        <message>
            <source>in the questions keyed once: {rate}</source>
            <translation>in the questions keyed once: {rate}</translation>
        </message>
        <message>
            <source>Every planted discrepancy is found.</source>
            <translation>Every planted discrepancy is found.</translation>
        </message>
        <message>
            <source>Every question keyed twice:</source>
            <translation>Every question keyed twice:</translation>
        </message>
        <message>
            <source>Those marked key::verify keyed twice:</source>
            <translation>Those marked key::verify keyed twice:</translation>
        </message>
        <message>
            <source>{errors} of {answers}, {rate} in 10,000 (95 %: {low}–{high})</source>
            <translation>{errors} of {answers}, {rate} in 10,000 (95 %: {low}–{high})</translation>
        </message>
        <message>
            <source>there are conflicts or duplicates</source>
            <translation>there are conflicts or duplicates</translation>
        </message>
        <message>
            <source>title</source>
            <translation>title</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>questionnaire</translation>
        </message>
        <message>
            <source>language of the labels</source>
            <translation>language of the labels</translation>
        </message>
        <message>
            <source>(the questionnaire's only one)</source>
            <translation>(the questionnaire's only one)</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>cases</translation>
        </message>
        <message>
            <source>form version {mark}</source>
            <translation>form version {mark}</translation>
        </message>
        <message>
            <source>left out: {why}</source>
            <translation>left out: {why}</translation>
        </message>
        <message>
            <source>rows of {table}</source>
            <translation>rows of {table}</translation>
        </message>
        <message>
            <source>{files} loses</source>
            <translation>{files} loses</translation>
        </message>
        <message>
            <source>see {file}; an empty cell was not asked, or is blank for a reason</source>
            <translation>see {file}; an empty cell was not asked, or is blank for a reason</translation>
        </message>
        <message>
            <source>what the columns mean</source>
            <translation>what the columns mean</translation>
        </message>
        <message>
            <source>shared: {what}</source>
            <translation>shared: {what}</translation>
        </message>
        <message>
            <source>Excel's rows did not suffice; it goes on in {sheets}</source>
            <translation>Excel's rows did not suffice; it goes on in {sheets}</translation>
        </message>
        <message>
            <source>sheets of {table}</source>
            <translation>sheets of {table}</translation>
        </message>
        <message>
            <source>Excel's columns did not suffice; the last {number} stand in csv only</source>
            <translation>Excel's columns did not suffice; the last {number} stand in csv only</translation>
        </message>
        <message>
            <source>columns of {table}</source>
            <translation>columns of {table}</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Error rates</source>
            <translation>Error rates</translation>
        </message>
        <message>
            <source>Keyers</source>
            <translation>Keyers</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>Keyer</source>
            <translation>Keyer</translation>
        </message>
        <message>
            <source>Questions that were misread</source>
            <translation>Questions that were misread</translation>
        </message>
        <message>
            <source>Questions that you misread</source>
            <translation>Questions that you misread</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Batches</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>An error is an answer that was decided otherwise than it was keyed. What nobody has decided yet is not counted. The interval is that of Clopper and Pearson: few answers make it wide.</source>
            <translation>An error is an answer that was decided otherwise than it was keyed. What nobody has decided yet is not counted. The interval is that of Clopper and Pearson: few answers make it wide.</translation>
        </message>
        <message>
            <source>No rates yet</source>
            <translation>No rates yet</translation>
        </message>
        <message>
            <source>When papers are keyed twice and their differences decided, the errors in 10,000 answers stand here.</source>
            <translation>When papers are keyed twice and their differences decided, the errors in 10,000 answers stand here.</translation>
        </message>
        <message>
            <source>Comparing the keyings</source>
            <translation>Comparing the keyings</translation>
        </message>
        <message>
            <source>The papers were not compared to the end. Open the page again to compare them.</source>
            <translation>The papers were not compared to the end. Open the page again to compare them.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Enter takes this filter away</source>
            <translation>Enter takes this filter away</translation>
        </message>
        <message>
            <source>Take this filter away</source>
            <translation>Take this filter away</translation>
        </message>
    </context>
    <context>
        <name>FilterEditor</name>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Filter by</source>
            <translation>Filter by</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>No filter</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>is</source>
            <translation>is</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>is not</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contains</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>is missing</translation>
        </message>
        <message>
            <source>above</source>
            <translation>above</translation>
        </message>
        <message>
            <source>below</source>
            <translation>below</translation>
        </message>
        <message>
            <source>for any reason</source>
            <translation>for any reason</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Needs a look</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Queries</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>first</source>
            <translation>first</translation>
        </message>
        <message>
            <source>second</source>
            <translation>second</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Keyed by</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>being keyed</source>
            <translation>being keyed</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplete</translation>
        </message>
        <message>
            <source>final</source>
            <translation>final</translation>
        </message>
        <message>
            <source>void</source>
            <translation>void</translation>
        </message>
        <message>
            <source>second keying</source>
            <translation>second keying</translation>
        </message>
        <message>
            <source>no number yet</source>
            <translation>no number yet</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Only a number can stand here, not “{text}”.</source>
            <translation>Only a number can stand here, not “{text}”.</translation>
        </message>
        <message>
            <source>Only a whole number can stand here, not “{text}”.</source>
            <translation>Only a whole number can stand here, not “{text}”.</translation>
        </message>
        <message>
            <source>{text} is not a code of this list. F9 shows the list.</source>
            <translation>{text} is not a code of this list. F9 shows the list.</translation>
        </message>
        <message>
            <source>“{text}” fits several answers: {choices}. Type the code.</source>
            <translation>“{text}” fits several answers: {choices}. Type the code.</translation>
        </message>
        <message>
            <source>{text} does not go with the earlier answer to {other}. If the paper says so, press F2.</source>
            <translation>{text} does not go with the earlier answer to {other}. If the paper says so, press F2.</translation>
        </message>
        <message>
            <source>{text} is typed twice.</source>
            <translation>{text} is typed twice.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Type day, month and year as digits: 23012009.</source>
            <translation>“{text}” is not a date. Type day, month and year as digits: 23012009.</translation>
        </message>
        <message>
            <source>{text}: there is no such day.</source>
            <translation>{text}: there is no such day.</translation>
        </message>
        <message>
            <source>“{text}” is not a time. Type hours and minutes: 0930.</source>
            <translation>“{text}” is not a time. Type hours and minutes: 0930.</translation>
        </message>
        <message>
            <source>“{text}” is not a position. Type latitude and longitude with a space between.</source>
            <translation>“{text}” is not a position. Type latitude and longitude with a space between.</translation>
        </message>
        <message>
            <source>{text} is outside {low}–{high}. If the paper says so, press F2.</source>
            <translation>{text} is outside {low}–{high}. If the paper says so, press F2.</translation>
        </message>
        <message>
            <source>{text} is not on the scale: {low} to {high} by {step}.</source>
            <translation>{text} is not on the scale: {low} to {high} by {step}.</translation>
        </message>
        <message>
            <source>{text} breaks the rule of this question. If the paper says so, press F2.</source>
            <translation>{text} breaks the rule of this question. If the paper says so, press F2.</translation>
        </message>
        <message>
            <source>{said}</source>
            <translation>{said}</translation>
        </message>
        <message>
            <source>A part of the date is unknown. If the paper says so, press F2.</source>
            <translation>A part of the date is unknown. If the paper says so, press F2.</translation>
        </message>
        <message>
            <source>{text} lies in the future. If the paper says so, press F2.</source>
            <translation>{text} lies in the future. If the paper says so, press F2.</translation>
        </message>
        <message>
            <source>This text holds a character that cannot be printed. Clear it with F8.</source>
            <translation>This text holds a character that cannot be printed. Clear it with F8.</translation>
        </message>
        <message>
            <source>This text has {length} characters; at most {limit} can be stored.</source>
            <translation>This text has {length} characters; at most {limit} can be stored.</translation>
        </message>
        <message>
            <source>Nothing typed. If the paper is blank here, press Ctrl+1, or . and Enter.</source>
            <translation>Nothing typed. If the paper is blank here, press Ctrl+1, or . and Enter.</translation>
        </message>
        <message>
            <source>This reason is not offered here.</source>
            <translation>This reason is not offered here.</translation>
        </message>
        <message>
            <source>This question should have been skipped on the paper. Its answer is kept and marked.</source>
            <translation>This question should have been skipped on the paper. Its answer is kept and marked.</translation>
        </message>
        <message>
            <source>{rows} rows are keyed, {count} were announced.</source>
            <translation>{rows} rows are keyed, {count} were announced.</translation>
        </message>
        <message>
            <source>{count} rows were announced, {rows} are keyed.</source>
            <translation>{count} rows were announced, {rows} are keyed.</translation>
        </message>
        <message>
            <source>A rule of this question took too long to check. Look at the paper once more, then press F2.</source>
            <translation>A rule of this question took too long to check. Look at the paper once more, then press F2.</translation>
        </message>
        <message>
            <source>This answer is computed and cannot be typed.</source>
            <translation>This answer is computed and cannot be typed.</translation>
        </message>
        <message>
            <source>Paper {text} is already keyed in this file.</source>
            <translation>Paper {text} is already keyed in this file.</translation>
        </message>
        <message>
            <source>There is no answer of the previous paper to repeat here.</source>
            <translation>There is no answer of the previous paper to repeat here.</translation>
        </message>
        <message>
            <source>This is not what was keyed first. Look at the paper, press Backspace and key it again.</source>
            <translation>This is not what was keyed first. Look at the paper, press Backspace and key it again.</translation>
        </message>
        <message>
            <source>{typed} answers are typed, the grid has {rows} rows: {left} got none. Nothing is stored; look at the paper.</source>
            <translation>{typed} answers are typed, the grid has {rows} rows: {left} got none. Nothing is stored; look at the paper.</translation>
        </message>
        <message>
            <source>{typed} answers are typed, the grid has {rows} rows: {left} stands behind the last one, {row}. Nothing is stored; look at the paper.</source>
            <translation>{typed} answers are typed, the grid has {rows} rows: {left} stands behind the last one, {row}. Nothing is stored; look at the paper.</translation>
        </message>
        <message>
            <source>{text} at {row} is not a code of this list. Nothing is stored; look at the paper.</source>
            <translation>{text} at {row} is not a code of this list. Nothing is stored; look at the paper.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>Excel workbook, for people</source>
            <translation>Excel workbook, for people</translation>
        </message>
        <message>
            <source>CSV tables, for programs</source>
            <translation>CSV tables, for programs</translation>
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
            <translation>Codebook, to read and to print</translation>
        </message>
        <message>
            <source>CSV tables, for Excel</source>
            <translation>CSV tables, for Excel</translation>
        </message>
        <message>
            <source>Parquet, for very large studies</source>
            <translation>Parquet, for very large studies</translation>
        </message>
    </context>
    <context>
        <name>FormatBox</name>
        <message>
            <source>Formats</source>
            <translation>Formats</translation>
        </message>
        <message>
            <source>What they do not carry</source>
            <translation>What they do not carry</translation>
        </message>
        <message>
            <source>{format} does not carry: {losses}.</source>
            <translation>{format} does not carry: {losses}.</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>the repaired copy must be called .xlsx</source>
            <translation>the repaired copy must be called .xlsx</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>Give it another name.</translation>
        </message>
        <message>
            <source>the repaired copy would overwrite the questionnaire</source>
            <translation>the repaired copy would overwrite the questionnaire</translation>
        </message>
        <message>
            <source>the repaired copy cannot be written</source>
            <translation>the repaired copy cannot be written</translation>
        </message>
        <message>
            <source>Check the folder and your rights to it.</source>
            <translation>Check the folder and your rights to it.</translation>
        </message>
        <message>
            <source>Write a list of pairs: [["/data/a/age", "28"], …].</source>
            <translation>Write a list of pairs: [["/data/a/age", "28"], …].</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>this is not JSON</translation>
        </message>
        <message>
            <source>the answers are not a list</source>
            <translation>the answers are not a list</translation>
        </message>
        <message>
            <source>entry {number} is not a pair of path and text</source>
            <translation>entry {number} is not a pair of path and text</translation>
        </message>
        <message>
            <source>entry {number} has no text</source>
            <translation>entry {number} has no text</translation>
        </message>
        <message>
            <source>Write the answer as text.</source>
            <translation>Write the answer as text.</translation>
        </message>
        <message>
            <source>{number} questions are named {name}</source>
            <translation>{number} questions are named {name}</translation>
        </message>
        <message>
            <source>Write the whole path, such as {paths}.</source>
            <translation>Write the whole path, such as {paths}.</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>Did you mean {near}?</translation>
        </message>
        <message>
            <source>Write its XForm path (/data/group/name) or its name.</source>
            <translation>Write its XForm path (/data/group/name) or its name.</translation>
        </message>
        <message>
            <source>the questionnaire has no such question</source>
            <translation>the questionnaire has no such question</translation>
        </message>
        <message>
            <source>{name}() is when the paper is keyed, not when the interview was</source>
            <translation>{name}() is when the paper is keyed, not when the interview was</translation>
        </message>
        <message>
            <source>Compare with the date written on the paper.</source>
            <translation>Compare with the date written on the paper.</translation>
        </message>
        <message>
            <source>{name}() belongs to another program and is not supported</source>
            <translation>{name}() belongs to another program and is not supported</translation>
        </message>
        <message>
            <source>Write it with the functions of the XLSForm standard.</source>
            <translation>Write it with the functions of the XLSForm standard.</translation>
        </message>
        <message>
            <source>This function does not exist in XLSForms.</source>
            <translation>This function does not exist in XLSForms.</translation>
        </message>
        <message>
            <source>{name}() takes {wanted} arguments, not {given}</source>
            <translation>{name}() takes {wanted} arguments, not {given}</translation>
        </message>
        <message>
            <source>Check commas and parentheses.</source>
            <translation>Check commas and parentheses.</translation>
        </message>
        <message>
            <source>'{fixed}' is no date, so this is always blank</source>
            <translation>'{fixed}' is no date, so this is always blank</translation>
        </message>
        <message>
            <source>Write dates as 'yyyy-mm-dd'.</source>
            <translation>Write dates as 'yyyy-mm-dd'.</translation>
        </message>
        <message>
            <source>{name}() counts questions or rows, not values</source>
            <translation>{name}() counts questions or rows, not values</translation>
        </message>
        <message>
            <source>Name a question, a roster or a list of instance('…').</source>
            <translation>Name a question, a roster or a list of instance('…').</translation>
        </message>
        <message>
            <source>position() asks where a row stands</source>
            <translation>position() asks where a row stands</translation>
        </message>
        <message>
            <source>Write position(..).</source>
            <translation>Write position(..).</translation>
        </message>
        <message>
            <source>indexed-repeat() takes a question, then pairs of a roster and a row number</source>
            <translation>indexed-repeat() takes a question, then pairs of a roster and a row number</translation>
        </message>
        <message>
            <source>Check its arguments.</source>
            <translation>Check its arguments.</translation>
        </message>
        <message>
            <source>the question in jr:choice-name() must stand in quotes</source>
            <translation>the question in jr:choice-name() must stand in quotes</translation>
        </message>
        <message>
            <source>Write '${question}'.</source>
            <translation>Write '${question}'.</translation>
        </message>
        <message>
            <source>{strip!r} names no question</source>
            <translation>{strip!r} names no question</translation>
        </message>
        <message>
            <source>the regular expression {pattern!r} is broken</source>
            <translation>the regular expression {pattern!r} is broken</translation>
        </message>
        <message>
            <source>Check its brackets and backslashes.</source>
            <translation>Check its brackets and backslashes.</translation>
        </message>
        <message>
            <source>Check the name of the list or file.</source>
            <translation>Check the name of the list or file.</translation>
        </message>
        <message>
            <source>there is no list {instance_id!r}</source>
            <translation>there is no list {instance_id!r}</translation>
        </message>
        <message>
            <source>there is no last saved case on a keying desk, so this is always blank</source>
            <translation>there is no last saved case on a keying desk, so this is always blank</translation>
        </message>
        <message>
            <source>Key the question, or mark it key::repeat.</source>
            <translation>Key the question, or mark it key::repeat.</translation>
        </message>
        <message>
            <source>a path into the list {instance_id!r} is written instance('{instance_id}')/root/item[…]/column</source>
            <translation>a path into the list {instance_id!r} is written instance('{instance_id}')/root/item[…]/column</translation>
        </message>
        <message>
            <source>Write it so.</source>
            <translation>Write it so.</translation>
        </message>
        <message>
            <source>a predicate on a column is not supported</source>
            <translation>a predicate on a column is not supported</translation>
        </message>
        <message>
            <source>Put it on item.</source>
            <translation>Put it on item.</translation>
        </message>
        <message>
            <source>the name of the list in {name}() must stand in quotes</source>
            <translation>the name of the list in {name}() must stand in quotes</translation>
        </message>
        <message>
            <source>Write the name in quotes.</source>
            <translation>Write the name in quotes.</translation>
        </message>
        <message>
            <source>${name} of a question that exists</source>
            <translation>${name} of a question that exists</translation>
        </message>
        <message>
            <source>, between arguments</source>
            <translation>, between arguments</translation>
        </message>
        <message>
            <source>the expression has {number:,} characters, more than {max_length:,}</source>
            <translation>the expression has {number:,} characters, more than {max_length:,}</translation>
        </message>
        <message>
            <source>Split it over several calculates.</source>
            <translation>Split it over several calculates.</translation>
        </message>
        <message>
            <source>`{mistake}` is no operator here</source>
            <translation>`{mistake}` is no operator here</translation>
        </message>
        <message>
            <source>Write {name}.</source>
            <translation>Write {name}.</translation>
        </message>
        <message>
            <source>curly quote {character}</source>
            <translation>curly quote {character}</translation>
        </message>
        <message>
            <source>Use straight quotes ' or ".</source>
            <translation>Use straight quotes ' or ".</translation>
        </message>
        <message>
            <source>the text that starts with {character} has no end</source>
            <translation>the text that starts with {character} has no end</translation>
        </message>
        <message>
            <source>Add the closing {character}.</source>
            <translation>Add the closing {character}.</translation>
        </message>
        <message>
            <source>the character {character!r} cannot stand here</source>
            <translation>the character {character!r} cannot stand here</translation>
        </message>
        <message>
            <source>Remove it, or put the text in quotes.</source>
            <translation>Remove it, or put the text in quotes.</translation>
        </message>
        <message>
            <source>`{name}` alone is false when blank, and true with any text, also 'no' or 'false'</source>
            <translation>`{name}` alone is false when blank, and true with any text, also 'no' or 'false'</translation>
        </message>
        <message>
            <source>Compare it, such as ${{{name}}} != ''.</source>
            <translation>Compare it, such as ${{{name}}} != ''.</translation>
        </message>
        <message>
            <source>a date is compared with the text '{fixed}'</source>
            <translation>a date is compared with the text '{fixed}'</translation>
        </message>
        <message>
            <source>Write date('{fixed}').</source>
            <translation>Write date('{fixed}').</translation>
        </message>
        <message>
            <source>times are neither earlier nor later than one another here, so this is always false</source>
            <translation>times are neither earlier nor later than one another here, so this is always false</translation>
        </message>
        <message>
            <source>Compare decimal-time() of both.</source>
            <translation>Compare decimal-time() of both.</translation>
        </message>
        <message>
            <source>`//` (anywhere below) is not supported</source>
            <translation>`//` (anywhere below) is not supported</translation>
        </message>
        <message>
            <source>Write the whole path.</source>
            <translation>Write the whole path.</translation>
        </message>
        <message>
            <source>attributes are not supported</source>
            <translation>attributes are not supported</translation>
        </message>
        <message>
            <source>Use a column of the list instead.</source>
            <translation>Use a column of the list instead.</translation>
        </message>
        <message>
            <source>axes are not supported</source>
            <translation>axes are not supported</translation>
        </message>
        <message>
            <source>Use . and .. and names.</source>
            <translation>Use . and .. and names.</translation>
        </message>
        <message>
            <source>a union of node-sets is not supported</source>
            <translation>a union of node-sets is not supported</translation>
        </message>
        <message>
            <source>Write the parts one by one.</source>
            <translation>Write the parts one by one.</translation>
        </message>
        <message>
            <source>the expression is nested more than {max_depth} levels deep</source>
            <translation>the expression is nested more than {max_depth} levels deep</translation>
        </message>
        <message>
            <source>the expression is empty</source>
            <translation>the expression is empty</translation>
        </message>
        <message>
            <source>Clear the cell, or write an expression.</source>
            <translation>Clear the cell, or write an expression.</translation>
        </message>
        <message>
            <source>`{text}` is not closed</source>
            <translation>`{text}` is not closed</translation>
        </message>
        <message>
            <source>Add the missing `{text}`.</source>
            <translation>Add the missing `{text}`.</translation>
        </message>
        <message>
            <source>the expression ends too early</source>
            <translation>the expression ends too early</translation>
        </message>
        <message>
            <source>Complete it.</source>
            <translation>Complete it.</translation>
        </message>
        <message>
            <source>`{text}` cannot stand here</source>
            <translation>`{text}` cannot stand here</translation>
        </message>
        <message>
            <source>Check for a missing operator, comma, quote or parenthesis before it.</source>
            <translation>Check for a missing operator, comma, quote or parenthesis before it.</translation>
        </message>
        <message>
            <source>the number is too large</source>
            <translation>the number is too large</translation>
        </message>
        <message>
            <source>Write a smaller number.</source>
            <translation>Write a smaller number.</translation>
        </message>
        <message>
            <source>{text}() is not supported</source>
            <translation>{text}() is not supported</translation>
        </message>
        <message>
            <source>Name the question.</source>
            <translation>Name the question.</translation>
        </message>
        <message>
            <source>`{name}` names nothing here, so it is always blank</source>
            <translation>`{name}` names nothing here, so it is always blank</translation>
        </message>
        <message>
            <source>Write '{name}' in quotes for a text, ${{{name}}} for a question, '' for a blank.</source>
            <translation>Write '{name}' in quotes for a text, ${{{name}}} for a question, '' for a blank.</translation>
        </message>
        <message>
            <source>`{name}` leads nowhere from the row of a list</source>
            <translation>`{name}` leads nowhere from the row of a list</translation>
        </message>
        <message>
            <source>Write current()/{name} for the question that asks.</source>
            <translation>Write current()/{name} for the question that asks.</translation>
        </message>
        <message>
            <source>there is no question {path}</source>
            <translation>there is no question {path}</translation>
        </message>
        <message>
            <source>Inside [ ] write {name} for the row that is asked, current()/../{name} for the row that asks.</source>
            <translation>Inside [ ] write {name} for the row that is asked, current()/../{name} for the row that asks.</translation>
        </message>
        <message>
            <source>Check the name against the survey sheet.</source>
            <translation>Check the name against the survey sheet.</translation>
        </message>
        <message>
            <source>`{name}` cannot stand here, or have a predicate</source>
            <translation>`{name}` cannot stand here, or have a predicate</translation>
        </message>
        <message>
            <source>Name the question or roster.</source>
            <translation>Name the question or roster.</translation>
        </message>
        <message>
            <source>`{name}` is no column of the list</source>
            <translation>`{name}` is no column of the list</translation>
        </message>
        <message>
            <source>In the filter of a list write current()/../question for a question.</source>
            <translation>In the filter of a list write current()/../question for a question.</translation>
        </message>
        <message>
            <source>only a node-set can be filtered with [ ]</source>
            <translation>only a node-set can be filtered with [ ]</translation>
        </message>
        <message>
            <source>Remove the brackets.</source>
            <translation>Remove the brackets.</translation>
        </message>
        <message>
            <source>only a node-set can be followed by /, and its steps by no predicates</source>
            <translation>only a node-set can be followed by /, and its steps by no predicates</translation>
        </message>
        <message>
            <source>Name the question itself.</source>
            <translation>Name the question itself.</translation>
        </message>
        <message>
            <source>What was said to be stored is stored.</source>
            <translation>What was said to be stored is stored.</translation>
        </message>
        <message>
            <source>{name} is not installed</source>
            <translation>{name} is not installed</translation>
        </message>
        <message>
            <source>Set the program up with the first command of README.md.</source>
            <translation>Set the program up with the first command of README.md.</translation>
        </message>
        <message>
            <source>something that should not happen: {name}</source>
            <translation>something that should not happen: {name}</translation>
        </message>
        <message>
            <source>What was said to be stored is stored. A report without any answers, for us: {write_report}</source>
            <translation>What was said to be stored is stored. A report without any answers, for us: {write_report}</translation>
        </message>
        <message>
            <source>this CSV is not UTF-8</source>
            <translation>this CSV is not UTF-8</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”.</source>
            <translation>Save it as “CSV UTF-8”.</translation>
        </message>
        <message>
            <source>this CSV cannot be read: {error}</source>
            <translation>this CSV cannot be read: {error}</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet and save it again.</source>
            <translation>Open it in a spreadsheet and save it again.</translation>
        </message>
        <message>
            <source>this CSV has {number} rows; at most {most_rows} are read</source>
            <translation>this CSV has {number} rows; at most {most_rows} are read</translation>
        </message>
        <message>
            <source>the file is larger than 64 MB</source>
            <translation>the file is larger than 64 MB</translation>
        </message>
        <message>
            <source>Remove pictures from the workbook.</source>
            <translation>Remove pictures from the workbook.</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>there is no such file</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Check the path.</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <translation>the file cannot be read</translation>
        </message>
        <message>
            <source>Check the path and your rights to it.</source>
            <translation>Check the path and your rights to it.</translation>
        </message>
        <message>
            <source>this XML is not UTF-8</source>
            <translation>this XML is not UTF-8</translation>
        </message>
        <message>
            <source>the file name {name!r} leads out of the form's folder</source>
            <translation>the file name {name!r} leads out of the form's folder</translation>
        </message>
        <message>
            <source>Use the file's own name.</source>
            <translation>Use the file's own name.</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice and save it again.</source>
            <translation>Open it in Excel or LibreOffice and save it again.</translation>
        </message>
        <message>
            <source>A questionnaire is an XLSForm saved as .xlsx.</source>
            <translation>A questionnaire is an XLSForm saved as .xlsx.</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>the file is empty</translation>
        </message>
        <message>
            <source>Save the questionnaire again and try once more.</source>
            <translation>Save the questionnaire again and try once more.</translation>
        </message>
        <message>
            <source>this is not an Excel workbook</source>
            <translation>this is not an Excel workbook</translation>
        </message>
        <message>
            <source>the .xls file has {source} MB; at most {most_old_format} MB are read</source>
            <translation>the .xls file has {source} MB; at most {most_old_format} MB are read</translation>
        </message>
        <message>
            <source>Save it as .xlsx.</source>
            <translation>Save it as .xlsx.</translation>
        </message>
        <message>
            <source>the workbook is damaged or cut short</source>
            <translation>the workbook is damaged or cut short</translation>
        </message>
        <message>
            <source>the workbook has {number} parts; at most {most_members} are read</source>
            <translation>the workbook has {number} parts; at most {most_members} are read</translation>
        </message>
        <message>
            <source>Save the sheets into a new workbook.</source>
            <translation>Save the sheets into a new workbook.</translation>
        </message>
        <message>
            <source>the workbook would unpack to {unpacked} MB; at most {most_unpacked} MB are read</source>
            <translation>the workbook would unpack to {unpacked} MB; at most {most_unpacked} MB are read</translation>
        </message>
        <message>
            <source>Remove pictures and empty rows, or save the sheets into a new workbook.</source>
            <translation>Remove pictures and empty rows, or save the sheets into a new workbook.</translation>
        </message>
        <message>
            <source>the workbook holds a part with the path {filename!r}</source>
            <translation>the workbook holds a part with the path {filename!r}</translation>
        </message>
        <message>
            <source>Do not use this file: no spreadsheet program writes such a part.</source>
            <translation>Do not use this file: no spreadsheet program writes such a part.</translation>
        </message>
        <message>
            <source>this zip file holds no workbook</source>
            <translation>this zip file holds no workbook</translation>
        </message>
        <message>
            <source>the workbook holds a DOCTYPE, which no spreadsheet program writes</source>
            <translation>the workbook holds a DOCTYPE, which no spreadsheet program writes</translation>
        </message>
        <message>
            <source>Do not use this file. Ask for the questionnaire once more, saved as .xlsx.</source>
            <translation>Do not use this file. Ask for the questionnaire once more, saved as .xlsx.</translation>
        </message>
        <message>
            <source>a part of the workbook is written in {decode}</source>
            <translation>a part of the workbook is written in {decode}</translation>
        </message>
        <message>
            <source>groups are nested {depth} levels deep; at most {most_nesting} are read</source>
            <translation>groups are nested {depth} levels deep; at most {most_nesting} are read</translation>
        </message>
        <message>
            <source>Let some groups stand one after another instead of inside one another.</source>
            <translation>Let some groups stand one after another instead of inside one another.</translation>
        </message>
        <message>
            <source>If it is meant so, `check --repair OUT.xlsx` sets allow_choice_duplicates.</source>
            <translation>If it is meant so, `check --repair OUT.xlsx` sets allow_choice_duplicates.</translation>
        </message>
        <message>
            <source>there is no list {list_name!r}</source>
            <translation>there is no list {list_name!r}</translation>
        </message>
        <message>
            <source>the choice belongs to no list, so it is left out</source>
            <translation>the choice belongs to no list, so it is left out</translation>
        </message>
        <message>
            <source>Write the list's name.</source>
            <translation>Write the list's name.</translation>
        </message>
        <message>
            <source>no question uses the list {name}</source>
            <translation>no question uses the list {name}</translation>
        </message>
        <message>
            <source>Remove it, or leave it.</source>
            <translation>Remove it, or leave it.</translation>
        </message>
        <message>
            <source>Add it to the choices sheet: list_name, name, label.</source>
            <translation>Add it to the choices sheet: list_name, name, label.</translation>
        </message>
        <message>
            <source>a choice of {list_name} has no code</source>
            <translation>a choice of {list_name} has no code</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>Write one.</translation>
        </message>
        <message>
            <source>the code {code} of {list_name} stands in row {first} as well</source>
            <translation>the code {code} of {list_name} stands in row {first} as well</translation>
        </message>
        <message>
            <source>Give each choice a code of its own. {repair}</source>
            <translation>Give each choice a code of its own. {repair}</translation>
        </message>
        <message>
            <source>{code} and {code2} (row {number}) are the same number, and two codes of one list</source>
            <translation>{code} and {code2} (row {number}) are the same number, and two codes of one list</translation>
        </message>
        <message>
            <source>Write codes as whole numbers without leading zeros, or all with letters.</source>
            <translation>Write codes as whole numbers without leading zeros, or all with letters.</translation>
        </message>
        <message>
            <source>Write an underscore instead, here and in the rules.</source>
            <translation>Write an underscore instead, here and in the rules.</translation>
        </message>
        <message>
            <source>the code {code!r} holds a space, which parts the answers of a select_multiple</source>
            <translation>the code {code!r} holds a space, which parts the answers of a select_multiple</translation>
        </message>
        <message>
            <source>codes of {list_name} hold spaces: {listed}</source>
            <translation>codes of {list_name} hold spaces: {listed}</translation>
        </message>
        <message>
            <source>typing {short} could mean row {other} as well</source>
            <translation>typing {short} could mean row {other} as well</translation>
        </message>
        <message>
            <source>Give each choice of a list a short code of its own, and none that is another's code.</source>
            <translation>Give each choice of a list a short code of its own, and none that is another's code.</translation>
        </message>
        <message>
            <source>choices of {name} without a label show their code: {listed}</source>
            <translation>choices of {name} without a label show their code: {listed}</translation>
        </message>
        <message>
            <source>Write what the paper prints.</source>
            <translation>Write what the paper prints.</translation>
        </message>
        <message>
            <source>{label!r} is the label of {code} (row {number}) as well</source>
            <translation>{label!r} is the label of {code} (row {number}) as well</translation>
        </message>
        <message>
            <source>Give each choice of a list a label of its own.</source>
            <translation>Give each choice of a list a label of its own.</translation>
        </message>
        <message>
            <source>Write a label, or a calculation.</source>
            <translation>Write a label, or a calculation.</translation>
        </message>
        <message>
            <source>Write the name of a .csv, .xml or .geojson file after the type.</source>
            <translation>Write the name of a .csv, .xml or .geojson file after the type.</translation>
        </message>
        <message>
            <source>the question that or_other adds is in English in every language</source>
            <translation>the question that or_other adds is in English in every language</translation>
        </message>
        <message>
            <source>Add a choice other and a text question of your own.</source>
            <translation>Add a choice other and a text question of your own.</translation>
        </message>
        <message>
            <source>a title with a space cannot be read by a choice_filter: {value}</source>
            <translation>a title with a space cannot be read by a choice_filter: {value}</translation>
        </message>
        <message>
            <source>Write an underscore instead.</source>
            <translation>Write an underscore instead.</translation>
        </message>
        <message>
            <source>this question is never filled in</source>
            <translation>this question is never filled in</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Remove it.</translation>
        </message>
        <message>
            <source>Correct this cell; the other findings may help.</source>
            <translation>Correct this cell; the other findings may help.</translation>
        </message>
        <message>
            <source>This may follow from the errors above: correct those first.</source>
            <translation>This may follow from the errors above: correct those first.</translation>
        </message>
        <message>
            <source>Did you mean {near}()?</source>
            <translation>Did you mean {near}()?</translation>
        </message>
        <message>
            <source>unknown function {name}()</source>
            <translation>unknown function {name}()</translation>
        </message>
        <message>
            <source>Write ${name} of a question.</source>
            <translation>Write ${name} of a question.</translation>
        </message>
        <message>
            <source>{group} is not a question's name</source>
            <translation>{group} is not a question's name</translation>
        </message>
        <message>
            <source>Did you mean ${{{near}}}?</source>
            <translation>Did you mean ${{{near}}}?</translation>
        </message>
        <message>
            <source>there is no question {name}</source>
            <translation>there is no question {name}</translation>
        </message>
        <message>
            <source>Rename one of them: a reference must be plain.</source>
            <translation>Rename one of them: a reference must be plain.</translation>
        </message>
        <message>
            <source>{name}() is the day of keying, not the day of the interview</source>
            <translation>{name}() is the day of keying, not the day of the interview</translation>
        </message>
        <message>
            <source>Use the date written on the paper.</source>
            <translation>Use the date written on the paper.</translation>
        </message>
        <message>
            <source>Put the file beside the form and write its bare name.</source>
            <translation>Put the file beside the form and write its bare name.</translation>
        </message>
        <message>
            <source>the file name {written!r} leads out of the form's folder</source>
            <translation>the file name {written!r} leads out of the form's folder</translation>
        </message>
        <message>
            <source>Put it beside the questionnaire.</source>
            <translation>Put it beside the questionnaire.</translation>
        </message>
        <message>
            <source>the file {name} is not beside the questionnaire</source>
            <translation>the file {name} is not beside the questionnaire</translation>
        </message>
        <message>
            <source>{list_name} has no column {wanted}</source>
            <translation>{list_name} has no column {wanted}</translation>
        </message>
        <message>
            <source>Its columns are {titles}.</source>
            <translation>Its columns are {titles}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>{text!r} is neither yes nor no; it counts as no</source>
            <translation>{text!r} is neither yes nor no; it counts as no</translation>
        </message>
        <message>
            <source>Write yes or no.</source>
            <translation>Write yes or no.</translation>
        </message>
        <message>
            <source>{width!r} is no width; it is ignored</source>
            <translation>{width!r} is no width; it is ignored</translation>
        </message>
        <message>
            <source>Write how many characters fit.</source>
            <translation>Write how many characters fit.</translation>
        </message>
        <message>
            <source>{year!r} is no year; short dates mean the current one</source>
            <translation>{year!r} is no year; short dates mean the current one</translation>
        </message>
        <message>
            <source>Write four digits.</source>
            <translation>Write four digits.</translation>
        </message>
        <message>
            <source>Write one of {words}.</source>
            <translation>Write one of {words}.</translation>
        </message>
        <message>
            <source>{text!r} means nothing here</source>
            <translation>{text!r} means nothing here</translation>
        </message>
        <message>
            <source>{name} (row {number}) is the {part} already</source>
            <translation>{name} (row {number}) is the {part} already</translation>
        </message>
        <message>
            <source>One question of a questionnaire is the {part}.</source>
            <translation>One question of a questionnaire is the {part}.</translation>
        </message>
        <message>
            <source>The reasons are {missing_reasons}.</source>
            <translation>The reasons are {missing_reasons}.</translation>
        </message>
        <message>
            <source>there is no missing reason {word!r}</source>
            <translation>there is no missing reason {word!r}</translation>
        </message>
        <message>
            <source>Write the name of a question further down.</source>
            <translation>Write the name of a question further down.</translation>
        </message>
        <message>
            <source>there is no question {target!r}</source>
            <translation>there is no question {target!r}</translation>
        </message>
        <message>
            <source>{target} stands before {name}: a skip goes forward only</source>
            <translation>{target} stands before {name}: a skip goes forward only</translation>
        </message>
        <message>
            <source>Name a question further down.</source>
            <translation>Name a question further down.</translation>
        </message>
        <message>
            <source>{name} can never be asked: no answers make its relevance true</source>
            <translation>{name} can never be asked: no answers make its relevance true</translation>
        </message>
        <message>
            <source>Compare its relevance with that of the groups around it, and with the codes of the lists.</source>
            <translation>Compare its relevance with that of the groups around it, and with the codes of the lists.</translation>
        </message>
        <message>
            <source>no answer to {name} satisfies its constraint</source>
            <translation>no answer to {name} satisfies its constraint</translation>
        </message>
        <message>
            <source>Check the limits, and `and` against `or`.</source>
            <translation>Check the limits, and `and` against `or`.</translation>
        </message>
        <message>
            <source>the list of {name} has no code {code}</source>
            <translation>the list of {name} has no code {code}</translation>
        </message>
        <message>
            <source>Its codes are {shown}.</source>
            <translation>Its codes are {shown}.</translation>
        </message>
        <message>
            <source>{said} of {list_name} {part} never shown: no earlier answer matches the filter</source>
            <translation>{said} of {list_name} {part} never shown: no earlier answer matches the filter</translation>
        </message>
        <message>
            <source>Compare the columns that the choice_filter reads with the codes of the earlier list.</source>
            <translation>Compare the columns that the choice_filter reads with the codes of the earlier list.</translation>
        </message>
        <message>
            <source>{why}: in tables it is called {column}</source>
            <translation>{why}: in tables it is called {column}</translation>
        </message>
        <message>
            <source>The codebook keeps the name; rename the question if you want another.</source>
            <translation>The codebook keeps the name; rename the question if you want another.</translation>
        </message>
        <message>
            <source>{name} is not written in Latin letters</source>
            <translation>{name} is not written in Latin letters</translation>
        </message>
        <message>
            <source>{name} has {number} characters, and Stata takes {most} (and SPSS {spss})</source>
            <translation>{name} has {number} characters, and Stata takes {most} (and SPSS {spss})</translation>
        </message>
        <message>
            <source>{name} has {number} characters, and Stata takes {most}</source>
            <translation>{name} has {number} characters, and Stata takes {most}</translation>
        </message>
        <message>
            <source>{name} has characters that SPSS, Stata, R or SQL do not take</source>
            <translation>{name} has characters that SPSS, Stata, R or SQL do not take</translation>
        </message>
        <message>
            <source>{name} is a word of SPSS, Stata, R or SQL, or another question's name</source>
            <translation>{name} is a word of SPSS, Stata, R or SQL, or another question's name</translation>
        </message>
        <message>
            <source>the pattern {text!r} can take very long: what it repeats repeats inside as well</source>
            <translation>the pattern {text!r} can take very long: what it repeats repeats inside as well</translation>
        </message>
        <message>
            <source>Repeat once: [a-z]+ instead of ([a-z]+)+. An answer it is too slow for is kept and marked.</source>
            <translation>Repeat once: [a-z]+ instead of ([a-z]+)+. An answer it is too slow for is kept and marked.</translation>
        </message>
        <message>
            <source>`check --repair OUT.xlsx` does it.</source>
            <translation>`check --repair OUT.xlsx` does it.</translation>
        </message>
        <message>
            <source>the file is called {extension} but holds a workbook of the kind {kind}</source>
            <translation>the file is called {extension} but holds a workbook of the kind {kind}</translation>
        </message>
        <message>
            <source>Save it as .xlsx; other programs refuse it as it is. {repair}</source>
            <translation>Save it as .xlsx; other programs refuse it as it is. {repair}</translation>
        </message>
        <message>
            <source>the workbook holds macros; they are never run</source>
            <translation>the workbook holds macros; they are never run</translation>
        </message>
        <message>
            <source>Save it as .xlsx to be rid of them.</source>
            <translation>Save it as .xlsx to be rid of them.</translation>
        </message>
        <message>
            <source>the workbook has no sheet called survey</source>
            <translation>the workbook has no sheet called survey</translation>
        </message>
        <message>
            <source>Rename the sheet {near!r} to survey.</source>
            <translation>Rename the sheet {near!r} to survey.</translation>
        </message>
        <message>
            <source>Put the questions on a sheet called survey.</source>
            <translation>Put the questions on a sheet called survey.</translation>
        </message>
        <message>
            <source>the name of the sheet {title!r} has blanks around it; other programs do not find it</source>
            <translation>the name of the sheet {title!r} has blanks around it; other programs do not find it</translation>
        </message>
        <message>
            <source>Rename it to {name}. {repair}</source>
            <translation>Rename it to {name}. {repair}</translation>
        </message>
        <message>
            <source>the sheet {title!r} is not read</source>
            <translation>the sheet {title!r} is not read</translation>
        </message>
        <message>
            <source>there is no column {key}</source>
            <translation>there is no column {key}</translation>
        </message>
        <message>
            <source>Rename the column {near!r} to {key}.</source>
            <translation>Rename the column {near!r} to {key}.</translation>
        </message>
        <message>
            <source>Titles of columns stand in the first row.</source>
            <translation>Titles of columns stand in the first row.</translation>
        </message>
        <message>
            <source>{letters} are both called {title}</source>
            <translation>{letters} are both called {title}</translation>
        </message>
        <message>
            <source>{letters}, {title} and {title2}, say the same</source>
            <translation>{letters}, {title} and {title2}, say the same</translation>
        </message>
        <message>
            <source>Rename or remove one of them. {repair}</source>
            <translation>Rename or remove one of them. {repair}</translation>
        </message>
        <message>
            <source>the converter cannot read a column called {title} on the sheet {name}</source>
            <translation>the converter cannot read a column called {title} on the sheet {name}</translation>
        </message>
        <message>
            <source>Call it {plain}. {repair}</source>
            <translation>Call it {plain}. {repair}</translation>
        </message>
        <message>
            <source>Remove it, or call it by one word.</source>
            <translation>Remove it, or call it by one word.</translation>
        </message>
        <message>
            <source>there is no column {title}; it is ignored</source>
            <translation>there is no column {title}; it is ignored</translation>
        </message>
        <message>
            <source>Notes of the author may stand there.</source>
            <translation>Notes of the author may stand there.</translation>
        </message>
        <message>
            <source>the cell holds a character that cannot be printed (U+{ord:04X})</source>
            <translation>the cell holds a character that cannot be printed (U+{ord:04X})</translation>
        </message>
        <message>
            <source>Type the text anew.</source>
            <translation>Type the text anew.</translation>
        </message>
        <message>
            <source>cells under no title are ignored: {listed}</source>
            <translation>cells under no title are ignored: {listed}</translation>
        </message>
        <message>
            <source>Give the column a title in the first row, or clear it.</source>
            <translation>Give the column a title in the first row, or clear it.</translation>
        </message>
        <message>
            <source>more than 60 blank rows end the sheet: row {unread_from} and all below it are left out</source>
            <translation>more than 60 blank rows end the sheet: row {unread_from} and all below it are left out</translation>
        </message>
        <message>
            <source>Remove the blank rows.</source>
            <translation>Remove the blank rows.</translation>
        </message>
        <message>
            <source>the cell holds a formula whose value was never stored</source>
            <translation>the cell holds a formula whose value was never stored</translation>
        </message>
        <message>
            <source>Open the workbook in Excel or LibreOffice, let it compute, and save it; or write the value itself.</source>
            <translation>Open the workbook in Excel or LibreOffice, let it compute, and save it; or write the value itself.</translation>
        </message>
        <message>
            <source>`check --repair OUT.xlsx` makes it a text question.</source>
            <translation>`check --repair OUT.xlsx` makes it a text question.</translation>
        </message>
        <message>
            <source>the audit file of a telephone has no counterpart on a keying desk; the audit trail is kept anyway</source>
            <translation>the audit file of a telephone has no counterpart on a keying desk; the audit trail is kept anyway</translation>
        </message>
        <message>
            <source>there is no recording on a keying desk</source>
            <translation>there is no recording on a keying desk</translation>
        </message>
        <message>
            <source>the place of keying is not the place of the interview; it is not taken</source>
            <translation>the place of keying is not the place of the interview; it is not taken</translation>
        </message>
        <message>
            <source>the survey sheet has no questions</source>
            <translation>the survey sheet has no questions</translation>
        </message>
        <message>
            <source>Fill in the survey sheet.</source>
            <translation>Fill in the survey sheet.</translation>
        </message>
        <message>
            <source>Write one, such as text.</source>
            <translation>Write one, such as text.</translation>
        </message>
        <message>
            <source>{name} has no type</source>
            <translation>{name} has no type</translation>
        </message>
        <message>
            <source>`check --repair OUT.xlsx` makes it so.</source>
            <translation>`check --repair OUT.xlsx` makes it so.</translation>
        </message>
        <message>
            <source>there is no type {type!r}</source>
            <translation>there is no type {type!r}</translation>
        </message>
        <message>
            <source>It may stay: other programs use it.</source>
            <translation>It may stay: other programs use it.</translation>
        </message>
        <message>
            <source>{kind} is ignored: {why}</source>
            <translation>{kind} is ignored: {why}</translation>
        </message>
        <message>
            <source>They may stay: other programs use them.</source>
            <translation>They may stay: other programs use them.</translation>
        </message>
        <message>
            <source>entities are ignored</source>
            <translation>entities are ignored</translation>
        </message>
        <message>
            <source>start, end and today are of the keying, not of the interview: {listed}</source>
            <translation>start, end and today are of the keying, not of the interview: {listed}</translation>
        </message>
        <message>
            <source>Ask for the date written on the paper.</source>
            <translation>Ask for the date written on the paper.</translation>
        </message>
        <message>
            <source>left out, because disabled: {listed}</source>
            <translation>left out, because disabled: {listed}</translation>
        </message>
        <message>
            <source>the question or group has no name</source>
            <translation>the question or group has no name</translation>
        </message>
        <message>
            <source>Names begin with a letter or _; after it letters, digits, _, - and . may stand.</source>
            <translation>Names begin with a letter or _; after it letters, digits, _, - and . may stand.</translation>
        </message>
        <message>
            <source>{name!r} cannot be a name</source>
            <translation>{name!r} cannot be a name</translation>
        </message>
        <message>
            <source>{name} stands in row {number} of the same group as well</source>
            <translation>{name} stands in row {number} of the same group as well</translation>
        </message>
        <message>
            <source>Rename one of them.</source>
            <translation>Rename one of them.</translation>
        </message>
        <message>
            <source>{name} and {name2} (row {number}) differ only in capital letters</source>
            <translation>{name} and {name2} (row {number}) differ only in capital letters</translation>
        </message>
        <message>
            <source>Rename one of them: tables and many programs do not tell them apart.</source>
            <translation>Rename one of them: tables and many programs do not tell them apart.</translation>
        </message>
        <message>
            <source>the name of a roster must be the only one in the questionnaire: {name}</source>
            <translation>the name of a roster must be the only one in the questionnaire: {name}</translation>
        </message>
        <message>
            <source>Rename the roster.</source>
            <translation>Rename the roster.</translation>
        </message>
        <message>
            <source>groups are nested more than {most_nesting} levels deep</source>
            <translation>groups are nested more than {most_nesting} levels deep</translation>
        </message>
        <message>
            <source>Add a row of type end_{partition}.</source>
            <translation>Add a row of type end_{partition}.</translation>
        </message>
        <message>
            <source>{name} never ends</source>
            <translation>{name} never ends</translation>
        </message>
        <message>
            <source>Check the rows that begin and end.</source>
            <translation>Check the rows that begin and end.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} is empty</translation>
        </message>
        <message>
            <source>Write an expression in the column calculation.</source>
            <translation>Write an expression in the column calculation.</translation>
        </message>
        <message>
            <source>{name} computes nothing</source>
            <translation>{name} computes nothing</translation>
        </message>
        <message>
            <source>{name} has no label: who keys it sees its name only</source>
            <translation>{name} has no label: who keys it sees its name only</translation>
        </message>
        <message>
            <source>Write what the paper asks.</source>
            <translation>Write what the paper asks.</translation>
        </message>
        <message>
            <source>languages without a code: {without}</source>
            <translation>languages without a code: {without}</translation>
        </message>
        <message>
            <source>Write Kyrgyz (ky), so that programs know the language.</source>
            <translation>Write Kyrgyz (ky), so that programs know the language.</translation>
        </message>
        <message>
            <source>no label is written in the default language {default}</source>
            <translation>no label is written in the default language {default}</translation>
        </message>
        <message>
            <source>Write {near} in the settings sheet, as the labels' titles have it.</source>
            <translation>Write {near} in the settings sheet, as the labels' titles have it.</translation>
        </message>
        <message>
            <source>the translation is missing in {listed}</source>
            <translation>the translation is missing in {listed}</translation>
        </message>
        <message>
            <source>Another language is shown instead.</source>
            <translation>Another language is shown instead.</translation>
        </message>
        <message>
            <source>no {key} is written in {absent}</source>
            <translation>no {key} is written in {absent}</translation>
        </message>
        <message>
            <source>Add a column {key}::{absent}. Another language is shown instead.</source>
            <translation>Add a column {key}::{absent}. Another language is shown instead.</translation>
        </message>
        <message>
            <source>labels without a language stand beside labels in {filter}</source>
            <translation>labels without a language stand beside labels in {filter}</translation>
        </message>
        <message>
            <source>Write the language into each title: label::English (en).</source>
            <translation>Write the language into each title: label::English (en).</translation>
        </message>
        <message>
            <source>HTML is shown as it is written: {listed}</source>
            <translation>HTML is shown as it is written: {listed}</translation>
        </message>
        <message>
            <source>Write plain text.</source>
            <translation>Write plain text.</translation>
        </message>
        <message>
            <source>curly quote {text}</source>
            <translation>curly quote {text}</translation>
        </message>
        <message>
            <source>Use straight quotes ' or ". `check --repair OUT.xlsx` does it.</source>
            <translation>Use straight quotes ' or ". `check --repair OUT.xlsx` does it.</translation>
        </message>
        <message>
            <source>the appearance {word} has no effect here: {listed}</source>
            <translation>the appearance {word} has no effect here: {listed}</translation>
        </message>
        <message>
            <source>a sheet of the workbook has too many cells</source>
            <translation>a sheet of the workbook has too many cells</translation>
        </message>
        <message>
            <source>Copy the rows that are filled in into a new workbook.</source>
            <translation>Copy the rows that are filled in into a new workbook.</translation>
        </message>
        <message>
            <source>the sheet {sheet} has more than {most_rows:,} rows</source>
            <translation>the sheet {sheet} has more than {most_rows:,} rows</translation>
        </message>
        <message>
            <source>the workbook has more than {most_cells:,} cells</source>
            <translation>the workbook has more than {most_cells:,} cells</translation>
        </message>
        <message>
            <source>Move long lists to a CSV file beside the form (select_one_from_file).</source>
            <translation>Move long lists to a CSV file beside the form (select_one_from_file).</translation>
        </message>
        <message>
            <source>a cell has more than {most_cell_characters:,} characters</source>
            <translation>a cell has more than {most_cell_characters:,} characters</translation>
        </message>
        <message>
            <source>Shorten the text.</source>
            <translation>Shorten the text.</translation>
        </message>
        <message>
            <source>`${{` is not closed</source>
            <translation>`${{` is not closed</translation>
        </message>
        <message>
            <source>Add the missing `}}`.</source>
            <translation>Add the missing `}}`.</translation>
        </message>
        <message>
            <source>this paper is closed</source>
            <translation>this paper is closed</translation>
        </message>
        <message>
            <source>A correction needs a reason; nothing was changed.</source>
            <translation>A correction needs a reason; nothing was changed.</translation>
        </message>
        <message>
            <source>this row was taken off the paper after it was keyed</source>
            <translation>this row was taken off the paper after it was keyed</translation>
        </message>
        <message>
            <source>Open the paper and look at its trail.</source>
            <translation>Open the paper and look at its trail.</translation>
        </message>
        <message>
            <source>two questionnaires call themselves {form_id}, version {version}, and differ: {one} and {other}</source>
            <translation>two questionnaires call themselves {form_id}, version {version}, and differ: {one} and {other}</translation>
        </message>
        <message>
            <source>two questionnaires call themselves {form_id}, without a version, and differ: {one} and {other}</source>
            <translation>two questionnaires call themselves {form_id}, without a version, and differ: {one} and {other}</translation>
        </message>
        <message>
            <source>Give the changed questionnaire another version in its settings sheet.</source>
            <translation>Give the changed questionnaire another version in its settings sheet.</translation>
        </message>
        <message>
            <source>the version goes back from {version} to {other}</source>
            <translation>the version goes back from {version} to {other}</translation>
        </message>
        <message>
            <source>Give the changed questionnaire a higher version in its settings sheet.</source>
            <translation>Give the changed questionnaire a higher version in its settings sheet.</translation>
        </message>
        <message>
            <source>{number} questions are unanswered: {names}</source>
            <translation>{number} questions are unanswered: {names}</translation>
        </message>
        <message>
            <source>F10 goes to the first of them.</source>
            <translation>F10 goes to the first of them.</translation>
        </message>
        <message>
            <source>{name}() takes {wanted} or more arguments, not {given}</source>
            <translation>{name}() takes {wanted} or more arguments, not {given}</translation>
        </message>
        <message>
            <source>{name}() takes {wanted} to {most} arguments, not {given}</source>
            <translation>{name}() takes {wanted} to {most} arguments, not {given}</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stopped</translation>
        </message>
        <message>
            <source>the names {one} and {other} differ only by capital letters</source>
            <translation>the names {one} and {other} differ only by capital letters</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>Give one of them another name.</translation>
        </message>
        <message>
            <source>these follow from each other in a circle: {names}</source>
            <translation>these follow from each other in a circle: {names}</translation>
        </message>
        <message>
            <source>Let one of them not depend on the other.</source>
            <translation>Let one of them not depend on the other.</translation>
        </message>
        <message>
            <source>Run `check` on the questionnaire: it lists all that is wrong.</source>
            <translation>Run `check` on the questionnaire: it lists all that is wrong.</translation>
        </message>
        <message>
            <source>{name} could be the one of row {row} or of row {row2}</source>
            <translation>{name} could be the one of row {row} or of row {row2}</translation>
        </message>
        <message>
            <source>{name} could be any of the questions in rows {rows}</source>
            <translation>{name} could be any of the questions in rows {rows}</translation>
        </message>
        <message>
            <source>{type!r} ends nothing here: {name}, which began in row {number}, is a {kind}</source>
            <translation>{type!r} ends nothing here: {name}, which began in row {number}, is a {kind}</translation>
        </message>
        <message>
            <source>{type!r} ends nothing here</source>
            <translation>{type!r} ends nothing here</translation>
        </message>
        <message>
            <source>there is no such place in this case</source>
            <translation>there is no such place in this case</translation>
        </message>
        <message>
            <source>the end of the paper is reached</source>
            <translation>the end of the paper is reached</translation>
        </message>
        <message>
            <source>Close the case, or go back with Up.</source>
            <translation>Close the case, or go back with Up.</translation>
        </message>
        <message>
            <source>this is the end of a roster, not a question</source>
            <translation>this is the end of a roster, not a question</translation>
        </message>
        <message>
            <source>there is no such row in this case</source>
            <translation>there is no such row in this case</translation>
        </message>
        <message>
            <source>there is no such roster in this case</source>
            <translation>there is no such roster in this case</translation>
        </message>
        <message>
            <source>this is not a form that can be read</source>
            <translation>this is not a form that can be read</translation>
        </message>
        <message>
            <source>Convert the questionnaire again.</source>
            <translation>Convert the questionnaire again.</translation>
        </message>
        <message>
            <source>the form has no questions</source>
            <translation>the form has no questions</translation>
        </message>
        <message>
            <source>groups are nested too deeply</source>
            <translation>groups are nested too deeply</translation>
        </message>
        <message>
            <source>Nest at most {number} levels.</source>
            <translation>Nest at most {number} levels.</translation>
        </message>
        <message>
            <source>Correct the questionnaire and try again. `check` lists all that is wrong.</source>
            <translation>Correct the questionnaire and try again. `check` lists all that is wrong.</translation>
        </message>
        <message>
            <source>Let some stand one after another.</source>
            <translation>Let some stand one after another.</translation>
        </message>
        <message>
            <source>the converter cannot read this questionnaire ({name}: {said})</source>
            <translation>the converter cannot read this questionnaire ({name}: {said})</translation>
        </message>
        <message>
            <source>Compare the sheets' column names with an XLSForm that works.</source>
            <translation>Compare the sheets' column names with an XLSForm that works.</translation>
        </message>
        <message>
            <source>the workbook is protected by a password</source>
            <translation>the workbook is protected by a password</translation>
        </message>
        <message>
            <source>Save it without a password.</source>
            <translation>Save it without a password.</translation>
        </message>
        <message>
            <source>two columns of the sheet {sheet} are called {title}</source>
            <translation>two columns of the sheet {sheet} are called {title}</translation>
        </message>
        <message>
            <source>Rename one of them, or let `check --repair` do it.</source>
            <translation>Rename one of them, or let `check --repair` do it.</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>{rows} answers, one for a row; a point is a blank row</source>
            <translation>{rows} answers, one for a row; a point is a blank row</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Number of the paper</source>
            <translation>Number of the paper</translation>
        </message>
    </context>
    <context>
        <name>HeaderForm</name>
        <message>
            <source>The same on every paper</source>
            <translation>The same on every paper</translation>
        </message>
        <message>
            <source>What is typed here is filled in on each paper of the batch. A box may stay empty.</source>
            <translation>What is typed here is filled in on each paper of the batch. A box may stay empty.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Disk</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Screen</translation>
        </message>
        <message>
            <source>Folder of the file</source>
            <translation>Folder of the file</translation>
        </message>
        <message>
            <source>Copying to the net</source>
            <translation>Copying to the net</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Last backup</translation>
        </message>
        <message>
            <source>{free} free.</source>
            <translation>{free} free.</translation>
        </message>
        <message>
            <source>Only {free} free. Make room soon.</source>
            <translation>Only {free} free. Make room soon.</translation>
        </message>
        <message>
            <source>{free} free: too little to work. Make room first.</source>
            <translation>{free} free: too little to work. Make room first.</translation>
        </message>
        <message>
            <source>{now}. Compare it with your watch.</source>
            <translation>{now}. Compare it with your watch.</translation>
        </message>
        <message>
            <source>{now}, yet the file was last changed at {written}. Set the clock before you key.</source>
            <translation>{now}, yet the file was last changed at {written}. Set the clock before you key.</translation>
        </message>
        <message>
            <source>{now}: the clock has lost its time. Set it; the battery on the board may be empty.</source>
            <translation>{now}: the clock has lost its time. Set it; the battery on the board may be empty.</translation>
        </message>
        <message>
            <source>The screen shows every letter of Kyrgyz and Russian.</source>
            <translation>The screen shows every letter of Kyrgyz and Russian.</translation>
        </message>
        <message>
            <source>The screen has no letters {letters}. Install the font Noto Sans.</source>
            <translation>The screen has no letters {letters}. Install the font Noto Sans.</translation>
        </message>
        <message>
            <source>{width} × {height}: enough.</source>
            <translation>{width} × {height}: enough.</translation>
        </message>
        <message>
            <source>{width} × {height}: small. The pages scroll; 1024 × 600 is better.</source>
            <translation>{width} × {height}: small. The pages scroll; 1024 × 600 is better.</translation>
        </message>
        <message>
            <source>{width} × {height}: too small for the window.</source>
            <translation>{width} × {height}: too small for the window.</translation>
        </message>
        <message>
            <source>{folder} can be written.</source>
            <translation>{folder} can be written.</translation>
        </message>
        <message>
            <source>{folder} cannot be written. Move the file to a folder of your own.</source>
            <translation>{folder} cannot be written. Move the file to a folder of your own.</translation>
        </message>
        <message>
            <source>No program that copies to the net works in this folder, as far as its name tells.</source>
            <translation>No program that copies to the net works in this folder, as far as its name tells.</translation>
        </message>
        <message>
            <source>{folder} is copied to the net by a program. Move the file to another folder of this computer.</source>
            <translation>{folder} is copied to the net by a program. Move the file to another folder of this computer.</translation>
        </message>
        <message>
            <source>{when}, in {folder}.</source>
            <translation>{when}, in {folder}.</translation>
        </message>
        <message>
            <source>{when}: too old. Make one now.</source>
            <translation>{when}: too old. Make one now.</translation>
        </message>
        <message>
            <source>None found. Make one, on a stick if you can.</source>
            <translation>None found. Make one, on a stick if you can.</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in order</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>look at it</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>stop</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Search the help</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>Text of the help</source>
            <translation>Text of the help</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Mark a paper to see what happened to it.</source>
            <translation>Mark a paper to see what happened to it.</translation>
        </message>
        <message>
            <source>History of paper {number}</source>
            <translation>History of paper {number}</translation>
        </message>
        <message>
            <source>Being keyed by {who}; the trail begins when the paper is closed.</source>
            <translation>Being keyed by {who}; the trail begins when the paper is closed.</translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <source>{who}, here</source>
            <translation>{who}, here</translation>
        </message>
        <message>
            <source>{who}, laptop {station} of {district}</source>
            <translation>{who}, laptop {station} of {district}</translation>
        </message>
        <message>
            <source>Closed the paper: {status}.</source>
            <translation>Closed the paper: {status}.</translation>
        </message>
        <message>
            <source>Status: {old} → {new}.</source>
            <translation>Status: {old} → {new}.</translation>
        </message>
        <message>
            <source>Settled a conflict: {question}: {new}.</source>
            <translation>Settled a conflict: {question}: {new}.</translation>
        </message>
        <message>
            <source>Decided a difference: {question}: {old} → {new}.</source>
            <translation>Decided a difference: {question}: {old} → {new}.</translation>
        </message>
        <message>
            <source>Took a decision back: {question}: {old} → {new}.</source>
            <translation>Took a decision back: {question}: {old} → {new}.</translation>
        </message>
        <message>
            <source>Accepted: {question}: {new}.</source>
            <translation>Accepted: {question}: {new}.</translation>
        </message>
        <message>
            <source>Sent back: {question}: {new}.</source>
            <translation>Sent back: {question}: {new}.</translation>
        </message>
        <message>
            <source>Paper number</source>
            <translation>Paper number</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Taken over from</source>
            <translation>Taken over from</translation>
        </message>
        <message>
            <source>Row of {roster}</source>
            <translation>Row of {roster}</translation>
        </message>
        <message>
            <source>on the paper</source>
            <translation>on the paper</translation>
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation>it stands so on the paper</translation>
        </message>
        <message>
            <source>the interviewer was asked</source>
            <translation>the interviewer was asked</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>another reason</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <source>Reason: {words}</source>
            <translation>Reason: {words}</translation>
        </message>
        <message>
            <source>Source: {words}</source>
            <translation>Source: {words}</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>keyed today</source>
            <translation>keyed today</translation>
        </message>
        <message>
            <source>keyed in all</source>
            <translation>keyed in all</translation>
        </message>
        <message>
            <source>being keyed</source>
            <translation>being keyed</translation>
        </message>
        <message>
            <source>queries</source>
            <translation>queries</translation>
        </message>
        <message>
            <source>Nothing has come in yet</source>
            <translation>Nothing has come in yet</translation>
        </message>
        <message>
            <source>This file brings the districts together. The first step is Merge: choose the files that the districts sent.</source>
            <translation>This file brings the districts together. The first step is Merge: choose the files that the districts sent.</translation>
        </message>
        <message>
            <source>Begin with a batch</source>
            <translation>Begin with a batch</translation>
        </message>
        <message>
            <source>A batch is a bundle of papers that came in together: say how many there are and which numbers they bear. Then every missing paper is seen.</source>
            <translation>A batch is a bundle of papers that came in together: say how many there are and which numbers they bear. Then every missing paper is seen.</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>New batch</translation>
        </message>
        <message>
            <source>keyed by you today</source>
            <translation>keyed by you today</translation>
        </message>
        <message>
            <source>To the merge</source>
            <translation>To the merge</translation>
        </message>
        <message>
            <source>by you this week</source>
            <translation>by you this week</translation>
        </message>
        <message>
            <source>Every batch is closed</source>
            <translation>Every batch is closed</translation>
        </message>
        <message>
            <source>Write the file for your supervisor on the page Send ({key}), or make the next batch.</source>
            <translation>Write the file for your supervisor on the page Send ({key}), or make the next batch.</translation>
        </message>
    </context>
    <context>
        <name>JoinPage</name>
        <message>
            <source>Files of this study on this computer</source>
            <translation>Files of this study on this computer</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>The number that your supervisor gave to this laptop.</source>
            <translation>The number that your supervisor gave to this laptop.</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Who works here</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Short and yours alone, such as 07 or AA.</source>
            <translation>Short and yours alone, such as 07 or AA.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Where to save it</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse for the place of the new file</source>
            <translation>Browse for the place of the new file</translation>
        </message>
        <message>
            <source>Begin at this seat</source>
            <translation>Begin at this seat</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>Opening {name}</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Join a study</translation>
        </message>
        <message>
            <source>Open the study package that your supervisor gave you, a file ending in .anketa-study.</source>
            <translation>Open the study package that your supervisor gave you, a file ending in .anketa-study.</translation>
        </message>
        <message>
            <source>Join the study “{name}”</source>
            <translation>Join the study “{name}”</translation>
        </message>
        <message>
            <source>What you send is sealed for the supervisor.</source>
            <translation>What you send is sealed for the supervisor.</translation>
        </message>
        <message>
            <source>Questionnaire: {title}. Package {number} of the centre {centre}.</source>
            <translation>Questionnaire: {title}. Package {number} of the centre {centre}.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>A code is needed, so that your answers can be told from others'.</source>
            <translation>A code is needed, so that your answers can be told from others'.</translation>
        </message>
        <message>
            <source>Say where the new file shall be.</source>
            <translation>Say where the new file shall be.</translation>
        </message>
        <message>
            <source>Preparing {name}</source>
            <translation>Preparing {name}</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>New file</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa)</source>
            <translation>Anketa files (*.anketa)</translation>
        </message>
        <message>
            <source>A newer package adds its form versions and people first; papers stay as they are.</source>
            <translation>A newer package adds its form versions and people first; papers stay as they are.</translation>
        </message>
        <message>
            <source>Go on with this file</source>
            <translation>Go on with this file</translation>
        </message>
        <message>
            <source>Another seat on this computer…</source>
            <translation>Another seat on this computer…</translation>
        </message>
        <message>
            <source>This is the supervisor's laptop…</source>
            <translation>This is the supervisor's laptop…</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>this is the key of another study</source>
            <translation>this is the key of another study</translation>
        </message>
        <message>
            <source>Look which study the sheet names.</source>
            <translation>Look which study the sheet names.</translation>
        </message>
    </context>
    <context>
        <name>Key</name>
        <message>
            <source>keypad {key}</source>
            <translation>keypad {key}</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>The supervisor's key</source>
            <translation>The supervisor's key</translation>
        </message>
        <message>
            <source>It opens the file when a password is forgotten, and gives a new one.</source>
            <translation>It opens the file when a password is forgotten, and gives a new one.</translation>
        </message>
        <message>
            <source>No supervisor's key opens this file: when all its passwords are forgotten, it is lost.</source>
            <translation>No supervisor's key opens this file: when all its passwords are forgotten, it is lost.</translation>
        </message>
        <message>
            <source>Add a public key…</source>
            <translation>Add a public key…</translation>
        </message>
        <message>
            <source>Save the recovery file…</source>
            <translation>Save the recovery file…</translation>
        </message>
        <message>
            <source>Who can read what is sent</source>
            <translation>Who can read what is sent</translation>
        </message>
        <message>
            <source>The districts' files are sealed for the supervisor's key: whoever finds the stick reads nothing. A second key, kept in another place, opens them when the first is lost.</source>
            <translation>The districts' files are sealed for the supervisor's key: whoever finds the stick reads nothing. A second key, kept in another place, opens them when the first is lost.</translation>
        </message>
        <message>
            <source>Choose a key (.pub)…</source>
            <translation>Choose a key (.pub)…</translation>
        </message>
        <message>
            <source>Make a new key…</source>
            <translation>Make a new key…</translation>
        </message>
        <message>
            <source>Choose a second key…</source>
            <translation>Choose a second key…</translation>
        </message>
        <message>
            <source>A new key is a file, and its password. Without both, no sealed file opens: keep a copy of each in another place.</source>
            <translation>A new key is a file, and its password. Without both, no sealed file opens: keep a copy of each in another place.</translation>
        </message>
        <message>
            <source>Choose its place and make it…</source>
            <translation>Choose its place and make it…</translation>
        </message>
        <message>
            <source>Not sealed: no key was chosen.</source>
            <translation>Not sealed: no key was chosen.</translation>
        </message>
        <message>
            <source>Sealed for {key}</source>
            <translation>Sealed for {key}</translation>
        </message>
        <message>
            <source>Second key: {key}</source>
            <translation>Second key: {key}</translation>
        </message>
        <message>
            <source>The public half of a key</source>
            <translation>The public half of a key</translation>
        </message>
        <message>
            <source>Public keys (*.pub);;All files (*)</source>
            <translation>Public keys (*.pub);;All files (*)</translation>
        </message>
        <message>
            <source>Keys (*.anketa-key)</source>
            <translation>Keys (*.anketa-key)</translation>
        </message>
        <message>
            <source>The key is made: {name}. Keep it and its password away from the districts' laptops, and a copy of both in another place.</source>
            <translation>The key is made: {name}. Keep it and its password away from the districts' laptops, and a copy of both in another place.</translation>
        </message>
        <message>
            <source>Type a printed key…</source>
            <translation>Type a printed key…</translation>
        </message>
        <message>
            <source>Print a key…</source>
            <translation>Print a key…</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>Whose key</translation>
        </message>
        <message>
            <source>The escrow key</source>
            <translation>The escrow key</translation>
        </message>
    </context>
    <context>
        <name>KeyChoice</name>
        <message>
            <source>The supervisor's public key</source>
            <translation>The supervisor's public key</translation>
        </message>
        <message>
            <source>Public keys (*.pub);;All files (*)</source>
            <translation>Public keys (*.pub);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Keys (*.anketa-key);;All files (*)</source>
            <translation>Keys (*.anketa-key);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
    </context>
    <context>
        <name>KeyStrip</name>
        <message>
            <source>Files here are sealed. The supervisor's key opens them; it is asked once.</source>
            <translation>Files here are sealed. The supervisor's key opens them; it is asked once.</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse for the key file</source>
            <translation>Browse for the key file</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Password of the key</translation>
        </message>
        <message>
            <source>Open the files</source>
            <translation>Open the files</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>skipped</source>
            <translation>skipped</translation>
        </message>
        <message>
            <source>skipped: {because}</source>
            <translation>skipped: {because}</translation>
        </message>
        <message>
            <source>off the path</source>
            <translation>off the path</translation>
        </message>
        <message>
            <source>{roster}: next row</source>
            <translation>{roster}: next row</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>saved</translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Enter keeps it · Esc leaves · an empty line takes it away</source>
            <translation>Enter keeps it · Esc leaves · an empty line takes it away</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Locked: {name}</source>
            <translation>Locked: {name}</translation>
        </message>
        <message>
            <source>The paper on the screen is kept as it is; every accepted answer is on the disk.</source>
            <translation>The paper on the screen is kept as it is; every accepted answer is on the disk.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Somebody else works now</source>
            <translation>Somebody else works now</translation>
        </message>
    </context>
    <context>
        <name>MergeNote</name>
        <message>
            <source>this very file was merged before</source>
            <translation>this very file was merged before</translation>
        </message>
        <message>
            <source>you accepted laptop {station}</source>
            <translation>you accepted laptop {station}</translation>
        </message>
        <message>
            <source>laptop {station} sends for the first time and was accepted</source>
            <translation>laptop {station} sends for the first time and was accepted</translation>
        </message>
        <message>
            <source>laptop {station} has seat {seat} of district {district}; its package proves it</source>
            <translation>laptop {station} has seat {seat} of district {district}; its package proves it</translation>
        </message>
        <message>
            <source>seat {seat} was taken by laptop {station} too</source>
            <translation>seat {seat} was taken by laptop {station} too</translation>
        </message>
        <message>
            <source>file {number} of this laptop, older than its file {last} merged before</source>
            <translation>file {number} of this laptop, older than its file {last} merged before</translation>
        </message>
        <message>
            <source>file {number} of this laptop was not merged here; this one holds all of it</source>
            <translation>file {number} of this laptop was not merged here; this one holds all of it</translation>
        </message>
        <message>
            <source>the laptop's file was copied, and both copies went on</source>
            <translation>the laptop's file was copied, and both copies went on</translation>
        </message>
        <message>
            <source>{count} papers being keyed here were closed elsewhere; here they stay</source>
            <translation>{count} papers being keyed here were closed elsewhere; here they stay</translation>
        </message>
        <message>
            <source>brings a new version of the questionnaire</source>
            <translation>brings a new version of the questionnaire</translation>
        </message>
        <message>
            <source>{count} papers of other laptops were left out; what is said of them waits for them</source>
            <translation>{count} papers of other laptops were left out; what is said of them waits for them</translation>
        </message>
    </context>
    <context>
        <name>MergePage</name>
        <message>
            <source>Merge district files</source>
            <translation>Merge district files</translation>
        </message>
        <message>
            <source>Drop the districts' files here</source>
            <translation>Drop the districts' files here</translation>
        </message>
        <message>
            <source>Files ending in .anketa-district, one or many. You see a plan first; nothing is changed before you press Merge. Files may come in any order and twice.</source>
            <translation>Files ending in .anketa-district, one or many. You see a plan first; nothing is changed before you press Merge. Files may come in any order and twice.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Merging</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Reading the files</translation>
        </message>
        <message>
            <source>District files</source>
            <translation>District files</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Stopped. Nothing was changed.</translation>
        </message>
        <message>
            <source>Files to merge (*.anketa-district *.anketa-centre);;All files (*)</source>
            <translation>Files to merge (*.anketa-district *.anketa-centre);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>MergeWords</name>
        <message numerus="yes">
            <source>%n file(s) can be merged.</source>
            <translation>
                <numerusform>%n file can be merged.</numerusform>
                <numerusform>%n files can be merged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are new here.</source>
            <translation>
                <numerusform>%n paper is new here.</numerusform>
                <numerusform>%n papers are new here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) here get changes.</source>
            <translation>
                <numerusform>%n paper here gets changes.</numerusform>
                <numerusform>%n papers here get changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are here already, the same.</source>
            <translation>
                <numerusform>%n paper is here already, the same.</numerusform>
                <numerusform>%n papers are here already, the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are refused; the table says why.</source>
            <translation>
                <numerusform>%n file is refused; the table says why.</numerusform>
                <numerusform>%n files are refused; the table says why.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) came in.</source>
            <translation>
                <numerusform>%n paper came in.</numerusform>
                <numerusform>%n papers came in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) got changes.</source>
            <translation>
                <numerusform>%n paper got changes.</numerusform>
                <numerusform>%n papers got changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) were here already.</source>
            <translation>
                <numerusform>%n paper was here already.</numerusform>
                <numerusform>%n papers were here already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) were changed in two places; both values are kept.</source>
            <translation>
                <numerusform>%n answer was changed in two places; both values are kept.</numerusform>
                <numerusform>%n answers were changed in two places; both values are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper number(s) were keyed twice; both papers are kept.</source>
            <translation>
                <numerusform>%n paper number was keyed twice; both papers are kept.</numerusform>
                <numerusform>%n paper numbers were keyed twice; both papers are kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in these files is here already.</source>
            <translation>Everything in these files is here already.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) come from a laptop that sends for the first time.</source>
            <translation>
                <numerusform>%n file comes from a laptop that sends for the first time.</numerusform>
                <numerusform>%n files come from a laptop that sends for the first time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were refused.</source>
            <translation>
                <numerusform>%n file was refused.</numerusform>
                <numerusform>%n files were refused.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Missing</name>
        <message>
            <source>left blank</source>
            <translation>left blank</translation>
        </message>
        <message>
            <source>illegible</source>
            <translation>illegible</translation>
        </message>
        <message>
            <source>several boxes ticked</source>
            <translation>several boxes ticked</translation>
        </message>
        <message>
            <source>page missing</source>
            <translation>page missing</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>does not apply</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>don't know</translation>
        </message>
        <message>
            <source>not keyed</source>
            <translation>not keyed</translation>
        </message>
        <message>
            <source>not asked, nothing keyed</source>
            <translation>not asked, nothing keyed</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>At least 8 letters, such as three words that do not belong together. It opens the file.</source>
            <translation>At least 8 letters, such as three words that do not belong together. It opens the file.</translation>
        </message>
        <message>
            <source>May stay empty. At least 4 letters; it says who sits here, it does not close the file.</source>
            <translation>May stay empty. At least 4 letters; it says who sits here, it does not close the file.</translation>
        </message>
        <message>
            <source>At least 4 letters; it says who sits here, it does not close the file.</source>
            <translation>At least 4 letters; it says who sits here, it does not close the file.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>The same again</translation>
        </message>
        <message>
            <source>The password needs at least {fewest} letters.</source>
            <translation>The password needs at least {fewest} letters.</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>The two passwords differ.</translation>
        </message>
        <message>
            <source>Type the same twice.</source>
            <translation>Type the same twice.</translation>
        </message>
    </context>
    <context>
        <name>NewStorePage</name>
        <message>
            <source>New file</source>
            <translation>New file</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Police officer survey (Instruction 417)</source>
            <translation>Police officer survey (Instruction 417)</translation>
        </message>
        <message>
            <source>My own XLSForm</source>
            <translation>My own XLSForm</translation>
        </message>
        <message>
            <source>XLSForm file</source>
            <translation>XLSForm file</translation>
        </message>
        <message>
            <source>An .xlsx file as ODK and KoboToolbox use it.</source>
            <translation>An .xlsx file as ODK and KoboToolbox use it.</translation>
        </message>
        <message>
            <source>What the file is for</source>
            <translation>What the file is for</translation>
        </message>
        <message>
            <source>Keying papers</source>
            <translation>Keying papers</translation>
        </message>
        <message>
            <source>Bringing the districts' files together</source>
            <translation>Bringing the districts' files together</translation>
        </message>
        <message>
            <source>District code</source>
            <translation>District code</translation>
        </message>
        <message>
            <source>The code your supervisor gave, such as 03430.</source>
            <translation>The code your supervisor gave, such as 03430.</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Where to save it</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse for the questionnaire</source>
            <translation>Browse for the questionnaire</translation>
        </message>
        <message>
            <source>Browse for the place of the new file</source>
            <translation>Browse for the place of the new file</translation>
        </message>
        <message>
            <source>Create the file</source>
            <translation>Create the file</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>No questionnaire is chosen.</source>
            <translation>No questionnaire is chosen.</translation>
        </message>
        <message>
            <source>Choose the .xlsx file.</source>
            <translation>Choose the .xlsx file.</translation>
        </message>
        <message>
            <source>No place is chosen.</source>
            <translation>No place is chosen.</translation>
        </message>
        <message>
            <source>Say where the new file shall be.</source>
            <translation>Say where the new file shall be.</translation>
        </message>
        <message>
            <source>Preparing the questionnaire</source>
            <translation>Preparing the questionnaire</translation>
        </message>
        <message>
            <source>The file is made. The questionnaire has remarks:</source>
            <translation>The file is made. The questionnaire has remarks:</translation>
        </message>
        <message>
            <source>XLSForm (*.xlsx);;All files (*)</source>
            <translation>XLSForm (*.xlsx);;All files (*)</translation>
        </message>
        <message>
            <source>Anketa files (*.anketa)</source>
            <translation>Anketa files (*.anketa)</translation>
        </message>
        <message>
            <source>Another built-in questionnaire</source>
            <translation>Another built-in questionnaire</translation>
        </message>
        <message>
            <source>Built-in questionnaire</source>
            <translation>Built-in questionnaire</translation>
        </message>
        <message>
            <source>Papers that the same offices key beside the survey.</source>
            <translation>Papers that the same offices key beside the survey.</translation>
        </message>
        <message>
            <source>Training: test before and after</source>
            <translation>Training: test before and after</translation>
        </message>
        <message>
            <source>Needle exchange: outreach register</source>
            <translation>Needle exchange: outreach register</translation>
        </message>
        <message>
            <source>Methadone register</source>
            <translation>Methadone register</translation>
        </message>
        <message>
            <source>Referral slip and counterfoil</source>
            <translation>Referral slip and counterfoil</translation>
        </message>
        <message>
            <source>Home visit of the mobile team</source>
            <translation>Home visit of the mobile team</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Attendance list</translation>
        </message>
        <message>
            <source>The file is made, and {keys} beside it. The two belong together: copy both, or no password opens the copy.</source>
            <translation>The file is made, and {keys} beside it. The two belong together: copy both, or no password opens the copy.</translation>
        </message>
    </context>
    <context>
        <name>NewcomerCard</name>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Short and theirs alone, such as 07 or AA.</source>
            <translation>Short and theirs alone, such as 07 or AA.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Keys papers</source>
            <translation>Keys papers</translation>
        </message>
        <message>
            <source>Supervises</source>
            <translation>Supervises</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>A code is needed, so that their answers can be told from others'.</source>
            <translation>A code is needed, so that their answers can be told from others'.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation>{code} is the code of somebody else here.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBox</name>
        <message>
            <source>What became of papers that are not keyed</source>
            <translation>What became of papers that are not keyed</translation>
        </message>
        <message>
            <source>Type their numbers, such as 27 or 30-33, then Enter and one digit; or Ctrl and the digit at once.</source>
            <translation>Type their numbers, such as 27 or 30-33, then Enter and one digit; or Ctrl and the digit at once.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Key {key}</source>
            <translation>Key {key}</translation>
        </message>
        <message>
            <source>Not a number of this batch: {words}</source>
            <translation>Not a number of this batch: {words}</translation>
        </message>
        <message>
            <source>Type the number of a paper first.</source>
            <translation>Type the number of a paper first.</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} and {count} more</translation>
        </message>
        <message>
            <source>{numbers}: press the digit of what became of it.</source>
            <translation>{numbers}: press the digit of what became of it.</translation>
        </message>
    </context>
    <context>
        <name>Override</name>
        <message>
            <source>it stands so on the paper</source>
            <translation>it stands so on the paper</translation>
        </message>
        <message>
            <source>the interviewer was asked</source>
            <translation>the interviewer was asked</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>another reason</translation>
        </message>
    </context>
    <context>
        <name>OwnCard</name>
        <message>
            <source>My password</source>
            <translation>My password</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Present password</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Change my password</translation>
        </message>
        <message>
            <source>Set my password</source>
            <translation>Set my password</translation>
        </message>
    </context>
    <context>
        <name>PageTitle</name>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>New file</translation>
        </message>
        <message>
            <source>Who works now?</source>
            <translation>Who works now?</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Batches</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Check this computer</translation>
        </message>
        <message>
            <source>Second keying</source>
            <translation>Second keying</translation>
        </message>
        <message>
            <source>Conflicts and duplicates</source>
            <translation>Conflicts and duplicates</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Open with a password</source>
            <translation>Open with a password</translation>
        </message>
        <message>
            <source>People and passwords</source>
            <translation>People and passwords</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>Error rates</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Queries</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>New batch</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Join a study</translation>
        </message>
        <message>
            <source>Study package</source>
            <translation>Study package</translation>
        </message>
    </context>
    <context>
        <name>PaperFinder</name>
        <message>
            <source>Find a paper by its number; with nothing typed: your last papers</source>
            <translation>Find a paper by its number; with nothing typed: your last papers</translation>
        </message>
        <message>
            <source>Numbers of this batch that are not keyed yet</source>
            <translation>Numbers of this batch that are not keyed yet</translation>
        </message>
        <message>
            <source>No batch of second keyings expects paper {number}. A supervisor makes one.</source>
            <translation>No batch of second keyings expects paper {number}. A supervisor makes one.</translation>
        </message>
        <message>
            <source>Answers are keyed here already. Clear the number with F8 and leave with Ctrl+W.</source>
            <translation>Answers are keyed here already. Clear the number with F8 and leave with Ctrl+W.</translation>
        </message>
    </context>
    <context>
        <name>PaperMap</name>
        <message>
            <source>Map of the paper</source>
            <translation>Map of the paper</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>The paper around the current question</source>
            <translation>The paper around the current question</translation>
        </message>
    </context>
    <context>
        <name>PasswordCard</name>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>The file was opened with the supervisor's key: a new password can be given here.</source>
            <translation>The file was opened with the supervisor's key: a new password can be given here.</translation>
        </message>
        <message>
            <source>Set the password and start</source>
            <translation>Set the password and start</translation>
        </message>
        <message>
            <source>In a file with a passphrase everybody has a password of their own, and you have none yet. A supervisor gives you one on the page “People and passwords”.</source>
            <translation>In a file with a passphrase everybody has a password of their own, and you have none yet. A supervisor gives you one on the page “People and passwords”.</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Show what is typed</translation>
        </message>
    </context>
    <context>
        <name>PasswordGate</name>
        <message>
            <source>Type the password.</source>
            <translation>Type the password.</translation>
        </message>
        <message>
            <source>This is not the password. Look at the keyboard's language and at Caps Lock.</source>
            <translation>This is not the password. Look at the keyboard's language and at Caps Lock.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Wait {seconds} s and try again.</source>
            <translation>Too many wrong passwords. Wait {seconds} s and try again.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People and passwords</source>
            <translation>People and passwords</translation>
        </message>
        <message>
            <source>The file is encrypted: each password below opens it.</source>
            <translation>The file is encrypted: each password below opens it.</translation>
        </message>
        <message>
            <source>A password says who sits here. It does not close the file: whoever has the file can read it.</source>
            <translation>A password says who sits here. It does not close the file: whoever has the file can read it.</translation>
        </message>
        <message>
            <source>Your password is set.</source>
            <translation>Your password is set.</translation>
        </message>
        <message>
            <source>{code} has a new password. Say it to them, and let them change it here.</source>
            <translation>{code} has a new password. Say it to them, and let them change it here.</translation>
        </message>
        <message>
            <source>{code} has no password any more.</source>
            <translation>{code} has no password any more.</translation>
        </message>
        <message>
            <source>{code} was added.</source>
            <translation>{code} was added.</translation>
        </message>
        <message>
            <source>The key opens the file from now on. Save the recovery file for its supervisor.</source>
            <translation>The key opens the file from now on. Save the recovery file for its supervisor.</translation>
        </message>
        <message>
            <source>Written: {name}. Give it to the supervisor; it opens nothing without the key.</source>
            <translation>Written: {name}. Give it to the supervisor; it opens nothing without the key.</translation>
        </message>
        <message>
            <source>The present password is another one. Nothing was changed.</source>
            <translation>The present password is another one. Nothing was changed.</translation>
        </message>
        <message>
            <source>Recovery file</source>
            <translation>Recovery file</translation>
        </message>
        <message>
            <source>Only passwords open the file now; yours does. Give the others theirs below.</source>
            <translation>Only passwords open the file now; yours does. Give the others theirs below.</translation>
        </message>
        <message>
            <source>The plain copies are deleted.</source>
            <translation>The plain copies are deleted.</translation>
        </message>
    </context>
    <context>
        <name>PersonList</name>
        <message>
            <source>The others</source>
            <translation>The others</translation>
        </message>
        <message>
            <source>Give this password</source>
            <translation>Give this password</translation>
        </message>
        <message>
            <source>A new password for {code}</source>
            <translation>A new password for {code}</translation>
        </message>
        <message>
            <source>Nobody else works in this file yet.</source>
            <translation>Nobody else works in this file yet.</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>enumerator</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>supervisor</translation>
        </message>
        <message>
            <source>has a password</source>
            <translation>has a password</translation>
        </message>
        <message>
            <source>no password</source>
            <translation>no password</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>New password…</translation>
        </message>
        <message>
            <source>New password for {code}</source>
            <translation>New password for {code}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Take the password of {code} away</source>
            <translation>Take the password of {code} away</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Who works now?</source>
            <translation>Who works now?</translation>
        </message>
        <message>
            <source>Your code stands beside every answer that you key.</source>
            <translation>Your code stands beside every answer that you key.</translation>
        </message>
        <message>
            <source>I am new here</source>
            <translation>I am new here</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Short and yours alone, such as 07 or AA.</source>
            <translation>Short and yours alone, such as 07 or AA.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>I key papers</source>
            <translation>I key papers</translation>
        </message>
        <message>
            <source>I supervise</source>
            <translation>I supervise</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Open another file</source>
            <translation>Open another file</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>enumerator</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>supervisor</translation>
        </message>
        <message>
            <source>A code is needed, so that your answers can be told from others'.</source>
            <translation>A code is needed, so that your answers can be told from others'.</translation>
        </message>
        <message>
            <source>{code} is the code of somebody else here.</source>
            <translation>{code} is the code of somebody else here.</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>Type to narrow the list · ↑ ↓ choose · Enter takes · Esc leaves</source>
            <translation>Type to narrow the list · ↑ ↓ choose · Enter takes · Esc leaves</translation>
        </message>
    </context>
    <context>
        <name>PlainCopiesCard</name>
        <message>
            <source>Plain copies from before</source>
            <translation>Plain copies from before</translation>
        </message>
        <message>
            <source>Whoever finds one reads everything without a password. An encrypted backup was made; delete these, on sticks and other disks too.</source>
            <translation>Whoever finds one reads everything without a password. An encrypted backup was made; delete these, on sticks and other disks too.</translation>
        </message>
        <message>
            <source>Delete these copies</source>
            <translation>Delete these copies</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>This is what would happen. Nothing is changed yet.</source>
            <translation>This is what would happen. Nothing is changed yet.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>Other files</source>
            <translation>Other files</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Same</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n laptop(s)</source>
            <translation>
                <numerusform>Accept %n laptop</numerusform>
                <numerusform>Accept %n laptops</numerusform>
            </translation>
        </message>
        <message>
            <source>laptop {station} sends for the first time; accept it if you know it</source>
            <translation>laptop {station} sends for the first time; accept it if you know it</translation>
        </message>
    </context>
    <context>
        <name>PracticeBand</name>
        <message>
            <source>Practice: sample papers. Nothing keyed here is sent or counted.</source>
            <translation>Practice: sample papers. Nothing keyed here is sent or counted.</translation>
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Practise again from the start</source>
            <translation>Practise again from the start</translation>
        </message>
        <message>
            <source>Paper {number}: {right} of {total} answers as they stand on it</source>
            <translation>Paper {number}: {right} of {total} answers as they stand on it</translation>
        </message>
        <message>
            <source>Key the six sample papers: each stands beside the form while you key it, and afterwards you see what you keyed otherwise. On paper 7 somebody wrote “refused”, paper 8 never came back: say so on the page Batches, then close the batch.</source>
            <translation>Key the six sample papers: each stands beside the form while you key it, and afterwards you see what you keyed otherwise. On paper 7 somebody wrote “refused”, paper 8 never came back: say so on the page Batches, then close the batch.</translation>
        </message>
    </context>
    <context>
        <name>PracticeFiles</name>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
    </context>
    <context>
        <name>PrintCard</name>
        <message>
            <source>Print the key and lock the paper away</source>
            <translation>Print the key and lock the paper away</translation>
        </message>
        <message>
            <source>With the paper a new laptop opens everything when this one is lost; its holder needs no password. Save the sheet as a PDF, print it, delete the PDF, and put the paper into a safe.</source>
            <translation>With the paper a new laptop opens everything when this one is lost; its holder needs no password. Save the sheet as a PDF, print it, delete the PDF, and put the paper into a safe.</translation>
        </message>
        <message>
            <source>Whose key</source>
            <translation>Whose key</translation>
        </message>
        <message>
            <source>The supervisor's key</source>
            <translation>The supervisor's key</translation>
        </message>
        <message>
            <source>The escrow key</source>
            <translation>The escrow key</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse for the key file</source>
            <translation>Browse for the key file</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Password of the key</translation>
        </message>
        <message>
            <source>Save the sheet as PDF…</source>
            <translation>Save the sheet as PDF…</translation>
        </message>
        <message>
            <source>It is printed: delete the PDF</source>
            <translation>It is printed: delete the PDF</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Save the sheet</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>{name} is written. Print it, then delete it here.</source>
            <translation>{name} is written. Print it, then delete it here.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({error}). Delete it yourself.</source>
            <translation>{name} could not be deleted ({error}). Delete it yourself.</translation>
        </message>
        <message>
            <source>{name} is deleted. Put the paper into a safe.</source>
            <translation>{name} is deleted. Put the paper into a safe.</translation>
        </message>
    </context>
    <context>
        <name>ProfileBar</name>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>An export that was kept</source>
            <translation>An export that was kept</translation>
        </message>
        <message>
            <source>Name to keep these choices under</source>
            <translation>Name to keep these choices under</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>ProtectionForm</name>
        <message>
            <source>Only a password opens the file (it is encrypted)</source>
            <translation>Only a password opens the file (it is encrypted)</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Your code</translation>
        </message>
        <message>
            <source>You are its first supervisor and let the others in. Such as S1.</source>
            <translation>You are its first supervisor and let the others in. Such as S1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>The supervisor's public key</source>
            <translation>The supervisor's public key</translation>
        </message>
        <message>
            <source>A file that ends in .pub. Whoever has the other half opens the file when passwords are forgotten.</source>
            <translation>A file that ends in .pub. Whoever has the other half opens the file when passwords are forgotten.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse for the supervisor's public key</source>
            <translation>Browse for the supervisor's public key</translation>
        </message>
        <message>
            <source>Your code is needed: the password is yours.</source>
            <translation>Your code is needed: the password is yours.</translation>
        </message>
        <message>
            <source>Without a supervisor's key nobody can open the file when all its passwords are forgotten.</source>
            <translation>Without a supervisor's key nobody can open the file when all its passwords are forgotten.</translation>
        </message>
        <message>
            <source>A file of keys is made beside it, with the ending .anketa-keys. The two belong together: copy both.</source>
            <translation>A file of keys is made beside it, with the ending .anketa-keys. The two belong together: copy both.</translation>
        </message>
        <message>
            <source>For a laptop that may be stolen. A supervisor can add it later.</source>
            <translation>For a laptop that may be stolen. A supervisor can add it later.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Drive</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>File Folder</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Look in:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Directory:</translation>
        </message>
        <message>
            <source>&amp;Directory:</source>
            <translation>&amp;Directory:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>File &amp;name:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Files of type:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Choose</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Save As</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Find Directory</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>All Files (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Parent Directory</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Create New Folder</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;New Folder</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>New Folder</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Delete</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Rename</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>List View</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Detail View</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Show </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Show &amp;hidden files</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Sidebar</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>My Computer</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Recent Places</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 already exists.
Do you want to replace it?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
File not found.
Please verify the correct file name was given.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Date Modified</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>My Computer</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cu&amp;t</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Select All</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Save All</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Yes</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Yes to &amp;All</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;No</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;o to All</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Abort</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Retry</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignore</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Restore Defaults</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cu&amp;t</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Select All</translation>
        </message>
    </context>
    <context>
        <name>QueriesPage</name>
        <message>
            <source>Queries</source>
            <translation>Queries</translation>
        </message>
        <message>
            <source>F2 accepts, Enter opens the paper, F8 sends back</source>
            <translation>F2 accepts, Enter opens the paper, F8 sends back</translation>
        </message>
        <message>
            <source>Reason, or what to ask</source>
            <translation>Reason, or what to ask</translation>
        </message>
        <message>
            <source>To accept, empty means: it stands so on the paper. To send back, say what shall be looked at.</source>
            <translation>To accept, empty means: it stands so on the paper. To send back, say what shall be looked at.</translation>
        </message>
        <message>
            <source>F2 · Accept</source>
            <translation>F2 · Accept</translation>
        </message>
        <message>
            <source>F4 · Correct</source>
            <translation>F4 · Correct</translation>
        </message>
        <message>
            <source>F8 · Send back</source>
            <translation>F8 · Send back</translation>
        </message>
        <message>
            <source>No query is open</source>
            <translation>No query is open</translation>
        </message>
        <message>
            <source>Values outside their range, answers that a rule asks about and notes of keyers stand here until you accept or correct them.</source>
            <translation>Values outside their range, answers that a rule asks about and notes of keyers stand here until you accept or correct them.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Keyed by</translation>
        </message>
        <message>
            <source>What asks</source>
            <translation>What asks</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>What is asked</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>So far</translation>
        </message>
        <message numerus="yes">
            <source>%n to answer</source>
            <translation>
                <numerusform>%n to answer</numerusform>
                <numerusform>%n to answer</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>Paper {number}</translation>
        </message>
        <message>
            <source>Say what shall be looked at; the keyer reads it.</source>
            <translation>Say what shall be looked at; the keyer reads it.</translation>
        </message>
        <message numerus="yes">
            <source>%n query(ies) accepted; it stands in the trail with its reason.</source>
            <translation>
                <numerusform>%n query accepted; it stands in the trail with its reason.</numerusform>
                <numerusform>%n queries accepted; they stand in the trail with their reasons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n query(ies) sent back; the district gets them with your next file.</source>
            <translation>
                <numerusform>%n query sent back; the district gets it with your next file.</numerusform>
                <numerusform>%n queries sent back; the districts get them with your next file.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the queries</source>
            <translation>Reading the queries</translation>
        </message>
        <message>
            <source>The list was not read to its end. Open the page again to read it.</source>
            <translation>The list was not read to its end. Open the page again to read it.</translation>
        </message>
        <message>
            <source>{name}: all</source>
            <translation>{name}: all</translation>
        </message>
    </context>
    <context>
        <name>QueryWords</name>
        <message>
            <source>a rule asks</source>
            <translation>a rule asks</translation>
        </message>
        <message>
            <source>kept against a rule</source>
            <translation>kept against a rule</translation>
        </message>
        <message>
            <source>a keyer's note</source>
            <translation>a keyer's note</translation>
        </message>
        <message>
            <source>sent back</source>
            <translation>sent back</translation>
        </message>
        <message>
            <source>changed since it was sent back</source>
            <translation>changed since it was sent back</translation>
        </message>
        <message>
            <source>Kept by {keyer}: {reason}.</source>
            <translation>Kept by {keyer}: {reason}.</translation>
        </message>
        <message>
            <source>Note of {keyer}: {note}</source>
            <translation>Note of {keyer}: {note}</translation>
        </message>
        <message>
            <source>Sent back by {who}, {when}: {words}</source>
            <translation>Sent back by {who}, {when}: {words}</translation>
        </message>
        <message>
            <source>outside its range</source>
            <translation>outside its range</translation>
        </message>
        <message>
            <source>not on its scale</source>
            <translation>not on its scale</translation>
        </message>
        <message>
            <source>does not go with an earlier answer</source>
            <translation>does not go with an earlier answer</translation>
        </message>
        <message>
            <source>a part of the date is unknown</source>
            <translation>a part of the date is unknown</translation>
        </message>
        <message>
            <source>lies in the future</source>
            <translation>lies in the future</translation>
        </message>
        <message>
            <source>should have been skipped</source>
            <translation>should have been skipped</translation>
        </message>
        <message>
            <source>more rows than announced</source>
            <translation>more rows than announced</translation>
        </message>
        <message>
            <source>fewer rows than announced</source>
            <translation>fewer rows than announced</translation>
        </message>
        <message>
            <source>a rule took too long to check</source>
            <translation>a rule took too long to check</translation>
        </message>
        <message>
            <source>breaks the rule of the question</source>
            <translation>breaks the rule of the question</translation>
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation>it stands so on the paper</translation>
        </message>
        <message>
            <source>the interviewer was asked</source>
            <translation>the interviewer was asked</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>another reason</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>{count} more: F9</source>
            <translation>{count} more: F9</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Open another file</source>
            <translation>Open another file</translation>
        </message>
        <message>
            <source>{name} · can only be read</source>
            <translation>{name} · can only be read</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>Lock the screen</translation>
        </message>
        <message>
            <source>After {minutes} min without a key</source>
            <translation>After {minutes} min without a key</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Never</translation>
        </message>
    </context>
    <context>
        <name>RateTable</name>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errors</translation>
        </message>
        <message>
            <source>In 10,000</source>
            <translation>In 10,000</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % interval</translation>
        </message>
        <message>
            <source>Both wrong</source>
            <translation>Both wrong</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Before: {line}</source>
            <translation>Before: {line}</translation>
        </message>
        <message>
            <source>Next: {line}</source>
            <translation>Next: {line}</translation>
        </message>
        <message>
            <source>Section {number} of {count}: {title}</source>
            <translation>Section {number} of {count}: {title}</translation>
        </message>
    </context>
    <context>
        <name>ReceiptView</name>
        <message>
            <source>Merged</source>
            <translation>Merged</translation>
        </message>
        <message>
            <source>Merge more files</source>
            <translation>Merge more files</translation>
        </message>
        <message>
            <source>Export tables</source>
            <translation>Export tables</translation>
        </message>
        <message>
            <source>Settle conflicts and duplicates</source>
            <translation>Settle conflicts and duplicates</translation>
        </message>
        <message>
            <source>Files merged</source>
            <translation>Files merged</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Same</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
    </context>
    <context>
        <name>ReplyCard</name>
        <message>
            <source>Send back to a district</source>
            <translation>Send back to a district</translation>
        </message>
        <message>
            <source>Corrections, settled conflicts, form versions, and which of its files arrived. Sealed for the laptops of that district; it holds nothing of other districts' papers.</source>
            <translation>Corrections, settled conflicts, form versions, and which of its files arrived. Sealed for the laptops of that district; it holds nothing of other districts' papers.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Write the file…</source>
            <translation>Write the file…</translation>
        </message>
        <message>
            <source>Files from the centre (*.anketa-centre)</source>
            <translation>Files from the centre (*.anketa-centre)</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) with changes</source>
            <translation>
                <numerusform>%n paper with changes</numerusform>
                <numerusform>%n papers with changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Each percentage stands beside its valid N, with its 95 % interval. Two questions together give a crosstab with its test; a model gives adjusted odds ratios.</source>
            <translation>Each percentage stands beside its valid N, with its 95 % interval. Two questions together give a crosstab with its test; a model gives adjusted odds ratios.</translation>
        </message>
        <message>
            <source>A question for the rows of a crosstab</source>
            <translation>A question for the rows of a crosstab</translation>
        </message>
        <message>
            <source>A question for its columns</source>
            <translation>A question for its columns</translation>
        </message>
        <message>
            <source>Add the crosstab</source>
            <translation>Add the crosstab</translation>
        </message>
        <message>
            <source>A model</source>
            <translation>A model</translation>
        </message>
        <message>
            <source>outcome=code ~ question=codes + number</source>
            <translation>outcome=code ~ question=codes + number</translation>
        </message>
        <message>
            <source>A model: d1=1 ~ b4=2|3 + age</source>
            <translation>A model: d1=1 ~ b4=2|3 + age</translation>
        </message>
        <message>
            <source>Add the model</source>
            <translation>Add the model</translation>
        </message>
        <message>
            <source>Take them away</source>
            <translation>Take them away</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Make the report</translation>
        </message>
        <message>
            <source>Save as a web page…</source>
            <translation>Save as a web page…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Added: {what}</source>
            <translation>Added: {what}</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>Making the report</translation>
        </message>
        <message>
            <source>{path} was written.</source>
            <translation>{path} was written.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Choose another folder.</source>
            <translation>{path} cannot be written ({why}). Choose another folder.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Web page (*.html)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Leave the file as it is</source>
            <translation>Leave the file as it is</translation>
        </message>
        <message>
            <source>Put the backup back</source>
            <translation>Put the backup back</translation>
        </message>
        <message>
            <source>Put {backup} in the place of {store}?</source>
            <translation>Put {backup} in the place of {store}?</translation>
        </message>
        <message>
            <source>In the backup: papers {cases}, drafts {drafts}; its last change was at {moment}.</source>
            <translation>In the backup: papers {cases}, drafts {drafts}; its last change was at {moment}.</translation>
        </message>
        <message>
            <source>In the file now: papers {cases}, drafts {drafts}.</source>
            <translation>In the file now: papers {cases}, drafts {drafts}.</translation>
        </message>
        <message>
            <source>Nothing is deleted: the present file stays beside it under another name.</source>
            <translation>Nothing is deleted: the present file stays beside it under another name.</translation>
        </message>
        <message>
            <source>A supervisor decides this</source>
            <translation>A supervisor decides this</translation>
        </message>
        <message>
            <source>Papers keyed since then go aside with the file.</source>
            <translation>Papers keyed since then go aside with the file.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
    </context>
    <context>
        <name>ReturnedList</name>
        <message numerus="yes">
            <source>%n question(s) came back to you</source>
            <translation>
                <numerusform>%n question came back to you</numerusform>
                <numerusform>%n questions came back to you</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at the paper once more: type what it says, or write a note (Ctrl+N) why the answer stands.</source>
            <translation>Look at the paper once more: type what it says, or write a note (Ctrl+N) why the answer stands.</translation>
        </message>
        <message>
            <source>To the first one</source>
            <translation>To the first one</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>Paper {number}</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>Rules of this study</source>
            <translation>Rules of this study</translation>
        </message>
        <message>
            <source>Papers to key twice</source>
            <translation>Papers to key twice</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>every n-th</source>
            <translation>every n-th</translation>
        </message>
        <message>
            <source>a random share</source>
            <translation>a random share</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Draw</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Keyed twice</translation>
        </message>
        <message>
            <source>Still to key</source>
            <translation>Still to key</translation>
        </message>
        <message>
            <source>No batch of first keyings says from which to which number it goes: make one first.</source>
            <translation>No batch of first keyings says from which to which number it goes: make one first.</translation>
        </message>
        <message>
            <source>Nothing is drawn yet: every paper of this batch may be keyed twice. A draw is made once.</source>
            <translation>Nothing is drawn yet: every paper of this batch may be keyed twice. A draw is made once.</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>How many: n, or per cent</source>
            <translation>How many: n, or per cent</translation>
        </message>
        <message>
            <source>Noted in the trail; it travels with the files that are sent.</source>
            <translation>Noted in the trail; it travels with the files that are sent.</translation>
        </message>
    </context>
    <context>
        <name>SampleDesk</name>
        <message>
            <source>{key} puts it aside and back.</source>
            <translation>{key} puts it aside and back.</translation>
        </message>
        <message>
            <source>All sample papers are keyed.</source>
            <translation>All sample papers are keyed.</translation>
        </message>
        <message>
            <source>Sample paper {number}</source>
            <translation>Sample paper {number}</translation>
        </message>
        <message>
            <source>Synthetic: nobody filled this paper.</source>
            <translation>Synthetic: nobody filled this paper.</translation>
        </message>
        <message>
            <source>This page is missing from the paper.</source>
            <translation>This page is missing from the paper.</translation>
        </message>
    </context>
    <context>
        <name>SampleResult</name>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Paper {number}: {right} of {total} answers as they stand on it.</source>
            <translation>Paper {number}: {right} of {total} answers as they stand on it.</translation>
        </message>
        <message>
            <source>These were keyed otherwise:</source>
            <translation>These were keyed otherwise:</translation>
        </message>
        <message>
            <source>Everything as it stands. Well done.</source>
            <translation>Everything as it stands. Well done.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>On the paper</source>
            <translation>On the paper</translation>
        </message>
        <message>
            <source>You keyed</source>
            <translation>You keyed</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
    </context>
    <context>
        <name>SecondKeying</name>
        <message>
            <source>Dependent: at a difference the keyer is asked to key again; nothing is shown.</source>
            <translation>Dependent: at a difference the keyer is asked to key again; nothing is shown.</translation>
        </message>
        <message>
            <source>Independent: the keyings are compared after closing.</source>
            <translation>Independent: the keyings are compared after closing.</translation>
        </message>
        <message>
            <source>The same person may key a paper both times.</source>
            <translation>The same person may key a paper both times.</translation>
        </message>
        <message>
            <source>Another person keys than the first time.</source>
            <translation>Another person keys than the first time.</translation>
        </message>
        <message>
            <source>Only the questions marked for it are asked: {count}.</source>
            <translation>Only the questions marked for it are asked: {count}.</translation>
        </message>
    </context>
    <context>
        <name>SectionRail</name>
        <message>
            <source>{count} unanswered</source>
            <translation>{count} unanswered</translation>
        </message>
        <message>
            <source>{count} to confirm</source>
            <translation>{count} to confirm</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>{count} missing</translation>
        </message>
        <message>
            <source>Sections of the paper</source>
            <translation>Sections of the paper</translation>
        </message>
    </context>
    <context>
        <name>SelfCheckPage</name>
        <message>
            <source>Check this computer</source>
            <translation>Check this computer</translation>
        </message>
        <message>
            <source>Look here before a day of keying, and before the laptop goes on a journey.</source>
            <translation>Look here before a day of keying, and before the laptop goes on a journey.</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Make a backup…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copy as text</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Making a backup</translation>
        </message>
        <message>
            <source>Folder for the backup</source>
            <translation>Folder for the backup</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Backups…</translation>
        </message>
        <message>
            <source>{name} was made, opened and compared.</source>
            <translation>{name} was made, opened and compared.</translation>
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>Send to the supervisor</source>
            <translation>Send to the supervisor</translation>
        </message>
        <message>
            <source>One file with every closed paper of this office. Take it on a stick or send it: the supervisor merges it. Papers being keyed stay here. An older file is not needed any more; merging both does no harm.</source>
            <translation>One file with every closed paper of this office. Take it on a stick or send it: the supervisor merges it. Papers being keyed stay here. An older file is not needed any more; merging both does no harm.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>A stick or a folder that is carried to the centre.</source>
            <translation>A stick or a folder that is carried to the centre.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse for the place of the file</source>
            <translation>Browse for the place of the file</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Write the file</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Writing the file</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) being keyed stayed here.</source>
            <translation>
                <numerusform>%n paper being keyed stayed here.</numerusform>
                <numerusform>%n papers being keyed stayed here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) go out.</source>
            <translation>
                <numerusform>%n paper goes out.</numerusform>
                <numerusform>%n papers go out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are being keyed and stay here.</source>
            <translation>
                <numerusform>%n paper is being keyed and stays here.</numerusform>
                <numerusform>%n papers are being keyed and stay here.</numerusform>
            </translation>
        </message>
        <message>
            <source>District files (*.anketa-district)</source>
            <translation>District files (*.anketa-district)</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n paper</numerusform>
                <numerusform>%n papers</numerusform>
            </translation>
        </message>
        <message>
            <source>Say where the file shall be.</source>
            <translation>Say where the file shall be.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Stopped. Nothing was written.</translation>
        </message>
        <message>
            <source>It is sealed: only the supervisor's key opens it.</source>
            <translation>It is sealed: only the supervisor's key opens it.</translation>
        </message>
    </context>
    <context>
        <name>Severity</name>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>warning</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
    </context>
    <context>
        <name>ShareBox</name>
        <message>
            <source>A copy to give away, without what leads to a person</source>
            <translation>A copy to give away, without what leads to a person</translation>
        </message>
        <message>
            <source>Leave out as well</source>
            <translation>Leave out as well</translation>
        </message>
        <message>
            <source>Make coarser</source>
            <translation>Make coarser</translation>
        </message>
        <message>
            <source>Count small cells</source>
            <translation>Count small cells</translation>
        </message>
        <message>
            <source>Ids of papers, people and batches are replaced or left out, notes are left out, and these columns go: {columns}. What was done stands in the export. Free texts stay: look through them yourself.</source>
            <translation>Ids of papers, people and batches are replaced or left out, notes are left out, and these columns go: {columns}. What was done stands in the export. Free texts stay: look through them yourself.</translation>
        </message>
        <message>
            <source>{column}: the year</source>
            <translation>{column}: the year</translation>
        </message>
        <message>
            <source>{column}: the month</source>
            <translation>{column}: the month</translation>
        </message>
        <message>
            <source>{column}: in bands of {width}</source>
            <translation>{column}: in bands of {width}</translation>
        </message>
        <message>
            <source>case_district: the district of each paper</source>
            <translation>case_district: the district of each paper</translation>
        </message>
        <message>
            <source>Computed from these</source>
            <translation>Computed from these</translation>
        </message>
        <message>
            <source>They are left out as well. Tick what shall go out all the same.</source>
            <translation>They are left out as well. Tick what shall go out all the same.</translation>
        </message>
    </context>
    <context>
        <name>SheetText</name>
        <message>
            <source>first keying</source>
            <translation>first keying</translation>
        </message>
        <message>
            <source>second keying, blind</source>
            <translation>second keying, blind</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Keying</source>
            <translation>Keying</translation>
        </message>
        <message>
            <source>Paper numbers</source>
            <translation>Paper numbers</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Response</translation>
        </message>
        <message>
            <source>Missing numbers</source>
            <translation>Missing numbers</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Keyed twice</source>
            <translation>Keyed twice</translation>
        </message>
        <message>
            <source>Open queries</source>
            <translation>Open queries</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Keyed by</translation>
        </message>
        <message>
            <source>Keyed on</source>
            <translation>Keyed on</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Sheet of batch {name}</source>
            <translation>Sheet of batch {name}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>What is known</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Closed {when} by {who}.</source>
            <translation>Closed {when} by {who}.</translation>
        </message>
        <message>
            <source>Keep these words on paper: they show later whether anything of the trail was taken away.</source>
            <translation>Keep these words on paper: they show later whether anything of the trail was taken away.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>version {version}</translation>
        </message>
        <message>
            <source>Not closed yet.</source>
            <translation>Not closed yet.</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Close this batch</source>
            <translation>Close this batch</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Reason to open the batch again</source>
            <translation>Reason to open the batch again</translation>
        </message>
        <message>
            <source>Sheet of the batch</source>
            <translation>Sheet of the batch</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Save the sheet</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>The batch is closed. Print the sheet and lay it on the bundle.</source>
            <translation>The batch is closed. Print the sheet and lay it on the bundle.</translation>
        </message>
        <message>
            <source>Say in a few words why the batch is opened again.</source>
            <translation>Say in a few words why the batch is opened again.</translation>
        </message>
        <message>
            <source>The batch is open again.</source>
            <translation>The batch is open again.</translation>
        </message>
        <message>
            <source>{name} was written.</source>
            <translation>{name} was written.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Words of an earlier printed sheet</source>
            <translation>Words of an earlier printed sheet</translation>
        </message>
        <message>
            <source>Type the eight words: they show whether anything of the trail was taken away since.</source>
            <translation>Type the eight words: they show whether anything of the trail was taken away since.</translation>
        </message>
        <message>
            <source>These words are not in this file: its trail was cut off or written anew, or the sheet is of another file. Tell the supervisor.</source>
            <translation>These words are not in this file: its trail was cut off or written anew, or the sheet is of another file. Tell the supervisor.</translation>
        </message>
        <message>
            <source>The sheet belongs to this file. It was made after a change of {who} on {when}; {count} came later.</source>
            <translation>The sheet belongs to this file. It was made after a change of {who} on {when}; {count} came later.</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save the sheet as PDF, and print it elsewhere.</source>
            <translation>This computer knows no printer. Save the sheet as PDF, and print it elsewhere.</translation>
        </message>
        <message>
            <source>The printer {name} does not answer.</source>
            <translation>The printer {name} does not answer.</translation>
        </message>
        <message>
            <source>Sent to the printer {name}.</source>
            <translation>Sent to the printer {name}.</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>practice</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Anketa</source>
            <translation>Anketa</translation>
        </message>
        <message>
            <source>Key paper questionnaires, bring the districts together, hand out the tables.</source>
            <translation>Key paper questionnaires, bring the districts together, hand out the tables.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Go on with</translation>
        </message>
        <message>
            <source>A new file</source>
            <translation>A new file</translation>
        </message>
        <message>
            <source>All papers of one office stand in one file on this computer. Start here when you have none yet.</source>
            <translation>All papers of one office stand in one file on this computer. Start here when you have none yet.</translation>
        </message>
        <message>
            <source>New file…</source>
            <translation>New file…</translation>
        </message>
        <message>
            <source>A file that is there</source>
            <translation>A file that is there</translation>
        </message>
        <message>
            <source>On this computer or on a stick. You can also drop it on this window.</source>
            <translation>On this computer or on a stick. You can also drop it on this window.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Open a file…</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>Opening {name}</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Open a file</translation>
        </message>
        <message>
            <source>Practise first, on sample papers that are never counted</source>
            <translation>Practise first, on sample papers that are never counted</translation>
        </message>
        <message>
            <source>Preparing the sample papers</source>
            <translation>Preparing the sample papers</translation>
        </message>
        <message>
            <source>Anketa files and study packages (*.anketa *.anketa-study);;All files (*)</source>
            <translation>Anketa files and study packages (*.anketa *.anketa-study);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>being keyed</source>
            <translation>being keyed</translation>
        </message>
        <message>
            <source>keyed</source>
            <translation>keyed</translation>
        </message>
        <message>
            <source>closed incomplete</source>
            <translation>closed incomplete</translation>
        </message>
        <message>
            <source>final</source>
            <translation>final</translation>
        </message>
        <message>
            <source>void</source>
            <translation>void</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>a row of the store cannot be read: {error}</source>
            <translation>a row of the store cannot be read: {error}</translation>
        </message>
        <message>
            <source>the check was stopped</source>
            <translation>the check was stopped</translation>
        </message>
        <message>
            <source>the file is damaged: {said}</source>
            <translation>the file is damaged: {said}</translation>
        </message>
        <message>
            <source>this row belongs to something that is not there</source>
            <translation>this row belongs to something that is not there</translation>
        </message>
        <message>
            <source>kind, district or id of the store is not what the trail says</source>
            <translation>kind, district or id of the store is not what the trail says</translation>
        </message>
        <message>
            <source>the station's key is not its own</source>
            <translation>the station's key is not its own</translation>
        </message>
        <message>
            <source>the store seals for other keys than the trail says</source>
            <translation>the store seals for other keys than the trail says</translation>
        </message>
        <message>
            <source>the study is not the one the trail says</source>
            <translation>the study is not the one the trail says</translation>
        </message>
        <message>
            <source>the store's signing key does not belong to its station</source>
            <translation>the store's signing key does not belong to its station</translation>
        </message>
        <message>
            <source>the questionnaire is not the one the trail says</source>
            <translation>the questionnaire is not the one the trail says</translation>
        </message>
        <message>
            <source>the questionnaire cannot be read: {what}</source>
            <translation>the questionnaire cannot be read: {what}</translation>
        </message>
        <message>
            <source>the questionnaire has another name than its row</source>
            <translation>the questionnaire has another name than its row</translation>
        </message>
        <message>
            <source>this row is not what the trail says</source>
            <translation>this row is not what the trail says</translation>
        </message>
        <message>
            <source>this receipt was changed, or one before it is missing</source>
            <translation>this receipt was changed, or one before it is missing</translation>
        </message>
        <message>
            <source>the centre sent this change, and it is missing</source>
            <translation>the centre sent this change, and it is missing</translation>
        </message>
        <message>
            <source>nobody knows the station of this chain</source>
            <translation>nobody knows the station of this chain</translation>
        </message>
        <message>
            <source>the change was edited: its hash does not fit</source>
            <translation>the change was edited: its hash does not fit</translation>
        </message>
        <message>
            <source>the change it supersedes is missing</source>
            <translation>the change it supersedes is missing</translation>
        </message>
        <message>
            <source>the trail has changes of this case, but the case is missing</source>
            <translation>the trail has changes of this case, but the case is missing</translation>
        </message>
        <message>
            <source>the folder of the second backup is not there</source>
            <translation>the folder of the second backup is not there</translation>
        </message>
        <message>
            <source>Plug the stick in, or choose another folder. The first backup was made.</source>
            <translation>Plug the stick in, or choose another folder. The first backup was made.</translation>
        </message>
        <message>
            <source>the second backup could not be made: {strerror}</source>
            <translation>the second backup could not be made: {strerror}</translation>
        </message>
        <message>
            <source>the store is open</source>
            <translation>the store is open</translation>
        </message>
        <message>
            <source>Close it first.</source>
            <translation>Close it first.</translation>
        </message>
        <message>
            <source>the backup could not be put back: {strerror}</source>
            <translation>the backup could not be put back: {strerror}</translation>
        </message>
        <message>
            <source>Free some space on the disk, or copy both files to another one. The store is as it was.</source>
            <translation>Free some space on the disk, or copy both files to another one. The store is as it was.</translation>
        </message>
        <message>
            <source>this is a backup of another store than {name}</source>
            <translation>this is a backup of another store than {name}</translation>
        </message>
        <message>
            <source>Choose a backup of this store, or open the backup itself as a store.</source>
            <translation>Choose a backup of this store, or open the backup itself as a store.</translation>
        </message>
        <message>
            <source>there is no batch {batch_id}</source>
            <translation>there is no batch {batch_id}</translation>
        </message>
        <message>
            <source>you key paper {paper_number} yourself, blind, in its other keying</source>
            <translation>you key paper {paper_number} yourself, blind, in its other keying</translation>
        </message>
        <message>
            <source>A supervisor can open it.</source>
            <translation>A supervisor can open it.</translation>
        </message>
        <message>
            <source>paper {paper_number} is to be keyed a second time, by somebody who has not seen the first keying</source>
            <translation>paper {paper_number} is to be keyed a second time, by somebody who has not seen the first keying</translation>
        </message>
        <message>
            <source>Its own keyer or a supervisor can open it.</source>
            <translation>Its own keyer or a supervisor can open it.</translation>
        </message>
        <message>
            <source>there is no case {case}</source>
            <translation>there is no case {case}</translation>
        </message>
        <message>
            <source>Begin the paper again.</source>
            <translation>Begin the paper again.</translation>
        </message>
        <message>
            <source>case {case} was stored already</source>
            <translation>case {case} was stored already</translation>
        </message>
        <message>
            <source>there is no case {case_id} (keying {keying})</source>
            <translation>there is no case {case_id} (keying {keying})</translation>
        </message>
        <message>
            <source>Look for its paper number in the list of cases.</source>
            <translation>Look for its paper number in the list of cases.</translation>
        </message>
        <message>
            <source>the search was stopped</source>
            <translation>the search was stopped</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>this case is closed</source>
            <translation>this case is closed</translation>
        </message>
        <message>
            <source>Open it to correct an answer.</source>
            <translation>Open it to correct an answer.</translation>
        </message>
        <message>
            <source>Ask the centre to write the file again, and carry it over once more.</source>
            <translation>Ask the centre to write the file again, and carry it over once more.</translation>
        </message>
        <message>
            <source>nothing came from the district “{district}” yet, so nothing can be sealed for its laptops</source>
            <translation>nothing came from the district “{district}” yet, so nothing can be sealed for its laptops</translation>
        </message>
        <message>
            <source>Districts that sent: {known}. Merge a file of the district first.</source>
            <translation>Districts that sent: {known}. Merge a file of the district first.</translation>
        </message>
        <message>
            <source>this is no receipt</source>
            <translation>this is no receipt</translation>
        </message>
        <message>
            <source>the file holds other numbers of cases or changes than it says</source>
            <translation>the file holds other numbers of cases or changes than it says</translation>
        </message>
        <message>
            <source>a closed case is missing, or one is there that nobody closed</source>
            <translation>a closed case is missing, or one is there that nobody closed</translation>
        </message>
        <message>
            <source>case {case_id} is not closed</source>
            <translation>case {case_id} is not closed</translation>
        </message>
        <message>
            <source>a new store needs a questionnaire, a practice store has its own</source>
            <translation>a new store needs a questionnaire, a practice store has its own</translation>
        </message>
        <message>
            <source>Say --form FORM.xlsx, --study FILE.anketa-study --seat N, or --practice alone.</source>
            <translation>Say --form FORM.xlsx, --study FILE.anketa-study --seat N, or --practice alone.</translation>
        </message>
        <message>
            <source>the words of the sheet are NOT in this trail: its end was cut off, it was written anew, or the sheet is of another store</source>
            <translation>the words of the sheet are NOT in this trail: its end was cut off, it was written anew, or the sheet is of another store</translation>
        </message>
        <message>
            <source>there is nobody with the code {code} in this store</source>
            <translation>there is nobody with the code {code} in this store</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>there is no such file</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Check the path.</translation>
        </message>
        <message>
            <source>the copy is damaged</source>
            <translation>the copy is damaged</translation>
        </message>
        <message>
            <source>the copy is not like the store</source>
            <translation>the copy is not like the store</translation>
        </message>
        <message>
            <source>no backup could be made: {error}</source>
            <translation>no backup could be made: {error}</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space on the disk.</source>
            <translation>Choose another folder, or free some space on the disk.</translation>
        </message>
        <message>
            <source>a paper needs another number than it has</source>
            <translation>a paper needs another number than it has</translation>
        </message>
        <message>
            <source>Look at the paper.</source>
            <translation>Look at the paper.</translation>
        </message>
        <message>
            <source>If the paper says so, keep it.</source>
            <translation>If the paper says so, keep it.</translation>
        </message>
        <message>
            <source>a paper needs another status than it has</source>
            <translation>a paper needs another status than it has</translation>
        </message>
        <message>
            <source>something is open: {left}</source>
            <translation>something is open: {left}</translation>
        </message>
        <message>
            <source>Settle that first.</source>
            <translation>Settle that first.</translation>
        </message>
        <message>
            <source>this paper is closed</source>
            <translation>this paper is closed</translation>
        </message>
        <message>
            <source>A correction needs a reason; nothing was changed.</source>
            <translation>A correction needs a reason; nothing was changed.</translation>
        </message>
        <message>
            <source>the store can only be read here, and each file it packs gets a number</source>
            <translation>the store can only be read here, and each file it packs gets a number</translation>
        </message>
        <message>
            <source>Copy it to a folder where you may write.</source>
            <translation>Copy it to a folder where you may write.</translation>
        </message>
        <message>
            <source>packing was stopped</source>
            <translation>packing was stopped</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>No file was written.</translation>
        </message>
        <message>
            <source>Free some space on this disk. What was stored before is safe; the last answer was not taken.</source>
            <translation>Free some space on this disk. What was stored before is safe; the last answer was not taken.</translation>
        </message>
        <message>
            <source>Look at the disk or stick. Copy the file to another disk and open the copy; a backup lies in the folder beside it.</source>
            <translation>Look at the disk or stick. Copy the file to another disk and open the copy; a backup lies in the folder beside it.</translation>
        </message>
        <message>
            <source>Copy the store to a folder where you may write.</source>
            <translation>Copy the store to a folder where you may write.</translation>
        </message>
        <message>
            <source>Move it to a folder with a shorter path, nearer to the top of the disk.</source>
            <translation>Move it to a folder with a shorter path, nearer to the top of the disk.</translation>
        </message>
        <message>
            <source>the store's path is too long</source>
            <translation>the store's path is too long</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>the disk is full</translation>
        </message>
        <message>
            <source>the store is open in another program</source>
            <translation>the store is open in another program</translation>
        </message>
        <message>
            <source>Close it there first.</source>
            <translation>Close it there first.</translation>
        </message>
        <message>
            <source>the store can only be read here</source>
            <translation>the store can only be read here</translation>
        </message>
        <message>
            <source>this is not a store of Anketa, or it has a passphrase</source>
            <translation>this is not a store of Anketa, or it has a passphrase</translation>
        </message>
        <message>
            <source>Choose a file that ends in .anketa.</source>
            <translation>Choose a file that ends in .anketa.</translation>
        </message>
        <message>
            <source>the store is damaged</source>
            <translation>the store is damaged</translation>
        </message>
        <message>
            <source>the store cannot be opened</source>
            <translation>the store cannot be opened</translation>
        </message>
        <message>
            <source>the disk refused to read or write</source>
            <translation>the disk refused to read or write</translation>
        </message>
        <message>
            <source>the work was stopped</source>
            <translation>the work was stopped</translation>
        </message>
        <message>
            <source>no such store</source>
            <translation>no such store</translation>
        </message>
        <message>
            <source>Look at the path, or make a store with `new`.</source>
            <translation>Look at the path, or make a store with `new`.</translation>
        </message>
        <message>
            <source>this store has a passphrase</source>
            <translation>this store has a passphrase</translation>
        </message>
        <message>
            <source>Open it with the password of one of its people.</source>
            <translation>Open it with the password of one of its people.</translation>
        </message>
        <message>
            <source>the store's engine cannot encrypt here, so a store with a passphrase is neither made nor opened</source>
            <translation>the store's engine cannot encrypt here, so a store with a passphrase is neither made nor opened</translation>
        </message>
        <message>
            <source>Install the program again with its package sqlcipher3. Nothing was written.</source>
            <translation>Install the program again with its package sqlcipher3. Nothing was written.</translation>
        </message>
        <message>
            <source>the store was not closed properly and must be mended first, but it can only be read here</source>
            <translation>the store was not closed properly and must be mended first, but it can only be read here</translation>
        </message>
        <message>
            <source>Copy it, with the file beside it that ends in -journal, to a folder where you may write.</source>
            <translation>Copy it, with the file beside it that ends in -journal, to a folder where you may write.</translation>
        </message>
        <message>
            <source>the store's engine says: {said}</source>
            <translation>the store's engine says: {said}</translation>
        </message>
        <message>
            <source>this is a second keying already</source>
            <translation>this is a second keying already</translation>
        </message>
        <message>
            <source>this was made the second keying before</source>
            <translation>this was made the second keying before</translation>
        </message>
        <message>
            <source>this needs a reason</source>
            <translation>this needs a reason</translation>
        </message>
        <message>
            <source>Say what was looked at.</source>
            <translation>Say what was looked at.</translation>
        </message>
        <message>
            <source>the first line is not that of a sealed file</source>
            <translation>the first line is not that of a sealed file</translation>
        </message>
        <message>
            <source>the station's name does not belong to its key</source>
            <translation>the station's name does not belong to its key</translation>
        </message>
        <message>
            <source>No station packs such a file. Ask whose it is before you go on.</source>
            <translation>No station packs such a file. Ask whose it is before you go on.</translation>
        </message>
        <message>
            <source>a line has over {most_bytes} bytes</source>
            <translation>a line has over {most_bytes} bytes</translation>
        </message>
        <message>
            <source>a line is no JSON of this format</source>
            <translation>a line is no JSON of this format</translation>
        </message>
        <message>
            <source>a line is no JSON object</source>
            <translation>a line is no JSON object</translation>
        </message>
        <message>
            <source>a line is not spelled as this program spells it</source>
            <translation>a line is not spelled as this program spells it</translation>
        </message>
        <message>
            <source>Pack the file again on the laptop it came from, and carry it over once more.</source>
            <translation>Pack the file again on the laptop it came from, and carry it over once more.</translation>
        </message>
        <message>
            <source>over {most_answers} answers, or one of over {most_characters} characters</source>
            <translation>over {most_answers} answers, or one of over {most_characters} characters</translation>
        </message>
        <message>
            <source>a line must hold exactly {names}</source>
            <translation>a line must hold exactly {names}</translation>
        </message>
        <message>
            <source>“{name}” is not what this format has there</source>
            <translation>“{name}” is not what this format has there</translation>
        </message>
        <message>
            <source>papers were keyed with form version {version_id}, which this store does not hold</source>
            <translation>papers were keyed with form version {version_id}, which this store does not hold</translation>
        </message>
        <message>
            <source>Add that version of the questionnaire to this store first.</source>
            <translation>Add that version of the questionnaire to this store first.</translation>
        </message>
        <message>
            <source>the file belongs to another survey ({theirs}); this store holds {ours}</source>
            <translation>the file belongs to another survey ({theirs}); this store holds {ours}</translation>
        </message>
        <message>
            <source>Merge it into a store of its own survey.</source>
            <translation>Merge it into a store of its own survey.</translation>
        </message>
        <message>
            <source>the file changed while it was read</source>
            <translation>the file changed while it was read</translation>
        </message>
        <message>
            <source>nobody is named as the owner of this chain</source>
            <translation>nobody is named as the owner of this chain</translation>
        </message>
        <message>
            <source>a change of the kind “{kind}” of a case</source>
            <translation>a change of the kind “{kind}” of a case</translation>
        </message>
        <message>
            <source>this is no answer of a case</source>
            <translation>this is no answer of a case</translation>
        </message>
        <message>
            <source>this is no closing of a case</source>
            <translation>this is no closing of a case</translation>
        </message>
        <message>
            <source>there is no status “{value}”</source>
            <translation>there is no status “{value}”</translation>
        </message>
        <message>
            <source>this is no {kind} of a batch</source>
            <translation>this is no {kind} of a batch</translation>
        </message>
        <message>
            <source>this is no {kind}</source>
            <translation>this is no {kind}</translation>
        </message>
        <message>
            <source>this case stands twice in the file</source>
            <translation>this case stands twice in the file</translation>
        </message>
        <message>
            <source>the questionnaire has no place for “{path}”</source>
            <translation>the questionnaire has no place for “{path}”</translation>
        </message>
        <message>
            <source>the chains do not end where the file says</source>
            <translation>the chains do not end where the file says</translation>
        </message>
        <message>
            <source>a change of case {case_id}, which nobody closed</source>
            <translation>a change of case {case_id}, which nobody closed</translation>
        </message>
        <message>
            <source>the merge was stopped</source>
            <translation>the merge was stopped</translation>
        </message>
        <message>
            <source>a sheet has {words} words, these are {number}</source>
            <translation>a sheet has {words} words, these are {number}</translation>
        </message>
        <message>
            <source>Type all of them in their order.</source>
            <translation>Type all of them in their order.</translation>
        </message>
        <message>
            <source>Compare it with the sheet once more.</source>
            <translation>Compare it with the sheet once more.</translation>
        </message>
        <message>
            <source>“{word}” is no word of a sheet</source>
            <translation>“{word}” is no word of a sheet</translation>
        </message>
        <message>
            <source>The key file is the one that was made with `keys`; the file beside it that ends in .pub is no secret.</source>
            <translation>The key file is the one that was made with `keys`; the file beside it that ends in .pub is no secret.</translation>
        </message>
        <message>
            <source>the password has fewer than {shortest} characters</source>
            <translation>the password has fewer than {shortest} characters</translation>
        </message>
        <message>
            <source>Take four or five words that nobody else would put together, and write them down.</source>
            <translation>Take four or five words that nobody else would put together, and write them down.</translation>
        </message>
        <message>
            <source>there is a file already</source>
            <translation>there is a file already</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choose another name.</translation>
        </message>
        <message>
            <source>the file cannot be written ({strerror})</source>
            <translation>the file cannot be written ({strerror})</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space.</source>
            <translation>Choose another folder, or free some space.</translation>
        </message>
        <message>
            <source>this is the secret half, which stays with the supervisor</source>
            <translation>this is the secret half, which stays with the supervisor</translation>
        </message>
        <message>
            <source>Give its .pub file.</source>
            <translation>Give its .pub file.</translation>
        </message>
        <message>
            <source>this is not a public key</source>
            <translation>this is not a public key</translation>
        </message>
        <message>
            <source>this is not the secret half of a key</source>
            <translation>this is not the secret half of a key</translation>
        </message>
        <message>
            <source>the password does not open this key</source>
            <translation>the password does not open this key</translation>
        </message>
        <message>
            <source>Type it again; mind the keyboard's language.</source>
            <translation>Type it again; mind the keyboard's language.</translation>
        </message>
        <message>
            <source>this is not a key file, or it is damaged</source>
            <translation>this is not a key file, or it is damaged</translation>
        </message>
        <message>
            <source>the key file cannot be read ({strerror})</source>
            <translation>the key file cannot be read ({strerror})</translation>
        </message>
        <message>
            <source>this is not a key file</source>
            <translation>this is not a key file</translation>
        </message>
        <message>
            <source>Type it again; look at the keyboard's language and Caps Lock. A supervisor's key opens the store too.</source>
            <translation>Type it again; look at the keyboard's language and Caps Lock. A supervisor's key opens the store too.</translation>
        </message>
        <message>
            <source>this password does not open the store</source>
            <translation>this password does not open the store</translation>
        </message>
        <message>
            <source>this supervisor's key does not open the store</source>
            <translation>this supervisor's key does not open the store</translation>
        </message>
        <message>
            <source>Take the key file of the supervisor for whom the store was made.</source>
            <translation>Take the key file of the supervisor for whom the store was made.</translation>
        </message>
        <message>
            <source>this is not a file of keys</source>
            <translation>this is not a file of keys</translation>
        </message>
        <message>
            <source>the file of keys {name} is missing: without it no password opens this store</source>
            <translation>the file of keys {name} is missing: without it no password opens this store</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <translation>the file cannot be read</translation>
        </message>
        <message>
            <source>Look at the path.</source>
            <translation>Look at the path.</translation>
        </message>
        <message>
            <source>there is no question “{path}” in this questionnaire</source>
            <translation>there is no question “{path}” in this questionnaire</translation>
        </message>
        <message>
            <source>reading was stopped</source>
            <translation>reading was stopped</translation>
        </message>
        <message>
            <source>the file cannot be read any more ({strerror})</source>
            <translation>the file cannot be read any more ({strerror})</translation>
        </message>
        <message>
            <source>Look whether the stick is still there.</source>
            <translation>Look whether the stick is still there.</translation>
        </message>
        <message>
            <source>the file is not the one that was planned</source>
            <translation>the file is not the one that was planned</translation>
        </message>
        <message>
            <source>Plan the merge again.</source>
            <translation>Plan the merge again.</translation>
        </message>
        <message>
            <source>this is not a store of Anketa</source>
            <translation>this is not a store of Anketa</translation>
        </message>
        <message>
            <source>this store was written by a newer program (its format is {schema}, this program knows {newest})</source>
            <translation>this store was written by a newer program (its format is {schema}, this program knows {newest})</translation>
        </message>
        <message>
            <source>Open it with the newer program, or install that here. Nothing was changed.</source>
            <translation>Open it with the newer program, or install that here. Nothing was changed.</translation>
        </message>
        <message>
            <source>the store was made by an older program and must be brought up to date, but it can only be read here</source>
            <translation>the store was made by an older program and must be brought up to date, but it can only be read here</translation>
        </message>
        <message>
            <source>Copy it, with its file of keys, to a folder where you may write, and open the copy.</source>
            <translation>Copy it, with its file of keys, to a folder where you may write, and open the copy.</translation>
        </message>
        <message>
            <source>there is no outcome “{outcome}”</source>
            <translation>there is no outcome “{outcome}”</translation>
        </message>
        <message>
            <source>The outcomes are: {outcomes}.</source>
            <translation>The outcomes are: {outcomes}.</translation>
        </message>
        <message>
            <source>a paper number is missing or too long</source>
            <translation>a paper number is missing or too long</translation>
        </message>
        <message>
            <source>Type the number printed on the paper.</source>
            <translation>Type the number printed on the paper.</translation>
        </message>
        <message>
            <source>the batch is closed</source>
            <translation>the batch is closed</translation>
        </message>
        <message>
            <source>Open it again first; that needs a reason.</source>
            <translation>Open it again first; that needs a reason.</translation>
        </message>
        <message>
            <source>a paper that is keyed is usable: {keyed}</source>
            <translation>a paper that is keyed is usable: {keyed}</translation>
        </message>
        <message>
            <source>If it should not have been keyed, let a supervisor make it void first.</source>
            <translation>If it should not have been keyed, let a supervisor make it void first.</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>Did you mean {near}?</translation>
        </message>
        <message>
            <source>Columns are called as the questions of the form.</source>
            <translation>Columns are called as the questions of the form.</translation>
        </message>
        <message>
            <source>{advice} Nothing was keyed.</source>
            <translation>{advice} Nothing was keyed.</translation>
        </message>
        <message>
            <source>only a supervisor takes a password away</source>
            <translation>only a supervisor takes a password away</translation>
        </message>
        <message>
            <source>Ask a supervisor of this store.</source>
            <translation>Ask a supervisor of this store.</translation>
        </message>
        <message>
            <source>this is the last password that opens the store</source>
            <translation>this is the last password that opens the store</translation>
        </message>
        <message>
            <source>Give somebody else a password first.</source>
            <translation>Give somebody else a password first.</translation>
        </message>
        <message>
            <source>a store without a passphrase opens without a key</source>
            <translation>a store without a passphrase opens without a key</translation>
        </message>
        <message>
            <source>Nothing has to be done.</source>
            <translation>Nothing has to be done.</translation>
        </message>
        <message>
            <source>no supervisor's key opens this store</source>
            <translation>no supervisor's key opens this store</translation>
        </message>
        <message>
            <source>Add a supervisor's public key first.</source>
            <translation>Add a supervisor's public key first.</translation>
        </message>
        <message>
            <source>only a supervisor adds people to a store with a passphrase</source>
            <translation>only a supervisor adds people to a store with a passphrase</translation>
        </message>
        <message>
            <source>Ask a supervisor.</source>
            <translation>Ask a supervisor.</translation>
        </message>
        <message>
            <source>a password here has at least {fewest} letters</source>
            <translation>a password here has at least {fewest} letters</translation>
        </message>
        <message>
            <source>Three words that do not belong together are easy to keep in mind.</source>
            <translation>Three words that do not belong together are easy to keep in mind.</translation>
        </message>
        <message>
            <source>the old password is another one</source>
            <translation>the old password is another one</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Type it again.</translation>
        </message>
        <message>
            <source>only a supervisor gives somebody else a new password</source>
            <translation>only a supervisor gives somebody else a new password</translation>
        </message>
        <message>
            <source>a person needs a code, and the role enumerator or supervisor</source>
            <translation>a person needs a code, and the role enumerator or supervisor</translation>
        </message>
        <message>
            <source>Type a short code.</source>
            <translation>Type a short code.</translation>
        </message>
        <message>
            <source>a recovery file is for a supervisor's key, and none was named</source>
            <translation>a recovery file is for a supervisor's key, and none was named</translation>
        </message>
        <message>
            <source>Say --recovery-key FILE.pub too.</source>
            <translation>Say --recovery-key FILE.pub too.</translation>
        </message>
        <message>
            <source>this file is for practice: nothing of it is sent or merged</source>
            <translation>this file is for practice: nothing of it is sent or merged</translation>
        </message>
        <message>
            <source>Open the file of your own papers, or make one with “New file”.</source>
            <translation>Open the file of your own papers, or make one with “New file”.</translation>
        </message>
        <message>
            <source>the file comes from a practice store; its papers are no papers of the study</source>
            <translation>the file comes from a practice store; its papers are no papers of the study</translation>
        </message>
        <message>
            <source>Ask for the file of the store in which the real papers were keyed.</source>
            <translation>Ask for the file of the store in which the real papers were keyed.</translation>
        </message>
        <message>
            <source>another answer stands there by now</source>
            <translation>another answer stands there by now</translation>
        </message>
        <message>
            <source>Look at the query once more.</source>
            <translation>Look at the query once more.</translation>
        </message>
        <message>
            <source>the report cannot be written ({strerror})</source>
            <translation>the report cannot be written ({strerror})</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choose another folder.</translation>
        </message>
        <message>
            <source>When you know whose file it is, merge it with --accept {station}.</source>
            <translation>When you know whose file it is, merge it with --accept {station}.</translation>
        </message>
        <message>
            <source>nobody has accepted station {station} yet</source>
            <translation>nobody has accepted station {station} yet</translation>
        </message>
        <message>
            <source>Ask at both which one keys at this seat.</source>
            <translation>Ask at both which one keys at this seat.</translation>
        </message>
        <message>
            <source>the papers of this batch were drawn before</source>
            <translation>the papers of this batch were drawn before</translation>
        </message>
        <message>
            <source>They stay as drawn.</source>
            <translation>They stay as drawn.</translation>
        </message>
        <message>
            <source>the papers cannot be chosen so</source>
            <translation>the papers cannot be chosen so</translation>
        </message>
        <message>
            <source>Say from which to which number the batch goes, and 2 or more for every n-th, 1 to 100 per cent.</source>
            <translation>Say from which to which number the batch goes, and 2 or more for every n-th, 1 to 100 per cent.</translation>
        </message>
        <message>
            <source>papers of this batch are still being keyed: {drafts}</source>
            <translation>papers of this batch are still being keyed: {drafts}</translation>
        </message>
        <message>
            <source>Finish them, or let a supervisor close them as incomplete.</source>
            <translation>Finish them, or let a supervisor close them as incomplete.</translation>
        </message>
        <message>
            <source>a closed batch is opened again for a reason</source>
            <translation>a closed batch is opened again for a reason</translation>
        </message>
        <message>
            <source>Say it in a few words.</source>
            <translation>Say it in a few words.</translation>
        </message>
        <message>
            <source>the file has no signature at its end: a part of it is missing</source>
            <translation>the file has no signature at its end: a part of it is missing</translation>
        </message>
        <message>
            <source>the signature is no signature</source>
            <translation>the signature is no signature</translation>
        </message>
        <message>
            <source>the signature is not spelled as this program spells it</source>
            <translation>the signature is not spelled as this program spells it</translation>
        </message>
        <message>
            <source>the file was changed or damaged on its way</source>
            <translation>the file was changed or damaged on its way</translation>
        </message>
        <message>
            <source>the signature is not that of the station the file names</source>
            <translation>the signature is not that of the station the file names</translation>
        </message>
        <message>
            <source>Pack it first: main.py pack STORE OUT.</source>
            <translation>Pack it first: main.py pack STORE OUT.</translation>
        </message>
        <message>
            <source>a case has over {most_bytes} bytes and cannot be packed</source>
            <translation>a case has over {most_bytes} bytes and cannot be packed</translation>
        </message>
        <message>
            <source>this is a store that is open here, not a district file</source>
            <translation>this is a store that is open here, not a district file</translation>
        </message>
        <message>
            <source>this is a study package, which is opened and not merged</source>
            <translation>this is a study package, which is opened and not merged</translation>
        </message>
        <message>
            <source>Open it: main.py FILE, or in the window.</source>
            <translation>Open it: main.py FILE, or in the window.</translation>
        </message>
        <message>
            <source>what is sealed in the file is broken</source>
            <translation>what is sealed in the file is broken</translation>
        </message>
        <message>
            <source>the file holds another file than it says</source>
            <translation>the file holds another file than it says</translation>
        </message>
        <message>
            <source>the file from the centre is for other laptops, those of district {district}</source>
            <translation>the file from the centre is for other laptops, those of district {district}</translation>
        </message>
        <message>
            <source>Ask the centre for the file of this district; it is written after the centre has merged from here.</source>
            <translation>Ask the centre for the file of this district; it is written after the centre has merged from here.</translation>
        </message>
        <message>
            <source>the file is sealed for {said}, and none of the keys at hand is one of these</source>
            <translation>the file is sealed for {said}, and none of the keys at hand is one of these</translation>
        </message>
        <message>
            <source>Give the key file that belongs to this study: --key FILE.</source>
            <translation>Give the key file that belongs to this study: --key FILE.</translation>
        </message>
        <message>
            <source>the file is sealed; it opens with the key {said}</source>
            <translation>the file is sealed; it opens with the key {said}</translation>
        </message>
        <message>
            <source>Give the supervisor's key file: --key FILE.</source>
            <translation>Give the supervisor's key file: --key FILE.</translation>
        </message>
        <message>
            <source>the file ends in its first line</source>
            <translation>the file ends in its first line</translation>
        </message>
        <message>
            <source>this is a store, not a district file</source>
            <translation>this is a store, not a district file</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>the file is empty</translation>
        </message>
        <message>
            <source>this is not a district file</source>
            <translation>this is not a district file</translation>
        </message>
        <message>
            <source>District files end in {suffix}.</source>
            <translation>District files end in {suffix}.</translation>
        </message>
        <message>
            <source>the first line does not say its format</source>
            <translation>the first line does not say its format</translation>
        </message>
        <message>
            <source>the file was written by a newer program (format {number}, this program knows {format})</source>
            <translation>the file was written by a newer program (format {number}, this program knows {format})</translation>
        </message>
        <message>
            <source>Merge it with the newer program.</source>
            <translation>Merge it with the newer program.</translation>
        </message>
        <message>
            <source>the file is of the kind “{kind}”, which this program cannot open</source>
            <translation>the file is of the kind “{kind}”, which this program cannot open</translation>
        </message>
        <message>
            <source>the first line holds something unknown</source>
            <translation>the first line holds something unknown</translation>
        </message>
        <message>
            <source>over {most_lines} lines</source>
            <translation>over {most_lines} lines</translation>
        </message>
        <message>
            <source>a line of the unknown kind “{kind}”</source>
            <translation>a line of the unknown kind “{kind}”</translation>
        </message>
        <message>
            <source>a draft's steps cannot be read</source>
            <translation>a draft's steps cannot be read</translation>
        </message>
        <message>
            <source>Open a backup of the store.</source>
            <translation>Open a backup of the store.</translation>
        </message>
        <message>
            <source>the store was closed</source>
            <translation>the store was closed</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Open it again.</translation>
        </message>
        <message>
            <source>this text holds a character that cannot be stored</source>
            <translation>this text holds a character that cannot be stored</translation>
        </message>
        <message>
            <source>Clear it and type it again.</source>
            <translation>Clear it and type it again.</translation>
        </message>
        <message>
            <source>the store does not hold form version {version_id}</source>
            <translation>the store does not hold form version {version_id}</translation>
        </message>
        <message>
            <source>Add that version of the form first.</source>
            <translation>Add that version of the form first.</translation>
        </message>
        <message>
            <source>the store has no questionnaire</source>
            <translation>the store has no questionnaire</translation>
        </message>
        <message>
            <source>Make a store with `new`.</source>
            <translation>Make a store with `new`.</translation>
        </message>
        <message>
            <source>the store does not say its {error}</source>
            <translation>the store does not say its {error}</translation>
        </message>
        <message>
            <source>Open a backup of it.</source>
            <translation>Open a backup of it.</translation>
        </message>
        <message>
            <source>the store is open already: {holder}</source>
            <translation>the store is open already: {holder}</translation>
        </message>
        <message>
            <source>the disk does not answer ({strerror})</source>
            <translation>the disk does not answer ({strerror})</translation>
        </message>
        <message>
            <source>Look whether the stick is still there, or open a copy of the store.</source>
            <translation>Look whether the stick is still there, or open a copy of the store.</translation>
        </message>
        <message>
            <source>this is a folder, not a store</source>
            <translation>this is a folder, not a store</translation>
        </message>
        <message>
            <source>no file can be made here ({strerror})</source>
            <translation>no file can be made here ({strerror})</translation>
        </message>
        <message>
            <source>Choose a folder that is there and that you may write to.</source>
            <translation>Choose a folder that is there and that you may write to.</translation>
        </message>
        <message>
            <source>this is not the description of a study</source>
            <translation>this is not the description of a study</translation>
        </message>
        <message>
            <source>Ask the supervisor for the package again.</source>
            <translation>Ask the supervisor for the package again.</translation>
        </message>
        <message>
            <source>this is no row of seats</source>
            <translation>this is no row of seats</translation>
        </message>
        <message>
            <source>Say it as 1-4=03430.</source>
            <translation>Say it as 1-4=03430.</translation>
        </message>
        <message>
            <source>this is no pair</source>
            <translation>this is no pair</translation>
        </message>
        <message>
            <source>Write a name, =, and a value; commas between pairs.</source>
            <translation>Write a name, =, and a value; commas between pairs.</translation>
        </message>
        <message>
            <source>the table has no column “code”</source>
            <translation>the table has no column “code”</translation>
        </message>
        <message>
            <source>Columns: code, name, role.</source>
            <translation>Columns: code, name, role.</translation>
        </message>
        <message>
            <source>{name} would be taken</source>
            <translation>{name} would be taken</translation>
        </message>
        <message>
            <source>Ask the supervisor for the package again, and carry it over once more.</source>
            <translation>Ask the supervisor for the package again, and carry it over once more.</translation>
        </message>
        <message>
            <source>Correct it and make the package again.</source>
            <translation>Correct it and make the package again.</translation>
        </message>
        <message>
            <source>a questionnaire has over {most_bytes} bytes and cannot travel in a package</source>
            <translation>a questionnaire has over {most_bytes} bytes and cannot travel in a package</translation>
        </message>
        <message>
            <source>Take pictures out of the .xlsx, or shorten its CSV files.</source>
            <translation>Take pictures out of the .xlsx, or shorten its CSV files.</translation>
        </message>
        <message>
            <source>this is not a study package</source>
            <translation>this is not a study package</translation>
        </message>
        <message>
            <source>They end in {suffix}.</source>
            <translation>They end in {suffix}.</translation>
        </message>
        <message>
            <source>a questionnaire or a seat is missing</source>
            <translation>a questionnaire or a seat is missing</translation>
        </message>
        <message>
            <source>the first line is not that of a study package</source>
            <translation>the first line is not that of a study package</translation>
        </message>
        <message>
            <source>the centre's name does not belong to its key</source>
            <translation>the centre's name does not belong to its key</translation>
        </message>
        <message>
            <source>this is no questionnaire</source>
            <translation>this is no questionnaire</translation>
        </message>
        <message>
            <source>a questionnaire is not the version that it says</source>
            <translation>a questionnaire is not the version that it says</translation>
        </message>
        <message>
            <source>a line of an unknown kind</source>
            <translation>a line of an unknown kind</translation>
        </message>
        <message>
            <source>this is no seat</source>
            <translation>this is no seat</translation>
        </message>
        <message>
            <source>the study has no seat {seat}</source>
            <translation>the study has no seat {seat}</translation>
        </message>
        <message>
            <source>no seat was chosen</source>
            <translation>no seat was chosen</translation>
        </message>
        <message>
            <source>the package is of the study “{name}”, whose questionnaires this store does not hold</source>
            <translation>the package is of the study “{name}”, whose questionnaires this store does not hold</translation>
        </message>
        <message>
            <source>Make a new store from it.</source>
            <translation>Make a new store from it.</translation>
        </message>
        <message>
            <source>the package is of the study “{name}”, this store belongs to “{name2}”</source>
            <translation>the package is of the study “{name}”, this store belongs to “{name2}”</translation>
        </message>
        <message>
            <source>the package is signed by another centre than the one this store got its study from</source>
            <translation>the package is signed by another centre than the one this store got its study from</translation>
        </message>
        <message>
            <source>Ask your supervisor whose it is before you go on.</source>
            <translation>Ask your supervisor whose it is before you go on.</translation>
        </message>
        <message>
            <source>this is package {revision} of the study; the store has taken package {revision2}</source>
            <translation>this is package {revision} of the study; the store has taken package {revision2}</translation>
        </message>
        <message>
            <source>Nothing is to be done: the store is newer.</source>
            <translation>Nothing is to be done: the store is newer.</translation>
        </message>
        <message>
            <source>this store sits at seat {taken}</source>
            <translation>this store sits at seat {taken}</translation>
        </message>
        <message>
            <source>Make a new store for another seat.</source>
            <translation>Make a new store for another seat.</translation>
        </message>
        <message>
            <source>seat {number} is of the district {district}, this store is of {district2}</source>
            <translation>seat {number} is of the district {district}, this store is of {district2}</translation>
        </message>
        <message>
            <source>Choose a seat of this district, or make a new store.</source>
            <translation>Choose a seat of this district, or make a new store.</translation>
        </message>
        <message>
            <source>the row has {number} cells, the header {number2}</source>
            <translation>the row has {number} cells, the header {number2}</translation>
        </message>
        <message>
            <source>Look for a comma or line break inside a cell that is not in quotes.</source>
            <translation>Look for a comma or line break inside a cell that is not in quotes.</translation>
        </message>
        <message>
            <source>the table is empty</source>
            <translation>the table is empty</translation>
        </message>
        <message>
            <source>Its first row names the questions.</source>
            <translation>Its first row names the questions.</translation>
        </message>
        <message>
            <source>this table is not UTF-8</source>
            <translation>this table is not UTF-8</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8”.</source>
            <translation>Save it as “CSV UTF-8”.</translation>
        </message>
        <message>
            <source>this CSV cannot be read: {error}</source>
            <translation>this CSV cannot be read: {error}</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet and save it again.</source>
            <translation>Open it in a spreadsheet and save it again.</translation>
        </message>
        <message>
            <source>this workbook cannot be read</source>
            <translation>this workbook cannot be read</translation>
        </message>
        <message>
            <source>the file with the password cannot be read</source>
            <translation>the file with the password cannot be read</translation>
        </message>
        <message>
            <source>Look at the path; it is plain text.</source>
            <translation>Look at the path; it is plain text.</translation>
        </message>
        <message>
            <source>a password is needed</source>
            <translation>a password is needed</translation>
        </message>
        <message>
            <source>the two passwords differ</source>
            <translation>the two passwords differ</translation>
        </message>
        <message>
            <source>Type the same twice.</source>
            <translation>Type the same twice.</translation>
        </message>
        <message>
            <source>Open it with the password of one of its people, or with the supervisor's key.</source>
            <translation>Open it with the password of one of its people, or with the supervisor's key.</translation>
        </message>
        <message>
            <source>there is nobody with the code {code} who opens this store</source>
            <translation>there is nobody with the code {code} who opens this store</translation>
        </message>
        <message>
            <source>comparing was stopped</source>
            <translation>comparing was stopped</translation>
        </message>
        <message>
            <source>a decision needs a reason</source>
            <translation>a decision needs a reason</translation>
        </message>
        <message>
            <source>who keyed a paper does not decide what differs on it</source>
            <translation>who keyed a paper does not decide what differs on it</translation>
        </message>
        <message>
            <source>Let a third person decide, or allow it on the page of second keying.</source>
            <translation>Let a third person decide, or allow it on the page of second keying.</translation>
        </message>
        <message>
            <source>nobody has accepted the centre {stranger} yet</source>
            <translation>nobody has accepted the centre {stranger} yet</translation>
        </message>
        <message>
            <source>When you know that your supervisor sent it, merge it with --accept {stranger}.</source>
            <translation>When you know that your supervisor sent it, merge it with --accept {stranger}.</translation>
        </message>
        <message>
            <source>the file is signed by {stranger}, which is not the centre of this store's study</source>
            <translation>the file is signed by {stranger}, which is not the centre of this store's study</translation>
        </message>
        <message>
            <source>If the centre has a new laptop and your supervisor told you so, merge it with --accept {stranger}.</source>
            <translation>If the centre has a new laptop and your supervisor told you so, merge it with --accept {stranger}.</translation>
        </message>
        <message>
            <source>there is no roster row “{row}” for this answer</source>
            <translation>there is no roster row “{row}” for this answer</translation>
        </message>
        <message>
            <source>The codes are: {codes}</source>
            <translation>The codes are: {codes}</translation>
        </message>
        <message>
            <source>this cannot be a paper number</source>
            <translation>this cannot be a paper number</translation>
        </message>
        <message>
            <source>Perhaps: {near}.</source>
            <translation>Perhaps: {near}.</translation>
        </message>
        <message>
            <source>Copy {name} beside it from where the store was, or from a backup; the recovery file of a supervisor does too.</source>
            <translation>Copy {name} beside it from where the store was, or from a backup; the recovery file of a supervisor does too.</translation>
        </message>
        <message>
            <source>Copy the file that ends in .anketa-keys beside the store from where it was, or from a backup; the recovery file of a supervisor does too.</source>
            <translation>Copy the file that ends in .anketa-keys beside the store from where it was, or from a backup; the recovery file of a supervisor does too.</translation>
        </message>
        <message>
            <source>the questionnaire has no such question</source>
            <translation>the questionnaire has no such question</translation>
        </message>
        <message>
            <source>several questions have this name</source>
            <translation>several questions have this name</translation>
        </message>
        <message>
            <source>Write one of these paths: {paths}</source>
            <translation>Write one of these paths: {paths}</translation>
        </message>
        <message>
            <source>this is computed or a note, not keyed</source>
            <translation>this is computed or a note, not keyed</translation>
        </message>
        <message>
            <source>Take the column out.</source>
            <translation>Take the column out.</translation>
        </message>
        <message>
            <source>this question stands in a roster</source>
            <translation>this question stands in a roster</translation>
        </message>
        <message>
            <source>Key rosters at the keyboard; take the column out.</source>
            <translation>Key rosters at the keyboard; take the column out.</translation>
        </message>
        <message>
            <source>seat {number} was taken by two laptops: stations {station} and {other}</source>
            <translation>seat {number} was taken by two laptops: stations {station} and {other}</translation>
        </message>
        <message>
            <source>seat {number} was taken by two laptops: station {station} and another of these files</source>
            <translation>seat {number} was taken by two laptops: station {station} and another of these files</translation>
        </message>
        <message>
            <source>the file cannot be read ({strerror})</source>
            <translation>the file cannot be read ({strerror})</translation>
        </message>
        <message>
            <source>Its seats are: {seats}</source>
            <translation>Its seats are: {seats}</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>cases</translation>
        </message>
        <message>
            <source>{table}, row {row}</source>
            <translation>{table}, row {row}</translation>
        </message>
        <message>
            <source>station {station}</source>
            <translation>station {station}</translation>
        </message>
        <message>
            <source>form version {version}</source>
            <translation>form version {version}</translation>
        </message>
        <message>
            <source>receipt {number}</source>
            <translation>receipt {number}</translation>
        </message>
        <message>
            <source>change {number} of {chain}</source>
            <translation>change {number} of {chain}</translation>
        </message>
        <message>
            <source>chain {chain}</source>
            <translation>chain {chain}</translation>
        </message>
        <message>
            <source>the package does not hold the centre's place</source>
            <translation>the package does not hold the centre's place</translation>
        </message>
        <message>
            <source>It was made without a supervisor's key. Make the file without a key, and let the districts accept it.</source>
            <translation>It was made without a supervisor's key. Make the file without a key, and let the districts accept it.</translation>
        </message>
        <message>
            <source>the centre's place opens with the key {keys}</source>
            <translation>the centre's place opens with the key {keys}</translation>
        </message>
        <message>
            <source>comparing</source>
            <translation>comparing</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>changes</translation>
        </message>
        <message>
            <source>this is no keying of a paper, or it does not say when it began</source>
            <translation>this is no keying of a paper, or it does not say when it began</translation>
        </message>
        <message>
            <source>case {case_id} is of another questionnaire than before</source>
            <translation>case {case_id} is of another questionnaire than before</translation>
        </message>
        <message>
            <source>the file with the groups cannot be read</source>
            <translation>the file with the groups cannot be read</translation>
        </message>
        <message>
            <source>the groups are right one by one, and do not belong to one key</source>
            <translation>the groups are right one by one, and do not belong to one key</translation>
        </message>
        <message>
            <source>Look whether all of them stand on the same sheet, and type them again.</source>
            <translation>Look whether all of them stand on the same sheet, and type them again.</translation>
        </message>
        <message>
            <source>the sheet has {groups} groups of five, {count} were typed</source>
            <translation>the sheet has {groups} groups of five, {count} were typed</translation>
        </message>
        <message>
            <source>Type all of them, in their order.</source>
            <translation>Type all of them, in their order.</translation>
        </message>
        <message>
            <source>a letter is wrong in group {groups}</source>
            <translation>a letter is wrong in group {groups}</translation>
        </message>
        <message>
            <source>Compare it with the sheet, letter by letter.</source>
            <translation>Compare it with the sheet, letter by letter.</translation>
        </message>
        <message>
            <source>Escrow key of the study “{study}”</source>
            <translation>Escrow key of the study “{study}”</translation>
        </message>
        <message>
            <source>Supervisor's key of the study “{study}”</source>
            <translation>Supervisor's key of the study “{study}”</translation>
        </message>
        <message>
            <source>The escrow key opens the same as the supervisor's key. It lies with another person in another place, and is taken out only when the supervisor's key is lost or its holder cannot be reached.</source>
            <translation>The escrow key opens the same as the supervisor's key. It lies with another person in another place, and is taken out only when the supervisor's key is lost or its holder cannot be reached.</translation>
        </message>
        <message>
            <source>If the study has an escrow key, it opens the same and lies with another person in another place, for the day when this one is lost.</source>
            <translation>If the study has an escrow key, it opens the same and lies with another person in another place, for the day when this one is lost.</translation>
        </message>
        <message>
            <source>What it opens</source>
            <translation>What it opens</translation>
        </message>
        <message>
            <source>The districts' files and those of the centre, which are sealed for this key.</source>
            <translation>The districts' files and those of the centre, which are sealed for this key.</translation>
        </message>
        <message>
            <source>Files with a passphrase, when all their passwords are forgotten.</source>
            <translation>Files with a passphrase, when all their passwords are forgotten.</translation>
        </message>
        <message>
            <source>The centre's place: with this sheet and the study package a new laptop becomes the supervisor's (see the help, “A new supervisor's laptop in 30 minutes”).</source>
            <translation>The centre's place: with this sheet and the study package a new laptop becomes the supervisor's (see the help, “A new supervisor's laptop in 30 minutes”).</translation>
        </message>
        <message>
            <source>Where to keep it</source>
            <translation>Where to keep it</translation>
        </message>
        <message>
            <source>In a closed envelope with a signature over its edge, in a safe; not beside a laptop, not as a photograph, not as a file. Delete the file that was printed.</source>
            <translation>In a closed envelope with a signature over its edge, in a safe; not beside a laptop, not as a photograph, not as a file. Delete the file that was printed.</translation>
        </message>
        <message>
            <source>Once the sheet was seen by a stranger or is lost, make a new key and a new study package: what was sealed before stays readable with this sheet.</source>
            <translation>Once the sheet was seen by a stranger or is lost, make a new key and a new study package: what was sealed before stays readable with this sheet.</translation>
        </message>
        <message>
            <source>How to type it back</source>
            <translation>How to type it back</translation>
        </message>
        <message>
            <source>“Type a printed key…” in the window, or the command “keys NEWFILE --typed”. Group by group, capital or small letters; the program says which group is wrong. The letters I, L, O and U do not occur: what looks like one of them is the figure 1 or 0, or the letter V.</source>
            <translation>“Type a printed key…” in the window, or the command “keys NEWFILE --typed”. Group by group, capital or small letters; the program says which group is wrong. The letters I, L, O and U do not occur: what looks like one of them is the figure 1 or 0, or the letter V.</translation>
        </message>
        <message>
            <source>Whoever has this sheet reads every sealed file of the study, without any password. Keep it like money.</source>
            <translation>Whoever has this sheet reads every sealed file of the study, without any password. Keep it like money.</translation>
        </message>
        <message>
            <source>Public half, no secret: {public}</source>
            <translation>Public half, no secret: {public}</translation>
        </message>
        <message>
            <source>Printed on {day}.</source>
            <translation>Printed on {day}.</translation>
        </message>
        <message>
            <source>Kept by: ____________________   in: ____________________   signature: ______________</source>
            <translation>Kept by: ____________________   in: ____________________   signature: ______________</translation>
        </message>
        <message>
            <source>Taken out on: ________________   by: ____________________   why: ____________________</source>
            <translation>Taken out on: ________________   by: ____________________   why: ____________________</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>reading</translation>
        </message>
        <message>
            <source>another store is the centre of the study “{name}”, and makes its packages</source>
            <translation>another store is the centre of the study “{name}”, and makes its packages</translation>
        </message>
        <message>
            <source>Make it there. When that laptop is lost: make a new file from the package with the supervisor's key.</source>
            <translation>Make it there. When that laptop is lost: make a new file from the package with the supervisor's key.</translation>
        </message>
        <message>
            <source>Who opens it ({codes}): </source>
            <translation>Who opens it ({codes}): </translation>
        </message>
        <message>
            <source>the plain copy could not be deleted: {error}</source>
            <translation>the plain copy could not be deleted: {error}</translation>
        </message>
        <message>
            <source>Delete it yourself: whoever has it reads everything.</source>
            <translation>Delete it yourself: whoever has it reads everything.</translation>
        </message>
        <message>
            <source>this store has a passphrase already</source>
            <translation>this store has a passphrase already</translation>
        </message>
        <message>
            <source>Give people passwords on the page of people, or with `people`.</source>
            <translation>Give people passwords on the page of people, or with `people`.</translation>
        </message>
        <message>
            <source>the encrypted file is not like the store</source>
            <translation>the encrypted file is not like the store</translation>
        </message>
        <message>
            <source>the encrypted file shows what stood in the plain one</source>
            <translation>the encrypted file shows what stood in the plain one</translation>
        </message>
        <message>
            <source>the store was changed while it was encrypted</source>
            <translation>the store was changed while it was encrypted</translation>
        </message>
        <message>
            <source>Close it in the other window, and begin again.</source>
            <translation>Close it in the other window, and begin again.</translation>
        </message>
        <message>
            <source>the store was not encrypted: {why}</source>
            <translation>the store was not encrypted: {why}</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space on the disk, and begin again.</source>
            <translation>Nothing was changed. Free some space on the disk, and begin again.</translation>
        </message>
        <message>
            <source>only a supervisor puts a backup in the place of this store</source>
            <translation>only a supervisor puts a backup in the place of this store</translation>
        </message>
        <message>
            <source>Say --person {codes} and give that password, typed or with --passphrase-file.</source>
            <translation>Say --person {codes} and give that password, typed or with --passphrase-file.</translation>
        </message>
        <message>
            <source>case {case}, keying {keying}</source>
            <translation>case {case}, keying {keying}</translation>
        </message>
        <message>
            <source>case {case}, keying {keying}, paper {number}</source>
            <translation>case {case}, keying {keying}, paper {number}</translation>
        </message>
        <message>
            <source>the case cannot be read from its trail: {error}</source>
            <translation>the case cannot be read from its trail: {error}</translation>
        </message>
        <message>
            <source>what stands on the paper is not what was closed</source>
            <translation>what stands on the paper is not what was closed</translation>
        </message>
        <message>
            <source>a computed answer or a mark is not what was closed</source>
            <translation>a computed answer or a mark is not what was closed</translation>
        </message>
        <message>
            <source>the content kept aside is not that of its closing</source>
            <translation>the content kept aside is not that of its closing</translation>
        </message>
        <message>
            <source>the row in the list of cases is not what the answers say</source>
            <translation>the row in the list of cases is not what the answers say</translation>
        </message>
        <message>
            <source>the answers are not what the trail says</source>
            <translation>the answers are not what the trail says</translation>
        </message>
        <message>
            <source>there is a mark on an answer that does not exist</source>
            <translation>there is a mark on an answer that does not exist</translation>
        </message>
        <message>
            <source>{table} has not the rows that the trail says</source>
            <translation>{table} has not the rows that the trail says</translation>
        </message>
        <message>
            <source>the words of the sheet are in this trail: change {number} of {chain}, {made_at}, by {who}; {later} changes of that chain came after it</source>
            <translation>the words of the sheet are in this trail: change {number} of {chain}, {made_at}, by {who}; {later} changes of that chain came after it</translation>
        </message>
        <message>
            <source>Password of {name}: </source>
            <translation>Password of {name}: </translation>
        </message>
        <message>
            <source>New password of {name}: </source>
            <translation>New password of {name}: </translation>
        </message>
        <message>
            <source>New password of {name} for {file}: </source>
            <translation>New password of {name} for {file}: </translation>
        </message>
        <message>
            <source>Present password of {name}: </source>
            <translation>Present password of {name}: </translation>
        </message>
        <message>
            <source>{file}: package {revision} of the study “{study}”</source>
            <translation>{file}: package {revision} of the study “{study}”</translation>
        </message>
        <message>
            <source>Password of {name} for {file}: </source>
            <translation>Password of {name} for {file}: </translation>
        </message>
        <message>
            <source>Type it when asked, name a file with --passphrase-file, or put it into ANKETA_PASSPHRASE; say who with --person.</source>
            <translation>Type it when asked, name a file with --passphrase-file, or put it into ANKETA_PASSPHRASE; say who with --person.</translation>
        </message>
        <message>
            <source>“{name}” does not stand in the roster of the other versions: answers would be lost</source>
            <translation>“{name}” does not stand in the roster of the other versions: answers would be lost</translation>
        </message>
        <message>
            <source>Give the group or the roster that changed another name.</source>
            <translation>Give the group or the roster that changed another name.</translation>
        </message>
    </context>
    <context>
        <name>StudyPage</name>
        <message>
            <source>Study package</source>
            <translation>Study package</translation>
        </message>
        <message>
            <source>One file that every laptop opens with a double-click: questionnaires, districts, people, seats, keys. A newer package brings form versions; papers stay. Whoever has the file can take a free seat: carry it like a key.</source>
            <translation>One file that every laptop opens with a double-click: questionnaires, districts, people, seats, keys. A newer package brings form versions; papers stay. Whoever has the file can take a free seat: carry it like a key.</translation>
        </message>
        <message>
            <source>Name of the study</source>
            <translation>Name of the study</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>One for each laptop. A laptop that takes a seat needs no telephone call when its first file arrives.</source>
            <translation>One for each laptop. A laptop that takes a seat needs no telephone call when its first file arrives.</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>District code</source>
            <translation>District code</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Language of the program at the first start</source>
            <translation>Language of the program at the first start</translation>
        </message>
        <message>
            <source>Folder for a second backup</source>
            <translation>Folder for a second backup</translation>
        </message>
        <message>
            <source>The same on every laptop, such as a stick: E:\backup. May stay empty.</source>
            <translation>The same on every laptop, such as a stick: E:\backup. May stay empty.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse for the place of the file</source>
            <translation>Browse for the place of the file</translation>
        </message>
        <message>
            <source>Write the package</source>
            <translation>Write the package</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>the computer's</source>
            <translation>the computer's</translation>
        </message>
        <message>
            <source>“{row}” is no seat: it needs a number and the code of its district.</source>
            <translation>“{row}” is no seat: it needs a number and the code of its district.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Writing the file</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n seat</numerusform>
                <numerusform>%n seats</numerusform>
            </translation>
        </message>
        <message>
            <source>Package {number} of the study is written: {name} · {seats}</source>
            <translation>Package {number} of the study is written: {name} · {seats}</translation>
        </message>
        <message>
            <source>Study packages (*.anketa-study)</source>
            <translation>Study packages (*.anketa-study)</translation>
        </message>
        <message>
            <source>The role is “{enumerator}” or “{supervisor}”; the first letters do. Others can add themselves.</source>
            <translation>The role is “{enumerator}” or “{supervisor}”; the first letters do. Others can add themselves.</translation>
        </message>
        <message>
            <source>enumerator</source>
            <translation>enumerator</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>supervisor</translation>
        </message>
        <message>
            <source>Papers drawn for the second keying</source>
            <translation>Papers drawn for the second keying</translation>
        </message>
        <message>
            <source>The share that a batch proposes; 0 leaves it open.</source>
            <translation>The share that a batch proposes; 0 leaves it open.</translation>
        </message>
        <message>
            <source>Replaced: the key {key} opens this file no more.</source>
            <translation>Replaced: the key {key} opens this file no more.</translation>
        </message>
    </context>
    <context>
        <name>SupervisionPage</name>
        <message>
            <source>Conflicts and duplicates</source>
            <translation>Conflicts and duplicates</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>What waits</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Empty means: it stands so on the paper.</source>
            <translation>Empty means: it stands so on the paper.</translation>
        </message>
        <message>
            <source>The paper's right number</source>
            <translation>The paper's right number</translation>
        </message>
        <message>
            <source>F8 · Void this paper</source>
            <translation>F8 · Void this paper</translation>
        </message>
        <message>
            <source>F6 · Give it this number</source>
            <translation>F6 · Give it this number</translation>
        </message>
        <message>
            <source>F2 · Make it the second keying</source>
            <translation>F2 · Make it the second keying</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <source>When two places change the same answer, or one number is keyed twice, it stands here side by side.</source>
            <translation>When two places change the same answer, or one number is keyed twice, it stands here side by side.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message numerus="yes">
            <source>%n to settle</source>
            <translation>
                <numerusform>%n to settle</numerusform>
                <numerusform>%n to settle</numerusform>
            </translation>
        </message>
        <message>
            <source>It goes to the paper that is marked.</source>
            <translation>It goes to the paper that is marked.</translation>
        </message>
        <message>
            <source>Settled; it stands in the trail with its reason.</source>
            <translation>Settled; it stands in the trail with its reason.</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>Answers that differ</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Paper 1</source>
            <translation>Paper 1</translation>
        </message>
        <message>
            <source>Paper 2</source>
            <translation>Paper 2</translation>
        </message>
        <message>
            <source>Comparing papers</source>
            <translation>Comparing papers</translation>
        </message>
        <message>
            <source>This was not read to its end. Open the page again to read it.</source>
            <translation>This was not read to its end. Open the page again to read it.</translation>
        </message>
    </context>
    <context>
        <name>SupervisionWords</name>
        <message>
            <source>conflicting changes</source>
            <translation>conflicting changes</translation>
        </message>
        <message>
            <source>keyed twice, identical</source>
            <translation>keyed twice, identical</translation>
        </message>
        <message>
            <source>the same paper keyed twice</source>
            <translation>the same paper keyed twice</translation>
        </message>
        <message>
            <source>two papers under one number</source>
            <translation>two papers under one number</translation>
        </message>
        <message>
            <source>{differing} of {compared} answers differ</source>
            <translation>{differing} of {compared} answers differ</translation>
        </message>
        <message>
            <source>Paper {number}</source>
            <translation>Paper {number}</translation>
        </message>
        <message>
            <source>Two places changed this answer. Press the number of the one that is right; both stay in the trail.</source>
            <translation>Two places changed this answer. Press the number of the one that is right; both stay in the trail.</translation>
        </message>
        <message>
            <source>Nothing differs: void one of them.</source>
            <translation>Nothing differs: void one of them.</translation>
        </message>
        <message>
            <source>Few answers differ: void one, or make it the second keying. The number picks it.</source>
            <translation>Few answers differ: void one, or make it the second keying. The number picks it.</translation>
        </message>
        <message>
            <source>Much differs: look at the papers and give one its right number. The number picks it.</source>
            <translation>Much differs: look at the papers and give one its right number. The number picks it.</translation>
        </message>
        <message numerus="yes">
            <source>%n open query(ies)</source>
            <translation>
                <numerusform>%n open query</numerusform>
                <numerusform>%n open queries</numerusform>
            </translation>
        </message>
        <message>
            <source>here</source>
            <translation>here</translation>
        </message>
        <message>
            <source>laptop {station} of {district}</source>
            <translation>laptop {station} of {district}</translation>
        </message>
        <message>
            <source>as first keyed</source>
            <translation>as first keyed</translation>
        </message>
        <message>
            <source>Reason: {words}</source>
            <translation>Reason: {words}</translation>
        </message>
        <message>
            <source>it stands so on the paper</source>
            <translation>it stands so on the paper</translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Go to a question: number on the paper, name or words</source>
            <translation>Go to a question: number on the paper, name or words</translation>
        </message>
        <message>
            <source>A note on this answer, for the supervisor</source>
            <translation>A note on this answer, for the supervisor</translation>
        </message>
        <message>
            <source>Why is this paper closed as incomplete?</source>
            <translation>Why is this paper closed as incomplete?</translation>
        </message>
        <message>
            <source>The sheet of keys is at {path}</source>
            <translation>The sheet of keys is at {path}</translation>
        </message>
    </context>
    <context>
        <name>TypedKey</name>
        <message>
            <source>Type the fourteen groups of the printed sheet, in their order. Capital or small letters; 0 is a nought and 1 a one.</source>
            <translation>Type the fourteen groups of the printed sheet, in their order. Capital or small letters; 0 is a nought and 1 a one.</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>Group {number} is not so on the sheet. Compare it letter by letter.</source>
            <translation>Group {number} is not so on the sheet. Compare it letter by letter.</translation>
        </message>
        <message>
            <source>Not so on the sheet: group {numbers}. Compare letter by letter.</source>
            <translation>Not so on the sheet: group {numbers}. Compare letter by letter.</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>{name} has a passphrase</source>
            <translation>{name} has a passphrase</translation>
        </message>
        <message>
            <source>What stands in this file is encrypted. Each of its people opens it with their own password.</source>
            <translation>What stands in this file is encrypted. Each of its people opens it with their own password.</translation>
        </message>
        <message>
            <source>Who opens it?</source>
            <translation>Who opens it?</translation>
        </message>
        <message>
            <source>The supervisor's key file</source>
            <translation>The supervisor's key file</translation>
        </message>
        <message>
            <source>It was made with the study and lies with the supervisor; the password below is the key's own.</source>
            <translation>It was made with the study and lies with the supervisor; the password below is the key's own.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Show where the file of keys is…</source>
            <translation>Show where the file of keys is…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>The file of keys {name} does not lie beside it, and without it no password opens the file. Copy it from where the file was or from a backup, or show where it is. A recovery file does too.</source>
            <translation>The file of keys {name} does not lie beside it, and without it no password opens the file. Copy it from where the file was or from a backup, or show where it is. A recovery file does too.</translation>
        </message>
        <message>
            <source>Open with a person's password</source>
            <translation>Open with a person's password</translation>
        </message>
        <message>
            <source>Open with the supervisor's key…</source>
            <translation>Open with the supervisor's key…</translation>
        </message>
        <message>
            <source>Password of the key file</source>
            <translation>Password of the key file</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Open the file</translation>
        </message>
        <message>
            <source>The file of keys</source>
            <translation>The file of keys</translation>
        </message>
        <message>
            <source>Files of keys (*.anketa-keys);;All files (*)</source>
            <translation>Files of keys (*.anketa-keys);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>UnpairedView</name>
        <message>
            <source>These were keyed as second keyings, and no first keying bears their number. A number near it may be the right one: look at the paper, and correct what was mistyped.</source>
            <translation>These were keyed as second keyings, and no first keying bears their number. A number near it may be the right one: look at the paper, and correct what was mistyped.</translation>
        </message>
        <message>
            <source>Correct its number</source>
            <translation>Correct its number</translation>
        </message>
        <message>
            <source>Second keyings without a partner</source>
            <translation>Second keyings without a partner</translation>
        </message>
        <message>
            <source>Every second keying has its partner</source>
            <translation>Every second keying has its partner</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Nearest numbers</source>
            <translation>Nearest numbers</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Keyed by</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Keyed</source>
            <translation>Keyed</translation>
        </message>
    </context>
    <context>
        <name>VerificationPage</name>
        <message>
            <source>Second keying</source>
            <translation>Second keying</translation>
        </message>
        <message>
            <source>Decide the differences</source>
            <translation>Decide the differences</translation>
        </message>
        <message>
            <source>Papers keyed twice</source>
            <translation>Papers keyed twice</translation>
        </message>
        <message>
            <source>No paper is keyed twice yet</source>
            <translation>No paper is keyed twice yet</translation>
        </message>
        <message>
            <source>Make a batch for the second keying: another person keys the papers again without seeing the first. What differs then stands here, to be decided by a look at the paper.</source>
            <translation>Make a batch for the second keying: another person keys the papers again without seeing the first. What differs then stands here, to be decided by a look at the paper.</translation>
        </message>
        <message>
            <source>To the batches</source>
            <translation>To the batches</translation>
        </message>
        <message>
            <source>Comparing the keyings</source>
            <translation>Comparing the keyings</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) to decide</source>
            <translation>
                <numerusform>%n difference to decide</numerusform>
                <numerusform>%n differences to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n paper(s) final</source>
            <translation>
                <numerusform>Make %n paper final</numerusform>
                <numerusform>Make %n papers final</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>To decide</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are final now.</source>
            <translation>
                <numerusform>%n paper is final now.</numerusform>
                <numerusform>%n papers are final now.</numerusform>
            </translation>
        </message>
        <message>
            <source>List to print</source>
            <translation>List to print</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Save the list</translation>
        </message>
        <message>
            <source>Without a partner: {count}</source>
            <translation>Without a partner: {count}</translation>
        </message>
        <message>
            <source>Rules and draws</source>
            <translation>Rules and draws</translation>
        </message>
        <message>
            <source>Differences to look up</source>
            <translation>Differences to look up</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv)</source>
            <translation>Tables (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>differences</source>
            <translation>differences</translation>
        </message>
        <message>
            <source>The list is at {path}</source>
            <translation>The list is at {path}</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Writing the list</translation>
        </message>
        <message>
            <source>You keyed these papers yourself: a third person decides what differs.</source>
            <translation>You keyed these papers yourself: a third person decides what differs.</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Keyed by</translation>
        </message>
        <message>
            <source>The papers were not compared to the end. Open the page again to compare them.</source>
            <translation>The papers were not compared to the end. Open the page again to compare them.</translation>
        </message>
        <message>
            <source>Nothing is left to decide here.</source>
            <translation>Nothing is left to decide here.</translation>
        </message>
    </context>
    <context>
        <name>VerificationWords</name>
        <message>
            <source>to decide</source>
            <translation>to decide</translation>
        </message>
        <message>
            <source>final</source>
            <translation>final</translation>
        </message>
        <message>
            <source>a query is open</source>
            <translation>a query is open</translation>
        </message>
        <message>
            <source>nothing is open</source>
            <translation>nothing is open</translation>
        </message>
        <message>
            <source>Keyed twice: {twice} of {all} papers, {answers} answers compared.</source>
            <translation>Keyed twice: {twice} of {all} papers, {answers} answers compared.</translation>
        </message>
        <message>
            <source>Differences: {rate}</source>
            <translation>Differences: {rate}</translation>
        </message>
        <message>
            <source>{errors}, that is {rate} in 10,000 answers (95 %: {low}–{high})</source>
            <translation>{errors}, that is {rate} in 10,000 answers (95 %: {low}–{high})</translation>
        </message>
        <message>
            <source>a correction left a question open</source>
            <translation>a correction left a question open</translation>
        </message>
        <message>
            <source>stations conflict</source>
            <translation>stations conflict</translation>
        </message>
        <message>
            <source>keyed several times under this number: resolve the duplicate first</source>
            <translation>keyed several times under this number: resolve the duplicate first</translation>
        </message>
        <message>
            <source>no first keying has this number</source>
            <translation>no first keying has this number</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) not decided yet.</source>
            <translation>
                <numerusform>%n answer not decided yet.</numerusform>
                <numerusform>%n answers not decided yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dependent second keying: key again at a difference</source>
            <translation>Dependent second keying: key again at a difference</translation>
        </message>
        <message>
            <source>At the first difference a sound, and the second keyer looks at the paper again. Nothing of the first keying is shown. Without this the keyings are compared after closing.</source>
            <translation>At the first difference a sound, and the second keyer looks at the paper again. Nothing of the first keying is shown. Without this the keyings are compared after closing.</translation>
        </message>
        <message>
            <source>The same person may key a paper both times</source>
            <translation>The same person may key a paper both times</translation>
        </message>
        <message>
            <source>For a study with one keyer. Another person finds more errors.</source>
            <translation>For a study with one keyer. Another person finds more errors.</translation>
        </message>
        <message>
            <source>Who keyed a paper may decide its differences</source>
            <translation>Who keyed a paper may decide its differences</translation>
        </message>
        <message>
            <source>Without this a third person decides.</source>
            <translation>Without this a third person decides.</translation>
        </message>
        <message>
            <source>all papers</source>
            <translation>all papers</translation>
        </message>
        <message>
            <source>every {n}th paper</source>
            <translation>every {n}th paper</translation>
        </message>
        <message>
            <source>{share} % of the papers, drawn at random</source>
            <translation>{share} % of the papers, drawn at random</translation>
        </message>
        <message>
            <source>{how}; {who}, {when}.</source>
            <translation>{how}; {who}, {when}.</translation>
        </message>
        <message>
            <source>Seed of the draw: {seed}.</source>
            <translation>Seed of the draw: {seed}.</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>What waits for you</source>
            <translation>What waits for you</translation>
        </message>
        <message>
            <source>Nothing: no queries, nothing keyed twice, no conflicting changes.</source>
            <translation>Nothing: no queries, nothing keyed twice, no conflicting changes.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) to merge in {folder}</source>
            <translation>
                <numerusform>%n file to merge in {folder}</numerusform>
                <numerusform>%n files to merge in {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) keyed twice are not final</source>
            <translation>
                <numerusform>%n paper keyed twice is not final</numerusform>
                <numerusform>%n papers keyed twice are not final</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second keying(s) without a first one</source>
            <translation>
                <numerusform>%n second keying without a first one</numerusform>
                <numerusform>%n second keyings without a first one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n district(s) sent nothing yet: {names}</source>
            <translation>
                <numerusform>%n district sent nothing yet: {names}</numerusform>
                <numerusform>%n districts sent nothing yet: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) received and not keyed</source>
            <translation>
                <numerusform>%n paper received and not keyed</numerusform>
                <numerusform>%n papers received and not keyed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keyed paper(s) to export</source>
            <translation>
                <numerusform>%n keyed paper to export</numerusform>
                <numerusform>%n keyed papers to export</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) with conflicting changes</source>
            <translation>
                <numerusform>%n paper with conflicting changes</numerusform>
                <numerusform>%n papers with conflicting changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper number(s) keyed twice</source>
            <translation>
                <numerusform>%n paper number keyed twice</numerusform>
                <numerusform>%n paper numbers keyed twice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open query(ies)</source>
            <translation>
                <numerusform>%n open query</numerusform>
                <numerusform>%n open queries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Anketa</source>
            <translation>Anketa</translation>
        </message>
    </context>
</TS>
