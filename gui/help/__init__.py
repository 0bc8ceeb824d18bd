"""The help inside the program: texts of resources/help, their places, search, and the window that shows them."""
