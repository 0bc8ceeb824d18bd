# An extra Enter of habit skips nothing
from sex
> Enter | at sex | beeps 1 | says 'Nothing typed'
> 1 | at age | stored sex = 1

# A code that nothing can follow goes on by itself
from sex
> 2 | at age | stored sex = 2 | beeps 0

# A code that may grow waits for its second figure or for Enter
from rank
> 1 | at rank | box 1 | stored rank nothing
> 0 | at years | stored rank = 10
> Up 2 | at years | stored rank = 2
> Up 1 Enter | at years | stored rank = 1

# A letter that begins no answer is refused with a sound and not typed
from sex
> x | beeps 1 | box '' | at sex

# The first letters of a label are a code too
from rank
> Maj Enter | at years | stored rank = 11

# Letters that fit several answers are not guessed
from rank
> Ma | box Ma
> Backspace Backspace P Enter | stored rank = 1

# A lone point and Enter is left blank
from sex
> . Enter | at age | stored sex missing blank

# A reason that the form prints as a code is stored as that code
from rank
> Ctrl+2 | at years | stored rank = 98 | stored rank missing '' | open missing 1

# A reason of a number is stored as the code the form declares
from years
> Ctrl+1 | at birth | stored years = 99 | open missing 1

# The reasons stand in their order
from sex
> Ctrl+2 | stored sex missing illegible
from sex
> Ctrl+3 | stored sex missing several
from sex
> Ctrl+4 | stored sex missing page_missing
from sex
> Ctrl+5 | stored sex missing not_applicable
from sex
> Ctrl+6 | stored sex missing refused

# A declared code outside the range is no mistake
from years
> 99 | at birth | stored years = 99 | stored years query ''

# A number of full width inside its range goes on by itself
from age
> 34 | at rank | stored age = 34 | beeps 0

# A number outside its range never goes on by itself
from age
> 77 | at age | stored age nothing
> Enter | at age | frozen | says 'Ages are 18 to 65.' | stored age = 77 | stored age query constraint_said

# Leading zeros go, nothing else changes
from age
> 034 Enter | stored age = 34

# Digits of another script are digits
from age
> ٣٤ | at rank | stored age = 34

# A decimal comma is a point
from weight
> 62,50 Enter | stored weight = 62.5

# Words that computers take for numbers are refused letter by letter
from weight
> nan inf 1e5 | beeps 7 | box 15

# Codes run together where the list allows it
from langs
> 1296 Enter | at married | stored langs = '1 2 96'

# Codes with blanks between, in any order, are stored in the order of the list
from langs
> '96 1' Enter | stored langs = '1 96'

# A code typed twice is said and nothing is stored
from langs
> '1 1' Enter | frozen | says 'typed twice' | stored langs nothing
> F8 | free | box '' | at langs
> 2 Enter | stored langs = 2

# Nothing ticked is blank, not none
from langs
> Enter | beeps 1 | at langs
> Ctrl+1 | stored langs missing blank | at married

# A whole date goes on at its eighth figure
from visited
> 23012009 | at sex | stored visited = 2009-01-23

# A day and a month get the year of the study
from visited
> 2301 Enter | stored visited = 2009-01-23

# Points, dashes and strokes of the keypad part a date
from visited
> 23.1.09 Enter | stored visited = 2009-01-23
from visited
> 24/1/09 Enter | stored visited = 2009-01-24
from visited
> 25-1-09 Enter | stored visited = 2009-01-25

# The date is said in full as soon as it is legal
from visited
> 230109 | echo 23.01.2009 | at visited

# A day that is in no calendar is not stored
from visited
> 31022009 Enter | frozen | says 'no such day' | stored visited nothing
> Backspace | free | box ''

# An unknown day is a part of a date, to be confirmed
from birth
> 99031990 Enter | frozen | says 'part of the date' | stored birth = 1990-03
> F2 1 | at langs | stored birth kept as_on_paper

# Two figures of a birth year never lie in the future
from birth
> 010130 Enter | stored birth = 1930-01-01

# An hour goes on at its fourth figure
from hour
> 0930 | at weight

# An optional text may stay empty
from remarks
> Enter | at end | beeps 0

# A long text has as many lines as the paper
from remarks
> one Shift+Enter two Enter | at end | stored remarks = one↵two

# The keypad types digits though NumLock is off
from age
> NumPgDown NumLeft | at rank | stored age = 34
from weight
> 62 NumDel 5 Enter | stored weight = 62.5

# The keys of point and comma on a Russian layout part numbers and dates
from weight
> 62ю5 Enter | stored weight = 62.5
from weight
> 61б5 Enter | stored weight = 61.5
from visited
> 23ю1ю09 Enter | stored visited = 2009-01-23

# Plus in a date of the header is today, and in no other date
from visited
> + | at sex | stored visited begins 20
from birth
> + | beeps 1 | stored birth nothing

# Letters of a code list typed on the wrong layout are offered, and one key puts them in
from rank
> ьфо | beeps 3 | box '' | says 'maj' | stored rank nothing
> Ctrl+Y Enter | at years | stored rank = 11

# Latin letters for a Cyrillic list are offered too
from area
> Iff | beeps 3 | says 'Шаа'
> Backspace | stored area nothing
from area
> If | beeps 2 | says 'Ша'
> Ctrl+Y Enter | stored area = 2

# What was refused on one question is not offered on the next
from rank
> ьфо | says 'maj'
> Down Ctrl+Y | beeps 1 | at years | stored rank nothing

# A figure right after refused letters is a figure
from rank
> ь | beeps 1
> 1 Enter | stored rank = 1

# Digits of another script in an id are digits
at the page
> V-٠٠٢ Enter | at visited | stored paper_no = V-002

# A letter becomes ң ө ү with one key, and turns back
from remarks
> кон Ctrl+J Enter | stored remarks = коң
from remarks
> суу Ctrl+J Ctrl+J Ctrl+J Enter | stored remarks = суу

# In a long text Up and Down move between its lines, and leave at the first and last
at the page
from remarks
> one Shift+Enter two | box one↵two
> Up x | at remarks
> Down Down | at end | stored remarks = onex↵two

# A note stays with the answer through corrections
from age
> 34 Up | at age
note 'two ages stand there' | stored age note 'two ages stand there' | stored age = 34
> 35 | stored age = 35 | stored age note 'two ages stand there'
