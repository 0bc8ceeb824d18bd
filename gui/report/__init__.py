"""The report on the screen: frequencies, crosstabs, odds ratios, charts; saved as a web page or PDF."""
