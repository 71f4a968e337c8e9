"""Tells subscribers what happened to incidents: at least once, signed, retried, kept when it fails."""
