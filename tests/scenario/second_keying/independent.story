# Independent: a difference is taken without a word
> V-001 Enter 23012009 2 35 | at rank | stored age = 35 | beeps 0
> Ctrl+2 | at years | stored rank = 98 | beeps 0

# Independent: the box is empty where the first keyer answered
> V-001 Enter 23012009 | at sex | box ''
> 2 | at age | box '' | beeps 0

# Independent: what was keyed stands after opening again
> V-001 Enter 23012009 1 | at age
again | at age | stored sex = 1
