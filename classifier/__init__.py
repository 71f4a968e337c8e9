"""From a record to a verdict: scan, find, reason, fix. Rules first, then the model, then `unknown`."""
