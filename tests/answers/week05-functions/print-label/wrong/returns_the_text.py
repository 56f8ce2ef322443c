# message: it returned the text instead of printing it
# misconception: return shows a value on the screen
def print_label(title, price_cents):
    rule = "=" * len(title)
    return f"{rule}\n{title}\n{price_cents / 100:.2f}\n{rule}"
