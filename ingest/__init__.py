"""From the outside world to records: collectors give bytes with a position; cutting, masking and checkpoints are done once for all."""
