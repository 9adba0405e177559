"""The practice site: a fictional public office and a fictional mail provider.

Citizens rehearse on it, agents train with it, tests run against it, all without the
internet: two origins on loopback, one world in memory, new at each start. Nothing of
it resembles a real brand, and every page says that it is for practice.
"""
