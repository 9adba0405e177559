"""Official sites as the machine sees them, without a page: are they there?"""
