"""Which addresses a resident may open beside a step: pure, and knows no browser."""
