"""The fault lab: real faults in real software, and the real parts that tests need."""
