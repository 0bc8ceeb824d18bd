"""Second keying: papers that differ, and the decision about each difference."""
