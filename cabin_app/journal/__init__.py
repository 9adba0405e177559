"""Numbers about visits, never about people.

What happened is *observed* exactly, in memory (`observations`); `anonymise` lets it in
as coarse events (`events`) and lets it out with small cells withheld; `store` keeps
the events in unlinked tables (`tables`); `recorder` is what a visit speaks to;
`report` is what people read.
"""
