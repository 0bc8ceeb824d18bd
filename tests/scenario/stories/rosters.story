# Typing on the blank last row starts a row
from member
> 41 Enter | at m_sex | rows member 1 | stored m_age#1 = 41

# Enter on the blank last row leaves the roster
from member
> Enter | at doses | rows member 0

# Two rows, each with its own answers
from member
> 41 Enter 1 | at school
> Enter | at member
> 40 Enter 2 | rows member 2 | stored m_sex#1 = 1 | stored m_sex#2 = 2

# A roster inside a row is a level below
from member
> 41 Enter 1 9 Enter | rows school 1 | stored s_years#1 = 9 | at school
> Enter | at member

# F3 puts a row before the current one
from member
> 41 Enter 1 Up | at m_sex
> F3 | rows member 2 | at m_age
> 80 Enter | stored m_age#1 = 80 | stored m_age#2 = 41

# F4 takes a row out and undo brings it back with its answers
from member
> 41 Enter 1 Up F4 | rows member 0 | at member
> Ctrl+Z | rows member 1 | stored m_age#1 = 41 | stored m_sex#1 = 1

# F12 leaves the roster from the middle of a row
from member
> 41 Enter F12 | at doses | rows member 1

# F3 and F4 outside rosters are refused
from member
> F4 | beeps 1 | rows member 0

# A text refused on the blank last row leaves no row behind
from member
> 1x | beeps 0
> F8 | rows member 0

# Undo of the first answer of a row takes the row too
from member
> 41 Enter | rows member 1
> Ctrl+Z | rows member 0 | at member

# The count question makes the rows
from doses
> 2 | rows dose 2 | at amount
> 5 Enter 6 Enter | at remarks | stored amount#1 = 5 | stored amount#2 = 6

# A smaller count keeps what was keyed and asks at once
from doses
> 2 5 Enter 6 Enter | at remarks
> Up Up Up | at doses
> 1 | frozen | at doses | says '2 rows are keyed, 1 were announced' | rows dose 2 | stored amount#2 = 6 | open queries 1
> F2 1 | at amount | open queries 0

# A counted row taken out is asked about where it was announced
from doses
> 2 5 Enter | at amount
> F4 | rows dose 1 | stored doses query missing_rows | open queries 1
> Up Up | at doses | says '2 rows were announced, 1 are keyed'
> 1 | free | open queries 0

# A counted row put in is asked about too, and undo settles it
from doses
> 1 | at amount
> F3 | rows dose 2 | open queries 1
> Ctrl+Z | rows dose 1 | open queries 0

# A grid as one string is stored whole
from g1
> Ctrl+R 1324 | at g1 | stored g1 nothing
> Enter | at member | stored g1 = 1 | stored g2 = 3 | stored g3 = 2 | stored g4 = 4

# A grid with one answer too few stores nothing
from g1
> Ctrl+R 132 Enter | frozen | says 'the grid has 4 rows: B4 got none' | stored g1 nothing | stored g2 nothing
> F8 | free | box ''

# A point in a grid is a blank row
from g1
> Ctrl+R 1.24 Enter | at member | stored g2 missing blank | stored g3 = 2

# One undo takes a grid back whole
from g1
> Ctrl+R 1324 Enter Ctrl+Z | stored g1 nothing | stored g4 nothing

# A grid begun in its middle has the rows that are left
from g3
> Ctrl+R 55 Enter | at member | stored g3 = 5 | stored g4 = 5 | stored g1 nothing

# Where no grid is, its key is refused
from sex
> Ctrl+R | beeps 1 | at sex

# A grid with one answer too many says what is left over
from g1
> Ctrl+R 13245 Enter | frozen | says '5 stands behind the last one, B4' | stored g1 nothing
> F8 1324 Enter | at member | stored g4 = 4

# PgUp and PgDown go to the same question of the next row
from member
> 41 Enter 1 Enter 40 Enter 2 Enter | rows member 2 | at member
> Up Up | at m_sex | crumb 'row 2 of 2'
> PgUp | at m_sex | crumb 'row 1 of 2' | box 1
> PgDown | at m_sex | crumb 'row 2 of 2' | box 2
> PgDown | at member
> PgUp | at m_age | crumb 'row 2 of 2'

# PgUp in the first row and outside rosters is refused
from member
> 41 Enter | at m_sex
> PgUp | beeps 1 | at m_sex
from sex
> PgUp PgDown | beeps 2 | at sex

# PgDown confirms what is half typed in its own row
from member
> 41 Enter 1 Enter 40 Enter 2 Enter | at member
> PgUp PgUp | at m_age | box 41
> 4 PgDown | at m_age | stored m_age#1 = 4 | crumb 'row 2 of 2'

# A row moves up and down with its answers, and the cursor with it
from member
> 41 Enter 1 Enter 40 Enter 2 Enter 39 Enter 1 Enter | rows member 3 | at member
> PgUp | at m_age | crumb 'row 3 of 3'
> Ctrl+PgUp | crumb 'row 2 of 3' | box 39 | stored m_age#2 = 39 | stored m_age#3 = 40 | stored m_sex#3 = 2
> Ctrl+PgUp Ctrl+PgUp | beeps 1 | crumb 'row 1 of 3' | stored m_age#1 = 39
> Ctrl+PgDown | crumb 'row 2 of 3' | stored m_age#1 = 41 | stored m_age#2 = 39
again | crumb 'row 2 of 3' | stored m_age#1 = 41 | stored m_age#2 = 39 | stored m_age#3 = 40

# Undo takes the move of a row back
from member
> 41 Enter 1 Enter 40 Enter 2 Enter | at member
> PgUp Ctrl+PgUp | stored m_age#1 = 40 | crumb 'row 1 of 2'
> Ctrl+Z | stored m_age#1 = 41 | stored m_age#2 = 40 | crumb 'row 2 of 2'

# The rows below a row are a level of their own, entered and left with a key
from member
> 41 Enter 1 9 Enter 3 Enter Enter | rows school 2 | at member
> PgUp | at m_age | crumb 'Members of the house, row 1 of 1'
> Ctrl+Shift+Down | at s_years | box 9 | crumb 'Members of the house, row 1 of 1 (41) › Schools, row 1 of 2'
> PgDown | box 3 | crumb 'Schools, row 2 of 2'
> Ctrl+Shift+Up | at m_age | box 41
> Ctrl+Shift+Up | beeps 1 | at m_age

# Where no rows are below yet, the key leads to the blank one
from member
> 41 Enter | at m_sex
> Ctrl+Shift+Down | at school
> 7 Enter | rows school 1 | stored s_years#1 = 7
> Ctrl+Shift+Up | at m_age

# There is no level below outside rosters
from sex
> Ctrl+Shift+Down Ctrl+Shift+Up | beeps 2 | at sex

# F12 in an inner roster goes on behind it
from member
> 41 Enter 1 9 Enter | at school
> Up F12 | at member | rows school 1

# A row goes with the rows below it, and undo brings all of them back
from member
> 41 Enter 1 9 Enter 3 Enter Enter | rows school 2
> PgUp F4 | rows member 0 | rows school 0 | at member
> Ctrl+Z | rows member 1 | rows school 2 | stored m_age#1 = 41 | stored s_years#1 = 9

# The second keys of the roster keys do the same
from member
> 41 Enter 1 Up | at m_sex
> Ctrl+Insert | rows member 2 | at m_age
> Ctrl+Delete | rows member 1
> Ctrl+End | at doses
