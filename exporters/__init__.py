"""Tables for analysts, codebook, printed paper and reports: what leaves the store for other programs."""
