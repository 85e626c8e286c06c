"""What was asked: words to a question, a question to an answer with citations."""
