"""The self-check: what of this computer may stand in the way of the work."""
