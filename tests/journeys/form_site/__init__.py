"""A small public site as there are many: sign in, a code by e-mail, a form, a summary, a proof."""
