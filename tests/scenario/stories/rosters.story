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

# A smaller count keeps what was keyed
from doses
> 2 5 Enter 6 Enter | at remarks
> Up Up Up | at doses
> 1 | rows dose 2 | stored amount#2 = 6

# A grid as one string is stored whole
from g1
> Ctrl+R 1324 | at g1 | stored g1 nothing
> Enter | at member | stored g1 = 1 | stored g2 = 3 | stored g3 = 2 | stored g4 = 4

# A grid with one answer too few stores nothing
from g1
> Ctrl+R 132 Enter | frozen | says '3 answers are typed, the grid has 4 rows' | stored g1 nothing | stored g2 nothing
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
