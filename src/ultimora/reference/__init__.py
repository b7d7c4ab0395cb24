"""What is looked up: tables of agencies, code pages, words, labels."""
