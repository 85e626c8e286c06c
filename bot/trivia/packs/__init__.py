"""A server's own questions: two formats of YAML, a lab that tries them under the live judge, a shelf."""
