"""The store: every table and every SQL statement. What is decided elsewhere becomes durable here, and nowhere else."""
