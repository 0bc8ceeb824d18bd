# A paper with something unanswered does not close, and Enter leads there
> V-001 Enter F5 | at end | status draft
> F5 | at end | status draft | says unanswered
> Enter | at visited

# A paper with every question answered closes with its own key, and Enter does not
> V-001 Enter 23012009 F11 | at g1
> F11 Enter 0 | at remarks
> Enter | at end | open unanswered 0
> Enter | beeps 1 | status draft
> Ctrl+Enter | status closed

# An answer off the path is asked about once at the end and kept
from married
> 2 Up Ctrl+Down 3 Enter F5 | at end | says 'stand on the paper' | open off-path 1
> F5 | beeps 1 | status draft
> 1 | stored children kept as_on_paper | stored children off-path | open off-path 1
> 1 | beeps 1

# An answer off the path that is not on the paper is removed at the end
from married
> 2 Up Ctrl+Down 3 Enter F5 2 | stored children nothing | open off-path 0

# What was kept off the path is not asked again
from married
> 2 Up Ctrl+Down 3 Enter F5 1 | at end
> Up F5 | at end | beeps 0
again
> F5 | beeps 0 | stored children kept as_on_paper

# The paper opens again on the same question with the same answers
from sex
> 1 34 | at rank
again | at rank | stored age = 34
> Up | box 34

# A query left open is still open when the paper opens again
from age
> 7 Enter
again | at age | open queries 1 | stored age = 7 | says 'Ages are 18 to 65.'
> F2 1 | open queries 0

# What was taken back stays taken back after opening again
from sex
> 1 34 Ctrl+Z
again | stored age nothing | stored sex = 1
> Ctrl+Z | stored sex nothing | at sex

# The next shift goes on with a draft, and the store says whose it was
at the page
> V-001 Enter 23012009 1
by 08 | at age | stored @taken_over_from = 07 | stored sex = 1
> 34 | at rank

# The counts of the keyer are stored with the paper
at the page
> V-001 Enter 23012009 F11 F11 Enter 0 Enter x | beeps 1
> Ctrl+Enter | status closed | stored @strokes begins keys=

# A number outside the batch is asked about
at the page
> V-009 Enter | frozen | at paper_no | says 'not among those of this batch' | stored paper_no nothing
> F2 | at visited | stored paper_no = V-009

# A number outside the batch is asked about on every way out of the box
at the page
> V-009 F10 | frozen | says 'not among those of this batch' | stored paper_no nothing
> F8 V-009 Up | frozen | stored paper_no nothing

# A number that is keyed already is asked about: mistyped, another paper, or its second keying
at the page
> V-001 Enter 23012009 F11 F11 Enter 0 Enter Ctrl+Enter | at paper_no
> V-001 Enter | frozen | says 'already keyed' | says '07'
> x 2 | beeps 2 | at paper_no
> F8 | free | box ''
> V-001 Enter F2 | says 'What lies on the desk?'
> 3 | beeps 1
> Esc | frozen | says 'already keyed'
> F2 | says 'What lies on the desk?'
> 2 | says 'No batch of second keyings expects paper V-001'
> F2 1 | at visited

# The header is carried to the next paper
at the page
> V-001 Enter 23012009 F11 F11 Enter 0 Enter Ctrl+Enter | at paper_no
> V-002 Enter | at visited | box 23.01.2009
