"""Logos of a place."""

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">{}</svg>'


DRAWING = SVG.format('<rect width="300" height="100" fill="#004B92"/>')
