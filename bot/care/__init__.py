"""What keeps a running bot healthy: its log, health and metrics, dated backups, and the doctor."""
