# Down leaves a question unanswered and the paper knows it
from sex
> Down | at age | stored sex nothing
> F10 Up | beeps 0
> F5 Enter | at paper_no

# Tab and Shift+Tab go as Down and Up
from sex
> Tab | at age
> Shift+Tab | at sex

# Up shows the stored answer, and typing replaces it
from sex
> 1 Up | at sex | box 1
> 2 | at age | stored sex = 2

# Half-typed text is confirmed by Down, never dropped
from age
> 34 | at rank
> 1 Down | at years | stored rank = 1

# Half-typed text is confirmed by F10, never dropped
from rank
> 1 F10 | stored rank = 1

# Esc in a half-typed box brings the stored answer back
from rank
> 2 Enter Up 1 Esc | at rank | box 2 | stored rank = 2

# Ctrl+Z takes the last answer back and goes there
from sex
> 1 34 | at rank
> Ctrl+Z | at age | stored age nothing | stored sex = 1
> Ctrl+Z | at sex | stored sex nothing

# Ctrl+Z with nothing to take back is refused
> Ctrl+Z | beeps 1 | at paper_no

# Undo takes back what followed from the answer too
from married
> 1 | at children
> 3 Enter | at spouse
> Ctrl+Z Ctrl+Z | at married | stored married nothing | stored children nothing | skips children

# An answer that skips questions goes past them
from married
> 2 | at road | skips children | skips spouse

# Ctrl+Down goes into what is skipped, and the answer is kept and flagged
from married
> 2 Up Ctrl+Down | at children
> 3 Enter | stored children = 3 | stored children off-path | open off-path 1

# A change of the answer before brings the skipped answer back on the path
from married
> 1 3 Enter Up Up | at married
> 2 | stored children = 3 | stored children off-path | open off-path 1
> Up 1 | stored children on-path | open off-path 0

# F11: the page is missing, to the end of the section
from g2
> F11 | stored g1 nothing | stored g2 missing page_missing | stored g4 missing page_missing | at member

# One undo takes the missing page back whole
from g1
> F11 Ctrl+Z | stored g1 nothing | stored g4 nothing

# F7 goes to the header
from age
> F7 | at visited

# The keypad's plus jumps where the form says
from road
> 1 | at hour
> Up Num+ | at remarks | stored road = 1

# The keypad's plus confirms where no jump is said
from rank
> 2 Num+ | at years | stored rank = 2

# F8 on a stored answer clears it and stays
from sex
> 1 Up F8 | at sex | box '' | stored sex nothing

# Repeating is for marked questions only
from sex
> Ctrl+D | beeps 1 | stored sex nothing

# A text typed on the wrong layout is said and turned with one key
from station
> hjdl | says 'ровд'
> Ctrl+Y Enter | at area | stored station = ровд

# Ctrl+Down with nothing skipped below is refused
from road
> Ctrl+Down | beeps 1 | at road

# A Cyrillic letter that looks Latin is a Latin one in an id
at the page
> С-001 Enter | frozen | says 'C-001'
> F2 | stored paper_no = C-001 | at visited
