# Dependent: at a difference a sound and "key again", and nothing is stored
> V-001 Enter 23012009 2 | at age | beeps 0
> 35 | at age | beeps 1 | says 'not what was keyed first' | stored age nothing | frozen

# Dependent: the box is frozen until it is cleared, and the right answer goes on
> V-001 Enter 23012009 2 35 | at age | beeps 1
> 4 | at age | beeps 1
> Backspace | box '' | beeps 0
> 34 | at rank | stored age = 34

# Dependent: what is read again the same way is taken
> V-001 Enter 23012009 2 35 Backspace 35 | at rank | stored age = 35 | beeps 1

# Dependent: a third reading is asked about as well
> V-001 Enter 23012009 2 35 Backspace 36 | at age | beeps 2
> Backspace 36 | at rank | stored age = 36

# Dependent: a missing reason in the place of an answer is a difference
> V-001 Enter 23012009 2 Ctrl+1 | at age | says 'key it again' | stored age nothing
> Ctrl+1 | at rank | stored age missing blank

# Dependent: what is keyed as first goes through without a word
> V-001 Enter 23012009 2 34 2 10 | at birth | beeps 0 | stored years = 10

# Dependent: after opening again the first look counts anew
> V-001 Enter 23012009 2 35 | at age
again | at age | stored age nothing
> 35 | at age | says 'not what was keyed first'
> Backspace 34 | at rank
