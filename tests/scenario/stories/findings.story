# A value outside its range is in the store at once and freezes the box
from age
> 7 Enter | at age | frozen | stored age = 7 | stored age query constraint_said | open queries 1
> 5 Enter x | beeps 3 | box 7 | at age | stored age = 7

# F2 keeps it with a reason of one key and goes on
from age
> 7 Enter F2 | frozen | says 'Why is it kept?'
> 9 | beeps 1 | at age
> 2 | at rank | stored age kept asked_interviewer | open queries 0

# F8 clears a value that the keyer mistyped
from age
> 7 Enter F8 | free | box '' | at age | stored age nothing
> 37 | at rank | stored age = 37

# Backspace in a frozen box clears it too
from age
> 7 Enter Backspace | free | box '' | stored age nothing

# A reason key answers a finding
from age
> 7 Enter Ctrl+2 | at rank | stored age missing illegible | open queries 0

# Up leaves a frozen box and the query stays open
from age
> 7 Enter Up | at sex | free | stored age = 7 | open queries 1

# F10 comes back to what was left open
from age
> 7 Enter Up F10 | at age | says 'Ages are 18 to 65.' | open queries 1
> F2 1 | at rank | open queries 0

# What cannot be the type at all is never stored
from seal
> 12 Enter | frozen | stored seal nothing | at seal
> F2 | beeps 1 | frozen
> F8 9 Enter | at station | stored seal = 9

# A rule between two questions asks again when the other one changes
from age
> 30 | at rank
> 2 Enter 40 Enter | at years | frozen | stored years = 40
> F2 1 | at birth | open queries 0
> Up Up Up | at age
> 29 | open queries 0 | stored years kept as_on_paper

# An answer corrected elsewhere closes the query it had opened
from age
> 30 2 Enter 40 Enter | frozen | open queries 1
> Up Up | at age
> 60 | open queries 0 | stored years query ''

# A changed answer loses the reason for which the old one was kept
from age
> 7 Enter F2 1 Up | at age | box 7
> 8 Enter | frozen | stored age = 8 | stored age kept '' | open queries 1

# The same value confirmed again stays kept
from age
> 7 Enter F2 1 Up Enter | at rank | stored age kept as_on_paper | open queries 0

# F2 where nothing is asked does nothing
from sex
> F2 | beeps 1 | at sex | free

# A rule between two questions leads to the other one with F6
from age
> 30 2 Enter 40 Enter | at years | frozen
> F6 | at age | free | open queries 1
> 60 | open queries 0 | stored years query ''

# A finding of a rule between two questions says what stands at the other
at the page
from age
> 30 2 Enter 40 Enter | frozen | says 'A2 Age = 30'

# F6 at a finding of one question alone is refused
from age
> 7 Enter F6 | beeps 1 | frozen | at age
